//! Accepted prices: what confirms them, what replaces them, and what the rest of the chain reads.

use crate::{pallet::*, rounds::*, types::*};
use alloc::vec::Vec;
use core::marker::PhantomData;
use frame_support::ensure;
use treasurenet_primitives::{
	Assets, CertificateView, Day, DayPrice, Feed, KindId, Moment, Month, PriceFeed, PriceView,
	Prices, UnitUsd, UsdPrice,
	math::{
		calendar::{day_of, end_of, first_day, is_day_over, month_of, start_of_day},
		oracle,
	},
	now_ms,
};

/// Price rounds reach back this much further than uploads, so that a first month's days without
/// quote find the quotes before them.
const REACH_BEYOND_BACKFILL_DAYS: u32 = 30;
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

	/// The floored mean of the ten latest quoted days before `day`.
	fn mean_before(&mut self, day: Day, first_decided: Day, now: Moment) -> Option<UsdPrice> {
		let reach = first_day(month_of(day).saturating_sub(MEAN_SEARCH_MONTHS));
		let mut quotes = Vec::new();
		let mut earlier = day;
		while quotes.len() < MEAN_QUOTES && earlier > first_decided {
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

	pub(crate) fn price_standing(feed: Feed, day: Day, now: Moment) -> Standing {
		let accepted = Self::accepted_price(feed, day);
		let is_final = accepted.is_some_and(|accepted| now >= accepted.final_at);
		let parameters = CurrentParameters::<T>::get();
		let closed = match () {
			() if is_final => Some(Refusal::PriceFinal),
			() if Self::limits(feed).is_none() => Some(match feed {
				Feed::Kind(_) => Refusal::UnknownFeed,
				Feed::UnitUsd => Refusal::FeedInactive,
			}),
			() if !is_day_over(day, now) => Some(Refusal::DayNotOver),
			() if day < first_price_day(day_of(now), &parameters) => Some(Refusal::DayTooOld),
			() => None,
		};
		Standing {
			accepted: accepted.map(|accepted| (accepted.round, accepted.revision)),
			closed,
			below: None,
		}
	}

	/// Who has to confirm a price: the managers' majority outside the feed's limits, one manager
	/// for a quote of zero or less and for a large move from the nearest earlier quoted day.
	///
	/// Zero is below every feed's limit; the manager's confirmation is what it takes, because
	/// such a quote is real now and then and what it needs is a second look.
	pub(crate) fn needs_confirmation(
		feed: Feed,
		day: Day,
		price: UsdPrice,
	) -> Option<Confirmation> {
		let Some(limits) = Self::limits(feed) else { return Some(Confirmation::Majority) };
		if price == 0 {
			return Some(Confirmation::Manager);
		}
		if !(limits.min..=limits.max).contains(&price) {
			return Some(Confirmation::Majority);
		}
		let (_, before) = Self::earlier_quote(feed, day)?;
		oracle::moved_beyond(price, before, limits.max_move_bps).then_some(Confirmation::Manager)
	}

	/// The nearest earlier quoted day by day, within its month and the two before.
	fn earlier_quote(feed: Feed, day: Day) -> Option<(Day, UsdPrice)> {
		let reach = first_day(month_of(day).saturating_sub(QUOTE_SEARCH_MONTHS));
		let from = FirstDecided::<T>::get(feed)?.max(reach);
		let mut lookback = Lookback::<T>::new(feed);
		(from..day).rev().find_map(|earlier| match lookback.accepted(earlier)?.price {
			DayPrice::Quote(price) => Some((earlier, price)),
			DayPrice::NoQuote => None,
		})
	}

	/// Stores an accepted price and keeps the feed's latest quote and first decided day.
	pub(crate) fn put_price(
		feed: Feed,
		day: Day,
		figure: Option<UsdPrice>,
		certificate: CertificateOf<T>,
		final_at: Moment,
	) {
		let price = figure.map_or(DayPrice::NoQuote, DayPrice::Quote);
		let (round, revision) = (certificate.round, certificate.revision);
		PriceMonths::<T>::mutate(feed, month_of(day), |month| {
			month.set(day, AcceptedPrice { price, round, revision, final_at });
		});
		PriceCertificates::<T>::insert(feed, day, certificate);
		if FirstDecided::<T>::get(feed).is_none_or(|first| day < first) {
			FirstDecided::<T>::insert(feed, day);
		}
		let latest = LatestQuote::<T>::get(feed);
		match price {
			DayPrice::Quote(price) if latest.is_none_or(|(latest, _)| latest <= day) => {
				LatestQuote::<T>::insert(feed, (day, price));
			}
			// The latest quote was corrected away: the one before it is the latest.
			DayPrice::NoQuote if latest.is_some_and(|(latest, _)| latest == day) => {
				LatestQuote::<T>::set(feed, Self::earlier_quote(feed, day));
			}
			_ => (),
		}
		Self::deposit_event(Event::PriceAccepted { round, feed, day, revision, price, final_at });
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
		authority: Confirmation,
	) -> Result<(), Error<T>> {
		let (id, round) = Self::price_round(feed, day)?;
		let RoundState::Held { by, price } = round.state else {
			return Err(Error::<T>::NotHeld);
		};
		ensure!(
			by == Confirmation::Manager || authority == Confirmation::Majority,
			Error::<T>::NeedsMajority
		);
		let now = now_ms::<T::Time>();
		ensure!(
			Self::price_standing(feed, day, now).closed != Some(Refusal::PriceFinal),
			Error::<T>::PriceFinal
		);
		// What the managers saw is what they confirm: a removed reporter's answer is dropped.
		let tally = tally(&round, ReporterSet::<T>::get().as_slice())
			.filter(|tally| tally.figure == Some(price))
			.ok_or(Error::<T>::AnswersChanged)?;
		Self::accept(id, round, tally, now);
		Ok(())
	}

	/// Refuses a held price, so that the next revision may open.
	pub(crate) fn do_reject_price(feed: Feed, day: Day) -> Result<(), Error<T>> {
		let (id, mut round) = Self::price_round(feed, day)?;
		ensure!(matches!(round.state, RoundState::Held { .. }), Error::<T>::NotHeld);
		round.state = RoundState::Rejected;
		Rounds::<T>::insert(id, round);
		Self::deposit_event(Event::PriceRejected { round: id, feed, day });
		Ok(())
	}

	/// Decides a day that the reporters cannot decide. Its round goes, and nobody is punished.
	pub(crate) fn do_declare_no_quote(feed: Feed, day: Day) -> Result<(), Error<T>> {
		ensure!(Self::limits(feed).is_some(), Error::<T>::UnknownFeed);
		let now = now_ms::<T::Time>();
		ensure!(is_day_over(day, now), Error::<T>::DayNotOver);
		ensure!(Self::accepted_price(feed, day).is_none(), Error::<T>::AlreadyDecided);
		let (id, revision) = match Self::price_round(feed, day) {
			Ok((id, round)) => {
				Self::drop_round(id);
				(id, round.revision)
			}
			Err(_) => (Self::next_round(), 0),
		};
		let final_at = now.saturating_add(CurrentParameters::<T>::get().price_lock_ms());
		Self::put_price(feed, day, None, certificate::<T>(id, revision, &[]), final_at);
		Ok(())
	}

	fn price_round(
		feed: Feed,
		day: Day,
	) -> Result<(treasurenet_primitives::RoundId, RoundOf<T>), Error<T>> {
		let id =
			CurrentRounds::<T>::get(Subject::Price { feed, day }).ok_or(Error::<T>::NoSuchRound)?;
		Rounds::<T>::get(id).map(|round| (id, round)).ok_or(Error::<T>::NoSuchRound)
	}

	/// What is known of a day of a feed.
	pub fn price_view(feed: Feed, day: Day) -> PriceView {
		Self::view(feed, day, Self::accepted_price(feed, day), now_ms::<T::Time>())
	}

	/// What is known of each day of a month of a feed, from its first.
	pub fn month_views(feed: Feed, month: Month) -> Vec<PriceView> {
		let now = now_ms::<T::Time>();
		let prices = PriceMonths::<T>::get(feed, month);
		(first_day(month)..end_of(month))
			.map(|day| Self::view(feed, day, prices.get(day), now))
			.collect()
	}

	fn view(feed: Feed, day: Day, accepted: Option<AcceptedPrice>, now: Moment) -> PriceView {
		PriceView {
			day,
			accepted: accepted.map(|accepted| accepted.price),
			is_final: accepted.is_some_and(|accepted| now >= accepted.final_at),
			certificate: accepted.and_then(|accepted| {
				PriceCertificates::<T>::get(feed, day)
					.map(|certificate| certificate.view(accepted.final_at))
			}),
		}
	}
}

impl<M: frame_support::traits::Get<u32>> Certificate<M> {
	/// The certificate as clients read it.
	pub(crate) fn view(self, final_at: Moment) -> CertificateView {
		CertificateView {
			round: self.round,
			reporters: self.reporters.into_inner(),
			spread: self.spread,
			block: self.block,
			source_hash: self.source_hash,
			final_at,
		}
	}
}

impl<T: Config> Prices for Pallet<T> {
	fn latest(kind: KindId) -> Option<(Day, UsdPrice)> {
		LatestQuote::<T>::get(Feed::Kind(kind))
	}

	fn month(kind: KindId, month: Month) -> Result<Vec<UsdPrice>, Day> {
		let feed = Feed::Kind(kind);
		let now = now_ms::<T::Time>();
		let first_decided = FirstDecided::<T>::get(feed).ok_or_else(|| first_day(month))?;
		let mut lookback = Lookback::<T>::new(feed);
		(first_day(month)..end_of(month))
			.map(|day| {
				match lookback.final_price(day, now) {
					Some(DayPrice::Quote(price)) => Some(price),
					Some(DayPrice::NoQuote) => lookback.mean_before(day, first_decided, now),
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
		let Some((latest, _)) = LatestQuote::<T>::get(Feed::UnitUsd) else {
			return UnitUsd::Unavailable;
		};
		let now = now_ms::<T::Time>();
		let max_age = Moment::from(parameters.unit_usd_max_age_hours).saturating_mul(HOUR_MS);
		let oldest_end = now.saturating_sub(max_age);
		let mut lookback = Lookback::<T>::new(Feed::UnitUsd);
		let price = (0..=latest)
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

	fn accepted(feed: Feed, day: Day) -> Option<DayPrice> {
		Self::accepted_price(feed, day).map(|accepted| accepted.price)
	}
}

/// The first day that prices are taken for.
pub(crate) fn first_price_day(today: Day, parameters: &Parameters) -> Day {
	let reach = parameters.max_backfill_days.saturating_add(REACH_BEYOND_BACKFILL_DAYS);
	today.saturating_sub(reach)
}
