//! A development node's life, from its first block to the removal of its chain, as an operator sees
//! it: the program is run, asked over RPC, stopped, and its data worked on with the subcommands.

use serde_json::{Value, json};
use std::{path::Path, process::Output};
use treasurenet_harness::{Node, run_node};

/// Sessions and eras of this chain are short; its blocks take as long as those of every other.
const CHAIN: &str = "dev-fast";

/// Runs a subcommand on the data in `base`, expects it to succeed and returns what it wrote.
fn run(base: &Path, command: &str, arguments: &[&str]) -> String {
	let base = base.to_str().expect("the temporary folder's name is ours; qed");
	let chain = ["--chain", CHAIN, "--base-path", base];
	let Output { status, stdout, stderr } = run_node(&[&[command], arguments, &chain].concat());
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
	// It refuses what could harm it.
	let arguments = ["--dev", "--chain", CHAIN, "--port", "0", "--rpc-methods", "safe"];
	let mut node = Node::start(&base, &arguments);
	let first = node.wait_for("two final blocks", |node| node.finalised().filter(|n| *n >= 2));
	assert_eq!(node.call("system_health", json!([]))["isSyncing"], false);
	let properties = node.call("system_properties", json!([]));
	assert_eq!(properties["tokenSymbol"], "UNIT");
	assert_eq!(properties["tokenDecimals"], 18);

	// What clients need is there, what could harm is refused.
	let methods = node.call("rpc_methods", json!([])).to_string();
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
	for method in ["author_rotateKeys", "treasurenet_oracleStatus"] {
		let refused = node.try_call(method, json!([])).unwrap_or_default();
		assert!(refused["error"].is_object(), "{method}: {refused}");
	}
	node.stop();

	// What it had is still there after a restart, and goes on.
	assert!(best_block(&base) >= first);
	node.restart();
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

	// Nothing of the copy is final, so its blocks can be reverted.
	let before = best_block(&other);
	run(&other, "revert", &["1", "--state-pruning", "archive"]);
	assert_eq!(best_block(&other), before - 1);

	// And it can be removed.
	run(&base, "purge-chain", &["-y"]);
	assert_eq!(best_block(&base), 0);
}

#[test]
fn node_key_should_be_the_same_when_it_is_inspected() {
	let generated = run_node(&["key", "generate-node-key"]);
	assert!(generated.status.success());

	let folder = tempfile::tempdir().expect("a temporary folder can be made; qed");
	let file = folder.path().join("key");
	std::fs::write(&file, &generated.stdout).expect("the temporary folder can be written; qed");
	let file = file.to_str().expect("the temporary folder's name is ours; qed");
	let inspected = run_node(&["key", "inspect-node-key", "--file", file]);
	assert!(inspected.status.success());

	// The identity goes to stderr when a key is made, to stdout when it is inspected.
	let inspected = String::from_utf8_lossy(&inspected.stdout);
	assert!(String::from_utf8_lossy(&generated.stderr).contains(inspected.trim()));
}
