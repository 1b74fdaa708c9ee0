//! The types of the bonus stake.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use core::marker::PhantomData;
use frame_support::traits::Get;
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use sp_runtime::Perbill;
use treasurenet_primitives::{
	Balance, UNIT,
	math::{
		BPS,
		bonus::{Earnings, is_super},
	},
};

/// TAT's own minimum balance: a bid below it would cost no more than the entry that it makes.
const LEAST_MINIMUM_BID: Balance = UNIT / 100;
const LARGEST_MINIMUM_BID: Balance = 1_000_000 * UNIT;
/// The range of the floor.
const LEAST_SUPER_FLOOR: Balance = UNIT / 100;
const LARGEST_SUPER_FLOOR: Balance = 1_000_000 * UNIT;

/// Names a round: its blocks' numbers divided by the length of a round.
pub type Round = u32;

/// What was bid for one validator in one round.
#[derive(
	Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Candidate<AccountId> {
	/// The validator's stash.
	pub validator: AccountId,
	/// All TAT bid for it, in 10⁻¹⁸ TAT.
	pub tat: Balance,
	/// The part of it that the validator bid itself, in 10⁻¹⁸ TAT.
	pub own: Balance,
	/// The commission in force at the first bid for it.
	pub commission: Perbill,
}

/// A super validator of one round.
#[derive(
	Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct SuperValidator<AccountId> {
	/// What was bid for it in the round before.
	pub bids: Candidate<AccountId>,
	/// What was distributed to it, in 10⁻¹⁸ UNIT.
	pub earned: Balance,
	/// Whether it earns nothing for the rest of the round.
	pub excluded: bool,
	/// Whether its own part was claimed.
	pub claimed: bool,
}

impl<AccountId> SuperValidator<AccountId> {
	/// A super validator at the first block of its round.
	pub fn new(bids: Candidate<AccountId>) -> Self {
		Self { bids, earned: 0, excluded: false, claimed: false }
	}

	/// What it earned and by what, for the formulas.
	pub fn earnings(&self) -> Earnings {
		self.earnings_with(self.earned)
	}

	/// As [`Self::earnings`], had it earned `earned` (10⁻¹⁸ UNIT).
	pub fn earnings_with(&self, earned: Balance) -> Earnings {
		let Candidate { tat, own, commission, .. } = self.bids;
		Earnings { earned, tat, own, commission }
	}
}

/// The running round, without its super validators.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct RunningRound {
	/// Its number.
	pub round: Round,
	/// The active validators at its first block.
	pub active: u32,
	/// The super validators at its first block.
	pub super_validators: u32,
	/// Those of them that are not excluded.
	pub in_force: u32,
	/// What rounding left of the rewards that were distributed, in 10⁻¹⁸ UNIT.
	pub remainder: Balance,
	/// The revision of the validators that the super validators were last compared with.
	pub revision: u64,
}

/// What the bids of one round earned, once it can be claimed.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct SettledRound {
	/// All of it, with what rounding left, in 10⁻¹⁸ UNIT.
	pub reward: Balance,
	/// What was not claimed yet, with what rounding left, in 10⁻¹⁸ UNIT.
	pub unclaimed: Balance,
}

/// Names what one account can claim of one round by one validator.
#[derive(
	Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct ClaimKey<AccountId> {
	/// The round of the bid.
	pub round: Round,
	/// The validator that was bid for.
	pub validator: AccountId,
	/// The bidder; the validator itself for its commission and its own bid.
	pub bidder: AccountId,
}

/// The parameters.
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
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Parameters {
	/// The least that can be bid at once, in 10⁻¹⁸ TAT. 0.01 to a million TAT.
	pub minimum_bid: Balance,
	/// The part of all TAT bid in a round that makes a validator super in the next, in basis
	/// points. 1 to 10 000.
	pub super_threshold_bps: u32,
	/// What has to be bid for a validator at least to make it super in the next round, whatever part of
	/// the round's TAT it is, in 10⁻¹⁸ TAT. 0.01 to a million TAT.
	pub super_floor: Balance,
}

impl Default for Parameters {
	/// The values at genesis: 1 TAT, 2 % and 10 TAT.
	fn default() -> Self {
		Self { minimum_bid: UNIT, super_threshold_bps: 200, super_floor: 10 * UNIT }
	}
}

/// Names the parameter that is out of its range.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ParameterFault {
	/// [`Parameters::minimum_bid`].
	MinimumBid,
	/// [`Parameters::super_threshold_bps`].
	SuperThreshold,
	/// [`Parameters::super_floor`].
	SuperFloor,
}

impl Parameters {
	/// Refuses the first value that is out of its range.
	pub fn validate(&self) -> Result<(), ParameterFault> {
		if !(LEAST_MINIMUM_BID..=LARGEST_MINIMUM_BID).contains(&self.minimum_bid) {
			return Err(ParameterFault::MinimumBid);
		}
		if !(1..=BPS).contains(&self.super_threshold_bps) {
			return Err(ParameterFault::SuperThreshold);
		}
		if !(LEAST_SUPER_FLOOR..=LARGEST_SUPER_FLOOR).contains(&self.super_floor) {
			return Err(ParameterFault::SuperFloor);
		}
		Ok(())
	}

	/// Whether `tat` bid for a validator make it super, of `total` bid in the round.
	pub(crate) fn makes_super(&self, tat: Balance, total: Balance) -> bool {
		tat >= self.super_floor && is_super(tat, total, self.super_threshold_bps)
	}
}

/// The most validators that the bids of one round can name: those of two active sets, since a
/// session may change within a round.
pub struct MaxNamed<MaxActive>(PhantomData<MaxActive>);

impl<MaxActive: Get<u32>> Get<u32> for MaxNamed<MaxActive> {
	fn get() -> u32 {
		MaxActive::get().saturating_mul(2)
	}
}
