//! The weights of `pallet_vesting`, measured. `make weights` writes this file.
//!
//! Machine: AMD EPYC, 2 cores, 24 GiB. Compiler: rustc 1.95.0.
//! Steps: 8. Repeats: 4.

#![allow(unused_imports, reason = "some pallets use no database")]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// The weights of `pallet_vesting`.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_vesting::WeightInfo for WeightInfo<T> {
	/// The range of `s` is 1 to 28.
	/// The range of `l` is 0 to 49.
	fn vest_locked(_l: u32, s: u32) -> Weight {
		// The fastest run took 38_307 ns.
		Weight::from_parts(44_591_755, 0)
			// Standard error: 93_341 ps.
			.saturating_add(Weight::from_parts(263_579, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	/// The range of `l` is 0 to 49.
	/// The range of `s` is 1 to 28.
	fn vest_unlocked(l: u32, s: u32) -> Weight {
		// The fastest run took 39_889 ns.
		Weight::from_parts(35_823_479, 0)
			// Standard error: 43_633 ps.
			.saturating_add(Weight::from_parts(165_553, 0).saturating_mul(l.into()))
			// Standard error: 77_457 ps.
			.saturating_add(Weight::from_parts(321_717, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	/// The range of `l` is 0 to 49.
	/// The range of `s` is 1 to 28.
	fn vest_other_locked(l: u32, s: u32) -> Weight {
		// The fastest run took 40_400 ns.
		Weight::from_parts(35_903_097, 0)
			// Standard error: 135_384 ps.
			.saturating_add(Weight::from_parts(322_380, 0).saturating_mul(l.into()))
			// Standard error: 240_336 ps.
			.saturating_add(Weight::from_parts(501_041, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	/// The range of `s` is 1 to 28.
	/// The range of `l` is 0 to 49.
	fn vest_other_unlocked(_l: u32, s: u32) -> Weight {
		// The fastest run took 43_275 ns.
		Weight::from_parts(58_608_186, 0)
			// Standard error: 443_025 ps.
			.saturating_add(Weight::from_parts(1_191_349, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	/// The range of `l` is 0 to 49.
	/// The range of `s` is 0 to 27.
	fn vested_transfer(l: u32, s: u32) -> Weight {
		// The fastest run took 95_001 ns.
		Weight::from_parts(93_631_285, 0)
			// Standard error: 82_598 ps.
			.saturating_add(Weight::from_parts(260_927, 0).saturating_mul(l.into()))
			// Standard error: 146_629 ps.
			.saturating_add(Weight::from_parts(176_931, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	/// The range of `l` is 0 to 49.
	/// The range of `s` is 0 to 27.
	fn force_vested_transfer(l: u32, s: u32) -> Weight {
		// The fastest run took 95_432 ns.
		Weight::from_parts(93_565_444, 0)
			// Standard error: 80_881 ps.
			.saturating_add(Weight::from_parts(172_320, 0).saturating_mul(l.into()))
			// Standard error: 143_581 ps.
			.saturating_add(Weight::from_parts(590_910, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(4))
	}

	/// The range of `s` is 2 to 28.
	/// The range of `l` is 0 to 49.
	fn not_unlocking_merge_schedules(l: u32, _s: u32) -> Weight {
		// The fastest run took 42_794 ns.
		Weight::from_parts(49_721_684, 0)
			// Standard error: 186_777 ps.
			.saturating_add(Weight::from_parts(372_086, 0).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	/// The range of `l` is 0 to 49.
	/// The range of `s` is 2 to 28.
	fn unlocking_merge_schedules(l: u32, s: u32) -> Weight {
		// The fastest run took 42_743 ns.
		Weight::from_parts(37_520_203, 0)
			// Standard error: 95_941 ps.
			.saturating_add(Weight::from_parts(234_090, 0).saturating_mul(l.into()))
			// Standard error: 177_724 ps.
			.saturating_add(Weight::from_parts(663_342, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	/// The range of `l` is 0 to 49.
	/// The range of `s` is 2 to 28.
	fn force_remove_vesting_schedule(l: u32, s: u32) -> Weight {
		// The fastest run took 47_040 ns.
		Weight::from_parts(41_356_226, 0)
			// Standard error: 80_348 ps.
			.saturating_add(Weight::from_parts(305_663, 0).saturating_mul(l.into()))
			// Standard error: 148_838 ps.
			.saturating_add(Weight::from_parts(403_396, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(3))
	}
}
