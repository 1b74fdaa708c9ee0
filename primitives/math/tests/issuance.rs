//! The reward's two tables, at their edges, by vectors and for any input.

mod common;

use common::{narrow, product};
use proptest::prelude::*;
use sp_arithmetic::FixedU128;
use sp_core::U512;
use treasurenet_math::issuance::{
	Forecast, Fraction, Parts, Portion, Split, at_pace, factor, growth_ratio, next_reward,
	period_of, proposer_part, split,
};

const UNIT: u128 = 1_000_000_000_000_000_000;
/// The floor of TAT at genesis: a million TAT.
const FLOOR: u128 = 1_000_000 * UNIT;
/// The expected growth at genesis: 10 %.
const GROWTH: u32 = 1_000;
/// Large enough that an error in the last place of the factor shows.
const REWARD: u128 = 10 * UNIT;

/// The reward after one of 10 UNIT if `previous` TAT followed on `before` TAT.
fn reward_after(previous: u128, before: u128) -> u128 {
	next_reward(REWARD, previous, before, FLOOR, GROWTH)
}

fn factor_of(numerator: u128, denominator: u128) -> FixedU128 {
	factor(Fraction { numerator: numerator.into(), denominator: denominator.into() }).to_fixed()
}

fn fixed(millionths: u128) -> FixedU128 {
	FixedU128::from_inner(millionths * 1_000_000_000_000)
}

#[test]
fn next_reward_should_halve_when_no_tat_was_minted() {
	assert_eq!(reward_after(0, 0), 5 * UNIT);
	assert_eq!(reward_after(0, 1_000 * FLOOR), 5 * UNIT);
	assert_eq!(reward_after(0, u128::MAX), 5 * UNIT);
	assert_eq!(next_reward(1, 0, 0, FLOOR, GROWTH), 0);
}

#[test]
fn next_reward_should_be_three_quarters_or_more_when_the_least_tat_was_minted() {
	// 15 % of 1 in 1.1 million × 10¹⁸ is too little to show in ten UNIT.
	assert_eq!(reward_after(1, 0), 7_500_000_000_000_000_000);
	// One TAT: d = 1 / 1 100 000, and 10 × 0.15 d = 0.0000013636…
	assert_eq!(reward_after(UNIT, 0), 7_500_001_363_636_363_636);
}

#[test]
fn next_reward_should_rise_with_the_ratio_when_it_is_below_one() {
	// d = 0.5
	assert_eq!(reward_after(550_000 * UNIT, 0), 8_250_000_000_000_000_000);
	// d = 10/11: as much as before.
	assert_eq!(reward_after(5 * FLOOR, 5 * FLOOR), 8_863_636_363_636_363_636);
}

#[test]
fn next_reward_should_be_just_below_90_percent_when_the_ratio_is_just_below_one() {
	// 10⁻¹⁸ TAT less than the growth expected: 0.9 less 0.15 / (1.1 × 10²⁴), floored.
	assert_eq!(reward_after(1_100_000 * UNIT - 1, 0), 9 * UNIT - 1);
	assert_eq!(
		factor_of(999_999_999_999_999, 1_000_000_000_000_000),
		FixedU128::from_inner(899_999_999_999_999_850)
	);
}

#[test]
fn next_reward_should_be_90_percent_when_the_ratio_is_one_to_just_below_two() {
	for previous in [1_100_000 * UNIT, 1_100_000 * UNIT + 1, 2_200_000 * UNIT - 1] {
		assert_eq!(reward_after(previous, 0), 9 * UNIT);
	}
}

#[test]
fn next_reward_should_gain_a_percent_when_the_ratio_reaches_each_whole_number() {
	for whole in 1..=10u128 {
		let at = 1_100_000 * UNIT * whole;
		let percent = 89 + whole;
		assert_eq!(reward_after(at, 0), REWARD * percent / 100, "at a ratio of {whole}");
		assert_eq!(
			reward_after(at + 1_100_000 * UNIT - 1, 0),
			REWARD * percent / 100,
			"just below a ratio of {}",
			whole + 1
		);
	}
}

#[test]
fn next_reward_should_stay_at_99_percent_when_the_ratio_is_ten_or_more() {
	for previous in [11 * FLOOR, 12 * FLOOR + FLOOR / 10, 1_000 * FLOOR, u128::MAX] {
		assert_eq!(reward_after(previous, 0), 9_900_000_000_000_000_000);
	}
}

