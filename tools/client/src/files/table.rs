//! A table with named columns.

use super::{Fault, Faults, FileError, none_of, read_document};
use std::path::Path;
use treasurenet_documents::{csv, http::Arrival, refusal};

/// A table, whose columns are found by their names.
pub(super) struct Table {
	/// The columns asked for.
	columns: Vec<&'static str>,
	rows: Vec<(u64, Vec<String>)>,
}

/// One line of a table.
pub(super) struct Row<'a> {
	pub(super) line: u64,
	columns: &'a [&'static str],
	values: &'a [String],
}

impl Table {
	/// Reads a file that has these columns, in any order.
	pub(super) fn open(path: &Path, columns: &[&'static str]) -> Result<Self, FileError> {
		let read = || -> Result<Self, Faults> {
			let mut sink = Sink { columns: columns.to_vec(), ..Sink::default() };
			let mut reader = csv::Reader::new();
			read_document(path, &mut |bytes| reader.push(bytes, &mut sink))?;
			let ended = reader.finish(Arrival::Complete, &mut sink);
			none_of(sink.faults)?;
			ended?;
			Ok(Self { columns: sink.columns, rows: sink.rows })
		};
		read().map_err(|faults| faults.of(path))
	}

	pub(super) fn rows(&self) -> impl Iterator<Item = Row<'_>> {
		self.rows.iter().map(|(line, values)| Row { line: *line, columns: &self.columns, values })
	}
}

/// Collects the requested columns, and every broken row.
#[derive(Default)]
struct Sink {
	columns: Vec<&'static str>,
	/// Where they are.
	at: Vec<usize>,
	rows: Vec<(u64, Vec<String>)>,
	faults: Vec<refusal::Fault>,
}

impl csv::Sink for Sink {
	fn row(&mut self, row: csv::Row<'_>) -> Result<(), refusal::Fault> {
		if row.number == 0 {
			let columns = self.columns.iter().map(|name| row.column(name.as_bytes()));
			self.at = columns.collect::<Result<_, _>>()?;
		} else if !row.is_blank() {
			let values = self.at.iter().map(|index| text_of(row.get(*index)));
			self.rows.push((row.line, values.collect()));
		}
		Ok(())
	}

	fn broken_row(
		&mut self,
		row: csv::Row<'_>,
		refusal: refusal::Refusal,
	) -> Result<(), refusal::Fault> {
		self.faults.push(refusal.on(row.line));
		Ok(())
	}
}

impl Row<'_> {
	/// The value in a column, understood by `parse`, or the fault.
	pub(super) fn parse<T, E: std::fmt::Display>(
		&self,
		column: &str,
		parse: impl FnOnce(&str) -> Result<T, E>,
	) -> Result<T, Fault> {
		let index = self.columns.iter().position(|name| *name == column);
		let text = index.and_then(|index| self.values.get(index)).map_or("", String::as_str);
		parse(text).map_err(|error| {
			let problem = if text.is_empty() {
				"it is empty".to_owned()
			} else {
				format!("`{text}`: {error}")
			};
			Fault::of_value(self.line, column, problem)
		})
	}
}

/// UTF-8 where it is UTF-8, else Latin-1, which is what the registers write.
fn text_of(bytes: &[u8]) -> String {
	match std::str::from_utf8(bytes) {
		Ok(text) => text.to_owned(),
		Err(_) => bytes.iter().copied().map(char::from).collect(),
	}
}
