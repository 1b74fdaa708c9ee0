//! What verifiers attest.

use crate::{
	AttestationRecord, Attestations, Attested, HoldReason, MAX_ATTESTATIONS,
	MAX_REQUESTED_ATTESTATIONS, Renewed, mock::*,
};
use codec::Encode;
use frame_support::{
	assert_noop, assert_ok,
	dispatch::DispatchResult,
	traits::fungible::{InspectHold, Mutate},
};
use sp_runtime::{DispatchError::BadOrigin, TokenError};
use treasurenet_primitives::{Attestation, Balance, Day, ProducerState};

fn by_other(attestation: Attestation, expires: Option<Day>) -> DispatchResult {
	Registry::attest(signed(OTHER_VERIFIER), ALICE, attestation, hash(4), expires)
}

fn expiry(attestation: Attestation) -> Option<Day> {
	let record = Attestations::<Test>::get(ALICE, attestation).expect("it is there");
	record.attested.expect("it is attested").expires
}

fn held() -> Balance {
	Balances::balance_on_hold(&HoldReason::Attestation.into(), &ALICE)
}

fn by_verifier(who: AccountId, attestation: Attestation, expires: Option<Day>) -> DispatchResult {
	Registry::attest(signed(VERIFIER), who, attestation, hash(2), expires)
}

#[test]
fn attest_should_pass_kyb_when_the_applicant_has_just_applied() {
	build_and_execute(|| {
		apply(ALICE);
		let expires = Some(TODAY + 1);
		assert_ok!(by_verifier(ALICE, Attestation::Kyb, expires));
		assert_eq!(producer(ALICE).state, ProducerState::KybPassed);
		assert_eq!(
			Attestations::<Test>::get(ALICE, Attestation::Kyb),
			Some(AttestationRecord {
				attested: Some(Attested {
					verifier: VERIFIER,
					report: hash(2),
					expires,
					renewed: None
				}),
				deposit: 0
			})
		);
		System::assert_last_event(
			Event::Attested {
				producer: ALICE,
				attestation: Attestation::Kyb,
				verifier: VERIFIER,
				expires,
			}
			.into(),
		);
	});
}

#[test]
fn attest_should_not_admit_when_kyc_is_attested() {
	build_and_execute(|| {
		pass_kyb(ALICE);
		assert_ok!(by_verifier(ALICE, Attestation::Kyc, None));
		assert_eq!(producer(ALICE).state, ProducerState::KybPassed, "a manager decides that");
	});
}

#[test]
fn attest_should_be_refused_when_kyb_is_missing_or_expired() {
	build_and_execute(|| {
		apply(ALICE);
		request_licence(ALICE);
		assert_noop!(by_verifier(ALICE, Attestation::Kyc, None), Error::KybMissing);
		assert_noop!(by_verifier(ALICE, licence(), None), Error::KybMissing);
		attest(ALICE, Attestation::Kyb, Some(TODAY + 1));
		set_day(TODAY + 1);
		assert_noop!(by_verifier(ALICE, Attestation::Kyc, None), Error::KybMissing);
		attest(ALICE, Attestation::Kyb, None);
		assert_ok!(by_verifier(ALICE, Attestation::Kyc, None));
	});
}

#[test]
fn attest_should_replace_the_record_when_it_renews_one() {
	build_and_execute(|| {
		admit(ALICE);
		assert_ok!(by_verifier(ALICE, Attestation::Kyb, Some(TODAY + 9)));
		assert_eq!(producer(ALICE).state, ProducerState::Admitted);
		assert_eq!(expiry(Attestation::Kyb), Some(TODAY + 9));
		assert_ok!(Registry::suspend(signed(MANAGER), ALICE, hash(3)));
		assert_ok!(by_verifier(ALICE, Attestation::Kyb, None));
		assert_eq!(producer(ALICE).state, ProducerState::Suspended);
	});
}

#[test]
fn attest_should_be_refused_when_the_signer_is_no_verifier() {
	build_and_execute(|| {
		apply(ALICE);
		let call = |origin| Registry::attest(origin, ALICE, Attestation::Kyb, hash(2), None);
		assert_noop!(call(signed(BOB)), Error::NotVerifier);
		assert_noop!(call(signed(MANAGER)), Error::NotVerifier);
		assert_noop!(call(RuntimeOrigin::root()), BadOrigin);
	});
}

#[test]
fn attest_should_be_refused_when_the_verifier_means_itself() {
	build_and_execute(|| {
		apply(VERIFIER);
		assert_noop!(by_verifier(VERIFIER, Attestation::Kyb, None), Error::Oneself);
	});
}

#[test]
fn attest_should_be_refused_when_there_is_no_application() {
	build_and_execute(|| {
		assert_noop!(by_verifier(ALICE, Attestation::Kyb, None), Error::UnknownProducer);
		apply(ALICE);
		assert_ok!(Registry::reject(signed(MANAGER), ALICE, hash(3)));
		assert_noop!(by_verifier(ALICE, Attestation::Kyb, None), Error::ApplicationRejected);
	});
}

