//! COPPER comes onto a running chain by a referendum, with the runtime that is there, and is minted.
//!
//! It differs from oil and gas in what it is measured in (tonnes of contained copper, priced by the
//! pound), where its production is registered, and that its quality changes nothing.
//!
//! It waits for a referendum of three minutes, so `make soak` runs it.

use serde_json::json;
use sp_arithmetic::FixedU128;
use std::collections::BTreeMap;
use treasurenet_client::{
	Account, Client, Error, KindInfo, Static, Transaction, WellName,
	calendar::{parse_day, parse_month},
	chain::{AccountId, Call, api, types},
	files::{PriceOf, WellDays},
	steps::{Minted, Origin, Outcome, PriceJob, Track, VolumeJob, document_hash},
};
use treasurenet_networks::{
	Network, NodeOptions, Producer, Well, connect, pass_motion, pass_referendum,
};
use treasurenet_primitives::{
	AssetId, Balance, DataSource, Day, DiscountRule, Feed, Kind, KindClass, KindStatus, PriceFeed,
	UNIT, UsdPrice, Volume,
	math::{audit::Finding, calendar::day_of_month},
};
use types::{
	bounded_collections::bounded_vec::BoundedVec,
	pallet_asset_registry::pallet::Call as Registry,
	pallet_production_oracle::pallet::Call as Oracle,
	treasurenet_documents::config::{PriceFormat, PriceSource},
	treasurenet_primitives::asset::Maintainer,
};

const SYMBOL: &str = "COPPER";
const MONTH: &str = "2025-12";
/// The asset and the kind are the next ones after those of genesis.
const ASSET: AssetId = 1;
const KIND: u32 = 2;
/// The first of the prices, far enough back for the mean of any day of the month without a quote.
const FIRST_PRICE: &str = "2025-11-17";
/// The day after the month.
const END: &str = "2026-01-01";

/// The pounds in a tonne, in 10⁻¹⁸.
const POUNDS: u128 = 2_204_622_620_000_000_000_000;
/// Volumes and prices count in 1/10 000.
const WHOLE: u64 = 10_000;

/// The sites: what was uploaded of which day of the month, and what the register says, in 1/10 000 t.
const HONEST: (&str, [(u8, Volume); 3], Volume) =
	("CAMI0000101", [(1, 1_205_000), (6, 982_507), (17, 1_011_250)], 3_200_000);
const BOASTFUL: (&str, [(u8, Volume); 2], Volume) =
	("CAMI0000202", [(29, 800_003), (30, 905_001)], 1_480_000);

// Calculated by hand from the rules of the audit and the prices of `quote`, outside this project.
//
// - Price of the 1st, 17th, 29th and 30th: 5.0211, 5.0633, 6.1000, 7.3000. The 6th is a Saturday: the
//   mean of the ten latest quotes before it, 5.0696 when floored. The sum over the 31 days: 161.2181.
// - Worth of the honest site's days: (1 205 000 × 50 211 + 982 507 × 50 696 + 1 011 250 × 50 633) ×
//   2204.62262 / 10⁸. The register has more, so all of it is minted.
/// In 10⁻¹⁸ TAT.
const MINTED_OF_HONEST: Balance = 3_560_819_397_966_375_796_400_000;
// - The boastful site produced on the two dearest days: 2 532 345.4 USD. No more counts than 125 % of
//   the month's mean price: 1 705 004 × 2204.62262 × 1 612 181 / 31 × 1.25 / 10⁸.
/// In 10⁻¹⁸ USD.
const WORTH_OF_BOASTFUL: Balance = 2_443_553_089_004_695_821_322_580;
// - It uploaded 170.5004 t, and the register has 148: 15.20 % too much. 148 / 170.5004 of the worth.
/// In basis points.
const DEVIATION: u32 = 1_520;
/// In 10⁻¹⁸ TAT.
const MINTED_OF_BOASTFUL: Balance = 2_121_085_095_241_389_354_838_709;
// - The penalty: 15.20 % of 1 % of what was minted.
/// In 10⁻¹⁸ USD, and UNIT at one dollar each.
const PENALTY: Balance = 3_224_049_344_766_911_819_354;

