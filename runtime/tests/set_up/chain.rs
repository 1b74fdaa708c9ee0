//! Chains to test on.

use crate::genesis::{patch, patched};
use sp_genesis_builder::runtime_decl_for_genesis_builder::GenesisBuilderV1;
use sp_io::TestExternalities;
use treasurenet_runtime::{Runtime, System};

/// The chain that a node builds of a preset, through the runtime's own API.
pub fn chain(preset: &str) -> TestExternalities {
	let mut chain = TestExternalities::default();
	chain.execute_with(|| {
		let genesis = patched(patch(preset));
		Runtime::build_state(genesis.to_string().into_bytes()).expect("the preset builds; qed");
		System::set_block_number(1);
	});
	chain
}
