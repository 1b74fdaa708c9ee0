//! What the calls weigh.
//!
//! Reckoned from the storage items that each call touches; regenerate by benchmarking.

use core::marker::PhantomData;
use frame_support::{
	traits::Get,
	weights::{
		RuntimeDbWeight, Weight,
		constants::{RocksDbWeight, WEIGHT_REF_TIME_PER_MICROS},
	},
};

/// What one storage item adds to a proof, in bytes: the largest record and its path in the trie.
const PROOF_PER_READ: u64 = 4_000;

/// The weights that the pallet needs.
pub trait WeightInfo {
	/// Weight of `apply`.
	fn apply() -> Weight;
	/// Weight of `resubmit`.
	fn resubmit() -> Weight;
	/// Weight of `approve`.
	fn approve() -> Weight;
	/// Weight of `return_to_review`.
	fn return_to_review() -> Weight;
	/// Weight of `approve_contested`.
	fn approve_contested() -> Weight;
	/// Weight of `reject`.
	fn reject() -> Weight;
	/// Weight of `deactivate`.
	fn deactivate() -> Weight;
	/// Weight of `propose_change`.
	fn propose_change() -> Weight;
	/// Weight of `submit_annual_review`.
	fn submit_annual_review() -> Weight;
	/// Weight of `approve_pending`.
	fn approve_pending() -> Weight;
	/// Weight of `reject_pending`.
	fn reject_pending() -> Weight;
	/// Weight of `withdraw_pending`.
	fn withdraw_pending() -> Weight;
	/// Weight of `remove`, with `links` links to dApps.
	fn remove(links: u32) -> Weight;
	/// Weight of `set_beneficiaries`.
	fn set_beneficiaries() -> Weight;
	/// Weight of `pass_share`.
	fn pass_share() -> Weight;
	/// Weight of `remove_beneficiary`.
	fn remove_beneficiary() -> Weight;
	/// Weight of `register_dapp`.
	fn register_dapp() -> Weight;
	/// Weight of `remove_dapp`.
	fn remove_dapp() -> Weight;
	/// Weight of `link_dapp`.
	fn link_dapp() -> Weight;
	/// Weight of `unlink_dapp`.
	fn unlink_dapp() -> Weight;
	/// Weight of `set_parameters`.
	fn set_parameters() -> Weight;
}

/// `micros` of computation, and the database's own time.
fn reckon(db: RuntimeDbWeight, micros: u64, reads: u64, writes: u64) -> Weight {
	Weight::from_parts(
		micros.saturating_mul(WEIGHT_REF_TIME_PER_MICROS),
		reads.saturating_mul(PROOF_PER_READ),
	)
	.saturating_add(db.reads_writes(reads, writes))
}

/// One link read and removed beside the well.
fn per_link(db: RuntimeDbWeight, links: u32) -> Weight {
	reckon(db, 6, 1, 1).saturating_mul(links.into())
}

