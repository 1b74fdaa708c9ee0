//! Full blocks: built by one client, imported by another, each with cold caches.

use crate::{
	chain::{Built, Chain, Workshop, hash},
	cpu::Cost,
	story::{Scale, Story},
	transactions::{Kind, of_kind},
};
use anyhow::Context;
use codec::Encode;
use serde::{Deserialize, Serialize};
use std::{
	collections::BTreeMap,
	fs,
	path::{Path, PathBuf},
	time::Duration,
};
use treasurenet_runtime::{constants::time::MILLISECS_PER_BLOCK, opaque::UncheckedExtrinsic};

/// How many transactions the pool's check is measured on.
const CHECKED: usize = 500;

/// What a block took: the medians of its repetitions.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct BlockFigures {
	/// Transactions, without inherents.
	pub transactions: usize,
	/// What the transactions do: well-months of uploads, answers of reports, otherwise themselves.
	pub items: u64,
	/// Whether there was no room for more.
	pub full: bool,
	/// Length, in bytes.
	pub bytes: usize,
	/// Declared weight of all that happened in it, in milliseconds.
	pub weight_ms: f64,
	/// What building it took on the clock, in milliseconds.
	pub prepare_ms: f64,
	/// What building it computed, in milliseconds.
	pub prepare_cpu_ms: f64,
	/// What importing it took on the clock, in milliseconds.
	pub import_ms: f64,
	/// What importing it computed, the database's threads included, in milliseconds.
	pub import_cpu_ms: f64,
	/// What the pool computed to check one of its transactions, in microseconds.
	pub check_us: f64,
}

/// What a state of some size takes, and what blocks on it do.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct StateFigures {
	/// Well-months in it.
	pub well_months: u32,
	/// Its keys and values, in bytes.
	pub bytes: u64,
	/// Its database, in bytes.
	pub disk: u64,
	/// A block with inherents alone.
	pub empty: BlockFigures,
	/// Full blocks, by what they are full of.
	pub full: BTreeMap<Kind, BlockFigures>,
}

impl StateFigures {
	/// What importing one item takes beside the empty block, in microseconds of computing.
	pub fn cpu_us(&self, kind: Kind) -> Option<f64> {
		let block = self.full.get(&kind)?;
		Some((block.import_cpu_ms - self.empty.import_cpu_ms) * 1e3 / block.items as f64)
	}

	/// Declared weight of the transactions by what executing them takes on the clock.
	pub fn weight_by_time(&self, kind: Kind) -> Option<f64> {
		let block = self.full.get(&kind)?;
		let weight = block.weight_ms - self.empty.weight_ms;
		Some(weight / (block.import_ms - self.empty.import_ms))
	}

	/// Items per second, if each slot has such a block.
	pub fn per_second(&self, kind: Kind) -> Option<f64> {
		let block = self.full.get(&kind)?;
		Some(block.items as f64 * 1e3 / MILLISECS_PER_BLOCK as f64)
	}
}

/// Tells the story of a state of that scale and measures full blocks on it. `folder` is for databases.
pub fn measure(
	scale: Scale,
	wasm: &[u8],
	folder: &Path,
	repetitions: usize,
) -> anyhow::Result<StateFigures> {
	eprintln!("{} well-months: making the state", scale.well_months);
	let mut story = Story::tell(scale, wasm)?;
	let bytes = story.bytes();
	let workshop = Workshop::new()?;
	let (author, importer) = (folder.join("author"), folder.join("importer"));
	eprintln!("{} well-months: writing the database", scale.well_months);
	drop(workshop.found(&author, std::mem::take(&mut story.storage))?);
	let disk = size(&author)?;
	let mut moment = story.ends_at + MILLISECS_PER_BLOCK;
	let genesis = {
		let chain = workshop.open(&author)?;
		let first = chain.build(moment, &[])?;
		chain.import(first.block, true)?;
		chain.genesis()
	};
	copy(&author, &importer)?;

	let mut bench = Bench { workshop, author, importer, moment: &mut moment, repetitions };
	eprintln!("{} well-months: an empty block", scale.well_months);
	let empty = bench.block(&[], &[])?;
	let mut full = BTreeMap::new();
	for kind in Kind::ALL {
		eprintln!("{} well-months: {}", scale.well_months, kind.plural());
		let (transactions, items): (Vec<_>, Vec<_>) = of_kind(kind, &story, genesis)
			.into_iter()
			.map(|load| (load.transaction, load.items))
			.unzip();
		full.insert(kind, bench.block(&transactions, &items)?);
	}
	Ok(StateFigures { well_months: scale.well_months, bytes, disk, empty, full })
}

