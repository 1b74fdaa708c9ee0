//! Setting the parameters, each within its range.

use crate::{Config, CurrentParameters, Error, Event, Pallet, types::Parameters};
use frame_support::ensure;
use sp_runtime::DispatchResult;
use treasurenet_primitives::{Balance, UNIT, math::BPS};

/// The least floor of TAT, in 10⁻¹⁸.
const MIN_TAT_FLOOR: Balance = UNIT;
/// The largest floor of TAT, in 10⁻¹⁸.
const MAX_TAT_FLOOR: Balance = 1_000_000_000_000 * UNIT;

impl Parameters {
	/// Refuses each value out of range by an error that names it.
	pub fn validate<T: Config>(&self) -> Result<(), Error<T>> {
		ensure!(self.growth_bps <= BPS, Error::<T>::GrowthOutOfRange);
		ensure!(
			(MIN_TAT_FLOOR..=MAX_TAT_FLOOR).contains(&self.tat_floor),
			Error::<T>::TatFloorOutOfRange
		);
		ensure!(self.split.is_valid(), Error::<T>::SplitExceedsWhole);
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
