//! The command line.

use crate::oracle::cli::OracleCmd;
use sc_cli::RunCmd;
use std::path::PathBuf;

/// The command line. Without a subcommand the node runs.
#[derive(Debug, clap::Parser)]
pub struct Cli {
	#[command(subcommand)]
	pub subcommand: Option<Subcommand>,

	#[clap(flatten)]
	pub run: RunCmd,

	/// Skip the hardware benchmarks at start.
	///
	/// By default a validator measures processor, memory and disk at start, and warns if they are
	/// slower than recommended. Nodes of development chains never measure.
	#[arg(long)]
	pub no_hardware_benchmarks: bool,

	/// Read the oracle worker's sources from this TOML file. Its entries replace the chain's
	/// sources, or add keys to them.
	///
	/// The node does not start if the file has a fault; check it with `oracle check-sources`.
	/// SIGHUP makes the node read it again; if it has a fault then, nothing changes.
	#[arg(long, value_name = "FILE")]
	pub oracle_sources: Option<PathBuf>,

	#[clap(flatten)]
	pub storage_monitor: sc_storage_monitor::StorageMonitorParams,
}

/// The subcommands.
#[derive(Debug, clap::Subcommand)]
pub enum Subcommand {
	#[command(flatten)]
	Substrate(SubstrateCmd),

	/// Manage the oracle worker of a reporter's node.
	#[command(subcommand)]
	Oracle(OracleCmd),
}

/// The subcommands of every Substrate node: for keys, chain specifications and the database.
#[derive(Debug, clap::Subcommand)]
pub enum SubstrateCmd {
	/// Make, show and store keys.
	#[command(subcommand)]
	Key(sc_cli::KeySubcommand),

	/// Sign a message with a given (secret) key.
	Sign(sc_cli::SignCmd),

	/// Verify a signature for a message, given a public or secret key.
	Verify(sc_cli::VerifyCmd),

	/// Generate a seed with a vanity address.
	Vanity(sc_cli::VanityCmd),

	/// Write the chain specification.
	ExportChainSpec(sc_cli::ExportChainSpecCmd),

	/// Check blocks by executing them again.
	CheckBlock(sc_cli::CheckBlockCmd),

	/// Write blocks to a file.
	ExportBlocks(sc_cli::ExportBlocksCmd),

	/// Write the state of a block as a raw chain specification.
	ExportState(sc_cli::ExportStateCmd),

	/// Read blocks from a file.
	ImportBlocks(sc_cli::ImportBlocksCmd),

	/// Delete the chain's database. Keys stay.
	PurgeChain(sc_cli::PurgeChainCmd),

	/// Revert blocks that are not final.
	Revert(sc_cli::RevertCmd),

	/// Show the best, the finalised and the first block of the database.
	ChainInfo(sc_cli::ChainInfoCmd),
}

#[cfg(test)]
mod tests {
	use super::*;
	use clap::{CommandFactory, Parser};

	#[test]
	fn command_line_should_be_free_of_contradictions() {
		Cli::command().debug_assert();
	}

	#[test]
	fn node_should_run_when_no_subcommand_is_given() {
		let cli = Cli::parse_from(["treasurenet-node", "--dev", "--no-hardware-benchmarks"]);
		assert!(cli.subcommand.is_none());
		assert!(cli.run.shared_params.dev);
		assert!(cli.no_hardware_benchmarks);
	}

	/// Placeholders in the documents, with values for them.
	const PLACEHOLDERS: [(&str, &str); 4] = [
		("<YOUR ACCOUNT>", "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY"),
		("<STASH ADDRESS>", "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY"),
		("<KEY>", "0x0101010101010101010101010101010101010101010101010101010101010101"),
		("<WELL>", "ABWI100010203010W400"),
	];

	/// The commands of a document: lines of code that begin with the program's name, and inline
	/// code.
	fn commands(document: &str) -> Vec<String> {
		let inline = document.split('`').filter(|code| !code.contains('\n'));
		let lines = document.lines().map(|line| line.trim().trim_start_matches("$ "));
		let starts = |code: &&str| code.starts_with("treasurenet-node ");
		let commands = lines.chain(inline).filter(starts).map(|code| {
			// A comment sign or two spaces separate a command from its description.
			let code = code.split(" #").next().unwrap_or_default();
			code.split("  ").next().unwrap_or_default().replace(" …", "").replace('`', "")
		});
		commands
			.map(|code| PLACEHOLDERS.iter().fold(code, |code, (name, own)| code.replace(name, own)))
			.collect()
	}

	#[test]
	fn commands_of_the_documents_should_be_understood() {
		let documents = [
			include_str!("../README.md"),
			include_str!("../../README.md"),
			include_str!("../../docs/reporters.md"),
			include_str!("../../docs/staking.md"),
		];
		let commands: Vec<String> = documents.into_iter().flat_map(commands).collect();
		assert!(commands.len() > 15, "{commands:?}");
		for command in commands {
			use clap::error::ErrorKind::{DisplayHelp, DisplayVersion};
			match Cli::try_parse_from(command.split_whitespace()) {
				Err(error) if !matches!(error.kind(), DisplayHelp | DisplayVersion) => {
					panic!("{command}: {error}")
				}
				_ => {}
			}
		}
	}

	#[test]
	fn oracle_sources_should_be_those_of_the_chain_when_no_file_is_named() {
		assert_eq!(Cli::parse_from(["treasurenet-node"]).oracle_sources, None);
		let cli = Cli::parse_from(["treasurenet-node", "--oracle-sources", "sources.toml"]);
		assert_eq!(cli.oracle_sources, Some("sources.toml".into()));
	}

	#[test]
	fn storage_monitor_should_ask_for_one_gibibyte_when_nothing_is_said() {
		assert_eq!(Cli::parse_from(["treasurenet-node"]).storage_monitor.threshold, 1024);
	}
}
