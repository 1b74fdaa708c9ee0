use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok, dispatch::Pays};
use sp_runtime::DispatchError;
use treasurenet_primitives::math::calendar::{DAY_MS, end_of, start_of_day};

const DAY: u32 = TODAY - 1;

fn prune(round: u64) -> frame_support::dispatch::DispatchResultWithPostInfo {
	Oracle::prune_round(RuntimeOrigin::signed(STRANGER), round)
}

#[test]
fn price_round_should_be_pruned_when_its_day_is_too_old() {
	build_and_execute(|| {
		assert_ok!(quote(1, DAY, 800_000));
		assert_noop!(prune(0), Error::<Test>::RoundNotPrunable);
		pass(65 * DAY_MS);
		assert_eq!(prune(0).unwrap().pays_fee, Pays::No);
		assert_eq!(CurrentRounds::<Test>::iter().count(), 0);
		assert_eq!(strikes(2), 0);
		idle();
		assert_noop!(prune(0), Error::<Test>::NoSuchRound);
	});
}

#[test]
fn volume_round_should_be_pruned_when_the_month_is_past_its_deadline() {
	build_and_execute(|| {
		assert_ok!(volume(1, 5));
		assert_noop!(prune(0), Error::<Test>::RoundNotPrunable);
		set_time(start_of_day(end_of(MONTH + 24)));
		assert_ok!(prune(0));
		clear(WELL, MONTH);
		assert_noop!(prune(0), Error::<Test>::RoundNotPrunable);
		idle();
		assert_noop!(prune(0), Error::<Test>::NoSuchRound);
	});
}

#[test]
fn round_should_stay_when_it_has_a_value() {
	build_and_execute(|| {
		decide(DAY, 0, PriceAnswer::Price(0));
		accept_volume(0, 5);
		set_time(now() + 100 * DAY_MS);
		assert_noop!(prune(0), Error::<Test>::RoundNotPrunable);
		assert_noop!(prune(1), Error::<Test>::RoundNotPrunable);
	});
}

#[test]
fn pruning_should_fail_when_the_origin_is_not_signed() {
	build_and_execute(|| {
		assert_noop!(Oracle::prune_round(RuntimeOrigin::root(), 0), DispatchError::BadOrigin);
	});
}
