//! What the pallet weighs. The runtime measures it.

use frame_support::weights::Weight;

/// Weights of the hook.
pub trait WeightInfo {
	/// Of a check that finds everything as it was.
	fn check_unchanged() -> Weight;
	/// Of a check that finds every invariant broken that held before.
	fn check_changed() -> Weight;
}

/// Round figures for tests. They differ, so a test notices when the wrong one is taken.
impl WeightInfo for () {
	fn check_unchanged() -> Weight {
		weight(1)
	}
	fn check_changed() -> Weight {
		weight(2)
	}
}

fn weight(number: u64) -> Weight {
	Weight::from_parts(10_000_000, 1_000).saturating_mul(number)
}
