//! A runtime upgrade on a network of four validators: a referendum authorises the next runtime, somebody
//! applies it, its migration runs over several blocks, and the chain goes on. The network's exported state
//! then goes through the same upgrade under a runtime that checks itself.
//!
//! It compiles two runtimes and waits for a referendum, so `make soak` runs it.

mod exported;
mod wasm;

use exported::{Exported, bytes};
use serde_json::{Value, json};
use sp_crypto_hashing::{blake2_256, twox_128};
use std::{
	ops::RangeInclusive,
	time::{Duration, Instant},
};
use treasurenet_client::{
	Account, Address, Client, Error, Included, Transaction,
	calendar::parse_month,
	chain::{AccountId, Call, types},
	steps::Origin,
};
use treasurenet_networks::{
	Network, Node, NodeOptions, Producer, Well, connect, pass_referendum, until,
	use_development_rules,
};
use treasurenet_primitives::{Balance, MintRecord, Month, UNIT};
use types::{
	frame_system::pallet::Call as System, pallet_balances::pallet::Call as Balances,
	pallet_tat_issuance::pallet::Call as TatIssuance,
};

const VALIDATORS: [&str; 4] = ["alice", "bob", "charlie", "dave"];
/// The wells that the migration moves.
const WELLS: std::ops::Range<usize> = 0..40;
/// How many of them bring TAT before, and how many after.
const MINTING: usize = 3;
/// Enough for a slow machine.
const PATIENCE: Duration = Duration::from_secs(1_800);

#[tokio::test(flavor = "multi_thread")]
#[ignore = "compiles two runtimes and passes a referendum: run by `make soak`"]
async fn chain_should_go_on_when_its_runtime_is_replaced() -> Result<(), Error> {
	let next = wasm::compress(&wasm::build(&[]));
	let checked = wasm::build(&["try-runtime"]);
	let nodes = VALIDATORS
		.map(|validator| NodeOptions { validator: Some(validator), arguments: Vec::new() });
	let mut network = Network::start("local-fast", &nodes, use_development_rules);
	// Built for the old runtime, and connected before the upgrade.
	let client = connect(&network.nodes[0]).await?.until_final();

	// A producer with wells; some of them bring TAT.
	let producer = Producer::admit(&client, "//Two").await?;
	let november = producer.register(&client, "2025-11", WELLS).await?;
	let december = producer.register(&client, "2025-12", WELLS).await?;
	let minted_before = bring(&client, &producer, &november[..MINTING], "2025-11").await?;
	let before = Seen::by(&client, &producer, &november[0]).await?;
	let wells = client.state().await?.wells_of(&producer.account.id()).await?.len();
	assert!(wells >= WELLS.len() && before.supply > 0 && before.record.is_some());

	// Nobody replaces the runtime without a decision, nor by another one than was decided on.
	let anybody = Account::from_uri("//Ferdie")?;
	assert_refused(apply(&client, &anybody, &next).await);
	let start = Instant::now();
	let code_hash = blake2_256(&next).into();
	let authorise = Call::System(System::authorize_upgrade { code_hash });
	pass_referendum(&client, Origin::Root, authorise).await?;
	let node = &network.nodes[0];
	until("the authorisation", &network, PATIENCE, async || {
		Ok(stored(node, "System", "AuthorizedUpgrade", None))
	})
	.await?;
	println!("Authorised after {} s", start.elapsed().as_secs());
	assert_refused(apply(&client, &anybody, &next[1..]).await);
	assert_eq!(version_at(node, None), 1);

	// The one that was decided on goes live, whoever sends it.
	let hasty = connect(node).await?;
	let start = Instant::now();
	sent(apply(&hasty, &anybody, &next).await)?;
	until("the new runtime", &network, PATIENCE, async || {
		Ok((version_at(node, None) == 2).then_some(()))
	})
	.await?;
	println!("Applied after {} s", start.elapsed().as_secs());

	// The migration takes several blocks, which have no room for transactions: they wait.
	let start = Instant::now();
	sent(give(&hasty, &anybody, &producer.account.id()).await)?;
	let number = until("the transfer", &network, PATIENCE, async || {
		let state = hasty.state().await?;
		let now = state.free_unit(&producer.account.id()).await?;
		Ok((now > before.unit).then(|| state.block_number()))
	})
	.await?;
	let waited = start.elapsed().as_secs();
	client.wait_finalized(number + 1, PATIENCE).await?;
	let migration = migration(node, client.finalized().await?);
	println!(
		"Migrated {wells} wells in {} blocks; a transfer waited {waited} s",
		migration.clone().count()
	);
	assert!(migration.clone().count() >= 3, "{migration:?}");
	for block in migration.clone() {
		let extrinsics = block_at(node, block)["extrinsics"].as_array().map(Vec::len);
		assert_eq!(extrinsics, Some(1), "block {block} has the timestamp alone");
	}
	let (done, last) = (hash_of(node, *migration.end()), hash_of(node, migration.start() - 1));
	let rows = ["OwnedWells", "WellsByOwner"];
	assert_eq!(rows.map(|list| keys(node, list, &last).len()), [wells, 0]);
	assert_eq!(rows.map(|list| keys(node, list, &done).len()), [0, wells]);
	for (block, version) in [(&last, 1u16), (&done, 2)] {
		let item = stored_at(node, &version_key("WellAudit"), Some(block));
		assert_eq!(item, Some(version.to_le_bytes().to_vec()), "the layout's version");
	}

	// The old client reads what is as it was, and says what it cannot read.
	assert_eq!(Seen::by(&client, &producer, &november[0]).await?.less(UNIT), before);
	match client.state().await?.wells_of(&producer.account.id()).await {
		Err(Error::Incompatible { version: 2, .. }) => {}
		other => panic!("its layout has changed: {other:?}"),
	}

	// Finality and mints go on.
	client.wait_finalized(migration.end() + 10, PATIENCE).await?;
	let minted_after = bring(&client, &producer, &december[..MINTING], "2025-12").await?;
	let supply = client.state().await?.tat_supply().await?;
	assert!(supply > before.supply, "{supply} TAT, {} before", before.supply);

	// A node that starts from nothing follows through the upgrade.
	let target = client.finalized().await?;
	let start = Instant::now();
	let late = network.add(&NodeOptions::default());
	late.wait_for("the whole chain", |late| late.finalised().filter(|block| *block >= target));
	println!("Synced {target} blocks in {} s", start.elapsed().as_secs());
	let [node, late] = [&network.nodes[0], network.nodes.last().expect("it was just added")];
	assert_eq!(hash_of(late, target), hash_of(node, target));
	assert_eq!(version_at(late, None), 2);
	assert_eq!(connect(late).await?.state().await?.tat_supply().await?, supply);

	rehearse(&mut network, &checked, [minted_before, minted_after])?;
	network.stop();
	Ok(())
}

