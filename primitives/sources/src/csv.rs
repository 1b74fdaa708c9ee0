//! Comma-separated values, row by row, from pieces that may be cut anywhere.
//!
//! Stricter than most readers: what a spreadsheet would guess at is refused here. Rows end in LF or
//! CRLF, empty lines are passed over, quotes stand around whole fields (doubled within them), every
//! row has as many fields as the first one. Text is bytes, so UTF-8, with or without its mark, and
//! Latin-1 both do; control characters do not.

use crate::refusal::Refusal;
use alloc::vec::Vec;

/// The longest row, in bytes, with its quotes, separators and line end.
pub const MAX_ROW: usize = 16 * 1_024;
/// The most fields of a row.
pub const MAX_FIELDS: usize = 64;
/// The most rows, the heading included.
pub const MAX_ROWS: u64 = 5_000_000;

/// The mark that some programs put before UTF-8.
pub(crate) const MARK: &[u8] = b"\xef\xbb\xbf";

/// A row: its fields, without the quotes around them.
#[derive(Clone, Copy, Debug)]
pub struct Row<'a> {
	/// Its place, counted from 0: the heading.
	pub number: u64,
	text: &'a [u8],
	ends: &'a [usize],
}

impl<'a> Row<'a> {
	/// How many fields it has.
	pub fn len(&self) -> usize {
		self.ends.len()
	}

	/// Whether it has no field. No row that a [`Reader`] gives is so.
	pub fn is_empty(&self) -> bool {
		self.ends.is_empty()
	}

	/// A field, without the space around it; empty if there is none.
	pub fn get(&self, index: usize) -> &'a [u8] {
		let start = match index.checked_sub(1) {
			Some(before) => self.ends.get(before).copied().unwrap_or_default(),
			None => 0,
		};
		let end = self.ends.get(index).copied().unwrap_or(start);
		self.text.get(start..end).unwrap_or_default().trim_ascii()
	}

	/// All fields one after another, and where each ends: equal for equal rows only.
	pub fn raw(&self) -> (&'a [u8], &'a [usize]) {
		(self.text, self.ends)
	}

	/// The column of a heading, whatever its case.
	pub fn column(&self, heading: &[u8]) -> Result<usize, Refusal> {
		self.column_if_any(heading)?.ok_or(Refusal::ColumnMissing)
	}

	/// The column of a heading that may be absent.
	pub fn column_if_any(&self, heading: &[u8]) -> Result<Option<usize>, Refusal> {
		let heading = heading.trim_ascii();
		let mut found =
			(0..self.len()).filter(|index| self.get(*index).eq_ignore_ascii_case(heading));
		let first = found.next();
		if found.next().is_some() { Err(Refusal::ColumnTwice) } else { Ok(first) }
	}
}

/// What takes the rows.
pub trait Sink {
	/// Takes a row. The first is the heading.
	fn row(&mut self, row: Row<'_>) -> Result<(), Refusal>;
}

impl<F: FnMut(Row<'_>) -> Result<(), Refusal>> Sink for F {
	fn row(&mut self, row: Row<'_>) -> Result<(), Refusal> {
		self(row)
	}
}

/// Where in the text the reader stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum State {
	/// Before the first byte; so many bytes of [`MARK`] were seen.
	Mark(usize),
	/// Before anything but space.
	Leading,
	/// At the beginning of a row.
	RowStart,
	/// At the beginning of another field.
	FieldStart,
	/// In a field without quotes.
	Plain,
	/// Within quotes.
	Quoted,
	/// After a quote within quotes: the end of them, or one half of a doubled quote.
	Quote,
	/// After the CR of a row, which only LF may follow.
	Return,
	/// After the CR of an empty line, which only LF may follow.
	EmptyReturn,
}

/// Reads rows. See the [module](self).
#[derive(Clone, Debug)]
pub struct Reader {
	state: State,
	text: Vec<u8>,
	ends: Vec<usize>,
	/// Bytes of this row so far.
	length: usize,
	/// Fields of the heading.
	width: Option<usize>,
	rows: u64,
	failed: Option<Refusal>,
}

impl Default for Reader {
	fn default() -> Self {
		Self {
			state: State::Mark(0),
			text: Vec::new(),
			ends: Vec::new(),
			length: 0,
			width: None,
			rows: 0,
			failed: None,
		}
	}
}

impl Reader {
	/// A reader that has seen nothing yet.
	pub fn new() -> Self {
		Self::default()
	}

	/// Rows so far, with the heading.
	pub fn rows(&self) -> u64 {
		self.rows
	}

	/// Takes the next bytes, and hands the rows that they complete to `sink`.
	///
	/// After a refusal, its own or the sink's, every further call gives the same one.
	pub fn push(&mut self, bytes: &[u8], sink: &mut impl Sink) -> Result<(), Refusal> {
		if let Some(refusal) = self.failed {
			return Err(refusal);
		}
		let result = self.read(bytes, sink);
		self.failed = result.err();
		result
	}

