//! Documents as they come: plain, or in a zip archive.
//!
//! Petrinex delivers an archive within an archive, so two layers are unpacked, and no more. Each
//! layer keeps the window of its inflater, and at most 64 KiB of a file that may be the document.

mod choice;
mod zip;

use crate::refusal::Refusal;
use alloc::{boxed::Box, vec::Vec};
use zip::Zip;

/// The most bytes that a layer unpacks to.
pub const MAX_UNPACKED: u64 = 1_024 * 1_024 * 1_024;
/// How many times its own length a layer may unpack to, once past [`RATIO_FREE`] bytes.
pub const MAX_RATIO: u64 = 200;
/// Up to this size the ratio does not matter: small files may compress extremely well.
pub const RATIO_FREE: u64 = 1_024 * 1_024;
/// The layers of archives that are unpacked.
pub const MAX_LAYERS: usize = 2;

/// The first bytes of documents that are not plain.
const MAGICS: [(&[u8], Kind); 5] = [
	(b"PK\x03\x04", Kind::Zip),
	(b"PK\x05\x06", Kind::Zip),
	(b"PK\x06\x06", Kind::Zip),
	(b"PK\x07\x08", Kind::Zip),
	(b"\x1f\x8b", Kind::Gzip),
];

/// What the first bytes of a document say.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
	Zip,
	Gzip,
}

/// What takes the document's bytes.
type Out<'a> = &'a mut dyn FnMut(&[u8]) -> Result<(), Refusal>;

/// What an [`Unpacker`] has seen.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Unpacked {
	/// Bytes pushed.
	pub received: u64,
	/// Bytes handed on.
	pub unpacked: u64,
	/// Whether the document came in an archive.
	pub zipped: bool,
}

/// Tells archives from plain documents by their first bytes, and unpacks them.
///
/// In an archive with several files, the document is the one named `.csv` or `.zip`, or else the
/// only one that is not a read-me or the like.
///
/// Refused with [`Refusal::BadArchive`]: archives that are damaged, encrypted, without a document,
/// or packed by another method than *stored* and *deflate*. With [`Refusal::SeveralDocuments`]:
/// those with several files that could be the document. With [`Refusal::Bomb`]: those that unpack
/// to more than [`MAX_UNPACKED`], or are packed more than [`MAX_RATIO`] times. With
/// [`Refusal::BadContentEncoding`]: gzip, which nobody asked for.
#[derive(Default)]
pub struct Unpacker {
	/// The layers of archives, and the document within them.
	layers: [Layer; MAX_LAYERS + 1],
	seen: Unpacked,
	failed: Option<Refusal>,
}

impl Unpacker {
	/// An unpacker that has seen nothing yet.
	pub fn new() -> Self {
		Self::default()
	}

	/// Takes the next bytes and passes what they unpack to on to `sink`.
	///
	/// Pieces may be cut anywhere. After a refusal every further call gives the same one.
	pub fn push(&mut self, bytes: &[u8], sink: Out<'_>) -> Result<(), Refusal> {
		if let Some(refusal) = self.failed {
			return Err(refusal);
		}
		let Self { layers, seen, failed } = self;
		seen.received = seen.received.saturating_add(bytes.len() as u64);
		let unpacked = &mut seen.unpacked;
		let result = feed(layers, true, bytes, &mut |bytes| {
			*unpacked = unpacked.saturating_add(bytes.len() as u64);
			sink(bytes)
		});
		*failed = result.err();
		result
	}

	/// Ends the document and passes bytes that were held back on to `sink`.
	///
	/// Refused with [`Refusal::Truncated`] if an archive has no end.
	pub fn finish(mut self, sink: Out<'_>) -> Result<Unpacked, Refusal> {
		if let Some(refusal) = self.failed {
			return Err(refusal);
		}
		let unpacked = &mut self.seen.unpacked;
		for layer in &self.layers {
			match &layer.content {
				Content::Unknown if !layer.held.is_empty() => {
					*unpacked = unpacked.saturating_add(layer.held.len() as u64);
					sink(&layer.held)?;
					break;
				}
				Content::Unknown | Content::Plain => break,
				Content::Zip(zip) if zip.is_done() => self.seen.zipped = true,
				Content::Zip(_) => return Err(Refusal::Truncated),
			}
		}
		Ok(self.seen)
	}
}

/// Passes bytes through the layers. Plain bytes are not inspected further.
fn feed(layers: &mut [Layer], outermost: bool, bytes: &[u8], out: Out<'_>) -> Result<(), Refusal> {
	let Some((layer, inner)) = layers.split_first_mut() else { return out(bytes) };
	let bytes = layer.decide(bytes, outermost, inner.is_empty())?;
	match &mut layer.content {
		Content::Unknown => Ok(()),
		Content::Plain => {
			if !layer.held.is_empty() {
				out(&layer.held)?;
				layer.held.clear();
			}
			if bytes.is_empty() { Ok(()) } else { out(bytes) }
		}
		Content::Zip(zip) => zip.push(bytes, &mut |bytes| feed(inner, false, bytes, out)),
	}
}

/// One layer: an archive, or the document.
#[derive(Default)]
struct Layer {
	/// The first bytes, until they show what this is.
	held: Vec<u8>,
	content: Content,
}

#[derive(Default)]
enum Content {
	#[default]
	Unknown,
	Plain,
	Zip(Box<Zip>),
}

impl Layer {
	/// Holds bytes back until they show what this is. Returns the rest.
	fn decide<'a>(
		&mut self,
		mut bytes: &'a [u8],
		outermost: bool,
		innermost: bool,
	) -> Result<&'a [u8], Refusal> {
		while let (Content::Unknown, Some((byte, rest))) = (&self.content, bytes.split_first()) {
			self.held.push(*byte);
			bytes = rest;
			let magic = MAGICS.iter().find(|(magic, _)| magic.starts_with(&self.held));
			match magic {
				None => self.content = Content::Plain,
				Some((magic, _)) if magic.len() > self.held.len() => {}
				Some((_, Kind::Zip)) if !innermost => {
					self.content = Content::Zip(Box::new(Zip::beginning_with(&self.held)?));
					self.held.clear();
				}
				Some((_, Kind::Gzip)) if outermost => return Err(Refusal::BadContentEncoding),
				Some(_) => return Err(Refusal::BadArchive),
			}
		}
		Ok(bytes)
	}
}
