//! The program as an operator sees it: started, asked over RPC, stopped.

use serde_json::{Value, json};
use std::{
	fs::File,
	io::{Read, Write},
	net::TcpStream,
	path::{Path, PathBuf},
	process::{Child, Command},
	thread::sleep,
	time::{Duration, Instant},
};

/// The program.
pub const NODE: &str = env!("CARGO_BIN_EXE_treasurenet-node");

/// Sessions and eras of this chain are short; its blocks take as long as those of every other.
pub const CHAIN: [&str; 2] = ["--chain", "dev-fast"];

/// The longest that we wait for something to happen, on a slow machine.
const PATIENCE: Duration = Duration::from_secs(180);

/// A running node, stopped at the latest when the test ends.
pub struct Node {
	process: Child,
	/// Where it answers RPC, `address:port`.
	pub rpc: String,
	log: PathBuf,
}

impl Node {
	/// Starts a development node on the data in `base`, at ports that are free.
	pub fn start(base: &Path, arguments: &[&str]) -> Self {
		let log = base.with_extension("log");
		let output = File::create(&log).expect("the test's folder can be written; qed");
		let process = Command::new(NODE)
			.args(["--dev", "--port", "0", "--rpc-port", "0", "--no-telemetry"])
			.args(["--state-pruning", "archive"])
			.args(CHAIN)
			.args(arguments)
			.arg("--base-path")
			.arg(base)
			.stdout(output.try_clone().expect("a file handle can be cloned; qed"))
			.stderr(output)
			.spawn()
			.expect("the node was built for this test; qed");

		let mut node = Self { process, rpc: String::new(), log };
		node.rpc = node.wait_for("its RPC address", |node| {
			let log = node.log();
			let (_, rest) = log.split_once("Running JSON-RPC server: addr=")?;
			// The line is complete once there is something behind the address.
			let end = rest.find([',', '\n'])?;
			Some(rest[..end].to_string())
		});
		node
	}

	/// Waits until `probe` finds what it looks for.
	pub fn wait_for<T>(&mut self, what: &str, probe: impl Fn(&Self) -> Option<T>) -> T {
		let start = Instant::now();
		loop {
			if let Some(found) = probe(self) {
				return found;
			}
			let stopped = self.process.try_wait().ok().flatten();
			assert!(
				stopped.is_none() && start.elapsed() < PATIENCE,
				"waiting for {what} ({stopped:?})\n{}",
				self.log()
			);
			sleep(Duration::from_millis(200));
		}
	}

	/// Calls `method` and returns the whole answer.
	pub fn call(&self, method: &str, params: Value) -> Option<Value> {
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

	/// What it wrote to its log so far.
	pub fn log(&self) -> String {
		std::fs::read_to_string(&self.log).unwrap_or_default()
	}

	/// Stops the node as a service manager does, and expects it to end well.
	pub fn stop(mut self) {
		let asked = Command::new("kill").arg(self.process.id().to_string()).status();
		assert!(asked.is_ok_and(|status| status.success()));
		let status = self.process.wait().expect("the node is a child of this test; qed");
		assert!(status.success(), "the node ended with {status}\n{}", self.log());
	}
}

impl Drop for Node {
	fn drop(&mut self) {
		// After `stop` there is nothing left to end, which is no failure.
		let _ = self.process.kill();
		let _ = self.process.wait();
	}
}
