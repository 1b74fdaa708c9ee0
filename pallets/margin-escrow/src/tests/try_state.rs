use super::*;
use crate::HoldReason;
use frame_support::traits::fungible::MutateHold;

#[test]
fn invariants_should_be_broken_when_a_record_has_no_hold() {
	new_test_ext().execute_with(|| {
		Accounts::<Test>::insert(ALICE, MarginAccount { margin: UNIT, ..Default::default() });
		assert!(MarginEscrow::do_try_state().is_err());
	});
}

#[test]
fn invariants_should_be_broken_when_a_hold_has_no_record() {
	new_test_ext().execute_with(|| {
		assert_ok!(Balances::hold(&HoldReason::Margin.into(), &BOB, 1));
		assert!(MarginEscrow::do_try_state().is_err());
	});
}

#[test]
fn invariants_should_be_broken_when_an_empty_record_is_kept() {
	new_test_ext().execute_with(|| {
		Accounts::<Test>::insert(ALICE, MarginAccount::default());
		assert!(MarginEscrow::do_try_state().is_err());
	});
}

#[test]
fn invariants_should_be_broken_when_there_are_margin_and_debt_at_once() {
	new_test_ext().execute_with(|| {
		deposit(ALICE, UNIT);
		Accounts::<Test>::mutate(ALICE, |account| account.debt = 1);
		assert!(MarginEscrow::do_try_state().is_err());
	});
}
