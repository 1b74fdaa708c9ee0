//! The life of a round: opening, answers, quorum, acceptance, judgement.
//!
//! A round opens with its first answer and is removed when its value is final, when a correction
//! replaces it, or when it can no longer succeed. Whether a report is good is decided in
//! [`Pallet::check_report`] alone, without writing: what passes there never fails afterwards.

use crate::{pallet::*, types::*};
use alloc::{collections::BTreeMap, vec::Vec};
use codec::Encode;
use frame_support::{defensive, ensure, traits::Get};
use sp_core::H256;
use sp_runtime::{
	BoundedVec, SaturatedConversion,
	traits::{BlakeTwo256, Hash},
};
use treasurenet_primitives::{Moment, RoundId, Volume, math::oracle, now_ms};

/// Where a subject stands besides its rounds.
pub(crate) struct Standing {
	/// The accepted value's round and revision.
	pub accepted: Option<(RoundId, u8)>,
	/// Why no further revision may be reported.
	pub closed: Option<Refusal>,
	/// After a mint, the volume that an amendment has to be below.
	pub below: Option<Volume>,
}

/// What a good report does.
pub(crate) enum Target<T: Config> {
	/// It joins a round.
	Join(RoundId, RoundOf<T>),
	/// It opens a round, in the place of one that failed.
	Open {
		quorum: u32,
		reporters: BoundedVec<ReporterId, T::MaxReporters>,
		failed: Option<RoundId>,
	},
}

/// The value that a round's quorum stands for.
pub(crate) struct Tally {
	pub figure: Option<u64>,
	pub counted: Vec<Answer>,
}

impl<T: Config> Pallet<T> {
	/// Whether a report of a reporter would be taken now. What passes never fails afterwards.
	pub(crate) fn check_report(reporter: ReporterId, report: &Report) -> Result<(), Refusal> {
		let (subject, revision, figure, _) = report.parts();
		Self::target(reporter, &subject, revision, figure, now_ms::<T::Time>()).map(|_| ())
	}

	/// Takes the answers that a reporter's account gives, all or nothing.
	pub(crate) fn do_reports(who: &T::AccountId, reports: &[Report]) -> Result<(), Error<T>> {
		let reporter = Self::reporter_id(who).ok_or(Error::<T>::NotReporter)?;
		ensure!(!reports.is_empty(), Error::<T>::NothingReported);
		for (item, report) in reports.iter().enumerate() {
			Self::do_report(reporter, report)
				.map_err(|reason| Error::<T>::ReportRefused { item: item as u16, reason })?;
		}
		Self::note_report(who);
		Ok(())
	}

