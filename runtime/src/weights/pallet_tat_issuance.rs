//! The weights of `pallet_tat_issuance`, measured. `make weights` writes this file.
//!
//! Machine: AMD EPYC, 2 cores, 24 GiB. Compiler: rustc 1.95.0.
//! Steps: 8. Repeats: 4.

#![allow(unused_imports, reason = "some pallets use no database")]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// The weights of `pallet_tat_issuance`.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_tat_issuance::WeightInfo for WeightInfo<T> {
	/// The range of `n` is 0 to 30.
	/// The range of `o` is 1 to 20.
	fn upload(n: u32, o: u32) -> Weight {
		// The fastest run took 2_054_670 ns.
		Weight::from_parts(832_329_467, 0)
			// Standard error: 17_875_752 ps.
			.saturating_add(Weight::from_parts(44_754_309, 0).saturating_mul(n.into()))
			// Standard error: 27_908_731 ps.
			.saturating_add(Weight::from_parts(176_563_601, 0).saturating_mul(o.into()))
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().reads(4).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(20).saturating_mul(o.into()))
			.saturating_add(T::DbWeight::get().writes(1).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().writes(4).saturating_mul(o.into()))
	}

	fn mint_tat() -> Weight {
		// The fastest run took 1_040_429 ns.
		Weight::from_parts(1_063_984_000, 0)
			.saturating_add(T::DbWeight::get().reads(59))
			.saturating_add(T::DbWeight::get().writes(32))
	}

	fn settle() -> Weight {
		// The fastest run took 982_813 ns.
		Weight::from_parts(1_030_444_000, 0)
			.saturating_add(T::DbWeight::get().reads(59))
			.saturating_add(T::DbWeight::get().writes(32))
	}

	fn clear() -> Weight {
		// The fastest run took 395_039 ns.
		Weight::from_parts(413_366_000, 0)
			.saturating_add(T::DbWeight::get().reads(24))
			.saturating_add(T::DbWeight::get().writes(13))
	}

	fn set_parameters() -> Weight {
		// The fastest run took 8_372 ns.
		Weight::from_parts(9_885_000, 0)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn settle_amendment() -> Weight {
		// The fastest run took 137_104 ns.
		Weight::from_parts(146_468_000, 0)
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().writes(5))
	}

	fn on_amended() -> Weight {
		// The fastest run took 152_066 ns.
		Weight::from_parts(154_280_000, 0)
			.saturating_add(T::DbWeight::get().reads(12))
			.saturating_add(T::DbWeight::get().writes(6))
	}

	fn burn() -> Weight {
		// The fastest run took 82_183 ns.
		Weight::from_parts(86_519_000, 0)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(4))
	}
}
