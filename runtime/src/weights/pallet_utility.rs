//! The weights of `pallet_utility`, measured. `make weights` writes this file.
//!
//! Machine: AMD EPYC, 2 cores, 24 GiB. Compiler: rustc 1.95.0.
//! Steps: 8. Repeats: 4.

#![allow(unused_imports, reason = "some pallets use no database")]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// The weights of `pallet_utility`.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_utility::WeightInfo for WeightInfo<T> {
	/// The range of `c` is 0 to 1000.
	fn batch(c: u32) -> Weight {
		// The fastest run took 5_609 ns.
		Weight::from_parts(45_907_391, 0)
			// Standard error: 46_342 ps.
			.saturating_add(Weight::from_parts(6_027_184, 0).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().reads(1))
	}

	fn as_derivative() -> Weight {
		// The fastest run took 11_648 ns.
		Weight::from_parts(12_298_000, 0).saturating_add(T::DbWeight::get().reads(2))
	}

	/// The range of `c` is 0 to 1000.
	fn batch_all(c: u32) -> Weight {
		// The fastest run took 7_571 ns.
		Weight::from_parts(40_149_933, 0)
			// Standard error: 41_350 ps.
			.saturating_add(Weight::from_parts(6_319_663, 0).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().reads(1))
	}

	fn dispatch_as() -> Weight {
		// The fastest run took 7_391 ns.
		Weight::from_parts(8_903_000, 0)
	}

	/// The range of `c` is 0 to 1000.
	fn force_batch(c: u32) -> Weight {
		// The fastest run took 4_967 ns.
		Weight::from_parts(103_554_554, 0)
			// Standard error: 125_935 ps.
			.saturating_add(Weight::from_parts(5_890_101, 0).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().reads(1))
	}

	fn dispatch_as_fallible() -> Weight {
		// The fastest run took 7_752 ns.
		Weight::from_parts(8_623_000, 0)
	}

	fn if_else() -> Weight {
		// The fastest run took 18_217 ns.
		Weight::from_parts(19_880_000, 0).saturating_add(T::DbWeight::get().reads(3))
	}
}
