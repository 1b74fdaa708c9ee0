//! What the pallet stores.

use alloc::{vec, vec::Vec};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{BoundedVec, CloneNoBound, DebugNoBound, EqNoBound, PartialEqNoBound};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use sp_runtime::traits::Get;
use sp_staking::{EraIndex, SessionIndex, offence::OffenceSeverity};
use treasurenet_primitives::{Balance, Number, UNIT, math::BPS};

/// The most sessions that may be tolerated.
const MAX_TOLERATED_SESSIONS: u32 = 1_000;

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
	/// After how many sessions of absence in a row a validator is chilled.
	pub tolerated_sessions: u32,
	/// The largest share of the active set that is chilled in an era, in basis points. Rounded down,
	/// but to one validator at least.
	pub max_chilled_bps: u32,
}

impl Default for Parameters {
	/// The values at genesis: 12 sessions, and 10 %.
	fn default() -> Self {
		Self { tolerated_sessions: 12, max_chilled_bps: 1_000 }
	}
}

/// Names the parameter that is out of its range.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ParameterFault {
	/// [`Parameters::tolerated_sessions`].
	ToleratedSessions,
	/// [`Parameters::max_chilled_bps`].
	MaxChilled,
}

impl Parameters {
	/// Each of them with its range.
	pub fn numbers(&self) -> Vec<Number<ParameterFault>> {
		use ParameterFault::*;
		let Self { tolerated_sessions, max_chilled_bps } = *self;
		vec![
			Number::new(
				"tolerated_sessions",
				"sessions",
				tolerated_sessions,
				1..=MAX_TOLERATED_SESSIONS,
				ToleratedSessions,
			),
			Number::new("max_chilled_bps", "basis points", max_chilled_bps, 1..=BPS, MaxChilled),
		]
	}

	/// Refuses the first value that is out of its range.
	pub fn validate(&self) -> Result<(), ParameterFault> {
		Number::check(self.numbers())
	}
}

/// The least that a nominator may be asked to bond, in 10⁻¹⁸ UNIT.
const LEAST_NOMINATOR_BOND: Balance = UNIT;
/// The most that a nominator may be asked to bond, in 10⁻¹⁸ UNIT.
const MOST_NOMINATOR_BOND: Balance = 10_000 * UNIT;
/// The least that a validator may be asked to bond, in 10⁻¹⁸ UNIT.
const LEAST_VALIDATOR_BOND: Balance = 158 * UNIT;
/// The most that a validator may be asked to bond, in 10⁻¹⁸ UNIT.
const MOST_VALIDATOR_BOND: Balance = 100_000 * UNIT;
/// The fewest nominators that there must be room for: as many as an election counts.
const LEAST_MAX_NOMINATORS: u32 = 5_000;
/// The most nominators that a limit may allow.
const MOST_MAX_NOMINATORS: u32 = 1_000_000;
/// The lowest threshold of chilling, in percent. Half of twice as many candidates as there may be
/// validators are as many as there may be validators.
const LEAST_CHILL_THRESHOLD: u8 = 50;

/// What staking asks of its stakers, and how many there may be.
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
pub struct StakingLimits {
	/// What a nominator bonds at least, in 10⁻¹⁸ UNIT.
	pub min_nominator_bond: Balance,
	/// What a validator bonds itself at least, in 10⁻¹⁸ UNIT.
	pub min_validator_bond: Balance,
	/// The most nominators that there may be. Without it none is chilled for too small a bond.
	pub max_nominators: Option<u32>,
	/// The most candidates that there may be.
	pub max_candidates: u32,
	/// How full a list is before anyone may chill those in it that bonded too little, in percent.
	pub chill_threshold: u8,
}

/// Names the limit that is out of its range.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LimitFault {
	/// [`StakingLimits::min_nominator_bond`].
	MinNominatorBond,
	/// [`StakingLimits::min_validator_bond`].
	MinValidatorBond,
	/// [`StakingLimits::max_nominators`].
	MaxNominators,
	/// [`StakingLimits::max_candidates`].
	MaxCandidates,
	/// [`StakingLimits::chill_threshold`].
	ChillThreshold,
}

impl StakingLimits {
	/// Each of them with its range, on a chain with so many validators and candidates at most.
	pub fn numbers(&self, max_validators: u32, max_candidates: u32) -> Vec<Number<LimitFault>> {
		use LimitFault::*;
		vec![
			Number::new(
				"min_nominator_bond",
				"10⁻¹⁸ UNIT",
				self.min_nominator_bond,
				LEAST_NOMINATOR_BOND..=MOST_NOMINATOR_BOND,
				MinNominatorBond,
			),
			Number::new(
				"min_validator_bond",
				"10⁻¹⁸ UNIT",
				self.min_validator_bond,
				LEAST_VALIDATOR_BOND..=MOST_VALIDATOR_BOND,
				MinValidatorBond,
			),
			Number::new(
				"max_nominators",
				"nominators",
				self.max_nominators,
				LEAST_MAX_NOMINATORS..=MOST_MAX_NOMINATORS,
				MaxNominators,
			),
			Number::new(
				"max_candidates",
				"candidates",
				self.max_candidates,
				max_validators.saturating_mul(2)..=max_candidates,
				MaxCandidates,
			),
			Number::new(
				"chill_threshold",
				"percent",
				self.chill_threshold,
				LEAST_CHILL_THRESHOLD..=100,
				ChillThreshold,
			),
		]
	}

