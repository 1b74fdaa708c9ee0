//! What must always hold.

use crate::{Accounts, Config, CurrentParameters, HoldReason, Pallet};
use frame_support::{ensure, traits::fungible::hold::Inspect};
use sp_runtime::TryRuntimeError;

impl<T: Config> Pallet<T> {
	/// Checks that every margin equals its hold and every hold its margin, that nobody has margin
	/// and debt at once, that no empty record is kept, and that the parameters are valid.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		let held =
			|who: &T::AccountId| T::Currency::balance_on_hold(&HoldReason::Margin.into(), who);
		for (who, account) in Accounts::<T>::iter() {
			ensure!(!account.is_empty(), "an empty margin account is kept");
			ensure!(account.debt == 0 || account.margin == 0, "margin and debt at once");
			ensure!(held(&who) == account.margin, "a margin differs from its hold");
		}
		// Only an account that the system knows can have a hold.
		for who in frame_system::Account::<T>::iter_keys() {
			ensure!(
				held(&who) == Accounts::<T>::get(&who).margin,
				"UNIT are held as margin without a record"
			);
		}
		ensure!(CurrentParameters::<T>::get().validate().is_ok(), "the parameters are invalid");
		Ok(())
	}
}
