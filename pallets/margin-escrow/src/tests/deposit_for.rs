use super::*;
use frame_support::traits::{LockableCurrency, WithdrawReasons};

fn deposit_for(by: u64, producer: u64, amount: u128) -> frame_support::dispatch::DispatchResult {
	MarginEscrow::deposit_for(RuntimeOrigin::signed(by), producer, amount)
}

#[test]
fn deposit_for_should_hold_the_callers_unit_on_the_producers_account() {
	build_and_execute(|| {
		assert_ok!(deposit_for(BOB, ALICE, 10 * UNIT));
		assert_eq!((held(ALICE), held(BOB)), (10 * UNIT, 0));
		assert_eq!((free(ALICE), free(BOB)), (ENDOWMENT, ENDOWMENT - 10 * UNIT));
		assert_eq!(
			last_event(),
			Event::Deposited {
				who: ALICE,
				by: BOB,
				held: 10 * UNIT,
				debt_paid: 0,
				margin: 10 * UNIT,
				debt: 0
			}
			.into()
		);
		// It is the producer's now.
		assert_ok!(MarginEscrow::withdraw(RuntimeOrigin::signed(ALICE), 10 * UNIT));
		assert_eq!(free(ALICE), ENDOWMENT + 10 * UNIT);
	});
}

#[test]
fn deposit_for_should_pay_the_producers_debt_first_when_it_is_in_debt() {
	build_and_execute(|| {
		assert_ok!(MarginEscrow::charge(&ALICE, 5 * UNIT));
		assert_ok!(deposit_for(BOB, ALICE, 8 * UNIT));
		assert_eq!(
			MarginEscrow::state(&ALICE),
			MarginState { margin: 3 * UNIT, debt: 0, exposure: 0 }
		);
		assert_eq!(collected(), 5 * UNIT);
		assert_eq!((free(ALICE), free(BOB)), (ENDOWMENT, ENDOWMENT - 8 * UNIT));
	});
}

#[test]
fn deposit_for_should_do_what_deposit_does_when_it_is_for_oneself() {
	build_and_execute(|| {
		Balances::set_lock(*b"otherone", &ALICE, ENDOWMENT, WithdrawReasons::all());
		assert_ok!(deposit_for(ALICE, ALICE, 2 * UNIT));
		assert_eq!((held(ALICE), free(ALICE)), (2 * UNIT, ENDOWMENT - 2 * UNIT));
	});
}

#[test]
fn deposit_for_should_keep_the_depositors_account_alive() {
	build_and_execute(|| {
		let all = ENDOWMENT - EXISTENTIAL_DEPOSIT;
		assert_noop!(deposit_for(BOB, ALICE, all + 1), Error::<Test>::InsufficientBalance);
		assert_ok!(deposit_for(BOB, ALICE, all));
		assert_eq!(free(BOB), EXISTENTIAL_DEPOSIT);
		assert!(System::account_exists(&BOB));
	});
}

#[test]
fn deposit_for_should_fail_when_the_callers_unit_are_locked() {
	build_and_execute(|| {
		Balances::set_lock(*b"otherone", &BOB, ENDOWMENT, WithdrawReasons::all());
		assert_noop!(deposit_for(BOB, ALICE, UNIT), Error::<Test>::InsufficientBalance);
	});
}

#[test]
fn deposit_for_should_fail_when_the_producer_has_no_account() {
	build_and_execute(|| {
		assert_noop!(deposit_for(BOB, POOR, UNIT), Error::<Test>::ProducerCannotHold);
	});
}

#[test]
fn deposit_for_should_fail_when_the_amount_is_zero_or_below_one_unit() {
	build_and_execute(|| {
		assert_noop!(deposit_for(BOB, ALICE, 0), Error::<Test>::ZeroAmount);
		assert_noop!(deposit_for(BOB, ALICE, UNIT - 1), Error::<Test>::DepositTooSmall);
	});
}

#[test]
fn deposit_for_should_fail_when_not_signed() {
	build_and_execute(|| {
		assert_noop!(MarginEscrow::deposit_for(RuntimeOrigin::root(), ALICE, UNIT), BadOrigin);
		assert_noop!(MarginEscrow::deposit_for(RuntimeOrigin::none(), ALICE, UNIT), BadOrigin);
	});
}
