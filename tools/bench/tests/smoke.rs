//! The benchmarks run, on a state of a few well-months, and the committed report is that of the committed
//! figures.

use std::{fs, path::Path};
use treasurenet_bench::{
	blocks,
	report::{Figures, Machine, markdown, svg},
	story::{Scale, Story},
	transactions::Kind,
};

/// Two producers with eight wells each: December open, November minted, and half of October.
const SMALL: Scale = Scale { producers: 2, wells_each: 8, holders: 40, well_months: 40 };

/// The runtime's Wasm: the one that was built with this test, or the one that is named.
fn wasm() -> Vec<u8> {
	match std::env::var_os("TREASURENET_RUNTIME") {
		Some(file) => fs::read(file).expect("TREASURENET_RUNTIME names a file"),
		None => treasurenet_runtime::WASM_BINARY.expect("the runtime's Wasm was built").to_vec(),
	}
}

#[test]
fn story_should_keep_every_invariant_when_it_ends() {
	for well_months in [12, 24, 40, 70] {
		let story = Story::tell(Scale { well_months, ..SMALL }, &[]).expect("it is told");
		assert_eq!(story.check().map_err(|fault| fault.to_string()), Ok(()), "{well_months}");
		assert_eq!(story.well_months(), well_months);
	}
}

#[test]
fn blocks_should_hold_transactions_of_every_kind_when_measured() {
	let folder = tempfile::tempdir().expect("there is room");
	let state = blocks::measure(SMALL, &wasm(), folder.path(), 2).expect("it is measured");
	let items: Vec<_> = Kind::ALL.into_iter().map(|kind| (kind, state.full[&kind].items)).collect();
	let expected = [
		(Kind::Transfer, 40),
		(Kind::Upload, 16),
		(Kind::Mint, 6),
		(Kind::SharedMint, 2),
		(Kind::Bid, 40),
		// Three reporters, eight wells.
		(Kind::Report, 24),
	];
	assert_eq!(items, expected);
	for (kind, block) in &state.full {
		assert!(block.weight_ms > state.empty.weight_ms, "{kind:?} weighs something");
		assert!(block.import_ms > 0.0 && block.prepare_ms > 0.0 && block.check_us > 0.0);
	}
	let figures = Figures {
		machine: Machine::this(),
		quick: true,
		wasm_bytes: None,
		states: vec![state],
		live: None,
	};
	let tables = markdown::tables(&figures);
	assert!(Kind::ALL.into_iter().all(|kind| tables.contains(kind.plural())));
}

#[test]
fn report_should_be_that_of_the_figures_when_committed() {
	let docs = Path::new("../../docs");
	let read = |name| fs::read_to_string(docs.join(name)).expect("it is committed");
	let figures: Figures = serde_json::from_str(&read("performance.json")).expect("figures");
	let document = read("performance.md");
	let written = markdown::insert(&document, &figures).expect("it has a part for figures");
	assert!(written == document, "docs/performance.md is not that of docs/performance.json");
	assert!(svg::draw(&figures) == read("performance.svg"), "docs/performance.svg is out of date");
}
