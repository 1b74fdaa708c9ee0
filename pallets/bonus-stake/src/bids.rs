//! Bids: TAT burnt for a validator, and the rules for them.

use crate::{pallet::*, types::*};
use frame_support::ensure;
use sp_runtime::{DispatchResult, Perbill};
use treasurenet_primitives::{ActiveValidators, Balance, BurnTat};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_bid(
		bidder: T::AccountId,
		validator: T::AccountId,
		amount: Balance,
		max_commission: Option<Perbill>,
	) -> DispatchResult {
		ensure!(amount >= CurrentParameters::<T>::get().minimum_bid, Error::<T>::BidTooLow);
		ensure!(T::Validators::effective().contains(&validator), Error::<T>::ValidatorNotEffective);
		let round = Self::current_round();
		if let Some(most) = max_commission {
			let commission = Self::commission_in(round, &validator);
			ensure!(commission <= most, Error::<T>::CommissionTooHigh);
		}
		let burnt = T::Tat::burn(&bidder, amount)?;
		let total = Self::note_bid(round, &validator, &bidder, burnt)?;
		Self::deposit_event(Event::BidPlaced { round, validator, bidder, burnt, total });
		Ok(())
	}

	/// The commission on bids for a validator: the one in force at the round's first bid for it.
	fn commission_in(round: Round, validator: &T::AccountId) -> Perbill {
		RoundBids::<T>::get(round)
			.into_iter()
			.find(|candidate| candidate.validator == *validator)
			.map_or_else(|| T::Validators::commission(validator), |known| known.commission)
	}

	/// Adds to the bids of a round. Returns all that was bid for the validator.
	fn note_bid(
		round: Round,
		validator: &T::AccountId,
		bidder: &T::AccountId,
		burnt: Balance,
	) -> Result<Balance, Error<T>> {
		let own = if bidder == validator { burnt } else { 0 };
		let total = RoundBids::<T>::try_mutate(round, |candidates| {
			let known = candidates.iter_mut().find(|candidate| candidate.validator == *validator);
			if let Some(candidate) = known {
				candidate.tat = sum::<T>(candidate.tat, burnt)?;
				// No overflow: it is a part of the sum above.
				candidate.own = candidate.own.saturating_add(own);
				return Ok::<_, Error<T>>(candidate.tat);
			}
			candidates
				.try_push(Candidate {
					validator: validator.clone(),
					tat: burnt,
					own,
					commission: T::Validators::commission(validator),
				})
				.map_err(|_| Error::<T>::TooManyValidators)?;
			Ok(burnt)
		})?;
		Bids::<T>::mutate((round, validator, bidder), |bid| {
			// No overflow: it is a part of the validator's sum.
			*bid = Some(bid.unwrap_or_default().saturating_add(burnt));
		});
		BidsOf::<T>::insert(bidder, (round.to_be_bytes(), validator), ());
		Ok(total)
	}
}

impl<T: Config> Pallet<T> {
	pub(crate) fn do_set_parameters(new: Parameters) -> DispatchResult {
		new.validate().map_err(Error::<T>::from)?;
		let old = CurrentParameters::<T>::mutate(|held| core::mem::replace(held, new));
		Self::deposit_event(Event::ParametersSet { old, new });
		Ok(())
	}
}

impl<T> From<ParameterFault> for Error<T> {
	fn from(fault: ParameterFault) -> Self {
		match fault {
			ParameterFault::MinimumBid => Self::MinimumBidOutOfRange,
			ParameterFault::SuperThreshold => Self::SuperThresholdOutOfRange,
			ParameterFault::SuperFloor => Self::SuperFloorOutOfRange,
		}
	}
}

fn sum<T: Config>(left: Balance, right: Balance) -> Result<Balance, Error<T>> {
	left.checked_add(right).ok_or(Error::<T>::Overflow)
}
