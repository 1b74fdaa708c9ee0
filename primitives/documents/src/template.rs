//! Addresses: templates of them, and where redirects lead.
//!
//! A template is an `http` or `https` address with placeholders after its host:
//!
//! | placeholder | value |
//! |---|---|
//! | `{from}`, `{to}` | the first and the last day asked for, `YYYY-MM-DD` |
//! | `{month}` | the month asked for, `YYYY-MM` |
//! | `{year}`, `{mm}` | its parts, `YYYY` and `MM` |
//! | `{api-key}` | the operator's key, percent-encoded |

use crate::refusal::Refusal;
use alloc::{format, vec::Vec};
use treasurenet_primitives::{
	Day, Month,
	math::calendar::{civil, end_of, first_day},
};

/// The longest address that is fetched, in bytes.
pub const MAX_URL: usize = 2_048;

/// The values of an address's placeholders. No `Debug`, so nobody prints the key.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Values<'a> {
	from: Day,
	to: Day,
	month: Option<Month>,
	api_key: Option<&'a [u8]>,
}

impl<'a> Values<'a> {
	/// For prices of the days `from` to `to`, both included.
	pub fn days(from: Day, to: Day) -> Self {
		Self { from, to, month: None, api_key: None }
	}

	/// For the volumes of a month. Its days go from its first to its last.
	pub fn month(month: Month) -> Self {
		let from = first_day(month);
		let to = end_of(month).saturating_sub(1);
		Self { from, to, month: Some(month), api_key: None }
	}

	/// With the value of `{api-key}`.
	pub fn with_api_key(self, api_key: Option<&'a [u8]>) -> Self {
		Self { api_key, ..self }
	}

	/// Appends a placeholder's value.
	fn append(&self, name: &[u8], url: &mut Vec<u8>) -> Result<(), Refusal> {
		match name {
			b"from" => url.extend(day_text(self.from)),
			b"to" => url.extend(day_text(self.to)),
			b"month" => {
				let (year, month) = self.year_and_month()?;
				url.extend(format!("{year:04}-{month:02}").into_bytes());
			}
			b"year" => url.extend(format!("{:04}", self.year_and_month()?.0).into_bytes()),
			b"mm" => url.extend(format!("{:02}", self.year_and_month()?.1).into_bytes()),
			b"api-key" => percent_encode(self.api_key.ok_or(Refusal::ApiKeyMissing)?, url),
			_ => return Err(Refusal::BadUrl),
		}
		Ok(())
	}

	fn year_and_month(&self) -> Result<(u32, u32), Refusal> {
		let (year, month, _) = civil(first_day(self.month.ok_or(Refusal::BadUrl)?));
		Ok((year, month))
	}
}

/// Fills the placeholders of an address, and checks that it can be fetched.
///
/// Refused with [`Refusal::ApiKeyMissing`] if it needs a key and there is none, and with
/// [`Refusal::BadUrl`] if it has a placeholder without a value or in its host, or cannot be
/// fetched.
pub fn fill(template: &[u8], values: &Values<'_>) -> Result<Vec<u8>, Refusal> {
	let fixed = Parts::of(template).ok_or(Refusal::BadUrl)?.path_at;
	let mut url = Vec::with_capacity(template.len());
	let mut rest = template;
	while let Some(open) = rest.iter().position(|byte| *byte == b'{') {
		let (before, placeholder) = rest.split_at(open);
		url.extend_from_slice(before);
		if url.len() < fixed {
			return Err(Refusal::BadUrl);
		}
		let close = placeholder.iter().position(|byte| *byte == b'}').ok_or(Refusal::BadUrl)?;
		values.append(placeholder.get(1..close).ok_or(Refusal::BadUrl)?, &mut url)?;
		rest = placeholder.get(close.saturating_add(1)..).unwrap_or_default();
	}
	url.extend_from_slice(rest);
	check(&url)?;
	Ok(url)
}

