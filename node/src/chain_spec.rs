//! The chains that the node knows by name, and how it reads others from files.
//!
//! The genesis state is a preset of the runtime; this file adds what wallets and peers need: a
//! name, an id, the token.

use sc_chain_spec::ChainSpecExtension;
use sc_service::{ChainType, Properties};
use serde::{Deserialize, Serialize};
use sp_genesis_builder::{DEV_RUNTIME_PRESET, LOCAL_TESTNET_RUNTIME_PRESET};
use std::path::PathBuf;
use treasurenet_runtime::{FAST_WASM_BINARY, WASM_BINARY, opaque::Block};

/// A chain specification of this node.
pub type ChainSpec = sc_service::GenericChainSpec<Extensions>;

/// What a chain specification can carry beside the genesis.
#[derive(Clone, Debug, Default, Serialize, Deserialize, ChainSpecExtension)]
#[serde(rename_all = "camelCase")]
pub struct Extensions {
	/// Block hashes that nodes insist on at given heights.
	pub fork_blocks: sc_client_api::ForkBlocks<Block>,
	/// Block hashes that nodes refuse.
	pub bad_blocks: sc_client_api::BadBlocks<Block>,
	/// The checkpoint from which light clients start.
	pub light_sync_state: sc_sync_state_rpc::LightSyncStateExtension,
}

/// The decimals of UNIT: the chain counts in 10⁻¹⁸ UNIT.
const TOKEN_DECIMALS: u32 = 18;
/// The address format of Substrate chains without one of their own.
const SS58_FORMAT: u32 = 42;

/// A chain that can be started by name.
struct KnownChain {
	/// The name for `--chain`.
	alias: &'static str,
	name: &'static str,
	id: &'static str,
	chain_type: ChainType,
	/// The genesis preset of the runtime.
	preset: &'static str,
	/// Whether it has the `fast-runtime` build, with sessions, eras and rounds of minutes.
	fast: bool,
}

const KNOWN_CHAINS: [KnownChain; 4] = [
	KnownChain {
		alias: "dev",
		name: "Treasurenet Development",
		id: "treasurenet_dev",
		chain_type: ChainType::Development,
		preset: DEV_RUNTIME_PRESET,
		fast: false,
	},
	KnownChain {
		alias: "dev-fast",
		name: "Treasurenet Development (fast)",
		id: "treasurenet_dev_fast",
		chain_type: ChainType::Development,
		preset: DEV_RUNTIME_PRESET,
		fast: true,
	},
	KnownChain {
		alias: "local",
		name: "Treasurenet Local Testnet",
		id: "treasurenet_local",
		chain_type: ChainType::Local,
		preset: LOCAL_TESTNET_RUNTIME_PRESET,
		fast: false,
	},
	KnownChain {
		alias: "local-fast",
		name: "Treasurenet Local Testnet (fast)",
		id: "treasurenet_local_fast",
		chain_type: ChainType::Local,
		preset: LOCAL_TESTNET_RUNTIME_PRESET,
		fast: true,
	},
];

/// Returns the chain called `id`, the local testnet for an empty one, or else what the file at the
/// path `id` says.
pub fn load(id: &str) -> Result<ChainSpec, String> {
	let alias = if id.is_empty() { "local" } else { id };
	match KNOWN_CHAINS.iter().find(|chain| chain.alias == alias) {
		Some(chain) => chain.spec(),
		None => ChainSpec::from_json_file(PathBuf::from(id)).map_err(|error| {
			format!(
				"{error}\n{id} is neither such a file nor one of the known chains: {}",
				KNOWN_CHAINS.map(|chain| chain.alias).join(", ")
			)
		}),
	}
}

impl KnownChain {
	fn spec(&self) -> Result<ChainSpec, String> {
		let wasm = if self.fast { FAST_WASM_BINARY } else { WASM_BINARY }.ok_or_else(|| {
			"this node was built without its runtime: build it again with SKIP_WASM_BUILD unset"
				.to_string()
		})?;

		Ok(ChainSpec::builder(wasm, Extensions::default())
			.with_name(self.name)
			.with_id(self.id)
			.with_chain_type(self.chain_type.clone())
			.with_genesis_config_preset_name(self.preset)
			.with_protocol_id("treasurenet")
			.with_properties(properties())
			.build())
	}
}

/// What wallets show beside amounts and addresses.
fn properties() -> Properties {
	let mut properties = Properties::new();
	properties.insert("tokenSymbol".into(), "UNIT".into());
	properties.insert("tokenDecimals".into(), TOKEN_DECIMALS.into());
	properties.insert("ss58Format".into(), SS58_FORMAT.into());
	properties
}

#[cfg(test)]
mod tests {
	use super::*;
	use sp_runtime::BuildStorage;

	#[test]
	fn known_chain_should_build_its_genesis() {
		// The fast ones differ from these in lengths of time alone, and `tests/life_of_a_node.rs`
		// runs one of them.
		for chain in KNOWN_CHAINS.iter().filter(|chain| !chain.fast) {
			let storage = chain.spec().and_then(|spec| spec.build_storage());
			assert!(storage.is_ok_and(|storage| !storage.top.is_empty()), "{}", chain.alias);
		}
	}

	#[test]
	fn chain_should_be_the_local_one_when_none_is_named() {
		assert_eq!(load("").map(|spec| spec.id().to_string()), Ok("treasurenet_local".into()));
	}

	#[test]
	fn known_chains_should_be_listed_when_an_unknown_one_is_asked_for() {
		let error = load("no-such-chain").err().unwrap_or_default();
		assert!(error.contains("dev, dev-fast, local, local-fast"), "{error}");
	}

	#[test]
	fn specification_should_survive_a_file() {
		let spec = load("dev").expect("the development chain is built in; qed");
		let json = spec.as_json(false).expect("a specification of ours can be written; qed");
		let read = ChainSpec::from_json_bytes(json.into_bytes())
			.expect("what was written can be read; qed");
		assert_eq!((read.id(), read.properties()), (spec.id(), spec.properties()));
	}
}
