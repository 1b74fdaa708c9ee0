//! What verifiers attest.

use crate::{AttestationRecord, Attestations, MAX_ATTESTATIONS, mock::*};
use frame_support::{assert_noop, assert_ok, dispatch::DispatchResult};
use sp_runtime::DispatchError::BadOrigin;
use treasurenet_primitives::{Attestation, Day, ProducerState};

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
		assert_eq!(producer(ALICE).attestations, 1);
		assert_eq!(
			Attestations::<Test>::get(ALICE, Attestation::Kyb),
			Some(AttestationRecord { verifier: VERIFIER, report: hash(2), expires })
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
		assert_eq!(producer(ALICE).attestations, 2);
		assert_eq!(producer(ALICE).state, ProducerState::Admitted);
		let record = Attestations::<Test>::get(ALICE, Attestation::Kyb).unwrap();
		assert_eq!(record.expires, Some(TODAY + 9));
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
fn attest_should_be_refused_when_the_name_cannot_be_read() {
	build_and_execute(|| {
		pass_kyb(ALICE);
		for name in [vec![], vec![0xff]] {
			let attestation = Attestation::Other(name.try_into().unwrap());
			assert_noop!(by_verifier(ALICE, attestation, None), Error::AttestationInvalid);
		}
	});
}

#[test]
fn attest_should_be_refused_when_there_is_no_room() {
	build_and_execute(|| {
		pass_kyb(ALICE);
		let other = |at: u32| Attestation::Other(text(&format!("other {at}")));
		for at in 1..MAX_ATTESTATIONS {
			assert_ok!(by_verifier(ALICE, other(at), None));
		}
		assert_noop!(by_verifier(ALICE, other(0), None), Error::TooManyAttestations);
		assert_ok!(by_verifier(ALICE, other(1), None));
		// Whatever was attested goes with the application.
		assert_ok!(Registry::withdraw_application(signed(ALICE)));
		assert_eq!(Attestations::<Test>::iter_keys().count(), 0);
	});
}
