//! # Treasurenet demo
//!
//! Walks real wells, volumes and prices through a running chain: a producer is admitted, its wells
//! are approved, its margin deposited, its daily volumes uploaded, prices and official volumes
//! reported, and each well's month audited and minted. Single steps are subcommands.

mod bar;
mod commands;
mod data;
mod node;
mod table;
mod walk;

use anyhow::Context;
use clap::{Args, Parser, Subcommand};
use std::{path::PathBuf, process::ExitCode};
use treasurenet_client::{Account, DEFAULT_URL, calendar::parse_month};
use treasurenet_primitives::Month;

/// Takes real wells, volumes and prices through a Treasurenet chain, to minted TAT.
#[derive(Parser)]
#[command(name = "treasurenet-demo", version, args_conflicts_with_subcommands = true)]
struct Cli {
	#[command(flatten)]
	walk: WalkArgs,
	#[command(subcommand)]
	command: Option<Command>,
}

/// How to reach the chain and how to answer.
#[derive(Args, Clone)]
struct Connection {
	/// Address of the node.
	#[arg(long, default_value = DEFAULT_URL, value_name = "URL")]
	url: String,
	/// Write the result as JSON to standard output; progress goes to standard error.
	#[arg(long)]
	json: bool,
}

/// The whole job.
#[derive(Args)]
struct WalkArgs {
	#[command(flatten)]
	connection: Connection,
	/// The month to mint.
	#[arg(long, default_value = "2025-12", value_parser = month, value_name = "YYYY-MM")]
	month: Month,
	/// The folder with the data. By default the folder `data` here or above.
	#[arg(long, value_name = "FOLDER")]
	data: Option<PathBuf>,
	/// Daily meter readings. By default those of the month in the data folder.
	#[arg(long, value_name = "CSV")]
	readings: Option<PathBuf>,
	/// The register's monthly volumes. By default those of the month in the data folder.
	#[arg(long, value_name = "CSV")]
	official: Option<PathBuf>,
	/// Take only the first N wells of the readings. Oil and gas of one well count as two.
	#[arg(long, value_name = "N")]
	wells: Option<usize>,
	/// The producer's key. It must have no other role.
	#[arg(long, default_value = "//Two", value_parser = account, value_name = "SECRET")]
	producer: Account,
	/// The node's program, to be started if no node answers.
	#[arg(long, value_name = "PROGRAM")]
	node: Option<PathBuf>,
	/// Leave the started node running.
	#[arg(long)]
	keep_node: bool,
}

#[derive(Subcommand)]
enum Command {
	/// Uploads daily volumes of wells that are registered.
	Upload {
		#[command(flatten)]
		connection: Connection,
		/// The signer: the wells' owner, or an uploader that it named.
		#[arg(long, value_parser = account, value_name = "SECRET")]
		account: Account,
		/// The readings.
		#[arg(long, value_name = "CSV")]
		file: PathBuf,
		/// Take only this well: its number on the chain, or its official identifier.
		#[arg(long)]
		well: Option<String>,
	},
	/// Deposits margin.
	Deposit {
		#[command(flatten)]
		connection: Connection,
		/// The signer.
		#[arg(long, value_parser = account, value_name = "SECRET")]
		account: Account,
		/// How much, in UNIT.
		#[arg(long)]
		amount: String,
	},
	/// Shows what minting would do now, without doing it.
	Preview {
		#[command(flatten)]
		connection: Connection,
		#[command(flatten)]
		wells: WellArgs,
	},
	/// Mints a month.
	Mint {
		#[command(flatten)]
		connection: Connection,
		#[command(flatten)]
		wells: WellArgs,
	},
	/// Lists the wells of an account.
	Wells {
		#[command(flatten)]
		connection: Connection,
		/// Whose.
		#[arg(long, value_parser = account, value_name = "SECRET")]
		account: Account,
	},
}

/// Which wells and month.
#[derive(Args)]
struct WellArgs {
	/// Whose wells.
	#[arg(long, value_parser = account, value_name = "SECRET")]
	account: Account,
	/// The month.
	#[arg(long, value_parser = month, value_name = "YYYY-MM")]
	month: Month,
	/// Only these wells, by their numbers on the chain.
	#[arg(long, value_name = "NUMBER")]
	well: Vec<String>,
}

fn month(text: &str) -> Result<Month, String> {
	parse_month(text).map_err(|error| error.to_string())
}

fn account(text: &str) -> Result<Account, String> {
	Account::from_uri(text).map_err(|error| error.to_string())
}

fn main() -> ExitCode {
	let cli = Cli::parse();
	let outcome = tokio::runtime::Builder::new_multi_thread()
		.enable_all()
		.build()
		.context("the program's threads cannot be started")
		.and_then(|runtime| runtime.block_on(run(cli)));
	match outcome {
		Ok(()) => ExitCode::SUCCESS,
		Err(error) => {
			eprintln!("error: {error:#}");
			ExitCode::FAILURE
		}
	}
}

async fn run(cli: Cli) -> anyhow::Result<()> {
	let job = async {
		match cli.command {
			None => walk::run(cli.walk).await,
			Some(Command::Upload { connection, account, file, well }) => {
				commands::upload(connection, account, file, well).await
			}
			Some(Command::Deposit { connection, account, amount }) => {
				commands::deposit(connection, account, amount).await
			}
			Some(Command::Preview { connection, wells }) => {
				commands::preview(connection, wells).await
			}
			Some(Command::Mint { connection, wells }) => commands::mint(connection, wells).await,
			Some(Command::Wells { connection, account }) => {
				commands::wells(connection, account).await
			}
		}
	};
	tokio::select! {
		outcome = job => outcome,
		// Dropping the job stops the node that it started.
		_ = tokio::signal::ctrl_c() => Err(anyhow::anyhow!(
			"interrupted. Run it again to continue where it stopped"
		)),
	}
}
