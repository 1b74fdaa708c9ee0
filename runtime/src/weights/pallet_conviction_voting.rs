//! The weights of `pallet_conviction_voting`, measured. `make weights` writes this file.
//!
//! Machine: AMD EPYC, 2 cores, 24 GiB. Compiler: rustc 1.95.0.
//! Steps: 8. Repeats: 4.

#![allow(unused_imports, reason = "some pallets use no database")]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// The weights of `pallet_conviction_voting`.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_conviction_voting::WeightInfo for WeightInfo<T> {
	fn vote_new() -> Weight {
		// The fastest run took 165_216 ns.
		Weight::from_parts(193_719_000, 0)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(5))
	}

	fn vote_existing() -> Weight {
		// The fastest run took 333_657 ns.
		Weight::from_parts(339_616_000, 0)
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().writes(7))
	}

	fn remove_vote() -> Weight {
		// The fastest run took 305_705 ns.
		Weight::from_parts(312_015_000, 0)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(5))
	}

	fn remove_other_vote() -> Weight {
		// The fastest run took 76_494 ns.
		Weight::from_parts(80_359_000, 0)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	/// The range of `r` is 0 to 20.
	fn delegate(r: u32) -> Weight {
		// The fastest run took 102_543 ns.
		Weight::from_parts(122_309_466, 0)
			// Standard error: 1_624_222 ps.
			.saturating_add(Weight::from_parts(37_924_659, 0).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().reads(1).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().writes(5))
			.saturating_add(T::DbWeight::get().writes(2).saturating_mul(r.into()))
	}

	/// The range of `r` is 0 to 20.
	fn undelegate(r: u32) -> Weight {
		// The fastest run took 64_606 ns.
		Weight::from_parts(66_217_227, 0)
			// Standard error: 642_930 ps.
			.saturating_add(Weight::from_parts(35_977_664, 0).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().reads(1).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().writes(3))
			.saturating_add(T::DbWeight::get().writes(2).saturating_mul(r.into()))
	}

	fn unlock() -> Weight {
		// The fastest run took 120_349 ns.
		Weight::from_parts(125_627_000, 0)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(3))
	}
}
