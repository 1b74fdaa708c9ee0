//! The weights of `pallet_whitelist`, measured. `make weights` writes this file.
//!
//! Machine: AMD EPYC, 2 cores, 24 GiB. Compiler: rustc 1.95.0.
//! Steps: 8. Repeats: 4.

#![allow(unused_imports, reason = "some pallets use no database")]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// The weights of `pallet_whitelist`.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_whitelist::WeightInfo for WeightInfo<T> {
	fn whitelist_call() -> Weight {
		// The fastest run took 21_441 ns.
		Weight::from_parts(29_584_000, 0)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	fn remove_whitelisted_call() -> Weight {
		// The fastest run took 17_567 ns.
		Weight::from_parts(18_788_000, 0)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	/// The range of `n` is 1 to 10000.
	fn defer_dispatch(n: u32) -> Weight {
		// The fastest run took 13_390 ns.
		Weight::from_parts(15_036_376, 0)
			// Standard error: 147 ps.
			.saturating_add(Weight::from_parts(1_184, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn remove_deferred_dispatch() -> Weight {
		// The fastest run took 12_048 ns.
		Weight::from_parts(15_333_000, 0)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	/// The range of `n` is 1 to 4194293.
	fn dispatch_whitelisted_call(n: u32) -> Weight {
		// The fastest run took 37_526 ns.
		Weight::from_parts(251_305_514, 0)
			// Standard error: 122 ps.
			.saturating_add(Weight::from_parts(1_236, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(4))
	}

	/// The range of `n` is 1 to 10000.
	fn dispatch_whitelisted_call_with_preimage(n: u32) -> Weight {
		// The fastest run took 30_105 ns.
		Weight::from_parts(30_187_257, 0)
			// Standard error: 401 ps.
			.saturating_add(Weight::from_parts(1_832, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(3))
	}
}
