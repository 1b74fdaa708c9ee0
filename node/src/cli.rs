//! The command line.

use crate::oracle::cli::OracleCmd;
use sc_cli::RunCmd;
use std::path::PathBuf;

/// What can be asked of the node. Without a subcommand it runs.
#[derive(Debug, clap::Parser)]
pub struct Cli {
	#[command(subcommand)]
	pub subcommand: Option<Subcommand>,

	#[clap(flatten)]
	pub run: RunCmd,

	/// Do not measure the machine at start.
	///
	/// Otherwise a validator measures processor, memory and disk once at start, and warns when
	/// they are below what the network asks for. Development chains never measure.
	#[arg(long)]
	pub no_hardware_benchmarks: bool,

	/// Read sources of the oracle worker from this TOML file. Its entries replace sources that the
	/// chain names, or add keys to them.
	///
	/// The node does not start if the file has a fault. `oracle check-sources` checks it beforehand.
	/// SIGHUP makes the node read it again; a fault then leaves everything as it was.
	#[arg(long, value_name = "FILE")]
	pub oracle_sources: Option<PathBuf>,

	#[clap(flatten)]
	pub storage_monitor: sc_storage_monitor::StorageMonitorParams,
}

/// What the node does instead of running.
#[derive(Debug, clap::Subcommand)]
pub enum Subcommand {
	#[command(flatten)]
	Substrate(SubstrateCmd),

	/// See to the oracle worker of a reporter's node.
	#[command(subcommand)]
	Oracle(OracleCmd),
}

/// What every Substrate node can do: work on keys, chain specifications and the database.
#[derive(Debug, clap::Subcommand)]
pub enum SubstrateCmd {
	/// Make, show and store keys.
	#[command(subcommand)]
	Key(sc_cli::KeySubcommand),

	/// Sign a message with a given (secret) key.
	Sign(sc_cli::SignCmd),

	/// Verify a signature for a message, given a public or secret key.
	Verify(sc_cli::VerifyCmd),

	/// Generate a seed that gives a vanity address.
	Vanity(sc_cli::VanityCmd),

	/// Write the chain specification.
	ExportChainSpec(sc_cli::ExportChainSpecCmd),

	/// Check blocks: execute them again on top of their parent.
	CheckBlock(sc_cli::CheckBlockCmd),

	/// Write blocks to a file.
	ExportBlocks(sc_cli::ExportBlocksCmd),

	/// Write the state of a block as a raw chain specification.
	ExportState(sc_cli::ExportStateCmd),

	/// Read blocks from a file.
	ImportBlocks(sc_cli::ImportBlocksCmd),

	/// Remove the whole chain from the disk. Keys stay.
	PurgeChain(sc_cli::PurgeChainCmd),

	/// Take blocks back that are not final yet.
	Revert(sc_cli::RevertCmd),

	/// Show what the database holds: best, finalised and first block.
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