#[test]
fn next_reward_should_use_the_floor_when_less_tat_was_minted_before() {
	assert_eq!(reward_after(FLOOR, 0), reward_after(FLOOR, FLOOR));
	assert_eq!(reward_after(FLOOR, FLOOR - 1), reward_after(FLOOR, FLOOR));
	assert!(reward_after(FLOOR, 2 * FLOOR) < reward_after(FLOOR, FLOOR));
	// No floor at all counts as the least amount there is.
	assert_eq!(next_reward(REWARD, 1, 0, 0, 0), next_reward(REWARD, 1, 1, 1, 0));
}

#[test]
fn next_reward_should_follow_the_expected_growth_when_it_is_at_its_limits() {
	// No growth expected: as much as before is enough.
	assert_eq!(next_reward(REWARD, FLOOR, FLOOR, FLOOR, 0), 9 * UNIT);
	assert_eq!(next_reward(REWARD, FLOOR - 1, FLOOR, FLOOR, 0), 9 * UNIT - 1);
	// Doubling expected.
	assert_eq!(next_reward(REWARD, 2 * FLOOR, FLOOR, FLOOR, 10_000), 9 * UNIT);
	assert_eq!(next_reward(REWARD, FLOOR, FLOOR, FLOOR, 10_000), 8_250_000_000_000_000_000);
}

#[test]
fn next_reward_should_not_overflow_when_every_figure_is_the_largest() {
	let expected = product(&[u128::MAX, 82_500]) / product(&[100_000]);
	assert_eq!(
		next_reward(u128::MAX, u128::MAX, u128::MAX, u128::MAX, 10_000),
		narrow(expected).unwrap()
	);
	assert_eq!(
		next_reward(u128::MAX, u128::MAX, 0, 1, 0),
		narrow(product(&[u128::MAX, 99]) / product(&[100])).unwrap()
	);
}

#[test]
fn growth_ratio_should_be_shown_floored_when_it_is_not_finite() {
	assert_eq!(
		growth_ratio(FLOOR, FLOOR, FLOOR, GROWTH).to_fixed(),
		FixedU128::from_inner(909_090_909_090_909_090)
	);
	assert_eq!(growth_ratio(0, 0, FLOOR, GROWTH).to_fixed(), FixedU128::from_inner(0));
	assert_eq!(growth_ratio(u128::MAX, 0, 1, 0).to_fixed(), FixedU128::from_inner(u128::MAX));
}

#[test]
fn factor_should_follow_the_table_when_shown() {
	assert_eq!(factor_of(0, 1), fixed(500_000));
	assert_eq!(factor_of(1, 2), fixed(825_000));
	assert_eq!(factor_of(1, 1), fixed(900_000));
	assert_eq!(factor_of(199, 100), fixed(900_000));
	assert_eq!(factor_of(2, 1), fixed(910_000));
	assert_eq!(factor_of(999, 100), fixed(980_000));
	assert_eq!(factor_of(10, 1), fixed(990_000));
	assert_eq!(factor_of(11, 1), fixed(990_000));
}

fn forecast(period: u32, tat: u128, tat_before: u128) -> Forecast {
	Forecast { period, reward: REWARD, tat, tat_before, tat_floor: FLOOR, growth_bps: GROWTH }
}

#[test]
fn forecast_should_keep_the_reward_when_the_period_is_the_second() {
	let mut from_first = forecast(1, 0, 0);
	assert_eq!(from_first.advance(0), REWARD);
	assert_eq!(from_first.advance(0), REWARD / 2);
	assert_eq!(from_first.advance(0), REWARD / 4);
	assert_eq!(from_first.period, 4);
}

#[test]
fn forecast_should_calculate_each_reward_from_the_two_periods_before() {
	let mut from_second = forecast(2, 2 * FLOOR, FLOOR);
	// TAT 1, 2, 3, 1.5, 0 million.
	let third = next_reward(REWARD, 2 * FLOOR, FLOOR, FLOOR, GROWTH);
	assert_eq!(from_second.advance(5_000), third);
	assert_eq!(from_second.tat, 3 * FLOOR);
	let fourth = next_reward(third, 3 * FLOOR, 2 * FLOOR, FLOOR, GROWTH);
	assert_eq!(from_second.advance(-5_000), fourth);
	let fifth = next_reward(fourth, 3 * FLOOR / 2, 3 * FLOOR, FLOOR, GROWTH);
	assert_eq!(from_second.advance(i32::MIN), fifth);
	assert_eq!(from_second.tat, 0);
	assert_eq!(from_second.advance(0), fifth / 2);
}

