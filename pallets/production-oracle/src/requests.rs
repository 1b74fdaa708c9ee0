//! The well-months whose official volume is asked for, so that reporters find them.
//!
//! A request is written with the first upload of a well-month and stays while its volume may be
//! accepted, replaced or amended. It does not decide anything: a report is judged by the well-month
//! alone. Requests of a month go together, once the month's mint deadline and after it the time for
//! amendments are past: then no volume of the month can be accepted any more.

use crate::{WeightInfo, pallet::*, types::*, volumes::months_after};
use frame_support::{ensure, storage::KeyPrefixIterator, weights::WeightMeter};
use treasurenet_primitives::{
	KindId, Moment, Month, WellCommitment, WellMonths,
	math::calendar::{day_of, month_of, start_of_day},
	now_ms,
};

/// The most requests that one block's idle time removes.
pub(crate) const MAX_PRUNED_WHEN_IDLE: u32 = 100;

impl<T: Config> Pallet<T> {
	pub(crate) fn put_request(commitment: WellCommitment, month: Month, kind: KindId) {
		Requested::<T>::insert(month, commitment, kind);
		if OldestRequested::<T>::get().is_none_or(|oldest| month < oldest) {
			OldestRequested::<T>::put(month);
		}
	}

	/// Whether no volume of a month can be accepted any more, whatever well it is of.
	fn is_expired(month: Month, now: Moment, parameters: &Parameters) -> bool {
		// Nothing is minted after the deadline, and nothing amended so long after a mint.
		let last_mint = start_of_day(T::WellMonths::mint_deadline(month));
		now >= months_after(last_mint, parameters.amendment_months)
	}

	pub(crate) fn do_prune_requests(month: Month, limit: u32) -> Result<u32, Error<T>> {
		let now = now_ms::<T::Time>();
		ensure!(
			Self::is_expired(month, now, &CurrentParameters::<T>::get()),
			Error::<T>::RequestsNotExpired
		);
		let removed = Self::drain_requests(month).take(limit as usize).count() as u32;
		ensure!(removed > 0, Error::<T>::NothingToPrune);
		Self::deposit_event(Event::RequestsPruned { month, removed });
		Ok(removed)
	}

	/// Removes expired requests, the oldest month's first, as far as the meter reaches.
	pub(crate) fn prune_when_idle(meter: &mut WeightMeter) {
		let Some(mut month) = OldestRequested::<T>::get() else { return };
		let now = now_ms::<T::Time>();
		let parameters = CurrentParameters::<T>::get();
		let mut removed = 0u32;
		let mut steps = 0u32;
		let mut requests = Self::drain_requests(month);
		while steps < MAX_PRUNED_WHEN_IDLE
			&& Self::is_expired(month, now, &parameters)
			&& meter.try_consume(T::WeightInfo::prune_one()).is_ok()
		{
			steps = steps.saturating_add(1);
			if requests.next().is_some() {
				removed = removed.saturating_add(1);
				continue;
			}
			Self::note_pruned(month, core::mem::take(&mut removed));
			month = month.saturating_add(1);
			OldestRequested::<T>::put(month);
			requests = Self::drain_requests(month);
		}
		Self::note_pruned(month, removed);
	}

	fn note_pruned(month: Month, removed: u32) {
		if removed > 0 {
			Self::deposit_event(Event::RequestsPruned { month, removed });
		}
	}

	/// The wells of a month's requests, each removed as it is taken. Use one for as long as it
	/// gives: another one has to step over all that were removed in the same block.
	pub(crate) fn drain_requests(month: Month) -> KeyPrefixIterator<WellCommitment> {
		Requested::<T>::iter_key_prefix(month).drain()
	}

	/// The months that volumes may be asked for, the first and the last. `None` if none ever was.
	///
	/// One read. There may be months without requests between them.
	pub(crate) fn requested_months() -> Option<(Month, Month)> {
		let oldest = OldestRequested::<T>::get()?;
		// Nothing is uploaded for days to come.
		Some((oldest, month_of(day_of(now_ms::<T::Time>())).max(oldest)))
	}
}
