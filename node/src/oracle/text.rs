//! What the worker did last and what a file of sources says, in words for a terminal.

use crate::oracle::{
	report::Submitted,
	rpc::KeyProof,
	sources_file::Loaded,
	status::{KeyView, OracleStatus, ProblemView, PurposeView, ReporterView, SourceView},
};
use std::fmt::Write;
use treasurenet_documents::{
	config::{LocalSources, PriceFormat, UrlTemplate, VolumeFormat},
	refusal::Refusal,
	template,
};
use treasurenet_primitives::Label;

/// After how many seconds without a run the worker counts as stuck. It runs with every block, but a
/// long document may keep it for two minutes.
const STALE_SECONDS: u64 = 600;

/// How many failures in a row make a register's missing month a problem. The worker retries after a
/// minute, then ever later, up to a day, so this takes about ten days.
const LATE_REGISTER_FAILURES: u32 = 20;

/// Everything that needs the operator's attention, in words.
pub fn attention(status: &OracleStatus) -> Vec<String> {
	let mut list = worker_attention(status);
	list.extend(key_attention(&status.keys));
	if status.sources_unreadable {
		list.push(
			"The chain's runtime cannot read this node's sources, and reads the chain's alone. Use a \
			 node of the runtime's release"
				.into(),
		);
	}
	let reports = status.keys.iter().any(|key| key.reporter.is_some());
	if reports && status.sources.is_empty() {
		list.push("Neither the chain nor this node's sources file names a source".into());
	}
	list.extend(status.sources.iter().filter_map(source_attention));
	list
}

fn worker_attention(status: &OracleStatus) -> Vec<String> {
	let mut list = Vec::new();
	if status.keys.is_empty() {
		list.push(
			"This node holds no oracle key, so it reports nothing. Make one: treasurenet-node \
			 oracle new-key --account <YOUR ACCOUNT>"
				.into(),
		);
	}
	if !status.worker_enabled {
		list.push(
			"This node runs no off-chain workers. Start it with --offchain-worker always".into(),
		);
	} else if !status.keys.is_empty() {
		match status.age_seconds {
			None if status.unreadable => list.push(
				"This node cannot read what the worker of the chain's runtime writes. Use a node of \
				 the runtime's release"
					.into(),
			),
			None => list.push("The worker has not run yet. Is the node still syncing?".into()),
			Some(age) if age > STALE_SECONDS => list.push(format!(
				"The worker has not run for {} minutes. Does the node import blocks?",
				age / 60
			)),
			Some(_) => {}
		}
	}
	list
}

fn key_attention(keys: &[KeyView]) -> Vec<String> {
	let mut list = Vec::new();
	// After a rotation the old key is no longer registered; during one, the new key is not yet.
	let is_rotated = keys.iter().any(|key| key.reporter.is_some());
	for key in keys.iter().filter(|key| key.checked) {
		match &key.reporter {
			None if is_rotated => {}
			None => list.push(format!(
				"No reporter has registered the key {:?}. Let the reporter's account submit \
				 productionOracle.setSessionKey(key, proof); this shows the proof: treasurenet-node \
				 oracle key-proof --key {:?} --account <YOUR ACCOUNT>",
				key.key, key.key
			)),
			Some(reporter) if !reporter.active => list.push(format!(
				"Reporter {} ({}) is not active, so nothing is reported for it",
				reporter.id, reporter.account
			)),
			Some(reporter) => list.extend(strike_attention(reporter)),
		}
	}
	list
}

/// A warning from three quarters of the strikes that remove a reporter.
fn strike_attention(reporter: &ReporterView) -> Option<String> {
	let threshold = reporter.removal_threshold?;
	let is_near = u64::from(reporter.strikes) * 4 >= u64::from(threshold) * 3;
	is_near.then(|| {
		format!(
			"Reporter {} ({}) has {} strikes and is removed at {threshold}. Find out what it misses \
			 or gets wrong",
			reporter.id, reporter.account, reporter.strikes
		)
	})
}

fn source_attention(source: &SourceView) -> Option<String> {
	let problem = source.problem.as_ref()?;
	if is_unpublished(source) {
		return None;
	}
	let what = match source.failures {
		0 => "a figure in the last document was refused".into(),
		failures => format!("not read, {failures} times in a row"),
	};
	let (name, text) = (source_name(source), problem.text.trim_end_matches('.'));
	Some(format!("{name} from {}: {what}: {text}", source.host))
}

