//! What the pallet weighs. The runtime measures it.

use frame_support::weights::Weight;

/// Weights of the calls.
pub trait WeightInfo {
	/// Of `deposit`, with a debt to be paid.
	fn deposit() -> Weight;
	/// Of `withdraw`, with open months to be covered.
	fn withdraw() -> Weight;
	/// Of `set_parameters`.
	fn set_parameters() -> Weight;
	/// Of `deposit_for`, with a debt to be paid.
	fn deposit_for() -> Weight;
}

/// Round figures for tests. They differ, so a test notices when the wrong one is taken.
impl WeightInfo for () {
	fn deposit() -> Weight {
		weight(1)
	}
	fn withdraw() -> Weight {
		weight(2)
	}
	fn set_parameters() -> Weight {
		weight(3)
	}
	fn deposit_for() -> Weight {
		weight(4)
	}
}

fn weight(number: u64) -> Weight {
	Weight::from_parts(10_000_000, 1_000).saturating_mul(number)
}
