//! Why calls are refused.

use crate::{Error, types::OutOfRange};
use frame_support::pallet_macros::pallet_section;
use treasurenet_primitives::{MintRefusal, math::calendar::day_of_month};

/// The pallet's errors, apart from the pallet itself because there are many.
#[pallet_section]
pub mod errors_section {
	/// Why a call was refused. `item` counts the items of an upload from 0, `day` the days of a month
	/// from 1.
	#[pallet::error]
	#[allow(missing_docs, reason = "the fields mean the same everywhere, as said above")]
	pub enum Error<T> {
		/// The upload has no items. Give at least one.
		NoItems,
		/// The same well and month is in the upload twice. Merge the two items.
		DuplicateItem { item: u16 },
		/// The item has no days. Leave it out, or give at least one day.
		EmptyItem { item: u16 },
		/// There is no such well. Check its number.
		UploadUnknownWell { item: u16 },
		/// You are neither the well's owner nor one of its uploaders. Ask the owner to name you.
		NotUploader { item: u16 },
		/// The well's owner is not an admitted producer.
		UploadProducerNotAdmitted { item: u16 },
		/// The well's owner is suspended. Ask the foundation.
		UploadProducerSuspended { item: u16 },
		/// An attestation that the asset requires is missing or expired. Have it renewed.
		UploadAttestationExpired { item: u16 },
		/// The owner is not qualified for the asset, or no longer. Ask its maintainer.
		UploadNotQualified { item: u16 },
		/// The asset is not live yet.
		UploadAssetNotLive { item: u16 },
		/// The asset is paused. Days that are lost in a pause stay lost.
		UploadAssetPaused { item: u16 },
		/// The asset is retired: it takes no more uploads.
		UploadAssetRetired { item: u16 },
		/// The kind is paused. Days that are lost in a pause stay lost.
		UploadKindPaused { item: u16 },
		/// The kind is digital: it is audited by mined blocks and takes no daily volumes.
		NotPhysical { item: u16 },
		/// The well waits for its approval.
		UploadWellInReview { item: u16 },
		/// The well was rejected. Resubmit it.
		UploadWellRejected { item: u16 },
		/// The well is deactivated.
		UploadWellDeactivated { item: u16 },
		/// The month is before the first one of this well: the identifier was another well's then.
		MonthBeforeWell { item: u16 },
		/// The month belongs to another well with the same identifier.
		MonthOfOtherWell { item: u16 },
		/// The month was minted.
		MonthMinted { item: u16 },
		/// The month is closed: its time is up, or its official volume is accepted.
		MonthClosed { item: u16 },
		/// The kind never had a price. Upload once the oracle has brought the first one.
		NeverPriced { item: u16 },
		/// The kind's discount needs a grade and the well has none. Submit it for review with one.
		GradeMissing { item: u16 },
		/// The margin does not cover the exposure with this item. Deposit more margin.
		MarginTooLow { item: u16 },
		/// There is no fresh price of UNIT to reckon the margin by. Try again later.
		UploadUnitPriceUnavailable { item: u16 },
		/// The owner cannot pay the deposit of the month. Send it UNIT.
		DepositTooLow { item: u16 },
		/// A figure does not fit. Check the volumes.
		UploadOverflow { item: u16 },
		/// The month has no such day. Days count from 1.
		InvalidDay { item: u16, day: u8 },
		/// The day is in the item twice.
		DuplicateDay { item: u16, day: u8 },
		/// The volume is zero. Leave out days without production.
		VolumeZero { item: u16, day: u8 },
		/// The volume is above the kind's daily maximum of a well. Check its unit.
		VolumeTooLarge { item: u16, day: u8 },
		/// The day is not over in UTC. Try again after it.
		DayNotOver { item: u16, day: u8 },
		/// The day is too long ago to be uploaded.
		DayTooOld { item: u16, day: u8 },
		/// The day has a volume already, and a figure once uploaded is never changed.
		DayAlreadyUploaded { item: u16, day: u8 },
		/// Only the owner of the well mints. Others may settle, 30 days after the official volume
		/// is final.
		NotOwner,
		/// There is no such well. Check its number.
		UnknownWell,
		/// The producer is not admitted.
		ProducerNotAdmitted,
		/// The producer is suspended. Ask the foundation.
		ProducerSuspended,
		/// An attestation that the asset requires is missing or expired. Have it renewed.
		AttestationExpired,
		/// The asset is not live.
		AssetNotLive,
		/// The asset is paused. Mint once it goes on.
		AssetPaused,
		/// The kind is paused. Mint once it goes on.
		KindPaused,
		/// The well waits for its approval.
		WellInReview,
		/// The well was rejected. Resubmit it.
		WellRejected,
		/// The well is deactivated.
		WellDeactivated,
		/// The well's annual review was missed. Submit it, and mint after its approval.
		WellExpired,
		/// A newly approved well waits before its first mint. The preview tells how long.
		FirstMintWaits,
		/// The month is not over in UTC.
		MonthNotOver,
		/// Nothing was uploaded for this month by this well.
		NothingUploaded,
		/// The month was minted: a month of a well mints once, ever.
		AlreadyMinted,
		/// The deadline is past: the month can only be cleared.
		DeadlinePassed,
		/// There is no official volume yet. Wait for the oracle.
		OfficialVolumeMissing,
		/// The official volume may still be replaced. The preview tells until when.
		OfficialVolumeNotFinal,
		/// This day of the month has no final price. Wait for the oracle.
		PriceUnavailable { day: u8 },
		/// The margin is below the minimum for a mint. Deposit more margin.
		MarginBelowMinimum,
		/// There is a debt of penalties. Deposit margin: it pays the debt first.
		InDebt,
		/// There is no fresh price of UNIT to charge a penalty by. Try again later.
		UnitPriceUnavailable,
		/// The kind's cap of this calendar month leaves no room. Try next month.
		KindCapReached,
		/// The owner holds no TAT and its part is below TAT's minimum balance. Send it some TAT.
		OwnerCannotReceive,
		/// A figure does not fit: never with sane parameters.
		Overflow,
		/// It is too early to settle: the owner may still mint alone.
		SettleTooEarly,
		/// The mint deadline is not past: the month can still be minted.
		DeadlineNotPassed,
		/// There is no such minted month.
		NotMinted,
		/// No further penalty is due for this month.
		NothingToCharge,
		/// `maxBackfillDays` must be 1 to 3 660.
		MaxBackfillDaysOutOfRange,
		/// `closeAfterDays` must be 1 to 366, or none.
		CloseAfterDaysOutOfRange,
		/// `mintDeadlineMonths` must be 1 to 120.
		MintDeadlineMonthsOutOfRange,
		/// `settleAfterDays` must be at most 366.
		SettleAfterDaysOutOfRange,
		/// `amendmentMonths` must be at most 120.
		AmendmentMonthsOutOfRange,
	}
}

