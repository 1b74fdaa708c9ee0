//! The weights of `pallet_bags_list`, measured. `make weights` writes this file.
//!
//! Machine: AMD EPYC, 2 cores, 24 GiB. Compiler: rustc 1.95.0.
//! Steps: 8. Repeats: 4.

#![allow(unused_imports, reason = "some pallets use no database")]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// The weights of `pallet_bags_list`.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_bags_list::WeightInfo for WeightInfo<T> {
	fn rebag_non_terminal() -> Weight {
		// The fastest run took 69_574 ns.
		Weight::from_parts(78_587_000, 0)
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().writes(6))
	}

	fn rebag_terminal() -> Weight {
		// The fastest run took 68_682 ns.
		Weight::from_parts(79_147_000, 0)
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().writes(6))
	}

	fn put_in_front_of() -> Weight {
		// The fastest run took 78_076 ns.
		Weight::from_parts(79_619_000, 0)
			.saturating_add(T::DbWeight::get().reads(11))
			.saturating_add(T::DbWeight::get().writes(6))
	}

	fn on_idle_rebag() -> Weight {
		// The fastest run took 68_211 ns.
		Weight::from_parts(70_244_000, 0)
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().writes(7))
	}
}
