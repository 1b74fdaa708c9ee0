//! The weights of the calls and hooks.
//!
//! Estimated from the storage items that each call touches; regenerate by benchmarking.

use core::marker::PhantomData;
use frame_support::{
	traits::Get,
	weights::{RuntimeDbWeight, Weight},
};

/// A round with 64 answers, its certificate and two months of prices, in bytes of proof.
const ROUND_PROOF: u64 = 14_000;
/// A small item, in bytes of proof.
const ITEM_PROOF: u64 = 2_600;
const MICROS: u64 = 1_000_000;

/// The weights of a chain whose database costs `db`.
struct Estimate(RuntimeDbWeight);

impl Estimate {
	fn of(&self, micros: u64, proof: u64, reads: u64, writes: u64) -> Weight {
		Weight::from_parts(micros.saturating_mul(MICROS), proof)
			.saturating_add(self.0.reads_writes(reads, writes))
	}

	/// Reads: parameters, kind, well-month, schedule, three months, round, replaced round, current
	/// round, set, first day, latest quote, queue. Writes: month, two certificates, round, replaced
	/// round, current round, held round, first day, latest quote, queue.
	fn decision(&self) -> Weight {
		self.of(60, 2 * ROUND_PROOF, 16, 12)
	}

	/// A decision, the opening of its round, the end of the round before it, and the reporter's
	/// record.
	fn report(&self, n: u32) -> Weight {
		self.of(15, ITEM_PROOF, 5, 1)
			.saturating_add(self.of(90, 3 * ROUND_PROOF, 22, 18).saturating_mul(n.into()))
	}

	/// One signature; the key, the set, the genesis hash and what filters calls. Each item: its value,
	/// kind, well-month, schedule, round and current round, parameters and clock; its tag's hash.
	fn authorize(&self, n: u32) -> Weight {
		self.of(80, 4 * ITEM_PROOF, 6, 0)
			.saturating_add(self.of(20, ROUND_PROOF, 9, 0).saturating_mul(n.into()))
	}

	fn small(&self, reads: u64, writes: u64) -> Weight {
		self.of(30, ITEM_PROOF.saturating_mul(reads), reads, writes)
	}

	fn close(&self, r: u32) -> Weight {
		// The round, its correction, the queues and, of an amendment, the month's record, its owner's
		// margin and accounts. Each reporter struck: its id, record, struck day, hold, account, and
		// the receiver's account.
		self.of(120, 3 * ROUND_PROOF, 30, 20)
			.saturating_add(self.of(50, 6 * ITEM_PROOF, 6, 6).saturating_mul(r.into()))
	}
}

macro_rules! weigh {
	($db:expr) => {
		fn report(n: u32) -> Weight {
			Estimate($db).report(n)
		}
		fn settle_price_round() -> Weight {
			Estimate($db).decision()
		}
		fn confirm_price() -> Weight {
			Estimate($db).decision()
		}
		fn confirm_price_by_majority() -> Weight {
			Estimate($db).decision()
		}
		fn reject_price() -> Weight {
			Estimate($db).of(25, ROUND_PROOF, 4, 2)
		}
		fn declare_no_quote() -> Weight {
			Estimate($db).decision()
		}
		fn prune_round() -> Weight {
			Estimate($db).of(30, 2 * ROUND_PROOF, 10, 5)
		}
		fn admit_reporter() -> Weight {
			Estimate($db).small(7, 6)
		}
		fn remove_reporter() -> Weight {
			Estimate($db).small(8, 8)
		}
		fn forgive_strikes() -> Weight {
			Estimate($db).small(2, 1)
		}
		fn set_parameters() -> Weight {
			Estimate($db).small(1, 1)
		}
		fn on_idle_base() -> Weight {
			// Clock, set, and of each of five queues its bounds and its first round.
			Estimate($db).small(12, 0)
		}
		fn settle_queued() -> Weight {
			Estimate($db).decision().saturating_add(Estimate($db).small(2, 2))
		}
		fn close_queued(r: u32) -> Weight {
			Estimate($db).close(r)
		}
		fn report_authorized(n: u32) -> Weight {
			Estimate($db).report(n)
		}
		fn authorize_report(n: u32) -> Weight {
			Estimate($db).authorize(n)
		}
		fn set_session_key() -> Weight {
			// With the verification of a signature.
			Estimate($db).of(100, 6 * ITEM_PROOF, 6, 3)
		}
		fn clear_session_key() -> Weight {
			Estimate($db).small(2, 2)
		}
		fn set_price_source() -> Weight {
			Estimate($db).small(2, 1)
		}
		fn set_volume_source() -> Weight {
			Estimate($db).small(2, 1)
		}
		fn resign() -> Weight {
			Estimate($db).small(8, 8)
		}
		fn reset_round() -> Weight {
			Estimate($db).of(30, 2 * ROUND_PROOF, 8, 7)
		}
	};
}

/// The weights of a runtime, by its own database.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_production_oracle::WeightInfo for WeightInfo<T> {
	weigh!(T::DbWeight::get());
}
