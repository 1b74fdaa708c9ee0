//! The life of a round: where its subject stands, and how it ends without a value.
//!
//! How answers come in is in `answers.rs`, what they decide in `verdicts.rs`.

use crate::{answers::Opening, pallet::*, parameters::HOUR_MS, types::*};
use frame_support::ensure;
use sp_runtime::SaturatedConversion;
use treasurenet_primitives::{
	Moment, RoundId, Volume, WellMonths, math::oracle, now_ms, oracle_api::Subject,
};

/// The pause after a first failure, in milliseconds; it doubles with each further one.
pub(crate) const FIRST_PAUSE_MS: Moment = 60_000;
/// The longest pause after a failure, in milliseconds.
pub(crate) const LONGEST_PAUSE_MS: Moment = 6 * HOUR_MS;
/// How long a correction of a volume has to find its quorum, in milliseconds: nodes compare accepted
/// volumes with the register once a day. Then it is judged and ended, and the next one may open.
pub(crate) const CORRECTION_MS: Moment = 24 * HOUR_MS;

/// The value accepted for a subject.
#[derive(Clone, Copy)]
pub(crate) struct Accepted {
	/// The round that accepted it.
	pub round: RoundId,
	/// Counts accepted values from 0.
	pub revision: u8,
	/// The price or volume; `None` for no quote.
	pub figure: Option<u64>,
	/// When it is final.
	pub final_at: Moment,
}

/// Where a subject stands besides its undecided round.
pub(crate) struct Standing {
	/// The accepted value.
	pub accepted: Option<Accepted>,
	/// Why no value may be accepted.
	pub closed: Option<Refusal>,
	/// After a mint, the highest volume that an amendment may bring.
	pub cap: Option<Volume>,
}

impl<T: Config> Pallet<T> {
	/// The undecided round of a subject.
	pub(crate) fn undecided_round(subject: &Subject) -> Option<(RoundId, RoundOf<T>)> {
		let id = CurrentRounds::<T>::get(subject)?;
		Rounds::<T>::get(id).map(|round| (id, round))
	}

	/// Ends a round that cannot reach its quorum. The next one of its number waits for a pause.
	pub(crate) fn fail(id: RoundId, mut round: RoundOf<T>, now: Moment) {
		let until = now.saturating_add(pause_after(round.failures));
		let block = frame_system::Pallet::<T>::block_number().saturated_into();
		Self::set_state(id, &mut round, RoundState::Failed { until, block });
		Rounds::<T>::insert(id, round);
		Self::deposit_event(Event::RoundFailed { round: id, reopens_at: until });
	}

	/// Ends a round without a value. Nobody is punished. The answers are let go in idle time.
	pub(crate) fn discard(id: RoundId, mut round: RoundOf<T>, now: Moment) {
		Self::set_state(id, &mut round, RoundState::Discarded);
		if CurrentRounds::<T>::get(round.subject) == Some(id) {
			CurrentRounds::<T>::remove(round.subject);
		}
		if round.answers.is_empty() {
			Rounds::<T>::remove(id);
		} else {
			Rounds::<T>::insert(id, round);
			Self::enqueue(Queue::Discarded, id, now);
		}
		Self::deposit_event(Event::RoundDropped { round: id });
	}

	/// Changes a round's state and keeps the index of held ones.
	pub(crate) fn set_state(id: RoundId, round: &mut RoundOf<T>, state: RoundState) {
		let is_held = |state: &RoundState| matches!(state, RoundState::Held { .. });
		match (is_held(&round.state), is_held(&state)) {
			(false, true) => HeldRounds::<T>::insert(id, ()),
			(true, false) => HeldRounds::<T>::remove(id),
			_ => (),
		}
		round.state = state;
	}

	/// The value accepted for a subject.
	pub(crate) fn standing_value(subject: &Subject) -> Option<Accepted> {
		match *subject {
			Subject::Price { feed, day } => {
				Self::accepted_price(feed, day).map(|price| price.into())
			}
			Subject::Volume { key, month } => Official::<T>::get(key, month).map(|it| it.into()),
		}
	}