#[test]
fn attest_should_be_refused_when_the_expiry_is_not_in_the_future() {
	build_and_execute(|| {
		apply(ALICE);
		for day in [0, TODAY - 1, TODAY] {
			assert_noop!(by_verifier(ALICE, Attestation::Kyb, Some(day)), Error::ExpiryNotInFuture);
		}
	});
}

#[test]
fn attest_should_be_refused_when_the_producer_did_not_ask_for_it() {
	build_and_execute(|| {
		admit(ALICE);
		assert_noop!(by_verifier(ALICE, licence(), None), Error::AttestationNotRequested);
		request_licence(ALICE);
		assert_ok!(by_verifier(ALICE, licence(), None));
		let record = Attestations::<Test>::get(ALICE, licence()).expect("it is attested");
		assert_eq!(record.deposit, held());
		assert!(record.attested.is_some());
	});
}

#[test]
fn expiry_should_not_be_brought_forward_when_another_verifier_attested_it() {
	build_and_execute(|| {
		admit(ALICE);
		let kyb = Attestation::Kyb;
		// It does not expire, so nobody else may let it.
		assert_noop!(by_other(kyb.clone(), Some(TODAY + 1)), Error::ExpiryBroughtForward);
		// Its own verifier withdraws it, by letting it expire tomorrow.
		assert_ok!(by_verifier(ALICE, kyb.clone(), Some(TODAY + 9)));
		assert_noop!(by_other(kyb.clone(), Some(TODAY + 8)), Error::ExpiryBroughtForward);
		assert_ok!(by_verifier(ALICE, kyb.clone(), Some(TODAY + 1)));
		// What has expired keeps nobody from attesting it anew.
		set_day(TODAY + 1);
		assert_ok!(by_other(kyb.clone(), Some(TODAY + 2)));
		assert_eq!(expiry(kyb), Some(TODAY + 2));
	});
}

#[test]
fn expiry_should_not_be_brought_forward_by_attesting_twice() {
	build_and_execute(|| {
		admit(ALICE);
		let kyb = Attestation::Kyb;
		assert_ok!(by_verifier(ALICE, kyb.clone(), Some(TODAY + 9)));
		// The other verifier takes the record over, and may take back only what it added itself.
		assert_ok!(by_other(kyb.clone(), Some(TODAY + 9)));
		assert_noop!(by_other(kyb.clone(), Some(TODAY + 1)), Error::ExpiryBroughtForward);
		assert_ok!(by_other(kyb.clone(), None));
		assert_noop!(by_other(kyb.clone(), Some(TODAY + 8)), Error::ExpiryBroughtForward);
		assert_ok!(by_other(kyb.clone(), Some(TODAY + 9)));
		// Nor may the first one take back what the second one added.
		assert_ok!(by_other(kyb.clone(), Some(TODAY + 20)));
		assert_noop!(
			by_verifier(ALICE, kyb.clone(), Some(TODAY + 10)),
			Error::ExpiryBroughtForward
		);
		assert_eq!(expiry(kyb), Some(TODAY + 20));
	});
}

#[test]
fn expiry_should_be_brought_forward_when_its_verifier_was_removed() {
	build_and_execute(|| {
		admit(ALICE);
		let kyb = Attestation::Kyb;
		assert_ok!(Registry::remove_verifier(signed(GOVERNANCE), VERIFIER));
		assert_ok!(by_other(kyb.clone(), Some(TODAY + 1)));
		assert_eq!(expiry(kyb), Some(TODAY + 1));
	});
}

#[test]
fn expiry_should_be_brought_forward_when_everyone_else_who_attested_it_was_removed() {
	build_and_execute(|| {
		admit(ALICE);
		let kyb = Attestation::Kyb;
		// The other verifier renews it, and is removed: the first one's word binds the first one no more.
		assert_ok!(by_other(kyb.clone(), None));
		assert_noop!(by_verifier(ALICE, kyb.clone(), Some(TODAY + 9)), Error::ExpiryBroughtForward);
		assert_ok!(Registry::remove_verifier(signed(GOVERNANCE), OTHER_VERIFIER));
		assert_ok!(by_verifier(ALICE, kyb.clone(), Some(TODAY + 9)));
		assert_eq!(expiry(kyb.clone()), Some(TODAY + 9));
		// Without either of them anyone may shorten it.
		assert_ok!(Registry::add_verifier(signed(GOVERNANCE), OTHER_VERIFIER));
		assert_ok!(by_other(kyb.clone(), None));
		assert_ok!(Registry::remove_verifier(signed(GOVERNANCE), VERIFIER));
		assert_ok!(Registry::remove_verifier(signed(GOVERNANCE), OTHER_VERIFIER));
		assert_ok!(Registry::add_verifier(signed(GOVERNANCE), BOB));
		assert_ok!(Registry::attest(signed(BOB), ALICE, kyb.clone(), hash(5), Some(TODAY + 1)));
		assert_eq!(expiry(kyb), Some(TODAY + 1));
	});
}

