use crate::{mock::*, *};
use alloc::vec;
use frame_support::assert_ok;
use sp_core::H256;
use treasurenet_primitives::{Feed, PriceFeed, Prices, UnitUsd};

fn unit_usd() -> UnitUsd {
	<Oracle as Prices>::unit_usd()
}

fn activate() {
	configure(|parameters| {
		parameters.unit_usd = Some(PriceFeed { min: 1, max: 1_000_000, max_move_bps: 2_500 });
		parameters.median_wait_ms = 0;
	});
}

fn report(day: u32, answer: PriceAnswer) {
	for who in 1..=4 {
		let report =
			Report::Price { feed: Feed::UnitUsd, day, revision: 0, answer, source: H256::zero() };
		assert_ok!(send(who, vec![report]));
	}
}

#[test]
fn unit_should_have_no_price_feed_when_governance_set_none() {
	build_and_execute(|| assert_eq!(unit_usd(), UnitUsd::Inactive));
}

#[test]
fn price_should_be_the_latest_final_one_when_it_is_fresh() {
	build_and_execute(|| {
		activate();
		assert_eq!(unit_usd(), UnitUsd::Unavailable);
		report(TODAY - 1, PriceAnswer::Price(10_000));
		assert_eq!(unit_usd(), UnitUsd::Unavailable);
		pass(24 * HOUR);
		assert_eq!(unit_usd(), UnitUsd::Price(10_000));
		// The end of the day is 96 hours back, and the price still used.
		pass(60 * HOUR);
		assert_eq!(unit_usd(), UnitUsd::Price(10_000));
		// A newer one counts when it is final.
		report(TODAY + 3, PriceAnswer::Price(11_000));
		assert_eq!(unit_usd(), UnitUsd::Price(10_000));
		pass(1);
		assert_eq!(unit_usd(), UnitUsd::Unavailable);
		pass(24 * HOUR);
		assert_eq!(unit_usd(), UnitUsd::Price(11_000));
	});
}

#[test]
fn price_should_be_of_an_earlier_day_when_the_latest_has_no_quote() {
	build_and_execute(|| {
		activate();
		report(TODAY - 2, PriceAnswer::Price(10_000));
		report(TODAY - 1, PriceAnswer::NoQuote);
		pass(24 * HOUR);
		assert_eq!(unit_usd(), UnitUsd::Price(10_000));
	});
}

#[test]
fn price_should_be_unavailable_when_it_is_zero() {
	build_and_execute(|| {
		activate();
		// No older price is used in silence.
		report(TODAY - 2, PriceAnswer::Price(10_000));
		report(TODAY - 1, PriceAnswer::Price(0));
		let manager = RuntimeOrigin::signed(MANAGER);
		assert_ok!(Oracle::confirm_price(manager, Feed::UnitUsd, TODAY - 1, 0));
		pass(24 * HOUR);
		assert_eq!(unit_usd(), UnitUsd::Unavailable);
	});
}

#[test]
fn waiting_price_should_be_held_for_the_majority_when_the_feed_is_closed() {
	build_and_execute(|| {
		activate();
		configure(|parameters| parameters.median_wait_ms = 1_000);
		report(TODAY - 1, PriceAnswer::Price(10_000));
		configure(|parameters| parameters.unit_usd = None);
		pass(1_000);
		assert_eq!(
			round_state(Subject::Price { feed: Feed::UnitUsd, day: TODAY - 1 }),
			Some(RoundState::Held { by: Confirmation::Majority, price: 10_000 })
		);
		assert_eq!(unit_usd(), UnitUsd::Inactive);
	});
}
