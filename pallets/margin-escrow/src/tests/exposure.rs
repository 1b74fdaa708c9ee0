use super::*;
use treasurenet_primitives::MarginTerms;

#[test]
fn add_exposure_should_add_up() {
	build_and_execute(|| {
		deposit(ALICE, 10 * UNIT);
		assert_ok!(MarginEscrow::add_exposure(&ALICE, 400 * UNIT));
		assert_ok!(MarginEscrow::add_exposure(&ALICE, 600 * UNIT));
		assert_eq!(MarginEscrow::state(&ALICE).exposure, 1_000 * UNIT);
	});
}

#[test]
fn terms_should_name_the_margin_that_an_exposure_needs() {
	build_and_execute(|| {
		let terms = MarginEscrow::terms();
		assert_eq!(
			terms,
			MarginTerms { minimum: 100 * UNIT, ratio_bps: 100, unit_usd: Some(10_000) }
		);
		assert_eq!(terms.required(1_000 * UNIT), Some(10 * UNIT));
		// 1 % of 701 is 7.01, which is 8.
		assert_eq!(terms.required(701), Some(8));
	});
}

#[test]
fn terms_should_follow_the_price_when_the_feed_is_active() {
	build_and_execute(|| {
		UnitPrice::set(UnitUsd::Price(5_000));
		let terms = MarginEscrow::terms();
		assert_eq!(terms.required(500 * UNIT), Some(10 * UNIT));
		assert_eq!(terms.required(500 * UNIT + 1), Some(10 * UNIT + 1));
	});
}

#[test]
fn terms_should_have_no_price_when_unit_has_none() {
	build_and_execute(|| {
		for price in [UnitUsd::Unavailable, UnitUsd::Price(0)] {
			UnitPrice::set(price);
			let terms = MarginEscrow::terms();
			assert_eq!(terms.unit_usd, None);
			assert_eq!((terms.required(0), terms.required(1)), (Some(0), None));
		}
	});
}

#[test]
fn terms_should_need_no_margin_that_does_not_fit() {
	build_and_execute(|| {
		UnitPrice::set(UnitUsd::Price(1));
		assert_eq!(MarginEscrow::terms().required(u128::MAX), None);
	});
}

#[test]
fn add_exposure_should_fail_when_the_sum_does_not_fit() {
	build_and_execute(|| {
		assert_ok!(MarginEscrow::add_exposure(&ALICE, 1));
		assert_noop!(MarginEscrow::add_exposure(&ALICE, u128::MAX), Error::<Test>::Overflow);
		MarginEscrow::release_exposure(&ALICE, 1);
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
