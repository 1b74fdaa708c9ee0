//! The invariants, and what they are checked against.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use treasurenet_primitives::Balance;

/// What must always hold.
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
)]
pub enum Invariant {
	/// The supply of TAT is what was minted less what was burnt.
	#[codec(index = 0)]
	TatSupply,
	/// The issuance of UNIT is that of the genesis plus all block rewards.
	#[codec(index = 1)]
	UnitIssuance,
	/// The pots of block rewards cover what they owe.
	#[codec(index = 2)]
	RewardPots,
}

impl Invariant {
	/// How many there are.
	pub const COUNT: u32 = Self::ALL.len() as u32;
	/// All of them.
	pub const ALL: [Self; 3] = [Self::TatSupply, Self::UnitIssuance, Self::RewardPots];

	/// What is wrong when it does not hold.
	#[cfg(any(feature = "try-runtime", feature = "std"))]
	pub(crate) const fn broken(self) -> &'static str {
		match self {
			Self::TatSupply => "the supply of TAT is not what was minted less what was burnt",
			Self::UnitIssuance => {
				"the issuance of UNIT is not that of the genesis plus all rewards"
			}
			Self::RewardPots => "a pot of block rewards does not cover what it owes",
		}
	}
}

/// The counters that the invariants compare. All are read in constant time.
pub trait Books {
	/// The UNIT that exists, in 10⁻¹⁸.
	fn unit_issuance() -> Balance;
	/// The UNIT ever issued as block rewards, in 10⁻¹⁸.
	fn unit_rewards() -> Balance;
	/// The TAT that exists, in 10⁻¹⁸.
	fn tat_supply() -> Balance;
	/// The TAT ever minted, and that ever burnt, in 10⁻¹⁸.
	fn tat_counters() -> (Balance, Balance);
	/// Whether each pot of block rewards covers what it owes.
	fn reward_pots_are_covered() -> bool;
}

/// Stops minting.
pub trait StopMinting {
	/// Stops every call that mints TAT. Does nothing to those that are stopped already.
	fn stop_minting();
}
