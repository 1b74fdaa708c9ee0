//! The weights of `treasurenet_runtime`, measured. `make weights` writes this file.
//!
//! Machine: AMD EPYC, 2 cores, 24 GiB. Compiler: rustc 1.95.0.
//! Steps: 8. Repeats: 4.

#![allow(unused_imports, reason = "some pallets use no database")]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// The weights of `treasurenet_runtime`.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> crate::own_weights::WeightInfo for WeightInfo<T> {
	fn check_call_filter() -> Weight {
		// The fastest run took 4_327 ns.
		Weight::from_parts(4_537_000, 0).saturating_add(T::DbWeight::get().reads(1))
	}

	fn check_call_filter_of_delegate() -> Weight {
		// The fastest run took 14_752 ns.
		Weight::from_parts(15_644_000, 0).saturating_add(T::DbWeight::get().reads(3))
	}

	fn check_admission() -> Weight {
		// The fastest run took 74_571 ns.
		Weight::from_parts(111_496_000, 0).saturating_add(T::DbWeight::get().reads(4))
	}

	fn sweep_strays() -> Weight {
		// The fastest run took 286_947 ns.
		Weight::from_parts(291_895_000, 0)
			.saturating_add(T::DbWeight::get().reads(13))
			.saturating_add(T::DbWeight::get().writes(13))
	}

	fn plan_config_change() -> Weight {
		// The fastest run took 3_005 ns.
		Weight::from_parts(3_765_000, 0).saturating_add(T::DbWeight::get().writes(1))
	}

	/// The range of `n` is 0 to 512.
	fn report_two_headers(n: u32) -> Weight {
		// The fastest run took 4_767_229 ns.
		Weight::from_parts(5_944_031_544, 0)
			// Standard error: 1_845_797 ps.
			.saturating_add(Weight::from_parts(15_619_504, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(119))
			.saturating_add(T::DbWeight::get().reads(3).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().writes(7))
			.saturating_add(T::DbWeight::get().writes(3).saturating_mul(n.into()))
	}

	/// The range of `n` is 0 to 512.
	fn report_two_votes(n: u32) -> Weight {
		// The fastest run took 4_621_843 ns.
		Weight::from_parts(5_240_012_261, 0)
			// Standard error: 708_607 ps.
			.saturating_add(Weight::from_parts(16_594_530, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(119))
			.saturating_add(T::DbWeight::get().reads(3).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().writes(7))
			.saturating_add(T::DbWeight::get().writes(3).saturating_mul(n.into()))
	}
}
