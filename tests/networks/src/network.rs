//! Nodes of one chain.

use serde_json::{Value, json};
use std::{
	env,
	fs::{self, File},
	io::{Read, Write},
	net::{TcpListener, TcpStream},
	path::{Path, PathBuf},
	process::{Child, Command, Output, Stdio},
	thread::sleep,
	time::{Duration, Instant},
};
use tempfile::TempDir;
use treasurenet_client::{Client, Error};

/// How long something may take on a slow machine. It decides no test: a test that waits this long
/// ends with the node's log.
const PATIENCE: Duration = Duration::from_secs(600);
/// The network keys of the nodes: the first is known, so that the others can name it.
const FIRST_NODE_KEY: &str = "0000000000000000000000000000000000000000000000000000000000000001";
/// The identity that belongs to it.
const FIRST_NODE_ID: &str = "12D3KooWEyoppNCUx8Yx66oV9fJnriXwCcXwDDUA2kj6vnc6iDEp";
/// How many of a log's last characters are shown when something fails.
const SHOWN_LOG: usize = 6_000;

/// How a node is started.
#[derive(Clone, Debug, Default)]
pub struct NodeOptions {
	/// The validator whose development keys it has: `alice`, `bob`, `charlie` or `dave`.
	pub validator: Option<&'static str>,
	/// Further arguments.
	pub arguments: Vec<String>,
}

/// Nodes of one chain on this machine. Dropped, all of them are stopped and forgotten.
pub struct Network {
	/// The nodes, in the order in which they were asked for.
	pub nodes: Vec<Node>,
	folder: TempDir,
}

impl Network {
	/// Starts a network on a chain that the node knows by name, with a genesis that `change` may
	/// alter.
	pub fn start(chain: &str, nodes: &[NodeOptions], change: impl FnOnce(&mut Value)) -> Self {
		let folder = tempfile::tempdir().expect("a temporary folder can be made");
		let spec = write_spec(chain, folder.path(), change);
		let first_port = free_port();
		let nodes = nodes
			.iter()
			.enumerate()
			.map(|(place, options)| {
				let port = if place == 0 { first_port } else { free_port() };
				let mut arguments: Vec<String> =
					["--chain", &spec, "--port", &port.to_string(), "--rpc-methods", "unsafe"]
						.map(str::to_owned)
						.into();
				let prometheus = free_port();
				arguments.extend(["--prometheus-port".into(), prometheus.to_string()]);
				arguments.extend(["--no-mdns", "--no-telemetry"].map(str::to_owned));
				arguments
					.extend(["--no-hardware-benchmarks", "--allow-private-ip"].map(Into::into));
				arguments.extend(["--state-pruning", "archive"].map(str::to_owned));
				if place == 0 {
					arguments.extend(["--node-key", FIRST_NODE_KEY].map(str::to_owned));
				} else {
					let first = format!("/ip4/127.0.0.1/tcp/{first_port}/p2p/{FIRST_NODE_ID}");
					let key = format!("{:064x}", place + 1);
					arguments.extend(["--bootnodes".into(), first, "--node-key".into(), key]);
				}
				if let Some(validator) = options.validator {
					arguments.extend([format!("--{validator}"), "--validator".into()]);
				}
				arguments.extend(options.arguments.iter().cloned());
				let base = folder.path().join(format!("node-{place}"));
				Node { process: None, rpc: String::new(), prometheus, base, arguments }
			})
			.collect();
		let mut network = Self { nodes, folder };
		// All at once: each compiles its runtime first.
		for node in &mut network.nodes {
			node.spawn();
		}
		for node in &mut network.nodes {
			node.wait_for_rpc();
		}
		network
	}

	/// A folder for files of the test.
	pub fn folder(&self) -> &Path {
		self.folder.path()
	}
}

/// A node.
pub struct Node {
	process: Option<Child>,
	rpc: String,
	prometheus: u16,
	base: PathBuf,
	arguments: Vec<String>,
}

impl Node {
	/// Starts the node on what it has stored.
	pub fn start(&mut self) {
		self.spawn();
		self.wait_for_rpc();
	}

	fn spawn(&mut self) {
		let log = File::create(self.log_file()).expect("the test's folder can be written to");
		let process = Command::new(program())
			.args(["--rpc-port", "0", "--base-path"])
			.arg(&self.base)
			.args(&self.arguments)
			.stdin(Stdio::null())
			.stdout(log.try_clone().expect("the log can be shared"))
			.stderr(log)
			.spawn()
			.expect("the node starts: build it with `make build`");
		self.process = Some(process);
	}

	fn wait_for_rpc(&mut self) {
		self.rpc = self.wait_for("its RPC address", |node| {
			let log = node.log();
			let (_, rest) = log.split_once("Running JSON-RPC server: addr=")?;
			// The line is complete once there is something behind the address.
			let end = rest.find([',', '\n'])?;
			Some(rest[..end].to_owned())
		});
	}

