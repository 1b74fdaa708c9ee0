//! Exact decimals: text to integer and back, without floats.

use std::fmt;
use treasurenet_primitives::{Balance, Usd, UsdPrice, Volume};

/// Decimals of TAT, UNIT and USD amounts.
pub const TOKEN_DECIMALS: u32 = 18;
/// Decimals of volumes and prices. [`treasurenet_documents::decimal`] reads those.
pub const FIGURE_DECIMALS: u32 = 4;

/// Why a text is not a figure.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum DecimalError {
	/// There is nothing.
	#[error("it is empty")]
	Empty,
	/// It is something else than digits with at most one point.
	#[error("it is not a plain decimal number such as 12.5")]
	Malformed,
	/// It is below zero.
	#[error("it is negative")]
	Negative,
	/// It has more decimals than the chain keeps.
	#[error("it has more than {0} decimals")]
	TooPrecise(u32),
	/// It does not fit.
	#[error("it is too large")]
	TooLarge,
}

/// Turns a decimal number into an integer of its smallest parts: `12.5` with 4 decimals is
/// `125_000`.
///
/// Nothing is rounded: further decimals are refused unless they are zeros.
pub fn parse_decimal(text: &str, decimals: u32) -> Result<u128, DecimalError> {
	let text = text.trim();
	if text.is_empty() {
		return Err(DecimalError::Empty);
	}
	if let Some(rest) = text
		.strip_prefix('-')
		.filter(|rest| rest.starts_with(|next: char| next.is_ascii_digit() || next == '.'))
	{
		return match parse_decimal(rest, decimals) {
			Ok(0) => Ok(0),
			Ok(_) | Err(DecimalError::TooPrecise(_) | DecimalError::TooLarge) => {
				Err(DecimalError::Negative)
			}
			Err(error) => Err(error),
		};
	}
	let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
	let is_number = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
	if whole.is_empty() && fraction.is_empty() || !is_number(whole) || !is_number(fraction) {
		return Err(DecimalError::Malformed);
	}
	let fraction = fraction.trim_end_matches('0');
	let places = u32::try_from(fraction.len()).map_err(|_| DecimalError::TooPrecise(decimals))?;
	let missing = decimals.checked_sub(places).ok_or(DecimalError::TooPrecise(decimals))?;
	let digits = format!("{whole}{fraction}");
	let significant = digits.trim_start_matches('0');
	if significant.is_empty() {
		return Ok(0);
	}
	let integer = significant.parse::<u128>().map_err(|_| DecimalError::TooLarge)?;
	10u128
		.checked_pow(missing)
		.and_then(|scale| integer.checked_mul(scale))
		.ok_or(DecimalError::TooLarge)
}

/// Reads an amount of TAT, UNIT or USD, in 10⁻¹⁸.
pub fn parse_amount(text: &str) -> Result<Balance, DecimalError> {
	parse_decimal(text, TOKEN_DECIMALS)
}

/// An integer of smallest parts, shown as a decimal number with thousands commas.
///
/// Without a precision all significant decimals are shown; with one (`{:.2}`) exactly that many.
/// The rest is cut off and never rounded up, so nobody sees more than there is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Decimal {
	integer: u128,
	decimals: u32,
}

/// Shows an amount of TAT, UNIT or USD.
pub fn amount(integer: Balance) -> Decimal {
	Decimal { integer, decimals: TOKEN_DECIMALS }
}

/// Shows a USD amount.
pub fn usd(integer: Usd) -> Decimal {
	amount(integer)
}

/// Shows a volume.
pub fn volume(integer: Volume) -> Decimal {
	Decimal { integer: integer.into(), decimals: FIGURE_DECIMALS }
}

/// Shows a price.
pub fn price(integer: UsdPrice) -> Decimal {
	Decimal { integer: integer.into(), decimals: FIGURE_DECIMALS }
}

impl fmt::Display for Decimal {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		let scale = 10u128.pow(self.decimals);
		let fraction = format!("{:0width$}", self.integer % scale, width = self.decimals as usize);
		let fraction = match f.precision() {
			Some(places) => fraction.get(..places).unwrap_or(&fraction).to_owned(),
			None => fraction.trim_end_matches('0').to_owned(),
		};
		let mut text = grouped(self.integer / scale);
		if !fraction.is_empty() {
			text.push('.');
			text.push_str(&fraction);
		}
		// `pad` would apply the precision again and cut the text.
		match f.width() {
			Some(width) => write!(f, "{text:>width$}"),
			None => f.write_str(&text),
		}
	}
}

/// Shows a deviation in basis points as a percentage.
pub fn percent(bps: u32) -> String {
	if bps == u32::MAX {
		return "no record".to_owned();
	}
	format!("{}.{:02} %", grouped((bps / 100).into()), bps % 100)
}

fn grouped(integer: u128) -> String {
	let digits = integer.to_string();
	let mut text = String::with_capacity(digits.len() + digits.len() / 3);
	for (index, digit) in digits.chars().enumerate() {
		if index > 0 && (digits.len() - index).is_multiple_of(3) {
			text.push(',');
		}
		text.push(digit);
	}
	text
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn decimal_should_be_exact_when_it_fits() {
		for (text, expected) in [
			("0.8712", 8_712),
			("208.2000", 2_082_000),
			("208.20000000", 2_082_000),
			(".5", 5_000),
			("5.", 50_000),
			(" 007 ", 70_000),
			("-0.0", 0),
		] {
			assert_eq!(parse_decimal(text, 4), Ok(expected), "{text}");
		}
		assert_eq!(parse_amount("0.000000000000000001"), Ok(1));
		assert_eq!(parse_amount("1000000"), Ok(10u128.pow(24)));
	}

	#[test]
	fn decimal_should_be_refused_when_it_is_no_number() {
		for text in ["abc", "1e3", "1,5", "1.2.3", "0x10", "+1", ".", "--1", "-", "NaN", "1 2"] {
			assert_eq!(parse_decimal(text, 4), Err(DecimalError::Malformed), "{text}");
		}
		for (text, error) in [
			("  ", DecimalError::Empty),
			("-1", DecimalError::Negative),
			("0.00001", DecimalError::TooPrecise(4)),
			(&"9".repeat(60), DecimalError::TooLarge),
		] {
			assert_eq!(parse_decimal(text, 4), Err(error), "{text}");
		}
	}

	#[test]
	fn decimal_should_be_shown_cut_and_grouped() {
		assert_eq!(volume(8_712).to_string(), "0.8712");
		assert_eq!(volume(2_082_000).to_string(), "208.2");
		assert_eq!(
			amount(1_234_567_899_999_999_999_999_999).to_string(),
			"1,234,567.899999999999999999"
		);
		assert_eq!(format!("{:.2}", amount(1_999_999_999_999_999_999)), "1.99");
		assert_eq!(format!("{:.0}", amount(1_999_999_999_999_999_999)), "1");
		assert_eq!(format!("{:>8.2}", price(572_600)), "   57.26");
		assert_eq!(amount(0).to_string(), "0");
		assert_eq!(percent(1_234), "12.34 %");
		assert_eq!(percent(u32::MAX), "no record");
	}
}