/// Whether the register just does not have the month yet, which is normal for some days.
fn is_unpublished(source: &SourceView) -> bool {
	let missing = ProblemView::from(Refusal::BadStatus(404));
	source.purpose == PurposeView::Volume
		&& source.problem.as_ref() == Some(&missing)
		&& source.failures < LATE_REGISTER_FAILURES
}

/// The whole status.
pub fn status(status: &OracleStatus) -> String {
	let mut text = match (&status.updated_at, status.age_seconds, status.block) {
		(Some(at), Some(age), Some(block)) => {
			format!("The oracle worker ran last at block {block}, {at}, {age} seconds ago.\n")
		}
		_ if status.unreadable => "The oracle worker's status cannot be read.\n".into(),
		_ => "The oracle worker of this node has not run yet.\n".into(),
	};

	section(&mut text, "Keys", "none", &keys(&status.keys));
	section(&mut text, "Sources", "none", &sources(&status.sources));

	let counters = &status.counters;
	let mut counted = vec![
		vec!["documents asked for".into(), counters.fetches.to_string()],
		vec!["documents read".into(), counters.successes.to_string()],
		vec!["of them unchanged".into(), counters.unchanged.to_string()],
		vec!["bytes received".into(), counters.bytes.to_string()],
		vec!["transactions submitted".into(), counters.transactions.to_string()],
		vec!["reports in them".into(), counters.reports.to_string()],
	];
	for refusal in &counters.refusals {
		let reason = refusal.problem.text.trim_end_matches('.');
		counted.push(vec![format!("refused: {reason}"), refusal.count.to_string()]);
	}
	section(&mut text, "Counted so far", "nothing", &counted);

	let attention = attention(status);
	if !attention.is_empty() {
		text.push_str("\nWhat needs your attention\n");
		for item in attention {
			let end = if item.ends_with('?') { "" } else { "." };
			let _ = writeln!(text, "  - {item}{end}");
		}
	}
	text
}

/// A proof, and what to do with it.
pub fn key_proof(proof: &KeyProof) -> String {
	format!(
		"key:     {:?}\nproof:   0x{}\naccount: {}\n\nLet this account submit \
		 productionOracle.setSessionKey(key, proof). The node keeps the key in its keystore.\n",
		proof.key,
		sp_core::hexdisplay::HexDisplay::from(&proof.proof.0),
		proof.account,
	)
}

/// A report that was submitted.
pub fn submitted(submitted: &Submitted) -> String {
	format!(
		"Submitted revision {} in the transaction {:?}, signed by {:?}.\nThe event \
		 productionOracle.Reported shows that it is in a block.\n",
		submitted.revision, submitted.transaction, submitted.key
	)
}

/// What the node would use from a file.
pub fn checked_sources(loaded: &Loaded) -> String {
	let LocalSources { prices, volumes } = &loaded.sources;
	let mut rows = Vec::new();
	for price in prices {
		let source = price.source.as_ref();
		rows.push(source_row(
			format!("price {}", text_of(&price.feed)),
			source.map(|source| (&source.url, price_format(&source.format), &source.unit)),
			price.api_key.is_some(),
			price.allow_private,
			price.allow_non_positive,
		));
	}
	for volume in volumes {
		let source = volume.source.as_ref();
		rows.push(source_row(
			format!("volume {}", text_of(&volume.kind)),
			source.map(|source| (&source.url, volume_format(&source.format), &source.unit)),
			volume.api_key.is_some(),
			volume.allow_private,
			false,
		));
	}
	match rows.is_empty() {
		true => "The file has no entry: the node would use the chain's sources.\n".into(),
		false => format!("The node would use, instead of the chain's sources:\n{}", table(&rows)),
	}
}

fn source_row(
	name: String,
	source: Option<(&UrlTemplate, String, &Label)>,
	has_key: bool,
	allow_private: bool,
	allow_non_positive: bool,
) -> Vec<String> {
	let (host, format, unit) = match source {
		Some((url, format, unit)) => (text_of(template::host(url)), format, text_of(unit)),
		None => ("as on the chain".into(), String::new(), String::new()),
	};
	let key = if has_key { "with a key" } else { "without a key" };
	let notes = [
		allow_non_positive.then_some("zero and less count as 0"),
		allow_private.then_some("redirects into private networks are followed"),
	];
	let notes: Vec<&str> = notes.into_iter().flatten().collect();
	vec![name, host, format, unit, key.into(), notes.join(", ")]
}

/// The name of a format, and what it looks for.
pub fn price_format(format: &PriceFormat) -> String {
	match format {
		PriceFormat::Csv { date, price } => format!("csv: {}, {}", text_of(date), text_of(price)),
		PriceFormat::EiaV2 { series } => format!("eia-v2: {}", text_of(series)),
	}
}

