//! Which of an archive's files is the document.
//!
//! A file named `.csv` or `.zip`, wherever it is in the archive. Without one, the only file that is
//! not a companion; it is held back until the archive ends. Companions are skipped: folders,
//! read-me files, and what file managers leave behind.

use super::Out;
use crate::refusal::Refusal;
use alloc::vec::Vec;

/// The most bytes of a file that are held back. A longer one is taken for the document.
const MAX_HELD: usize = 64 * 1_024;

/// How the names of documents end.
const DOCUMENTS: [&[u8]; 2] = [b".csv", b".zip"];
/// How the names of companions end.
const COMPANIONS: [&[u8]; 12] = [
	b".md", b".pdf", b".htm", b".html", b".xml", b".rtf", b".doc", b".docx", b".xls", b".xlsx",
	b".ini", b".db",
];
/// How the names of companions begin.
const COMPANION_NAMES: [&[u8]; 7] =
	[b"readme", b"read-me", b"read_me", b"read me", b"license", b"licence", b"copyright"];
/// The folder in which a Mac keeps what other systems do not.
const MAC_FOLDER: &[u8] = b"__macosx/";

/// The role of a file in its archive.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Role {
	/// The document.
	Document,
	/// The document, if there is no better one.
	Perhaps,
	/// Something else.
	Companion,
}

/// What is known of the document so far.
#[derive(Default)]
pub struct Choice {
	/// Whether a file is named as documents are.
	named: bool,
	/// The files with other names that could be it.
	others: usize,
	/// The first of those.
	held: Vec<u8>,
	/// Whether it was too long to be held back.
	handed_on: bool,
}

impl Choice {
	/// What the next file is, by its name.
	///
	/// Refused with [`Refusal::SeveralDocuments`] if the document was handed on already, and this
	/// file could be it as well.
	pub fn begin(&mut self, name: &[u8]) -> Result<Role, Refusal> {
		let role = role(name);
		match role {
			Role::Document if self.named || self.handed_on => Err(Refusal::SeveralDocuments),
			Role::Document => {
				self.named = true;
				self.held = Vec::new();
				Ok(role)
			}
			Role::Perhaps if self.handed_on => Err(Refusal::SeveralDocuments),
			Role::Perhaps if self.named => Ok(Role::Companion),
			Role::Perhaps => {
				self.others = self.others.saturating_add(1);
				Ok(if self.others == 1 { role } else { Role::Companion })
			}
			Role::Companion => Ok(role),
		}
	}

	/// Takes the next bytes of a file.
	pub fn take(&mut self, role: Role, bytes: &[u8], out: Out<'_>) -> Result<(), Refusal> {
		match role {
			Role::Companion => Ok(()),
			Role::Perhaps if !self.handed_on => {
				self.held.extend_from_slice(bytes);
				self.handed_on = self.held.len() > MAX_HELD;
				if self.handed_on { self.release(out) } else { Ok(()) }
			}
			_ if bytes.is_empty() => Ok(()),
			_ => out(bytes),
		}
	}

	/// Ends the archive. Hands the document on, if it was held back.
	///
	/// Refused with [`Refusal::SeveralDocuments`] if several files could be it, and with
	/// [`Refusal::BadArchive`] if none could.
	pub fn finish(&mut self, out: Out<'_>) -> Result<(), Refusal> {
		match self.others {
			_ if self.named || self.handed_on => Ok(()),
			0 => Err(Refusal::BadArchive),
			1 => self.release(out),
			_ => Err(Refusal::SeveralDocuments),
		}
	}

	fn release(&mut self, out: Out<'_>) -> Result<(), Refusal> {
		let held = core::mem::take(&mut self.held);
		if held.is_empty() { Ok(()) } else { out(&held) }
	}
}

fn role(path: &[u8]) -> Role {
	let path = path.to_ascii_lowercase();
	let name = path.rsplit(|byte| matches!(byte, b'/' | b'\\')).next().unwrap_or_default();
	let is_folder = name.is_empty();
	if is_folder || path.starts_with(MAC_FOLDER) || name.starts_with(b".") {
		Role::Companion
	} else if DOCUMENTS.iter().any(|end| name.ends_with(end)) {
		Role::Document
	} else if COMPANIONS.iter().any(|end| name.ends_with(end))
		|| COMPANION_NAMES.iter().any(|start| name.starts_with(start))
	{
		Role::Companion
	} else {
		Role::Perhaps
	}
}
