//! The types of the pallet.

use alloc::{vec, vec::Vec};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use treasurenet_primitives::{
	Balance, Number, UNIT,
	math::{BPS, issuance::Split},
};

/// The least floor of TAT, in 10⁻¹⁸.
const MIN_TAT_FLOOR: Balance = UNIT;
/// The largest floor of TAT, in 10⁻¹⁸.
const MAX_TAT_FLOOR: Balance = 1_000_000_000_000 * UNIT;

/// What a period's reward was calculated from.
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
	/// What the reward was calculated from. `None` for the first two periods, whose reward is given.
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
#[scale_info(capture_docs = "always")]
pub struct Parameters {
	/// By how much production is expected to grow each period, in basis points.
	pub growth_bps: u32,
	/// The least TAT that a period is compared with, in 10⁻¹⁸ TAT.
	pub tat_floor: Balance,
	/// How a block's reward is split, in basis points.
	pub split: Split,
}

impl Default for Parameters {
	/// The values at genesis: 10 %, a million TAT, and the default split.
	fn default() -> Self {
		Self { growth_bps: 1_000, tat_floor: 1_000_000 * UNIT, split: Split::default() }
	}
}

/// Names the parameter that is out of its range.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ParameterFault {
	/// [`Parameters::growth_bps`].
	Growth,
	/// [`Parameters::tat_floor`].
	TatFloor,
	/// [`Parameters::split`].
	Split,
}

impl Parameters {
	/// Each of them with its range.
	pub fn numbers(&self) -> Vec<Number<ParameterFault>> {
		use ParameterFault::*;
		let Self { growth_bps, tat_floor, split } = *self;
		let floors = MIN_TAT_FLOOR..=MAX_TAT_FLOOR;
		let mut numbers = vec![
			Number::new("growth_bps", "basis points", growth_bps, 0..=BPS, Growth),
			Number::new("tat_floor", "10⁻¹⁸ TAT", tat_floor, floors, TatFloor),
		];
		numbers.extend(split.numbers(Split).map(|part| part.within("split")));
		numbers
	}

	/// Refuses the first value that is out of its range.
	pub fn validate(&self) -> Result<(), ParameterFault> {
		Number::check(self.numbers())
	}
}
