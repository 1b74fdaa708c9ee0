//! `docs/privileged-calls.md`: who reaches what not everybody may call.

use crate::{
	committed::expect_committed,
	matrix::{Row, matrix},
	origins::CALLERS,
};
use std::fmt::Write;

/// What managers must never do alone or by majority: slash, spend, set code, write state, or choose
/// who the managers are.
const NEVER_BY_MANAGERS: [&str; 36] = [
	"System.set_heap_pages",
	"System.set_code",
	"System.set_code_without_checks",
	"System.set_storage",
	"System.kill_storage",
	"System.kill_prefix",
	"System.authorize_upgrade",
	"System.authorize_upgrade_without_checks",
	"Scheduler.schedule",
	"Scheduler.schedule_after",
	"Balances.force_transfer",
	"Balances.force_unreserve",
	"Balances.force_set_balance",
	"Balances.force_adjust_total_issuance",
	"Vesting.force_vested_transfer",
	"Vesting.force_remove_vesting_schedule",
	"Staking.force_unstake",
	"Staking.cancel_deferred_slash",
	"Staking.manual_slash",
	"Staking.restore_ledger",
	"Treasury.spend_local",
	"Treasury.remove_approval",
	"Treasury.spend",
	"Treasury.void_spend",
	"Foundation.set_members",
	"Foundation.disapprove_proposal",
	"Foundation.kill",
	"FoundationMembership.add_member",
	"FoundationMembership.remove_member",
	"FoundationMembership.swap_member",
	"FoundationMembership.reset_members",
	"FoundationMembership.change_key",
	"FoundationMembership.set_prime",
	"FoundationMembership.clear_prime",
	"Utility.dispatch_as",
	"Utility.dispatch_as_fallible",
];

/// What nobody may do at all.
const REACHED_BY_NOBODY: [&str; 3] = [
	// TAT is the only asset, and comes with the genesis.
	"Assets.create",
	// Safe mode takes no deposits.
	"SafeMode.force_slash_deposit",
	"SafeMode.force_release_deposit",
];

#[test]
fn table_of_privileged_calls_should_be_up_to_date() {
	expect_committed("privileged-calls.md", &document());
}

#[test]
fn calls_should_be_reached_by_somebody_unless_they_are_closed() {
	let unreachable = matrix().iter().filter(|row| row.accepted().is_empty());
	assert_eq!(unreachable.map(Row::path).collect::<Vec<_>>(), REACHED_BY_NOBODY);
}

#[test]
fn managers_should_not_slash_spend_set_code_or_choose_managers() {
	for path in NEVER_BY_MANAGERS {
		let row = matrix().iter().find(|row| row.path() == path);
		let row = row.unwrap_or_else(|| panic!("there is no call {path}"));
		for (index, caller) in CALLERS.iter().enumerate().filter(|(_, caller)| caller.managers) {
			assert!(!row.is_reached_by(index), "{} may call {path}", caller.name);
		}
	}
}

fn document() -> String {
	let mut text = String::from(
		"# Who reaches which call\n\n\
		 Generated from the runtime by its test `tables`, and reviewed. It lists every call that\n\
		 not any account may make, and who may make it. Each call is tried with each origin on the\n\
		 state of a new chain: an origin that is not refused for being the wrong one reaches the\n\
		 call. [Every call](calls.md) is listed elsewhere.\n",
	);
	let mut pallet = "";
	for row in matrix().iter().filter(|row| row.is_privileged()) {
		if row.pallet != pallet {
			pallet = &row.pallet;
			_ = write!(text, "\n## {pallet}\n\n| call | reached by |\n|---|---|\n");
		}
		let accepted = row.accepted();
		let who = if accepted.is_empty() { "nobody".into() } else { accepted.join(", ") };
		_ = writeln!(text, "| `{}` | {who} |", row.name);
	}
	_ = write!(
		text,
		"\n## Closed by the filter\n\n\
		 The filter of calls holds these back from everybody but root, whoever the call itself\n\
		 would accept.\n\n"
	);
	for row in matrix().iter().filter(|row| row.is_closed()) {
		_ = writeln!(text, "- `{}`", row.path());
	}
	text
}
