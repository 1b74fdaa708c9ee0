//! Addresses.

mod common;

use common::{assert_refused, repeatable};
use proptest::prelude::*;
use treasurenet_documents::{
	dates,
	refusal::Refusal,
	template::{MAX_URL, Values, check_template, fill, host, redirect},
};
use treasurenet_primitives::math::calendar::{end_of, first_day};

fn filled(template: &str, values: &Values<'_>) -> Result<String, Refusal> {
	fill(template.as_bytes(), values).map(|url| String::from_utf8(url).unwrap())
}

fn days() -> Values<'static> {
	Values::days(dates::day(b"2025-11-28").unwrap(), dates::day(b"2026-02-03").unwrap())
}

fn month() -> Values<'static> {
	Values::month(dates::month(b"2025-12").unwrap())
}

#[test]
fn days_should_be_read_as_they_are_written() {
	let first = dates::month(b"2024-02").map(first_day);
	assert_eq!(dates::day(b"2024-02-01"), first);
	assert_eq!(
		dates::day(b"2024-02-29").ok(),
		dates::month(b"2024-02").map(|m| end_of(m) - 1).ok()
	);
	assert_eq!(dates::day(b"1970-01-01"), Ok(0));
	for text in [
		"",
		"2023-02-29",
		"2025-13-01",
		"2025-00-01",
		"2025-01-00",
		"2025-01-32",
		"1969-12-31",
		"2025-1-01",
		"2025-01-1",
		"2025/01/01",
		"2025-01-01 ",
		"2025-01-01T00",
		"20250101",
		"+025-01-01",
		"9999-01-01",
		"é025-01-01",
		"2025-01",
	] {
		assert_refused(dates::day(text.as_bytes()), Refusal::BadDay);
	}
	for text in ["2025-1", "2025-13", "2025-12-01", "202512", "Dec 2025", "2025-é"] {
		assert_refused(dates::month(text.as_bytes()), Refusal::BadDay);
	}
}

#[test]
fn placeholders_should_be_filled() {
	assert_eq!(
		filled(
			"https://example.org/d?a={from}&b={to}&key={api-key}",
			&days().with_api_key(Some(b"k&1 "))
		),
		Ok("https://example.org/d?a=2025-11-28&b=2026-02-03&key=k%261%20".into())
	);
	assert_eq!(
		filled("http://example.org:8080/{year}/{mm}/{month}.zip?{from}{to}", &month()),
		Ok("http://example.org:8080/2025/12/2025-12.zip?2025-12-012025-12-31".into())
	);
	assert_eq!(filled("https://example.org", &days()), Ok("https://example.org".into()));
	assert_eq!(
		filled("https://example.org?{from}", &days()),
		Ok("https://example.org?2025-11-28".into())
	);
}

#[test]
fn key_should_be_encoded_so_that_it_cannot_break_out() {
	let key = b"a/b?c#d&e=f%g\r\nX: y\xff~._-";
	assert_eq!(
		filled("https://example.org/{api-key}", &days().with_api_key(Some(key))),
		Ok("https://example.org/a%2Fb%3Fc%23d%26e%3Df%25g%0D%0AX%3A%20y%FF~._-".into())
	);
}

#[test]
fn template_should_be_refused_when_it_wants_a_key_that_is_not_there() {
	assert_refused(filled("https://example.org/{api-key}", &days()), Refusal::ApiKeyMissing);
	assert_eq!(check_template(b"https://example.org/{api-key}", false), Ok(true));
	assert_eq!(check_template(b"https://example.org/{month}", true), Ok(false));
}

#[test]
fn template_should_be_refused_when_it_cannot_be_fetched() {
	for template in [
		"",
		"example.org",
		"/path",
		"ftp://example.org/",
		"file:///etc/passwd",
		"javascript:alert(1)",
		"https:/example.org",
		"https://",
		"https:///path",
		"https://?query",
		"https://:443/",
		"https://user@example.org/",
		"https://user:secret@example.org/",
		"https://example.org:/",
		"https://example.org:0/",
		"https://example.org:65536/",
		"https://example.org:+80/",
		"https://example.org:8a/",
		"https://exa mple.org/",
		"https://example.org/a b",
		"https://example.org/a\tb",
		"https://example.org/a\r\nHost: x",
		"https://example.org/é",
		"https://exämple.org/",
		"https://example.org/#top",
		"https://example.org/<a>",
		"https://example.org\\@evil.example/",
		"https://[::1/",
		"https://[]/",
		"https://[::g]/",
		"https://[::1]x/",
		// Placeholders that are none, that do not end, or that could change the host.
		"https://example.org/{day}",
		"https://example.org/{}",
		"https://example.org/{from",
		"https://example.org/{{from}}",
		"https://example.org/from}",
		"https://{from}.example.org/",
		"https://example.org{from}/",
		"{from}https://example.org/",
		"https://example.org/{month}",
		"https://example.org/{year}",
		"https://example.org/{mm}",
	] {
		assert_refused(filled(template, &days()), Refusal::BadUrl);
		assert_refused(check_template(template.as_bytes(), false), Refusal::BadUrl);
	}
	assert_refused(
		filled("https://{api-key}/", &month().with_api_key(Some(b"k"))),
		Refusal::BadUrl,
	);
	let long = format!("https://example.org/{}", "x".repeat(MAX_URL));
	assert_refused(filled(&long, &days()), Refusal::BadUrl);
}

