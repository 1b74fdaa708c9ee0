//! What `do_try_state` finds, in both directions.

use crate::{
	HoldReason, MintedByWell, OpenMonths, Overminted, Records, Withholding, mock::*, months::path,
};
use frame_support::{assert_ok, traits::fungible::MutateHold};
use treasurenet_primitives::{Margins, UNIT};

/// Breaks a sound state, with June's gas open, May's minted and overminted, and looks for the fault.
fn assert_found(fault: &'static str, breaking: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		ready(GAS_WELL, MAY, &[(1, ONE)], ONE);
		assert_ok!(mint(ALICE, GAS_WELL, MAY));
		amend(GAS_WELL, MAY, ONE / 2);
		go_to(after(JUNE));
		assert_ok!(upload(ALICE, &[item(GAS_WELL, JUNE, &[(1, ONE)])]));
		assert_ok!(TatIssuance::do_try_state());
		breaking();
		let found = TatIssuance::do_try_state().unwrap_err();
		assert_eq!(found, sp_runtime::TryRuntimeError::Other(fault));
	});
}

#[test]
fn invariants_should_be_broken_when_a_deposit_has_no_month() {
	let fault = "what is held is not what the open months owe";
	assert_found(fault, || {
		fund(BOB);
		assert_ok!(Balances::hold(&HoldReason::OpenMonth.into(), &BOB, 1));
	});
	assert_found(fault, || {
		OpenMonths::<Test>::mutate(path(key(GAS_WELL), JUNE), |open| {
			open.as_mut().unwrap().deposit += 1;
		});
	});
}

#[test]
fn invariants_should_be_broken_when_an_exposure_has_no_month() {
	let fault = "an exposure is not the sum of its notes";
	assert_found(fault, || {
		fund(BOB);
		assert_ok!(FakeMargins::add_exposure(&BOB, 1));
	});
	assert_found(fault, || FakeMargins::release_exposure(&ALICE, 1));
}

#[test]
fn invariants_should_be_broken_when_a_month_is_open_and_minted() {
	assert_found("a month is both open and minted", || {
		let record = Records::<Test>::get(path(key(GAS_WELL), MAY)).unwrap();
		Records::<Test>::insert(path(key(GAS_WELL), JUNE), record);
	});
}

#[test]
fn invariants_should_be_broken_when_a_sum_is_not_that_of_the_slots() {
	assert_found("the sum of a month is not that of its slots", || {
		OpenMonths::<Test>::mutate(path(key(GAS_WELL), JUNE), |open| {
			open.as_mut().unwrap().slots[1] = 1;
		});
	});
}

#[test]
fn invariants_should_be_broken_when_a_counter_has_no_record() {
	assert_found("a well's counter is not the sum of its records", || {
		MintedByWell::<Test>::insert(key(WELL), 1);
	});
}

#[test]
fn invariants_should_be_broken_when_a_withholding_has_no_record() {
	assert_found("an owner without mints of the kind is to be withheld from", || {
		let left = Withholding { to_withhold: UNIT, to_restore: 0 };
		Overminted::<Test>::insert(BOB, GAS, left);
	});
}

#[test]
fn invariants_should_be_broken_when_a_record_has_no_withholding() {
	assert_found("what was overminted is neither withheld nor to be withheld", || {
		Overminted::<Test>::remove(ALICE, GAS);
	});
}
