//! The pallet's types.

use alloc::{vec, vec::Vec};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{BoundedVec, traits::ConstU32};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use sp_runtime::Permill;
use treasurenet_primitives::{
	Balance, Kind, KindId, MintOutcome, MintPart, MintPreview, MintRecord, MintRefusal, Month,
	OfficialVolume, Usd, Volume, WellId, WellView, math::calendar::MAX_DAYS_IN_MONTH,
};

/// How many days the longest month has.
pub const DAYS: usize = MAX_DAYS_IN_MONTH as usize;

/// The governed numbers of this pallet.
#[derive(
	Clone,
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
	/// A day older than this, in days, takes no upload. 1 to 3 660.
	pub max_backfill_days: u32,
	/// How many days after its end a month closes to uploads: with 4, at 00:00 UTC on the 5th of
	/// the next month. 1 to 366. `None`: only once its official volume is accepted.
	pub close_after_days: Option<u32>,
	/// How many months after its end a month can only be cleared. 1 to 120.
	pub mint_deadline_months: u16,
	/// How many days after its official volume is final anyone may settle a month. At most 366.
	pub settle_after_days: u32,
	/// For how many months after a mint an amended official volume counts. At most 120.
	pub amendment_months: u16,
}

impl Default for Parameters {
	fn default() -> Self {
		Self {
			max_backfill_days: 35,
			close_after_days: Some(4),
			mint_deadline_months: 24,
			settle_after_days: 30,
			amendment_months: 12,
		}
	}
}

/// Names the parameter that is out of its range.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum OutOfRange {
	/// [`Parameters::max_backfill_days`].
	MaxBackfillDays,
	/// [`Parameters::close_after_days`].
	CloseAfterDays,
	/// [`Parameters::mint_deadline_months`].
	MintDeadlineMonths,
	/// [`Parameters::settle_after_days`].
	SettleAfterDays,
	/// [`Parameters::amendment_months`].
	AmendmentMonths,
}

impl Parameters {
	/// Whether each value is in its range; names the first that is not.
	pub fn check(&self) -> Result<(), OutOfRange> {
		let checks = [
			((1..=3_660).contains(&self.max_backfill_days), OutOfRange::MaxBackfillDays),
			// A month that closed at its very end could never take its last day.
			(
				self.close_after_days.is_none_or(|days| (1..=366).contains(&days)),
				OutOfRange::CloseAfterDays,
			),
			((1..=120).contains(&self.mint_deadline_months), OutOfRange::MintDeadlineMonths),
			(self.settle_after_days <= 366, OutOfRange::SettleAfterDays),
			(self.amendment_months <= 120, OutOfRange::AmendmentMonths),
		];
		match checks.into_iter().find(|(in_range, _)| !in_range) {
			Some((_, parameter)) => Err(parameter),
			None => Ok(()),
		}
	}
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

/// A month with uploads, neither minted nor cleared.
#[derive(
	Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct OpenMonth<AccountId> {
	/// The well that uploads.
	pub well: WellId,
	/// The producer, who carries the exposure and paid the deposit.
	pub owner: AccountId,
	/// What the well produces.
	pub kind: KindId,
	/// The volume of each day in 1/10 000 of the volume unit, from the first; 0 where there is none.
	pub slots: [Volume; DAYS],
	/// Sum of the slots.
	pub sum: Volume,
	/// The share of the price that was paid for the well's grade at the first upload.
	pub discount: Permill,
	/// What the uploads added to the producer's exposure, in 10⁻¹⁸ USD.
	pub exposure: Usd,
	/// How much of the sum was signed by a meter, in 1/10 000 of the volume unit.
	pub device_signed: Volume,
	/// The deposit held, in 10⁻¹⁸ UNIT.
	pub deposit: Balance,
}

/// A minted month.
#[derive(
	Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct MintedMonth<AccountId> {
	/// What was audited and minted.
	pub record: MintRecord,
	/// The producer, whom an amended month charges even when the well is gone.
	pub owner: AccountId,
}

/// What a mint of a month would do now, and what doing it needs.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Assessment<AccountId> {
	/// Every reason why it would be refused.
	pub refusals: Vec<MintRefusal>,
	/// The sum uploaded, in 1/10 000 of the volume unit.
	pub uploaded: Volume,
	/// The outcome, once uploads, prices and official volume allow to tell.
	pub ready: Option<Ready<AccountId>>,
}

/// A month that can be audited.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Ready<AccountId> {
	/// The well.
	pub view: WellView<AccountId>,
	/// The uploads.
	pub open: OpenMonth<AccountId>,
	/// What the well produces.
	pub kind: Kind,
	/// The official volume.
	pub official: OfficialVolume,
	/// What comes of it.
	pub outcome: MintOutcome<AccountId>,
	/// The parts that cannot be credited and are in somebody else's.
	pub redirected: Vec<MintPart<AccountId>>,
}

impl<AccountId> Assessment<AccountId> {
	pub(crate) fn refused(refusal: MintRefusal) -> Self {
		Self { refusals: vec![refusal], uploaded: 0, ready: None }
	}
}

impl<AccountId> From<Assessment<AccountId>> for MintPreview<AccountId> {
	fn from(assessment: Assessment<AccountId>) -> Self {
		Self {
			refusals: assessment.refusals,
			uploaded: assessment.uploaded,
			outcome: assessment.ready.map(|ready| ready.outcome),
		}
	}
}
