//! # Networks of real nodes
//!
//! What the tests on networks share: nodes of one chain ([`Network`]), a web server that serves the
//! project's real data and can be told to misbehave ([`Sources`]), a producer with wells and uploads
//! ([`Producer`]), and decisions of UNIT holders and managers ([`pass_referendum`],
//! [`pass_motion`]).

mod governance;
mod network;
mod producer;
mod sources;

pub use governance::{decide_alone, pass_motion, pass_referendum};
pub use network::{Network, NodeOptions, use_development_rules};
pub use producer::{Producer, Well};
pub use sources::{Mode, Sources};
pub use treasurenet_harness::Node;

use serde_json::Value;
use std::{
	path::Path,
	time::{Duration, Instant},
};
use treasurenet_client::{Account, Client, Error, steps};
use treasurenet_harness::run_node;

/// The project's folder of real data, from where cargo runs the tests of this package.
pub fn data_folder() -> &'static Path {
	let folder = Path::new("../../data");
	assert!(folder.is_dir(), "{folder:?} is not here: run the tests with cargo");
	folder
}

/// Connects to a node.
pub async fn connect(node: &Node) -> Result<Client, Error> {
	Client::connect(&node.url()).await
}

/// Makes an oracle key on a node, as its operator does, registers it as the reporter, and returns
/// it.
pub async fn register_key(node: &Node, client: &Client, reporter: &str) -> Result<String, Error> {
	let reporter = Account::from_uri(reporter)?;
	let account = reporter.id().to_string();
	let url = node.http_url();
	let output = run_node(&["oracle", "new-key", "--account", &account, "--url", &url, "--json"]);
	assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
	let made: Value = serde_json::from_slice(&output.stdout).expect("with --json it is JSON");
	let text = |name: &str| made[name].as_str().expect("it is a text").to_owned();
	steps::register_oracle_key(client, &reporter, &text("key"), &text("proof")).await?;
	Ok(text("key"))
}

/// Asks again until there is an answer. After `patience` it fails and shows the nodes' logs.
pub async fn until<T>(
	what: &str,
	network: &Network,
	patience: Duration,
	mut ask: impl AsyncFnMut() -> Result<Option<T>, Error>,
) -> Result<T, Error> {
	eprintln!("Waiting for {what} ...");
	let start = Instant::now();
	loop {
		if let Some(found) = ask().await? {
			eprintln!("  after {} s", start.elapsed().as_secs());
			return Ok(found);
		}
		if start.elapsed() > patience {
			let logs: Vec<String> = network.nodes.iter().map(Node::last_log).collect();
			panic!("waiting for {what}\n{}", logs.join("\n\n"));
		}
		tokio::time::sleep(Duration::from_secs(1)).await;
	}
}
