//! The weights of `pallet_staking`, measured. `make weights` writes this file.
//!
//! Machine: AMD EPYC, 2 cores, 24 GiB. Compiler: rustc 1.95.0.
//! Steps: 8. Repeats: 4.

#![allow(unused_imports, reason = "some pallets use no database")]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// The weights of `pallet_staking`.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_staking::WeightInfo for WeightInfo<T> {
	fn bond() -> Weight {
		// The fastest run took 85_358 ns.
		Weight::from_parts(91_096_000, 0)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(4))
	}

	fn bond_extra() -> Weight {
		// The fastest run took 138_867 ns.
		Weight::from_parts(145_036_000, 0)
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().writes(7))
	}

	fn unbond() -> Weight {
		// The fastest run took 106_318 ns.
		Weight::from_parts(107_900_000, 0)
			.saturating_add(T::DbWeight::get().reads(13))
			.saturating_add(T::DbWeight::get().writes(6))
	}

	/// The range of `s` is 0 to 100.
	fn withdraw_unbonded_update(s: u32) -> Weight {
		// The fastest run took 75_252 ns.
		Weight::from_parts(77_027_212, 0)
			// Standard error: 16_025 ps.
			.saturating_add(Weight::from_parts(58_248, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	/// The range of `s` is 0 to 100.
	fn withdraw_unbonded_kill(s: u32) -> Weight {
		// The fastest run took 122_242 ns.
		Weight::from_parts(115_383_575, 0)
			// Standard error: 236_385 ps.
			.saturating_add(Weight::from_parts(2_344_575, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(14))
			.saturating_add(T::DbWeight::get().writes(12))
			.saturating_add(T::DbWeight::get().writes(1).saturating_mul(s.into()))
	}

	fn validate() -> Weight {
		// The fastest run took 62_112 ns.
		Weight::from_parts(70_094_000, 0)
			.saturating_add(T::DbWeight::get().reads(12))
			.saturating_add(T::DbWeight::get().writes(5))
	}

	/// The range of `k` is 1 to 128.
	fn kick(k: u32) -> Weight {
		// The fastest run took 36_764 ns.
		Weight::from_parts(36_996_859, 0)
			// Standard error: 138_179 ps.
			.saturating_add(Weight::from_parts(8_013_724, 0).saturating_mul(k.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().reads(1).saturating_mul(k.into()))
			.saturating_add(T::DbWeight::get().writes(1).saturating_mul(k.into()))
	}

	/// The range of `n` is 1 to 16.
	fn nominate(n: u32) -> Weight {
		// The fastest run took 76_755 ns.
		Weight::from_parts(73_627_974, 0)
			// Standard error: 202_735 ps.
			.saturating_add(Weight::from_parts(4_621_649, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(13))
			.saturating_add(T::DbWeight::get().reads(1).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().writes(6))
	}

	fn chill() -> Weight {
		// The fastest run took 64_937 ns.
		Weight::from_parts(66_008_000, 0)
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().writes(6))
	}

	fn set_payee() -> Weight {
		// The fastest run took 22_974 ns.
		Weight::from_parts(25_508_000, 0)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn update_payee() -> Weight {
		// The fastest run took 27_030 ns.
		Weight::from_parts(28_393_000, 0)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn set_controller() -> Weight {
		// The fastest run took 27_151 ns.
		Weight::from_parts(28_122_000, 0)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	fn set_validator_count() -> Weight {
		// The fastest run took 2_985 ns.
		Weight::from_parts(3_555_000, 0).saturating_add(T::DbWeight::get().writes(1))
	}

	fn force_no_eras() -> Weight {
		// The fastest run took 5_609 ns.
		Weight::from_parts(6_590_000, 0).saturating_add(T::DbWeight::get().writes(1))
	}

	fn force_new_era() -> Weight {
		// The fastest run took 5_568 ns.
		Weight::from_parts(6_350_000, 0).saturating_add(T::DbWeight::get().writes(1))
	}

	fn force_new_era_always() -> Weight {
		// The fastest run took 5_819 ns.
		Weight::from_parts(6_510_000, 0).saturating_add(T::DbWeight::get().writes(1))
	}

	/// The range of `v` is 0 to 100.
	fn set_invulnerables(v: u32) -> Weight {
		// The fastest run took 3_476 ns.
		Weight::from_parts(3_993_408, 0)
			// Standard error: 2_201 ps.
			.saturating_add(Weight::from_parts(9_399, 0).saturating_mul(v.into()))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	/// The range of `u` is 0 to 1.
	fn deprecate_controller_batch(u: u32) -> Weight {
		// The fastest run took 5_058 ns.
		Weight::from_parts(5_903_714, 0)
			// Standard error: 436_718 ps.
			.saturating_add(Weight::from_parts(31_717_285, 0).saturating_mul(u.into()))
			.saturating_add(T::DbWeight::get().reads(4).saturating_mul(u.into()))
			.saturating_add(T::DbWeight::get().writes(3).saturating_mul(u.into()))
	}

	/// The range of `s` is 0 to 100.
	fn force_unstake(s: u32) -> Weight {
		// The fastest run took 116_884 ns.
		Weight::from_parts(122_859_203, 0)
			// Standard error: 32_517 ps.
			.saturating_add(Weight::from_parts(1_946_197, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(14))
			.saturating_add(T::DbWeight::get().writes(13))
			.saturating_add(T::DbWeight::get().writes(1).saturating_mul(s.into()))
	}

	/// The range of `s` is 1 to 999.
	fn cancel_deferred_slash(s: u32) -> Weight {
		// The fastest run took 127_890 ns.
		Weight::from_parts(1_078_477_977, 0)
			// Standard error: 509_897 ps.
			.saturating_add(Weight::from_parts(6_655_642, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	/// The range of `n` is 0 to 512.
	fn payout_stakers_alive_staked(n: u32) -> Weight {
		// The fastest run took 301_619 ns.
		Weight::from_parts(255_051_624, 0)
			// Standard error: 1_443_527 ps.
			.saturating_add(Weight::from_parts(112_330_589, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(19))
			.saturating_add(T::DbWeight::get().reads(6).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().writes(7))
			.saturating_add(T::DbWeight::get().writes(3).saturating_mul(n.into()))
	}

	/// The range of `l` is 1 to 31.
	fn rebond(l: u32) -> Weight {
		// The fastest run took 85_648 ns.
		Weight::from_parts(89_678_572, 0)
			// Standard error: 64_181 ps.
			.saturating_add(Weight::from_parts(91_932, 0).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().writes(6))
	}

	/// The range of `s` is 1 to 100.
	fn reap_stash(s: u32) -> Weight {
		// The fastest run took 132_738 ns.
		Weight::from_parts(137_326_001, 0)
			// Standard error: 22_802 ps.
			.saturating_add(Weight::from_parts(1_874_270, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(13))
			.saturating_add(T::DbWeight::get().writes(12))
			.saturating_add(T::DbWeight::get().writes(1).saturating_mul(s.into()))
	}

	/// The range of `n` is 0 to 100.
	/// The range of `v` is 1 to 10.
	fn new_era(v: u32, n: u32) -> Weight {
		// The fastest run took 719_622 ns.
		Weight::from_parts(721_134_000, 0)
			// Standard error: 12_695_619 ps.
			.saturating_add(Weight::from_parts(66_870_959, 0).saturating_mul(v.into()))
			// Standard error: 1_267_455 ps.
			.saturating_add(Weight::from_parts(22_349_917, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(187))
			.saturating_add(T::DbWeight::get().reads(5).saturating_mul(v.into()))
			.saturating_add(T::DbWeight::get().reads(4).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().writes(7))
			.saturating_add(T::DbWeight::get().writes(3).saturating_mul(v.into()))
	}

	/// The range of `v` is 50 to 100.
	/// The range of `n` is 500 to 1000.
	fn get_npos_voters(v: u32, n: u32) -> Weight {
		// The fastest run took 15_279_744 ns.
		Weight::from_parts(15_781_622_000, 0)
			// Standard error: 2_608_877 ps.
			.saturating_add(Weight::from_parts(19_897_216, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(182))
			.saturating_add(T::DbWeight::get().reads(5).saturating_mul(v.into()))
			.saturating_add(T::DbWeight::get().reads(4).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	/// The range of `v` is 50 to 100.
	fn get_npos_targets(v: u32) -> Weight {
		// The fastest run took 458_703 ns.
		Weight::from_parts(180_117_297, 0)
			// Standard error: 1_905_575 ps.
			.saturating_add(Weight::from_parts(7_013_742, 0).saturating_mul(v.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().reads(1).saturating_mul(v.into()))
	}

	fn set_staking_configs_all_set() -> Weight {
		// The fastest run took 5_548 ns.
		Weight::from_parts(6_220_000, 0).saturating_add(T::DbWeight::get().writes(7))
	}

	fn set_staking_configs_all_remove() -> Weight {
		// The fastest run took 4_817 ns.
		Weight::from_parts(5_928_000, 0).saturating_add(T::DbWeight::get().writes(7))
	}

	fn chill_other() -> Weight {
		// The fastest run took 78_577 ns.
		Weight::from_parts(88_962_000, 0)
			.saturating_add(T::DbWeight::get().reads(13))
			.saturating_add(T::DbWeight::get().writes(6))
	}

	fn force_apply_min_commission() -> Weight {
		// The fastest run took 12_618 ns.
		Weight::from_parts(15_413_000, 0)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn set_min_commission() -> Weight {
		// The fastest run took 3_004 ns.
		Weight::from_parts(3_575_000, 0).saturating_add(T::DbWeight::get().writes(1))
	}

	fn restore_ledger() -> Weight {
		// The fastest run took 49_333 ns.
		Weight::from_parts(50_856_000, 0)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	fn migrate_currency() -> Weight {
		// The fastest run took 105_888 ns.
		Weight::from_parts(112_788_000, 0)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	fn manual_slash() -> Weight {
		// The fastest run took 11_737_209 ns.
		Weight::from_parts(14_156_832_000, 0)
			.saturating_add(T::DbWeight::get().reads(1550))
			.saturating_add(T::DbWeight::get().writes(1540))
	}
}
