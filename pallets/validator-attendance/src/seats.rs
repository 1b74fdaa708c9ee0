//! How many validators may be active.

use crate::{Config, CurrentSeats, Error, Event, LEAST_SEATS, Pallet, ValidatorCount};
use frame_support::{
	ensure,
	traits::{Get, UnixTime},
};
use sp_runtime::{DispatchResult, SaturatedConversion};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_set_validator_count(new: u32) -> DispatchResult {
		ensure!(
			(LEAST_SEATS..=T::MaxValidators::get()).contains(&new),
			Error::<T>::ValidatorCountOutOfRange
		);
		let now = T::Time::now().as_millis().saturated_into();
		let seats = CurrentSeats::<T>::get();
		let old = seats.number;
		ensure!(new <= old || new <= seats.most_at(now), Error::<T>::ValidatorCountRaisedTooFast);
		CurrentSeats::<T>::put(seats.set(new, now));
		T::Count::set(new);
		Self::deposit_event(Event::ValidatorCountSet { old, new });
		Ok(())
	}

	/// The most validators that an election may seat, whatever staking itself was told.
	pub fn most_elected() -> u32 {
		CurrentSeats::<T>::get().number
	}
}
