//! Why a document, or a figure in it, is refused.

use alloc::string::String;
use codec::{Decode, Encode};
use core::fmt;

/// Why a document, or one figure of it, never becomes a report.
///
/// Each has a text for people and a label for metrics. New ones go to the end: nodes store them.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Encode, Decode)]
pub enum Refusal {
	/// The address cannot be used once its placeholders are filled.
	BadUrl,
	/// The address needs a key, and the operator gave none.
	ApiKeyMissing,
	/// No connection, or it broke off.
	Unreachable,
	/// No answer in time.
	TimedOut,
	/// An answer with a status other than 200.
	BadStatus(u16),
	/// More redirects than are followed.
	TooManyRedirects,
	/// A redirect to nowhere, or from a safe address to an unsafe one.
	BadRedirect,
	/// A content type that the format does not have.
	BadContentType,
	/// A content encoding that was not asked for.
	BadContentEncoding,
	/// A web page where a document was expected.
	Html,
	/// Fewer bytes than announced, or a last row that breaks off.
	Truncated,
	/// More bytes than are read.
	TooLarge,
	/// An archive that unpacks to more than the limit.
	Bomb,
	/// An archive that cannot be unpacked, holds no document, or fails its checksum.
	BadArchive,
	/// A line longer than is read, or a heading with more fields.
	RowTooLong,
	/// More rows than are read.
	TooManyRows,
	/// A row with more or fewer fields than the heading.
	RaggedRow,
	/// A quote that does not end, or is where it must not be.
	BadQuoting,
	/// A heading is missing.
	ColumnMissing,
	/// A heading appears twice.
	ColumnTwice,
	/// No row at all.
	Empty,
	/// Invalid JSON, or JSON without the members of an answer.
	BadJson,
	/// Rows of another series than was asked for.
	OtherSeries,
	/// Text that is no day.
	BadDay,
	/// Text that is no number, or a number with digits finer than 1/10 000.
	BadNumber,
	/// Commas that could separate thousands or decimals.
	ThousandsSeparator,
	/// A price of zero or less, or a volume below zero.
	NotPositive,
	/// A figure above the largest that is accepted.
	Absurd,
	/// Two rows that disagree.
	Disagreement,
	/// No row of the month that was asked for.
	OtherMonth,
	/// A figure in another unit than the source's.
	OtherUnit,
	/// Text that is no well identifier of the register.
	BadWell,
	/// More than is read at once, to keep memory bounded.
	TooMuch,
	/// Control characters, or an encoding that is neither UTF-8 nor Latin-1.
	NotText,
	/// An archive with several files that could be the document.
	SeveralDocuments,
	/// An address inside a private network that only the operator may choose.
	PrivateAddress,
}