#[tokio::test(flavor = "multi_thread")]
#[ignore = "waits for a referendum: run by `make soak`"]
async fn copper_should_be_minted_when_a_referendum_added_it() -> Result<(), Error> {
	let validator = NodeOptions { validator: Some("alice"), ..NodeOptions::default() };
	let network = Network::start("dev-fast", &[validator, NodeOptions::default()], |_| ());
	// Everything is asked of a node that only follows.
	let client = connect(&network.nodes[1]).await?;
	let version = network.nodes[0].call("state_getRuntimeVersion", json!([]));

	// A manager alone registers nothing.
	let alice = Account::from_uri("//Alice")?;
	let refused = client.submit(Transaction::new("asset", &alice, vec![register_asset()])).await;
	assert!(
		matches!(&refused, Err(Error::Refused { refusal, .. }) if refusal.name == "BadOrigin"),
		"{:?}",
		refused.err()
	);

	// UNIT holders decide on the asset, its kind and the source of its prices at once.
	let calls = vec![register_asset(), register_kind(), set_price_source()];
	let batch = types::pallet_utility::pallet::Call::batch_all { calls };
	pass_referendum(&client, Origin::Track(Track::AssetAdmin), Call::Utility(batch)).await?;
	let kinds = client.state().await?.kinds().await?;
	let kind = kinds.into_iter().find(|kind| kind.symbol() == SYMBOL).expect("it is registered");
	assert_eq!((kind.id, &kind.kind), (KIND, &copper()));

	// The managers' majority publishes what producers must fulfil.
	pass_motion(&client, set_qualification()).await?;
	let producer = Producer::admit_for(&client, "//Two", ASSET).await?;
	let sites = producer
		.register_all(&client, vec![days(HONEST.0, &HONEST.1), days(BOASTFUL.0, &BOASTFUL.1)])
		.await?;

	// Reporters bring prices and the register's volumes; the producer uploads.
	producer.report(&client, &[prices(&kind)]).await?;
	producer.upload(&client, &sites).await?;
	let month = parse_month(MONTH).expect("a month");
	let official = [HONEST.2, BOASTFUL.2];
	let volumes: Vec<VolumeJob> = sites
		.iter()
		.zip(official)
		.map(|(site, volume)| VolumeJob {
			key: site.key(),
			label: site.readings.well.to_string(),
			volume: Some(volume),
			source: document_hash(b"a page of the mines' register"),
		})
		.collect();
	producer.report_volumes(&client, month, &volumes).await?;

	// The audit, and what it mints, to the last digit.
	let margin = client.state().await?.margin(&producer.account.id()).await?.margin;
	let minted = mint(&client, &producer, &sites).await?;
	let [honest, boastful] = &minted[..] else { panic!("two sites: {minted:?}") };
	let (record, uploaded) = (&honest.record, 3_198_757);
	assert_eq!((honest.finding, honest.deviation_bps), (Finding::Confirmed, 0));
	assert_eq!(
		(record.uploaded(), record.verified, record.official),
		(uploaded, uploaded, HONEST.2)
	);
	assert_eq!((record.value, record.minted), (MINTED_OF_HONEST, MINTED_OF_HONEST));
	assert_eq!((record.penalty, honest.penalty_unit), (0, Some(0)));
	let record = &boastful.record;
	assert_eq!((boastful.finding, boastful.deviation_bps), (Finding::Overstated, DEVIATION));
	assert_eq!(
		(record.uploaded(), record.verified, record.official),
		(1_705_004, BOASTFUL.2, BOASTFUL.2)
	);
	assert_eq!((record.value, record.minted), (WORTH_OF_BOASTFUL, MINTED_OF_BOASTFUL));
	assert_eq!((record.penalty, boastful.penalty_unit), (PENALTY, Some(PENALTY)));
	assert_eq!(boastful.margin_after, Some(margin - PENALTY));

	// It is all the TAT that there is, the producer has it, and no runtime was upgraded.
	let all = MINTED_OF_HONEST + MINTED_OF_BOASTFUL;
	assert_eq!(client.state().await?.tat_supply().await?, all);
	assert_eq!(tat_of(&client, producer.account.id()).await?, all);
	assert_eq!(network.nodes[1].call("state_getRuntimeVersion", json!([])), version);
	network.stop();
	Ok(())
}

