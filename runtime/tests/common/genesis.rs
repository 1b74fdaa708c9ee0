//! Presets, laid over the default genesis as a node does it.

use serde_json::Value;
use treasurenet_runtime::{RuntimeGenesisConfig, genesis_config_presets::get_preset};

/// A preset as the patch that it is.
pub fn patch(preset: &str) -> Value {
	let patch = get_preset(&preset.into()).expect("the preset exists; qed");
	serde_json::from_slice(&patch).expect("presets are JSON; qed")
}

/// The default genesis with a patch laid over it.
pub fn patched(patch: Value) -> Value {
	let mut genesis = serde_json::to_value(RuntimeGenesisConfig::default())
		.expect("genesis serialises to JSON; qed");
	merge(&mut genesis, patch);
	genesis
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
