//! The weights of `pallet_babe`. To be measured.

#![allow(unused_imports, reason = "some pallets use no database")]

use core::marker::PhantomData;
use frame_support::{
	traits::Get,
	weights::{Weight, constants},
};

/// The weights of `pallet_babe`.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo<T> {
	/// Measured.
	pub fn check_equivocation_proof(_x: u32) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `0`
		//  Estimated: `0`
		// Minimum execution time: 86_746_000 picoseconds.
		Weight::from_parts(88_013_048, 0)
	}
}
