//! What the operator gets to know: the log, once per change, and the status.
//!
//! Of an address only scheme and host are shown: the rest may hold the operator's key.

use super::{
	LOG_TARGET, LocalKey, clock,
	fetch::{Fetch, Outcome},
	memory::{Document, DocumentMemory, Memory, Reading},
	node_sources::Sources,
};
use crate::pallet::*;
use alloc::{format, string::String, vec::Vec};
use codec::Encode;
use core::fmt::Arguments;
use frame_system::pallet_prelude::BlockNumberFor;
use log::Level;
use sp_core::H256;
use sp_runtime::{SaturatedConversion, offchain::storage::StorageValueRef};
use treasurenet_documents::{
	refusal::Refusal,
	status::{KeyStatus, Purpose, ReporterStatus, STATUS_KEY, SourceStatus, WorkerStatus},
};
use treasurenet_primitives::{
	Day, Moment, Month,
	math::calendar::{civil, first_day},
	oracle_api::Subject,
};

/// A document, and what to call it.
pub(super) struct About<'a> {
	/// Which one.
	pub document: Document,
	/// The settings of its source.
	pub settings: H256,
	/// The symbol of its kind, or the name of its feed.
	pub name: &'a [u8],
	/// Scheme and host.
	pub host: &'a [u8],
}

impl About<'_> {
	fn what(&self) -> String {
		let name = String::from_utf8_lossy(self.name);
		match self.document {
			Document::Prices(_) => format!("prices of {name}"),
			Document::Volumes(_, month) => format!("volumes of {name} for {}", month_text(month)),
		}
	}

	fn host(&self) -> String {
		String::from_utf8_lossy(self.host).into_owned()
	}
}

/// Puts a line into the log. Tests take it from here, because a process has one logger only.
pub(super) fn say(level: Level, line: Arguments<'_>) {
	#[cfg(test)]
	crate::tests::worker_world::note(level, &line);
	log::log!(target: LOG_TARGET, level, "{line}");
}

/// Counts a document, for however many kinds it is.
pub(super) fn count<C>(
	memory: &mut Memory,
	fetch: &Fetch<'_, '_, '_>,
	outcome: &Result<Outcome<C>, Refusal>,
) {
	let is_unchanged = matches!(outcome, Ok(Outcome::Unchanged));
	let counters = &mut memory.counters;
	counters.fetches = counters.fetches.saturating_add(fetch.has_asked.into());
	counters.successes = counters.successes.saturating_add(outcome.is_ok().into());
	counters.unchanged = counters.unchanged.saturating_add(is_unchanged.into());
	counters.bytes = counters.bytes.saturating_add(fetch.bytes);
	if let Err(why) = outcome {
		memory.count_refusal(*why);
	}
}

/// Notes and logs that a document was not read. A source with many documents that fails is logged
/// once.
pub(super) fn failed(memory: &mut Memory, about: &About<'_>, why: Refusal, bytes: u64) {
	let is_first = memory.document(about.document, about.settings).fail(clock(), why, bytes);
	let is_news = is_first && !others_fail_alike(memory, about, why);
	let (what, host) = (about.what(), about.host());
	if is_news {
		say(Level::Warn, format_args!("Cannot read {what} from {host}: {why}"));
	} else {
		say(Level::Debug, format_args!("Still cannot read {what} from {host}: {why}"));
	}
}

/// Whether another document of the same source fails for the same reason.
fn others_fail_alike(memory: &Memory, about: &About<'_>, why: Refusal) -> bool {
	memory.documents.iter().any(|(document, one)| {
		let is_of_source = match (document, &about.document) {
			(Document::Volumes(kind, month), Document::Volumes(this, of)) => {
				kind == this && month != of
			}
			_ => false,
		};
		is_of_source
			&& one.settings == about.settings
			&& one.failures > 0
			&& one.problem == Some(why)
	})
}

/// Notes and logs that a document was read.
pub(super) fn succeeded(memory: &mut Memory, about: &About<'_>, reading: Reading) {
	for (_, why) in &reading.refused {
		memory.count_refusal(*why);
	}
	let figures = reading.figures;
	let document = memory.document(about.document, about.settings);
	let failure = document.failure();
	let refused = document.succeed(clock(), reading);
	recovered(memory, about, failure);
	let (what, host) = (about.what(), about.host());
	say(Level::Debug, format_args!("Read {figures} {what} from {host}"));
	for (subject, why) in refused {
		say(
			Level::Warn,
			format_args!(
				"Refused a figure of the {what} from {host}, {}: {why}",
				subject_text(&subject)
			),
		);
	}
}

/// Notes and logs that a document is the one that was read last.
pub(super) fn unchanged(
	memory: &mut Memory,
	about: &About<'_>,
	retry_after: Moment,
	compared: bool,
) {
	let document = memory.document(about.document, about.settings);
	let failure = document.failure();
	document.unchanged(clock(), retry_after, compared);
	recovered(memory, about, failure);
	let (what, host) = (about.what(), about.host());
	say(Level::Debug, format_args!("The {what} from {host} are unchanged"));
}

/// Logs that a source can be read again that failed before.
fn recovered(memory: &Memory, about: &About<'_>, failure: Option<Refusal>) {
	if failure.is_some_and(|why| !others_fail_alike(memory, about, why)) {
		let (what, host) = (about.what(), about.host());
		say(Level::Info, format_args!("Reading {what} from {host} again"));
	}
}

