//! Leaving.

use crate::{
	Attestations, HoldReason, MAX_QUALIFICATIONS, MAX_REQUESTED_ATTESTATIONS, MAX_UPLOADERS,
	Producers, Qualifications, Scope, Uploader, Uploaders, mock::*,
};
use frame_support::{
	assert_noop, assert_ok,
	traits::fungible::{Inspect, InspectHold},
};
use sp_runtime::DispatchError::BadOrigin;
use treasurenet_primitives::{Attestation, Obligation, ProducerState, StateRefusal};

fn leave() -> frame_support::dispatch::DispatchResult {
	Registry::leave(signed(ALICE))
}

#[test]
fn leave_should_release_every_deposit_and_leave_nothing_when_nothing_is_owed() {
	build_and_execute(|| {
		let before = Balances::balance(&ALICE);
		admit(ALICE);
		// As much as a producer can have.
		for at in 0..MAX_REQUESTED_ATTESTATIONS {
			let name = label(&format!("other {at}"));
			assert_ok!(Registry::request_attestation(signed(ALICE), name));
		}
		for at in 0..MAX_QUALIFICATIONS {
			qualify(ALICE, PLAIN + at);
		}
		for at in 0..MAX_UPLOADERS {
			let uploader = Uploader::Account(100 + AccountId::from(at));
			assert_ok!(Registry::add_uploader(signed(ALICE), uploader, Scope::All));
		}
		let held = |reason: HoldReason| Balances::balance_on_hold(&reason.into(), &ALICE);
		let reasons = || {
			[
				HoldReason::Application,
				HoldReason::Attestation,
				HoldReason::Qualification,
				HoldReason::Uploader,
			]
		};
		assert!(reasons().map(held).iter().all(|held| *held > 0));
		assert_ok!(leave());
		System::assert_last_event(Event::Left { producer: ALICE }.into());
		assert_eq!(reasons().map(held), [0; 4]);
		assert_eq!(Balances::balance(&ALICE), before);
		assert!(!Producers::<Test>::contains_key(ALICE));
		assert!(!Uploaders::<Test>::contains_key(ALICE));
		assert_eq!(Attestations::<Test>::iter_key_prefix(ALICE).count(), 0);
		assert_eq!(Qualifications::<Test>::iter_key_prefix(ALICE).count(), 0);
		// It may come back, as anybody else.
		apply(ALICE);
		assert_eq!(producer(ALICE).state, ProducerState::Applied);
	});
}

#[test]
fn leave_should_take_nothing_from_others() {
	build_and_execute(|| {
		for who in [ALICE, BOB] {
			admit(who);
			qualify(who, PLAIN);
			request_licence(who);
		}
		let (record, balance) = (producer(BOB), Balances::balance(&BOB));
		assert_ok!(leave());
		assert_eq!((producer(BOB), Balances::balance(&BOB)), (record, balance));
	});
}

#[test]
fn leave_should_be_refused_by_name_when_something_is_owed() {
	build_and_execute(|| {
		admit(ALICE);
		for obligation in [Obligation::Wells, Obligation::OpenMonths, Obligation::Debt] {
			Owed::set(Some(obligation));
			assert_noop!(leave(), Error::CannotLeave(obligation));
		}
		Owed::set(None);
		assert_ok!(leave());
	});
}

#[test]
fn leave_should_be_refused_when_the_producer_is_suspended() {
	build_and_execute(|| {
		admit(ALICE);
		assert_ok!(Registry::suspend(signed(MANAGER), ALICE, hash(3)));
		assert_noop!(leave(), Error::Refused(StateRefusal::ProducerSuspended));
		// Nor is there another way out of a suspension.
		assert_noop!(Registry::withdraw_application(signed(ALICE)), Error::NoOpenApplication);
		assert_noop!(
			Registry::apply(signed(ALICE), text("New Sky"), text("Alberta"), hash(1)),
			Error::AlreadyApplied
		);
	});
}

#[test]
fn leave_should_be_refused_when_the_caller_is_no_producer() {
	build_and_execute(|| {
		assert_noop!(Registry::leave(RuntimeOrigin::root()), BadOrigin);
		assert_noop!(leave(), Error::UnknownProducer);
		let refused = || Error::Refused(StateRefusal::ProducerNotAdmitted);
		apply(ALICE);
		assert_noop!(leave(), refused());
		attest(ALICE, Attestation::Kyb, None);
		assert_noop!(leave(), refused());
		assert_ok!(Registry::reject(signed(MANAGER), ALICE, hash(3)));
		assert_noop!(leave(), refused());
	});
}
