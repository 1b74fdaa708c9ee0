//! The command line: what may be asked, and what is refused.

use crate::{
	Balance,
	amount::{ONE, parse},
	history::{Change, Production, Terms},
	pert::Pert,
	simulation::Simulation,
};
use clap::{Parser, error::ErrorKind, value_parser};
use std::{num::NonZeroUsize, path::PathBuf, thread};

/// The most figures that are kept: runs × periods. Each takes 16 bytes.
const MAX_FIGURES: u64 = 50_000_000;
/// The fastest growth a period that makes sense, as a rate.
const MAX_RATE: f64 = 1_000.0;
/// The greatest supply at genesis, in 10⁻¹⁸ UNIT: 10¹⁵ UNIT.
const MAX_GENESIS: Balance = 1_000_000_000_000_000 * ONE;
/// The range of the TAT floor, as on the chain, in 10⁻¹⁸ TAT.
const TAT_FLOOR: (Balance, Balance) = (ONE, 1_000_000_000_000 * ONE);

/// Simulates the supply of UNIT with the chain's own arithmetic.
///
/// Many histories of production are drawn, the rewards of each computed as the chain computes them,
/// and the percentiles of the supply over all histories shown. Growth rates are fractions: 0.15 is
/// 15 %, -0.5 is a fall by half.
#[derive(Clone, PartialEq, Debug, Parser)]
#[command(name = "treasurenet-supply-sim", version)]
pub struct Arguments {
	/// Number of histories.
	#[arg(long, default_value_t = 10_000, value_parser = value_parser!(u32).range(1..=1_000_000), value_name = "N")]
	pub runs: u32,
	/// Length of each history, in periods of 6,307,200 blocks.
	#[arg(long, default_value_t = 500, value_parser = value_parser!(u32).range(1..=1_000), value_name = "N")]
	pub periods: u32,
	/// Seed of the random numbers: the same seed gives the same figures everywhere.
	#[arg(long, default_value_t = 1, value_name = "N")]
	pub seed: u64,
	/// Growth of production that the rule expects, in 1/100 % a period. Governed.
	#[arg(long, default_value_t = 1_000, value_parser = value_parser!(u32).range(0..=10_000), value_name = "BPS")]
	pub growth_bps: u32,
	/// Growth is measured from at least this much in the period before. Governed.
	#[arg(long, default_value = "1000000", value_parser = tat_floor, value_name = "TAT")]
	pub tat_floor: Balance,
	/// TAT minted in the first period.
	#[arg(long, default_value = "1000000", value_parser = parse, value_name = "TAT")]
	pub first_tat: Balance,
	/// Growth in the changes of periods 3 to 5.
	#[arg(long, default_value_t = 5.0, value_parser = rate, allow_negative_numbers = true, value_name = "RATE")]
	pub early: f64,
	/// Least growth in every later change.
	#[arg(long, default_value_t = -0.5, value_parser = rate, allow_negative_numbers = true, value_name = "RATE")]
	pub min: f64,
	/// Likeliest growth in every later change.
	#[arg(long, default_value_t = 0.15, value_parser = rate, allow_negative_numbers = true, value_name = "RATE")]
	pub mode: f64,
	/// Greatest growth in every later change.
	#[arg(long, default_value_t = 5.0, value_parser = rate, allow_negative_numbers = true, value_name = "RATE")]
	pub max: f64,
	/// Supply at genesis, which all figures then include.
	#[arg(long, default_value = "0", value_parser = genesis, value_name = "UNIT")]
	pub genesis: Balance,
	/// Number of threads, by default one for each processor. Changes no figure.
	#[arg(long, value_name = "N")]
	pub threads: Option<NonZeroUsize>,
	/// Draw the supply over time into this file.
	#[arg(long, value_name = "FILE")]
	pub svg: Option<PathBuf>,
	/// Write the percentiles of supply and reward of every period into this file.
	#[arg(long, value_name = "FILE")]
	pub csv: Option<PathBuf>,
	/// Write JSON instead of the table.
	#[arg(long)]
	pub json: bool,
	/// Write only errors and the requested files.
	#[arg(long, conflicts_with = "json")]
	pub quiet: bool,
}

impl Arguments {
	/// The simulation that is asked for, or why it makes no sense.
	pub fn simulation(&self) -> Result<Simulation, clap::Error> {
		if u64::from(self.runs) * u64::from(self.periods) > MAX_FIGURES {
			return Err(refused(format!(
				"--runs × --periods is more than {MAX_FIGURES}: ask for fewer of one of them"
			)));
		}
		if self.svg.is_some() && self.svg == self.csv {
			return Err(refused("--svg and --csv name the same file".into()));
		}
		let later = Pert::new(self.min, self.mode, self.max)
			.map_err(|error| refused(format!("--min, --mode, --max: {error}")))?;
		Ok(Simulation {
			terms: Terms { growth_bps: self.growth_bps, tat_floor: self.tat_floor },
			production: Production {
				first: self.first_tat,
				early: Change::of_rate(self.early),
				later,
			},
			periods: self.periods,
			runs: self.runs,
			seed: self.seed,
			genesis: self.genesis,
		})
	}

	/// On how many threads it runs.
	pub fn threads(&self) -> NonZeroUsize {
		self.threads
			.or_else(|| thread::available_parallelism().ok())
			.unwrap_or(NonZeroUsize::MIN)
			// More of them only cost.
			.min(NonZeroUsize::new(256).unwrap_or(NonZeroUsize::MIN))
	}
}

fn refused(reason: String) -> clap::Error {
	clap::Error::raw(ErrorKind::ValueValidation, format!("{reason}\n"))
}

fn rate(text: &str) -> Result<f64, String> {
	match text.parse::<f64>() {
		Ok(rate) if (-1.0..=MAX_RATE).contains(&rate) => Ok(rate),
		Ok(_) => Err(format!("not between -1 (production ends) and {MAX_RATE}")),
		Err(_) => Err("not a rate such as 0.15 or -0.5".into()),
	}
}

fn tat_floor(text: &str) -> Result<Balance, String> {
	let (least, most) = TAT_FLOOR;
	match parse(text)? {
		tat if (least..=most).contains(&tat) => Ok(tat),
		_ => Err(format!("not between {} and {} TAT", least / ONE, most / ONE)),
	}
}

fn genesis(text: &str) -> Result<Balance, String> {
	match parse(text)? {
		unit if unit <= MAX_GENESIS => Ok(unit),
		_ => Err(format!("more than {} UNIT", MAX_GENESIS / ONE)),
	}
}