/// Takes exported states, from before a mint each, through what the network went through, under a runtime
/// that checks itself. The upgrade came between the two mints.
fn rehearse(network: &mut Network, runtime: &[u8], mints: [u64; 2]) -> Result<(), Error> {
	let node = &network.nodes[0];
	let [first, second] = mints.map(|number| block_at(node, number));
	let roots = mints.map(|number| {
		let root = block_at(node, number - 1)["header"]["stateRoot"].take();
		bytes(root.as_str().expect("a header has a root"))
	});
	let rows = keys(node, "OwnedWells", &hash_of(node, mints[0] - 1));
	let [old, new] = mints.map(|number| network.export_state(number - 1));

	// The upgrade and its migration, with all checks; then a mint on the migrated state.
	let mut state = Exported::load(&old, runtime);
	assert_eq!(state.root().as_bytes(), roots[0], "the whole state was exported");
	let start = Instant::now();
	state.upgrade().map_err(Error::other)?;
	println!("Upgraded the exported state, with all checks, in {} ms", start.elapsed().as_millis());
	state.execute(&first, false).map_err(Error::other)?;

	// The checks find what is wrong.
	let mut state = Exported::load(&old, runtime);
	state.remove(&rows[0]);
	assert!(state.upgrade().is_err(), "the checks notice a list that misses a well");

	// A mint after the upgrade comes out as on the network, to the last bit of the state.
	let mut state = Exported::load(&new, runtime);
	assert_eq!(state.root().as_bytes(), roots[1]);
	state.execute(&second, true).map_err(Error::other)
}

/// What an upgrade must not change.
#[derive(Debug, PartialEq)]
struct Seen {
	supply: Balance,
	unit: Balance,
	record: Option<MintRecord>,
}

impl Seen {
	async fn by(client: &Client, producer: &Producer, well: &Well) -> Result<Self, Error> {
		let state = client.state().await?;
		let month = state.month(well.now.id, month("2025-11")).await?;
		Ok(Self {
			supply: state.tat_supply().await?,
			unit: state.free_unit(&producer.account.id()).await?,
			record: month.and_then(|month| month.record),
		})
	}

	/// The same without a gift of UNIT.
	fn less(mut self, unit: Balance) -> Self {
		self.unit = self.unit.saturating_sub(unit);
		self
	}
}

