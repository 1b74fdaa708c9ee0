//! Decimal text, read exactly: no figure ever passes through a float.

use crate::refusal::Refusal;
use treasurenet_primitives::{UsdPrice, Volume};

/// Both volumes and prices count in 1/10 000.
const DECIMALS: u32 = 4;
/// How many 1/10 000 make one.
const ONE: u64 = 10_000;
/// The largest price believed: 10⁹ USD, in 1/10 000 USD.
pub const MAX_PRICE: UsdPrice = 1_000_000_000 * ONE;
/// The largest volume believed: 10¹⁵, in 1/10 000 of the kind's volume unit.
pub const MAX_VOLUME: Volume = 1_000_000_000_000_000;

/// What a register writes where it shows no figure.
const HIDDEN: &[u8] = b"***";

/// Reads a price, of either sign, in 1/10 000 USD. `None` if there is no figure.
///
/// Refused: what is no number or has finer digits ([`Refusal::BadNumber`]), separators between
/// thousands ([`Refusal::ThousandsSeparator`]), prices beyond [`MAX_PRICE`] ([`Refusal::Absurd`]).
pub fn price(text: &[u8]) -> Result<Option<i64>, Refusal> {
	let Some((negative, magnitude)) = figure(text, false)? else { return Ok(None) };
	if magnitude > MAX_PRICE {
		return Err(Refusal::Absurd);
	}
	let price = i64::try_from(magnitude).map_err(|_| Refusal::Absurd)?;
	Ok(Some(if negative { price.saturating_neg() } else { price }))
}

/// Reads a volume, in 1/10 000 of its unit. `None` if there is no figure.
///
/// Thousands may be separated by commas where that cannot mean anything else: `1,234.5`. Refused:
/// what is no number or has finer digits ([`Refusal::BadNumber`]), commas elsewhere
/// ([`Refusal::ThousandsSeparator`]), volumes below zero ([`Refusal::NotPositive`]) or beyond
/// [`MAX_VOLUME`] ([`Refusal::Absurd`]).
pub fn volume(text: &[u8]) -> Result<Option<Volume>, Refusal> {
	match figure(text, true)? {
		Some((true, magnitude)) if magnitude > 0 => Err(Refusal::NotPositive),
		Some((_, magnitude)) if magnitude > MAX_VOLUME => Err(Refusal::Absurd),
		Some((_, magnitude)) => Ok(Some(magnitude)),
		None => Ok(None),
	}
}

/// Whether a number is below zero, and its magnitude in 1/10 000.
fn figure(text: &[u8], thousands: bool) -> Result<Option<(bool, u64)>, Refusal> {
	let text = text.trim_ascii();
	if text.is_empty() || text == HIDDEN {
		return Ok(None);
	}
	let (negative, digits) = match text.split_first() {
		Some((b'-', digits)) => (true, digits),
		Some((b'+', digits)) => (false, digits),
		_ => (false, text),
	};
	let (whole, fraction) = match digits.iter().position(|byte| *byte == b'.') {
		Some(point) => {
			let (whole, fraction) = digits.split_at(point);
			(whole, Some(fraction.get(1..).unwrap_or_default()))
		}
		None => (digits, None),
	};
	let is_comma = |byte: &u8| *byte == b',';
	if fraction.is_some_and(|fraction| fraction.iter().any(is_comma)) {
		return Err(Refusal::ThousandsSeparator);
	}
	if whole.iter().any(is_comma) && !(thousands && is_grouped(whole)) {
		return Err(Refusal::ThousandsSeparator);
	}
	let magnitude = scaled(whole, fraction)?;
	Ok(Some((negative, magnitude)))
}

/// Whether commas stand before each three digits, and only there. A leading zero would be odd
/// before thousands: such a comma is more likely a decimal one.
fn is_grouped(whole: &[u8]) -> bool {
	let mut groups = whole.split(|byte| *byte == b',');
	let first = groups.next().unwrap_or_default();
	(1..=3).contains(&first.len())
		&& first.first() != Some(&b'0')
		&& groups.all(|group| group.len() == 3)
}

/// Whole digits, perhaps with commas, and the digits after the point if there is one.
fn scaled(whole: &[u8], fraction: Option<&[u8]>) -> Result<u64, Refusal> {
	let is_number = |digits: &[u8]| !digits.is_empty() && digits.iter().all(u8::is_ascii_digit);
	if !whole.iter().all(|byte| byte.is_ascii_digit() || *byte == b',')
		|| !whole.first().is_some_and(u8::is_ascii_digit)
		|| !fraction.is_none_or(is_number)
	{
		return Err(Refusal::BadNumber);
	}
	let fraction = fraction.unwrap_or_default();
	let (kept, finer) = fraction.split_at(fraction.len().min(DECIMALS as usize));
	if finer.iter().any(|digit| *digit != b'0') {
		return Err(Refusal::BadNumber);
	}
	let mut value = 0_u64;
	let mut digits = whole.iter().filter(|byte| **byte != b',').chain(kept);
	let mut append = |digit: u8| {
		let next = value.checked_mul(10).and_then(|tens| tens.checked_add(u64::from(digit)));
		value = next.ok_or(Refusal::Absurd)?;
		Ok(())
	};
	digits.try_for_each(|digit| append(digit.saturating_sub(b'0')))?;
	for _ in kept.len()..DECIMALS as usize {
		append(0)?;
	}
	Ok(value)
}
