//! The main job against the real node, and what bad input is answered with.

use serde_json::Value;
use std::{
	fs,
	process::{Command, Output, Stdio},
};
use tempfile::TempDir;
use treasurenet_harness::{Node, free_port};

const PRODUCER: &str = "//Two";
const HEADER: &str = "WellID,Product,Date,Volume\n";

/// The program with a real development node.
struct World {
	node: Node,
	folder: TempDir,
}

impl World {
	fn start() -> Self {
		let folder = scratch();
		let node = Node::start(&folder.path().join("node"), &["--dev", "--port", "0"]);
		Self { node, folder }
	}

	/// Runs the program against this node.
	fn demo(&self, args: &[&str]) -> Output {
		demo(&[args, &["--url", &self.node.url()]].concat())
	}

	/// Runs a command that answers in JSON.
	fn json(&self, args: &[&str]) -> Value {
		let output = self.demo(&[args, &["--json"]].concat());
		assert!(output.status.success(), "{args:?}: {}", words(&output));
		serde_json::from_slice(&output.stdout).expect("with --json the output is JSON")
	}

	/// Uploads readings that are refused, and gives the refusal's words.
	fn refused_upload(&self, account: &str, readings: &str) -> String {
		let file = self.folder.path().join("readings.csv");
		fs::write(&file, format!("{HEADER}{readings}")).expect("the folder can be written to");
		let file = file.to_str().expect("the path is plain");
		let output = self.demo(&["upload", "--account", account, "--file", file]);
		assert!(!output.status.success(), "{readings:?} was taken");
		words(&output)
	}
}

fn demo(args: &[&str]) -> Output {
	Command::new(env!("CARGO_BIN_EXE_treasurenet-demo"))
		.args(args)
		.current_dir("../..")
		.stdin(Stdio::null())
		.output()
		.expect("the program starts")
}

fn words(output: &Output) -> String {
	String::from_utf8_lossy(&output.stderr).into_owned()
}

fn scratch() -> TempDir {
	tempfile::tempdir().expect("a temporary folder can be made")
}

#[track_caller]
fn says(words: &str, expected: &str) {
	assert!(words.contains(expected), "expected {expected:?} in:\n{words}");
}

/// 18 decimals as an integer.
fn atoms(value: &Value) -> u128 {
	let text = value.as_str().expect("amounts are strings");
	let (whole, part) = text.split_once('.').unwrap_or((text, ""));
	format!("{whole}{part:0<18}").parse().expect("amounts are decimal")
}

#[test]
fn demo_should_mint_what_the_audit_confirms_and_refuse_bad_input() {
	let node = World::start();

	// The whole job on the first wells of the real data.
	let table = node.json(&["--wells", "6"]);
	let wells = table["wells"].as_array().expect("the table has wells");
	assert_eq!(wells.len(), 6);
	let mut sum = 0;
	for well in wells {
		assert_eq!(well["outcome"], "minted", "{well}");
		sum += atoms(&well["mintedTat"]);
	}
	assert!(sum > 0, "real production is worth something");
	assert_eq!(atoms(&table["totals"]["mintedTat"]), sum, "the total is the sum of the table");
	let findings: Vec<_> = wells.iter().map(|well| well["finding"].to_string()).collect();
	assert!(findings.iter().any(|finding| *finding != findings[0]), "rows differ: {findings:?}");

	// Again: everything is there, nothing is minted twice.
	let again = node.json(&["--wells", "6"]);
	for well in again["wells"].as_array().expect("the table has wells") {
		assert_eq!(well["outcome"], "mintedBefore", "{well}");
	}
	assert_eq!(atoms(&again["totals"]["mintedNowTat"]), 0);
	assert_eq!(atoms(&again["totals"]["mintedTat"]), sum);

	// Bad input: each has a message of its own, and nothing is half done.
	let before = node.json(&["wells", "--account", PRODUCER]);
	let first = wells[0]["well"].as_str().expect("wells have names");
	let product = wells[0]["product"].as_str().expect("wells have products");
	let row = |date: &str, volume: &str| format!("{first},{product},{date},{volume}\n");

	let unknown = "ABWI100999999999W900,GAS,2025-11-01,1.0\n";
	says(&node.refused_upload(PRODUCER, unknown), "no well ABWI100999999999W900");
	let stranger = node.refused_upload("//Charlie", &row("2025-11-01", "1.0"));
	says(&stranger, "neither the well's owner nor one of its uploaders");
	says(&node.refused_upload(PRODUCER, &row("2999-01-01", "1.0")), "not over");
	let twice = row("2025-11-01", "1.0").repeat(2);
	says(&node.refused_upload(PRODUCER, &twice), "already");
	says(&node.refused_upload(PRODUCER, &row("2025-12-01", "1.0")), "already minted");
	says(&node.refused_upload(PRODUCER, &row("2025-11-01", "0")), "0");
	says(&node.refused_upload(PRODUCER, &row("2025-11-31", "1.0")), "line 2");
	says(&node.refused_upload(PRODUCER, &row("2025-11-01", "much")), "line 2");
	// A good row beside a bad one: neither is uploaded.
	let half = row("2025-11-01", "1.0") + &row("2025-11-02", "-1.0");
	says(&node.refused_upload(PRODUCER, &half), "line 3");
	assert_eq!(node.json(&["wells", "--account", PRODUCER]), before);
	let number = wells[0]["number"].to_string();
	let preview =
		node.json(&["preview", "--account", PRODUCER, "--month", "2025-11", "--well", &number]);
	says(&preview["wells"][0]["uploaded"].to_string(), "\"0");

	let foreign =
		node.demo(&["mint", "--account", "//Charlie", "--month", "2025-12", "--well", &number]);
	assert!(!foreign.status.success());
	says(&words(&foreign), "belongs to");
}

#[test]
fn demo_should_say_what_to_do_when_no_node_answers() {
	let url = format!("ws://127.0.0.1:{}", free_port());
	let output = demo(&["wells", "--account", PRODUCER, "--url", &url]);
	assert!(!output.status.success());
	says(&words(&output), &url);
	says(&words(&output), "make run");
}

#[test]
fn demo_should_refuse_a_malformed_file_before_it_connects() {
	let folder = scratch();
	let file = folder.path().join("readings.csv");
	fs::write(&file, "WellID,Product,Volume\nABUN06568,OIL,1\n").expect("it can be written to");
	let url = format!("ws://127.0.0.1:{}", free_port());
	let path = file.to_str().expect("the path is plain");
	let output = demo(&["upload", "--account", PRODUCER, "--file", path, "--url", &url]);
	assert!(!output.status.success());
	says(&words(&output), "Date");
}
