//! Decimal text.

mod common;

use common::repeatable;
use proptest::prelude::*;
use treasurenet_documents::{
	decimal::{MAX_PRICE, MAX_VOLUME, is_missing, price, signed_volume, volume},
	refusal::Refusal::{self, *},
};

#[test]
fn price_should_be_exact() {
	for (text, expected) in [
		("86.48", 864_800),
		("86.4800", 864_800),
		("86.480000000", 864_800),
		("0.0001", 1),
		("-37.63", -376_300),
		("+2.5", 25_000),
		("0", 0),
		("-0.00", 0),
		(" 007.1 ", 71_000),
		(".5", 5_000),
		("-.5", -5_000),
		("5.", 50_000),
		("1000000000", MAX_PRICE as i64),
		("-1000000000.0000", -(MAX_PRICE as i64)),
	] {
		assert_eq!(price(text.as_bytes()), Ok(Some(expected)), "{text}");
	}
}

#[test]
fn volume_should_be_exact() {
	for (text, expected) in [
		("208.2", 2_082_000),
		(".5", 5_000),
		("1,234.", 12_340_000),
		("0.0", 0),
		("-0", 0),
		("1,234.5", 12_345_000),
		("12,345,678", 123_456_780_000),
		("123,456.7800", 1_234_567_800),
		("100000000000", MAX_VOLUME),
	] {
		assert_eq!(volume(text.as_bytes()), Ok(Some(expected)), "{text}");
	}
}

#[test]
fn figure_should_be_none_when_nothing_is_shown() {
	for text in [
		"", "  ", "***", " *** ", "*", "**", "****", ".", "..", "-", "--", "na", "NA", "N/A",
		"n/a", "#N/A", "n.a.", "NaN", "null", " NULL\t", "None", "–", "—",
	] {
		assert!(is_missing(text.as_bytes()), "{text:?}");
		assert_eq!(price(text.as_bytes()), Ok(None), "{text:?}");
		assert_eq!(volume(text.as_bytes()), Ok(None), "{text:?}");
	}
}

#[test]
fn figure_should_be_refused_when_it_is_no_number() {
	for text in [
		"+", "-.", "+.", "1.2.3", "--1", "+-1", "1e3", "1E-2", "0x10", "inf", "1 2", "**1", "*1",
		"$5", "86.48001", "0.00001", "1_000", "\u{0661}", "5-", "nil", "N", "A", "-na", ".-", "x",
	] {
		assert!(!is_missing(text.as_bytes()), "{text:?}");
		assert_eq!(price(text.as_bytes()), Err(BadNumber), "{text:?}");
		assert_eq!(volume(text.as_bytes()), Err(BadNumber), "{text:?}");
	}
}

#[test]
fn price_should_be_refused_when_it_has_separators() {
	for text in ["1,234.5", "1,5", ",", "12,345,678", "1.234,5"] {
		assert_eq!(price(text.as_bytes()), Err(ThousandsSeparator), "{text:?}");
	}
}

#[test]
fn volume_should_be_refused_when_separators_could_mean_something_else() {
	for text in [
		"1,5",
		"1,2345",
		"12,34,567",
		",123",
		"1,",
		"1,,234",
		"0,123",
		"00,123",
		"1234,567",
		"1.234,5",
		"-1,5",
	] {
		assert_eq!(volume(text.as_bytes()), Err(ThousandsSeparator), "{text:?}");
	}
	assert_eq!(volume(b"1,a34"), Err(BadNumber));
}

#[test]
fn figure_should_be_refused_when_it_is_absurd() {
	let endless = "9".repeat(16_000);
	for text in ["1000000000.0001", "-1000000001", "99999999999999999999", &endless] {
		assert_eq!(price(text.as_bytes()), Err(Absurd), "{}", text.len());
	}
	for text in ["100000000000.0001", "100,000,000,001", &endless] {
		assert_eq!(volume(text.as_bytes()), Err(Absurd), "{}", text.len());
	}
}

#[test]
fn volume_should_be_refused_when_it_is_below_zero() {
	assert_eq!(volume(b"-0.1"), Err(NotPositive));
	assert_eq!(volume(b"-1,234.5"), Err(NotPositive));
	assert_eq!(signed_volume(b"-1,234.5"), Ok(Some(-12_345_000)));
	assert_eq!(signed_volume(b"-100000000000.1"), Err(Absurd));
}

proptest! {
	#![proptest_config(repeatable(2_000))]

	#[test]
	fn figures_should_survive_being_written(value in 0..=MAX_PRICE, negative: bool) {
		let sign = if negative { "-" } else { "" };
		let text = format!("{sign}{}.{:04}", value / 10_000, value % 10_000);
		let signed = if negative { -(value as i64) } else { value as i64 };
		prop_assert_eq!(price(text.as_bytes()), Ok(Some(signed)));
		let expected: Result<_, Refusal> =
			if negative && value > 0 { Err(NotPositive) } else { Ok(Some(value)) };
		prop_assert_eq!(volume(text.as_bytes()), expected);
	}

	#[test]
	fn volumes_should_be_the_same_with_and_without_separators(whole in 0..=99_999_999_999_u64) {
		let digits = whole.to_string();
		let mut grouped = String::new();
		for (index, digit) in digits.chars().enumerate() {
			if index > 0 && (digits.len() - index) % 3 == 0 {
				grouped.push(',');
			}
			grouped.push(digit);
		}
		prop_assert_eq!(volume(grouped.as_bytes()), volume(digits.as_bytes()));
	}

	#[test]
	fn any_bytes_should_be_read_or_refused(text in prop::collection::vec(any::<u8>(), 0..40)) {
		if let Ok(Some(price)) = price(&text) {
			prop_assert!(price.unsigned_abs() <= MAX_PRICE);
		}
		if let Ok(Some(volume)) = volume(&text) {
			prop_assert!(volume <= MAX_VOLUME);
		}
	}
}