/// As [`price_format`], of volumes.
pub fn volume_format(format: &VolumeFormat) -> String {
	match format {
		VolumeFormat::PetrinexVolumetric { product } => {
			format!("petrinex-volumetric: {}", text_of(product))
		}
		VolumeFormat::PetrinexNgl { column } => format!("petrinex-ngl: {}", text_of(column)),
	}
}

fn keys(keys: &[KeyView]) -> Vec<Vec<String>> {
	keys.iter()
		.map(|key| {
			let state = match (&key.reporter, key.checked) {
				(Some(reporter), _) => {
					let submitted = match (&reporter.last_submitted, reporter.last_reports) {
						(Some(at), Some(reports)) => format!("{reports} reports submitted at {at}"),
						_ => "nothing submitted yet".into(),
					};
					format!(
						"reporter {} ({}), {}, strikes: {}{}, missed rounds: {}, {submitted}",
						reporter.id,
						reporter.account,
						if reporter.active { "active" } else { "not active" },
						reporter.strikes,
						reporter
							.removal_threshold
							.map_or(String::new(), |threshold| format!(" of {threshold}")),
						reporter.missed_rounds,
					)
				}
				(None, true) => "not registered".into(),
				(None, false) => "the worker has not looked at it yet".into(),
			};
			vec![format!("{:?}", key.key), state]
		})
		.collect()
}

fn sources(sources: &[SourceView]) -> Vec<Vec<String>> {
	if sources.is_empty() {
		return Vec::new();
	}
	let heading =
		["for", "from", "named by", "fetched", "read", "next", "figures", "bytes", "state"];
	let never = || "never".into();
	std::iter::once(heading.map(Into::into).to_vec())
		.chain(sources.iter().map(|source| {
			vec![
				source_name(source),
				source.host.clone(),
				if source.local { "operator" } else { "chain" }.into(),
				source.last_fetch.clone().unwrap_or_else(never),
				source.last_success.clone().unwrap_or_else(never),
				source.next_due.clone(),
				source.figures.to_string(),
				source.bytes.to_string(),
				match &source.problem {
					None => "well".into(),
					Some(_) if is_unpublished(source) => "not published yet".into(),
					Some(problem) => problem.label.clone(),
				},
			]
		}))
		.collect()
}

fn source_name(source: &SourceView) -> String {
	format!("{} {}", source.purpose.word(), source.name)
}

fn section(text: &mut String, title: &str, nothing: &str, rows: &[Vec<String>]) {
	let _ = match rows.is_empty() {
		true => writeln!(text, "\n{title}: {nothing}"),
		false => write!(text, "\n{title}\n{}", table(rows)),
	};
}

/// Lines with columns as wide as their longest text.
pub fn table(rows: &[Vec<String>]) -> String {
	let columns = rows.iter().map(Vec::len).max().unwrap_or_default();
	let width = |column: usize| {
		let cells = rows.iter().filter_map(|row: &Vec<String>| row.get(column));
		cells.map(|cell: &String| cell.chars().count()).max().unwrap_or_default()
	};
	let widths: Vec<usize> = (0..columns).map(width).collect();
	let mut text = String::new();
	for row in rows {
		let line: String =
			row.iter().zip(&widths).map(|(cell, width)| format!("  {cell:<width$}")).collect();
		let _ = writeln!(text, "{}", line.trim_end());
	}
	text
}

