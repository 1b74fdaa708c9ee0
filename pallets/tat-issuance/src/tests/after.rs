//! `clear`, amendments, `charge_amendment`, burns and `set_parameters`.

use crate::{
	CurrentParameters, Error, Event, HoldReason, Overminted, Records, TotalBurnt, TotalMinted,
	mock::*,
	types::{OutOfRange, Parameters},
};
use frame_support::{
	assert_noop, assert_ok,
	traits::{Hooks, fungible::InspectHold},
};
use sp_runtime::{BuildStorage, DispatchError, TokenError};
use treasurenet_primitives::{
	BurnTat, MintRecord, Moment, UNIT, Volume, WellMonths, math::calendar::start_of_day,
};

type E = Error<Test>;

fn clear(who: AccountId, well: u64) -> sp_runtime::DispatchResult {
	TatIssuance::clear(RuntimeOrigin::signed(who), commitment(well), JUNE)
}

fn charge_amendment() -> sp_runtime::DispatchResult {
	TatIssuance::charge_amendment(RuntimeOrigin::signed(DAVE), commitment(GAS_WELL), JUNE)
}

fn deadline() -> Moment {
	start_of_day(TatIssuance::mint_deadline(JUNE))
}

fn record() -> MintRecord {
	Records::<Test>::get(commitment(GAS_WELL), JUNE).unwrap().record
}

/// Mints ten units of gas at 100 USD.
fn minted() {
	ready(GAS_WELL, JUNE, &[(1, 10 * ONE)], 10 * ONE);
	assert_ok!(mint(ALICE, GAS_WELL, JUNE));
}

fn amend(volume: Volume) {
	TatIssuance::on_amended(commitment(GAS_WELL), JUNE, volume);
	accept(GAS_WELL, JUNE, volume);
}

fn outstanding() -> u128 {
	Overminted::<Test>::get(commitment(GAS_WELL))
}

#[test]
fn clear_should_charge_the_penalty_and_leave_nothing_behind() {
	build_and_execute(|| {
		ready(GAS_WELL, JUNE, &[(1, 10 * ONE)], 5 * ONE);
		let before = margin_of(ALICE).margin;
		assert_noop!(clear(DAVE, WELL), E::NothingUploaded);
		go_to(deadline() - 1);
		assert_noop!(clear(DAVE, GAS_WELL), E::DeadlineNotPassed);
		assert!(requested(commitment(GAS_WELL), JUNE).is_some());
		go_to(deadline());
		assert_ok!(clear(DAVE, GAS_WELL));
		assert_eq!(requested(commitment(GAS_WELL), JUNE), None);
		assert_eq!(open(GAS_WELL, JUNE), None);
		assert_eq!(TatIssuance::well_month(commitment(GAS_WELL), JUNE), None);
		// 500 TAT would have been minted, with 1 % of penalty.
		assert_eq!(before - margin_of(ALICE).margin, 5 * UNIT);
		assert_eq!(margin_of(ALICE).exposure, 0);
		assert_eq!(Balances::balance_on_hold(&HoldReason::OpenMonth.into(), &ALICE), 0);
		assert_eq!(TotalMinted::<Test>::get(), 0);
		System::assert_has_event(
			Event::MonthCleared {
				well: GAS_WELL,
				commitment: commitment(GAS_WELL),
				month: JUNE,
				owner: ALICE,
				penalty_usd: 5 * UNIT,
				penalty_unit: 5 * UNIT,
			}
			.into(),
		);
		assert_noop!(clear(DAVE, GAS_WELL), E::NothingUploaded);
	});
}

#[test]
fn request_should_stay_when_the_month_is_minted() {
	build_and_execute(|| {
		minted();
		assert!(requested(commitment(GAS_WELL), JUNE).is_some(), "a lower volume may follow");
	});
}

#[test]
fn invariants_should_be_broken_when_the_volume_of_an_open_month_is_not_asked_for() {
	use treasurenet_primitives::OfficialVolumes;
	new_test_ext().execute_with(|| {
		assert_ok!(upload(ALICE, &[item(GAS_WELL, JUNE, &[(1, ONE)])]));
		assert_ok!(TatIssuance::do_try_state());
		FakeOracle::withdraw(commitment(GAS_WELL), JUNE);
		assert!(TatIssuance::do_try_state().is_err());
		go_to(deadline());
		assert_ok!(TatIssuance::do_try_state());
	});
}

#[test]
fn clear_should_charge_nothing_when_there_is_no_official_volume_or_price() {
	build_and_execute(|| {
		ready(GAS_WELL, JUNE, &[(1, ONE)], 0);
		Officials::take();
		go_to(after(JUNE));
		assert_ok!(upload(ALICE, &[item(WELL, JUNE, &[(1, ONE)])]));
		accept(WELL, JUNE, 0);
		MonthsOfPrices::mutate(|months| months.insert((OIL, JUNE), Err(0)));
		go_to(deadline());
		let before = margin_of(ALICE).margin;
		assert_ok!(clear(DAVE, GAS_WELL));
		assert_ok!(clear(DAVE, WELL));
		assert_eq!(margin_of(ALICE).margin, before);
	});
}