/// The price of a day in 1/10 000 USD a pound, made up: it climbs within each week, and jumps at the
/// end of the year. Nothing is quoted on week-ends and on Christmas.
fn quote(day: Day) -> Option<UsdPrice> {
	// 1970-01-01 was a Thursday.
	let is_weekend = (day + 3) % 7 >= 5;
	let date = |text| parse_day(text).expect("a day");
	if is_weekend || day == date("2025-12-25") {
		return None;
	}
	Some(match day {
		day if day == date("2025-12-29") => 61_000,
		day if day == date("2025-12-30") => 73_000,
		day if day == date("2025-12-31") => 60_500,
		day => 50_000 + 211 * (u64::from(day_of_month(day)) % 7),
	})
}

fn prices(kind: &KindInfo) -> PriceJob {
	let date = |text| parse_day(text).expect("a day");
	let days = (date(FIRST_PRICE)..date(END))
		.map(|day| (day, quote(day).map_or(PriceOf::NoQuote, PriceOf::Quote)))
		.collect();
	PriceJob { kind: kind.clone(), days, source: document_hash(b"an exchange's closing prices") }
}

/// The readings of a site.
fn days(site: &str, days: &[(u8, Volume)]) -> WellDays {
	let first = parse_day(&format!("{MONTH}-01")).expect("a day");
	let days: BTreeMap<Day, (Volume, u64)> = days
		.iter()
		.zip(1..)
		.map(|((day, volume), line)| (first + Day::from(*day) - 1, (*volume, line)))
		.collect();
	let well = WellName::parse(site).expect("it is an identifier");
	WellDays { well, product: SYMBOL.to_owned(), days }
}

async fn mint(client: &Client, producer: &Producer, sites: &[Well]) -> Result<Vec<Minted>, Error> {
	let month = parse_month(MONTH).expect("a month");
	let outcomes = producer.mint(client, sites, month).await?;
	Ok(outcomes
		.into_iter()
		.map(|outcome| match outcome {
			Outcome::Minted(minted) => *minted,
			other => panic!("not minted: {other:?}"),
		})
		.collect())
}

fn copper() -> Kind {
	Kind {
		asset: ASSET,
		symbol: SYMBOL.as_bytes().to_vec().try_into().expect("it is short"),
		class: KindClass::Physical,
		volume_unit: label("t"),
		price_unit: label("lb"),
		conversion: FixedU128::from_inner(POUNDS),
		discount_rule: DiscountRule::None,
		feed: PriceFeed { min: WHOLE / 2, max: 50 * WHOLE, max_move_bps: 2_500 },
		source: DataSource { register: label("mines-ca"), product: label(SYMBOL) },
		max_daily_volume: 2_000 * WHOLE,
		record_step: 4_999,
		skew_bps: 12_500,
		mint_cap: 100_000_000 * UNIT,
		status: KindStatus::Active,
	}
}

fn register_asset() -> Call {
	Call::AssetRegistry(Registry::register_asset {
		name: bytes("Canadian Copper"),
		description: bytes(
			"Copper in concentrate of mines in Canada, in tonnes of contained metal.",
		),
		maintainer: Maintainer::Foundation,
		official: true,
	})
}

fn register_kind() -> Call {
	Call::AssetRegistry(Registry::register_kind { kind: Box::new(Static(copper())) })
}

fn set_price_source() -> Call {
	let format = PriceFormat::Csv { date: bytes("Date"), price: bytes("Price") };
	let url = bytes("https://prices.example.org/copper.csv");
	let source = PriceSource { url, format, unit: bytes("$/LB") };
	let feed = Static(Feed::Kind(KIND));
	Call::ProductionOracle(Oracle::set_price_source { feed, source: Some(source) })
}

fn set_qualification() -> Call {
	Call::AssetRegistry(Registry::set_qualification {
		asset: ASSET,
		hash: document_hash(b"what a producer of copper must fulfil"),
		link: bytes("https://foundation.example.org/copper.md"),
		attestations: BoundedVec(Vec::new()),
	})
}

fn bytes(text: &str) -> BoundedVec<u8> {
	BoundedVec(text.as_bytes().to_vec())
}

fn label(text: &str) -> treasurenet_primitives::Label {
	text.as_bytes().to_vec().try_into().expect("it is short")
}

async fn tat_of(client: &Client, who: AccountId) -> Result<Balance, Error> {
	const TAT: u32 = 1;
	let at = client.best().await?;
	let account = at
		.storage()
		.try_fetch(api::storage().assets().account(), (TAT, who))
		.await
		.map_err(|error| Error::other(error.to_string()))?
		.map(|value| value.decode().map_err(|error| Error::other(error.to_string())))
		.transpose()?;
	Ok(account.map_or(0, |account| account.balance))
}
