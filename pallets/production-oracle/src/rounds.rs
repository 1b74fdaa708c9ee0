//! The life of a round: opening, answers, quorum, acceptance, and what ends it.
//!
//! Whether a report is good is decided in [`Pallet::check_report`] alone, without writing: what passes
//! there never fails afterwards.

use crate::{pallet::*, parameters::HOUR_MS, tally::*, types::*};
use alloc::vec::Vec;
use codec::Encode;
use frame_support::{defensive, ensure};
use sp_core::H256;
use sp_runtime::{
	BoundedVec, SaturatedConversion,
	traits::{BlakeTwo256, Hash},
};
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

/// What a good report does.
pub(crate) enum Target<T: Config> {
	/// It joins a round.
	Join(RoundId, RoundOf<T>),
	/// It opens a round.
	Open(Opening<T>),
}

/// A round that a report opens.
pub(crate) struct Opening<T: Config> {
	quorum: u32,
	reporters: BoundedVec<ReporterId, T::MaxReporters>,
	/// The round that it succeeds under the same number.
	predecessor: Option<(RoundId, RoundOf<T>)>,
	failures: u8,
	/// The last block in which a node's answer was for the predecessor.
	signed_after: Option<u32>,
	/// The same, as far as it concerns the reporter that opens the round.
	opener_signed_after: Option<u32>,
}

impl<T: Config> Target<T> {
	/// The block after which a node must have signed the report: before, it was for another round.
	pub fn signed_after(&self) -> Option<u32> {
		match self {
			Self::Join(_, round) => round.signed_after,
			Self::Open(opening) => opening.opener_signed_after,
		}
	}
}

impl<T: Config> Pallet<T> {
	/// What a report of a reporter would do now; why it would be refused, if it would. What passes
	/// never fails afterwards.
	pub(crate) fn check_report(
		reporter: ReporterId,
		report: &Report,
	) -> Result<Target<T>, Refusal> {
		let (subject, revision, figure, _) = report.parts();
		Self::target(reporter, &subject, revision, figure, now_ms::<T::Time>())
	}

	/// Takes the answers that a reporter's account gives, all or nothing.
	pub(crate) fn do_reports(who: &T::AccountId, reports: &[Report]) -> Result<(), Error<T>> {
		let reporter = Self::reporter_id(who).ok_or(Error::<T>::NotReporter)?;
		ensure!(!reports.is_empty(), Error::<T>::NothingReported);
		for (item, report) in reports.iter().enumerate() {
			Self::do_report(reporter, report)
				.map_err(|reason| Error::<T>::ReportRefused { item: item as u16, reason })?;
		}
		Ok(())
	}

	/// Takes a report of a reporter, whoever delivers it.
	pub(crate) fn do_report(reporter: ReporterId, report: &Report) -> Result<(), Refusal> {
		let (subject, revision, figure, source) = report.parts();
		let now = now_ms::<T::Time>();
		let answer = Answer { reporter, figure, source };
		match Self::target(reporter, &subject, revision, figure, now)? {
			Target::Join(id, round) => Self::take_answer(id, round, answer, now),
			Target::Open(opening) => {
				let (id, round) = Self::open(subject, revision, opening, now);
				Self::take_answer(id, round, answer, now);
			}
		}
		Ok(())
	}

	fn open(
		subject: Subject,
		revision: u8,
		opening: Opening<T>,
		now: Moment,
	) -> (RoundId, RoundOf<T>) {
		let Opening { quorum, reporters, predecessor, failures, signed_after, .. } = opening;
		if let Some((failed, round)) = predecessor {
			Self::discard(failed, round, now);
		}
		let id = Self::next_round();
		Self::deposit_event(Event::RoundOpened {
			round: id,
			subject,
			revision,
			reporters: reporters.len() as u32,
			quorum,
		});
		CurrentRounds::<T>::insert(subject, id);
		if revision > 0 && matches!(subject, Subject::Volume { .. }) {
			Self::enqueue(Queue::Corrections, id, now.saturating_add(CORRECTION_MS));
		}
		let round = Round {
			subject,
			revision,
			reporters,
			quorum,
			answers: BoundedVec::new(),
			state: RoundState::Open,
			failures,
			signed_after,
			earlier: Self::earlier_figures(&subject),
		};
		(id, round)
	}

	/// The accepted figure of a subject, and those that it corrected, latest first.
	fn earlier_figures(subject: &Subject) -> BoundedVec<Option<u64>, EarlierFigures> {
		let Some(accepted) = Self::standing_value(subject) else { return BoundedVec::new() };
		let before = Rounds::<T>::get(accepted.round).map(|round| round.earlier);
		let figures = before.into_iter().flatten();
		BoundedVec::truncate_from(core::iter::once(accepted.figure).chain(figures).collect())
	}

