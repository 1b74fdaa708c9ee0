//! Pruning: nothing is kept of a round once nothing of it can be claimed.

use crate::{WeightInfo, pallet::*, types::*};
use frame_support::{ensure, storage::with_storage_layer, traits::Get, weights::WeightMeter};
use sp_runtime::DispatchError;

/// How many bids are removed at once in idle block time.
pub(crate) const IDLE_STEP: u32 = 64;

impl<T: Config> Pallet<T> {
	/// Clears a round as far as `limit` reaches. Returns how many bids were removed.
	pub(crate) fn do_prune(round: Round, limit: u32) -> Result<u32, DispatchError> {
		ensure!((1..=T::MaxPruned::get()).contains(&limit), Error::<T>::LimitOutOfRange);
		let current = Self::current_round();
		ensure!(Self::is_over(round, current), Error::<T>::RoundNotOver);
		ensure!(Self::is_prunable(round, current), Error::<T>::NotExpired);
		ensure!(RoundBids::<T>::contains_key(round), Error::<T>::NothingToPrune);
		Self::clear(round, limit)
	}

	/// In idle block time: clears the oldest rounds, one after the other, as far as the meter
	/// reaches.
	pub(crate) fn prune_idly(meter: &mut WeightMeter) {
		if meter.try_consume(T::WeightInfo::prune_idly()).is_err() {
			return;
		}
		let current = Self::current_round();
		let first = OldestRound::<T>::get();
		let mut oldest = first;
		while Self::is_over(oldest, current)
			&& meter.try_consume(T::WeightInfo::look_at_round()).is_ok()
		{
			if !RoundBids::<T>::contains_key(oldest) {
				oldest = oldest.saturating_add(1);
				continue;
			}
			let can_go_on = Self::is_prunable(oldest, current)
				&& meter.try_consume(T::WeightInfo::prune(IDLE_STEP)).is_ok()
				// A treasury that cannot receive is tried again in the next block.
				&& with_storage_layer(|| Self::clear(oldest, IDLE_STEP)).is_ok();
			if !can_go_on {
				break;
			}
		}
		if oldest != first {
			OldestRound::<T>::put(oldest);
		}
	}

	/// Whether nothing of a round that is over can be claimed: its time is up, its bids led to no
	/// reward, or all is paid.
	fn is_prunable(round: Round, current: Round) -> bool {
		Self::is_expired(round, current)
			|| Settled::<T>::get(round).is_none_or(|settled| settled.unclaimed == 0)
	}

	/// Hands what is left of the round to the treasury, then removes bids, then the rest.
	fn clear(round: Round, limit: u32) -> Result<u32, DispatchError> {
		if let Some(settled) = Settled::<T>::take(round) {
			Earned::<T>::remove(round);
			let to_treasury = settled.unclaimed;
			if to_treasury > 0 {
				Self::pay(&T::Treasury::get(), to_treasury, Error::<T>::TreasuryCannotReceive)?;
			}
			Self::deposit_event(Event::RoundExpired { round, to_treasury });
		}
		// Drained one by one, since clearing by prefix counts what was removed earlier in the same
		// block again, and might never get further.
		let removed = Bids::<T>::drain_prefix((round,))
			.take(limit as usize)
			.inspect(|((validator, bidder), _)| {
				BidsOf::<T>::remove(bidder, (round.to_be_bytes(), validator));
			})
			.count() as u32;
		if removed < limit || Bids::<T>::iter_key_prefix((round,)).next().is_none() {
			RoundBids::<T>::remove(round);
			Self::deposit_event(Event::RoundPruned { round });
		}
		Ok(removed)
	}
}
