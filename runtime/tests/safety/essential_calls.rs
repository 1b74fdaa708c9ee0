//! The table of all calls: what an emergency stops of them.

use crate::{committed::expect_committed, enter_safe_mode, leave_safe_mode, name, unpause, world};
use codec::Decode;
use frame_support::{
	assert_ok,
	traits::{Contains, GetCallMetadata},
};
use std::{collections::BTreeMap, fmt::Write};
use treasurenet_runtime::{
	Runtime, RuntimeCall,
	configs::{safety::EssentialCalls, system::BaseCallFilter},
};

const HEADING: &str = "\
# Calls in emergencies

What anybody, and any origin but root, may call normally and in safe mode, and whether `tx-pause` can stop it.
Generated from the runtime's own filters by `runtime/tests/safety/call_table.rs`; the test fails when it is out of
date (`TREASURENET_UPDATE=1` writes it anew). Why each call is where it is: [ADR
0022](adr/0022-safe-mode-and-pauses.md).

- *Normally* **no**: the permanent filter refuses the call for ever. Nobody burns UNIT, and nobody but root touches
  TAT as its owner would.
- Calls within other calls (batches, proxies, multisigs) meet the same filter when they are dispatched.
- No filter binds root, so a referendum of the root track may make any call at any time.
- A call that is listed as allowed may still be refused by its pallet, for want of a privilege for instance.

| to | the managers' majority moves | governance decides by `parameters_admin`, or faster by root |
|---|---|---|
| stop minting alone | `utility.batchAll` of `txPause.pause(['TatIssuance', 'mint_tat'])` and of `'settle'` | |
| stop transfers of TAT | the same of `'Assets'`: `transfer`, `transfer_keep_alive`, `transfer_all`, `transfer_approved` | |
| stop all but the essential | `safeMode.forceEnter` (3 days) | `safeMode.forceEnter`, `forceExtend` (30 days) |
| resume | | `txPause.unpause(['TatIssuance', 'mint_tat'])`, `safeMode.forceExit` |
";

/// A call of each name, with whatever arguments can be decoded.
fn all_calls() -> BTreeMap<(&'static str, &'static str), RuntimeCall> {
	const ARGUMENTS: usize = 64 * 1_024;
	let mut calls = BTreeMap::new();
	for pallet in 0..=u8::MAX {
		for call in 0..=u8::MAX {
			for filling in [0, 1] {
				let mut bytes = vec![pallet, call];
				bytes.resize(ARGUMENTS, filling);
				if let Ok(decoded) = RuntimeCall::decode(&mut &bytes[..]) {
					let names = decoded.get_call_metadata();
					calls.entry((names.pallet_name, names.function_name)).or_insert(decoded);
				}
			}
		}
	}
	calls
}

/// Whether the call can be paused. Also that it is stopped then, and not if it cannot.
fn can_be_paused(pallet: &str, call: &str, value: &RuntimeCall) -> bool {
	let before = BaseCallFilter::contains(value);
	let paused = crate::pause(pallet, call);
	assert_eq!(
		BaseCallFilter::contains(value),
		before && paused.is_err(),
		"{pallet}.{call} is stopped exactly if it is paused"
	);
	match paused {
		Ok(()) => {
			assert_ok!(unpause(pallet, call));
		}
		Err(refused) => {
			assert_eq!(refused, pallet_tx_pause::Error::<Runtime>::Unpausable.into());
		}
	}
	paused.is_ok()
}

fn table() -> String {
	let answer = |yes: bool| if yes { "yes" } else { "no" };
	let mut table = HEADING.to_string();
	let mut last = "";
	for ((pallet, call), value) in all_calls() {
		if pallet != last {
			write!(table, "\n## {pallet}\n\n").expect("a string takes all; qed");
			table.push_str(
				"| call | normally | in safe mode | can be paused |\n|---|---|---|---|\n",
			);
			last = pallet;
		}
		let normally = BaseCallFilter::contains(&value);
		assert_ok!(enter_safe_mode());
		let in_safe_mode = BaseCallFilter::contains(&value);
		assert_ok!(leave_safe_mode());
		let pausable = can_be_paused(pallet, call, &value);
		assert!(
			in_safe_mode != pausable || !normally,
			"{pallet}.{call}: what safe mode leaves cannot be paused, and the other way round"
		);
		writeln!(
			table,
			"| `{call}` | {} | {} | {} |",
			answer(normally),
			answer(in_safe_mode),
			answer(pausable)
		)
		.expect("a string takes all; qed");
	}
	table
}

#[test]
fn table_of_calls_should_match_the_filters() {
	world::externalities("local_testnet").execute_with(|| {
		expect_committed("calls-in-emergencies.md", &table());
	});
}

#[test]
fn table_of_calls_should_be_complete() {
	let calls = all_calls();
	for pallet in RuntimeCall::get_module_names() {
		for call in RuntimeCall::get_call_names(pallet) {
			assert!(calls.contains_key(&(*pallet, *call)), "{pallet}.{call} cannot be decoded");
		}
	}
}

#[test]
fn essential_calls_should_exist() {
	for (pallet, call) in EssentialCalls::listed() {
		assert!(RuntimeCall::get_module_names().contains(&pallet), "there is no pallet {pallet}");
		if let Some(call) = call {
			assert!(
				RuntimeCall::get_call_names(pallet).contains(&call),
				"there is no call {pallet}.{call}"
			);
		}
	}
}

#[test]
fn names_of_calls_should_fit_their_bound() {
	for pallet in RuntimeCall::get_module_names() {
		for call in RuntimeCall::get_call_names(pallet) {
			// Panics for a longer one, which would count as paused.
			name(pallet, call);
		}
	}
}
