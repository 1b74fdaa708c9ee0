//! What production is worth: by hand, at the edges, and against numbers of 512 bits.

mod common;

use common::{narrow, product};
use proptest::prelude::*;
use sp_arithmetic::{FixedU128, Permill};
use treasurenet_math::production::{Terms, month_value, value};

const USD: u128 = 1_000_000_000_000_000_000;

fn oil() -> FixedU128 {
	FixedU128::from_inner(6_289_810_770_000_000_000)
}

fn plain(skew_bps: u32) -> Terms {
	Terms { conversion: FixedU128::from_u32(1), discount: Permill::one(), skew_bps }
}

#[test]
fn value_should_be_exact_when_calculated_by_hand() {
	// 1 m³ of oil at 100 USD a barrel: 6.28981077 barrels.
	assert_eq!(
		value(10_000, oil(), 1_000_000, Permill::one()),
		Some(628_981_077 * USD / 1_000_000)
	);
	// The same at 75 %.
	assert_eq!(
		value(10_000, oil(), 1_000_000, Permill::from_percent(75)),
		Some(471_735_807_750_000_000_000)
	);
	// 10³ m³ of gas at 3 USD: 36.62 MMBtu.
	let gas = FixedU128::from_inner(36_620_000_000_000_000_000);
	assert_eq!(value(10_000, gas, 30_000, Permill::one()), Some(10_986 * USD / 100));
	// 2.5 t of copper at 4.50 USD a pound.
	let copper = FixedU128::from_inner(2_204_622_620_000_000_000_000);
	assert_eq!(value(25_000, copper, 45_000, Permill::one()), Some(24_802_004_475_000_000_000_000));
}

#[test]
fn value_should_be_zero_when_a_factor_is_zero() {
	assert_eq!(value(0, oil(), 1, Permill::one()), Some(0));
	assert_eq!(value(1, FixedU128::from_inner(0), 1, Permill::one()), Some(0));
	assert_eq!(value(1, oil(), 0, Permill::one()), Some(0));
	assert_eq!(
		value(u64::MAX, FixedU128::from_inner(u128::MAX), u64::MAX, Permill::zero()),
		Some(0)
	);
}

#[test]
fn value_should_be_refused_when_it_does_not_fit() {
	let most = FixedU128::from_inner(u128::MAX);
	assert_eq!(value(u64::MAX, most, u64::MAX, Permill::one()), None);
	// 10⁸ × 10⁶ is the divisor: the largest value that fits is the largest conversion.
	assert_eq!(value(100_000_000, most, 1, Permill::one()), Some(u128::MAX));
	assert_eq!(value(100_000_001, most, 1, Permill::one()), None);
}

#[test]
fn value_should_floor_once_when_it_is_not_whole() {
	// The smallest figures give less than the last digit.
	assert_eq!(value(1, FixedU128::from_inner(1), 1, Permill::one()), Some(0));
	// The product is floored, not each factor: 3 × 3 333 333 333.33… is 9 999 999 999.99….
	assert_eq!(
		value(3, FixedU128::from_inner(333_333_333_333_333_333), 1, Permill::one()),
		Some(9_999_999_999)
	);
}

#[test]
fn month_value_should_be_the_sum_when_the_days_are_alike() {
	let days = [(10_000, 20_000); 30];
	assert_eq!(month_value(&days, plain(12_500)), Some(60 * USD));
	assert_eq!(month_value(&days, plain(10_000)), Some(60 * USD));
}

#[test]
fn month_value_should_be_capped_when_the_volume_is_claimed_on_the_dearest_day() {
	// 3 units on a day of 3 USD and none on one of 1 USD: 9 USD, but the mean is 2 and the cap
	// 3 × 2 × 1.25 = 7.5 USD.
	let days = [(0, 10_000), (30_000, 30_000)];
	assert_eq!(month_value(&days, plain(12_500)), Some(75 * USD / 10));
	assert_eq!(month_value(&days, plain(15_000)), Some(9 * USD));
	assert_eq!(month_value(&days, plain(15_001)), Some(9 * USD));
	assert_eq!(month_value(&days, plain(14_999)), Some(89_994 * USD / 10_000));
}

#[test]
fn month_value_should_take_the_exact_mean_when_it_is_not_whole() {
	// Mean 5/3 of 1/10 000 USD: a floored mean would be 1.
	let days = [(0, 1), (0, 1), (90_000, 3)];
	assert_eq!(month_value(&days, plain(10_000)), Some(15 * USD / 10_000));
}

#[test]
fn month_value_should_count_days_without_volume_when_taking_the_mean() {
	let month = [(0, 10_000), (0, 10_000), (0, 10_000), (10_000, 50_000)];
	assert_eq!(month_value(&month, plain(10_000)), Some(2 * USD));
	assert_eq!(month_value(&month[3..], plain(10_000)), Some(5 * USD));
}

#[test]
fn month_value_should_be_zero_when_there_is_nothing() {
	assert_eq!(month_value(&[], plain(12_500)), Some(0));
	assert_eq!(month_value(&[(0, 10_000); 31], plain(12_500)), Some(0));
	assert_eq!(month_value(&[(10_000, 0); 31], plain(12_500)), Some(0));
}

