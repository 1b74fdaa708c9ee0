//! The off-chain worker in Wasm, as nodes run it: how much memory it takes, whatever it reads.

#[path = "../../../primitives/documents/tests/common/volumetric.rs"]
#[allow(dead_code, reason = "each test uses its part")]
mod volumetric;

use crate::world::*;
use codec::Encode;
use pallet_production_oracle::{
	PriceSources,
	crypto::{KEY_TYPE, ReporterPair},
};
use sc_executor::WasmExecutor;
use sc_executor_common::runtime_blob::RuntimeBlob;
use sp_core::{
	Pair,
	offchain::{
		OffchainDbExt, OffchainWorkerExt, Timestamp, TransactionPoolExt,
		testing::{PendingRequest, TestOffchainExt, TestTransactionPoolExt},
	},
	traits::{CallContext, CodeExecutor, RuntimeCode, WrappedRuntimeCode},
};
use sp_keystore::{Keystore, KeystoreExt, testing::MemoryKeystore};
use sp_runtime::traits::Header as _;
use std::time::Instant;
use treasurenet_primitives::KindId;
use treasurenet_runtime::{Header, Runtime, System, WASM_BINARY, configs::production::MaxReports};
use volumetric::{Activity, HEADING};

/// What the worker's documentation promises, in bytes.
const BOUND: u32 = 24 * 1_024 * 1_024;
/// The most wells that a document is read for.
const MOST_WELLS: usize = 20_000;
/// The wells that a run of the worker looks at.
const WELLS_PER_RUN: usize = 1_000;
/// The call by which a node runs the worker.
const WORKER: &str = "OffchainWorkerApi_offchain_worker";
/// The most rows of a well that are added up.
const MOST_ROWS: usize = 64;
/// The columns that are needed.
const SHORT_HEADING: &str = "ProductionMonth,ActivityID,ProductID,FromToID,FromToIDType,Volume\n";
/// The month of the tests, as the register writes it.
const MONTH: &str = "2026-01";

/// A well, by its index: half of them oil, half gas.
fn well(place: usize) -> (KindId, String) {
	([OIL, GAS][place % 2], format!("ABWI1{place:011}W500"))
}

fn product(kind: KindId) -> &'static str {
	if kind == OIL { "OIL" } else { "GAS" }
}

/// A month of the register, in all its columns, of which every tenth row is of a well asked for.
fn register(rows: usize, wells: usize) -> Vec<u8> {
	let mut document = HEADING.as_bytes().to_vec();
	document.extend(b"\r\n");
	for row in 0..rows {
		let place = if row.is_multiple_of(10) { row / 10 % wells } else { wells + row };
		let ((kind, name), volume) = (well(place), format!("{}.5", row % 1_000));
		let row = Activity {
			month: MONTH,
			product: product(kind),
			partner: &name,
			identifier: &name[4..],
			volume: &volume,
			..Activity::default()
		};
		document.extend(row.row());
	}
	document
}

/// The longest that a document can be with nothing but rows that are added up.
fn rows_of_all(rows_of_each: usize) -> Vec<u8> {
	let mut document = SHORT_HEADING.as_bytes().to_vec();
	for row in 0..rows_of_each {
		for place in 0..MOST_WELLS {
			let (kind, name) = well(place);
			let product = product(kind);
			document.extend(format!("{MONTH},PROD,{product},{name},WI,{row}.5\n").into_bytes());
		}
	}
	document
}

