//! Amendments, what they withhold and restore, and `settle_amendment`.

use crate::{Error, Event, Overminted, TotalMinted, mock::*};
use frame_support::{assert_noop, assert_ok};
use proptest::prelude::*;
use sp_runtime::{DispatchError, DispatchResult};
use treasurenet_primitives::{MintRecord, UNIT, WellMonths};

type E = Error<Test>;

fn settle_amendment() -> DispatchResult {
	TatIssuance::settle_amendment(RuntimeOrigin::signed(DAVE), key(GAS_WELL), JUNE)
}

fn record() -> MintRecord {
	minted(GAS_WELL, JUNE).unwrap().record
}

/// Mints ten units of gas at 100 USD.
fn minted_gas() {
	ready(GAS_WELL, JUNE, &[(1, 10 * ONE)], 10 * ONE);
	assert_ok!(mint(ALICE, GAS_WELL, JUNE));
}

fn amend_gas(volume: u64) {
	amend(GAS_WELL, JUNE, volume);
}

/// Mints so many units of gas, months after June.
fn mint_later(months: u16, units: u64) {
	ready(GAS_WELL, JUNE + months, &[(1, units * ONE)], units * ONE);
	assert_ok!(mint(ALICE, GAS_WELL, JUNE + months));
}

#[test]
fn amendment_should_show_and_withhold_what_was_minted_too_much() {
	build_and_execute(|| {
		minted_gas();
		let before = margin_of(ALICE).margin;
		amend_gas(8 * ONE);
		// 2 500 bps: a quarter of 1 % of 800 TAT.
		assert_eq!((record().overminted, withholding(GAS)), (200 * UNIT, (200 * UNIT, 0)));
		assert_eq!((record().penalty, record().minted), (2 * UNIT, 1_000 * UNIT));
		// The record keeps the volume that it was minted by.
		assert_eq!(
			(record().official, minted(GAS_WELL, JUNE).unwrap().in_force),
			(10 * ONE, 8 * ONE)
		);
		assert_eq!(before - margin_of(ALICE).margin, 2 * UNIT);
		System::assert_has_event(
			Event::MonthAmended {
				key: key(GAS_WELL),
				month: JUNE,
				official: 8 * ONE,
				overminted: 200 * UNIT,
			}
			.into(),
		);
		// Again, and only the difference counts: the full penalty of 500 TAT is 5 UNIT.
		amend_gas(5 * ONE);
		assert_eq!((record().overminted, withholding(GAS)), (500 * UNIT, (500 * UNIT, 0)));
		assert_eq!(before - margin_of(ALICE).margin, 5 * UNIT);
		System::assert_has_event(
			Event::AmendmentCharged {
				key: key(GAS_WELL),
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
fn mint_should_withhold_what_was_minted_too_much() {
	build_and_execute(|| {
		ready(GAS_WELL, JUNE, &[(1, 5 * ONE)], 5 * ONE);
		assert_ok!(mint(ALICE, GAS_WELL, JUNE));
		amend_gas(2 * ONE);
		share(GAS_WELL, &[(BOB, 50)]);
		ready(GAS_WELL, JUNE + 1, &[(1, 2 * ONE)], 2 * ONE);
		let outcome = TatIssuance::preview(GAS_WELL, JUNE + 1).outcome.unwrap();
		assert_eq!((outcome.minted, outcome.withheld), (200 * UNIT, 200 * UNIT));
		assert_eq!((outcome.restored, outcome.parts), (0, vec![]));
		assert_ok!(mint(ALICE, GAS_WELL, JUNE + 1));
		assert_eq!((tat(ALICE), tat(BOB)), (500 * UNIT, 0));
		assert_eq!(withholding(GAS), (100 * UNIT, 0));
		mint_later(2, 2);
		assert_eq!((tat(ALICE), tat(BOB)), (550 * UNIT, 50 * UNIT));
		assert!(!Overminted::<Test>::contains_key(ALICE, GAS));
	});
}

#[test]
fn mint_should_withhold_from_any_well_of_the_owner_and_kind_and_from_nobody_else() {
	build_and_execute(|| {
		minted_gas();
		amend_gas(5 * ONE);
		// The well is Bob's now; nothing is withheld from him.
		fund(BOB);
		edit_well(GAS_WELL, |well| well.owner = BOB);
		ready(GAS_WELL, JUNE + 1, &[(1, ONE)], ONE);
		assert_ok!(mint(BOB, GAS_WELL, JUNE + 1));
		assert_eq!(tat(BOB), 100 * UNIT);
		// Nor is it from Alice's oil.
		ready(WELL, JUNE + 1, &[(1, ONE)], ONE);
		assert_ok!(mint(ALICE, WELL, JUNE + 1));
		assert_eq!(tat(ALICE), 1_080 * UNIT);
		// It is from another of her gas wells.
		add_well(3, ALICE, GAS);
		ready(3, JUNE + 1, &[(1, 6 * ONE)], 6 * ONE);
		assert_ok!(mint(ALICE, 3, JUNE + 1));
		assert_eq!(tat(ALICE), 1_180 * UNIT);
		assert_eq!(withholding(GAS), (0, 0));
		assert_eq!(minted(3, JUNE + 1).unwrap().record.withheld, 500 * UNIT);
	});
}

#[test]
fn amendment_upwards_should_restore_what_was_withheld_and_give_the_penalty_back() {
	build_and_execute(|| {
		minted_gas();
		let before = margin_of(ALICE).margin;
		amend_gas(5 * ONE);
		amend_gas(8 * ONE);
		assert_eq!((record().overminted, withholding(GAS)), (200 * UNIT, (200 * UNIT, 0)));
		assert_eq!((record().penalty, record().penalty_unit), (2 * UNIT, 2 * UNIT));
		assert_eq!(before - margin_of(ALICE).margin, 2 * UNIT);
		System::assert_has_event(
			Event::AmendmentGivenBack {
				key: key(GAS_WELL),
				month: JUNE,
				owner: ALICE,
				penalty_usd: 3 * UNIT,
				penalty_unit: 3 * UNIT,
			}
			.into(),
		);
		mint_later(1, 2);
		assert_eq!((tat(ALICE), withholding(GAS)), (1_000 * UNIT, (0, 0)));
		// The register's file was broken: all of it was right.
		amend_gas(20 * ONE);
		assert_eq!((record().overminted, withholding(GAS)), (0, (0, 200 * UNIT)));
		assert_eq!((record().penalty, record().penalty_unit), (0, 0));
		assert_eq!(margin_of(ALICE).margin, before);
		// What it was minted by is the most that counts.
		assert_eq!(minted(GAS_WELL, JUNE).unwrap().in_force, 10 * ONE);
		share(GAS_WELL, &[(BOB, 50)]);
		mint_later(2, 1);
		let later = minted(GAS_WELL, JUNE + 2).unwrap().record;
		assert_eq!((later.minted, later.withheld, later.restored), (100 * UNIT, 0, 200 * UNIT));
		assert_eq!((tat(ALICE), tat(BOB)), (1_150 * UNIT, 150 * UNIT));
		assert_eq!(withholding(GAS), (0, 0));
		assert_eq!(TotalMinted::<Test>::get(), 1_300 * UNIT);
	});
}

#[test]
fn amendment_downwards_should_keep_what_was_still_to_be_restored() {
	build_and_execute(|| {
		minted_gas();
		amend_gas(5 * ONE);
		mint_later(1, 6);
		amend_gas(10 * ONE);
		assert_eq!(withholding(GAS), (0, 500 * UNIT));
		amend_gas(8 * ONE);
		assert_eq!(withholding(GAS), (0, 300 * UNIT));
		amend_gas(4 * ONE);
		assert_eq!(withholding(GAS), (100 * UNIT, 0));
	});
}

#[test]
fn mint_should_restore_only_what_the_cap_has_room_for() {
	build_and_execute(|| {
		minted_gas();
		amend_gas(5 * ONE);
		mint_later(1, 5);
		amend_gas(10 * ONE);
		edit_kind(GAS, |kind| kind.mint_cap = 300 * UNIT);
		mint_later(2, 1);
		assert_eq!(withholding(GAS), (0, 300 * UNIT));
		assert_eq!(minted(GAS_WELL, JUNE + 2).unwrap().record.restored, 200 * UNIT);
		// A month that mints nothing restores nothing.
		ready(GAS_WELL, JUNE + 3, &[(1, ONE)], 0);
		assert_ok!(mint(ALICE, GAS_WELL, JUNE + 3));
		assert_eq!(withholding(GAS), (0, 300 * UNIT));
	});
}

#[test]
fn amendment_should_give_back_in_proportion_of_the_unit_charged() {
	build_and_execute(|| {
		minted_gas();
		let before = margin_of(ALICE).margin;
		UnitPrice::set(Some(20_000));
		amend_gas(5 * ONE);
		assert_eq!((record().penalty, record().penalty_unit), (5 * UNIT, 25 * UNIT / 10));
		// UNIT is cheaper now, and still what was charged is what is given back.
		UnitPrice::set(Some(5_000));
		amend_gas(8 * ONE);
		assert_eq!((record().penalty, record().penalty_unit), (2 * UNIT, UNIT));
		UnitPrice::set(None);
		amend_gas(10 * ONE);
		assert_eq!((record().penalty, record().penalty_unit), (0, 0));
		assert_eq!(margin_of(ALICE).margin, before);
	});
}

#[test]
fn amendment_downwards_should_give_nothing_back_when_its_penalty_is_smaller() {
	build_and_execute(|| {
		minted_gas();
		amend_gas(5 * ONE);
		assert_eq!(record().penalty, 5 * UNIT);
		// 1 % of the 100 TAT that are left would be 1.
		amend_gas(ONE);
		assert_eq!((record().penalty, record().overminted), (5 * UNIT, 900 * UNIT));
		assert_noop!(settle_amendment(), E::NothingToCharge);
		// Nothing at all on record costs 1 % of the whole value.
		amend_gas(0);
		assert_eq!((record().penalty, record().overminted), (10 * UNIT, 1_000 * UNIT));
	});
}

#[test]
fn amendment_should_charge_the_owner_when_the_well_is_gone() {
	build_and_execute(|| {
		minted_gas();
		WellsOf::mutate(|wells| wells.remove(&GAS_WELL));
		let before = margin_of(ALICE).margin;
		amend_gas(5 * ONE);
		assert_eq!(before - margin_of(ALICE).margin, 5 * UNIT);
	});
}

#[test]
fn amendment_should_count_when_it_is_accepted_within_twelve_months() {
	build_and_execute(|| {
		// Minted on the 10th of July.
		minted_gas();
		let end = TatIssuance::schedule().amendments_end(record().minted_at);
		assert_eq!(end, at(JUNE + 13, 10));
		go_to(end - 1);
		accept(GAS_WELL, JUNE, 9 * ONE);
		let in_time = Officials::get()[&(key(GAS_WELL), JUNE)];
		// It is final later.
		go_to(end + 1);
		TatIssuance::on_amended(key(GAS_WELL), JUNE, in_time);
		assert_eq!(record().overminted, 100 * UNIT);
		go_to(end);
		amend_gas(8 * ONE);
		assert_eq!(record().overminted, 100 * UNIT);
		assert_noop!(settle_amendment(), E::NothingToCharge);
	});
}

#[test]
fn amendment_should_do_nothing_when_the_month_is_not_minted() {
	build_and_execute(|| {
		ready(GAS_WELL, JUNE, &[(1, ONE)], ONE);
		let official = Officials::get()[&(key(GAS_WELL), JUNE)];
		let events = System::event_count();
		TatIssuance::on_amended(key(GAS_WELL), JUNE, official);
		TatIssuance::on_amended(key(WELL), JUNE, official);
		assert_eq!((withholding(GAS), System::event_count()), ((0, 0), events));
	});
}

#[test]
fn amendment_should_be_charged_later_when_unit_has_no_price() {
	build_and_execute(|| {
		assert_noop!(settle_amendment(), E::NotMinted);
		minted_gas();
		assert_noop!(settle_amendment(), E::NothingToCharge);
		let before = margin_of(ALICE).margin;
		UnitPrice::set(None);
		amend_gas(5 * ONE);
		assert_eq!((record().penalty, record().overminted), (0, 500 * UNIT));
		System::assert_last_event(
			Event::AmendmentNotSettled {
				key: key(GAS_WELL),
				month: JUNE,
				charged: 0,
				due: 5 * UNIT,
			}
			.into(),
		);
		assert_noop!(settle_amendment(), DispatchError::Unavailable);
		UnitPrice::set(Some(10_000));
		// It came in time, so it is charged however late, and whatever is accepted since.
		accept(GAS_WELL, JUNE, 0);
		go_to(after(JUNE + 20));
		assert_ok!(settle_amendment());
		assert_eq!(before - margin_of(ALICE).margin, 5 * UNIT);
		assert_noop!(settle_amendment(), E::NothingToCharge);
		for origin in [RuntimeOrigin::root(), RuntimeOrigin::none()] {
			assert_noop!(
				TatIssuance::settle_amendment(origin, key(GAS_WELL), JUNE),
				DispatchError::BadOrigin
			);
		}
	});
}

#[test]
fn amendment_should_be_given_back_later_when_the_treasury_is_empty() {
	build_and_execute(|| {
		minted_gas();
		let before = margin_of(ALICE).margin;
		amend_gas(5 * ONE);
		Treasury::set(3 * UNIT - 1);
		amend_gas(8 * ONE);
		assert_eq!((record().penalty, record().overminted), (5 * UNIT, 200 * UNIT));
		System::assert_last_event(
			Event::AmendmentNotSettled {
				key: key(GAS_WELL),
				month: JUNE,
				charged: 5 * UNIT,
				due: 2 * UNIT,
			}
			.into(),
		);
		assert_noop!(settle_amendment(), DispatchError::Exhausted);
		Treasury::set(3 * UNIT);
		assert_ok!(settle_amendment());
		assert_eq!((record().penalty, record().penalty_unit), (2 * UNIT, 2 * UNIT));
		assert_eq!(before - margin_of(ALICE).margin, 2 * UNIT);
	});
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(48))]

	/// Whatever is amended and minted in between, once the register is right again and enough is
	/// minted, the owner has what the register confirms, and no penalty.
	#[test]
	fn amendments_should_leave_no_trace_when_the_first_volume_was_right(
		volumes in prop::collection::vec((0u64..12, 0u64..4), 1..6)
	) {
		build_and_execute(|| {
			minted_gas();
			let margin = margin_of(ALICE).margin;
			let mut units = 10;
			for (months, (volume, more)) in (1..).zip(volumes) {
				amend_gas(volume * ONE);
				if more > 0 {
					mint_later(months, more);
					units += more;
				}
				TatIssuance::do_try_state().unwrap();
			}
			amend_gas(10 * ONE);
			mint_later(7, 1);
			assert_eq!(tat(ALICE), u128::from(units + 1) * 100 * UNIT);
			assert_eq!((withholding(GAS), margin_of(ALICE).margin), ((0, 0), margin));
		});
	}
}
