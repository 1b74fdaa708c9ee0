//! Rows out of pieces.

mod common;

use common::{assert_refused, cuts, data, pieces, repeatable};
use proptest::prelude::*;
use treasurenet_sources::{
	csv::{MAX_FIELDS, MAX_ROW, MAX_ROWS, Reader, Row},
	refusal::Refusal,
};

type Rows = Vec<Vec<Vec<u8>>>;

fn read_cut(document: &[u8], cuts: &[usize]) -> (Rows, Result<u64, Refusal>) {
	let mut rows = Rows::new();
	let mut sink = |row: Row<'_>| {
		assert_eq!(row.number, rows.len() as u64);
		rows.push((0..row.len()).map(|index| row.get(index).to_vec()).collect());
		Ok(())
	};
	let mut reader = Reader::new();
	for piece in pieces(document, cuts) {
		if let Err(refusal) = reader.push(piece, &mut sink) {
			assert_eq!(reader.push(b"a,b\n", &mut sink), Err(refusal), "a refusal stays");
			return (rows, Err(refusal));
		}
	}
	let result = reader.finish(&mut sink);
	(rows, result)
}

fn read(document: &[u8]) -> Result<Rows, Refusal> {
	let (rows, result) = read_cut(document, &[usize::MAX]);
	result.map(|count| {
		assert_eq!(count, rows.len() as u64);
		rows
	})
}

fn rows(expected: &[&[&str]]) -> Result<Rows, Refusal> {
	let fields = |row: &&[&str]| row.iter().map(|field| field.as_bytes().to_vec()).collect();
	Ok(expected.iter().map(fields).collect())
}

#[test]
fn reader_should_take_every_usual_form() {
	let expected = rows(&[&["a", "b"], &["1", "2"]]);
	for document in [
		"a,b\n1,2\n",
		"a,b\n1,2",
		"a,b\r\n1,2\r\n",
		"\u{feff}a,b\n1,2\n",
		"\n \r\n\ta,b\n\n1,2\n\r\n",
		" a , b\n1 ,\t2\n",
		"\"a\",\"b\"\r\n\"1\",\"2\"",
	] {
		assert_eq!(read(document.as_bytes()), expected, "{document:?}");
	}
}

#[test]
fn reader_should_keep_what_stands_in_quotes() {
	assert_eq!(
		read(b"a,b\n\"x \"\"y\"\", z\",\"two\r\nlines\"\n\"\",\n"),
		rows(&[&["a", "b"], &["x \"y\", z", "two\r\nlines"], &["", ""]])
	);
}

#[test]
fn reader_should_keep_bytes_of_any_encoding() {
	let read = read(b"a\nQu\xc9bec\nQu\xc3\x89bec\n").unwrap();
	assert_eq!(read[1][0], b"Qu\xc9bec");
	assert_eq!(read[2][0], b"Qu\xc3\x89bec");
}

#[test]
fn reader_should_take_the_beginning_of_a_mark_for_text_when_it_is_none() {
	assert_eq!(read(b"\xef\xbb,b\n").unwrap()[0][0], b"\xef\xbb");
	assert_refused(read(b"\xef\xbb"), Refusal::Truncated);
	assert_refused(read(b"\xef\xbb\xbf"), Refusal::Empty);
}

#[test]
fn reader_should_refuse_when_there_is_no_row() {
	for document in ["", "\n\n", " \r\n"] {
		assert_refused(read(document.as_bytes()), Refusal::Empty);
	}
}

#[test]
fn reader_should_refuse_when_rows_are_ragged() {
	for document in ["a,b\n1\n", "a,b\n1,2,3\n", "a,b\n1,2,3", "a\n1,\n"] {
		assert_refused(read(document.as_bytes()), Refusal::RaggedRow);
	}
}

#[test]
fn reader_should_refuse_when_the_last_row_breaks_off() {
	for document in ["a,b\n1", "a,b\n1,\"2", "a,b\n1,2\r", "a,b\n1,2\n\r", "a,b\n\"1\""] {
		assert_refused(read(document.as_bytes()), Refusal::Truncated);
	}
}

#[test]
fn reader_should_refuse_when_quotes_stand_where_they_must_not() {
	for document in ["a\n1\"2\n", "a\n\"1\"2\n", "a\n\"1\" \n", "a\n \"1\"\n", "a,b\n1,2\"\n"] {
		assert_refused(read(document.as_bytes()), Refusal::BadQuoting);
	}
}

#[test]
fn reader_should_refuse_when_the_document_is_no_text() {
	for document in
		["a\n1\0\n", "a\0", "a\n\"\0\"\n", "a\n\u{1}\n", "a\n1\r2\n", "a\n\r1\n", "\u{7f}"]
	{
		assert_refused(read(document.as_bytes()), Refusal::NotText);
	}
	let utf_16: Vec<u8> = "Date,Price\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
	assert_refused(read(&utf_16), Refusal::NotText);
}

