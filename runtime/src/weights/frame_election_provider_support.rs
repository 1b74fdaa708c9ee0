//! The weights of `frame_election_provider_support`, measured. `make weights` writes this file.
//!
//! Machine: AMD EPYC, 2 cores, 24 GiB. Compiler: rustc 1.95.0.
//! Steps: 8. Repeats: 4.

#![allow(unused_imports, reason = "some pallets use no database")]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// The weights of `frame_election_provider_support`.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> frame_election_provider_support::WeightInfo for WeightInfo<T> {
	/// The range of `v` is 1000 to 2000.
	/// The range of `t` is 500 to 1000.
	/// The range of `d` is 5 to 16.
	fn phragmen(v: u32, _t: u32, d: u32) -> Weight {
		// The fastest run took 8_211_778 ns.
		Weight::from_parts(8_951_530_000, 0)
			// Standard error: 1_006_811 ps.
			.saturating_add(Weight::from_parts(7_808_427, 0).saturating_mul(v.into()))
			// Standard error: 103_866_955 ps.
			.saturating_add(Weight::from_parts(1_380_384_676, 0).saturating_mul(d.into()))
	}

	/// The range of `d` is 5 to 16.
	/// The range of `v` is 1000 to 2000.
	/// The range of `t` is 500 to 1000.
	fn phragmms(v: u32, _t: u32, d: u32) -> Weight {
		// The fastest run took 5_781_369 ns.
		Weight::from_parts(6_366_511_000, 0)
			// Standard error: 879_957 ps.
			.saturating_add(Weight::from_parts(6_487_848, 0).saturating_mul(v.into()))
			// Standard error: 90_780_161 ps.
			.saturating_add(Weight::from_parts(1_420_704_913, 0).saturating_mul(d.into()))
	}
}