/// Lets the worker read a document for so many wells and hand in what it found, and asserts that it
/// kept to its memory.
fn read(what: &str, document: Vec<u8>, wells: usize) {
	let length = document.len();
	let (mut chain, header) = chain_with_requests(wells);
	let (offchain, web) = TestOffchainExt::new();
	let (pool, waiting) = TestTransactionPoolExt::new();
	chain.register_extension(OffchainDbExt::new(offchain.clone()));
	chain.register_extension(OffchainWorkerExt::new(offchain));
	chain.register_extension(TransactionPoolExt::new(pool));
	let now = chain.execute_with(pallet_timestamp::Now::<Runtime>::get);
	web.write().timestamp = Timestamp::from_unix_millis(now);
	web.write().expect_request(request_of(document));

	let code = WASM_BINARY.expect("tests are built with Wasm; qed");
	let executor = WasmExecutor::<sp_io::SubstrateHostFunctions>::builder().build();
	// It goes through the list of wells, some in each run. The last of these runs reads.
	let fetcher = WrappedRuntimeCode(code.into());
	let compiled = RuntimeCode { code_fetcher: &fetcher, heap_pages: None, hash: vec![1] };
	// The world has a well of its own.
	let listed = (wells + 1).min(MOST_WELLS);
	for _ in 1..listed.div_ceil(WELLS_PER_RUN) {
		let (result, _) = executor.call(
			&mut chain.ext(),
			&compiled,
			WORKER,
			&header.encode(),
			CallContext::Offchain,
		);
		result.expect("the worker never fails");
	}
	// It reads what is due first, and hands in what it found at the next block.
	for step in ["reads", "hands in"] {
		let start = Instant::now();
		let (result, stats) = executor.uncached_call_with_allocation_stats(
			RuntimeBlob::uncompress_if_needed(code).expect("it was just built; qed"),
			&mut chain.ext(),
			false,
			WORKER,
			&header.encode(),
		);
		result.expect("the worker never fails");
		let peak = stats.expect("the call came back; qed").bytes_allocated_peak;
		println!(
			"{what}, {length} bytes: {step} with {} KiB at most, {:?} with compiling",
			peak / 1_024,
			start.elapsed()
		);
		assert!(peak > 0 && peak <= BOUND, "{what}: {step} with {peak} bytes");
	}
	let batches = wells.div_ceil(MaxReports::get() as usize);
	let handed_in = waiting.read().transactions.len();
	assert!(handed_in > 0 && handed_in <= batches, "{handed_in} transactions");
}

/// A chain on which that many wells ask for their official volume, and a reporter's key on this
/// node.
fn chain_with_requests(wells: usize) -> (sp_io::TestExternalities, Header) {
	let mut chain = externalities("local_testnet");
	let keystore = MemoryKeystore::new();
	let key = ReporterPair::from_string("//Reporter", None).expect("it is a path; qed");
	keystore
		.sr25519_generate_new(KEY_TYPE, Some("//Reporter"))
		.expect("there is room in memory; qed");
	chain.register_extension(KeystoreExt::new(keystore));
	let header = chain.execute_with(|| {
		begin();
		request((0..wells).map(|place| {
			let (kind, name) = well(place);
			(commitment(kind, &name), kind)
		}));
		at(volumes_asked_from(JANUARY));
		register_key(&reporters()[0], &key);
		// Volumes alone are read here.
		for kind in [OIL, GAS] {
			PriceSources::<Runtime>::remove(treasurenet_primitives::Feed::Kind(kind));
		}
		Header::new(
			System::block_number(),
			Default::default(),
			Default::default(),
			Default::default(),
			Default::default(),
		)
	});
	chain.commit_all().expect("no transaction is open; qed");
	(chain, header)
}

/// The request that the genesis' source is asked by, with its answer.
fn request_of(document: Vec<u8>) -> PendingRequest {
	let header = |name: &str, value: &str| (name.to_owned(), value.to_owned());
	let version = env!("CARGO_PKG_VERSION");
	let formats = "text/csv, application/zip, text/plain, application/octet-stream";
	PendingRequest {
		method: "GET".into(),
		uri: format!("https://www.petrinex.gov.ab.ca/publicdata/API/Files/AB/Vol/{MONTH}/CSV"),
		headers: vec![
			header("Accept", formats),
			header("Accept-Encoding", "identity"),
			header("User-Agent", &format!("treasurenet-oracle/{version}")),
		],
		sent: true,
		response_headers: vec![
			header("Content-Type", "text/csv"),
			header("Content-Length", &document.len().to_string()),
		],
		response: Some(document),
		..PendingRequest::default()
	}
}

#[test]
fn memory_should_stay_bounded_when_the_worker_reads_for_as_many_wells_as_it_can() {
	read("most wells", rows_of_all(2), MOST_WELLS);
}

#[test]
#[ignore = "reads 100 MB in Wasm, which takes long: `make soak` runs it"]
fn memory_should_stay_bounded_when_the_worker_reads_a_whole_register() {
	read("whole register", register(500_000, 5_000), 5_000);
}

#[test]
#[ignore = "reads more than a million rows in Wasm, which takes long: `make soak` runs it"]
fn memory_should_stay_bounded_when_the_worker_adds_up_as_many_rows_as_it_can() {
	read("most rows of most wells", rows_of_all(MOST_ROWS), MOST_WELLS);
}
