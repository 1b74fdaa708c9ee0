//! The weights of `pallet_balances`, measured. `make weights` writes this file.
//!
//! Machine: AMD EPYC, 2 cores, 24 GiB. Compiler: rustc 1.95.0.
//! Steps: 8. Repeats: 4.

#![allow(unused_imports, reason = "some pallets use no database")]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// The weights of `pallet_balances`.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_balances::WeightInfo for WeightInfo<T> {
	fn transfer_allow_death() -> Weight {
		// The fastest run took 79_548 ns.
		Weight::from_parts(82_543_000, 0)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	fn transfer_keep_alive() -> Weight {
		// The fastest run took 49_674 ns.
		Weight::from_parts(51_798_000, 0)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn force_set_balance_creating() -> Weight {
		// The fastest run took 24_567 ns.
		Weight::from_parts(25_558_000, 0)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn force_set_balance_killing() -> Weight {
		// The fastest run took 24_486 ns.
		Weight::from_parts(27_411_000, 0)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn force_transfer() -> Weight {
		// The fastest run took 81_612 ns.
		Weight::from_parts(89_483_000, 0)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	fn transfer_all() -> Weight {
		// The fastest run took 62_222 ns.
		Weight::from_parts(64_306_000, 0)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn force_unreserve() -> Weight {
		// The fastest run took 20_180 ns.
		Weight::from_parts(20_480_000, 0)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	/// The range of `u` is 1 to 999.
	fn upgrade_accounts(u: u32) -> Weight {
		// The fastest run took 20_200 ns.
		Weight::from_parts(20_952_000, 0)
			// Standard error: 101_456 ps.
			.saturating_add(Weight::from_parts(17_719_504, 0).saturating_mul(u.into()))
			.saturating_add(T::DbWeight::get().reads(1).saturating_mul(u.into()))
			.saturating_add(T::DbWeight::get().writes(1).saturating_mul(u.into()))
	}

	fn force_adjust_total_issuance() -> Weight {
		// The fastest run took 6_379 ns.
		Weight::from_parts(7_621_000, 0)
	}

	fn burn_allow_death() -> Weight {
		// The fastest run took 58_226 ns.
		Weight::from_parts(69_052_000, 0)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn burn_keep_alive() -> Weight {
		// The fastest run took 24_646 ns.
		Weight::from_parts(25_988_000, 0)
	}
}
