//! What a reporter could answer now: for its node, off chain.
//!
//! These reads go over many entries and are never made in a block.

use crate::{pallet::*, prices::first_price_day, types::*};
use alloc::vec::Vec;
use treasurenet_primitives::{
	Assets, Day, Feed, KindClass, KindId, KindStatus, Month, OfficialVolume, WellCommitment,
	WellMonths,
	math::calendar::{day_of, month_of},
	now_ms,
};

/// A well-month whose official volume is asked for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct RequestedVolume {
	/// The well.
	pub commitment: WellCommitment,
	/// What it produces.
	pub kind: KindId,
	/// What was accepted so far.
	pub accepted: Option<OfficialVolume>,
	/// The revision that the reporter can answer now, whatever its figure is; `None` if it has
	/// done so, or only a correction is possible.
	pub revision: Option<u8>,
	/// Whether the month is minted, so that only a lower volume is taken.
	pub amend: bool,
}

impl<T: Config> Pallet<T> {
	/// The days of a feed, newest first, that a reporter can answer now, each with the revision: days
	/// that are over and not too old for prices. At most `limit`. None of a feed that is not active.
	///
	/// Reads each month of prices once, and about six entries for each day that is not final.
	pub fn open_price_days(reporter: ReporterId, feed: Feed, limit: u32) -> Vec<(Day, u8)> {
		if !Self::is_active(feed) {
			return Vec::new();
		}
		let now = now_ms::<T::Time>();
		let today = day_of(now);
		let mut known: Option<(Month, PriceMonth)> = None;
		let first = first_price_day(today, &CurrentParameters::<T>::get());
		(first..today)
			.rev()
			.filter_map(|day| {
				let month = month_of(day);
				let prices = match known.take() {
					Some((loaded, prices)) if loaded == month => prices,
					_ => PriceMonths::<T>::get(feed, month),
				};
				let is_final = prices.get(day).is_some_and(|accepted| now >= accepted.final_at);
				known = Some((month, prices));
				if is_final {
					return None;
				}
				Self::revision_to_answer(reporter, &Subject::Price { feed, day })
					.map(|revision| (day, revision))
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
	pub fn requested_volumes(
		reporter: ReporterId,
		month: Month,
	) -> impl Iterator<Item = RequestedVolume> {
		Requested::<T>::iter_prefix(month).filter_map(move |(commitment, kind)| {
			let amend = T::WellMonths::well_month(commitment, month)?.minted_at.is_some();
			let revision = if amend {
				None
			} else {
				Self::revision_to_answer(reporter, &Subject::Volume { commitment, month })
			};
			let accepted = Official::<T>::get(commitment, month);
			Some(RequestedVolume { commitment, kind, accepted, revision, amend })
		})
	}

	/// The revision by which a reporter could correct an accepted value to a figure now: `None` if
	/// nothing is accepted, the accepted value is that figure, it cannot be corrected so, or the
	/// reporter has answered. For prices, no figure is no quote; a register without a figure
	/// corrects nothing.
	///
	/// About eight reads.
	pub fn revision_to_correct(
		reporter: ReporterId,
		subject: &Subject,
		figure: Option<u64>,
	) -> Option<u8> {
		let accepted = match *subject {
			Subject::Price { feed, day } => match Self::accepted_price(feed, day)?.price {
				treasurenet_primitives::DayPrice::Quote(price) => Some(price),
				treasurenet_primitives::DayPrice::NoQuote => None,
			},
			Subject::Volume { commitment, month } => {
				figure?;
				Some(Official::<T>::get(commitment, month)?.volume)
			}
		};
		if accepted == figure {
			return None;
		}
		Self::correction(reporter, subject, figure)
	}

	/// What a reporter answered last about a subject whose round is not yet removed: the revision and
	/// the figure. Whoever answered the same in a round that failed should wait before it answers
	/// in the next one, or the revisions are soon used up.
	///
	/// Two reads.
	pub fn own_answer(reporter: ReporterId, subject: &Subject) -> Option<(u8, Option<u64>)> {
		let round = Rounds::<T>::get(CurrentRounds::<T>::get(subject)?)?;
		round
			.answers
			.iter()
			.find(|answer| answer.reporter == reporter)
			.map(|answer| (round.revision, answer.figure))
	}
}
