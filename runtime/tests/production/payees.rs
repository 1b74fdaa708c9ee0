//! Who is paid, and who pays: beneficiaries, penalties, debt.

use crate::world::*;
use frame_support::{assert_noop, assert_ok};
use sp_runtime::BoundedVec;
use treasurenet_runtime::{AccountId, MarginEscrow, Runtime, Treasury, UNIT};

const ID: &str = "ABWI100012603404W500";
/// 31 days of 10 units at 2 USD.
const MONTH_VALUE: u128 = 310 * 7_324 * UNIT / 100;

fn set_beneficiaries(owner: &AccountId, well: u64, list: &[(AccountId, u8)]) {
	assert_ok!(by(
		owner,
		pallet_well_audit::Call::set_beneficiaries {
			well,
			parts: BoundedVec::truncate_from(list.to_vec()),
		}
	));
}

#[test]
fn mint_should_pay_each_beneficiary_its_percents_and_the_owner_the_rest() {
	on_chain(|| {
		let owner = producer();
		admit(&owner);
		let well = approved_well(&owner, GAS, ID);
		set_beneficiaries(&owner, well, &[(stranger(1), 33), (stranger(2), 7)]);
		uploaded_month(&owner, well, GAS, JANUARY, 10 * VOLUME, 2 * USD);
		official(key(GAS, ID), JANUARY, 310 * VOLUME);
		assert_ok!(mint(&owner, well, JANUARY));
		assert_eq!(tat(&stranger(1)), MONTH_VALUE * 33 / 100, "it needs no UNIT to be paid");
		assert_eq!(tat(&stranger(2)), MONTH_VALUE * 7 / 100);
		assert_eq!(tat(&owner), MONTH_VALUE - tat(&stranger(1)) - tat(&stranger(2)));
		assert_eq!(tat_supply(), MONTH_VALUE);
	});
}

#[test]
fn lowered_part_should_count_until_seven_days_later() {
	on_chain(|| {
		let owner = producer();
		admit(&owner);
		let well = approved_well(&owner, GAS, ID);
		set_beneficiaries(&owner, well, &[(stranger(1), 50)]);
		uploaded_month(&owner, well, GAS, JANUARY, 10 * VOLUME, 2 * USD);
		official(key(GAS, ID), JANUARY, 310 * VOLUME);
		set_beneficiaries(&owner, well, &[(stranger(1), 10)]);
		assert_ok!(mint(&owner, well, JANUARY));
		assert_eq!(tat(&stranger(1)), MONTH_VALUE / 2, "the ready month is minted by the old part");

		let february = JANUARY + 1;
		uploaded_month(&owner, well, GAS, february, 10 * VOLUME, 2 * USD);
		official(key(GAS, ID), february, 280 * VOLUME);
		let before = tat(&stranger(1));
		assert_ok!(mint(&owner, well, february));
		assert_eq!(tat(&stranger(1)) - before, 280 * 7_324 * UNIT / 100 / 10);
	});
}

#[test]
fn penalty_beyond_the_margin_should_become_a_debt_that_a_deposit_pays_first() {
	on_chain(|| {
		let owner = producer();
		admit(&owner);
		let well = approved_well(&owner, GAS, ID);
		// Ten thousand units a day are worth 22.7 million USD: one percent of it exceeds the margin
		// that the exposure at the lower price asked for.
		deposit(&owner, 290_000 * UNIT);
		uploaded_month(&owner, well, GAS, JANUARY, 4_000 * VOLUME, 2 * USD);
		let status = MarginEscrow::status(&owner);
		assert_ok!(by(
			&owner,
			pallet_margin_escrow::Call::withdraw { amount: status.withdrawable }
		));
		let margin = MarginEscrow::status(&owner).margin;
		let treasury = treasurenet_runtime::Balances::free_balance(Treasury::account_id());
		official(key(GAS, ID), JANUARY, 0);
		assert_ok!(mint(&owner, well, JANUARY));
		let penalty = 124_000 * 7_324 * UNIT / 100 / 100;
		assert_eq!(penalty, margin, "the margin is what one percent of the exposure is");
		assert_eq!(MarginEscrow::status(&owner).margin, 0);
		assert_eq!(
			treasurenet_runtime::Balances::free_balance(Treasury::account_id()),
			treasury + penalty
		);

		// A second month's penalty finds no margin: debt.
		let february = JANUARY + 1;
		deposit(&owner, 1_000 * UNIT);
		uploaded_month(&owner, well, GAS, february, VOLUME, 2 * USD);
		assert_ok!(by_root(pallet_margin_escrow::Call::set_parameters {
			new: pallet_margin_escrow::Parameters {
				unit_usd_rate: 1,
				minimum_margin: UNIT,
				..Default::default()
			}
		}));
		official(key(GAS, ID), february, 0);
		assert_ok!(mint(&owner, well, february));
		// 28 × 73.24 USD, one percent, at 0.0001 USD for a UNIT.
		let penalty = 28 * 7_324 * 100 * UNIT / 100;
		let status = MarginEscrow::status(&owner);
		assert_eq!((status.margin, status.debt), (0, penalty - 1_000 * UNIT));
		assert_noop!(
			by(&owner, pallet_margin_escrow::Call::withdraw { amount: 1 }),
			pallet_margin_escrow::Error::<Runtime>::InDebt
		);
		deposit(&owner, status.debt + 3 * UNIT);
		let status = MarginEscrow::status(&owner);
		assert_eq!((status.margin, status.debt), (3 * UNIT, 0));
	});
}
