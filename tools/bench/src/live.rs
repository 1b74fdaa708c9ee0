//! A node under a flood of transfers, and the import of the chain that it made.

use crate::{people::holders, transactions::transfers};
use anyhow::{Context, ensure};
use codec::Encode;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::{
	fs,
	path::Path,
	thread::{self, sleep},
	time::{Duration, Instant},
};
use treasurenet_harness::{Node, run_node};
use treasurenet_runtime::{Hash, UNIT, constants::time::MILLISECS_PER_BLOCK};

/// How many transactions are submitted in one request.
const REQUEST: usize = 500;
/// What each holder has, in 10⁻¹⁸ UNIT.
const FUNDS: u128 = 10 * UNIT;
/// How often the node is asked how far it is.
const POLL: Duration = Duration::from_millis(250);
/// How long the flood may take to get into blocks.
const PATIENCE: Duration = Duration::from_secs(400);

/// What a node did.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LiveFigures {
	/// Transfers submitted.
	pub submitted: usize,
	/// What submitting them took, in seconds.
	pub submitting_s: f64,
	/// The most transfers in a block.
	pub fullest: usize,
	/// Blocks with transfers.
	pub blocks: usize,
	/// Transfers in blocks, per second, from the first block with transfers to the last.
	pub included_per_second: f64,
	/// Transfers in final blocks, per second, from when the first of them was final to when all were.
	pub final_per_second: f64,
	/// The node's memory at its peak, in MiB.
	pub memory_mib: u64,
	/// Imported blocks per second, of the same chain.
	pub import_blocks_per_second: f64,
	/// Imported transfers per second.
	pub import_per_second: f64,
}

/// Floods a node with `rounds` transfers of each of so many holders, and imports its chain.
pub fn measure(count: u32, rounds: u32, folder: &Path) -> anyhow::Result<LiveFigures> {
	let spec = specification(count, folder)?;
	let base = folder.join("node");
	let mut node = Node::start(
		&base,
		&[
			"--chain",
			&spec,
			"--alice",
			"--validator",
			"--force-authoring",
			"--pool-limit",
			"200000",
			"--pool-kbytes",
			"200000",
			"--rpc-max-connections",
			"100",
		],
	);
	let genesis: Hash = serde_json::from_value(node.call("chain_getBlockHash", json!([0])))?;
	eprintln!("a node: signing {} transfers", count * rounds);
	let people = holders(count);
	let signed: Vec<String> = (0..rounds)
		.flat_map(|nonce| transfers(&people, nonce, genesis))
		.map(|transaction| format!("0x{}", hex::encode(transaction.encode())))
		.collect();
	node.wait_for("its first block", |node| (best(node)? > 0).then_some(()));

	eprintln!("a node: flooding it");
	let watched = thread::scope(|scope| {
		let submitting = scope.spawn(|| -> anyhow::Result<f64> {
			let start = Instant::now();
			for request in signed.chunks(REQUEST) {
				let refused = node.submit_all(request);
				ensure!(refused.is_empty(), "the pool refuses {}: {}", refused.len(), refused[0]);
			}
			Ok(start.elapsed().as_secs_f64())
		});
		let watched = watch(&node, signed.len());
		let submitting = submitting.join().map_err(|_| anyhow::anyhow!("submitting broke off"))?;
		anyhow::Ok((watched?, submitting?))
	})?;
	let (Watched { blocks, final_s }, submitting_s) = watched;
	let memory_mib = peak(node.id())?;
	node.stop();

	let included: usize = blocks.iter().map(|(_, transfers)| transfers).sum();
	let first = blocks.first().context("no block has transfers")?.0;
	let last = blocks.last().context("no block has transfers")?.0;
	let slots = (last - first + 1) as f64 * MILLISECS_PER_BLOCK as f64 / 1e3;
	eprintln!("a node: importing its chain");
	let all = import(&spec, &base, folder, last)?;
	// What starting and the first blocks take.
	let before = import(&spec, &base, folder, first - 1)?;
	let importing = (all - before).as_secs_f64();
	Ok(LiveFigures {
		submitted: signed.len(),
		submitting_s,
		fullest: blocks.iter().map(|(_, transfers)| *transfers).max().unwrap_or_default(),
		blocks: blocks.len(),
		included_per_second: included as f64 / slots,
		final_per_second: included as f64 / final_s,
		memory_mib,
		import_blocks_per_second: (last - first + 1) as f64 / importing,
		import_per_second: included as f64 / importing,
	})
}