/// Whether a template can be filled, whatever its values: `monthly` ones have `{month}`, `{year}`
/// and `{mm}` too. Says whether it needs a key.
pub fn check_template(template: &[u8], monthly: bool) -> Result<bool, Refusal> {
	let values = if monthly { Values::month(0) } else { Values::days(0, 0) };
	match fill(template, &values) {
		Ok(_) => Ok(false),
		Err(Refusal::ApiKeyMissing) => {
			fill(template, &values.with_api_key(Some(b"key"))).map(|_| true)
		}
		Err(refusal) => Err(refusal),
	}
}

/// Scheme, host and port of an address, for the log: the rest may hold secrets. Empty if it is no
/// address.
pub fn host(url: &[u8]) -> &[u8] {
	Parts::of(url).and_then(|parts| url.get(..parts.path_at)).unwrap_or_default()
}

/// The name or number of an address's host, without its port; an IPv6 address in its brackets.
pub(crate) fn host_name(url: &[u8]) -> Option<&[u8]> {
	Parts::of(url).map(|parts| parts.split_host().0)
}

/// The address that a redirect from `base` leads to, written in any of the usual ways: absolute,
/// with the host alone, or relative to the host or to the folder of `base`.
///
/// Refused if it cannot be fetched, or leads from `https` to `http`.
pub fn redirect(base: &[u8], location: &[u8]) -> Result<Vec<u8>, Refusal> {
	let location = location.trim_ascii();
	// Fragments are never sent to the server.
	let location = location.split(|byte| *byte == b'#').next().unwrap_or_default();
	let from = Parts::of(base).ok_or(Refusal::BadRedirect)?;
	let prefix = |end: usize| base.get(..end).unwrap_or_default();
	if location.is_empty() {
		return Err(Refusal::BadRedirect);
	}
	let target = if has_scheme(location) {
		location.to_vec()
	} else if location.starts_with(b"//") {
		[prefix(from.scheme.len()), b":".as_slice(), location].concat()
	} else {
		let path_end = base
			.iter()
			.position(|byte| matches!(byte, b'?' | b'#'))
			.unwrap_or(base.len())
			.max(from.path_at);
		let path = base.get(from.path_at..path_end).unwrap_or_default();
		let (mut absolute, query) = match location.first() {
			Some(b'?') => (path.to_vec(), location),
			Some(b'/') => split_query(location, Vec::new()),
			_ => {
				let folder = path.iter().rposition(|byte| *byte == b'/');
				let folder = folder.and_then(|slash| path.get(..=slash)).unwrap_or(b"/");
				split_query(location, folder.to_vec())
			}
		};
		absolute = without_dots(&absolute);
		[prefix(from.path_at), absolute.as_slice(), query].concat()
	};
	check(&target).map_err(|_| Refusal::BadRedirect)?;
	let to = Parts::of(&target).ok_or(Refusal::BadRedirect)?;
	if from.is_safe() && !to.is_safe() {
		return Err(Refusal::BadRedirect);
	}
	Ok(target)
}

/// Splits a location at its query, its path appended to `folder`.
fn split_query(location: &[u8], mut folder: Vec<u8>) -> (Vec<u8>, &[u8]) {
	let query_at = location.iter().position(|byte| *byte == b'?').unwrap_or(location.len());
	let (path, query) = location.split_at(query_at);
	folder.extend_from_slice(path);
	(folder, query)
}

/// Whether a location begins with a scheme, known or not.
fn has_scheme(location: &[u8]) -> bool {
	let end = location.iter().position(|byte| matches!(byte, b':' | b'/' | b'?' | b'#'));
	end.and_then(|end| location.get(end)) == Some(&b':')
}

