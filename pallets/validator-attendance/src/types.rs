//! What the pallet stores.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{BoundedVec, CloneNoBound, DebugNoBound, EqNoBound, PartialEqNoBound};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use sp_runtime::traits::Get;
use sp_staking::{EraIndex, SessionIndex, offence::OffenceSeverity};
use treasurenet_primitives::math::BPS;

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
pub struct Parameters {
	/// After how many sessions of absence in a row a validator is chilled. 1 to 1 000.
	pub tolerated_sessions: u32,
	/// The largest share of the active set that is chilled in an era, in basis points. 1 to 10 000.
	/// Rounded down, but to one validator at least.
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
	/// Refuses the first value that is out of its range.
	pub fn validate(&self) -> Result<(), ParameterFault> {
		if !(1..=MAX_TOLERATED_SESSIONS).contains(&self.tolerated_sessions) {
			return Err(ParameterFault::ToleratedSessions);
		}
		if !(1..=BPS).contains(&self.max_chilled_bps) {
			return Err(ParameterFault::MaxChilled);
		}
		Ok(())
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
