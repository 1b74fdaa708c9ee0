//! Decimal text, read exactly: no figure ever passes through a float.

use crate::refusal::Refusal;
use treasurenet_primitives::{UsdPrice, Volume};

/// The decimals of volumes and prices: both count in 1/10 000.
const DECIMALS: u32 = 4;
/// How many 1/10 000 make one.
const ONE: u64 = 10_000;
/// The largest price believed: 10⁹ USD, in 1/10 000 USD.
pub const MAX_PRICE: UsdPrice = 1_000_000_000 * ONE;
/// The largest volume believed: 10¹⁵, in 1/10 000 of the kind's volume unit.
pub const MAX_VOLUME: Volume = 1_000_000_000_000_000;

/// Markers for a missing figure, in lower case. Runs of asterisks, points or hyphens mean the same.
const MISSING: [&[u8]; 9] =
	[b"na", b"n/a", b"#n/a", b"n.a.", b"nan", b"null", b"none", "–".as_bytes(), "—".as_bytes()];

/// Whether a field says that there is no figure: blank, `***`, `.`, `NA`, `N/A`, `-`, `null` and
/// the like.
pub fn is_missing(text: &[u8]) -> bool {
	let text = text.trim_ascii();
	let is_run = |mark: u8| text.iter().all(|byte| *byte == mark);
	is_run(b'*')
		|| is_run(b'.')
		|| is_run(b'-')
		|| MISSING.iter().any(|missing| missing.eq_ignore_ascii_case(text))
}

/// Reads a price, of either sign, in 1/10 000 USD. `None` if there is no figure.
///
/// Refused: text that is no number or has finer digits ([`Refusal::BadNumber`]), commas
/// ([`Refusal::ThousandsSeparator`]), prices beyond [`MAX_PRICE`] ([`Refusal::Absurd`]).
pub fn price(text: &[u8]) -> Result<Option<i64>, Refusal> {
	figure(text, false, MAX_PRICE)
}

/// Reads a volume of either sign, in 1/10 000 of its unit. `None` if there is no figure.
///
/// Commas may separate thousands, if there is one before every three digits: `1,234.5`.
/// Refused: text that is no number or has finer digits ([`Refusal::BadNumber`]), commas elsewhere
/// ([`Refusal::ThousandsSeparator`]), volumes beyond [`MAX_VOLUME`] ([`Refusal::Absurd`]).
pub fn signed_volume(text: &[u8]) -> Result<Option<i64>, Refusal> {
	figure(text, true, MAX_VOLUME)
}

/// Reads a volume as [`signed_volume`] does, and refuses those below zero
/// ([`Refusal::NotPositive`]).
pub fn volume(text: &[u8]) -> Result<Option<Volume>, Refusal> {
	signed_volume(text)?.map(not_negative).transpose()
}

/// A volume, unless it is below zero or beyond [`MAX_VOLUME`].
pub(crate) fn not_negative(volume: i64) -> Result<Volume, Refusal> {
	match Volume::try_from(volume) {
		Ok(volume) if volume > MAX_VOLUME => Err(Refusal::Absurd),
		Ok(volume) => Ok(volume),
		Err(_) => Err(Refusal::NotPositive),
	}
}

/// A number in 1/10 000, at most `max` on either side of zero.
fn figure(text: &[u8], thousands: bool, max: u64) -> Result<Option<i64>, Refusal> {
	let text = text.trim_ascii();
	if is_missing(text) {
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
			(whole, fraction.get(1..).unwrap_or_default())
		}
		None => (digits, [].as_slice()),
	};
	let is_comma = |byte: &u8| *byte == b',';
	if fraction.iter().any(is_comma)
		|| whole.iter().any(is_comma) && !(thousands && is_grouped(whole))
	{
		return Err(Refusal::ThousandsSeparator);
	}
	let magnitude = scaled(whole, fraction)?;
	if magnitude > max {
		return Err(Refusal::Absurd);
	}
	let figure = i64::try_from(magnitude).map_err(|_| Refusal::Absurd)?;
	Ok(Some(if negative { figure.saturating_neg() } else { figure }))
}

/// Whether there is a comma before every three digits, and nowhere else. After a leading zero a
/// comma is more likely a decimal one.
fn is_grouped(whole: &[u8]) -> bool {
	let mut groups = whole.split(|byte| *byte == b',');
	let first = groups.next().unwrap_or_default();
	(1..=3).contains(&first.len())
		&& first.first() != Some(&b'0')
		&& groups.all(|group| group.len() == 3)
}

/// Whole digits, perhaps with commas, and the digits after the point. Either may be missing: `.5`
/// and `5.` are unambiguous.
fn scaled(whole: &[u8], fraction: &[u8]) -> Result<u64, Refusal> {
	let whole = || whole.iter().filter(|byte| **byte != b',');
	let mut all = whole().chain(fraction).peekable();
	if all.peek().is_none() || !all.all(u8::is_ascii_digit) {
		return Err(Refusal::BadNumber);
	}
	let (kept, finer) = fraction.split_at(fraction.len().min(DECIMALS as usize));
	if finer.iter().any(|digit| *digit != b'0') {
		return Err(Refusal::BadNumber);
	}
	let mut value = 0_u64;
	let mut append = |digit: u8| -> Result<(), Refusal> {
		let next = value.checked_mul(10).and_then(|tens| tens.checked_add(u64::from(digit)));
		value = next.ok_or(Refusal::Absurd)?;
		Ok(())
	};
	whole().chain(kept).try_for_each(|digit| append(digit.saturating_sub(b'0')))?;
	for _ in kept.len()..DECIMALS as usize {
		append(0)?;
	}
	Ok(value)
}
