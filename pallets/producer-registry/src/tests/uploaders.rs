//! Naming and removing uploaders.

use crate::{
	HoldReason, MAX_UPLOADERS, Scope,
	Uploader::{self, Account, Device},
	Uploaders,
	mock::*,
};
use codec::Encode;
use frame_support::{
	assert_noop, assert_ok,
	dispatch::DispatchResult,
	traits::fungible::{InspectHold, Mutate},
};
use sp_runtime::{DispatchError::BadOrigin, TokenError};
use treasurenet_primitives::{Attestation, Balance, Producers, StateRefusal};

const METER: [u8; 33] = [2; 33];

fn held() -> Balance {
	Balances::balance_on_hold(&HoldReason::Uploader.into(), &ALICE)
}

fn add(uploader: Uploader<AccountId>, wells: Scope) -> DispatchResult {
	Registry::add_uploader(signed(ALICE), uploader, wells)
}

fn remove(uploader: Uploader<AccountId>, wells: Scope) -> DispatchResult {
	Registry::remove_uploader(signed(ALICE), uploader, wells)
}

#[test]
fn add_uploader_should_let_an_account_upload_for_its_wells() {
	build_and_execute(|| {
		admit(ALICE);
		assert!(Registry::is_uploader(&ALICE, &ALICE, 7));
		assert!(!Registry::is_uploader(&ALICE, &BOB, 7));
		assert_ok!(add(Account(BOB), Scope::Well(7)));
		System::assert_last_event(
			Event::UploaderAdded { producer: ALICE, uploader: Account(BOB), wells: Scope::Well(7) }
				.into(),
		);
		assert!(Registry::is_uploader(&ALICE, &BOB, 7));
		assert!(!Registry::is_uploader(&ALICE, &BOB, 8));
		let one = held();
		assert!(one > 0);
		assert_ok!(add(Account(BOB), Scope::All));
		assert_eq!(held(), 2 * one);
		assert!(Registry::is_uploader(&ALICE, &BOB, 8));
		assert!(!Registry::is_uploader(&BOB, &ALICE, 8));
	});
}

#[test]
fn add_uploader_should_name_a_meter_when_its_key_is_compressed() {
	build_and_execute(|| {
		admit(ALICE);
		assert_ok!(add(Device(METER), Scope::Well(7)));
		assert!(Registry::is_device(&ALICE, &METER, 7));
		assert!(!Registry::is_device(&ALICE, &METER, 8));
		assert!(!Registry::is_device(&ALICE, &[3; 33], 7));
		assert_ok!(add(Device([3; 33]), Scope::All));
		assert!(Registry::is_device(&ALICE, &[3; 33], 7));
		for first in [0, 1, 4, 0xff] {
			assert_noop!(add(Device([first; 33]), Scope::All), Error::DeviceKeyInvalid);
		}
	});
}

#[test]
fn add_uploader_should_be_refused_when_the_signer_is_not_admitted() {
	build_and_execute(|| {
		assert_noop!(add(Account(BOB), Scope::All), Error::UnknownProducer);
		pass_kyb(ALICE);
		let refused = Error::Refused(StateRefusal::ProducerNotAdmitted);
		assert_noop!(add(Account(BOB), Scope::All), refused);
		attest(ALICE, Attestation::Kyc, None);
		assert_ok!(Registry::admit(signed(MANAGER), ALICE));
		assert_ok!(Registry::suspend(signed(MANAGER), ALICE, hash(3)));
		let refused = Error::Refused(StateRefusal::ProducerSuspended);
		assert_noop!(add(Account(BOB), Scope::All), refused);
		assert_noop!(
			Registry::add_uploader(RuntimeOrigin::root(), Account(BOB), Scope::All),
			BadOrigin
		);
	});
}

#[test]
fn add_uploader_should_be_refused_when_the_entry_makes_no_sense() {
	build_and_execute(|| {
		admit(ALICE);
		assert_noop!(add(Account(ALICE), Scope::All), Error::Oneself);
		assert_ok!(add(Account(BOB), Scope::All));
		assert_noop!(add(Account(BOB), Scope::All), Error::AlreadyUploader);
	});
}

#[test]
fn add_uploader_should_be_refused_when_the_list_is_full() {
	build_and_execute(|| {
		admit(ALICE);
		for at in 0..MAX_UPLOADERS {
			assert_ok!(add(Account(100 + AccountId::from(at)), Scope::All));
		}
		assert_noop!(add(Account(BOB), Scope::All), Error::TooManyUploaders);
		let list = Uploaders::<Test>::get(ALICE);
		assert_eq!(list.len() as u32, MAX_UPLOADERS);
		// Even the last one that is left pays for the item, its key and the list's length.
		let bytes = list[0].encoded_size() + ALICE.encoded_size() + 1;
		let last = DepositBase::get() + bytes as Balance * DepositPerByte::get();
		assert!(list.iter().all(|entry| entry.deposit >= last));
		assert_eq!(held(), list.iter().map(|entry| entry.deposit).sum::<Balance>());
	});
}

#[test]
fn add_uploader_should_be_refused_when_the_deposit_cannot_be_paid() {
	build_and_execute(|| {
		admit(ALICE);
		Balances::set_balance(&ALICE, 1);
		let full = frame_support::storage::with_storage_layer(|| add(Account(BOB), Scope::All));
		assert_eq!(full, Err(TokenError::FundsUnavailable.into()));
	});
}

#[test]
fn remove_uploader_should_leave_nothing_when_the_last_one_goes() {
	build_and_execute(|| {
		admit(ALICE);
		assert_ok!(add(Account(BOB), Scope::All));
		assert_ok!(add(Device(METER), Scope::Well(7)));
		assert_ok!(Registry::suspend(signed(MANAGER), ALICE, hash(3)));
		assert_ok!(remove(Account(BOB), Scope::All));
		assert!(!Registry::is_uploader(&ALICE, &BOB, 7));
		assert!(Registry::is_device(&ALICE, &METER, 7));
		assert_ok!(remove(Device(METER), Scope::Well(7)));
		System::assert_last_event(
			Event::UploaderRemoved {
				producer: ALICE,
				uploader: Device(METER),
				wells: Scope::Well(7),
			}
			.into(),
		);
		assert_eq!(held(), 0);
		assert!(!Uploaders::<Test>::contains_key(ALICE));
	});
}

#[test]
fn remove_uploader_should_be_refused_when_it_is_not_named_so() {
	build_and_execute(|| {
		admit(ALICE);
		assert_ok!(add(Account(BOB), Scope::All));
		assert_noop!(remove(Account(BOB), Scope::Well(7)), Error::UnknownUploader);
		assert_noop!(remove(Device(METER), Scope::All), Error::UnknownUploader);
		assert_noop!(
			Registry::remove_uploader(RuntimeOrigin::root(), Account(BOB), Scope::All),
			BadOrigin
		);
	});
}
