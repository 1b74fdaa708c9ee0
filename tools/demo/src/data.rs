//! The files of the whole job, read and checked before anything is sent.

use crate::WalkArgs;
use anyhow::{Context, bail, ensure};
use std::{
	env,
	path::{Path, PathBuf},
};

use treasurenet_client::{
	DocumentHash as H256,
	calendar::format_month,
	files::{OfficialVolumes, PriceSeries, WellDays, official_column, read_readings, wells_of},
	steps::document_hash,
};
use treasurenet_primitives::Month;

/// The prices that pay for each product.
const PRICES: [(&str, &str); 2] =
	[("OIL", "prices/wti-spot-daily.csv"), ("GAS", "prices/henry-hub-spot-daily.csv")];

/// A source of prices.
pub struct Prices {
	pub symbol: &'static str,
	pub series: PriceSeries,
	pub source: H256,
}

/// All that the job reads.
pub struct Data {
	pub month: Month,
	pub readings: PathBuf,
	pub wells: Vec<WellDays>,
	/// How many wells of the readings were left out by `--wells`.
	pub left_out: usize,
	pub official: OfficialVolumes,
	pub official_source: H256,
	pub prices: Vec<Prices>,
}

impl Data {
	pub fn read(args: &WalkArgs) -> anyhow::Result<Self> {
		let month = args.month;
		let name = format_month(month);
		let folder = || match &args.data {
			Some(folder) => Ok(folder.clone()),
			None => find_folder(),
		};
		let file = |given: &Option<PathBuf>, default: String| match given {
			Some(path) => Ok(path.clone()),
			None => folder().map(|folder| folder.join(default)),
		};
		let readings = file(&args.readings, format!("meters/daily-readings-{name}.csv"))?;
		let official_file = file(&args.official, format!("petrinex/ngl-volumes-{name}.csv"))?;

		let all = wells_of(&read_readings(&readings)?);
		let mut wells: Vec<WellDays> = all
			.iter()
			.map(|well| well.in_month(month))
			.filter(|well| !well.days.is_empty())
			.collect();
		ensure!(
			!wells.is_empty(),
			"{} has no readings of {name}: give the month with --month, or other readings with \
			 --readings",
			readings.display()
		);
		for well in &wells {
			if official_column(&well.product).is_none() {
				let line = well.days.values().next().map_or(0, |(_, line)| *line);
				bail!(
					"{}, line {line}, column Product: the register's file has no column for {}",
					readings.display(),
					well.product
				);
			}
		}
		let found = wells.len();
		if let Some(count) = args.wells {
			ensure!(count > 0, "--wells 0 leaves nothing to do");
			wells.truncate(count);
		}
		let official = OfficialVolumes::open(&official_file, month, &wells)?;
		let mut prices = Vec::new();
		for (symbol, path) in PRICES {
			if wells.iter().any(|well| well.product == symbol) {
				let path = folder()?.join(path);
				let series = PriceSeries::open(&path, month)?;
				series.days().map_err(|reason| anyhow::anyhow!("{}: {reason}", path.display()))?;
				prices.push(Prices { symbol, series, source: hash_of(&path)? });
			}
		}
		Ok(Self {
			month,
			official_source: hash_of(&official_file)?,
			readings,
			left_out: found - wells.len(),
			wells,
			official,
			prices,
		})
	}
}

fn hash_of(path: &Path) -> anyhow::Result<H256> {
	let bytes =
		std::fs::read(path).with_context(|| format!("{} cannot be read", path.display()))?;
	Ok(document_hash(&bytes))
}

/// The project's folder `data`, searched from the current folder upwards.
fn find_folder() -> anyhow::Result<PathBuf> {
	let here = env::current_dir().context("the current folder is unknown")?;
	here.ancestors()
		.map(|folder| folder.join("data"))
		.find(|folder| folder.join("meters").is_dir())
		.context("there is no folder `data` here or above: name one with --data")
}
