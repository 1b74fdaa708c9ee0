//! Daily prices: `Date,Price`.

use super::{Faults, FileError, bounded, none_of, read_document};
use crate::calendar::{format_day, format_month};
use std::{collections::BTreeMap, path::Path};
use treasurenet_documents::{
	config::PriceFormat,
	http::Arrival,
	prices::{MAX_DAYS, PriceReader},
	refusal::Refusal,
};
use treasurenet_primitives::{
	Day, Month, UsdPrice,
	math::calendar::{end_of, first_day},
};

/// How many quoted days make the mean for a day without a quote.
const QUOTES_IN_MEAN: usize = 10;

/// What a source says of a day.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PriceOf {
	/// A price, in 1/10 000 USD; 0 for a quote of zero or less.
	Quote(UsdPrice),
	/// The source has later days and not this one.
	NoQuote,
}

/// The prices of a month, and of the years before it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PriceSeries {
	month: Month,
	quotes: BTreeMap<Day, UsdPrice>,
	/// The latest day that the source has a price of.
	latest: Option<Day>,
}

impl PriceSeries {
	/// Reads what a mint of `month` needs from a file, as the oracle's worker does.
	pub fn open(path: &Path, month: Month) -> Result<Self, FileError> {
		let read = || -> Result<Self, Faults> {
			let format = PriceFormat::Csv { date: bounded("Date"), price: bounded("Price") };
			let end = end_of(month);
			let (from, to) = (end.saturating_sub(MAX_DAYS), end.saturating_sub(1));
			let mut reader = PriceReader::new(&format, b"", from, to)?;
			read_document(path, &mut |bytes| reader.push(bytes))?;
			let read = reader.finish(Arrival::Complete)?;
			none_of(read.faults)?;
			let quotes =
				read.figures.into_iter().map(|(day, quote)| Ok((day, quote?.price(true)?)));
			Ok(Self { month, quotes: quotes.collect::<Result<_, Refusal>>()?, latest: read.latest })
		};
		read().map_err(|faults| faults.of(path))
	}

	/// What the source says of a day; `None` if it has nothing so late, or so early.
	fn on(&self, day: Day) -> Option<PriceOf> {
		if let Some(price) = self.quotes.get(&day) {
			return Some(PriceOf::Quote(*price));
		}
		let first = self.quotes.first_key_value()?.0;
		(first < &day && Some(day) < self.latest).then_some(PriceOf::NoQuote)
	}

	/// Every day whose price a mint of the month looks at, with what the source says of it: the
	/// month, and as far before it as the means of its days without quote reach.
	pub fn days(&self) -> Result<Vec<(Day, PriceOf)>, String> {
		let days = first_day(self.month)..end_of(self.month);
		if let Some(day) = days.clone().find(|day| self.on(*day).is_none()) {
			return Err(format!(
				"there is no price for {} or a later day: {} cannot be minted yet",
				format_day(day),
				format_month(self.month)
			));
		}
		let unquoted = days.clone().find(|day| self.on(*day) == Some(PriceOf::NoQuote));
		let start = unquoted
			.and_then(|day| self.quotes.range(..day).rev().take(QUOTES_IN_MEAN).last())
			.map_or(days.start, |(earliest, _)| (*earliest).min(days.start));
		Ok((start..days.end).filter_map(|day| Some((day, self.on(day)?))).collect())
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::{
		calendar::{parse_day, parse_month},
		files::testing::file,
	};

	fn day(text: &str) -> Day {
		parse_day(text).unwrap()
	}

	fn open(path: &Path) -> Result<PriceSeries, String> {
		let month = parse_month("2025-12").unwrap();
		PriceSeries::open(path, month).map_err(|error| error.to_string())
	}

	#[test]
	fn day_should_have_no_quote_when_the_source_has_later_days() {
		let series = open(&file("Date,Price\n2025-12-05,60.23\n2025-12-02,-3\n")).unwrap();
		assert_eq!(series.on(day("2025-12-05")), Some(PriceOf::Quote(602_300)));
		assert_eq!(series.on(day("2025-12-02")), Some(PriceOf::Quote(0)));
		assert_eq!(series.on(day("2025-12-03")), Some(PriceOf::NoQuote));
		assert_eq!(series.on(day("2025-12-06")), None);
		assert_eq!(series.on(day("2025-12-01")), None);
	}

	#[test]
	fn day_should_have_no_quote_when_its_price_is_missing() {
		let series = open(Path::new("tests/cases/06-prices-blank-day.csv")).unwrap();
		let days = ["2025-12-24", "2025-12-25", "2025-12-26"].map(|text| series.on(day(text)));
		let quote = |price| Some(PriceOf::Quote(price));
		assert_eq!(days, [quote(613_000), Some(PriceOf::NoQuote), quote(609_500)]);
		for marker in [".", "N/A", "***", "-", "null"] {
			let text = format!("Date,Price\n2025-12-24,1\n2025-12-25,{marker}\n2026-01-02,1\n");
			let series = open(&file(&text)).unwrap();
			assert_eq!(series.on(day("2025-12-25")), Some(PriceOf::NoQuote), "{marker}");
			assert_eq!(series.on(day("2025-12-31")), Some(PriceOf::NoQuote), "{marker}");
		}
	}

	#[test]
	fn month_should_reach_back_ten_quotes_before_its_first_day_without_one() {
		let series = open(Path::new("../../data/prices/henry-hub-spot-daily.csv")).unwrap();
		let days = series.days().unwrap();
		// 6 December is the first Saturday; before it five quotes of December and, around
		// Thanksgiving, five of November.
		assert_eq!(days.first(), Some(&(day("2025-11-20"), PriceOf::Quote(39_700))));
		assert_eq!(days.last(), Some(&(day("2025-12-31"), PriceOf::Quote(40_000))));
		assert_eq!(days.len(), 42);
		assert!(days.contains(&(day("2025-11-28"), PriceOf::NoQuote)));
	}

	#[test]
	fn month_should_be_refused_when_prices_end_before_it() {
		let series = open(&file("Date,Price\n2025-12-01,1\n2025-12-30,1\n")).unwrap();
		let refusal = series.days().unwrap_err();
		assert!(refusal.starts_with("there is no price for 2025-12-31"), "{refusal}");
	}

	#[test]
	fn prices_should_be_refused_by_line_and_column_when_malformed() {
		for (rows, expected) in [
			("2025-12-01,1\n2025-12-01,2\n", "line 3, column Price: two rows"),
			("2025-12-01,\"60,5\"\n", "line 2, column Price: the figure has a comma"),
			("2025-12-01,x\n", "line 2, column Price: the figure is not a decimal number"),
			("x,\n", "line 2, column Date: a day is not written"),
			("2025-12-01,60,5\n", "line 2: a row has more or fewer fields"),
			("", "the document has no rows"),
		] {
			let error = open(&file(&format!("Date,Price\n{rows}"))).unwrap_err();
			assert!(error.contains(expected), "{error}");
		}
		let error = open(&file("Date,Price,Price\n")).unwrap_err();
		assert!(error.contains("line 1, column Price: two columns"), "{error}");
	}
}
