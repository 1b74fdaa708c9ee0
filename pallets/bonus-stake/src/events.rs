//! The events of the pallet.

use frame_support::pallet_macros::pallet_section;

/// The events of the pallet.
#[pallet_section]
mod events {
	/// What happened.
	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// TAT was burnt as a bid.
		BidPlaced {
			/// The round of the bid. It earns in the next one.
			round: Round,
			/// The validator that was bid for.
			validator: T::AccountId,
			/// Who bid.
			bidder: T::AccountId,
			/// What was burnt and counts, in 10⁻¹⁸ TAT.
			burnt: Balance,
			/// All that was bid for the validator in the round so far, in 10⁻¹⁸ TAT.
			total: Balance,
		},
		/// A round began.
		RoundStarted {
			/// The round.
			round: Round,
			/// Its super validators.
			super_validators: u32,
			/// The active validators.
			active: u32,
		},
		/// A super validator earns nothing for the rest of the running round.
		SuperValidatorExcluded {
			/// The running round.
			round: Round,
			/// The validator.
			validator: T::AccountId,
		},
		/// A round ended. What was earned in it can be claimed.
		RoundClosed {
			/// The round that ended. Its bids were made in the round before.
			round: Round,
			/// What was earned in it, in 10⁻¹⁸ UNIT.
			reward: Balance,
			/// The part of it that rounding left, in 10⁻¹⁸ UNIT.
			remainder: Balance,
		},
		/// A part of what a bid earned was paid.
		BonusClaimed {
			/// The round of the bid.
			round: Round,
			/// The validator that was bid for.
			validator: T::AccountId,
			/// Who was paid: the bidder, or the validator itself.
			bidder: T::AccountId,
			/// What was paid, in 10⁻¹⁸ UNIT.
			amount: Balance,
		},
		/// What the bids of a round earned cannot be claimed any more.
		RoundExpired {
			/// The round of the bids.
			round: Round,
			/// What was left and went to the treasury, in 10⁻¹⁸ UNIT.
			to_treasury: Balance,
		},
		/// Nothing is kept of the bids of a round any more.
		RoundPruned {
			/// The round of the bids.
			round: Round,
		},
		/// Governance set the parameters.
		ParametersSet {
			/// The numbers before.
			old: Parameters,
			/// The numbers now.
			new: Parameters,
		},
	}
}
