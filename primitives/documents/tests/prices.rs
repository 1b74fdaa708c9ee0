//! Daily prices.

mod common;

use common::{assert_refused, cuts, data, pieces, repeatable, text};
use proptest::prelude::*;
use std::collections::BTreeMap;
use treasurenet_documents::{
	config::PriceFormat,
	dates,
	http::Arrival,
	prices::{MAX_DAYS, MAX_JSON, PriceReader, Quote, Quotes},
	refusal::{Fault, Refusal},
};
use treasurenet_primitives::Day;

fn csv() -> PriceFormat {
	PriceFormat::Csv { date: text("Date"), price: text("Price") }
}

fn eia() -> PriceFormat {
	PriceFormat::EiaV2 { series: text("RWTC") }
}

fn day(text: &str) -> Day {
	dates::day(text.as_bytes()).unwrap()
}

fn read_cut(format: &PriceFormat, document: &[u8], cuts: &[usize]) -> Result<Quotes, Fault> {
	let mut reader =
		PriceReader::new(format, b"$/bbl", day("2025-12-01"), day("2025-12-31")).unwrap();
	for piece in pieces(document, cuts) {
		if let Err(fault) = reader.push(piece) {
			assert_eq!(reader.push(b"x"), Err(fault.clone()), "a refusal stays");
			assert_eq!(reader.finish(Arrival::Complete), Err(fault.clone()));
			return Err(fault);
		}
	}
	reader.finish(Arrival::Complete)
}

fn read(format: &PriceFormat, document: &str) -> Result<Quotes, Fault> {
	read_cut(format, document.as_bytes(), &[usize::MAX])
}

type Figures = BTreeMap<Day, Result<Quote, Refusal>>;

fn figures(expected: &[(&str, Result<Quote, Refusal>)]) -> Figures {
	expected.iter().map(|(text, figure)| (day(text), *figure)).collect()
}

/// An answer of rows of (period, value as JSON).
fn answer(rows: &[(&str, &str)]) -> String {
	answer_of(rows, &format!("\"{}\"", rows.len()), "RWTC", "$/BBL")
}

fn answer_of(rows: &[(&str, &str)], total: &str, series: &str, units: &str) -> String {
	let rows: Vec<String> = rows
		.iter()
		.map(|(period, value)| {
			format!(
				r#"{{"period":"{period}","duoarea":"YCUOK","series":"{series}","series-description":"Cushing \"OK\"","value":{value},"units":"{units}","extra":{{"a":[1,{{}}]}}}}"#
			)
		})
		.collect();
	format!(
		r#"{{"response":{{"total":{total},"dateFormat":"YYYY-MM-DD","frequency":"daily","data":[{}],"description":"x"}},"request":{{"command":"/v2/"}},"apiVersion":"2.1.8"}}"#,
		rows.join(",")
	)
}

#[test]
fn table_should_give_the_days_asked_for() {
	let document = "Date,Price\n2025-11-30,1\n2025-12-01,73.7\n2025-12-02,-37.63\n2025-12-03,0\n\
		2025-12-04,\n2025-12-31,0.0001\n2026-01-05,2.5\n2026-01-06,\n";
	let quotes = read(&csv(), document).unwrap();
	assert_eq!(
		quotes.figures,
		figures(&[
			("2025-12-01", Ok(Quote::Price(737_000))),
			("2025-12-02", Ok(Quote::NotPositive)),
			("2025-12-03", Ok(Quote::NotPositive)),
			("2025-12-31", Ok(Quote::Price(1))),
		])
	);
	// The last row has no figure, so the source's latest day is the one before it.
	assert_eq!(quotes.latest, Some(day("2026-01-05")));
	assert_eq!((quotes.rows, quotes.bytes), (8, document.len() as u64));
}

#[test]
fn quotes_of_zero_or_less_should_be_reported_as_zero_only_when_allowed() {
	assert_eq!(Quote::NotPositive.price(true), Ok(0));
	assert_eq!(Quote::NotPositive.price(false), Err(Refusal::NotPositive));
	assert_eq!(Quote::Price(5).price(false), Ok(5));
	assert_eq!(Quote::Price(5).price(true), Ok(5));
}