pub fn text_of(bytes: &[u8]) -> String {
	String::from_utf8_lossy(bytes).into_owned()
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::oracle::status::{
		ReporterView,
		tests::{NOON, busy},
	};
	use sp_core::H256;
	use treasurenet_documents::{
		config::{LocalPriceSource, LocalVolumeSource, PriceSource, VolumeSource},
		refusal::Refusal,
	};

	const FIRST: H256 = H256([1; 32]);
	const SECOND: H256 = H256([2; 32]);
	const THIRD: H256 = H256([3; 32]);

	fn view(held: &[H256]) -> OracleStatus {
		OracleStatus::new(Ok(Some(busy())), held.iter().copied(), true, NOON + 6_000)
	}

	fn reporter(status: &mut OracleStatus) -> &mut ReporterView {
		status.keys[0].reporter.as_mut().unwrap()
	}

	/// A status that needs no attention.
	fn well() -> OracleStatus {
		let mut status = view(&[FIRST]);
		status.sources.remove(1);
		status
	}

	#[test]
	fn status_should_be_aligned_text_when_the_worker_is_busy() {
		let unavailable = Refusal::BadStatus(503);
		let (label, words) = (unavailable.label(), unavailable.to_string());
		let words = words.trim_end_matches('.');
		let not_positive = Refusal::NotPositive.to_string();
		let not_positive = not_positive.trim_end_matches('.');
		let width = [words, not_positive]
			.map(|text| "refused: ".len() + text.chars().count())
			.into_iter()
			.max()
			.unwrap()
			.max("transactions submitted".len());
		let counted = |text: &str, count: u64| format!("  {text:<width$}  {count}\n");
		let expected = [
			"The oracle worker ran last at block 1234, 2026-01-05T12:00:03Z, 6 seconds ago.\n",
			"\nKeys\n",
			"  0x0101010101010101010101010101010101010101010101010101010101010101  reporter 3 \
			 (5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY), active, strikes: 1 of 100, missed \
			 rounds: 2, 12 reports submitted at 2026-01-05T11:59:03Z\n",
			"  0x0202020202020202020202020202020202020202020202020202020202020202  not registered\n",
			"  0x0303030303030303030303030303030303030303030303030303030303030303  the worker has \
			 not looked at it yet\n",
			"\nSources\n",
			"  for         from                 named by  fetched               read                  \
			 next                  figures  bytes  state\n",
			"  price OIL   https://api.eia.gov  operator  2026-01-05T11:58:03Z  2026-01-05T11:58:03Z  \
			 2026-01-05T12:15:03Z  30       4096   well\n",
			&format!(
				"  volume OIL  https://example.org  chain     2026-01-05T11:59:33Z  never                 \
				 2026-01-05T12:07:33Z  0        17     {label}\n"
			),
			"\nCounted so far\n",
			&counted("documents asked for", 9),
			&counted("documents read", 5),
			&counted("of them unchanged", 2),
			&counted("bytes received", 20_480),
			&counted("transactions submitted", 3),
			&counted("reports in them", 31),
			&counted(&format!("refused: {words}"), 4),
			&counted(&format!("refused: {not_positive}"), 1),
			"\nWhat needs your attention\n",
			&format!(
				"  - volume OIL from https://example.org: not read, 4 times in a row: {words}.\n"
			),
		]
		.concat();
		assert_eq!(status(&view(&[FIRST, SECOND, THIRD])), expected);
	}

	#[test]
	fn status_should_need_nobody_when_everything_is_well() {
		assert_eq!(attention(&well()), Vec::<String>::new());
		assert!(!status(&well()).contains("attention"));
	}

	#[test]
	fn status_should_name_what_to_do_when_something_is_wrong() {
		let refused = |status: &mut OracleStatus| {
			status.sources[0].problem = Some(Refusal::NotPositive.into());
		};
		type Change = fn(&mut OracleStatus);
		let unreadable = |status: &mut OracleStatus| {
			(status.unreadable, status.age_seconds) = (true, None);
		};
		let cases: [(Change, &str); 13] = [
			(unreadable, "This node cannot read what the worker"),
			(
				refused,
				"price OIL from https://api.eia.gov: a figure in the last document was refused",
			),
			(|status| status.keys.clear(), "This node holds no oracle key"),
			(|status| status.worker_enabled = false, "This node runs no off-chain workers"),
			(|status| status.age_seconds = None, "The worker has not run yet"),
			(|status| status.age_seconds = Some(601), "The worker has not run for 10 minutes"),
			(|status| status.keys[0].reporter = None, "No reporter has registered the key"),
			(|status| reporter(status).active = false, "Reporter 3 (5Grw"),
			(|status| status.sources.clear(), "Neither the chain nor"),
			(|status| status.sources_unreadable = true, "The chain's runtime cannot read"),
			(|status| reporter(status).strikes = 75, "Reporter 3 (5Grw"),
			(|status| reporter(status).strikes = 150, "Reporter 3 (5Grw"),
			(
				|status| status.sources.push(unpublished(LATE_REGISTER_FAILURES)),
				"volume OIL from https://example.org: not read, 20 times in a row",
			),
		];
		for (change, start) in cases {
			let mut status = well();
			change(&mut status);
			let list = attention(&status);
			assert_eq!(list.len(), 1, "{start}: {list:?}");
			assert!(list[0].starts_with(start), "{list:?}");
		}
	}

	/// A register that does not have the month.
	fn unpublished(failures: u32) -> SourceView {
		let mut source = view(&[FIRST]).sources.remove(1);
		source.problem = Some(Refusal::BadStatus(404).into());
		source.failures = failures;
		source
	}

	#[test]
	fn status_should_need_nobody_when_a_key_was_rotated() {
		// The second key is no longer registered, or not yet.
		let mut status = view(&[FIRST, SECOND]);
		status.sources.remove(1);
		assert!(status.keys[1].checked && status.keys[1].reporter.is_none());
		assert_eq!(attention(&status), Vec::<String>::new());
	}

	#[test]
	fn status_should_need_nobody_when_the_register_has_not_published_yet() {
		let mut status = well();
		status.sources.push(unpublished(LATE_REGISTER_FAILURES - 1));
		assert_eq!(attention(&status), Vec::<String>::new());
		assert!(super::status(&status).contains("not published yet"));
		// Of prices there is always something.
		status.sources[1].purpose = PurposeView::Price;
		assert_eq!(attention(&status).len(), 1);
	}

	#[test]
	fn status_should_need_nobody_when_strikes_are_few_or_remove_nobody() {
		let mut status = well();
		reporter(&mut status).strikes = 74;
		assert_eq!(attention(&status), Vec::<String>::new());
		reporter(&mut status).strikes = 1_000;
		reporter(&mut status).removal_threshold = None;
		assert_eq!(attention(&status), Vec::<String>::new());
	}

	#[test]
	fn status_should_say_so_when_the_node_has_no_key_and_the_worker_never_ran() {
		let text = status(&OracleStatus::new(Ok(None), [], true, NOON));
		assert!(
			text.starts_with(
				"The oracle worker of this node has not run yet.\n\nKeys: none\n\nSources: none\n"
			),
			"{text}"
		);
		assert!(text.contains("  - This node holds no oracle key"), "{text}");
	}

	#[test]
	fn proof_should_be_ready_for_the_call_when_shown() {
		let proof = KeyProof {
			account: sp_keyring::Sr25519Keyring::Alice.to_account_id(),
			key: FIRST,
			proof: vec![0xab; 64].into(),
		};
		assert_eq!(
			key_proof(&proof),
			format!(
				"key:     0x{}\nproof:   0x{}\naccount: \
				 5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY\n\nLet this account submit \
				 productionOracle.setSessionKey(key, proof). The node keeps the key in its keystore.\n",
				"01".repeat(32),
				"ab".repeat(64)
			)
		);
	}

	#[test]
	fn sources_should_be_listed_without_their_keys_when_a_file_is_checked() {
		fn text<S: sp_runtime::traits::Get<u32>>(text: &str) -> sp_runtime::BoundedVec<u8, S> {
			text.as_bytes().to_vec().try_into().unwrap()
		}
		let price = |feed: &str, url: &str, format, key: Option<&str>, allow| LocalPriceSource {
			feed: feed.into(),
			source: Some(PriceSource { url: text(url), format, unit: text("$/BBL") }),
			api_key: key.map(Into::into),
			allow_non_positive: allow,
			allow_private: allow,
		};
		let volume = |kind: &str, format| LocalVolumeSource {
			kind: kind.into(),
			source: Some(VolumeSource {
				url: text("https://example.org/{month}"),
				format,
				unit: text("m3"),
			}),
			api_key: None,
			allow_private: false,
		};
		let eia = PriceFormat::EiaV2 { series: text("RWTC") };
		let csv = PriceFormat::Csv { date: text("Date"), price: text("Price") };
		let sources = LocalSources {
			prices: vec![
				price("OIL", "https://api.eia.gov/v2?key={api-key}", eia, Some("s3cret"), false),
				price("UNIT/USD", "http://localhost:8000/p?s3cret", csv, None, true),
			],
			volumes: vec![
				volume("OIL", VolumeFormat::PetrinexVolumetric { product: text("OIL") }),
				LocalVolumeSource {
					source: None,
					api_key: Some(b"s3cret".to_vec()),
					..volume("GAS", VolumeFormat::PetrinexNgl { column: text("GasProduction") })
				},
			],
		};
		let loaded = |sources| Loaded { file: "s.toml".into(), sources, warnings: Vec::new() };
		let shown = checked_sources(&loaded(sources));
		assert_eq!(
			shown,
			[
				"The node would use, instead of the chain's sources:\n",
				"  price OIL       https://api.eia.gov    eia-v2: RWTC              $/BBL  with a key\n",
				"  price UNIT/USD  http://localhost:8000  csv: Date, Price          $/BBL  without a \
				 key  zero and less count as 0, redirects into private networks are followed\n",
				"  volume OIL      https://example.org    petrinex-volumetric: OIL  m3     without a \
				 key\n",
				"  volume GAS      as on the chain                                         with a key\n",
			]
			.concat()
		);

		let none = checked_sources(&loaded(LocalSources::default()));
		assert!(none.contains("has no entry"), "{none}");
	}
}
