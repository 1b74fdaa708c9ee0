//! What staking asks of its stakers.

use crate::{Config, Error, Event, Limits, Pallet, StakingLimits};
use frame_support::traits::Get;
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_set_staking_limits(new: StakingLimits) -> DispatchResult {
		new.validate(T::MaxValidators::get(), T::MaxCandidates::get()).map_err(Error::<T>::from)?;
		let old = T::Limits::get();
		T::Limits::set(new);
		Self::deposit_event(Event::StakingLimitsSet { old, new });
		Ok(())
	}
}
