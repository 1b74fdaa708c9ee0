use super::*;
use frame_support::traits::{LockableCurrency, WithdrawReasons, fungible::Mutate};

#[test]
fn charge_should_take_from_the_margin_when_it_suffices() {
	build_and_execute(|| {
		deposit(ALICE, 10 * UNIT);
		assert_ok!(MarginEscrow::charge(&ALICE, 4 * UNIT), 4 * UNIT);
		assert_eq!(held(ALICE), 6 * UNIT);
		assert_eq!(free(ALICE), ENDOWMENT - 10 * UNIT);
		assert_eq!(collected(), 4 * UNIT);
		assert_eq!(
			last_event(),
			Event::PenaltyCharged {
				who: ALICE,
				usd: 4 * UNIT,
				unit: 4 * UNIT,
				taken: 4 * UNIT,
				debt: 0
			}
			.into()
		);
	});
}

#[test]
fn charge_should_leave_debt_when_larger_than_the_margin() {
	build_and_execute(|| {
		deposit(ALICE, 10 * UNIT);
		assert_ok!(MarginEscrow::charge(&ALICE, 15 * UNIT), 15 * UNIT);
		assert_eq!(
			MarginEscrow::state(&ALICE),
			MarginState { margin: 0, debt: 5 * UNIT, exposure: 0 }
		);
		assert_eq!(held(ALICE), 0);
		assert_eq!(collected(), 10 * UNIT);
		assert_eq!(
			last_event(),
			Event::PenaltyCharged {
				who: ALICE,
				usd: 15 * UNIT,
				unit: 15 * UNIT,
				taken: 10 * UNIT,
				debt: 5 * UNIT
			}
			.into()
		);
	});
}

#[test]
fn charge_should_add_to_the_debt_when_in_debt() {
	build_and_execute(|| {
		assert_ok!(MarginEscrow::charge(&ALICE, 2 * UNIT));
		assert_ok!(MarginEscrow::charge(&ALICE, 3 * UNIT));
		assert_eq!(MarginEscrow::state(&ALICE).debt, 5 * UNIT);
		assert_eq!(collected(), 0);
		assert_eq!(free(ALICE), ENDOWMENT);
	});
}

#[test]
fn charge_should_leave_no_record_when_it_takes_the_margin_exactly() {
	build_and_execute(|| {
		deposit(ALICE, 10 * UNIT);
		assert_ok!(MarginEscrow::charge(&ALICE, 10 * UNIT));
		assert!(!Accounts::<Test>::contains_key(ALICE));
	});
}

#[test]
fn charge_should_keep_the_account_alive_when_all_of_it_was_margin() {
	build_and_execute(|| {
		deposit(ALICE, ENDOWMENT - EXISTENTIAL_DEPOSIT);
		assert_ok!(MarginEscrow::charge(&ALICE, 2 * ENDOWMENT));
		assert_eq!(free(ALICE), EXISTENTIAL_DEPOSIT);
		assert_eq!(MarginEscrow::state(&ALICE).debt, ENDOWMENT + EXISTENTIAL_DEPOSIT);
		assert!(System::account_exists(&ALICE));
	});
}

#[test]
fn charge_should_do_nothing_when_the_penalty_is_zero() {
	build_and_execute(|| {
		UnitPrice::set(UnitUsd::Unavailable);
		assert_ok!(MarginEscrow::charge(&ALICE, 0), 0);
		assert!(System::events().is_empty());
		assert!(!Accounts::<Test>::contains_key(ALICE));
	});
}

#[test]
fn charge_should_use_the_governed_rate_when_no_feed_is_active() {
	build_and_execute(|| {
		CurrentParameters::<Test>::mutate(|parameters| parameters.unit_usd_rate = 25_000);
		assert_ok!(MarginEscrow::charge(&ALICE, 5 * UNIT), 2 * UNIT);
	});
}

#[test]
fn charge_should_use_the_price_rounded_up_when_the_feed_is_active() {
	build_and_execute(|| {
		deposit(ALICE, 10 * UNIT);
		UnitPrice::set(UnitUsd::Price(30_000));
		assert_ok!(MarginEscrow::charge(&ALICE, 10), 4);
		assert_eq!(MarginEscrow::terms().to_unit(9), Some(3));
		assert_eq!(MarginEscrow::terms().to_unit(1), Some(1));
	});
}

#[test]
fn charge_should_not_touch_the_exposure() {
	build_and_execute(|| {
		deposit(ALICE, 10 * UNIT);
		assert_ok!(MarginEscrow::add_exposure(&ALICE, 500 * UNIT));
		assert_ok!(MarginEscrow::charge(&ALICE, 10 * UNIT));
		assert_eq!(
			MarginEscrow::state(&ALICE),
			MarginState { margin: 0, debt: 0, exposure: 500 * UNIT }
		);
	});
}

#[test]
fn charge_should_take_the_margin_when_the_account_is_locked() {
	build_and_execute(|| {
		deposit(ALICE, 10 * UNIT);
		Balances::set_lock(*b"otherone", &ALICE, ENDOWMENT, WithdrawReasons::all());
		assert_ok!(MarginEscrow::charge(&ALICE, 10 * UNIT));
		assert_eq!(collected(), 10 * UNIT);
	});
}

#[test]
fn charge_should_fail_when_unit_has_no_price() {
	build_and_execute(|| {
		deposit(ALICE, 10 * UNIT);
		for price in [UnitUsd::Unavailable, UnitUsd::Price(0)] {
			UnitPrice::set(price);
			assert_noop!(MarginEscrow::charge(&ALICE, 1), Error::<Test>::UnitPriceUnavailable);
			assert_eq!(MarginEscrow::terms().to_unit(1), None);
		}
	});
}

#[test]
fn charge_should_fail_when_a_figure_overflows() {
	build_and_execute(|| {
		UnitPrice::set(UnitUsd::Price(1));
		assert_noop!(MarginEscrow::charge(&ALICE, u128::MAX), Error::<Test>::Overflow);
		UnitPrice::set(UnitUsd::Price(10_000));
		assert_ok!(MarginEscrow::charge(&ALICE, u128::MAX), u128::MAX);
		assert_noop!(MarginEscrow::charge(&ALICE, 1), Error::<Test>::Overflow);
	});
}

#[test]
fn charge_should_fail_when_the_treasury_cannot_receive() {
	build_and_execute(|| {
		deposit(ALICE, 10 * UNIT);
		assert_ok!(<Balances as Mutate<u64>>::transfer(
			&TREASURY,
			&BOB,
			EXISTENTIAL_DEPOSIT,
			frame_support::traits::tokens::Preservation::Expendable
		));
		assert_noop!(
			MarginEscrow::charge(&ALICE, EXISTENTIAL_DEPOSIT - 1),
			Error::<Test>::TreasuryCannotReceive
		);
		assert_ok!(MarginEscrow::charge(&ALICE, EXISTENTIAL_DEPOSIT));
		assert_eq!(free(TREASURY), EXISTENTIAL_DEPOSIT);
	});
}
