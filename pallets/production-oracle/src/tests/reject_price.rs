use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;
use treasurenet_primitives::DayPrice;

const DAY: u32 = TODAY - 1;

fn reject() -> sp_runtime::DispatchResult {
	Oracle::reject_price(RuntimeOrigin::signed(MAJORITY), FEED, DAY)
}

#[test]
fn reporters_should_answer_again_after_a_pause_when_a_held_price_is_rejected() {
	build_and_execute(|| {
		decide(DAY, 0, PriceAnswer::Price(0));
		assert_ok!(reject());
		assert_eq!(
			price_state(DAY),
			Some(RoundState::Failed { until: now() + 60_000, block: 1 })
		);
		assert!(Oracle::held_prices().is_empty());
		assert_noop!(
			Oracle::confirm_price(RuntimeOrigin::signed(MANAGER), FEED, DAY, 0),
			Error::<Test>::NotHeld
		);
		assert_noop!(
			Oracle::settle_price_round(RuntimeOrigin::signed(1), FEED, DAY),
			Error::<Test>::NothingToSettle
		);
		assert_noop!(quote(1, DAY, 800_000), refused(0, Refusal::RoundPaused));
		pass(60_000);
		decide(DAY, 0, PriceAnswer::Price(800_000));
		assert_eq!(accepted_price(DAY), Some(DayPrice::Quote(800_000)));
		pass(24 * HOUR);
		assert_eq!(strikes(1), 0);
	});
}

#[test]
fn rejection_should_fail_when_nothing_is_held() {
	build_and_execute(|| {
		assert_noop!(reject(), Error::<Test>::NoSuchRound);
		assert_ok!(quote(1, DAY, 0));
		assert_noop!(reject(), Error::<Test>::NotHeld);
	});
}

#[test]
fn rejection_should_fail_when_the_origin_is_wrong() {
	build_and_execute(|| {
		decide(DAY, 0, PriceAnswer::Price(0));
		for origin in [RuntimeOrigin::root(), RuntimeOrigin::signed(MANAGER)] {
			assert_noop!(Oracle::reject_price(origin, FEED, DAY), DispatchError::BadOrigin);
		}
	});
}
