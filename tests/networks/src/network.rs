//! Nodes of one chain.

use serde_json::Value;
use std::{
	fs,
	path::{Path, PathBuf},
};
use tempfile::TempDir;
use treasurenet_harness::{Node, free_port, run_node};

/// The first node's network key: the others know it.
const FIRST_NODE_KEY: &str = "0000000000000000000000000000000000000000000000000000000000000001";
/// Its peer ID.
const FIRST_NODE_ID: &str = "12D3KooWEyoppNCUx8Yx66oV9fJnriXwCcXwDDUA2kj6vnc6iDEp";

/// How a node is started.
#[derive(Clone, Debug, Default)]
pub struct NodeOptions {
	/// The validator whose development keys it has: `alice`, `bob`, `charlie` or `dave`.
	pub validator: Option<&'static str>,
	/// Further arguments.
	pub arguments: Vec<String>,
}

/// Nodes of one chain on this machine. Dropping it stops them and deletes their data.
pub struct Network {
	/// The nodes, in the order in which they were asked for.
	pub nodes: Vec<Node>,
	/// What they store.
	folder: TempDir,
	/// The chain's specification.
	spec: String,
	/// Where the first node listens.
	first_port: u16,
}

impl Network {
	/// Starts a network on a chain that the node knows by name, with a genesis that `change` may
	/// alter.
	pub fn start(chain: &str, nodes: &[NodeOptions], change: impl FnOnce(&mut Value)) -> Self {
		let folder = tempfile::tempdir().expect("a temporary folder can be made");
		let spec = write_spec(chain, folder.path(), change);
		let first_port = free_port();
		let mut network = Self { nodes: Vec::new(), folder, spec, first_port };
		// All at once: each compiles its runtime first.
		nodes.iter().for_each(|options| network.spawn(options));
		network.nodes.iter_mut().for_each(Node::wait_for_rpc);
		network
	}

	/// Starts one more node, which knows nothing of the chain but its specification.
	pub fn add(&mut self, options: &NodeOptions) -> &mut Node {
		self.spawn(options);
		let node = self.nodes.last_mut().expect("it was just added");
		node.wait_for_rpc();
		node
	}

	fn spawn(&mut self, options: &NodeOptions) {
		let place = self.nodes.len();
		let arguments = arguments(place, &self.spec, self.first_port, options);
		self.nodes.push(Node::spawn(&self.base(place), arguments));
	}

	/// Where the node at a place stores its data.
	fn base(&self, place: usize) -> PathBuf {
		self.folder.path().join(format!("node-{place}"))
	}

	/// The whole state of a block, as a raw specification. Stops the first node, which exports it.
	pub fn export_state(&mut self, block: u64) -> Value {
		self.nodes[0].stop();
		let base = self.base(0);
		let base = base.to_str().expect("the path is plain");
		let output = run_node(&[
			"export-state",
			"--chain",
			&self.spec,
			"--base-path",
			base,
			&block.to_string(),
		]);
		assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
		serde_json::from_slice(&output.stdout).expect("a specification is JSON")
	}

	/// Stops all nodes as a service manager does, and expects them to end well.
	pub fn stop(mut self) {
		self.nodes.iter_mut().for_each(Node::stop);
	}
}

/// The arguments of the node at a place, of which the first is known to the others.
fn arguments(place: usize, spec: &str, first_port: u16, options: &NodeOptions) -> Vec<String> {
	let mut arguments: Vec<String> = ["--chain", spec, "--rpc-methods", "unsafe"]
		.into_iter()
		.chain(["--no-mdns", "--allow-private-ip"])
		.map(str::to_owned)
		.collect();
	let mut add = |name: &str, value: String| arguments.extend([name.to_owned(), value]);
	if place == 0 {
		add("--port", first_port.to_string());
		add("--node-key", FIRST_NODE_KEY.to_owned());
	} else {
		add("--port", free_port().to_string());
		add("--node-key", format!("{:064x}", place + 1));
		add("--bootnodes", format!("/ip4/127.0.0.1/tcp/{first_port}/p2p/{FIRST_NODE_ID}"));
	}
	if let Some(validator) = options.validator {
		arguments.extend([format!("--{validator}"), "--validator".into()]);
	}
	arguments.extend(options.arguments.iter().cloned());
	arguments
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
	let output = run_node(&["export-chain-spec", "--chain", chain]);
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
