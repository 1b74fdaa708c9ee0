//! What stops in an emergency, what goes on, and who decides.

#[path = "../staking/chain.rs"]
#[allow(dead_code, reason = "each area uses its part")]
mod chain;
#[path = "../common/genesis.rs"]
mod genesis;
#[path = "../production/world.rs"]
#[allow(dead_code, unused_imports, reason = "each area uses its part")]
mod world;

mod breaker;
mod document;
mod essential_calls;
mod failed_migration;
mod minting_paused;
mod powers;
mod safe_mode;
mod storage_versions;
mod transactions;

use frame_support::dispatch::DispatchResult;
use pallet_tx_pause::RuntimeCallNameOf;
use treasurenet_runtime::Runtime;

/// The name of a call, as pauses name it.
fn name(pallet: &str, call: &str) -> RuntimeCallNameOf<Runtime> {
	let name = |name: &str| name.as_bytes().to_vec().try_into().expect("it is short; qed");
	(name(pallet), name(call))
}

fn pause(pallet: &str, call: &str) -> DispatchResult {
	world::by_root(pallet_tx_pause::Call::pause { full_name: name(pallet, call) })
}

fn unpause(pallet: &str, call: &str) -> DispatchResult {
	world::by_root(pallet_tx_pause::Call::unpause { ident: name(pallet, call) })
}

fn enter_safe_mode() -> DispatchResult {
	world::by_root(pallet_safe_mode::Call::force_enter {})
}

fn leave_safe_mode() -> DispatchResult {
	world::by_root(pallet_safe_mode::Call::force_exit {})
}