/// Weights for a runtime.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	fn apply() -> Weight {
		reckon(T::DbWeight::get(), 45, 9, 5)
	}
	fn resubmit() -> Weight {
		reckon(T::DbWeight::get(), 35, 7, 1)
	}
	fn approve() -> Weight {
		reckon(T::DbWeight::get(), 40, 9, 4)
	}
	fn return_to_review() -> Weight {
		reckon(T::DbWeight::get(), 35, 5, 3)
	}
	fn approve_contested() -> Weight {
		reckon(T::DbWeight::get(), 40, 8, 4)
	}
	fn reject() -> Weight {
		reckon(T::DbWeight::get(), 30, 4, 1)
	}
	fn deactivate() -> Weight {
		reckon(T::DbWeight::get(), 32, 4, 3)
	}
	fn propose_change() -> Weight {
		reckon(T::DbWeight::get(), 28, 3, 1)
	}
	fn submit_annual_review() -> Weight {
		reckon(T::DbWeight::get(), 28, 3, 1)
	}
	fn approve_pending() -> Weight {
		reckon(T::DbWeight::get(), 30, 4, 1)
	}
	fn reject_pending() -> Weight {
		reckon(T::DbWeight::get(), 30, 4, 1)
	}
	fn withdraw_pending() -> Weight {
		reckon(T::DbWeight::get(), 22, 1, 1)
	}
	fn remove(links: u32) -> Weight {
		reckon(T::DbWeight::get(), 40, 4, 4).saturating_add(per_link(T::DbWeight::get(), links))
	}
	fn set_beneficiaries() -> Weight {
		reckon(T::DbWeight::get(), 40, 3, 1)
	}
	fn pass_share() -> Weight {
		reckon(T::DbWeight::get(), 30, 2, 1)
	}
	fn remove_beneficiary() -> Weight {
		reckon(T::DbWeight::get(), 28, 2, 1)
	}
	fn register_dapp() -> Weight {
		reckon(T::DbWeight::get(), 15, 1, 2)
	}
	fn remove_dapp() -> Weight {
		reckon(T::DbWeight::get(), 15, 1, 1)
	}
	fn link_dapp() -> Weight {
		reckon(T::DbWeight::get(), 45, 5, 4)
	}
	fn unlink_dapp() -> Weight {
		reckon(T::DbWeight::get(), 45, 4, 4)
	}
	fn set_parameters() -> Weight {
		reckon(T::DbWeight::get(), 12, 1, 1)
	}
}

// For tests.
impl WeightInfo for () {
	fn apply() -> Weight {
		reckon(RocksDbWeight::get(), 45, 9, 5)
	}
	fn resubmit() -> Weight {
		reckon(RocksDbWeight::get(), 35, 7, 1)
	}
	fn approve() -> Weight {
		reckon(RocksDbWeight::get(), 40, 9, 4)
	}
	fn return_to_review() -> Weight {
		reckon(RocksDbWeight::get(), 35, 5, 3)
	}
	fn approve_contested() -> Weight {
		reckon(RocksDbWeight::get(), 40, 8, 4)
	}
	fn reject() -> Weight {
		reckon(RocksDbWeight::get(), 30, 4, 1)
	}
	fn deactivate() -> Weight {
		reckon(RocksDbWeight::get(), 32, 4, 3)
	}
	fn propose_change() -> Weight {
		reckon(RocksDbWeight::get(), 28, 3, 1)
	}
	fn submit_annual_review() -> Weight {
		reckon(RocksDbWeight::get(), 28, 3, 1)
	}
	fn approve_pending() -> Weight {
		reckon(RocksDbWeight::get(), 30, 4, 1)
	}
	fn reject_pending() -> Weight {
		reckon(RocksDbWeight::get(), 30, 4, 1)
	}
	fn withdraw_pending() -> Weight {
		reckon(RocksDbWeight::get(), 22, 1, 1)
	}
	fn remove(links: u32) -> Weight {
		reckon(RocksDbWeight::get(), 40, 4, 4).saturating_add(per_link(RocksDbWeight::get(), links))
	}
	fn set_beneficiaries() -> Weight {
		reckon(RocksDbWeight::get(), 40, 3, 1)
	}
	fn pass_share() -> Weight {
		reckon(RocksDbWeight::get(), 30, 2, 1)
	}
	fn remove_beneficiary() -> Weight {
		reckon(RocksDbWeight::get(), 28, 2, 1)
	}
	fn register_dapp() -> Weight {
		reckon(RocksDbWeight::get(), 15, 1, 2)
	}
	fn remove_dapp() -> Weight {
		reckon(RocksDbWeight::get(), 15, 1, 1)
	}
	fn link_dapp() -> Weight {
		reckon(RocksDbWeight::get(), 45, 5, 4)
	}
	fn unlink_dapp() -> Weight {
		reckon(RocksDbWeight::get(), 45, 4, 4)
	}
	fn set_parameters() -> Weight {
		reckon(RocksDbWeight::get(), 12, 1, 1)
	}
}