/// Has a month of wells minted, and returns the block of the last mint.
async fn bring(
	client: &Client,
	producer: &Producer,
	wells: &[Well],
	name: &str,
) -> Result<u64, Error> {
	producer.report_prices(client, wells, name).await?;
	producer.upload(client, wells).await?;
	producer.report_register(client, wells, name).await?;
	let mint = |well: &Well| {
		let call = TatIssuance::mint_tat { well: well.now.id, month: month(name) };
		Transaction::new("mint", &producer.account, vec![Call::TatIssuance(call)])
	};
	let mut block = 0;
	for well in wells {
		block = client.submit(mint(well)).await?.number;
		let status = client.state().await?.month(well.now.id, month(name)).await?;
		assert!(status.is_some_and(|month| month.record.is_some_and(|record| record.minted > 0)));
	}
	Ok(block)
}

fn month(name: &str) -> Month {
	parse_month(name).expect("a month")
}

async fn apply(client: &Client, who: &Account, code: &[u8]) -> Result<Included, Error> {
	let call = Call::System(System::apply_authorized_upgrade { code: code.to_vec() });
	client.submit(Transaction::new("upgrade", who, vec![call])).await
}

async fn give(client: &Client, who: &Account, to: &AccountId) -> Result<Included, Error> {
	let call = Balances::transfer_keep_alive { dest: Address::Id(*to), value: UNIT };
	client.submit(Transaction::new("gift", who, vec![Call::Balances(call)])).await
}

/// A busy machine compiles the new runtime for longer than a client waits for a block.
fn sent(outcome: Result<Included, Error>) -> Result<(), Error> {
	match outcome {
		Ok(_) | Err(Error::TimedOut { .. }) => Ok(()),
		Err(error) => Err(error),
	}
}

/// The node does not even take the transaction.
#[track_caller]
fn assert_refused(outcome: Result<Included, Error>) {
	match outcome {
		Err(Error::NotTaken { reason, .. }) if reason.contains("call is not expected") => {}
		Err(error) => panic!("{error}"),
		Ok(included) => panic!("it was taken, in block {}", included.number),
	}
}

/// The blocks that migrated, all before `end`: from the first one of the new runtime on, as long as their
/// states have a cursor, and the one that removed it.
fn migration(node: &Node, end: u64) -> RangeInclusive<u64> {
	let replaced = (1..end)
		.rev()
		.take_while(|block| version_at(node, Some(*block)) == 2)
		.last()
		.expect("the runtime was replaced before the transfer");
	let is_on = |block: &u64| {
		let hash = hash_of(node, *block);
		stored(node, "MultiBlockMigrations", "Cursor", Some(&hash)).is_some()
	};
	let first = replaced + 1;
	let last = (first..end).find(|block| !is_on(block)).expect("the migration has ended");
	first..=last
}

/// The version of the runtime that a block leaves behind, by default the newest.
fn version_at(node: &Node, block: Option<u64>) -> u64 {
	let hash = block.map(|block| hash_of(node, block));
	let version = node.call("state_getRuntimeVersion", json!([hash]));
	version["specVersion"].as_u64().expect("a version is a number")
}

fn hash_of(node: &Node, block: u64) -> String {
	let hash = node.call("chain_getBlockHash", json!([block]));
	hash.as_str().expect("the chain is that long").to_owned()
}

fn block_at(node: &Node, block: u64) -> Value {
	node.call("chain_getBlock", json!([hash_of(node, block)]))["block"].take()
}

fn prefix(pallet: &str, item: &str) -> Vec<u8> {
	[twox_128(pallet.as_bytes()), twox_128(item.as_bytes())].concat()
}

/// Where a pallet's version is stored.
fn version_key(pallet: &str) -> Vec<u8> {
	prefix(pallet, ":__STORAGE_VERSION__:")
}

/// A stored value, by default of the newest block.
fn stored(node: &Node, pallet: &str, item: &str, block: Option<&str>) -> Option<Vec<u8>> {
	stored_at(node, &prefix(pallet, item), block)
}

fn stored_at(node: &Node, key: &[u8], block: Option<&str>) -> Option<Vec<u8>> {
	let value = node.call("state_getStorage", json!([in_hex(key), block]));
	value.as_str().map(bytes)
}

/// The keys of a list of `WellAudit`.
fn keys(node: &Node, list: &str, block: &str) -> Vec<Vec<u8>> {
	let prefix = in_hex(&prefix("WellAudit", list));
	let keys = node.call("state_getKeysPaged", json!([prefix, 1_000, null, block]));
	let keys = keys.as_array().expect("keys are a list");
	keys.iter().map(|key| bytes(key.as_str().expect("keys are text"))).collect()
}

fn in_hex(bytes: &[u8]) -> String {
	format!("0x{}", hex::encode(bytes))
}
