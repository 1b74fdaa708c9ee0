//! What the worker did last, as clients read it.
//!
//! The worker writes [`WorkerStatus`] into the node's off-chain storage; [`OracleStatus`] is the
//! same in JSON, with what only the node knows: which keys it holds, and whether it runs workers at
//! all. It holds no secret: of a source's address only the host.

use codec::DecodeAll;
use serde::{Deserialize, Serialize};
use sp_core::{
	H256,
	offchain::{OffchainStorage, STORAGE_PREFIX},
};
use sp_runtime::AccountId32;
use treasurenet_documents::{
	refusal::Refusal,
	status::{
		Counters, KeyStatus, Purpose, ReporterStatus, STATUS_KEY, SourceStatus, WorkerStatus,
	},
};
use treasurenet_primitives::{Moment, math::calendar};

/// What the worker wrote last. `None` if it never ran; an error if this node cannot read it, as
/// when the chain's runtime is of another release.
pub fn read<S: OffchainStorage>(storage: &S) -> Result<Option<WorkerStatus>, codec::Error> {
	let bytes = storage.get(STORAGE_PREFIX, STATUS_KEY);
	bytes.map(|bytes| WorkerStatus::decode_all(&mut &bytes[..])).transpose()
}

/// The worker on this node.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct OracleStatus {
	/// Whether this node runs off-chain workers.
	pub worker_enabled: bool,
	/// Whether this node cannot read what the worker wrote: the rest is then empty.
	pub unreadable: bool,
	/// When the worker ran last, ISO 8601 in UTC. `None` if it never did.
	pub updated_at: Option<String>,
	/// How long ago that was, in seconds.
	pub age_seconds: Option<u64>,
	/// The block at which it ran.
	pub block: Option<u32>,
	/// The oracle keys that this node holds now.
	pub keys: Vec<KeyView>,
	/// The sources that the worker reads.
	pub sources: Vec<SourceView>,
	/// Whether the chain's runtime cannot read the operator's sources, and reads the chain's alone.
	pub sources_unreadable: bool,
	/// What it counted since the node's storage was made.
	pub counters: CountersView,
}

/// An oracle key of this node.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct KeyView {
	/// The public key, sr25519.
	pub key: H256,
	/// Whether the worker has looked at it yet.
	pub checked: bool,
	/// The reporter that registered it.
	pub reporter: Option<ReporterView>,
}

/// A reporter that this node reports for.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ReporterView {
	/// Its account, as an SS58 address.
	pub account: AccountId32,
	/// Its number.
	pub id: u32,
	/// Whether it is active: its answers count.
	pub active: bool,
	/// Its strikes.
	pub strikes: u32,
	/// The strikes at which it is removed. `None` if strikes remove nobody.
	pub removal_threshold: Option<u32>,
	/// The accepted rounds in which it did not answer.
	pub missed_rounds: u32,
	/// When this node submitted for it last, ISO 8601 in UTC.
	pub last_submitted: Option<String>,
	/// How many reports that were.
	pub last_reports: Option<u32>,
}

/// What a source is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum PurposeView {
	/// Prices of a feed.
	Price,
	/// Official volumes of a kind.
	Volume,
}

impl PurposeView {
	/// In a word, as in JSON and in the labels of metrics.
	pub fn word(self) -> &'static str {
		match self {
			Self::Price => "price",
			Self::Volume => "volume",
		}
	}
}

/// A source. Moments are ISO 8601 in UTC.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SourceView {
	/// What it is for.
	pub purpose: PurposeView,
	/// The kind's symbol, or `UNIT/USD`.
	pub name: String,
	/// Whether the operator's file names it; otherwise the chain does.
	pub local: bool,
	/// Scheme and host of its address.
	pub host: String,
	/// When it was fetched last.
	pub last_fetch: Option<String>,
	/// When it was last fetched successfully.
	pub last_success: Option<String>,
	/// Failures since.
	pub failures: u32,
	/// When it is fetched next, if there is anything to report by then.
	pub next_due: String,
	/// What was wrong the last time.
	pub problem: Option<ProblemView>,
	/// The days or wells that figures were found for the last time.
	pub figures: u32,
	/// The bytes received the last time.
	pub bytes: u64,
}

/// Why a document or a figure is refused.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ProblemView {
	/// As in the labels of metrics.
	pub label: String,
	/// In words.
	pub text: String,
}

/// What the worker counted.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CountersView {
	/// Documents asked for.
	pub fetches: u64,
	/// Documents read to their end, or unchanged.
	pub successes: u64,
	/// Documents that their servers said to be unchanged.
	pub unchanged: u64,
	/// Bytes received.
	pub bytes: u64,
	/// Transactions submitted.
	pub transactions: u64,
	/// Reports in them.
	pub reports: u64,
	/// Documents and figures refused, by reason.
	pub refusals: Vec<RefusalCount>,
}

/// How often something was refused for one reason.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RefusalCount {
	/// The reason.
	#[serde(flatten)]
	pub problem: ProblemView,
	/// How often.
	pub count: u64,
}

