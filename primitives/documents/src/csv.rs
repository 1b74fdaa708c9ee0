//! Comma-separated values, row by row, from pieces that may be cut anywhere.
//!
//! Rows end in LF or CRLF, and empty lines are skipped. Quotes enclose whole fields and are doubled
//! within them; inside an unquoted field they are ordinary characters. Text is bytes, so UTF-8,
//! with or without a byte order mark, and Latin-1 are both accepted; control characters are not.
//!
//! A row that breaks these rules, or has more or fewer fields than the heading, is a *broken row*:
//! its [`Sink`] decides whether it matters. The reader continues with the next line, even if the
//! fault is a quote that never ends: the text after it is then read again line by line.

use crate::{
	http::Arrival,
	refusal::{Fault, Refusal},
};
use alloc::vec::Vec;

/// The longest row, in bytes, with its quotes, separators and line end.
pub const MAX_ROW: usize = 16 * 1_024;
/// The most fields of a heading.
pub const MAX_FIELDS: usize = 64;
/// The most rows, the heading included.
pub const MAX_ROWS: u64 = 5_000_000;
/// The most quotes without an end that the reader recovers from. Each costs up to [`MAX_ROW`] bytes
/// that are read twice.
pub const MAX_RECOVERIES: u32 = 1_000;

/// The byte order mark that some programs put before UTF-8.
pub(crate) const MARK: &[u8] = b"\xef\xbb\xbf";

/// A row: its fields, without the quotes around them.
#[derive(Clone, Copy, Debug)]
pub struct Row<'a> {
	/// Its number, counted from 0: the heading.
	pub number: u64,
	/// The line that it begins on, counted from 1.
	pub line: u64,
	text: &'a [u8],
	ends: &'a [usize],
}

impl<'a> Row<'a> {
	/// The number of fields.
	pub fn len(&self) -> usize {
		self.ends.len()
	}

	/// Whether it has no field. A [`Reader`] never gives such a row.
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

	/// Whether all of its fields are blank.
	pub fn is_blank(&self) -> bool {
		self.text.iter().all(u8::is_ascii_whitespace)
	}

	/// All fields, in their order.
	pub fn fields(self) -> impl Iterator<Item = &'a [u8]> {
		(0..self.len()).map(move |index| self.get(index))
	}

	/// The column of a heading, whatever its case.
	///
	/// Refused with [`Refusal::ColumnMissing`] or [`Refusal::ColumnTwice`].
	pub fn column(&self, heading: &[u8]) -> Result<usize, Fault> {
		let missing = || Refusal::ColumnMissing.at(self.line, heading);
		self.column_if_any(heading)?.ok_or_else(missing)
	}

	/// The column of a heading that may be absent.
	pub fn column_if_any(&self, heading: &[u8]) -> Result<Option<usize>, Fault> {
		let name = heading.trim_ascii();
		let mut found = (0..self.len()).filter(|index| self.get(*index).eq_ignore_ascii_case(name));
		let first = found.next();
		if found.next().is_some() {
			return Err(Refusal::ColumnTwice.at(self.line, heading));
		}
		Ok(first)
	}
}

/// A consumer of rows.
pub trait Sink {
	/// Takes a row. The first is the heading.
	fn row(&mut self, row: Row<'_>) -> Result<(), Fault>;

	/// Takes a broken row, with the fields that could be separated. It is never the heading.
	///
	/// `refusal` says what is wrong with it: [`Refusal::Truncated`] if it is the last row, has no
	/// line end, and may have been cut.
	fn broken_row(&mut self, row: Row<'_>, refusal: Refusal) -> Result<(), Fault> {
		Err(refusal.on(row.line))
	}
}

impl<F: FnMut(Row<'_>) -> Result<(), Refusal>> Sink for F {
	fn row(&mut self, row: Row<'_>) -> Result<(), Fault> {
		self(row).map_err(|refusal| refusal.on(row.line))
	}
}

/// Where in the text the reader is.
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
	/// In a broken row, whose end is the end of its line.
	Broken(Refusal),
}

/// What stops the reader.
enum Stop {
	/// The row cannot be read.
	Row(Refusal),
	/// The document is refused.
	Document(Fault),
}

impl From<Fault> for Stop {
	fn from(fault: Fault) -> Self {
		Self::Document(fault)
	}
}

