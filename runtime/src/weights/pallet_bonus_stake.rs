//! The weights of `pallet_bonus_stake`, measured. `make weights` writes this file.
//!
//! Machine: AMD EPYC, 2 cores, 24 GiB. Compiler: rustc 1.95.0.
//! Steps: 8. Repeats: 4.

#![allow(unused_imports, reason = "some pallets use no database")]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// The weights of `pallet_bonus_stake`.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_bonus_stake::WeightInfo for WeightInfo<T> {
	fn bid() -> Weight {
		// The fastest run took 114_670 ns.
		Weight::from_parts(123_764_000, 0)
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().writes(6))
	}

	fn claim() -> Weight {
		// The fastest run took 98_287 ns.
		Weight::from_parts(100_810_000, 0)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(7))
	}

	/// The range of `n` is 1 to 64.
	fn claim_many(n: u32) -> Weight {
		// The fastest run took 102_813 ns.
		Weight::from_parts(12_555_178, 0)
			// Standard error: 234_578 ps.
			.saturating_add(Weight::from_parts(80_594_821, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().reads(2).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().writes(3))
			.saturating_add(T::DbWeight::get().writes(4).saturating_mul(n.into()))
	}

	/// The range of `n` is 1 to 500.
	fn prune(n: u32) -> Weight {
		// The fastest run took 92_237 ns.
		Weight::from_parts(2_223_065, 0)
			// Standard error: 110_333 ps.
			.saturating_add(Weight::from_parts(9_251_186, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().reads(1).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().writes(6))
			.saturating_add(T::DbWeight::get().writes(2).saturating_mul(n.into()))
	}

	fn set_parameters() -> Weight {
		// The fastest run took 9_354 ns.
		Weight::from_parts(11_918_000, 0)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn begin_block() -> Weight {
		// The fastest run took 9_785 ns.
		Weight::from_parts(10_866_000, 0).saturating_add(T::DbWeight::get().reads(3))
	}

	/// The range of `n` is 1 to 100.
	fn change_round(n: u32) -> Weight {
		// The fastest run took 85_186 ns.
		Weight::from_parts(89_554_848, 0)
			// Standard error: 17_626 ps.
			.saturating_add(Weight::from_parts(965_959, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(11))
			.saturating_add(T::DbWeight::get().writes(7))
	}

	/// The range of `n` is 1 to 100.
	fn compare(n: u32) -> Weight {
		// The fastest run took 18_127 ns.
		Weight::from_parts(18_428_803, 0)
			// Standard error: 14_688 ps.
			.saturating_add(Weight::from_parts(2_264_495, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	fn exclude() -> Weight {
		// The fastest run took 63_174 ns.
		Weight::from_parts(65_037_000, 0)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	fn prune_idly() -> Weight {
		// The fastest run took 2_974 ns.
		Weight::from_parts(3_445_000, 0).saturating_add(T::DbWeight::get().reads(1))
	}

	fn look_at_round() -> Weight {
		// The fastest run took 5_127 ns.
		Weight::from_parts(5_959_000, 0)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
}