	pub(crate) fn target(
		reporter: ReporterId,
		subject: &Subject,
		revision: u8,
		figure: Option<u64>,
		now: Moment,
	) -> Result<Target<T>, Refusal> {
		let present = ReporterSet::<T>::get();
		ensure!(present.binary_search(&reporter).is_ok(), Refusal::NotReporter);
		let standing = Self::standing(subject, now);
		if let Some(accepted) = standing.accepted
			&& accepted.revision == revision
		{
			// Too late for the value, in time to show presence.
			let round = Rounds::<T>::get(accepted.round).ok_or(Refusal::RoundDecided)?;
			check_member(reporter, &round)?;
			ensure!(answer_of(reporter, &round).is_none(), Refusal::AlreadyAnswered);
			return Ok(Target::Join(accepted.round, round));
		}
		if let Some(refusal) = standing.closed {
			return Err(refusal);
		}
		ensure!(next_revision(&standing) == Some(revision), Refusal::WrongRevision);
		if let Some(accepted) = standing.accepted {
			let is_figure = figure.is_some() || matches!(subject, Subject::Price { .. });
			ensure!(is_figure && figure != accepted.figure, Refusal::NothingCorrected);
		}
		if let (Some(figure), Some(cap)) = (figure, standing.cap) {
			ensure!(figure <= cap, Refusal::AmendmentTooHigh);
		}
		let min_quorum = CurrentParameters::<T>::get().min_quorum;
		let quorum = oracle::quorum(present.len() as u32, min_quorum);
		let Some((id, round)) = Self::undecided_round(subject) else {
			return Self::opening(reporter, present, quorum, None);
		};
		let is_succeeded = match round.state {
			RoundState::Failed { until, .. } => {
				// A removal may have taken away what made it fail.
				let is_over = now >= until || gives_way(&round, &present, quorum);
				ensure!(is_over, Refusal::RoundPaused);
				true
			}
			RoundState::Waiting { until } if now >= until => {
				return Err(Refusal::AwaitsSettlement);
			}
			_ if tally(&round, &present, standing.cap).is_some() => false,
			// Removals may have put the quorum out of reach, also of a round that had it.
			_ => {
				has_failed(&round, &present, standing.cap)
					|| (check_join(reporter, &round, figure).is_err()
						&& gives_way(&round, &present, quorum))
			}
		};
		if is_succeeded {
			return Self::opening(reporter, present, quorum, Some((id, round)));
		}
		check_join(reporter, &round, figure)?;
		Ok(Target::Join(id, round))
	}

	fn opening(
		reporter: ReporterId,
		present: BoundedVec<ReporterId, T::MaxReporters>,
		quorum: u32,
		predecessor: Option<(RoundId, RoundOf<T>)>,
	) -> Result<Target<T>, Refusal> {
		ensure!(quorum as usize <= present.len(), Refusal::TooFewReporters);
		let (failures, signed_after, opener_signed_after) = match &predecessor {
			None => (0, None, None),
			Some((_, round)) => match round.state {
				RoundState::Failed { block, .. } => {
					(round.failures.saturating_add(1), Some(block), Some(block))
				}
				_ => {
					// A removal ended it. Whoever opens the next one signed in an earlier block.
					let block: u32 = frame_system::Pallet::<T>::block_number().saturated_into();
					let own = answer_of(reporter, round)
						.and_then(|_| ReporterIds::<T>::get(reporter))
						.and_then(Reporters::<T>::get)
						.and_then(|record| record.last_report);
					(round.failures, Some(block.saturating_sub(1)), own.or(round.signed_after))
				}
			},
		};
		let reporters = present;
		Ok(Target::Open(Opening {
			quorum,
			reporters,
			predecessor,
			failures,
			signed_after,
			opener_signed_after,
		}))
	}

	/// The undecided round of a subject.
	pub(crate) fn undecided_round(subject: &Subject) -> Option<(RoundId, RoundOf<T>)> {
		let id = CurrentRounds::<T>::get(subject)?;
		Rounds::<T>::get(id).map(|round| (id, round))
	}

	fn take_answer(id: RoundId, mut round: RoundOf<T>, answer: Answer, now: Moment) {
		let reporter = answer.reporter;
		// The register may have a figure by now that it had not before.
		round.answers.retain(|given| given.reporter != reporter);
		if round.answers.try_push(answer).is_err() {
			defensive!("no more reporters answer than the round has");
			return;
		}
		Self::note_answer(reporter, answer.binds(&round.subject));
		Self::deposit_event(Event::Reported { round: id, reporter, figure: answer.figure });
		match round.state {
			RoundState::Open => Self::count(id, round, now),
			RoundState::Held { .. } => Self::settle(id, round, now),
			_ => Rounds::<T>::insert(id, round),
		}
	}

	/// Looks whether an open round has its quorum, or can no longer have it.
	fn count(id: RoundId, mut round: RoundOf<T>, now: Moment) {
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
					Subject::Price { .. } => {
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

pub(crate) fn certificate<T: Config>(
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
