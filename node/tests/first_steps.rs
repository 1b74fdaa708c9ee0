//! The first steps of an operator and of a validator, as the documents describe them.

use pallet_session::NextKeys;
use pallet_staking::Validators;
use serde_json::{Value, json};
use sp_core::Bytes;
use std::{fs, path::Path, process::Output};
use treasurenet_client::{
	Account, Client, Error, Transaction,
	chain::{Call, types},
};
use treasurenet_harness::{Node, run_node};
use treasurenet_primitives::UNIT;
use treasurenet_runtime::Runtime;
use types::{
	pallet_session::pallet::Call as Session,
	pallet_staking::{RewardDestination, ValidatorPrefs, pallet::pallet::Call as Staking},
	sp_arithmetic::per_things::Perbill,
	treasurenet_runtime::SessionKeys,
};

fn text(path: &Path) -> &str {
	path.to_str().expect("the temporary folder's name is ours; qed")
}

fn words(output: &Output) -> String {
	String::from_utf8_lossy(&output.stderr).into_owned()
}

/// The node's identity in the network.
fn peer_id(node: &Node) -> String {
	node.call("system_localPeerId", json!([])).to_string()
}

#[test]
fn local_validator_should_start_when_nothing_was_prepared() {
	let folder = tempfile::tempdir().expect("a temporary folder can be made; qed");
	let base = folder.path().join("node");
	let arguments = ["--chain", "local", "--alice", "--port", "0", "--no-mdns"];
	let mut node = Node::start(&base, &arguments);
	let peer = peer_id(&node);
	assert!(base.join("chains/treasurenet_local/network/secret_ed25519").is_file());

	// It is the same node after a restart.
	node.restart();
	assert_eq!(peer_id(&node), peer);
	node.stop();
}

#[test]
fn validator_should_be_told_the_command_when_it_has_no_network_key() {
	let folder = tempfile::tempdir().expect("a temporary folder can be made; qed");
	let spec = folder.path().join("spec.json");
	let output = run_node(&["export-chain-spec", "--chain", "local"]);
	assert!(output.status.success(), "{}", words(&output));
	let mut chain: Value = serde_json::from_slice(&output.stdout).expect("it is JSON; qed");
	chain["chainType"] = "Live".into();
	fs::write(&spec, chain.to_string()).expect("the temporary folder can be written; qed");
	let base = folder.path().join("node");
	let arguments = ["--chain", text(&spec), "--validator", "--port", "0", "--no-mdns"];

	let refused = run_node(&[&arguments[..], &["--base-path", text(&base)]].concat());
	assert_eq!(refused.status.code(), Some(1));
	let error = words(&refused);
	assert!(error.contains("this validator has no network key"), "{error}");

	// The command in the message makes the key; then the node starts.
	let command = error.lines().find_map(|line| line.strip_prefix("    ")).expect("it is indented");
	let command: Vec<&str> = command.split(' ').skip(1).collect();
	let made = run_node(&command);
	assert!(made.status.success(), "{command:?}: {}", words(&made));
	let mut node = Node::start(&base, &arguments);
	assert_eq!(peer_id(&node), format!("\"{}\"", words(&made).lines().last().unwrap_or_default()));
	node.stop();
}

#[tokio::test(flavor = "multi_thread")]
async fn validator_should_be_a_candidate_when_it_follows_the_document() -> Result<(), Error> {
	let folder = tempfile::tempdir().expect("a temporary folder can be made; qed");
	let arguments = ["--dev", "--chain", "dev-fast", "--port", "0"];
	let mut node = Node::start(&folder.path().join("node"), &arguments);
	let client = Client::connect(&node.url()).await?;
	let stash = Account::from_uri("//Ferdie")?;

	let bond = Staking::bond { value: 158 * UNIT, payee: RewardDestination::Stash };
	submit(&client, &stash, "bond", Call::Staking(bond)).await?;

	// The public key, as the document says to look it up.
	let shown = run_node(&["key", "inspect", "--output-type", "json", &stash.id().to_string()]);
	assert!(shown.status.success(), "{}", words(&shown));
	let shown: Value = serde_json::from_slice(&shown.stdout).expect("it is JSON; qed");
	let made = node.call("author_rotateKeysWithOwner", json!([shown["publicKey"]]));
	let (keys, proof) = (bytes(&made["keys"]), bytes(&made["proof"]));
	assert_eq!(node.call("author_hasSessionKeys", json!([made["keys"]])), true);

	// Without the proof, or with the proof for another owner, the keys are refused.
	let other = Account::from_uri("//Eve")?;
	for (who, proof) in [(&stash, Vec::new()), (&other, proof.clone())] {
		let call = Call::Session(Session::set_keys { keys: session_keys(&keys), proof });
		let refused = submit(&client, who, "set keys", call).await;
		let error = refused.expect_err("the proof is not good").to_string();
		assert!(error.contains("InvalidProof"), "{error}");
	}

	let call = Session::set_keys { keys: session_keys(&keys), proof };
	submit(&client, &stash, "set keys", Call::Session(call)).await?;
	let prefs = ValidatorPrefs { commission: Perbill(100_000_000), blocked: false };
	submit(&client, &stash, "validate", Call::Staking(Staking::validate { prefs })).await?;

	// The chain has the keys, and the candidate.
	let account = sp_runtime::AccountId32::from(stash.id().0);
	let stored = |key: Vec<u8>| node.call("state_getStorage", json!([Bytes(key)]));
	assert_eq!(stored(NextKeys::<Runtime>::hashed_key_for(&account)), made["keys"]);
	assert_ne!(stored(Validators::<Runtime>::hashed_key_for(&account)), Value::Null);
	node.stop();
	Ok(())
}

async fn submit(client: &Client, who: &Account, what: &str, call: Call) -> Result<(), Error> {
	client.submit(Transaction::new(what, who, vec![call])).await.map(drop)
}

/// Bytes that the node wrote in hexadecimal.
fn bytes(value: &Value) -> Vec<u8> {
	let text = value.as_str().and_then(|text| text.strip_prefix("0x")).unwrap_or_default();
	let pairs = text.as_bytes().chunks(2).map(|pair| std::str::from_utf8(pair).unwrap_or_default());
	pairs.map(|pair| u8::from_str_radix(pair, 16).expect("it is hexadecimal")).collect()
}

/// The four public keys, one after the other.
fn session_keys(bytes: &[u8]) -> SessionKeys {
	let key = |place: usize| {
		let key = bytes.get(place * 32..(place + 1) * 32).and_then(|key| key.try_into().ok());
		key.expect("there are four keys of 32 bytes")
	};
	SessionKeys {
		babe: types::sp_consensus_babe::app::Public(key(0)),
		grandpa: types::sp_consensus_grandpa::app::Public(key(1)),
		im_online: types::pallet_im_online::sr25519::app_sr25519::Public(key(2)),
		authority_discovery: types::sp_authority_discovery::app::Public(key(3)),
	}
}
