//! The files that figures come in, read whole and with every fault named by file, line and column.

mod petrinex;
mod prices;
mod readings;
mod table;

pub use petrinex::{OfficialVolumes, official_column};
pub use prices::{PriceOf, PriceSeries};
pub use readings::{Reading, WellDays, read_readings, wells_of};

use std::{
	fmt,
	path::{Path, PathBuf},
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
