//! What this node's reporters could answer now, as the chain would judge it.
//!
//! All of it rests on what the chain says of a report, so the worker follows every rule of rounds
//! without knowing them: pauses, removals, corrections.

use super::{
	memory::Finding,
	wanted::{Asked, Comparison},
};
use crate::{
	pallet::*,
	rounds::{Standing, answer_of},
	types::*,
};
use alloc::vec::Vec;
use core::ops::RangeInclusive;
use treasurenet_primitives::{
	Day, Feed, Month, Volume, WellKey, WellMonths,
	math::calendar::{day_of, month_of},
	now_ms,
	oracle_api::Subject,
};

/// What a reporter could do about a well-month.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Possible {
	/// Give its figure, whatever it is.
	Answer(Asked),
	/// Correct the accepted volume by another one.
	Correct(Comparison),
	/// Nothing now.
	Nothing,
}

/// The months whose official volume may be asked for now. Empty if the first is after the last.
pub(super) fn reportable_months<T: Config>() -> RangeInclusive<Month> {
	let now = now_ms::<T::Time>();
	let schedule = T::WellMonths::schedule();
	let first = schedule.first_reportable_month(now);
	let mut last = month_of(day_of(now));
	// Rounds open at most a year after their month.
	while last >= first && now < schedule.volume_round_opens(last) {
		let Some(before) = last.checked_sub(1) else { break };
		last = before;
	}
	first..=last
}

/// The days of a feed that a reporter could answer now, at most `limit`, the newest first.
pub(super) fn open_days<T: Config>(
	reporter: ReporterId,
	feed: Feed,
	limit: usize,
) -> Vec<(Day, Asked)> {
	let days = Pallet::<T>::open_price_days(reporter, feed, limit as u32);
	let asked = |day| {
		let subject = Subject::Price { feed, day };
		match Pallet::<T>::standing_value(&subject) {
			Some(_) => Asked::Presence,
			None => Asked::First,
		}
	};
	days.into_iter().map(|day| (day, asked(day))).collect()
}

/// What a reporter could do about a well-month; about its accepted volume only if that is compared
/// now.
///
/// About ten reads.
pub(super) fn possible<T: Config>(
	reporter: ReporterId,
	key: WellKey,
	month: Month,
	compares: bool,
) -> Possible {
	let now = now_ms::<T::Time>();
	let subject = Subject::Volume { key, month };
	let standing = Pallet::<T>::standing(&subject, now);
	let is_taken = |revision, figure: Volume| {
		Pallet::<T>::target(reporter, &subject, revision, Some(figure), now).is_ok()
	};
	let Some(accepted) = standing.accepted else {
		// Any figure would do to ask.
		return if is_taken(0, 0) { Possible::Answer(Asked::First) } else { Possible::Nothing };
	};
	let figure = accepted.figure.unwrap_or_default();
	if is_taken(accepted.revision, figure) {
		return Possible::Answer(Asked::Presence);
	}
	if !compares {
		return Possible::Nothing;
	}
	let Some(correction) = accepted.revision.checked_add(1) else { return Possible::Nothing };
	// A neighbouring figure asks whether another one could be reported.
	if is_taken(correction, figure.checked_sub(1).unwrap_or(1)) {
		let at_most = standing.cap.unwrap_or(Volume::MAX);
		Possible::Correct(Comparison { accepted: figure, at_most })
	} else {
		Possible::Nothing
	}
}

/// The report of a finding that a reporter can make now, if any.
pub(super) fn report_of<T: Config>(reporter: ReporterId, finding: &Finding) -> Option<Report> {
	let Finding { subject, figure, source, corrects, .. } = *finding;
	let now = now_ms::<T::Time>();
	let standing = Pallet::<T>::standing(&subject, now);
	let revision = match &standing.accepted {
		Some(accepted) if corrects => {
			if is_overruled::<T>(reporter, &subject, figure, &standing) {
				return None;
			}
			accepted.revision.checked_add(1)?
		}
		Some(accepted) => accepted.revision,
		// A register without the well may have it tomorrow.
		None if matches!(subject, Subject::Volume { .. }) => figure.map(|_| 0)?,
		None => 0,
	};
	Pallet::<T>::target(reporter, &subject, revision, figure, now).ok()?;
	Some(match subject {
		Subject::Price { feed, day } => {
			let answer = figure.map_or(PriceAnswer::NoQuote, PriceAnswer::Price);
			Report::Price { feed, day, revision, answer, source }
		}
		Subject::Volume { key, month } => {
			let answer = figure.map_or(VolumeAnswer::NotFound, VolumeAnswer::Volume);
			Report::Volume { key, month, revision, answer, source }
		}
	})
}

/// Whether a finding was submitted for a round that failed since. Its source is asked again before the
/// next round: others read something else there.
pub(super) fn answered_in_vain<T: Config>(reporter: ReporterId, finding: &Finding) -> bool {
	finding.submitted_at.is_some()
		&& Pallet::<T>::undecided_round(&finding.subject).is_some_and(|(_, round)| {
			matches!(round.state, RoundState::Failed { .. })
				&& answer_of(reporter, &round).is_some()
		})
}

/// Whether the reporter gave this figure in the round that accepted another one, and nobody corrects
/// that. It would only say again what the others did not believe; it joins them if they come to.
fn is_overruled<T: Config>(
	reporter: ReporterId,
	subject: &Subject,
	figure: Option<u64>,
	standing: &Standing,
) -> bool {
	let Some(accepted) = &standing.accepted else { return false };
	let own = Rounds::<T>::get(accepted.round)
		.and_then(|round| answer_of(reporter, &round).map(|answer| answer.figure));
	own == Some(figure) && Pallet::<T>::undecided_round(subject).is_none()
}
