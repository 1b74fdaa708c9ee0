//! One zip archive, from its first byte to its last.
//!
//! It is read in the order in which it comes: the local header of each entry, its data, perhaps a
//! data descriptor, then the central directory and its end. Whatever the central directory says
//! must agree with what came before it, so that no two readers can see two different files.

use super::{MAX_RATIO, MAX_UNPACKED, Out, RATIO_FREE, crc::Crc};
use crate::refusal::Refusal;
use alloc::{boxed::Box, vec, vec::Vec};
use miniz_oxide::inflate::{
	TINFLStatus,
	core::{DecompressorOxide, decompress, inflate_flags::TINFL_FLAG_HAS_MORE_INPUT},
};

const LOCAL: u32 = 0x0403_4b50;
const DESCRIPTOR: u32 = 0x0807_4b50;
const CENTRAL: u32 = 0x0201_4b50;
const END: u32 = 0x0605_4b50;
const END_64: u32 = 0x0606_4b50;
const LOCATOR_64: u32 = 0x0706_4b50;

/// What a field of 32 bits holds whose value stands in a field of 64 bits elsewhere.
const ELSEWHERE: u32 = u32::MAX;
/// The field of extra data that holds values of 64 bits.
const EXTRA_64: u16 = 1;

const ENCRYPTED: u16 = 1;
const WITH_DESCRIPTOR: u16 = 1 << 3;
const STRONGLY_ENCRYPTED: u16 = 1 << 6;
const HIDDEN_DIRECTORY: u16 = 1 << 13;
const STORED: u16 = 0;
const DEFLATED: u16 = 8;

/// The longest name of a file, in bytes.
const MAX_NAME: usize = 1_024;
/// The most extra data of a file, in bytes.
const MAX_EXTRA: usize = 4 * 1_024;
/// The longest end of central directory of 64 bits, in bytes.
const MAX_END_64: u64 = 4 * 1_024;
/// How far back deflated data may refer.
const WINDOW: usize = 32 * 1_024;

/// What comes next.
enum State {
	/// A signature.
	Signature,
	/// The rest of a local header.
	Local,
	/// The name and the extra data of an entry.
	Name(Header),
	/// So many bytes of the file, as they are.
	Stored { left: u64 },
	/// The deflated file.
	Deflated(Box<Inflater>),
	/// What describes the file after its end.
	Descriptor,
	/// The rest of a header in the central directory.
	Central,
	/// The length of the end of 64 bits.
	End64,
	/// The rest of the end.
	End,
	/// So many bytes that do not matter. They may be the last ones.
	Skip { left: u64, last: bool },
	/// Nothing.
	Done,
}

/// What a local header says.
struct Header {
	method: u16,
	described_later: bool,
	crc: u32,
	packed: u32,
	size: u32,
	name_length: usize,
}

impl Header {
	/// What it says of the file's data. Lengths of 64 bits stand in the extra data.
	fn announced(&self, extra: &[u8]) -> Result<Option<Announced>, Refusal> {
		if self.described_later {
			return Ok(None);
		}
		let mut long = Fields(extra).extra_64();
		let mut length = |short: u32| match short {
			ELSEWHERE => {
				let (first, rest) = long.split_at_checked(8).ok_or(Refusal::BadArchive)?;
				long = rest;
				Fields(first).u64(0)
			}
			short => Ok(u64::from(short)),
		};
		let size = length(self.size)?;
		let packed = length(self.packed)?;
		Ok(Some(Announced { crc: self.crc, packed, size }))
	}
}

/// What an archive says of its file.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Announced {
	crc: u32,
	packed: u64,
	size: u64,
}

/// The file, as far as it was unpacked.
struct File {
	announced: Option<Announced>,
	crc: Crc,
	packed: u64,
	size: u64,
}

impl File {
	fn seen(&self) -> Announced {
		Announced { crc: self.crc.value(), packed: self.packed, size: self.size }
	}

	/// Hands bytes on, unless they are too many.
	fn hand_on(&mut self, bytes: &[u8], out: Out<'_>) -> Result<(), Refusal> {
		self.size = self.size.saturating_add(bytes.len() as u64);
		let most =
			if self.size > RATIO_FREE { self.packed.saturating_mul(MAX_RATIO) } else { u64::MAX };
		if self.size > MAX_UNPACKED.min(most) {
			return Err(Refusal::Bomb);
		}
		self.crc.update(bytes);
		if bytes.is_empty() { Ok(()) } else { out(bytes) }
	}
}

