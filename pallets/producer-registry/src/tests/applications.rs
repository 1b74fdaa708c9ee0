//! Applying and withdrawing.

use crate::{Attestations, HoldReason, Producers, WaitingApplications, mock::*};
use codec::Encode;
use frame_support::{
	assert_noop, assert_ok,
	traits::fungible::{Inspect, InspectHold},
};
use sp_runtime::{DispatchError::BadOrigin, TokenError};
use treasurenet_primitives::{Attestation, Balance, Day, ProducerState};

fn held(who: AccountId) -> Balance {
	Balances::balance_on_hold(&HoldReason::Application.into(), &who)
}

#[test]
fn apply_should_hold_the_deposit_when_the_application_is_valid() {
	build_and_execute(|| {
		apply(ALICE);
		let applied = producer(ALICE);
		assert_eq!(applied.state, ProducerState::Applied);
		assert_eq!(applied.commitment, hash(1));
		assert_eq!(applied.applied_at, Timestamp::get());
		assert_eq!(applied.deposit, Registry::application_deposit());
		assert_eq!(held(ALICE), applied.deposit);
		let (commitment, deposit) = (applied.commitment, applied.deposit);
		System::assert_last_event(Event::Applied { producer: ALICE, commitment, deposit }.into());
	});
}

#[test]
fn application_deposit_should_pay_for_everything_that_it_covers() {
	build_and_execute(|| {
		let full = || vec![b'x'; 64].try_into().unwrap();
		assert_ok!(Registry::apply(signed(ALICE), full(), full(), hash(1)));
		attest(ALICE, Attestation::Kyb, Some(Day::MAX));
		attest(ALICE, Attestation::Kyc, Some(Day::MAX));
		assert_ok!(Registry::admit(signed(MANAGER), ALICE));
		assert_ok!(Registry::suspend(signed(MANAGER), ALICE, hash(3)));
		// The record and the entry in the list, KYB and KYC, each with its key.
		let records = [producer(ALICE).encoded_size() + 8, 8].into_iter();
		let attestations =
			Attestations::<Test>::iter_prefix(ALICE).map(|each| each.encoded_size() + 8);
		let price = |bytes: usize| DepositBase::get() + bytes as Balance * DepositPerByte::get();
		assert!(held(ALICE) >= records.chain(attestations).map(price).sum());
	});
}

#[test]
fn apply_should_be_refused_when_a_text_cannot_be_read() {
	build_and_execute(|| {
		for faulty in [vec![], b" ".to_vec(), vec![0xff], b"Old\nSky".to_vec()] {
			let faulty = || faulty.clone().try_into().unwrap();
			assert_noop!(
				Registry::apply(signed(ALICE), faulty(), text("Alberta"), hash(1)),
				Error::NicknameInvalid
			);
			assert_noop!(
				Registry::apply(signed(ALICE), text("Old Sky"), faulty(), hash(1)),
				Error::RegionInvalid
			);
		}
	});
}

#[test]
fn apply_should_be_refused_when_the_deposit_cannot_be_paid() {
	build_and_execute(|| {
		assert_noop!(
			Registry::apply(signed(POOR), text("Poor"), text("Alberta"), hash(1)),
			TokenError::FundsUnavailable
		);
	});
}

#[test]
fn apply_should_be_refused_when_nobody_signed_or_it_was_done_already() {
	build_and_execute(|| {
		assert_noop!(
			Registry::apply(RuntimeOrigin::root(), text("Root"), text("Alberta"), hash(1)),
			BadOrigin
		);
		let again = || Registry::apply(signed(ALICE), text("A"), text("B"), hash(1));
		apply(ALICE);
		assert_noop!(again(), Error::AlreadyApplied);
		attest(ALICE, Attestation::Kyb, None);
		assert_noop!(again(), Error::AlreadyApplied);
		attest(ALICE, Attestation::Kyc, None);
		assert_ok!(Registry::admit(signed(MANAGER), ALICE));
		assert_noop!(again(), Error::AlreadyApplied);
		assert_ok!(Registry::suspend(signed(MANAGER), ALICE, hash(3)));
		assert_noop!(again(), Error::AlreadyApplied);
	});
}

#[test]
fn apply_should_start_afresh_when_the_former_application_was_rejected() {
	build_and_execute(|| {
		pass_kyb(ALICE);
		assert_ok!(Registry::reject(signed(MANAGER), ALICE, hash(3)));
		apply(ALICE);
		assert_eq!(producer(ALICE).state, ProducerState::Applied);
		assert_eq!(producer(ALICE).reason, None);
		assert_eq!(held(ALICE), Registry::application_deposit());
	});
}

#[test]
fn withdraw_application_should_leave_nothing_when_it_is_not_decided() {
	build_and_execute(|| {
		let before = Balances::balance(&ALICE);
		for with_kyb in [false, true] {
			apply(ALICE);
			request_licence(ALICE);
			if with_kyb {
				attest(ALICE, Attestation::Kyb, None);
				attest(ALICE, licence(), None);
			}
			assert_ok!(Registry::withdraw_application(signed(ALICE)));
			assert!(!Producers::<Test>::contains_key(ALICE));
			assert!(!WaitingApplications::<Test>::contains_key(ALICE));
			assert_eq!(Attestations::<Test>::iter_key_prefix(ALICE).count(), 0);
			assert_eq!(Balances::balance(&ALICE), before);
			assert_eq!(held(ALICE), 0);
			System::assert_last_event(Event::ApplicationWithdrawn { producer: ALICE }.into());
		}
	});
}

#[test]
fn withdraw_application_should_remove_the_record_when_it_was_rejected() {
	build_and_execute(|| {
		apply(ALICE);
		assert_ok!(Registry::reject(signed(MANAGER), ALICE, hash(3)));
		assert_ok!(Registry::withdraw_application(signed(ALICE)));
		assert!(!Producers::<Test>::contains_key(ALICE));
	});
}

#[test]
fn withdraw_application_should_be_refused_when_there_is_none() {
	build_and_execute(|| {
		assert_noop!(Registry::withdraw_application(signed(ALICE)), Error::UnknownProducer);
		assert_noop!(Registry::withdraw_application(RuntimeOrigin::root()), BadOrigin);
		admit(ALICE);
		assert_noop!(Registry::withdraw_application(signed(ALICE)), Error::NoOpenApplication);
		assert_ok!(Registry::suspend(signed(MANAGER), ALICE, hash(3)));
		assert_noop!(Registry::withdraw_application(signed(ALICE)), Error::NoOpenApplication);
	});
}
