//! The types of the pallet.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use treasurenet_primitives::{Balance, UNIT, math::issuance::Split};

/// What a period's reward was reckoned from.
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
)]
pub struct Basis {
	/// The TAT minted in the period before, in 10⁻¹⁸.
	pub tat_previous: Balance,
	/// The TAT minted in the one before that, in 10⁻¹⁸.
	pub tat_before: Balance,
	/// The floor of TAT, in 10⁻¹⁸.
	pub tat_floor: Balance,
	/// The expected growth, in basis points.
	pub growth_bps: u32,
}

/// A period, to date.
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
)]
pub struct PeriodRecord {
	/// Its number, from 1.
	pub number: u32,
	/// Its first block.
	pub first_block: u32,
	/// The reward per block, in 10⁻¹⁸ UNIT.
	pub reward: Balance,
	/// What the reward was reckoned from. `None` where it was given.
	pub basis: Option<Basis>,
	/// Its blocks that brought their reward.
	pub blocks: u32,
	/// What was issued in it, in 10⁻¹⁸ UNIT.
	pub issued: Balance,
	/// The fees that joined its rewards, in 10⁻¹⁸ UNIT.
	pub fees: Balance,
}

impl PeriodRecord {
	/// The first period, if it starts at a block with a given reward, in 10⁻¹⁸ UNIT.
	pub fn first(first_block: u32, reward: Balance) -> Self {
		Self { number: 1, first_block, reward, basis: None, blocks: 0, issued: 0, fees: 0 }
	}
}

/// What an era accrued.
#[derive(
	Clone,
	Copy,
	PartialEq,
	Eq,
	Debug,
	Default,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct EraBook {
	/// The era.
	pub era: u32,
	/// The stakers' base, in 10⁻¹⁸ UNIT.
	pub base: Balance,
	/// What the authors share, in 10⁻¹⁸ UNIT.
	pub proposer: Balance,
	/// The blocks that they authored.
	pub blocks: u32,
}

/// What the pots owe for ended eras.
#[derive(
	Clone,
	Copy,
	PartialEq,
	Eq,
	Debug,
	Default,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct Debts {
	/// To stakers, in 10⁻¹⁸ UNIT.
	pub base: Balance,
	/// To authors, in 10⁻¹⁸ UNIT.
	pub proposer: Balance,
}

/// What was paid since genesis.
#[derive(
	Clone,
	Copy,
	PartialEq,
	Eq,
	Debug,
	Default,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct Payments {
	/// To stakers, in 10⁻¹⁸ UNIT.
	pub base: Balance,
	/// To authors, in 10⁻¹⁸ UNIT.
	pub proposer: Balance,
	/// To the treasury because nobody could be paid, in 10⁻¹⁸ UNIT.
	pub swept: Balance,
	/// What the treasury gave back for late payments, in 10⁻¹⁸ UNIT. Part of `base`.
	pub returned: Balance,
}

/// The governed numbers.
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
	/// By how much more TAT is expected each period, in basis points: at most 10 000.
	pub growth_bps: u32,
	/// The least TAT that a period is compared with, in 10⁻¹⁸: 1 to 10¹² TAT.
	pub tat_floor: Balance,
	/// How a block's reward is split: at most 10 000 basis points in all.
	pub split: Split,
}

impl Default for Parameters {
	/// The values at genesis: 10 %, a million TAT, and the default split.
	fn default() -> Self {
		Self { growth_bps: 1_000, tat_floor: 1_000_000 * UNIT, split: Split::default() }
	}
}
