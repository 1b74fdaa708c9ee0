//! Why something is refused: one vocabulary for uploads, mints, reviews and previews.
//!
//! [`StateRefusal`] is nested in the pallets' errors, so wallets print its words. The other refusals
//! carry what a preview shows beside them.

use crate::{Balance, Day, Moment};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::PalletError;
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

/// What the states of a producer, an asset, a kind or a well do not allow.
#[derive(
	Clone,
	Copy,
	PartialEq,
	Eq,
	PartialOrd,
	Ord,
	Debug,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	PalletError,
	Serialize,
	Deserialize,
)]
pub enum StateRefusal {
	/// There is no such well. Check its number.
	UnknownWell,
	/// The producer is not admitted. Finish its application.
	ProducerNotAdmitted,
	/// The producer is suspended. Ask the foundation.
	ProducerSuspended,
	/// An attestation that the asset requires is missing or expired. Have it renewed.
	AttestationExpired,
	/// The producer is not qualified for the asset, or no longer. Ask its maintainer.
	NotQualified,
	/// There is no such kind. Check its number.
	UnknownKind,
	/// The kind is digital: it is audited by mined blocks and has no wells.
	KindNotPhysical,
	/// The kind is paused. Wait until it resumes; days lost in a pause stay lost.
	KindPaused,
	/// The asset is not live yet. Wait until governance approves it.
	AssetNotLive,
	/// The asset is paused. Wait until it resumes; days lost in a pause stay lost.
	AssetPaused,
	/// The asset is retired: it takes no more uploads and wells.
	AssetRetired,
	/// The well waits for its approval.
	WellInReview,
	/// The well was rejected. Resubmit it.
	WellRejected,
	/// The well is deactivated.
	WellDeactivated,
	/// The well's annual review was missed. Submit it, and mint after its approval.
	WellExpired,
}

/// Every reason for refusing a mint, with what a producer needs to know.
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
	/// The state of the producer, the asset, the kind or the well does not allow it.
	State(StateRefusal),
	/// A newly approved well waits before its first mint, until this moment.
	FirstMintWaits {
		/// When the wait is over.
		until: Moment,
	},
	/// The month is not over.
	MonthNotOver,
	/// This well uploaded nothing for this month.
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
	/// A figure does not fit 128 bits. Cannot happen with sane parameters.
	Overflow,
}

/// Everything that can be wrong with an item of an upload, besides its days.
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
pub enum UploadRefusal {
	/// The state of the producer, the asset, the kind or the well does not allow it.
	State(StateRefusal),
	/// The upload has more items than one call takes: this one and what follows are not looked at.
	TooManyItems,
	/// The same well and month is in the upload twice.
	DuplicateItem,
	/// The item has no days.
	EmptyItem,
	/// The uploader is neither the well's owner nor one of its uploaders.
	NotUploader,
	/// The month is before the first one of this well: the identifier was another well's then.
	MonthBeforeWell,
	/// The month belongs to another well with the same identifier.
	MonthOfOtherWell,
	/// The month was minted.
	MonthMinted,
	/// The month is closed: its time is up, or its official volume is accepted.
	MonthClosed,
	/// The kind never had a price.
	NeverPriced,
	/// The kind's discount needs a grade and the well has none.
	GradeMissing,
	/// The margin does not cover the exposure with this item.
	MarginTooLow {
		/// The margin, in 10⁻¹⁸ UNIT.
		margin: Balance,
		/// The margin that the exposure with this item needs, in 10⁻¹⁸ UNIT.
		required: Balance,
	},
	/// No fresh final price of UNIT to calculate the margin by.
	UnitPriceUnavailable,
	/// The owner cannot pay the month's deposit.
	DepositTooLow {
		/// The deposit, in 10⁻¹⁸ UNIT.
		deposit: Balance,
	},
	/// A figure does not fit 128 bits.
	Overflow,
}

/// Everything that can be wrong with a day of an upload.
#[derive(
	Clone,
	Copy,
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
pub enum DayRefusal {
	/// The month has no such day.
	InvalidDay,
	/// The day is in the item twice.
	DuplicateDay,
	/// The volume is zero.
	VolumeZero,
	/// The volume is above the kind's daily maximum of a well.
	VolumeTooLarge,
	/// The day is not over in UTC.
	DayNotOver,
	/// The day is too long ago.
	DayTooOld,
	/// The day has a volume, and a figure once uploaded is never changed.
	DayAlreadyUploaded,
}