impl OracleStatus {
	/// The status of a node whose worker wrote `status` and that holds `held`, at the moment `now`.
	///
	/// A key that is held but not in `status` is one that the worker has not looked at yet; one
	/// that is only in `status` was removed since.
	pub fn new(
		status: Result<Option<WorkerStatus>, codec::Error>,
		held: impl IntoIterator<Item = H256>,
		worker_enabled: bool,
		now: Moment,
	) -> Self {
		let unreadable = status.is_err();
		let status = status.unwrap_or_default();
		let ran = status.as_ref().map(|status| (status.updated_at, status.block));
		let WorkerStatus { keys, sources, sources_unreadable, counters, .. } =
			status.unwrap_or_default();
		Self {
			worker_enabled,
			unreadable,
			updated_at: ran.map(|(at, _)| iso_8601(at)),
			age_seconds: ran.map(|(at, _)| now.saturating_sub(at) / 1_000),
			block: ran.map(|(_, block)| block),
			keys: held.into_iter().map(|key| KeyView::new(key, &keys)).collect(),
			sources: sources.into_iter().map(Into::into).collect(),
			sources_unreadable,
			counters: counters.into(),
		}
	}
}

impl KeyView {
	fn new(key: H256, known: &[KeyStatus]) -> Self {
		let known = known.iter().find(|known| known.key == key.0);
		Self {
			key,
			checked: known.is_some(),
			reporter: known.and_then(|known| known.reporter.clone()).map(Into::into),
		}
	}
}

impl From<ReporterStatus> for ReporterView {
	fn from(reporter: ReporterStatus) -> Self {
		Self {
			account: reporter.account.into(),
			id: reporter.id,
			active: reporter.active,
			strikes: reporter.strikes,
			removal_threshold: Some(reporter.removal_threshold).filter(|strikes| *strikes > 0),
			missed_rounds: reporter.missed_rounds,
			last_submitted: reporter.last_submitted.map(|(at, _)| iso_8601(at)),
			last_reports: reporter.last_submitted.map(|(_, reports)| reports),
		}
	}
}

impl From<SourceStatus> for SourceView {
	fn from(source: SourceStatus) -> Self {
		let (purpose, name) = purpose(&source.purpose);
		Self {
			purpose,
			name,
			local: source.local,
			host: String::from_utf8_lossy(&source.host).into_owned(),
			last_fetch: source.last_fetch.map(iso_8601),
			last_success: source.last_success.map(iso_8601),
			failures: source.failures,
			next_due: iso_8601(source.next_due),
			problem: source.problem.map(Into::into),
			figures: source.figures,
			bytes: source.bytes,
		}
	}
}

impl From<Refusal> for ProblemView {
	fn from(refusal: Refusal) -> Self {
		Self { label: refusal.label().into(), text: refusal.to_string() }
	}
}

impl From<Counters> for CountersView {
	fn from(counters: Counters) -> Self {
		let refusals = counters.refusals.into_iter();
		Self {
			fetches: counters.fetches,
			successes: counters.successes,
			unchanged: counters.unchanged,
			bytes: counters.bytes,
			transactions: counters.transactions,
			reports: counters.reports,
			refusals: refusals
				.map(|(refusal, count)| RefusalCount { problem: refusal.into(), count })
				.collect(),
		}
	}
}

/// What a source is for, and the name of that.
pub fn purpose(purpose: &Purpose) -> (PurposeView, String) {
	let (purpose, name) = match purpose {
		Purpose::Price(name) => (PurposeView::Price, name),
		Purpose::Volume(name) => (PurposeView::Volume, name),
	};
	(purpose, String::from_utf8_lossy(name).into_owned())
}

/// A moment as `2026-01-05T12:00:03Z`. Milliseconds are left out.
fn iso_8601(moment: Moment) -> String {
	let (year, month, day) = calendar::civil(calendar::day_of(moment));
	let second = moment % calendar::DAY_MS / 1_000;
	let (hour, minute, second) = (second / 3_600, second / 60 % 60, second % 60);
	format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
}

#[cfg(test)]
pub mod tests {
	use super::*;
	use codec::Encode;
	use serde_json::json;
	use sp_core::offchain::storage::InMemOffchainStorage;
	use sp_keyring::Sr25519Keyring::Alice;

	/// 2026-01-05T12:00:03Z.
	pub const NOON: Moment = 1_767_614_403_000;