struct Bench<'a> {
	workshop: Workshop,
	author: PathBuf,
	importer: PathBuf,
	moment: &'a mut u64,
	repetitions: usize,
}

impl Bench<'_> {
	/// Builds and imports a block, some times over: each time in another slot, so it is another block,
	/// and with a client that was just opened.
	fn block(
		&mut self,
		transactions: &[UncheckedExtrinsic],
		items: &[u32],
	) -> anyhow::Result<BlockFigures> {
		let mut figures = Vec::new();
		for _ in 0..self.repetitions {
			*self.moment += MILLISECS_PER_BLOCK;
			let (checked, built) = {
				let chain = self.workshop.open(&self.author)?;
				let sample = &transactions[..transactions.len().min(CHECKED)];
				let built = chain.build(*self.moment, transactions)?;
				(self.check(&chain, sample)?, built)
			};
			figures.push(self.import(checked, built, items)?);
		}
		Ok(median(figures))
	}

	/// What the pool computes for a transaction.
	fn check(&self, chain: &Chain, sample: &[UncheckedExtrinsic]) -> anyhow::Result<Duration> {
		let count = u32::try_from(sample.len()).context("a sample is small")?;
		Ok(chain.check(sample)?.cpu.checked_div(count).unwrap_or_default())
	}

	fn import(
		&self,
		checked: Duration,
		built: Built,
		items: &[u32],
	) -> anyhow::Result<BlockFigures> {
		let Built { block, transactions, full, cost: Cost { wall, cpu } } = built;
		let (id, bytes) = (hash(&block), block.encoded_size());
		let chain = self.workshop.open(&self.importer)?;
		let import = chain.import(block, false)?;
		chain.expect_success(id)?;
		let ms = |time: Duration| time.as_secs_f64() * 1e3;
		Ok(BlockFigures {
			transactions,
			items: items.iter().take(transactions).copied().map(u64::from).sum(),
			full,
			bytes,
			weight_ms: chain.weight(id)?.ref_time() as f64 / 1e9,
			prepare_ms: ms(wall),
			prepare_cpu_ms: ms(cpu),
			import_ms: ms(import.wall),
			import_cpu_ms: ms(import.cpu),
			check_us: ms(checked) * 1e3,
		})
	}
}

/// The median of each figure. The blocks differ in nothing but their slot.
fn median(mut figures: Vec<BlockFigures>) -> BlockFigures {
	let of = |figure: fn(&BlockFigures) -> f64| {
		let mut all: Vec<_> = figures.iter().map(figure).collect();
		all.sort_by(f64::total_cmp);
		all[all.len() / 2]
	};
	let (prepare_ms, prepare_cpu_ms) =
		(of(|block| block.prepare_ms), of(|block| block.prepare_cpu_ms));
	let (import_ms, import_cpu_ms) = (of(|block| block.import_ms), of(|block| block.import_cpu_ms));
	let check_us = of(|block| block.check_us);
	let block = figures.swap_remove(0);
	BlockFigures { prepare_ms, prepare_cpu_ms, import_ms, import_cpu_ms, check_us, ..block }
}

/// The size of a folder's files on disk, in bytes.
pub fn size(folder: &Path) -> anyhow::Result<u64> {
	use std::os::unix::fs::MetadataExt;
	let mut bytes = 0;
	for entry in fs::read_dir(folder)? {
		let entry = entry?;
		let data = entry.metadata()?;
		bytes += if data.is_dir() { size(&entry.path())? } else { data.blocks() * 512 };
	}
	Ok(bytes)
}

fn copy(from: &Path, to: &Path) -> anyhow::Result<()> {
	fs::create_dir_all(to)?;
	for entry in fs::read_dir(from)? {
		let entry = entry?;
		let target = to.join(entry.file_name());
		if entry.metadata()?.is_dir() {
			copy(&entry.path(), &target)?;
		} else {
			fs::copy(entry.path(), target)?;
		}
	}
	Ok(())
}
