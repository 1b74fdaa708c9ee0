//! Random numbers that are the same on every machine.

use rand_chacha::{
	ChaCha8Rng,
	rand_core::{RngCore, SeedableRng},
};

/// 2⁻⁵³, the distance between neighbouring floats below 1.
const STEP: f64 = 1.0 / (1u64 << 53) as f64;

/// A source of random numbers, given by a seed and a stream.
///
/// It uses additions, multiplications, divisions and roots, which IEEE 754 defines to the last bit,
/// and a logarithm in pure Rust.
pub struct Source {
	bits: ChaCha8Rng,
	spare: Option<f64>,
}

impl Source {
	/// The source of one seed and stream. Different streams are independent of each other.
	pub fn new(seed: u64, stream: u64) -> Self {
		let mut key = [0; 32];
		for (byte, seed) in key.iter_mut().zip(seed.to_le_bytes()) {
			*byte = seed;
		}
		let mut bits = ChaCha8Rng::from_seed(key);
		bits.set_stream(stream);
		Self { bits, spare: None }
	}

	/// A number above 0 and below 1, all parts of that range equally likely.
	pub fn unit(&mut self) -> f64 {
		// The middle of one of 2⁵² equal parts, so neither end can come out.
		((self.bits.next_u64() >> 12) as f64 * 2.0 + 1.0) * STEP
	}

	/// A number from the normal distribution with mean 0 and variance 1.
	///
	/// Marsaglia's polar method: a point in the unit circle gives two of them.
	pub fn normal(&mut self) -> f64 {
		if let Some(spare) = self.spare.take() {
			return spare;
		}
		loop {
			let x = 2.0 * self.unit() - 1.0;
			let y = 2.0 * self.unit() - 1.0;
			let square = x * x + y * y;
			if square < 1.0 && square > 0.0 {
				let scale = (-2.0 * libm::log(square) / square).sqrt();
				self.spare = Some(y * scale);
				return x * scale;
			}
		}
	}

	/// A number from the gamma distribution with scale 1.
	///
	/// The method of Marsaglia and Tsang (2000), which asks for a `shape` of at least 1.
	pub fn gamma(&mut self, shape: f64) -> f64 {
		debug_assert!(shape >= 1.0);
		let d = shape - 1.0 / 3.0;
		let c = 1.0 / (9.0 * d).sqrt();
		loop {
			let x = self.normal();
			let root = 1.0 + c * x;
			if root <= 0.0 {
				continue;
			}
			let v = root * root * root;
			let bound = 0.5 * x * x + d - d * v + d * libm::log(v);
			if libm::log(self.unit()) < bound {
				return d * v;
			}
		}
	}

	/// A number between 0 and 1 from the beta distribution. Both shapes are at least 1.
	pub fn beta(&mut self, alpha: f64, beta: f64) -> f64 {
		let x = self.gamma(alpha);
		let y = self.gamma(beta);
		x / (x + y)
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	const DRAWS: u32 = 200_000;

	/// Mean and variance of many draws.
	fn moments(mut draw: impl FnMut(&mut Source) -> f64) -> (f64, f64) {
		let mut source = Source::new(7, 7);
		let (mut sum, mut squares) = (0.0, 0.0);
		for _ in 0..DRAWS {
			let x = draw(&mut source);
			sum += x;
			squares += x * x;
		}
		let mean = sum / f64::from(DRAWS);
		(mean, squares / f64::from(DRAWS) - mean * mean)
	}

	fn assert_near(value: f64, expected: f64) {
		assert!((value - expected).abs() < 0.02 * expected.abs().max(0.5), "{value} ≠ {expected}");
	}

	#[test]
	fn draws_should_repeat_when_seed_and_stream_are_the_same() {
		let first = |seed, stream| Source::new(seed, stream).unit();
		assert_eq!(first(1, 2), first(1, 2));
		assert_ne!(first(1, 2), first(1, 3));
		assert_ne!(first(1, 2), first(2, 2));
	}

	#[test]
	fn draws_should_be_these_to_the_last_bit_when_the_seed_is_1() {
		let mut source = Source::new(1, 0);
		let bits = [source.unit(), source.normal(), source.gamma(1.5), source.beta(1.5, 4.5)]
			.map(f64::to_bits);
		assert_eq!(
			bits,
			[
				0x3fd8_6a52_9268_3a56,
				0xbfe4_9c67_637b_a0ff,
				0x4003_fe4d_6012_59d8,
				0x3fd0_4359_01c3_ff73
			]
		);
	}

	#[test]
	fn moments_should_be_those_of_the_distribution_when_there_are_many_draws() {
		let (mean, variance) = moments(Source::unit);
		assert_near(mean, 0.5);
		assert_near(variance, 1.0 / 12.0);

		let (mean, variance) = moments(Source::normal);
		assert_near(mean, 0.0);
		assert_near(variance, 1.0);

		let (mean, variance) = moments(|source| source.gamma(3.5));
		assert_near(mean, 3.5);
		assert_near(variance, 3.5);

		let (mean, variance) = moments(|source| source.beta(2.0, 6.0));
		assert_near(mean, 0.25);
		assert_near(variance, 12.0 / 576.0);
	}

	#[test]
	fn draws_should_lie_inside_the_range_when_they_are_uniform() {
		let mut source = Source::new(0, 0);
		assert!((0..DRAWS).map(|_| source.unit()).all(|x| x > 0.0 && x < 1.0));
	}
}
