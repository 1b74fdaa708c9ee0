//! Claims: what a bid earned, paid out of the pot.

use crate::{pallet::*, types::*};
use frame_support::{
	BoundedVec, ensure,
	storage::with_storage_layer,
	traits::{
		Get,
		fungible::{Inspect, Mutate},
		tokens::{DepositConsequence, Preservation, Provenance},
	},
};
use sp_runtime::{DispatchError, DispatchResult};
use treasurenet_primitives::Balance;

impl<T: Config> Pallet<T> {
	/// Pays what one bid earned, or a validator's own part. Call it within a storage layer.
	pub(crate) fn do_claim(key: ClaimKey<T::AccountId>) -> DispatchResult {
		let amount = Self::due(&key)?;
		Self::mark_claimed(&key);
		Settled::<T>::try_mutate(key.round, |settled| {
			let settled = settled.as_mut().ok_or(Error::<T>::NotSuperValidator)?;
			settled.unclaimed =
				settled.unclaimed.checked_sub(amount).ok_or(Error::<T>::Overflow)?;
			Ok::<_, Error<T>>(())
		})?;
		Self::pay(&key.bidder, amount, Error::<T>::CannotReceive)?;
		let ClaimKey { round, validator, bidder } = key;
		Self::deposit_event(Event::BonusClaimed { round, validator, bidder, amount });
		Ok(())
	}

	/// Pays every claim of a list that can be paid. Fails with the first one's error if none can.
	pub(crate) fn do_claim_many(
		keys: BoundedVec<ClaimKey<T::AccountId>, T::MaxClaims>,
	) -> DispatchResult {
		let mut outcome: DispatchResult = Err(Error::<T>::NothingNamed.into());
		for (place, key) in keys.into_iter().enumerate() {
			let paid = with_storage_layer(|| Self::do_claim(key));
			if paid.is_ok() || place == 0 {
				outcome = paid;
			}
		}
		outcome
	}

	/// What a claim would pay, in 10⁻¹⁸ UNIT.
	pub(crate) fn due(key: &ClaimKey<T::AccountId>) -> Result<Balance, Error<T>> {
		let current = Self::current_round();
		ensure!(Self::is_over(key.round, current), Error::<T>::RoundNotOver);
		ensure!(!Self::is_expired(key.round, current), Error::<T>::RoundExpired);
		let set = Earned::<T>::get(key.round);
		let member = set
			.iter()
			.find(|member| member.bids.validator == key.validator)
			.ok_or(Error::<T>::NotSuperValidator)?;
		let amount = Self::due_of(key.round, member, &key.bidder)?;
		ensure!(amount > 0, Error::<T>::NothingEarned);
		Ok(amount)
	}

	/// What an account is due by one super validator, in 10⁻¹⁸ UNIT. May be 0.
	pub(crate) fn due_of(
		round: Round,
		member: &SuperValidator<T::AccountId>,
		bidder: &T::AccountId,
	) -> Result<Balance, Error<T>> {
		let validator = &member.bids.validator;
		let part = if bidder == validator {
			ensure!(!member.claimed, Error::<T>::AlreadyClaimed);
			member.earnings().of_validator()
		} else {
			let bid = Bids::<T>::get((round, validator, bidder)).ok_or(Error::<T>::NothingBid)?;
			member.earnings().of_bidder(bid)
		};
		part.ok_or(Error::<T>::Overflow)
	}

	/// Makes sure that a claim cannot be paid again.
	fn mark_claimed(key: &ClaimKey<T::AccountId>) {
		let ClaimKey { round, validator, bidder } = key;
		Bids::<T>::remove((round, validator, bidder));
		BidsOf::<T>::remove(bidder, (round.to_be_bytes(), validator));
		if validator == bidder {
			Earned::<T>::mutate(round, |set| {
				let own = set.iter_mut().find(|member| member.bids.validator == *validator);
				if let Some(member) = own {
					member.claimed = true;
				}
			});
		}
	}

	/// Pays from the pot what it owes.
	pub(crate) fn pay(to: &T::AccountId, amount: Balance, refused: Error<T>) -> DispatchResult {
		let possible = T::Currency::can_deposit(to, amount, Provenance::Extant);
		ensure!(possible == DepositConsequence::Success, DispatchError::from(refused));
		T::Currency::transfer(&Self::pot_account(), to, amount, Preservation::Preserve)?;
		Owed::<T>::mutate(|owed| *owed = owed.saturating_sub(amount));
		Ok(())
	}

	/// Whether the round in which the bids of `round` earn is over.
	pub(crate) fn is_over(round: Round, current: Round) -> bool {
		current >= round.saturating_add(2)
	}

	/// Whether what the bids of `round` earned cannot be claimed any more.
	pub(crate) fn is_expired(round: Round, current: Round) -> bool {
		current >= round.saturating_add(2).saturating_add(T::ClaimRounds::get())
	}
}
