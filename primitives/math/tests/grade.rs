//! The crude grade discount at its thresholds.

use sp_arithmetic::Permill;
use treasurenet_math::grade::{CrudeDiscount, Grade};

fn percent(api_gravity: u16, sulphur: u16) -> Permill {
	CrudeDiscount::default().share(&Grade { api_gravity, sulphur })
}

#[test]
fn share_should_follow_the_table_at_its_thresholds() {
	assert_eq!(percent(3_111, 499), Permill::from_percent(90));
	assert_eq!(percent(3_111, 500), Permill::from_percent(85));
	assert_eq!(percent(3_110, 499), Permill::from_percent(80));
	assert_eq!(percent(3_110, 500), Permill::from_percent(75));
}

#[test]
fn share_should_follow_the_table_at_the_ends_of_the_scales() {
	assert_eq!(percent(u16::MAX, 0), Permill::from_percent(90));
	assert_eq!(percent(u16::MAX, u16::MAX), Permill::from_percent(85));
	assert_eq!(percent(0, 0), Permill::from_percent(80));
	assert_eq!(percent(0, u16::MAX), Permill::from_percent(75));
}

#[test]
fn discount_should_be_valid_when_it_is_the_one_of_genesis() {
	assert!(CrudeDiscount::default().is_valid());
}

#[test]
fn discount_should_be_invalid_when_two_shares_are_equal_or_rise() {
	let genesis = CrudeDiscount::default();
	for invalid in [
		CrudeDiscount { light_sweet: genesis.light_sour, ..genesis },
		CrudeDiscount { light_sour: genesis.heavy_sweet, ..genesis },
		CrudeDiscount { heavy_sweet: genesis.heavy_sour, ..genesis },
		CrudeDiscount { heavy_sour: Permill::one(), ..genesis },
	] {
		assert!(!invalid.is_valid());
	}
}

#[test]
fn discount_should_be_invalid_when_a_threshold_is_beyond_every_crude() {
	let genesis = CrudeDiscount::default();
	assert!(CrudeDiscount { light_above: 10_000, sweet_below: 10_000, ..genesis }.is_valid());
	assert!(!CrudeDiscount { light_above: 10_001, ..genesis }.is_valid());
	assert!(!CrudeDiscount { sweet_below: 10_001, ..genesis }.is_valid());
}

#[test]
fn discount_should_be_invalid_when_a_value_is_zero() {
	let genesis = CrudeDiscount::default();
	for invalid in [
		CrudeDiscount { heavy_sour: Permill::zero(), ..genesis },
		CrudeDiscount { light_above: 0, ..genesis },
		CrudeDiscount { sweet_below: 0, ..genesis },
	] {
		assert!(!invalid.is_valid());
	}
}
