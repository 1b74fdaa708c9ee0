use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok, traits::fungible::InspectHold};
use sp_runtime::DispatchError;
use treasurenet_primitives::DayPrice;

const DAY: u32 = TODAY - 1;

#[test]
fn bond_should_be_released_when_a_reporter_is_removed() {
	build_and_execute(|| {
		assert_ok!(Oracle::remove_reporter(RuntimeOrigin::root(), 2));
		assert_eq!(Balances::balance_on_hold(&HoldReason::ReporterBond.into(), &2), 0);
		assert_eq!(ReporterSet::<Test>::get().to_vec(), alloc::vec![0, 2, 3, 4]);
		assert_noop!(quote(2, DAY, 1), Error::<Test>::NotReporter);
		System::assert_last_event(Event::ReporterRemoved { who: 2, id: 1, bond: BOND }.into());
	});
}

#[test]
fn answer_should_be_dropped_and_the_quorum_stay_when_its_reporter_is_removed() {
	build_and_execute(|| {
		for (who, price) in [(1, 900_000), (2, 800_000), (3, 800_000)] {
			assert_ok!(quote(who, DAY, price));
		}
		assert_ok!(Oracle::remove_reporter(RuntimeOrigin::root(), 1));
		assert_ok!(quote(4, DAY, 800_000));
		assert_eq!(price_state(DAY), Some(RoundState::Open));
		assert_ok!(quote(5, DAY, 800_001));
		pass(WAIT);
		assert_eq!(accepted_price(DAY), Some(DayPrice::Quote(800_000)));
		assert_eq!(price_certificate(DAY).spread, 1);
	});
}

#[test]
fn reporter_should_get_another_id_when_it_is_admitted_again() {
	build_and_execute(|| {
		assert_ok!(quote(1, DAY, 800_000));
		assert_ok!(Oracle::remove_reporter(RuntimeOrigin::root(), 1));
		assert_ok!(Oracle::admit_reporter(RuntimeOrigin::root(), 1));
		assert_eq!(Oracle::reporter_id(&1), Some(5));
		// The round lost a member and is less tolerant than another one: it gives way.
		assert_ok!(quote(1, DAY, 800_000));
		let round = Rounds::<Test>::get(1).unwrap();
		assert_eq!((round.answers[0].reporter, round.reporters.len()), (5, 5));
	});
}

#[test]
fn removal_should_fail_when_it_is_refused() {
	build_and_execute(|| {
		assert_noop!(
			Oracle::remove_reporter(RuntimeOrigin::root(), STRANGER),
			Error::<Test>::UnknownReporter
		);
		assert_noop!(
			Oracle::remove_reporter(RuntimeOrigin::signed(1), 1),
			DispatchError::BadOrigin
		);
	});
}
