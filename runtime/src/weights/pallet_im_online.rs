//! The weights of `pallet_im_online`. To be measured.

#![allow(unused_imports, reason = "some pallets use no database")]

use core::marker::PhantomData;
use frame_support::{
	traits::Get,
	weights::{Weight, constants},
};

/// The weights of `pallet_im_online`.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_im_online::WeightInfo for WeightInfo<T> {
	/// Storage: `Session::CurrentIndex` (r:1 w:0)
	/// Proof: `Session::CurrentIndex` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `ImOnline::ReceivedHeartbeats` (r:1 w:1)
	/// Proof: `ImOnline::ReceivedHeartbeats` (`max_values`: None, `max_size`: Some(25), added: 2500, mode: `MaxEncodedLen`)
	/// Storage: `ImOnline::Keys` (r:1 w:0)
	/// Proof: `ImOnline::Keys` (`max_values`: Some(1), `max_size`: Some(320002), added: 320497, mode: `MaxEncodedLen`)
	/// The range of component `k` is `[1, 10000]`.
	fn heartbeat(_k: u32) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `4 + k * (32 ±0)`
		//  Estimated: `321494`
		// Minimum execution time: 11_000_000 picoseconds.
		Weight::from_parts(220_000_000, 321494)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Session::Validators` (r:1 w:0)
	/// Proof: `Session::Validators` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `Session::CurrentIndex` (r:1 w:0)
	/// Proof: `Session::CurrentIndex` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `ImOnline::Keys` (r:1 w:0)
	/// Proof: `ImOnline::Keys` (`max_values`: Some(1), `max_size`: Some(320002), added: 320497, mode: `MaxEncodedLen`)
	/// The range of component `k` is `[1, 10000]`.
	fn authorize_heartbeat(_k: u32) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `4 + k * (32 ±0)`
		//  Estimated: `321494`
		// Minimum execution time: 46_000_000 picoseconds.
		Weight::from_parts(135_000_000, 321494).saturating_add(T::DbWeight::get().reads(3_u64))
	}
}
