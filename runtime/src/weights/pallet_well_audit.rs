//! What the calls weigh.
//!
//! Estimated from the storage items that each call touches; regenerate by benchmarking.

use core::marker::PhantomData;
use frame_support::{
	traits::Get,
	weights::{RuntimeDbWeight, Weight, constants::WEIGHT_REF_TIME_PER_MICROS},
};

/// What one storage item adds to a proof, in bytes: the largest record and its path in the trie.
const PROOF_PER_READ: u64 = 4_000;

/// `micros` of computation, and the database's own time.
fn estimate(db: RuntimeDbWeight, micros: u64, reads: u64, writes: u64) -> Weight {
	Weight::from_parts(
		micros.saturating_mul(WEIGHT_REF_TIME_PER_MICROS),
		reads.saturating_mul(PROOF_PER_READ),
	)
	.saturating_add(db.reads_writes(reads, writes))
}

/// One link read and removed beside the well.
fn per_link(db: RuntimeDbWeight, links: u32) -> Weight {
	estimate(db, 6, 1, 1).saturating_mul(links.into())
}

/// Weights for a runtime.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_well_audit::WeightInfo for WeightInfo<T> {
	fn apply() -> Weight {
		estimate(T::DbWeight::get(), 50, 10, 6)
	}
	fn resubmit() -> Weight {
		estimate(T::DbWeight::get(), 38, 8, 2)
	}
	fn approve() -> Weight {
		estimate(T::DbWeight::get(), 45, 11, 4)
	}
	fn return_to_review() -> Weight {
		estimate(T::DbWeight::get(), 40, 4, 6)
	}
	fn reinstate() -> Weight {
		estimate(T::DbWeight::get(), 35, 3, 4)
	}
	fn reject() -> Weight {
		estimate(T::DbWeight::get(), 33, 5, 2)
	}
	fn deactivate() -> Weight {
		estimate(T::DbWeight::get(), 36, 5, 4)
	}
	fn propose_change() -> Weight {
		estimate(T::DbWeight::get(), 32, 3, 2)
	}
	fn submit_annual_review() -> Weight {
		estimate(T::DbWeight::get(), 32, 3, 2)
	}
	fn approve_pending() -> Weight {
		estimate(T::DbWeight::get(), 34, 6, 2)
	}
	fn reject_pending() -> Weight {
		estimate(T::DbWeight::get(), 32, 5, 2)
	}
	fn withdraw_pending() -> Weight {
		estimate(T::DbWeight::get(), 25, 1, 2)
	}
	fn remove(links: u32) -> Weight {
		estimate(T::DbWeight::get(), 85, 5, 15).saturating_add(per_link(T::DbWeight::get(), links))
	}
	fn set_beneficiaries() -> Weight {
		estimate(T::DbWeight::get(), 120, 3, 19)
	}
	fn pass_share() -> Weight {
		estimate(T::DbWeight::get(), 42, 2, 11)
	}
	fn remove_beneficiary() -> Weight {
		estimate(T::DbWeight::get(), 32, 2, 2)
	}
	fn register_dapp() -> Weight {
		estimate(T::DbWeight::get(), 18, 1, 3)
	}
	fn remove_dapp() -> Weight {
		estimate(T::DbWeight::get(), 18, 1, 2)
	}
	fn link_dapp() -> Weight {
		estimate(T::DbWeight::get(), 45, 6, 4)
	}
	fn unlink_dapp() -> Weight {
		estimate(T::DbWeight::get(), 45, 5, 4)
	}
	fn set_parameters() -> Weight {
		estimate(T::DbWeight::get(), 12, 1, 1)
	}
}
