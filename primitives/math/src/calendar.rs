//! Days and months in UTC, counted from 1970.
//!
//! The conversions between a day number and a civil date follow the proleptic Gregorian calendar
//! with years that begin in March, so the leap day is the last day of a year.

use crate::{Day, Month};

/// Milliseconds in a day.
pub const DAY_MS: u64 = 86_400_000;
/// The longest month, in days.
pub const MAX_DAYS_IN_MONTH: u32 = 31;

const MONTHS_IN_YEAR: u32 = 12;
const DAYS_IN_ERA: u32 = 146_097;
const YEARS_IN_ERA: u32 = 400;
/// Days from 0000-03-01 to 1970-01-01.
const EPOCH_SHIFT: u32 = 719_468;

/// The day that holds a moment, given in milliseconds since 1970-01-01 UTC.
pub fn day_of(moment_ms: u64) -> Day {
	Day::try_from(moment_ms / DAY_MS).unwrap_or(Day::MAX)
}

/// The first millisecond of a day.
pub fn start_of_day(day: Day) -> u64 {
	u64::from(day).saturating_mul(DAY_MS)
}

/// The month that holds a day. Days after the last whole month that a [`Month`] can name belong
/// to that month.
pub fn month_of(day: Day) -> Month {
	let (year, month, _) = civil(day);
	let months = year.saturating_sub(1970).saturating_mul(MONTHS_IN_YEAR).saturating_add(month - 1);
	Month::try_from(months).unwrap_or(Month::MAX)
}

/// The first day of a month.
pub fn first_day(month: Month) -> Day {
	let year = 1970 + u32::from(month) / MONTHS_IN_YEAR;
	days_from_civil(year, u32::from(month) % MONTHS_IN_YEAR + 1)
}

/// How many days a month has: 28 to 31.
pub fn days_in(month: Month) -> u32 {
	let year = 1970 + u32::from(month) / MONTHS_IN_YEAR;
	match u32::from(month) % MONTHS_IN_YEAR + 1 {
		4 | 6 | 9 | 11 => 30,
		2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => {
			29
		}
		2 => 28,
		_ => 31,
	}
}

/// The day after the last one of a month.
pub fn end_of(month: Month) -> Day {
	first_day(month).saturating_add(days_in(month))
}

/// The `n`th day of a month, counted from 1; `None` if the month has no such day.
pub fn day_in_month(month: Month, n: u8) -> Option<Day> {
	let n = u32::from(n);
	(1..=days_in(month)).contains(&n).then(|| first_day(month).saturating_add(n - 1))
}

/// The place of a day within its month, counted from 1.
pub fn day_of_month(day: Day) -> u8 {
	civil(day).2
}

/// Whether a day's last millisecond is past at `moment_ms`.
pub fn is_day_over(day: Day, moment_ms: u64) -> bool {
	day < day_of(moment_ms)
}

/// Whether a month's last millisecond is past at `moment_ms`.
pub fn is_month_over(month: Month, moment_ms: u64) -> bool {
	end_of(month) <= day_of(moment_ms)
}

/// The same moment some calendar months later; on the last day where that month is shorter.
pub fn months_after(moment_ms: u64, months: Month) -> u64 {
	let day = day_of(moment_ms);
	let month = month_of(day).saturating_add(months);
	let day_index = u32::from(day_of_month(day)).min(days_in(month)).saturating_sub(1);
	start_of_day(first_day(month).saturating_add(day_index)).saturating_add(moment_ms % DAY_MS)
}

/// Year, month (1 to 12) and day of month (1 to 31) of a day.
pub fn civil(day: Day) -> (u32, u32, u8) {
	// Beyond the calendar of `Month` nothing needs an exact date, so the shift may saturate.
	let shifted = day.saturating_add(EPOCH_SHIFT);
	let era = shifted / DAYS_IN_ERA;
	let day_of_era = shifted % DAYS_IN_ERA;
	let year_of_era =
		(day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
	let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
	let shifted_month = (5 * day_of_year + 2) / 153;
	let day_of_month = day_of_year - (153 * shifted_month + 2) / 5 + 1;
	let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 };
	let year = year_of_era + era * YEARS_IN_ERA + u32::from(month <= 2);
	(year, month, day_of_month as u8)
}

/// The day number of the first day of a month (1 to 12) of a year from 1970 on.
fn days_from_civil(year: u32, month: u32) -> Day {
	let shifted_year = year - u32::from(month <= 2);
	let era = shifted_year / YEARS_IN_ERA;
	let year_of_era = shifted_year % YEARS_IN_ERA;
	let shifted_month = if month > 2 { month - 3 } else { month + 9 };
	let day_of_year = (153 * shifted_month + 2) / 5;
	let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
	era * DAYS_IN_ERA + day_of_era - EPOCH_SHIFT
}
