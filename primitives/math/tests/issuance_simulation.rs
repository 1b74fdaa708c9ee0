//! The specification's check of the total supply: 500 periods, by the chain's own arithmetic, with
//! drawn growth.
//!
//! Floats draw the growth, as nothing but a scenario; rewards are reckoned in whole 10⁻¹⁸ UNIT.

use treasurenet_math::issuance::Forecast;

const UNIT: u128 = 1_000_000_000_000_000_000;
const FLOOR: u128 = 1_000_000 * UNIT;
const BLOCKS: u128 = 6_307_200;
const PERIODS: u32 = 500;
const RUNS: usize = 2_000;
const SEED: u64 = 20_260_901;

/// A small generator of reproducible numbers (SplitMix64).
struct Draw(u64);

impl Draw {
	fn bits(&mut self) -> u64 {
		self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
		let mut mixed = self.0;
		mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
		mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
		mixed ^ (mixed >> 31)
	}

	/// Between 0 and 1, both excluded.
	fn uniform(&mut self) -> f64 {
		((self.bits() >> 11) as f64 + 0.5) / (1u64 << 53) as f64
	}

	fn normal(&mut self) -> f64 {
		let (radius, angle) = (self.uniform(), self.uniform());
		(-2.0 * radius.ln()).sqrt() * (std::f64::consts::TAU * angle).cos()
	}

	/// A gamma variate of a shape of at least 1, by Marsaglia and Tsang's method.
	fn gamma(&mut self, shape: f64) -> f64 {
		let d = shape - 1.0 / 3.0;
		let c = 1.0 / (9.0 * d).sqrt();
		loop {
			let x = self.normal();
			let v = (1.0 + c * x).powi(3);
			if v > 0.0 && self.uniform().ln() < 0.5 * x * x + d - d * v + d * v.ln() {
				return d * v;
			}
		}
	}

	/// A PERT variate of the least, the most likely and the largest value.
	fn pert(&mut self, least: f64, likely: f64, largest: f64) -> f64 {
		let width = largest - least;
		let first = self.gamma(1.0 + 4.0 * (likely - least) / width);
		let second = self.gamma(1.0 + 4.0 * (largest - likely) / width);
		least + width * first / (first + second)
	}
}

/// The UNIT issued in [`PERIODS`] periods, in 10⁻¹⁸.
fn run(draw: &mut Draw) -> u128 {
	let mut forecast = Forecast {
		period: 1,
		reward: 10 * UNIT,
		tat: FLOOR,
		tat_before: 0,
		tat_floor: FLOOR,
		growth_bps: 1_000,
	};
	let mut supply = forecast.reward * BLOCKS;
	// The growth into periods 2, 3 and 4 is what the rewards of periods 3, 4 and 5 change by.
	for period in 2..=PERIODS {
		let growth = if period <= 4 { 5.0 } else { draw.pert(-0.5, 0.15, 5.0) };
		supply += forecast.advance((growth * 1e4) as i32) * BLOCKS;
	}
	supply
}

#[test]
fn supply_should_be_700_to_800_million_unit_when_growth_is_drawn_for_500_periods() {
	let mut draw = Draw(SEED);
	let mut supplies: Vec<u128> = (0..RUNS).map(|_| run(&mut draw) / UNIT).collect();
	supplies.sort_unstable();
	let (low, high) = (supplies[RUNS / 20], supplies[RUNS - 1 - RUNS / 20]);
	assert!(
		low >= 700_000_000 && high <= 800_000_000,
		"the 5th percentile is {low} UNIT, the 95th {high} UNIT"
	);
}
