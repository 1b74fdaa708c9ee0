//! Chains to test on.

use serde_json::Value;
use sp_genesis_builder::runtime_decl_for_genesis_builder::GenesisBuilderV1;
use sp_io::TestExternalities;
use treasurenet_runtime::{Runtime, System, genesis_config_presets::get_preset};

/// A preset as the patch that it is.
pub fn patch(preset: &str) -> Value {
	let patch = get_preset(&preset.into()).expect("the preset exists; qed");
	serde_json::from_slice(&patch).expect("presets are JSON; qed")
}

/// The chain that a node builds of a preset, through the runtime's own API.
pub fn chain(preset: &str) -> TestExternalities {
	let mut chain = TestExternalities::default();
	chain.execute_with(|| {
		let default = Runtime::get_preset(&None).expect("there is a default; qed");
		let mut genesis: Value = serde_json::from_slice(&default).expect("it is JSON; qed");
		merge(&mut genesis, patch(preset));
		Runtime::build_state(genesis.to_string().into_bytes()).expect("the preset builds; qed");
		System::set_block_number(1);
	});
	chain
}

fn merge(base: &mut Value, patch: Value) {
	match (base, patch) {
		(Value::Object(base), Value::Object(patch)) => {
			for (key, value) in patch {
				merge(base.entry(key).or_insert(Value::Null), value);
			}
		}
		(base, patch) => *base = patch,
	}
}