	/// Refuses the first value that is out of its range.
	pub fn validate(&self, max_validators: u32, max_candidates: u32) -> Result<(), LimitFault> {
		Number::check(self.numbers(max_validators, max_candidates))
	}
}

/// A validator that was absent.
#[derive(
	Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct AbsentValidator<AccountId> {
	/// Its stash.
	pub validator: AccountId,
	/// For how many sessions in a row, sessions of mass absence not counted.
	pub sessions: u32,
}

/// Those absent in a session.
#[derive(
	CloneNoBound, PartialEqNoBound, EqNoBound, DebugNoBound, Encode, Decode, MaxEncodedLen, TypeInfo,
)]
#[scale_info(skip_type_params(Max))]
pub struct AbsenceList<AccountId, Max>
where
	AccountId: Clone + PartialEq + Eq + core::fmt::Debug,
	Max: Get<u32>,
{
	/// The session.
	pub session: SessionIndex,
	/// The absent.
	pub validators: BoundedVec<AbsentValidator<AccountId>, Max>,
}

impl<AccountId, Max> Default for AbsenceList<AccountId, Max>
where
	AccountId: Clone + PartialEq + Eq + core::fmt::Debug,
	Max: Get<u32>,
{
	fn default() -> Self {
		Self { session: 0, validators: BoundedVec::new() }
	}
}

/// How many validators were chilled in an era.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct ChilledInEra {
	/// The era.
	pub era: EraIndex,
	/// How many.
	pub count: u32,
}

/// How many validators were active when an era began.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct SeatedInEra {
	/// The era.
	pub era: EraIndex,
	/// The validators that were elected for it and had session keys.
	pub count: u32,
}

/// A validator that was disabled.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct DisabledValidator<AccountId> {
	/// Its stash.
	pub validator: AccountId,
	/// How grave its offence was: when there is no room for all, the graver ones stay disabled.
	pub severity: OffenceSeverity,
}

/// Those disabled in an era.
#[derive(
	CloneNoBound, PartialEqNoBound, EqNoBound, DebugNoBound, Encode, Decode, MaxEncodedLen, TypeInfo,
)]
#[scale_info(skip_type_params(Max))]
pub struct DisabledList<AccountId, Max>
where
	AccountId: Clone + PartialEq + Eq + core::fmt::Debug,
	Max: Get<u32>,
{
	/// The era.
	pub era: EraIndex,
	/// The disabled.
	pub validators: BoundedVec<DisabledValidator<AccountId>, Max>,
}

impl<AccountId, Max> Default for DisabledList<AccountId, Max>
where
	AccountId: Clone + PartialEq + Eq + core::fmt::Debug,
	Max: Get<u32>,
{
	fn default() -> Self {
		Self { era: 0, validators: BoundedVec::new() }
	}
}

/// The fewest seats that may be set: below it, one validator that fails stops finality.
pub const LEAST_SEATS: u32 = 4;
/// For how long a raise counts, in milliseconds: a week.
const WEEK: u64 = 7 * 24 * 60 * 60 * 1_000;

/// The seats of the active set.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct SeatsInForce {
	/// How many there are.
	pub number: u32,
	/// The last raise. `None` if they were never raised.
	pub last_raise: Option<Raise>,
}

/// A raise of the number of seats.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Raise {
	/// When it was, in milliseconds since 1970.
	pub at: u64,
	/// What the number was, at the first of several raises within a week.
	pub from: u32,
}

impl SeatsInForce {
	/// The most seats that there may be at a time, in milliseconds since 1970.
	pub fn most_at(&self, now: u64) -> u32 {
		let from = self.base_at(now);
		from.saturating_add(from / 4).max(LEAST_SEATS)
	}

	/// Another number of seats, set at `now`.
	pub fn set(self, number: u32, now: u64) -> Self {
		let last_raise = if number > self.number {
			Some(Raise { at: now, from: self.base_at(now) })
		} else {
			self.last_raise
		};
		Self { number, last_raise }
	}

	/// What a quarter is a quarter of.
	fn base_at(&self, now: u64) -> u32 {
		let recent = self.last_raise.filter(|raise| now < raise.at.saturating_add(WEEK));
		recent.map_or(self.number, |raise| raise.from)
	}
}