/// Inflates one file.
struct Inflater {
	state: DecompressorOxide,
	window: Vec<u8>,
	position: usize,
}

impl Default for Inflater {
	fn default() -> Self {
		Self { state: DecompressorOxide::new(), window: vec![0; WINDOW], position: 0 }
	}
}

/// A zip archive on its way.
pub struct Zip {
	state: State,
	/// The record that comes next, as far as it came, and its length.
	record: Vec<u8>,
	need: usize,
	/// The only file, once its header came.
	file: Option<File>,
	/// Entries by their local headers.
	entries: u64,
	/// Entries by the central directory.
	listed: u64,
	/// Whether the central directory lists the file.
	file_listed: bool,
}

impl Zip {
	/// An archive whose signature was read already.
	pub fn beginning_with(signature: &[u8]) -> Result<Self, Refusal> {
		let mut zip = Self {
			state: State::Signature,
			record: signature.to_vec(),
			need: 4,
			file: None,
			entries: 0,
			listed: 0,
			file_listed: false,
		};
		zip.take_record()?;
		Ok(zip)
	}

	/// Whether its end came.
	pub fn is_done(&self) -> bool {
		matches!(self.state, State::Done)
	}

	/// Takes the next bytes, and hands on what they unpack to.
	pub fn push(&mut self, mut bytes: &[u8], out: Out<'_>) -> Result<(), Refusal> {
		while !bytes.is_empty() {
			bytes = match &mut self.state {
				State::Done => return Err(Refusal::BadArchive),
				State::Skip { left, last } => {
					let (left, last) = (*left, *last);
					let (now, later) = split(bytes, left);
					self.expect_skip(left.saturating_sub(now.len() as u64), last);
					later
				}
				State::Stored { .. } => self.copy(bytes, out)?,
				State::Deflated(_) => self.inflate(bytes, out)?,
				_ => {
					let missing = self.need.saturating_sub(self.record.len());
					let (now, later) = split(bytes, missing as u64);
					self.record.extend_from_slice(now);
					if self.record.len() >= self.need {
						self.take_record()?;
					}
					later
				}
			};
		}
		Ok(())
	}

	fn expect(&mut self, state: State, need: usize) {
		self.state = state;
		self.need = need;
		self.record.clear();
	}

	fn expect_skip(&mut self, left: u64, last: bool) {
		if left > 0 {
			self.state = State::Skip { left, last };
		} else if last {
			self.state = State::Done;
		} else {
			self.expect(State::Signature, 4);
		}
	}

	/// Reads the record that is complete now.
	fn take_record(&mut self) -> Result<(), Refusal> {
		let record = core::mem::take(&mut self.record);
		let fields = Fields(&record);
		match core::mem::replace(&mut self.state, State::Signature) {
			State::Signature => self.signature(fields.u32(0)?),
			State::Local => self.local(fields),
			State::Name(header) => self.name(&header, &record),
			State::Descriptor => self.descriptor(record),
			State::Central => self.central(fields),
			State::End64 => {
				let left = fields.u64(0)?;
				self.expect_skip(left, false);
				if left > MAX_END_64 { Err(Refusal::BadArchive) } else { Ok(()) }
			}
			State::End => self.end(fields),
			// None of these waits for a record.
			State::Stored { .. } | State::Deflated(_) | State::Skip { .. } | State::Done => {
				Err(Refusal::BadArchive)
			}
		}
	}

	fn signature(&mut self, signature: u32) -> Result<(), Refusal> {
		match signature {
			LOCAL if self.listed == 0 => self.expect(State::Local, 26),
			CENTRAL => self.expect(State::Central, 42),
			END_64 => self.expect(State::End64, 8),
			LOCATOR_64 => self.expect_skip(16, false),
			END => self.expect(State::End, 18),
			_ => return Err(Refusal::BadArchive),
		}
		Ok(())
	}

