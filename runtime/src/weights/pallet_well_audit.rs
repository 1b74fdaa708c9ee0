//! The weights of `pallet_well_audit`, measured. `make weights` writes this file.
//!
//! Machine: AMD EPYC, 2 cores, 24 GiB. Compiler: rustc 1.95.0.
//! Steps: 8. Repeats: 4.

#![allow(unused_imports, reason = "some pallets use no database")]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// The weights of `pallet_well_audit`.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_well_audit::WeightInfo for WeightInfo<T> {
	fn apply() -> Weight {
		// The fastest run took 159_608 ns.
		Weight::from_parts(182_211_000, 0)
			.saturating_add(T::DbWeight::get().reads(19))
			.saturating_add(T::DbWeight::get().writes(6))
	}

	fn resubmit() -> Weight {
		// The fastest run took 105_617 ns.
		Weight::from_parts(109_372_000, 0)
			.saturating_add(T::DbWeight::get().reads(17))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	fn approve() -> Weight {
		// The fastest run took 123_524 ns.
		Weight::from_parts(126_248_000, 0)
			.saturating_add(T::DbWeight::get().reads(20))
			.saturating_add(T::DbWeight::get().writes(4))
	}

	fn return_to_review() -> Weight {
		// The fastest run took 45_778 ns.
		Weight::from_parts(55_563_000, 0)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(5))
	}

	fn reinstate() -> Weight {
		// The fastest run took 38_878 ns.
		Weight::from_parts(44_647_000, 0)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(4))
	}

	fn reject() -> Weight {
		// The fastest run took 43_325 ns.
		Weight::from_parts(45_778_000, 0)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	fn deactivate() -> Weight {
		// The fastest run took 50_115 ns.
		Weight::from_parts(52_398_000, 0)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(4))
	}

	fn propose_change() -> Weight {
		// The fastest run took 32_799 ns.
		Weight::from_parts(34_030_000, 0)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	fn submit_annual_review() -> Weight {
		// The fastest run took 37_957 ns.
		Weight::from_parts(61_802_000, 0)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	fn approve_pending() -> Weight {
		// The fastest run took 46_399 ns.
		Weight::from_parts(50_135_000, 0)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	fn reject_pending() -> Weight {
		// The fastest run took 45_277 ns.
		Weight::from_parts(49_694_000, 0)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	fn withdraw_pending() -> Weight {
		// The fastest run took 24_316 ns.
		Weight::from_parts(25_358_000, 0)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	/// The range of `l` is 0 to 8.
	fn remove(l: u32) -> Weight {
		// The fastest run took 136_033 ns.
		Weight::from_parts(165_068_979, 0)
			// Standard error: 2_299_459 ps.
			.saturating_add(Weight::from_parts(5_076_177, 0).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().reads(1).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().writes(15))
			.saturating_add(T::DbWeight::get().writes(1).saturating_mul(l.into()))
	}

	fn set_beneficiaries() -> Weight {
		// The fastest run took 91_567 ns.
		Weight::from_parts(99_729_000, 0)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(19))
	}

	fn pass_share() -> Weight {
		// The fastest run took 49_734 ns.
		Weight::from_parts(51_957_000, 0)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(11))
	}

	fn remove_beneficiary() -> Weight {
		// The fastest run took 25_428 ns.
		Weight::from_parts(28_582_000, 0)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	fn register_dapp() -> Weight {
		// The fastest run took 13_059 ns.
		Weight::from_parts(14_632_000, 0)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	fn remove_dapp() -> Weight {
		// The fastest run took 12_708 ns.
		Weight::from_parts(13_991_000, 0)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	fn link_dapp() -> Weight {
		// The fastest run took 88_913 ns.
		Weight::from_parts(99_448_000, 0)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(4))
	}

	fn unlink_dapp() -> Weight {
		// The fastest run took 74_291 ns.
		Weight::from_parts(76_975_000, 0)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(4))
	}

	fn set_parameters() -> Weight {
		// The fastest run took 9_104 ns.
		Weight::from_parts(10_135_000, 0)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
}
