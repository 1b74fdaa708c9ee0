//! What a reporter could answer now: for its node, off chain.
//!
//! These reads go over many entries and are never made in a block.

use crate::{pallet::*, tally::answer_of, types::*};
use alloc::vec::Vec;
use treasurenet_primitives::{
	Assets, Day, Feed, KindClass, Month, WellMonths,
	math::calendar::{day_of, month_of},
	now_ms,
	oracle_api::Subject,
};

impl<T: Config> Pallet<T> {
	/// The days of a feed, newest first, that a reporter can answer now: days that are over and not
	/// too old for prices. At most `limit`. None of a feed that is not wanted.
	///
	/// Reads each month of prices once, and about six entries for each day that is not final.
	pub(crate) fn open_price_days(reporter: ReporterId, feed: Feed, limit: u32) -> Vec<Day> {
		if !Self::is_wanted(feed) {
			return Vec::new();
		}
		let now = now_ms::<T::Time>();
		let today = day_of(now);
		let mut known: Option<(Month, PriceMonth)> = None;
		(Self::first_price_day(today)..today)
			.rev()
			.filter(|&day| {
				let month = month_of(day);
				let prices = match known.take() {
					Some((loaded, prices)) if loaded == month => prices,
					_ => PriceMonths::<T>::get(feed, month),
				};
				let is_final = prices.get(day).is_some_and(|accepted| now >= accepted.final_at);
				known = Some((month, prices));
				let subject = Subject::Price { feed, day };
				!is_final && Self::revision_to_answer(reporter, &subject).is_some()
			})
			.take(limit as usize)
			.collect()
	}

	/// Whether prices of a feed are wanted: of a physical kind, or of UNIT where governance opened it.
	///
	/// Those of a paused kind are wanted, too: a month that was uploaded in part before the pause needs
	/// the price of each of its days, and after a long pause they could not be reported any more.
	fn is_wanted(feed: Feed) -> bool {
		match feed {
			Feed::Kind(kind) => {
				T::Kinds::kind(kind).is_some_and(|kind| kind.class == KindClass::Physical)
			}
			Feed::UnitUsd => CurrentParameters::<T>::get().unit_usd.is_some(),
		}
	}

	/// The months, newest first, whose official volumes may be reported now.
	pub(crate) fn reportable_months() -> impl Iterator<Item = Month> {
		let now = now_ms::<T::Time>();
		let schedule = T::WellMonths::schedule();
		(schedule.first_reportable_month(now)..=month_of(day_of(now)))
			.rev()
			.filter(move |month| schedule.volume_round_opens(*month) <= now)
	}

	/// The revision in which a reporter could say what it reads of a subject now, whatever that is:
	/// the first value, or, once one is accepted and not judged, its presence. `None` if it has
	/// answered, or nothing can be reported. Corrections are told by
	/// [`revision_to_correct`](Self::revision_to_correct).
	///
	/// After a round that failed or lost reporters, it is told to answer again, with what it reads
	/// then: pauses bound how often.
	pub(crate) fn revision_to_answer(reporter: ReporterId, subject: &Subject) -> Option<u8> {
		let now = now_ms::<T::Time>();
		let accepted = Self::standing_value(subject);
		let revision = accepted.map_or(0, |accepted| accepted.revision);
		// Any figure will do: only corrections depend on it.
		Self::target(reporter, subject, revision, Some(0), now).ok().map(|_| revision)
	}

	/// The revision by which a reporter should correct the accepted value to what it reads now. `None`
	/// if it reads the accepted value, has no cause to correct it, or has done so.
	///
	/// A reporter that was overruled, and reads the same as before, joins a correction but opens none.
	/// The readings of a price differ a little between sources, so one that is as near as answers have
	/// to be is no cause, unless the reporter's own source changed.
	pub(crate) fn revision_to_correct(
		reporter: ReporterId,
		subject: &Subject,
		figure: Option<u64>,
	) -> Option<u8> {
		let accepted = Self::standing_value(subject)?;
		let own = Rounds::<T>::get(accepted.round)
			.and_then(|round| answer_of(reporter, &round).map(|answer| answer.figure));
		let is_far = || Self::is_far_from(subject, figure, accepted.figure);
		let has_cause = match own {
			Some(own) if own == figure => is_far() && CurrentRounds::<T>::contains_key(subject),
			Some(_) => true,
			None => is_far(),
		};
		if !has_cause {
			return None;
		}
		let revision = accepted.revision.checked_add(1)?;
		let now = now_ms::<T::Time>();
		Self::target(reporter, subject, revision, figure, now).ok().map(|_| revision)
	}
}
