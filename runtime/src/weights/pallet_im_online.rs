//! The weights of `pallet_im_online`, measured. `make weights` writes this file.
//!
//! Machine: AMD EPYC, 2 cores, 24 GiB. Compiler: rustc 1.95.0.
//! Steps: 8. Repeats: 4.

#![allow(unused_imports, reason = "some pallets use no database")]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// The weights of `pallet_im_online`.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_im_online::WeightInfo for WeightInfo<T> {
	/// The range of `k` is 1 to 100.
	fn heartbeat(k: u32) -> Weight {
		// The fastest run took 18_267 ns.
		Weight::from_parts(39_094_758, 0)
			// Standard error: 69_412 ps.
			.saturating_add(Weight::from_parts(238_281, 0).saturating_mul(k.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	/// The range of `k` is 1 to 100.
	fn authorize_heartbeat(k: u32) -> Weight {
		// The fastest run took 56_044 ns.
		Weight::from_parts(65_939_445, 0)
			// Standard error: 28_083 ps.
			.saturating_add(Weight::from_parts(120_489, 0).saturating_mul(k.into()))
			.saturating_add(T::DbWeight::get().reads(4))
	}
}
