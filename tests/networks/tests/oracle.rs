//! Reporters' nodes bring prices and official volumes by themselves, from sources that lie, fall
//! silent and talk nonsense.
//!
//! A validator and three nodes with an oracle key each; a real web server with the real data. Two
//! answers of three make a quorum.

use serde_json::{Value, json};
use std::{
	fs,
	time::{Duration, SystemTime},
};
use tokio::time::sleep;
use treasurenet_client::{
	Account, Client, Error,
	calendar::{parse_day, parse_month},
	steps::{self, Outcome},
};
use treasurenet_networks::{
	Mode, Network, NodeOptions, Producer, Sources, Well, connect, register_key, until,
};
use treasurenet_primitives::{DayPrice, Feed, MintRefusal, Month};

/// The reporters, in the order of the nodes that report for them: the first node is the
/// validator's.
const REPORTERS: [&str; 3] = ["eve", "ferdie", "one"];
/// Which of them reads the source that lies.
const LIAR: &str = "ferdie";
/// The feeds that the genesis asset has.
const FEEDS: [Feed; 2] = [Feed::Kind(0), Feed::Kind(1)];
/// The first day that may be uploaded, a few days before the month that is. Price rounds reach
/// back further, as far as the mean of a day without a quote.
const FIRST_DAY: &str = "2025-11-25";
/// How long something may take on a slow machine. A test that waits this long fails and shows the
/// nodes' logs.
const PATIENCE: Duration = Duration::from_secs(600);

#[tokio::test(flavor = "multi_thread")]
async fn reporters_should_bring_what_mints_need_when_one_source_lies() -> Result<(), Error> {
	let sources = Sources::start();
	sources.treat(LIAR, Mode::Lies);
	let mut network = start(&sources);
	let client = report_for(&mut network).await?;

	// Prices come by themselves, and the median is the truth.
	prices_should_come(&client, &network).await?;
	let first = parse_day("2025-12-01").expect("a day");
	for view in client.state().await?.prices(FEEDS[0], december()).await? {
		let certificate = view.certificate.as_ref().expect("what was accepted has one");
		assert!(certificate.reporters.len() >= 2, "{view:?}");
		if view.day == first {
			assert_eq!(view.accepted, Some(DayPrice::Quote(594_700)), "of the real file");
		}
	}

	// Volumes come by themselves; nobody agrees with the lie.
	let producer = Producer::admit(&client, "//Two").await?;
	mint_wells(&client, &network, &producer, 0..4).await?;
	until("the liar's strikes", &network, PATIENCE, async || {
		let liar = client.state().await?.reporter(&Account::from_uri("//Ferdie")?.id()).await?;
		Ok(liar.filter(|liar| liar.strikes > 0).map(|_| ()))
	})
	.await?;
	for honest in ["//Eve", "//One"] {
		let honest = client.state().await?.reporter(&Account::from_uri(honest)?.id()).await?;
		assert_eq!(
			honest.map(|honest| honest.strikes),
			Some(0),
			"a reporter that told the truth has no strike"
		);
	}
	network.stop();
	Ok(())
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "waits for sources that are tried again after minutes: run by `make soak`"]
async fn reporters_should_bring_what_mints_need_when_sources_fail() -> Result<(), Error> {
	let sources = Sources::start();
	let mut network = start(&sources);
	let client = report_for(&mut network).await?;
	prices_should_come(&client, &network).await?;
	let producer = Producer::admit(&client, "//Two").await?;

	// One source fails, in each way in turn; the others suffice.
	for (mode, places) in [(Mode::Html, 0..2), (Mode::Slow, 2..4), (Mode::Down, 4..6)] {
		sources.treat("one", mode);
		mint_wells(&client, &network, &producer, places).await?;
	}

	// Two fail: there is no volume, and the mint says so and waits until one is back.
	sources.treat(LIAR, Mode::Down);
	let wells = producer.register(&client, "2025-12", 6..8).await?;
	producer.upload(&client, &wells).await?;
	let asked = sources.asked("/eve/ngl");
	until("the one reporter's next look", &network, PATIENCE, async || {
		Ok((sources.asked("/eve/ngl") > asked).then_some(()))
	})
	.await?;
	wait_blocks(&client, 4).await?;
	for well in &wells {
		let preview = client.state().await?.preview(well.now.id, december()).await?;
		assert!(
			preview.refusals.contains(&MintRefusal::OfficialVolumeMissing),
			"{:?}",
			preview.refusals
		);
	}
	let statuses: Vec<Value> = network.nodes[1..]
		.iter()
		.map(|node| node.call("treasurenet_oracleStatus", json!([])))
		.collect();
	assert!(has_problem(&statuses[1]) && has_problem(&statuses[2]), "{statuses:#?}");
	assert!(!has_problem(&statuses[0]), "{:#}", statuses[0]);
	assert!(network.nodes[2].metrics().contains("treasurenet_oracle_source_failures"));

	sources.treat(LIAR, Mode::Honest);
	volumes_should_come(&client, &network, &wells, december()).await?;
	mint(&client, &producer, &wells, december()).await?;
	network.stop();
	Ok(())
}

fn december() -> Month {
	parse_month("2025-12").expect("a month")
}

/// Waits until the network finalises, and gives each reporter's node a key.
async fn report_for(network: &mut Network) -> Result<Client, Error> {
	for node in &mut network.nodes {
		node.wait_for("a final block", |node| node.finalised().filter(|number| *number > 0));
	}
	let client = connect(&network.nodes[0]).await?;
	for (node, reporter) in network.nodes[1..].iter().zip(["//Eve", "//Ferdie", "//One"]) {
		register_key(node, &client, reporter).await?;
	}
	Ok(client)
}

