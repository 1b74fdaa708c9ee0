//! The types of the escrow.

use crate::{Config, Error};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::ensure;
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use treasurenet_primitives::{Balance, UNIT, Usd, UsdPrice, math::BPS};

/// The largest minimum margin that governance may set.
const MAX_MINIMUM_MARGIN: Balance = 1_000_000 * UNIT;

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

/// The governed numbers.
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
pub struct Parameters {
	/// The part of the exposure that the margin has to cover, and of an overstated value that a
	/// penalty takes, in basis points: 1 to 10 000.
	pub margin_ratio_bps: u32,
	/// The margin that a mint needs, in 10⁻¹⁸ UNIT: at most a million UNIT.
	pub minimum_margin: Balance,
	/// What UNIT is worth while there is no active feed of its price, in 1/10 000 USD per UNIT:
	/// above 0.
	pub unit_usd_rate: UsdPrice,
}

impl Default for Parameters {
	/// The values at genesis: 1 %, 100 UNIT, and 1 USD for 1 UNIT.
	fn default() -> Self {
		Self { margin_ratio_bps: 100, minimum_margin: 100 * UNIT, unit_usd_rate: 10_000 }
	}
}

impl Parameters {
	/// Refuses each value out of range by an error that names it.
	pub fn validate<T: Config>(&self) -> Result<(), Error<T>> {
		ensure!((1..=BPS).contains(&self.margin_ratio_bps), Error::<T>::MarginRatioOutOfRange);
		ensure!(self.minimum_margin <= MAX_MINIMUM_MARGIN, Error::<T>::MinimumMarginOutOfRange);
		ensure!(self.unit_usd_rate > 0, Error::<T>::UnitUsdRateOutOfRange);
		Ok(())
	}
}