	fn local(&mut self, fields: Fields<'_>) -> Result<(), Refusal> {
		let flags = fields.u16(2)?;
		let header = Header {
			method: fields.u16(4)?,
			described_later: flags & WITH_DESCRIPTOR != 0,
			crc: fields.u32(10)?,
			packed: fields.u32(14)?,
			size: fields.u32(18)?,
			name_length: usize::from(fields.u16(22)?),
		};
		let extra_length = usize::from(fields.u16(24)?);
		let readable = flags & (ENCRYPTED | STRONGLY_ENCRYPTED | HIDDEN_DIRECTORY) == 0
			&& matches!(header.method, STORED | DEFLATED)
			// Where that ends could not be told.
			&& !(header.method == STORED && header.described_later);
		let bounded = (1..=MAX_NAME).contains(&header.name_length) && extra_length <= MAX_EXTRA;
		if !(readable && bounded) {
			return Err(Refusal::BadArchive);
		}
		let need = header.name_length.saturating_add(extra_length);
		self.expect(State::Name(header), need);
		Ok(())
	}

	fn name(&mut self, header: &Header, record: &[u8]) -> Result<(), Refusal> {
		let split = record.split_at_checked(header.name_length);
		let (name, extra) = split.ok_or(Refusal::BadArchive)?;
		let announced = header.announced(extra)?;
		self.entries = self.entries.saturating_add(1);
		if name.ends_with(b"/") {
			self.expect(State::Signature, 4);
			let empty = Announced { crc: 0, packed: 0, size: 0 };
			return if announced == Some(empty) { Ok(()) } else { Err(Refusal::BadArchive) };
		}
		if self.file.is_some() {
			return Err(Refusal::BadArchive);
		}
		self.file = Some(File { announced, crc: Crc::default(), packed: 0, size: 0 });
		if header.method == DEFLATED {
			self.state = State::Deflated(Box::default());
			return Ok(());
		}
		match announced.map(|announced| announced.packed) {
			Some(0) | None => self.end_file(),
			Some(left) => {
				self.state = State::Stored { left };
				Ok(())
			}
		}
	}

	/// Hands stored bytes on. Gives the rest.
	fn copy<'a>(&mut self, bytes: &'a [u8], out: Out<'_>) -> Result<&'a [u8], Refusal> {
		let (State::Stored { left }, Some(file)) = (&mut self.state, &mut self.file) else {
			return Err(Refusal::BadArchive);
		};
		let (now, later) = split(bytes, *left);
		*left = left.saturating_sub(now.len() as u64);
		let is_last = *left == 0;
		file.packed = file.packed.saturating_add(now.len() as u64);
		file.hand_on(now, out)?;
		if is_last {
			self.end_file()?;
		}
		Ok(later)
	}

	/// Hands on what deflated bytes inflate to. Gives the rest.
	fn inflate<'a>(&mut self, mut bytes: &'a [u8], out: Out<'_>) -> Result<&'a [u8], Refusal> {
		let (State::Deflated(inflater), Some(file)) = (&mut self.state, &mut self.file) else {
			return Err(Refusal::BadArchive);
		};
		loop {
			let (status, read, written) = decompress(
				&mut inflater.state,
				bytes,
				&mut inflater.window,
				inflater.position,
				TINFL_FLAG_HAS_MORE_INPUT,
			);
			bytes = bytes.get(read..).unwrap_or_default();
			file.packed = file.packed.saturating_add(read as u64);
			let end = inflater.position.saturating_add(written);
			// Also before a fault is reported, so that cuts make no difference to what is seen.
			let inflated = inflater.window.get(inflater.position..end).unwrap_or_default();
			file.hand_on(inflated, out)?;
			inflater.position = end.checked_rem(WINDOW).unwrap_or_default();
			match status {
				TINFLStatus::Done => break,
				TINFLStatus::NeedsMoreInput if bytes.is_empty() => return Ok(bytes),
				TINFLStatus::HasMoreOutput if written > 0 => {}
				_ => return Err(Refusal::BadArchive),
			}
		}
		self.end_file()?;
		Ok(bytes)
	}

	/// Compares the file with what was announced, or asks for its description.
	fn end_file(&mut self) -> Result<(), Refusal> {
		let file = self.file.as_ref().ok_or(Refusal::BadArchive)?;
		match file.announced {
			Some(announced) if announced == file.seen() => self.expect(State::Signature, 4),
			Some(_) => return Err(Refusal::BadArchive),
			None => self.expect(State::Descriptor, 4),
		}
		Ok(())
	}

