use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok, dispatch::Pays};
use sp_runtime::DispatchError;
use treasurenet_primitives::DayPrice;

const DAY: u32 = TODAY - 1;

fn settle() -> frame_support::dispatch::DispatchResultWithPostInfo {
	Oracle::settle_price_round(RuntimeOrigin::signed(STRANGER), FEED, DAY)
}

#[test]
fn anyone_should_settle_free_of_charge_when_the_wait_is_over() {
	build_and_execute(|| {
		for who in 1..=4 {
			assert_ok!(quote(who, DAY, 800_000));
		}
		assert_noop!(settle(), Error::<Test>::StillWaiting);
		set_time(now() + WAIT);
		assert_eq!(settle().unwrap().pays_fee, Pays::No);
		assert_eq!(accepted_price(DAY), Some(DayPrice::Quote(800_000)));
		// The queue's entry finds nothing to do.
		idle();
		assert_noop!(settle(), Error::<Test>::NoSuchRound);
	});
}

#[test]
fn round_should_open_again_when_a_removal_took_its_quorum() {
	build_and_execute(|| {
		for who in 1..=4 {
			assert_ok!(quote(who, DAY, 800_000));
		}
		assert_ok!(Oracle::remove_reporter(RuntimeOrigin::root(), 1));
		pass(WAIT);
		assert_eq!(price_state(DAY), Some(RoundState::Open));
		// The fifth answer makes the quorum anew, and the wait starts anew.
		assert_ok!(quote(5, DAY, 800_000));
		assert!(matches!(price_state(DAY), Some(RoundState::Waiting { .. })));
		pass(WAIT);
		assert_eq!(
			price_certificate(DAY).reporters.to_vec(),
			alloc::vec![1, 2, 3, 4]
		);
	});
}

#[test]
fn held_price_should_be_accepted_when_the_limits_were_widened() {
	build_and_execute(|| {
		decide(DAY, 0, PriceAnswer::Price(3_000_000));
		assert_noop!(settle(), Error::<Test>::AwaitsConfirmation);
		Feeds::mutate(|feeds| {
			feeds.entry(OIL).and_modify(|feed| feed.max = 4_000_000);
		});
		assert_ok!(settle());
		assert_eq!(accepted_price(DAY), Some(DayPrice::Quote(3_000_000)));
	});
}

#[test]
fn settling_should_fail_when_there_is_nothing_to_settle() {
	build_and_execute(|| {
		assert_noop!(settle(), Error::<Test>::NoSuchRound);
		assert_ok!(quote(1, DAY, 800_000));
		assert_noop!(settle(), Error::<Test>::NothingToSettle);
		assert_noop!(
			Oracle::settle_price_round(RuntimeOrigin::root(), FEED, DAY),
			DispatchError::BadOrigin
		);
	});
}
