//! The PERT distribution: what is said about a rate by its least, likeliest and greatest value.

use crate::random::Source;

/// How strongly the likeliest value weighs in the mean, against the two ends.
const LAMBDA: f64 = 4.0;

/// A beta distribution between `min` and `max`, with its peak at `mode` and the mean
/// `(min + 4 × mode + max) / 6`.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Pert {
	min: f64,
	mode: f64,
	max: f64,
}

/// Why three numbers are no PERT distribution.
#[derive(Clone, Copy, PartialEq, Debug, thiserror::Error)]
pub enum PertError {
	/// A value is not a finite number.
	#[error("the least, likeliest and greatest value must be finite numbers")]
	NotFinite,
	/// The values are not in order.
	#[error("{min} ≤ {mode} ≤ {max} does not hold for the least, likeliest and greatest value")]
	NotOrdered {
		/// The least value.
		min: f64,
		/// The likeliest value.
		mode: f64,
		/// The greatest value.
		max: f64,
	},
}

impl Pert {
	/// The distribution of these three values, which may be equal.
	pub fn new(min: f64, mode: f64, max: f64) -> Result<Self, PertError> {
		if ![min, mode, max].iter().all(|value| value.is_finite()) {
			return Err(PertError::NotFinite);
		}
		if min > mode || mode > max {
			return Err(PertError::NotOrdered { min, mode, max });
		}
		Ok(Self { min, mode, max })
	}

	/// The least value.
	pub fn min(&self) -> f64 {
		self.min
	}

	/// The likeliest value.
	pub fn mode(&self) -> f64 {
		self.mode
	}

	/// The greatest value.
	pub fn max(&self) -> f64 {
		self.max
	}

	/// The mean.
	pub fn mean(&self) -> f64 {
		(self.min + LAMBDA * self.mode + self.max) / (LAMBDA + 2.0)
	}

	/// The variance.
	pub fn variance(&self) -> f64 {
		(self.mean() - self.min) * (self.max - self.mean()) / (LAMBDA + 3.0)
	}

	/// Draws a value.
	pub fn sample(&self, source: &mut Source) -> f64 {
		let range = self.max - self.min;
		if range == 0.0 {
			return self.mode;
		}
		// Both shapes lie between 1 and 5, whatever the three values are.
		let alpha = 1.0 + LAMBDA * (self.mode - self.min) / range;
		let beta = 1.0 + LAMBDA * (self.max - self.mode) / range;
		self.min + range * source.beta(alpha, beta)
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	fn assert_moments(min: f64, mode: f64, max: f64) {
		const DRAWS: u32 = 200_000;
		let pert = Pert::new(min, mode, max).expect("the values are in order");
		let mut source = Source::new(3, 0);
		let (mut sum, mut squares) = (0.0, 0.0);
		for _ in 0..DRAWS {
			let x = pert.sample(&mut source);
			assert!(x >= min && x <= max);
			sum += x;
			squares += (x - pert.mean()) * (x - pert.mean());
		}
		let mean = sum / f64::from(DRAWS);
		let variance = squares / f64::from(DRAWS);
		let error = 4.0 * (pert.variance() / f64::from(DRAWS)).sqrt();
		assert!((mean - (min + 4.0 * mode + max) / 6.0).abs() < error, "{mean}");
		assert!((variance / pert.variance() - 1.0).abs() < 0.02, "{variance}");
	}

	#[test]
	fn moments_should_be_those_of_pert_when_there_are_many_draws() {
		assert_moments(-0.5, 0.15, 5.0);
		assert_moments(0.0, 0.5, 1.0);
		// The peak at either end.
		assert_moments(-1.0, -1.0, 2.0);
		assert_moments(-1.0, 2.0, 2.0);
	}

	#[test]
	fn value_should_be_certain_when_all_three_are_equal() {
		let pert = Pert::new(0.3, 0.3, 0.3).expect("equal values are in order");
		assert_eq!(pert.sample(&mut Source::new(0, 0)), 0.3);
		assert_eq!(pert.variance(), 0.0);
	}

	#[test]
	fn values_should_be_refused_when_they_are_out_of_order_or_no_numbers() {
		assert_eq!(
			Pert::new(1.0, 0.5, 2.0),
			Err(PertError::NotOrdered { min: 1.0, mode: 0.5, max: 2.0 })
		);
		assert!(matches!(Pert::new(0.0, 3.0, 2.0), Err(PertError::NotOrdered { .. })));
		assert_eq!(Pert::new(f64::NAN, 0.0, 1.0), Err(PertError::NotFinite));
		assert_eq!(Pert::new(0.0, 0.0, f64::INFINITY), Err(PertError::NotFinite));
	}
}
