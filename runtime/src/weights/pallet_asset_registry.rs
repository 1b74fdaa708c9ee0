//! The weights of `pallet_asset_registry`, measured. `make weights` writes this file.
//!
//! Machine: AMD EPYC, 2 cores, 24 GiB. Compiler: rustc 1.95.0.
//! Steps: 8. Repeats: 4.

#![allow(unused_imports, reason = "some pallets use no database")]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// The weights of `pallet_asset_registry`.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_asset_registry::WeightInfo for WeightInfo<T> {
	fn propose_asset() -> Weight {
		// The fastest run took 61_882 ns.
		Weight::from_parts(64_115_000, 0)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	fn withdraw_proposal() -> Weight {
		// The fastest run took 57_045 ns.
		Weight::from_parts(59_378_000, 0)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	fn reject_proposal() -> Weight {
		// The fastest run took 57_706 ns.
		Weight::from_parts(58_307_000, 0)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	fn register_asset() -> Weight {
		// The fastest run took 12_168 ns.
		Weight::from_parts(13_920_000, 0)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	fn approve_asset() -> Weight {
		// The fastest run took 60_971 ns.
		Weight::from_parts(72_568_000, 0)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	fn set_asset_status() -> Weight {
		// The fastest run took 16_425 ns.
		Weight::from_parts(17_456_000, 0)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn set_maintainer() -> Weight {
		// The fastest run took 16_655 ns.
		Weight::from_parts(17_245_000, 0)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn set_qualification() -> Weight {
		// The fastest run took 28_352 ns.
		Weight::from_parts(32_999_000, 0)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn register_kind() -> Weight {
		// The fastest run took 34_201 ns.
		Weight::from_parts(36_084_000, 0)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(4))
	}

	fn update_kind() -> Weight {
		// The fastest run took 29_985 ns.
		Weight::from_parts(31_567_000, 0)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	fn pause_kind() -> Weight {
		// The fastest run took 13_350 ns.
		Weight::from_parts(15_573_000, 0)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn resume_kind() -> Weight {
		// The fastest run took 13_800 ns.
		Weight::from_parts(15_163_000, 0)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn set_parameters() -> Weight {
		// The fastest run took 9_224 ns.
		Weight::from_parts(9_915_000, 0)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
}
