use crate::{mock::*, *};
use alloc::vec::Vec;
use frame_support::assert_ok;
use treasurenet_primitives::{
	Prices,
	math::calendar::{end_of, first_day},
};

fn month() -> Result<Vec<u64>, u32> {
	<Oracle as Prices>::month(OIL, MONTH).map(|prices| prices.days)
}

/// April, every day quoted at 80 USD, changed as told.
fn april(change: impl Fn(u32) -> Option<PriceAnswer>) {
	decide_finally((first_day(MONTH)..end_of(MONTH)).map(|day| {
		(day, change(day - first_day(MONTH) + 1).unwrap_or(PriceAnswer::Price(800_000)))
	}));
}

fn silent_on(days: &'static [u32]) -> impl Fn(u32) -> Option<PriceAnswer> {
	move |day| days.contains(&day).then_some(PriceAnswer::NoQuote)
}

#[test]
fn prices_should_be_the_quotes_when_every_day_has_one() {
	build_and_execute(|| {
		april(|day| Some(PriceAnswer::Price(800_000 + u64::from(day))));
		let expected: Vec<u64> = (1..=30).map(|day| 800_000 + day).collect();
		assert_eq!(month(), Ok(expected));
	});
}

#[test]
fn price_should_be_the_floored_mean_of_the_ten_latest_quotes_when_a_day_has_none() {
	build_and_execute(|| {
		april(|day| match day {
			20 | 15 => Some(PriceAnswer::NoQuote),
			day => Some(PriceAnswer::Price(800_000 + u64::from(day))),
		});
		let prices = month().unwrap();
		// Before the 20th: 19 to 16 and 14 to 9; (70 + 69) / 10 = 13.9.
		assert_eq!(prices[19], 800_013);
		// Before the 15th: 14 to 5; 95 / 10 = 9.5.
		assert_eq!(prices[14], 800_009);
	});
}

#[test]
fn mean_should_take_all_quotes_when_there_are_fewer_than_ten() {
	build_and_execute(|| {
		april(|day| match day {
			4 => Some(PriceAnswer::NoQuote),
			day => Some(PriceAnswer::Price(800_000 + u64::from(day))),
		});
		assert_eq!(month().unwrap()[3], 800_002);
	});
}

#[test]
fn price_should_be_missing_when_the_feed_starts_without_a_quote() {
	build_and_execute(|| {
		april(silent_on(&[1]));
		assert_eq!(month(), Err(first_day(MONTH)));
	});
}

#[test]
fn mean_should_reach_into_the_month_before_when_the_first_day_has_none() {
	build_and_execute(|| {
		decide_finally(
			(1..=12).map(|back| {
				(first_day(MONTH) - back, PriceAnswer::Price(700_000 + u64::from(back)))
			}),
		);
		april(silent_on(&[1]));
		// The ten latest: 1 to 10 days back; 55 / 10 = 5.5.
		assert_eq!(month().unwrap()[0], 700_005);
	});
}

#[test]
fn mean_should_end_at_the_feeds_first_day_when_that_lies_in_the_month_before() {
	build_and_execute(|| {
		decide_finally(
			(1..=2).map(|back| {
				(first_day(MONTH) - back, PriceAnswer::Price(700_000 + u64::from(back)))
			}),
		);
		april(silent_on(&[1]));
		assert_eq!(month().unwrap()[0], 700_001);
	});
}

#[test]
fn price_should_be_missing_when_a_day_on_the_way_back_is_undecided() {
	build_and_execute(|| {
		decide_finally([
			(first_day(MONTH) - 1, PriceAnswer::Price(800_000)),
			(first_day(MONTH) - 3, PriceAnswer::Price(800_000)),
		]);
		april(silent_on(&[1]));
		assert_eq!(month(), Err(first_day(MONTH)));
		decide_finally([(first_day(MONTH) - 2, PriceAnswer::NoQuote)]);
		assert!(month().is_ok());
	});
}

#[test]
fn price_should_be_missing_when_the_latest_quote_is_more_than_seven_days_older() {
	build_and_execute(|| {
		april(silent_on(&[10, 11, 12, 13, 14, 15, 16]));
		assert!(month().is_ok());
	});
	build_and_execute(|| {
		april(silent_on(&[10, 11, 12, 13, 14, 15, 16, 17]));
		assert_eq!(month(), Err(first_day(MONTH) + 16));
	});
}

#[test]
fn price_should_be_missing_when_a_day_is_undecided_or_not_final() {
	build_and_execute(|| {
		assert_eq!(month(), Err(first_day(MONTH)));
		decide_finally(
			(first_day(MONTH)..end_of(MONTH) - 1).map(|day| (day, PriceAnswer::Price(800_000))),
		);
		let last = end_of(MONTH) - 1;
		assert_eq!(month(), Err(last));
		for who in 1..=5 {
			assert_ok!(quote(who, last, 800_000));
		}
		assert_eq!(month(), Err(last));
		pass(24 * HOUR);
		assert_eq!(month().map(|prices| prices.len()), Ok(30));
	});
}

#[test]
fn recorded_month_should_stay_when_earlier_days_are_decided_later() {
	build_and_execute(|| {
		april(|day| match day {
			4 => Some(PriceAnswer::NoQuote),
			day => Some(PriceAnswer::Price(800_000 + u64::from(day))),
		});
		let first = <Oracle as Prices>::month(OIL, MONTH).unwrap();
		assert_eq!((first.days[3], first.decided_from), (800_002, first_day(MONTH)));
		decide_finally([(first_day(MONTH) - 1, PriceAnswer::Price(700_000))]);
		let later = <Oracle as Prices>::month(OIL, MONTH).unwrap();
		assert_eq!(later.decided_from, first_day(MONTH) - 1);
		assert_ne!(later.days, first.days);
		assert_eq!(
			<Oracle as Prices>::recorded_month(OIL, MONTH, first.decided_from),
			Ok(first.days)
		);
		assert_eq!(
			<Oracle as Prices>::recorded_month(OIL, MONTH, later.decided_from),
			Ok(later.days)
		);
	});
}

#[test]
fn latest_quote_should_be_above_zero() {
	build_and_execute(|| {
		decide(TODAY - 3, 0, PriceAnswer::Price(800_000));
		decide(TODAY - 2, 0, PriceAnswer::Price(0));
		let manager = RuntimeOrigin::signed(MANAGER);
		assert_ok!(Oracle::confirm_price(manager, FEED, TODAY - 2, 0));
		assert_eq!(<Oracle as Prices>::latest(OIL), Some((TODAY - 3, 800_000)));
		decide(TODAY - 2, 1, PriceAnswer::Price(810_000));
		let manager = RuntimeOrigin::signed(MANAGER);
		assert_eq!(<Oracle as Prices>::latest(OIL), Some((TODAY - 2, 810_000)));
		// Corrected to zero.
		decide(TODAY - 2, 2, PriceAnswer::Price(0));
		assert_ok!(Oracle::confirm_price(manager, FEED, TODAY - 2, 0));
		assert_eq!(<Oracle as Prices>::latest(OIL), Some((TODAY - 3, 800_000)));
	});
}
