//! What the head of a response says about its body.

use crate::{
	archive::Unpacked,
	config::{PriceFormat, VolumeFormat},
	prices::MAX_JSON,
	refusal::Refusal,
};
use alloc::vec::Vec;
use codec::{Decode, Encode};

/// The form that a document comes in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Form {
	/// Comma-separated values, plain or zipped.
	Csv,
	/// JSON.
	Json,
}

impl From<&PriceFormat> for Form {
	fn from(format: &PriceFormat) -> Self {
		match format {
			PriceFormat::Csv { .. } => Self::Csv,
			PriceFormat::EiaV2 { .. } => Self::Json,
		}
	}
}

impl From<&VolumeFormat> for Form {
	fn from(_: &VolumeFormat) -> Self {
		Self::Csv
	}
}

impl Form {
	/// Its content types.
	fn content_types(self) -> &'static [&'static [u8]] {
		match self {
			Self::Csv => &[
				b"text/csv",
				b"text/plain",
				b"application/csv",
				b"application/octet-stream",
				b"application/zip",
				b"application/x-zip-compressed",
				b"binary/octet-stream",
			],
			Self::Json => &[b"application/json", b"text/json"],
		}
	}

	/// The most bytes that are read of it.
	fn limit(self) -> u64 {
		match self {
			Self::Csv => MAX_BODY,
			Self::Json => MAX_JSON as u64,
		}
	}
}

/// The most bytes of a body that are read.
pub const MAX_BODY: u64 = 256 * 1_024 * 1_024;

/// The head of a response whose body is worth reading.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Head {
	/// The length that it announces, in bytes.
	pub content_length: Option<u64>,
	/// The most bytes that are read of it.
	pub limit: u64,
}

/// Whether all of a document is known to have arrived.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Arrival {
	/// The announced length was received, or an archive's checksum and end agree.
	Complete,
	/// Its length is unknown: a last line without a line break may have been cut.
	Unknown,
}

impl Arrival {
	/// Of a document that was received and unpacked without a refusal.
	pub fn of(head: &Head, unpacked: &Unpacked) -> Self {
		if head.content_length.is_some() || unpacked.zipped {
			Self::Complete
		} else {
			Self::Unknown
		}
	}
}

/// A header: its name, in any case, and its value.
pub type Header = (Vec<u8>, Vec<u8>);

/// The only value of a header; refused with `refusal` if several disagree.
fn header<'a>(
	headers: &'a [Header],
	name: &[u8],
	refusal: Refusal,
) -> Result<Option<&'a [u8]>, Refusal> {
	let mut values = headers
		.iter()
		.filter(|(other, _)| other.trim_ascii().eq_ignore_ascii_case(name))
		.map(|(_, value)| value.trim_ascii());
	let first = values.next();
	if values.all(|value| Some(value) == first) { Ok(first) } else { Err(refusal) }
}

/// Whether a response with this status is a redirect: see [`location`].
pub fn is_redirect(status: u16) -> bool {
	matches!(status, 301 | 302 | 303 | 307 | 308)
}

/// Where a redirect goes, as written: see [`crate::template::redirect`].
pub fn location(headers: &[Header]) -> Result<&[u8], Refusal> {
	header(headers, b"location", Refusal::BadRedirect)?.ok_or(Refusal::BadRedirect)
}

/// Whether a response with this status says that the document has not changed since the request's
/// [`Validators`].
pub fn is_unchanged(status: u16) -> bool {
	status == 304
}

/// The longest value of a validator that is remembered, in bytes.
pub const MAX_VALIDATOR: usize = 128;

/// What a server uses to tell versions of a document apart. Sent back, it saves downloading an
/// unchanged document.
#[derive(Clone, PartialEq, Eq, Debug, Default, Encode, Decode)]
pub struct Validators {
	/// The value of `ETag`.
	pub etag: Option<Vec<u8>>,
	/// The value of `Last-Modified`.
	pub last_modified: Option<Vec<u8>>,
}