#[test]
fn month_value_should_be_the_bound_that_fits_when_the_other_does_not() {
	let most = |skew_bps| Terms {
		conversion: FixedU128::from_inner(u128::MAX),
		discount: Permill::one(),
		skew_bps,
	};
	// The day is worth all that fits; the cap is more.
	assert_eq!(month_value(&[(100_000_000, 1)], most(u32::MAX)), Some(u128::MAX));
	// The day is worth twice what fits; the cap is half of it.
	assert_eq!(month_value(&[(100_000_000, 2)], most(5_000)), Some(u128::MAX));
	assert_eq!(month_value(&[(100_000_000, 2)], most(0)), Some(0));
	// Neither fits.
	assert_eq!(month_value(&[(100_000_000, 2)], most(5_001)), None);
	assert_eq!(month_value(&[(u64::MAX, u64::MAX); 31], most(u32::MAX)), None);
	assert_eq!(month_value(&[(u64::MAX, u64::MAX); 31], most(0)), Some(0));
}

/// `floor(volume × conversion × price × discount)`, as the specification has it.
fn wide_value(volume: u64, terms: Terms, price: u64) -> sp_core::U512 {
	product(&[
		volume.into(),
		terms.conversion.into_inner(),
		price.into(),
		terms.discount.deconstruct().into(),
	]) / product(&[10_000, 10_000, 1_000_000])
}

/// Both bounds of the value of a month.
fn wide_month(days: &[(u64, u64)], terms: Terms) -> (sp_core::U512, sp_core::U512) {
	let sum = days
		.iter()
		.map(|(volume, price)| wide_value(*volume, terms, *price))
		.fold(sp_core::U512::zero(), |sum, value| sum + value);
	let u: u128 = days.iter().map(|(volume, _)| u128::from(*volume)).sum();
	let prices: u128 = days.iter().map(|(_, price)| u128::from(*price)).sum();
	let cap = product(&[
		u,
		terms.conversion.into_inner(),
		terms.discount.deconstruct().into(),
		prices,
		terms.skew_bps.into(),
	]) / product(&[10_000, 10_000, 1_000_000, 10_000, days.len() as u128]);
	(sum, cap)
}

prop_compose! {
	/// What governance may sensibly set.
	fn sane_terms()(
		conversion in 1..1_000_000_000_000_000_000_000_000u128,
		discount in 1..=1_000_000u32,
		skew_bps in 10_000..=50_000u32,
	) -> Terms {
		Terms {
			conversion: FixedU128::from_inner(conversion),
			discount: Permill::from_parts(discount),
			skew_bps,
		}
	}
}

prop_compose! {
	fn any_terms()(
		conversion in any::<u128>(),
		discount in 0..=1_000_000u32,
		skew_bps in any::<u32>(),
	) -> Terms {
		Terms {
			conversion: FixedU128::from_inner(conversion),
			discount: Permill::from_parts(discount),
			skew_bps,
		}
	}
}

fn sane_days() -> impl Strategy<Value = Vec<(u64, u64)>> {
	prop::collection::vec((0..1_000_000_000u64, 0..100_000_000u64), 1..=31)
}

fn any_days() -> impl Strategy<Value = Vec<(u64, u64)>> {
	// Each month has its own scale, so sums land on both sides of 128 bits.
	(0..64u32, 0..64u32).prop_flat_map(|(volume_bits, price_bits)| {
		prop::collection::vec(
			(any::<u64>(), any::<u64>())
				.prop_map(move |(volume, price)| (volume >> volume_bits, price >> price_bits)),
			1..=31,
		)
	})
}

proptest! {
	#![proptest_config(common::repeatable(1_000))]

	#[test]
	fn value_should_equal_the_wide_calculation_for_any_figures(
		volume in any::<u64>(),
		price in any::<u64>(),
		shift in 0..128u32,
		terms in any_terms(),
	) {
		let terms =
			Terms { conversion: FixedU128::from_inner(terms.conversion.into_inner() >> shift), ..terms };
		prop_assert_eq!(
			value(volume, terms.conversion, price, terms.discount),
			narrow(wide_value(volume, terms, price))
		);
	}

	#[test]
	fn month_value_should_be_the_lower_bound_for_sane_figures(
		days in sane_days(),
		terms in sane_terms(),
	) {
		let (sum, cap) = wide_month(&days, terms);
		let value = month_value(&days, terms).unwrap();
		prop_assert!(sp_core::U512::from(value) <= sum);
		prop_assert!(sp_core::U512::from(value) <= cap);
		prop_assert_eq!(Some(value), narrow(sum.min(cap)));
	}

	#[test]
	fn month_value_should_be_the_lower_bound_for_any_figures(
		days in any_days(),
		terms in any_terms(),
	) {
		let (sum, cap) = wide_month(&days, terms);
		prop_assert_eq!(month_value(&days, terms), narrow(sum.min(cap)));
	}

	#[test]
	fn month_value_should_not_fall_when_more_is_uploaded(
		days in sane_days(),
		terms in sane_terms(),
		day in 0..31usize,
		more in 0..1_000_000_000u64,
	) {
		let before = month_value(&days, terms).unwrap();
		let mut days = days;
		let day = day % days.len();
		days[day].0 += more;
		prop_assert!(month_value(&days, terms).unwrap() >= before);
	}

	#[test]
	fn month_value_should_not_fall_when_the_discount_is_higher(
		days in sane_days(),
		terms in sane_terms(),
		more in 0..1_000_000u32,
	) {
		let parts = terms.discount.deconstruct().saturating_add(more);
		let better = Terms { discount: Permill::from_parts(parts), ..terms };
		prop_assert!(month_value(&days, better).unwrap() >= month_value(&days, terms).unwrap());
	}
}
