use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;
use treasurenet_primitives::{DayPrice, oracle_api::HeldPrice};

const DAY: u32 = TODAY - 1;

fn accepted(day: u32) -> Option<DayPrice> {
	accepted_price(day)
}

fn confirm(day: u32, price: u64) -> sp_runtime::DispatchResult {
	Oracle::confirm_price(RuntimeOrigin::signed(MANAGER), FEED, day, price)
}

fn confirm_by_majority(day: u32, price: u64) -> sp_runtime::DispatchResult {
	Oracle::confirm_price_by_majority(RuntimeOrigin::signed(MAJORITY), FEED, day, price)
}

#[test]
fn price_should_be_held_for_a_manager_when_it_moved_beyond_the_limit() {
	build_and_execute(|| {
		decide(DAY - 2, 0, PriceAnswer::Price(800_000));
		decide(DAY - 1, 0, PriceAnswer::NoQuote);
		// A quarter more is believed, anything above is not.
		decide(DAY, 0, PriceAnswer::Price(1_000_001));
		assert_eq!(accepted(DAY), None);
		assert_eq!(
			price_state(DAY),
			Some(RoundState::Held { by: Confirmation::Manager, price: 1_000_001 })
		);
		assert_noop!(confirm(DAY, 1_000_000), Error::<Test>::OtherPriceHeld);
		assert_ok!(confirm(DAY, 1_000_001));
		assert_eq!(accepted(DAY), Some(DayPrice::Quote(1_000_001)));
	});
}

#[test]
fn price_should_be_held_when_it_moved_beyond_the_limit_during_a_long_silence() {
	build_and_execute(|| {
		decide(DAY, 0, PriceAnswer::Price(800_000));
		// Half a year without a price: the nearest earlier quote is still the one to compare with.
		pass(180 * 24 * HOUR);
		let day = DAY + 180;
		decide(day, 0, PriceAnswer::Price(1_000_001));
		assert_eq!(
			price_state(day),
			Some(RoundState::Held { by: Confirmation::Manager, price: 1_000_001 })
		);
		assert_ok!(confirm(day, 1_000_001));
		assert_eq!(accepted(day), Some(DayPrice::Quote(1_000_001)));
	});
}

#[test]
fn price_should_be_accepted_when_it_moved_by_exactly_the_limit() {
	build_and_execute(|| {
		decide(DAY - 1, 0, PriceAnswer::Price(800_000));
		decide(DAY, 0, PriceAnswer::Price(1_000_000));
		assert_eq!(accepted(DAY), Some(DayPrice::Quote(1_000_000)));
	});
}

#[test]
fn move_should_be_measured_by_day_when_later_days_were_accepted_before() {
	build_and_execute(|| {
		decide(DAY, 0, PriceAnswer::Price(1_600_000));
		// Nothing earlier is quoted, so nothing is moved from; the later day does not count.
		decide(DAY - 5, 0, PriceAnswer::Price(800_000));
		assert_eq!(accepted(DAY - 5), Some(DayPrice::Quote(800_000)));
	});
}

#[test]
fn quote_of_zero_should_be_held_for_a_manager_when_it_is_the_median() {
	build_and_execute(|| {
		decide(DAY, 0, PriceAnswer::Price(0));
		assert_eq!(
			price_state(DAY),
			Some(RoundState::Held { by: Confirmation::Manager, price: 0 })
		);
		assert_ok!(confirm(DAY, 0));
		assert_eq!(accepted(DAY), Some(DayPrice::Quote(0)));
	});
}

#[test]
fn price_should_be_held_for_the_majority_when_it_is_outside_the_limits() {
	build_and_execute(|| {
		for (day, price) in [(DAY, 9_999), (DAY - 1, 2_000_001)] {
			decide(day, 0, PriceAnswer::Price(price));
			assert_eq!(
				price_state(day),
				Some(RoundState::Held { by: Confirmation::Majority, price })
			);
			assert_noop!(confirm(day, price), Error::<Test>::NeedsMajority);
			assert_noop!(confirm_by_majority(day, price + 1), Error::<Test>::OtherPriceHeld);
			assert_ok!(confirm_by_majority(day, price));
			assert_eq!(accepted(day), Some(DayPrice::Quote(price)));
		}
	});
}

