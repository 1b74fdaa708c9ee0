//! Progress on the terminal.

use indicatif::{ProgressBar, ProgressStyle};
use std::time::{Duration, Instant};
use treasurenet_client::Progress;

/// Shows the present step as a bar, and each finished one as a line on the standard error, so
/// the standard output holds the outcome alone.
pub struct Bar {
	step: String,
	bar: ProgressBar,
	since: Instant,
}

impl Bar {
	pub fn new() -> Self {
		Self { step: String::new(), bar: ProgressBar::hidden(), since: Instant::now() }
	}

	/// Prints a line that is not a step.
	pub fn say(&self, line: &str) {
		self.bar.suspend(|| eprintln!("{line}"));
	}
}

impl Progress for Bar {
	fn begin(&mut self, step: &str, total: u64) {
		self.bar.finish_and_clear();
		step.clone_into(&mut self.step);
		self.since = Instant::now();
		self.bar = if total > 0 { ProgressBar::new(total) } else { ProgressBar::new_spinner() };
		let template = if total > 0 {
			"{spinner} {msg} [{bar:30}] {pos}/{len} {elapsed}"
		} else {
			"{spinner} {msg} {elapsed}"
		};
		if let Ok(style) = ProgressStyle::with_template(template) {
			self.bar.set_style(style.progress_chars("=> "));
		}
		self.bar.set_message(self.step.clone());
		self.bar.enable_steady_tick(Duration::from_millis(120));
	}

	fn advance(&mut self, parts: u64) {
		self.bar.inc(parts);
	}

	fn done(&mut self, outcome: &str) {
		self.bar.finish_and_clear();
		let seconds = self.since.elapsed().as_secs();
		eprintln!("{:<28} {outcome} ({seconds} s)", format!("{}:", self.step));
	}
}
