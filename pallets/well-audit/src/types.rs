//! What the pallet stores.

use alloc::{vec, vec::Vec};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{BoundedVec, traits::ConstU32};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use sp_core::H256;
use treasurenet_primitives::{
	AssetId, Balance, Day, Grade, Moment, Month, Number, WellId, WellKey, WellState,
	math::calendar::DAY_MS, register_api::NextStep,
};

/// For how many days an approved review is valid.
pub const VALIDITY_DAYS: Day = 365;
/// From how many days after the start of its validity a well's next review may be submitted.
pub const REVIEW_DUE_DAYS: Day = 360;
/// The most beneficiaries that a well may have besides its owner.
pub const MAX_BENEFICIARIES: u32 = 9;
/// The most dApps that a well may be linked to.
pub const MAX_LINKS: u32 = 8;
/// A whole, in percent.
pub const WHOLE: u8 = 100;
/// The longest that each of the waits may be set to, in milliseconds: 90 days.
pub const MAX_WAIT_MS: Moment = 90 * DAY_MS;

/// A well's or dApp's name for people, in UTF-8.
pub type Name = BoundedVec<u8, ConstU32<64>>;
/// Where production is measured, in the register's words, in UTF-8.
pub type MeasurementPoint = BoundedVec<u8, ConstU32<64>>;
/// Names a registered dApp. Never reused.
pub type DAppId = u32;
/// The beneficiaries of a well.
pub type Beneficiaries<AccountId> = BoundedVec<Beneficiary<AccountId>, ConstU32<MAX_BENEFICIARIES>>;
/// The parts that an owner asks for, in whole percents.
pub type Parts<AccountId> = BoundedVec<(AccountId, u8), ConstU32<MAX_BENEFICIARIES>>;

/// What a reviewer audits.
#[derive(
	Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct AuditedFields {
	/// Quality of the crude: needed for kinds with the crude grade discount, absent for others.
	pub grade: Option<Grade>,
	/// Hash of the laboratory's analysis.
	pub analysis: H256,
	/// Hash of the licence.
	pub licence: H256,
	/// Where production is measured.
	pub measurement_point: MeasurementPoint,
}

/// What the reviewer last decided. Whether an approved well's next review is due or missed
/// follows from the time and is not stored.
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
pub enum Stage {
	/// Waits for a reviewer.
	InReview,
	/// In force.
	Approved,
	/// Refused. May be resubmitted or removed.
	Rejected {
		/// Hash of the reviewer's reasons.
		reason: H256,
		/// When.
		at: Moment,
	},
	/// Ended. May be removed, or reinstated by the managers' majority.
	Deactivated {
		/// Hash of the reviewer's reasons.
		reason: H256,
		/// When.
		at: Moment,
	},
}

/// What pending fields are for.
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
pub enum Purpose {
	/// A correction or change during the year.
	Change,
	/// The annual review, whose approval prolongs the well's validity.
	AnnualReview,
}

/// Fields of an approved well that wait for a reviewer beside the ones in force.
#[derive(
	Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Pending {
	/// What they are for.
	pub purpose: Purpose,
	/// The fields.
	pub fields: AuditedFields,
}

/// A lowering of a part that was announced and is not yet in force.
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
pub struct Reduction {
	/// What is left then, in whole percents.
	pub percent: u8,
	/// From when.
	pub from: Moment,
}

/// An account besides the owner that is paid a part of a well's mints.
#[derive(
	Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Beneficiary<AccountId> {
	/// The account that is paid.
	pub account: AccountId,
	/// The part as long as no reduction is in force, in whole percents.
	pub percent: u8,
	/// The announced lowering.
	pub reduction: Option<Reduction>,
}

/// An application for a well, and the well that came of it.
#[derive(
	Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Well<AccountId> {
	/// The producer, which also paid the deposit.
	pub owner: AccountId,
	/// Which real well and product it is.
	pub key: WellKey,
	/// The asset whose reviewers decide: that of the kind, which never changes.
	pub asset: AssetId,
	/// Its name for people.
	pub nickname: Name,
	/// What the reviewer last decided.
	pub stage: Stage,
	/// The fields in force, or in review.
	pub fields: AuditedFields,
	/// Counts the sets of fields submitted after the first. An approval names it, so nobody can
	/// exchange the fields between the reviewer's look and the reviewer's signature.
	pub revision: u32,
	/// Fields that wait beside the ones in force.
	pub pending: Option<Pending>,
	/// The reviewer that approved it; `None` before an approval, and for one by the managers'
	/// majority.
	pub approved_by: Option<AccountId>,
	/// From when it may mint; 0 before it was approved.
	pub first_mint_at: Moment,
	/// The day on which its validity ends; 0 before it was approved.
	pub valid_until: Day,
	/// The first month that it may upload.
	pub first_month: Month,
	/// The accounts besides the owner that are paid a part.
	pub beneficiaries: Beneficiaries<AccountId>,
	/// How many dApps it is linked to.
	pub links: u32,
	/// The deposit held for this record, in 10⁻¹⁸ UNIT.
	pub deposit: Balance,
}

