//! Setting the parameters, each within its range.

use crate::{pallet::*, types::Parameters};
use frame_support::ensure;
use sp_runtime::DispatchResult;
use treasurenet_primitives::{Balance, UNIT, math::BPS};

/// TAT's own minimum balance: a bid below it would cost no more than the entry that it makes.
const LEAST_MINIMUM_BID: Balance = UNIT / 100;
const LARGEST_MINIMUM_BID: Balance = 1_000_000 * UNIT;

impl Parameters {
	/// Refuses by name each value that is out of its range.
	pub fn validate<T: Config>(&self) -> Result<(), Error<T>> {
		ensure!(
			(LEAST_MINIMUM_BID..=LARGEST_MINIMUM_BID).contains(&self.minimum_bid),
			Error::<T>::MinimumBidOutOfRange
		);
		ensure!(
			(1..=BPS).contains(&self.super_threshold_bps),
			Error::<T>::SuperThresholdOutOfRange
		);
		Ok(())
	}
}

impl<T: Config> Pallet<T> {
	pub(crate) fn do_set_parameters(new: Parameters) -> DispatchResult {
		new.validate::<T>()?;
		let old = CurrentParameters::<T>::get();
		CurrentParameters::<T>::put(new);
		Self::deposit_event(Event::ParametersSet { old, new });
		Ok(())
	}
}
