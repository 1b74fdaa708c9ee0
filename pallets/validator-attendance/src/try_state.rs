//! What must always hold.

use crate::{Absences, Config, CurrentParameters, Pallet};
use alloc::collections::BTreeSet;
use frame_support::ensure;
use sp_runtime::TryRuntimeError;

impl<T: Config> Pallet<T> {
	/// Checks that nobody is listed twice or with a count of nothing, and that the parameters are valid.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		let list = Absences::<T>::get().validators;
		ensure!(list.iter().all(|entry| entry.sessions > 0), "absent for no session");
		let listed: BTreeSet<_> = list.iter().map(|entry| &entry.validator).collect();
		ensure!(listed.len() == list.len(), "a validator is listed twice");
		ensure!(
			CurrentParameters::<T>::get().validate::<T>().is_ok(),
			"the parameters are invalid"
		);
		Ok(())
	}
}
