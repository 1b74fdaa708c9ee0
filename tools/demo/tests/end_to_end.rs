//! The main job against the real node, and what bad input is answered with.
//!
//! The node is `TREASURENET_NODE`, or the one that cargo built beside this test.

use serde_json::Value;
use std::{
	env, fs,
	net::{TcpListener, TcpStream},
	path::{Path, PathBuf},
	process::{Child, Command, Output, Stdio},
	thread::sleep,
	time::{Duration, Instant},
};

const PRODUCER: &str = "//Two";
const HEADER: &str = "WellID,Product,Date,Volume\n";
/// How long the node may take to listen. It decides no test: the test ends with the node's log.
const START: Duration = Duration::from_secs(120);

/// A real development node, stopped when dropped.
struct Node {
	child: Child,
	url: String,
	folder: PathBuf,
}

impl Node {
	fn start() -> Self {
		let port = free_port();
		let folder = scratch();
		let log = folder.join("node.log");
		let output = fs::File::create(&log).expect("the folder can be written to");
		let child = Command::new(program())
			.args(["--dev", "--tmp", "--no-prometheus", "--port", "0"])
			.args(["--rpc-port", &port.to_string()])
			.stdout(output.try_clone().expect("the log can be shared"))
			.stderr(output)
			.spawn()
			.expect("the node starts: build it with `make build`");
		let mut node = Self { child, url: format!("ws://127.0.0.1:{port}"), folder };
		let deadline = Instant::now() + START;
		while TcpStream::connect(("127.0.0.1", port)).is_err() {
			let stopped = node.child.try_wait().expect("the node is ours").is_some();
			assert!(
				!stopped && Instant::now() < deadline,
				"the node does not listen:\n{}",
				fs::read_to_string(&log).unwrap_or_default()
			);
			sleep(Duration::from_millis(200));
		}
		node
	}

	/// Runs the program against this node.
	fn demo(&self, args: &[&str]) -> Output {
		demo(&[args, &["--url", &self.url]].concat())
	}

	/// Runs a command that answers in JSON.
	fn json(&self, args: &[&str]) -> Value {
		let output = self.demo(&[args, &["--json"]].concat());
		assert!(output.status.success(), "{args:?}: {}", words(&output));
		serde_json::from_slice(&output.stdout).expect("with --json the output is JSON")
	}

	/// Uploads readings that are refused, and gives the refusal's words.
	fn refused_upload(&self, account: &str, readings: &str) -> String {
		let file = self.folder.join("readings.csv");
		fs::write(&file, format!("{HEADER}{readings}")).expect("the folder can be written to");
		let file = file.to_str().expect("the path is plain");
		let output = self.demo(&["upload", "--account", account, "--file", file]);
		assert!(!output.status.success(), "{readings:?} was taken");
		words(&output)
	}
}

impl Drop for Node {
	fn drop(&mut self) {
		// It may have stopped by itself; the test has its verdict already.
		let _ = self.child.kill();
		let _ = self.child.wait();
		let _ = fs::remove_dir_all(&self.folder);
	}
}

fn program() -> PathBuf {
	env::var_os("TREASURENET_NODE").map(PathBuf::from).unwrap_or_else(|| {
		Path::new(env!("CARGO_BIN_EXE_treasurenet-demo")).with_file_name("treasurenet-node")
	})
}

fn demo(args: &[&str]) -> Output {
	Command::new(env!("CARGO_BIN_EXE_treasurenet-demo"))
		.args(args)
		.current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
		.stdin(Stdio::null())
		.output()
		.expect("the program starts")
}

fn words(output: &Output) -> String {
	String::from_utf8_lossy(&output.stderr).into_owned()
}

fn free_port() -> u16 {
	TcpListener::bind(("127.0.0.1", 0))
		.and_then(|listener| listener.local_addr())
		.expect("a port is free")
		.port()
}

fn scratch() -> PathBuf {
	let folder = env::temp_dir().join(format!("treasurenet-end-to-end-{}", free_port()));
	fs::create_dir_all(&folder).expect("the folder for temporary files can be written to");
	folder
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
	let node = Node::start();

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
	says(&node.refused_upload("//Charlie", &row("2025-11-01", "1.0")), "belongs to");
	says(&node.refused_upload(PRODUCER, &row("2999-01-01", "1.0")), "not over");
	let twice = row("2025-11-01", "1.0").repeat(2);
	says(&node.refused_upload(PRODUCER, &twice), "already");
	says(&node.refused_upload(PRODUCER, &row("2025-12-01", "1.0")), "minted already");
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
	let file = folder.join("readings.csv");
	fs::write(&file, "WellID,Product,Volume\nABUN06568,OIL,1\n").expect("it can be written to");
	let url = format!("ws://127.0.0.1:{}", free_port());
	let path = file.to_str().expect("the path is plain");
	let output = demo(&["upload", "--account", PRODUCER, "--file", path, "--url", &url]);
	fs::remove_dir_all(folder).expect("the folder is ours");
	assert!(!output.status.success());
	says(&words(&output), "Date");
}
