//! The weights of `pallet_referenda`, measured. `make weights` writes this file.
//!
//! Machine: AMD EPYC, 2 cores, 24 GiB. Compiler: rustc 1.95.0.
//! Steps: 8. Repeats: 4.

#![allow(unused_imports, reason = "some pallets use no database")]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// The weights of `pallet_referenda`.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_referenda::WeightInfo for WeightInfo<T> {
	fn submit() -> Weight {
		// The fastest run took 36_254 ns.
		Weight::from_parts(37_366_000, 0)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	fn place_decision_deposit_preparing() -> Weight {
		// The fastest run took 51_687 ns.
		Weight::from_parts(56_874_000, 0)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(4))
	}

	fn place_decision_deposit_queued() -> Weight {
		// The fastest run took 72_368 ns.
		Weight::from_parts(74_681_000, 0)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(4))
	}

	fn place_decision_deposit_not_queued() -> Weight {
		// The fastest run took 73_850 ns.
		Weight::from_parts(74_852_000, 0)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(4))
	}

	fn place_decision_deposit_passing() -> Weight {
		// The fastest run took 80_870 ns.
		Weight::from_parts(84_856_000, 0)
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().writes(5))
	}

	fn place_decision_deposit_failing() -> Weight {
		// The fastest run took 90_786 ns.
		Weight::from_parts(92_087_000, 0)
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().writes(5))
	}

	fn refund_decision_deposit() -> Weight {
		// The fastest run took 29_824 ns.
		Weight::from_parts(33_390_000, 0)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn refund_submission_deposit() -> Weight {
		// The fastest run took 28_232 ns.
		Weight::from_parts(30_185_000, 0)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn cancel() -> Weight {
		// The fastest run took 28_752 ns.
		Weight::from_parts(31_647_000, 0)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	fn kill() -> Weight {
		// The fastest run took 90_965 ns.
		Weight::from_parts(92_108_000, 0)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(4))
	}

	fn one_fewer_deciding_queue_empty() -> Weight {
		// The fastest run took 12_939 ns.
		Weight::from_parts(20_731_000, 0)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn one_fewer_deciding_failing() -> Weight {
		// The fastest run took 98_997 ns.
		Weight::from_parts(132_327_000, 0)
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	fn one_fewer_deciding_passing() -> Weight {
		// The fastest run took 84_576 ns.
		Weight::from_parts(114_050_000, 0)
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	fn nudge_referendum_requeued_insertion() -> Weight {
		// The fastest run took 27_170 ns.
		Weight::from_parts(29_935_000, 0)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn nudge_referendum_requeued_slide() -> Weight {
		// The fastest run took 30_325 ns.
		Weight::from_parts(35_152_000, 0)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn nudge_referendum_queued() -> Weight {
		// The fastest run took 31_567 ns.
		Weight::from_parts(47_831_000, 0)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	fn nudge_referendum_not_queued() -> Weight {
		// The fastest run took 32_458 ns.
		Weight::from_parts(47_050_000, 0)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	fn nudge_referendum_no_deposit() -> Weight {
		// The fastest run took 22_984 ns.
		Weight::from_parts(27_902_000, 0)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	fn nudge_referendum_preparing() -> Weight {
		// The fastest run took 24_516 ns.
		Weight::from_parts(26_840_000, 0)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	fn nudge_referendum_timed_out() -> Weight {
		// The fastest run took 14_071 ns.
		Weight::from_parts(15_823_000, 0)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn nudge_referendum_begin_deciding_failing() -> Weight {
		// The fastest run took 63_975 ns.
		Weight::from_parts(65_237_000, 0)
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	fn nudge_referendum_begin_deciding_passing() -> Weight {
		// The fastest run took 53_780 ns.
		Weight::from_parts(58_126_000, 0)
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	fn nudge_referendum_begin_confirming() -> Weight {
		// The fastest run took 48_291 ns.
		Weight::from_parts(50_886_000, 0)
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	fn nudge_referendum_end_confirming() -> Weight {
		// The fastest run took 60_870 ns.
		Weight::from_parts(62_312_000, 0)
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	fn nudge_referendum_continue_not_confirming() -> Weight {
		// The fastest run took 59_068 ns.
		Weight::from_parts(64_687_000, 0)
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	fn nudge_referendum_continue_confirming() -> Weight {
		// The fastest run took 46_139 ns.
		Weight::from_parts(47_311_000, 0)
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	fn nudge_referendum_approved() -> Weight {
		// The fastest run took 58_628 ns.
		Weight::from_parts(62_473_000, 0)
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().writes(4))
	}

	fn nudge_referendum_rejected() -> Weight {
		// The fastest run took 48_231 ns.
		Weight::from_parts(57_336_000, 0)
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	fn set_some_metadata() -> Weight {
		// The fastest run took 20_420 ns.
		Weight::from_parts(28_372_000, 0)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn clear_metadata() -> Weight {
		// The fastest run took 16_384 ns.
		Weight::from_parts(23_816_000, 0)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
}
