//! Accepted prices: what confirms them, what replaces them, and what the rest of the chain reads.

use crate::{pallet::*, rounds::*, tally::*, types::*};
use alloc::vec::Vec;
use core::marker::PhantomData;
use frame_support::ensure;
use sp_runtime::BoundedVec;
use treasurenet_primitives::{
	Assets, Day, DayPrice, Feed, KindId, Moment, Month, MonthPrices, PriceFeed, Prices, RoundId,
	UnitUsd, UsdPrice, WellMonths,
	math::{
		calendar::{day_of, end_of, first_day, is_day_over, month_of, start_of_day},
		oracle,
	},
	now_ms,
	oracle_api::Subject,
};

/// Price rounds reach back this much further than uploads, so a first month's days without
/// quote find the quotes before them.
const REACH_BEYOND_BACKFILL_DAYS: u32 = 30;
/// How many days a day must be over before the majority may declare that it has no quote.
const DECLARABLE_AFTER_DAYS: u32 = 10;
/// The earlier months that are searched for the nearest earlier quote.
const QUOTE_SEARCH_MONTHS: Month = 2;
/// The earlier months that the mean for a day without quote may reach into. Ten quotes lie within
/// a fortnight of trading; where 90 days hold fewer, there is no price.
const MEAN_SEARCH_MONTHS: Month = 3;
/// How many quotes stand in for a day without one.
const MEAN_QUOTES: usize = 10;
/// How old the latest of them may be, in days.
const MEAN_MAX_AGE_DAYS: u32 = 7;

/// Reads of one feed, each month from storage at most once.
struct Lookback<T> {
	feed: Feed,
	months: Vec<(Month, PriceMonth)>,
	_config: PhantomData<T>,
}

impl<T: Config> Lookback<T> {
	fn new(feed: Feed) -> Self {
		Self { feed, months: Vec::new(), _config: PhantomData }
	}

	fn accepted(&mut self, day: Day) -> Option<AcceptedPrice> {
		let month = month_of(day);
		if !self.months.iter().any(|(known, _)| *known == month) {
			self.months.push((month, PriceMonths::<T>::get(self.feed, month)));
		}
		self.months.iter().find(|(known, _)| *known == month)?.1.get(day)
	}

	fn final_price(&mut self, day: Day, now: Moment) -> Option<DayPrice> {
		self.accepted(day).filter(|accepted| now >= accepted.final_at).map(|found| found.price)
	}

	/// The floored mean of the ten latest quoted days before `day`; of all if there are fewer. `None`
	/// while a day back to the earliest of them is undecided, and if the latest is too old.
	fn mean_before(&mut self, day: Day, decided_from: Day, now: Moment) -> Option<UsdPrice> {
		let reach = first_day(month_of(day).saturating_sub(MEAN_SEARCH_MONTHS));
		let mut quotes = Vec::new();
		let mut earlier = day;
		while quotes.len() < MEAN_QUOTES && earlier > decided_from {
			earlier = earlier.saturating_sub(1);
			if earlier < reach {
				return None;
			}
			if let DayPrice::Quote(price) = self.final_price(earlier, now)? {
				if quotes.is_empty() && day.saturating_sub(earlier) > MEAN_MAX_AGE_DAYS {
					return None;
				}
				quotes.push(price);
			}
		}
		oracle::mean(&quotes)
	}
}

impl From<AcceptedPrice> for Accepted {
	fn from(accepted: AcceptedPrice) -> Self {
		let AcceptedPrice { price, round, revision, final_at } = accepted;
		let figure = match price {
			DayPrice::Quote(price) => Some(price),
			DayPrice::NoQuote => None,
		};
		Self { round, revision, figure, final_at }
	}
}

impl<T: Config> Pallet<T> {
	/// What was accepted for a day, and by which round.
	pub(crate) fn accepted_price(feed: Feed, day: Day) -> Option<AcceptedPrice> {
		PriceMonths::<T>::get(feed, month_of(day)).get(day)
	}

