//! The bonus stake: parts as the rules give them, and never more than the whole.

mod common;

use common::{narrow, product};
use proptest::prelude::*;
use sp_arithmetic::Perbill;
use treasurenet_math::bonus::{Earnings, is_super, validator_part};

const UNIT: u128 = 1_000_000_000_000_000_000;

fn earnings(earned: u128, tat: u128, own: u128, commission: Perbill) -> Earnings {
	Earnings { earned, tat, own, commission }
}

#[test]
fn is_super_should_hold_from_the_threshold_on() {
	// 2 % of 100 TAT.
	assert!(is_super(2 * UNIT, 100 * UNIT, 200));
	assert!(!is_super(2 * UNIT - 1, 100 * UNIT, 200));
	// Not floored: 2 % of 101 is 2.02.
	assert!(!is_super(2, 101, 200));
	assert!(is_super(3, 101, 200));
	assert!(is_super(100, 100, 10_000));
	assert!(!is_super(99, 100, 10_000));
	assert!(is_super(u128::MAX, u128::MAX, 10_000));
}

#[test]
fn is_super_should_not_hold_when_nothing_was_bid() {
	assert!(!is_super(0, 0, 200));
	assert!(!is_super(0, 100, 0));
}

#[test]
fn validator_part_should_follow_the_tat() {
	assert_eq!(validator_part(3 * UNIT, 1, 3), Some(UNIT));
	assert_eq!(validator_part(10, 1, 3), Some(3));
	assert_eq!(validator_part(10, 2, 3), Some(6));
	assert_eq!(validator_part(u128::MAX, u128::MAX, u128::MAX), Some(u128::MAX));
	assert_eq!(validator_part(10, 1, 0), None);
}

#[test]
fn of_bidder_should_leave_the_commission_to_the_validator() {
	// 60 UNIT earned by 10 TAT, 4 of them the validator's own, at a commission of 10 %.
	let earnings = earnings(60 * UNIT, 10 * UNIT, 4 * UNIT, Perbill::from_percent(10));
	// 60 × 6/10 × 0.9.
	assert_eq!(earnings.of_bidder(6 * UNIT), Some(32_400_000_000_000_000_000));
	// 60 × 4/10 + 60 × 6/10 × 0.1.
	assert_eq!(earnings.of_validator(), Some(27_600_000_000_000_000_000));
}

#[test]
fn of_validator_should_be_the_commission_alone_when_it_bid_nothing() {
	let none_bid = earnings(1_000, 7, 0, Perbill::from_percent(5));
	assert_eq!(none_bid.of_validator(), Some(50));
	assert_eq!(none_bid.of_bidder(7), Some(950));
	let without_commission = earnings(1_000, 7, 0, Perbill::zero());
	assert_eq!(without_commission.of_validator(), Some(0));
	assert_eq!(without_commission.of_bidder(7), Some(1_000));
	let all = earnings(1_000, 7, 0, Perbill::one());
	assert_eq!(all.of_validator(), Some(1_000));
	assert_eq!(all.of_bidder(7), Some(0));
}

#[test]
fn of_validator_should_be_all_when_nobody_else_bid() {
	assert_eq!(earnings(1_001, 7, 7, Perbill::from_percent(50)).of_validator(), Some(1_001));
}

#[test]
fn parts_should_be_rounded_once_when_commission_and_share_both_divide() {
	// 20 × 1/3 × 3/4 is exactly 5. With the third floored to 6 before, it would be 4.
	assert_eq!(earnings(20, 3, 0, Perbill::from_percent(25)).of_bidder(1), Some(5));
}

#[test]
fn parts_should_be_refused_when_they_make_no_sense() {
	assert_eq!(earnings(1, 0, 0, Perbill::zero()).of_bidder(0), None);
	assert_eq!(earnings(1, 0, 0, Perbill::zero()).of_validator(), None);
	assert_eq!(earnings(1, 1, 2, Perbill::zero()).of_validator(), None);
	assert_eq!(earnings(u128::MAX, u128::MAX, 0, Perbill::zero()).of_bidder(u128::MAX), None);
	assert_eq!(earnings(u128::MAX, u128::MAX, 0, Perbill::one()).of_validator(), None);
}

proptest! {
	#![proptest_config(common::repeatable(2_000))]

	#[test]
	fn parts_should_never_exceed_what_was_earned_nor_leave_much(
		earned in 0..1_000_000_000 * UNIT,
		shift in 0..90u32,
		own in 0..1_000_000_000 * UNIT,
		bids in prop::collection::vec(1..1_000_000_000 * UNIT, 0..20),
		commission in 0..=1_000_000_000u32,
	) {
		let earned = earned >> shift;
		let tat = own + bids.iter().sum::<u128>();
		prop_assume!(tat > 0);
		let earnings = earnings(earned, tat, own, Perbill::from_parts(commission));
		let paid = bids
			.iter()
			.map(|bid| earnings.of_bidder(*bid).unwrap())
			.chain([earnings.of_validator().unwrap()])
			.sum::<u128>();
		prop_assert!(paid <= earned);
		// Each bidder's rounding loses less than one, the validator's two less than two.
		prop_assert!(earned - paid < bids.len() as u128 + 2);
	}

	#[test]
	fn part_of_a_bidder_should_be_the_floor_of_the_exact_fraction(
		earned in 0..1_000_000_000 * UNIT,
		tat in 1..1_000_000_000 * UNIT,
		part in 0..=1_000_000u128,
		commission in 0..=1_000_000_000u32,
	) {
		let bid = tat / 1_000_000 * part;
		let earnings = earnings(earned, tat, 0, Perbill::from_parts(commission));
		let exact = product(&[earned, bid, (1_000_000_000 - commission).into()])
			/ product(&[tat, 1_000_000_000]);
		prop_assert_eq!(earnings.of_bidder(bid), narrow(exact));
	}

	#[test]
	fn parts_of_validators_should_never_exceed_the_reward(
		reward in any::<u128>(),
		bids in prop::collection::vec(1..u128::MAX >> 8, 1..100),
	) {
		let total = bids.iter().sum();
		let paid: u128 =
			bids.iter().map(|tat| validator_part(reward, *tat, total).unwrap()).sum();
		prop_assert!(paid <= reward && reward - paid < bids.len() as u128);
	}

	#[test]
	fn is_super_should_agree_with_wide_numbers(
		tat in any::<u128>(),
		total in any::<u128>(),
		shift in 0..20u32,
		bps in 1..=10_000u32,
	) {
		let tat = tat >> shift;
		prop_assert_eq!(
			is_super(tat, total, bps),
			tat > 0 && product(&[tat, 10_000]) >= product(&[total, bps.into()])
		);
	}
}