impl<AccountId> Well<AccountId> {
	/// Where the well stands on `today`.
	pub fn state(&self, today: Day) -> WellState {
		match self.stage {
			Stage::InReview => WellState::InReview,
			Stage::Rejected { .. } => WellState::Rejected,
			Stage::Deactivated { .. } => WellState::Deactivated,
			Stage::Approved if today >= self.valid_until => WellState::Expired,
			Stage::Approved if today >= self.review_due_from() => WellState::ReviewDue,
			Stage::Approved => WellState::Active,
		}
	}

	/// The day from which the next annual review may be submitted.
	pub fn review_due_from(&self) -> Day {
		self.valid_until.saturating_sub(VALIDITY_DAYS).saturating_add(REVIEW_DUE_DAYS)
	}

	/// Whether a reviewer has to decide something: the application, a change, an annual review.
	pub fn waits_for_review(&self) -> bool {
		self.stage == Stage::InReview || self.pending.is_some()
	}

	/// What the well waits for on `today`. `contested` tells whether its approvals need the managers'
	/// majority.
	pub fn next_step(&self, today: Day, contested: bool) -> NextStep {
		let pending = self.pending.as_ref().map(|pending| pending.purpose);
		match (self.state(today), pending) {
			(WellState::Rejected, _) => NextStep::Resubmit,
			(WellState::Deactivated, _) => NextStep::Remove,
			_ if self.waits_for_review() && contested => NextStep::MajorityReview,
			(WellState::InReview, _) => NextStep::Review,
			(_, Some(Purpose::Change)) => NextStep::ReviewOfChange,
			(_, Some(Purpose::AnnualReview)) => NextStep::AnnualReview,
			(WellState::ReviewDue | WellState::Expired, None) => NextStep::SubmitAnnualReview,
			(WellState::Active, None) => NextStep::None,
		}
	}

	/// The moment until which a manager other than the approver may return the well to review; 0 if
	/// none may: what the managers' majority approved stays approved.
	pub fn returnable_until(&self) -> Moment {
		match self.stage {
			Stage::Approved if self.approved_by.is_some() => self.first_mint_at,
			_ => 0,
		}
	}
}

/// What is kept of an identifier that was freed.
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
pub struct Freed {
	/// The first month that another well may upload.
	pub from: Month,
	/// The well that had it. Approved again, it goes on with its own first month.
	pub last_well: WellId,
	/// When that well was deactivated, returned to review, or removed after its return.
	pub at: Moment,
}

/// A registered dApp.
#[derive(
	Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct DApp<AccountId> {
	/// Its name for people.
	pub name: Name,
	/// The account that holds the parts of wells that are meant for it.
	pub payee: AccountId,
}

/// The link of a well to a dApp.
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
pub struct Link {
	/// Hash of the one-time code that the dApp gave to the owner.
	pub code_hash: H256,
	/// The deposit held for this record, in 10⁻¹⁸ UNIT; the owner of the well paid it.
	pub deposit: Balance,
}

/// The parameters of this pallet.
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
	/// How long the first mint of a newly approved well waits, in milliseconds.
	pub first_mint_wait_ms: Moment,
	/// How long the lowering of a beneficiary's part waits, in milliseconds.
	pub share_reduction_wait_ms: Moment,
	/// How long only the owner may remove a rejected or deactivated well, in milliseconds.
	pub removal_wait_ms: Moment,
}

impl Default for Parameters {
	/// The values at genesis: 7, 7 and 30 days.
	fn default() -> Self {
		Self {
			first_mint_wait_ms: 7 * DAY_MS,
			share_reduction_wait_ms: 7 * DAY_MS,
			removal_wait_ms: 30 * DAY_MS,
		}
	}
}

/// Which parameter is out of range.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ParameterFault {
	/// `first_mint_wait_ms`.
	FirstMintWait,
	/// `share_reduction_wait_ms`.
	ShareReductionWait,
	/// `removal_wait_ms`.
	RemovalWait,
}

impl Parameters {
	/// Each of them with its range. 0 is allowed: a development chain waits for nothing.
	pub fn numbers(&self) -> Vec<Number<ParameterFault>> {
		use ParameterFault::*;
		let wait = |name, value: Moment, fault| {
			Number::new(name, "milliseconds", value, 0..=MAX_WAIT_MS, fault)
		};
		vec![
			wait("first_mint_wait_ms", self.first_mint_wait_ms, FirstMintWait),
			wait("share_reduction_wait_ms", self.share_reduction_wait_ms, ShareReductionWait),
			wait("removal_wait_ms", self.removal_wait_ms, RemovalWait),
		]
	}

	/// Refuses the first value that is out of its range.
	pub fn validate(&self) -> Result<(), ParameterFault> {
		Number::check(self.numbers())
	}
}

impl<T: crate::Config> From<ParameterFault> for crate::Error<T> {
	fn from(fault: ParameterFault) -> Self {
		match fault {
			ParameterFault::FirstMintWait => Self::FirstMintWaitOutOfRange,
			ParameterFault::ShareReductionWait => Self::ShareReductionWaitOutOfRange,
			ParameterFault::RemovalWait => Self::RemovalWaitOutOfRange,
		}
	}
}
