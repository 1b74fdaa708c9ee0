//! Burning TAT, counted.

use crate::{Config, Error, Event, Pallet, TotalBurnt};
use frame_support::{
	dispatch::DispatchResult,
	storage::with_storage_layer,
	traits::{
		fungible::{Inspect, Mutate},
		tokens::{Fortitude, Precision, Preservation},
	},
};
use sp_runtime::DispatchError;
use treasurenet_primitives::{Balance, BurnTat};

impl<T: Config> BurnTat<T::AccountId> for Pallet<T> {
	fn burn(who: &T::AccountId, amount: Balance) -> Result<Balance, DispatchError> {
		with_storage_layer(|| {
			// The supply tells what is really gone: a rest below the minimum balance goes with it.
			let before = T::Tat::total_issuance();
			T::Tat::burn_from(
				who,
				amount,
				Preservation::Expendable,
				Precision::Exact,
				Fortitude::Polite,
			)?;
			let burnt = before.saturating_sub(T::Tat::total_issuance());
			TotalBurnt::<T>::try_mutate(|total| -> DispatchResult {
				*total = total.checked_add(burnt).ok_or(Error::<T>::Overflow)?;
				Ok(())
			})?;
			Self::deposit_event(Event::TatBurnt { account: who.clone(), amount: burnt });
			Ok(burnt)
		})
	}
}
