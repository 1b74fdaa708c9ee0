//! Days and months as people write them: `2025-12-31`, `2025-12`.

use treasurenet_primitives::{
	Day, Moment, Month,
	math::calendar::{civil, day_in_month, day_of, first_day},
};

/// Why a text is not a day or month.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum DateError {
	/// It is not written as a date.
	#[error("it is not a date like 2025-12-31")]
	MalformedDay,
	/// It is not written as a month.
	#[error("it is not a month like 2025-12")]
	MalformedMonth,
	/// There is no such day.
	#[error("there is no such day")]
	NoSuchDay,
	/// It is outside the years that the chain can name.
	#[error("it is not between 1970 and 7430")]
	OutOfRange,
}

/// Reads a month written as `2025-12`.
pub fn parse_month(text: &str) -> Result<Month, DateError> {
	let (year, month) = text.trim().split_once('-').ok_or(DateError::MalformedMonth)?;
	let year = digits(year, 4).ok_or(DateError::MalformedMonth)?;
	let month = digits(month, 2).ok_or(DateError::MalformedMonth)?;
	if !(1..=12).contains(&month) {
		return Err(DateError::MalformedMonth);
	}
	let months = year.checked_sub(1970).ok_or(DateError::OutOfRange)? * 12 + month - 1;
	Month::try_from(months).map_err(|_| DateError::OutOfRange)
}

/// Reads a day written as `2025-12-31`.
pub fn parse_day(text: &str) -> Result<Day, DateError> {
	let (month, day) = text.trim().rsplit_once('-').ok_or(DateError::MalformedDay)?;
	let month = parse_month(month).map_err(|error| match error {
		DateError::MalformedMonth => DateError::MalformedDay,
		error => error,
	})?;
	let day = digits(day, 2).ok_or(DateError::MalformedDay)?;
	day_in_month(month, day as u8).ok_or(DateError::NoSuchDay)
}

/// Writes a day as `2025-12-31`.
pub fn format_day(day: Day) -> String {
	let (year, month, day) = civil(day);
	format!("{year:04}-{month:02}-{day:02}")
}

/// Writes a month as `2025-12`.
pub fn format_month(month: Month) -> String {
	let (year, month, _) = civil(first_day(month));
	format!("{year:04}-{month:02}")
}

/// Writes a moment as `2025-12-31 23:59:59 UTC`.
pub fn format_moment(moment: Moment) -> String {
	let seconds = moment / 1_000 % 86_400;
	format!(
		"{} {:02}:{:02}:{:02} UTC",
		format_day(day_of(moment)),
		seconds / 3_600,
		seconds / 60 % 60,
		seconds % 60
	)
}

fn digits(text: &str, count: usize) -> Option<u32> {
	let is_plain = text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit());
	is_plain.then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn day_should_survive_writing_and_reading() {
		for text in ["1970-01-01", "2024-02-29", "2025-12-31", "2026-08-18", "2099-12-31"] {
			assert_eq!(parse_day(text).map(format_day).as_deref(), Ok(text));
		}
		assert_eq!(parse_day("1970-01-02"), Ok(1));
		assert_eq!(parse_month("2025-12").map(format_month).as_deref(), Ok("2025-12"));
		assert_eq!(parse_month("1971-01"), Ok(12));
		assert_eq!(format_moment(86_399_999), "1970-01-01 23:59:59 UTC");
	}

	#[test]
	fn day_should_be_refused_when_it_does_not_exist() {
		for text in ["2025-02-29", "2025-04-31", "2025-12-00", "2025-12-32"] {
			assert_eq!(parse_day(text), Err(DateError::NoSuchDay), "{text}");
		}
		for text in ["", "2025", "2025-12", "31.12.2025", "2025-1-1", "2025-13-01", "20251231", "x"]
		{
			assert_eq!(parse_day(text), Err(DateError::MalformedDay), "{text}");
		}
		assert_eq!(parse_day("1969-12-31"), Err(DateError::OutOfRange));
		assert_eq!(parse_month("2025-00"), Err(DateError::MalformedMonth));
	}
}
