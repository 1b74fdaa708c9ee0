//! The weights of `pallet_grandpa`, measured. `make weights` writes this file.
//!
//! Machine: AMD EPYC, 2 cores, 24 GiB. Compiler: rustc 1.95.0.
//! Steps: 8. Repeats: 4.

#![allow(unused_imports, reason = "some pallets use no database")]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// The weights of `pallet_grandpa`.
pub struct WeightInfo<T>(PhantomData<T>);

// The pallet's own trait asks for reports of equivocation, of which it has no benchmarks.
impl<T: frame_system::Config> WeightInfo<T> {
	/// The range of `x` is 0 to 1.
	pub fn check_equivocation_proof(x: u32) -> Weight {
		// The fastest run took 84_686 ns.
		Weight::from_parts(85_508_785, 0)
			// Standard error: 628_385 ps.
			.saturating_add(Weight::from_parts(1_144_714, 0).saturating_mul(x.into()))
	}

	/// Of `note_stalled`.
	pub fn note_stalled() -> Weight {
		// The fastest run took 3_225 ns.
		Weight::from_parts(3_876_000, 0).saturating_add(T::DbWeight::get().writes(1))
	}
}
