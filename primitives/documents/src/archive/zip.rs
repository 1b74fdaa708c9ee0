//! One zip archive, from its first byte to its last.
//!
//! It is read in the order in which it comes: the local header of each entry, its data, perhaps a
//! data descriptor, then the central directory and its end. The central directory must list exactly
//! the entries that came before it, so no two readers can see two different files.

use super::{
	MAX_RATIO, MAX_UNPACKED, Out, RATIO_FREE,
	choice::{Choice, Role},
};
use crate::refusal::Refusal;
use alloc::{boxed::Box, vec, vec::Vec};
use crc32fast::Hasher;
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

/// In a 32-bit field: the value is in a 64-bit field elsewhere.
const ELSEWHERE: u32 = u32::MAX;
/// The extra-data field with 64-bit values.
const EXTRA_64: u16 = 1;

const ENCRYPTED: u16 = 1;
const WITH_DESCRIPTOR: u16 = 1 << 3;
const STRONGLY_ENCRYPTED: u16 = 1 << 6;
const HIDDEN_DIRECTORY: u16 = 1 << 13;
const STORED: u16 = 0;
const DEFLATED: u16 = 8;

/// The most entries of an archive, folders included.
const MAX_ENTRIES: usize = 64;
/// The longest name of a file, in bytes.
const MAX_NAME: usize = 1_024;
/// The most extra data of a file, in bytes.
const MAX_EXTRA: usize = 4 * 1_024;
/// The longest 64-bit end of the central directory, in bytes.
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
	/// This many stored bytes of the file.
	Stored { left: u64 },
	/// The stored file, up to its data descriptor. The last bytes may be the start of the
	/// descriptor.
	StoredUntilDescribed { held: Vec<u8> },
	/// The deflated file.
	Deflated(Box<Inflater>),
	/// The data descriptor after the file.
	Descriptor,
	/// The rest of a header in the central directory.
	Central,
	/// The name in such a header, what it says about the file, and the length of what follows.
	CentralName { described: Described, rest: u64 },
	/// The length of the 64-bit end.
	End64,
	/// The rest of the end.
	End,
	/// This many bytes to skip. They may be the last ones.
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
	/// What it says about the file's data. 64-bit lengths are in the extra data.
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

/// What an archive says of a file.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Announced {
	crc: u32,
	packed: u64,
	size: u64,
}

impl Announced {
	/// Whether the bytes after a file are its data descriptor, followed by a signature.
	///
	/// The descriptor's own signature is optional, and its lengths have 32 or 64 bits: only
	/// comparing it with the file shows which.
	fn described_by(&self, bytes: &[u8], mut crc: impl FnMut() -> u32) -> Description {
		let short =
			[self.packed, self.size].map(|length| u32::try_from(length).unwrap_or(ELSEWHERE));
		let [packed, size] = short.map(u64::from);
		let short = &(packed | (size << 32)).to_le_bytes();
		let long = &(u128::from(self.packed) | (u128::from(self.size) << 64)).to_le_bytes();
		let signed = &DESCRIPTOR.to_le_bytes();
		let mut found = Description::No;
		// The shortest first: if two fit, the shorter one is complete earlier.
		let forms: [(&[u8], &[u8]); 4] =
			[(&[], short), (signed, short), (&[], long), (signed, long)];
		for (signature, lengths) in forms {
			let Some(bytes) = strip_as_far_as_it_goes(bytes, signature) else { continue };
			let (described_crc, rest) = bytes.split_at(bytes.len().min(4));
			let Some(rest) = strip_as_far_as_it_goes(rest, lengths) else { continue };
			let Some(next) = rest.first_chunk::<4>().map(|next| u32::from_le_bytes(*next)) else {
				found = Description::Perhaps;
				continue;
			};
			if matches!(next, LOCAL | CENTRAL) && described_crc == crc().to_le_bytes() {
				let length = signature.len().saturating_add(4).saturating_add(lengths.len());
				return Description::Yes { length, next };
			}
		}
		found
	}
}

