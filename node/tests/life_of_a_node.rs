//! A development node's life, from its first block to the removal of its chain, as an operator sees
//! it: the program is run, asked over RPC, stopped, and its data worked on with the subcommands.

use serde_json::{Value, json};
use std::{
	fs::File,
	io::{Read, Write},
	net::TcpStream,
	path::{Path, PathBuf},
	process::{Child, Command, Output},
	thread::sleep,
	time::{Duration, Instant},
};

const NODE: &str = env!("CARGO_BIN_EXE_treasurenet-node");

/// Sessions and eras of this chain are short; its blocks take as long as those of every other.
const CHAIN: [&str; 2] = ["--chain", "dev-fast"];

/// The longest that we wait for something to happen, on a slow machine.
const PATIENCE: Duration = Duration::from_secs(180);

/// A running node, stopped at the latest when the test ends.
struct Node {
	process: Child,
	/// Where it answers RPC, `address:port`.
	rpc: String,
	log: PathBuf,
}

impl Node {
	/// Starts a development node on the data in `base`, at ports that are free.
	fn start(base: &Path) -> Self {
		let log = base.with_extension("log");
		let output = File::create(&log).expect("the test's folder can be written; qed");
		let process = Command::new(NODE)
			.args(["--dev", "--port", "0", "--rpc-port", "0", "--rpc-methods", "safe"])
			.args(["--state-pruning", "archive", "--no-prometheus", "--no-telemetry"])
			.args(CHAIN)
			.arg("--base-path")
			.arg(base)
			.stdout(output.try_clone().expect("a file handle can be cloned; qed"))
			.stderr(output)
			.spawn()
			.expect("the node was built for this test; qed");

		let mut node = Self { process, rpc: String::new(), log };
		node.rpc = node.wait_for("its RPC address", |node| {
			let log = std::fs::read_to_string(&node.log).ok()?;
			let (_, rest) = log.split_once("Running JSON-RPC server: addr=")?;
			// The line is complete once there is something behind the address.
			let end = rest.find([',', '\n'])?;
			Some(rest[..end].to_string())
		});
		node
	}

	/// Waits until `probe` finds what it looks for.
	fn wait_for<T>(&mut self, what: &str, probe: impl Fn(&Self) -> Option<T>) -> T {
		let start = Instant::now();
		loop {
			if let Some(found) = probe(self) {
				return found;
			}
			let stopped = self.process.try_wait().ok().flatten();
			assert!(
				stopped.is_none() && start.elapsed() < PATIENCE,
				"waiting for {what} ({stopped:?})\n{}",
				std::fs::read_to_string(&self.log).unwrap_or_default()
			);
			sleep(Duration::from_millis(200));
		}
	}

	/// Calls `method` and returns the whole answer.
	fn call(&self, method: &str, params: Value) -> Option<Value> {
		let body = json!({ "jsonrpc": "2.0", "id": 1, "method": method, "params": params });
		let body = body.to_string();
		let mut stream = TcpStream::connect(&self.rpc).ok()?;
		stream.set_read_timeout(Some(PATIENCE)).ok()?;
		write!(
			stream,
			"POST / HTTP/1.1\r\nHost: {}\r\nContent-Type: application/json\r\n\
			 Content-Length: {}\r\nConnection: close\r\n\r\n{body}",
			self.rpc,
			body.len(),
		)
		.ok()?;
		let mut answer = String::new();
		stream.read_to_string(&mut answer).ok()?;
		serde_json::from_str(answer.split_once("\r\n\r\n")?.1).ok()
	}

	/// The number of the last block that is final.
	fn finalised(&self) -> Option<u64> {
		let head = self.call("chain_getFinalizedHead", json!([]))?;
		let header = self.call("chain_getHeader", json!([head["result"]]))?;
		let number = header["result"]["number"].as_str()?;
		u64::from_str_radix(number.strip_prefix("0x")?, 16).ok()
	}

	/// Stops the node as a service manager does, and expects it to end well.
	fn stop(mut self) {
		let asked = Command::new("kill").arg(self.process.id().to_string()).status();
		assert!(asked.is_ok_and(|status| status.success()));
		let status = self.process.wait().expect("the node is a child of this test; qed");
		let log = std::fs::read_to_string(&self.log).unwrap_or_default();
		assert!(status.success(), "the node ended with {status}\n{log}");
	}
}

impl Drop for Node {
	fn drop(&mut self) {
		// After `stop` there is nothing left to end, which is no failure.
		let _ = self.process.kill();
		let _ = self.process.wait();
	}
}

