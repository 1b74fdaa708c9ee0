//! The errors of the pallet.

use frame_support::pallet_macros::pallet_section;

/// The errors of the pallet.
#[pallet_section]
mod errors {
	/// Why a call fails.
	#[pallet::error]
	pub enum Error<T> {
		/// A report of the batch is refused, and the batch with it. Leave it out or correct it.
		ReportRefused {
			/// Its place in the batch, from 0.
			item: u16,
			/// Why.
			reason: Refusal,
		},
		/// The batch is empty. Report something.
		NothingReported,
		/// The account is no reporter, or lost its place. Ask governance to be admitted.
		NotReporter,
		/// The account is a reporter, or was one and was not removed. Remove it first.
		AlreadyReporter,
		/// There are as many reporters as there may be. Remove one first.
		TooManyReporters,
		/// The account was never admitted, or was removed. Check the account.
		UnknownReporter,
		/// The reporter lost its place. Remove it and admit it again.
		StruckOut,
		/// The ids of reporters are used up. The runtime has to be upgraded.
		IdsExhausted,
		/// There is no such round. It may be decided and judged.
		NoSuchRound,
		/// The wait for the median is not over. Try again when it is.
		StillWaiting,
		/// The round has no quorum, or is accepted. There is nothing to settle.
		NothingToSettle,
		/// The price is held for the managers' confirmation, and counting again does not change
		/// that. Ask a manager.
		AwaitsConfirmation,
		/// The price is not held for confirmation. Nothing has to be done.
		NotHeld,
		/// The price is outside the feed's limits. The managers' majority has to confirm it.
		NeedsMajority,
		/// The day's price became final before its correction was confirmed.
		PriceFinal,
		/// A reporter whose answer was counted was removed. Call `settle_price_round` to count
		/// again.
		AnswersChanged,
		/// No active feed has this name. Check the kind's number.
		UnknownFeed,
		/// The day is not over in UTC. Wait until it is.
		DayNotOver,
		/// The day is decided. Only reporters may correct it, until it is final.
		AlreadyDecided,
		/// The round may still succeed. Leave it.
		RoundNotPrunable,
		/// The least quorum is not between 1 and the most reporters that there may be.
		MinQuorumOutOfRange,
		/// The median wait is longer than a day.
		MedianWaitOutOfRange,
		/// The price lock is longer than 30 days.
		PriceLockOutOfRange,
		/// The volume lock is longer than 30 days.
		OfficialLockOutOfRange,
		/// The limits of the price of UNIT do not satisfy `0 < min < max` and a move above 0.
		UnitUsdLimitsInvalid,
		/// The age of the price of UNIT is no more than the price lock, or more than 31 days.
		UnitUsdMaxAgeOutOfRange,
		/// The backfill is not between 1 and 3 660 days.
		MaxBackfillDaysOutOfRange,
		/// The delay of volume rounds is longer than 28 days.
		VolumeRoundDelayOutOfRange,
		/// The time for amendments is longer than 120 months.
		AmendmentMonthsOutOfRange,
		/// The bond is more than 100 million UNIT.
		ReporterBondOutOfRange,
		/// More than 1 000 strikes would be given at once.
		StrikesOutOfRange,
		/// The deviation that strikes is not between 1 and 10 000 basis points.
		StrikeDeviationOutOfRange,
		/// A strike would cost more than the bond.
		StrikeCostOutOfRange,
		/// Another reporter registered the key. Make a new one.
		SessionKeyTaken,
		/// The proof is not the key's signature of what `key_proof_payload` gives for the account.
		SessionKeyProofInvalid,
		/// The reporter has no session key.
		NoSessionKey,
		/// There is no such kind. Check its number.
		UnknownKind,
		/// The source's unit is not the kind's volume unit. Volumes are not converted.
		VolumeUnitMismatch,
		/// The source's address is none, or a placeholder in it is unknown.
		SourceUrlInvalid,
		/// A heading or the series is blank, or one column is named twice.
		SourceFormatInvalid,
		/// The source's unit is blank, or none that its format comes in.
		SourceUnitInvalid,
		/// Volumes of the month may still be accepted or amended. Wait until they may not.
		RequestsNotExpired,
		/// Nothing is requested for the month.
		NothingToPrune,
	}
}
