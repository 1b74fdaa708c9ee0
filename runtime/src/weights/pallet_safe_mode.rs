//! The weights of `pallet_safe_mode`, measured. `make weights` writes this file.
//!
//! Machine: AMD EPYC, 2 cores, 24 GiB. Compiler: rustc 1.95.0.
//! Steps: 8. Repeats: 4.

#![allow(unused_imports, reason = "some pallets use no database")]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// The weights of `pallet_safe_mode`.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_safe_mode::WeightInfo for WeightInfo<T> {
	fn on_initialize_noop() -> Weight {
		// The fastest run took 2_924 ns.
		Weight::from_parts(3_215_000, 0).saturating_add(T::DbWeight::get().reads(1))
	}

	fn on_initialize_exit() -> Weight {
		// The fastest run took 6_740 ns.
		Weight::from_parts(7_411_000, 0)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn enter() -> Weight {
		// The fastest run took 0 ns.
		Weight::from_parts(0, 0)
	}

	fn force_enter() -> Weight {
		// The fastest run took 8_423 ns.
		Weight::from_parts(9_504_000, 0)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn extend() -> Weight {
		// The fastest run took 0 ns.
		Weight::from_parts(0, 0)
	}

	fn force_extend() -> Weight {
		// The fastest run took 8_853 ns.
		Weight::from_parts(9_814_000, 0)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn force_exit() -> Weight {
		// The fastest run took 8_262 ns.
		Weight::from_parts(9_615_000, 0)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn release_deposit() -> Weight {
		// The fastest run took 0 ns.
		Weight::from_parts(0, 0)
	}

	fn force_release_deposit() -> Weight {
		// The fastest run took 0 ns.
		Weight::from_parts(0, 0)
	}

	fn force_slash_deposit() -> Weight {
		// The fastest run took 0 ns.
		Weight::from_parts(0, 0)
	}
}
