//! The runtime API by which clients read UNIT's issuance.

use crate::{
	Balance,
	math::issuance::{Parts, Portion},
};
use alloc::vec::Vec;
use codec::{Decode, Encode};
use scale_info::TypeInfo;
use sp_runtime::FixedU128;

/// The most periods of a projection.
pub const MAX_PROJECTED_PERIODS: u32 = 500;

/// Why a period's reward differs from the one before.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct RewardChange {
	/// The TAT minted in the period before, in 10⁻¹⁸.
	pub tat_previous: Balance,
	/// The TAT minted in the one before that, in 10⁻¹⁸.
	pub tat_before: Balance,
	/// The floor of TAT that counted, in 10⁻¹⁸.
	pub tat_floor: Balance,
	/// The expected growth that counted, in basis points.
	pub growth_bps: u32,
	/// The growth ratio `d`, floored to 10⁻¹⁸. For display only.
	pub ratio: FixedU128,
	/// The factor `f`, floored to 10⁻¹⁸. For display only.
	pub factor: FixedU128,
}

/// A reward period, to date.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct RewardPeriod {
	/// Its number, from 1.
	pub period: u32,
	/// Its first block.
	pub first_block: u32,
	/// Its blocks to date.
	pub blocks: u32,
	/// The reward per block, in 10⁻¹⁸ UNIT.
	pub reward: Balance,
	/// What was issued in it to date, in 10⁻¹⁸ UNIT.
	pub issued: Balance,
	/// The fees that joined its rewards to date, in 10⁻¹⁸ UNIT.
	pub fees: Balance,
	/// The TAT minted in it to date, in 10⁻¹⁸.
	pub tat: Balance,
	/// How its reward came about. `None` for the first two, whose reward is given.
	pub change: Option<RewardChange>,
}

/// The running reward period.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct CurrentRewardPeriod {
	/// The period, to date.
	pub period: RewardPeriod,
	/// How many blocks of it are to come.
	pub blocks_left: u32,
	/// All UNIT issued as rewards since genesis, in 10⁻¹⁸.
	pub total_issued: Balance,
}

/// A period of a projection.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct ProjectedPeriod {
	/// Its number.
	pub period: u32,
	/// The reward per block, in 10⁻¹⁸ UNIT.
	pub reward: Balance,
	/// What is issued in the whole of it, in 10⁻¹⁸ UNIT.
	pub issued: Balance,
	/// All UNIT in existence at its end if nothing is burnt, in 10⁻¹⁸.
	pub supply: Balance,
}

/// How the next block's reward would be split, without fees.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct BlockSplit {
	/// The reward, in 10⁻¹⁸ UNIT.
	pub reward: Balance,
	/// How many of the validators that took their seats earned era points in the last finished era.
	/// `None` before there is one, which counts as all.
	pub participation: Option<Portion>,
	/// How many of the active validators are super validators in the running round.
	pub super_share: Portion,
	/// The parts, in 10⁻¹⁸ UNIT. They sum to the reward.
	pub parts: Parts,
}

sp_api::decl_runtime_apis! {
	/// Reads of UNIT's issuance.
	pub trait IssuanceApi {
		/// Every period to date, the running one last.
		fn reward_schedule() -> Vec<RewardPeriod>;
		/// The running period.
		fn current_reward_period() -> CurrentRewardPeriod;
		/// What the running period and those after it issue, by the chain's own arithmetic and
		/// present parameters: `periods` in all, at most [`MAX_PROJECTED_PERIODS`].
		///
		/// `tat` is what is minted in the running period in all, in 10⁻¹⁸; `None` takes the pace to
		/// date. `change_bps` gives by how much that changes into each period after, in basis points;
		/// its last value holds for all further ones, and an empty list means no change.
		fn project_rewards(
			tat: Option<Balance>,
			change_bps: Vec<i32>,
			periods: u32,
		) -> Vec<ProjectedPeriod>;
		/// How the next block's reward would be split, without fees.
		fn block_split() -> BlockSplit;
	}
}
