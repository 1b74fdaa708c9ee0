//! # The off-chain worker
//!
//! Brings prices and official volumes to the chain. It reads them from the sources that governance
//! named, or from those that the node's operator set instead, and reports them for the reporters whose
//! session keys the node holds.
//!
//! ## How it works
//!
//! 1. **Only where a key is.** On any other node it returns at once, without a request and without
//!    a trace.
//! 2. **One run at a time, one document per run.** Each imported block starts a run in a thread of a
//!    pool that heartbeats and the election miner share; there are as many threads as cores. A lock
//!    that expires lets one run work while the others return, so the worker never takes more than one
//!    of these threads, and for no longer than [`fetch::DOCUMENT_TIMEOUT_MS`] at a time. A month of a
//!    register may be 100 MB, and a run cannot be interrupted and resumed, so nothing shorter would do.
//! 3. **Found first, reported after.** A run first submits what earlier runs found, then reads a
//!    document. So a report is signed at a block that was just imported, however long the document
//!    took, and a transaction that is lost is made again without another reading.
//! 4. **What is due** is asked of the chain, some at each run in turn: days and well-months that any
//!    of the node's reporters can answer, and, once a day, accepted volumes that can still be
//!    corrected. Minted months are looked at for that alone. A list of more wells than
//!    [`wanted::LOOKS_PER_RUN`] takes several runs.
//! 5. **Doubt waits.** A day has no quote only if the document has quotes before and after it. A well
//!    that the register lacks is reported as such only where the value is accepted already, to show
//!    presence. A figure that its reader refuses is never reported.
//! 6. **No help for attacks.** An accepted volume is corrected only by a reading that differs from it,
//!    whoever else corrects it. After a round that failed the source is read again, and the answer waits
//!    until the pause is over; after a removal the answer is given again where the chain takes it.
//! 7. **Failures cost patience.** A document that cannot be read is tried again after a minute, then
//!    after twice as long each time, up to a day. The log says once that its source fails, and once that
//!    it can be read again.
//! 8. **Nothing is read twice.** A server that tells the states of a document apart is asked only for
//!    another state than the one read last, unless something else is wanted of it.
//! 9. **Addresses are not trusted.** One that governance chose, or a server by a redirect, must be
//!    public, unless the operator allows redirects into private networks. What DNS names resolve to is
//!    not seen here: see [`treasurenet_documents::private`].
//!
//! ## Memory
//!
//! The Wasm heap has room for 128 MiB, and for 32 MiB in one piece. A run needs at most 24 MiB: the
//! reader's bound, one buffer of [`fetch::READ_BYTES`], and less than 5 MiB for
//! [`memory::MAX_FINDINGS`] findings and the wells that they are about. No document is ever held as
//! a whole, but for JSON, of at most 2 MiB. The runtime's tests hold the allocator's peak in Wasm
//! against these 24 MiB.

mod chain;
pub(crate) mod fetch;
pub(crate) mod listing;
pub(crate) mod lock;
pub(crate) mod memory;
mod node_sources;
pub(crate) mod price_document;
mod status;
pub(crate) mod submit;
pub(crate) mod volume_document;
pub(crate) mod wanted;

use crate::{
	crypto::ReporterKey,
	pallet::*,
	types::{Reporter, ReporterId},
};
use alloc::{collections::BTreeSet, vec::Vec};
use frame_system::pallet_prelude::BlockNumberFor;
use lock::Held;
use memory::{Document, Findings, Memory};
use node_sources::Sources;
use sp_application_crypto::RuntimeAppPublic;
use sp_core::sr25519;
use treasurenet_primitives::{Moment, Month};
use wanted::Task;

/// What the worker's lines in the log are marked with.
pub const LOG_TARGET: &str = "oracle-worker";

/// A key of this node, with what the chain knows of it.
struct LocalKey<T: Config> {
	key: ReporterKey,
	reporter: Option<(T::AccountId, Reporter)>,
	is_active: bool,
}

