//! What the calls do, and what other pallets ask for.

use crate::{
	Accounts, Config, Error, Event, HoldReason, MarginAccount, Pallet, Parameters, ParametersOf,
};
use frame_support::{
	defensive,
	dispatch::DispatchResult,
	ensure,
	traits::{
		Get,
		fungible::{Inspect, Mutate, hold::Mutate as _},
		tokens::{Fortitude, Precision, Preservation, Provenance, Restriction},
	},
};
use sp_runtime::DispatchError;
use treasurenet_primitives::{
	Balance, MarginState, Margins, Prices, UnitUsd, Usd, UsdPrice, math::margin,
	runtime_api::MarginStatus,
};

impl<T: Config> Pallet<T> {
	/// A producer's margin, what it has to cover and what can be withdrawn.
	pub fn status(who: &T::AccountId) -> MarginStatus {
		let MarginAccount { margin, debt, exposure } = Accounts::<T>::get(who);
		let parameters = Parameters::<T>::get();
		let required = Self::required(exposure, &parameters).ok();
		let withdrawable = match required {
			Some(required) if debt == 0 => margin.saturating_sub(required),
			_ => 0,
		};
		MarginStatus {
			margin,
			debt,
			exposure,
			required,
			withdrawable,
			minimum_to_mint: parameters.minimum_margin,
		}
	}

	pub(crate) fn do_deposit(who: T::AccountId, amount: Balance) -> DispatchResult {
		ensure!(amount > 0, Error::<T>::ZeroAmount);
		let mut account = Accounts::<T>::get(&who);
		let debt_paid = amount.min(account.debt);
		let held = amount.saturating_sub(debt_paid);

		// Held UNIT may be UNIT that is frozen as well, since freezes apply to the total balance.
		// Spent UNIT may not.
		let free = |force| T::Currency::reducible_balance(&who, Preservation::Preserve, force);
		ensure!(
			amount <= free(Fortitude::Force)
				&& (debt_paid == 0 || debt_paid <= free(Fortitude::Polite)),
			Error::<T>::InsufficientBalance
		);

		if debt_paid > 0 {
			let treasury = Self::treasury_for(debt_paid)?;
			T::Currency::transfer(&who, &treasury, debt_paid, Preservation::Preserve)?;
			account.debt = account.debt.saturating_sub(debt_paid);
		}
		if held > 0 {
			T::Currency::hold(&HoldReason::Margin.into(), &who, held)?;
			account.margin = account.margin.checked_add(held).ok_or(Error::<T>::Overflow)?;
		}
		Self::store(&who, account);
		Self::deposit_event(Event::Deposited {
			who,
			held,
			debt_paid,
			margin: account.margin,
			debt: account.debt,
		});
		Ok(())
	}

	pub(crate) fn do_withdraw(who: T::AccountId, amount: Balance) -> DispatchResult {
		ensure!(amount > 0, Error::<T>::ZeroAmount);
		let mut account = Accounts::<T>::get(&who);
		ensure!(account.debt == 0, Error::<T>::InDebt);
		account.margin = account.margin.checked_sub(amount).ok_or(Error::<T>::ExceedsMargin)?;
		Self::ensure_covered(&account)?;

		T::Currency::release(&HoldReason::Margin.into(), &who, amount, Precision::Exact)?;
		Self::store(&who, account);
		Self::deposit_event(Event::Withdrawn { who, amount, margin: account.margin });
		Ok(())
	}

	pub(crate) fn do_set_parameters(new: ParametersOf) -> DispatchResult {
		new.validate::<T>()?;
		let old = Parameters::<T>::get();
		Parameters::<T>::put(new);
		Self::deposit_event(Event::ParametersSet { old, new });
		Ok(())
	}

	/// What 1 UNIT is worth, in 1/10 000 USD. Never an older price in silence.
	fn unit_usd(parameters: &ParametersOf) -> Result<UsdPrice, Error<T>> {
		match T::Prices::unit_usd() {
			UnitUsd::Inactive => Ok(parameters.unit_usd_rate),
			UnitUsd::Price(price) if price > 0 => Ok(price),
			UnitUsd::Price(_) | UnitUsd::Unavailable => Err(Error::<T>::UnitPriceUnavailable),
		}
	}

