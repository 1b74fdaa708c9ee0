//! `settle`.

use crate::{CurrentParameters, Error, mock::*};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{DispatchError, DispatchResult};
use treasurenet_primitives::{
	StateRefusal, UNIT, WellMonths,
	math::calendar::{DAY_MS, start_of_day},
};

type E = Error<Test>;

fn settle(who: AccountId) -> DispatchResult {
	TatIssuance::settle(RuntimeOrigin::signed(who), GAS_WELL, JUNE)
}

/// Ten units of gas at 100 USD, a quarter of it Bob's, final on the 10th of July.
fn ready_gas(official: u64) -> u64 {
	share(GAS_WELL, &[(BOB, 25)]);
	ready(GAS_WELL, JUNE, &[(1, 10 * ONE)], official);
	after(JUNE) + 9 * DAY_MS
}

#[test]
fn settle_should_pay_the_same_when_the_owner_waits_too_long() {
	build_and_execute(|| {
		let accepted = ready_gas(10 * ONE);
		assert_noop!(settle(DAVE), E::SettleTooEarly);
		go_to(accepted + 30 * DAY_MS - 1);
		assert_noop!(settle(DAVE), E::SettleTooEarly);
		go_to(accepted + 30 * DAY_MS);
		assert_ok!(settle(DAVE));
		assert_eq!((tat(ALICE), tat(BOB), tat(DAVE)), (750 * UNIT, 250 * UNIT, 0));
		assert_noop!(settle(DAVE), E::AlreadyMinted);
	});
}

#[test]
fn settle_should_be_possible_for_a_beneficiary_from_finality_on() {
	build_and_execute(|| {
		let accepted = ready_gas(10 * ONE);
		Officials::mutate(|all| all.values_mut().for_each(|one| one.final_at += DAY_MS));
		assert_noop!(settle(BOB), E::OfficialVolumeNotFinal);
		go_to(accepted + DAY_MS);
		// Neither a stranger nor the owner is a beneficiary.
		for who in [DAVE, ALICE, METER] {
			assert_noop!(settle(who), E::SettleTooEarly);
		}
		assert_ok!(settle(BOB));
		assert_eq!((tat(ALICE), tat(BOB)), (750 * UNIT, 250 * UNIT));
	});
}

#[test]
fn settle_should_be_too_early_for_a_beneficiary_whose_part_is_gone() {
	build_and_execute(|| {
		ready_gas(10 * ONE);
		share(GAS_WELL, &[(CAROL, 25), (BOB, 0)]);
		assert_noop!(settle(BOB), E::SettleTooEarly);
		assert_ok!(settle(CAROL));
	});
}

#[test]
fn settle_should_need_no_minimum_margin_but_no_debt() {
	build_and_execute(|| {
		ready_gas(10 * ONE);
		set_margin(ALICE, 0, 1);
		assert_noop!(settle(BOB), E::InDebt);
		set_margin(ALICE, 0, 0);
		assert_noop!(mint(ALICE, GAS_WELL, JUNE), E::MarginBelowMinimum);
		assert_ok!(settle(BOB));
		assert_eq!(tat(BOB), 250 * UNIT);
	});
}

#[test]
fn settle_should_not_ask_for_freedom_from_debt_when_it_mints_nothing() {
	build_and_execute(|| {
		ready_gas(0);
		go_to(after(JUNE) + 40 * DAY_MS);
		set_margin(ALICE, 1, 5);
		Standing::set(Err(StateRefusal::ProducerSuspended));
		assert_noop!(settle(DAVE), E::MintRefused(StateRefusal::ProducerSuspended));
		Standing::set(Ok(()));
		assert_ok!(settle(DAVE));
		assert_eq!(margin_of(ALICE).debt, 10 * UNIT + 4);
		assert_eq!(tat(ALICE), 0);
	});
}

#[test]
fn settle_should_be_possible_at_once_when_it_need_not_wait() {
	build_and_execute(|| {
		CurrentParameters::<Test>::mutate(|parameters| parameters.settle_after_days = 0);
		ready_gas(10 * ONE);
		assert_ok!(settle(DAVE));
	});
}

#[test]
fn settle_should_fail_when_a_mint_would() {
	build_and_execute(|| {
		assert_noop!(settle(DAVE), E::NothingUploaded);
		assert_noop!(
			TatIssuance::settle(RuntimeOrigin::signed(DAVE), 99, JUNE),
			E::MintRefused(StateRefusal::UnknownWell)
		);
		ready_gas(10 * ONE);
		go_to(start_of_day(TatIssuance::schedule().mint_deadline(JUNE)));
		assert_noop!(settle(DAVE), E::DeadlinePassed);
		assert_noop!(
			TatIssuance::settle(RuntimeOrigin::none(), GAS_WELL, JUNE),
			DispatchError::BadOrigin
		);
	});
}
