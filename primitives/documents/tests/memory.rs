//! How much memory reading takes: never more than the crate promises, whatever the document.

mod common;

use common::{
	text,
	volumetric::{Activity, HEADING},
	zip::{Descriptor, Zip},
};
use peak_alloc::PeakAlloc;
use std::{collections::BTreeSet, sync::Mutex, time::Instant};
use treasurenet_documents::{
	MAX_MEMORY,
	archive::Unpacker,
	config::{PriceFormat, VolumeFormat},
	http::Arrival,
	prices::{MAX_DAYS, MAX_JSON, PriceReader, Quotes},
	refusal::{Fault, Refusal},
	volumes::{MAX_ROWS_OF_WELL, MAX_WELLS, VolumeQuery, VolumeReader, Volumes},
};
use treasurenet_primitives::well_commitment;

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// Tests run in parallel, but share one allocator.
static ALONE: Mutex<()> = Mutex::new(());

/// As much as a worker reads at once.
const PIECE: usize = 64 * 1_024;
const ROWS: usize = 500_000;

/// Runs something, and asserts that it never held more memory than promised.
fn bounded<T>(what: &str, run: impl FnOnce() -> T) -> T {
	let before = MEMORY.current_usage();
	MEMORY.reset_peak_usage();
	let start = Instant::now();
	let result = run();
	let peak = MEMORY.peak_usage() - before;
	println!("{what}: {} KiB at most, {:?}", peak / 1_024, start.elapsed());
	assert!(peak > 0, "the allocator counts");
	assert!(peak <= MAX_MEMORY, "{what}: {peak} bytes");
	result
}

/// The name of a well that does not exist.
fn id(index: usize) -> String {
	format!("ABWI1{index:011}W500")
}

/// Wells of oil and of gas, as many as are looked for at most.
fn queries() -> Vec<VolumeQuery> {
	let query = |symbol: &str, unit: &str| VolumeQuery {
		format: VolumeFormat::PetrinexVolumetric { product: text(symbol) },
		unit: text(unit),
		symbol: text(symbol),
		wanted: (0..MAX_WELLS / 2)
			.map(|index| well_commitment(symbol.as_bytes(), id(index).as_bytes()))
			.collect::<BTreeSet<_>>(),
	};
	vec![query("OIL", "m3"), query("GAS", "10^3 m3")]
}

/// A month's file as the register writes it, with all the wells and many others.
fn file(rows: usize) -> Vec<u8> {
	let mut file = HEADING.as_bytes().to_vec();
	file.extend(b"\r\n");
	for index in 0..rows {
		let partner = id(index / 4 % 40_000);
		let volume = match index % 11 {
			0 => "***".to_owned(),
			1 => format!("1,{:03}.{}", index % 1_000, index % 10),
			_ => format!("{}.{}", index % 1_000, index % 10),
		};
		let hours = (index % 745).to_string();
		let row = Activity {
			activity: if index % 7 == 0 { "SHUTIN" } else { "PROD" },
			product: ["OIL", "GAS", "WATER", "COND"][index % 4],
			partner: &partner,
			identifier: &partner[4..],
			volume: &volume,
			hours: &hours,
			..Activity::default()
		};
		file.extend(row.row());
	}
	file
}

/// Reads a document as the worker does.
fn read(document: &[u8], queries: Vec<VolumeQuery>) -> Result<(Volumes, bool), Refusal> {
	let mut reader = VolumeReader::new(671, queries)?;
	let mut unpacker = Unpacker::new();
	for piece in document.chunks(PIECE) {
		unpacker.push(piece, &mut |bytes| Ok(reader.push(bytes)?))?;
	}
	let seen = unpacker.finish(&mut |bytes| Ok(reader.push(bytes)?))?;
	Ok((reader.finish(Arrival::Complete)?, seen.zipped))
}

