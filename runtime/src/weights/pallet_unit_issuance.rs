//! The weights of the calls and hooks.
//!
//! Estimated from the storage items that each one touches; regenerate by benchmarking.

use core::marker::PhantomData;
use frame_support::{
	traits::Get,
	weights::{RuntimeDbWeight, Weight},
};

/// Picoseconds in a microsecond.
const MICROS: u64 = 1_000_000;
/// What proving a small entry or an account takes, in bytes.
const ITEM_PROOF: u64 = 3_600;
/// What proving an era's points of a hundred validators takes, in bytes.
const POINTS_PROOF: u64 = 7_500;

/// Estimates on a chain whose database has these weights.
struct Estimate(RuntimeDbWeight);

impl Estimate {
	fn of(&self, micros: u64, proof: u64, reads: u64, writes: u64) -> Weight {
		Weight::from_parts(micros.saturating_mul(MICROS), proof)
			.saturating_add(self.0.reads_writes(reads, writes))
	}

	fn small(&self, micros: u64, reads: u64, writes: u64) -> Weight {
		self.of(micros, ITEM_PROOF.saturating_mul(reads), reads, writes)
	}
}

macro_rules! weigh {
	($db:expr) => {
		/// Storage: the parameters.
		fn set_parameters() -> Weight {
			Estimate($db).small(12, 1, 1)
		}
		/// Storage: the running period.
		fn on_initialize() -> Weight {
			Estimate($db).small(5, 1, 0)
		}
		/// Storage: the running period, its record, what was issued before, parameters, TAT of two
		/// periods.
		fn start_period() -> Weight {
			Estimate($db).small(30, 5, 3)
		}
		/// Storage: the running period, the issuance, parameters, participation, the running era
		/// and its book, the author and its blocks; the share of super validators (four entries)
		/// and the note of what they got (two); five accounts.
		fn on_finalize() -> Weight {
			Estimate($db).small(150, 19, 12)
		}
		/// Storage: the queue's bounds.
		fn on_idle_base() -> Weight {
			Estimate($db).small(5, 1, 0)
		}
		/// Storage: the queue's bounds and first book, the next author, the current era, the cursor,
		/// the era's points, and the validator's ledger (two entries), pages and claims (three).
		fn next_step() -> Weight {
			Estimate($db).small(25, 10, 0).saturating_add(Estimate($db).of(15, POINTS_PROOF, 1, 0))
		}
		/// Storage: the author's blocks, its ledger and payee (three entries), what is owed and paid,
		/// two accounts.
		fn pay_proposer() -> Weight {
			Estimate($db).small(80, 8, 5)
		}
		/// Storage: the cursor, what is owed and paid, the running era's book; the accounts of base
		/// pot and treasury.
		fn pay_page() -> Weight {
			Estimate($db).small(70, 6, 6)
		}
		/// Storage: the cursor.
		fn next_validator() -> Weight {
			Estimate($db).small(5, 1, 1)
		}
		/// Storage: the queue's bounds and book, the cursor, what is owed and paid, the running era's
		/// book, the block's fees, four accounts.
		fn close_era() -> Weight {
			Estimate($db).small(140, 10, 9)
		}
	};
}

/// The weights of a runtime, by its own database.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_unit_issuance::WeightInfo for WeightInfo<T> {
	weigh!(T::DbWeight::get());
}
