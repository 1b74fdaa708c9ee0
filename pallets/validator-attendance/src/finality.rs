//! How finality goes on after a stall.

use crate::{Config, Error, Event, Finality, Pallet};
use frame_support::{ensure, traits::Get};
use frame_system::pallet_prelude::BlockNumberFor;
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_restart_finality(
		delay: BlockNumberFor<T>,
		best_finalized: BlockNumberFor<T>,
	) -> DispatchResult {
		let now = frame_system::Pallet::<T>::block_number();
		ensure!(
			delay >= T::MinRestartDelay::get() && delay <= T::MaxRestartDelay::get(),
			Error::<T>::RestartDelayOutOfRange
		);
		ensure!(best_finalized <= now, Error::<T>::FinalizedBlockUnknown);
		ensure!(T::Finality::next_restart() <= now, Error::<T>::RestartTooSoon);
		T::Finality::restart(delay, best_finalized)?;
		Self::deposit_event(Event::FinalityRestarts { delay, best_finalized });
		Ok(())
	}

	/// Drops a restart that root asked of GRANDPA itself, if it would do harm: a delay that overflows
	/// stops the chain, and one that never ends keeps GRANDPA's set as it is for ever.
	pub(crate) fn drop_harmful_restart() {
		let Some((delay, best_finalized)) = T::Finality::waiting() else { return };
		let is_there = best_finalized <= frame_system::Pallet::<T>::block_number();
		if delay > T::MaxRestartDelay::get() || !is_there {
			T::Finality::drop_waiting();
			Self::deposit_event(Event::RestartDropped { delay, best_finalized });
		}
	}
}
