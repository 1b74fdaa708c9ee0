//! Heads of answers.

mod common;

use common::assert_refused;
use treasurenet_documents::{
	http::{
		BodyMeter, Form, Head, Header, MAX_BODY, MAX_VALIDATOR, Validators, is_redirect,
		is_unchanged, judge, location,
	},
	prices::MAX_JSON,
	refusal::Refusal,
};

fn headers(pairs: &[(&str, &str)]) -> Vec<Header> {
	let pair = |(name, value): &(&str, &str)| (name.as_bytes().to_vec(), value.as_bytes().to_vec());
	pairs.iter().map(pair).collect()
}

fn judged(pairs: &[(&str, &str)], form: Form) -> Result<Head, Refusal> {
	judge(200, &headers(pairs), form)
}

#[test]
fn head_should_be_taken_when_the_form_comes_in_its_type() {
	for content_type in [
		"text/csv",
		"Text/CSV; charset=ISO-8859-1",
		"text/plain ;x",
		"application/csv",
		"application/octet-stream",
		"application/zip",
		"application/x-zip-compressed",
		"binary/octet-stream",
	] {
		let head = judged(&[("Content-Type", content_type), ("CONTENT-LENGTH", " 12 ")], Form::Csv);
		assert_eq!(head, Ok(Head { content_length: Some(12), limit: MAX_BODY }), "{content_type}");
		assert_refused(
			judged(&[("content-type", content_type)], Form::Json),
			Refusal::BadContentType,
		);
	}
	for content_type in ["application/json", "application/json;charset=utf-8", "text/json"] {
		let head = judged(&[("content-type", content_type)], Form::Json);
		assert_eq!(head, Ok(Head { content_length: None, limit: MAX_JSON as u64 }));
		assert_refused(
			judged(&[("content-type", content_type)], Form::Csv),
			Refusal::BadContentType,
		);
	}
}

#[test]
fn head_should_be_refused_when_its_status_is_not_200() {
	for status in [0, 100, 201, 204, 206, 301, 304, 403, 404, 429, 500, 503] {
		let judged = judge(status, &headers(&[("content-type", "text/csv")]), Form::Csv);
		assert_eq!(judged, Err(Refusal::BadStatus(status)));
	}
}

#[test]
fn head_should_be_refused_when_its_type_is_missing_or_doubtful() {
	for pairs in [
		[].as_slice(),
		&[("content-type", "")],
		&[("content-type", "image/png")],
		&[("content-type", "text/csv"), ("Content-Type", "text/plain")],
	] {
		assert_refused(judged(pairs, Form::Csv), Refusal::BadContentType);
	}
}

#[test]
fn head_should_be_refused_when_it_announces_a_web_page() {
	for content_type in ["text/html", "TEXT/HTML; charset=utf-8", "application/xhtml+xml"] {
		assert_refused(judged(&[("content-type", content_type)], Form::Csv), Refusal::Html);
		assert_refused(judged(&[("content-type", content_type)], Form::Json), Refusal::Html);
	}
}

#[test]
fn head_should_be_refused_when_the_body_is_encoded() {
	let encoded = |encoding| {
		judged(&[("content-type", "text/csv"), ("Content-Encoding", encoding)], Form::Csv)
	};
	for encoding in ["gzip", "br", "deflate", "zstd", "identity, gzip"] {
		assert_refused(encoded(encoding), Refusal::BadContentEncoding);
	}
	assert!(encoded("Identity").is_ok());
	assert!(encoded("").is_ok());
}

#[test]
fn head_should_be_refused_when_its_length_is_too_large_or_none() {
	let with = |length: &str, form| {
		let content_type = if form == Form::Csv { "text/csv" } else { "application/json" };
		judged(&[("content-type", content_type), ("content-length", length)], form)
	};
	assert!(with(&MAX_BODY.to_string(), Form::Csv).is_ok());
	assert_refused(with(&(MAX_BODY + 1).to_string(), Form::Csv), Refusal::TooLarge);
	assert_refused(with(&"9".repeat(40), Form::Csv), Refusal::TooLarge);
	assert!(with(&MAX_JSON.to_string(), Form::Json).is_ok());
	assert_refused(with(&(MAX_JSON + 1).to_string(), Form::Json), Refusal::TooLarge);
	for length in ["", "-1", "+1", "1 2", "0x10", "twelve"] {
		assert_refused(with(length, Form::Csv), Refusal::Truncated);
	}
	let twice = |second| {
		let pairs =
			[("content-type", "text/csv"), ("content-length", "5"), ("content-length", second)];
		judged(&pairs, Form::Csv)
	};
	assert!(twice("5").is_ok());
	assert_refused(twice("6"), Refusal::Truncated);
}

#[test]
fn redirects_should_be_told_from_other_answers() {
	for status in [301, 302, 303, 307, 308] {
		assert!(is_redirect(status));
	}
	for status in [200, 300, 304, 305, 306, 309, 404] {
		assert!(!is_redirect(status));
	}
	assert_eq!(location(&headers(&[("LOCATION", " /x ")])), Ok(b"/x".as_slice()));
	assert_refused(location(&headers(&[])), Refusal::BadRedirect);
	let two = headers(&[("location", "/x"), ("location", "/y")]);
	assert_refused(location(&two), Refusal::BadRedirect);
}

#[test]
fn body_should_be_as_long_as_announced() {
	let head = Head { content_length: Some(10), limit: 20 };
	let mut meter = BodyMeter::new(head);
	assert_eq!(meter.count(4), Ok(()));
	assert_refused(meter.clone().finish(), Refusal::Truncated);
	assert_eq!(meter.count(6), Ok(()));
	assert_eq!(meter.clone().finish(), Ok(10));
	assert_eq!(meter.count(1), Err(Refusal::TooLarge));
}

#[test]
fn body_should_be_refused_when_it_is_longer_than_is_read() {
	let mut meter = BodyMeter::new(Head { content_length: None, limit: 20 });
	assert_eq!(meter.count(20), Ok(()));
	assert_eq!(meter.clone().finish(), Ok(20));
	assert_eq!(meter.count(1), Err(Refusal::TooLarge));
	assert_eq!(BodyMeter::new(Head { content_length: None, limit: 20 }).finish(), Ok(0));
}

#[test]
fn validators_should_be_sent_back_as_they_came() {
	let date = "Wed, 25 Nov 2026 06:00:00 GMT";
	let validators = Validators::of(&headers(&[("ETAG", " W/\"a b\" "), ("Last-Modified", date)]));
	assert_eq!(
		validators.headers().collect::<Vec<_>>(),
		[("If-None-Match", "W/\"a b\""), ("If-Modified-Since", date)]
	);
	let alone = Validators::of(&headers(&[("etag", "\"a\"")]));
	assert_eq!(alone.headers().collect::<Vec<_>>(), [("If-None-Match", "\"a\"")]);
	assert!(!alone.is_empty());
	assert!(is_unchanged(304) && !is_unchanged(200) && !is_unchanged(301));
}

#[test]
fn validators_should_be_left_out_when_they_are_doubtful() {
	let long = "x".repeat(MAX_VALIDATOR + 1);
	for value in ["", " ", long.as_str(), "a\r\nHost: x", "\u{e9}"] {
		let validators = Validators::of(&headers(&[("etag", value), ("last-modified", value)]));
		assert!(validators.is_empty(), "{value}");
		assert_eq!(validators.headers().count(), 0);
	}
	assert!(Validators::of(&headers(&[("etag", "a"), ("ETag", "b")])).is_empty());
	assert!(!Validators::of(&headers(&[("etag", &long[1..])])).is_empty());
}
