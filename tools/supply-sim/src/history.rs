//! One history: from growth to production to rewards.

use crate::{Balance, amount::ONE, pert::Pert, random::Source};
use treasurenet_math::{
	BPS,
	issuance::{FIRST_BY_FORMULA, Forecast},
};

/// Reward of each block of periods 1 and 2, in 10⁻¹⁸ UNIT.
pub const FIRST_REWARD: Balance = 10 * ONE;
/// Blocks of a period, about a year of five-second blocks.
pub const BLOCKS_PER_PERIOD: u32 = 6_307_200;
/// The last period whose change is the fixed early growth.
pub const LAST_EARLY_PERIOD: u32 = 5;

/// What the chain's governance sets.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Terms {
	/// The growth of production that the rule expects, in basis points a period.
	pub growth_bps: u32,
	/// Production of a period is compared with at least this much TAT of the period before, in
	/// 10⁻¹⁸ TAT.
	pub tat_floor: Balance,
}

/// A change of production from one period to the next, in basis points: −10 000 ends it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Change(i32);

impl Change {
	/// The change of a rate, such as 0.15 for 15 %, rounded to a basis point.
	pub fn of_rate(rate: f64) -> Self {
		// The conversion saturates.
		Self((rate * f64::from(BPS)).round() as i32)
	}

	/// The rate: 0 where nothing changes.
	pub fn rate(self) -> f64 {
		f64::from(self.0) / f64::from(BPS)
	}
}

/// Assumptions about production.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Production {
	/// TAT minted in period 1, in 10⁻¹⁸ TAT.
	pub first: Balance,
	/// The changes of periods 3 to 5.
	pub early: Change,
	/// The rate of every later change.
	pub later: Pert,
}

impl Production {
	/// Draws the changes that decide the rewards of the periods from 3 on, up to the last of so
	/// many.
	pub fn draw(&self, periods: u32, source: &mut Source) -> Vec<Change> {
		(FIRST_BY_FORMULA..=periods)
			.map(|period| {
				if period <= LAST_EARLY_PERIOD {
					self.early
				} else {
					Change::of_rate(self.later.sample(source))
				}
			})
			.collect()
	}
}

/// The reward of each block, period by period, in 10⁻¹⁸ UNIT, by the chain's own function.
///
/// `first_tat` is what period 1 mints, in 10⁻¹⁸ TAT, and `changes` are those of the periods from 3
/// on: there are two periods more than changes.
pub fn rewards(terms: &Terms, first_tat: Balance, changes: &[Change]) -> Vec<Balance> {
	let mut forecast = Forecast {
		period: 1,
		reward: FIRST_REWARD,
		tat: first_tat,
		tat_before: 0,
		tat_floor: terms.tat_floor,
		growth_bps: terms.growth_bps,
	};
	// The change of a period is that of the production of the period before it. What is minted in
	// the last period decides none of these rewards.
	let into = changes.iter().map(|change| change.0).chain([0]);
	std::iter::once(FIRST_REWARD).chain(into.map(|change| forecast.advance(change))).collect()
}

/// What all blocks up to the end of each period were rewarded, in 10⁻¹⁸ UNIT.
pub fn issued(rewards: &[Balance]) -> Vec<Balance> {
	let mut sum: Balance = 0;
	rewards
		.iter()
		.map(|reward| {
			sum = sum.saturating_add(reward.saturating_mul(BLOCKS_PER_PERIOD.into()));
			sum
		})
		.collect()
}

#[cfg(test)]
mod tests {
	use super::*;
	use treasurenet_math::issuance::next_reward;

	const TERMS: Terms = Terms { growth_bps: 1_000, tat_floor: 1_000_000 * ONE };

	/// The rewards of a history with a million TAT at first and the same growth in every period.
	fn constant(rate: f64, changes: usize) -> Vec<Balance> {
		rewards(&TERMS, 1_000_000 * ONE, &vec![Change::of_rate(rate); changes])
	}

	#[test]
	fn change_should_be_rounded_to_a_basis_point_when_made_of_a_rate() {
		assert_eq!(Change::of_rate(0.15), Change(1_500));
		assert_eq!(Change::of_rate(-0.5), Change(-5_000));
		assert_eq!(Change::of_rate(0.000_049), Change(0));
		assert_eq!(Change::of_rate(0.000_051), Change(1));
		assert_eq!(Change::of_rate(5.0).rate(), 5.0);
	}

	#[test]
	fn changes_should_be_the_early_ones_for_periods_3_to_5_when_they_are_drawn() {
		let production = Production {
			first: ONE,
			early: Change(50_000),
			later: Pert::new(-0.5, -0.5, -0.5).expect("equal values are in order"),
		};
		let draw = |periods| production.draw(periods, &mut Source::new(0, 0));
		assert_eq!(draw(2), []);
		assert_eq!(draw(3), [Change(50_000)]);
		assert_eq!(draw(7), [50_000, 50_000, 50_000, -5_000, -5_000].map(Change));
	}

	#[test]
	fn rewards_should_follow_the_chain_of_factors_when_growth_is_constant() {
		// Growth of 15 %: d = 1.15 / 1.1, at least 1 and less than 2: factor 0.90.
		assert_eq!(
			constant(0.15, 3),
			[10_000, 10_000, 9_000, 8_100, 7_290].map(|milli| milli * ONE / 1_000)
		);
		// Growth of 500 %: d = 6 / 1.1 = 5.45: factor 0.90 + 0.01 × 4.
		assert_eq!(
			constant(5.0, 3),
			[100_000_000, 100_000_000, 94_000_000, 88_360_000, 83_058_400]
				.map(|part| part * ONE / 10_000_000)
		);
		// No growth: d = 10/11: factor 0.75 + 0.15 × 10/11 = 39/44, floored in each period.
		let third = 10 * ONE * 39 / 44;
		let fourth = third * 39 / 44;
		assert_eq!(constant(0.0, 3), [10 * ONE, 10 * ONE, third, fourth, fourth * 39 / 44]);
		// Production ends: d = 0: halved.
		assert_eq!(
			constant(-1.0, 3),
			[10_000, 10_000, 5_000, 2_500, 1_250].map(|milli| milli * ONE / 1_000)
		);
	}

	#[test]
	fn rewards_should_be_those_of_the_rule_when_changes_differ() {
		// 2, 3, 1.5 and 6 million TAT.
		let changes = [0.5, -0.5, 3.0].map(Change::of_rate);
		let rewards = rewards(&TERMS, 2_000_000 * ONE, &changes);
		let mut expected = vec![10 * ONE, 10 * ONE];
		for pair in [20, 30, 15, 60].windows(2) {
			let reward = expected[expected.len() - 1];
			let [before, last] = [0, 1].map(|index| pair[index] * 100_000 * ONE);
			expected.push(next_reward(reward, last, before, TERMS.tat_floor, TERMS.growth_bps));
		}
		assert_eq!(rewards, expected);
	}

	#[test]
	fn rewards_should_go_on_when_production_outgrows_its_type() {
		// 6²⁰⁰ million TAT are 10¹⁶¹, and the factor stays 0.94.
		let rewards = constant(5.0, 200);
		for pair in rewards.windows(2).skip(1) {
			assert_eq!(pair[1], pair[0] * 94 / 100);
		}
	}

	#[test]
	fn issued_should_be_reward_times_blocks_when_summed_over_the_periods() {
		assert_eq!(
			issued(&[10 * ONE, 10 * ONE, 9 * ONE]),
			[63_072_000, 126_144_000, 182_908_800].map(|unit| unit * ONE)
		);
		assert_eq!(issued(&[]), []);
	}
}
