//! What managers decide.

use crate::{Attestations, HoldReason, mock::*};
use frame_support::{
	assert_noop, assert_ok,
	traits::fungible::{Inspect, InspectHold},
};
use sp_runtime::DispatchError::BadOrigin;
use treasurenet_primitives::{Attestation, ProducerState};

#[test]
fn admit_should_make_a_producer_when_kyb_and_kyc_are_attested() {
	build_and_execute(|| {
		admit(ALICE);
		assert_eq!(producer(ALICE).state, ProducerState::Admitted);
		System::assert_last_event(Event::Admitted { producer: ALICE, manager: MANAGER }.into());
	});
}

#[test]
fn admit_should_be_refused_when_an_attestation_is_missing_or_expired() {
	build_and_execute(|| {
		pass_kyb(ALICE);
		let call = || Registry::admit(signed(MANAGER), ALICE);
		assert_noop!(call(), Error::AttestationMissing);
		attest(ALICE, Attestation::Kyc, Some(TODAY + 1));
		set_day(TODAY + 1);
		assert_noop!(call(), Error::AttestationMissing);
		attest(ALICE, Attestation::Kyc, Some(TODAY + 2));
		assert_ok!(call());
	});
}

#[test]
fn admit_should_be_refused_when_the_state_is_another() {
	build_and_execute(|| {
		let call = || Registry::admit(signed(MANAGER), ALICE);
		assert_noop!(call(), Error::UnknownProducer);
		apply(ALICE);
		assert_noop!(call(), Error::NotAwaitingAdmission);
		assert_ok!(Registry::reject(signed(MANAGER), ALICE, hash(3)));
		assert_noop!(call(), Error::NotAwaitingAdmission);
		admit(ALICE);
		assert_noop!(call(), Error::NotAwaitingAdmission);
	});
}

#[test]
fn every_decision_should_be_refused_when_it_is_about_oneself() {
	build_and_execute(|| {
		pass_kyb(BUSY_MANAGER);
		let who = BUSY_MANAGER;
		assert_noop!(Registry::admit(signed(who), who), Error::Oneself);
		assert_noop!(Registry::reject(signed(who), who, hash(3)), Error::Oneself);
		assert_noop!(Registry::suspend(signed(who), who, hash(3)), Error::Oneself);
		assert_noop!(Registry::reinstate(signed(who), who), Error::Oneself);
	});
}

#[test]
fn every_decision_should_be_refused_when_the_signer_is_no_manager() {
	build_and_execute(|| {
		for origin in [signed(BOB), signed(GOVERNANCE), signed(REVIEWER), RuntimeOrigin::root()] {
			assert_noop!(Registry::admit(origin.clone(), ALICE), BadOrigin);
			assert_noop!(Registry::reject(origin.clone(), ALICE, hash(3)), BadOrigin);
			assert_noop!(Registry::suspend(origin.clone(), ALICE, hash(3)), BadOrigin);
			assert_noop!(Registry::reinstate(origin, ALICE), BadOrigin);
		}
	});
}

#[test]
fn reject_should_release_the_deposit_when_the_application_is_open() {
	build_and_execute(|| {
		let before = Balances::balance(&ALICE);
		for with_kyb in [false, true] {
			apply(ALICE);
			request_licence(ALICE);
			if with_kyb {
				attest(ALICE, Attestation::Kyb, None);
				attest(ALICE, licence(), None);
			}
			assert_ok!(Registry::reject(signed(MANAGER), ALICE, hash(3)));
			let rejected = producer(ALICE);
			assert_eq!(rejected.state, ProducerState::Rejected);
			assert_eq!(rejected.reason, Some(hash(3)));
			assert!(rejected.nickname.is_empty() && rejected.region.is_empty());
			assert_eq!(Attestations::<Test>::iter_key_prefix(ALICE).count(), 0);
			assert_eq!(Balances::balance(&ALICE), before);
			for reason in [HoldReason::Application, HoldReason::Attestation] {
				assert_eq!(Balances::balance_on_hold(&reason.into(), &ALICE), 0);
			}
			System::assert_last_event(
				Event::Rejected { producer: ALICE, manager: MANAGER, reason: hash(3) }.into(),
			);
		}
	});
}

#[test]
fn reject_should_be_refused_when_there_is_no_open_application() {
	build_and_execute(|| {
		let call = || Registry::reject(signed(MANAGER), ALICE, hash(3));
		assert_noop!(call(), Error::UnknownProducer);
		apply(ALICE);
		assert_ok!(call());
		assert_noop!(call(), Error::NoOpenApplication);
		admit(ALICE);
		assert_noop!(call(), Error::NoOpenApplication);
	});
}

#[test]
fn suspend_and_reinstate_should_stop_and_restart_when_a_manager_calls() {
	build_and_execute(|| {
		admit(ALICE);
		qualify(ALICE, PLAIN);
		assert_ok!(Registry::suspend(signed(MANAGER), ALICE, hash(3)));
		assert_eq!(producer(ALICE).state, ProducerState::Suspended);
		assert_eq!(producer(ALICE).reason, Some(hash(3)));
		System::assert_last_event(
			Event::Suspended { producer: ALICE, manager: MANAGER, reason: hash(3) }.into(),
		);
		assert_ok!(Registry::reinstate(signed(MANAGER), ALICE));
		assert_eq!(producer(ALICE).state, ProducerState::Admitted);
		assert_eq!(producer(ALICE).reason, None);
		assert_eq!(producer(ALICE).qualifications, 1);
		System::assert_last_event(Event::Reinstated { producer: ALICE, manager: MANAGER }.into());
	});
}

#[test]
fn suspend_and_reinstate_should_be_refused_when_the_state_is_another() {
	build_and_execute(|| {
		let suspend = || Registry::suspend(signed(MANAGER), ALICE, hash(3));
		let reinstate = || Registry::reinstate(signed(MANAGER), ALICE);
		assert_noop!(suspend(), Error::UnknownProducer);
		assert_noop!(reinstate(), Error::UnknownProducer);
		pass_kyb(ALICE);
		assert_noop!(suspend(), Error::NotAdmitted);
		assert_noop!(reinstate(), Error::NotSuspended);
		attest(ALICE, Attestation::Kyc, None);
		assert_ok!(Registry::admit(signed(MANAGER), ALICE));
		assert_noop!(reinstate(), Error::NotSuspended);
		assert_ok!(suspend());
		assert_noop!(suspend(), Error::NotAdmitted);
	});
}
