//! That the check of the stored state finds what is wrong.

use crate::{
	HoldReason, KindBySource, KindBySymbol, Kinds, kind_numbers::source_key, mock::*, petroleum,
};
use frame_support::{assert_ok, traits::fungible::hold::Mutate};
use treasurenet_primitives::UNIT;

/// What the check says after `spoil`.
fn fault(spoil: impl FnOnce()) -> String {
	new_test_ext().execute_with(|| {
		propose();
		assert_ok!(Registry::do_try_state());
		spoil();
		let fault = Registry::do_try_state().expect_err("it is found");
		format!("{fault:?}")
	})
}

#[test]
fn try_state_should_fail_when_a_hold_has_no_proposal() {
	let hold = |who| {
		assert_ok!(Balances::hold(&HoldReason::AssetProposal.into(), &who, UNIT));
	};
	for who in [ALICE, BOB] {
		assert!(fault(|| hold(who)).contains("what its proposals owe"));
	}
}

#[test]
fn try_state_should_fail_when_a_proposal_has_no_hold() {
	let reason = HoldReason::AssetProposal.into();
	let release = || {
		let exact = frame_support::traits::tokens::Precision::Exact;
		assert_ok!(Balances::release(&reason, &ALICE, 1, exact));
	};
	assert!(fault(release).contains("what its proposals owe"));
}

#[test]
fn try_state_should_fail_when_an_index_and_its_kinds_differ() {
	let source = source_key(&petroleum::oil().source);
	let forgotten = fault(|| KindBySource::<Test>::remove(&source));
	assert!(forgotten.contains("sources find their kind"));
	let orphaned = fault(|| KindBySource::<Test>::insert(source_key(&copper().source), 9));
	assert!(orphaned.contains("a source has a kind"));
	let spelled = fault(|| KindBySource::<Test>::insert(petroleum::oil().source, 0));
	assert!(spelled.contains("form for comparing"));
	let orphaned = fault(|| KindBySymbol::<Test>::insert(copper().symbol, 9));
	assert!(orphaned.contains("a symbol has a kind"));
	let second = fault(|| KindBySymbol::<Test>::insert(copper().symbol, 0));
	assert!(second.contains("a kind has one symbol"));
	let forgotten = fault(|| KindBySymbol::<Test>::remove(petroleum::oil().symbol));
	assert!(forgotten.contains("symbols find their kind"));
	let orphaned = fault(|| Kinds::<Test>::remove(1));
	assert!(orphaned.contains("has a kind"));
}