/// Whether bytes are a file's data descriptor.
enum Description {
	/// Yes, with this length and followed by this signature.
	Yes { length: usize, next: u32 },
	/// Undecided: more bytes are needed.
	Perhaps,
	/// No.
	No,
}

/// The bytes after a prefix, or nothing if they end within it; `None` if they do not start with it.
fn strip_as_far_as_it_goes<'a>(bytes: &'a [u8], beginning: &[u8]) -> Option<&'a [u8]> {
	let (start, rest) = bytes.split_at(bytes.len().min(beginning.len()));
	beginning.starts_with(start).then_some(rest)
}

/// What a header in the central directory says of a file.
struct Described {
	crc: u32,
	packed: u32,
	size: u32,
}

/// An entry whose data was read.
struct Entry {
	name: Vec<u8>,
	seen: Announced,
	is_listed: bool,
}

impl Entry {
	/// Whether a header in the central directory is this entry's.
	fn is(&self, name: &[u8], described: &Described) -> bool {
		let fits = |short: u32, length: u64| short == ELSEWHERE || u64::from(short) == length;
		!self.is_listed
			&& self.name == name
			&& self.seen.crc == described.crc
			&& fits(described.packed, self.seen.packed)
			&& fits(described.size, self.seen.size)
	}
}

/// A file, as far as it is unpacked.
struct File {
	name: Vec<u8>,
	role: Role,
	announced: Option<Announced>,
	crc: Hasher,
	packed: u64,
	size: u64,
}

impl File {
	fn seen(&self) -> Announced {
		Announced { crc: self.crc.clone().finalize(), packed: self.packed, size: self.size }
	}

	/// Passes bytes on, unless there are too many.
	fn hand_on(
		&mut self,
		bytes: &[u8],
		contents: &mut Contents,
		out: Out<'_>,
	) -> Result<(), Refusal> {
		let length = bytes.len() as u64;
		self.size = self.size.saturating_add(length);
		contents.unpacked = contents.unpacked.saturating_add(length);
		let is_packed_too_well =
			self.size > RATIO_FREE && self.size > self.packed.saturating_mul(MAX_RATIO);
		if contents.unpacked > MAX_UNPACKED || is_packed_too_well {
			return Err(Refusal::Bomb);
		}
		self.crc.update(bytes);
		contents.choice.take(self.role, bytes, out)
	}
}

/// What came out of an archive so far.
#[derive(Default)]
struct Contents {
	choice: Choice,
	/// Bytes of all files.
	unpacked: u64,
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

/// A zip archive that is being read.
pub struct Zip {
	state: State,
	/// The next record, as far as it was received, and its length.
	record: Vec<u8>,
	need: usize,
	/// The current file.
	file: Option<File>,
	contents: Contents,
	/// Entries by their local headers.
	entries: Vec<Entry>,
	/// How many of them the central directory has listed.
	listed: usize,
}

impl Zip {
	/// An archive, after its first signature.
	pub fn beginning_with(signature: &[u8]) -> Result<Self, Refusal> {
		let mut zip = Self {
			state: State::Signature,
			record: signature.to_vec(),
			need: 4,
			file: None,
			contents: Contents::default(),
			entries: Vec::new(),
			listed: 0,
		};
		zip.take_record(&mut |_| Ok(()))?;
		Ok(zip)
	}

	/// Whether its end was read.
	pub fn is_done(&self) -> bool {
		matches!(self.state, State::Done)
	}

