//! That the check of the stored state finds what is wrong.

use crate::{
	Attestations, HoldReason, Producers, Qualifications, Scope, Uploader, Uploaders,
	WaitingApplications, mock::*,
};
use frame_support::{
	assert_ok,
	traits::{fungible::hold::Mutate, tokens::Precision::Exact},
};
use treasurenet_primitives::Attestation;

/// What the check says after `spoil`, of an admitted producer that has everything and an applicant.
fn fault(spoil: impl FnOnce()) -> String {
	new_test_ext().execute_with(|| {
		admit(ALICE);
		request_licence(ALICE);
		qualify(ALICE, PLAIN);
		let uploader = Uploader::Account(BUSY_MANAGER);
		assert_ok!(Registry::add_uploader(signed(ALICE), uploader, Scope::All));
		apply(BOB);
		assert_ok!(Registry::do_try_state());
		spoil();
		let fault = Registry::do_try_state().expect_err("it is found");
		format!("{fault:?}")
	})
}

fn reasons() -> [HoldReason; 4] {
	[
		HoldReason::Application,
		HoldReason::Attestation,
		HoldReason::Qualification,
		HoldReason::Uploader,
	]
}

#[test]
fn try_state_should_fail_when_a_hold_has_no_record() {
	for reason in reasons() {
		// Of a producer, and of an account without a record.
		for who in [ALICE, VERIFIER] {
			let hold = || {
				assert_ok!(Balances::hold(&reason.into(), &who, 1));
			};
			assert!(fault(hold).contains("what its records owe"), "{reason:?} of {who}");
		}
	}
}

#[test]
fn try_state_should_fail_when_a_record_has_no_hold() {
	for reason in reasons() {
		let release = || {
			assert_ok!(Balances::release(&reason.into(), &ALICE, 1, Exact));
		};
		assert!(fault(release).contains("what its records owe"), "{reason:?}");
	}
}

#[test]
fn try_state_should_fail_when_a_record_is_left_behind() {
	assert!(fault(|| Producers::<Test>::remove(ALICE)).contains("left behind"));
	assert!(fault(|| WaitingApplications::<Test>::insert(VERIFIER, ())).contains("left behind"));
}

#[test]
fn try_state_should_fail_when_the_list_of_the_waiting_differs() {
	assert!(fault(|| WaitingApplications::<Test>::remove(BOB)).contains("listed as waiting"));
	assert!(fault(|| WaitingApplications::<Test>::insert(ALICE, ())).contains("listed as waiting"));
}

#[test]
fn try_state_should_fail_when_counts_or_states_and_records_differ() {
	let fewer = fault(|| Attestations::<Test>::remove(ALICE, licence()));
	assert!(fewer.contains("attestations are counted"));
	let fewer = fault(|| Qualifications::<Test>::remove(ALICE, PLAIN));
	assert!(fewer.contains("qualifications are counted"));
	let unattested = fault(|| Attestations::<Test>::remove(ALICE, Attestation::Kyc));
	assert!(unattested.contains("both are attested"));
	let free = fault(|| {
		Attestations::<Test>::mutate(ALICE, licence(), |record| {
			record.as_mut().expect("it is asked for").deposit = 0;
		})
	});
	assert!(free.contains("paid for"));
	let empty = fault(|| Uploaders::<Test>::insert(BOB, crate::UploaderList::default()));
	assert!(empty.contains("nothing yet"));
}
