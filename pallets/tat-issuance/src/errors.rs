//! Why calls are refused.

use frame_support::pallet_macros::pallet_section;

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
		/// The upload has more items than one call takes. Split it.
		TooManyItems,
		/// The same well and month is in the upload twice. Merge the two items.
		DuplicateItem { item: u16 },
		/// The item has no days. Leave it out, or give at least one day.
		EmptyItem { item: u16 },
		/// The states of producer, asset, kind and well do not allow the upload. The reason says what
		/// to do.
		UploadRefused { item: u16, reason: StateRefusal },
		/// You are neither the well's owner nor one of its uploaders. Ask the owner to name you.
		NotUploader { item: u16 },
		/// The month is before the first one of this well: the identifier was another well's then.
		MonthBeforeWell { item: u16 },
		/// The month belongs to another well with the same identifier. Check the number of the well.
		MonthOfOtherWell { item: u16 },
		/// The month was minted: nothing can be added to it.
		MonthMinted { item: u16 },
		/// The month is closed: its time is up, or its official volume is accepted. Upload within the
		/// days that follow the month.
		MonthClosed { item: u16 },
		/// The kind never had a price. Upload once the oracle has brought the first one.
		NeverPriced { item: u16 },
		/// The kind's discount needs a grade and the well has none. Submit it for review with one.
		GradeMissing { item: u16 },
		/// The margin does not cover the exposure with this item. Deposit more margin.
		MarginTooLow { item: u16 },
		/// There is no fresh price of UNIT to calculate the margin by. Try again later.
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
		/// The day is too long ago to be uploaded. It stays without a volume.
		DayTooOld { item: u16, day: u8 },
		/// The day has a volume already, and a figure once uploaded is never changed.
		DayAlreadyUploaded { item: u16, day: u8 },
		/// Only the owner of the well mints. Its beneficiaries may settle once the official volume is
		/// final, others 30 days later.
		NotOwner,
		/// The states of producer, asset, kind and well do not allow the mint. The reason says what to
		/// do.
		MintRefused(StateRefusal),
		/// A newly approved well waits before its first mint. The preview tells how long.
		FirstMintWaits,
		/// The month is not over in UTC. Mint after it.
		MonthNotOver,
		/// Nothing was uploaded for this month by this well. Check well and month.
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
		/// It is too early to settle: only the owner may mint, and a beneficiary settle. Wait until
		/// 30 days after the official volume is final.
		SettleTooEarly,
		/// The mint deadline is not past and the well goes on: the month can still be minted.
		DeadlineNotPassed,
		/// The well ended less than 30 days ago: until then only its owner may clear the month.
		ClearTooEarly,
		/// There is no such minted month. Check kind, commitment and month.
		NotMinted,
		/// The penalty due for this month is just what was charged: there is nothing to charge or to
		/// give back.
		NothingToCharge,
		/// `maxBackfillDays` must be 1 to 3 660.
		MaxBackfillDaysOutOfRange,
		/// `closeAfterDays` must be 1 to 366, or none.
		CloseAfterDaysOutOfRange,
		/// `volumeRoundAfterDays` must be at most 366, and not before the month closes to uploads.
		VolumeRoundAfterDaysOutOfRange,
		/// `mintDeadlineMonths` must be 1 to 120.
		MintDeadlineMonthsOutOfRange,
		/// `settleAfterDays` must be at most 366.
		SettleAfterDaysOutOfRange,
		/// `amendmentMonths` must be at most 120.
		AmendmentMonthsOutOfRange,
	}
}
