//! The weights of `pallet_margin_escrow`, measured. `make weights` writes this file.
//!
//! Machine: AMD EPYC, 2 cores, 24 GiB. Compiler: rustc 1.95.0.
//! Steps: 8. Repeats: 4.

#![allow(unused_imports, reason = "some pallets use no database")]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// The weights of `pallet_margin_escrow`.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_margin_escrow::WeightInfo for WeightInfo<T> {
	fn deposit() -> Weight {
		// The fastest run took 115_262 ns.
		Weight::from_parts(116_754_000, 0)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	fn deposit_for() -> Weight {
		// The fastest run took 114_922 ns.
		Weight::from_parts(115_232_000, 0)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(4))
	}

	fn withdraw() -> Weight {
		// The fastest run took 85_467 ns.
		Weight::from_parts(95_902_000, 0)
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	fn set_parameters() -> Weight {
		// The fastest run took 9_044 ns.
		Weight::from_parts(10_055_000, 0)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
}
