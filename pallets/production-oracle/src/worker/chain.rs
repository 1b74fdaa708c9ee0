//! What this node's reporters could answer now, as the chain would judge it.
//!
//! All of it rests on what the chain says of a report, so the worker follows the rules of rounds without
//! knowing them: pauses, removals, corrections.

use super::{
	memory::Finding,
	wanted::{Asked, Comparison},
};
use crate::{pallet::*, tally::answer_of, types::*};
use alloc::vec::Vec;
use treasurenet_primitives::{Day, Feed, Month, Volume, WellKey, now_ms, oracle_api::Subject};

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
	let subject = Subject::Volume { key, month };
	if Pallet::<T>::revision_to_answer(reporter, &subject).is_some() {
		let is_accepted = Official::<T>::contains_key(key, month);
		return Possible::Answer(if is_accepted { Asked::Presence } else { Asked::First });
	}
	if !compares {
		return Possible::Nothing;
	}
	let now = now_ms::<T::Time>();
	let standing = Pallet::<T>::standing(&subject, now);
	let correction = standing
		.accepted
		.and_then(|accepted| Some((accepted.figure?, accepted.revision.checked_add(1)?)));
	let Some((accepted, revision)) = correction else { return Possible::Nothing };
	// A neighbouring figure asks whether another one would be taken.
	let neighbour = accepted.checked_sub(1).unwrap_or(1);
	if Pallet::<T>::target(reporter, &subject, revision, Some(neighbour), now).is_err() {
		return Possible::Nothing;
	}
	Possible::Correct(Comparison { accepted, at_most: standing.cap.unwrap_or(Volume::MAX) })
}

/// The report of a finding that a reporter can make now, if any.
pub(super) fn report_of<T: Config>(reporter: ReporterId, finding: &Finding) -> Option<Report> {
	let Finding { subject, figure, source, corrects, .. } = *finding;
	let accepted = Pallet::<T>::standing_value(&subject);
	let revision = if corrects {
		Pallet::<T>::revision_to_correct(reporter, &subject, figure)?
	} else {
		Pallet::<T>::revision_to_answer(reporter, &subject)?
	};
	Some(match subject {
		Subject::Price { feed, day } => {
			let answer = figure.map_or(PriceAnswer::NoQuote, PriceAnswer::Price);
			Report::Price { feed, day, revision, answer, source }
		}
		// A register without the well may have it tomorrow.
		Subject::Volume { .. } if figure.is_none() && accepted.is_none() => return None,
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
