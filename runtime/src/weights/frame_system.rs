//! The weights of `frame_system`, measured. `make weights` writes this file.
//!
//! Machine: AMD EPYC, 2 cores, 24 GiB. Compiler: rustc 1.95.0.
//! Steps: 8. Repeats: 4.

#![allow(unused_imports, reason = "some pallets use no database")]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// The weights of `frame_system`.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> frame_system::WeightInfo for WeightInfo<T> {
	/// The range of `b` is 0 to 3932160.
	fn remark(b: u32) -> Weight {
		// The fastest run took 2_784 ns.
		Weight::from_parts(2_805_000, 0)
			// Standard error: 39 ps.
			.saturating_add(Weight::from_parts(485, 0).saturating_mul(b.into()))
	}

	/// The range of `b` is 0 to 3932160.
	fn remark_with_event(b: u32) -> Weight {
		// The fastest run took 6_349 ns.
		Weight::from_parts(60_570_114, 0)
			// Standard error: 17 ps.
			.saturating_add(Weight::from_parts(1_325, 0).saturating_mul(b.into()))
	}

	fn set_heap_pages() -> Weight {
		// The fastest run took 5_017 ns.
		Weight::from_parts(5_608_000, 0).saturating_add(T::DbWeight::get().writes(1))
	}

	fn set_code() -> Weight {
		// The fastest run took 120_077_696 ns.
		Weight::from_parts(121_233_888_000, 0)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	/// The range of `i` is 0 to 1000.
	fn set_storage(i: u32) -> Weight {
		// The fastest run took 2_794 ns.
		Weight::from_parts(2_844_000, 0)
			// Standard error: 7_975 ps.
			.saturating_add(Weight::from_parts(976_720, 0).saturating_mul(i.into()))
			.saturating_add(T::DbWeight::get().writes(1).saturating_mul(i.into()))
	}

	/// The range of `i` is 0 to 1000.
	fn kill_storage(i: u32) -> Weight {
		// The fastest run took 2_564 ns.
		Weight::from_parts(2_975_000, 0)
			// Standard error: 8_906 ps.
			.saturating_add(Weight::from_parts(746_442, 0).saturating_mul(i.into()))
			.saturating_add(T::DbWeight::get().writes(1).saturating_mul(i.into()))
	}

	/// The range of `p` is 0 to 1000.
	fn kill_prefix(p: u32) -> Weight {
		// The fastest run took 5_098 ns.
		Weight::from_parts(5_307_000, 0)
			// Standard error: 12_276 ps.
			.saturating_add(Weight::from_parts(1_235_222, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(1).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().writes(1).saturating_mul(p.into()))
	}

	fn authorize_upgrade() -> Weight {
		// The fastest run took 27_100 ns.
		Weight::from_parts(33_730_000, 0).saturating_add(T::DbWeight::get().writes(1))
	}

	fn apply_authorized_upgrade() -> Weight {
		// The fastest run took 124_083_622 ns.
		Weight::from_parts(125_409_857_000, 0)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
}