#[test]
fn table_should_be_read_in_any_order_and_by_heading() {
	let format = PriceFormat::Csv { date: text("day"), price: text("usd") };
	let quotes = read(&format, "Other,USD,Day\nx,2,2025-12-02\n\"y,\",1,2025-12-01\n").unwrap();
	let expected =
		[("2025-12-01", Ok(Quote::Price(10_000))), ("2025-12-02", Ok(Quote::Price(20_000)))];
	assert_eq!(quotes.figures, figures(&expected));
	assert_eq!(quotes.latest, Some(day("2025-12-02")));
}

#[test]
fn bad_figures_should_refuse_their_own_day_alone() {
	let quotes = read(
		&csv(),
		"Date,Price\n2025-12-01,1.23456\n2025-12-02,\"1,234.5\"\n2025-12-03,1000000001\n\
		 2025-12-04,2\n2025-12-04,2.00\n2025-12-05,2\n2025-12-05,3\n2025-12-05,2\n2025-12-08,2\n\
		 2025-12-08,\n2025-12-09,much\n2025-12-10,1\"\n2026-01-09,much\n",
	)
	.unwrap();
	assert_eq!(
		quotes.figures,
		figures(&[
			("2025-12-01", Err(Refusal::BadNumber)),
			("2025-12-02", Err(Refusal::ThousandsSeparator)),
			("2025-12-03", Err(Refusal::Absurd)),
			("2025-12-04", Ok(Quote::Price(20_000))),
			("2025-12-05", Err(Refusal::Disagreement)),
			("2025-12-08", Err(Refusal::Disagreement)),
			("2025-12-09", Err(Refusal::BadNumber)),
			("2025-12-10", Err(Refusal::BadNumber)),
		])
	);
	assert_eq!(quotes.latest, Some(day("2025-12-08")));
	let places: Vec<_> = quotes.faults.iter().map(ToString::to_string).collect();
	assert_eq!(places.len(), 7);
	assert!(places[0].starts_with("line 2, column Price: the figure is not"), "{places:?}");
	assert!(places[3].starts_with("line 8, column Price: two rows"), "{places:?}");
}

#[test]
fn table_should_be_refused_when_it_is_not_what_it_should_be() {
	for (document, refusal) in [
		("", Refusal::Empty),
		("Date,Price\n", Refusal::Empty),
		("Day,Price\n2025-12-01,1\n", Refusal::ColumnMissing),
		("Date,Date,Price\n", Refusal::ColumnTwice),
		("Date,Price\n2025-12-32,1\n", Refusal::BadDay),
		("Date,Price\n12/01/2025,1\n", Refusal::BadDay),
		("Date,Price\n2025-12-01\n", Refusal::RaggedRow),
		("Date,Price\n2025-12-01,1\n2025", Refusal::Truncated),
		("Date,Price\n2025-12-01,1\n\"2025-12-02\",\"2", Refusal::Truncated),
		("Date,Price\n2025-12-01,\"1\"0\n", Refusal::BadQuoting),
		("Date;Price\n2025-12-01;1\n", Refusal::ColumnMissing),
		("Date,Price\n2025-12-01,60,5\n", Refusal::RaggedRow),
		("Date,Price\n,60.5\n", Refusal::BadDay),
		("Date,Price\n2025-12-01,\0\n", Refusal::NotText),
		("<html>", Refusal::Html),
	] {
		assert_refused(read(&csv(), document), refusal);
	}
}

#[test]
fn reader_should_refuse_when_more_days_are_asked_for_than_it_keeps() {
	assert!(PriceReader::new(&csv(), b"", 10, 10 + MAX_DAYS - 1).is_ok());
	let refused = PriceReader::new(&csv(), b"", 10, 10 + MAX_DAYS);
	assert_eq!(refused.err(), Some(Refusal::TooMuch));
	assert_eq!(PriceReader::new(&eia(), b"", 0, Day::MAX).err(), Some(Refusal::TooMuch));
}

#[test]
fn reader_should_find_nothing_when_no_day_is_asked_for() {
	let mut reader = PriceReader::new(&csv(), b"", 20_001, 20_000).unwrap();
	reader.push(b"Date,Price\n2025-12-01,1\n").unwrap();
	assert_eq!(reader.finish(Arrival::Unknown).unwrap().figures, Figures::new());
}

