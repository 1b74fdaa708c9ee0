//! What an emergency stops: either of its switches the same calls, and never an essential one.

use crate::{enter_safe_mode, leave_safe_mode, name, unpause, world};
use codec::Decode;
use frame_support::{
	assert_ok,
	traits::{Contains, GetCallMetadata},
};
use std::collections::BTreeMap;
use treasurenet_runtime::{
	Runtime, RuntimeCall,
	configs::{safety::EssentialCalls, system::BaseCallFilter},
};

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

#[test]
fn calls_should_be_stopped_by_either_switch_unless_they_are_essential() {
	world::externalities("local_testnet").execute_with(|| {
		for ((pallet, call), value) in all_calls() {
			let normally = BaseCallFilter::contains(&value);
			let is_essential = EssentialCalls::contains(&value);
			assert_ok!(enter_safe_mode());
			let in_safe_mode = BaseCallFilter::contains(&value);
			assert_ok!(leave_safe_mode());
			assert_eq!(in_safe_mode, normally && is_essential, "{pallet}.{call} in safe mode");
			assert_eq!(
				can_be_paused(pallet, call, &value),
				!is_essential,
				"{pallet}.{call} paused"
			);
		}
	});
}

#[test]
fn calls_should_all_be_looked_at() {
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