#[test]
fn forecast_should_go_on_by_the_ratio_when_tat_outgrows_its_type() {
	let mut growing = forecast(2, FLOOR, FLOOR);
	// Six times as much each period: a ratio of 5.45….
	growing.advance(50_000);
	for _ in 0..500 {
		let reward = growing.reward;
		assert_eq!(growing.advance(50_000), reward * 94 / 100);
	}
	let mut largest = forecast(2, u128::MAX, u128::MAX);
	largest.advance(i32::MAX);
	assert_eq!(largest.advance(0), 8_863_636_363_636_363_636 * 99 / 100);
}

#[test]
fn at_pace_should_stretch_what_was_minted_when_the_period_is_not_over() {
	assert_eq!(at_pace(7, 3, 10), 23, "7 / 3 × 10 = 23.3");
	assert_eq!(at_pace(7, 10, 10), 7);
	assert_eq!(at_pace(7, 11, 10), 7, "no more than was minted");
	assert_eq!(at_pace(7, 0, 10), 7, "nothing is known yet");
	assert_eq!(at_pace(u128::MAX, 1, 2), u128::MAX);
}

#[test]
fn period_of_should_count_from_block_one_when_the_length_never_changed() {
	const LENGTH: u32 = 6_307_200;
	for (block, period) in [
		(0, 1),
		(1, 1),
		(2, 1),
		(LENGTH, 1),
		(LENGTH + 1, 2),
		(2 * LENGTH, 2),
		(2 * LENGTH + 1, 3),
		(u32::MAX, 681),
	] {
		assert_eq!(period_of(block, 1, 1, LENGTH), period, "block {block}");
	}
}

#[test]
fn period_of_should_keep_what_was_counted_when_the_length_changed() {
	assert_eq!(period_of(500, 7, 500, 10), 7);
	assert_eq!(period_of(509, 7, 500, 10), 7);
	assert_eq!(period_of(510, 7, 500, 10), 8);
	assert_eq!(period_of(499, 7, 500, 10), 7);
	assert_eq!(period_of(510, 7, 500, 0), 7);
	assert_eq!(period_of(u32::MAX, u32::MAX, 1, 1), u32::MAX);
}

#[test]
fn split_should_give_the_published_parts_when_half_are_super_and_all_take_part() {
	let parts = Parts {
		community: UNIT / 10,
		proposer: UNIT / 2,
		super_validators: 3 * UNIT,
		base: 6_400_000_000_000_000_000,
	};
	let half = Portion { some: 50, all: 100 };
	let everybody = Portion { some: 100, all: 100 };
	assert_eq!(split(REWARD, Split::default(), Some(everybody), half), Some(parts));
	assert_eq!(split(REWARD, Split::default(), None, half), Some(parts));
	assert_eq!(
		split(REWARD, Split::default(), Some(Portion { some: 0, all: 0 }), half),
		Some(parts)
	);
}

#[test]
fn split_should_give_the_proposer_one_percent_when_nobody_took_part() {
	let nobody = Portion { some: 0, all: 100 };
	let parts = split(REWARD, Split::default(), Some(nobody), Portion::default()).unwrap();
	assert_eq!(parts.proposer, UNIT / 10);
	assert_eq!(parts.super_validators, 0);
	assert_eq!(parts.base, 9_800_000_000_000_000_000);
}

#[test]
fn split_should_floor_each_part_once_when_it_is_not_whole() {
	// 1 % + 4 % × 1/3 of 1 000 is 23.33; each summand floored alone would give 10 + 13.
	let third = Portion { some: 1, all: 3 };
	let parts = split(1_000, Split::default(), Some(third), third).unwrap();
	assert_eq!(parts, Parts { community: 10, proposer: 23, super_validators: 200, base: 767 });
	// 1 % + 4 % × 2/3 of 175 is 1.75 + 4.66… = 6.41…; floored apart it would be 1 + 4.
	let two_thirds = Portion { some: 2, all: 3 };
	assert_eq!(split(175, Split::default(), Some(two_thirds), third).unwrap().proposer, 6);
	assert_eq!(split(1, Split::default(), None, third).unwrap().base, 1);
	assert_eq!(split(0, Split::default(), None, third), Some(Parts::default()));
}

#[test]
fn split_should_count_all_when_more_than_all_are_named() {
	let over = Portion { some: 7, all: 3 };
	let all = Portion { some: 3, all: 3 };
	assert_eq!(
		split(REWARD, Split::default(), Some(over), over),
		split(REWARD, Split::default(), Some(all), all)
	);
}