	/// The limits of a feed. `None` if there is none.
	fn limits(feed: Feed) -> Option<PriceFeed> {
		match feed {
			Feed::Kind(kind) => T::Kinds::kind(kind).map(|kind| kind.feed),
			Feed::UnitUsd => CurrentParameters::<T>::get().unit_usd,
		}
	}

	/// The first day that prices are taken for.
	pub(crate) fn first_price_day(today: Day) -> Day {
		let backfill = T::WellMonths::schedule().max_backfill_days;
		today.saturating_sub(backfill.saturating_add(REACH_BEYOND_BACKFILL_DAYS))
	}

	pub(crate) fn price_standing(feed: Feed, day: Day, now: Moment) -> Standing {
		let accepted = Self::accepted_price(feed, day);
		let is_final = accepted.is_some_and(|accepted| now >= accepted.final_at);
		let closed = match () {
			() if is_final => Some(Refusal::PriceFinal),
			() if Self::limits(feed).is_none() => Some(match feed {
				Feed::Kind(_) => Refusal::UnknownFeed,
				Feed::UnitUsd => Refusal::FeedInactive,
			}),
			() if !is_day_over(day, now) => Some(Refusal::DayNotOver),
			() if day < Self::first_price_day(day_of(now)) => Some(Refusal::DayTooOld),
			() => None,
		};
		Standing { accepted: accepted.map(Accepted::from), closed, cap: None }
	}

	/// Who has to confirm a price: the managers' majority outside the feed's limits; one manager for
	/// a quote of zero or less, for answers far apart, and for a large move from the nearest earlier
	/// quoted day.
	///
	/// Zero is below every feed's limit. It takes one manager only, because such a quote is real now
	/// and then, and needs no more than a second look.
	pub(crate) fn needs_confirmation(
		feed: Feed,
		day: Day,
		price: UsdPrice,
		round: &RoundOf<T>,
		tally: &Tally,
	) -> Option<Confirmation> {
		let Some(limits) = Self::limits(feed) else { return Some(Confirmation::Majority) };
		if price == 0 {
			return Some(Confirmation::Manager);
		}
		if !(limits.min..=limits.max).contains(&price) {
			return Some(Confirmation::Majority);
		}
		let deviation_bps = CurrentParameters::<T>::get().strikes.deviation_bps;
		let figures = tally.counted.iter().filter_map(|answer| answer.figure);
		let near =
			figures.filter(|near| !oracle::moved_beyond(*near, price, deviation_bps)).count();
		if near < round.quorum as usize {
			return Some(Confirmation::Manager);
		}
		let (_, before) =
			Self::earlier_quote(feed, day, 0).or_else(|| Self::last_quote(feed, day))?;
		oracle::moved_beyond(price, before, limits.max_move_bps).then_some(Confirmation::Manager)
	}

	/// The nearest earlier quoted day by day with a quote of at least so much, within its month and
	/// the two before.
	fn earlier_quote(feed: Feed, day: Day, least: UsdPrice) -> Option<(Day, UsdPrice)> {
		let reach = first_day(month_of(day).saturating_sub(QUOTE_SEARCH_MONTHS));
		let from = FirstDecided::<T>::get(feed)?.max(reach);
		let mut lookback = Lookback::<T>::new(feed);
		(from..day).rev().find_map(|earlier| match lookback.accepted(earlier)?.price {
			DayPrice::Quote(price) if price >= least => Some((earlier, price)),
			_ => None,
		})
	}

	/// The feed's latest quote, if it is of an earlier day: after a silence that is longer than
	/// [`Self::earlier_quote`] looks back, a price is compared with the one before the silence.
	fn last_quote(feed: Feed, day: Day) -> Option<(Day, UsdPrice)> {
		LatestQuote::<T>::get(feed).filter(|(latest, _)| *latest < day)
	}

