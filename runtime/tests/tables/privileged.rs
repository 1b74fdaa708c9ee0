//! `docs/privileged-calls.md`: who reaches what not everybody may call.

use crate::{
	committed::expect_committed,
	matrix::{Row, matrix},
	origins::CALLERS,
};
use std::fmt::Write;

/// What managers must never do alone or by majority: slash, spend, set code, write state, or choose
/// who the managers are.
const NEVER_BY_MANAGERS: [&str; 35] = [
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
	"FoundationMembership.set_prime",
	"FoundationMembership.clear_prime",
	"Utility.dispatch_as",
	"Utility.dispatch_as_fallible",
];

#[test]
fn table_of_privileged_calls_should_be_up_to_date() {
	expect_committed("privileged-calls.md", &document());
}

#[test]
fn privileged_calls_should_be_reached_by_somebody_unless_the_filter_closes_them() {
	let unreachable: Vec<_> =
		matrix().iter().filter(|row| row.accepted().is_empty()).map(Row::path).collect();
	assert!(unreachable.is_empty(), "nobody reaches {}", unreachable.join(", "));
}

#[test]
fn managers_should_not_slash_spend_set_code_or_choose_managers() {
	for path in NEVER_BY_MANAGERS {
		let row = matrix().iter().find(|row| row.path() == path);
		let row = row.unwrap_or_else(|| panic!("there is no call {path}"));
		for (index, caller) in CALLERS.iter().enumerate().filter(|(_, caller)| caller.managers) {
			assert!(!row.accepts(index), "{} may call {path}", caller.name);
		}
	}
}

fn document() -> String {
	let mut text = String::from(
		"# Who reaches which call\n\n\
		 Generated from the runtime by its test `tables`, and reviewed. It lists every call that not any \
		 account may make, and who may make it: each call was tried with each origin on the state of a new \
		 chain, and whoever is not refused for being the wrong one reaches it. [All calls](calls.md) are \
		 listed elsewhere, with what the filter holds back.\n",
	);
	let mut pallet = "";
	for row in matrix().iter().filter(|row| row.is_privileged()) {
		if row.pallet != pallet {
			pallet = &row.pallet;
			_ = write!(text, "\n## {pallet}\n\n| call | reached by |\n|---|---|\n");
		}
		let filter = if row.is_closed() { "; the filter lets only root through" } else { "" };
		_ = writeln!(text, "| `{}` | {}{filter} |", row.name, row.accepted().join(", "));
	}
	text
}
