//! # Treasurenet benchmarks
//!
//! Measures full blocks on states of different sizes, and a node under a flood. `--help` lists the options.

use anyhow::{Context, ensure};
use clap::Parser;
use std::{fs, path::PathBuf, process::ExitCode};
use treasurenet_bench::{
	blocks, live,
	report::{Figures, Machine, markdown, svg},
	story::Scale,
};

/// What a compressed runtime begins with.
const COMPRESSED: [u8; 8] = [82, 188, 83, 118, 70, 219, 142, 5];
/// Holders that send transfers to a node.
const SENDERS: u32 = 20_000;

/// Measures how fast Treasurenet is on this machine.
///
/// Full blocks of each kind of transaction are built and imported on states of different sizes; a node is
/// flooded with transfers, and its chain is imported again.
#[derive(Parser)]
#[command(name = "treasurenet-bench", version)]
struct Arguments {
	/// The sizes of the states, in well-months; none to measure the node alone.
	#[arg(
		long,
		num_args = 0..,
		value_delimiter = ',',
		default_value = "1000,100000,1000000",
		value_name = "N,..."
	)]
	states: Vec<u32>,
	/// How often each block is built and imported; the median counts.
	#[arg(long, default_value_t = 3, value_parser = clap::value_parser!(u8).range(1..=4), value_name = "N")]
	repetitions: u8,
	/// How many transfers each of 20 000 accounts sends to the node; 0 leaves the node out.
	#[arg(long, default_value_t = 2, value_name = "N")]
	rounds: u32,
	/// A short run: fewer repetitions, and the node left out.
	#[arg(long)]
	quick: bool,
	/// The runtime's Wasm, instead of the one that this program was built with.
	#[arg(long, value_name = "FILE")]
	runtime: Option<PathBuf>,
	/// Where databases are put for the time of the run; several GiB.
	#[arg(long, value_name = "FOLDER")]
	scratch: Option<PathBuf>,
	/// Write the figures into this file, as JSON.
	#[arg(long, value_name = "FILE")]
	json: Option<PathBuf>,
	/// Show the figures of this file instead of measuring.
	#[arg(long, value_name = "FILE")]
	from: Option<PathBuf>,
	/// Put the tables into their part of this document.
	#[arg(long, value_name = "FILE")]
	document: Option<PathBuf>,
	/// Draw what an item costs into this file.
	#[arg(long, value_name = "FILE")]
	svg: Option<PathBuf>,
}

fn main() -> ExitCode {
	match run(&Arguments::parse()) {
		Ok(()) => ExitCode::SUCCESS,
		Err(error) => {
			eprintln!("error: {error:#}");
			ExitCode::FAILURE
		}
	}
}

fn run(arguments: &Arguments) -> anyhow::Result<()> {
	let figures = match &arguments.from {
		Some(file) => serde_json::from_slice(&fs::read(file)?)
			.with_context(|| format!("{} has no figures", file.display()))?,
		None => measure(arguments)?,
	};
	if let Some(file) = &arguments.json {
		fs::write(file, format!("{}\n", serde_json::to_string_pretty(&figures)?))?;
	}
	if let Some(file) = &arguments.svg {
		fs::write(file, svg::draw(&figures))?;
	}
	if let Some(file) = &arguments.document {
		let document = markdown::insert(&fs::read_to_string(file)?, &figures)?;
		fs::write(file, document)?;
	}
	println!("{}", markdown::tables(&figures));
	Ok(())
}

fn measure(arguments: &Arguments) -> anyhow::Result<Figures> {
	let wasm = match &arguments.runtime {
		Some(file) => fs::read(file)?,
		None => treasurenet_runtime::WASM_BINARY
			.context("this program was built without the runtime's Wasm: name one with --runtime")?
			.to_vec(),
	};
	let scratch = match &arguments.scratch {
		Some(folder) => {
			fs::create_dir_all(folder)?;
			tempfile::tempdir_in(folder)?
		}
		None => tempfile::tempdir()?,
	};
	ensure!(arguments.states.is_sorted(), "--states must rise");
	let repetitions = if arguments.quick { 1 } else { arguments.repetitions.into() };
	let mut states = Vec::new();
	for &well_months in &arguments.states {
		let folder = scratch.path().join(well_months.to_string());
		fs::create_dir(&folder)?;
		states.push(blocks::measure(Scale::of(well_months), &wasm, &folder, repetitions)?);
		fs::remove_dir_all(&folder)?;
	}
	let live = (arguments.rounds > 0 && !arguments.quick)
		.then(|| live::measure(SENDERS, arguments.rounds, scratch.path()))
		.transpose()?;
	Ok(Figures {
		machine: Machine::this(),
		quick: arguments.quick,
		wasm_bytes: wasm.starts_with(&COMPRESSED).then_some(wasm.len()),
		states,
		live,
	})
}
