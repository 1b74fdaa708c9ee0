//! The weights of `pallet_validator_attendance`, measured. `make weights` writes this file.
//!
//! Machine: AMD EPYC, 2 cores, 24 GiB. Compiler: rustc 1.95.0.
//! Steps: 8. Repeats: 4.

#![allow(unused_imports, reason = "some pallets use no database")]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// The weights of `pallet_validator_attendance`.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_validator_attendance::WeightInfo for WeightInfo<T> {
	fn set_parameters() -> Weight {
		// The fastest run took 8_512 ns.
		Weight::from_parts(9_414_000, 0)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	/// The range of `n` is 1 to 100.
	fn note_absences(n: u32) -> Weight {
		// The fastest run took 82_793 ns.
		Weight::from_parts(244_668_660, 0)
			// Standard error: 4_266_168 ps.
			.saturating_add(Weight::from_parts(53_484_328, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().reads(5).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().writes(6))
			.saturating_add(T::DbWeight::get().writes(2).saturating_mul(n.into()))
	}

	fn set_validator_count() -> Weight {
		// The fastest run took 11_777 ns.
		Weight::from_parts(13_420_000, 0)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	fn set_staking_limits() -> Weight {
		// The fastest run took 21_863 ns.
		Weight::from_parts(24_877_000, 0)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(5))
	}

	fn restart_finality() -> Weight {
		// The fastest run took 11_046 ns.
		Weight::from_parts(13_250_000, 0)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	/// The range of `n` is 1 to 100.
	fn keep_disabled(n: u32) -> Weight {
		// The fastest run took 28_092 ns.
		Weight::from_parts(29_043_000, 0)
			// Standard error: 862_052 ps.
			.saturating_add(Weight::from_parts(15_966_297, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().writes(4))
	}

	/// The range of `n` is 1 to 100.
	fn start_era(n: u32) -> Weight {
		// The fastest run took 170_324 ns.
		Weight::from_parts(392_858_762, 0)
			// Standard error: 2_154_959 ps.
			.saturating_add(Weight::from_parts(55_629_427, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(16))
			.saturating_add(T::DbWeight::get().reads(7).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().writes(6))
			.saturating_add(T::DbWeight::get().writes(2).saturating_mul(n.into()))
	}
}
