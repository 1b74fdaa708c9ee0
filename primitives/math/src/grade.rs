//! The crude grade discount: what share of the benchmark price an oil is paid.

use crate::Number;
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

/// The discount's parameters: two thresholds and four strictly falling shares.
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
#[scale_info(capture_docs = "always")]
pub struct CrudeDiscount {
	/// A gravity above this is light, in 1/100 of a degree.
	pub light_above: u16,
	/// A sulphur content below this is sweet, in 1/1 000 of one percent.
	pub sweet_below: u16,
	/// Share of the price paid for light and sweet, in millionths.
	pub light_sweet: Permill,
	/// Share of the price paid for light and sour, in millionths.
	pub light_sour: Permill,
	/// Share of the price paid for heavy and sweet, in millionths.
	pub heavy_sweet: Permill,
	/// Share of the price paid for heavy and sour, in millionths.
	pub heavy_sour: Permill,
}

/// The highest threshold of light oil, in 1/100 of a degree: no crude is lighter than 100°.
const MAX_LIGHT_ABOVE: u16 = 10_000;
/// The highest threshold of sweet oil, in 1/1 000 of one percent: hardly a crude has 10 %.
const MAX_SWEET_BELOW: u16 = 10_000;
/// The whole, in millionths.
const WHOLE: u32 = 1_000_000;

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
	/// Its numbers. The four shares fall strictly and none is zero.
	pub fn numbers<Fault: Copy>(&self, fault: Fault) -> [Number<Fault>; 6] {
		let [light_sweet, light_sour, heavy_sweet, heavy_sour] =
			[self.light_sweet, self.light_sour, self.heavy_sweet, self.heavy_sour]
				.map(Permill::deconstruct);
		let gravity =
			|name, value| Number::new(name, "1/100 of a degree", value, 1..=MAX_LIGHT_ABOVE, fault);
		let sulphur = |name, value| {
			Number::new(name, "1/1 000 of one percent", value, 1..=MAX_SWEET_BELOW, fault)
		};
		let share = |name, value, below: u32, above: u32| {
			let range = below.saturating_add(1)..=above.saturating_sub(1);
			Number::new(name, "millionths", value, range, fault)
		};
		[
			gravity("light_above", self.light_above),
			sulphur("sweet_below", self.sweet_below),
			share("light_sweet", light_sweet, light_sour, WHOLE + 1).least_is("above `light_sour`"),
			share("light_sour", light_sour, heavy_sweet, light_sweet)
				.least_is("above `heavy_sweet`")
				.most_is("below `light_sweet`"),
			share("heavy_sweet", heavy_sweet, heavy_sour, light_sour)
				.least_is("above `heavy_sour`")
				.most_is("below `light_sour`"),
			share("heavy_sour", heavy_sour, 0, heavy_sweet).most_is("below `heavy_sweet`"),
		]
	}

	/// Whether each of its numbers is in its range.
	pub fn is_valid(&self) -> bool {
		Number::check(self.numbers(())).is_ok()
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
