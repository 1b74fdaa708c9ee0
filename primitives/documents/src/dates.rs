//! Days and months as documents write them.

use crate::refusal::Refusal;
use treasurenet_primitives::{Day, Month, math::calendar::day_in_month};

/// Reads `YYYY-MM-DD`, from 1970 on.
pub fn day(text: &[u8]) -> Result<Day, Refusal> {
	let (month_text, day_text) = text.split_at_checked(7).ok_or(Refusal::BadDay)?;
	let day_text = day_text.strip_prefix(b"-").ok_or(Refusal::BadDay)?;
	let day = number(day_text, 2).and_then(|day| u8::try_from(day).ok()).ok_or(Refusal::BadDay)?;
	day_in_month(month(month_text)?, day).ok_or(Refusal::BadDay)
}

/// Reads `YYYY-MM`, from 1970 on.
pub fn month(text: &[u8]) -> Result<Month, Refusal> {
	let (year_text, month_text) = text.split_at_checked(4).ok_or(Refusal::BadDay)?;
	let month_text = month_text.strip_prefix(b"-").ok_or(Refusal::BadDay)?;
	let year = number(year_text, 4).and_then(|year| year.checked_sub(1970));
	let month = number(month_text, 2).filter(|month| (1..=12).contains(month));
	let (year, month) = year.zip(month).ok_or(Refusal::BadDay)?;
	let months = year.saturating_mul(12).saturating_add(month.saturating_sub(1));
	// Month numbers end in the year 7431.
	Month::try_from(months).map_err(|_| Refusal::BadDay)
}

/// A number of so many digits.
fn number(text: &[u8], digits: usize) -> Option<u32> {
	if text.len() != digits || !text.iter().all(u8::is_ascii_digit) {
		return None;
	}
	core::str::from_utf8(text).ok()?.parse().ok()
}