/// A reporter that this node reports for.
struct LocalReporter {
	key: ReporterKey,
	id: ReporterId,
}

impl<T: Config> Pallet<T> {
	/// A run at a block that was just imported.
	pub(crate) fn work(block: BlockNumberFor<T>) {
		let mut keys = ReporterKey::all();
		if keys.is_empty() {
			return status::no_keys::<T>(block);
		}
		keys.sort_unstable();
		let mut lock = lock::lock();
		if let Ok(guard) = lock.try_lock() {
			run::<T>(block, keys, Held::new(guard));
		}
	}
}

fn run<T: Config>(block: BlockNumberFor<T>, keys: Vec<ReporterKey>, mut held: Held<'_, '_>) {
	let keys: Vec<LocalKey<T>> = keys.into_iter().map(local_key).collect();
	let reporters: Vec<LocalReporter> = keys.iter().filter_map(LocalKey::reporter).collect();
	let sources = Sources::load::<T>();
	let mut memory = Memory::load();
	let mut findings = Findings::load();
	let had_findings = !findings.0.is_empty();
	forget::<T>(&mut memory, &sources, &keys);
	status::unreadable_sources(&mut memory, sources.unreadable);
	status::unknown_names(&mut memory, &sources.unknown);
	if !reporters.is_empty() {
		let now = clock();
		submit::hand_in::<T>(&reporters, &mut findings, &mut memory, block, now);
		let task = wanted::pick::<T>(&sources, &reporters, &mut memory, &findings, now);
		if let Some(task) = task {
			for (document, settings) in task.documents(&sources) {
				memory.document(document, settings).begin(now);
			}
			memory.store();
			findings.store();
			work_on(&task, &sources, &mut held, &mut memory, &mut findings);
		}
	}
	memory.store();
	if had_findings || !findings.0.is_empty() {
		findings.store();
	}
	status::write(block, &keys, &sources, &memory);
}

fn work_on(
	task: &Task,
	sources: &Sources,
	held: &mut Held<'_, '_>,
	memory: &mut Memory,
	findings: &mut Findings,
) {
	match task {
		Task::Prices { feed, days } => {
			if let Some(source) = sources.prices.get(feed) {
				price_document::read(source, days, held, memory, findings);
			}
		}
		Task::Volumes { month, parts } => {
			volume_document::read(*month, parts, held, memory, findings)
		}
	}
}

fn local_key<T: Config>(key: ReporterKey) -> LocalKey<T> {
	let id = KeyOwners::<T>::get(&key);
	let reporter = id.and_then(ReporterIds::<T>::get).and_then(|account| {
		let reporter = Reporters::<T>::get(&account)?;
		Some((account, reporter))
	});
	let is_active = id.is_some_and(Pallet::<T>::is_reporter);
	LocalKey { key, reporter, is_active }
}

impl<T: Config> LocalKey<T> {
	fn reporter(&self) -> Option<LocalReporter> {
		let (_, reporter) = self.reporter.as_ref().filter(|_| self.is_active)?;
		Some(LocalReporter { key: self.key.clone(), id: reporter.id })
	}
}

/// Drops what is remembered of sources, months and keys that no longer exist.
fn forget<T: Config>(memory: &mut Memory, sources: &Sources, keys: &[LocalKey<T>]) {
	let months: BTreeSet<Month> = Pallet::<T>::reportable_months().collect();
	memory.documents.retain(|document, _| match document {
		Document::Prices(feed) => sources.prices.contains_key(feed),
		Document::Volumes(kind, month) => {
			sources.volumes.contains_key(kind) && months.contains(month)
		}
	});
	memory.submitted.retain(|known, _| keys.iter().any(|key| key_bytes(&key.key) == *known));
}

/// The node's clock, in milliseconds since 1970-01-01 UTC.
fn clock() -> Moment {
	sp_io::offchain::timestamp().unix_millis()
}

fn key_bytes(key: &ReporterKey) -> [u8; 32] {
	AsRef::<sr25519::Public>::as_ref(key).0
}
