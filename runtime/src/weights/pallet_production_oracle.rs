//! The weights of `pallet_production_oracle`, measured. `make weights` writes this file.
//!
//! Machine: AMD EPYC, 2 cores, 24 GiB. Compiler: rustc 1.95.0.
//! Steps: 8. Repeats: 4.

#![allow(unused_imports, reason = "some pallets use no database")]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// The weights of `pallet_production_oracle`.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_production_oracle::WeightInfo for WeightInfo<T> {
	/// The range of `n` is 1 to 200.
	fn report(n: u32) -> Weight {
		// The fastest run took 235_650 ns.
		Weight::from_parts(275_470_000, 0)
			// Standard error: 4_272_116 ps.
			.saturating_add(Weight::from_parts(175_704_484, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().reads(6).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().writes(2))
			.saturating_add(T::DbWeight::get().writes(7).saturating_mul(n.into()))
	}

	fn settle_price_round() -> Weight {
		// The fastest run took 202_822 ns.
		Weight::from_parts(211_736_000, 0)
			.saturating_add(T::DbWeight::get().reads(13))
			.saturating_add(T::DbWeight::get().writes(9))
	}

	fn confirm_price() -> Weight {
		// The fastest run took 168_351 ns.
		Weight::from_parts(208_851_000, 0)
			.saturating_add(T::DbWeight::get().reads(12))
			.saturating_add(T::DbWeight::get().writes(10))
	}

	fn confirm_price_by_majority() -> Weight {
		// The fastest run took 169_994 ns.
		Weight::from_parts(177_564_000, 0)
			.saturating_add(T::DbWeight::get().reads(11))
			.saturating_add(T::DbWeight::get().writes(10))
	}

	fn reject_price() -> Weight {
		// The fastest run took 80_180 ns.
		Weight::from_parts(98_667_000, 0)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	fn declare_no_quote() -> Weight {
		// The fastest run took 151_706 ns.
		Weight::from_parts(154_800_000, 0)
			.saturating_add(T::DbWeight::get().reads(11))
			.saturating_add(T::DbWeight::get().writes(11))
	}

	fn prune_round() -> Weight {
		// The fastest run took 116_033 ns.
		Weight::from_parts(128_161_000, 0)
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(4))
	}

	fn reset_round() -> Weight {
		// The fastest run took 122_603 ns.
		Weight::from_parts(124_756_000, 0)
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().writes(8))
	}

	fn resign() -> Weight {
		// The fastest run took 169_733 ns.
		Weight::from_parts(199_528_000, 0)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(7))
	}

	fn admit_reporter() -> Weight {
		// The fastest run took 125_286 ns.
		Weight::from_parts(145_166_000, 0)
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().writes(6))
	}

	fn remove_reporter() -> Weight {
		// The fastest run took 118_536 ns.
		Weight::from_parts(142_422_000, 0)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(7))
	}

	fn forgive_strikes() -> Weight {
		// The fastest run took 79_048 ns.
		Weight::from_parts(85_567_000, 0)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn set_parameters() -> Weight {
		// The fastest run took 11_237 ns.
		Weight::from_parts(12_749_000, 0)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn on_idle_base() -> Weight {
		// The fastest run took 26_490 ns.
		Weight::from_parts(27_191_000, 0).saturating_add(T::DbWeight::get().reads(11))
	}

	fn settle_queued() -> Weight {
		// The fastest run took 189_543 ns.
		Weight::from_parts(202_732_000, 0)
			.saturating_add(T::DbWeight::get().reads(11))
			.saturating_add(T::DbWeight::get().writes(9))
	}

	/// The range of `r` is 1 to 64.
	fn close_queued(r: u32) -> Weight {
		// The fastest run took 313_677 ns.
		Weight::from_parts(217_018_529, 0)
			// Standard error: 1_633_901 ps.
			.saturating_add(Weight::from_parts(81_779_970, 0).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().reads(15))
			.saturating_add(T::DbWeight::get().reads(6).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().writes(9))
			.saturating_add(T::DbWeight::get().writes(6).saturating_mul(r.into()))
	}

	/// The range of `n` is 1 to 200.
	fn report_authorized(n: u32) -> Weight {
		// The fastest run took 270_372 ns.
		Weight::from_parts(290_883_000, 0)
			// Standard error: 7_569_778 ps.
			.saturating_add(Weight::from_parts(174_433_213, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().reads(6).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().writes(2))
			.saturating_add(T::DbWeight::get().writes(7).saturating_mul(n.into()))
	}

	/// The range of `n` is 1 to 200.
	fn authorize_report(n: u32) -> Weight {
		// The fastest run took 165_467 ns.
		Weight::from_parts(36_273_182, 0)
			// Standard error: 466_011 ps.
			.saturating_add(Weight::from_parts(42_422_871, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().reads(5).saturating_mul(n.into()))
	}

	fn set_session_key() -> Weight {
		// The fastest run took 132_437 ns.
		Weight::from_parts(142_933_000, 0)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	fn clear_session_key() -> Weight {
		// The fastest run took 57_255 ns.
		Weight::from_parts(66_769_000, 0)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	fn set_price_source() -> Weight {
		// The fastest run took 28_633 ns.
		Weight::from_parts(47_370_000, 0)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn set_volume_source() -> Weight {
		// The fastest run took 25_238 ns.
		Weight::from_parts(26_750_000, 0)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
}
