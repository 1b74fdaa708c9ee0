//! # A real node in a test
//!
//! Started, asked over RPC and for its metrics, stopped and started again.
//!
//! The program is `TREASURENET_NODE`, or the one that cargo built beside the test or tool.

mod http;

use serde_json::{Value, json};
use std::{
	env,
	fs::{self, File},
	net::TcpListener,
	path::{Path, PathBuf},
	process::{Child, Command, Output, Stdio},
	thread::sleep,
	time::{Duration, Instant},
};

/// How long something may take on a slow machine. A test that waits this long fails and shows the
/// node's log.
const PATIENCE: Duration = Duration::from_secs(600);
/// How many of a log's last characters are shown when something fails.
const SHOWN_LOG: usize = 6_000;

/// A node. Dropping it stops it.
pub struct Node {
	process: Option<Child>,
	/// Where it answers RPC, `address:port`.
	rpc: String,
	prometheus: u16,
	base: PathBuf,
	arguments: Vec<String>,
}

impl Node {
	/// Starts a node on the data in `base`, at free ports. If `arguments` has RPC endpoints, the
	/// first one is used.
	pub fn start(base: &Path, arguments: &[&str]) -> Self {
		let mut node = Self::spawn(base, arguments.iter().map(|argument| (*argument).to_owned()));
		node.wait_for_rpc();
		node
	}

	/// Starts a node without waiting: it can be used after [`Self::wait_for_rpc`].
	pub fn spawn(base: &Path, arguments: impl IntoIterator<Item = String>) -> Self {
		let arguments = arguments.into_iter().collect();
		let (rpc, prometheus) = (String::new(), free_port());
		let mut node = Self { process: None, rpc, prometheus, base: base.to_owned(), arguments };
		node.run_program();
		node
	}

	/// Starts the node again, on its stored data.
	pub fn restart(&mut self) {
		self.stop();
		self.run_program();
		self.wait_for_rpc();
	}

	fn run_program(&mut self) {
		let log = File::create(self.log_file()).expect("the test's folder can be written to");
		let names_endpoints =
			self.arguments.iter().any(|name| name == "--experimental-rpc-endpoint");
		let process = Command::new(program())
			.args(if names_endpoints { &[][..] } else { &["--rpc-port", "0"] })
			.args(["--no-telemetry", "--no-hardware-benchmarks"])
			.args(["--state-pruning", "archive"])
			.args(["--prometheus-port", &self.prometheus.to_string(), "--base-path"])
			.arg(&self.base)
			.args(&self.arguments)
			.stdin(Stdio::null())
			.stdout(log.try_clone().expect("the log can be shared"))
			.stderr(log)
			.spawn()
			.expect("the node starts: build it with `make build`");
		self.process = Some(process);
	}

	/// Waits until the node answers RPC.
	pub fn wait_for_rpc(&mut self) {
		self.rpc = self.wait_for("its RPC address", |node| {
			let log = node.log();
			let (_, rest) = log.split_once("Running JSON-RPC server: addr=")?;
			// The line is complete once something follows the address.
			let end = rest.find([',', '\n'])?;
			Some(rest[..end].to_owned())
		});
	}

	/// Stops the node as a service manager does, and expects it to end well.
	pub fn stop(&mut self) {
		let Some(mut process) = self.process.take() else { return };
		signal(&process, "-TERM");
		let status = process.wait().expect("the node is a child of this test");
		assert!(status.success(), "the node ended with {status}\n{}", self.last_log());
	}

	/// Tells the node to read its operator's files again.
	pub fn hang_up(&self) {
		signal(self.process.as_ref().expect("the node runs"), "-HUP");
	}

	/// The number of the node's process.
	pub fn id(&self) -> u32 {
		self.process.as_ref().expect("the node runs").id()
	}

	/// Where clients connect.
	pub fn url(&self) -> String {
		format!("ws://{}", self.rpc)
	}

	/// Where the node answers HTTP requests of RPC.
	pub fn http_url(&self) -> String {
		format!("http://{}", self.rpc)
	}

	/// Calls `method` and returns what it answers.
	#[track_caller]
	pub fn call(&self, method: &str, params: Value) -> Value {
		let mut answer = self.try_call(method, params).unwrap_or_else(|| {
			panic!("{method} is not answered\n{}", self.last_log());
		});
		assert!(answer["error"].is_null(), "{method}: {answer}");
		answer["result"].take()
	}

