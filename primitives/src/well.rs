//! Wells.

use crate::{Day, Grade, KindId, Moment, Month};
use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use sp_core::H256;
use sp_crypto_hashing::blake2_256;

/// The number of an application for a well, and of the well after its approval. Never reused.
pub type WellId = u64;
/// Identifies a real well and product: [`well_commitment`] of its symbol and official identifier.
pub type WellCommitment = H256;

/// The key of everything about a real well: a commitment under another kind is another well.
#[derive(
	Clone,
	Copy,
	PartialEq,
	Eq,
	PartialOrd,
	Ord,
	Debug,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	Serialize,
	Deserialize,
)]
pub struct WellKey {
	/// What the well produces.
	pub kind: KindId,
	/// Which real well and product it is.
	pub commitment: WellCommitment,
}

/// The domain that separates well commitments from every other hash.
pub const WELL_DOMAIN: &[u8] = b"treasurenet:well:v1";

/// The commitment of a well: `blake2_256(SCALE((WELL_DOMAIN, symbol, id)))`, three byte strings.
///
/// `id` is the official register's own identifier: upper case, no separators, with its prefix.
pub fn well_commitment(symbol: &[u8], id: &[u8]) -> WellCommitment {
	let parts: (Vec<u8>, Vec<u8>, Vec<u8>) = (WELL_DOMAIN.to_vec(), symbol.to_vec(), id.to_vec());
	H256(blake2_256(&parts.encode()))
}

/// A well's state; its expiry is computed from the present time.
#[derive(
	Clone,
	Copy,
	PartialEq,
	Eq,
	Debug,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	Serialize,
	Deserialize,
)]
pub enum WellState {
	/// Waiting for its first approval, or returned to it.
	InReview,
	/// Approved.
	Active,
	/// Approved, and its annual review is due.
	ReviewDue,
	/// Approved, but its annual review was missed: it takes uploads, but no mints.
	Expired,
	/// Refused. May be resubmitted or removed.
	Rejected,
	/// Ended by the reviewer. May be removed.
	Deactivated,
}

/// What the rest of the chain needs to know of a well.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct WellView<AccountId> {
	/// The producer.
	pub owner: AccountId,
	/// Which real well and product it is.
	pub key: WellKey,
	/// Where it stands now.
	pub state: WellState,
	/// Quality of its crude, present for kinds with the crude grade discount only.
	pub grade: Option<Grade>,
	/// The first month that it may upload: its identifier belonged to another well before.
	pub first_month: Month,
	/// The moment from which a newly approved well may mint.
	pub first_mint_at: Moment,
	/// The day on which it expires.
	pub valid_until: Day,
	/// The beneficiaries' present parts, without the owner, who has the rest. At most 9.
	pub shares: Vec<Share<AccountId>>,
}

/// One payee's part of a well's mint.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct Share<AccountId> {
	/// Who is paid.
	pub account: AccountId,
	/// Whole percents.
	pub percent: u8,
}

#[cfg(test)]
mod tests {
	use super::*;
	use sp_core::hex2array;

	#[test]
	fn well_commitment_should_match_the_published_vectors() {
		let id = b"ABWI100012603404W500";
		assert_eq!(
			well_commitment(b"OIL", id),
			H256(hex2array!("f8e45698905f6ab5a665c612300a88320338cccc5e062b39d1f842f3cacadb94"))
		);
		assert_eq!(
			well_commitment(b"GAS", id),
			H256(hex2array!("e88f710cc6625ba72a952fdf5fc99ab0355cf8bc3a9e4f9fd38658210205fe21"))
		);
	}
}
