//! Measures the weights of the Treasurenet runtime. `scripts/weights.sh` runs it.
//!
//! - `pallet` measures the calls, hooks and transaction extensions that the runtime has benchmarks for;
//! - `overhead` measures an empty block, and a transaction that does nothing;
//! - `storage` measures reads and writes of ParityDB, with a state of a chosen size.
//!
//! Each takes the runtime as Wasm, built with the feature `runtime-benchmarks`, and begins with the
//! runtime's own development genesis.

mod storage;

use clap::Parser;
use frame_benchmarking_cli::{OpaqueBlock, OverheadCmd, PalletCmd};
use sc_cli::{LoggerBuilder, Result};
use sp_runtime::traits::HashingFor;
use std::process::ExitCode;

/// The host's functions that only benchmarks call.
type HostFunctions = frame_benchmarking::benchmarking::HostFunctions;

/// Measures the weights of the Treasurenet runtime.
#[derive(Parser)]
enum Cli {
	Pallet(PalletCmd),
	Overhead(OverheadCmd),
	Storage(storage::Cmd),
}

fn main() -> ExitCode {
	match run(Cli::parse()) {
		Ok(()) => ExitCode::SUCCESS,
		Err(error) => {
			eprintln!("Error: {error}");
			ExitCode::FAILURE
		}
	}
}

fn run(cli: Cli) -> Result<()> {
	match cli {
		// Sets up the log itself.
		Cli::Pallet(cmd) => cmd.run_with_spec::<HashingFor<OpaqueBlock>, ()>(None),
		Cli::Overhead(cmd) => {
			LoggerBuilder::new("").init()?;
			cmd.run_with_default_builder_and_spec::<OpaqueBlock, HostFunctions>(None)
		}
		Cli::Storage(cmd) => cmd.run(),
	}
}
