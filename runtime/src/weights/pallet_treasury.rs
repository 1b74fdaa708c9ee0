//! The weights of `pallet_treasury`, measured. `make weights` writes this file.
//!
//! Machine: AMD EPYC, 2 cores, 24 GiB. Compiler: rustc 1.95.0.
//! Steps: 8. Repeats: 4.

#![allow(unused_imports, reason = "some pallets use no database")]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// The weights of `pallet_treasury`.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_treasury::WeightInfo for WeightInfo<T> {
	fn spend_local() -> Weight {
		// The fastest run took 11_817 ns.
		Weight::from_parts(14_101_000, 0)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	fn remove_approval() -> Weight {
		// The fastest run took 6_169 ns.
		Weight::from_parts(6_730_000, 0)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	/// The range of `p` is 0 to 99.
	fn on_initialize_proposals(p: u32) -> Weight {
		// The fastest run took 12_409 ns.
		Weight::from_parts(14_166_040, 0)
			// Standard error: 8_601 ps.
			.saturating_add(Weight::from_parts(61_911, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	fn spend() -> Weight {
		// The fastest run took 14_922 ns.
		Weight::from_parts(21_953_000, 0)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	fn payout() -> Weight {
		// The fastest run took 59_829 ns.
		Weight::from_parts(64_536_000, 0)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	fn check_status() -> Weight {
		// The fastest run took 12_599 ns.
		Weight::from_parts(15_724_000, 0)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn void_spend() -> Weight {
		// The fastest run took 11_227 ns.
		Weight::from_parts(11_848_000, 0)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
}