	/// The margin that an exposure asks for. No exposure asks for none, whatever UNIT is worth.
	fn required(exposure: Usd, parameters: &ParametersOf) -> Result<Balance, Error<T>> {
		if exposure == 0 {
			return Ok(0);
		}
		let rate = Self::unit_usd(parameters)?;
		margin::required(exposure, parameters.margin_ratio_bps, rate).ok_or(Error::<T>::Overflow)
	}

	fn ensure_covered(account: &MarginAccount) -> Result<(), Error<T>> {
		let required = Self::required(account.exposure, &Parameters::<T>::get())?;
		ensure!(account.margin >= required, Error::<T>::MarginTooLow);
		Ok(())
	}

	/// The treasury's account, if it can receive `amount`.
	fn treasury_for(amount: Balance) -> Result<T::AccountId, Error<T>> {
		let treasury = T::Treasury::get();
		T::Currency::can_deposit(&treasury, amount, Provenance::Extant)
			.into_result()
			.map_err(|_| Error::<T>::TreasuryCannotReceive)?;
		Ok(treasury)
	}

	fn store(who: &T::AccountId, account: MarginAccount) {
		if account.is_empty() {
			Accounts::<T>::remove(who);
		} else {
			Accounts::<T>::insert(who, account);
		}
	}
}

impl<T: Config> Margins<T::AccountId> for Pallet<T> {
	fn state(who: &T::AccountId) -> MarginState {
		let MarginAccount { margin, debt, exposure } = Accounts::<T>::get(who);
		MarginState { margin, debt, exposure }
	}

	fn minimum() -> Balance {
		Parameters::<T>::get().minimum_margin
	}

	fn ratio_bps() -> u32 {
		Parameters::<T>::get().margin_ratio_bps
	}

	fn add_exposure(who: &T::AccountId, exposure: Usd) -> DispatchResult {
		let mut account = Accounts::<T>::get(who);
		account.exposure = account.exposure.checked_add(exposure).ok_or(Error::<T>::Overflow)?;
		Self::ensure_covered(&account)?;
		Self::store(who, account);
		Ok(())
	}

	fn release_exposure(who: &T::AccountId, exposure: Usd) {
		let mut account = Accounts::<T>::get(who);
		if exposure > account.exposure {
			defensive!("more exposure released than was noted");
		}
		account.exposure = account.exposure.saturating_sub(exposure);
		Self::store(who, account);
	}

	fn penalty_in_unit(penalty: Usd) -> Result<Balance, DispatchError> {
		if penalty == 0 {
			return Ok(0);
		}
		let rate = Self::unit_usd(&Parameters::<T>::get())?;
		Ok(margin::to_unit(penalty, rate).ok_or(Error::<T>::Overflow)?)
	}

	fn charge(who: &T::AccountId, penalty: Usd) -> Result<Balance, DispatchError> {
		let unit = Self::penalty_in_unit(penalty)?;
		if unit == 0 {
			return Ok(0);
		}
		let mut account = Accounts::<T>::get(who);
		let taken = unit.min(account.margin);
		let missing = unit.saturating_sub(taken);
		if taken > 0 {
			let treasury = Self::treasury_for(taken)?;
			T::Currency::transfer_on_hold(
				&HoldReason::Margin.into(),
				who,
				&treasury,
				taken,
				Precision::Exact,
				Restriction::Free,
				// A freeze on the account must not protect it from a penalty.
				Fortitude::Force,
			)?;
			account.margin = account.margin.saturating_sub(taken);
		}
		account.debt = account.debt.checked_add(missing).ok_or(Error::<T>::Overflow)?;
		Self::store(who, account);
		Self::deposit_event(Event::PenaltyCharged {
			who: who.clone(),
			usd: penalty,
			unit,
			taken,
			debt: account.debt,
		});
		Ok(unit)
	}
}
