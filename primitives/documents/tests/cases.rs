//! Small documents with one fault each, and the right answer: see `cases/README.md`.

mod common;

use common::{assert_refused, cuts, pieces, repeatable, text};
use proptest::prelude::*;
use std::{collections::BTreeMap, fs};
use treasurenet_documents::{
	archive::Unpacker,
	config::{PriceFormat, VolumeFormat},
	dates,
	http::{Arrival, BodyMeter, Form, judge},
	prices::{PriceReader, Quotes},
	refusal::{Fault, Refusal},
	volumes::{VolumeQuery, VolumeReader, Volumes},
};
use treasurenet_primitives::{Day, UsdPrice, Volume, well_commitment};

const A: &str = "ABWI100010203010W400";
const B: &str = "ABWI102160502411W402";

fn case(path: &str) -> Vec<u8> {
	let path = format!("tests/cases/{path}");
	fs::read(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The head of a response, with or without a length.
fn received(document: &[u8], is_announced: bool) -> (BodyMeter, Arrival) {
	let length = document.len().to_string().into_bytes();
	let mut headers = vec![(b"Content-Type".to_vec(), b"text/csv".to_vec())];
	if is_announced {
		headers.push((b"Content-Length".to_vec(), length));
	}
	let head = judge(200, &headers, Form::Csv).unwrap();
	(BodyMeter::new(head), Arrival::of(&head, &Default::default()))
}

/// Reads volumes of A and B as the worker does.
fn volumes(
	format: VolumeFormat,
	document: &[u8],
	is_announced: bool,
	cuts: &[usize],
) -> Result<Volumes, Fault> {
	let query = VolumeQuery {
		format,
		unit: text("m3"),
		symbol: text("OIL"),
		wanted: [A, B].map(|id| well_commitment(b"OIL", id.as_bytes())).into(),
	};
	let mut reader = VolumeReader::new(dates::month(b"2025-12").unwrap(), vec![query])?;
	let (mut meter, arrival) = received(document, is_announced);
	let mut unpacker = Unpacker::new();
	for piece in pieces(document, cuts) {
		meter.count(piece.len())?;
		unpacker.push(piece, &mut |bytes| Ok(reader.push(bytes)?))?;
	}
	meter.finish()?;
	let unpacked = unpacker.finish(&mut |bytes| Ok(reader.push(bytes)?))?;
	reader.finish(if unpacked.zipped { Arrival::Complete } else { arrival })
}

/// The figures of A and B.
type Pair = [Option<Result<Volume, Refusal>>; 2];

fn pair(volumes: &Volumes) -> Pair {
	let figure = |id: &str| volumes.found[0].get(&well_commitment(b"OIL", id.as_bytes())).copied();
	[figure(A), figure(B)]
}

fn volumetric(path: &str) -> Pair {
	let format = VolumeFormat::PetrinexVolumetric { product: text("OIL") };
	pair(&volumes(format, &case(path), false, &[usize::MAX]).unwrap())
}

fn ngl(path: &str) -> Pair {
	let format = VolumeFormat::PetrinexNgl { column: text("OilProduction") };
	pair(&volumes(format, &case(path), false, &[usize::MAX]).unwrap())
}

fn both(a: Volume, b: Volume) -> Pair {
	[Some(Ok(a)), Some(Ok(b))]
}

/// Reads prices of December as the worker does.
fn prices(format: &PriceFormat, document: &[u8], is_announced: bool) -> Result<Quotes, Fault> {
	let (from, to) = (day("2025-12-01"), day("2025-12-31"));
	let mut reader = PriceReader::new(format, b"$/BBL", from, to)?;
	let (_, arrival) = received(document, is_announced);
	reader.push(document)?;
	reader.finish(arrival)
}

fn csv() -> PriceFormat {
	PriceFormat::Csv { date: text("Date"), price: text("Price") }
}

fn day(text: &str) -> Day {
	dates::day(text.as_bytes()).unwrap()
}

/// The prices of the days that have one; no figure may be refused.
fn figures(quotes: &Quotes) -> BTreeMap<Day, UsdPrice> {
	let prices = quotes.figures.iter();
	prices.map(|(day, quote)| (*day, quote.unwrap().price(false).unwrap())).collect()
}

#[test]
fn masked_well_of_a_stranger_should_match_nothing() {
	assert_eq!(volumetric("volumetric/01-foreign-well-masked.csv"), both(1_205_000, 640_000));
	assert_eq!(ngl("ngl/03-foreign-well-masked.csv"), both(1_205_000, 640_000));
}

#[test]
fn amendment_below_zero_should_be_netted() {
	assert_eq!(volumetric("volumetric/08-amended-downwards.csv"), both(1_000_000, 640_000));
}

#[test]
fn row_should_count_once_when_it_was_submitted_twice() {
	let figures = volumetric("volumetric/11-same-figure-two-submission-dates.csv");
	assert_eq!(figures, both(1_205_000, 640_000));
}

#[test]
fn figure_should_be_read_when_it_begins_with_a_point() {
	assert_eq!(volumetric("volumetric/15-leading-point.csv"), both(5_000, 640_000));
}

#[test]
fn labels_of_the_regulator_should_become_the_registers_identifiers() {
	assert_eq!(ngl("ngl/08-regulator-labels.csv"), both(1_205_000, 640_000));
}

#[test]
fn archive_should_be_read_when_it_holds_one_document() {
	for path in [
		"zip/02-with-readme.zip",
		"zip/03-with-mac-folder.zip",
		"zip/05-stored-with-description-after.zip",
	] {
		assert_eq!(volumetric(path), both(1_205_000, 640_000), "{path}");
	}
}

#[test]
fn day_should_have_no_quote_when_the_source_marks_a_holiday() {
	let quotes = prices(&csv(), &case("prices/01-holiday-as-point.csv"), false).unwrap();
	let figures = figures(&quotes);
	assert!(!figures.contains_key(&day("2025-12-25")));
	assert_eq!(figures.len(), 22);
	assert_eq!(figures[&day("2025-12-31")], 657_000);
	// There is a later day, so the worker reports that the day has no quote.
	assert_eq!(quotes.latest, Some(day("2026-01-02")));
}

#[test]
fn last_figure_should_not_be_believed_when_the_connection_broke_within_it() {
	let document = case("prices/21-cut-in-last-number.csv");
	let cut = figures(&prices(&csv(), &document, false).unwrap());
	assert!(!cut.contains_key(&day("2025-12-31")));
	assert_eq!(cut.len(), 21);
	assert_eq!(cut[&day("2025-12-30")], 620_000);
	// It would be the document if its length had been announced.
	let whole = figures(&prices(&csv(), &document, true).unwrap());
	assert_eq!(whole[&day("2025-12-31")], 60_000);
}

#[test]
fn answer_should_be_accepted_when_it_warns_and_no_row_is_missing() {
	let format = PriceFormat::EiaV2 { series: text("RWTC") };
	let document = case("eia/01-warning-though-complete.json");
	let quotes = prices(&format, &document, false).unwrap();
	let expected = [("22", 611_000), ("23", 614_500), ("24", 613_000), ("26", 609_500)]
		.map(|(of_month, price)| (day(&format!("2025-12-{of_month}")), price));
	assert_eq!(figures(&quotes), expected.into());
	let fewer = String::from_utf8(document).unwrap().replace("\"total\":\"4\"", "\"total\":\"5\"");
	assert_refused(prices(&format, fewer.as_bytes(), false), Refusal::Truncated);
}

/// Every document of volumes, with other separators, byte order marks and line ends.
fn spellings(path: &str) -> Vec<(String, Vec<u8>)> {
	let text = String::from_utf8(case(path)).unwrap();
	let trailing = text.replace('\n', " \n");
	let quoted: String = text
		.lines()
		.map(|line| {
			let fields: Vec<_> = line.split(',').map(|field| format!("\"{field}\"")).collect();
			fields.join(",") + "\n"
		})
		.collect();
	[
		("as it is", text.clone()),
		("CRLF", text.replace('\n', "\r\n")),
		("mark", format!("\u{feff}{text}")),
		("mark and CRLF", format!("\u{feff}{}", text.replace('\n', "\r\n"))),
		("empty lines", format!("\n{}\n\n", text.replace('\n', "\n\n"))),
		("trailing space", trailing),
		("quoted", quoted),
		("blank rows", format!("{text},,,\n{}\n", ",".repeat(29))),
	]
	.map(|(how, text)| (format!("{path}, {how}"), text.into_bytes()))
	.into()
}

#[test]
fn answers_should_not_depend_on_how_a_table_is_spelled() {
	for (path, expected) in [
		("volumetric/01-foreign-well-masked.csv", both(1_205_000, 640_000)),
		("volumetric/08-amended-downwards.csv", both(1_000_000, 640_000)),
		("volumetric/11-same-figure-two-submission-dates.csv", both(1_205_000, 640_000)),
		("volumetric/15-leading-point.csv", both(5_000, 640_000)),
	] {
		for (context, document) in spellings(path) {
			let format = VolumeFormat::PetrinexVolumetric { product: text("OIL") };
			let volumes = volumes(format, &document, false, &[usize::MAX]).unwrap();
			assert_eq!(pair(&volumes), expected, "{context}");
		}
	}
}

#[test]
fn semicolons_should_be_refused_rather_than_guessed_at() {
	let document = case("volumetric/01-foreign-well-masked.csv");
	let semicolons: Vec<u8> =
		document.iter().map(|byte| if *byte == b',' { b';' } else { *byte }).collect();
	let format = VolumeFormat::PetrinexVolumetric { product: text("OIL") };
	assert_refused(volumes(format, &semicolons, true, &[usize::MAX]), Refusal::ColumnMissing);
}

proptest! {
	#![proptest_config(repeatable(200))]

	#[test]
	fn answers_should_not_depend_on_where_a_document_is_cut(cuts in cuts()) {
		for path in [
			"volumetric/01-foreign-well-masked.csv",
			"zip/02-with-readme.zip",
			"zip/03-with-mac-folder.zip",
			"zip/05-stored-with-description-after.zip",
		] {
			let format = VolumeFormat::PetrinexVolumetric { product: text("OIL") };
			let volumes = volumes(format, &case(path), true, &cuts).unwrap();
			prop_assert_eq!(pair(&volumes), both(1_205_000, 640_000));
		}
	}

	#[test]
	fn no_prefix_of_a_document_should_give_another_figure(length in 0..3_000_usize) {
		let document = case("prices/01-holiday-as-point.csv");
		let whole = figures(&prices(&csv(), &document, true).unwrap());
		let cut = &document[..length.min(document.len())];
		if let Ok(quotes) = prices(&csv(), cut, false) {
			for (day, price) in figures(&quotes) {
				prop_assert_eq!(whole.get(&day), Some(&price));
			}
		}
	}
}