impl<T> From<MintRefusal> for Error<T> {
	fn from(refusal: MintRefusal) -> Self {
		match refusal {
			MintRefusal::UnknownWell => Self::UnknownWell,
			MintRefusal::ProducerNotAdmitted => Self::ProducerNotAdmitted,
			MintRefusal::ProducerSuspended => Self::ProducerSuspended,
			MintRefusal::AttestationExpired => Self::AttestationExpired,
			MintRefusal::AssetNotLive => Self::AssetNotLive,
			MintRefusal::AssetPaused => Self::AssetPaused,
			MintRefusal::KindPaused => Self::KindPaused,
			MintRefusal::WellInReview => Self::WellInReview,
			MintRefusal::WellRejected => Self::WellRejected,
			MintRefusal::WellDeactivated => Self::WellDeactivated,
			MintRefusal::WellExpired => Self::WellExpired,
			MintRefusal::FirstMintWaits { .. } => Self::FirstMintWaits,
			MintRefusal::MonthNotOver => Self::MonthNotOver,
			MintRefusal::NothingUploaded => Self::NothingUploaded,
			MintRefusal::AlreadyMinted => Self::AlreadyMinted,
			MintRefusal::DeadlinePassed => Self::DeadlinePassed,
			MintRefusal::OfficialVolumeMissing => Self::OfficialVolumeMissing,
			MintRefusal::OfficialVolumeNotFinal { .. } => Self::OfficialVolumeNotFinal,
			MintRefusal::PriceUnavailable { day } => {
				Self::PriceUnavailable { day: day_of_month(day) }
			}
			MintRefusal::MarginBelowMinimum { .. } => Self::MarginBelowMinimum,
			MintRefusal::InDebt { .. } => Self::InDebt,
			MintRefusal::UnitPriceUnavailable => Self::UnitPriceUnavailable,
			MintRefusal::KindCapReached { .. } => Self::KindCapReached,
			MintRefusal::OwnerCannotReceive => Self::OwnerCannotReceive,
			MintRefusal::Overflow => Self::Overflow,
		}
	}
}

impl<T> From<OutOfRange> for Error<T> {
	fn from(parameter: OutOfRange) -> Self {
		match parameter {
			OutOfRange::MaxBackfillDays => Self::MaxBackfillDaysOutOfRange,
			OutOfRange::CloseAfterDays => Self::CloseAfterDaysOutOfRange,
			OutOfRange::MintDeadlineMonths => Self::MintDeadlineMonthsOutOfRange,
			OutOfRange::SettleAfterDays => Self::SettleAfterDaysOutOfRange,
			OutOfRange::AmendmentMonths => Self::AmendmentMonthsOutOfRange,
		}
	}
}
