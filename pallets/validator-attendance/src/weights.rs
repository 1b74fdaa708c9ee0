//! What the pallet weighs. The runtime measures it.

use frame_support::weights::Weight;

/// Weights of the calls and of counting.
pub trait WeightInfo {
	/// Of `set_parameters`.
	fn set_parameters() -> Weight;
	/// Of `set_validator_count`.
	fn set_validator_count() -> Weight;
	/// Of `set_staking_limits`.
	fn set_staking_limits() -> Weight;
	/// Of `restart_finality`.
	fn restart_finality() -> Weight;
	/// Of noting `n` disabled validators and disabling them again.
	fn keep_disabled(n: u32) -> Weight;
	/// Of beginning an era for which `n` validators were elected, all of them chilled.
	fn start_era(n: u32) -> Weight;
	/// Of noting `n` absent validators, all of them chilled.
	fn note_absences(n: u32) -> Weight;
}

/// Round figures for tests. They differ, so a test notices when the wrong one is taken.
impl WeightInfo for () {
	fn set_parameters() -> Weight {
		weight(1, 0)
	}
	fn set_validator_count() -> Weight {
		weight(2, 0)
	}
	fn set_staking_limits() -> Weight {
		weight(6, 0)
	}
	fn restart_finality() -> Weight {
		weight(7, 0)
	}
	fn keep_disabled(n: u32) -> Weight {
		weight(3, n)
	}
	fn start_era(n: u32) -> Weight {
		weight(4, n)
	}
	fn note_absences(n: u32) -> Weight {
		weight(5, n)
	}
}

fn weight(number: u64, items: u32) -> Weight {
	Weight::from_parts(10_000_000, 1_000).saturating_mul(number.saturating_add(items.into()))
}
