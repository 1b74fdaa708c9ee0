//! First-in-first-out queues of rounds that wait for their time, served in the blocks' idle time.
//!
//! The waits of one queue are equally long, so its first round is the first that is due. After
//! governance shortened a wait, what was queued before still goes first: a delay, never a loss.

use crate::{WeightInfo, pallet::*, types::*};
use frame_support::{traits::Get, weights::WeightMeter};
use treasurenet_primitives::{Moment, RoundId, now_ms};

impl<T: Config> Pallet<T> {
	/// Settles, judges and removes what is due, as far as the meter reaches.
	pub(crate) fn work_queues(meter: &mut WeightMeter) {
		if meter.try_consume(T::WeightInfo::on_idle_base()).is_err() {
			return;
		}
		let now = now_ms::<T::Time>();
		let judged = T::WeightInfo::close_queued(T::MaxReporters::get());
		for (queue, weight) in [
			(Queue::Medians, T::WeightInfo::settle_queued()),
			(Queue::Prices, judged),
			(Queue::Volumes, judged),
			(Queue::Corrections, judged),
			(Queue::Discarded, judged),
		] {
			while let Some(round) = Self::due(queue, now) {
				if meter.try_consume(weight).is_err() {
					return;
				}
				Self::dequeue(queue);
				match queue {
					Queue::Medians => Self::settle_queued(round, now),
					Queue::Prices | Queue::Volumes => Self::close_queued(round, now),
					Queue::Corrections => Self::end_correction(round, now),
					Queue::Discarded => Self::remove_discarded(round),
				}
			}
		}
	}

	pub(crate) fn enqueue(queue: Queue, round: RoundId, due: Moment) {
		QueueBounds::<T>::mutate(queue, |(_, tail)| {
			Queued::<T>::insert(queue, *tail, (round, due));
			*tail = tail.saturating_add(1);
		});
	}

	/// The first round of a queue, if it is due.
	fn due(queue: Queue, now: Moment) -> Option<RoundId> {
		let (head, _) = QueueBounds::<T>::get(queue);
		let (round, due) = Queued::<T>::get(queue, head)?;
		(due <= now).then_some(round)
	}

	/// Takes the first round out of a queue.
	fn dequeue(queue: Queue) {
		let (head, tail) = QueueBounds::<T>::get(queue);
		Queued::<T>::remove(queue, head);
		let head = head.saturating_add(1);
		if head >= tail {
			// Nothing is left behind by an empty queue.
			QueueBounds::<T>::remove(queue);
		} else {
			QueueBounds::<T>::insert(queue, (head, tail));
		}
	}
}
