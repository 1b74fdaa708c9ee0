//! Two first-in-first-out queues, worked off in the blocks' idle time.
//!
//! A queue's waits are equally long, so its head is the first that is due. After governance
//! shortened a wait, what was queued before still goes first: a delay, never a loss.

use crate::{WeightInfo, pallet::*, types::*};
use frame_support::{traits::Get, weights::WeightMeter};
use treasurenet_primitives::{Moment, RoundId, now_ms};

impl<T: Config> Pallet<T> {
	/// Settles, closes and prunes what is due, as far as the meter reaches.
	pub(crate) fn work_off(meter: &mut WeightMeter) {
		if meter.try_consume(T::WeightInfo::on_idle_base()).is_err() {
			return;
		}
		Self::work_off_queue(Queue::Waiting, meter);
		Self::work_off_queue(Queue::Closing, meter);
		Self::prune_when_idle(meter);
	}

	fn work_off_queue(queue: Queue, meter: &mut WeightMeter) {
		let (head, tail) = QueueBounds::<T>::get(queue);
		if head >= tail {
			return;
		}
		let now = now_ms::<T::Time>();
		let weight = match queue {
			Queue::Waiting => T::WeightInfo::settle_queued(),
			Queue::Closing => T::WeightInfo::close_queued(T::MaxReporters::get()),
		};
		while meter.try_consume(weight).is_ok() {
			let Some(round) = Self::dequeue_due(queue, now) else { break };
			match queue {
				Queue::Waiting => Self::settle_queued(round, now),
				Queue::Closing => Self::close_queued(round, now),
			}
		}
	}

	pub(crate) fn enqueue(queue: Queue, round: RoundId, due: Moment) {
		QueueBounds::<T>::mutate(queue, |(_, tail)| {
			Queued::<T>::insert(queue, *tail, (round, due));
			*tail = tail.saturating_add(1);
		});
	}

	fn dequeue_due(queue: Queue, now: Moment) -> Option<RoundId> {
		let (head, tail) = QueueBounds::<T>::get(queue);
		let (round, due) = Queued::<T>::get(queue, head)?;
		if due > now {
			return None;
		}
		Queued::<T>::remove(queue, head);
		let head = head.saturating_add(1);
		if head >= tail {
			// Nothing is left behind by an empty queue.
			QueueBounds::<T>::remove(queue);
		} else {
			QueueBounds::<T>::insert(queue, (head, tail));
		}
		Some(round)
	}
}