#[test]
fn split_should_refuse_when_the_parts_exceed_the_whole() {
	let all = Portion { some: 1, all: 1 };
	let full = Split {
		community_bps: 2_500,
		proposer_base_bps: 2_500,
		proposer_extra_bps: 2_500,
		super_bps: 2_500,
	};
	assert!(full.is_valid());
	assert_eq!(split(REWARD, full, None, all).unwrap().base, 0);
	for over in [
		Split { community_bps: 2_501, ..full },
		Split { proposer_base_bps: 2_501, ..full },
		Split { proposer_extra_bps: 2_501, ..full },
		Split { super_bps: 2_501, ..full },
		Split { community_bps: u32::MAX, ..full },
	] {
		assert!(!over.is_valid());
		assert_eq!(split(REWARD, over, None, all), None);
	}
}

#[test]
fn proposer_part_should_follow_the_blocks_authored() {
	assert_eq!(proposer_part(100, 1, 3), 33);
	assert_eq!(proposer_part(100, 2, 3), 66);
	assert_eq!(proposer_part(100, 3, 3), 100);
	assert_eq!(proposer_part(100, 4, 3), 100);
	assert_eq!(proposer_part(100, 0, 3), 0);
	assert_eq!(proposer_part(100, 0, 0), 0);
	assert_eq!(proposer_part(u128::MAX, u32::MAX, u32::MAX), u128::MAX);
}

/// The table in another form: the reward, where a ratio is compared by cross multiplication and each
/// row's factor is written as parts of 2 000 whole ratios.
fn table(reward: u128, previous: u128, before: u128, floor: u128, growth_bps: u32) -> U512 {
	let wide = |number: u128| U512::from(number);
	let actual = wide(previous) * wide(10_000);
	let expected = wide(before.max(floor).max(1)) * wide(10_000 + u128::from(growth_bps));
	if previous == 0 {
		return wide(reward) / wide(2);
	}
	if actual < expected {
		// reward × (3/4 + 3/20 × actual / expected)
		let parts = expected * wide(15) + actual * wide(3);
		return wide(reward) * parts / (expected * wide(20));
	}
	let mut percent = 90;
	while percent < 99 && actual >= expected * wide(percent - 88) {
		percent += 1;
	}
	wide(reward) * wide(percent) / wide(100)
}

/// Amounts of TAT of any size, small ones and those near the floor as well.
fn any_tat() -> impl Strategy<Value = u128> {
	prop_oneof![
		Just(0u128),
		0..100u128,
		0..20 * FLOOR,
		(0..13_000u128).prop_map(|tenth| FLOOR / 1_000 * tenth),
		any::<u128>(),
	]
}

fn any_portion() -> impl Strategy<Value = Portion> {
	(0..=200u32, prop_oneof![0..=200u32, any::<u32>()])
		.prop_map(|(some, all)| Portion { some, all })
}

prop_compose! {
	fn any_split()(
		cuts in prop::collection::vec(0..=10_000u32, 4),
	) -> Split {
		let mut cuts = cuts;
		cuts.sort_unstable();
		Split {
			community_bps: cuts[0],
			proposer_base_bps: cuts[1] - cuts[0],
			proposer_extra_bps: cuts[2] - cuts[1],
			super_bps: cuts[3] - cuts[2],
		}
	}
}

