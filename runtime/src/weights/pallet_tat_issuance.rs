//! Weights.
//!
//! Estimated from the storage items that each call touches; regenerate by benchmarking.

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// Weights for a runtime.
pub struct WeightInfo<T>(PhantomData<T>);
impl<T: frame_system::Config> pallet_tat_issuance::WeightInfo for WeightInfo<T> {
	fn upload(n: u32) -> Weight {
		upload(n, T::DbWeight::get())
	}
	fn mint_tat() -> Weight {
		mint(T::DbWeight::get())
	}
	fn settle() -> Weight {
		mint(T::DbWeight::get())
	}
	fn clear() -> Weight {
		clear(T::DbWeight::get())
	}
	fn set_parameters() -> Weight {
		set_parameters(T::DbWeight::get())
	}
	fn settle_amendment() -> Weight {
		amend(T::DbWeight::get())
	}
	fn on_amended() -> Weight {
		amend(T::DbWeight::get())
	}
	fn burn() -> Weight {
		burn(T::DbWeight::get())
	}
}

type Db = frame_support::weights::RuntimeDbWeight;

/// Shared by all items: clock, parameters, kind, asset, latest price, the escrow's parameters and the
/// price of UNIT with what tells whether it is active and fresh. Each item, at worst of an owner of its
/// own: well, producer, attestations, qualification, uploaders, month, record, official volume, margin,
/// account and holds; it writes month, margin, account and holds.
fn upload(n: u32, db: Db) -> Weight {
	let n = u64::from(n);
	Weight::from_parts(30_000_000, 12_000)
		.saturating_add(Weight::from_parts(55_000_000, 9_000).saturating_mul(n))
		.saturating_add(db.reads(9))
		.saturating_add(db.reads(12).saturating_mul(n))
		.saturating_add(db.writes(4).saturating_mul(n))
}

/// Well with its shares, producer, attestations, kind, asset, month, parameters, official volume, month
/// of prices, margin, the escrow's parameters, UNIT price, treasury, withholding, account and holds, five
/// counters, and the TAT of ten payees with their system accounts; the record is written.
fn mint(db: Db) -> Weight {
	Weight::from_parts(430_000_000, 90_000)
		.saturating_add(db.reads(47))
		.saturating_add(db.writes(36))
}

/// Month, parameters, the end of the well, official volume, month of prices, kind, well, margin, the
/// escrow's parameters, UNIT price, treasury, account and holds, and what the oracle drops: official
/// volume, certificate and round.
fn clear(db: Db) -> Weight {
	Weight::from_parts(170_000_000, 34_000)
		.saturating_add(db.reads(18))
		.saturating_add(db.writes(9))
}

fn set_parameters(db: Db) -> Weight {
	Weight::from_parts(12_000_000, 1_600).saturating_add(db.reads(1)).saturating_add(db.writes(1))
}

/// Record, parameters, withholding, margin, the escrow's parameters, UNIT price, treasury, accounts and
/// holds.
fn amend(db: Db) -> Weight {
	Weight::from_parts(110_000_000, 24_000)
		.saturating_add(db.reads(12))
		.saturating_add(db.writes(8))
}

/// Asset, its account, the system account, the counter.
fn burn(db: Db) -> Weight {
	Weight::from_parts(45_000_000, 9_000).saturating_add(db.reads(4)).saturating_add(db.writes(4))
}
