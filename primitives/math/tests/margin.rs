//! USD turned into UNIT: never too little, and never by more than the last digit too much.

mod common;

use common::{narrow, product};
use proptest::prelude::*;
use treasurenet_math::margin::{required, to_unit};

const UNIT: u128 = 1_000_000_000_000_000_000;

#[test]
fn to_unit_should_be_one_to_one_when_unit_is_worth_a_dollar() {
	assert_eq!(to_unit(0, 10_000), Some(0));
	assert_eq!(to_unit(1, 10_000), Some(1));
	assert_eq!(to_unit(u128::MAX, 10_000), Some(u128::MAX));
}

#[test]
fn to_unit_should_round_up_when_it_is_not_whole() {
	assert_eq!(to_unit(1, 30_000), Some(1));
	assert_eq!(to_unit(3, 30_000), Some(1));
	assert_eq!(to_unit(4, 30_000), Some(2));
	assert_eq!(to_unit(UNIT, 30_000), Some(333_333_333_333_333_334));
	assert_eq!(to_unit(UNIT, 5_000), Some(2 * UNIT));
}

#[test]
fn to_unit_should_be_refused_when_there_is_no_rate_or_it_does_not_fit() {
	assert_eq!(to_unit(1, 0), None);
	assert_eq!(to_unit(0, 0), None);
	assert_eq!(to_unit(u128::MAX, 9_999), None);
}

#[test]
fn penalty_should_leave_a_debt_that_a_deposit_pays_first() {
	// Margin 10, penalty 15 → −5; a deposit of 8 → 3.
	let penalty = to_unit(15 * UNIT, 10_000).unwrap();
	let margin = 10 * UNIT;
	let taken = penalty.min(margin);
	let debt = penalty - taken;
	assert_eq!((margin - taken, debt), (0, 5 * UNIT));
	assert_eq!(8 * UNIT - debt, 3 * UNIT);
}

#[test]
fn required_should_be_the_ratio_when_unit_is_worth_a_dollar() {
	assert_eq!(required(1_000 * UNIT, 100, 10_000), Some(10 * UNIT));
	assert_eq!(required(1_000 * UNIT, 10_000, 10_000), Some(1_000 * UNIT));
	assert_eq!(required(0, 100, 10_000), Some(0));
	assert_eq!(required(1, 1, 10_000), Some(1));
	assert_eq!(required(700, 100, 10_000), Some(7));
	assert_eq!(required(701, 100, 10_000), Some(8));
}

#[test]
fn required_should_round_once_when_ratio_and_rate_both_divide() {
	// 1 % of 101 is 1.01, which at 0.50 USD is 2.02 UNIT: 3. Rounded before as well it would be 4.
	assert_eq!(required(101, 100, 5_000), Some(3));
	// 1 % of 201 at 2.01 USD is exactly 1.
	assert_eq!(required(201, 100, 20_100), Some(1));
}

#[test]
fn required_should_be_refused_when_there_is_no_rate_or_it_does_not_fit() {
	assert_eq!(required(1, 100, 0), None);
	assert_eq!(required(u128::MAX, 10_000, 9_999), None);
	assert_eq!(required(u128::MAX, 10_000, 10_000), Some(u128::MAX));
}

proptest! {
	#![proptest_config(common::repeatable(2_000))]

	#[test]
	fn to_unit_should_cover_the_debt_by_less_than_one_more_for_any_rate(
		usd in any::<u128>(),
		shift in 0..128u32,
		rate in 1..=u64::MAX,
		rate_shift in 0..63u32,
	) {
		let usd = usd >> shift;
		let rate = (rate >> rate_shift).max(1);
		let owed = product(&[usd, 10_000]);
		match to_unit(usd, rate) {
			Some(unit) => {
				prop_assert!(product(&[unit, rate.into()]) >= owed);
				prop_assert!(unit == 0 || product(&[unit - 1, rate.into()]) < owed);
			},
			None => prop_assert!(product(&[u128::MAX, rate.into()]) < owed),
		}
	}

	#[test]
	fn required_should_be_the_least_margin_that_covers_for_any_exposure(
		exposure in any::<u128>(),
		shift in 0..128u32,
		ratio in 1..=10_000u32,
		rate in 1..1_000_000_000u64,
	) {
		let exposure = exposure >> shift;
		let owed = product(&[exposure, ratio.into()]);
		match required(exposure, ratio, rate) {
			Some(margin) => {
				prop_assert!(product(&[margin, rate.into()]) >= owed);
				prop_assert!(margin == 0 || product(&[margin - 1, rate.into()]) < owed);
			},
			None => prop_assert_eq!(narrow(owed / product(&[rate.into()])), None),
		}
	}

	#[test]
	fn required_should_not_fall_when_the_exposure_or_the_ratio_rises(
		exposure in 0..u128::MAX / 20_000,
		more in 0..u128::MAX / 20_000,
		ratio in 1..10_000u32,
		rate in 1..1_000_000_000u64,
	) {
		let before = required(exposure, ratio, rate).unwrap();
		prop_assert!(required(exposure + more, ratio, rate).unwrap() >= before);
		prop_assert!(required(exposure, ratio + 1, rate).unwrap() >= before);
		prop_assert!(required(exposure, ratio, rate + 1).unwrap() <= before);
	}

	#[test]
	fn required_should_cover_any_penalty_of_the_audit(
		value in 0..u128::MAX / 10_000,
		ratio in 1..=10_000u32,
		rate in 1..1_000_000_000u64,
	) {
		// The largest penalty of a month, `floor(value × ratio / 10⁴)`, costs no more than the
		// margin that its exposure asks for.
		let penalty = narrow(product(&[value, ratio.into()]) / product(&[10_000])).unwrap();
		prop_assert!(to_unit(penalty, rate) <= required(value, ratio, rate));
	}
}
