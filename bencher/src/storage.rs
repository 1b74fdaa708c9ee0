//! Measures the database.

use crate::HostFunctions;
use frame_benchmarking_cli::{OpaqueBlock, StorageCmd};
use sc_chain_spec::{ChainType, GenericChainSpec, GenesisBlockBuilder};
use sc_cli::{ChainSpec, Result, SubstrateCli};
use sc_service::Configuration;
use sp_io::hashing::{blake2_128, blake2_256, twox_128};
use std::{path::PathBuf, sync::Arc};

/// Measures reads and writes of the database.
#[derive(clap::Args)]
pub struct Cmd {
	#[clap(flatten)]
	storage: StorageCmd,

	/// The runtime as Wasm.
	#[arg(long, value_name = "PATH")]
	runtime: PathBuf,

	/// How many accounts to add to the runtime's development genesis. A small state lies in the
	/// processor's cache, and its paths are short.
	#[arg(long, default_value_t = 1_000_000)]
	accounts: u32,
}

impl Cmd {
	/// Makes a chain at the base path, and measures its database.
	pub fn run(&self) -> Result<()> {
		let runner = Spec { runtime: self.runtime.clone() }.create_runner(&self.storage)?;
		runner.sync_run(|config| self.measure(config))
	}

	fn measure(&self, config: Configuration) -> Result<()> {
		let mut state = config.chain_spec.as_storage_builder().build_storage()?;
		state.top.extend((0..self.accounts).map(account));

		let executor = sc_service::new_wasm_executor::<(
			sp_io::SubstrateHostFunctions,
			HostFunctions,
		)>(&config.executor);
		let backend = sc_service::new_db_backend::<OpaqueBlock>(config.db_config())?;
		let genesis =
			GenesisBlockBuilder::new_with_storage(state, true, backend.clone(), executor.clone())?;
		// Nothing calls the runtime: `()` stands for its API.
		let (client, backend, _keystore, _tasks) =
			sc_service::new_full_parts_with_genesis_builder::<OpaqueBlock, (), _, _>(
				&config, None, executor, backend, genesis, false,
			)?;
		let (database, tries, cache) =
			(backend.expose_db(), backend.expose_storage(), backend.expose_shared_trie_cache());
		self.storage.run(config, Arc::new(client), database, tries, cache)
	}
}

/// A key and a value of the size that an account has in the state.
fn account(number: u32) -> (Vec<u8>, Vec<u8>) {
	let id = blake2_256(&number.to_le_bytes());
	let key = [&twox_128(b"System")[..], &twox_128(b"Account"), &blake2_128(&id), &id].concat();
	(key, id.repeat(3)[..80].to_vec())
}

/// What a command of a Substrate node wants to know: the chain is that of the runtime.
struct Spec {
	runtime: PathBuf,
}

impl SubstrateCli for Spec {
	fn impl_name() -> String {
		"Treasurenet Bencher".into()
	}

	fn impl_version() -> String {
		env!("CARGO_PKG_VERSION").into()
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

	fn load_spec(&self, _: &str) -> std::result::Result<Box<dyn ChainSpec>, String> {
		let code = std::fs::read(&self.runtime)
			.map_err(|error| format!("Cannot read {}: {error}", self.runtime.display()))?;
		Ok(Box::new(
			GenericChainSpec::<Option<()>, HostFunctions>::builder(&code, None)
				.with_name("Treasurenet")
				.with_id("bencher")
				.with_chain_type(ChainType::Development)
				.with_genesis_config_preset_name("development")
				.build(),
		))
	}
}
