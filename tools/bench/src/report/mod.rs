//! The figures of a run, and how they are shown.

pub mod markdown;
pub mod svg;
pub mod targets;

use crate::{blocks::StateFigures, live::LiveFigures};
use serde::{Deserialize, Serialize};
use std::{fs, process::Command, thread::available_parallelism};

/// All that a run measured.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Figures {
	/// Where.
	pub machine: Machine,
	/// Whether the run was cut short, so its figures are coarse.
	pub quick: bool,
	/// Size of the runtime's Wasm as it is published, compressed, in bytes. `None` if it was not
	/// compressed.
	pub wasm_bytes: Option<usize>,
	/// States by size, and full blocks on them.
	pub states: Vec<StateFigures>,
	/// A node under a flood; `None` if it was left out.
	pub live: Option<LiveFigures>,
}

impl Figures {
	/// The smallest and the largest state.
	pub fn range(&self) -> Option<(&StateFigures, &StateFigures)> {
		self.states.first().zip(self.states.last())
	}

	/// What a well-month adds to the state: keys and values, and the database.
	pub fn bytes_per_well_month(&self) -> Option<(f64, f64)> {
		let (small, large) = self.range().filter(|(small, large)| small != large)?;
		let more = f64::from(large.well_months) - f64::from(small.well_months);
		let by = |small: u64, large: u64| (large as f64 - small as f64) / more;
		Some((by(small.bytes, large.bytes), by(small.disk, large.disk)))
	}
}

/// The machine and the compiler of a run.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Machine {
	/// The processor's name.
	pub processor: String,
	/// How many of its cores could be used.
	pub cores: usize,
	/// Memory, in GiB.
	pub memory_gib: u64,
	/// The operating system's kernel.
	pub kernel: String,
	/// The compiler.
	pub rustc: String,
	/// The profile that the tool was compiled with.
	pub profile: String,
}

impl Machine {
	/// This one.
	pub fn this() -> Self {
		let read = |file| fs::read_to_string(file).unwrap_or_default();
		let after = |text: &str, name| -> Option<String> {
			let line = text.lines().find(|line| line.starts_with(name))?;
			Some(line.split_once(':')?.1.trim().into())
		};
		let memory = after(&read("/proc/meminfo"), "MemTotal");
		let kib = memory.and_then(|text| text.split_whitespace().next()?.parse::<u64>().ok());
		Self {
			processor: after(&read("/proc/cpuinfo"), "model name").unwrap_or_default(),
			cores: available_parallelism().map_or(1, usize::from),
			memory_gib: kib.unwrap_or_default().div_ceil(1 << 20),
			kernel: read("/proc/sys/kernel/osrelease").trim().into(),
			rustc: version_of("rustc"),
			profile: if cfg!(debug_assertions) { "debug" } else { "release" }.into(),
		}
	}
}

fn version_of(program: &str) -> String {
	let output = Command::new(program).arg("--version").output();
	output.map(|output| String::from_utf8_lossy(&output.stdout).trim().into()).unwrap_or_default()
}
