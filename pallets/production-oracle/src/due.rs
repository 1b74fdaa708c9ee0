//! What a reporter could answer now: for its node, off chain.
//!
//! These reads go over many entries and are never made in a block.

use crate::{pallet::*, prices::first_price_day, types::*};
use alloc::vec::Vec;
use treasurenet_primitives::{
	Assets, Day, Feed, KindClass, KindId, KindStatus, Month, OfficialVolume, Volume,
	WellCommitment, WellMonths,
	math::calendar::{day_of, month_of},
	now_ms,
};

/// A well-month whose official volume is asked for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct RequestedVolume {
	/// The well.
	pub commitment: WellCommitment,
	/// What it produces.
	pub kind: KindId,
	/// What was accepted so far.
	pub accepted: Option<OfficialVolume>,
	/// The revision that the reporter can answer now, whatever its figure is; `None` if it has
	/// done so, or only a correction is possible.
	pub revision: Option<u8>,
}

impl<T: Config> Pallet<T> {
	/// The days of a feed, newest first, that a reporter can answer now: days that are over and not
	/// too old for prices. At most `limit`. None of a feed that is not active.
	///
	/// Reads each month of prices once, and about six entries for each day that is not final.
	pub(crate) fn open_price_days(reporter: ReporterId, feed: Feed, limit: u32) -> Vec<Day> {
		if !Self::is_active(feed) {
			return Vec::new();
		}
		let now = now_ms::<T::Time>();
		let today = day_of(now);
		let mut known: Option<(Month, PriceMonth)> = None;
		let first = first_price_day(today, &CurrentParameters::<T>::get());
		(first..today)
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
				!is_final && Self::revision_to_answer(reporter, &subject, None).is_some()
			})
			.take(limit as usize)
			.collect()
	}

	/// Whether prices of a feed are wanted: of an active kind, or of UNIT where governance opened it.
	fn is_active(feed: Feed) -> bool {
		match feed {
			Feed::Kind(kind) => T::Kinds::kind(kind).is_some_and(|kind| {
				kind.status == KindStatus::Active && kind.class == KindClass::Physical
			}),
			Feed::UnitUsd => CurrentParameters::<T>::get().unit_usd.is_some(),
		}
	}

	/// The well-months of a month that the official volume is asked for, with what a reporter could
	/// do about each, in no order that means anything.
	///
	/// Lazy: about seven reads for each item that is taken.
	pub(crate) fn requested_volumes(
		reporter: ReporterId,
		month: Month,
	) -> impl Iterator<Item = RequestedVolume> {
		Requested::<T>::iter_prefix(month).filter_map(move |(commitment, kind)| {
			let is_minted = T::WellMonths::well_month(commitment, month)?.minted_at.is_some();
			let revision = if is_minted {
				None
			} else {
				Self::revision_to_answer(reporter, &Subject::Volume { commitment, month }, None)
			};
			let accepted = Official::<T>::get(commitment, month);
			Some(RequestedVolume { commitment, kind, accepted, revision })
		})
	}

	/// The revision by which a reporter could correct an accepted volume to another one now: `None` if
	/// nothing is accepted, that volume is, it cannot be corrected so, or the reporter has answered.
	///
	/// About eight reads.
	pub(crate) fn revision_to_correct(
		reporter: ReporterId,
		commitment: WellCommitment,
		month: Month,
		volume: Volume,
	) -> Option<u8> {
		if Official::<T>::get(commitment, month)?.volume == volume {
			return None;
		}
		Self::correction(reporter, &Subject::Volume { commitment, month }, Some(volume))
	}

	/// The figure that a reporter gave last about a subject whose round is not yet removed, if it
	/// answered. Whoever answered the same in a round that failed should wait before it answers in
	/// the next one, or the revisions are soon used up.
	///
	/// Two reads.
	pub(crate) fn own_answer(reporter: ReporterId, subject: &Subject) -> Option<Option<u64>> {
		let round = Rounds::<T>::get(CurrentRounds::<T>::get(subject)?)?;
		let answer = round.answers.iter().find(|answer| answer.reporter == reporter)?;
		Some(answer.figure)
	}
}
