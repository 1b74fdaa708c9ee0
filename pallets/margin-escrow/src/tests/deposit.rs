use super::*;
use crate::HoldReason;
use frame_support::traits::{LockableCurrency, WithdrawReasons, fungible::Mutate};

#[test]
fn deposit_should_hold_the_amount_in_place_when_there_is_no_debt() {
	build_and_execute(|| {
		deposit(ALICE, 10 * UNIT);
		assert_eq!(held(ALICE), 10 * UNIT);
		assert_eq!(free(ALICE), ENDOWMENT - 10 * UNIT);
		assert_eq!(MarginEscrow::state(&ALICE).margin, 10 * UNIT);
		assert_eq!(collected(), 0);
		assert_eq!(
			last_event(),
			Event::Deposited {
				who: ALICE,
				by: ALICE,
				held: 10 * UNIT,
				debt_paid: 0,
				margin: 10 * UNIT,
				debt: 0
			}
			.into()
		);
	});
}

#[test]
fn deposit_should_add_up_when_made_again() {
	build_and_execute(|| {
		deposit(ALICE, 10 * UNIT);
		deposit(ALICE, UNIT + 5);
		assert_eq!(MarginEscrow::state(&ALICE).margin, 11 * UNIT + 5);
	});
}

#[docify::export]
#[test]
fn deposit_should_pay_debt_first_when_in_debt() {
	build_and_execute(|| {
		assert_ok!(MarginEscrow::deposit(RuntimeOrigin::signed(ALICE), 10 * UNIT));
		// A penalty of 15 USD, at 1 USD for 1 UNIT, takes the margin and leaves a debt of 5.
		assert_ok!(MarginEscrow::charge(&ALICE, 15 * UNIT));
		// A deposit of 8 pays it, and the rest is margin.
		assert_ok!(MarginEscrow::deposit(RuntimeOrigin::signed(ALICE), 8 * UNIT));
		let state = MarginEscrow::state(&ALICE);
		assert_eq!((state.margin, state.debt), (3 * UNIT, 0));
	});
}

#[test]
fn deposit_should_tell_and_pay_the_treasury_when_it_pays_debt() {
	build_and_execute(|| {
		deposit(ALICE, 10 * UNIT);
		assert_ok!(MarginEscrow::charge(&ALICE, 15 * UNIT));
		deposit(ALICE, 8 * UNIT);
		assert_eq!(collected(), 15 * UNIT);
		assert_eq!(free(ALICE), ENDOWMENT - 18 * UNIT);
		assert_eq!(
			last_event(),
			Event::Deposited {
				who: ALICE,
				by: ALICE,
				held: 3 * UNIT,
				debt_paid: 5 * UNIT,
				margin: 3 * UNIT,
				debt: 0
			}
			.into()
		);
	});
}

#[test]
fn deposit_should_fail_when_it_is_below_one_unit() {
	build_and_execute(|| {
		for amount in [1, UNIT - 1] {
			assert_noop!(
				MarginEscrow::deposit(RuntimeOrigin::signed(ALICE), amount),
				Error::<Test>::DepositTooSmall
			);
		}
		deposit(ALICE, UNIT);
	});
}

#[test]
fn deposit_should_be_possible_below_one_unit_when_it_pays_the_debt_exactly() {
	build_and_execute(|| {
		assert_ok!(MarginEscrow::charge(&ALICE, UNIT / 2));
		for amount in [UNIT / 2 - 1, UNIT / 2 + 1] {
			assert_noop!(
				MarginEscrow::deposit(RuntimeOrigin::signed(ALICE), amount),
				Error::<Test>::DepositTooSmall
			);
		}
		deposit(ALICE, UNIT / 2);
		assert!(!Accounts::<Test>::contains_key(ALICE));
	});
}

#[test]
fn deposit_should_leave_debt_when_smaller_than_it() {
	build_and_execute(|| {
		assert_ok!(MarginEscrow::charge(&ALICE, 5 * UNIT));
		deposit(ALICE, 2 * UNIT);
		assert_eq!(
			MarginEscrow::state(&ALICE),
			MarginState { margin: 0, debt: 3 * UNIT, exposure: 0 }
		);
		assert_eq!(held(ALICE), 0);
		assert_eq!(collected(), 2 * UNIT);
	});
}

#[test]
fn deposit_should_leave_no_record_when_it_pays_the_debt_exactly() {
	build_and_execute(|| {
		assert_ok!(MarginEscrow::charge(&ALICE, 5 * UNIT));
		deposit(ALICE, 5 * UNIT);
		assert!(!Accounts::<Test>::contains_key(ALICE));
	});
}

