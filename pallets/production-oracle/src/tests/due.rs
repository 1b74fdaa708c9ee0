use crate::{mock::*, *};
use alloc::{vec, vec::Vec};
use frame_support::assert_ok;
use treasurenet_primitives::{Feed, PriceFeed};

const DAY: u32 = TODAY - 1;
const PRICE: Subject = Subject::Price { feed: FEED, day: DAY };
const VOLUME: Subject = Subject::Volume { key: WELL, month: MONTH };

/// The open days, each with the revision that the reporter can answer.
fn days(reporter: u32, limit: u32) -> Vec<(u32, u8)> {
	let revision = |day| {
		let subject = Subject::Price { feed: FEED, day };
		Oracle::revision_to_answer(reporter, &subject).unwrap()
	};
	let days = Oracle::open_price_days(reporter, FEED, limit);
	days.into_iter().map(|day| (day, revision(day))).collect()
}

#[test]
fn days_should_be_all_that_are_over_and_not_too_old_when_none_is_decided() {
	build_and_execute(|| {
		// 35 days of uploads and 30 before them.
		let all: Vec<_> = (TODAY - 65..TODAY).rev().map(|day| (day, 0)).collect();
		assert_eq!(days(0, 1_000), all);
		assert_eq!(days(0, 3), all[..3].to_vec());
		assert!(days(0, 0).is_empty());
		assert!(days(77, 1_000).is_empty(), "it is no reporter");
		assert_ok!(send(
			1,
			all.iter()
				.take(16)
				.map(|(day, _)| price_report(*day, 0, PriceAnswer::NoQuote))
				.collect()
		));
	});
}

#[test]
fn days_should_be_those_that_the_reporter_can_answer_when_rounds_go_on() {
	build_and_execute(|| {
		Schedule::mutate(|schedule| schedule.max_backfill_days = 1);
		assert_eq!(days(0, 1_000).len(), 31);
		assert_ok!(quote(1, DAY, 800_000));
		assert_eq!((days(0, 1), days(1, 1)), (vec![(DAY - 1, 0)], vec![(DAY, 0)]));
		// The variants split: after a pause all may answer again.
		assert_ok!(quote(2, DAY, 800_000));
		assert_ok!(no_quote(3, DAY));
		assert_ok!(no_quote(4, DAY));
		assert_eq!((days(0, 1), days(4, 1)), (vec![(DAY - 1, 0)], vec![(DAY - 1, 0)]));
		pass(60_000);
		assert_eq!((days(0, 1), days(4, 1)), (vec![(DAY, 0)], vec![(DAY, 0)]));
		// Accepted and not final: who has not answered shows presence.
		for who in 1..=4 {
			assert_ok!(quote(who, DAY, 800_000));
		}
		pass(WAIT);
		assert_eq!((days(0, 1), days(4, 1)), (vec![(DAY - 1, 0)], vec![(DAY, 0)]));
		// Nobody joins a correction because it is there.
		assert_ok!(send(1, vec![price_report(DAY, 1, PriceAnswer::Price(900_000))]));
		assert_eq!(days(1, 1), vec![(DAY - 1, 0)]);
		pass(24 * HOUR);
		assert_eq!(days(4, 2), vec![(TODAY, 0), (DAY - 1, 0)], "what is final is left out");
		for who in 1..=4 {
			assert_ok!(quote(who, DAY - 1, 100));
		}
		pass(WAIT);
		let after = (vec![(TODAY, 0), (DAY - 2, 0)], vec![(TODAY, 0), (DAY - 1, 0)]);
		assert_eq!(
			(days(0, 2), days(4, 2)),
			after,
			"what is held takes the answers that are missing"
		);
	});
}

