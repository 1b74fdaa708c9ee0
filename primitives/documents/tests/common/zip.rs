//! Writes zip archives, sound ones and others.

use miniz_oxide::deflate::compress_to_vec;

/// How an archive is written.
#[derive(Clone, Debug)]
pub struct Zip {
	/// 0 stored, 8 deflated; others are written as if stored.
	pub method: u16,
	/// Whether checksum and lengths follow the data.
	pub descriptor: Descriptor,
	/// Whether lengths are written with 64 bits.
	pub long: bool,
	/// Folders before and after the file.
	pub folders: (usize, usize),
	/// Flags beside what `descriptor` needs.
	pub flags: u16,
	/// Added to the checksum that is written.
	pub crc_off: u32,
	/// Added to the length that is written.
	pub size_off: u32,
	/// How many times the file stands in the archive.
	pub files: usize,
	/// The comment at its end.
	pub comment: Vec<u8>,
	/// The file's name.
	pub name: Vec<u8>,
	/// Entries that the end claims beyond those that there are.
	pub entries_off: u16,
	/// Added to the checksum of the central directory alone.
	pub central_crc_off: u32,
}

/// What follows the data of a file.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Descriptor {
	/// Nothing.
	None,
	/// A description with its signature.
	Signed,
	/// A description without.
	Bare,
}

impl Default for Zip {
	fn default() -> Self {
		Self {
			method: 8,
			descriptor: Descriptor::None,
			long: false,
			folders: (0, 0),
			flags: 0,
			crc_off: 0,
			size_off: 0,
			files: 1,
			comment: Vec::new(),
			name: b"volumes.csv".to_vec(),
			entries_off: 0,
			central_crc_off: 0,
		}
	}
}

/// An archive on its way.
#[derive(Default)]
struct Parts {
	zip: Vec<u8>,
	central: Vec<u8>,
	entries: u16,
}

impl Zip {
	/// Writes an archive of one file.
	pub fn write(&self, content: &[u8]) -> Vec<u8> {
		self.write_packed(&self.pack(content), crc32(content), content.len() as u64)
	}

	/// Writes an archive of one file that is packed already.
	pub fn write_packed(&self, packed: &[u8], crc: u32, size: u64) -> Vec<u8> {
		let mut parts = Parts::default();
		for _ in 0..self.folders.0 {
			self.folder(&mut parts);
		}
		for _ in 0..self.files {
			self.file(&mut parts, packed, crc, size);
		}
		for _ in 0..self.folders.1 {
			self.folder(&mut parts);
		}
		self.end(parts)
	}

	fn pack(&self, content: &[u8]) -> Vec<u8> {
		if self.method == 8 { compress_to_vec(content, 6) } else { content.to_vec() }
	}

	fn file(&self, parts: &mut Parts, packed: &[u8], crc: u32, size: u64) {
		let crc = crc.wrapping_add(self.crc_off);
		let size = size.wrapping_add(u64::from(self.size_off));
		let lengths = (packed.len() as u64, size);
		let later = self.descriptor != Descriptor::None;
		let flags = self.flags | if later { 8 } else { 0 };
		let offset = parts.zip.len() as u32;
		let announced = if later { (0, 0, 0) } else { (crc, lengths.0, lengths.1) };
		parts.zip.extend(b"PK\x03\x04\x14\x00");
		parts.zip.extend(self.header(flags, self.method, announced, &self.name, !later));
		parts.zip.extend(packed);
		if self.descriptor == Descriptor::Signed {
			parts.zip.extend(b"PK\x07\x08");
		}
		if later {
			parts.zip.extend(crc.to_le_bytes());
			for length in [lengths.0, lengths.1] {
				parts.zip.extend(&length.to_le_bytes()[..if self.long { 8 } else { 4 }]);
			}
		}
		let listed = (crc.wrapping_add(self.central_crc_off), lengths.0, lengths.1);
		let header = self.header(flags, self.method, listed, &self.name, true);
		parts.central.extend(central_header(&header, &self.name, offset));
		parts.entries += 1;
	}

	fn end(&self, parts: Parts) -> Vec<u8> {
		let Parts { mut zip, central, entries } = parts;
		let start = zip.len() as u32;
		let length = central.len() as u32;
		zip.extend(central);
		if self.long {
			zip.extend(b"PK\x06\x06");
			zip.extend(44_u64.to_le_bytes());
			zip.extend([0; 44]);
			zip.extend(b"PK\x06\x07");
			zip.extend([0; 16]);
		}
		let entries = entries.wrapping_add(self.entries_off);
		zip.extend(b"PK\x05\x06\x00\x00\x00\x00");
		zip.extend(entries.to_le_bytes());
		zip.extend(entries.to_le_bytes());
		zip.extend(length.to_le_bytes());
		zip.extend(start.to_le_bytes());
		zip.extend((self.comment.len() as u16).to_le_bytes());
		zip.extend(&self.comment);
		zip
	}

	fn folder(&self, parts: &mut Parts) {
		let offset = parts.zip.len() as u32;
		let short = Self { long: false, ..self.clone() };
		let header = short.header(0, 0, (0, 0, 0), b"folder/", true);
		parts.zip.extend(b"PK\x03\x04\x14\x00");
		parts.zip.extend(&header);
		parts.central.extend(central_header(&header, b"folder/", offset));
		parts.entries += 1;
	}

	/// From the flags of a local header to its end.
	fn header(
		&self,
		flags: u16,
		method: u16,
		(crc, packed, size): (u32, u64, u64),
		name: &[u8],
		lengths: bool,
	) -> Vec<u8> {
		let long = self.long && lengths;
		let mut header = Vec::new();
		header.extend(flags.to_le_bytes());
		header.extend(method.to_le_bytes());
		header.extend([0; 4]);
		header.extend(crc.to_le_bytes());
		for length in [packed, size] {
			let short = if long { u32::MAX } else { length as u32 };
			header.extend(short.to_le_bytes());
		}
		// Another field of extra data comes first, as a time does in most archives.
		let mut extra = b"UT\x05\x00\x01\x00\x00\x00\x00".to_vec();
		if long {
			extra.extend(b"\x01\x00\x10\x00");
			extra.extend(size.to_le_bytes());
			extra.extend(packed.to_le_bytes());
		}
		header.extend((name.len() as u16).to_le_bytes());
		header.extend((extra.len() as u16).to_le_bytes());
		header.extend(name);
		header.extend(extra);
		header
	}
}

/// Writes an archive of several files, each in its own way. Names that end in a slash are folders,
/// which some programs describe and pack as if they were files.
pub fn write_all(files: &[(Zip, &[u8])]) -> Vec<u8> {
	let mut parts = Parts::default();
	for (way, content) in files {
		way.file(&mut parts, &way.pack(content), crc32(content), content.len() as u64);
	}
	Zip::default().end(parts)
}

fn central_header(local: &[u8], name: &[u8], offset: u32) -> Vec<u8> {
	let (fixed, rest) = local.split_at(24);
	let mut header = b"PK\x01\x02\x14\x00\x14\x00".to_vec();
	header.extend(fixed);
	header.extend([0; 10]);
	header.extend(offset.to_le_bytes());
	header.extend(rest);
	assert!(rest.starts_with(name));
	header
}

/// The checksum, bit by bit: slow and plain.
pub fn crc32(bytes: &[u8]) -> u32 {
	let mut crc = !0_u32;
	for byte in bytes {
		crc ^= u32::from(*byte);
		for _ in 0..8 {
			crc = if crc & 1 == 1 { (crc >> 1) ^ 0xedb8_8320 } else { crc >> 1 };
		}
	}
	!crc
}
