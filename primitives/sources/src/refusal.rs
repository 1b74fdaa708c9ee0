//! Why a document, or a figure of it, is not believed.

use codec::{Decode, Encode};
use core::fmt;

/// Why a document, or one figure of it, never becomes a report.
///
/// Each has a text for the log and a label for metrics.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Encode, Decode)]
pub enum Refusal {
	/// The address cannot be used once its placeholders are filled.
	BadUrl,
	/// The address wants a key, and the operator gave none.
	ApiKeyMissing,
	/// No connection, or it broke off.
	Unreachable,
	/// No answer in time.
	TimedOut,
	/// An answer with another status than 200.
	BadStatus(u16),
	/// More redirects than are followed.
	TooManyRedirects,
	/// A redirect to nowhere, or from a safe address to an unsafe one.
	BadRedirect,
	/// A content type that the format does not come in.
	BadContentType,
	/// A content encoding that was not asked for.
	BadContentEncoding,
	/// A web page where a document was expected.
	Html,
	/// Fewer bytes than announced, or a last row that breaks off.
	Truncated,
	/// More bytes than are read.
	TooLarge,
	/// An archive that unpacks to more than is read.
	Bomb,
	/// An archive that cannot be unpacked, holds other than one file, or fails its checksum.
	BadArchive,
	/// A row longer than is read, or a heading with more fields.
	RowTooLong,
	/// More rows than are read.
	TooManyRows,
	/// A row with more or fewer fields than the heading.
	RaggedRow,
	/// Quotes that do not end, or stand where they must not.
	BadQuoting,
	/// A heading is missing.
	ColumnMissing,
	/// A heading stands there twice.
	ColumnTwice,
	/// No row at all.
	Empty,
	/// JSON that is none, or lacks what an answer has.
	BadJson,
	/// Rows of another series than was asked for.
	OtherSeries,
	/// A day that is none.
	BadDay,
	/// A number that is none, or has digits finer than 1/10 000.
	BadNumber,
	/// Thousands separators where they cannot be told from others.
	ThousandsSeparator,
	/// A quote of zero or less, or a volume below zero.
	NotPositive,
	/// A figure larger than can be.
	Absurd,
	/// Two rows that disagree.
	Disagreement,
	/// A row of another month than was asked for.
	OtherMonth,
	/// A figure in another unit than the source's.
	OtherUnit,
	/// A well identifier that is none.
	BadWell,
	/// More than is read at once, so that memory stays bounded.
	TooMuch,
	/// Text that is neither UTF-8 nor Latin-1.
	NotText,
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
			Self::PrivateAddress => "private_address",
		}
	}

	/// What was wrong, and what to do.
	fn text(&self) -> &'static str {
		match self {
			Self::BadStatus(_) => "the answer's status is not 200: check the address",
			Self::BadUrl => {
				"the address is none that can be fetched: correct the source's template"
			}
			Self::ApiKeyMissing => {
				"the address wants a key: give `api-key` in the node's sources file, 1 to 256 printable characters"
			}
			Self::Unreachable => {
				"no connection, or it broke off: check the network and the source's host"
			}
			Self::TimedOut => "no answer in time: it is tried again later",
			Self::TooManyRedirects => {
				"it redirects too often: put the final address into the source"
			}
			Self::BadRedirect => {
				"it redirects to nowhere, or from https to http: put the final address into the source"
			}
			Self::BadContentType => {
				"the answer is of another type than the format's: check the address"
			}
			Self::BadContentEncoding => {
				"the answer is compressed in a way that was not asked for: use another source"
			}
			Self::Html => {
				"a web page came instead of a document: check the address, and whether it wants a key"
			}
			Self::Truncated => "the document breaks off: it is fetched again later",
			Self::TooLarge => "the document is longer than is read: narrow the address down",
			Self::Bomb => "the archive unpacks to more than is read: do not trust this source",
			Self::BadArchive => {
				"the archive is damaged, encrypted, or holds other than one file: check the address"
			}
			Self::RowTooLong => "a row has more than 16 KiB or 64 fields: check the format",
			Self::TooManyRows => {
				"the document has more than 5 000 000 rows: narrow the address down"
			}
			Self::RaggedRow => {
				"a row has not as many fields as the heading: the document is damaged"
			}
			Self::BadQuoting => "quotes stand where they must not: the document is damaged",
			Self::ColumnMissing => {
				"a heading that the format names is not there: correct the format"
			}
			Self::ColumnTwice => {
				"a heading that the format names is there twice: correct the format"
			}
			Self::Empty => "the document has no rows: check the days or the month in its address",
			Self::BadJson => {
				"the answer is no whole answer of its format: check the address and its key"
			}
			Self::OtherSeries => {
				"rows are of another series than the source's: correct the address or the series"
			}
			Self::BadDay => "a day is not written as YYYY-MM-DD: check the format",
			Self::BadNumber => "a figure is no decimal number, or has digits finer than 1/10 000",
			Self::ThousandsSeparator => "a figure has commas that could mean thousands or decimals",
			Self::NotPositive => {
				"a price is zero or less, or a volume below zero: check it by hand; an operator may allow such prices"
			}
			Self::Absurd => "a figure is larger than can be: check the source",
			Self::Disagreement => "two rows about the same thing disagree: check the source",
			Self::OtherMonth => "rows are of another month than was asked for: check the address",
			Self::OtherUnit => {
				"the unit is not the source's, or not one that its format comes in: nothing is converted"
			}
			Self::BadWell => "a well's identifier is none: letters and digits, at most 32",
			Self::TooMuch => "more days, wells or rows of a well than are read at once",
			Self::NotText => "the document is not text: check the address and the format",
			Self::PrivateAddress => {
				"the address, or the one that it redirects to, is in a private network: use a public one, or allow it with `allow-private-addresses = true` for a source of your own"
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