#[test]
fn days_should_be_none_when_the_feed_is_not_wanted() {
	build_and_execute(|| {
		assert!(Oracle::open_price_days(0, Feed::Kind(9), 9).is_empty());
		assert!(Oracle::open_price_days(0, Feed::UnitUsd, 9).is_empty());
		configure(|parameters| {
			parameters.unit_usd = Some(PriceFeed { min: 1, max: 2, max_move_bps: 1 });
		});
		assert_eq!(Oracle::open_price_days(0, Feed::UnitUsd, 9).len(), 9);
	});
}

#[test]
fn days_should_be_asked_for_when_the_kind_is_paused() {
	build_and_execute(|| {
		let days_of_oil = days(0, 1_000);
		assert!(!days_of_oil.is_empty());
		Paused::mutate(|paused| paused.insert(OIL));
		assert_eq!(days(0, 1_000), days_of_oil, "months before and after a pause need its prices");
	});
}

#[test]
fn months_should_be_those_whose_volume_may_be_reported() {
	build_and_execute(|| {
		let months: Vec<_> = Oracle::reportable_months().collect();
		// May is not over. 24 months to mint, 12 to amend, and the two that these are counted from.
		assert_eq!((months[0], *months.last().unwrap()), (MONTH, MONTH + 1 - 38));
		assert_eq!(months.len(), 38);
		Schedule::mutate(|schedule| schedule.volume_round_after_days = 24);
		assert_eq!(Oracle::reportable_months().next(), Some(MONTH - 1));
	});
}

#[test]
fn volume_should_be_corrected_when_the_reading_differs() {
	build_and_execute(|| {
		let ask_of =
			|reporter, volume| Oracle::revision_to_correct(reporter, &VOLUME, Some(volume));
		let ask = |volume| ask_of(0, volume);
		assert_eq!(ask(90), None, "nothing is accepted");
		accept_volume(0, 100);
		assert_eq!((ask(90), ask(110)), (Some(1), Some(1)));
		assert_eq!(ask(100), None);
		assert_eq!(Oracle::revision_to_correct(0, &VOLUME, None), None);
		assert_eq!(ask_of(77, 90), None);
		pass(24 * HOUR);
		assert_eq!((ask(90), ask(110)), (Some(1), Some(1)), "it is final, and not minted");
		mint(WELL, MONTH);
		assert_eq!((ask(90), ask(110)), (Some(1), None));
		// What it says is taken, and once.
		assert_ok!(send(1, vec![volume_report(1, VolumeAnswer::Volume(90))]));
		assert_eq!(ask(90), None);
		assert_eq!(ask_of(1, 80), Some(1));
		accept_volume_by(&[2, 3, 4, 5], 1, 80);
		assert_eq!((ask(80), ask(79)), (None, Some(2)));
		pass(400 * 24 * HOUR);
		assert_eq!(ask(79), None, "the time for amendments is past");
	});
}

#[test]
fn price_should_be_corrected_when_it_is_far_off_or_the_own_source_changed() {
	build_and_execute(|| {
		for (who, price) in [(1, 800_000), (2, 800_000), (3, 801_000), (4, 801_000)] {
			assert_ok!(quote(who, DAY, price));
		}
		pass(WAIT);
		assert_eq!(accepted_price(DAY), Some(treasurenet_primitives::DayPrice::Quote(800_500)));
		let ask = |reporter, price| Oracle::revision_to_correct(reporter, &PRICE, Some(price));
		// Readings differ a little between sources.
		assert_eq!((ask(0, 800_000), ask(2, 801_000)), (None, None));
		assert_eq!((ask(0, 790_000), ask(2, 900_000)), (Some(1), Some(1)));
		assert_eq!((ask(4, 801_000), ask(4, 900_000)), (None, Some(1)));
		assert_ok!(quote(5, DAY, 900_000));
		assert_eq!(ask(4, 900_000), None, "it was overruled");
		assert_ok!(send(1, vec![price_report(DAY, 1, PriceAnswer::Price(900_000))]));
		assert_eq!(ask(4, 900_000), Some(1), "and is not alone any more");
		assert_eq!(Oracle::revision_to_correct(1, &PRICE, None), Some(1));
	});
}