#[test]
fn clear_should_work_when_the_well_is_gone() {
	build_and_execute(|| {
		ready(GAS_WELL, JUNE, &[(1, ONE)], 0);
		WellsOf::mutate(|wells| wells.remove(&GAS_WELL));
		go_to(deadline());
		let before = margin_of(ALICE).margin;
		assert_ok!(clear(DAVE, GAS_WELL));
		assert_eq!(before - margin_of(ALICE).margin, UNIT);
	});
}

#[test]
fn clear_should_wait_for_finality_and_a_price_of_unit() {
	build_and_execute(|| {
		ready(GAS_WELL, JUNE, &[(1, ONE)], 0);
		go_to(deadline());
		Officials::mutate(|all| {
			all.values_mut().for_each(|official| official.final_at = deadline() + 1)
		});
		assert_noop!(clear(DAVE, GAS_WELL), E::OfficialVolumeNotFinal);
		go_to(deadline() + 1);
		UnitPrice::set(None);
		assert_noop!(clear(DAVE, GAS_WELL), DispatchError::Unavailable);
		UnitPrice::set(Some(10_000));
		assert_noop!(
			TatIssuance::clear(RuntimeOrigin::root(), commitment(GAS_WELL), JUNE),
			DispatchError::BadOrigin
		);
		assert_ok!(clear(DAVE, GAS_WELL));
	});
}

#[test]
fn amendment_should_show_and_withhold_what_was_minted_too_much() {
	build_and_execute(|| {
		minted();
		let before = margin_of(ALICE).margin;
		amend(8 * ONE);
		// 2 500 bps: 2.5 % … of 1 % of 800 TAT.
		assert_eq!((record().overminted, outstanding()), (200 * UNIT, 200 * UNIT));
		assert_eq!((record().penalty, record().minted), (2 * UNIT, 1_000 * UNIT));
		assert_eq!(before - margin_of(ALICE).margin, 2 * UNIT);
		System::assert_has_event(
			Event::MonthAmended {
				commitment: commitment(GAS_WELL),
				month: JUNE,
				official: 8 * ONE,
				overminted: 200 * UNIT,
			}
			.into(),
		);
		// Again, and only the difference counts: the full penalty of 500 TAT is 5 UNIT.
		amend(5 * ONE);
		assert_eq!((record().overminted, outstanding()), (500 * UNIT, 500 * UNIT));
		assert_eq!(before - margin_of(ALICE).margin, 5 * UNIT);
		System::assert_has_event(
			Event::AmendmentCharged {
				commitment: commitment(GAS_WELL),
				month: JUNE,
				owner: ALICE,
				penalty_usd: 3 * UNIT,
				penalty_unit: 3 * UNIT,
			}
			.into(),
		);
	});
}

#[test]
fn amendment_upwards_should_take_back_only_what_is_not_withheld_yet() {
	build_and_execute(|| {
		minted();
		amend(5 * ONE);
		amend(8 * ONE);
		assert_eq!((record().overminted, outstanding()), (200 * UNIT, 200 * UNIT));
		// What was charged stays charged.
		assert_eq!(record().penalty, 5 * UNIT);
		ready(GAS_WELL, JUNE + 1, &[(1, 2 * ONE)], 2 * ONE);
		assert_ok!(mint(ALICE, GAS_WELL, JUNE + 1));
		assert_eq!(outstanding(), 0);
		amend(20 * ONE);
		assert_eq!((record().overminted, outstanding()), (200 * UNIT, 0));
		amend(7 * ONE);
		assert_eq!((record().overminted, outstanding()), (300 * UNIT, 100 * UNIT));
	});
}

#[test]
fn amendment_should_charge_the_owner_when_the_well_is_gone() {
	build_and_execute(|| {
		minted();
		WellsOf::mutate(|wells| wells.remove(&GAS_WELL));
		let before = margin_of(ALICE).margin;
		amend(5 * ONE);
		assert_eq!(before - margin_of(ALICE).margin, 5 * UNIT);
	});
}

#[test]
fn amendment_should_count_for_twelve_months() {
	build_and_execute(|| {
		// Minted on the 10th of July.
		minted();
		let last = at(JUNE + 13, 11);
		go_to(last - 1);
		amend(9 * ONE);
		assert_eq!(record().overminted, 100 * UNIT);
		go_to(last);
		amend(8 * ONE);
		assert_eq!(record().overminted, 100 * UNIT);
		assert_noop!(charge_amendment(), E::NothingToCharge);
	});
}

#[test]
fn amendment_should_do_nothing_when_the_month_is_not_minted() {
	build_and_execute(|| {
		ready(GAS_WELL, JUNE, &[(1, ONE)], ONE);
		TatIssuance::on_amended(commitment(GAS_WELL), JUNE, 0);
		TatIssuance::on_amended(commitment(WELL), JUNE, 0);
		assert_eq!(outstanding(), 0);
	});
}