	/// Ends the document; the last row needs no line end. Gives the number of rows, with the
	/// heading.
	///
	/// Refused with [`Refusal::Truncated`] if the last row breaks off, and with
	/// [`Refusal::Empty`] if there is none.
	pub fn finish(mut self, sink: &mut impl Sink) -> Result<u64, Refusal> {
		if let Some(refusal) = self.failed {
			return Err(refusal);
		}
		match self.state {
			State::Mark(seen) if seen > 0 => return Err(Refusal::Truncated),
			State::Mark(_) | State::Leading | State::RowStart => {}
			State::Return | State::EmptyReturn | State::Quoted => return Err(Refusal::Truncated),
			State::FieldStart | State::Plain | State::Quote => {
				self.end_field()?;
				if self.width.is_some_and(|width| self.ends.len() != width) {
					return Err(Refusal::Truncated);
				}
				self.end_row(sink)?;
			}
		}
		if self.rows == 0 { Err(Refusal::Empty) } else { Ok(self.rows) }
	}

	fn read(&mut self, mut bytes: &[u8], sink: &mut impl Sink) -> Result<(), Refusal> {
		loop {
			if matches!(self.state, State::Plain | State::Quoted) {
				bytes = self.take_run(bytes)?;
			}
			let Some((byte, rest)) = bytes.split_first() else { return Ok(()) };
			bytes = rest;
			self.step(*byte, sink)?;
		}
	}

	/// Takes as many bytes as belong to a field without a second look.
	fn take_run<'a>(&mut self, bytes: &'a [u8]) -> Result<&'a [u8], Refusal> {
		let plain = self.state == State::Plain;
		let ends_run = |byte: &u8| match byte {
			b'"' => true,
			b',' => plain,
			b' '..=b'~' | 0x80.. => false,
			_ => true,
		};
		let (run, rest) = bytes.split_at(bytes.iter().position(ends_run).unwrap_or(bytes.len()));
		self.count(run.len())?;
		self.text.extend_from_slice(run);
		Ok(rest)
	}

	fn step(&mut self, byte: u8, sink: &mut impl Sink) -> Result<(), Refusal> {
		if let State::Mark(seen) = self.state {
			if MARK.get(seen) == Some(&byte) {
				let seen = seen.saturating_add(1);
				self.state = if seen == MARK.len() { State::Leading } else { State::Mark(seen) };
				return Ok(());
			}
			self.state = State::Leading;
			// The beginning of a mark that is none is text after all.
			for byte in MARK.iter().take(seen) {
				self.step(*byte, sink)?;
			}
		}
		match (self.state, byte) {
			(State::Return, b'\n') => return self.end_row(sink),
			(State::EmptyReturn | State::RowStart, b'\n') => {
				self.state = State::RowStart;
				return Ok(());
			}
			(State::RowStart, b'\r') => {
				self.state = State::EmptyReturn;
				return Ok(());
			}
			(State::Return | State::EmptyReturn, _) => return Err(Refusal::NotText),
			(State::Leading, b' ' | b'\t' | b'\r' | b'\n') => {
				// Space before the first heading is no part of the table.
				return Ok(());
			}
			(State::Leading, b'<') => return Err(Refusal::Html),
			_ => {}
		}
		self.count(1)?;
		match (self.state, byte) {
			(State::Quoted, b'"') => self.state = State::Quote,
			(State::Quoted, b'\t' | b'\n' | b'\r' | b' '..=b'~' | 0x80..) => self.keep(byte),
			(State::Quote, b'"') => {
				self.keep(byte);
				self.state = State::Quoted;
			}
			(_, b'\n') => {
				self.end_field()?;
				self.end_row(sink)?;
			}
			(_, b'\r') => {
				self.end_field()?;
				self.state = State::Return;
			}
			(_, b',') => {
				self.end_field()?;
				self.state = State::FieldStart;
			}
			(State::Leading | State::RowStart | State::FieldStart, b'"') => {
				self.state = State::Quoted;
			}
			(_, b'"') => return Err(Refusal::BadQuoting),
			(_, 0..=8 | 11..=31 | 127) => return Err(Refusal::NotText),
			(State::Quote, _) => return Err(Refusal::BadQuoting),
			_ => {
				self.keep(byte);
				self.state = State::Plain;
			}
		}
		Ok(())
	}

	fn keep(&mut self, byte: u8) {
		self.text.push(byte);
	}

	fn count(&mut self, bytes: usize) -> Result<(), Refusal> {
		self.length = self.length.saturating_add(bytes);
		if self.length > MAX_ROW { Err(Refusal::RowTooLong) } else { Ok(()) }
	}

	fn end_field(&mut self) -> Result<(), Refusal> {
		if self.ends.len() == self.width.unwrap_or(MAX_FIELDS) {
			let heading = self.width.is_none();
			return Err(if heading { Refusal::RowTooLong } else { Refusal::RaggedRow });
		}
		self.ends.push(self.text.len());
		Ok(())
	}

	fn end_row(&mut self, sink: &mut impl Sink) -> Result<(), Refusal> {
		if *self.width.get_or_insert(self.ends.len()) != self.ends.len() {
			return Err(Refusal::RaggedRow);
		}
		if self.rows == MAX_ROWS {
			return Err(Refusal::TooManyRows);
		}
		let number = self.rows;
		self.rows = self.rows.saturating_add(1);
		sink.row(Row { number, text: &self.text, ends: &self.ends })?;
		self.text.clear();
		self.ends.clear();
		self.length = 0;
		self.state = State::RowStart;
		Ok(())
	}
}
