//! What other pallets and clients ask for: terms, exposure, penalties.

use crate::{
	Accounts, Config, CurrentParameters, Error, Event, HoldReason, MINIMUM_DEPOSIT, MarginAccount,
	Pallet,
};
use frame_support::{
	defensive,
	dispatch::DispatchResult,
	ensure,
	traits::{
		Get,
		fungible::{Inspect, MutateHold, hold::Inspect as _},
		tokens::{Fortitude, Precision, Preservation, Restriction},
	},
};
use sp_runtime::DispatchError;
use treasurenet_primitives::{
	Balance, MarginState, MarginTerms, Margins, Prices, UnitUsd, Usd, production_api::MarginStatus,
};

impl<T: Config> Pallet<T> {
	/// A producer's margin, what it has to cover and what can be withdrawn.
	pub fn status(who: &T::AccountId) -> MarginStatus {
		let MarginAccount { margin, debt, exposure } = Accounts::<T>::get(who);
		let terms = Self::terms();
		let required = terms.required(exposure);
		let withdrawable = match required {
			Some(0) if debt == 0 => margin,
			Some(required) if debt == 0 => margin.saturating_sub(required.max(MINIMUM_DEPOSIT)),
			_ => 0,
		};
		MarginStatus {
			margin,
			debt,
			exposure,
			required,
			withdrawable,
			minimum_to_mint: terms.minimum,
		}
	}

	/// Why an amount cannot be turned into UNIT.
	pub(crate) fn unpriced(terms: &MarginTerms) -> Error<T> {
		match terms.unit_usd {
			None => Error::<T>::UnitPriceUnavailable,
			Some(_) => Error::<T>::Overflow,
		}
	}
}

impl<T: Config> Margins<T::AccountId> for Pallet<T> {
	fn state(who: &T::AccountId) -> MarginState {
		let MarginAccount { margin, debt, exposure } = Accounts::<T>::get(who);
		MarginState { margin, debt, exposure }
	}

	fn terms() -> MarginTerms {
		let parameters = CurrentParameters::<T>::get();
		// Never an older price in silence.
		let unit_usd = match T::Prices::unit_usd() {
			UnitUsd::Inactive => Some(parameters.unit_usd_rate),
			UnitUsd::Price(price) if price > 0 => Some(price),
			UnitUsd::Price(_) | UnitUsd::Unavailable => None,
		};
		MarginTerms {
			minimum: parameters.minimum_margin,
			ratio_bps: parameters.margin_ratio_bps,
			unit_usd,
		}
	}

	fn add_exposure(who: &T::AccountId, exposure: Usd) -> DispatchResult {
		let mut account = Accounts::<T>::get(who);
		account.exposure = account.exposure.checked_add(exposure).ok_or(Error::<T>::Overflow)?;
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

	fn charge(who: &T::AccountId, penalty: Usd) -> Result<Balance, DispatchError> {
		if penalty == 0 {
			return Ok(0);
		}
		let terms = Self::terms();
		let unit = terms.to_unit(penalty).ok_or_else(|| Self::unpriced(&terms))?;
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

	fn give_back(who: &T::AccountId, amount: Balance) -> DispatchResult {
		if amount == 0 {
			return Ok(());
		}
		let mut account = Accounts::<T>::get(who);
		let cancelled = amount.min(account.debt);
		let paid = amount.saturating_sub(cancelled);
		account.debt = account.debt.saturating_sub(cancelled);
		if paid > 0 {
			let treasury = T::Treasury::get();
			let spendable = T::Currency::reducible_balance(
				&treasury,
				Preservation::Preserve,
				Fortitude::Polite,
			);
			ensure!(paid <= spendable, Error::<T>::TreasuryCannotPay);
			let reason = HoldReason::Margin.into();
			ensure!(T::Currency::hold_available(&reason, who), Error::<T>::ProducerCannotHold);
			account.margin = account.margin.checked_add(paid).ok_or(Error::<T>::Overflow)?;
			T::Currency::transfer_and_hold(
				&reason,
				&treasury,
				who,
				paid,
				Precision::Exact,
				Preservation::Preserve,
				Fortitude::Polite,
			)?;
		}
		Self::store(who, account);
		Self::deposit_event(Event::PenaltyGivenBack {
			who: who.clone(),
			paid,
			cancelled,
			margin: account.margin,
			debt: account.debt,
		});
		Ok(())
	}
}
