//! What the pallet stores.

use alloc::{vec, vec::Vec};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{BoundedVec, CloneNoBound, DebugNoBound, EqNoBound, PartialEqNoBound};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use sp_runtime::traits::Get;
use sp_staking::{EraIndex, SessionIndex};
use treasurenet_primitives::{Number, math::BPS};

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
