//! The set of verifiers.

use crate::{Attestations, GenesisConfig, Verifiers, mock::*};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{BuildStorage, DispatchError::BadOrigin};
use treasurenet_primitives::Attestation;

#[test]
fn genesis_should_name_its_verifiers() {
	build_and_execute(|| {
		assert!(Verifiers::<Test>::get().iter().eq([&VERIFIER, &OTHER_VERIFIER]));
	});
}

#[test]
#[should_panic(expected = "distinct and not too many")]
fn genesis_should_stop_when_a_verifier_is_named_twice() {
	let _ = GenesisConfig::<Test> { verifiers: vec![BOB, BOB] }.build_storage();
}

#[test]
fn add_verifier_should_name_one_when_governance_calls() {
	build_and_execute(|| {
		assert_ok!(Registry::add_verifier(signed(GOVERNANCE), BOB));
		System::assert_last_event(Event::VerifierAdded { verifier: BOB }.into());
		apply(ALICE);
		assert_ok!(Registry::attest(signed(BOB), ALICE, Attestation::Kyb, hash(2), None));
	});
}

#[test]
fn add_verifier_should_be_refused_when_it_is_named_already_or_there_is_no_room() {
	build_and_execute(|| {
		let call = |who| Registry::add_verifier(signed(GOVERNANCE), who);
		assert_noop!(call(VERIFIER), Error::AlreadyVerifier);
		assert_ok!(call(100));
		assert_noop!(call(102), Error::TooManyVerifiers);
		assert_noop!(call(VERIFIER), Error::AlreadyVerifier);
		assert_noop!(Registry::add_verifier(signed(MANAGER), BOB), BadOrigin);
	});
}

#[test]
fn remove_verifier_should_keep_what_it_attested_when_governance_calls() {
	build_and_execute(|| {
		pass_kyb(ALICE);
		assert_ok!(Registry::remove_verifier(signed(GOVERNANCE), VERIFIER));
		System::assert_last_event(Event::VerifierRemoved { verifier: VERIFIER }.into());
		assert!(Attestations::<Test>::contains_key(ALICE, Attestation::Kyb));
		assert_noop!(
			Registry::attest(signed(VERIFIER), ALICE, Attestation::Kyc, hash(2), None),
			Error::NotVerifier
		);
	});
}

#[test]
fn remove_verifier_should_be_refused_when_it_is_none_or_the_origin_is_wrong() {
	build_and_execute(|| {
		assert_noop!(Registry::remove_verifier(signed(GOVERNANCE), BOB), Error::NotVerifier);
		assert_noop!(Registry::remove_verifier(signed(MANAGER), VERIFIER), BadOrigin);
	});
}
