//! Every row of the audit's table, from the upload to the margin.

use crate::world::*;
use frame_support::{assert_noop, assert_ok};
use pallet_tat_issuance::Error;
use treasurenet_primitives::math::audit::{Finding, UNBOUNDED_BPS};
use treasurenet_runtime::{Balance, MarginEscrow, Runtime, UNIT};

/// GAS at 2 USD: a volume unit is worth 36.62 × 2 = 73.24 USD.
const PRICE: u64 = 2 * USD;
const UNIT_VALUE_CENTS: Balance = 7_324;

struct Row {
	/// Whole volume units uploaded on each of the 31 days.
	daily: u64,
	/// Official volume in 1/10 000.
	official: u64,
	finding: Finding,
	deviation_bps: u32,
	minted: Balance,
	penalty: Balance,
}

/// `cents` in 10⁻¹⁸.
fn cents(cents: Balance) -> Balance {
	cents * UNIT / 100
}

#[track_caller]
fn check(row: Row) {
	on_chain(|| {
		let owner = producer();
		admit(&owner);
		let well = approved_well(&owner, GAS, "ABWI100012603404W500");
		uploaded_month(&owner, well, GAS, JANUARY, row.daily * VOLUME, PRICE);
		assert_noop!(mint(&owner, well, JANUARY), Error::<Runtime>::OfficialVolumeMissing);
		official(key(GAS, "ABWI100012603404W500"), JANUARY, row.official);

		let margin = MarginEscrow::status(&owner).margin;
		let preview = preview(well, JANUARY);
		assert!(preview.refusals.is_empty(), "{:?}", preview.refusals);
		let outcome = preview.outcome.expect("nothing is in its way");
		assert_ok!(mint(&owner, well, JANUARY));

		assert_eq!(outcome.finding, row.finding);
		assert_eq!(outcome.deviation_bps, row.deviation_bps);
		assert_eq!(outcome.minted, row.minted);
		assert_eq!(outcome.penalty_usd, row.penalty);
		assert_eq!(tat(&owner), row.minted);
		assert_eq!(tat_supply(), row.minted);
		let after = MarginEscrow::status(&owner);
		assert_eq!(after.margin, margin - row.penalty, "1 UNIT is 1 USD without a feed");
		assert_eq!(after.margin, outcome.margin_after);
		assert_eq!(after.exposure, 0, "the mint takes the exposure off");
		assert_noop!(mint(&owner, well, JANUARY), Error::<Runtime>::AlreadyMinted);
	});
}

#[test]
fn mint_should_confirm_all_when_less_was_uploaded_than_is_official() {
	check(Row {
		daily: 10,
		official: 311 * VOLUME,
		finding: Finding::Confirmed,
		deviation_bps: 0,
		minted: cents(310 * UNIT_VALUE_CENTS),
		penalty: 0,
	});
}

#[test]
fn mint_should_correct_without_penalty_when_the_excess_is_within_the_registers_step() {
	check(Row {
		daily: 10,
		official: 310 * VOLUME - 499,
		finding: Finding::Corrected,
		deviation_bps: 1,
		minted: cents(310 * UNIT_VALUE_CENTS) * (310 * 10_000 - 499) / (310 * 10_000),
		penalty: 0,
	});
}

#[test]
fn mint_should_correct_without_penalty_when_the_deviation_is_ten_percent() {
	check(Row {
		daily: 11,
		official: 310 * VOLUME,
		finding: Finding::Corrected,
		deviation_bps: 1_000,
		minted: cents(310 * UNIT_VALUE_CENTS),
		penalty: 0,
	});
}

#[test]
fn mint_should_penalise_by_deviation_when_it_is_above_ten_percent() {
	let minted = cents(310 * UNIT_VALUE_CENTS);
	check(Row {
		daily: 12,
		official: 310 * VOLUME,
		finding: Finding::Overstated,
		deviation_bps: 2_000,
		minted,
		penalty: minted * 2_000 * 100 / 100_000_000,
	});
}

#[test]
fn mint_should_penalise_by_deviation_when_it_is_thirty_percent() {
	let minted = cents(310 * UNIT_VALUE_CENTS);
	check(Row {
		daily: 13,
		official: 310 * VOLUME,
		finding: Finding::Overstated,
		deviation_bps: 3_000,
		minted,
		penalty: minted * 3_000 * 100 / 100_000_000,
	});
}

#[test]
fn mint_should_penalise_in_full_when_the_deviation_is_above_thirty_percent() {
	let minted = cents(310 * UNIT_VALUE_CENTS);
	check(Row {
		daily: 16,
		official: 310 * VOLUME,
		finding: Finding::GrosslyOverstated,
		deviation_bps: 6_000,
		minted,
		penalty: minted / 100,
	});
}

#[test]
fn mint_should_penalise_the_whole_value_when_nothing_is_official() {
	check(Row {
		daily: 10,
		official: 0,
		finding: Finding::Unfounded,
		deviation_bps: UNBOUNDED_BPS,
		minted: 0,
		penalty: cents(310 * UNIT_VALUE_CENTS) / 100,
	});
}

#[test]
fn mint_should_cap_the_value_when_the_volume_is_claimed_on_the_dearest_day() {
	on_chain(|| {
		let owner = producer();
		admit(&owner);
		let id = "ABWI100012603404W500";
		let well = approved_well(&owner, GAS, id);
		let first = treasurenet_primitives::math::calendar::first_day(JANUARY);
		at(first + 1);
		price(GAS, first, 2 * USD);
		at(first + 31);
		// All of the month on its last day, which is the dearest at 2.50 USD.
		assert_ok!(upload(&owner, well, JANUARY, [(31, 310 * VOLUME)]));
		let reports: Vec<_> = (first + 1..first + 31)
			.map(|day| {
				let usd = if day == first + 30 { 25_000 } else { 15_000 };
				price_report(GAS, day, PriceAnswer::Price(usd))
			})
			.collect();
		report(&reports);
		at(first + 32);
		for day in [first + 1, first + 30] {
			// Moves of 25 % are believed; 1.50 to 2.50 waits for a manager.
			let _ = by(
				&managers()[0],
				pallet_production_oracle::Call::confirm_price {
					feed: treasurenet_primitives::Feed::Kind(GAS),
					day,
					price: if day == first + 30 { 25_000 } else { 15_000 },
				},
			);
		}
		at(first + 36);
		official(key(GAS, id), JANUARY, 310 * VOLUME);
		assert_ok!(mint(&owner, well, JANUARY));
		// The mean is (2 + 29 × 1.5 + 2.5) / 31 = 48 / 31 USD, a quarter more 60 / 31 USD, which
		// is less than 2.50: 310 × 36.62 × 60 / 31.
		assert_eq!(tat(&owner), 10 * 60 * 3_662 * UNIT / 100);
	});
}
