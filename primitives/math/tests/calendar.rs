//! The calendar against a count day by day, and known dates.

use treasurenet_math::{
	Day, Month,
	calendar::{
		DAY_MS, civil, day_in_month, day_of, day_of_month, days_in, end_of, first_day, is_day_over,
		is_month_over, month_of, start_of_day,
	},
};

fn is_leap(year: u32) -> bool {
	year.is_multiple_of(400) || (year.is_multiple_of(4) && !year.is_multiple_of(100))
}

fn length(year: u32, month: u32) -> u32 {
	match month {
		2 => 28 + u32::from(is_leap(year)),
		4 | 6 | 9 | 11 => 30,
		_ => 31,
	}
}

#[test]
fn calendar_should_agree_with_a_count_of_days_from_1970_to_2150() {
	let mut day: Day = 0;
	let mut number: Month = 0;
	for year in 1970..=2150 {
		for month in 1..=12 {
			assert_eq!(first_day(number), day);
			assert_eq!(days_in(number), length(year, month));
			for n in 1..=length(year, month) {
				let n = n as u8;
				assert_eq!(civil(day), (year, month, n));
				assert_eq!(month_of(day), number);
				assert_eq!(day_of_month(day), n);
				assert_eq!(day_in_month(number, n), Some(day));
				day += 1;
			}
			assert_eq!(end_of(number), day);
			assert_eq!(day_in_month(number, 0), None);
			assert_eq!(day_in_month(number, length(year, month) as u8 + 1), None);
			assert_eq!(day_in_month(number, u8::MAX), None);
			number += 1;
		}
	}
}

#[test]
fn calendar_should_know_dates_that_are_well_known() {
	for (day, date) in [
		(0, (1970, 1, 1)),
		(11_016, (2000, 2, 29)),
		// WTI closed at −37.63 USD.
		(18_372, (2020, 4, 20)),
		(19_723, (2024, 1, 1)),
		(19_782, (2024, 2, 29)),
		(24_855, (2038, 1, 19)),
		(47_540, (2100, 2, 28)),
		(47_541, (2100, 3, 1)),
	] {
		assert_eq!(civil(day), date);
	}
}

#[test]
fn day_of_should_change_at_midnight() {
	assert_eq!(day_of(0), 0);
	assert_eq!(day_of(DAY_MS - 1), 0);
	assert_eq!(day_of(DAY_MS), 1);
	assert_eq!(start_of_day(1), DAY_MS);
	assert_eq!(day_of(start_of_day(20_000)), 20_000);
	assert_eq!(day_of(start_of_day(20_000) - 1), 19_999);
}

#[test]
fn day_should_be_over_when_its_last_millisecond_is_past() {
	let midnight = start_of_day(20_001);
	assert!(!is_day_over(20_000, midnight - 1));
	assert!(is_day_over(20_000, midnight));
	assert!(!is_day_over(20_001, midnight));
}

#[test]
fn month_should_be_over_when_its_last_millisecond_is_past() {
	// February 2024.
	let month = 54 * 12 + 1;
	let midnight = start_of_day(19_783);
	assert!(!is_month_over(month, midnight - 1));
	assert!(is_month_over(month, midnight));
	assert!(!is_month_over(month + 1, midnight));
}

#[test]
fn calendar_should_not_panic_when_far_away() {
	for day in [Day::MAX, Day::MAX - 719_468, Day::MAX - 719_467, 1 << 31] {
		let (_, month, n) = civil(day);
		assert!((1..=12).contains(&month) && (1..=31).contains(&n));
		assert_eq!(month_of(day), Month::MAX);
	}
	assert_eq!(month_of(first_day(Month::MAX)), Month::MAX);
	assert_eq!(month_of(first_day(Month::MAX) - 1), Month::MAX - 1);
	assert_eq!(month_of(end_of(Month::MAX)), Month::MAX);
	assert_eq!(day_of(u64::MAX), Day::MAX);
	assert_eq!(start_of_day(Day::MAX), u64::from(Day::MAX) * DAY_MS);
}

#[test]
fn calendar_should_go_there_and_back_for_every_month() {
	for month in 0..Month::MAX {
		assert_eq!(month_of(first_day(month)), month);
		assert_eq!(day_of_month(first_day(month)), 1);
		assert_eq!(end_of(month), first_day(month + 1));
	}
}
