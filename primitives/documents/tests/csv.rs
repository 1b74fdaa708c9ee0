//! Rows out of pieces.

mod common;

use common::{assert_refused, cuts, data, pieces, repeatable};
use proptest::prelude::*;
use treasurenet_documents::{
	csv::{MAX_FIELDS, MAX_RECOVERIES, MAX_ROW, MAX_ROWS, Reader, Row, Sink},
	http::Arrival,
	refusal::{Fault, Refusal},
};

type Rows = Vec<Vec<Vec<u8>>>;

/// Keeps all that it takes.
#[derive(Default, PartialEq, Debug)]
struct Taken {
	rows: Rows,
	lines: Vec<u64>,
	broken: Vec<(u64, Refusal, Vec<Vec<u8>>)>,
}

impl Sink for Taken {
	fn row(&mut self, row: Row<'_>) -> Result<(), Fault> {
		assert_eq!(row.number, (self.rows.len() + self.broken.len()) as u64);
		self.rows.push(row.fields().map(<[u8]>::to_vec).collect());
		self.lines.push(row.line);
		Ok(())
	}

	fn broken_row(&mut self, row: Row<'_>, refusal: Refusal) -> Result<(), Fault> {
		assert_eq!(row.number, (self.rows.len() + self.broken.len()) as u64);
		self.broken.push((row.line, refusal, row.fields().map(<[u8]>::to_vec).collect()));
		Ok(())
	}
}

/// Reads a document and ignores broken rows.
fn take_cut(document: &[u8], arrival: Arrival, cuts: &[usize]) -> (Taken, Result<u64, Fault>) {
	let mut taken = Taken::default();
	let mut reader = Reader::new();
	for piece in pieces(document, cuts) {
		if let Err(fault) = reader.push(piece, &mut taken) {
			assert_eq!(reader.push(b"a,b\n", &mut taken), Err(fault.clone()), "a refusal stays");
			return (taken, Err(fault));
		}
	}
	let result = reader.finish(arrival, &mut taken);
	(taken, result)
}

fn take(document: &str) -> Taken {
	let (taken, result) = take_cut(document.as_bytes(), Arrival::Complete, &[usize::MAX]);
	result.unwrap();
	taken
}

/// Reads a document that must not have a broken row.
fn read_cut(document: &[u8], cuts: &[usize]) -> (Rows, Result<u64, Fault>) {
	let mut rows = Rows::new();
	let mut sink = |row: Row<'_>| {
		rows.push(row.fields().map(<[u8]>::to_vec).collect());
		Ok(())
	};
	let mut reader = Reader::new();
	for piece in pieces(document, cuts) {
		if let Err(fault) = reader.push(piece, &mut sink) {
			return (rows, Err(fault));
		}
	}
	let result = reader.finish(Arrival::Complete, &mut sink);
	(rows, result)
}

fn read(document: &[u8]) -> Result<Rows, Fault> {
	let (rows, result) = read_cut(document, &[usize::MAX]);
	result.map(|count| {
		assert_eq!(count, rows.len() as u64);
		rows
	})
}

