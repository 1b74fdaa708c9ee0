//! What a producer, a verifier, a manager, a reporter and a voter do, each step on its own.
//!
//! Every step looks at the chain first, does only what is missing, and says what was there, so an
//! interrupted step can simply be repeated.

mod admission;
mod margin;
mod minting;
mod referenda;
mod reports;
mod upload;
mod wells;

pub use admission::{Applicant, Roles, admit};
pub use margin::{deposit, fund, margin_for};
pub use minting::{Minted, Outcome, mint};
pub use referenda::{
	Origin, Referendum, Track, await_enactment, reclaim_deposits, submit_referendum, vote,
};
pub use reports::{
	PriceJob, PriceOutcome, VolumeJob, VolumeOutcome, confirm_price, register_oracle_key,
	report_prices, report_volumes,
};
pub use upload::{PlannedItem, UploadPlan, WellReadings, ensure_margin, plan_upload, upload};
pub use wells::{Registered, WellPlan, find_well, register};

use crate::chain::types::bounded_collections::bounded_vec::BoundedVec;
use subxt::utils::H256;

/// The blake2-256 hash of a document, by which the chain knows it.
pub fn document_hash(document: &[u8]) -> H256 {
	H256(sp_crypto_hashing::blake2_256(document))
}

fn text(text: &str) -> BoundedVec<u8> {
	BoundedVec(text.as_bytes().to_vec())
}
