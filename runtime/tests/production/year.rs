//! A well through its years: first mint, annual review, expiry, a successor.

use crate::world::*;
use frame_support::{assert_noop, assert_ok};
use pallet_tat_issuance::Error;
use sp_core::H256;
use treasurenet_primitives::{
	StateRefusal,
	math::calendar::{end_of, first_day, month_of},
};
use treasurenet_runtime::Runtime;

const ID: &str = "ABWI100012603404W500";

#[test]
fn first_mint_should_wait_seven_days_after_the_approval() {
	on_chain(|| {
		let owner = producer();
		admit(&owner);
		// Approved on the fourth of February, for a January that is still in the backfill window.
		let well = apply_well(&owner, GAS, ID);
		at(first_day(JANUARY) + 1);
		price(GAS, first_day(JANUARY), 2 * USD);
		at(end_of(JANUARY) + 3);
		assert_ok!(approve(&managers()[0], well));
		assert_ok!(upload(&owner, well, JANUARY, daily(31, 10 * VOLUME)));
		let rest: Vec<_> = (first_day(JANUARY) + 1..end_of(JANUARY))
			.map(|day| price_report(GAS, day, PriceAnswer::Price(2 * USD)))
			.collect();
		report(&rest);
		at(end_of(JANUARY) + 5);
		official(key(GAS, ID), JANUARY, 310 * VOLUME);
		at(end_of(JANUARY) + 9);
		assert_noop!(mint(&owner, well, JANUARY), Error::<Runtime>::FirstMintWaits);
		at(end_of(JANUARY) + 10);
		assert_ok!(mint(&owner, well, JANUARY));
	});
}

#[test]
fn annual_review_should_prolong_the_well_by_a_year() {
	on_chain(|| {
		let owner = producer();
		admit(&owner);
		let approved = first_day(JANUARY);
		let well = approved_well(&owner, OIL, ID);
		let submit = |analysis| {
			by(
				&owner,
				pallet_well_audit::Call::submit_annual_review {
					well,
					fields: AuditedFields { analysis: H256::repeat_byte(analysis), ..fields(OIL) },
				},
			)
		};
		let valid_until =
			|| pallet_well_audit::Wells::<Runtime>::get(well).expect("it stays; qed").valid_until;
		at(approved + 359);
		assert!(submit(8).is_err(), "not before day 360");
		at(approved + 360);
		assert_ok!(submit(8));
		at(approved + 366);
		let revision = pallet_well_audit::Wells::<Runtime>::get(well).expect("it stays").revision;
		assert_ok!(by(&managers()[0], pallet_well_audit::Call::approve_pending { well, revision }));
		assert_eq!(valid_until(), approved + 730);

		// Years later, the smallest multiple of a year that lies in the future.
		at(approved + 730 + 800);
		assert_ok!(submit(9));
		let revision = pallet_well_audit::Wells::<Runtime>::get(well).expect("it stays").revision;
		assert_ok!(by(&managers()[1], pallet_well_audit::Call::approve_pending { well, revision }));
		assert_eq!(valid_until(), approved + 5 * 365);
	});
}

#[test]
fn freed_identifier_should_serve_a_new_owner_from_the_next_month_on() {
	on_chain(|| {
		let (first, second) = (producer(), other_producer());
		admit(&first);
		admit(&second);
		let well = approved_well(&first, GAS, ID);
		assert_eq!(
			try_apply_well(&second, GAS, ID),
			Err(pallet_well_audit::Error::<Runtime>::IdentifierActive.into())
		);
		uploaded_month(&first, well, GAS, JANUARY, 10 * VOLUME, 2 * USD);
		official(key(GAS, ID), JANUARY, 310 * VOLUME);
		assert_ok!(mint(&first, well, JANUARY));

		let february = JANUARY + 1;
		let today = first_day(february) + 12;
		at(today);
		assert_ok!(by(
			&managers()[0],
			pallet_well_audit::Call::deactivate { well, reason: H256::zero() }
		));
		let successor = approved_well(&second, GAS, ID);
		price(GAS, today - 1, 2 * USD);
		assert_noop!(
			upload(&second, successor, february, [(1, VOLUME)]),
			Error::<Runtime>::MonthBeforeWell { item: 0 }
		);
		let march = february + 1;
		at(first_day(march) + 2);
		assert_eq!(month_of(first_day(march) + 2), march);
		assert_ok!(upload(&second, successor, march, [(1, VOLUME)]));
		assert_noop!(
			upload(&first, well, march, [(1, VOLUME)]),
			Error::<Runtime>::UploadRefused { item: 0, reason: StateRefusal::WellDeactivated }
		);
	});
}

#[test]
fn well_should_mint_month_after_month() {
	on_chain(|| {
		let owner = producer();
		admit(&owner);
		let well = approved_well(&owner, GAS, ID);
		let mut supply = 0;
		for month in JANUARY..JANUARY + 4 {
			uploaded_month(&owner, well, GAS, month, 10 * VOLUME, 2 * USD);
			let days = u64::from(end_of(month) - first_day(month));
			official(key(GAS, ID), month, days * 10 * VOLUME);
			assert_ok!(mint(&owner, well, month));
			assert!(tat_supply() > supply, "each month adds to the supply");
			supply = tat_supply();
		}
		assert_eq!(pallet_tat_issuance::TotalMinted::<Runtime>::get(), supply);
	});
}