	/// Takes the next bytes and passes on what they unpack to.
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
				State::StoredUntilDescribed { .. } => self.copy_until_described(bytes, out)?,
				State::Deflated(_) => self.inflate(bytes, out)?,
				_ => {
					let missing = self.need.saturating_sub(self.record.len());
					let (now, later) = split(bytes, missing as u64);
					self.record.extend_from_slice(now);
					if self.record.len() >= self.need {
						self.take_record(out)?;
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
	fn take_record(&mut self, out: Out<'_>) -> Result<(), Refusal> {
		let record = core::mem::take(&mut self.record);
		let fields = Fields(&record);
		match core::mem::replace(&mut self.state, State::Signature) {
			State::Signature => self.signature(fields.u32(0)?),
			State::Local => self.local(fields),
			State::Name(header) => self.name(&header, &record),
			State::Descriptor => self.descriptor(record),
			State::Central => self.central(fields),
			State::CentralName { described, rest } => self.list(&record, &described, rest),
			State::End64 => {
				let left = fields.u64(0)?;
				self.expect_skip(left, false);
				if left > MAX_END_64 { Err(Refusal::BadArchive) } else { Ok(()) }
			}
			State::End => self.end(fields, out),
			// None of these states waits for a record.
			State::Stored { .. }
			| State::StoredUntilDescribed { .. }
			| State::Deflated(_)
			| State::Skip { .. }
			| State::Done => Err(Refusal::BadArchive),
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
			&& matches!(header.method, STORED | DEFLATED);
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
		if self.entries.len() == MAX_ENTRIES {
			return Err(Refusal::BadArchive);
		}
		let role = self.contents.choice.begin(name)?;
		let (name, crc) = (name.to_vec(), Hasher::new());
		self.file = Some(File { name, role, announced, crc, packed: 0, size: 0 });
		self.state = match announced.map(|announced| announced.packed) {
			_ if header.method == DEFLATED => State::Deflated(Box::default()),
			None => State::StoredUntilDescribed { held: Vec::new() },
			Some(0) => return self.end_file(),
			Some(left) => State::Stored { left },
		};
		Ok(())
	}

	/// Passes stored bytes on. Returns the rest.
	fn copy<'a>(&mut self, bytes: &'a [u8], out: Out<'_>) -> Result<&'a [u8], Refusal> {
		let (State::Stored { left }, Some(file)) = (&mut self.state, &mut self.file) else {
			return Err(Refusal::BadArchive);
		};
		let (now, later) = split(bytes, *left);
		*left = left.saturating_sub(now.len() as u64);
		let is_last = *left == 0;
		file.packed = file.packed.saturating_add(now.len() as u64);
		file.hand_on(now, &mut self.contents, out)?;
		if is_last {
			self.end_file()?;
		}
		Ok(later)
	}

	/// Passes stored bytes on up to the file's data descriptor. Returns the rest.
	///
	/// Nothing says where the descriptor is, so this searches for it: it must have the checksum and
	/// the length of all bytes before it, and a header must follow.
	fn copy_until_described<'a>(
		&mut self,
		bytes: &'a [u8],
		out: Out<'_>,
	) -> Result<&'a [u8], Refusal> {
		let (State::StoredUntilDescribed { held }, Some(file)) = (&mut self.state, &mut self.file)
		else {
			return Err(Refusal::BadArchive);
		};
		let before = held.len();
		let mut both = core::mem::take(held);
		both.extend_from_slice(bytes);
		let mut at = 0_usize;
		let mut summed = (0_usize, file.crc.clone());
		let end = loop {
			let rest = both.get(at..).unwrap_or_default();
			let length = file.size.saturating_add(at as u64);
			// Most bytes cannot start a descriptor, which is quick to check.
			let [low, ..] = length.to_le_bytes();
			let is_excluded =
				matches!(rest, [first, _, _, _, fifth, ..] if *first != b'P' && *fifth != low);
			let here = Announced { crc: 0, packed: length, size: length };
			let crc = || {
				let (until, crc) = &mut summed;
				crc.update(both.get(*until..at).unwrap_or_default());
				*until = at;
				crc.clone().finalize()
			};
			let description =
				if is_excluded { Description::No } else { here.described_by(rest, crc) };
			match description {
				Description::No => at = at.saturating_add(1),
				Description::Perhaps => break None,
				Description::Yes { length, next } => break Some((length, next)),
			}
		};
		let stored = both.get(..at).unwrap_or_default();
		file.packed = file.packed.saturating_add(stored.len() as u64);
		file.hand_on(stored, &mut self.contents, out)?;
		let Some((length, next)) = end else {
			both.drain(..at);
			self.state = State::StoredUntilDescribed { held: both };
			return Ok(&[]);
		};
		self.list_file()?;
		self.signature(next)?;
		let read = at.saturating_add(length).saturating_add(4);
		// The next header is longer than the part of it that was held back.
		self.record.extend_from_slice(both.get(read..before).unwrap_or_default());
		Ok(bytes.get(read.saturating_sub(before)..).unwrap_or_default())
	}

	/// Passes on what deflated bytes inflate to. Returns the rest.
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
			// Even if a fault follows: what is passed on must not depend on how the input is cut.
			let inflated = inflater.window.get(inflater.position..end).unwrap_or_default();
			file.hand_on(inflated, &mut self.contents, out)?;
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

	/// Compares the file with what was announced, or reads its data descriptor next.
	fn end_file(&mut self) -> Result<(), Refusal> {
		let file = self.file.as_ref().ok_or(Refusal::BadArchive)?;
		match file.announced {
			Some(announced) if announced == file.seen() => {
				self.list_file()?;
				self.expect(State::Signature, 4);
			}
			Some(_) => return Err(Refusal::BadArchive),
			None => self.expect(State::Descriptor, 4),
		}
		Ok(())
	}

	/// Keeps what the central directory must say about the file.
	fn list_file(&mut self) -> Result<(), Refusal> {
		let file = self.file.take().ok_or(Refusal::BadArchive)?;
		let seen = file.seen();
		self.entries.push(Entry { name: file.name, seen, is_listed: false });
		Ok(())
	}

	/// Reads a deflated file's data descriptor, a word at a time, and the signature after it.
	fn descriptor(&mut self, record: Vec<u8>) -> Result<(), Refusal> {
		let seen = self.file.as_ref().ok_or(Refusal::BadArchive)?.seen();
		match seen.described_by(&record, || seen.crc) {
			Description::Yes { next, .. } => {
				self.list_file()?;
				self.signature(next)
			}
			Description::Perhaps => {
				self.state = State::Descriptor;
				self.need = record.len().saturating_add(4);
				self.record = record;
				Ok(())
			}
			Description::No => Err(Refusal::BadArchive),
		}
	}

	fn central(&mut self, fields: Fields<'_>) -> Result<(), Refusal> {
		let described =
			Described { crc: fields.u32(12)?, packed: fields.u32(16)?, size: fields.u32(20)? };
		let rest = u64::from(fields.u16(26)?).saturating_add(u64::from(fields.u16(28)?));
		let name_length = usize::from(fields.u16(24)?);
		if !(1..=MAX_NAME).contains(&name_length) {
			return Err(Refusal::BadArchive);
		}
		self.expect(State::CentralName { described, rest }, name_length);
		Ok(())
	}

	/// Finds the entry that the central directory lists.
	fn list(&mut self, name: &[u8], described: &Described, rest: u64) -> Result<(), Refusal> {
		let entry = self.entries.iter_mut().find(|entry| entry.is(name, described));
		entry.ok_or(Refusal::BadArchive)?.is_listed = true;
		self.listed = self.listed.saturating_add(1);
		self.expect_skip(rest, false);
		Ok(())
	}

	fn end(&mut self, fields: Fields<'_>, out: Out<'_>) -> Result<(), Refusal> {
		let count = fields.u16(6)?;
		let counted = count == u16::MAX || usize::from(count) == self.listed;
		if !(counted && self.listed == self.entries.len()) {
			return Err(Refusal::BadArchive);
		}
		self.contents.choice.finish(out)?;
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

	/// The extra-data field with 64-bit numbers; empty if there is none.
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