	/// Stores an accepted price and keeps the feed's latest quote above zero and first decided day.
	pub(crate) fn put_price(feed: Feed, day: Day, value: Accepted) {
		let Accepted { round, revision, figure, final_at } = value;
		let price = figure.map_or(DayPrice::NoQuote, DayPrice::Quote);
		PriceMonths::<T>::mutate(feed, month_of(day), |month| {
			month.set(day, AcceptedPrice { price, round, revision, final_at });
		});
		if FirstDecided::<T>::get(feed).is_none_or(|first| day < first) {
			FirstDecided::<T>::insert(feed, day);
		}
		let latest = LatestQuote::<T>::get(feed);
		match price {
			DayPrice::Quote(price)
				if price > 0 && latest.is_none_or(|(latest, _)| latest <= day) =>
			{
				LatestQuote::<T>::insert(feed, (day, price));
			}
			// The latest quote was corrected away: the one before it is the latest, however old it is.
			_ if latest.is_some_and(|(latest, _)| latest == day) => {
				let before = Self::earlier_quote(feed, day, 1);
				LatestQuote::<T>::set(feed, before.or_else(|| FinalQuote::<T>::get(feed)));
			}
			_ => (),
		}
		Self::deposit_event(Event::PriceAccepted { round, feed, day, revision, price, final_at });
	}

	/// Notes a price that can no longer be corrected.
	pub(crate) fn note_final_price(feed: Feed, day: Day, figure: Option<UsdPrice>) {
		let Some(price) = figure.filter(|price| *price > 0) else { return };
		let is_before = |known: Option<(Day, UsdPrice)>| known.is_none_or(|(known, _)| known < day);
		if is_before(FinalQuote::<T>::get(feed)) {
			FinalQuote::<T>::insert(feed, (day, price));
			if is_before(LatestQuote::<T>::get(feed)) {
				LatestQuote::<T>::insert(feed, (day, price));
			}
		}
	}

	/// The first day that a price may still be needed of: a month that may be minted ends within its
	/// deadline, and days without quote look back from there.
	fn first_needed_day(today: Day) -> Day {
		let deadline = T::WellMonths::schedule().mint_deadline_months;
		let months = deadline.saturating_add(MEAN_SEARCH_MONTHS).saturating_add(1);
		let needed = first_day(month_of(today).saturating_sub(months));
		needed.min(Self::first_price_day(today))
	}

	/// Settles a price round whose wait is over, or counts a held one again. Fails if that
	/// changes nothing.
	pub(crate) fn do_settle_price_round(feed: Feed, day: Day) -> Result<(), Error<T>> {
		let (id, round) = Self::price_round(feed, day)?;
		let now = now_ms::<T::Time>();
		let before = round.state;
		match before {
			RoundState::Waiting { until } => ensure!(now >= until, Error::<T>::StillWaiting),
			RoundState::Held { .. } => (),
			_ => return Err(Error::<T>::NothingToSettle),
		}
		Self::settle(id, round, now);
		ensure!(
			Rounds::<T>::get(id).is_none_or(|round| round.state != before),
			Error::<T>::AwaitsConfirmation
		);
		Ok(())
	}

	/// Accepts a held price.
	pub(crate) fn do_confirm_price(
		feed: Feed,
		day: Day,
		price: UsdPrice,
		authority: Confirmation,
	) -> Result<(), Error<T>> {
		let (id, round) = Self::price_round(feed, day)?;
		let RoundState::Held { by, price: held } = round.state else {
			return Err(Error::<T>::NotHeld);
		};
		ensure!(price == held, Error::<T>::OtherPriceHeld);
		ensure!(
			by == Confirmation::Manager || authority == Confirmation::Majority,
			Error::<T>::NeedsMajority
		);
		let now = now_ms::<T::Time>();
		ensure!(
			Self::price_standing(feed, day, now).closed != Some(Refusal::PriceFinal),
			Error::<T>::PriceFinal
		);
		// A removed reporter's answer is dropped, and managers confirm what they saw.
		let tally = tally(&round, &ReporterSet::<T>::get(), None)
			.filter(|tally| tally.figure == Some(price))
			.ok_or(Error::<T>::AnswersChanged)?;
		Self::accept(id, round, tally, now);
		Ok(())
	}

