//! The weights of the calls and hooks.
//!
//! Estimated from the storage items that each one touches; regenerate by benchmarking.

use core::marker::PhantomData;
use frame_support::{
	traits::Get,
	weights::{RuntimeDbWeight, Weight},
};

/// A small item, in bytes of proof.
const ITEM_PROOF: u64 = 2_600;
/// The super validators of a round or the bids of a round by validator, in bytes of proof.
const SET_PROOF: u64 = 17_000;
const MICROS: u64 = 1_000_000;

/// Estimates on a chain whose database has these weights.
struct Estimate(RuntimeDbWeight);

impl Estimate {
	fn of(&self, micros: u64, proof: u64, reads: u64, writes: u64) -> Weight {
		Weight::from_parts(micros.saturating_mul(MICROS), proof)
			.saturating_add(self.0.reads_writes(reads, writes))
	}

	/// Reads and writes of small items only.
	fn small(&self, micros: u64, reads: u64, writes: u64) -> Weight {
		self.of(micros, ITEM_PROOF.saturating_mul(reads), reads, writes)
	}

	/// Reads: parameters, bids of the round, bid, active set, disabled set, commission, TAT's
	/// details, account, burnt total, system account. Writes: bids of the round, bid and its listing,
	/// TAT's details, account, burnt total, system account.
	fn bid(&self) -> Weight {
		self.small(60, 9, 6).saturating_add(self.of(20, SET_PROOF, 1, 1))
	}

	/// Reads: sums, bid, owed, pot, bidder, and what was earned. Writes: the same, and the bid's
	/// listing.
	fn claim(&self) -> Weight {
		self.small(70, 5, 6).saturating_add(self.of(25, SET_PROOF, 1, 1))
	}

	/// Reads: sums, bids of the round, owed, pot, treasury, next key. Writes: the same but the last,
	/// and what was earned. For each bid: its key, its value, its removal and that of its listing.
	fn prune(&self, n: u32) -> Weight {
		self.small(60, 6, 6)
			.saturating_add(self.of(10, SET_PROOF, 1, 1))
			.saturating_add(self.small(5, 2, 2).saturating_mul(n.into()))
	}

	/// Reads: running round, super validators, bids, what is pending, kept out, parameters, active
	/// set, disabled set, revision. Writes: running round, super validators, pending, kept out,
	/// sums, what was earned. For each validator: the division and the comparison.
	fn change_round(&self, n: u32) -> Weight {
		self.small(60, 8, 6)
			.saturating_add(self.of(20, SET_PROOF.saturating_mul(3), 3, 2))
			.saturating_add(self.of(4, 0, 0, 0).saturating_mul(n.into()))
	}

	/// Reads: running round, super validators, pending, active set, disabled set, revision. Writes:
	/// running round, super validators, pending.
	fn compare(&self, n: u32) -> Weight {
		self.small(20, 4, 2)
			.saturating_add(self.of(15, SET_PROOF.saturating_mul(2), 2, 1))
			.saturating_add(self.of(4, 0, 0, 0).saturating_mul(n.into()))
	}

	/// As a comparison, without reading the validators.
	fn exclude(&self) -> Weight {
		self.small(20, 3, 2).saturating_add(self.of(150, SET_PROOF, 1, 1))
	}
}

macro_rules! weigh {
	($db:expr) => {
		fn bid() -> Weight {
			Estimate($db).bid()
		}
		fn claim() -> Weight {
			Estimate($db).claim()
		}
		fn claim_many(n: u32) -> Weight {
			Estimate($db)
				.small(10, 0, 0)
				.saturating_add(Estimate($db).claim().saturating_mul(n.into()))
		}
		fn prune(n: u32) -> Weight {
			Estimate($db).prune(n)
		}
		fn set_parameters() -> Weight {
			Estimate($db).small(12, 1, 1)
		}
		fn begin_block() -> Weight {
			Estimate($db).small(5, 3, 0)
		}
		fn change_round(n: u32) -> Weight {
			Estimate($db).change_round(n)
		}
		fn compare(n: u32) -> Weight {
			Estimate($db).compare(n)
		}
		fn exclude() -> Weight {
			Estimate($db).exclude()
		}
		fn prune_idly() -> Weight {
			Estimate($db).small(5, 1, 1)
		}
		fn look_at_round() -> Weight {
			Estimate($db).small(5, 1, 0).saturating_add(Estimate($db).of(3, SET_PROOF, 1, 0))
		}
	};
}

/// The weights of a runtime, by its own database.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_bonus_stake::WeightInfo for WeightInfo<T> {
	weigh!(T::DbWeight::get());
}
