//! Texts for the chain's states and refusals, which say what to do.

use crate::{
	amount::amount,
	calendar::{format_day, format_moment},
};
use treasurenet_primitives::{DayRefusal, MintRefusal, StateRefusal, UploadRefusal, WellState};

/// A well's state, in words.
pub fn state_text(state: WellState) -> &'static str {
	match state {
		WellState::InReview => "in review",
		WellState::Active => "active",
		WellState::ReviewDue => "active, review due",
		WellState::Expired => "expired: its annual review was missed",
		WellState::Rejected => "rejected",
		WellState::Deactivated => "deactivated",
	}
}

/// What a state does not allow, in words that say what to do.
pub fn state_refusal_text(refusal: StateRefusal) -> &'static str {
	match refusal {
		StateRefusal::UnknownWell => "there is no such well: check its number",
		StateRefusal::ProducerNotAdmitted => "the producer is not admitted: finish its application",
		StateRefusal::ProducerSuspended => "the producer is suspended: ask the foundation",
		StateRefusal::AttestationExpired => "an attestation is missing or expired: have it renewed",
		StateRefusal::NotQualified => {
			"the producer is not qualified for the asset: ask its maintainer"
		}
		StateRefusal::UnknownKind => "there is no such kind: check its number",
		StateRefusal::KindNotPhysical => "the kind is digital and has no wells",
		StateRefusal::KindPaused => "the kind is paused",
		StateRefusal::AssetNotLive => "the asset is not live yet",
		StateRefusal::AssetPaused => "the asset is paused",
		StateRefusal::AssetRetired => "the asset is retired and takes no more uploads",
		StateRefusal::WellInReview => "the well waits for approval",
		StateRefusal::WellRejected => "the well was rejected: resubmit it",
		StateRefusal::WellDeactivated => "the well is deactivated",
		StateRefusal::WellExpired => "the well's annual review was missed: submit it",
	}
}

/// Why an item of an upload is refused, in words that say what to do.
pub fn upload_refusal_text(refusal: &UploadRefusal) -> String {
	match refusal {
		UploadRefusal::State(refusal) => state_refusal_text(*refusal).into(),
		UploadRefusal::DuplicateItem => {
			"the same well and month is listed twice: merge the entries".into()
		}
		UploadRefusal::TooManyItems => {
			"the upload has too many items: put the rest into another one".into()
		}
		UploadRefusal::EmptyItem => "it has no days: leave it out".into(),
		UploadRefusal::NotUploader => {
			"this account is neither the well's owner nor one of its uploaders".into()
		}
		UploadRefusal::MonthBeforeWell => {
			"the identifier belonged to another well in this month: it cannot be uploaded".into()
		}
		UploadRefusal::MonthOfOtherWell => {
			"the month belongs to another well with the same identifier".into()
		}
		UploadRefusal::MonthMinted => "the month was already minted".into(),
		UploadRefusal::MonthClosed => "the month is closed to uploads".into(),
		UploadRefusal::NeverPriced => {
			"its kind has no price yet: upload once the first one is accepted".into()
		}
		UploadRefusal::GradeMissing => {
			"its kind needs a grade and the well has none: submit it for review with one".into()
		}
		UploadRefusal::MarginTooLow { margin, required } => format!(
			"the margin of {:.4} UNIT does not cover it; it needs {:.4}: deposit more",
			amount(*margin),
			amount(*required)
		),
		UploadRefusal::UnitPriceUnavailable => {
			"there is no fresh price of UNIT: wait for the reporters".into()
		}
		UploadRefusal::DepositTooLow { deposit } => format!(
			"the owner cannot pay the month's deposit of {:.4} UNIT: send it UNIT",
			amount(*deposit)
		),
		UploadRefusal::Overflow => "a figure does not fit 128 bits".into(),
	}
}

/// Why a day of an upload is refused, in words.
pub fn day_refusal_text(refusal: DayRefusal) -> &'static str {
	match refusal {
		DayRefusal::InvalidDay => "the month has no such day",
		DayRefusal::DuplicateDay => "the day is listed twice",
		DayRefusal::VolumeZero => "the volume is zero: leave out days without production",
		DayRefusal::VolumeTooLarge => {
			"the volume is above the daily maximum for a well of this kind"
		}
		DayRefusal::DayNotOver => "the day is not over in UTC",
		DayRefusal::DayTooOld => "the day is too old to be uploaded",
		DayRefusal::DayAlreadyUploaded => {
			"the day already has another volume, and uploaded volumes never change"
		}
	}
}

/// Why a month cannot be minted, in words that say what to do.
pub fn mint_refusal_text(refusal: &MintRefusal) -> String {
	match refusal {
		MintRefusal::State(refusal) => state_refusal_text(*refusal).into(),
		MintRefusal::FirstMintWaits { until } => {
			format!("the first mint of a new well waits until {}", format_moment(*until))
		}
		MintRefusal::MonthNotOver => "the month is not over".into(),
		MintRefusal::NothingUploaded => "nothing was uploaded for the month".into(),
		MintRefusal::AlreadyMinted => "the month was already minted; a month mints once".into(),
		MintRefusal::DeadlinePassed => {
			"the deadline has passed: the month can only be cleared".into()
		}
		MintRefusal::OfficialVolumeMissing => {
			"there is no official volume yet: wait for the reporters".into()
		}
		MintRefusal::OfficialVolumeNotFinal { until } => {
			format!("the official volume is final at {}", format_moment(*until))
		}
		MintRefusal::PriceUnavailable { day } => {
			format!("there is no final price for {}: wait for the reporters", format_day(*day))
		}
		MintRefusal::MarginBelowMinimum { margin, minimum } => format!(
			"the margin of {} UNIT is below the minimum of {}: deposit more",
			amount(*margin),
			amount(*minimum)
		),
		MintRefusal::InDebt { debt } => {
			format!("there is a debt of {} UNIT: deposit at least as much", amount(*debt))
		}
		MintRefusal::UnitPriceUnavailable => {
			"there is no fresh price of UNIT: wait for the reporters".into()
		}
		MintRefusal::KindCapReached { left } => {
			format!("the kind's cap leaves {} TAT this month: try next month", amount(*left))
		}
		MintRefusal::OwnerCannotReceive => {
			"the owner holds no TAT and its part is below TAT's minimum balance".into()
		}
		MintRefusal::Overflow => "a figure does not fit 128 bits".into(),
	}
}