/// Logs that the operator's sources cannot be used, when that changes.
pub(super) fn unreadable_sources(memory: &mut Memory, are_unreadable: bool) {
	match (memory.sources_unreadable, are_unreadable) {
		(false, true) => say(
			Level::Warn,
			format_args!(
				"This node's sources are in a form that the chain's runtime does not know, so the \
				 chain's sources are read instead: upgrade the node"
			),
		),
		(true, false) => say(Level::Info, format_args!("Reading this node's sources again")),
		_ => (),
	}
	memory.sources_unreadable = are_unreadable;
}

/// Logs the operator's entries that are of no use, when they change.
pub(super) fn unknown_names(memory: &mut Memory, unknown: &[Vec<u8>]) {
	for name in unknown {
		if !memory.unknown.contains(name) {
			let name = String::from_utf8_lossy(name);
			say(
				Level::Warn,
				format_args!(
					"This node's sources file has an entry for {name:?} that is of no use: no kind \
					 has this symbol, or the entry names no source and neither does the chain"
				),
			);
		}
	}
	memory.unknown = unknown.to_vec();
}

/// Says in the status that this node has no key, if it had one.
pub(super) fn no_keys<T: Config>(block: BlockNumberFor<T>) {
	let value = StorageValueRef::persistent(STATUS_KEY);
	let Ok(Some(status)) = value.get::<WorkerStatus>() else { return };
	if !status.keys.is_empty() {
		say(
			Level::Info,
			format_args!("This node holds no oracle key any more: it reports nothing"),
		);
		value.set(&WorkerStatus {
			updated_at: clock(),
			block: block.saturated_into(),
			keys: Vec::new(),
			sources: Vec::new(),
			sources_unreadable: false,
			counters: status.counters,
		});
	}
}

/// Writes the status down.
pub(super) fn write<T: Config>(
	block: BlockNumberFor<T>,
	keys: &[LocalKey<T>],
	sources: &Sources,
	memory: &Memory,
) {
	let now = clock();
	let prices = sources.prices.values().map(|source| {
		let documents = documents(
			memory,
			source.settings,
			|document| matches!(document, Document::Prices(feed) if *feed == source.feed),
		);
		let purpose = Purpose::Price(source.name.clone());
		source_status(purpose, source.terms.local, &source.source.url, documents, now)
	});
	let volumes = sources.volumes.values().map(|source| {
		let documents = documents(
			memory,
			source.settings,
			|document| matches!(document, Document::Volumes(kind, _) if *kind == source.kind),
		);
		let purpose = Purpose::Volume(source.symbol.to_vec());
		source_status(purpose, source.terms.local, &source.source.url, documents, now)
	});
	let status = WorkerStatus {
		updated_at: now,
		block: block.saturated_into(),
		keys: keys.iter().map(|key| key_status(key, memory)).collect(),
		sources: prices.chain(volumes).collect(),
		sources_unreadable: memory.sources_unreadable,
		counters: memory.counters.clone(),
	};
	StorageValueRef::persistent(STATUS_KEY).set(&status);
}

fn documents(
	memory: &Memory,
	settings: H256,
	belongs: impl Fn(&Document) -> bool,
) -> Vec<&DocumentMemory> {
	memory
		.documents
		.iter()
		.filter(|(document, one)| belongs(document) && one.settings == settings)
		.map(|(_, one)| one)
		.collect()
}

/// A source as the operator sees it: its last document, and the worst failure of any.
fn source_status(
	purpose: Purpose,
	local: bool,
	url: &[u8],
	documents: Vec<&DocumentMemory>,
	now: Moment,
) -> SourceStatus {
	let last = documents.iter().max_by_key(|one| one.last_fetch);
	let failing = documents.iter().max_by_key(|one| one.failures).filter(|one| one.failures > 0);
	SourceStatus {
		purpose,
		local,
		host: treasurenet_documents::template::host(url).to_vec(),
		last_fetch: last.and_then(|one| one.last_fetch),
		last_success: documents.iter().filter_map(|one| one.last_success).max(),
		failures: failing.map_or(0, |one| one.failures),
		next_due: documents
			.iter()
			.map(|one| one.next_due)
			// What is past is of a document that needs nothing, or is due now.
			.filter(|due| *due > now)
			.min()
			.unwrap_or(now),
		problem: failing.or(last).and_then(|one| one.problem),
		figures: last.map_or(0, |one| one.figures),
		bytes: last.map_or(0, |one| one.bytes),
	}
}

fn key_status<T: Config>(key: &LocalKey<T>, memory: &Memory) -> KeyStatus {
	let bytes = super::key_bytes(&key.key);
	let reporter = key.reporter.as_ref().map(|(account, reporter)| ReporterStatus {
		account: account_bytes(account),
		id: reporter.id,
		active: key.is_active,
		strikes: reporter.strikes_now(clock()),
		removal_threshold: CurrentParameters::<T>::get().strikes.removal_threshold,
		missed_rounds: reporter.missed_rounds,
		last_submitted: memory.submitted.get(&bytes).copied(),
	});
	KeyStatus { key: bytes, reporter }
}

/// An account of 32 bytes as it is; of a shorter kind, with zeros behind it.
fn account_bytes(account: &impl Encode) -> [u8; 32] {
	let mut bytes = [0; 32];
	for (to, from) in bytes.iter_mut().zip(account.encode()) {
		*to = from;
	}
	bytes
}

fn subject_text(subject: &Subject) -> String {
	match subject {
		Subject::Price { day, .. } => day_text(*day),
		Subject::Volume { key, month } => {
			format!("well {:?} in {}", key.commitment, month_text(*month))
		}
	}
}

fn day_text(day: Day) -> String {
	let (year, month, day) = civil(day);
	format!("{year:04}-{month:02}-{day:02}")
}

fn month_text(month: Month) -> String {
	let (year, month, _) = civil(first_day(month));
	format!("{year:04}-{month:02}")
}