#[test]
fn real_prices_should_be_read_to_the_last_digit() {
	for (file, last, first_of_december) in [
		("prices/wti-spot-daily.csv", 864_800, 737_000),
		("prices/henry-hub-spot-daily.csv", 28_200, 26_300),
	] {
		let mut reader =
			PriceReader::new(&csv(), b"", day("2023-12-01"), day("2026-08-31")).unwrap();
		reader.push(&data(file)).unwrap();
		let quotes = reader.finish(Arrival::Complete).unwrap();
		assert_eq!((quotes.rows, quotes.figures.len()), (675, 675));
		assert_eq!(quotes.latest, Some(day("2026-08-18")));
		assert_eq!(quotes.figures[&day("2026-08-18")], Ok(Quote::Price(last)));
		assert_eq!(quotes.figures[&day("2023-12-01")], Ok(Quote::Price(first_of_december)));
		// A Saturday.
		assert!(!quotes.figures.contains_key(&day("2023-12-02")));
		assert!(quotes.figures.values().all(|figure| matches!(figure, Ok(Quote::Price(_)))));
	}
}

#[test]
fn answer_should_give_the_days_asked_for() {
	let rows = [
		("2026-01-05", "\"58.1\""),
		("2025-12-03", "73.7"),
		("2025-12-02", "\"-37.63\""),
		("2025-12-01", "null"),
		("2025-11-30", "1"),
		("2025-12-04", "\"\\u0037\""),
	];
	let quotes = read(&eia(), &answer(&rows)).unwrap();
	assert_eq!(
		quotes.figures,
		figures(&[
			("2025-12-02", Ok(Quote::NotPositive)),
			("2025-12-03", Ok(Quote::Price(737_000))),
			("2025-12-04", Ok(Quote::Price(70_000))),
		])
	);
	assert_eq!(quotes.latest, Some(day("2026-01-05")));
	assert_eq!(quotes.rows, 6);
	// The mark, the space and a total that is a number change nothing.
	let other = format!("\u{feff} {} \n", answer_of(&rows, "6", "RWTC", " $/bbl "));
	assert_eq!(read(&eia(), &other).unwrap().figures, quotes.figures);
}

#[test]
fn bad_figures_of_an_answer_should_refuse_their_own_day_alone() {
	let quotes = read(
		&eia(),
		&answer(&[
			("2025-12-01", "1.23456"),
			("2025-12-02", "\"1,234.5\""),
			("2025-12-03", "1e12"),
			("2025-12-04", "99999999999"),
			("2025-12-05", "true"),
			("2025-12-08", "[1]"),
			("2025-12-09", "2"),
			("2025-12-09", "\"2.0\""),
			("2025-12-10", "2"),
			("2025-12-10", "2.1"),
		]),
	)
	.unwrap();
	assert_eq!(
		quotes.figures,
		figures(&[
			("2025-12-01", Err(Refusal::BadNumber)),
			("2025-12-02", Err(Refusal::ThousandsSeparator)),
			("2025-12-03", Err(Refusal::BadNumber)),
			("2025-12-04", Err(Refusal::Absurd)),
			("2025-12-05", Err(Refusal::BadNumber)),
			("2025-12-08", Err(Refusal::BadNumber)),
			("2025-12-09", Ok(Quote::Price(20_000))),
			("2025-12-10", Err(Refusal::Disagreement)),
		])
	);
}