#[test]
fn host_should_hold_nothing_that_may_be_secret() {
	for (url, expected) in [
		("https://example.org/path?key=secret", "https://example.org"),
		("http://example.org:8080?key=secret", "http://example.org:8080"),
		("HTTPS://[2001:db8::1]:443/secret", "HTTPS://[2001:db8::1]:443"),
		("https://example.org", "https://example.org"),
		("https://user:secret@example.org/", ""),
		("secret", ""),
	] {
		assert_eq!(host(url.as_bytes()), expected.as_bytes(), "{url}");
	}
}

#[test]
fn redirect_should_lead_where_it_says() {
	let base = b"https://example.org:444/a/b/c?x=/y/";
	for (location, expected) in [
		("https://other.example/z?q", "https://other.example/z?q"),
		("HTTPS://other.example", "HTTPS://other.example"),
		("//other.example/z", "https://other.example/z"),
		("/z", "https://example.org:444/z"),
		("/z?q=../x", "https://example.org:444/z?q=../x"),
		("z", "https://example.org:444/a/b/z"),
		("./z", "https://example.org:444/a/b/z"),
		("../z", "https://example.org:444/a/z"),
		("../../../../z", "https://example.org:444/z"),
		("/a/./b/../z/..", "https://example.org:444/a/"),
		("?q", "https://example.org:444/a/b/c?q"),
		(" /z#top ", "https://example.org:444/z"),
		("z:80/", ""),
	] {
		let target = redirect(base, location.as_bytes());
		if expected.is_empty() {
			assert_refused(target, Refusal::BadRedirect);
		} else {
			assert_eq!(target, Ok(expected.as_bytes().to_vec()), "{location}");
		}
	}
	assert_eq!(redirect(b"http://example.org", b"z"), Ok(b"http://example.org/z".to_vec()));
	assert_eq!(redirect(b"http://example.org?q", b"z"), Ok(b"http://example.org/z".to_vec()));
	assert_eq!(
		redirect(b"http://a.example/", b"https://b.example/"),
		Ok(b"https://b.example/".to_vec())
	);
	assert_eq!(
		redirect(b"http://a.example/", b"http://b.example/"),
		Ok(b"http://b.example/".to_vec())
	);
}

#[test]
fn redirect_should_be_refused_when_it_leads_nowhere_or_to_less_safety() {
	for location in [
		"",
		"#top",
		"http://example.org/",
		"HTTP://example.org/",
		"ftp://example.org/",
		"data:text/csv,a",
		"javascript:alert(1)",
		"https://",
		"//",
		"///z",
		"https://user@example.org/",
		"/a b",
		"/é",
		"/a\r\nX: y",
		"\\\\other.example",
	] {
		assert_refused(
			redirect(b"https://example.org/a", location.as_bytes()),
			Refusal::BadRedirect,
		);
	}
	assert_refused(redirect(b"nowhere", b"/z"), Refusal::BadRedirect);
	let long = "x".repeat(MAX_URL);
	assert_refused(redirect(b"https://example.org/a", long.as_bytes()), Refusal::BadRedirect);
}

proptest! {
	#![proptest_config(repeatable(5_000))]

	#[test]
	fn filled_addresses_should_keep_their_host(
		template in "https?://[a-z.:@{}\\[\\]0-9]{0,12}[/?#]?([a-z/?&=. %]|\\{from\\}|\\{api-key\\}|\\{|\\}){0,20}",
		key in prop::collection::vec(any::<u8>(), 0..8),
	) {
		if let Ok(url) = fill(template.as_bytes(), &days().with_api_key(Some(&key))) {
			prop_assert!(url.iter().all(u8::is_ascii_graphic));
			prop_assert!(!host(&url).is_empty());
			prop_assert_eq!(host(&url), host(template.as_bytes()));
		}
	}

	#[test]
	fn redirects_should_never_lose_safety(location in "[a-zA-Z:/?#.@ {}\\[\\]\\\\]{0,24}") {
		if let Ok(url) = redirect(b"https://example.org/a/b?c", location.as_bytes()) {
			prop_assert!(url.to_ascii_lowercase().starts_with(b"https://"));
			prop_assert!(!host(&url).is_empty());
			prop_assert!(url.len() <= MAX_URL);
		}
	}
}
