//! All weights are measured for this runtime.

use frame_support::{dispatch::DispatchClass, weights::constants::WEIGHT_REF_TIME_PER_MICROS};
use std::{collections::BTreeSet, fs, path::Path};
use treasurenet_runtime::{Runtime, configs::system::BlockWeights};

fn read(path: impl AsRef<Path>) -> String {
	fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.as_ref().display()))
}

/// The Rust files of a folder and of those in it, with their paths.
fn sources(folder: &Path) -> Vec<(String, String)> {
	let mut files = Vec::new();
	for entry in fs::read_dir(folder).expect("the folder exists; qed") {
		let path = entry.expect("it can be read; qed").path();
		if path.is_dir() {
			files.extend(sources(&path));
		} else {
			files.push((path.display().to_string(), read(&path)));
		}
	}
	files
}

/// The files of weights that `make weights` writes, by name.
fn measured() -> BTreeSet<String> {
	fs::read_dir("src/weights")
		.expect("the folder exists; qed")
		.map(|entry| entry.expect("it can be read; qed").path())
		.map(|path| path.file_stem().expect("it has a name; qed").display().to_string())
		.filter(|name| name != "mod")
		.collect()
}

/// The pallets that have benchmarks.
fn benchmarked() -> BTreeSet<String> {
	read("src/benchmarks/mod.rs")
		.lines()
		.filter_map(|line| line.trim().strip_prefix('[')?.split_once(','))
		.map(|(pallet, _)| pallet.to_string())
		// Measures machines, not the runtime.
		.filter(|pallet| pallet != "frame_benchmarking")
		.collect()
}

/// What `make weights` measures without a list of benchmarks.
fn others() -> BTreeSet<String> {
	["database", "overhead"].map(String::from).into()
}

#[test]
fn every_pallet_with_benchmarks_should_be_measured() {
	let benchmarked = benchmarked();
	assert!(benchmarked.contains("pallet_tat_issuance"), "the list is read wrongly");
	assert_eq!(&benchmarked | &others(), measured(), "run `make weights`");
}

#[test]
fn every_benchmark_of_ours_should_be_measured() {
	let mut count = 0;
	for (path, source) in sources(Path::new("../pallets"))
		.into_iter()
		.filter(|(path, _)| path.ends_with("benchmarking.rs"))
	{
		let folder = path.split('/').nth(2).expect("it is a pallet's; qed");
		let weights = read(format!("src/weights/pallet_{}.rs", folder.replace('-', "_")));
		for benchmark in source.split("#[benchmark]").skip(1) {
			let name = benchmark.split("fn ").nth(1).and_then(|rest| rest.split('(').next());
			let name = name.expect("a function follows; qed");
			assert!(
				weights.contains(&format!("fn {name}(")),
				"{path} measures {name}, which has no weight yet: run `make weights`"
			);
			count += 1;
		}
	}
	assert!(count > 100, "the benchmarks are read wrongly: only {count} were found");
}

#[test]
fn every_configuration_should_take_measured_weights() {
	let mut taken = BTreeSet::new();
	for (path, source) in
		sources(Path::new("src")).into_iter().filter(|(path, _)| !path.starts_with("src/weights"))
	{
		for default in ["SubstrateWeight", "RocksDbWeight", "ParityDbWeight"] {
			assert!(!source.contains(default), "{path} takes {default}, measured elsewhere");
		}
		for line in source.lines().map(str::trim) {
			let Some((name, value)) =
				line.strip_prefix("type ").and_then(|rest| rest.split_once(" = "))
			else {
				continue;
			};
			if name.ends_with("WeightInfo") || name == "DbWeight" {
				let own = ["crate::weights::", "EquivocationWeights"];
				assert!(own.iter().any(|own| value.starts_with(own)), "{path}: {line}");
			}
		}
		for file in source.split("weights::").skip(1) {
			taken.insert(
				file.split(|c: char| c != '_' && !c.is_alphanumeric())
					.next()
					.unwrap_or_default()
					.to_string(),
			);
		}
	}
	let unused: Vec<_> = measured().difference(&taken).cloned().collect();
	assert!(unused.is_empty(), "measured, but not taken by any configuration: {unused:?}");
}

#[test]
fn the_base_weights_should_be_plausible() {
	use frame_support::traits::Get;
	let weights = BlockWeights::get();
	let micros = |picoseconds: u64| picoseconds / WEIGHT_REF_TIME_PER_MICROS;
	let block = micros(weights.base_block.ref_time());
	assert!((50..50_000).contains(&block), "an empty block takes {block} µs");
	let empty = micros(weights.get(DispatchClass::Normal).base_extrinsic.ref_time());
	assert!((10..1_000).contains(&empty), "an empty transaction takes {empty} µs");
	let database = <Runtime as frame_system::Config>::DbWeight::get();
	for time in [database.read, database.write].map(micros) {
		assert!((1..1_000).contains(&time), "the database takes {time} µs for an entry");
	}
}
