//! # Treasurenet supply simulation
//!
//! Simulates the supply of UNIT with the chain's own arithmetic. `--help` lists the options.

use anyhow::Context;
use clap::Parser;
use indicatif::{ProgressBar, ProgressStyle};
use std::{
	fs::{self, OpenOptions},
	io::{self, ErrorKind, Write},
	path::Path,
	process::ExitCode,
};
use treasurenet_supply_sim::{cli::Arguments, report, simulation::Simulation};

fn main() -> ExitCode {
	let arguments = Arguments::parse();
	let simulation = arguments.simulation().unwrap_or_else(|error| error.exit());
	match run(&arguments, &simulation) {
		Ok(()) => ExitCode::SUCCESS,
		Err(error) => {
			eprintln!("error: {error:#}");
			ExitCode::FAILURE
		}
	}
}

fn run(arguments: &Arguments, simulation: &Simulation) -> anyhow::Result<()> {
	// Before the work, so nobody waits for a file that cannot be written.
	for file in [&arguments.svg, &arguments.csv].into_iter().flatten() {
		OpenOptions::new()
			.create(true)
			.append(true)
			.open(file)
			.with_context(|| unwritable(file))?;
	}
	let bar = progress(simulation, arguments.quiet);
	let rows = simulation.run(arguments.threads(), &|| bar.inc(1));
	bar.finish_and_clear();
	if let Some(file) = &arguments.svg {
		let drawing = report::svg::draw(simulation, &rows);
		fs::write(file, drawing).with_context(|| unwritable(file))?;
	}
	if let Some(file) = &arguments.csv {
		fs::write(file, report::csv::write(&rows)).with_context(|| unwritable(file))?;
	}
	if arguments.json {
		return say(&format!("{:#}\n", report::json::write(simulation, &rows)));
	}
	if arguments.quiet { Ok(()) } else { say(&report::table::show(simulation, &rows)) }
}

fn unwritable(file: &Path) -> String {
	format!("{} cannot be written", file.display())
}

/// A bar on the standard error, if that is a terminal.
fn progress(simulation: &Simulation, quiet: bool) -> ProgressBar {
	if quiet {
		return ProgressBar::hidden();
	}
	let bar = ProgressBar::new(simulation.runs.into());
	if let Ok(style) = ProgressStyle::with_template("histories [{bar:40}] {pos}/{len} {eta}") {
		bar.set_style(style.progress_chars("=> "));
	}
	bar
}

/// Writes to standard output, which the reader may close at any time.
fn say(text: &str) -> anyhow::Result<()> {
	match io::stdout().lock().write_all(text.as_bytes()) {
		Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
		outcome => outcome.context("the standard output cannot be written"),
	}
}