proptest! {
	#![proptest_config(common::repeatable(2_000))]

	#[test]
	fn at_pace_should_never_be_less_than_what_was_minted(
		minted in any_tat(),
		blocks in any::<u32>(),
		length in any::<u32>(),
	) {
		let whole = at_pace(minted, blocks, length);
		prop_assert!(whole >= minted);
		if blocks > 0 {
			let exact = U512::from(minted) * U512::from(length.max(blocks)) / U512::from(blocks);
			prop_assert_eq!(U512::from(whole), exact.min(U512::from(u128::MAX)));
		}
	}

	#[test]
	fn next_reward_should_follow_the_table_for_any_input(
		reward in prop_oneof![0..=REWARD, any::<u128>()],
		previous in any_tat(),
		before in any_tat(),
		floor in any_tat(),
		growth_bps in 0..=10_000u32,
	) {
		let next = next_reward(reward, previous, before, floor, growth_bps);
		prop_assert_eq!(Some(next), narrow(table(reward, previous, before, floor, growth_bps)));
	}

	#[test]
	fn factor_should_stay_between_a_half_and_99_percent_for_any_input(
		previous in any_tat(),
		before in any_tat(),
		floor in any_tat(),
		growth_bps in 0..=10_000u32,
	) {
		let Fraction { numerator, denominator } =
			factor(growth_ratio(previous, before, floor, growth_bps));
		let (numerator, denominator) = (U512::from(numerator), U512::from(denominator));
		prop_assert!(numerator * U512::from(2) >= denominator);
		prop_assert!(numerator * U512::from(100) <= denominator * U512::from(99));
	}

	#[test]
	fn factor_should_never_fall_when_the_ratio_rises(
		previous in any_tat(),
		more in any_tat(),
		before in any_tat(),
		growth_bps in 0..=10_000u32,
	) {
		let of = |previous| factor(growth_ratio(previous, before, FLOOR, growth_bps));
		let (low, high) = (of(previous), of(previous.saturating_add(more)));
		prop_assert!(
			low.numerator.full_mul(high.denominator) <= high.numerator.full_mul(low.denominator)
		);
	}

	#[test]
	fn next_reward_should_not_rise_when_more_growth_is_expected(
		previous in any_tat(),
		before in any_tat(),
		growth_bps in 0..=10_000u32,
		more in 0..=10_000u32,
	) {
		prop_assert!(
			next_reward(REWARD, previous, before, FLOOR, growth_bps + more)
				<= next_reward(REWARD, previous, before, FLOOR, growth_bps)
		);
	}

	#[test]
	fn split_should_give_floored_parts_that_sum_to_the_whole(
		total in prop_oneof![0..1_000u128, 0..=REWARD, any::<u128>()],
		rule in any_split(),
		participation in prop::option::of(any_portion()),
		super_share in any_portion(),
	) {
		let parts = split(total, rule, participation, super_share).unwrap();
		let sum = [parts.community, parts.proposer, parts.super_validators, parts.base]
			.iter()
			.try_fold(0u128, |sum, part| sum.checked_add(*part));
		prop_assert_eq!(sum, Some(total));

		let community = product(&[total, rule.community_bps.into()]) / product(&[10_000]);
		prop_assert_eq!(Some(parts.community), narrow(community));
		let (some, all) = match participation {
			Some(Portion { all: 0, .. }) | None => (1, 1),
			Some(Portion { some, all }) => (some.min(all), all),
		};
		let proposer = (product(&[total, rule.proposer_base_bps.into(), all.into()])
			+ product(&[total, rule.proposer_extra_bps.into(), some.into()]))
			/ product(&[10_000, all.into()]);
		prop_assert_eq!(Some(parts.proposer), narrow(proposer));
		let of_super = match super_share {
			Portion { all: 0, .. } => product(&[0]),
			Portion { some, all } => product(&[total, rule.super_bps.into(), some.min(all).into()])
				/ product(&[10_000, all.into()]),
		};
		prop_assert_eq!(Some(parts.super_validators), narrow(of_super));
	}

	#[test]
	fn split_should_pay_no_less_when_more_take_part(
		total in 0..=REWARD,
		rule in any_split(),
		all in 1..=100u32,
		some in 0..=100u32,
		more in 0..=100u32,
	) {
		let of = |some| {
			let portion = Portion { some, all };
			split(total, rule, Some(portion), portion).unwrap()
		};
		let (fewer, more) = (of(some), of(some + more));
		prop_assert!(more.proposer >= fewer.proposer);
		prop_assert!(more.super_validators >= fewer.super_validators);
		prop_assert!(more.base <= fewer.base);
		prop_assert_eq!(more.community, fewer.community);
	}

	#[test]
	fn proposer_part_should_never_pay_more_than_the_pot(
		pot in any::<u128>(),
		authored in prop::collection::vec(0..10_000u32, 1..100),
	) {
		let blocks: u32 = authored.iter().sum();
		let paid = authored
			.iter()
			.try_fold(0u128, |sum, own| sum.checked_add(proposer_part(pot, *own, blocks)))
			.unwrap();
		prop_assert!(paid <= pot);
		if blocks > 0 {
			prop_assert!(pot - paid < authored.len() as u128);
		}
	}

	#[test]
	fn period_of_should_be_the_published_formula_when_counted_from_block_one(
		block in 1..=u32::MAX,
		length in 1..=u32::MAX,
	) {
		prop_assert_eq!(period_of(block, 1, 1, length), (block - 1) / length + 1);
	}
}