/// The unread bytes at a broken row of several lines.
struct GoBack<'a> {
	/// The row without its first line, to be read again.
	to: Vec<u8>,
	/// The bytes that were not read.
	left: &'a [u8],
}

/// The first line of a row with line ends within quotes.
#[derive(Clone, Debug)]
struct FirstLine {
	/// How much of the row's text is on it.
	text: usize,
	/// How many of its fields end on it.
	fields: usize,
	/// What follows it, as it came.
	after: Vec<u8>,
}

/// Reads rows. See the [module](self).
#[derive(Clone, Debug)]
pub struct Reader {
	state: State,
	text: Vec<u8>,
	ends: Vec<usize>,
	/// Bytes of this row so far.
	length: usize,
	/// If the row goes on after its first line.
	first_line: Option<FirstLine>,
	/// The line that this row begins on.
	line: u64,
	/// Line ends of this row so far.
	line_ends: u64,
	/// Fields of the heading.
	width: Option<usize>,
	rows: u64,
	/// Rows that are not broken, the heading included.
	sound_rows: u64,
	first_broken: Option<Fault>,
	recoveries: u32,
	failed: Option<Fault>,
}

impl Default for Reader {
	fn default() -> Self {
		Self {
			state: State::Mark(0),
			text: Vec::new(),
			ends: Vec::new(),
			length: 0,
			first_line: None,
			line: 1,
			line_ends: 0,
			width: None,
			rows: 0,
			sound_rows: 0,
			first_broken: None,
			recoveries: 0,
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
	pub fn push(&mut self, bytes: &[u8], sink: &mut impl Sink) -> Result<(), Fault> {
		if let Some(fault) = &self.failed {
			return Err(fault.clone());
		}
		let result = self.read(bytes, sink);
		self.failed = result.clone().err();
		result
	}

	/// Ends the document. A last row without its line end counts only if the document is known to
	/// have arrived whole. Gives the number of rows, with the heading.
	///
	/// Refused with [`Refusal::Truncated`] if the last row certainly breaks off, with
	/// [`Refusal::Empty`] if there is no row, and if every row below the heading is broken.
	pub fn finish(mut self, arrival: Arrival, sink: &mut impl Sink) -> Result<u64, Fault> {
		if let Some(fault) = self.failed {
			return Err(fault);
		}
		loop {
			match self.state {
				State::Mark(0) | State::Leading | State::RowStart => break,
				State::FieldStart | State::Plain | State::Quote | State::Broken(_) => {
					self.end_field()?;
				}
				_ => {}
			}
			match self.end_last_row(arrival, sink) {
				Ok(()) => break,
				Err(Stop::Document(fault)) => return Err(fault),
				Err(Stop::Row(refusal)) => {
					let after = self.give_up_line(refusal, sink)?;
					self.read(&after, sink)?;
				}
			}
		}
		match (self.rows, self.first_broken) {
			(0, _) => Err(Refusal::Empty.into()),
			(_, Some(fault)) if self.sound_rows <= 1 => Err(fault),
			(rows, _) => Ok(rows),
		}
	}

	/// Ends a row at the end of the document.
	fn end_last_row(&mut self, arrival: Arrival, sink: &mut impl Sink) -> Result<(), Stop> {
		let is_ragged = self.width.is_some_and(|width| width != self.ends.len());
		if matches!(self.state, State::FieldStart | State::Plain) && is_ragged && self.is_blank() {
			return Ok(());
		}
		let breaks_off = match self.state {
			State::Mark(_) | State::Quoted | State::Return | State::EmptyReturn => true,
			State::Broken(_) => false,
			_ => self.width.is_some_and(|width| self.ends.len() < width),
		};
		if breaks_off && self.first_line.is_some() {
			return Err(Stop::Row(Refusal::BadQuoting));
		}
		let is_heading = self.width.is_none();
		if breaks_off || arrival == Arrival::Unknown && is_heading {
			return Err(Refusal::Truncated.on(self.line).into());
		}
		if arrival == Arrival::Unknown {
			return Ok(self.end_broken_row(Refusal::Truncated, sink)?);
		}
		match self.state {
			State::Broken(refusal) => Ok(self.end_broken_row(refusal, sink)?),
			_ => self.end_row(sink),
		}
	}

	/// Reads bytes, and reads those again that follow a quote without an end.
	fn read(&mut self, mut bytes: &[u8], sink: &mut impl Sink) -> Result<(), Fault> {
		let mut again = Vec::new();
		loop {
			while let Some(GoBack { mut to, left }) = self.run(&again, sink)? {
				to.extend_from_slice(left);
				again = to;
			}
			again.clear();
			match self.run(bytes, sink)? {
				None => return Ok(()),
				Some(GoBack { to, left }) => (again, bytes) = (to, left),
			}
		}
	}

	/// Reads bytes, up to a broken row of several lines if there is one.
	fn run<'a>(
		&mut self,
		mut bytes: &'a [u8],
		sink: &mut impl Sink,
	) -> Result<Option<GoBack<'a>>, Fault> {
		loop {
			if matches!(self.state, State::Plain | State::Quoted) {
				bytes = self.take_run(bytes);
			}
			let Some((byte, rest)) = bytes.split_first() else { return Ok(None) };
			bytes = rest;
			match self.step(*byte, sink) {
				Ok(()) => {}
				Err(Stop::Document(fault)) => return Err(fault),
				Err(Stop::Row(refusal)) if self.width.is_none() => {
					return Err(refusal.on(self.line));
				}
				Err(Stop::Row(refusal)) if self.first_line.is_some() => {
					return Ok(Some(GoBack { to: self.give_up_line(refusal, sink)?, left: bytes }));
				}
				Err(Stop::Row(Refusal::RowTooLong)) => {
					return Err(Refusal::RowTooLong.on(self.line));
				}
				Err(Stop::Row(refusal)) => {
					self.state = State::Broken(refusal);
					self.keep(*byte);
				}
			}
		}
	}

