//! The ends of eras, and what staking pays for them.

use crate::{
	Config, Ended, EndedBounds, Event, Owed, Paid, Pallet, Participation, Running, types::EraBook,
};
use core::marker::PhantomData;
use frame_support::{
	defensive,
	traits::{
		Get, Imbalance, OnUnbalanced,
		fungible::{Balanced, Debt},
		tokens::Preservation,
	},
};
use sp_runtime::SaturatedConversion;
use treasurenet_primitives::{Balance, Stakers, math::issuance::Portion};

/// What staking may not pay of an era's base, in 10⁻¹⁸ UNIT: it rounds each payment to nearest, so
/// together they may exceed the base by half of 10⁻¹⁸ UNIT for each payee.
pub const CUSHION: Balance = 100_000;

impl<T: Config> Pallet<T> {
	/// The running era's book.
	///
	/// An era that ended without a payout leaves its base to this one, and its authors their part.
	pub(crate) fn book_of(era: u32) -> EraBook {
		let book = Running::<T>::get();
		if book.era == era {
			return book;
		}
		if book.blocks > 0 {
			Self::enqueue(EraBook { base: 0, ..book });
		}
		EraBook { era, base: book.base, proposer: 0, blocks: 0 }
	}

	fn enqueue(book: EraBook) {
		let (head, tail) = EndedBounds::<T>::get();
		Ended::<T>::insert(tail, book);
		EndedBounds::<T>::put((head, tail.saturating_add(1)));
		Owed::<T>::mutate(|owed| {
			owed.base = owed.base.saturating_add(book.base);
			owed.proposer = owed.proposer.saturating_add(book.proposer);
		});
	}

	/// Takes what staking minted out of the base pot.
	pub(crate) fn settle(debt: Debt<T::AccountId, T::Currency>) {
		let amount = debt.peek();
		let debt = Self::settle_from(&Self::base_pot(), debt, Owed::<T>::get().base);
		let from_pot = amount.saturating_sub(debt.peek());
		Owed::<T>::mutate(|owed| owed.base = owed.base.saturating_sub(from_pot));
		if debt.peek() == 0 {
			Paid::<T>::mutate(|paid| paid.base = paid.base.saturating_add(from_pot));
			return;
		}
		// The era was closed, and what it left was swept.
		let late = debt.peek();
		let debt = Self::settle_from(&T::Treasury::get(), debt, Balance::MAX);
		let from_treasury = late.saturating_sub(debt.peek());
		let mut book = Running::<T>::get();
		let debt = Self::settle_from(&Self::base_pot(), debt, book.base);
		let from_running_era = late.saturating_sub(from_treasury).saturating_sub(debt.peek());
		book.base = book.base.saturating_sub(from_running_era);
		Running::<T>::put(book);
		if debt.peek() > 0 {
			defensive!("staking pays no more than it was told it may");
		}
		Paid::<T>::mutate(|paid| {
			paid.base = paid.base.saturating_add(amount.saturating_sub(debt.peek()));
			paid.returned = paid.returned.saturating_add(from_treasury);
		});
		Self::deposit_event(Event::LatePayment { from_treasury, from_running_era });
	}

	/// Settles a debt out of an account as far as it can and `most` allows; gives back the rest.
	fn settle_from(
		who: &T::AccountId,
		debt: Debt<T::AccountId, T::Currency>,
		most: Balance,
	) -> Debt<T::AccountId, T::Currency> {
		let (debt, rest) = debt.split(Self::available(who).min(most));
		if debt.peek() == 0 {
			return rest;
		}
		match T::Currency::settle(who, debt, Preservation::Preserve) {
			// An account that stays alive loses exactly the debt, so no credit is left.
			Ok(_) => rest,
			Err(debt) => rest.merge(debt),
		}
	}
}

impl<T: Config> sp_staking::EraPayout<Balance> for Pallet<T> {
	/// Closes the ended era's book. Staking calls this while the ended era is still the active one.
	fn era_payout(_staked: Balance, _issuance: Balance, _millis: u64) -> (Balance, Balance) {
		let era = T::Stakers::active_era();
		let all = T::Stakers::seated_count(era);
		let some = T::Stakers::rewarded(era).len().saturated_into();
		Participation::<T>::put(Portion { some, all });
		let book = Self::book_of(era);
		Running::<T>::put(EraBook { era: era.saturating_add(1), ..EraBook::default() });
		let payable = book.base.saturating_sub(CUSHION);
		if book.base > 0 || book.blocks > 0 {
			Self::enqueue(book);
		}
		Self::deposit_event(Event::EraEnded {
			era,
			payable,
			proposers: book.proposer,
			blocks: book.blocks,
		});
		(payable, 0)
	}
}

/// Where staking hands over the rewards that it minted: settles them out of the base pot.
pub struct PayFromPot<T>(PhantomData<T>);

impl<T: Config> OnUnbalanced<Debt<T::AccountId, T::Currency>> for PayFromPot<T> {
	fn on_nonzero_unbalanced(debt: Debt<T::AccountId, T::Currency>) {
		Pallet::<T>::settle(debt);
	}
}
