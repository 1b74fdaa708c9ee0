//! Months of production.

use crate::{
	Balance, Day, DayRefusal, MintRefusal, Moment, Month, RoundId, UploadRefusal, Usd, Volume,
	WellId,
	math::{audit::Finding, calendar::MAX_DAYS_IN_MONTH},
};
use alloc::vec::Vec;
use codec::{Compact, Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{BoundedVec, traits::ConstU32};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use sp_runtime::{FixedU128, Permill};

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
)]
pub struct WellMonthView {
	/// The well that uploaded.
	pub well: WellId,
	/// What it was minted by; `None` if it was not.
	pub minted: Option<MintedBy>,
}

/// The official volume that a month was minted by.
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
pub struct MintedBy {
	/// The official volume, in 1/10 000 of the volume unit. No amendment may be above it.
	pub official: Volume,
	/// The round that accepted it. Its certificate is kept.
	pub round: RoundId,
	/// When the month was minted.
	pub at: Moment,
}

/// Daily volumes of one month of one well.
#[derive(
	Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct UploadItem {
	/// The well.
	pub well: WellId,
	/// The month, counted from 1970-01.
	pub month: Month,
	/// Days of the month, counted from 1, and their volumes in 1/10 000 of the kind's volume unit.
	pub days: BoundedVec<(u8, Volume), ConstU32<MAX_DAYS_IN_MONTH>>,
}

/// What an upload would do now.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct UploadPreview<AccountId> {
	/// Each item, in the order given.
	pub items: Vec<UploadItemPreview>,
	/// Each owner of the items' wells.
	pub owners: Vec<UploadOwnerPreview<AccountId>>,
}

impl<AccountId> UploadPreview<AccountId> {
	/// Whether the upload would be taken.
	pub fn is_taken(&self) -> bool {
		!self.items.is_empty()
			&& self.items.iter().all(|item| item.refusals.is_empty() && item.days.is_empty())
	}
}

/// What an item of an upload would do now.
#[derive(Clone, PartialEq, Eq, Debug, Default, Encode, Decode, TypeInfo)]
pub struct UploadItemPreview {
	/// Every reason why it would be refused, besides its days.
	pub refusals: Vec<UploadRefusal>,
	/// Every reason why one of its days would be refused, with the day as given.
	pub days: Vec<(u8, DayRefusal)>,
	/// The month's sum with it, in 1/10 000 of the volume unit.
	pub sum: Volume,
	/// By how much it raises its owner's exposure, in 10⁻¹⁸ USD.
	pub exposure: Usd,
	/// The deposit that it takes from its owner, in 10⁻¹⁸ UNIT.
	pub deposit: Balance,
}

/// What an upload would do to an owner of its wells.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, TypeInfo)]
pub struct UploadOwnerPreview<AccountId> {
	/// The owner.
	pub owner: AccountId,
	/// The exposure afterwards, in 10⁻¹⁸ USD.
	pub exposure: Usd,
	/// The margin, in 10⁻¹⁸ UNIT.
	pub margin: Balance,
	/// The margin that the exposure afterwards needs, in 10⁻¹⁸ UNIT; `None` without a fresh price of
	/// UNIT.
	pub required: Option<Balance>,
	/// The deposits that it pays, in 10⁻¹⁸ UNIT.
	pub deposit: Balance,
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
	/// What is withheld of it for months of the owner that were overminted, in 10⁻¹⁸ TAT.
	pub withheld: Balance,
	/// What is added to it because too much was withheld before, in 10⁻¹⁸ TAT.
	pub restored: Balance,
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

/// The compact record of a minted month. With the final prices it suffices to calculate the month's
/// value again, at any time.
#[derive(
	Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct MintRecord {
	/// The well that minted.
	pub well: WellId,
	/// The volume of each day in 1/10 000 of the volume unit, from the first; 0 where there is none.
	pub days: BoundedVec<Compact<Volume>, ConstU32<MAX_DAYS_IN_MONTH>>,
	/// How the days were valued.
	pub terms: RecordedTerms,
	/// The official volume, in 1/10 000 of the volume unit.
	pub official: Volume,
	/// The volume that counted, in 1/10 000 of the volume unit.
	pub verified: Volume,
	/// Value of the uploaded month, in 10⁻¹⁸ USD.
	pub value: Usd,
	/// What the audit minted, before anything was withheld or restored, in 10⁻¹⁸ TAT.
	pub minted: Balance,
	/// What was withheld for months that were overminted, in 10⁻¹⁸ TAT.
	pub withheld: Balance,
	/// What was added because too much had been withheld before, in 10⁻¹⁸ TAT.
	pub restored: Balance,
	/// What later amendments showed to be minted too much, in 10⁻¹⁸ TAT.
	pub overminted: Balance,
	/// The penalties charged for this month, in 10⁻¹⁸ USD.
	pub penalty: Usd,
	/// What those penalties cost, in 10⁻¹⁸ UNIT.
	pub penalty_unit: Balance,
	/// How much of the sum uploaded was signed by a meter, in 1/10 000 of the volume unit.
	pub device_signed: Volume,
	/// The round that accepted the official volume. Its certificate is kept for good.
	pub volume_round: RoundId,
	/// When it was minted.
	pub minted_at: Moment,
}

impl MintRecord {
	/// The sum uploaded, in 1/10 000 of the volume unit.
	pub fn uploaded(&self) -> Volume {
		self.days.iter().fold(0, |sum, day| sum.saturating_add(day.0))
	}
}

/// The numbers that a month was valued and audited by.
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
pub struct RecordedTerms {
	/// The earliest day that the kind's feed had decided: with the kind and the month it names the
	/// rounds that the prices came from.
	pub prices_from: Day,
	/// Price units in one volume unit.
	pub conversion: FixedU128,
	/// The share of the price that was paid for the well's grade.
	pub discount: Permill,
	/// By how much a month's mean price may be exceeded, in basis points.
	pub skew_bps: u32,
	/// The register's coarseness, in 1/10 000 of the volume unit.
	pub record_step: Volume,
	/// The margin ratio, in basis points.
	pub margin_ratio_bps: u32,
}