/// Runs a subcommand on the data in `base`, expects it to succeed and returns what it wrote.
fn run(base: &Path, command: &str, arguments: &[&str]) -> String {
	let Output { status, stdout, stderr } = Command::new(NODE)
		.arg(command)
		.args(arguments)
		.args(CHAIN)
		.arg("--base-path")
		.arg(base)
		.output()
		.expect("the node was built for this test; qed");
	assert!(status.success(), "{command}: {}", String::from_utf8_lossy(&stderr));
	String::from_utf8_lossy(&stdout).into_owned()
}

/// What `chain-info` says about the data in `base`.
fn chain_info(base: &Path) -> Value {
	let info = run(base, "chain-info", &["--state-pruning", "archive"]);
	serde_json::from_str(&info).expect("chain-info writes JSON; qed")
}

fn best_block(base: &Path) -> u64 {
	chain_info(base)["best_number"].as_u64().expect("chain-info knows the best block; qed")
}

#[test]
fn node_should_keep_and_give_its_chain_when_run_stopped_and_worked_on() {
	let folder = tempfile::tempdir().expect("a temporary folder can be made; qed");
	let base = folder.path().join("node");

	// It makes blocks and finalises them.
	let mut node = Node::start(&base);
	let first = node.wait_for("two final blocks", |node| node.finalised().filter(|n| *n >= 2));
	let health = node.call("system_health", json!([])).unwrap_or_default();
	assert_eq!(health["result"]["isSyncing"], false, "{health}");
	let properties = node.call("system_properties", json!([])).unwrap_or_default();
	assert_eq!(properties["result"]["tokenSymbol"], "UNIT");
	assert_eq!(properties["result"]["tokenDecimals"], 18);

	// What clients need is there, what could harm is refused.
	let methods = node.call("rpc_methods", json!([])).unwrap_or_default().to_string();
	for method in [
		"archive_v1_body",
		"babe_epochAuthorship",
		"chainHead_v1_follow",
		"chainSpec_v1_properties",
		"grandpa_proveFinality",
		"payment_queryInfo",
		"state_getMetadata",
		"sync_state_genSyncSpec",
		"system_accountNextIndex",
		"transaction_v1_broadcast",
	] {
		assert!(methods.contains(&format!("\"{method}\"")), "{method} is missing: {methods}");
	}
	let refused = node.call("author_rotateKeys", json!([])).unwrap_or_default();
	assert!(refused["error"].is_object(), "{refused}");
	node.stop();

	// What it had is still there after a restart, and goes on.
	assert!(best_block(&base) >= first);
	let mut node = Node::start(&base);
	node.wait_for("a further final block", |node| node.finalised().filter(|n| *n > first));
	node.stop();

	// Its blocks can be checked, written out, and read in by another node.
	run(&base, "check-block", &["1"]);
	let blocks = folder.path().join("blocks");
	let blocks = blocks.to_str().expect("the temporary folder's name is ours; qed");
	run(&base, "export-blocks", &["--binary", "--state-pruning", "archive", blocks]);
	let other = folder.path().join("other");
	run(&other, "import-blocks", &["--binary", "--state-pruning", "archive", blocks]);
	assert_eq!(chain_info(&other)["best_hash"], chain_info(&base)["best_hash"]);

	// Nothing of the copy is final, so that its blocks can be taken back.
	let before = best_block(&other);
	run(&other, "revert", &["1", "--state-pruning", "archive"]);
	assert_eq!(best_block(&other), before - 1);

	// And it can be removed.
	run(&base, "purge-chain", &["-y"]);
	assert_eq!(best_block(&base), 0);
}

#[test]
fn node_key_should_be_the_same_when_it_is_inspected() {
	let generated = Command::new(NODE)
		.args(["key", "generate-node-key"])
		.output()
		.expect("the node was built for this test; qed");
	assert!(generated.status.success());

	let folder = tempfile::tempdir().expect("a temporary folder can be made; qed");
	let file = folder.path().join("key");
	std::fs::write(&file, &generated.stdout).expect("the temporary folder can be written; qed");
	let inspected = Command::new(NODE)
		.args(["key", "inspect-node-key", "--file"])
		.arg(&file)
		.output()
		.expect("the node was built for this test; qed");
	assert!(inspected.status.success());

	// The identity goes to stderr when a key is made, to stdout when it is looked at.
	let inspected = String::from_utf8_lossy(&inspected.stdout);
	assert!(String::from_utf8_lossy(&generated.stderr).contains(inspected.trim()));
}
