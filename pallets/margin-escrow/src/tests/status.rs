use super::*;
use treasurenet_primitives::production_api::MarginStatus;

#[test]
fn status_should_be_empty_when_the_account_is_unknown() {
	build_and_execute(|| {
		UnitPrice::set(UnitUsd::Unavailable);
		assert_eq!(
			MarginEscrow::status(&ALICE),
			MarginStatus {
				margin: 0,
				debt: 0,
				exposure: 0,
				required: Some(0),
				withdrawable: 0,
				minimum_to_mint: 100 * UNIT
			}
		);
	});
}

#[test]
fn status_should_tell_what_can_be_withdrawn_when_months_are_open() {
	build_and_execute(|| {
		deposit(ALICE, 10 * UNIT);
		assert_ok!(MarginEscrow::add_exposure(&ALICE, 700 * UNIT));
		let status = MarginEscrow::status(&ALICE);
		assert_eq!(status.required, Some(7 * UNIT));
		assert_eq!(status.withdrawable, 3 * UNIT);
		// What it tells is what the call does.
		assert_ok!(MarginEscrow::withdraw(RuntimeOrigin::signed(ALICE), status.withdrawable));
		assert_eq!(MarginEscrow::status(&ALICE).withdrawable, 0);
	});
}

#[test]
fn status_should_offer_nothing_when_the_margin_is_below_the_requirement() {
	build_and_execute(|| {
		deposit(ALICE, 10 * UNIT);
		assert_ok!(MarginEscrow::add_exposure(&ALICE, 1_000 * UNIT));
		UnitPrice::set(UnitUsd::Price(5_000));
		let status = MarginEscrow::status(&ALICE);
		assert_eq!(status.required, Some(20 * UNIT));
		assert_eq!(status.withdrawable, 0);
	});
}

#[test]
fn status_should_offer_nothing_when_unit_has_no_price() {
	build_and_execute(|| {
		deposit(ALICE, 10 * UNIT);
		assert_ok!(MarginEscrow::add_exposure(&ALICE, 1));
		UnitPrice::set(UnitUsd::Unavailable);
		let status = MarginEscrow::status(&ALICE);
		assert_eq!(status.required, None);
		assert_eq!(status.withdrawable, 0);
	});
}

#[test]
fn status_should_leave_one_unit_when_months_are_open() {
	build_and_execute(|| {
		deposit(ALICE, 10 * UNIT);
		assert_ok!(MarginEscrow::add_exposure(&ALICE, UNIT));
		assert_eq!(MarginEscrow::status(&ALICE).withdrawable, 9 * UNIT);
		assert_ok!(MarginEscrow::withdraw(RuntimeOrigin::signed(ALICE), 9 * UNIT));
		assert_eq!(MarginEscrow::status(&ALICE).withdrawable, 0);
	});
}

#[test]
fn status_should_offer_nothing_when_in_debt() {
	build_and_execute(|| {
		assert_ok!(MarginEscrow::charge(&ALICE, 3 * UNIT));
		let status = MarginEscrow::status(&ALICE);
		assert_eq!(status.debt, 3 * UNIT);
		assert_eq!(status.withdrawable, 0);
	});
}
