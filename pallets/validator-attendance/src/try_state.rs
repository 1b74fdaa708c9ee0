//! What must always hold.

use crate::{Absences, Chilled, ChilledInEra, Config, CurrentParameters, Pallet};
use alloc::collections::BTreeSet;
use frame_support::{ensure, traits::Get};
use sp_runtime::TryRuntimeError;

impl<T: Config> Pallet<T> {
	/// Checks that nobody is listed twice or with a count of zero, that no more were chilled in an era
	/// than may be active, and that the parameters are valid.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		let list = Absences::<T>::get().validators;
		ensure!(
			list.iter().all(|entry| entry.sessions > 0),
			"a validator is listed for no absence"
		);
		let listed: BTreeSet<_> = list.iter().map(|entry| &entry.validator).collect();
		ensure!(listed.len() == list.len(), "a validator is listed twice");
		let ChilledInEra { era, count } = Chilled::<T>::get();
		ensure!(era <= T::Era::get(), "validators were chilled in an era to come");
		ensure!(count <= T::MaxValidators::get(), "more were chilled than may be active");
		ensure!(
			CurrentParameters::<T>::get().validate().is_ok(),
			"a parameter is out of its range"
		);
		Ok(())
	}
}
