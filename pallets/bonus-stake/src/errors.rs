//! The errors of the pallet.

use frame_support::pallet_macros::pallet_section;

/// The errors of the pallet.
#[pallet_section]
mod errors {
	/// Why a call fails.
	#[pallet::error]
	pub enum Error<T> {
		/// The bid is below the minimum. Bid more.
		BidTooLow,
		/// The validator is not active, or is disabled. Bid for another one.
		ValidatorNotEffective,
		/// The bids of this round name as many validators as they can. Bid for one of them, or in
		/// the next round.
		TooManyValidators,
		/// The bids of a round earn in the next one, and that is not over. Wait for its end.
		RoundNotOver,
		/// The time to claim is over, and what was left is the treasury's. Nothing can be done.
		RoundExpired,
		/// The bids of that round for that validator earned nothing: it was no super validator in
		/// the round after, or all that was earned in it is paid and cleared. Name another round or
		/// validator.
		NotSuperValidator,
		/// There is no bid of that account for that validator in that round, or its part was
		/// claimed. Check the three.
		NothingBid,
		/// The validator's part of that round was claimed. Nothing is left to do.
		AlreadyClaimed,
		/// The part is less than 10⁻¹⁸ UNIT. There is nothing to pay.
		NothingEarned,
		/// The account does not exist in UNIT, and the part is too small to create it. Bring some
		/// UNIT onto it first.
		CannotReceive,
		/// The treasury does not exist in UNIT, and what is left is too small to create it. Ask
		/// governance to fund it with the existential deposit.
		TreasuryCannotReceive,
		/// The list is empty. Name something to claim.
		NothingNamed,
		/// The round can still be claimed. Wait until it is expired.
		NotExpired,
		/// Nothing is kept of that round. It was pruned, or nobody bid in it.
		NothingToPrune,
		/// The limit is 0 or above `MaxPruned`. Give one in between.
		LimitOutOfRange,
		/// An amount does not fit its 128 bits. Use smaller amounts.
		Overflow,
		/// The minimum bid is not between 0.01 and a million TAT. Give one that is.
		MinimumBidOutOfRange,
		/// The threshold is not between 1 and 10 000 basis points. Give one that is.
		SuperThresholdOutOfRange,
	}
}
