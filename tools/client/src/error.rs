//! Errors, with texts that say what to do.

use crate::{Refusal, calendar::format_day, files::FileError};
use std::path::PathBuf;
use treasurenet_primitives::Day;

/// An error.
#[derive(Debug, thiserror::Error)]
pub enum Error {
	/// No node answers at the address.
	#[error(
		"no node answers at {url} ({reason}). Start one with `make run`, or give the address of a \
		 running one with --url"
	)]
	Unreachable {
		/// The address.
		url: String,
		/// What happened.
		reason: String,
	},
	/// It is not an address.
	#[error("{url} is not a node's address: it must start with ws:// or wss://")]
	Url {
		/// The address.
		url: String,
	},
	/// The node runs another chain.
	#[error(
		"the node at {url} runs {found}, not {expected}. Give the address of a Treasurenet node \
		 with --url"
	)]
	WrongChain {
		/// The address.
		url: String,
		/// The specification's name that was found.
		found: String,
		/// The one that was expected.
		expected: &'static str,
	},
	/// The node's runtime does not fit this program.
	#[error(
		"the node's runtime (version {version}) and this program do not fit together: {reason}. \
		 Use the program of the same release as the node"
	)]
	Incompatible {
		/// The runtime's version.
		version: u32,
		/// What does not fit.
		reason: String,
	},
	/// The node answered a question with an error.
	#[error("the node could not answer: {reason}")]
	Node {
		/// What it said.
		reason: String,
	},
	/// It is not a usable secret.
	#[error(
		"the account's secret cannot be used: {reason}. Give a phrase of 12 or 24 words, a seed \
		 (0x and 64 hexadecimal digits), or a development path such as //Alice"
	)]
	Key {
		/// Why.
		reason: String,
	},
	/// A file has faults. Nothing of it was used.
	#[error(transparent)]
	File(#[from] FileError),
	/// The chain refused a transaction, which only cost its fee.
	#[error("{what}: {refusal}")]
	Refused {
		/// What was asked for.
		what: String,
		/// Why not.
		refusal: Box<Refusal>,
	},
	/// The node rejected a transaction.
	#[error("{what}: the node rejected the transaction: {reason}")]
	NotTaken {
		/// What was asked for.
		what: String,
		/// Why not.
		reason: String,
	},
	/// A transaction did not get into a block in time.
	#[error(
		"{what}: no block has included the transaction within {seconds} seconds. Check that \
		 the node makes blocks; the transaction may still be included"
	)]
	TimedOut {
		/// What was asked for.
		what: String,
		/// How long was waited.
		seconds: u64,
	},
	/// There is no such kind.
	#[error(
		"there is no kind {symbol} on this chain; it has {}", known.join(", ")
	)]
	UnknownKind {
		/// The symbol.
		symbol: String,
		/// The symbols that there are.
		known: Vec<String>,
	},
	/// There is no such well.
	#[error("there is no well {well} on this chain: register it, or check the number")]
	UnknownWell {
		/// What was asked for.
		well: String,
	},
	/// The well is somebody else's.
	#[error("well {well} belongs to {owner}, not to {account}: sign with its owner's account")]
	ForeignWell {
		/// The well.
		well: String,
		/// Whose it is.
		owner: String,
		/// Who asked.
		account: String,
	},
	/// The well takes no uploads or mints now.
	#[error("well {well} cannot be used: {reason}")]
	WellNotReady {
		/// The well.
		well: String,
		/// Why.
		reason: String,
	},
	/// A day already has another volume.
	#[error(
		"{file}, line {line}: well {well} already has {found} on {}, not {wanted}. Uploaded \
		 volumes never change", format_day(*day)
	)]
	DayUploaded {
		/// The file.
		file: String,
		/// The line.
		line: u64,
		/// The well.
		well: String,
		/// The day.
		day: Day,
		/// The volume there is.
		found: String,
		/// The volume in the file.
		wanted: String,
	},
	/// A program that should be there is not.
	#[error("{what} was not found at {path}", path = path.display())]
	Missing {
		/// What.
		what: String,
		/// Where.
		path: PathBuf,
	},
	/// Another error, as text.
	#[error("{0}")]
	Other(String),
}

impl Error {
	/// An error of the node.
	pub(crate) fn node(error: impl std::fmt::Display) -> Self {
		Self::Node { reason: error.to_string() }
	}

	/// Another error, from text.
	pub fn other(words: impl Into<String>) -> Self {
		Self::Other(words.into())
	}
}