	/// Takes as many bytes as belong to a field without a second look.
	fn take_run<'a>(&mut self, bytes: &'a [u8]) -> &'a [u8] {
		let quoted = self.state == State::Quoted;
		let ends_run = |byte: &u8| match byte {
			b'"' => true,
			b',' => !quoted,
			b' '..=b'~' | 0x80.. => false,
			_ => true,
		};
		let most = bytes.len().min(MAX_ROW.saturating_sub(self.length));
		let length = bytes.iter().take(most).position(ends_run).unwrap_or(most);
		let (run, rest) = bytes.split_at(length);
		self.length = self.length.saturating_add(length);
		self.text.extend_from_slice(run);
		if let Some(first_line) = &mut self.first_line {
			first_line.after.extend_from_slice(run);
		}
		rest
	}

	fn step(&mut self, byte: u8, sink: &mut impl Sink) -> Result<(), Stop> {
		if let State::Mark(seen) = self.state {
			if MARK.get(seen) == Some(&byte) {
				let seen = seen.saturating_add(1);
				self.state = if seen == MARK.len() { State::Leading } else { State::Mark(seen) };
				return Ok(());
			}
			self.state = State::Leading;
			// What looked like a byte order mark is text after all.
			for byte in MARK.iter().take(seen) {
				self.step(*byte, sink)?;
			}
		}
		if let Some(first_line) = &mut self.first_line {
			first_line.after.push(byte);
		}
		match (self.state, byte) {
			(State::Leading | State::RowStart | State::EmptyReturn, b'\n') => {
				self.line = self.line.saturating_add(1);
				if self.state != State::Leading {
					self.state = State::RowStart;
				}
				return Ok(());
			}
			(State::RowStart, b'\r') => {
				self.state = State::EmptyReturn;
				return Ok(());
			}
			// Space before the first heading is no part of the table.
			(State::Leading, b' ' | b'\t' | b'\r') => return Ok(()),
			(State::Leading, b'<') => return Err(Refusal::Html.on(self.line).into()),
			_ => {}
		}
		self.length = self.length.saturating_add(1);
		if self.length > MAX_ROW {
			return Err(Stop::Row(Refusal::RowTooLong));
		}
		if byte == b'\n' {
			self.line_ends = self.line_ends.saturating_add(1);
		}
		match (self.state, byte) {
			(State::Broken(refusal), b'\n') => {
				self.end_field()?;
				self.end_broken_row(refusal, sink)?;
			}
			(State::Broken(_), b',') => self.end_field()?,
			(State::Broken(_), b'"') => {}
			(State::Broken(_), _) => self.keep(byte),
			(State::Return, b'\n') => self.end_row(sink)?,
			(State::Return | State::EmptyReturn, _) => return Err(Stop::Row(Refusal::NotText)),
			(State::Quoted, b'"') => self.state = State::Quote,
			(State::Quoted, b'\t' | b'\n' | b'\r' | b' '..=b'~' | 0x80..) => {
				if byte == b'\n' && self.first_line.is_none() {
					let (text, fields) = (self.text.len(), self.ends.len());
					self.first_line = Some(FirstLine { text, fields, after: Vec::new() });
				}
				self.keep(byte);
			}
			(State::Quote, b'"') => {
				self.keep(byte);
				self.state = State::Quoted;
			}
			(State::Quoted, _) => return Err(Stop::Row(Refusal::NotText)),
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
			(_, 0..=8 | 11..=31 | 127) => return Err(Stop::Row(Refusal::NotText)),
			(State::Quote, _) => return Err(Stop::Row(Refusal::BadQuoting)),
			// After a space it may be meant to open a quoted field.
			(State::Plain, b'"') if self.field_is_blank() => {
				return Err(Stop::Row(Refusal::BadQuoting));
			}
			_ => {
				self.keep(byte);
				self.state = State::Plain;
			}
		}
		Ok(())
	}

	/// Whether this row has nothing but space so far.
	fn is_blank(&self) -> bool {
		self.text.iter().all(u8::is_ascii_whitespace)
	}

	/// Whether the field on its way has nothing but space so far.
	fn field_is_blank(&self) -> bool {
		let start = self.ends.last().copied().unwrap_or_default();
		self.text.get(start..).unwrap_or_default().trim_ascii().is_empty()
	}

	fn keep(&mut self, byte: u8) {
		self.text.push(byte);
	}

	fn end_field(&mut self) -> Result<(), Fault> {
		if self.width.is_none() && self.ends.len() == MAX_FIELDS {
			return Err(Refusal::RowTooLong.on(self.line));
		}
		self.ends.push(self.text.len());
		Ok(())
	}

	fn end_row(&mut self, sink: &mut impl Sink) -> Result<(), Stop> {
		if *self.width.get_or_insert(self.ends.len()) != self.ends.len() {
			if self.is_blank() {
				self.begin_row();
				return Ok(());
			}
			if self.first_line.is_some() {
				return Err(Stop::Row(Refusal::BadQuoting));
			}
			return Ok(self.end_broken_row(Refusal::RaggedRow, sink)?);
		}
		let number = self.count_row()?;
		self.sound_rows = self.sound_rows.saturating_add(1);
		sink.row(Row { number, line: self.line, text: &self.text, ends: &self.ends })?;
		self.begin_row();
		Ok(())
	}

	fn end_broken_row(&mut self, refusal: Refusal, sink: &mut impl Sink) -> Result<(), Fault> {
		let number = self.count_row()?;
		self.first_broken.get_or_insert_with(|| refusal.on(self.line));
		let row = Row { number, line: self.line, text: &self.text, ends: &self.ends };
		sink.broken_row(row, refusal)?;
		self.begin_row();
		Ok(())
	}

	/// Takes the first line of this row for a broken row. Gives what follows it.
	fn give_up_line(&mut self, refusal: Refusal, sink: &mut impl Sink) -> Result<Vec<u8>, Fault> {
		if self.recoveries == MAX_RECOVERIES {
			return Err(refusal.on(self.line));
		}
		self.recoveries = self.recoveries.saturating_add(1);
		let Some(first_line) = self.first_line.take() else { return Err(refusal.on(self.line)) };
		self.text.truncate(first_line.text);
		self.ends.truncate(first_line.fields);
		self.ends.push(self.text.len());
		self.line_ends = 1;
		self.end_broken_row(refusal, sink)?;
		Ok(first_line.after)
	}

	/// Counts a row. Gives its number.
	fn count_row(&mut self) -> Result<u64, Fault> {
		if self.rows == MAX_ROWS {
			return Err(Refusal::TooManyRows.on(self.line));
		}
		let number = self.rows;
		self.rows = self.rows.saturating_add(1);
		Ok(number)
	}

	fn begin_row(&mut self) {
		self.text.clear();
		self.ends.clear();
		self.length = 0;
		self.first_line = None;
		self.line = self.line.saturating_add(self.line_ends);
		self.line_ends = 0;
		self.state = State::RowStart;
	}
}
