use super::*;

#[test]
fn add_exposure_should_note_the_value_when_the_margin_covers_it() {
	build_and_execute(|| {
		deposit(ALICE, 10 * UNIT);
		assert_ok!(MarginEscrow::add_exposure(&ALICE, 400 * UNIT));
		assert_ok!(MarginEscrow::add_exposure(&ALICE, 600 * UNIT));
		assert_eq!(MarginEscrow::state(&ALICE).exposure, 1_000 * UNIT);
	});
}

#[test]
fn add_exposure_should_fail_when_the_margin_does_not_cover_the_sum() {
	build_and_execute(|| {
		deposit(ALICE, 10 * UNIT);
		assert_ok!(MarginEscrow::add_exposure(&ALICE, 1_000 * UNIT));
		assert_noop!(MarginEscrow::add_exposure(&ALICE, 1), Error::<Test>::MarginTooLow);
	});
}

#[test]
fn add_exposure_should_fail_when_there_is_no_margin() {
	build_and_execute(|| {
		assert_noop!(MarginEscrow::add_exposure(&ALICE, 1), Error::<Test>::MarginTooLow);
	});
}

#[test]
fn add_exposure_should_fail_when_in_debt() {
	build_and_execute(|| {
		assert_ok!(MarginEscrow::charge(&ALICE, 1));
		assert_noop!(MarginEscrow::add_exposure(&ALICE, 1), Error::<Test>::MarginTooLow);
	});
}

#[test]
fn add_exposure_should_follow_the_price_when_the_feed_is_active() {
	build_and_execute(|| {
		deposit(ALICE, 10 * UNIT);
		UnitPrice::set(UnitUsd::Price(5_000));
		assert_noop!(
			MarginEscrow::add_exposure(&ALICE, 500 * UNIT + 1),
			Error::<Test>::MarginTooLow
		);
		assert_ok!(MarginEscrow::add_exposure(&ALICE, 500 * UNIT));
	});
}

#[test]
fn add_exposure_should_fail_when_unit_has_no_price() {
	build_and_execute(|| {
		deposit(ALICE, 10 * UNIT);
		UnitPrice::set(UnitUsd::Unavailable);
		assert_noop!(MarginEscrow::add_exposure(&ALICE, 1), Error::<Test>::UnitPriceUnavailable);
	});
}

#[test]
fn add_exposure_should_fail_when_a_figure_overflows() {
	build_and_execute(|| {
		deposit(ALICE, 10 * UNIT);
		UnitPrice::set(UnitUsd::Price(1));
		assert_noop!(MarginEscrow::add_exposure(&ALICE, u128::MAX), Error::<Test>::Overflow);
		UnitPrice::set(UnitUsd::Inactive);
		assert_ok!(MarginEscrow::add_exposure(&ALICE, 1));
		assert_noop!(MarginEscrow::add_exposure(&ALICE, u128::MAX), Error::<Test>::Overflow);
	});
}

#[test]
fn add_exposure_should_keep_no_record_when_it_adds_nothing() {
	build_and_execute(|| {
		assert_ok!(MarginEscrow::add_exposure(&ALICE, 0));
		assert!(!Accounts::<Test>::contains_key(ALICE));
	});
}

#[test]
fn release_exposure_should_take_off_the_note() {
	build_and_execute(|| {
		deposit(ALICE, 10 * UNIT);
		assert_ok!(MarginEscrow::add_exposure(&ALICE, 1_000 * UNIT));
		MarginEscrow::release_exposure(&ALICE, 400 * UNIT);
		assert_eq!(MarginEscrow::state(&ALICE).exposure, 600 * UNIT);
	});
}

#[test]
fn release_exposure_should_leave_no_record_when_nothing_else_is_kept() {
	build_and_execute(|| {
		deposit(ALICE, 10 * UNIT);
		assert_ok!(MarginEscrow::add_exposure(&ALICE, 1_000 * UNIT));
		assert_ok!(MarginEscrow::charge(&ALICE, 10 * UNIT));
		MarginEscrow::release_exposure(&ALICE, 1_000 * UNIT);
		assert!(!Accounts::<Test>::contains_key(ALICE));
	});
}

#[test]
#[should_panic(expected = "more exposure released than was noted")]
fn release_exposure_should_be_defensive_when_more_is_released_than_was_noted() {
	build_and_execute(|| {
		deposit(ALICE, 10 * UNIT);
		assert_ok!(MarginEscrow::add_exposure(&ALICE, 1));
		MarginEscrow::release_exposure(&ALICE, 2);
	});
}
