//! What the pallet weighs. The runtime measures it.

use frame_support::weights::Weight;

/// What each call and hook costs.
pub trait WeightInfo {
	/// Setting the parameters.
	fn set_parameters() -> Weight;
	/// Checking whether a period is over.
	fn on_initialize() -> Weight;
	/// The same, and starting the next period.
	fn start_period() -> Weight;
	/// Issuing and splitting a block's reward.
	fn on_finalize() -> Weight;
	/// Checking whether an ended era waits.
	fn on_idle_base() -> Weight;
	/// Finding the next step of paying ended eras.
	fn next_step() -> Weight;
	/// Paying an author.
	fn pay_proposer() -> Weight;
	/// Paying a page of stakers, without what staking itself does.
	fn pay_page() -> Weight;
	/// Passing over a validator that is paid.
	fn next_validator() -> Weight;
	/// Closing an era and sweeping the pots.
	fn close_era() -> Weight;
}

/// Round figures for tests. They differ, so a test notices when the wrong one is taken.
impl WeightInfo for () {
	fn set_parameters() -> Weight {
		weight(1)
	}
	fn on_initialize() -> Weight {
		weight(2)
	}
	fn start_period() -> Weight {
		weight(3)
	}
	fn on_finalize() -> Weight {
		weight(4)
	}
	fn on_idle_base() -> Weight {
		weight(5)
	}
	fn next_step() -> Weight {
		weight(6)
	}
	fn pay_proposer() -> Weight {
		weight(7)
	}
	fn pay_page() -> Weight {
		weight(8)
	}
	fn next_validator() -> Weight {
		weight(9)
	}
	fn close_era() -> Weight {
		weight(10)
	}
}

fn weight(number: u64) -> Weight {
	Weight::from_parts(10_000_000, 1_000).saturating_mul(number)
}
