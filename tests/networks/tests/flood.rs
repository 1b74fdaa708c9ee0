//! A flood of forged reports, and what it does to the blocks.
//!
//! It only measures, so `make soak` runs it: it prints its figures and asserts nothing about them.

use std::{
	sync::atomic::{AtomicU64, Ordering},
	thread,
	time::{Duration, Instant},
};
use treasurenet_client::Error;
use treasurenet_networks::{Network, Node, NodeOptions, connect, register_key};

/// How long blocks are watched, without the flood and with it.
const WATCHED: Duration = Duration::from_secs(60);
/// Forged reports in one request.
const BATCH: u64 = 100;
/// How many send at once.
const SENDERS: u64 = 4;
/// The pool's answer to a report with an invalid signature.
const REFUSAL: &str = "Transaction has a bad signature";
/// The target rate a second, all senders together.
const RATE: u64 = 1_000;

#[tokio::test(flavor = "multi_thread")]
#[ignore = "measures: run by `make soak`"]
async fn blocks_should_keep_coming_when_reports_are_forged() -> Result<(), Error> {
	let alice = NodeOptions { validator: Some("alice"), arguments: Vec::new() };
	let mut network = Network::start("dev-fast", &[alice], |_| ());
	let node = &mut network.nodes[0];
	node.wait_for("a final block", |node| node.finalised().filter(|number| *number > 0));
	let client = connect(node).await?;
	let key = register_key(node, &client, "//Eve").await?;

	let before = blocks_while(node, || thread::sleep(WATCHED));
	let (sent, refused) = (AtomicU64::new(0), AtomicU64::new(0));
	let shared: &Node = node;
	let block = client.state().await?.block_number() as u32;
	let during = blocks_while(shared, || {
		let start = Instant::now();
		thread::scope(|scope| {
			for sender in 0..SENDERS {
				let (key, sent, refused) = (&key, &sent, &refused);
				scope.spawn(move || {
					let mut round = 0;
					while start.elapsed() < WATCHED {
						let number = (round * SENDERS + sender) * BATCH;
						let forged: Vec<String> =
							(number..number + BATCH).map(|n| forged(key, block, n)).collect();
						let reasons = shared.submit_all(&forged);
						let (bad, other): (Vec<_>, Vec<_>) =
							reasons.into_iter().partition(|reason| reason == REFUSAL);
						assert!(other.is_empty(), "refused for another reason: {other:?}");
						refused.fetch_add(bad.len() as u64, Ordering::Relaxed);
						sent.fetch_add(BATCH, Ordering::Relaxed);
						round += 1;
						let due = Duration::from_millis(round * SENDERS * BATCH * 1_000 / RATE);
						thread::sleep(due.saturating_sub(start.elapsed()));
					}
				});
			}
		});
	});
	let (sent, refused) = (sent.into_inner(), refused.into_inner());
	println!(
		"{} forged reports a second; blocks in {} s: {before} without them, {during} with them",
		sent / WATCHED.as_secs(),
		WATCHED.as_secs(),
	);
	assert!(sent > 0 && refused == sent, "{refused} of {sent} were refused");
	assert!(during > 0, "{}", shared.last_log());
	Ok(())
}

/// How many blocks become final while something is done.
fn blocks_while(node: &Node, work: impl FnOnce()) -> u64 {
	let before = node.finalised().expect("the node answers");
	work();
	node.finalised().expect("the node answers") - before
}

/// A general transaction with a report and a forged signature.
fn forged(key: &str, block: u32, number: u64) -> String {
	// Version 5, general; version 0 of the extensions: an immortal era, nonce 0, no tip, no hash of
	// the metadata.
	let mut bytes = vec![0x45, 0, 0, 0, 0, 0];
	// `ProductionOracle::report_authorized`, the key, and the block: no check cheaper than the
	// signature fails.
	bytes.extend([64, 11]);
	bytes.extend(hex::decode(key.trim_start_matches("0x")).expect("the node writes hexadecimal"));
	bytes.extend(block.to_le_bytes());
	// One report: the price of a day of the first kind.
	bytes.extend([4, 0, 0]);
	bytes.extend(0u32.to_le_bytes());
	bytes.extend(20_000u32.to_le_bytes());
	bytes.extend([0, 0]);
	bytes.extend(number.to_le_bytes());
	bytes.extend([7; 32]);
	bytes.extend([9; 64]);
	let mut length = compact(bytes.len());
	length.extend(bytes);
	format!("0x{}", hex::encode(length))
}

/// A length below 16 384, as SCALE writes it.
fn compact(length: usize) -> Vec<u8> {
	(((length as u16) << 2) | 1).to_le_bytes().into()
}
