//! What the worker remembers from one run to the next, in the node's off-chain storage.
//!
//! All of it may be lost: then documents are read again and reports submitted again, and the chain
//! refuses what it has. Every part is bounded.

use crate::rounds::CORRECTION_MS;
use alloc::{
	collections::{BTreeMap, BTreeSet},
	vec::Vec,
};
use codec::{Decode, Encode};
use sp_core::H256;
use sp_io::hashing::blake2_256;
use sp_runtime::offchain::storage::StorageValueRef;
use treasurenet_documents::{http::Validators, refusal::Refusal, status::Counters};
use treasurenet_primitives::{Day, Feed, KindId, Moment, Month, WellKey, oracle_api::Subject};

/// Where [`Memory`] stands in the node's off-chain storage.
pub const MEMORY_KEY: &[u8] = b"treasurenet::oracle::memory";
/// Where [`Findings`] stand in the node's off-chain storage.
pub const FINDINGS_KEY: &[u8] = b"treasurenet::oracle::findings";

/// The wait after a first failure; it doubles with each further one.
pub const FIRST_BACK_OFF_MS: Moment = 60_000;
/// The longest wait after a failure: a day.
pub const LONGEST_BACK_OFF_MS: Moment = 86_400_000;
/// How often accepted volumes are compared with the register again, in milliseconds: about once a day,
/// so every node does it while a correction waits for its quorum.
pub const COMPARISON_PERIOD_MS: Moment = CORRECTION_MS / 6 * 5;
/// The least time between two readings of a document.
pub const LEAST_PAUSE_MS: Moment = 60_000;

/// For how long a server's word that a document is unchanged saves reading it, in milliseconds. Then
/// it is read again in any case, so a server that is wrong about it costs a week.
pub const TRUSTED_MS: Moment = 7 * 86_400_000;

/// The most figures that wait to be reported.
pub const MAX_FINDINGS: usize = 20_000;
/// The most refused figures of a document that are remembered, to log each once.
const MAX_REFUSED: usize = 256;
/// The most reasons that are counted apart. There are fewer, but for the status codes of servers.
const MAX_REASONS: usize = 128;

/// What is read from a source at once.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Encode, Decode)]
pub enum Document {
	/// The prices of a feed.
	Prices(Feed),
	/// The official volumes of a kind and month. Kinds may share the document behind it.
	Volumes(KindId, Month),
}

/// What a look at the chain is about.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Encode, Decode)]
pub enum Topic {
	/// The open days of a feed.
	Feed(Feed),
	/// The wells of a month whose volumes one document has, by the first of its kinds.
	Volumes(Month, KindId),
}

/// A look at the chain.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Encode, Decode)]
pub struct Look {
	/// When it was, by the node's clock.
	pub at: Moment,
	/// Whether it found something due.
	pub found: bool,
}

/// How it went with a document. Moments are by the node's clock.
#[derive(Clone, PartialEq, Eq, Debug, Default, Encode, Decode)]
pub struct DocumentMemory {
	/// Hash of the source's settings. With other settings everything begins anew.
	pub settings: H256,
	/// When it was asked for last.
	pub last_fetch: Option<Moment>,
	/// When it was read to its end last.
	pub last_success: Option<Moment>,
	/// When accepted values were last compared with it, or there was none to compare.
	pub last_comparison: Option<Moment>,
	/// Failures since the last success.
	pub failures: u32,
	/// Before this moment it is not asked for again, unless more is open than was left unanswered.
	pub next_due: Moment,
	/// How many subjects it did not answer.
	pub unanswered: u32,
	/// What was wrong the last time, with it or with a figure of it.
	pub problem: Option<Refusal>,
	/// The figures that it gave the last time.
	pub figures: u32,
	/// The bytes received the last time.
	pub bytes: u64,
	/// The figures that were refused the last time.
	pub refused: Vec<(Subject, Refusal)>,
	/// What not to read again.
	pub known: Option<KnownState>,
}

/// A state of a document that was read, and what it had nothing to report for.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode)]
pub struct KnownState {
	/// What its server tells it apart by.
	pub validators: Validators,
	/// When it was read, by the node's clock.
	pub read_at: Moment,
	/// Hash of its address, without the key.
	pub address: H256,
	/// The subjects that it had nothing for.
	pub gaps: Gaps,
}

/// Hashes of subjects asked of a document. `None` where none is asked.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Encode, Decode)]
pub struct Gaps {
	/// Of those to answer.
	pub open: Option<H256>,
	/// Of those with an accepted figure, to be compared.
	pub accepted: Option<H256>,
}

impl Gaps {
	/// Of subjects, each with what is asked about it.
	pub fn of<S: Encode, A: Encode, B: Encode>(
		open: &BTreeMap<S, A>,
		accepted: &BTreeMap<S, B>,
	) -> Self {
		Self { open: hash_of(open), accepted: hash_of(accepted) }
	}