impl Refusal {
	/// A short name for metrics.
	pub fn label(&self) -> &'static str {
		match self {
			Self::BadUrl => "bad_url",
			Self::ApiKeyMissing => "api_key_missing",
			Self::Unreachable => "unreachable",
			Self::TimedOut => "timed_out",
			Self::BadStatus(_) => "bad_status",
			Self::TooManyRedirects => "too_many_redirects",
			Self::BadRedirect => "bad_redirect",
			Self::BadContentType => "bad_content_type",
			Self::BadContentEncoding => "bad_content_encoding",
			Self::Html => "html",
			Self::Truncated => "truncated",
			Self::TooLarge => "too_large",
			Self::Bomb => "bomb",
			Self::BadArchive => "bad_archive",
			Self::RowTooLong => "row_too_long",
			Self::TooManyRows => "too_many_rows",
			Self::RaggedRow => "ragged_row",
			Self::BadQuoting => "bad_quoting",
			Self::ColumnMissing => "column_missing",
			Self::ColumnTwice => "column_twice",
			Self::Empty => "empty",
			Self::BadJson => "bad_json",
			Self::OtherSeries => "other_series",
			Self::BadDay => "bad_day",
			Self::BadNumber => "bad_number",
			Self::ThousandsSeparator => "thousands_separator",
			Self::NotPositive => "not_positive",
			Self::Absurd => "absurd",
			Self::Disagreement => "disagreement",
			Self::OtherMonth => "other_month",
			Self::OtherUnit => "other_unit",
			Self::BadWell => "bad_well",
			Self::TooMuch => "too_much",
			Self::NotText => "not_text",
			Self::SeveralDocuments => "several_documents",
			Self::PrivateAddress => "private_address",
		}
	}

	/// This refusal, found on a line.
	pub fn on(self, line: u64) -> Fault {
		Fault { refusal: self, line: Some(line), column: None }
	}

	/// This refusal, found on a line in a column, by its heading.
	pub fn at(self, line: u64, column: &[u8]) -> Fault {
		let column = Some(String::from_utf8_lossy(column).into_owned());
		Fault { refusal: self, line: Some(line), column }
	}

	/// What is wrong, and what to do.
	fn text(&self) -> &'static str {
		match self {
			Self::BadStatus(_) => "the server did not answer with status 200: check the address",
			Self::BadUrl => "the address cannot be fetched: correct it in the source",
			Self::ApiKeyMissing => {
				"the address needs a key: give `api-key` in the node's sources file, 1 to 256 printable characters"
			}
			Self::Unreachable => {
				"there is no connection, or it broke: check the network and the source's host"
			}
			Self::TimedOut => "the server did not answer in time: the node tries again later",
			Self::TooManyRedirects => {
				"the address redirects too often: put the final address into the source"
			}
			Self::BadRedirect => {
				"the address redirects to nowhere, or from https to http: put the final address into the source"
			}
			Self::BadContentType => "the content type does not match the format: check the address",
			Self::BadContentEncoding => {
				"the server compressed its answer without being asked: use another source"
			}
			Self::Html => {
				"the server sent a web page instead of a document: check the address, and whether it needs a key"
			}
			Self::Truncated => "the document is incomplete: fetch it again",
			Self::TooLarge => "the document is too large: narrow the address down",
			Self::Bomb => "the archive unpacks to far too much data: do not trust this source",
			Self::BadArchive => {
				"the archive is damaged, encrypted or has no document in it: check the source"
			}
			Self::RowTooLong => {
				"a line is longer than 16 KiB, or the heading has more than 64 fields: check the format"
			}
			Self::TooManyRows => {
				"the document has more than 5 000 000 rows: narrow the address down"
			}
			Self::RaggedRow => {
				"a row has more or fewer fields than the heading: look for unquoted commas"
			}
			Self::BadQuoting => "a quote is not closed, or is in the wrong place: correct the row",
			Self::ColumnMissing => {
				"a column is missing: correct the document or the source's format"
			}
			Self::ColumnTwice => {
				"two columns have the same heading: correct the document or the source's format"
			}
			Self::Empty => "the document has no rows: check the days or the month asked for",
			Self::BadJson => {
				"the answer is not complete JSON of its format: check the address and its key"
			}
			Self::OtherSeries => {
				"the rows belong to another series: correct the address or the series"
			}
			Self::BadDay => "a day is not written as YYYY-MM-DD, or does not exist",
			Self::BadNumber => "the figure is not a decimal number, or has more than 4 decimals",
			Self::ThousandsSeparator => {
				"the figure has a comma that could separate thousands or decimals: write decimals with a point"
			}
			Self::NotPositive => {
				"the price is zero or less, or the volume is below zero: check it by hand; operators may allow such prices"
			}
			Self::Absurd => "the figure is implausibly large: check the source",
			Self::Disagreement => "two rows disagree on the same figure: check the source",
			Self::OtherMonth => "the rows belong to another month: check the source and the month",
			Self::OtherUnit => {
				"the unit is not the source's, or not one of the format's: nothing is converted"
			}
			Self::BadWell => {
				"this is not an identifier of the register, such as ABWI100012603404W500 or 100/01-26-034-04W5/00"
			}
			Self::TooMuch => {
				"there are more days, wells or rows of a well than can be read at once"
			}
			Self::NotText => "the document is not text: check the address and the format",
			Self::SeveralDocuments => {
				"several files in the archive could be the document: use an archive with one `.csv` file"
			}
			Self::PrivateAddress => {
				"the address, or one that it redirects to, is in a private network: use a public one, or set `allow-private-addresses = true` if the source is your own"
			}
		}
	}
}

impl fmt::Display for Refusal {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		f.write_str(self.text())?;
		if let Self::BadStatus(status) = self {
			write!(f, " (status {status})")?;
		}
		Ok(())
	}
}

/// A refusal, and where in the document its cause is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fault {
	/// What is wrong.
	pub refusal: Refusal,
	/// The line, counted from 1; `None` if it is about the whole document.
	pub line: Option<u64>,
	/// The heading of the column, if it is about one.
	pub column: Option<String>,
}

impl From<Refusal> for Fault {
	fn from(refusal: Refusal) -> Self {
		Self { refusal, line: None, column: None }
	}
}

impl From<Fault> for Refusal {
	fn from(fault: Fault) -> Self {
		fault.refusal
	}
}

impl fmt::Display for Fault {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		if let Some(line) = self.line {
			write!(f, "line {line}")?;
			if let Some(column) = &self.column {
				write!(f, ", column {column}")?;
			}
			f.write_str(": ")?;
		}
		self.refusal.fmt(f)
	}
}
