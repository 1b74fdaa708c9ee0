//! The files with figures. Faults are named by file, line and column.
//!
//! Prices and official volumes are read by the readers of the oracle's worker
//! ([`treasurenet_documents`]), so tools and nodes never see two different figures. Daily readings
//! have a format of their own, made of the same parts.

mod petrinex;
mod prices;
mod readings;
mod table;

pub use petrinex::{OfficialVolumes, official_column};
pub use prices::{PriceOf, PriceSeries};
pub use readings::{Reading, WellDays, read_readings, wells_of};

use std::{
	fmt, fs,
	path::{Path, PathBuf},
};
use treasurenet_documents::{
	archive::Unpacker,
	refusal::{self, Refusal},
};

/// How many faults of a file are shown.
const SHOWN: usize = 12;

/// One fault of a file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fault {
	/// The line, counted from 1; `None` if it is about the whole file.
	pub line: Option<u64>,
	/// The column's name, if it is about one.
	pub column: Option<String>,
	/// What is wrong.
	pub problem: String,
}

impl Fault {
	/// A fault of the whole file.
	pub fn of_file(problem: impl fmt::Display) -> Self {
		Self { line: None, column: None, problem: problem.to_string() }
	}

	/// A fault of a line.
	pub fn of_line(line: u64, problem: impl fmt::Display) -> Self {
		Self { line: Some(line), column: None, problem: problem.to_string() }
	}

	/// A fault of one value.
	pub fn of_value(line: u64, column: &str, problem: impl fmt::Display) -> Self {
		Self { line: Some(line), column: Some(column.to_owned()), problem: problem.to_string() }
	}
}

impl From<refusal::Fault> for Fault {
	fn from(fault: refusal::Fault) -> Self {
		Self { line: fault.line, column: fault.column, problem: fault.refusal.to_string() }
	}
}

/// The faults of a file whose name is not known here.
struct Faults(Vec<Fault>);

impl Faults {
	fn of(self, path: &Path) -> FileError {
		FileError::new(path, self.0)
	}
}

impl From<refusal::Fault> for Faults {
	fn from(fault: refusal::Fault) -> Self {
		Self(vec![fault.into()])
	}
}

impl From<Refusal> for Faults {
	fn from(refusal: Refusal) -> Self {
		refusal::Fault::from(refusal).into()
	}
}

/// Refuses a file with any of these faults.
fn none_of(mut faults: Vec<refusal::Fault>) -> Result<(), Faults> {
	if faults.is_empty() {
		return Ok(());
	}
	faults.sort_by_key(|fault| fault.line);
	Err(Faults(faults.into_iter().map(Fault::from).collect()))
}

/// Hands a file's bytes to a reader, unpacked.
fn read_document(
	path: &Path,
	reader: &mut dyn FnMut(&[u8]) -> Result<(), refusal::Fault>,
) -> Result<(), Faults> {
	let bytes = fs::read(path)
		.map_err(|error| Faults(vec![Fault::of_file(format!("it cannot be read: {error}"))]))?;
	let mut unpacker = Unpacker::new();
	// The unpacker reports what is wrong, but not where.
	let mut fault = None;
	let mut sink = |bytes: &[u8]| {
		reader(bytes).map_err(|found| {
			let refusal = found.refusal;
			fault = Some(found);
			refusal
		})
	};
	let result = unpacker.push(&bytes, &mut sink).and_then(|()| unpacker.finish(&mut sink));
	match (result, fault) {
		(Ok(_), _) => Ok(()),
		(Err(_), Some(fault)) => Err(fault.into()),
		(Err(refusal), None) => Err(refusal.into()),
	}
}

/// A text as the readers keep it.
fn bounded<T: TryFrom<Vec<u8>>>(text: &str) -> T {
	T::try_from(text.as_bytes().to_vec()).ok().expect("these texts are constant and short; qed")
}

/// The faults of a file, in the order of its lines. Nothing of such a file is used.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FileError {
	/// The file.
	pub file: PathBuf,
	/// What is wrong with it.
	pub faults: Vec<Fault>,
}

impl FileError {
	/// Faults of a file.
	pub fn new(file: &Path, faults: Vec<Fault>) -> Self {
		Self { file: file.to_owned(), faults }
	}
}

impl std::error::Error for FileError {}

impl fmt::Display for FileError {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		for (index, fault) in self.faults.iter().take(SHOWN).enumerate() {
			if index > 0 {
				writeln!(f)?;
			}
			write!(f, "{}", self.file.display())?;
			if let Some(line) = fault.line {
				write!(f, ", line {line}")?;
			}
			if let Some(column) = &fault.column {
				write!(f, ", column {column}")?;
			}
			write!(f, ": {}", fault.problem)?;
		}
		match self.faults.len().checked_sub(SHOWN) {
			Some(more @ 1..) => write!(f, "\n… and {more} more"),
			_ => Ok(()),
		}
	}
}

#[cfg(test)]
pub(crate) mod testing {
	use std::{
		path::PathBuf,
		sync::atomic::{AtomicUsize, Ordering},
	};

	/// A temporary file with this text.
	pub(crate) fn file(text: &str) -> PathBuf {
		static COUNT: AtomicUsize = AtomicUsize::new(0);
		let name = format!(
			"treasurenet-client-{}-{}.csv",
			std::process::id(),
			COUNT.fetch_add(1, Ordering::Relaxed)
		);
		let path = std::env::temp_dir().join(name);
		std::fs::write(&path, text).expect("the temporary folder can be written; qed");
		path
	}
}
