//! The oracle worker as the operator of a reporter's node sees it: its sources in a file, its status
//! on the command line, over RPC and as metrics, and the key that its reporter registers.

use serde_json::{Value, json};
use std::{path::Path, process::Output};
use treasurenet_harness::{Node, free_port, run_node};

/// An account of the development chain.
const ALICE: &str = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY";

/// A source that is never read: no reporter registered a key of this node.
const SOURCES: &str = r#"
[[price]]
feed = "OIL"
url = "https://prices.example.org/oil.csv?key={api-key}"
format = "csv"
unit = "$/BBL"
api-key = "s3cret"
"#;

/// How a command ended, and what it wrote.
struct Ended {
	code: Option<i32>,
	stdout: String,
	stderr: String,
}

fn run(arguments: &[&str]) -> Ended {
	let Output { status, stdout, stderr } = run_node(arguments);
	let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
	Ended { code: status.code(), stdout: text(stdout), stderr: text(stderr) }
}

fn write(file: &Path, text: &str) {
	std::fs::write(file, text).expect("the temporary folder can be written; qed");
}

/// The value of a metric, as Prometheus reads it.
fn metric(node: &Node, name: &str) -> Option<String> {
	let metrics = node.metrics();
	let line = metrics.lines().find_map(|line| line.strip_prefix(name));
	line.map(|value| value.rsplit(' ').next().unwrap_or_default().to_string())
}

#[test]
fn node_should_refuse_to_start_when_its_sources_have_a_fault() {
	let folder = tempfile::tempdir().expect("a temporary folder can be made; qed");
	let file = folder.path().join("sources.toml");
	write(&file, &SOURCES.replace("api-key = ", "colour = "));
	let base = folder.path().join("node");
	let (name, base_name) = (file.display().to_string(), base.display().to_string());

	let ended = run(&["--dev", "--oracle-sources", &name, "--base-path", &base_name]);
	assert_eq!(ended.code, Some(1));
	let fault = format!("{name}: price 1 (OIL): unknown field `colour`");
	assert!(ended.stderr.contains(&fault), "{}", ended.stderr);
	assert!(!base.exists(), "the node must not have begun");

	// The same is found without starting, and a good file is shown without its secrets.
	let ended = run(&["oracle", "check-sources", &name]);
	assert_eq!(ended.code, Some(1));
	assert!(ended.stderr.contains(&fault), "{}", ended.stderr);
	write(&file, SOURCES);
	let ended = run(&["oracle", "check-sources", &name]);
	assert_eq!(ended.code, Some(0), "{}", ended.stderr);
	assert!(ended.stdout.contains("price OIL  https://prices.example.org"), "{}", ended.stdout);
	assert!(!(ended.stdout + &ended.stderr).contains("s3cret"));
}

#[test]
fn operator_should_be_told_when_no_node_answers() {
	let url = format!("http://127.0.0.1:{}", free_port());
	let ended = run(&["oracle", "status", "--url", &url]);
	assert_eq!(ended.code, Some(1));
	assert!(ended.stderr.contains(&format!("no node answers at {url}")), "{}", ended.stderr);
	assert!(ended.stdout.is_empty());
}

#[test]
fn operator_should_see_worker_and_keys_when_the_node_runs() {
	let folder = tempfile::tempdir().expect("a temporary folder can be made; qed");
	let file = folder.path().join("sources.toml");
	write(&file, SOURCES);
	// It answers the public at one endpoint, and its operator at another.
	let public = free_port();
	let mut node = Node::start(
		&folder.path().join("node"),
		&[
			"--dev",
			"--chain",
			"dev-fast",
			"--port",
			"0",
			"--oracle-sources",
			&file.display().to_string(),
			"--experimental-rpc-endpoint",
			"listen-addr=127.0.0.1:0,methods=unsafe",
			"--experimental-rpc-endpoint",
			&format!("listen-addr=127.0.0.1:{public},methods=safe"),
		],
	);
	let url = node.http_url();
	let ended = run(&["oracle", "status", "--url", &format!("http://127.0.0.1:{public}")]);
	assert_eq!(ended.code, Some(1));
	assert!(ended.stderr.contains("--experimental-rpc-endpoint"), "{}", ended.stderr);

	// Without a key there is nothing to report for.
	let ended = run(&["oracle", "status", "--url", &url]);
	assert_eq!(ended.code, Some(3), "{}", ended.stderr);
	assert!(ended.stdout.contains("Keys: none"), "{}", ended.stdout);
	assert!(ended.stdout.contains("This node holds no oracle key"), "{}", ended.stdout);
	let status = node.call("treasurenet_oracleStatus", json!([]));
	assert_eq!(status["workerEnabled"], true, "{status}");
	assert_eq!(status["keys"], json!([]), "{status}");
	let keys = node.wait_for("the metrics", |node| metric(node, "treasurenet_oracle_keys"));
	assert_eq!(keys, "0");

	// A key is made for a reporter, and the worker finds that nobody registered it.
	let ended = run(&["oracle", "new-key", "--account", ALICE, "--url", &url, "--json"]);
	assert_eq!(ended.code, Some(0), "{}", ended.stderr);
	let proof: Value = serde_json::from_str(&ended.stdout).expect("the answer is JSON; qed");
	let key = proof["key"].as_str().expect("a key is text; qed").to_string();
	let text = run(&["oracle", "key-proof", "--key", &key, "--account", ALICE, "--url", &url]);
	assert!(text.stdout.contains(&format!("key:     {key}\nproof:   0x")), "{}", text.stdout);
	let status = node.wait_for("the worker to look at the key", |node| {
		let status = node.call("treasurenet_oracleStatus", json!([]));
		(status["keys"][0]["checked"] == true).then_some(status)
	});
	assert_eq!(status["keys"][0]["key"], key.as_str());
	assert_eq!(status["keys"][0]["reporter"], Value::Null);
	node.wait_for("the key among the metrics", |node| {
		metric(node, "treasurenet_oracle_keys").filter(|keys| keys == "1")
	});
	let ended = run(&["oracle", "status", "--url", &url]);
	assert_eq!(ended.code, Some(3));
	assert!(
		ended.stdout.contains(&format!("No reporter has registered the key {key}")),
		"{}",
		ended.stdout
	);

	// Nothing of the secret is anywhere.
	let json = run(&["oracle", "status", "--url", &url, "--json"]).stdout;
	assert!(!(json + &ended.stdout + &node.log()).contains("s3cret"));
	node.stop();
}
