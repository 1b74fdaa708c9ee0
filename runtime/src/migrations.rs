//! What a runtime upgrade changes in the state.
//!
//! A change of a pallet's storage raises its storage version and comes with a migration, written in the
//! pallet's own `migrations.rs` and listed here:
//!
//! - [`SingleBlock`] for what surely fits one block: a `VersionedMigration`, which checks the version that
//!   it finds and does nothing under another one;
//! - [`MultiBlock`] for what grows with the state: a `SteppedMigration`, which takes a step in each block
//!   and keeps its progress in a cursor. While it runs, blocks take no transactions.
//!
//! `docs/upgrades.md` tells how an upgrade is decided, applied and, if need be, repaired.

use core::marker::PhantomData;
use frame_support::{
	defensive,
	migrations::{FailedMigrationHandler, FailedMigrationHandling},
	traits::SafeMode,
};
use sp_runtime::traits::Bounded;

/// The migrations of this release, each run once, in this order. Versioned ones may stay a release
/// longer than they are needed; they then do nothing.
pub type SingleBlock = ();

/// The migrations of this release that take several blocks, in this order. One stays in the list until
/// every network has completed it; a completed one is skipped by its identifier.
pub type MultiBlock = ();

/// Enters safe mode, without an end, when a migration fails, and lets blocks take transactions again.
///
/// The handlers that come with FRAME either keep the chain closed to all transactions, the repair
/// included, or open it to all. In safe mode governance can pass the repair, while nobody trades on a
/// state that is half of one layout and half of another. The failed migration is not marked as done, so
/// an upgrade that mends it runs it again.
pub struct EnterSafeMode<Mode>(PhantomData<Mode>);

impl<Mode: SafeMode<BlockNumber: Bounded>> FailedMigrationHandler for EnterSafeMode<Mode> {
	fn failed(_migration: Option<u32>) -> FailedMigrationHandling {
		let forever = Mode::BlockNumber::max_value();
		let entered = if Mode::is_entered() { Mode::extend(forever) } else { Mode::enter(forever) };
		if entered.is_err() {
			defensive!("safe mode can be entered if it is not, and extended if it is");
		}
		FailedMigrationHandling::ForceUnstuck
	}
}
