//! Deposits and withdrawals.

use crate::{Accounts, Config, Error, Event, HoldReason, MINIMUM_DEPOSIT, MarginAccount, Pallet};
use frame_support::{
	dispatch::DispatchResult,
	ensure,
	traits::{
		Get,
		fungible::{Inspect, Mutate, MutateHold, hold::Inspect as _},
		tokens::{Fortitude, Precision, Preservation, Provenance},
	},
};
use treasurenet_primitives::{Balance, Margins};

impl<T: Config> Pallet<T> {
	/// Moves `amount` of `by`'s free UNIT to `producer`'s debt first, and then to its margin.
	pub(crate) fn do_deposit(
		by: T::AccountId,
		producer: T::AccountId,
		amount: Balance,
	) -> DispatchResult {
		ensure!(amount > 0, Error::<T>::ZeroAmount);
		let mut account = Accounts::<T>::get(&producer);
		// A small debt must be payable, and paying it frees the record instead of making one.
		ensure!(amount >= MINIMUM_DEPOSIT || amount == account.debt, Error::<T>::DepositTooSmall);
		let debt_paid = amount.min(account.debt);
		let held = amount.saturating_sub(debt_paid);
		Self::ensure_can_deposit(&by, &producer, debt_paid, held)?;

		if debt_paid > 0 {
			let treasury = Self::treasury_for(debt_paid)?;
			T::Currency::transfer(&by, &treasury, debt_paid, Preservation::Preserve)?;
			account.debt = account.debt.saturating_sub(debt_paid);
		}
		if held > 0 {
			account.margin = account.margin.checked_add(held).ok_or(Error::<T>::Overflow)?;
			if by == producer {
				T::Currency::hold(&HoldReason::Margin.into(), &by, held)?;
			} else {
				T::Currency::transfer_and_hold(
					&HoldReason::Margin.into(),
					&by,
					&producer,
					held,
					Precision::Exact,
					Preservation::Preserve,
					Fortitude::Polite,
				)?;
			}
		}
		Self::store(&producer, account);
		Self::deposit_event(Event::Deposited {
			who: producer,
			by,
			held,
			debt_paid,
			margin: account.margin,
			debt: account.debt,
		});
		Ok(())
	}

	/// Whether `by` can pay both parts and stay alive, and `producer` can have its part on hold.
	fn ensure_can_deposit(
		by: &T::AccountId,
		producer: &T::AccountId,
		debt_paid: Balance,
		held: Balance,
	) -> Result<(), Error<T>> {
		let free = |force| T::Currency::reducible_balance(by, Preservation::Preserve, force);
		// UNIT that stay in the account may be frozen as well, since freezes apply to the total
		// balance. What leaves it may not.
		let leaves = if by == producer { debt_paid } else { debt_paid.saturating_add(held) };
		ensure!(
			debt_paid.saturating_add(held) <= free(Fortitude::Force)
				&& (leaves == 0 || leaves <= free(Fortitude::Polite)),
			Error::<T>::InsufficientBalance
		);
		ensure!(
			held == 0 || T::Currency::hold_available(&HoldReason::Margin.into(), producer),
			Error::<T>::ProducerCannotHold
		);
		Ok(())
	}

	pub(crate) fn do_withdraw(who: T::AccountId, amount: Balance) -> DispatchResult {
		ensure!(amount > 0, Error::<T>::ZeroAmount);
		let mut account = Accounts::<T>::get(&who);
		ensure!(account.debt == 0, Error::<T>::InDebt);
		account.margin = account.margin.checked_sub(amount).ok_or(Error::<T>::ExceedsMargin)?;
		if account.exposure > 0 {
			let terms = Self::terms();
			let required =
				terms.required(account.exposure).ok_or_else(|| Self::unpriced(&terms))?;
			ensure!(account.margin >= required, Error::<T>::MarginTooLow);
		}
		ensure!(account.margin == 0 || account.margin >= MINIMUM_DEPOSIT, Error::<T>::RestTooSmall);

		T::Currency::release(&HoldReason::Margin.into(), &who, amount, Precision::Exact)?;
		Self::store(&who, account);
		Self::deposit_event(Event::Withdrawn { who, amount, margin: account.margin });
		Ok(())
	}

	/// The treasury's account, if it can receive `amount`.
	pub(crate) fn treasury_for(amount: Balance) -> Result<T::AccountId, Error<T>> {
		let treasury = T::Treasury::get();
		T::Currency::can_deposit(&treasury, amount, Provenance::Extant)
			.into_result()
			.map_err(|_| Error::<T>::TreasuryCannotReceive)?;
		Ok(treasury)
	}

	pub(crate) fn store(who: &T::AccountId, account: MarginAccount) {
		if account.is_empty() {
			Accounts::<T>::remove(who);
		} else {
			Accounts::<T>::insert(who, account);
		}
	}
}