impl Validators {
	/// Those of a response. One that is longer than [`MAX_VALIDATOR`], is not printable ASCII, or
	/// has several values is ignored.
	pub fn of(headers: &[Header]) -> Self {
		let value = |name: &[u8]| {
			let value = header(headers, name, Refusal::Disagreement).ok().flatten()?;
			let is_printable = value.iter().all(|byte| byte.is_ascii_graphic() || *byte == b' ');
			let fits = (1..=MAX_VALIDATOR).contains(&value.len()) && is_printable;
			fits.then(|| value.to_vec())
		};
		Self { etag: value(b"etag"), last_modified: value(b"last-modified") }
	}

	/// Whether there is none.
	pub fn is_empty(&self) -> bool {
		self.etag.is_none() && self.last_modified.is_none()
	}

	/// The headers by which a request asks for the document only if it has changed.
	pub fn headers(&self) -> impl Iterator<Item = (&'static str, &str)> {
		let headers = [("If-None-Match", &self.etag), ("If-Modified-Since", &self.last_modified)];
		headers
			.into_iter()
			.filter_map(|(name, value)| Some((name, core::str::from_utf8(value.as_ref()?).ok()?)))
	}
}

/// Judges the head of an answer that is no redirect, before any of its body is read.
///
/// Refused with [`Refusal::BadStatus`] for a status other than 200; [`Refusal::Html`] for a web
/// page; [`Refusal::BadContentType`] for a content type that does not fit the form, or none at all;
/// [`Refusal::BadContentEncoding`] for any encoding, since none is asked for; [`Refusal::TooLarge`]
/// for a length beyond the limit, and [`Refusal::Truncated`] for a length that is not a number, or
/// several different ones.
pub fn judge(status: u16, headers: &[Header], form: Form) -> Result<Head, Refusal> {
	if status != 200 {
		return Err(Refusal::BadStatus(status));
	}
	let content_type =
		header(headers, b"content-type", Refusal::BadContentType)?.unwrap_or_default();
	let content_type = content_type.split(|byte| *byte == b';').next().unwrap_or_default();
	let is = |known: &[u8]| content_type.trim_ascii().eq_ignore_ascii_case(known);
	if is(b"text/html") || is(b"application/xhtml+xml") {
		return Err(Refusal::Html);
	}
	if !form.content_types().iter().any(|known| is(known)) {
		return Err(Refusal::BadContentType);
	}
	let encoding = header(headers, b"content-encoding", Refusal::BadContentEncoding)?;
	if !encoding
		.is_none_or(|encoding| encoding.is_empty() || encoding.eq_ignore_ascii_case(b"identity"))
	{
		return Err(Refusal::BadContentEncoding);
	}
	let length = header(headers, b"content-length", Refusal::Truncated)?;
	let content_length = length.map(parse_length).transpose()?;
	let limit = form.limit();
	if content_length.is_some_and(|length| length > limit) {
		return Err(Refusal::TooLarge);
	}
	Ok(Head { content_length, limit })
}

fn parse_length(text: &[u8]) -> Result<u64, Refusal> {
	if text.is_empty() || !text.iter().all(u8::is_ascii_digit) {
		return Err(Refusal::Truncated);
	}
	let number = core::str::from_utf8(text).ok().and_then(|text| text.parse().ok());
	// Digits that do not fit 64 bits are a number that is too large.
	number.ok_or(Refusal::TooLarge)
}

/// Counts the bytes of a body against what its head announced and what is read at most.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct BodyMeter {
	head: Head,
	seen: u64,
}

impl BodyMeter {
	/// A meter for the body that follows `head`.
	pub fn new(head: Head) -> Self {
		Self { head, seen: 0 }
	}

	/// Counts the next piece of the body, before it is read.
	///
	/// Refused with [`Refusal::TooLarge`] if the body is longer than announced, or than is read.
	pub fn count(&mut self, bytes: usize) -> Result<(), Refusal> {
		self.seen = self.seen.saturating_add(bytes as u64);
		let most = self.head.content_length.unwrap_or(u64::MAX).min(self.head.limit);
		if self.seen > most { Err(Refusal::TooLarge) } else { Ok(()) }
	}

	/// The bytes of the whole body; refused with [`Refusal::Truncated`] if it is shorter than
	/// announced.
	pub fn finish(self) -> Result<u64, Refusal> {
		match self.head.content_length {
			Some(length) if self.seen < length => Err(Refusal::Truncated),
			_ => Ok(self.seen),
		}
	}
}
