//! What must always hold.

use crate::{
	Absences, Chilled, ChilledInEra, Config, CurrentParameters, CurrentSeats, Disabled, Pallet,
	Seated,
};
use alloc::collections::BTreeSet;
use frame_support::{ensure, traits::Get};
use sp_runtime::TryRuntimeError;

impl<T: Config> Pallet<T> {
	/// Checks that nobody is listed twice or with a count of zero, that no more were chilled, disabled
	/// or seated than may be active, and that the parameters are valid.
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
		let disabled = Disabled::<T>::get();
		ensure!(disabled.era <= T::Era::get(), "validators were disabled in an era to come");
		let names: BTreeSet<_> = disabled.validators.iter().map(|entry| &entry.validator).collect();
		ensure!(
			names.len() == disabled.validators.len(),
			"a validator is listed as disabled twice"
		);
		ensure!(Seated::<T>::get().era <= T::Era::get(), "validators took seats of an era to come");
		ensure!(
			Seated::<T>::get().count <= T::MaxValidators::get(),
			"more seats were taken than may be"
		);
		let seats = CurrentSeats::<T>::get();
		ensure!(seats.number <= T::MaxValidators::get(), "there are more seats than may be");
		ensure!(
			seats.last_raise.is_none_or(|raise| raise.from <= T::MaxValidators::get()),
			"the seats were raised from more than there may be"
		);
		Ok(())
	}
}
