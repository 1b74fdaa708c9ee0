//! What the answers decide: quorum, median, acceptance, and the closing of a round once its value is
//! final.

use crate::{pallet::*, rounds::*, tally::*, types::*};
use alloc::vec::Vec;
use codec::Encode;
use frame_support::defensive;
use sp_core::H256;
use sp_runtime::{
	BoundedVec, SaturatedConversion,
	traits::{BlakeTwo256, Hash},
};
use treasurenet_primitives::{Moment, RoundId, WellMonths, oracle_api::Subject};

impl<T: Config> Pallet<T> {
	/// Looks whether an open round has its quorum, or can no longer have it.
	pub(crate) fn count(id: RoundId, mut round: RoundOf<T>, now: Moment) {
		let present = ReporterSet::<T>::get();
		let cap = Self::cap(&round.subject);
		match (tally(&round, &present, cap), round.subject) {
			(None, _) if has_failed(&round, &present, cap) => Self::fail(id, round, now),
			(None, _) => Rounds::<T>::insert(id, round),
			(Some(tally), Subject::Volume { .. }) => Self::accept(id, round, tally, now),
			(Some(_), Subject::Price { .. }) => {
				let wait = CurrentParameters::<T>::get().median_wait_ms;
				let until = now.saturating_add(wait);
				Self::deposit_event(Event::QuorumReached { round: id, settles_at: until });
				round.state = RoundState::Waiting { until };
				if wait == 0 {
					Self::settle(id, round, now);
				} else {
					Rounds::<T>::insert(id, round);
					Self::enqueue(Queue::Medians, id, until);
				}
			}
		}
	}

	/// Decides a price round whose wait is over: accepted, held for confirmation, or open again
	/// if removals took its quorum away.
	pub(crate) fn settle(id: RoundId, mut round: RoundOf<T>, now: Moment) {
		let Subject::Price { feed, day } = round.subject else {
			defensive!("volumes are accepted at quorum");
			return;
		};
		let standing = Self::standing(&round.subject, now);
		if standing.closed == Some(Refusal::PriceFinal) {
			return Self::discard(id, round, now);
		}
		let Some(tally) = tally(&round, &ReporterSet::<T>::get(), None) else {
			Self::set_state(id, &mut round, RoundState::Open);
			Rounds::<T>::insert(id, round);
			return;
		};
		if standing.accepted.is_some_and(|accepted| accepted.figure == tally.figure) {
			// The median of a correction may come out as the price that it was to correct.
			return Self::fail(id, round, now);
		}
		let held = tally.figure.and_then(|price| {
			Self::needs_confirmation(feed, day, price, &round, &tally).map(|by| (by, price))
		});
		let Some((by, price)) = held else { return Self::accept(id, round, tally, now) };
		let state = RoundState::Held { by, price };
		if round.state != state {
			Self::deposit_event(Event::PriceHeld { round: id, feed, day, price, by });
		}
		Self::set_state(id, &mut round, state);
		Rounds::<T>::insert(id, round);
	}

	/// Makes a round's value count.
	pub(crate) fn accept(id: RoundId, mut round: RoundOf<T>, tally: Tally, now: Moment) {
		let parameters = CurrentParameters::<T>::get();
		let (lock, queue) = match round.subject {
			Subject::Price { .. } => (parameters.price_lock_ms(), Queue::Prices),
			Subject::Volume { .. } => (parameters.official_lock_ms(), Queue::Volumes),
		};
		let replaces = Self::replace_accepted(&round.subject, now);
		CurrentRounds::<T>::remove(round.subject);
		let figure = tally.figure;
		let final_at = now.saturating_add(lock);
		let value = Accepted { round: id, revision: round.revision, figure, final_at };
		Certificates::<T>::insert(id, certificate::<T>(round.subject, &value, &tally.counted));
		match round.subject {
			Subject::Price { feed, day } => Self::put_price(feed, day, value),
			Subject::Volume { key, month } => Self::put_volume(key, month, value, now),
		}
		// Without a lock or a wait the others had no time to answer.
		let judges_absence = lock > 0 || parameters.median_wait_ms > 0 && queue == Queue::Prices;
		let state = RoundState::Accepted { figure, judges_absence, replaces };
		Self::set_state(id, &mut round, state);
		Rounds::<T>::insert(id, round);
		Self::enqueue(queue, id, final_at);
	}