	/// Refuses a held price. The reporters may answer again after a pause.
	pub(crate) fn do_reject_price(feed: Feed, day: Day) -> Result<(), Error<T>> {
		let (id, round) = Self::price_round(feed, day)?;
		ensure!(matches!(round.state, RoundState::Held { .. }), Error::<T>::NotHeld);
		Self::deposit_event(Event::PriceRejected { round: id, feed, day });
		Self::fail(id, round, now_ms::<T::Time>());
		Ok(())
	}

	/// Decides a day that the reporters cannot decide. Its round goes, and nobody is punished.
	pub(crate) fn do_declare_no_quote(feed: Feed, day: Day) -> Result<(), Error<T>> {
		ensure!(Self::limits(feed).is_some(), Error::<T>::UnknownFeed);
		let now = now_ms::<T::Time>();
		ensure!(
			is_day_over(day.saturating_add(DECLARABLE_AFTER_DAYS), now),
			Error::<T>::DayTooRecent
		);
		ensure!(day >= Self::first_needed_day(day_of(now)), Error::<T>::DayTooOld);
		ensure!(Self::accepted_price(feed, day).is_none(), Error::<T>::AlreadyDecided);
		let subject = Subject::Price { feed, day };
		if let Some((id, round)) = Self::undecided_round(&subject) {
			ensure!(
				!matches!(round.state, RoundState::Waiting { .. } | RoundState::Held { .. }),
				Error::<T>::DayHasQuorum
			);
			Self::discard(id, round, now);
		}
		let round = Round {
			subject,
			revision: 0,
			reporters: BoundedVec::new(),
			quorum: 0,
			answers: BoundedVec::new(),
			state: RoundState::Open,
			failures: 0,
			signed_after: None,
			earlier: BoundedVec::new(),
		};
		let nobody = Tally { figure: None, counted: Vec::new() };
		Self::accept(Self::next_round(), round, nobody, now);
		Ok(())
	}

	fn price_round(feed: Feed, day: Day) -> Result<(RoundId, RoundOf<T>), Error<T>> {
		Self::undecided_round(&Subject::Price { feed, day }).ok_or(Error::<T>::NoSuchRound)
	}
}

impl<T: Config> Prices for Pallet<T> {
	fn latest(kind: KindId) -> Option<(Day, UsdPrice)> {
		LatestQuote::<T>::get(Feed::Kind(kind))
	}

	fn month(kind: KindId, month: Month) -> Result<MonthPrices, Day> {
		let decided_from =
			FirstDecided::<T>::get(Feed::Kind(kind)).ok_or_else(|| first_day(month))?;
		let days = Self::recorded_month(kind, month, decided_from)?;
		Ok(MonthPrices { days, decided_from })
	}

	fn recorded_month(kind: KindId, month: Month, decided_from: Day) -> Result<Vec<UsdPrice>, Day> {
		let now = now_ms::<T::Time>();
		let mut lookback = Lookback::<T>::new(Feed::Kind(kind));
		(first_day(month)..end_of(month))
			.map(|day| {
				match lookback.final_price(day, now) {
					Some(DayPrice::Quote(price)) => Some(price),
					Some(DayPrice::NoQuote) => lookback.mean_before(day, decided_from, now),
					None => None,
				}
				.ok_or(day)
			})
			.collect()
	}

	fn unit_usd() -> UnitUsd {
		let parameters = CurrentParameters::<T>::get();
		if parameters.unit_usd.is_none() {
			return UnitUsd::Inactive;
		}
		let now = now_ms::<T::Time>();
		let oldest_end = now.saturating_sub(parameters.unit_usd_max_age_ms());
		let mut lookback = Lookback::<T>::new(Feed::UnitUsd);
		let price = (0..day_of(now))
			.rev()
			.take_while(|day| start_of_day(day.saturating_add(1)) >= oldest_end)
			.find_map(|day| match lookback.final_price(day, now) {
				Some(DayPrice::Quote(price)) => Some(price),
				_ => None,
			});
		match price {
			// Nothing can be charged at a rate of zero.
			Some(price) if price > 0 => UnitUsd::Price(price),
			_ => UnitUsd::Unavailable,
		}
	}
}