	/// Where a subject stands besides its undecided round.
	pub(crate) fn standing(subject: &Subject, now: Moment) -> Standing {
		match *subject {
			Subject::Price { feed, day } => Self::price_standing(feed, day, now),
			Subject::Volume { key, month } => Self::volume_standing(key, month, now),
		}
	}

	/// After a mint, the highest volume that an amendment may bring.
	pub(crate) fn cap(subject: &Subject) -> Option<Volume> {
		match *subject {
			Subject::Price { .. } => None,
			Subject::Volume { key, month } => {
				let minted = T::WellMonths::well_month(key, month)?.minted?;
				Some(minted.official)
			}
		}
	}

	/// Removes a round that ended without a value, with what binds its reporters.
	pub(crate) fn remove_discarded(id: RoundId) {
		if let Some(round) = Rounds::<T>::take(id) {
			for answer in &round.answers {
				if answer.binds(&round.subject) {
					Self::unbind(answer.reporter);
				}
			}
		}
	}

	pub(crate) fn do_reset_round(id: RoundId) -> Result<(), Error<T>> {
		let (round, now) = (Self::undecided(id)?, now_ms::<T::Time>());
		let (subject, revision) = (round.subject, round.revision);
		let block = frame_system::Pallet::<T>::block_number().saturated_into();
		Self::discard(id, round, now);
		let reporters = ReporterSet::<T>::get();
		let min_quorum = CurrentParameters::<T>::get().min_quorum;
		let quorum = oracle::quorum(reporters.len() as u32, min_quorum);
		if quorum as usize <= reporters.len() {
			let (next, round) = Self::open(
				subject,
				revision,
				Opening {
					accepted: Self::standing_value(&subject),
					quorum,
					reporters,
					predecessor: None,
					failures: 0,
					signed_after: Some(block),
					opener_signed_after: None,
				},
				now,
			);
			Rounds::<T>::insert(next, round);
		}
		Ok(())
	}

	pub(crate) fn do_prune_round(id: RoundId) -> Result<(), Error<T>> {
		let round = Self::undecided(id).map_err(|error| match error {
			Error::<T>::RoundDecided => Error::<T>::RoundNotPrunable,
			error => error,
		})?;
		let now = now_ms::<T::Time>();
		let has_quorum =
			matches!(round.state, RoundState::Waiting { .. } | RoundState::Held { .. });
		let closed = Self::standing(&round.subject, now).closed;
		ensure!(
			// A round whose time has not come, because a parameter changed, may still succeed.
			!has_quorum
				&& closed.is_some_and(|why| {
					!matches!(
						why,
						Refusal::DayNotOver | Refusal::RoundNotOpen | Refusal::FeedInactive
					)
				}),
			Error::<T>::RoundNotPrunable
		);
		Self::discard(id, round, now);
		Ok(())
	}

	fn undecided(id: RoundId) -> Result<RoundOf<T>, Error<T>> {
		let round = Rounds::<T>::get(id).ok_or(Error::<T>::NoSuchRound)?;
		ensure!(CurrentRounds::<T>::get(round.subject) == Some(id), Error::<T>::RoundDecided);
		Ok(round)
	}

	pub(crate) fn next_round() -> RoundId {
		NextRound::<T>::mutate(|next| {
			let id = *next;
			*next = next.saturating_add(1);
			id
		})
	}
}

/// The revision that follows what is accepted; `None` if they are used up.
pub(crate) fn next_revision(standing: &Standing) -> Option<u8> {
	standing.accepted.map_or(Some(0), |accepted| accepted.revision.checked_add(1))
}

/// The pause after the round that `failures` others of its number failed before.
pub(crate) fn pause_after(failures: u8) -> Moment {
	// Nine doublings are longer than the longest pause.
	let doublings = u32::from(failures).min(9);
	FIRST_PAUSE_MS.saturating_mul(1 << doublings).min(LONGEST_PAUSE_MS)
}