#[test]
fn request_attestation_should_hold_the_deposit_of_an_empty_record() {
	build_and_execute(|| {
		apply(ALICE);
		request_licence(ALICE);
		let deposit = Registry::attestation_deposit();
		assert_eq!(held(), deposit);
		assert_eq!(producer(ALICE).attestations, 1);
		assert_eq!(
			Attestations::<Test>::get(ALICE, licence()),
			Some(AttestationRecord { attested: None, deposit })
		);
		System::assert_last_event(
			Event::AttestationRequested { producer: ALICE, attestation: licence(), deposit }.into(),
		);
		// It pays for the longest record, with its key.
		let renewed = Some(Renewed { verifier: BOB, until: 0 });
		let attested = Attested { verifier: ALICE, report: hash(2), expires: Some(0), renewed };
		let record = AttestationRecord { attested: Some(attested), deposit };
		let key = (ALICE, Attestation::Other(vec![b'x'; 32].try_into().unwrap()));
		let bytes = (record, key).encoded_size() as Balance;
		assert!(deposit >= DepositBase::get() + bytes * DepositPerByte::get());
	});
}

#[test]
fn request_attestation_should_be_refused_when_there_is_no_application() {
	build_and_execute(|| {
		let call = |origin| Registry::request_attestation(origin, label("licence"));
		assert_noop!(call(signed(ALICE)), Error::UnknownProducer);
		assert_noop!(call(RuntimeOrigin::root()), BadOrigin);
		apply(ALICE);
		assert_ok!(Registry::reject(signed(MANAGER), ALICE, hash(3)));
		assert_noop!(call(signed(ALICE)), Error::ApplicationRejected);
	});
}

#[test]
fn request_attestation_should_be_refused_when_the_name_cannot_be_read_or_is_known() {
	build_and_execute(|| {
		apply(ALICE);
		for name in [vec![], vec![0xff], b"licence\n".to_vec()] {
			let name = name.try_into().unwrap();
			assert_noop!(
				Registry::request_attestation(signed(ALICE), name),
				Error::AttestationInvalid
			);
		}
		request_licence(ALICE);
		assert_noop!(
			Registry::request_attestation(signed(ALICE), label("licence")),
			Error::AttestationAlreadyRequested
		);
	});
}

#[test]
fn request_attestation_should_be_refused_when_there_is_no_room_or_no_money() {
	build_and_execute(|| {
		apply(ALICE);
		let request =
			|at: u32| Registry::request_attestation(signed(ALICE), label(&format!("other {at}")));
		for at in 0..MAX_REQUESTED_ATTESTATIONS {
			assert_ok!(request(at));
		}
		assert_noop!(request(99), Error::TooManyAttestations);
		// KYB and KYC always have room.
		attest(ALICE, Attestation::Kyb, None);
		attest(ALICE, Attestation::Kyc, None);
		assert_eq!(Attestations::<Test>::iter_keys().count() as u32, MAX_ATTESTATIONS);
		assert_ok!(Registry::drop_attestation(signed(ALICE), label("other 0")));
		Balances::set_balance(&ALICE, 1);
		assert_noop!(request(99), TokenError::FundsUnavailable);
		// Whatever was asked for goes with the application.
		assert_ok!(Registry::withdraw_application(signed(ALICE)));
		assert_eq!(Attestations::<Test>::iter_keys().count(), 0);
		assert_eq!(held(), 0);
	});
}

#[test]
fn drop_attestation_should_release_the_deposit_given_or_not() {
	build_and_execute(|| {
		admit(ALICE);
		for given in [false, true] {
			request_licence(ALICE);
			if given {
				attest(ALICE, licence(), None);
			}
			assert_ok!(Registry::drop_attestation(signed(ALICE), label("licence")));
			System::assert_last_event(
				Event::AttestationDropped { producer: ALICE, attestation: licence() }.into(),
			);
			assert_eq!(held(), 0);
			assert_eq!(producer(ALICE).attestations, 0);
			assert!(!Attestations::<Test>::contains_key(ALICE, licence()));
		}
	});
}

#[test]
fn drop_attestation_should_be_refused_when_it_was_not_asked_for() {
	build_and_execute(|| {
		let call = |origin| Registry::drop_attestation(origin, label("licence"));
		assert_noop!(call(signed(ALICE)), Error::AttestationNotRequested);
		admit(ALICE);
		assert_noop!(call(signed(ALICE)), Error::AttestationNotRequested);
		assert_noop!(call(RuntimeOrigin::root()), BadOrigin);
	});
}
