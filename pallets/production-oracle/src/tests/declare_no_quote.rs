use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;
use treasurenet_primitives::{
	DayPrice, Feed, ProductionSchedule,
	math::calendar::{first_day, month_of},
};

/// Over for ten days.
const DAY: u32 = TODAY - 11;

fn declare(feed: Feed, day: u32) -> sp_runtime::DispatchResult {
	Oracle::declare_no_quote(RuntimeOrigin::signed(MAJORITY), feed, day)
}

#[test]
fn day_should_be_without_quote_when_the_majority_declares_it() {
	build_and_execute(|| {
		assert_ok!(declare(FEED, DAY));
		assert_eq!(accepted_price(DAY), Some(DayPrice::NoQuote));
		assert!(price_certificate(DAY).reporters.is_empty());
		pass(24 * HOUR);
		assert!(Oracle::price(FEED, DAY).is_final);
		assert_eq!(Rounds::<Test>::iter().count(), 0);
	});
}

#[test]
fn round_should_go_without_strikes_when_its_day_is_declared() {
	build_and_execute(|| {
		assert_ok!(quote(1, DAY, 800_000));
		assert_ok!(declare(FEED, DAY));
		assert_noop!(quote(2, DAY, 800_000), refused(0, Refusal::NotInRound));
		pass(24 * HOUR);
		assert_eq!(Rounds::<Test>::iter().count(), 0);
		assert_eq!((strikes(1), strikes(2)), (0, 0));
	});
}

#[test]
fn declaration_should_fail_when_a_quorum_answered() {
	build_and_execute(|| {
		for who in 1..=4 {
			assert_ok!(quote(who, DAY, 0));
		}
		assert_noop!(declare(FEED, DAY), Error::<Test>::DayHasQuorum);
		pass(WAIT);
		assert!(matches!(price_state(DAY), Some(RoundState::Held { .. })));
		assert_noop!(declare(FEED, DAY), Error::<Test>::DayHasQuorum);
		// Once it is rejected, the reporters could not decide the day.
		assert_ok!(Oracle::reject_price(RuntimeOrigin::signed(MAJORITY), FEED, DAY));
		assert_ok!(declare(FEED, DAY));
		assert_eq!(accepted_price(DAY), Some(DayPrice::NoQuote));
	});
}

#[test]
fn declaration_should_fail_when_the_day_is_not_over_for_ten_days() {
	build_and_execute(|| {
		for day in [TODAY, TODAY - 1, DAY + 1] {
			assert_noop!(declare(FEED, day), Error::<Test>::DayTooRecent);
		}
		set_time(now() + 12 * HOUR);
		assert_ok!(declare(FEED, DAY + 1));
	});
}

#[test]
fn declaration_should_fail_when_no_month_needs_the_day() {
	build_and_execute(|| {
		let schedule = Schedule::get();
		let oldest = month_of(TODAY) - schedule.mint_deadline_months - 4;
		for day in [0, first_day(oldest) - 1] {
			assert_noop!(declare(FEED, day), Error::<Test>::DayTooOld);
		}
		assert_ok!(declare(FEED, first_day(oldest)));
		// Whatever reporters may still report may be declared.
		Schedule::set(ProductionSchedule { max_backfill_days: 3_660, ..schedule });
		let first = TODAY - 3_660 - 30;
		assert_noop!(declare(FEED, first - 1), Error::<Test>::DayTooOld);
		assert_ok!(declare(FEED, first));
	});
}

#[test]
fn reporters_should_replace_a_declaration_when_it_is_not_final() {
	build_and_execute(|| {
		assert_ok!(declare(FEED, DAY));
		decide(DAY, 1, PriceAnswer::Price(800_000));
		assert_eq!(accepted_price(DAY), Some(DayPrice::Quote(800_000)));
	});
}

#[test]
fn declaration_should_fail_when_the_day_is_decided_or_the_feed_unknown() {
	build_and_execute(|| {
		decide(DAY, 0, PriceAnswer::Price(800_000));
		assert_noop!(declare(FEED, DAY), Error::<Test>::AlreadyDecided);
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
