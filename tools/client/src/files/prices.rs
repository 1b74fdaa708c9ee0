//! Daily prices: `Date,Price`.

use super::{Fault, FileError, table::Table};
use crate::{
	amount::parse_price,
	calendar::{format_day, format_month, parse_day},
};
use std::{collections::BTreeMap, path::Path};
use treasurenet_primitives::{
	Day, Month, UsdPrice,
	math::calendar::{end_of, first_day},
};

/// How many quoted days the mean for a day without quote is taken of.
const QUOTES_IN_MEAN: usize = 10;

/// What a source says of a day.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PriceOf {
	/// A price, in 1/10 000 USD; 0 for a quote of zero or less.
	Quote(UsdPrice),
	/// The source has later days and not this one.
	NoQuote,
}

/// The prices of a source.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PriceSeries {
	quotes: BTreeMap<Day, UsdPrice>,
}

impl PriceSeries {
	/// Reads a file of prices, newest first or last.
	pub fn open(path: &Path) -> Result<Self, FileError> {
		let table = Table::open(path, &["Date", "Price"])?;
		let mut quotes = BTreeMap::new();
		let mut faults = Vec::new();
		for row in table.rows() {
			match (row.parse("Date", parse_day), row.parse("Price", parse_price)) {
				(Ok(day), Ok(price)) => {
					if quotes.insert(day, price).is_some_and(|before| before != price) {
						let problem = format!("{} has another price above", format_day(day));
						faults.push(Fault::of_value(row.line, "Date", problem));
					}
				}
				(day, price) => faults.extend([day.err(), price.err()].into_iter().flatten()),
			}
		}
		if faults.is_empty() && quotes.is_empty() {
			faults.push(Fault::of_file("it has no prices"));
		}
		if faults.is_empty() { Ok(Self { quotes }) } else { Err(FileError::new(path, faults)) }
	}

	/// What the source says of a day; `None` if it has nothing so late, or so early.
	pub fn on(&self, day: Day) -> Option<PriceOf> {
		if let Some(price) = self.quotes.get(&day) {
			return Some(PriceOf::Quote(*price));
		}
		let first = self.quotes.first_key_value()?.0;
		let last = self.quotes.last_key_value()?.0;
		(first < &day && &day < last).then_some(PriceOf::NoQuote)
	}

	/// Every day whose price a mint of `month` looks at, with what the source says of it: the
	/// month, and as far before it as the means of its days without quote reach.
	pub fn for_month(&self, month: Month) -> Result<Vec<(Day, PriceOf)>, String> {
		let days = first_day(month)..end_of(month);
		if let Some(day) = days.clone().find(|day| self.on(*day).is_none()) {
			return Err(format!(
				"there is no price of {}, nor of a later day, so that {} cannot be minted yet",
				format_day(day),
				format_month(month)
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
	use crate::{calendar::parse_month, files::testing::file};

	fn day(text: &str) -> Day {
		parse_day(text).unwrap()
	}

	#[test]
	fn day_should_have_no_quote_when_the_source_has_later_days() {
		let series =
			PriceSeries::open(&file("Date,Price\n2025-12-05,60.23\n2025-12-02,-3\n")).unwrap();
		assert_eq!(series.on(day("2025-12-05")), Some(PriceOf::Quote(602_300)));
		assert_eq!(series.on(day("2025-12-02")), Some(PriceOf::Quote(0)));
		assert_eq!(series.on(day("2025-12-03")), Some(PriceOf::NoQuote));
		assert_eq!(series.on(day("2025-12-06")), None);
		assert_eq!(series.on(day("2025-12-01")), None);
	}

	#[test]
	fn month_should_reach_back_ten_quotes_before_its_first_day_without_one() {
		let path = Path::new("../../data/prices/henry-hub-spot-daily.csv");
		let series = PriceSeries::open(path).unwrap();
		let days = series.for_month(parse_month("2025-12").unwrap()).unwrap();
		// 6 December is the first Saturday; before it five quotes of December and, around
		// Thanksgiving, five of November.
		assert_eq!(days.first(), Some(&(day("2025-11-20"), PriceOf::Quote(39_700))));
		assert_eq!(days.last(), Some(&(day("2025-12-31"), PriceOf::Quote(40_000))));
		assert_eq!(days.len(), 42);
		assert!(days.contains(&(day("2025-11-28"), PriceOf::NoQuote)));
	}

	#[test]
	fn month_should_be_refused_when_prices_end_before_it() {
		let series = PriceSeries::open(&file("Date,Price\n2025-12-01,1\n2025-12-30,1\n")).unwrap();
		let refusal = series.for_month(parse_month("2025-12").unwrap()).unwrap_err();
		assert!(refusal.starts_with("there is no price of 2025-12-31"), "{refusal}");
	}

	#[test]
	fn prices_should_be_refused_when_malformed() {
		let error = PriceSeries::open(&file("Date,Price\n2025-12-01,1\n2025-12-01,2\nx,\n"))
			.unwrap_err()
			.to_string();
		assert!(
			error.contains("line 3, column Date: 2025-12-01 has another price above"),
			"{error}"
		);
		assert!(error.contains("line 4, column Price: it is empty"), "{error}");
	}
}
