//! The checks of the state find what they are for.

use crate::{mock::*, *};

/// What `do_try_state` says after a bid of Alice for Vera and a change of the state.
fn verdict(change: impl FnOnce()) -> Result<(), sp_runtime::TryRuntimeError> {
	new_test_ext().execute_with(|| {
		go_to(1);
		bid(ALICE, VERA, 1);
		change();
		BonusStake::do_try_state()
	})
}

#[test]
fn try_state_should_accept_a_bid() {
	assert_eq!(verdict(|| {}), Ok(()));
}

#[test]
fn try_state_should_refuse_when_a_bid_is_not_listed() {
	let unlisted = || BidsOf::<Test>::remove(ALICE, (0u32.to_be_bytes(), VERA));
	assert_eq!(verdict(unlisted), Err("a bid is not listed for its bidder".into()));
}

#[test]
fn try_state_should_refuse_when_a_listed_bid_is_not_kept() {
	let listed = || BidsOf::<Test>::insert(ALICE, (0u32.to_be_bytes(), WANDA), ());
	assert_eq!(verdict(listed), Err("a bid is listed that is not kept".into()));
}
