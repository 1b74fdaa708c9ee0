//! One run at a time on a node.
//!
//! Every imported block starts a run in a thread of its own, out of a pool that heartbeats and the
//! election miner need too. The lock lets one of them work; the others return at once.

use super::clock;
use sp_core::offchain::{Duration, Timestamp};
use sp_runtime::offchain::storage_lock::{Lockable, StorageLock, StorageLockGuard};
use treasurenet_primitives::Moment;

/// Where the lock stands in the node's off-chain storage.
pub const LOCK_KEY: &[u8] = b"treasurenet::oracle::lock";

/// How long the lock holds unless it is extended: longer than any single wait of a run, so a run never
/// loses it, and short enough for a node that was killed to work again a minute after its start.
pub const LOCK_MS: Moment = 60_000;

/// After how long a run extends its lock. With the longest wait it stays below [`LOCK_MS`].
const EXTEND_AFTER_MS: Moment = 15_000;

/// A deadline by the node's clock.
#[derive(Default)]
pub(super) struct Slice;

impl Lockable for Slice {
	type Deadline = Timestamp;

	fn deadline(&self) -> Timestamp {
		sp_io::offchain::timestamp().add(Duration::from_millis(LOCK_MS))
	}

	fn has_expired(deadline: &Timestamp) -> bool {
		let now = sp_io::offchain::timestamp();
		// A deadline further away than any that is set comes of a clock that was put back.
		now > *deadline || *deadline > now.add(Duration::from_millis(LOCK_MS))
	}
}

/// The lock, not yet taken.
pub(super) fn lock() -> StorageLock<'static, Slice> {
	StorageLock::new(LOCK_KEY)
}

/// The lock in the hands of a run.
pub(super) struct Held<'a, 'b> {
	guard: StorageLockGuard<'a, 'b, Slice>,
	extended_at: Moment,
}

impl<'a, 'b> Held<'a, 'b> {
	pub fn new(guard: StorageLockGuard<'a, 'b, Slice>) -> Self {
		Self { guard, extended_at: clock() }
	}

	/// Holds the lock for longer, now and then: each time is a write to disk.
	pub fn keep(&mut self) {
		let now = clock();
		if now.saturating_sub(self.extended_at) >= EXTEND_AFTER_MS {
			self.extended_at = now;
			// A lock that was lost all the same costs a document that is read twice, and nothing else.
			let _ = self.guard.extend_lock();
		}
	}
}
