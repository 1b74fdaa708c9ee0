//! The weights of `pallet_election_provider_multi_phase`, measured. `make weights` writes this file.
//!
//! Machine: AMD EPYC, 2 cores, 24 GiB. Compiler: rustc 1.95.0.
//! Steps: 8. Repeats: 4.

#![allow(unused_imports, reason = "some pallets use no database")]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// The weights of `pallet_election_provider_multi_phase`.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_election_provider_multi_phase::WeightInfo for WeightInfo<T> {
	fn on_initialize_nothing() -> Weight {
		// The fastest run took 19_699 ns.
		Weight::from_parts(21_171_000, 0).saturating_add(T::DbWeight::get().reads(8))
	}

	fn on_initialize_open_signed() -> Weight {
		// The fastest run took 5_648 ns.
		Weight::from_parts(6_290_000, 0)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn on_initialize_open_unsigned() -> Weight {
		// The fastest run took 5_829 ns.
		Weight::from_parts(6_791_000, 0)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn finalize_signed_phase_accept_solution() -> Weight {
		// The fastest run took 31_767 ns.
		Weight::from_parts(32_258_000, 0)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	fn finalize_signed_phase_reject_solution() -> Weight {
		// The fastest run took 32_859 ns.
		Weight::from_parts(34_311_000, 0)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	/// The range of `v` is 1000 to 2000.
	/// The range of `t` is 250 to 500.
	fn create_snapshot_internal(v: u32, _t: u32) -> Weight {
		// The fastest run took 289_941 ns.
		Weight::from_parts(428_878_000, 0)
			// Standard error: 14_289 ps.
			.saturating_add(Weight::from_parts(291_522, 0).saturating_mul(v.into()))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	/// The range of `d` is 50 to 100.
	/// The range of `a` is 500 to 800.
	fn elect_queued(a: u32, _d: u32) -> Weight {
		// The fastest run took 381_658 ns.
		Weight::from_parts(167_215_854, 0)
			// Standard error: 68_294 ps.
			.saturating_add(Weight::from_parts(547_714, 0).saturating_mul(a.into()))
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().writes(8))
	}

	fn submit() -> Weight {
		// The fastest run took 47_350 ns.
		Weight::from_parts(53_510_000, 0)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	/// The range of `d` is 50 to 100.
	/// The range of `v` is 1000 to 2000.
	/// The range of `t` is 250 to 500.
	/// The range of `a` is 500 to 800.
	fn submit_unsigned(v: u32, _t: u32, a: u32, _d: u32) -> Weight {
		// The fastest run took 5_684_425 ns.
		Weight::from_parts(5_857_603_000, 0)
			// Standard error: 125_321 ps.
			.saturating_add(Weight::from_parts(314_960, 0).saturating_mul(v.into()))
			// Standard error: 371_211 ps.
			.saturating_add(Weight::from_parts(4_779_995, 0).saturating_mul(a.into()))
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	/// The range of `v` is 1000 to 2000.
	/// The range of `t` is 250 to 500.
	/// The range of `d` is 50 to 100.
	/// The range of `a` is 500 to 800.
	fn feasibility_check(v: u32, _t: u32, a: u32, _d: u32) -> Weight {
		// The fastest run took 4_886_256 ns.
		Weight::from_parts(4_911_454_000, 0)
			// Standard error: 117_897 ps.
			.saturating_add(Weight::from_parts(246_711, 0).saturating_mul(v.into()))
			// Standard error: 349_221 ps.
			.saturating_add(Weight::from_parts(4_523_633, 0).saturating_mul(a.into()))
			.saturating_add(T::DbWeight::get().reads(4))
	}
}
