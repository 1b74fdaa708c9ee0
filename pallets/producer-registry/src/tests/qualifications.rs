//! Asking for qualifications, granting, withdrawing and dropping them.

use crate::{HoldReason, MAX_QUALIFICATIONS, QualificationState, Qualifications, mock::*};
use codec::Encode;
use frame_support::{
	assert_noop, assert_ok,
	traits::fungible::{InspectHold, Mutate},
};
use sp_runtime::{DispatchError::BadOrigin, TokenError};
use treasurenet_primitives::{AssetId, Attestation, Balance, StateRefusal};

fn held() -> Balance {
	Balances::balance_on_hold(&HoldReason::Qualification.into(), &ALICE)
}

fn state(asset: AssetId) -> QualificationState {
	Qualifications::<Test>::get(ALICE, asset).expect("it was asked for").state
}

fn request(asset: AssetId) -> frame_support::dispatch::DispatchResult {
	Registry::request_qualification(signed(ALICE), asset)
}

fn grant(asset: AssetId) -> frame_support::dispatch::DispatchResult {
	Registry::grant_qualification(signed(REVIEWER), ALICE, asset)
}

fn withdraw(asset: AssetId) -> frame_support::dispatch::DispatchResult {
	Registry::withdraw_qualification(signed(REVIEWER), ALICE, asset, hash(4))
}

#[test]
fn request_qualification_should_hold_the_deposit_when_the_producer_is_admitted() {
	build_and_execute(|| {
		admit(ALICE);
		assert_ok!(request(PETROLEUM));
		assert_eq!(state(PETROLEUM), QualificationState::Requested);
		assert_eq!(held(), Registry::qualification_deposit());
		let record = Qualifications::<Test>::get(ALICE, PETROLEUM).encoded_size();
		let bytes = record + 32 + (ALICE, PETROLEUM).encoded_size(); // 32 for a reason
		let price = DepositBase::get() + bytes as Balance * DepositPerByte::get();
		assert!(held() >= price - DepositPerByte::get(), "less the byte of the option");
		assert_eq!(producer(ALICE).qualifications, 1);
		System::assert_last_event(
			Event::QualificationRequested { producer: ALICE, asset: PETROLEUM }.into(),
		);
		assert_noop!(request(PETROLEUM), Error::AlreadyRequested);
	});
}

#[test]
fn request_qualification_should_be_refused_when_the_producer_is_not_admitted() {
	build_and_execute(|| {
		assert_noop!(request(PETROLEUM), Error::UnknownProducer);
		pass_kyb(ALICE);
		let refused = Error::Refused(StateRefusal::ProducerNotAdmitted);
		assert_noop!(request(PETROLEUM), refused);
		assert_noop!(Registry::request_qualification(RuntimeOrigin::root(), PETROLEUM), BadOrigin);
	});
}

#[test]
fn request_qualification_should_be_refused_when_the_asset_is_not_live() {
	build_and_execute(|| {
		admit(ALICE);
		for (asset, refusal) in [
			(PAUSED, StateRefusal::AssetPaused),
			(RETIRED, StateRefusal::AssetRetired),
			(PROPOSED, StateRefusal::AssetNotLive),
		] {
			assert_noop!(request(asset), Error::Refused(refusal));
			assert_noop!(grant(asset), Error::Refused(refusal));
		}
		assert_noop!(request(99), Error::UnknownAsset);
	});
}

#[test]
fn request_qualification_should_be_refused_when_there_is_no_room() {
	build_and_execute(|| {
		admit(ALICE);
		for at in 0..MAX_QUALIFICATIONS {
			assert_ok!(request(PLAIN + at));
		}
		let one_more = PLAIN + MAX_QUALIFICATIONS;
		assert_noop!(request(one_more), Error::TooManyQualifications);
		assert_ok!(Registry::drop_qualification(signed(ALICE), PLAIN));
		assert_ok!(request(one_more));
	});
}

#[test]
fn request_qualification_should_be_refused_when_the_deposit_cannot_be_paid() {
	build_and_execute(|| {
		admit(ALICE);
		Balances::set_balance(&ALICE, 1);
		assert_noop!(request(PLAIN), TokenError::FundsUnavailable);
	});
}

#[test]
fn request_qualification_should_use_the_same_deposit_when_it_was_withdrawn_before() {
	build_and_execute(|| {
		admit(ALICE);
		assert_ok!(request(PLAIN));
		let before = held();
		assert_ok!(withdraw(PLAIN));
		assert_eq!(held(), before);
		assert_ok!(request(PLAIN));
		assert_eq!(held(), before);
		assert_eq!(state(PLAIN), QualificationState::Requested);
		assert_eq!(producer(ALICE).qualifications, 1);
	});
}

#[docify::export]
#[test]
fn grant_qualification_should_qualify_when_every_attestation_is_there() {
	build_and_execute(|| {
		admit(ALICE);
		assert_ok!(request(PETROLEUM));
		assert_noop!(grant(PETROLEUM), Error::AttestationMissing);
		assert_ok!(Registry::request_attestation(signed(ALICE), label("licence")));
		assert_noop!(grant(PETROLEUM), Error::AttestationMissing);
		attest(ALICE, licence(), Some(TODAY + 1));
		assert_ok!(grant(PETROLEUM));
		assert_eq!(state(PETROLEUM), QualificationState::Granted);
		let (producer, asset, reviewer) = (ALICE, PETROLEUM, REVIEWER);
		System::assert_last_event(Event::QualificationGranted { producer, asset, reviewer }.into());
		assert_noop!(request(PETROLEUM), Error::AlreadyRequested);
		assert_noop!(grant(PETROLEUM), Error::NotRequested);
	});
}

