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

#[cfg(feature = "try-runtime")]
use crate::{Executive, MultiBlockMigrations};
use core::marker::PhantomData;
use frame_support::{
	defensive,
	migrations::{FailedMigrationHandler, FailedMigrationHandling},
	traits::SafeMode,
};
#[cfg(feature = "try-runtime")]
use frame_support::{
	migrations::MultiStepMigrator,
	traits::{OnRuntimeUpgrade, UpgradeCheckSelect},
	weights::Weight,
};
#[cfg(feature = "try-runtime")]
use sp_runtime::TryRuntimeError;
use sp_runtime::traits::Bounded;

/// The migrations of this release, run once, in this order. Versioned ones may stay longer than
/// they are needed: they then do nothing.
pub type SingleBlock = ();

/// The migrations of this release that take several blocks, in this order. One stays in the list until
/// every network has completed it; a completed one is skipped by its identifier.
#[cfg(not(feature = "upgrade-rehearsal"))]
pub type MultiBlock = ();
#[cfg(feature = "upgrade-rehearsal")]
pub use crate::rehearsal::MultiBlock;

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

/// Upgrades in one go what a chain upgrades in several blocks, with the checks asked for, and returns what the
/// first block takes.
///
/// FRAME checks versions and invariants right after the first block, when the migrations over several
/// blocks have not even begun. Here they run to their end first. The upgrade then runs a second time, under
/// all checks: whatever it finds to do was not done, or is done twice.
#[cfg(feature = "try-runtime")]
pub fn try_upgrade(checks: UpgradeCheckSelect) -> Result<Weight, TryRuntimeError> {
	SingleBlock::try_on_runtime_upgrade(checks.pre_and_post())?;
	let weight = Executive::execute_on_runtime_upgrade();
	finish()?;
	Executive::try_runtime_upgrade(checks)?;
	finish()?;
	Ok(weight)
}

/// Runs the migrations that take several blocks to their end. They check themselves before and after, and
/// panic if they fail.
#[cfg(feature = "try-runtime")]
fn finish() -> Result<(), TryRuntimeError> {
	/// More than any migration takes.
	const MOST_STEPS: u32 = 1_000_000;
	for _ in 0..MOST_STEPS {
		if !MultiBlockMigrations::ongoing() {
			return Ok(());
		}
		MultiBlockMigrations::step();
	}
	Err("the migrations have no end".into())
}
