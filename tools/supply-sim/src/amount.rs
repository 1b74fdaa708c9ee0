//! Amounts of TAT and UNIT as text.

use crate::Balance;

/// One TAT or one UNIT, in 10⁻¹⁸.
pub const ONE: Balance = 1_000_000_000_000_000_000;

/// The decimals of TAT and UNIT.
const DECIMALS: usize = 18;

/// Reads a decimal number of TAT or UNIT, such as `1000000` or `0.25`.
///
/// ```
/// use treasurenet_supply_sim::amount::{ONE, parse};
/// assert_eq!(parse("0.25"), Ok(ONE / 4));
/// assert!(parse("-1").is_err());
/// ```
pub fn parse(text: &str) -> Result<Balance, String> {
	let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
	let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
	if !digits(whole) || !digits(fraction) {
		return Err("not a decimal number such as 1000000 or 0.25".into());
	}
	if fraction.len() > DECIMALS {
		return Err(format!("more than {DECIMALS} decimals"));
	}
	format!("{whole}{fraction:0<DECIMALS$}").parse().map_err(|_| "too large".into())
}

/// All decimals that count, without separators: what [`parse`] reads back.
pub fn exact(amount: Balance) -> String {
	let text = format!("{}.{:018}", amount / ONE, amount % ONE);
	text.trim_end_matches('0').trim_end_matches('.').into()
}

/// Rounded to the nearest with so many decimals (at most 18), thousands set off by commas.
pub fn rounded(amount: Balance, decimals: u32) -> String {
	scaled(amount, DECIMALS as u32, decimals)
}

/// In millions, rounded to the nearest with so many decimals (at most 18).
pub fn millions(amount: Balance, decimals: u32) -> String {
	scaled(amount, DECIMALS as u32 + 6, decimals)
}

/// An integer with thousands set off by commas.
pub fn grouped(number: u128) -> String {
	let digits = number.to_string();
	let mut text = String::new();
	for (index, digit) in digits.chars().enumerate() {
		if index > 0 && (digits.len() - index).is_multiple_of(3) {
			text.push(',');
		}
		text.push(digit);
	}
	text
}

fn scaled(amount: Balance, exponent: u32, decimals: u32) -> String {
	let unit = 10u128.pow(exponent - decimals);
	let parts = (amount / unit) + u128::from(amount % unit >= unit.div_ceil(2));
	let one = 10u128.pow(decimals);
	let whole = grouped(parts / one);
	match decimals {
		0 => whole,
		_ => format!("{whole}.{:0width$}", parts % one, width = decimals as usize),
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn text_should_be_read_when_it_is_a_decimal_number() {
		assert_eq!(parse("0"), Ok(0));
		assert_eq!(parse("1000000"), Ok(1_000_000 * ONE));
		assert_eq!(parse("0.000000000000000001"), Ok(1));
		assert_eq!(parse("340282366920938463463.374607431768211455"), Ok(u128::MAX));
	}

	#[test]
	fn text_should_be_refused_when_it_is_no_amount() {
		for text in ["", ".", "1.", ".5", "1.2.3", "-1", "+1", "1e6", "1,000", "ten", "1.-2"] {
			assert!(parse(text).is_err_and(|error| error.contains("decimal number")), "{text}");
		}
		assert!(parse("0.0000000000000000001").is_err_and(|error| error.contains("18 decimals")));
		assert_eq!(parse("340282366920938463463.374607431768211456"), Err("too large".into()));
	}

	#[test]
	fn amounts_should_be_exact_when_written_in_full() {
		assert_eq!(exact(0), "0");
		assert_eq!(exact(10 * ONE), "10");
		assert_eq!(exact(ONE + 1), "1.000000000000000001");
		assert_eq!(exact(ONE / 4), "0.25");
	}

	#[test]
	fn amounts_should_be_rounded_to_the_nearest_when_shortened() {
		assert_eq!(rounded(1_234_567 * ONE, 0), "1,234,567");
		assert_eq!(rounded(ONE / 200, 2), "0.01");
		assert_eq!(rounded(ONE / 200 - 1, 2), "0.00");
		assert_eq!(rounded(999_999 * ONE / 1_000, 2), "1,000.00");
		assert_eq!(rounded(1, 18), "0.000000000000000001");
		assert_eq!(millions(63_072_000 * ONE, 2), "63.07");
		assert_eq!(millions(63_075_000 * ONE, 2), "63.08");
		assert_eq!(millions(499_999 * ONE, 0), "0");
	}
}
