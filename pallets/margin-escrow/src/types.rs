//! The types of the escrow.

use alloc::{vec, vec::Vec};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use treasurenet_primitives::{Balance, Number, UNIT, Usd, UsdPrice, math::BPS};

/// The largest minimum margin that governance may set.
const MAX_MINIMUM_MARGIN: Balance = 1_000_000 * UNIT;
/// The highest rate of UNIT that governance may set: a million USD. A rate without a limit could
/// make every penalty next to nothing.
const MAX_UNIT_USD_RATE: UsdPrice = 10_000_000_000;

/// What the escrow keeps of one producer.
#[derive(
	Clone,
	Copy,
	PartialEq,
	Eq,
	Debug,
	Default,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct MarginAccount {
	/// The margin held, in 10⁻¹⁸ UNIT.
	pub margin: Balance,
	/// Penalties not yet paid, in 10⁻¹⁸ UNIT. Above zero only while the margin is zero.
	pub debt: Balance,
	/// The value of the open months, in 10⁻¹⁸ USD.
	pub exposure: Usd,
}

impl MarginAccount {
	/// Whether there is nothing to keep.
	pub fn is_empty(&self) -> bool {
		*self == Self::default()
	}
}

/// The parameters of the escrow.
#[derive(
	Clone,
	Copy,
	PartialEq,
	Eq,
	Debug,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	Serialize,
	Deserialize,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[scale_info(capture_docs = "always")]
pub struct Parameters {
	/// The part of the exposure that the margin has to cover, and of an overstated value that a
	/// penalty takes, in basis points.
	pub margin_ratio_bps: u32,
	/// The margin that a mint needs, in 10⁻¹⁸ UNIT.
	pub minimum_margin: Balance,
	/// What UNIT is worth while there is no active feed of its price, in 1/10 000 USD per UNIT.
	pub unit_usd_rate: UsdPrice,
}

impl Default for Parameters {
	/// The values at genesis: 1 %, 100 UNIT, and 1 USD for 1 UNIT.
	fn default() -> Self {
		Self { margin_ratio_bps: 100, minimum_margin: 100 * UNIT, unit_usd_rate: 10_000 }
	}
}

/// Names the parameter that is out of its range.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ParameterFault {
	/// [`Parameters::margin_ratio_bps`].
	MarginRatio,
	/// [`Parameters::minimum_margin`].
	MinimumMargin,
	/// [`Parameters::unit_usd_rate`].
	UnitUsdRate,
}

impl Parameters {
	/// Each of them with its range.
	pub fn numbers(&self) -> Vec<Number<ParameterFault>> {
		use ParameterFault::*;
		let Self { margin_ratio_bps, minimum_margin, unit_usd_rate } = *self;
		let rates = 1..=MAX_UNIT_USD_RATE;
		vec![
			Number::new("margin_ratio_bps", "basis points", margin_ratio_bps, 1..=BPS, MarginRatio),
			Number::new(
				"minimum_margin",
				"10⁻¹⁸ UNIT",
				minimum_margin,
				0..=MAX_MINIMUM_MARGIN,
				MinimumMargin,
			),
			Number::new("unit_usd_rate", "1/10 000 USD", unit_usd_rate, rates, UnitUsdRate),
		]
	}

	/// Refuses the first value that is out of its range.
	pub fn validate(&self) -> Result<(), ParameterFault> {
		Number::check(self.numbers())
	}
}
