//! The weights of `pallet_multisig`, measured. `make weights` writes this file.
//!
//! Machine: AMD EPYC, 2 cores, 24 GiB. Compiler: rustc 1.95.0.
//! Steps: 8. Repeats: 4.

#![allow(unused_imports, reason = "some pallets use no database")]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// The weights of `pallet_multisig`.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_multisig::WeightInfo for WeightInfo<T> {
	/// The range of `z` is 0 to 10000.
	fn as_multi_threshold_1(z: u32) -> Weight {
		// The fastest run took 51_987 ns.
		Weight::from_parts(59_559_506, 0)
			// Standard error: 994 ps.
			.saturating_add(Weight::from_parts(6_666, 0).saturating_mul(z.into()))
			.saturating_add(T::DbWeight::get().reads(2))
	}

	/// The range of `z` is 0 to 10000.
	/// The range of `s` is 2 to 100.
	fn as_multi_create(s: u32, z: u32) -> Weight {
		// The fastest run took 63_885 ns.
		Weight::from_parts(39_538_571, 0)
			// Standard error: 19_563 ps.
			.saturating_add(Weight::from_parts(315_559, 0).saturating_mul(s.into()))
			// Standard error: 191 ps.
			.saturating_add(Weight::from_parts(6_715, 0).saturating_mul(z.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	/// The range of `s` is 3 to 100.
	/// The range of `z` is 0 to 10000.
	fn as_multi_approve(s: u32, z: u32) -> Weight {
		// The fastest run took 47_611 ns.
		Weight::from_parts(15_351_256, 0)
			// Standard error: 67_846 ps.
			.saturating_add(Weight::from_parts(307_694, 0).saturating_mul(s.into()))
			// Standard error: 662 ps.
			.saturating_add(Weight::from_parts(8_213, 0).saturating_mul(z.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	/// The range of `z` is 0 to 10000.
	/// The range of `s` is 2 to 100.
	fn as_multi_complete(s: u32, z: u32) -> Weight {
		// The fastest run took 87_680 ns.
		Weight::from_parts(37_237_966, 0)
			// Standard error: 62_096 ps.
			.saturating_add(Weight::from_parts(696_320, 0).saturating_mul(s.into()))
			// Standard error: 608 ps.
			.saturating_add(Weight::from_parts(8_025, 0).saturating_mul(z.into()))
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	/// The range of `s` is 2 to 100.
	fn approve_as_multi_create(s: u32) -> Weight {
		// The fastest run took 33_910 ns.
		Weight::from_parts(35_660_168, 0)
			// Standard error: 32_546 ps.
			.saturating_add(Weight::from_parts(294_811, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	/// The range of `s` is 2 to 100.
	fn approve_as_multi_approve(s: u32) -> Weight {
		// The fastest run took 17_246 ns.
		Weight::from_parts(19_348_556, 0)
			// Standard error: 6_754 ps.
			.saturating_add(Weight::from_parts(283_305, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	/// The range of `s` is 2 to 100.
	fn cancel_as_multi(s: u32) -> Weight {
		// The fastest run took 31_778 ns.
		Weight::from_parts(32_597_617, 0)
			// Standard error: 7_652 ps.
			.saturating_add(Weight::from_parts(303_482, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	/// The range of `s` is 2 to 100.
	fn poke_deposit(s: u32) -> Weight {
		// The fastest run took 29_774 ns.
		Weight::from_parts(30_422_563, 0)
			// Standard error: 11_087 ps.
			.saturating_add(Weight::from_parts(298_759, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
}