#[test]
fn answer_should_be_refused_when_it_is_not_what_it_should_be() {
	let row = [("2025-12-01", "1")];
	let with = |member: &str| answer(&row).replacen("\"data\"", &format!("{member},\"data\""), 1);
	for (document, refusal) in [
		(String::new(), Refusal::Empty),
		("  ".into(), Refusal::Empty),
		(answer(&[]), Refusal::Empty),
		(" <html>".into(), Refusal::Html),
		(answer(&row)[..80].into(), Refusal::Truncated),
		("nonsense".into(), Refusal::BadJson),
		("[]".into(), Refusal::BadJson),
		("{}".into(), Refusal::BadJson),
		(r#"{"response":null}"#.into(), Refusal::BadJson),
		(r#"{"response":{"total":"0"}}"#.into(), Refusal::BadJson),
		(r#"{"response":{"total":"0","data":{}}}"#.into(), Refusal::BadJson),
		(r#"{"response":{"data":[]}}"#.into(), Refusal::BadJson),
		(r#"{"error":{"code":"API_KEY_INVALID"}}"#.into(), Refusal::BadJson),
		(answer(&row).replacen('{', r#"{"error":"x","#, 1), Refusal::BadJson),
		(with(r#""error":"x""#), Refusal::BadJson),
		(answer(&row).replace("\"value\"", "\"price\""), Refusal::BadJson),
		(answer(&row).replace("\"units\"", "\"unit\""), Refusal::BadJson),
		(answer(&row).replace(",\"value\"", ",\"value\":1,\"value\""), Refusal::BadJson),
		(answer(&row) + "x", Refusal::BadJson),
		(answer_of(&row, "\"one\"", "RWTC", "$/BBL"), Refusal::BadJson),
		(answer_of(&row, "-1", "RWTC", "$/BBL"), Refusal::BadJson),
		(answer_of(&row, "1.0", "RWTC", "$/BBL"), Refusal::BadJson),
		(answer_of(&row, "null", "RWTC", "$/BBL"), Refusal::BadJson),
		(answer_of(&row, "0", "RWTC", "$/BBL"), Refusal::BadJson),
		(answer_of(&row, "\"2\"", "RWTC", "$/BBL"), Refusal::Truncated),
		(answer_of(&row, "1", "RBRTE", "$/BBL"), Refusal::OtherSeries),
		(answer_of(&row, "1", "rwtc", "$/BBL"), Refusal::OtherSeries),
		(answer(&row).replace("\"RWTC\"", "null"), Refusal::OtherSeries),
		(answer_of(&row, "1", "RWTC", "$/MMBTU"), Refusal::OtherUnit),
		(answer(&row).replace("\"$/BBL\"", "null"), Refusal::OtherUnit),
		(answer(&[("2025-12", "1")]), Refusal::BadDay),
		(answer(&row).replace("\"2025-12-01\"", "null"), Refusal::BadDay),
	] {
		assert_refused(read(&eia(), &document), refusal);
	}
	let latin = answer(&row).replace("OK", "\u{e9}").into_bytes();
	let latin: Vec<u8> = latin.into_iter().filter(|byte| *byte != 0xc3).collect();
	assert_refused(read_cut(&eia(), &latin, &[usize::MAX]), Refusal::NotText);
}

#[test]
fn answer_should_be_read_when_it_warns_and_is_complete() {
	let row = [("2025-12-01", "1")];
	for warnings in [r#"["another"]"#, r#"[{"warning":"Incomplete return"}]"#, "null", "[]"] {
		let member = format!(r#""warnings":{warnings},"data""#);
		let warning = |document: String| document.replacen("\"data\"", &member, 1);
		assert_eq!(read(&eia(), &warning(answer(&row))).map(|quotes| quotes.rows), Ok(1));
		// The number of rows says whether some are missing.
		let incomplete = warning(answer_of(&row, "\"2\"", "RWTC", "$/BBL"));
		assert_refused(read(&eia(), &incomplete), Refusal::Truncated);
	}
}

#[test]
fn day_should_have_no_figure_when_its_value_is_a_marker() {
	for marker in ["", ".", "***", "NA", "N/A", "-", "null"] {
		let table = format!("Date,Price\n2025-12-01,{marker}\n2025-12-02,1\n");
		let answer = answer(&[("2025-12-01", &format!("\"{marker}\"")), ("2025-12-02", "\"1\"")]);
		for (format, document) in [(csv(), table), (eia(), answer)] {
			let quotes = read(&format, &document).unwrap();
			let expected = figures(&[("2025-12-02", Ok(Quote::Price(10_000)))]);
			assert_eq!(quotes.figures, expected, "{document}");
			assert_eq!((quotes.faults.len(), quotes.rows), (0, 2));
		}
	}
}

#[test]
fn last_line_should_count_without_its_end_only_when_all_of_the_document_came() {
	let read = |document: &str, arrival| {
		let mut reader = PriceReader::new(&csv(), b"", day("2025-12-01"), day("2025-12-31"))?;
		reader.push(document.as_bytes())?;
		reader.finish(arrival).map(|quotes| quotes.figures.into_keys().collect::<Vec<_>>())
	};
	let days = ["2025-12-01", "2025-12-02"].map(day);
	let document = "Date,Price\n2025-12-01,60.5\n2025-12-02,6";
	assert_eq!(read(document, Arrival::Complete), Ok(days.to_vec()));
	assert_eq!(read(document, Arrival::Unknown), Ok(days[..1].to_vec()));
	assert_eq!(read(&format!("{document}\n"), Arrival::Unknown), Ok(days.to_vec()));
	assert_refused(read("Date,Price\n2025-12-01,6", Arrival::Unknown), Refusal::Truncated);
	assert_refused(read("Date,Price", Arrival::Unknown), Refusal::Truncated);
}

#[test]
fn blank_rows_of_a_table_should_be_skipped() {
	for blank in [",", " , ", "\"\",", ",,,", " "] {
		let document = format!("Date,Price\n{blank}\n2025-12-01,1\n{blank}\n");
		assert_eq!(read(&csv(), &document).map(|quotes| quotes.rows), Ok(1), "{blank:?}");
	}
}

#[test]
fn answer_should_be_refused_when_it_is_too_large() {
	let document = answer(&[("2025-12-01", "1")]);
	let fits = format!("{document}{}", " ".repeat(MAX_JSON - document.len()));
	assert!(read(&eia(), &fits).is_ok());
	assert_refused(read(&eia(), &(fits + " ")), Refusal::TooLarge);
}

#[test]
fn answer_should_not_exhaust_the_stack_when_it_is_deep() {
	for (open, close) in [("[", "]"), (r#"{"a":"#, "}")] {
		let deep = format!("{}1{}", open.repeat(200_000), close.repeat(200_000));
		let document = answer(&[("2025-12-01", &deep)]);
		let result = read(&eia(), &document).map(|quotes| quotes.figures);
		assert!(
			matches!(result, Err(Fault { refusal: Refusal::BadJson, .. }))
				|| result == Ok(figures(&[("2025-12-01", Err(Refusal::BadNumber))])),
			"{result:?}"
		);
	}
}

proptest! {
	#![proptest_config(repeatable(1_000))]

	#[test]
	fn documents_should_give_the_same_wherever_they_are_cut(
		rows in prop::collection::vec(
			("2025-1[12]-[0-3][0-9]", "-?[0-9]{1,3}(\\.[0-9]{1,5})?|\\*\\*\\*|", 0..9_u8),
			0..12,
		),
		cuts in cuts(),
	) {
		let mut table = String::from("Date,Price\n");
		let mut values = Vec::new();
		for (period, value, fault) in &rows {
			match fault {
				0 => table.push_str("x\n"),
				1 => table.push_str(&format!("\"{period}\",{value}\r\n")),
				_ => table.push_str(&format!("{period},{value}\n")),
			}
			values.push((period.as_str(), format!("\"{value}\"")));
		}
		let values: Vec<_> = values.iter().map(|(period, value)| (*period, value.as_str())).collect();
		for (format, document) in [(csv(), table), (eia(), answer(&values))] {
			prop_assert_eq!(
				read_cut(&format, document.as_bytes(), &cuts),
				read_cut(&format, document.as_bytes(), &[usize::MAX])
			);
		}
	}

	#[test]
	fn both_formats_should_give_the_same_figures(
		rows in prop::collection::btree_map(1..=31_u8, "-?[0-9]{1,3}(\\.[0-9]{1,5})?", 1..12),
	) {
		let rows: Vec<(String, String)> =
			rows.into_iter().map(|(day, value)| (format!("2025-12-{day:02}"), value)).collect();
		let table: String = rows.iter().map(|(day, value)| format!("{day},{value}\n")).collect();
		let quoted: Vec<_> =
			rows.iter().map(|(day, value)| (day.as_str(), format!("\"{value}\""))).collect();
		let quoted: Vec<_> = quoted.iter().map(|(day, value)| (*day, value.as_str())).collect();
		let table = read(&csv(), &format!("Date,Price\n{table}")).unwrap();
		let answer = read(&eia(), &answer(&quoted)).unwrap();
		prop_assert_eq!((table.figures, table.latest), (answer.figures, answer.latest));
	}
}
