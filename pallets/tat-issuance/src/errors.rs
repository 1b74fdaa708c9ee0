//! How refusals become errors.

use crate::{Error, types::OutOfRange};
use treasurenet_primitives::{MintRefusal, math::calendar::day_of_month};

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
