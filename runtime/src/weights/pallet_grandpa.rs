//! The weights of `pallet_grandpa`. To be measured.

#![allow(unused_imports, reason = "some pallets use no database")]

use core::marker::PhantomData;
use frame_support::{
	traits::Get,
	weights::{Weight, constants},
};

/// The weights of `pallet_grandpa`.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo<T> {
	/// Measured.
	pub fn check_equivocation_proof(x: u32) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `0`
		//  Estimated: `0`
		// Minimum execution time: 77_943_000 picoseconds.
		Weight::from_parts(78_252_373, 0)
			// Standard Error: 17_672
			.saturating_add(Weight::from_parts(29_726, 0).saturating_mul(x.into()))
	}
	/// Measured.
	pub fn note_stalled() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `0`
		//  Estimated: `0`
		// Minimum execution time: 2_006_000 picoseconds.
		Weight::from_parts(2_117_000, 0).saturating_add(T::DbWeight::get().writes(1_u64))
	}
}