	/// Whether all of `asked` are among them.
	fn cover(&self, asked: &Self) -> bool {
		(asked.open.is_none() || asked.open == self.open)
			&& (asked.accepted.is_none() || asked.accepted == self.accepted)
	}
}

fn hash_of<S: Encode, A: Encode>(subjects: &BTreeMap<S, A>) -> Option<H256> {
	(!subjects.is_empty()).then(|| H256(subjects.using_encoded(blake2_256)))
}

/// What came of reading a document.
pub struct Reading {
	/// The figures found.
	pub figures: u32,
	/// The bytes received.
	pub bytes: u64,
	/// The subjects that stayed without an answer.
	pub unanswered: u32,
	/// When to try again for what stayed without one.
	pub retry_after: Moment,
	/// The figures refused.
	pub refused: Vec<(Subject, Refusal)>,
	/// Whether accepted values were compared with it, if there were any.
	pub compared: bool,
	/// What its server tells its state apart by.
	pub validators: Validators,
	/// Hash of its address, without the key.
	pub address: H256,
	/// What was asked of it.
	pub asked: Gaps,
	/// What it had nothing to report for.
	pub gaps: Gaps,
}

impl DocumentMemory {
	/// Whether to ask for the document now, for `open` subjects.
	pub fn is_due(&self, now: Moment, open: usize) -> bool {
		let has_news = self.failures == 0
			&& open > self.unanswered as usize
			&& now.saturating_sub(self.last_fetch.unwrap_or(0)) >= LEAST_PAUSE_MS;
		open > 0 && (has_news || !self.waits(now))
	}

	/// Whether accepted values are to be compared with it again.
	pub fn wants_comparison(&self, now: Moment) -> bool {
		let last = self.last_comparison.unwrap_or(0);
		!self.backs_off(now) && now.abs_diff(last) >= COMPARISON_PERIOD_MS
	}

	/// Whether it waits after a failure.
	pub fn backs_off(&self, now: Moment) -> bool {
		self.failures > 0 && self.waits(now)
	}

	/// A moment further away than any wait comes of a clock that was put back.
	fn waits(&self, now: Moment) -> bool {
		let left = self.next_due.checked_sub(now);
		left.is_some_and(|left| (1..=LONGEST_BACK_OFF_MS).contains(&left))
	}

	/// The validators of the state that was read last, if it has nothing for what is asked now.
	pub fn validators(&self, address: H256, asked: &Gaps, now: Moment) -> Option<&Validators> {
		let known = self.known.as_ref()?;
		let is_trusted = now.abs_diff(known.read_at) < TRUSTED_MS;
		(is_trusted && known.address == address && known.gaps.cover(asked))
			.then_some(&known.validators)
	}

	/// Notes the attempt before it is made: one that brings the run down must not be made again at
	/// the next block.
	pub fn begin(&mut self, now: Moment) {
		self.last_fetch = Some(now);
		self.next_due = now.saturating_add(back_off(self.failures.saturating_add(1)));
	}

	/// Notes a failure. Returns whether it is the first one.
	pub fn fail(&mut self, now: Moment, why: Refusal, bytes: u64) -> bool {
		self.failures = self.failures.saturating_add(1);
		self.next_due = now.saturating_add(back_off(self.failures));
		self.problem = Some(why);
		self.figures = 0;
		self.bytes = bytes;
		self.failures == 1
	}

	/// Why it was not read the last time, if it was not.
	pub fn failure(&self) -> Option<Refusal> {
		self.problem.filter(|_| self.failures > 0)
	}

	/// Notes a success. Returns the refused figures that were not refused for the same reason the
	/// last time.
	pub fn succeed(&mut self, now: Moment, reading: Reading) -> Vec<(Subject, Refusal)> {
		self.know(now, &reading);
		let mut refused = reading.refused;
		refused.truncate(MAX_REFUSED);
		let news = refused.iter().filter(|one| !self.refused.contains(one)).copied().collect();
		self.failures = 0;
		self.last_success = Some(now);
		if reading.compared {
			self.last_comparison = Some(now);
		}
		self.next_due = now.saturating_add(reading.retry_after);
		self.unanswered = reading.unanswered;
		self.problem = refused.first().map(|(_, why)| *why);
		self.figures = reading.figures;
		self.bytes = reading.bytes;
		self.refused = refused;
		news
	}

	/// Notes that the document is the one that was read last.
	pub fn unchanged(&mut self, now: Moment, retry_after: Moment, compared: bool) {
		self.failures = 0;
		self.last_success = Some(now);
		if compared {
			self.last_comparison = Some(now);
		}
		self.next_due = now.saturating_add(retry_after);
		self.problem = self.refused.first().map(|(_, why)| *why);
		self.bytes = 0;
	}

