//! What the property tests share.
#![allow(dead_code, reason = "each test file uses its part")]

use proptest::test_runner::{Config, RngSeed};
use sp_core::U512;

/// Runs a property on the same `cases` inputs each time, or on `PROPTEST_CASES` of them.
pub fn repeatable(cases: u32) -> Config {
	let asked = std::env::var("PROPTEST_CASES").ok();
	Config {
		cases: asked.map_or(cases, |asked| asked.parse().expect("PROPTEST_CASES is a number")),
		rng_seed: RngSeed::Fixed(20_260_901),
		failure_persistence: None,
		..Config::default()
	}
}

/// The product of some numbers in 512 bits, which no formula here can exceed.
pub fn product(factors: &[u128]) -> U512 {
	factors.iter().fold(U512::one(), |product, factor| {
		product.checked_mul(U512::from(*factor)).expect("512 bits hold every product of the tests")
	})
}

/// A number of 512 bits as one of 128, if it fits.
pub fn narrow(wide: U512) -> Option<u128> {
	u128::try_from(wide).ok()
}