/// Registers wells, uploads their month, waits for its volumes and mints it.
async fn mint_wells(
	client: &Client,
	network: &Network,
	producer: &Producer,
	places: std::ops::Range<usize>,
) -> Result<(), Error> {
	let wells = producer.register(client, "2025-12", places).await?;
	producer.upload(client, &wells).await?;
	volumes_should_come(client, network, &wells, december()).await?;
	mint(client, producer, &wells, december()).await
}

/// A validator, and three nodes with sources of their own.
fn start(sources: &Sources) -> Network {
	let folder = tempfile::tempdir().expect("a temporary folder can be made");
	let mut nodes = vec![NodeOptions { validator: Some("alice"), arguments: Vec::new() }];
	nodes.extend(REPORTERS.iter().map(|reporter| {
		let file = folder.path().join(format!("{reporter}.toml"));
		fs::write(&file, sources_file(&sources.url(reporter)))
			.expect("the test's folder can be written to");
		let file = file.to_str().expect("the path is plain").to_owned();
		let arguments = ["--oracle-sources", &file, "--offchain-worker", "always"];
		NodeOptions { validator: None, arguments: arguments.map(str::to_owned).into() }
	}));
	let network = Network::start("dev-fast", &nodes, |genesis| {
		let today = SystemTime::now()
			.duration_since(SystemTime::UNIX_EPOCH)
			.expect("the clock is past 1970")
			.as_secs()
			/ 86_400;
		let first = parse_day(FIRST_DAY).expect("a day");
		let backfill = today as u32 - first;
		let oracle = &mut genesis["productionOracle"]["parameters"];
		oracle["minQuorum"] = json!(2);
		// However often it lies, it stays.
		oracle["strikes"]["removalThreshold"] = json!(0);
		// Long enough for the third answer, the liar's, to come before the median is taken.
		oracle["medianWaitMs"] = json!(20_000);
		genesis["tatIssuance"]["parameters"]["maxBackfillDays"] = json!(backfill);
	});
	// Read at start and not again.
	drop(folder);
	network
}

fn sources_file(url: &str) -> String {
	let mut text = String::new();
	for (feed, file, unit) in
		[("OIL", "wti-spot-daily.csv", "$/BBL"), ("GAS", "henry-hub-spot-daily.csv", "$/MMBTU")]
	{
		text.push_str(&format!(
			"[[price]]\nfeed = \"{feed}\"\nurl = \"{url}/{file}\"\nformat = \"csv\"\n\
			 unit = \"{unit}\"\n\n"
		));
	}
	for (kind, column, unit) in
		[("OIL", "OilProduction", "m3"), ("GAS", "GasProduction", "10^3 m3")]
	{
		text.push_str(&format!(
			"[[volume]]\nkind = \"{kind}\"\nurl = \"{url}/ngl-volumes-{{month}}.csv\"\n\
			 format = \"petrinex-ngl\"\ncolumn = \"{column}\"\nunit = \"{unit}\"\n\n"
		));
	}
	text
}

/// Waits until every day of the test has a price, and confirms large moves as a manager does.
async fn prices_should_come(client: &Client, network: &Network) -> Result<(), Error> {
	let manager = Account::from_uri("//Alice")?;
	let months: Vec<Month> =
		["2025-11", "2025-12"].iter().map(|month| parse_month(month).expect("a month")).collect();
	let first = parse_day(FIRST_DAY).expect("a day");
	let end = parse_day("2026-01-01").expect("a day");
	until("every price", network, PATIENCE, async || {
		let state = client.state().await?;
		let mut is_complete = true;
		for held in state.held_prices().await?.into_iter().filter(|held| held.day < end) {
			steps::confirm_price(client, &manager, held).await?;
		}
		for feed in FEEDS {
			for month in &months {
				let prices = state.prices(feed, *month).await?;
				is_complete &=
					prices.iter().all(|view| view.day < first || view.accepted.is_some());
			}
		}
		Ok(is_complete.then_some(()))
	})
	.await
}

async fn volumes_should_come(
	client: &Client,
	network: &Network,
	wells: &[Well],
	month: Month,
) -> Result<(), Error> {
	for well in wells {
		let view = until("an official volume", network, PATIENCE, async || {
			client.state().await?.official_volume(well.key(), month).await
		})
		.await?;
		assert!(view.certificate.reporters.len() >= 2, "{view:?}");
		assert_eq!(view.certificate.spread, 0, "only identical answers count");
	}
	Ok(())
}

async fn mint(
	client: &Client,
	producer: &Producer,
	wells: &[Well],
	month: Month,
) -> Result<(), Error> {
	for (well, outcome) in wells.iter().zip(producer.mint(client, wells, month).await?) {
		match outcome {
			Outcome::Minted(minted) => {
				assert!(minted.record.minted > 0, "{minted:?}");
				assert_eq!(minted.record.official, official_of(client, well, month).await?);
			}
			other => panic!("not minted: {other:?}"),
		}
	}
	Ok(())
}

async fn official_of(client: &Client, well: &Well, month: Month) -> Result<u64, Error> {
	let view = client.state().await?.official_volume(well.key(), month).await?;
	Ok(view.map_or(0, |view| view.official.volume))
}

fn has_problem(status: &Value) -> bool {
	status["sources"]
		.as_array()
		.is_some_and(|sources| sources.iter().any(|source| !source["problem"].is_null()))
}

async fn wait_blocks(client: &Client, blocks: u64) -> Result<(), Error> {
	let start = client.state().await?.block_number();
	while client.state().await?.block_number() < start + blocks {
		sleep(Duration::from_millis(500)).await;
	}
	Ok(())
}
