//! The weights of `pallet_preimage`, measured. `make weights` writes this file.
//!
//! Machine: AMD EPYC, 2 cores, 24 GiB. Compiler: rustc 1.95.0.
//! Steps: 8. Repeats: 4.

#![allow(unused_imports, reason = "some pallets use no database")]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// The weights of `pallet_preimage`.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_preimage::WeightInfo for WeightInfo<T> {
	/// The range of `s` is 0 to 4194304.
	fn note_preimage(s: u32) -> Weight {
		// The fastest run took 63_154 ns.
		Weight::from_parts(66_577_423, 0)
			// Standard error: 65 ps.
			.saturating_add(Weight::from_parts(1_804, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	/// The range of `s` is 0 to 4194304.
	fn note_requested_preimage(s: u32) -> Weight {
		// The fastest run took 20_019 ns.
		Weight::from_parts(48_442_594, 0)
			// Standard error: 16 ps.
			.saturating_add(Weight::from_parts(1_674, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	/// The range of `s` is 0 to 4194304.
	fn note_no_deposit_preimage(s: u32) -> Weight {
		// The fastest run took 15_323 ns.
		Weight::from_parts(68_291_393, 0)
			// Standard error: 27 ps.
			.saturating_add(Weight::from_parts(1_707, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	fn unnote_preimage() -> Weight {
		// The fastest run took 113_418 ns.
		Weight::from_parts(116_463_000, 0)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	fn unnote_no_deposit_preimage() -> Weight {
		// The fastest run took 57_987 ns.
		Weight::from_parts(73_990_000, 0)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	fn request_preimage() -> Weight {
		// The fastest run took 52_848 ns.
		Weight::from_parts(59_238_000, 0)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn request_no_deposit_preimage() -> Weight {
		// The fastest run took 40_110 ns.
		Weight::from_parts(48_322_000, 0)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn request_unnoted_preimage() -> Weight {
		// The fastest run took 39_238 ns.
		Weight::from_parts(51_517_000, 0)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn request_requested_preimage() -> Weight {
		// The fastest run took 14_511 ns.
		Weight::from_parts(18_057_000, 0)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn unrequest_preimage() -> Weight {
		// The fastest run took 58_627 ns.
		Weight::from_parts(68_502_000, 0)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	fn unrequest_unnoted_preimage() -> Weight {
		// The fastest run took 15_353 ns.
		Weight::from_parts(18_027_000, 0)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn unrequest_multi_referenced_preimage() -> Weight {
		// The fastest run took 15_974 ns.
		Weight::from_parts(17_937_000, 0)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	/// The range of `n` is 1 to 1024.
	fn ensure_updated(n: u32) -> Weight {
		// The fastest run took 74_271 ns.
		Weight::from_parts(1_390_323_515, 0)
			// Standard error: 7_537_347 ps.
			.saturating_add(Weight::from_parts(88_709_992, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(3).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().writes(4).saturating_mul(n.into()))
	}
}
