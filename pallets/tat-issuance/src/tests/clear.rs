//! `clear`.

use crate::{CLEAR_WAIT_DAYS, Error, Event, HoldReason, TotalMinted, mock::*};
use frame_support::{assert_noop, assert_ok, traits::fungible::InspectHold};
use sp_runtime::{DispatchError, DispatchResult};
use treasurenet_primitives::{
	Moment, UNIT, WellMonths, WellState,
	math::calendar::{DAY_MS, first_day, start_of_day},
};

type E = Error<Test>;

fn clear(who: AccountId, well: u64) -> DispatchResult {
	TatIssuance::clear(RuntimeOrigin::signed(who), key(well), JUNE)
}

fn deadline() -> Moment {
	start_of_day(TatIssuance::schedule().mint_deadline(JUNE))
}

/// Deactivates the gas well now.
fn deactivate() -> Moment {
	let now = treasurenet_primitives::now_ms::<Timestamp>();
	edit_well(GAS_WELL, |well| well.state = WellState::Deactivated);
	Ended::mutate(|ended| ended.insert(GAS_WELL, now));
	now
}

#[test]
fn clear_should_charge_the_penalty_and_leave_nothing_behind_when_the_deadline_is_past() {
	build_and_execute(|| {
		ready(GAS_WELL, JUNE, &[(1, 10 * ONE)], 5 * ONE);
		let before = margin_of(ALICE).margin;
		assert_noop!(clear(DAVE, WELL), E::NothingUploaded);
		go_to(deadline() - 1);
		assert_noop!(clear(DAVE, GAS_WELL), E::DeadlineNotPassed);
		assert_noop!(clear(ALICE, GAS_WELL), E::DeadlineNotPassed);
		go_to(deadline());
		assert_ok!(clear(DAVE, GAS_WELL));
		assert_eq!(open(GAS_WELL, JUNE), None);
		assert_eq!(TatIssuance::well_month(key(GAS_WELL), JUNE), None);
		// 500 TAT would have been minted, with 1 % of penalty.
		assert_eq!(before - margin_of(ALICE).margin, 5 * UNIT);
		assert_eq!(margin_of(ALICE).exposure, 0);
		assert_eq!(Balances::balance_on_hold(&HoldReason::OpenMonth.into(), &ALICE), 0);
		assert_eq!(TotalMinted::<Test>::get(), 0);
		assert!(!Officials::get().contains_key(&(key(GAS_WELL), JUNE)), "the oracle drops it");
		System::assert_has_event(
			Event::MonthCleared {
				well: GAS_WELL,
				key: key(GAS_WELL),
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
fn clear_should_be_the_owners_at_once_when_the_well_is_deactivated() {
	build_and_execute(|| {
		ready(GAS_WELL, JUNE, &[(1, 10 * ONE)], 5 * ONE);
		assert_noop!(clear(ALICE, GAS_WELL), E::DeadlineNotPassed);
		deactivate();
		let before = margin_of(ALICE).margin;
		assert_noop!(clear(DAVE, GAS_WELL), E::ClearTooEarly);
		assert_noop!(clear(METER, GAS_WELL), E::ClearTooEarly);
		assert_ok!(clear(ALICE, GAS_WELL));
		assert_eq!(before - margin_of(ALICE).margin, 5 * UNIT);
		assert_eq!((margin_of(ALICE).exposure, open(GAS_WELL, JUNE)), (0, None));
		assert!(Officials::get().is_empty());
	});
}

#[test]
fn clear_should_be_anyones_thirty_days_after_the_end_of_the_well() {
	build_and_execute(|| {
		ready(GAS_WELL, JUNE, &[(1, ONE)], ONE);
		let ended_at = deactivate();
		WellsOf::mutate(|wells| wells.remove(&GAS_WELL));
		let free_for_all = ended_at + u64::from(CLEAR_WAIT_DAYS) * DAY_MS;
		assert_eq!(CLEAR_WAIT_DAYS, 30);
		go_to(free_for_all - 1);
		assert_noop!(clear(DAVE, GAS_WELL), E::ClearTooEarly);
		go_to(free_for_all);
		assert_ok!(clear(DAVE, GAS_WELL));
	});
}

#[test]
fn clear_should_fail_when_the_well_was_reinstated() {
	build_and_execute(|| {
		ready(GAS_WELL, JUNE, &[(1, ONE)], ONE);
		deactivate();
		Ended::take();
		assert_noop!(clear(ALICE, GAS_WELL), E::DeadlineNotPassed);
	});
}

#[test]
fn clear_should_charge_nothing_when_there_is_no_official_volume() {
	build_and_execute(|| {
		ready(GAS_WELL, JUNE, &[(1, ONE)], 0);
		Officials::take();
		deactivate();
		let before = margin_of(ALICE).margin;
		assert_ok!(clear(ALICE, GAS_WELL));
		assert_eq!(margin_of(ALICE).margin, before);
	});
}

#[test]
fn clear_should_wait_for_prices_until_the_deadline() {
	build_and_execute(|| {
		ready(GAS_WELL, JUNE, &[(1, ONE)], 0);
		MonthsOfPrices::mutate(|months| months.insert((GAS, JUNE), Err(first_day(JUNE) + 4)));
		deactivate();
		// An owner whose well ended must not get away before the prices are there.
		assert_noop!(clear(ALICE, GAS_WELL), E::PriceUnavailable { day: 5 });
		go_to(deadline());
		let before = margin_of(ALICE).margin;
		assert_ok!(clear(DAVE, GAS_WELL));
		assert_eq!(margin_of(ALICE).margin, before);
	});
}

#[test]
fn clear_should_charge_when_the_well_is_gone() {
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
		let ended_at = deactivate();
		Officials::mutate(|all| all.values_mut().for_each(|one| one.final_at = ended_at + 1));
		assert_noop!(clear(ALICE, GAS_WELL), E::OfficialVolumeNotFinal);
		go_to(ended_at + 1);
		UnitPrice::set(None);
		assert_noop!(clear(ALICE, GAS_WELL), DispatchError::Unavailable);
		UnitPrice::set(Some(10_000));
		for origin in [RuntimeOrigin::root(), RuntimeOrigin::none()] {
			assert_noop!(TatIssuance::clear(origin, key(GAS_WELL), JUNE), DispatchError::BadOrigin);
		}
		assert_ok!(clear(ALICE, GAS_WELL));
	});
}
