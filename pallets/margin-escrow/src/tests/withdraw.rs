use super::*;

#[test]
fn withdraw_should_release_the_amount_when_nothing_is_exposed() {
	build_and_execute(|| {
		deposit(ALICE, 10 * UNIT);
		assert_ok!(MarginEscrow::withdraw(RuntimeOrigin::signed(ALICE), 4 * UNIT));
		assert_eq!(held(ALICE), 6 * UNIT);
		assert_eq!(free(ALICE), ENDOWMENT - 6 * UNIT);
		assert_eq!(
			last_event(),
			Event::Withdrawn { who: ALICE, amount: 4 * UNIT, margin: 6 * UNIT }.into()
		);
	});
}

#[test]
fn withdraw_should_leave_nothing_behind_when_everything_is_withdrawn() {
	build_and_execute(|| {
		deposit(ALICE, 10 * UNIT);
		// Without open months the price of UNIT does not matter.
		UnitPrice::set(UnitUsd::Unavailable);
		assert_ok!(MarginEscrow::withdraw(RuntimeOrigin::signed(ALICE), 10 * UNIT));
		assert_eq!(free(ALICE), ENDOWMENT);
		assert!(!Accounts::<Test>::contains_key(ALICE));
		assert_eq!(frame_system::Pallet::<Test>::consumers(&ALICE), 0);
	});
}

#[test]
fn withdraw_should_stop_at_what_the_exposure_requires_when_months_are_open() {
	build_and_execute(|| {
		deposit(ALICE, 10 * UNIT);
		assert_ok!(MarginEscrow::add_exposure(&ALICE, 700 * UNIT));
		assert_noop!(
			MarginEscrow::withdraw(RuntimeOrigin::signed(ALICE), 3 * UNIT + 1),
			Error::<Test>::MarginTooLow
		);
		assert_ok!(MarginEscrow::withdraw(RuntimeOrigin::signed(ALICE), 3 * UNIT));
	});
}

#[test]
fn withdraw_should_round_the_requirement_up_when_it_is_not_whole() {
	build_and_execute(|| {
		deposit(ALICE, 10 * UNIT);
		// 1 % of it is 7 UNIT and a hundredth of 10⁻¹⁸.
		assert_ok!(MarginEscrow::add_exposure(&ALICE, 700 * UNIT + 1));
		assert_noop!(
			MarginEscrow::withdraw(RuntimeOrigin::signed(ALICE), 3 * UNIT),
			Error::<Test>::MarginTooLow
		);
		assert_ok!(MarginEscrow::withdraw(RuntimeOrigin::signed(ALICE), 3 * UNIT - 1));
	});
}

#[test]
fn withdraw_should_fail_when_less_than_one_unit_would_be_left() {
	build_and_execute(|| {
		deposit(ALICE, 2 * UNIT);
		assert_noop!(
			MarginEscrow::withdraw(RuntimeOrigin::signed(ALICE), UNIT + 1),
			Error::<Test>::RestTooSmall
		);
		assert_noop!(
			MarginEscrow::withdraw(RuntimeOrigin::signed(ALICE), 2 * UNIT - 1),
			Error::<Test>::RestTooSmall
		);
		assert_ok!(MarginEscrow::withdraw(RuntimeOrigin::signed(ALICE), UNIT));
		assert_ok!(MarginEscrow::withdraw(RuntimeOrigin::signed(ALICE), UNIT));
		assert!(!Accounts::<Test>::contains_key(ALICE));
	});
}

#[test]
fn withdraw_should_fail_when_the_amount_is_zero() {
	build_and_execute(|| {
		deposit(ALICE, UNIT);
		assert_noop!(
			MarginEscrow::withdraw(RuntimeOrigin::signed(ALICE), 0),
			Error::<Test>::ZeroAmount
		);
	});
}

#[test]
fn withdraw_should_fail_when_in_debt() {
	build_and_execute(|| {
		deposit(ALICE, UNIT);
		assert_ok!(MarginEscrow::charge(&ALICE, UNIT + 1));
		assert_noop!(
			MarginEscrow::withdraw(RuntimeOrigin::signed(ALICE), 1),
			Error::<Test>::InDebt
		);
	});
}

#[test]
fn withdraw_should_fail_when_above_the_margin() {
	build_and_execute(|| {
		assert_noop!(
			MarginEscrow::withdraw(RuntimeOrigin::signed(ALICE), 1),
			Error::<Test>::ExceedsMargin
		);
		deposit(ALICE, UNIT);
		assert_noop!(
			MarginEscrow::withdraw(RuntimeOrigin::signed(ALICE), UNIT + 1),
			Error::<Test>::ExceedsMargin
		);
	});
}

#[test]
fn withdraw_should_fail_when_unit_has_no_price_and_months_are_open() {
	build_and_execute(|| {
		deposit(ALICE, 10 * UNIT);
		assert_ok!(MarginEscrow::add_exposure(&ALICE, 1));
		for price in [UnitUsd::Unavailable, UnitUsd::Price(0)] {
			UnitPrice::set(price);
			assert_noop!(
				MarginEscrow::withdraw(RuntimeOrigin::signed(ALICE), 1),
				Error::<Test>::UnitPriceUnavailable
			);
		}
	});
}

#[test]
fn withdraw_should_fail_when_the_requirement_overflows() {
	build_and_execute(|| {
		deposit(ALICE, 10 * UNIT);
		Accounts::<Test>::mutate(ALICE, |account| account.exposure = u128::MAX);
		UnitPrice::set(UnitUsd::Price(1));
		assert_noop!(
			MarginEscrow::withdraw(RuntimeOrigin::signed(ALICE), 1),
			Error::<Test>::Overflow
		);
	});
}

#[test]
fn withdraw_should_fail_when_not_signed() {
	build_and_execute(|| {
		assert_noop!(MarginEscrow::withdraw(RuntimeOrigin::root(), 1), BadOrigin);
		assert_noop!(MarginEscrow::withdraw(RuntimeOrigin::none(), 1), BadOrigin);
	});
}