	fn know(&mut self, now: Moment, reading: &Reading) {
		let Reading { address, ref validators, asked, mut gaps, .. } = *reading;
		if let Some(before) = self
			.known
			.take()
			.filter(|before| before.address == address && before.validators == *validators)
		{
			// The same document: what was not asked of it this time is as it was.
			gaps.open = if asked.open.is_none() { before.gaps.open } else { gaps.open };
			gaps.accepted =
				if asked.accepted.is_none() { before.gaps.accepted } else { gaps.accepted };
		}
		self.known = (!validators.is_empty()).then(|| KnownState {
			validators: validators.clone(),
			read_at: now,
			address,
			gaps,
		});
	}
}

/// The wait after so many failures in a row.
pub fn back_off(failures: u32) -> Moment {
	// Eleven doublings reach the longest wait.
	let doublings = failures.saturating_sub(1).min(11);
	FIRST_BACK_OFF_MS.saturating_mul(1 << doublings).min(LONGEST_BACK_OFF_MS)
}

/// What the worker remembers besides its findings.
#[derive(Clone, PartialEq, Eq, Debug, Default, Encode, Decode)]
pub struct Memory {
	/// The documents of the present sources and requested months.
	pub documents: BTreeMap<Document, DocumentMemory>,
	/// What was looked at, and how it was.
	pub looks: BTreeMap<Topic, Look>,
	/// When each key submitted last, and how many reports.
	pub submitted: BTreeMap<[u8; 32], (Moment, u32)>,
	/// The names of the operator's entries that are of no use.
	pub unknown: Vec<Vec<u8>>,
	/// Whether the operator's sources are in a form that this worker does not know.
	pub sources_unreadable: bool,
	/// What was counted.
	pub counters: Counters,
}

impl Memory {
	/// What the last run left. Nothing where it cannot be read: a runtime upgrade may change it.
	pub fn load() -> Self {
		load(MEMORY_KEY)
	}

	/// Leaves it for the next run.
	pub fn store(&self) {
		StorageValueRef::persistent(MEMORY_KEY).set(self);
	}

	/// How it went with a document, if it was ever looked at with these settings of its source.
	pub fn known(&self, document: &Document, settings: H256) -> Option<&DocumentMemory> {
		self.documents.get(document).filter(|memory| memory.settings == settings)
	}

	/// How it went with a document, from nothing if the settings of its source are others.
	pub fn document(&mut self, document: Document, settings: H256) -> &mut DocumentMemory {
		let memory = self.documents.entry(document).or_default();
		if memory.settings != settings {
			*memory = DocumentMemory { settings, ..Default::default() };
		}
		memory
	}

	/// Counts a refusal.
	pub fn count_refusal(&mut self, why: Refusal) {
		let refusals = &mut self.counters.refusals;
		if let Some((_, count)) = refusals.iter_mut().find(|(reason, _)| *reason == why) {
			*count = count.saturating_add(1);
		} else if refusals.len() < MAX_REASONS {
			refusals.push((why, 1));
		}
	}
}

/// A figure that was found and is not yet on the chain.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode)]
pub struct Finding {
	/// The day or well-month.
	pub subject: Subject,
	/// The price or volume; `None` for no quote and not found.
	pub figure: Option<u64>,
	/// Hash of what the source gave.
	pub source: H256,
	/// Whether it differs from the accepted value and is to correct it.
	pub corrects: bool,
	/// When it was found, by the node's clock.
	pub found_at: Moment,
	/// The block at which it was submitted last.
	pub submitted_at: Option<u32>,
}

/// The figures that wait to be reported, or for their transaction to be included.
#[derive(Clone, PartialEq, Eq, Debug, Default, Encode, Decode)]
pub struct Findings(pub Vec<Finding>);

impl Findings {
	/// What the last run left.
	pub fn load() -> Self {
		load(FINDINGS_KEY)
	}

	/// Leaves it for the next run.
	pub fn store(&self) {
		StorageValueRef::persistent(FINDINGS_KEY).set(self);
	}

	/// How many more fit.
	pub fn room(&self) -> usize {
		MAX_FINDINGS.saturating_sub(self.0.len())
	}

	/// The days of a feed among them.
	pub fn days(&self, wanted: Feed) -> BTreeSet<Day> {
		let day = |finding: &Finding| match finding.subject {
			Subject::Price { feed, day } if feed == wanted => Some(day),
			_ => None,
		};
		self.0.iter().filter_map(day).collect()
	}

	/// The wells of a month among them.
	pub fn wells(&self, wanted: Month) -> BTreeSet<WellKey> {
		let well = |finding: &Finding| match finding.subject {
			Subject::Volume { key, month } if month == wanted => Some(key),
			_ => None,
		};
		self.0.iter().filter_map(well).collect()
	}
}

fn load<V: Decode + Default>(key: &[u8]) -> V {
	StorageValueRef::persistent(key).get().ok().flatten().unwrap_or_default()
}
