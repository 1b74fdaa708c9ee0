//! The weights of `pallet_assets`, measured. `make weights` writes this file.
//!
//! Machine: AMD EPYC, 2 cores, 24 GiB. Compiler: rustc 1.95.0.
//! Steps: 8. Repeats: 4.

#![allow(unused_imports, reason = "some pallets use no database")]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// The weights of `pallet_assets`.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_assets::WeightInfo for WeightInfo<T> {
	fn create() -> Weight {
		// The fastest run took 0 ns.
		Weight::from_parts(0, 0)
	}

	fn force_create() -> Weight {
		// The fastest run took 12_028 ns.
		Weight::from_parts(15_453_000, 0)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn start_destroy() -> Weight {
		// The fastest run took 11_427 ns.
		Weight::from_parts(13_430_000, 0)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	/// The range of `c` is 0 to 1000.
	fn destroy_accounts(c: u32) -> Weight {
		// The fastest run took 16_895 ns.
		Weight::from_parts(17_386_000, 0)
			// Standard error: 151_809 ps.
			.saturating_add(Weight::from_parts(15_422_796, 0).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().reads(2).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().writes(1))
			.saturating_add(T::DbWeight::get().writes(2).saturating_mul(c.into()))
	}

	/// The range of `a` is 0 to 1000.
	fn destroy_approvals(a: u32) -> Weight {
		// The fastest run took 17_045 ns.
		Weight::from_parts(17_746_000, 0)
			// Standard error: 115_571 ps.
			.saturating_add(Weight::from_parts(19_996_934, 0).saturating_mul(a.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().reads(1).saturating_mul(a.into()))
			.saturating_add(T::DbWeight::get().writes(1))
			.saturating_add(T::DbWeight::get().writes(1).saturating_mul(a.into()))
	}

	fn finish_destroy() -> Weight {
		// The fastest run took 15_282 ns.
		Weight::from_parts(16_465_000, 0)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	fn mint() -> Weight {
		// The fastest run took 24_406 ns.
		Weight::from_parts(26_179_000, 0)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	fn burn() -> Weight {
		// The fastest run took 34_682 ns.
		Weight::from_parts(48_783_000, 0)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	fn transfer() -> Weight {
		// The fastest run took 47_701 ns.
		Weight::from_parts(52_558_000, 0)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(4))
	}

	fn transfer_keep_alive() -> Weight {
		// The fastest run took 43_785 ns.
		Weight::from_parts(45_017_000, 0)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(4))
	}

	fn force_transfer() -> Weight {
		// The fastest run took 48_082 ns.
		Weight::from_parts(49_223_000, 0)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(4))
	}

	fn freeze() -> Weight {
		// The fastest run took 16_404 ns.
		Weight::from_parts(18_087_000, 0)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn thaw() -> Weight {
		// The fastest run took 16_745 ns.
		Weight::from_parts(17_616_000, 0)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn freeze_asset() -> Weight {
		// The fastest run took 10_625 ns.
		Weight::from_parts(11_507_000, 0)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn thaw_asset() -> Weight {
		// The fastest run took 10_966 ns.
		Weight::from_parts(11_447_000, 0)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn transfer_ownership() -> Weight {
		// The fastest run took 13_310 ns.
		Weight::from_parts(14_441_000, 0)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn set_team() -> Weight {
		// The fastest run took 10_736 ns.
		Weight::from_parts(11_508_000, 0)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	/// The range of `n` is 0 to 5.
	fn set_reserves(_n: u32) -> Weight {
		// The fastest run took 12_058 ns.
		Weight::from_parts(14_049_330, 0)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	/// The range of `n` is 0 to 50.
	/// The range of `s` is 0 to 50.
	fn set_metadata(n: u32, s: u32) -> Weight {
		// The fastest run took 31_316 ns.
		Weight::from_parts(32_629_983, 0)
			// Standard error: 19_070 ps.
			.saturating_add(Weight::from_parts(8_535, 0).saturating_mul(n.into()))
			// Standard error: 19_070 ps.
			.saturating_add(Weight::from_parts(13_557, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn clear_metadata() -> Weight {
		// The fastest run took 31_426 ns.
		Weight::from_parts(32_018_000, 0)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	/// The range of `s` is 0 to 50.
	/// The range of `n` is 0 to 50.
	fn force_set_metadata(n: u32, _s: u32) -> Weight {
		// The fastest run took 13_060 ns.
		Weight::from_parts(14_228_112, 0)
			// Standard error: 5_397 ps.
			.saturating_add(Weight::from_parts(32, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn force_clear_metadata() -> Weight {
		// The fastest run took 30_235 ns.
		Weight::from_parts(31_557_000, 0)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn force_asset_status() -> Weight {
		// The fastest run took 10_696 ns.
		Weight::from_parts(12_338_000, 0)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn approve_transfer() -> Weight {
		// The fastest run took 35_382 ns.
		Weight::from_parts(36_614_000, 0)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	fn transfer_approved() -> Weight {
		// The fastest run took 74_501 ns.
		Weight::from_parts(76_434_000, 0)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(5))
	}

	fn cancel_approval() -> Weight {
		// The fastest run took 37_005 ns.
		Weight::from_parts(40_110_000, 0)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	fn force_cancel_approval() -> Weight {
		// The fastest run took 37_436 ns.
		Weight::from_parts(39_769_000, 0)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	fn set_min_balance() -> Weight {
		// The fastest run took 12_409 ns.
		Weight::from_parts(13_320_000, 0)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn touch() -> Weight {
		// The fastest run took 37_616 ns.
		Weight::from_parts(39_749_000, 0)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	fn touch_other() -> Weight {
		// The fastest run took 35_633 ns.
		Weight::from_parts(36_114_000, 0)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	fn refund() -> Weight {
		// The fastest run took 35_644 ns.
		Weight::from_parts(37_426_000, 0)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	fn refund_other() -> Weight {
		// The fastest run took 33_740 ns.
		Weight::from_parts(35_694_000, 0)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	fn block() -> Weight {
		// The fastest run took 17_186 ns.
		Weight::from_parts(18_297_000, 0)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn transfer_all() -> Weight {
		// The fastest run took 62_393 ns.
		Weight::from_parts(62_613_000, 0)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(4))
	}

	fn total_issuance() -> Weight {
		// The fastest run took 5_188 ns.
		Weight::from_parts(5_669_000, 0).saturating_add(T::DbWeight::get().reads(1))
	}

	fn balance() -> Weight {
		// The fastest run took 6_170 ns.
		Weight::from_parts(6_449_000, 0).saturating_add(T::DbWeight::get().reads(1))
	}

	fn allowance() -> Weight {
		// The fastest run took 8_953 ns.
		Weight::from_parts(9_074_000, 0).saturating_add(T::DbWeight::get().reads(1))
	}

	fn migration_v2_foreign_asset_set_reserve_weight() -> Weight {
		// The fastest run took 7_732 ns.
		Weight::from_parts(8_913_000, 0)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn get_metadata() -> Weight {
		// The fastest run took 5_528 ns.
		Weight::from_parts(6_119_000, 0).saturating_add(T::DbWeight::get().reads(1))
	}
}
