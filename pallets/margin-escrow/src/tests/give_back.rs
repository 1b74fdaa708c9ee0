use super::*;
use frame_support::traits::fungible::Mutate;

#[test]
fn give_back_should_move_unit_from_the_treasury_to_the_margin() {
	build_and_execute(|| {
		deposit(ALICE, 10 * UNIT);
		assert_ok!(MarginEscrow::charge(&ALICE, 6 * UNIT));
		assert_ok!(MarginEscrow::give_back(&ALICE, 2 * UNIT));
		assert_eq!(held(ALICE), 6 * UNIT);
		assert_eq!(collected(), 4 * UNIT);
		assert_eq!(
			last_event(),
			Event::PenaltyGivenBack {
				who: ALICE,
				paid: 2 * UNIT,
				cancelled: 0,
				margin: 6 * UNIT,
				debt: 0
			}
			.into()
		);
	});
}

#[test]
fn give_back_should_cancel_debt_first_when_in_debt() {
	build_and_execute(|| {
		deposit(ALICE, 10 * UNIT);
		assert_ok!(MarginEscrow::charge(&ALICE, 15 * UNIT));
		assert_ok!(MarginEscrow::give_back(&ALICE, 3 * UNIT));
		assert_eq!((MarginEscrow::state(&ALICE).debt, collected()), (2 * UNIT, 10 * UNIT));
		assert_ok!(MarginEscrow::give_back(&ALICE, 5 * UNIT));
		assert_eq!(
			MarginEscrow::state(&ALICE),
			MarginState { margin: 3 * UNIT, debt: 0, exposure: 0 }
		);
		assert_eq!(collected(), 7 * UNIT);
	});
}

#[test]
fn give_back_should_leave_no_record_when_it_cancels_the_debt_exactly() {
	build_and_execute(|| {
		assert_ok!(MarginEscrow::charge(&ALICE, 5 * UNIT));
		assert_ok!(MarginEscrow::give_back(&ALICE, 5 * UNIT));
		assert!(!Accounts::<Test>::contains_key(ALICE));
	});
}

#[test]
fn give_back_should_do_nothing_when_the_amount_is_zero() {
	build_and_execute(|| {
		assert_ok!(MarginEscrow::give_back(&ALICE, 0));
		assert!(System::events().is_empty());
	});
}

#[test]
fn give_back_should_fail_when_the_treasury_would_not_stay_alive() {
	build_and_execute(|| {
		deposit(ALICE, 10 * UNIT);
		assert_ok!(MarginEscrow::charge(&ALICE, 5 * UNIT));
		assert_noop!(
			MarginEscrow::give_back(&ALICE, 5 * UNIT + 1),
			Error::<Test>::TreasuryCannotPay
		);
		assert_ok!(MarginEscrow::give_back(&ALICE, 5 * UNIT));
		assert_eq!(free(TREASURY), EXISTENTIAL_DEPOSIT);
	});
}

#[test]
fn give_back_should_fail_when_the_producers_account_is_gone() {
	build_and_execute(|| {
		assert_ok!(<Balances as Mutate<u64>>::transfer(
			&BOB,
			&TREASURY,
			UNIT,
			frame_support::traits::tokens::Preservation::Expendable
		));
		assert_noop!(MarginEscrow::give_back(&POOR, UNIT), Error::<Test>::ProducerCannotHold);
	});
}

#[test]
fn give_back_should_fail_when_the_margin_would_overflow() {
	new_test_ext().execute_with(|| {
		// No chain has that much UNIT: the record is made up, and the invariants are not checked.
		Accounts::<Test>::insert(ALICE, MarginAccount { margin: u128::MAX, ..Default::default() });
		assert_ok!(Balances::mint_into(&TREASURY, UNIT));
		assert_noop!(MarginEscrow::give_back(&ALICE, 1), Error::<Test>::Overflow);
	});
}