/// The development chain with funds for the holders.
fn specification(count: u32, folder: &Path) -> anyhow::Result<String> {
	let exported = run_node(&["export-chain-spec", "--chain", "dev"]);
	ensure!(exported.status.success(), "the chain specification cannot be exported");
	let mut spec: Value = serde_json::from_slice(&exported.stdout)?;
	let balances = spec
		.pointer_mut("/genesis/runtimeGenesis/patch/balances/balances")
		.and_then(Value::as_array_mut)
		.context("the chain specification has no balances")?;
	for holder in holders(count) {
		balances.push(json!([holder.account, FUNDS]));
	}
	let file = folder.join("spec.json");
	fs::write(&file, spec.to_string())?;
	Ok(file.display().to_string())
}

struct Watched {
	/// The blocks with transfers, and how many they have.
	blocks: Vec<(u64, usize)>,
	/// How long it took from the first final transfer to the last, and one slot for the first.
	final_s: f64,
}

/// Watches until all transfers are final.
fn watch(node: &Node, submitted: usize) -> anyhow::Result<Watched> {
	let start = Instant::now();
	let mut blocks = Vec::new();
	let mut seen = node.finalised().context("the node does not answer")?;
	let mut first = None;
	while blocks.iter().map(|(_, transfers)| transfers).sum::<usize>() < submitted {
		ensure!(start.elapsed() < PATIENCE, "the transfers take too long\n{}", node.last_log());
		sleep(POLL);
		let Some(now) = node.finalised() else { continue };
		for number in seen + 1..=now {
			let transfers = transactions(node, number)?;
			if transfers > 0 {
				first.get_or_insert_with(Instant::now);
				blocks.push((number, transfers));
			}
		}
		seen = seen.max(now);
	}
	let since = first.context("no transfer was final")?.elapsed();
	Ok(Watched {
		blocks,
		final_s: (since + Duration::from_millis(MILLISECS_PER_BLOCK)).as_secs_f64(),
	})
}

/// How many transactions a block has beside its inherent.
fn transactions(node: &Node, number: u64) -> anyhow::Result<usize> {
	let hash = node.call("chain_getBlockHash", json!([number]));
	let block = node.call("chain_getBlock", json!([hash]));
	let all = block["block"]["extrinsics"].as_array().context("a block has transactions")?.len();
	Ok(all.saturating_sub(1))
}

fn best(node: &Node) -> Option<u64> {
	let header = node.try_call("chain_getHeader", json!([]))?;
	let number = header["result"]["number"].as_str()?;
	u64::from_str_radix(number.strip_prefix("0x")?, 16).ok()
}

/// The most memory that a process had, in MiB.
fn peak(process: u32) -> anyhow::Result<u64> {
	let status = fs::read_to_string(format!("/proc/{process}/status"))?;
	let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
	let kib = line.and_then(|line| line.split_whitespace().next()).context("no peak is told")?;
	Ok(kib.parse::<u64>()? / 1_024)
}

/// Exports the chain up to a block, and imports it into an empty database. Returns what that took.
fn import(spec: &str, base: &Path, folder: &Path, last: u64) -> anyhow::Result<Duration> {
	let file = folder.join(format!("{last}.blocks")).display().to_string();
	let (from, to) = (base.display().to_string(), last.to_string());
	let exported = run_node(&[
		"export-blocks",
		"--chain",
		spec,
		"--base-path",
		&from,
		"--binary",
		"--to",
		&to,
		&file,
	]);
	ensure!(exported.status.success(), "{}", String::from_utf8_lossy(&exported.stderr));
	let into = folder.join(format!("import-{last}"));
	let start = Instant::now();
	let imported = run_node(&[
		"import-blocks",
		"--chain",
		spec,
		"--base-path",
		&into.display().to_string(),
		"--binary",
		&file,
	]);
	let took = start.elapsed();
	ensure!(imported.status.success(), "{}", String::from_utf8_lossy(&imported.stderr));
	Ok(took)
}
