//! The weights of `pallet_producer_registry`, measured. `make weights` writes this file.
//!
//! Machine: AMD EPYC, 2 cores, 24 GiB. Compiler: rustc 1.95.0.
//! Steps: 8. Repeats: 4.

#![allow(unused_imports, reason = "some pallets use no database")]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// The weights of `pallet_producer_registry`.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_producer_registry::WeightInfo for WeightInfo<T> {
	fn apply() -> Weight {
		// The fastest run took 69_403 ns.
		Weight::from_parts(81_852_000, 0)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	fn attest() -> Weight {
		// The fastest run took 37_165 ns.
		Weight::from_parts(41_201_000, 0)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	fn admit() -> Weight {
		// The fastest run took 36_554 ns.
		Weight::from_parts(38_838_000, 0)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	fn reject() -> Weight {
		// The fastest run took 244_695 ns.
		Weight::from_parts(250_924_000, 0)
			.saturating_add(T::DbWeight::get().reads(22))
			.saturating_add(T::DbWeight::get().writes(19))
	}

	fn suspend() -> Weight {
		// The fastest run took 23_144 ns.
		Weight::from_parts(25_097_000, 0)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn reinstate() -> Weight {
		// The fastest run took 22_243 ns.
		Weight::from_parts(28_833_000, 0)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn withdraw_application() -> Weight {
		// The fastest run took 238_926 ns.
		Weight::from_parts(260_799_000, 0)
			.saturating_add(T::DbWeight::get().reads(21))
			.saturating_add(T::DbWeight::get().writes(19))
	}

	fn request_qualification() -> Weight {
		// The fastest run took 90_465 ns.
		Weight::from_parts(132_928_000, 0)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	fn grant_qualification() -> Weight {
		// The fastest run took 89_333 ns.
		Weight::from_parts(91_326_000, 0)
			.saturating_add(T::DbWeight::get().reads(15))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn withdraw_qualification() -> Weight {
		// The fastest run took 37_306 ns.
		Weight::from_parts(41_452_000, 0)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn drop_qualification() -> Weight {
		// The fastest run took 69_423 ns.
		Weight::from_parts(71_887_000, 0)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	fn add_uploader() -> Weight {
		// The fastest run took 75_923 ns.
		Weight::from_parts(85_137_000, 0)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	fn remove_uploader() -> Weight {
		// The fastest run took 63_895 ns.
		Weight::from_parts(66_179_000, 0)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	fn add_verifier() -> Weight {
		// The fastest run took 16_224 ns.
		Weight::from_parts(17_456_000, 0)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn remove_verifier() -> Weight {
		// The fastest run took 16_204 ns.
		Weight::from_parts(27_411_000, 0)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn request_attestation() -> Weight {
		// The fastest run took 78_727 ns.
		Weight::from_parts(81_561_000, 0)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	fn drop_attestation() -> Weight {
		// The fastest run took 70_956 ns.
		Weight::from_parts(74_981_000, 0)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	fn leave() -> Weight {
		// The fastest run took 368_348 ns.
		Weight::from_parts(473_054_000, 0)
			.saturating_add(T::DbWeight::get().reads(39))
			.saturating_add(T::DbWeight::get().writes(36))
	}
}
