//! How answers become a value.

mod common;

use common::product;
use proptest::prelude::*;
use treasurenet_math::oracle::{mean, median, moved_beyond, quorum};

#[test]
fn quorum_should_be_two_thirds_rounded_up_and_no_less_than_the_minimum() {
	for (reporters, expected) in
		[(0, 3), (1, 3), (3, 3), (4, 3), (5, 4), (6, 4), (7, 5), (8, 6), (9, 6), (10, 7), (100, 67)]
	{
		assert_eq!(quorum(reporters, 3), expected);
	}
	assert_eq!(quorum(1, 1), 1);
	assert_eq!(quorum(2, 1), 2);
	assert_eq!(quorum(3, 1), 2);
	assert_eq!(quorum(u32::MAX, 1), 2_863_311_530);
}

#[test]
fn median_should_be_the_middle_or_the_floored_mean_of_the_middle_two() {
	assert_eq!(median(&[]), None);
	assert_eq!(median(&[7]), Some(7));
	assert_eq!(median(&[1, 9]), Some(5));
	assert_eq!(median(&[1, 2]), Some(1));
	assert_eq!(median(&[1, 2, 9]), Some(2));
	assert_eq!(median(&[1, 2, 5, 9]), Some(3));
	assert_eq!(median(&[u64::MAX, u64::MAX]), Some(u64::MAX));
}

#[test]
fn mean_should_be_floored() {
	assert_eq!(mean(&[]), None);
	assert_eq!(mean(&[0]), Some(0));
	assert_eq!(mean(&[1, 2]), Some(1));
	assert_eq!(mean(&[700_000, 700_001, 700_001]), Some(700_000));
	assert_eq!(mean(&[u64::MAX; 10]), Some(u64::MAX));
}

#[test]
fn moved_beyond_should_be_strict_at_the_limit() {
	for (price, moved) in [
		(10_000, false),
		(12_500, false),
		(12_501, true),
		(7_500, false),
		(7_499, true),
		(0, true),
		(u64::MAX, true),
	] {
		assert_eq!(moved_beyond(price, 10_000, 2_500), moved, "{price}");
	}
}

#[test]
fn moved_beyond_should_not_round_when_the_limit_is_not_whole() {
	// A quarter of 10 001 is 2 500.25.
	assert!(!moved_beyond(12_501, 10_001, 2_500));
	assert!(moved_beyond(12_502, 10_001, 2_500));
}

#[test]
fn moved_beyond_should_see_any_move_when_the_reference_is_zero() {
	assert!(!moved_beyond(0, 0, 2_500));
	assert!(moved_beyond(1, 0, 2_500));
}

#[test]
fn moved_beyond_should_not_overflow_when_every_figure_is_the_largest() {
	assert!(moved_beyond(u64::MAX, 0, u32::MAX));
	assert!(!moved_beyond(0, u64::MAX, u32::MAX));
}

proptest! {
	#![proptest_config(common::repeatable(1_000))]

	#[test]
	fn quorum_should_be_the_least_number_that_is_two_thirds_for_any_reporters(
		reporters in any::<u32>(),
		minimum in 1..10u32,
	) {
		let q = quorum(reporters, minimum);
		prop_assert!(u64::from(q) * 3 >= u64::from(reporters) * 2);
		prop_assert!(q >= minimum);
		prop_assert!(q == minimum || (u64::from(q) - 1) * 3 < u64::from(reporters) * 2);
	}

	#[test]
	fn two_quorums_should_share_an_answer_for_any_reporters(reporters in 1..10_000u32) {
		// So two different volumes cannot both be accepted in one round.
		prop_assert!(2 * quorum(reporters, 1) > reporters);
	}

	#[test]
	fn median_should_have_as_many_below_as_above_for_any_answers(
		answers in prop::collection::vec(any::<u64>(), 1..50),
	) {
		let mut sorted = answers;
		sorted.sort_unstable();
		let median = median(&sorted).unwrap();
		let below = sorted.iter().filter(|answer| **answer < median).count();
		let above = sorted.iter().filter(|answer| **answer > median).count();
		prop_assert!(below * 2 <= sorted.len() && above * 2 <= sorted.len());
	}

	#[test]
	fn median_should_stay_among_the_honest_when_fewer_than_half_lie(
		honest in prop::collection::vec(600_000..900_000u64, 3..20),
		lies in prop::collection::vec(any::<u64>(), 0..20),
	) {
		let lies = &lies[..lies.len().min(honest.len() - 1)];
		let mut answers = [honest.as_slice(), lies].concat();
		answers.sort_unstable();
		let median = median(&answers).unwrap();
		prop_assert!(*honest.iter().min().unwrap() <= median);
		prop_assert!(median <= *honest.iter().max().unwrap());
	}

	#[test]
	fn mean_should_lie_between_the_extremes_for_any_prices(
		prices in prop::collection::vec(any::<u64>(), 1..50),
	) {
		let mean = mean(&prices).unwrap();
		prop_assert!(*prices.iter().min().unwrap() <= mean);
		prop_assert!(mean <= *prices.iter().max().unwrap());
	}

	#[test]
	fn moved_beyond_should_agree_with_the_exact_ratio_for_any_prices(
		price in any::<u64>(),
		reference in any::<u64>(),
		limit in any::<u32>(),
	) {
		let distance = product(&[price.abs_diff(reference).into(), 10_000]);
		let limit_of = product(&[reference.into(), limit.into()]);
		prop_assert_eq!(moved_beyond(price, reference, limit), distance > limit_of);
	}
}
