//! The weights of `pallet_membership`, measured. `make weights` writes this file.
//!
//! Machine: AMD EPYC, 2 cores, 24 GiB. Compiler: rustc 1.95.0.
//! Steps: 8. Repeats: 4.

#![allow(unused_imports, reason = "some pallets use no database")]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// The weights of `pallet_membership`.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_membership::WeightInfo for WeightInfo<T> {
	/// The range of `m` is 1 to 24.
	fn add_member(m: u32) -> Weight {
		// The fastest run took 12_028 ns.
		Weight::from_parts(12_748_518, 0)
			// Standard error: 17_038 ps.
			.saturating_add(Weight::from_parts(36_080, 0).saturating_mul(m.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	/// The range of `m` is 2 to 25.
	fn remove_member(m: u32) -> Weight {
		// The fastest run took 14_091 ns.
		Weight::from_parts(15_431_733, 0)
			// Standard error: 35_602 ps.
			.saturating_add(Weight::from_parts(15_448, 0).saturating_mul(m.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	/// The range of `m` is 2 to 25.
	fn swap_member(m: u32) -> Weight {
		// The fastest run took 14_261 ns.
		Weight::from_parts(14_929_133, 0)
			// Standard error: 33_792 ps.
			.saturating_add(Weight::from_parts(63_037, 0).saturating_mul(m.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	/// The range of `m` is 1 to 25.
	fn reset_members(m: u32) -> Weight {
		// The fastest run took 14_172 ns.
		Weight::from_parts(14_973_931, 0)
			// Standard error: 49_701 ps.
			.saturating_add(Weight::from_parts(182_332, 0).saturating_mul(m.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	/// The range of `m` is 1 to 25.
	fn change_key(m: u32) -> Weight {
		// The fastest run took 14_462 ns.
		Weight::from_parts(15_883_807, 0)
			// Standard error: 34_814 ps.
			.saturating_add(Weight::from_parts(15_361, 0).saturating_mul(m.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(4))
	}

	/// The range of `m` is 1 to 25.
	fn set_prime(_m: u32) -> Weight {
		// The fastest run took 6_890 ns.
		Weight::from_parts(7_346_247, 0)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	fn clear_prime() -> Weight {
		// The fastest run took 2_974 ns.
		Weight::from_parts(3_125_000, 0).saturating_add(T::DbWeight::get().writes(2))
	}
}