	/// Reads the description, a word at a time: its signature may be missing, and its lengths may
	/// have 32 or 64 bits. Only what was unpacked tells which.
	fn descriptor(&mut self, record: Vec<u8>) -> Result<(), Refusal> {
		let file = self.file.as_ref().ok_or(Refusal::BadArchive)?;
		let Announced { crc, packed, size } = file.seen();
		let words = |lengths: &[u8]| [&crc.to_le_bytes(), lengths].concat();
		let short = words(
			&[packed, size]
				.map(|length| u32::try_from(length).unwrap_or(ELSEWHERE).to_le_bytes())
				.concat(),
		);
		let long = words(&[packed, size].map(u64::to_le_bytes).concat());
		let described = match record.strip_prefix(&DESCRIPTOR.to_le_bytes()) {
			Some(after) => after,
			None => &record,
		};
		if described == long {
			self.expect(State::Signature, 4);
		} else if long.starts_with(described) && described != short {
			// Goes on.
			self.wait_for_word(record);
		} else if described == short && size > 0 {
			self.expect(State::Signature, 4);
		} else if short.starts_with(described) {
			self.wait_for_word(record);
		} else if let Some(next) = described.strip_prefix(short.as_slice()) {
			// An empty file: a zero may have been half of a long length, a signature cannot.
			self.expect(State::Signature, 4);
			return self.signature(Fields(next).u32(0)?);
		} else {
			return Err(Refusal::BadArchive);
		}
		Ok(())
	}

	/// Keeps a description, and waits for its next word.
	fn wait_for_word(&mut self, record: Vec<u8>) {
		self.state = State::Descriptor;
		self.need = record.len().saturating_add(4);
		self.record = record;
	}

	fn central(&mut self, fields: Fields<'_>) -> Result<(), Refusal> {
		let (crc, packed, size) = (fields.u32(12)?, fields.u32(16)?, fields.u32(20)?);
		let is = |short: u32, length: u64| short == ELSEWHERE || u64::from(short) == length;
		let seen = self.file.as_ref().map(File::seen);
		let is_file = seen
			.is_some_and(|seen| crc == seen.crc && is(packed, seen.packed) && is(size, seen.size));
		// An empty file looks like a folder; the count of entries tells whether one is missing.
		let is_folder = (crc, packed, size) == (0, 0, 0);
		if !(is_file || is_folder) {
			return Err(Refusal::BadArchive);
		}
		self.file_listed |= is_file;
		self.listed = self.listed.saturating_add(1);
		let lengths = [fields.u16(24)?, fields.u16(26)?, fields.u16(28)?];
		self.expect_skip(lengths.into_iter().map(u64::from).sum(), false);
		Ok(())
	}

	fn end(&mut self, fields: Fields<'_>) -> Result<(), Refusal> {
		let count = fields.u16(6)?;
		let counted = count == u16::MAX || u64::from(count) == self.listed;
		if !(counted && self.file_listed && self.listed == self.entries) {
			return Err(Refusal::BadArchive);
		}
		self.expect_skip(u64::from(fields.u16(16)?), true);
		Ok(())
	}
}

/// Numbers within a record.
#[derive(Clone, Copy)]
struct Fields<'a>(&'a [u8]);

impl<'a> Fields<'a> {
	fn array<const N: usize>(self, at: usize) -> Result<[u8; N], Refusal> {
		let bytes = self.0.get(at..at.saturating_add(N)).ok_or(Refusal::BadArchive)?;
		bytes.try_into().map_err(|_| Refusal::BadArchive)
	}

	fn u16(self, at: usize) -> Result<u16, Refusal> {
		self.array(at).map(u16::from_le_bytes)
	}

	fn u32(self, at: usize) -> Result<u32, Refusal> {
		self.array(at).map(u32::from_le_bytes)
	}

	fn u64(self, at: usize) -> Result<u64, Refusal> {
		self.array(at).map(u64::from_le_bytes)
	}

	/// Of extra data, the field that holds numbers of 64 bits; empty if there is none.
	fn extra_64(self) -> &'a [u8] {
		let mut rest = self;
		while let (Ok(id), Ok(length)) = (rest.u16(0), rest.u16(2)) {
			let end = usize::from(length).saturating_add(4);
			let field = rest.0.get(4..end).unwrap_or_default();
			if id == EXTRA_64 {
				return field;
			}
			rest = Fields(rest.0.get(end..).unwrap_or_default());
		}
		&[]
	}
}

/// The first `length` bytes, or all, and the rest.
fn split(bytes: &[u8], length: u64) -> (&[u8], &[u8]) {
	bytes.split_at(usize::try_from(length).unwrap_or(usize::MAX).min(bytes.len()))
}
