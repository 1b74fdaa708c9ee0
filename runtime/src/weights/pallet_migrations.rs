//! The weights of `pallet_migrations`, measured. `make weights` writes this file.
//!
//! Machine: AMD EPYC, 2 cores, 24 GiB. Compiler: rustc 1.95.0.
//! Steps: 8. Repeats: 4.

#![allow(unused_imports, reason = "some pallets use no database")]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// The weights of `pallet_migrations`.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_migrations::WeightInfo for WeightInfo<T> {
	fn onboard_new_mbms() -> Weight {
		// The fastest run took 7_781 ns.
		Weight::from_parts(8_353_000, 0)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn progress_mbms_none() -> Weight {
		// The fastest run took 2_654 ns.
		Weight::from_parts(2_895_000, 0).saturating_add(T::DbWeight::get().reads(1))
	}

	fn exec_migration_completed() -> Weight {
		// The fastest run took 5_888 ns.
		Weight::from_parts(7_762_000, 0)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn exec_migration_skipped_historic() -> Weight {
		// The fastest run took 10_285 ns.
		Weight::from_parts(11_647_000, 0).saturating_add(T::DbWeight::get().reads(2))
	}

	fn exec_migration_advance() -> Weight {
		// The fastest run took 10_125 ns.
		Weight::from_parts(12_498_000, 0).saturating_add(T::DbWeight::get().reads(2))
	}

	fn exec_migration_complete() -> Weight {
		// The fastest run took 12_769 ns.
		Weight::from_parts(13_680_000, 0)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn exec_migration_fail() -> Weight {
		// The fastest run took 17_837 ns.
		Weight::from_parts(19_890_000, 0)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	fn on_init_loop() -> Weight {
		// The fastest run took 221 ns.
		Weight::from_parts(251_000, 0)
	}

	fn force_set_cursor() -> Weight {
		// The fastest run took 3_395 ns.
		Weight::from_parts(3_855_000, 0).saturating_add(T::DbWeight::get().writes(1))
	}

	fn force_set_active_cursor() -> Weight {
		// The fastest run took 3_666 ns.
		Weight::from_parts(4_106_000, 0).saturating_add(T::DbWeight::get().writes(1))
	}

	fn force_onboard_mbms() -> Weight {
		// The fastest run took 5_999 ns.
		Weight::from_parts(6_690_000, 0).saturating_add(T::DbWeight::get().reads(2))
	}

	/// The range of `n` is 0 to 256.
	fn clear_historic(n: u32) -> Weight {
		// The fastest run took 19_940 ns.
		Weight::from_parts(22_413_375, 0)
			// Standard error: 30_984 ps.
			.saturating_add(Weight::from_parts(1_335_666, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().reads(1).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().writes(1).saturating_mul(n.into()))
	}

	/// The range of `n` is 0 to 2048.
	fn reset_pallet_migration(n: u32) -> Weight {
		// The fastest run took 2_253 ns.
		Weight::from_parts(18_327_176, 0)
			// Standard error: 17_487 ps.
			.saturating_add(Weight::from_parts(797_263, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(1).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().writes(1).saturating_mul(n.into()))
	}
}
