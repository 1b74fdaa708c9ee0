use crate::{mock::*, *};
use alloc::vec;
use frame_support::{assert_noop, assert_ok, traits::fungible::InspectHold};
use sp_runtime::{DispatchError, DispatchResult};
use treasurenet_primitives::UNIT;

const DAY: u32 = TODAY - 1;

fn resign(who: AccountId) -> DispatchResult {
	Oracle::resign(RuntimeOrigin::signed(who))
}

fn held(who: AccountId) -> u128 {
	Balances::balance_on_hold(&HoldReason::ReporterBond.into(), &who)
}

#[test]
fn bond_should_be_released_at_once_when_nothing_is_to_be_judged() {
	build_and_execute(|| {
		register_keys();
		assert_ok!(not_found(5));
		assert_ok!(resign(5));
		assert_eq!(held(5), 0);
		assert!(!Reporters::<Test>::contains_key(5) && !KeyOwners::<Test>::contains_key(key(5)));
		assert_eq!(ReporterSet::<Test>::get().to_vec(), vec![0, 1, 2, 3]);
		System::assert_has_event(Event::ReporterResigned { who: 5, id: 4, unjudged: 0 }.into());
		System::assert_last_event(Event::ReporterRemoved { who: 5, id: 4, bond: BOND }.into());
		// It may be admitted again, under another id.
		assert_ok!(Oracle::admit_reporter(RuntimeOrigin::root(), 5));
		assert_eq!(Oracle::reporter_id(&5), Some(5));
	});
}

#[test]
fn reporter_should_not_escape_judgement_when_it_resigns() {
	build_and_execute(|| {
		configure(|parameters| parameters.strikes.cost = 300 * UNIT);
		for who in 1..=4 {
			assert_ok!(volume(who, 100));
		}
		assert_ok!(volume(5, 101));
		assert_ok!(resign(5));
		assert_eq!((held(5), Oracle::reporter_id(&5)), (BOND, None));
		assert_noop!(volume(5, 100), Error::<Test>::NotReporter);
		assert_noop!(resign(5), Error::<Test>::NotReporter);
		assert_noop!(
			Oracle::admit_reporter(RuntimeOrigin::root(), 5),
			Error::<Test>::AlreadyReporter
		);
		assert_noop!(Oracle::forgive_strikes(RuntimeOrigin::root(), 5), Error::<Test>::StruckOut);
		pass(24 * HOUR);
		assert_eq!(held(5), 0);
		System::assert_has_event(
			Event::StrikeGiven { who: 5, id: 4, round: 0, strikes: 1, charged: 300 * UNIT }.into(),
		);
		System::assert_has_event(
			Event::ReporterRemoved { who: 5, id: 4, bond: BOND - 300 * UNIT }.into(),
		);
	});
}

#[test]
fn bond_should_wait_for_each_answer_when_rounds_go_on() {
	build_and_execute(|| {
		assert_ok!(quote(5, DAY, 800_000));
		assert_ok!(quote(5, DAY - 1, 800_000));
		assert_ok!(resign(5));
		// The first round gets its value without it, and is judged all the same.
		for who in 1..=4 {
			assert_ok!(quote(who, DAY, 800_000));
		}
		pass(WAIT);
		pass(24 * HOUR);
		assert_eq!((held(5), Reporters::<Test>::get(5).unwrap().unjudged), (BOND, 1));
		// The second one is reset: nothing is left to judge.
		let second = CurrentRounds::<Test>::get(Subject::Price { feed: FEED, day: DAY - 1 });
		assert_ok!(Oracle::reset_round(RuntimeOrigin::signed(MAJORITY), second.unwrap()));
		idle();
		assert_eq!(held(5), 0);
		assert!(!Reporters::<Test>::contains_key(5));
	});
}

#[test]
fn absent_reporter_should_get_no_strike_when_it_resigned() {
	build_and_execute(|| {
		assert_ok!(quote(5, DAY - 1, 800_000));
		for who in 1..=4 {
			assert_ok!(volume(who, 100));
		}
		assert_ok!(resign(5));
		pass(24 * HOUR);
		assert_eq!(strikes(5), 0);
	});
}

#[test]
fn governance_should_release_the_bond_when_a_resigned_reporter_waits() {
	build_and_execute(|| {
		assert_ok!(quote(5, DAY, 800_000));
		assert_ok!(resign(5));
		assert_ok!(Oracle::remove_reporter(RuntimeOrigin::root(), 5));
		assert_eq!(held(5), 0);
	});
}

#[test]
fn resignation_should_fail_when_the_account_is_no_reporter() {
	build_and_execute(|| {
		assert_noop!(resign(STRANGER), Error::<Test>::NotReporter);
		assert_noop!(Oracle::resign(RuntimeOrigin::root()), DispatchError::BadOrigin);
	});
}
