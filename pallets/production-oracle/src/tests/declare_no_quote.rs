use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;
use treasurenet_primitives::{DayPrice, Feed, Prices};

const DAY: u32 = TODAY - 1;

fn declare(feed: Feed, day: u32) -> sp_runtime::DispatchResult {
	Oracle::declare_no_quote(RuntimeOrigin::signed(MAJORITY), feed, day)
}

#[test]
fn day_should_be_without_quote_when_the_majority_declares_it() {
	build_and_execute(|| {
		assert_ok!(declare(FEED, DAY));
		assert_eq!(<Oracle as Prices>::accepted(FEED, DAY), Some(DayPrice::NoQuote));
		assert!(PriceCertificates::<Test>::get(FEED, DAY).unwrap().reporters.is_empty());
	});
}

#[test]
fn round_should_go_without_strikes_when_its_day_is_declared() {
	build_and_execute(|| {
		assert_ok!(quote(1, DAY, 800_000));
		assert_ok!(declare(FEED, DAY));
		assert_eq!(Rounds::<Test>::iter().count(), 0);
		assert_noop!(quote(2, DAY, 800_000), refused(0, Refusal::RoundDecided));
		pass(24 * HOUR);
		assert_eq!(strikes(2), 0);
	});
}

#[test]
fn held_price_should_go_when_its_day_is_declared() {
	build_and_execute(|| {
		decide(DAY, 0, PriceAnswer::Price(0));
		assert_ok!(declare(FEED, DAY));
		assert_eq!(<Oracle as Prices>::accepted(FEED, DAY), Some(DayPrice::NoQuote));
	});
}

#[test]
fn reporters_should_replace_a_declaration_when_it_is_not_final() {
	build_and_execute(|| {
		assert_ok!(declare(FEED, DAY));
		decide(DAY, 1, PriceAnswer::Price(800_000));
		assert_eq!(<Oracle as Prices>::accepted(FEED, DAY), Some(DayPrice::Quote(800_000)));
	});
}

#[test]
fn waiting_round_should_leave_the_queue_when_its_day_is_declared() {
	build_and_execute(|| {
		for who in 1..=4 {
			assert_ok!(quote(who, DAY, 800_000));
		}
		assert_ok!(declare(FEED, DAY));
		pass(WAIT);
		assert_eq!(<Oracle as Prices>::accepted(FEED, DAY), Some(DayPrice::NoQuote));
		assert_eq!(Queued::<Test>::iter().count(), 0);
	});
}

#[test]
fn declaration_should_fail_when_the_day_is_decided_or_not_over_or_the_feed_unknown() {
	build_and_execute(|| {
		decide(DAY, 0, PriceAnswer::Price(800_000));
		assert_noop!(declare(FEED, DAY), Error::<Test>::AlreadyDecided);
		assert_noop!(declare(FEED, TODAY), Error::<Test>::DayNotOver);
		assert_noop!(declare(Feed::Kind(9), DAY), Error::<Test>::UnknownFeed);
		assert_noop!(declare(Feed::UnitUsd, DAY), Error::<Test>::UnknownFeed);
	});
}

#[test]
fn declaration_should_fail_when_the_origin_is_wrong() {
	build_and_execute(|| {
		for origin in [RuntimeOrigin::root(), RuntimeOrigin::signed(MANAGER)] {
			assert_noop!(Oracle::declare_no_quote(origin, FEED, DAY), DispatchError::BadOrigin);
		}
	});
}