	/// Lets the accepted value of a subject give way to a new one. Returns the round of the final
	/// volume that stays in force until that one is final.
	fn replace_accepted(subject: &Subject, now: Moment) -> Option<RoundId> {
		let accepted = Self::standing_value(subject)?;
		let in_force = Self::replace_round(accepted.round);
		if matches!(subject, Subject::Volume { .. }) && now >= accepted.final_at {
			if let Some(before) = in_force {
				Self::drop_certificate(subject, before);
			}
			return Some(accepted.round);
		}
		Self::drop_certificate(subject, accepted.round);
		in_force
	}

	/// Leaves the answers of an accepted round to their judgement. Returns what it was to replace.
	pub(crate) fn replace_round(id: RoundId) -> Option<RoundId> {
		let mut round = Rounds::<T>::get(id)?;
		let RoundState::Accepted { figure, replaces, .. } = round.state else { return None };
		round.state = RoundState::Replaced { figure };
		Rounds::<T>::insert(id, round);
		replaces
	}

	/// Drops a certificate, unless a month was minted by it.
	pub(crate) fn drop_certificate(subject: &Subject, round: RoundId) {
		let is_named = match *subject {
			Subject::Price { .. } => false,
			Subject::Volume { key, month } => T::WellMonths::well_month(key, month)
				.and_then(|view| view.minted)
				.is_some_and(|minted| minted.round == round),
		};
		if !is_named {
			Certificates::<T>::remove(round);
		}
	}

	/// Settles a round that the queue gave, unless that was done before.
	pub(crate) fn settle_queued(id: RoundId, now: Moment) {
		if let Some(round) = Rounds::<T>::get(id)
			&& let RoundState::Waiting { until } = round.state
			&& until <= now
		{
			Self::settle(id, round, now);
		}
	}

	/// Judges and removes a round whose value is final, or was replaced.
	pub(crate) fn close_queued(id: RoundId, now: Moment) {
		let Some(round) = Rounds::<T>::get(id) else { return };
		match round.state {
			RoundState::Accepted { figure, judges_absence, replaces } => {
				if let Some(before) = replaces {
					Self::drop_certificate(&round.subject, before);
				}
				match round.subject {
					Subject::Price { feed, day } => {
						Self::note_final_price(feed, day, figure);
						if let Some(correction) = CurrentRounds::<T>::get(round.subject) {
							Self::end_correction(correction, now);
						}
					}
					Subject::Volume { key, month } => Self::tell_amended(key, month, id),
				}
				Self::judge(id, &round, &[figure], judges_absence, now);
			}
			RoundState::Replaced { figure } => {
				// Both were read in the source at their time.
				let latest = Self::standing_value(&round.subject).map(|value| value.figure);
				let values: Vec<_> = core::iter::once(figure).chain(latest).collect();
				Self::judge(id, &round, &values, false, now);
			}
			_ => {
				defensive!("only accepted rounds are queued for closing");
				return;
			}
		}
		Rounds::<T>::remove(id);
		Self::deposit_event(Event::RoundClosed { round: id });
	}

	/// Ends a correction that found no quorum, once the value that it was to correct is final. If a
	/// minority alone asked for it, its answers are judged.
	pub(crate) fn end_correction(id: RoundId, now: Moment) {
		let Some(round) = Rounds::<T>::get(id) else { return };
		if CurrentRounds::<T>::get(round.subject) != Some(id) {
			return;
		}
		let Some(accepted) = Self::standing_value(&round.subject) else {
			defensive!("a correction is of an accepted value");
			return;
		};
		if now < accepted.final_at {
			return Self::enqueue(Queue::Corrections, id, now.saturating_add(CORRECTION_MS));
		}
		let is_minority = round.answers.len().saturating_mul(2) < round.reporters.len();
		if round.state == RoundState::Open && is_minority {
			Self::judge_correction(id, &round, accepted.figure, now);
		}
		Self::discard(id, round, now);
	}
}

fn certificate<T: Config>(
	subject: Subject,
	value: &Accepted,
	counted: &[Answer],
) -> CertificateOf<T> {
	let figures = || counted.iter().filter_map(|answer| answer.figure);
	let spread = figures().max().unwrap_or(0).saturating_sub(figures().min().unwrap_or(0));
	let sources: Vec<H256> = counted.iter().map(|answer| answer.source).collect();
	let source_hash =
		if sources.is_empty() { H256::zero() } else { BlakeTwo256::hash(&sources.encode()) };
	Certificate {
		subject,
		figure: value.figure,
		revision: value.revision,
		reporters: BoundedVec::truncate_from(
			counted.iter().map(|answer| answer.reporter).collect(),
		),
		spread,
		block: frame_system::Pallet::<T>::block_number().saturated_into(),
		source_hash,
		final_at: value.final_at,
	}
}