#[test]
fn deposit_should_leave_the_existential_deposit_free_when_everything_is_deposited() {
	build_and_execute(|| {
		let all = ENDOWMENT - EXISTENTIAL_DEPOSIT;
		assert_noop!(
			MarginEscrow::deposit(RuntimeOrigin::signed(ALICE), all + 1),
			Error::<Test>::InsufficientBalance
		);
		deposit(ALICE, all);
		assert_eq!(free(ALICE), EXISTENTIAL_DEPOSIT);
		assert_eq!(held(ALICE), all);
	});
}

#[test]
fn deposit_should_leave_the_existential_deposit_free_when_others_keep_the_account_alive() {
	build_and_execute(|| {
		// A second provider would let a hold take the existential deposit too.
		frame_system::Pallet::<Test>::inc_providers(&ALICE);
		assert_noop!(
			MarginEscrow::deposit(RuntimeOrigin::signed(ALICE), ENDOWMENT),
			Error::<Test>::InsufficientBalance
		);
		frame_system::Pallet::<Test>::dec_providers(&ALICE).unwrap();
	});
}

#[test]
fn deposit_should_fail_when_the_amount_is_zero() {
	build_and_execute(|| {
		assert_noop!(
			MarginEscrow::deposit(RuntimeOrigin::signed(ALICE), 0),
			Error::<Test>::ZeroAmount
		);
	});
}

#[test]
fn deposit_should_fail_when_the_account_is_empty() {
	build_and_execute(|| {
		assert_noop!(
			MarginEscrow::deposit(RuntimeOrigin::signed(POOR), UNIT),
			Error::<Test>::InsufficientBalance
		);
	});
}

#[test]
fn deposit_should_fail_when_debt_and_margin_together_exceed_the_balance() {
	build_and_execute(|| {
		assert_ok!(MarginEscrow::charge(&ALICE, 400 * UNIT));
		assert_noop!(
			MarginEscrow::deposit(RuntimeOrigin::signed(ALICE), ENDOWMENT),
			Error::<Test>::InsufficientBalance
		);
	});
}

#[test]
fn deposit_should_hold_locked_unit_but_not_pay_debt_with_it() {
	build_and_execute(|| {
		Balances::set_lock(*b"otherone", &ALICE, ENDOWMENT, WithdrawReasons::all());
		deposit(ALICE, 10 * UNIT);
		assert_ok!(MarginEscrow::charge(&ALICE, 11 * UNIT));
		assert_noop!(
			MarginEscrow::deposit(RuntimeOrigin::signed(ALICE), 2 * UNIT),
			Error::<Test>::InsufficientBalance
		);
		Balances::remove_lock(*b"otherone", &ALICE);
		deposit(ALICE, 2 * UNIT);
	});
}

#[test]
fn deposit_should_fail_when_the_treasury_cannot_receive() {
	build_and_execute(|| {
		assert_ok!(MarginEscrow::charge(&ALICE, 1));
		assert_ok!(<Balances as Mutate<u64>>::transfer(
			&TREASURY,
			&BOB,
			EXISTENTIAL_DEPOSIT,
			frame_support::traits::tokens::Preservation::Expendable
		));
		assert_noop!(
			MarginEscrow::deposit(RuntimeOrigin::signed(ALICE), UNIT),
			Error::<Test>::TreasuryCannotReceive
		);
		// A part that can create the account is taken.
		Accounts::<Test>::mutate(ALICE, |account| account.debt = UNIT);
		deposit(ALICE, UNIT);
		assert_eq!(free(TREASURY), UNIT);
	});
}

#[test]
fn deposit_should_fail_when_the_margin_would_overflow() {
	new_test_ext().execute_with(|| {
		// No chain has that much UNIT, so the record is made up, and the invariants are not checked.
		Accounts::<Test>::insert(ALICE, MarginAccount { margin: u128::MAX, ..Default::default() });
		assert_noop!(
			MarginEscrow::deposit(RuntimeOrigin::signed(ALICE), UNIT),
			Error::<Test>::Overflow
		);
	});
}

#[test]
fn deposit_should_fail_when_not_signed() {
	build_and_execute(|| {
		assert_noop!(MarginEscrow::deposit(RuntimeOrigin::root(), 1), BadOrigin);
		assert_noop!(MarginEscrow::deposit(RuntimeOrigin::none(), 1), BadOrigin);
	});
}

#[test]
fn deposit_should_not_be_spendable_when_held() {
	build_and_execute(|| {
		deposit(ALICE, 990 * UNIT);
		assert!(
			<Balances as Mutate<u64>>::transfer(
				&ALICE,
				&BOB,
				20 * UNIT,
				frame_support::traits::tokens::Preservation::Expendable
			)
			.is_err()
		);
		assert_eq!(RuntimeHoldReason::from(HoldReason::Margin), HoldReason::Margin.into());
	});
}
