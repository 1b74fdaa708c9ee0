//! The weights of `pallet_unit_issuance`, measured. `make weights` writes this file.
//!
//! Machine: AMD EPYC, 2 cores, 24 GiB. Compiler: rustc 1.95.0.
//! Steps: 8. Repeats: 4.

#![allow(unused_imports, reason = "some pallets use no database")]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// The weights of `pallet_unit_issuance`.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_unit_issuance::WeightInfo for WeightInfo<T> {
	fn set_parameters() -> Weight {
		// The fastest run took 7_351 ns.
		Weight::from_parts(8_573_000, 0)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn on_initialize() -> Weight {
		// The fastest run took 2_544 ns.
		Weight::from_parts(2_745_000, 0).saturating_add(T::DbWeight::get().reads(1))
	}

	fn start_period() -> Weight {
		// The fastest run took 15_143 ns.
		Weight::from_parts(18_418_000, 0)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	fn on_finalize() -> Weight {
		// The fastest run took 130_183 ns.
		Weight::from_parts(143_283_000, 0)
			.saturating_add(T::DbWeight::get().reads(14))
			.saturating_add(T::DbWeight::get().writes(10))
	}

	fn on_idle_base() -> Weight {
		// The fastest run took 851 ns.
		Weight::from_parts(942_000, 0).saturating_add(T::DbWeight::get().reads(1))
	}

	fn next_step() -> Weight {
		// The fastest run took 85_627 ns.
		Weight::from_parts(90_635_000, 0).saturating_add(T::DbWeight::get().reads(8))
	}

	fn pay_proposer() -> Weight {
		// The fastest run took 171_936 ns.
		Weight::from_parts(187_660_000, 0)
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().writes(5))
	}

	fn pay_page() -> Weight {
		// The fastest run took 85_587 ns.
		Weight::from_parts(91_557_000, 0)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(4))
	}

	fn next_validator() -> Weight {
		// The fastest run took 1_442 ns.
		Weight::from_parts(1_522_000, 0)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn close_era() -> Weight {
		// The fastest run took 266_657 ns.
		Weight::from_parts(295_099_000, 0)
			.saturating_add(T::DbWeight::get().reads(19))
			.saturating_add(T::DbWeight::get().writes(8))
	}
}
