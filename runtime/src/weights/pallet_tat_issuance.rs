//! Weights.
//!
//! Estimated from the storage items that each call touches; regenerate by benchmarking.

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// Weights for a runtime.
pub struct WeightInfo<T>(PhantomData<T>);
impl<T: frame_system::Config> pallet_tat_issuance::WeightInfo for WeightInfo<T> {
	fn upload(n: u32, o: u32) -> Weight {
		upload(n, o, T::DbWeight::get())
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
/// price of UNIT with what tells whether it is active and fresh. Each item: well, month, record and
/// official volume; it writes the month. The first item of each owner: producer, attestations,
/// qualification, uploaders, margin, account and holds; it writes margin, account and holds.
fn upload(n: u32, o: u32, db: Db) -> Weight {
	let (items, owners) = (u64::from(n.saturating_add(o)), u64::from(o));
	Weight::from_parts(30_000_000, 12_000)
		.saturating_add(Weight::from_parts(25_000_000, 4_000).saturating_mul(items))
		.saturating_add(Weight::from_parts(60_000_000, 9_000).saturating_mul(owners))
		.saturating_add(db.reads(9))
		.saturating_add(db.reads(4).saturating_mul(items))
		.saturating_add(db.reads(16).saturating_mul(owners))
		.saturating_add(db.writes(1).saturating_mul(items))
		.saturating_add(db.writes(3).saturating_mul(owners))
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