#[test]
fn amendment_should_be_charged_later_when_unit_has_no_price() {
	build_and_execute(|| {
		assert_noop!(charge_amendment(), E::NotMinted);
		minted();
		let official = Officials::take();
		assert_noop!(charge_amendment(), E::OfficialVolumeMissing);
		Officials::set(official);
		assert_noop!(charge_amendment(), E::NothingToCharge);
		let before = margin_of(ALICE).margin;
		UnitPrice::set(None);
		amend(5 * ONE);
		assert_eq!((record().penalty, record().overminted), (0, 500 * UNIT));
		System::assert_last_event(
			Event::AmendmentNotCharged {
				commitment: commitment(GAS_WELL),
				month: JUNE,
				penalty_usd: 5 * UNIT,
			}
			.into(),
		);
		assert_noop!(charge_amendment(), DispatchError::Unavailable);
		UnitPrice::set(Some(10_000));
		// It came in time, so it is charged however late.
		go_to(after(JUNE + 20));
		assert_ok!(charge_amendment());
		assert_eq!(before - margin_of(ALICE).margin, 5 * UNIT);
		assert_noop!(charge_amendment(), E::NothingToCharge);
		assert_noop!(
			TatIssuance::charge_amendment(RuntimeOrigin::root(), commitment(GAS_WELL), JUNE),
			DispatchError::BadOrigin
		);
	});
}

#[test]
fn burn_should_count_what_is_burnt() {
	build_and_execute(|| {
		minted();
		assert_eq!(TatIssuance::burn(&ALICE, 400 * UNIT), Ok(400 * UNIT));
		assert_eq!(TotalBurnt::<Test>::get(), 400 * UNIT);
		assert_eq!(tat(ALICE), 600 * UNIT);
		assert_noop!(TatIssuance::burn(&ALICE, 600 * UNIT + 1), TokenError::FundsUnavailable);
		assert_noop!(TatIssuance::burn(&BOB, 1), TokenError::FundsUnavailable);
		// A rest below the minimum balance goes with it.
		assert_eq!(TatIssuance::burn(&ALICE, 600 * UNIT - MIN_TAT + 1), Ok(600 * UNIT));
		assert_eq!((tat(ALICE), TotalBurnt::<Test>::get()), (0, 1_000 * UNIT));
	});
}

#[test]
fn set_parameters_should_replace_all_of_them() {
	build_and_execute(|| {
		let old = Parameters::default();
		let new = Parameters {
			max_backfill_days: 1_200,
			close_after_days: None,
			mint_deadline_months: 1,
			settle_after_days: 0,
			amendment_months: 0,
		};
		assert_ok!(TatIssuance::set_parameters(RuntimeOrigin::root(), new.clone()));
		assert_eq!(CurrentParameters::<Test>::get(), new);
		System::assert_last_event(Event::ParametersSet { old, new }.into());
	});
}

#[test]
fn set_parameters_should_fail_when_one_is_out_of_range() {
	build_and_execute(|| {
		let set = |change: &dyn Fn(&mut Parameters)| {
			let mut new = Parameters::default();
			change(&mut new);
			TatIssuance::set_parameters(RuntimeOrigin::root(), new)
		};
		for days in [0, 3_661] {
			assert_noop!(set(&|p| p.max_backfill_days = days), E::MaxBackfillDaysOutOfRange);
		}
		for days in [0, 367] {
			assert_noop!(set(&|p| p.close_after_days = Some(days)), E::CloseAfterDaysOutOfRange);
		}
		for months in [0, 121] {
			assert_noop!(
				set(&|p| p.mint_deadline_months = months),
				E::MintDeadlineMonthsOutOfRange
			);
		}
		assert_noop!(set(&|p| p.settle_after_days = 367), E::SettleAfterDaysOutOfRange);
		assert_noop!(set(&|p| p.amendment_months = 121), E::AmendmentMonthsOutOfRange);
		assert_noop!(
			TatIssuance::set_parameters(RuntimeOrigin::signed(ALICE), Parameters::default()),
			DispatchError::BadOrigin
		);
	});
}

#[test]
fn default_parameters_should_be_those_of_the_specification() {
	let parameters = Parameters::default();
	assert_eq!(parameters.check(), Ok(()));
	assert_eq!(
		(
			parameters.max_backfill_days,
			parameters.close_after_days,
			parameters.mint_deadline_months
		),
		(35, Some(4), 24)
	);
	assert_eq!((parameters.settle_after_days, parameters.amendment_months), (30, 12));
	let wrong = Parameters { amendment_months: 121, ..parameters };
	assert_eq!(wrong.check(), Err(OutOfRange::AmendmentMonths));
}

#[test]
#[should_panic(expected = "a parameter is out of its range")]
fn genesis_should_fail_when_a_parameter_is_out_of_range() {
	let parameters = Parameters { max_backfill_days: 0, ..Default::default() };
	let genesis = crate::GenesisConfig::<Test> { parameters, ..Default::default() };
	let _ = genesis.build_storage();
}

#[test]
fn integrity_should_hold_when_the_mock_is_configured() {
	build_and_execute(|| {
		<TatIssuance as Hooks<u64>>::integrity_test();
	});
}
