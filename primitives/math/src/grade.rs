//! The crude grade discount: what share of the benchmark price an oil is paid.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use sp_arithmetic::Permill;

/// Quality of a crude oil.
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
	serde::Serialize,
	serde::Deserialize,
)]
pub struct Grade {
	/// API gravity in 1/100 of a degree: 31.10° is 3110.
	pub api_gravity: u16,
	/// Sulphur in 1/1 000 of one percent: 0.50 % is 500.
	pub sulphur: u16,
}

/// The parameters of the discount: two thresholds and four strictly falling shares.
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
	serde::Serialize,
	serde::Deserialize,
)]
pub struct CrudeDiscount {
	/// A gravity above this is light, in 1/100 of a degree.
	pub light_above: u16,
	/// A sulphur content below this is sweet, in 1/1 000 of one percent.
	pub sweet_below: u16,
	/// Share paid for light and sweet.
	pub light_sweet: Permill,
	/// Share paid for light and sour.
	pub light_sour: Permill,
	/// Share paid for heavy and sweet.
	pub heavy_sweet: Permill,
	/// Share paid for heavy and sour.
	pub heavy_sour: Permill,
}

impl Default for CrudeDiscount {
	/// The values at genesis: 31.10° and 0.50 %, with 90, 85, 80 and 75 %.
	fn default() -> Self {
		Self {
			light_above: 3_110,
			sweet_below: 500,
			light_sweet: Permill::from_percent(90),
			light_sour: Permill::from_percent(85),
			heavy_sweet: Permill::from_percent(80),
			heavy_sour: Permill::from_percent(75),
		}
	}
}

impl CrudeDiscount {
	/// Whether the four shares fall strictly, none is zero and both thresholds are above zero.
	pub fn is_valid(&self) -> bool {
		self.light_above > 0
			&& self.sweet_below > 0
			&& self.light_sweet > self.light_sour
			&& self.light_sour > self.heavy_sweet
			&& self.heavy_sweet > self.heavy_sour
			&& !self.heavy_sour.is_zero()
	}

	/// The share of the price that an oil of this grade is paid.
	pub fn share(&self, grade: &Grade) -> Permill {
		match (grade.api_gravity > self.light_above, grade.sulphur < self.sweet_below) {
			(true, true) => self.light_sweet,
			(true, false) => self.light_sour,
			(false, true) => self.heavy_sweet,
			(false, false) => self.heavy_sour,
		}
	}
}
