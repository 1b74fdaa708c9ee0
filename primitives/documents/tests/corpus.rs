//! The fuzzers' seeds, and a fixed number of mutations of each, in an ordinary test.
//!
//! An input that broke a reader is added to `fuzz/corpus` together with the correction.

#[path = "../../../fuzz/src/lib.rs"]
mod targets;

use std::{collections::BTreeSet, fs, path::PathBuf};
use targets::TARGETS;

/// Mutations of each seed.
const MUTATIONS: u64 = 300;

/// What is put in: separators, quotes, ends, beginnings of archives and marks, extreme numbers.
const PIECES: [&[u8]; 20] = [
	b",",
	b"\"",
	b"\"\"",
	b"\n",
	b"\r\n",
	b"\r",
	b"\0",
	b"-",
	b".",
	b"***",
	b"<",
	b"PK\x03\x04",
	b"PK\x01\x02",
	b"PK\x05\x06",
	b"\x1f\x8b",
	b"\xef\xbb\xbf",
	b"\xff\xff\xff\xff",
	b"{",
	b"[null]",
	b"999999999999999999999",
];

fn corpus() -> PathBuf {
	["..", "..", "fuzz", "corpus"].iter().collect()
}

/// The seeds of a target, in the order of their names.
fn seeds(target: &str) -> Vec<(String, Vec<u8>)> {
	let folder = corpus().join(target);
	let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{folder:?}: {error}"));
	let mut seeds: Vec<_> = entries
		.map(|entry| {
			let path = entry.unwrap().path();
			let name = path.file_name().unwrap().to_string_lossy().into_owned();
			(name, fs::read(path).unwrap())
		})
		.collect();
	seeds.sort();
	seeds
}

/// Numbers that look random and are the same each time (SplitMix64).
struct Numbers(u64);

impl Numbers {
	fn below(&mut self, limit: usize) -> usize {
		self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
		let mut number = self.0;
		number = (number ^ (number >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
		number = (number ^ (number >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
		number ^= number >> 31;
		(number % limit.max(1) as u64) as usize
	}
}

/// Changes a document in one to four places.
fn mutate(document: &mut Vec<u8>, numbers: &mut Numbers) {
	for _ in 0..=numbers.below(4) {
		let at = numbers.below(document.len() + 1);
		let until = at + numbers.below((document.len() - at).min(32) + 1);
		match numbers.below(6) {
			0 => document.truncate(at),
			1 => drop(document.drain(at..until)),
			2 => drop(document.splice(at..at, PIECES[numbers.below(PIECES.len())].iter().copied())),
			3 => {
				let copy = document[at..until].to_vec();
				let to = numbers.below(document.len() + 1);
				document.splice(to..to, copy);
			}
			4 if at < document.len() => document[at] = numbers.below(256) as u8,
			_ if at < document.len() => document[at] ^= 1 << numbers.below(8),
			_ => {}
		}
	}
}

#[test]
fn corpus_should_have_seeds_for_every_target() {
	let folders: BTreeSet<String> = fs::read_dir(corpus())
		.unwrap()
		.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
		.collect();
	let names: BTreeSet<String> = TARGETS.iter().map(|(name, _)| (*name).to_owned()).collect();
	assert_eq!(folders, names);
	for name in names {
		assert!(seeds(&name).len() >= 6, "{name}");
	}
}

#[test]
fn targets_should_hold_for_every_seed() {
	for (name, target) in TARGETS {
		for (file, seed) in seeds(name) {
			println!("{name}/{file}");
			target(&seed);
		}
	}
}

#[test]
fn targets_should_hold_for_mutations_of_every_seed() {
	for (name, target) in TARGETS {
		for (index, (file, seed)) in seeds(name).into_iter().enumerate() {
			let mut numbers = Numbers(index as u64);
			for mutation in 0..MUTATIONS {
				let mut document = seed.clone();
				mutate(&mut document, &mut numbers);
				println!("{name}/{file}, mutation {mutation}");
				target(&document);
			}
		}
	}
}

/// Seeds called `good` must give figures: otherwise the targets would only test refusals.
#[test]
fn good_seeds_should_be_read() {
	use treasurenet_documents::{
		archive::Unpacker,
		config::{PriceFormat, VolumeFormat},
		http::{Arrival, BodyMeter, Form, judge},
		prices::PriceReader,
		volumes::{VolumeQuery, VolumeReader},
	};
	use treasurenet_primitives::well_commitment;
	let good = |target: &str| {
		let good = seeds(target).into_iter().filter(|(name, _)| name.starts_with("good"));
		let good: Vec<_> = good.map(|(_, seed)| seed).collect();
		assert!(!good.is_empty(), "{target}");
		good
	};
	for seed in good("prices_csv") {
		let format = PriceFormat::Csv { date: bounded(b"Date"), price: bounded(b"Price") };
		let mut reader = PriceReader::new(&format, b"", 20_423, 20_453).unwrap();
		reader.push(&seed).unwrap();
		assert!(!reader.finish(Arrival::Complete).unwrap().figures.is_empty());
	}
	for seed in good("prices_eia") {
		let format = PriceFormat::EiaV2 { series: bounded(b"RWTC") };
		let mut reader = PriceReader::new(&format, b"$/BBL", 20_423, 20_453).unwrap();
		reader.push(&seed).unwrap();
		assert!(!reader.finish(Arrival::Complete).unwrap().figures.is_empty());
	}
	for seed in good("archive") {
		let mut unpacker = Unpacker::new();
		unpacker.push(&seed, &mut |_| Ok(())).unwrap();
		assert!(unpacker.finish(&mut |_| Ok(())).unwrap().zipped);
	}
	for (target, format) in [
		("volumetric", VolumeFormat::PetrinexVolumetric { product: bounded(b"OIL") }),
		("ngl", VolumeFormat::PetrinexNgl { column: bounded(b"OilProduction") }),
	] {
		for seed in good(target) {
			let wells = [b"ABWI100012603404W500".as_slice(), b"ABUN06568"];
			let query = VolumeQuery {
				format: format.clone(),
				unit: bounded(b"m3"),
				symbol: bounded(b"OIL"),
				wanted: wells.map(|id| well_commitment(b"OIL", id)).into(),
			};
			// December 2025.
			let mut reader = VolumeReader::new(671, vec![query]).unwrap();
			reader.push(&seed).unwrap();
			let found = reader.finish(Arrival::Complete).unwrap().found.remove(0);
			assert!(found.into_values().any(|volume| volume.is_ok()), "{target}");
		}
	}
	for seed in good("http") {
		let (status, headers, pieces) = targets::answer(&seed);
		let is_read = |form| {
			let mut meter = BodyMeter::new(judge(status, &headers, form)?);
			pieces.iter().try_for_each(|length| meter.count(*length))?;
			meter.finish()
		};
		assert!([Form::Csv, Form::Json].into_iter().any(|form| is_read(form).is_ok()));
	}
}

fn bounded<T: TryFrom<Vec<u8>>>(bytes: &[u8]) -> T {
	T::try_from(bytes.to_vec()).ok().unwrap()
}