	/// Calls `method` and returns the whole answer, which may be an error.
	pub fn try_call(&self, method: &str, params: Value) -> Option<Value> {
		self.post(&json!({ "jsonrpc": "2.0", "id": 1, "method": method, "params": params }))
	}

	/// Submits transactions, in hexadecimal, at once. Returns why each that was refused was.
	pub fn submit_all(&self, transactions: &[String]) -> Vec<String> {
		let calls: Vec<Value> = transactions
			.iter()
			.enumerate()
			.map(|(id, transaction)| {
				json!({ "jsonrpc": "2.0", "id": id, "method": "author_submitExtrinsic",
					"params": [transaction] })
			})
			.collect();
		let answers = self.post(&Value::from(calls)).unwrap_or_default();
		let answers = answers.as_array().map(Vec::as_slice).unwrap_or_default();
		answers
			.iter()
			.map(|answer| &answer["error"])
			.filter(|error| error.is_object())
			.map(|error| error["data"].as_str().unwrap_or_default().to_owned())
			.collect()
	}

	fn post(&self, body: &Value) -> Option<Value> {
		let answer = http::ask(&self.rpc, "POST", "/", &body.to_string())?;
		serde_json::from_str(&answer).ok()
	}

	/// The node's metrics, as Prometheus reads them.
	pub fn metrics(&self) -> String {
		let address = format!("127.0.0.1:{}", self.prometheus);
		http::ask(&address, "GET", "/metrics", "").unwrap_or_default()
	}

	/// The number of the last block that is final.
	pub fn finalised(&self) -> Option<u64> {
		let head = self.try_call("chain_getFinalizedHead", json!([]))?;
		let header = self.try_call("chain_getHeader", json!([head["result"]]))?;
		let number = header["result"]["number"].as_str()?;
		u64::from_str_radix(number.strip_prefix("0x")?, 16).ok()
	}

	/// Waits until `probe` finds what it looks for.
	#[track_caller]
	pub fn wait_for<T>(&mut self, what: &str, probe: impl Fn(&Self) -> Option<T>) -> T {
		let start = Instant::now();
		loop {
			if let Some(found) = probe(self) {
				return found;
			}
			let stopped =
				self.process.as_mut().and_then(|process| process.try_wait().ok()).flatten();
			assert!(
				stopped.is_none() && start.elapsed() < PATIENCE,
				"waiting for {what} ({stopped:?})\n{}",
				self.last_log()
			);
			sleep(Duration::from_millis(200));
		}
	}

	/// What the node has written since it was started last.
	pub fn log(&self) -> String {
		fs::read_to_string(self.log_file()).unwrap_or_default()
	}

	/// The end of what the node has written.
	pub fn last_log(&self) -> String {
		let log = self.log();
		let start = log.len().saturating_sub(SHOWN_LOG);
		let start = (start..log.len()).find(|at| log.is_char_boundary(*at)).unwrap_or(0);
		log[start..].to_owned()
	}

	fn log_file(&self) -> PathBuf {
		self.base.with_extension("log")
	}
}

impl Drop for Node {
	fn drop(&mut self) {
		if let Some(mut process) = self.process.take() {
			// It may have stopped by itself; the test is over anyway.
			let _ = process.kill();
			let _ = process.wait();
		}
	}
}

fn signal(process: &Child, signal: &str) {
	let sent = Command::new("kill").args([signal, &process.id().to_string()]).status();
	assert!(sent.is_ok_and(|status| status.success()));
}

/// Runs the node's program with other arguments, such as a subcommand.
pub fn run_node(arguments: &[&str]) -> Output {
	Command::new(program())
		.args(arguments)
		.stdin(Stdio::null())
		.output()
		.expect("the node starts: build it with `make build`")
}

/// A free port. Another program could take it in the meantime, but none of the tests does.
pub fn free_port() -> u16 {
	TcpListener::bind(("127.0.0.1", 0))
		.and_then(|listener| listener.local_addr())
		.expect("a port is free")
		.port()
}

/// The node's program.
fn program() -> PathBuf {
	env::var_os("TREASURENET_NODE").map(PathBuf::from).unwrap_or_else(|| {
		let here = env::current_exe().expect("a program knows its own place");
		// Tools lie beside the node, tests in a folder there.
		let beside = |folder: &Path| folder.join("treasurenet-node");
		let mut folders = here.ancestors().skip(1).take(2).map(beside);
		folders.find(|program| program.exists()).unwrap_or_else(|| "treasurenet-node".into())
	})
}