/// A path without `.` and `..` segments.
fn without_dots(path: &[u8]) -> Vec<u8> {
	let mut segments: Vec<&[u8]> = Vec::new();
	let mut ends_in_folder = false;
	for segment in path.split(|byte| *byte == b'/').skip(1) {
		ends_in_folder = matches!(segment, b"." | b"..");
		match segment {
			b"." => {}
			b".." => {
				segments.pop();
			}
			_ => segments.push(segment),
		}
	}
	if ends_in_folder {
		segments.push(b"");
	}
	let mut plain = Vec::with_capacity(path.len());
	for segment in segments {
		plain.push(b'/');
		plain.extend_from_slice(segment);
	}
	plain
}

/// The positions of an address's parts.
struct Parts<'a> {
	scheme: &'a [u8],
	authority: &'a [u8],
	path_at: usize,
}

impl<'a> Parts<'a> {
	fn of(url: &'a [u8]) -> Option<Self> {
		let scheme_end = url.iter().position(|byte| *byte == b':')?;
		let (scheme, rest) = url.split_at(scheme_end);
		let rest = rest.strip_prefix(b"://")?;
		let length =
			rest.iter().position(|byte| matches!(byte, b'/' | b'?' | b'#')).unwrap_or(rest.len());
		let parts = Self {
			scheme,
			authority: rest.get(..length)?,
			path_at: scheme_end.saturating_add(3).saturating_add(length),
		};
		let known = scheme.eq_ignore_ascii_case(b"http") || scheme.eq_ignore_ascii_case(b"https");
		(known && parts.is_host()).then_some(parts)
	}

	fn is_safe(&self) -> bool {
		self.scheme.eq_ignore_ascii_case(b"https")
	}

	/// The host, an IPv6 address in its brackets, and what follows on it.
	fn split_host(&self) -> (&'a [u8], &'a [u8]) {
		let end = match self.authority.first() {
			Some(b'[') => {
				let bracket = self.authority.iter().position(|byte| *byte == b']');
				bracket.map(|at| at.saturating_add(1))
			}
			_ => self.authority.iter().position(|byte| *byte == b':'),
		};
		let end = end.unwrap_or(self.authority.len());
		self.authority.split_at_checked(end).unwrap_or((self.authority, &[]))
	}

	/// A name, an IPv4 address or an IPv6 address in brackets, and perhaps a port; no user.
	fn is_host(&self) -> bool {
		let (name, after) = self.split_host();
		let is_name = if let Some(literal) = name.strip_prefix(b"[") {
			literal.strip_suffix(b"]").is_some_and(|literal| {
				let fits = |byte: &u8| byte.is_ascii_hexdigit() || matches!(byte, b':' | b'.');
				!literal.is_empty() && literal.iter().all(fits)
			})
		} else {
			let fits = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.');
			!name.is_empty() && name.iter().all(fits)
		};
		is_name && (after.is_empty() || after.strip_prefix(b":").is_some_and(is_port))
	}
}

fn is_port(text: &[u8]) -> bool {
	let port = core::str::from_utf8(text).ok().and_then(|text| text.parse::<u16>().ok());
	text.iter().all(u8::is_ascii_digit) && port.is_some_and(|port| port > 0)
}

/// Whether a whole address can be fetched.
fn check(url: &[u8]) -> Result<(), Refusal> {
	let printable = |byte: &u8| {
		byte.is_ascii_graphic()
			&& !matches!(byte, b'"' | b'<' | b'>' | b'\\' | b'^' | b'`' | b'{' | b'|' | b'}' | b'#')
	};
	let fine = url.len() <= MAX_URL && url.iter().all(printable) && Parts::of(url).is_some();
	if fine { Ok(()) } else { Err(Refusal::BadUrl) }
}

fn day_text(day: Day) -> Vec<u8> {
	let (year, month, day) = civil(day);
	format!("{year:04}-{month:02}-{day:02}").into_bytes()
}

/// Appends a value, percent-encoded, so it cannot change the address's structure.
fn percent_encode(value: &[u8], url: &mut Vec<u8>) {
	for byte in value {
		if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
			url.push(*byte);
		} else {
			url.extend(format!("%{byte:02X}").into_bytes());
		}
	}
}
