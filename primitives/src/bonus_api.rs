//! The runtime API by which clients read the bonus stake without a transaction.
//!
//! Bids made in round `r` decide the super validators of round `r + 1` and earn its super part.
//! Bids and claims go by the round of the bid, `r`.

use crate::Balance;
use alloc::vec::Vec;
use codec::{Codec, Decode, Encode};
use scale_info::TypeInfo;
use sp_runtime::Perbill;

/// A super validator of the running round.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct SuperValidatorView<AccountId> {
	/// The validator's stash.
	pub validator: AccountId,
	/// What was bid for it in the round before, in 10⁻¹⁸ TAT.
	pub tat: Balance,
	/// The part of it that the validator bid itself, in 10⁻¹⁸ TAT.
	pub own: Balance,
	/// Its commission on what others bid, fixed at the first bid for it.
	pub commission: Perbill,
	/// Its present share of the super part. For display: rounded down.
	pub share: Perbill,
	/// What it earned in the round so far, in 10⁻¹⁸ UNIT.
	pub earned: Balance,
	/// Whether it earns nothing for the rest of the round: it was slashed, disabled or left the
	/// active set.
	pub excluded: bool,
}

/// The running round.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct RunningRoundView<AccountId> {
	/// Its number. Its bids were made in the round before.
	pub round: u32,
	/// Its first block.
	pub first_block: u32,
	/// Its last block.
	pub last_block: u32,
	/// The active validators at its first block.
	pub active: u32,
	/// The super validators that the size of the super part follows: their number at the first
	/// block, or 0 once all of them are excluded.
	pub counted: u32,
	/// Its super validators, as frozen at its first block.
	pub super_validators: Vec<SuperValidatorView<AccountId>>,
	/// What came into the pot in the round so far, in 10⁻¹⁸ UNIT.
	pub reward: Balance,
	/// The part of it that rounding left, in 10⁻¹⁸ UNIT. It goes to the treasury when the round
	/// expires.
	pub remainder: Balance,
}

/// What was bid for a validator in a round.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct BidsView<AccountId> {
	/// The validator's stash.
	pub validator: AccountId,
	/// All TAT bid for it, in 10⁻¹⁸ TAT.
	pub tat: Balance,
	/// The part of it that the validator bid itself, in 10⁻¹⁸ TAT.
	pub own: Balance,
	/// Its commission on what others bid, fixed at the first bid for it.
	pub commission: Perbill,
	/// Whether it would be a super validator if the next round began now.
	pub is_super: bool,
}

/// The round in which bids are made now.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct BiddingView<AccountId> {
	/// Its number. Its bids earn in the next round.
	pub round: u32,
	/// The last block in which bids for the next round can be made.
	pub last_block: u32,
	/// All TAT bid in it, in 10⁻¹⁸ TAT.
	pub total: Balance,
	/// The bids by validator.
	pub bids: Vec<BidsView<AccountId>>,
}

/// Where a bid stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub enum BidState {
	/// Its round is running: it counts for the next one.
	Bidding,
	/// The validator is super in the running round.
	Earning {
		/// What it earned so far, in 10⁻¹⁸ UNIT; with the commission if the validator bid it itself.
		so_far: Balance,
	},
	/// The round in which it earned is over. A claim pays this much, in 10⁻¹⁸ UNIT.
	Claimable(Balance),
	/// It earned nothing, or the time to claim is over. It goes with its round.
	Ended,
}

/// What an account bid for a validator in a round.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct BidView<AccountId> {
	/// The round of the bid.
	pub round: u32,
	/// The validator that was bid for.
	pub validator: AccountId,
	/// All that the account bid for it in the round, in 10⁻¹⁸ TAT.
	pub tat: Balance,
	/// Its state.
	pub state: BidState,
}

/// What an account has from the running round.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct ExpectedShare<AccountId> {
	/// The super validator by which it is earned.
	pub validator: AccountId,
	/// What the account bid for it in the round before, in 10⁻¹⁸ TAT.
	pub bid: Balance,
	/// What the account has so far, in 10⁻¹⁸ UNIT; a validator's commission is counted in.
	pub so_far: Balance,
	/// What it will have at the round's end if each block to come brings the super part that was
	/// asked about, and nobody is excluded, in 10⁻¹⁸ UNIT.
	pub projected: Balance,
}

/// A part of a round that is over and can be claimed.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct UnclaimedShare<AccountId> {
	/// The round of the bid.
	pub round: u32,
	/// The validator that was bid for.
	pub validator: AccountId,
	/// What is due, in 10⁻¹⁸ UNIT.
	pub amount: Balance,
}

/// Some of what an account can claim.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct UnclaimedShares<AccountId> {
	/// What it can claim, in the order of the rounds.
	pub shares: Vec<UnclaimedShare<AccountId>>,
	/// The round to go on from; `None` if no later round can be claimed yet.
	pub next_round: Option<u32>,
}

sp_api::decl_runtime_apis! {
	/// Reads of the bonus stake.
	pub trait BonusStakeApi<AccountId> where AccountId: Codec {
		/// The running round and its super validators. `None` before the chain's first block.
		fn running_round() -> Option<RunningRoundView<AccountId>>;
		/// The bids made so far in the running round, for the next one.
		fn bidding_round() -> BiddingView<AccountId>;
		/// What an account has from the running round by its bids of the round before, a
		/// validator by its commission as well; projected with a super part per block, in 10⁻¹⁸
		/// UNIT.
		fn expected_shares(
			who: AccountId,
			super_part_per_block: Balance
		) -> Vec<ExpectedShare<AccountId>>;
		/// What one claim would pay now, in 10⁻¹⁸ UNIT. `None` if it would be refused.
		fn claimable(round: u32, validator: AccountId, bidder: AccountId) -> Option<Balance>;
		/// An account's bids that are neither claimed nor pruned, in the order of their rounds: those
		/// after a round and validator (the last of the page before), at most `limit` and
		/// [`MAX_PAGE`](crate::production_api::MAX_PAGE).
		fn bids_of(
			bidder: AccountId,
			after: Option<(u32, AccountId)>,
			limit: u32
		) -> Vec<BidView<AccountId>>;
		/// What an account can claim, from a round of bids on, as a bidder and, for its commission, as
		/// a validator. Stops after the round in which `limit` shares (at most 500) are reached, or
		/// 1 000 rounds were looked at.
		fn unclaimed(
			who: AccountId,
			from_round: u32,
			limit: u32
		) -> UnclaimedShares<AccountId>;
	}
}