#[test]
fn grant_qualification_should_be_refused_when_an_attestation_is_expired() {
	build_and_execute(|| {
		admit(ALICE);
		assert_ok!(request(PLAIN));
		attest(ALICE, Attestation::Kyc, Some(TODAY + 1));
		set_day(TODAY + 1);
		assert_noop!(grant(PLAIN), Error::AttestationMissing);
	});
}

#[test]
fn grant_qualification_should_be_refused_when_the_signer_does_not_review() {
	build_and_execute(|| {
		admit(ALICE);
		assert_ok!(request(PLAIN));
		let call = |origin| Registry::grant_qualification(origin, ALICE, PLAIN);
		assert_noop!(call(signed(BOB)), Error::NotReviewer);
		assert_noop!(call(signed(MANAGER)), Error::NotReviewer);
		assert_noop!(call(RuntimeOrigin::root()), BadOrigin);
	});
}

#[test]
fn reviewers_should_be_refused_when_they_decide_about_themselves() {
	build_and_execute(|| {
		admit(BUSY_MANAGER);
		let who = BUSY_MANAGER;
		assert_ok!(Registry::request_qualification(signed(who), PLAIN));
		assert_noop!(Registry::grant_qualification(signed(who), who, PLAIN), Error::Oneself);
		assert_noop!(
			Registry::withdraw_qualification(signed(who), who, PLAIN, hash(4)),
			Error::Oneself
		);
	});
}

#[test]
fn grant_qualification_should_be_refused_when_there_is_nothing_to_grant() {
	build_and_execute(|| {
		assert_noop!(grant(PLAIN), Error::UnknownProducer);
		admit(ALICE);
		assert_noop!(grant(PLAIN), Error::UnknownQualification);
		assert_noop!(grant(99), Error::UnknownAsset);
		assert_ok!(request(UNDESCRIBED));
		assert_noop!(grant(UNDESCRIBED), Error::AssetWithoutQualification);
		assert_ok!(request(PLAIN));
		assert_ok!(Registry::suspend(signed(MANAGER), ALICE, hash(3)));
		let refused = || Error::Refused(StateRefusal::ProducerSuspended);
		assert_noop!(grant(PLAIN), refused());
		assert_noop!(request(PLAIN), refused());
	});
}

#[test]
fn withdraw_qualification_should_keep_the_reason_when_it_was_granted_or_asked_for() {
	build_and_execute(|| {
		admit(ALICE);
		qualify(ALICE, PLAIN);
		assert_ok!(request(PLAIN + 1));
		for asset in [PLAIN, PLAIN + 1] {
			assert_ok!(withdraw(asset));
			assert_eq!(state(asset), QualificationState::Withdrawn { reason: hash(4) });
			let (producer, reviewer, reason) = (ALICE, REVIEWER, hash(4));
			System::assert_last_event(
				Event::QualificationWithdrawn { producer, asset, reviewer, reason }.into(),
			);
			assert_noop!(withdraw(asset), Error::AlreadyWithdrawn);
			assert_noop!(grant(asset), Error::NotRequested);
		}
	});
}

#[test]
fn withdraw_qualification_should_be_refused_when_it_is_unknown_or_the_signer_wrong() {
	build_and_execute(|| {
		admit(ALICE);
		assert_noop!(withdraw(PLAIN), Error::UnknownQualification);
		assert_noop!(withdraw(99), Error::UnknownAsset);
		let call = |origin| Registry::withdraw_qualification(origin, ALICE, PLAIN, hash(4));
		assert_noop!(call(signed(BOB)), Error::NotReviewer);
		assert_noop!(call(RuntimeOrigin::root()), BadOrigin);
	});
}

#[test]
fn drop_qualification_should_leave_nothing_whatever_its_state() {
	build_and_execute(|| {
		admit(ALICE);
		assert_ok!(request(PLAIN));
		qualify(ALICE, PLAIN + 1);
		assert_ok!(request(PLAIN + 2));
		assert_ok!(withdraw(PLAIN + 2));
		assert_ok!(Registry::suspend(signed(MANAGER), ALICE, hash(3)));
		for asset in PLAIN..PLAIN + 3 {
			assert_ok!(Registry::drop_qualification(signed(ALICE), asset));
			System::assert_last_event(
				Event::QualificationDropped { producer: ALICE, asset }.into(),
			);
		}
		assert_eq!(held(), 0);
		assert_eq!(producer(ALICE).qualifications, 0);
		assert_eq!(Qualifications::<Test>::iter_keys().count(), 0);
	});
}

#[test]
fn drop_qualification_should_be_refused_when_there_is_none() {
	build_and_execute(|| {
		let call = |origin| Registry::drop_qualification(origin, PLAIN);
		assert_noop!(call(signed(ALICE)), Error::UnknownQualification);
		assert_noop!(call(RuntimeOrigin::root()), BadOrigin);
	});
}
