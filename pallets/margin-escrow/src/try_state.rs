//! What must always hold.

use crate::{Accounts, Config, HoldReason, Pallet, Parameters};
use frame_support::{ensure, traits::fungible::hold::Inspect};
use sp_runtime::TryRuntimeError;

impl<T: Config> Pallet<T> {
	/// Checks that every margin equals its hold, that nobody has margin and debt at once, that no
	/// empty entry is kept, and that the parameters are valid.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		for (who, account) in Accounts::<T>::iter() {
			ensure!(!account.is_empty(), "an empty margin account is kept");
			ensure!(account.debt == 0 || account.margin == 0, "margin and debt at once");
			ensure!(
				T::Currency::balance_on_hold(&HoldReason::Margin.into(), &who) == account.margin,
				"a margin differs from its hold"
			);
		}
		ensure!(Parameters::<T>::get().validate::<T>().is_ok(), "the parameters are invalid");
		Ok(())
	}
}
