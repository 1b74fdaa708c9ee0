//! What comes after a month that its producer left alone: settlement, clearing, amendments.

use crate::world::*;
use frame_support::{assert_noop, assert_ok};
use pallet_tat_issuance::Error;
use treasurenet_primitives::math::calendar::{end_of, first_day};
use treasurenet_runtime::{Balances, MarginEscrow, Runtime, UNIT};

const ID: &str = "ABWI100012603404W500";
const MONTH_VALUE: u128 = 310 * 7_324 * UNIT / 100;

#[test]
fn anyone_should_settle_for_the_payees_thirty_days_after_the_volume_is_final() {
	on_chain(|| {
		let owner = producer();
		admit(&owner);
		let well = approved_well(&owner, GAS, ID);
		uploaded_month(&owner, well, GAS, JANUARY, 10 * VOLUME, 2 * USD);
		// Accepted at noon on the sixth of February, final a day later.
		official(key(GAS, ID), JANUARY, 310 * VOLUME);
		let anyone = other_producer();
		let settle = || by(&anyone, pallet_tat_issuance::Call::settle { well, month: JANUARY });
		let accepted = end_of(JANUARY) + 5;
		at(accepted + 30);
		assert_noop!(settle(), Error::<Runtime>::SettleTooEarly);
		at(accepted + 31);
		assert_ok!(settle());
		assert_eq!((tat(&owner), tat(&anyone)), (MONTH_VALUE, 0));
	});
}

#[test]
fn anyone_should_clear_a_month_after_its_deadline() {
	on_chain(|| {
		let owner = producer();
		admit(&owner);
		let well = approved_well(&owner, GAS, ID);
		let free = Balances::free_balance(&owner);
		uploaded_month(&owner, well, GAS, JANUARY, 16 * VOLUME, 2 * USD);
		official(key(GAS, ID), JANUARY, 310 * VOLUME);
		let margin = MarginEscrow::status(&owner).margin;
		let clear = || {
			by(
				&other_producer(),
				pallet_tat_issuance::Call::clear {
					key: key(GAS, ID),
					month: JANUARY,
				},
			)
		};
		let deadline = first_day(JANUARY + 25);
		at(deadline - 1);
		assert_noop!(clear(), Error::<Runtime>::DeadlineNotPassed);
		at(deadline);
		assert!(mint(&owner, well, JANUARY).is_err(), "the deadline is past");
		assert_ok!(clear());
		let status = MarginEscrow::status(&owner);
		assert_eq!(margin - status.margin, MONTH_VALUE / 100, "the table's penalty is charged");
		assert_eq!(status.exposure, 0);
		assert_eq!(tat_supply(), 0);
		assert_eq!(Balances::free_balance(&owner), free, "the month's deposit is released");
		assert_noop!(clear(), Error::<Runtime>::NothingUploaded);
	});
}

#[test]
fn amended_volume_should_be_withheld_from_the_next_mint_and_penalised() {
	on_chain(|| {
		let owner = producer();
		admit(&owner);
		let well = approved_well(&owner, GAS, ID);
		uploaded_month(&owner, well, GAS, JANUARY, 10 * VOLUME, 2 * USD);
		official(key(GAS, ID), JANUARY, 310 * VOLUME);
		assert_ok!(mint(&owner, well, JANUARY));
		let margin = MarginEscrow::status(&owner).margin;

		// Half a year later the register knows of half as much.
		at(end_of(JANUARY) + 180);
		report(&[volume_report(key(GAS, ID), JANUARY, 1, 155 * VOLUME)]);
		let record =
			pallet_tat_issuance::Records::<Runtime>::get((GAS, JANUARY, commitment(GAS, ID)))
				.expect("the month is minted; qed")
				.record;
		assert_eq!(record.overminted, MONTH_VALUE / 2);
		assert_eq!(
			margin - MarginEscrow::status(&owner).margin,
			MONTH_VALUE / 2 / 100,
			"100 % too much: one percent of what the register confirms"
		);

		let august = JANUARY + 7;
		uploaded_month(&owner, well, GAS, august, 10 * VOLUME, 2 * USD);
		official(key(GAS, ID), august, 310 * VOLUME);
		assert_ok!(mint(&owner, well, august));
		assert_eq!(tat(&owner), MONTH_VALUE + MONTH_VALUE / 2);
	});
}

#[test]
fn upload_should_be_refused_once_its_month_is_closed_or_its_day_too_old() {
	on_chain(|| {
		let owner = producer();
		admit(&owner);
		let well = approved_well(&owner, GAS, ID);
		at(first_day(JANUARY) + 1);
		price(GAS, first_day(JANUARY), 2 * USD);
		at(end_of(JANUARY) + 3);
		assert_ok!(upload(&owner, well, JANUARY, [(1, VOLUME)]));
		at(end_of(JANUARY) + 4);
		assert_noop!(
			upload(&owner, well, JANUARY, [(2, VOLUME)]),
			Error::<Runtime>::MonthClosed { item: 0 }
		);
	});
}
