//! What the worker tells its operator.

use crate::refusal::Refusal;
use alloc::vec::Vec;
use codec::{Decode, Encode};
use treasurenet_primitives::Moment;

/// The key of the [`WorkerStatus`] in the node's off-chain storage, SCALE-encoded there.
pub const STATUS_KEY: &[u8] = b"treasurenet::oracle::status";

/// The worker's last state. Moments are in milliseconds since 1970-01-01 UTC.
#[derive(Clone, PartialEq, Eq, Debug, Default, Encode, Decode)]
pub struct WorkerStatus {
	/// When it was written.
	pub updated_at: Moment,
	/// The block at which the worker ran last.
	pub block: u32,
	/// The oracle keys of this node.
	pub keys: Vec<KeyStatus>,
	/// The sources that it reads.
	pub sources: Vec<SourceStatus>,
	/// Whether the operator's sources are in a form that the chain's runtime does not know. Then it
	/// reads the chain's sources alone.
	pub sources_unreadable: bool,
	/// What it counted since its storage was made.
	pub counters: Counters,
}

/// One key of this node.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode)]
pub struct KeyStatus {
	/// The public key, sr25519.
	pub key: [u8; 32],
	/// The reporter that registered it, if any.
	pub reporter: Option<ReporterStatus>,
}

/// What the chain knows of a reporter.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode)]
pub struct ReporterStatus {
	/// Its account.
	pub account: [u8; 32],
	/// Its number.
	pub id: u32,
	/// Whether it is active: its answers count.
	pub active: bool,
	/// Its strikes.
	pub strikes: u32,
	/// The strikes at which it is removed; 0 for never.
	pub removal_threshold: u32,
	/// The accepted rounds in which it did not answer.
	pub missed_rounds: u32,
	/// When this node submitted for it last, and how many reports.
	pub last_submitted: Option<(Moment, u32)>,
}

/// What a source is for.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Encode, Decode)]
pub enum Purpose {
	/// Prices of a feed: a kind's symbol, or `UNIT/USD`.
	Price(Vec<u8>),
	/// Official volumes of a kind, by its symbol.
	Volume(Vec<u8>),
}

/// One source.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode)]
pub struct SourceStatus {
	/// What it is for.
	pub purpose: Purpose,
	/// Whether the operator's file names it; otherwise the chain does.
	pub local: bool,
	/// Scheme and host of its address: the rest may hold secrets.
	pub host: Vec<u8>,
	/// When it was fetched last.
	pub last_fetch: Option<Moment>,
	/// When it was last read to its end, or unchanged.
	pub last_success: Option<Moment>,
	/// Failures since.
	pub failures: u32,
	/// When it is fetched next, if there is anything to report by then.
	pub next_due: Moment,
	/// What was wrong the last time.
	pub problem: Option<Refusal>,
	/// The days or wells that figures were found for the last time.
	pub figures: u32,
	/// The bytes received the last time.
	pub bytes: u64,
}

/// What the worker counted.
#[derive(Clone, PartialEq, Eq, Debug, Default, Encode, Decode)]
pub struct Counters {
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
	pub refusals: Vec<(Refusal, u64)>,
}
