//! Months of production.

use crate::{Balance, Day, KindId, Moment, RoundId, Usd, Volume, WellId};
use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use treasurenet_math::audit::Finding;

/// What the oracle needs to know of a well-month.
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
pub struct WellMonthView {
	/// The well that uploaded.
	pub well: WellId,
	/// What it produces.
	pub kind: KindId,
	/// When it was minted; `None` if it was not.
	pub minted_at: Option<Moment>,
}

/// Everything that can stand in the way of a mint, each with what a producer needs to know.
#[derive(
	Clone,
	PartialEq,
	Eq,
	Debug,
	Encode,
	Decode,
	DecodeWithMemTracking,
	TypeInfo,
	Serialize,
	Deserialize,
)]

pub enum MintRefusal {
	/// There is no such well.
	UnknownWell,
	/// The producer is not admitted.
	ProducerNotAdmitted,
	/// The producer is suspended.
	ProducerSuspended,
	/// An attestation that the asset requires is missing or expired.
	AttestationExpired,
	/// The asset is not live.
	AssetNotLive,
	/// The asset is paused.
	AssetPaused,
	/// The kind is paused.
	KindPaused,
	/// The well waits for its approval.
	WellInReview,
	/// The well was rejected.
	WellRejected,
	/// The well is deactivated.
	WellDeactivated,
	/// The well's annual review was missed.
	WellExpired,
	/// A newly approved well waits before its first mint, until this moment.
	FirstMintWaits {
		/// When the wait is over.
		until: Moment,
	},
	/// The month is not over.
	MonthNotOver,
	/// Nothing was uploaded for this month by this well.
	NothingUploaded,
	/// The month was minted.
	AlreadyMinted,
	/// The deadline is past: the month can only be cleared.
	DeadlinePassed,
	/// There is no official volume yet.
	OfficialVolumeMissing,
	/// The official volume may still be replaced, until this moment.
	OfficialVolumeNotFinal {
		/// When it becomes final.
		until: Moment,
	},
	/// A day has no final price.
	PriceUnavailable {
		/// The first such day.
		day: Day,
	},
	/// The margin is below the minimum for a mint.
	MarginBelowMinimum {
		/// The margin, in 10⁻¹⁸ UNIT.
		margin: Balance,
		/// The minimum, in 10⁻¹⁸ UNIT.
		minimum: Balance,
	},
	/// There is a debt of penalties.
	InDebt {
		/// The debt, in 10⁻¹⁸ UNIT.
		debt: Balance,
	},
	/// No fresh final price of UNIT to charge a penalty by.
	UnitPriceUnavailable,
	/// The kind's cap of this calendar month leaves no room: try next month.
	KindCapReached {
		/// What is left of it, in 10⁻¹⁸ TAT.
		left: Balance,
	},
	/// The owner holds no TAT and its part is below TAT's minimum balance.
	OwnerCannotReceive,
	/// A figure does not fit: never with sane parameters.
	Overflow,
}

/// One payee's part of a mint.
#[derive(
	Clone,
	PartialEq,
	Eq,
	Debug,
	Encode,
	Decode,
	DecodeWithMemTracking,
	TypeInfo,
	Serialize,
	Deserialize,
)]

pub struct MintPart<AccountId> {
	/// Who is paid.
	pub account: AccountId,
	/// What, in 10⁻¹⁸ TAT.
	pub amount: Balance,
}

/// What a mint would do now.
#[derive(
	Clone,
	PartialEq,
	Eq,
	Debug,
	Encode,
	Decode,
	DecodeWithMemTracking,
	TypeInfo,
	Serialize,
	Deserialize,
)]

pub struct MintPreview<AccountId> {
	/// Every reason why it would be refused; empty if it would not.
	pub refusals: Vec<MintRefusal>,
	/// The sum uploaded, in 1/10 000 of the volume unit.
	pub uploaded: Volume,
	/// The outcome, once uploads, prices and official volume allow to tell.
	pub outcome: Option<MintOutcome<AccountId>>,
}

/// The outcome of an audit and what follows of it.
#[derive(
	Clone,
	PartialEq,
	Eq,
	Debug,
	Encode,
	Decode,
	DecodeWithMemTracking,
	TypeInfo,
	Serialize,
	Deserialize,
)]

pub struct MintOutcome<AccountId> {
	/// The official volume, in 1/10 000 of the volume unit.
	pub official: Volume,
	/// Value of the uploaded month, in 10⁻¹⁸ USD.
	pub value: Usd,
	/// The row of the audit's table.
	pub finding: Finding,
	/// By how much was overstated, in basis points.
	pub deviation_bps: u32,
	/// The volume that counts, in 1/10 000 of the volume unit.
	pub verified: Volume,
	/// What the audit mints, in 10⁻¹⁸ TAT.
	pub minted: Balance,
	/// What is withheld of it for a month that was overminted, in 10⁻¹⁸ TAT.
	pub withheld: Balance,
	/// The penalty, in 10⁻¹⁸ USD.
	pub penalty_usd: Usd,
	/// The penalty, in 10⁻¹⁸ UNIT.
	pub penalty_unit: Balance,
	/// The margin afterwards, in 10⁻¹⁸ UNIT.
	pub margin_after: Balance,
	/// The debt afterwards, in 10⁻¹⁸ UNIT.
	pub debt_after: Balance,
	/// Who would be paid what.
	pub parts: Vec<MintPart<AccountId>>,
}

/// The compact record of a minted month.
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
pub struct MintRecord {
	/// The well that minted.
	pub well: WellId,
	/// What it produces.
	pub kind: KindId,
	/// The sum uploaded, in 1/10 000 of the volume unit.
	pub uploaded: Volume,
	/// The official volume, in 1/10 000 of the volume unit.
	pub official: Volume,
	/// The volume that counted, in 1/10 000 of the volume unit.
	pub verified: Volume,
	/// Value of the uploaded month, in 10⁻¹⁸ USD.
	pub value: Usd,
	/// What the audit minted, before anything was withheld, in 10⁻¹⁸ TAT.
	pub minted: Balance,
	/// What was withheld for months that were overminted, in 10⁻¹⁸ TAT.
	pub withheld: Balance,
	/// What later amendments showed to be minted too much, in 10⁻¹⁸ TAT.
	pub overminted: Balance,
	/// The penalties charged for this month, in 10⁻¹⁸ USD.
	pub penalty: Usd,
	/// The kind's register step that the audit used, in 1/10 000 of the volume unit.
	pub record_step: Volume,
	/// The margin ratio that the audit used, in basis points.
	pub margin_ratio_bps: u32,
	/// How much of the sum uploaded was signed by a meter, in 1/10 000 of the volume unit.
	pub device_signed: Volume,
	/// The round that accepted the official volume. The price rounds need no naming: a final price
	/// never changes, so the kind and the days of the month name their rounds for good.
	pub volume_round: RoundId,
	/// When it was minted.
	pub minted_at: Moment,
}
