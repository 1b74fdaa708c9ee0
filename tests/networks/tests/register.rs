//! A whole register's month through the worker of a validator: 100 MB in half a million rows, and
//! what that takes of time and memory.
//!
//! It measures, so `make soak` runs it. Memory must stay within a bound; time is only printed.

#[path = "../../../primitives/documents/tests/common/volumetric.rs"]
#[allow(dead_code, reason = "each test uses its part")]
mod volumetric;

use serde_json::json;
use std::{
	fs,
	time::{Duration, Instant},
};
use treasurenet_client::Error;
use treasurenet_networks::{
	Network, Node, NodeOptions, Producer, Sources, Well, connect, register_key, until,
};
use volumetric::{Activity, HEADING};

const ROWS: usize = 500_000;
/// What the wells of the test produced, in the register's words.
const VOLUME: &str = "1,234.5";
/// Rows of which one is about a well of the test, as long as there are such wells.
const APART: usize = 9_000;
/// What the worker's documentation promises of its memory in Wasm, in bytes.
const BOUND: u64 = 24 * 1_024 * 1_024;
/// Enough for a slow machine.
const PATIENCE: Duration = Duration::from_secs(600);

#[tokio::test(flavor = "multi_thread")]
#[ignore = "reads a file of 100 MB and measures: run by `make soak`"]
async fn memory_should_stay_bounded_when_a_worker_reads_a_whole_register() -> Result<(), Error> {
	let sources = Sources::start();
	let folder = tempfile::tempdir().expect("a temporary folder can be made");
	let file = folder.path().join("sources.toml");
	fs::write(&file, sources_file(&sources.url("eve"))).expect("the folder can be written to");
	let file = file.to_str().expect("the path is plain").to_owned();
	// At its end the allocator logs its peak.
	let arguments =
		["--oracle-sources", &file, "-l", "wasm-heap=debug,offchain-worker=debug"].map(Into::into);
	let alice = NodeOptions { validator: Some("alice"), arguments: arguments.into() };
	let mut network = Network::start("dev-fast", &[alice], |_| ());
	network.nodes[0].wait_for("a final block", |node| node.finalised().filter(|block| *block > 0));
	let client = connect(&network.nodes[0]).await?;

	let producer = Producer::admit(&client, "//Two").await?;
	let wells = producer.register(&client, "2025-12", 0..60).await?;
	producer.report_prices(&client, &wells, "2025-12").await?;
	producer.upload(&client, &wells).await?;
	let document = document(&wells);
	let size = document.len() as u64;
	assert!(size > 100_000_000, "{size} bytes");
	sources.add("volumetric-2025-12.csv", document);

	register_key(&network.nodes[0], &client, "//Eve").await?;
	let asked = || (sources.asked("volumetric") > 0).then_some(());
	until("the request", &network, PATIENCE, async || Ok(asked())).await?;
	let node = &network.nodes[0];
	let (start, before) = (Instant::now(), Progress::of(node));
	until("the document's end", &network, PATIENCE, async || {
		Ok((read(node).0 == size).then_some(()))
	})
	.await?;
	let (taken, after) = (start.elapsed(), Progress::of(node));
	let (_, figures) = read(node);
	assert_eq!(figures, wells.len() as u64, "a figure for each well");
	until("the reports", &network, PATIENCE, async || {
		let status = node.call("treasurenet_oracleStatus", json!([]));
		Ok(status["counters"]["reports"].as_u64().filter(|reports| *reports >= figures))
	})
	.await?;

	let peak = peak(&node.log());
	println!(
		"{size} bytes, {ROWS} rows, {figures} wells: {} s; at most {} KiB in Wasm; meanwhile {} \
		 blocks became final and {} other runs of workers began",
		taken.as_secs(),
		peak / 1_024,
		after.finalised - before.finalised,
		after.runs - before.runs,
	);
	assert!(peak > 0 && peak <= BOUND, "{peak} bytes");
	network.stop();
	Ok(())
}

/// A month's file as the register writes it: the test's wells, and many others.
fn document(wells: &[Well]) -> Vec<u8> {
	let mut document = HEADING.as_bytes().to_vec();
	document.extend(b"\r\n");
	for row in 0..ROWS {
		let other = format!("ABWI1{:011}W500", row / 4);
		let well = (row % APART == APART - 1).then(|| wells.get(row / APART)).flatten();
		let (name, product, volume) = match well {
			Some(well) => (well.readings.well.to_string(), well.readings.product.as_str(), VOLUME),
			None => (other, ["OIL", "GAS", "WATER", "COND"][row % 4], "10.5"),
		};
		let identifier = name.get(4..).unwrap_or_default();
		let row = Activity { partner: &name, identifier, product, volume, ..Activity::default() };
		document.extend(row.row());
	}
	document
}

fn sources_file(url: &str) -> String {
	[("OIL", "m3"), ("GAS", "10^3 m3")]
		.map(|(kind, unit)| {
			format!(
				"[[volume]]\nkind = \"{kind}\"\nurl = \"{url}/volumetric-{{month}}.csv\"\n\
				 format = \"petrinex-volumetric\"\nproduct = \"{kind}\"\nunit = \"{unit}\"\n\n"
			)
		})
		.concat()
}

/// The bytes of the register that were read the last time, and the figures found in them.
fn read(node: &Node) -> (u64, u64) {
	let status = node.call("treasurenet_oracleStatus", json!([]));
	let volumes: Vec<_> = status["sources"]
		.as_array()
		.into_iter()
		.flatten()
		.filter(|source| source["purpose"] == "volume" && !source["lastSuccess"].is_null())
		.collect();
	let bytes = volumes.iter().filter_map(|source| source["bytes"].as_u64()).max();
	let figures = volumes.iter().filter_map(|source| source["figures"].as_u64()).sum();
	(bytes.unwrap_or(0), figures)
}

/// How far the node is with what else it does.
struct Progress {
	finalised: u64,
	runs: usize,
}

impl Progress {
	fn of(node: &Node) -> Self {
		Self {
			finalised: node.finalised().expect("the node answers"),
			runs: node.log().matches("Running offchain workers at").count(),
		}
	}
}

/// The most that the runtime had allocated at once in any of its calls so far, in bytes.
fn peak(log: &str) -> u64 {
	log.split("bytes_allocated_peak: ")
		.skip(1)
		.filter_map(|rest| rest.split(',').next()?.parse().ok())
		.max()
		.unwrap_or(0)
}