#[test]
fn majority_should_confirm_when_a_manager_could() {
	build_and_execute(|| {
		decide(DAY, 0, PriceAnswer::Price(0));
		assert_ok!(confirm_by_majority(DAY, 0));
		assert_eq!(accepted(DAY), Some(DayPrice::Quote(0)));
	});
}

#[test]
fn confirmation_should_fail_when_nothing_is_held() {
	build_and_execute(|| {
		assert_noop!(confirm(DAY, 0), Error::<Test>::NoSuchRound);
		assert_ok!(quote(1, DAY, 0));
		assert_noop!(confirm(DAY, 0), Error::<Test>::NotHeld);
		assert_noop!(confirm_by_majority(DAY, 0), Error::<Test>::NotHeld);
	});
}

#[test]
fn confirmation_should_fail_when_a_counted_reporter_was_removed() {
	build_and_execute(|| {
		for (who, price) in [(1, 0), (2, 0), (3, 0), (4, 9), (5, 9)] {
			assert_ok!(quote(who, DAY, price));
		}
		pass(WAIT);
		assert_ok!(Oracle::remove_reporter(RuntimeOrigin::root(), 1));
		assert_noop!(confirm(DAY, 0), Error::<Test>::AnswersChanged);
		assert_ok!(Oracle::settle_price_round(RuntimeOrigin::signed(STRANGER), FEED, DAY));
		// The floored mean of 0 and 9 is 4, below the feed's limit.
		assert_eq!(
			price_state(DAY),
			Some(RoundState::Held { by: Confirmation::Majority, price: 4 })
		);
	});
}

#[test]
fn confirmation_should_fail_when_the_price_became_final() {
	build_and_execute(|| {
		decide(DAY, 0, PriceAnswer::Price(800_000));
		decide(DAY, 1, PriceAnswer::Price(0));
		set_time(now() + 24 * HOUR);
		assert_noop!(confirm(DAY, 0), Error::<Test>::PriceFinal);
		idle();
		assert_noop!(confirm(DAY, 0), Error::<Test>::NoSuchRound);
	});
}

#[test]
fn confirmation_should_fail_when_the_origin_is_wrong() {
	build_and_execute(|| {
		decide(DAY, 0, PriceAnswer::Price(0));
		for origin in [RuntimeOrigin::root(), RuntimeOrigin::signed(1), RuntimeOrigin::none()] {
			assert_noop!(
				Oracle::confirm_price(origin.clone(), FEED, DAY, 0),
				DispatchError::BadOrigin
			);
			assert_noop!(
				Oracle::confirm_price_by_majority(origin, FEED, DAY, 0),
				DispatchError::BadOrigin
			);
		}
	});
}

#[test]
fn price_should_be_held_for_a_manager_when_fewer_than_a_quorum_are_near_it() {
	build_and_execute(|| {
		// Within 5 % of the median, 81 USD, are three of five: the quorum is four.
		for (who, price) in [(1, 800_000), (2, 810_000), (3, 820_000), (4, 900_000), (5, 700_000)] {
			assert_ok!(quote(who, DAY, price));
		}
		pass(WAIT);
		assert_eq!(
			price_state(DAY),
			Some(RoundState::Held { by: Confirmation::Manager, price: 810_000 })
		);
		assert_eq!(
			Oracle::held_prices(),
			[HeldPrice { feed: FEED, day: DAY, price: 810_000, needs_majority: false }]
		);
		assert_ok!(confirm(DAY, 810_000));
		assert_eq!(accepted(DAY), Some(DayPrice::Quote(810_000)));
		assert!(Oracle::held_prices().is_empty());
	});
}

#[test]
fn held_price_should_be_accepted_when_the_missing_answer_agrees() {
	build_and_execute(|| {
		for (who, price) in [(1, 800_000), (2, 800_000), (3, 800_000), (4, 1_000_000)] {
			assert_ok!(quote(who, DAY, price));
		}
		pass(WAIT);
		assert!(matches!(price_state(DAY), Some(RoundState::Held { .. })));
		assert_ok!(quote(5, DAY, 801_000));
		assert_eq!(accepted(DAY), Some(DayPrice::Quote(800_000)));
	});
}
