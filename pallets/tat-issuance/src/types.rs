//! The pallet's types.

use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use sp_runtime::Permill;
use treasurenet_primitives::{
	Balance, MintOutcome, MintPart, MintPreview, MintRecord, MintRefusal, OfficialVolume,
	ProductionSchedule, RecordedTerms, Usd, Volume, WellId, WellView,
	math::calendar::MAX_DAYS_IN_MONTH,
};

/// How many days the longest month has.
pub const DAYS: usize = MAX_DAYS_IN_MONTH as usize;
/// How many days after the end of its well only the owner may clear a month.
pub const CLEAR_WAIT_DAYS: u32 = 30;
/// What a certificate of an official volume takes, in bytes: one with 64 reporters.
pub const CERTIFICATE_BYTES: usize = 320;

/// The parameters of this pallet: the schedule that everything about a month follows.
pub type Parameters = ProductionSchedule;

/// A month with uploads, neither minted nor cleared.
#[derive(
	Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct OpenMonth<AccountId> {
	/// The well that uploads.
	pub well: WellId,
	/// The producer: it carries the exposure and paid the deposit.
	pub owner: AccountId,
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
	/// The producer, whom an amendment charges even when the well is gone.
	pub owner: AccountId,
	/// The official volume in force: the record's own, or that of the latest final amendment.
	pub in_force: Volume,
	/// The penalty that is due by it, in 10⁻¹⁸ USD. The record has what was charged.
	pub penalty_due: Usd,
}

/// What amendments left to be set right with an owner's next mints of a kind. One of the two is 0.
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
pub struct Withholding {
	/// What was minted too much and is still to be withheld, in 10⁻¹⁸ TAT.
	pub to_withhold: Balance,
	/// What was withheld too much and is still to be restored, in 10⁻¹⁸ TAT.
	pub to_restore: Balance,
}

impl Withholding {
	/// Whether nothing is left to be set right.
	pub fn is_settled(&self) -> bool {
		*self == Self::default()
	}

	/// Takes note that `from` overminted became `to`.
	pub(crate) fn change(&mut self, from: Balance, to: Balance) {
		let more = to.saturating_sub(from);
		let less = from.saturating_sub(to);
		let kept = more.min(self.to_restore);
		let dropped = less.min(self.to_withhold);
		self.to_restore =
			self.to_restore.saturating_sub(kept).saturating_add(less.saturating_sub(dropped));
		self.to_withhold =
			self.to_withhold.saturating_sub(dropped).saturating_add(more.saturating_sub(kept));
	}
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
	/// The official volume.
	pub official: OfficialVolume,
	/// How the days were valued.
	pub terms: RecordedTerms,
	/// What comes of it.
	pub outcome: MintOutcome<AccountId>,
	/// The parts that cannot be credited and are in somebody else's.
	pub redirected: Vec<MintPart<AccountId>>,
}

impl<AccountId> Ready<AccountId> {
	/// What is paid out: what the audit mints, less what is withheld, with what is restored.
	pub fn paid(&self) -> Balance {
		let MintOutcome { minted, withheld, restored, .. } = &self.outcome;
		minted.saturating_sub(*withheld).saturating_add(*restored)
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