fn check_file(rows: usize) {
	let document = file(rows);
	let queries = queries();
	let (plain, zipped) = bounded("plain", || read(&document, queries.clone())).unwrap();
	assert!(!zipped);
	assert_eq!((plain.rows, plain.bytes), (rows as u64, document.len() as u64));
	assert!(plain.found.iter().all(|found| found.len() > rows / 100));
	let way = Zip { descriptor: Descriptor::Signed, ..Zip::default() };
	let inner = way.write(&document);
	let outer = way.write(&inner);
	for (what, archive) in [("zipped", inner), ("zipped twice", outer)] {
		let (found, zipped) = bounded(what, || read(&archive, queries.clone())).unwrap();
		assert!(zipped);
		assert_eq!(found, plain, "{what}");
	}
	if rows == ROWS {
		assert!(document.len() > 100_000_000, "{} bytes", document.len());
	}
}

#[test]
fn memory_should_stay_bounded_when_a_register_is_read() {
	let _alone = ALONE.lock();
	check_file(20_000);
}

#[test]
#[ignore = "reads a file of 100 MB three times, which takes long: `make soak` runs it"]
fn memory_should_stay_bounded_when_a_whole_register_is_read() {
	let _alone = ALONE.lock();
	check_file(ROWS);
}

#[test]
#[ignore = "reads a million rows, which takes long: `make soak` runs it"]
fn memory_should_stay_bounded_when_every_well_has_as_many_rows_as_are_added_up() {
	let _alone = ALONE.lock();
	let result = bounded("most rows of most wells", || {
		let mut reader = VolumeReader::new(671, queries())?;
		reader.push(b"ProductionMonth,ActivityID,ProductID,FromToID,FromToIDType,Volume\n")?;
		for index in 0..MAX_ROWS_OF_WELL * MAX_WELLS {
			let product = ["OIL", "GAS"][index % 2];
			let well = index / 2 % (MAX_WELLS / 2);
			let volume = index / MAX_WELLS;
			let row = format!("2025-12,PROD,{product},{},WI,{volume}\n", id(well));
			reader.push(row.as_bytes())?;
		}
		reader.finish(Arrival::Complete)
	});
	let sum: u64 = (0..MAX_ROWS_OF_WELL as u64).map(|volume| volume * 10_000).sum();
	for found in result.unwrap().found {
		assert_eq!(found.len(), MAX_WELLS / 2);
		assert!(found.values().all(|volume| *volume == Ok(sum)));
	}
}

#[test]
fn memory_should_stay_bounded_when_an_answer_is_as_long_as_is_read() {
	let _alone = ALONE.lock();
	let rows: Vec<String> = (0..3_600)
		.map(|index| {
			let period = format!(
				"20{:02}-{:02}-{:02}",
				15 + index / 336,
				index / 28 % 12 + 1,
				index % 28 + 1
			);
			format!(r#"{{"period":"{period}","series":"RWTC","value":"1.5","units":"$/BBL"}}"#)
		})
		.collect();
	// Rows without anything in them: a careless reader would make objects of them all.
	for filler in ["{},", "[[[[", "null,", "\"\\u0041\","] {
		let head = format!(
			r#"{{"response":{{"total":{},"data":[{}]}},"request":["#,
			rows.len(),
			rows.join(",")
		);
		let mut document = head.into_bytes();
		while document.len() + filler.len() <= MAX_JSON {
			document.extend(filler.as_bytes());
		}
		read_prices(&document).expect_err("it never ends");
	}
	let document = format!(
		r#"{{"response":{{"total":{},"data":[{}]}}}}{}"#,
		rows.len(),
		rows.join(","),
		" ".repeat(MAX_JSON - 400_000)
	);
	let quotes = read_prices(document.as_bytes()).unwrap();
	assert_eq!(quotes.figures.len(), rows.len());
}

fn read_prices(document: &[u8]) -> Result<Quotes, Fault> {
	assert!(document.len() <= MAX_JSON);
	bounded("answer", || {
		let format = PriceFormat::EiaV2 { series: text("RWTC") };
		let mut reader = PriceReader::new(&format, b"$/BBL", 16_436, 16_436 + MAX_DAYS - 1)?;
		document.chunks(PIECE).try_for_each(|piece| reader.push(piece))?;
		reader.finish(Arrival::Complete)
	})
}
