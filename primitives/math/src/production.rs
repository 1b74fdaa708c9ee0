//! What a month of production is worth.

use crate::{BPS, Usd, UsdPrice, Volume, wide::mul_div_floor};
use sp_arithmetic::{FixedPointNumber, FixedU128, Permill};
use sp_core::U256;

/// 10⁴ (volume) × 10⁴ (price) × 10⁶ (discount): the conversion's own 10¹⁸ is the result's.
const VALUE_DIVISOR: u128 = 100_000_000_000_000;
const _: () = assert!(FixedU128::DIV == 1_000_000_000_000_000_000);

/// The value of a volume at a price: `floor(volume × conversion × price × discount)`, in
/// 10⁻¹⁸ USD.
///
/// `conversion` is price units in one volume unit, `discount` the share of the price that is paid.
/// `None` if it does not fit 128 bits.
pub fn value(
	volume: Volume,
	conversion: FixedU128,
	price: UsdPrice,
	discount: Permill,
) -> Option<Usd> {
	mul_div_floor(
		&[volume.into(), conversion.into_inner(), price.into(), discount.deconstruct().into()],
		VALUE_DIVISOR.into(),
	)
}

/// What a kind and a grade contribute to the value of a month.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Terms {
	/// Price units in one volume unit.
	pub conversion: FixedU128,
	/// Share of the price that is paid.
	pub discount: Permill,
	/// By how much the month's mean price may be exceeded, in basis points: 12 500 is 125 %.
	pub skew_bps: u32,
}

/// The value of a month, in 10⁻¹⁸ USD: the sum of its days' values, but no more than its volume is
/// worth at `skew_bps` of the month's mean price.
///
/// `days` gives volume and price of **every** day of the month, the volume 0 where nothing was
/// produced, because the mean is over all days. `None` if it does not fit 128 bits; an empty
/// month is worth 0.
pub fn month_value(days: &[(Volume, UsdPrice)], terms: Terms) -> Option<Usd> {
	if days.is_empty() {
		return Some(0);
	}
	let mut sum: Option<Usd> = Some(0);
	let mut uploaded: u128 = 0;
	let mut prices: u128 = 0;
	for (volume, price) in days {
		let worth = value(*volume, terms.conversion, *price, terms.discount);
		sum = sum.zip(worth).and_then(|(sum, worth)| sum.checked_add(worth));
		uploaded = uploaded.checked_add((*volume).into())?;
		prices = prices.checked_add((*price).into())?;
	}
	// The factors before the last fit 256 bits, so a product that does not fit is far more
	// than 128 bits after the division as well.
	let cap = mul_div_floor(
		&[
			uploaded,
			terms.conversion.into_inner(),
			terms.discount.deconstruct().into(),
			terms.skew_bps.into(),
			prices,
		],
		U256::from(VALUE_DIVISOR)
			.checked_mul(U256::from(BPS))?
			.checked_mul(U256::from(days.len()))?,
	);
	match (sum, cap) {
		(Some(sum), Some(cap)) => Some(sum.min(cap)),
		// What does not fit is larger than what does.
		(sum, cap) => sum.or(cap),
	}
}
