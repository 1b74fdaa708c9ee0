//! Answers: whether one is good, the round that it opens or joins, and how it is taken.
//!
//! Whether a report is good is decided in [`Pallet::check_report`] alone, without writing: what passes
//! there never fails afterwards.

use crate::{
	pallet::*,
	rounds::{Accepted, CORRECTION_MS, next_revision},
	tally::*,
	types::*,
};
use frame_support::{defensive, ensure};
use sp_runtime::{BoundedVec, SaturatedConversion};
use treasurenet_primitives::{Moment, RoundId, math::oracle, now_ms, oracle_api::Subject};

/// What a good report does.
pub(crate) enum Target<T: Config> {
	/// It joins a round.
	Join(RoundId, RoundOf<T>),
	/// It opens a round.
	Open(Opening<T>),
}

/// A round that a report opens.
pub(crate) struct Opening<T: Config> {
	/// The accepted value that it is to correct.
	pub accepted: Option<Accepted>,
	pub quorum: u32,
	pub reporters: BoundedVec<ReporterId, T::MaxReporters>,
	/// The round that it succeeds under the same number.
	pub predecessor: Option<(RoundId, RoundOf<T>)>,
	pub failures: u8,
	/// The last block in which a node's answer was for the predecessor.
	pub signed_after: Option<u32>,
	/// The same, as far as it concerns the reporter that opens the round.
	pub opener_signed_after: Option<u32>,
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

	pub(crate) fn open(
		subject: Subject,
		revision: u8,
		opening: Opening<T>,
		now: Moment,
	) -> (RoundId, RoundOf<T>) {
		let Opening { accepted, quorum, reporters, predecessor, failures, signed_after, .. } =
			opening;
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
			earlier: Self::earlier_figures(accepted),
		};
		(id, round)
	}

	/// An accepted figure, and those that it corrected, latest first.
	fn earlier_figures(accepted: Option<Accepted>) -> BoundedVec<Option<u64>, EarlierFigures> {
		let Some(accepted) = accepted else { return BoundedVec::new() };
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
			return Self::opening(reporter, standing.accepted, present, quorum, None);
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
			let predecessor = Some((id, round));
			return Self::opening(reporter, standing.accepted, present, quorum, predecessor);
		}
		check_join(reporter, &round, figure)?;
		Ok(Target::Join(id, round))
	}

	fn opening(
		reporter: ReporterId,
		accepted: Option<Accepted>,
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
			accepted,
			quorum,
			reporters,
			predecessor,
			failures,
			signed_after,
			opener_signed_after,
		}))
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
}
