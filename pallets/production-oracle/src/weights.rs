//! The weights of the calls and hooks.
//!
//! Reckoned from the storage items that each call touches; regenerate by benchmarking.

use core::marker::PhantomData;
use frame_support::{
	traits::Get,
	weights::{RuntimeDbWeight, Weight, constants::RocksDbWeight},
};

/// What each call and hook costs.
pub trait WeightInfo {
	/// `n` reports, each of which decides a round.
	fn report(n: u32) -> Weight;
	/// Taking a median.
	fn settle_price_round() -> Weight;
	/// A manager's confirmation.
	fn confirm_price() -> Weight;
	/// The majority's confirmation.
	fn confirm_price_by_majority() -> Weight;
	/// A rejection.
	fn reject_price() -> Weight;
	/// A day declared without quote.
	fn declare_no_quote() -> Weight;
	/// Removing a round that takes no more answers.
	fn prune_round() -> Weight;
	/// Admitting a reporter.
	fn admit_reporter() -> Weight;
	/// Removing a reporter.
	fn remove_reporter() -> Weight;
	/// Forgiving strikes.
	fn forgive_strikes() -> Weight;
	/// Setting the parameters.
	fn set_parameters() -> Weight;
	/// Looking at the queues.
	fn on_idle_base() -> Weight;
	/// Settling one queued round.
	fn settle_queued() -> Weight;
	/// Judging and removing one queued round of `r` reporters, all of whom are struck.
	fn close_queued(r: u32) -> Weight;
	/// `n` authorised reports, each of which decides a round.
	fn report_authorized(n: u32) -> Weight;
	/// Authorising `n` reports.
	fn authorize_report(n: u32) -> Weight;
	/// Registering a session key in the place of another one.
	fn set_session_key() -> Weight;
	/// Removing a session key.
	fn clear_session_key() -> Weight;
	/// Setting a source of prices.
	fn set_price_source() -> Weight;
	/// Setting a source of volumes.
	fn set_volume_source() -> Weight;
	/// Removing `n` requests of a month.
	fn prune_requests(n: u32) -> Weight;
	/// Removing one expired request in idle time.
	fn prune_one() -> Weight;
}

/// A round with 64 answers, its certificate and two months of prices, in bytes of proof.
const ROUND_PROOF: u64 = 14_000;
/// A small item, in bytes of proof.
const ITEM_PROOF: u64 = 2_600;
const MICROS: u64 = 1_000_000;

/// The weights of a chain whose database costs `db`.
struct Reckoned(RuntimeDbWeight);

impl Reckoned {
	fn of(&self, micros: u64, proof: u64, reads: u64, writes: u64) -> Weight {
		Weight::from_parts(micros.saturating_mul(MICROS), proof)
			.saturating_add(self.0.reads_writes(reads, writes))
	}

	/// Reads: parameters, kind, three months, round, current round, set, first day, latest quote,
	/// queue. Writes: month, certificate, round, replaced round, first day, latest quote, queue.
	fn decision(&self) -> Weight {
		self.of(60, ROUND_PROOF, 12, 8)
	}

	/// A decision, the opening of its round, and what an amendment changes elsewhere; once for all,
	/// the reporter's record.
	fn report(&self, n: u32) -> Weight {
		self.of(15, ITEM_PROOF, 5, 1)
			.saturating_add(self.of(90, 2 * ROUND_PROOF, 20, 16).saturating_mul(n.into()))
	}

	/// One signature; the key, the set, the genesis hash and what filters calls. Each item: its value,
	/// kind, well-month, round and current round, parameters and clock; the hash of its tag.
	fn authorize(&self, n: u32) -> Weight {
		self.of(80, 4 * ITEM_PROOF, 6, 0)
			.saturating_add(self.of(15, ROUND_PROOF, 7, 0).saturating_mul(n.into()))
	}

	/// Parameters, deadline and clock; each request: the search for its key, and its removal.
	fn prune(&self, n: u32) -> Weight {
		self.of(15, ITEM_PROOF, 4, 0)
			.saturating_add(self.of(10, ITEM_PROOF, 1, 1).saturating_mul(n.into()))
	}

	fn small(&self, reads: u64, writes: u64) -> Weight {
		self.of(30, ITEM_PROOF.saturating_mul(reads), reads, writes)
	}

	fn close(&self, r: u32) -> Weight {
		// Each reporter struck: its id, record, hold, account, and the receiver's account.
		self.of(30, ROUND_PROOF, 9, 5)
			.saturating_add(self.of(40, 5 * ITEM_PROOF, 5, 5).saturating_mul(r.into()))
	}
}

macro_rules! weigh {
	($db:expr) => {
		fn report(n: u32) -> Weight {
			Reckoned($db).report(n)
		}
		fn settle_price_round() -> Weight {
			Reckoned($db).decision()
		}
		fn confirm_price() -> Weight {
			Reckoned($db).decision()
		}
		fn confirm_price_by_majority() -> Weight {
			Reckoned($db).decision()
		}
		fn reject_price() -> Weight {
			Reckoned($db).of(25, ROUND_PROOF, 2, 1)
		}
		fn declare_no_quote() -> Weight {
			Reckoned($db).decision()
		}
		fn prune_round() -> Weight {
			Reckoned($db).of(30, 2 * ROUND_PROOF, 8, 2)
		}
		fn admit_reporter() -> Weight {
			Reckoned($db).small(7, 6)
		}
		fn remove_reporter() -> Weight {
			Reckoned($db).small(6, 7)
		}
		fn forgive_strikes() -> Weight {
			Reckoned($db).small(2, 1)
		}
		fn set_parameters() -> Weight {
			Reckoned($db).small(1, 1)
		}
		fn on_idle_base() -> Weight {
			Reckoned($db).small(6, 0)
		}
		fn settle_queued() -> Weight {
			Reckoned($db).decision().saturating_add(Reckoned($db).small(2, 2))
		}
		fn close_queued(r: u32) -> Weight {
			Reckoned($db).close(r)
		}
		fn report_authorized(n: u32) -> Weight {
			Reckoned($db).report(n)
		}
		fn authorize_report(n: u32) -> Weight {
			Reckoned($db).authorize(n)
		}
		fn set_session_key() -> Weight {
			// With the verification of a signature.
			Reckoned($db).of(100, 6 * ITEM_PROOF, 6, 3)
		}
		fn clear_session_key() -> Weight {
			Reckoned($db).small(2, 2)
		}
		fn set_price_source() -> Weight {
			Reckoned($db).small(2, 1)
		}
		fn set_volume_source() -> Weight {
			Reckoned($db).small(2, 1)
		}
		fn prune_requests(n: u32) -> Weight {
			Reckoned($db).prune(n)
		}
		fn prune_one() -> Weight {
			// The removal, or the step to the next month.
			Reckoned($db).of(10, ITEM_PROOF, 2, 1)
		}
	};
}

/// The weights of a runtime, by its own database.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	weigh!(T::DbWeight::get());
}

/// For tests.
impl WeightInfo for () {
	weigh!(RocksDbWeight::get());
}
