//! Answers of version 2 of the US Energy Information Administration's API.
//!
//! `{"response":{"total":"2","data":[{"period":"2026-08-18","series":"RWTC","value":"86.48",
//! "units":"$/BBL"}]}}`: everything else is ignored, warnings too, because `total` says whether
//! rows are missing. An answer is kept as text and its rows are read one by one, so it never takes
//! much more memory than its own length. Numbers are read from their text.

use super::{Figures, MAX_JSON};
use crate::{csv::MARK, dates, decimal, refusal::Refusal};
use alloc::{borrow::Cow, vec::Vec};
use core::fmt;
use serde::{
	Deserialize,
	de::{DeserializeSeed, Deserializer, IgnoredAny, SeqAccess, Visitor},
};
use serde_json::value::RawValue;

/// An answer, as far as it was received.
pub struct Answer {
	series: Vec<u8>,
	unit: Vec<u8>,
	text: Vec<u8>,
}

impl Answer {
	/// Of rows of a series, in a unit.
	pub fn new(series: &[u8], unit: &[u8]) -> Self {
		Self { series: series.to_vec(), unit: unit.to_vec(), text: Vec::new() }
	}

	/// Takes the next bytes.
	pub fn push(&mut self, bytes: &[u8]) -> Result<(), Refusal> {
		if self.text.len().saturating_add(bytes.len()) > MAX_JSON {
			return Err(Refusal::TooLarge);
		}
		self.text.extend_from_slice(bytes);
		Ok(())
	}

	/// Reads the whole answer.
	pub fn read_into(self, figures: &mut Figures) -> Result<(), Refusal> {
		let text = self.text.strip_prefix(MARK).unwrap_or(&self.text).trim_ascii();
		match text.first() {
			None => return Err(Refusal::Empty),
			Some(b'<') => return Err(Refusal::Html),
			_ => {}
		}
		let text = core::str::from_utf8(text).map_err(|_| Refusal::NotText)?;
		let whole: Whole = serde_json::from_str(text)
			.map_err(|error| if error.is_eof() { Refusal::Truncated } else { Refusal::BadJson })?;
		if whole.error.is_some() {
			return Err(Refusal::BadJson);
		}
		let response: Response = parse(whole.response)?;
		if response.error.is_some() {
			return Err(Refusal::BadJson);
		}
		let total: u64 = text_of(response.total)
			.filter(|total| total.bytes().all(|byte| byte.is_ascii_digit()))
			.and_then(|total| total.parse().ok())
			.ok_or(Refusal::BadJson)?;
		let mut rows =
			Rows { series: &self.series, unit: &self.unit, figures, count: 0, refusal: None };
		let read = rows.read(response.data);
		if let Some(refusal) = rows.refusal {
			return Err(refusal);
		}
		read.map_err(|_| Refusal::BadJson)?;
		match rows.count.cmp(&total) {
			core::cmp::Ordering::Less => Err(Refusal::Truncated),
			core::cmp::Ordering::Equal => Ok(()),
			core::cmp::Ordering::Greater => Err(Refusal::BadJson),
		}
	}
}

/// The envelope of an answer. Errors come beside or instead of the response.
#[derive(Deserialize)]
struct Whole<'a> {
	#[serde(borrow)]
	response: Option<&'a RawValue>,
	#[serde(borrow)]
	error: Option<&'a RawValue>,
}

#[derive(Deserialize)]
struct Response<'a> {
	#[serde(borrow)]
	total: &'a RawValue,
	#[serde(borrow)]
	data: &'a RawValue,
	#[serde(borrow)]
	error: Option<&'a RawValue>,
}

#[derive(Deserialize)]
struct DataRow<'a> {
	#[serde(borrow)]
	period: &'a RawValue,
	#[serde(borrow)]
	series: &'a RawValue,
	#[serde(borrow)]
	value: &'a RawValue,
	#[serde(borrow)]
	units: &'a RawValue,
}

fn parse<'a, T: Deserialize<'a>>(raw: Option<&'a RawValue>) -> Result<T, Refusal> {
	let raw = raw.ok_or(Refusal::BadJson)?;
	serde_json::from_str(raw.get()).map_err(|_| Refusal::BadJson)
}

/// The text of a string or a number; of null, none.
fn text_of(raw: &RawValue) -> Option<Cow<'_, str>> {
	let text = raw.get();
	match text.as_bytes().first() {
		Some(b'"') => serde_json::from_str::<Text<'_>>(text).ok().map(|text| text.0),
		Some(b'-' | b'0'..=b'9') => Some(Cow::Borrowed(text)),
		_ => None,
	}
}

/// A string, borrowed if it holds no escapes.
#[derive(Deserialize)]
struct Text<'a>(#[serde(borrow)] Cow<'a, str>);

/// Takes the rows, one by one.
struct Rows<'a> {
	series: &'a [u8],
	unit: &'a [u8],
	figures: &'a mut Figures,
	count: u64,
	/// Why the answer is refused, if a row says so.
	refusal: Option<Refusal>,
}

impl Rows<'_> {
	fn read(&mut self, data: &RawValue) -> serde_json::Result<()> {
		DeserializeSeed::deserialize(self, &mut serde_json::Deserializer::from_str(data.get()))
	}

	fn row(&mut self, row: &DataRow<'_>) -> Result<(), Refusal> {
		let series = text_of(row.series).ok_or(Refusal::OtherSeries)?;
		if series.as_bytes() != self.series {
			return Err(Refusal::OtherSeries);
		}
		let unit = text_of(row.units).ok_or(Refusal::OtherUnit)?;
		if !unit.trim().as_bytes().eq_ignore_ascii_case(self.unit.trim_ascii()) {
			return Err(Refusal::OtherUnit);
		}
		let period = text_of(row.period).ok_or(Refusal::BadDay)?;
		let day = dates::day(period.as_bytes())?;
		let figure = match text_of(row.value) {
			Some(value) => decimal::price(value.as_bytes()),
			None if row.value.get() == "null" => Ok(None),
			None => Err(Refusal::BadNumber),
		};
		self.figures.add(day, figure, None);
		Ok(())
	}
}

impl<'de> DeserializeSeed<'de> for &mut Rows<'_> {
	type Value = ();

	fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
		deserializer.deserialize_seq(self)
	}
}

impl<'de> Visitor<'de> for &mut Rows<'_> {
	type Value = ();

	fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		f.write_str("rows of data")
	}

	fn visit_seq<A: SeqAccess<'de>>(self, mut rows: A) -> Result<(), A::Error> {
		while self.refusal.is_none() {
			let Some(row) = rows.next_element::<DataRow<'de>>()? else { return Ok(()) };
			self.count = self.count.saturating_add(1);
			self.refusal = self.row(&row).err();
		}
		while rows.next_element::<IgnoredAny>()?.is_some() {}
		Ok(())
	}
}