	/// A worker that has something of everything: a key with a reporter and one without, a source
	/// that works and one that fails.
	pub fn busy() -> WorkerStatus {
		WorkerStatus {
			updated_at: NOON,
			block: 1_234,
			keys: vec![
				KeyStatus {
					key: [1; 32],
					reporter: Some(ReporterStatus {
						account: Alice.to_account_id().into(),
						id: 3,
						active: true,
						strikes: 1,
						removal_threshold: 100,
						missed_rounds: 2,
						last_submitted: Some((NOON - 60_000, 12)),
					}),
				},
				KeyStatus { key: [2; 32], reporter: None },
			],
			sources: vec![
				SourceStatus {
					purpose: Purpose::Price(b"OIL".to_vec()),
					local: true,
					host: b"https://api.eia.gov".to_vec(),
					last_fetch: Some(NOON - 120_000),
					last_success: Some(NOON - 120_000),
					failures: 0,
					next_due: NOON + 900_000,
					problem: None,
					figures: 30,
					bytes: 4_096,
				},
				SourceStatus {
					purpose: Purpose::Volume(b"OIL".to_vec()),
					local: false,
					host: b"https://example.org".to_vec(),
					last_fetch: Some(NOON - 30_000),
					last_success: None,
					failures: 4,
					next_due: NOON + 450_000,
					problem: Some(Refusal::BadStatus(503)),
					figures: 0,
					bytes: 17,
				},
			],
			sources_unreadable: false,
			counters: Counters {
				fetches: 9,
				successes: 5,
				unchanged: 2,
				bytes: 20_480,
				transactions: 3,
				reports: 31,
				refusals: vec![(Refusal::BadStatus(503), 4), (Refusal::NotPositive, 1)],
			},
		}
	}

	#[test]
	fn moments_should_be_iso_8601_when_written() {
		assert_eq!(iso_8601(0), "1970-01-01T00:00:00Z");
		assert_eq!(iso_8601(NOON), "2026-01-05T12:00:03Z");
		assert_eq!(iso_8601(951_868_799_999), "2000-02-29T23:59:59Z");
	}

	#[test]
	fn status_should_be_read_when_the_worker_wrote_it_in_a_known_form() {
		let mut storage = InMemOffchainStorage::default();
		assert_eq!(read(&storage), Ok(None));
		let known = busy().encode();
		storage.set(STORAGE_PREFIX, STATUS_KEY, &known);
		assert_eq!(read(&storage), Ok(Some(busy())));
		// Of another release: shorter, or longer.
		for other in [&known[1..], &[known.as_slice(), &[0]].concat()] {
			storage.set(STORAGE_PREFIX, STATUS_KEY, other);
			assert!(read(&storage).is_err());
		}
	}

	#[test]
	fn status_should_say_so_when_the_worker_never_ran() {
		let status = OracleStatus::new(Ok(None), [], true, NOON);
		assert_eq!(
			serde_json::to_value(status).unwrap(),
			json!({
				"workerEnabled": true,
				"unreadable": false,
				"updatedAt": null,
				"ageSeconds": null,
				"block": null,
				"keys": [],
				"sources": [],
				"sourcesUnreadable": false,
				"counters": {
					"fetches": 0,
					"successes": 0,
					"unchanged": 0,
					"bytes": 0,
					"transactions": 0,
					"reports": 0,
					"refusals": [],
				},
			})
		);
	}

	#[test]
	fn status_should_keep_its_shape_when_it_is_json() {
		// The third key is new, the second was removed since.
		let held = [H256([1; 32]), H256([3; 32])];
		let status = OracleStatus::new(Ok(Some(busy())), held, true, NOON + 6_999);
		let json = serde_json::to_value(&status).unwrap();
		let unavailable = Refusal::BadStatus(503);
		assert_eq!(
			json,
			json!({
				"workerEnabled": true,
				"unreadable": false,
				"updatedAt": "2026-01-05T12:00:03Z",
				"ageSeconds": 6,
				"block": 1_234,
				"keys": [
					{
						"key": "0x".to_owned() + &"01".repeat(32),
						"checked": true,
						"reporter": {
							"account": "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY",
							"id": 3,
							"active": true,
							"strikes": 1,
							"removalThreshold": 100,
							"missedRounds": 2,
							"lastSubmitted": "2026-01-05T11:59:03Z",
							"lastReports": 12,
						},
					},
					{ "key": "0x".to_owned() + &"03".repeat(32), "checked": false, "reporter": null },
				],
				"sources": [
					{
						"purpose": "price",
						"name": "OIL",
						"local": true,
						"host": "https://api.eia.gov",
						"lastFetch": "2026-01-05T11:58:03Z",
						"lastSuccess": "2026-01-05T11:58:03Z",
						"failures": 0,
						"nextDue": "2026-01-05T12:15:03Z",
						"problem": null,
						"figures": 30,
						"bytes": 4_096,
					},
					{
						"purpose": "volume",
						"name": "OIL",
						"local": false,
						"host": "https://example.org",
						"lastFetch": "2026-01-05T11:59:33Z",
						"lastSuccess": null,
						"failures": 4,
						"nextDue": "2026-01-05T12:07:33Z",
						"problem": {
							"label": unavailable.label(),
							"text": unavailable.to_string(),
						},
						"figures": 0,
						"bytes": 17,
					},
				],
				"sourcesUnreadable": false,
				"counters": {
					"fetches": 9,
					"successes": 5,
					"unchanged": 2,
					"bytes": 20_480,
					"transactions": 3,
					"reports": 31,
					"refusals": [
						{
							"label": unavailable.label(),
							"text": unavailable.to_string(),
							"count": 4,
						},
						{
							"label": Refusal::NotPositive.label(),
							"text": Refusal::NotPositive.to_string(),
							"count": 1,
						},
					],
				},
			})
		);
		assert_eq!(serde_json::from_value::<OracleStatus>(json).unwrap(), status);
	}
}
