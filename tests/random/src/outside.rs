//! What is true outside of the chain: prices, the register, and what honest reporters say of them.

use pallet_production_oracle::{
	PriceAnswer, Report, VolumeAnswer,
	crypto::{ReporterKey, ReporterPair},
};
use sp_core::{H256, Pair};
use sp_keyring::Sr25519Keyring;
use treasurenet_primitives::{
	Day, Feed, KindId, Month, UsdPrice, Volume, WellKey,
	math::calendar::{DAY_MS, month_of},
	oracle_api::Subject,
};
use treasurenet_runtime::{AccountId, ProductionOracle, Runtime};

/// How far back prices may be reported.
const PRICE_DAYS: Day = 66;
/// The most answers in a call.
const MAX_REPORTS: usize = 150;

pub fn today() -> Day {
	(pallet_timestamp::Now::<Runtime>::get() / DAY_MS) as Day
}

pub fn this_month() -> Month {
	month_of(today())
}

/// The key of an account that is one of the cast.
pub fn key_of(who: &AccountId) -> Option<Sr25519Keyring> {
	Sr25519Keyring::from_account_id(who)
}

/// The key that a reporter's node signs with.
pub fn reporter_pair(reporter: Sr25519Keyring) -> ReporterPair {
	ReporterPair::from_string(&format!("//{reporter}//oracle"), None).expect("it is a path; qed")
}

/// Who reports with a key.
pub fn reporter_key(reporter: Sr25519Keyring) -> ReporterKey {
	reporter_pair(reporter).public()
}

/// What the source says of a day: a price near 70 USD or 3 USD, and nothing of two days a week.
fn price(feed: Feed, day: Day) -> PriceAnswer {
	if feed != Feed::UnitUsd && matches!(day % 7, 2 | 3) {
		return PriceAnswer::NoQuote;
	}
	let base: UsdPrice = match feed {
		Feed::Kind(0) => 700_000,
		Feed::Kind(_) => 30_000,
		Feed::UnitUsd => 10_000,
	};
	PriceAnswer::Price(base + u64::from(day % 5) * base / 50)
}

/// What the register says of an uploaded month: most wells are honest.
fn volume(key: WellKey, month: Month, uploaded: Volume) -> VolumeAnswer {
	let lot = key.commitment.as_ref().iter().map(|byte| u32::from(*byte)).sum::<u32>();
	match (lot + u32::from(month)) % 8 {
		0 => VolumeAnswer::Volume(0),
		1 => VolumeAnswer::Volume(uploaded / 2),
		2 => VolumeAnswer::Volume(uploaded / 100 * 80),
		3 => VolumeAnswer::Volume(uploaded / 100 * 95),
		4 => VolumeAnswer::Volume(uploaded.saturating_add(12_345)),
		_ => VolumeAnswer::Volume(uploaded),
	}
}

pub fn price_report(feed: Feed, day: Day, revision: u8) -> Report {
	let source = H256::repeat_byte(5);
	Report::Price { feed, day, revision, answer: price(feed, day), source }
}

/// All that a reporter could honestly say now, at most as much as a call takes.
pub fn reports_of(reporter: &AccountId) -> Vec<Report> {
	let answers = |subject| ProductionOracle::answerable_revision(reporter.clone(), subject);
	let kinds = pallet_asset_registry::Kinds::<Runtime>::iter_keys();
	let mut kinds: Vec<KindId> = kinds.collect();
	kinds.sort_unstable();
	let feeds = kinds.into_iter().map(Feed::Kind).chain([Feed::UnitUsd]);
	let today = today();
	let days = move || today.saturating_sub(PRICE_DAYS)..today;
	let prices =
		feeds.flat_map(|feed| days().map(move |day| (feed, day))).filter_map(|(feed, day)| {
			Some(price_report(feed, day, answers(Subject::Price { feed, day })?))
		});
	let mut months: Vec<_> = pallet_tat_issuance::OpenMonths::<Runtime>::iter().collect();
	months.sort_by_key(|(path, _)| *path);
	let volumes = months.into_iter().filter_map(|((kind, month, commitment), open)| {
		let key = WellKey { kind, commitment };
		let revision = answers(Subject::Volume { key, month })?;
		let answer = volume(key, month, open.sum);
		Some(Report::Volume { key, month, revision, answer, source: H256::repeat_byte(6) })
	});
	volumes.chain(prices).take(MAX_REPORTS).collect()
}