fn rows(expected: &[&[&str]]) -> Result<Rows, Fault> {
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
		"a,b  \r\n1,2  \r\n   \r\n",
		"a,b\n1,2\n,,,,\n ",
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
fn last_row_without_its_end_should_count_only_when_all_of_the_document_came() {
	for (document, last) in [("a,b\n1,2\n3,4", 3), ("a,b\n1,2\n\n3,\"4\"", 4)] {
		for cuts in [[1], [usize::MAX]] {
			let read = |arrival| take_cut(document.as_bytes(), arrival, &cuts);
			let (taken, result) = read(Arrival::Complete);
			assert_eq!((taken.rows.len(), taken.broken, result), (3, vec![], Ok(3)));
			let (taken, result) = read(Arrival::Unknown);
			let fields = vec![b"3".to_vec(), b"4".to_vec()];
			assert_eq!(taken.broken, [(last, Refusal::Truncated, fields)]);
			assert_eq!((taken.rows.len(), result), (2, Ok(3)));
		}
	}
	// With a line break, or only space after it, the row is complete.
	for document in ["a,b\n1,2\n", "a,b\n1,2\r\n  "] {
		let (taken, result) = take_cut(document.as_bytes(), Arrival::Unknown, &[usize::MAX]);
		assert_eq!((taken.rows.len(), taken.broken, result), (2, vec![], Ok(2)));
	}
	// None of these leaves a row.
	for document in ["a,b", "a", "a,b\n1,2"] {
		let (_, result) = take_cut(document.as_bytes(), Arrival::Unknown, &[usize::MAX]);
		assert_refused(result, Refusal::Truncated);
	}
}

#[test]
fn reader_should_refuse_when_quotes_stand_where_they_must_not() {
	for document in ["a\n\"1\"2\n", "a\n\"1\" \n", "a\n \"1\"\n", "a,b\n1, \"2\n", "\"a\"b\n"] {
		assert_refused(read(document.as_bytes()), Refusal::BadQuoting);
	}
}

#[test]
fn reader_should_keep_quotes_within_a_field_that_has_none_around_it() {
	let expected = rows(&[&["a", "b"], &["12\" LINE", "5\""]]);
	assert_eq!(read(b"a,b\n12\" LINE,5\"\n"), expected);
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
fn reader_should_go_on_when_a_row_is_broken() {
	let fields = |fields: &[&str]| -> Vec<Vec<u8>> {
		fields.iter().map(|field| field.as_bytes().to_vec()).collect()
	};
	for (row, refusal, text) in [
		("1", Refusal::RaggedRow, fields(&["1"])),
		("1,2,3", Refusal::RaggedRow, fields(&["1", "2", "3"])),
		("\"1\"x,2", Refusal::BadQuoting, fields(&["1x", "2"])),
		("1, \"2,3\"", Refusal::BadQuoting, fields(&["1", "\"2", "3"])),
		("1,\u{2}2", Refusal::NotText, fields(&["1", "\u{2}2"])),
		("1,2\r3", Refusal::NotText, fields(&["1", "2", "3"])),
		// A quote that never ends.
		("\"1,2", Refusal::BadQuoting, fields(&["1,2"])),
		("1,\"2", Refusal::BadQuoting, fields(&["1", "2"])),
	] {
		for end in ["\n", "\r\n"] {
			for after in ["5,6", "5,6\n", "5,\"6\"\n"] {
				let document = format!("a,b{end}{row}{end}3,4{end}{after}");
				for cuts in [vec![1], vec![5, 2], vec![usize::MAX]] {
					let (taken, result) = take_cut(document.as_bytes(), Arrival::Complete, &cuts);
					assert_eq!(result, Ok(4), "{document:?}");
					assert_eq!(Ok(taken.rows), rows(&[&["a", "b"], &["3", "4"], &["5", "6"]]));
					assert_eq!(taken.lines, [1, 3, 4], "{document:?}");
					let trimmed: Vec<_> = taken
						.broken
						.into_iter()
						.map(|(line, refusal, fields)| {
							let fields: Vec<_> =
								fields.iter().map(|field| field.trim_ascii().to_vec()).collect();
							(line, refusal, fields)
						})
						.collect();
					assert_eq!(trimmed, [(2, refusal, text.clone())], "{document:?}");
				}
			}
		}
	}
}

#[test]
fn quote_without_an_end_should_not_join_two_rows() {
	// The next quote is where both lines together would have the right number of fields.
	let taken = take("a,b,c\n1,\"2,3\n4,\"PETROLES\",6\n7,8,9\n");
	assert_eq!(
		Ok(taken.rows),
		rows(&[&["a", "b", "c"], &["4", "PETROLES", "6"], &["7", "8", "9"]])
	);
	assert_eq!(taken.broken.len(), 1);
	assert_eq!(taken.lines, [1, 3, 4]);
	// Several, one after another.
	let taken = take("a,b\n\"1,2\n\"3,4\n\"5,6\n7,8\n");
	assert_eq!((taken.rows.len(), taken.broken.len()), (2, 3));
	// In a row longer than any may be.
	let long = format!("a,b\n\"1,2\n{}5,6\n", "3,4\n".repeat(MAX_ROW));
	let taken = take(&long);
	assert_eq!((taken.rows.len(), taken.broken.len()), (MAX_ROW + 2, 1));
}

#[test]
fn lines_should_be_counted_when_rows_have_several() {
	let taken = take("\n\r\na,b\n\n\"1\n\n\",2\r\n,\n3,4");
	assert_eq!(taken.lines, [3, 5, 8, 9]);
}

#[test]
fn reader_should_refuse_when_no_row_below_the_heading_is_sound() {
	let fault = Fault { refusal: Refusal::RaggedRow, line: Some(2), column: None };
	let read = |document: &str| take_cut(document.as_bytes(), Arrival::Complete, &[usize::MAX]).1;
	assert_eq!(read("a,b\n1\n1,2,3\n"), Err(fault));
	assert_eq!(read("a,b\n1\n1,2\n"), Ok(3));
	assert_eq!(read("a,b\n"), Ok(1));
}

#[test]
fn reader_should_refuse_when_quotes_without_an_end_are_too_many() {
	let quotes = |count: u32| format!("a,b\n{}1,2\n", "\"1,2\n".repeat(count as usize));
	let read = |document: &str| take_cut(document.as_bytes(), Arrival::Complete, &[usize::MAX]).1;
	assert!(read(&quotes(MAX_RECOVERIES)).is_ok());
	assert_refused(read(&quotes(MAX_RECOVERIES + 1)), Refusal::BadQuoting);
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
	// Quotes count too, so memory stays bounded.
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
	assert_refused(reader.push(b"1\n", &mut sink), Refusal::TooManyRows);
}

#[test]
fn reader_should_pass_on_what_its_sink_refuses() {
	let mut reader = Reader::new();
	let mut sink = |row: Row<'_>| if row.number == 1 { Err(Refusal::OtherMonth) } else { Ok(()) };
	let fault = Fault { refusal: Refusal::OtherMonth, line: Some(2), column: None };
	assert_eq!(reader.push(b"a\n1\n2\n", &mut sink), Err(fault.clone()));
	assert_eq!(reader.finish(Arrival::Complete, &mut sink), Err(fault));
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
	let refused =
		|refusal, column: &str| Err(Fault { refusal, line: Some(1), column: Some(column.into()) });
	assert_eq!(
		columns,
		[
			Ok(1),
			Ok(1),
			Ok(0),
			refused(Refusal::ColumnMissing, "none"),
			refused(Refusal::ColumnTwice, "twice"),
		]
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
		for arrival in [Arrival::Complete, Arrival::Unknown] {
			prop_assert_eq!(
				take_cut(document.as_bytes(), arrival, &cuts),
				take_cut(document.as_bytes(), arrival, &[usize::MAX])
			);
		}
	}

	#[test]
	fn broken_rows_should_cost_no_other_row(
		lines in prop::collection::vec(
			("[a-c]{0,3}", "\"[a-c\"]{0,3}|[a-c,]{0,3}|\"[a-c,]{0,3}\"", any::<bool>()), 1..12,
		),
		cuts in cuts(),
	) {
		let mut document = String::from("a,b\n");
		let mut sound = vec![vec![b"a".to_vec(), b"b".to_vec()]];
		for (first, second, is_broken) in &lines {
			if *is_broken {
				document += &format!("{first},{second}\n");
			} else {
				document += &format!("{first}1,2\n");
				sound.push(vec![format!("{first}1").into_bytes(), b"2".to_vec()]);
			}
		}
		let (taken, result) = take_cut(document.as_bytes(), Arrival::Complete, &cuts);
		if result.is_ok() {
			for row in sound {
				let in_quotes = taken.rows.iter().flatten().any(|field| field.contains(&b'\n'));
				prop_assert!(in_quotes || taken.rows.contains(&row), "{document:?}: {taken:?}");
			}
		}
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