	/// Stops the node as a service manager does, and expects it to end well.
	pub fn stop(&mut self) {
		let Some(mut process) = self.process.take() else { return };
		let asked = Command::new("kill").arg(process.id().to_string()).status();
		assert!(asked.is_ok_and(|status| status.success()));
		let status = process.wait().expect("the node is a child of this test");
		assert!(status.success(), "the node ended with {status}\n{}", self.last_log());
	}

	/// Changes an argument: what follows `name`.
	pub fn set_argument(&mut self, name: &str, value: &str) {
		match self.arguments.iter().position(|argument| argument == name) {
			Some(place) => self.arguments[place + 1] = value.to_owned(),
			None => self.arguments.extend([name.to_owned(), value.to_owned()]),
		}
	}

	/// Where clients connect.
	pub fn url(&self) -> String {
		format!("ws://{}", self.rpc)
	}

	/// Connects to the node.
	pub async fn client(&self) -> Result<Client, Error> {
		Client::connect(&self.url()).await
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

	fn try_call(&self, method: &str, params: Value) -> Option<Value> {
		let body = json!({ "jsonrpc": "2.0", "id": 1, "method": method, "params": params });
		let answer = http(&self.rpc, "POST", "/", &body.to_string())?;
		serde_json::from_str(&answer).ok()
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
		let answer = http(&self.rpc, "POST", "/", &Value::from(calls).to_string());
		let answers: Vec<Value> =
			answer.and_then(|answer| serde_json::from_str(&answer).ok()).unwrap_or_default();
		answers
			.iter()
			.map(|answer| &answer["error"])
			.filter(|error| error.is_object())
			.map(|error| error["data"].as_str().unwrap_or_default().to_owned())
			.collect()
	}

	/// The node's metrics, as Prometheus reads them.
	pub fn metrics(&self) -> String {
		http(&format!("127.0.0.1:{}", self.prometheus), "GET", "/metrics", "").unwrap_or_default()
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

	/// What the node has written so far.
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

	/// Runs the node's program with other arguments, such as a subcommand.
	pub fn run(arguments: &[&str]) -> Output {
		Command::new(program())
			.args(arguments)
			.stdin(Stdio::null())
			.output()
			.expect("the node starts: build it with `make build`")
	}

	/// Where the node answers HTTP requests of RPC.
	pub fn http_url(&self) -> String {
		format!("http://{}", self.rpc)
	}

	fn log_file(&self) -> PathBuf {
		self.base.with_extension("log")
	}
}

impl Drop for Node {
	fn drop(&mut self) {
		if let Some(mut process) = self.process.take() {
			// It may have stopped by itself; the test has its verdict already.
			let _ = process.kill();
			let _ = process.wait();
		}
	}
}

/// The node's program.
fn program() -> PathBuf {
	env::var_os("TREASURENET_NODE").map(PathBuf::from).unwrap_or_else(|| {
		let here = env::current_exe().expect("a test knows its own place");
		let beside = here.parent().and_then(Path::parent).expect("tests lie in target/*/deps");
		beside.join("treasurenet-node")
	})
}

/// Gives a genesis the rules of the development chain: past months can be walked through at once.
pub fn use_development_rules(genesis: &mut Value) {
	let development = spec_of("dev-fast");
	let rules = &development["genesis"]["runtimeGenesis"]["patch"];
	for pallet in ["productionOracle", "tatIssuance", "wellAudit"] {
		genesis[pallet]["parameters"] = rules[pallet]["parameters"].clone();
	}
}

/// The specification of a chain that the node knows by name.
fn spec_of(chain: &str) -> Value {
	let output = Node::run(&["export-chain-spec", "--chain", chain]);
	assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
	serde_json::from_slice(&output.stdout).expect("a specification is JSON")
}

/// Writes the specification of a chain, altered.
fn write_spec(chain: &str, folder: &Path, change: impl FnOnce(&mut Value)) -> String {
	let mut spec = spec_of(chain);
	change(&mut spec["genesis"]["runtimeGenesis"]["patch"]);
	let file = folder.join("chain.json");
	fs::write(&file, spec.to_string()).expect("the test's folder can be written to");
	file.to_str().expect("the path is plain").to_owned()
}

fn free_port() -> u16 {
	TcpListener::bind(("127.0.0.1", 0))
		.and_then(|listener| listener.local_addr())
		.expect("a port is free")
		.port()
}

/// Asks a server and returns the body of its answer.
fn http(address: &str, method: &str, path: &str, body: &str) -> Option<String> {
	let mut stream = TcpStream::connect(address).ok()?;
	stream.set_read_timeout(Some(Duration::from_secs(60))).ok()?;
	write!(
		stream,
		"{method} {path} HTTP/1.0\r\nHost: {address}\r\nContent-Type: application/json\r\n\
		 Content-Length: {}\r\nConnection: close\r\n\r\n{body}",
		body.len(),
	)
	.ok()?;
	let mut answer = String::new();
	stream.read_to_string(&mut answer).ok()?;
	Some(answer.split_once("\r\n\r\n")?.1.to_owned())
}
