//! Runs what the command line asks for.

use crate::{
	chain_spec,
	cli::{Cli, Subcommand, SubstrateCmd},
	client::{FullBackend, FullClient},
	network_key,
	oracle::{LOG_FILTERS, sources_file},
	service::{self, Partial},
};
use sc_cli::{Error, Result, SharedParams, SubstrateCli};
use sc_network::{Litep2pNetworkBackend, NetworkWorker, config::NetworkBackendType};
use sc_service::{ChainSpec, PartialComponents};
use std::{process::ExitCode, sync::Arc};
use treasurenet_runtime::{BlockNumber, Hash, opaque::Block};

impl SubstrateCli for Cli {
	fn impl_name() -> String {
		"Treasurenet Node".into()
	}

	fn impl_version() -> String {
		env!("SUBSTRATE_CLI_IMPL_VERSION").into()
	}

	fn description() -> String {
		env!("CARGO_PKG_DESCRIPTION").into()
	}

	fn author() -> String {
		env!("CARGO_PKG_AUTHORS").into()
	}

	fn support_url() -> String {
		"https://github.com/treasurenetprotocol".into()
	}

	fn copyright_start_year() -> i32 {
		2026
	}

	fn load_spec(&self, id: &str) -> std::result::Result<Box<dyn ChainSpec>, String> {
		Ok(Box::new(chain_spec::load(id)?))
	}
}

/// Parses the command line and runs it. Returns the exit code, or the error.
pub fn run() -> Result<ExitCode> {
	let cli = Cli::from_args();
	match &cli.subcommand {
		None => run_node(cli)?,
		Some(Subcommand::Substrate(cmd)) => run_substrate(&cli, cmd)?,
		Some(Subcommand::Oracle(cmd)) => return cmd.run(),
	}
	Ok(ExitCode::SUCCESS)
}

/// Runs a subcommand that every Substrate node has.
fn run_substrate(cli: &Cli, cmd: &SubstrateCmd) -> Result<()> {
	match cmd {
		SubstrateCmd::Key(cmd) => cmd.run(cli),
		SubstrateCmd::Sign(cmd) => cmd.run(),
		SubstrateCmd::Verify(cmd) => cmd.run(),
		SubstrateCmd::Vanity(cmd) => cmd.run(),
		SubstrateCmd::ExportChainSpec(cmd) => cmd.run(cli.load_spec(&cmd.chain)?),
		SubstrateCmd::CheckBlock(cmd) => cli.create_runner(cmd)?.async_run(|config| {
			let PartialComponents { client, task_manager, import_queue, .. } =
				service::new_partial(&config)?;
			Ok((cmd.run(client, import_queue), task_manager))
		}),
		SubstrateCmd::ExportBlocks(cmd) => cli.create_runner(cmd)?.async_run(|config| {
			let PartialComponents { client, task_manager, .. } = service::new_partial(&config)?;
			Ok((cmd.run(client, config.database), task_manager))
		}),
		SubstrateCmd::ExportState(cmd) => cli.create_runner(cmd)?.async_run(|config| {
			let PartialComponents { client, task_manager, .. } = service::new_partial(&config)?;
			Ok((cmd.run(client, config.chain_spec), task_manager))
		}),
		SubstrateCmd::ImportBlocks(cmd) => cli.create_runner(cmd)?.async_run(|config| {
			let PartialComponents { client, task_manager, import_queue, .. } =
				service::new_partial(&config)?;
			Ok((cmd.run(client, import_queue), task_manager))
		}),
		SubstrateCmd::PurgeChain(cmd) => {
			cli.create_runner(cmd)?.sync_run(|config| cmd.run(config.database))
		}
		SubstrateCmd::Revert(cmd) => cli.create_runner(cmd)?.async_run(|config| {
			let Partial { client, task_manager, backend, .. } = service::new_partial(&config)?;
			Ok((cmd.run(client, backend, Some(Box::new(revert_consensus))), task_manager))
		}),
		SubstrateCmd::ChainInfo(cmd) => {
			cli.create_runner(cmd)?.sync_run(|config| cmd.run::<Block>(&config))
		}
	}
}

/// Runs the node until it is told to stop.
fn run_node(mut cli: Cli) -> Result<()> {
	// First of all: a fault in the operator's file must leave nothing behind but its message.
	let oracle_sources = cli.oracle_sources.as_deref().map(sources_file::load).transpose()?;
	keep_keys_out_of_the_log(&mut cli.run.shared_params);
	network_key::create_runner(&mut cli)?.run_node_until_exit(|config| async move {
		let options = service::Options {
			hardware_benchmarks: !cli.no_hardware_benchmarks,
			storage_monitor: cli.storage_monitor,
			oracle_sources,
		};
		match config.network.network_backend {
			NetworkBackendType::Litep2p => {
				service::new_full::<Litep2pNetworkBackend>(config, options)
			}
			NetworkBackendType::Libp2p => {
				service::new_full::<NetworkWorker<Block, Hash>>(config, options)
			}
		}
		.map_err(Error::Service)
	})
}

/// Appends filters to the operator's own: the last one for a target wins.
fn keep_keys_out_of_the_log(params: &mut SharedParams) {
	params.log.push(LOG_FILTERS.into());
	if let Some(targets) = &mut params.tracing_targets {
		*targets = format!("{targets},{LOG_FILTERS}");
	}
}

/// Reverts what BABE and GRANDPA recorded about the last `blocks` blocks.
fn revert_consensus(
	client: Arc<FullClient>,
	backend: Arc<FullBackend>,
	blocks: BlockNumber,
) -> Result<()> {
	sc_consensus_babe::revert(client.clone(), backend, blocks)?;
	sc_consensus_grandpa::revert(client, blocks)?;
	Ok(())
}
