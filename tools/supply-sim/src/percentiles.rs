//! Percentiles of many values.

use crate::Balance;

/// The percentiles that are reported.
pub const POINTS: [u32; 7] = [1, 5, 25, 50, 75, 95, 99];

/// The value of each of [`POINTS`], in that order.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Percentiles(pub [Balance; POINTS.len()]);

impl Percentiles {
	/// The percentiles of `values`, which this puts in order. All 0 if there are none.
	pub fn of(values: &mut [Balance]) -> Self {
		values.sort_unstable();
		Self(POINTS.map(|point| percentile(values, point).unwrap_or_default()))
	}

	/// The value of one of [`POINTS`]. `None` for every other.
	pub fn get(&self, point: u32) -> Option<Balance> {
		POINTS
			.iter()
			.zip(self.0)
			.find_map(|(candidate, value)| (*candidate == point).then_some(value))
	}
}

/// The least of the ordered `values` that at least `point` of 100 values do not exceed (nearest
/// rank): always one of them. `None` if there are none.
pub fn percentile(values: &[Balance], point: u32) -> Option<Balance> {
	let rank = (values.len() as u64 * u64::from(point)).div_ceil(100).max(1);
	values.get(usize::try_from(rank - 1).ok()?).copied()
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn percentile_should_be_the_nearest_rank_when_values_are_ordered() {
		let hundred: Vec<Balance> = (1..=100).collect();
		for point in 1..=100 {
			assert_eq!(percentile(&hundred, point), Some(Balance::from(point)));
		}
		let five = [15, 20, 35, 40, 50];
		assert_eq!(
			[5, 30, 40, 50, 100].map(|point| percentile(&five, point)),
			[Some(15), Some(20), Some(20), Some(35), Some(50)]
		);
		assert_eq!(percentile(&[7], 1), Some(7));
		assert_eq!(percentile(&[7], 99), Some(7));
		assert_eq!(percentile(&[], 50), None);
	}

	#[test]
	fn percentiles_should_be_exact_when_values_are_out_of_order() {
		let mut values: Vec<Balance> = (1..=1000).rev().collect();
		let percentiles = Percentiles::of(&mut values);
		assert_eq!(percentiles, Percentiles([10, 50, 250, 500, 750, 950, 990]));
		assert_eq!(percentiles.get(50), Some(500));
		assert_eq!(percentiles.get(51), None);
		assert_eq!(Percentiles::of(&mut []), Percentiles::default());
	}
}
