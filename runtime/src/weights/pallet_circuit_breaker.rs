//! The weights of `pallet_circuit_breaker`, measured. `make weights` writes this file.
//!
//! Machine: AMD EPYC, 2 cores, 24 GiB. Compiler: rustc 1.95.0.
//! Steps: 8. Repeats: 4.

#![allow(unused_imports, reason = "some pallets use no database")]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// The weights of `pallet_circuit_breaker`.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_circuit_breaker::WeightInfo for WeightInfo<T> {
	fn check_unchanged() -> Weight {
		// The fastest run took 24_066 ns.
		Weight::from_parts(24_997_000, 0).saturating_add(T::DbWeight::get().reads(11))
	}

	fn check_changed() -> Weight {
		// The fastest run took 47_251 ns.
		Weight::from_parts(50_776_000, 0)
			.saturating_add(T::DbWeight::get().reads(13))
			.saturating_add(T::DbWeight::get().writes(3))
	}
}
