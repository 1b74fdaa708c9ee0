//! A table with named columns.

use super::{Fault, FileError};
use csv::{ByteRecord, ReaderBuilder, Trim};
use std::{fs::File, io::Read, path::Path};

/// A table, whose columns are found by their names.
pub(super) struct Table {
	columns: Vec<String>,
	rows: Vec<(u64, Vec<String>)>,
}

/// One line of a table.
pub(super) struct Row<'a> {
	pub(super) line: u64,
	table: &'a Table,
	values: &'a [String],
}

impl Table {
	/// Reads a file that has at least the `needed` columns, in any order.
	pub(super) fn open(path: &Path, needed: &[&str]) -> Result<Self, FileError> {
		let file = File::open(path).map_err(|error| {
			FileError::new(path, vec![Fault::of_file(format!("it cannot be read: {error}"))])
		})?;
		Self::read(file, needed).map_err(|faults| FileError::new(path, faults))
	}

	/// Reads a table from anything readable.
	pub(super) fn read(source: impl Read, needed: &[&str]) -> Result<Self, Vec<Fault>> {
		let mut reader = ReaderBuilder::new()
			.has_headers(true)
			.flexible(true)
			.trim(Trim::All)
			.from_reader(source);
		let header = reader.byte_headers().map_err(|error| vec![fault_of(&error)])?;
		let columns: Vec<String> = header
			.iter()
			.map(|name| text_of(name.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(name)))
			.collect();
		if columns.iter().all(String::is_empty) {
			return Err(vec![Fault::of_file(format!(
				"it is empty; its first line must name the columns {}",
				needed.join(", ")
			))]);
		}
		let missing: Vec<&str> =
			needed.iter().copied().filter(|name| position(&columns, name).is_none()).collect();
		if !missing.is_empty() {
			return Err(vec![Fault::of_line(
				1,
				format!(
					"the column {} is missing; the first line names {}",
					missing.join(", "),
					columns.join(", ")
				),
			)]);
		}
		let mut rows = Vec::new();
		let mut faults = Vec::new();
		let mut record = ByteRecord::new();
		loop {
			match reader.read_byte_record(&mut record) {
				Ok(false) => break,
				Ok(true) => {}
				Err(error) => {
					faults.push(fault_of(&error));
					break;
				}
			}
			let line = record.position().map_or(0, csv::Position::line);
			if record.len() == columns.len() {
				rows.push((line, record.iter().map(text_of).collect()));
			} else {
				faults.push(Fault::of_line(
					line,
					format!("it has {} values instead of {}", record.len(), columns.len()),
				));
			}
		}
		if faults.is_empty() { Ok(Self { columns, rows }) } else { Err(faults) }
	}

	pub(super) fn rows(&self) -> impl Iterator<Item = Row<'_>> {
		self.rows.iter().map(|(line, values)| Row { line: *line, table: self, values })
	}
}

impl<'a> Row<'a> {
	/// The value in a column; empty if there is no such column.
	pub(super) fn get(&self, column: &str) -> &'a str {
		position(&self.table.columns, column)
			.and_then(|index| self.values.get(index))
			.map_or("", String::as_str)
	}

	/// The value in a column, understood by `parse`, or the fault.
	pub(super) fn parse<T, E: std::fmt::Display>(
		&self,
		column: &str,
		parse: impl FnOnce(&str) -> Result<T, E>,
	) -> Result<T, Fault> {
		let text = self.get(column);
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

fn position(columns: &[String], name: &str) -> Option<usize> {
	columns.iter().position(|column| column.eq_ignore_ascii_case(name))
}

/// UTF-8 where it is UTF-8, else Latin-1, which is what the registers write.
fn text_of(bytes: &[u8]) -> String {
	match std::str::from_utf8(bytes) {
		Ok(text) => text.to_owned(),
		Err(_) => bytes.iter().copied().map(char::from).collect(),
	}
}

fn fault_of(error: &csv::Error) -> Fault {
	let line = error.position().map(csv::Position::line);
	Fault { line, column: None, problem: format!("it cannot be read: {error}") }
}