#[test]
fn reader_should_refuse_when_the_document_is_a_web_page() {
	for document in ["<!DOCTYPE html>", "\u{feff}\n  <html>", "<"] {
		assert_refused(read(document.as_bytes()), Refusal::Html);
	}
	assert!(read(b"a\n<b>\n").is_ok());
}

#[test]
fn reader_should_refuse_when_a_row_is_too_long() {
	let longest = "x".repeat(MAX_ROW - 1);
	assert!(read(format!("a\n{longest}\n").as_bytes()).is_ok());
	assert_refused(read(format!("a\n{longest}x\n").as_bytes()), Refusal::RowTooLong);
	// Quotes count too, so that memory stays bounded whatever they stand for.
	assert_refused(read(format!("a\n\"{longest}\"").as_bytes()), Refusal::RowTooLong);
	let most = vec!["x"; MAX_FIELDS].join(",");
	assert!(read(most.as_bytes()).is_ok());
	assert_refused(read(format!("{most},x\n").as_bytes()), Refusal::RowTooLong);
}

#[test]
fn reader_should_refuse_when_there_are_too_many_rows() {
	let mut reader = Reader::new();
	let block = "1\n".repeat(500_000);
	let mut sink = |_: Row<'_>| Ok(());
	for _ in 0..MAX_ROWS / 500_000 {
		reader.push(block.as_bytes(), &mut sink).unwrap();
	}
	assert_eq!(reader.rows(), MAX_ROWS);
	assert_eq!(reader.push(b"1\n", &mut sink), Err(Refusal::TooManyRows));
}

#[test]
fn reader_should_pass_on_what_its_sink_refuses() {
	let mut reader = Reader::new();
	let mut sink = |row: Row<'_>| if row.number == 1 { Err(Refusal::OtherMonth) } else { Ok(()) };
	assert_eq!(reader.push(b"a\n1\n2\n", &mut sink), Err(Refusal::OtherMonth));
	assert_eq!(reader.finish(&mut sink), Err(Refusal::OtherMonth));
}

#[test]
fn columns_should_be_found_by_name() {
	let mut columns = Vec::new();
	let mut sink = |row: Row<'_>| {
		for heading in ["volume", " VOLUME ", "Date", "none", "twice"] {
			columns.push(row.column(heading.as_bytes()));
		}
		assert_eq!(row.column_if_any(b"none"), Ok(None));
		assert_eq!(row.get(99), b"");
		assert!(!row.is_empty());
		Ok(())
	};
	Reader::new().push(b"Date, Volume ,twice,\"TWICE\"\n", &mut sink).unwrap();
	assert_eq!(
		columns,
		[Ok(1), Ok(1), Ok(0), Err(Refusal::ColumnMissing), Err(Refusal::ColumnTwice)]
	);
}

#[test]
fn reader_should_count_the_rows_of_the_real_files() {
	for (file, count) in [
		("prices/wti-spot-daily.csv", 676),
		("prices/henry-hub-spot-daily.csv", 676),
		("petrinex/ngl-volumes-2025-11.csv", 22),
		("petrinex/ngl-volumes-2025-12.csv", 36),
		("meters/daily-readings-2025-11.csv", 1_151),
	] {
		assert_eq!(read(&data(file)).map(|rows| rows.len()), Ok(count), "{file}");
	}
}

proptest! {
	#![proptest_config(repeatable(2_000))]

	#[test]
	fn reader_should_see_the_same_wherever_the_document_is_cut(
		document in "(\u{feff}|)([a-c1é<]{0,3}|\"([a-c,\n\r]|\"\"){0,4}\"|[,\"\r\n\0 ]|\r\n|,|\n){0,24}",
		cuts in cuts(),
	) {
		prop_assert_eq!(
			read_cut(document.as_bytes(), &cuts),
			read_cut(document.as_bytes(), &[usize::MAX])
		);
	}

	#[test]
	fn reader_should_give_back_what_was_written(
		table in (1..5_usize).prop_flat_map(|width| {
			prop::collection::vec(prop::collection::vec("[a-z,\"\n\r é]{0,6}", width), 1..6)
		}),
		cuts in cuts(),
	) {
		let quote = |field: &String| format!("\"{}\"", field.replace('"', "\"\""));
		let lines = table.iter().map(|row| row.iter().map(quote).collect::<Vec<_>>().join(","));
		let document = lines.collect::<Vec<_>>().join("\r\n");
		let trimmed = |field: &String| field.as_bytes().trim_ascii().to_vec();
		let expected: Rows = table.iter().map(|row| row.iter().map(trimmed).collect()).collect();
		let (rows, result) = read_cut(document.as_bytes(), &cuts);
		prop_assert!(result.is_ok());
		prop_assert_eq!(rows, expected);
	}
}