	/// Takes a report of a reporter, whoever delivers it.
	pub(crate) fn do_report(reporter: ReporterId, report: &Report) -> Result<(), Refusal> {
		let (subject, revision, figure, source) = report.parts();
		let now = now_ms::<T::Time>();
		let answer = Answer { reporter, figure, source };
		match Self::target(reporter, &subject, revision, figure, now)? {
			Target::Join(id, round) => Self::take_answer(id, round, answer, now),
			Target::Open { quorum, reporters, failed } => {
				if let Some(failed) = failed {
					Self::drop_round(failed);
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
				let round = Round {
					subject,
					revision,
					reporters,
					quorum,
					answers: BoundedVec::new(),
					state: RoundState::Open,
				};
				Self::take_answer(id, round, answer, now);
			}
		}
		Ok(())
	}

	fn target(
		reporter: ReporterId,
		subject: &Subject,
		revision: u8,
		figure: Option<u64>,
		now: Moment,
	) -> Result<Target<T>, Refusal> {
		let present = ReporterSet::<T>::get();
		ensure!(present.binary_search(&reporter).is_ok(), Refusal::NotReporter);
		let standing = Self::standing(subject, now);
		if let Some((id, accepted)) = standing.accepted
			&& accepted == revision
		{
			// Too late for the value, in time to show presence.
			let round = Rounds::<T>::get(id).ok_or(Refusal::RoundDecided)?;
			return Self::join(reporter, id, round);
		}
		if let Some(refusal) = standing.closed {
			return Err(refusal);
		}
		if let (Some(figure), Some(below)) = (figure, standing.below) {
			ensure!(figure < below, Refusal::AmendmentNotLower);
		}
		let open = Self::undecided_round(subject, &standing);
		let failed = match open {
			Some((id, round)) if round.revision == revision => {
				return Self::join_undecided(reporter, id, round, now);
			}
			Some((id, round)) => {
				ensure!(
					round.revision.checked_add(1) == Some(revision)
						&& has_failed(&round, present.as_slice()),
					Refusal::WrongRevision
				);
				Some(id)
			}
			None => {
				ensure!(next_revision(&standing) == Some(revision), Refusal::WrongRevision);
				None
			}
		};
		let quorum = oracle::quorum(present.len() as u32, CurrentParameters::<T>::get().min_quorum);
		ensure!(quorum as usize <= present.len(), Refusal::TooFewReporters);
		Ok(Target::Open { quorum, reporters: present, failed })
	}

	/// The present round of a subject unless its value is accepted.
	fn undecided_round(subject: &Subject, standing: &Standing) -> Option<(RoundId, RoundOf<T>)> {
		let id = CurrentRounds::<T>::get(subject)?;
		if standing.accepted.is_some_and(|(accepted, _)| accepted == id) {
			return None;
		}
		Rounds::<T>::get(id).map(|round| (id, round))
	}

	fn join_undecided(
		reporter: ReporterId,
		id: RoundId,
		round: RoundOf<T>,
		now: Moment,
	) -> Result<Target<T>, Refusal> {
		match round.state {
			RoundState::Waiting { until } if now >= until => Err(Refusal::AwaitsSettlement),
			RoundState::Held { .. } => Err(Refusal::AwaitsConfirmation),
			RoundState::Rejected => Err(Refusal::WrongRevision),
			_ => Self::join(reporter, id, round),
		}
	}

	fn join(reporter: ReporterId, id: RoundId, round: RoundOf<T>) -> Result<Target<T>, Refusal> {
		ensure!(round.reporters.binary_search(&reporter).is_ok(), Refusal::NotInRound);
		ensure!(
			!round.answers.iter().any(|answer| answer.reporter == reporter),
			Refusal::AlreadyAnswered
		);
		Ok(Target::Join(id, round))
	}

	/// The revision in which a reporter could give a figure for a subject now. `None` if it has
	/// answered, or nothing can be reported.
	pub(crate) fn revision_to_answer(
		reporter: ReporterId,
		subject: &Subject,
		figure: Option<u64>,
	) -> Option<u8> {
		let now = now_ms::<T::Time>();
		let standing = Self::standing(subject, now);
		// The accepted value's own round, for who has not answered yet: correcting it is a
		// decision that a reporter takes because its source changed.
		let own = standing.accepted.map_or(0, |(_, revision)| revision);
		Self::revision_taken(reporter, subject, figure, &standing, Some(own), now)
	}

	/// The revision in which a reporter could give another figure for a subject with an accepted
	/// value now.
	pub(crate) fn correction(
		reporter: ReporterId,
		subject: &Subject,
		figure: Option<u64>,
	) -> Option<u8> {
		let now = now_ms::<T::Time>();
		let standing = Self::standing(subject, now);
		let (_, accepted) = standing.accepted?;
		let next = accepted.checked_add(1);
		Self::revision_taken(reporter, subject, figure, &standing, next, now)
	}

	/// The revision of the undecided round or the one after it in which a figure would be taken;
	/// without such a round, `otherwise` if it would be taken in that one.
	fn revision_taken(
		reporter: ReporterId,
		subject: &Subject,
		figure: Option<u64>,
		standing: &Standing,
		otherwise: Option<u8>,
		now: Moment,
	) -> Option<u8> {
		let candidates = match Self::undecided_round(subject, standing) {
			Some((_, round)) => [Some(round.revision), round.revision.checked_add(1)],
			None => [otherwise, None],
		};
		candidates
			.into_iter()
			.flatten()
			.find(|revision| Self::target(reporter, subject, *revision, figure, now).is_ok())
	}

	fn take_answer(id: RoundId, mut round: RoundOf<T>, answer: Answer, now: Moment) {
		if round.answers.try_push(answer).is_err() {
			defensive!("no more reporters answer than the round has");
			return;
		}
		Self::deposit_event(Event::Reported {
			round: id,
			reporter: answer.reporter,
			figure: answer.figure,
		});
		let tally = match round.state {
			RoundState::Open => tally(&round, ReporterSet::<T>::get().as_slice()),
			_ => None,
		};
		match (tally, round.subject) {
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
					Self::enqueue(Queue::Waiting, id, until);
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
			return Self::drop_round(id);
		}
		let Some(tally) = tally(&round, ReporterSet::<T>::get().as_slice()) else {
			round.state = RoundState::Open;
			Rounds::<T>::insert(id, round);
			return;
		};
		let held = tally
			.figure
			.and_then(|price| Self::needs_confirmation(feed, day, price).map(|by| (by, price)));
		let Some((by, price)) = held else { return Self::accept(id, round, tally, now) };
		let state = RoundState::Held { by, price };
		if round.state != state {
			Self::deposit_event(Event::PriceHeld { round: id, feed, day, price, by });
		}
		round.state = state;
		Rounds::<T>::insert(id, round);
	}

	/// Makes a round's value count.
	pub(crate) fn accept(id: RoundId, mut round: RoundOf<T>, tally: Tally, now: Moment) {
		let parameters = CurrentParameters::<T>::get();
		let lock = match round.subject {
			Subject::Price { .. } => parameters.price_lock_ms(),
			Subject::Volume { .. } => parameters.official_lock_ms(),
		};
		let final_at = now.saturating_add(lock);
		if let Some((replaced, _)) = Self::accepted(&round.subject) {
			// Whoever answered what was corrected is not judged by it.
			Rounds::<T>::remove(replaced);
		}
		let certificate = certificate::<T>(id, round.revision, &tally.counted);
		let figure = tally.figure;
		match round.subject {
			Subject::Price { feed, day } => {
				Self::put_price(feed, day, figure, certificate, final_at)
			}
			Subject::Volume { commitment, month } => {
				Self::put_volume(commitment, month, figure, certificate, now, final_at)
			}
		}
		// Without a lock or a wait the others had no time to answer.
		let judges_absence = lock > 0 || parameters.median_wait_ms > 0 && is_price(&round.subject);
		round.state = RoundState::Accepted { figure, judges_absence };
		Rounds::<T>::insert(id, round);
		Self::enqueue(Queue::Closing, id, final_at);
	}

	/// The round and revision of the value accepted for a subject.
	pub(crate) fn accepted(subject: &Subject) -> Option<(RoundId, u8)> {
		match *subject {
			Subject::Price { feed, day } => {
				Self::accepted_price(feed, day).map(|price| (price.round, price.revision))
			}
			Subject::Volume { commitment, month } => Official::<T>::get(commitment, month)
				.map(|official| (official.round, official.revision)),
		}
	}

	/// Where a subject stands besides its rounds.
	pub(crate) fn standing(subject: &Subject, now: Moment) -> Standing {
		match *subject {
			Subject::Price { feed, day } => Self::price_standing(feed, day, now),
			Subject::Volume { commitment, month } => Self::volume_standing(commitment, month, now),
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

	/// Judges and removes a round that the queue gave, unless it was replaced before. A correction
	/// that did not reach its quorum in time goes with it.
	pub(crate) fn close_queued(id: RoundId, now: Moment) {
		let Some(round) = Rounds::<T>::take(id) else { return };
		let RoundState::Accepted { figure, judges_absence } = round.state else {
			defensive!("only accepted rounds are queued for closing");
			return;
		};
		match CurrentRounds::<T>::get(round.subject) {
			Some(current) if current == id => CurrentRounds::<T>::remove(round.subject),
			Some(correction) if Self::standing(&round.subject, now).closed.is_some() => {
				Self::drop_round(correction);
			}
			_ => (),
		}
		Self::judge(id, &round, figure, judges_absence);
		Self::deposit_event(Event::RoundClosed { round: id });
	}

	/// Removes a round that failed. Nobody is punished.
	pub(crate) fn drop_round(id: RoundId) {
		if let Some(round) = Rounds::<T>::take(id) {
			if CurrentRounds::<T>::get(round.subject) == Some(id) {
				CurrentRounds::<T>::remove(round.subject);
			}
			Self::deposit_event(Event::RoundDropped { round: id });
		}
	}

	pub(crate) fn do_prune_round(id: RoundId) -> Result<(), Error<T>> {
		let round = Rounds::<T>::get(id).ok_or(Error::<T>::NoSuchRound)?;
		ensure!(
			matches!(round.state, RoundState::Open | RoundState::Rejected),
			Error::<T>::RoundNotPrunable
		);
		let closed = Self::standing(&round.subject, now_ms::<T::Time>()).closed;
		ensure!(
			// A round whose time has not come, because a parameter changed, may still succeed.
			closed.is_some_and(|why| {
				!matches!(why, Refusal::DayNotOver | Refusal::RoundNotOpen | Refusal::FeedInactive)
			}),
			Error::<T>::RoundNotPrunable
		);
		Self::drop_round(id);
		Ok(())
	}

	pub(crate) fn next_round() -> RoundId {
		NextRound::<T>::mutate(|next| {
			let id = *next;
			*next = next.saturating_add(1);
			id
		})
	}
}

fn is_price(subject: &Subject) -> bool {
	matches!(subject, Subject::Price { .. })
}

/// The revision that follows what is accepted; `None` if they are used up.
fn next_revision(standing: &Standing) -> Option<u8> {
	standing.accepted.map_or(Some(0), |(_, revision)| revision.checked_add(1))
}

/// The value that `quorum` of the reporters still present stand for: for prices of the same
/// variant, of a volume identical answers.
pub(crate) fn tally<M: Get<u32>>(round: &Round<M>, present: &[ReporterId]) -> Option<Tally> {
	let quorum = round.quorum as usize;
	let answers = round.answers.iter().filter(|answer| is_present(present, answer.reporter));
	if !is_price(&round.subject) {
		let mut camps = BTreeMap::<u64, Vec<Answer>>::new();
		for answer in answers {
			if let Some(volume) = answer.figure {
				camps.entry(volume).or_default().push(*answer);
			}
		}
		let (volume, counted) = camps.into_iter().find(|(_, camp)| camp.len() >= quorum)?;
		return Some(Tally { figure: Some(volume), counted });
	}
	let (quotes, silent): (Vec<Answer>, Vec<Answer>) =
		answers.copied().partition(|answer| answer.figure.is_some());
	if silent.len() >= quorum {
		return Some(Tally { figure: None, counted: silent });
	}
	if quotes.len() < quorum {
		return None;
	}
	let mut prices: Vec<u64> = quotes.iter().filter_map(|answer| answer.figure).collect();
	prices.sort_unstable();
	let median = oracle::median(&prices)?;
	Some(Tally { figure: Some(median), counted: quotes })
}

/// Whether a round can no longer reach its quorum: even if all who are silent joined the largest
/// camp. Then, and after a rejection, the next revision may open.
pub(crate) fn has_failed<M: Get<u32>>(round: &Round<M>, present: &[ReporterId]) -> bool {
	match round.state {
		RoundState::Rejected => true,
		RoundState::Open => {
			let mut camps = BTreeMap::<Option<u64>, usize>::new();
			let mut answered = 0usize;
			for answer in &round.answers {
				if !is_present(present, answer.reporter) {
					continue;
				}
				answered = answered.saturating_add(1);
				let camp = match answer.figure {
					// All quotes are one camp: the median joins them.
					Some(_) if is_price(&round.subject) => Some(0),
					// A register without a figure never accepts.
					None if !is_price(&round.subject) => continue,
					figure => figure,
				};
				let size = camps.entry(camp).or_default();
				*size = size.saturating_add(1);
			}
			let here = round.reporters.iter().filter(|id| is_present(present, **id)).count();
			let largest = camps.into_values().max().unwrap_or(0);
			largest.saturating_add(here.saturating_sub(answered)) < round.quorum as usize
		}
		_ => false,
	}
}

fn is_present(present: &[ReporterId], reporter: ReporterId) -> bool {
	present.binary_search(&reporter).is_ok()
}

pub(crate) fn certificate<T: Config>(
	round: RoundId,
	revision: u8,
	counted: &[Answer],
) -> CertificateOf<T> {
	let figures = || counted.iter().filter_map(|answer| answer.figure);
	let spread = figures().max().unwrap_or(0).saturating_sub(figures().min().unwrap_or(0));
	let sources: Vec<H256> = counted.iter().map(|answer| answer.source).collect();
	let source_hash =
		if sources.is_empty() { H256::zero() } else { BlakeTwo256::hash(&sources.encode()) };
	Certificate {
		round,
		revision,
		reporters: BoundedVec::truncate_from(
			counted.iter().map(|answer| answer.reporter).collect(),
		),
		spread,
		block: frame_system::Pallet::<T>::block_number().saturated_into(),
		source_hash,
	}
}
