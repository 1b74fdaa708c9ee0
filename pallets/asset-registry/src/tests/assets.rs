//! Registering assets, their status, maintainer and qualification.

use crate::{AttestationList, mock::*};
use frame_support::{assert_noop, assert_ok};
use sp_core::H256;
use sp_runtime::DispatchError::BadOrigin;
use treasurenet_primitives::{
	AssetStatus::{Live, Paused, Proposed, Retired},
	Attestation, Maintainer,
};

fn register(maintainer: Maintainer<AccountId>, official: bool) -> u32 {
	let id = crate::NextAssetId::<Test>::get();
	assert_ok!(Registry::register_asset(
		signed(GOVERNANCE),
		text("Metals"),
		text("Metals of mines"),
		maintainer,
		official,
	));
	id
}

fn list(attestations: Vec<Attestation>) -> AttestationList {
	attestations.try_into().expect("the list is short enough")
}

fn qualify(who: AccountId, id: u32) -> frame_support::dispatch::DispatchResult {
	let attestations = list(vec![Attestation::Other(label("licence"))]);
	Registry::set_qualification(
		signed(who),
		id,
		H256::repeat_byte(7),
		text("ipfs://metals"),
		attestations,
	)
}

#[test]
fn register_asset_should_make_it_live_when_governance_calls() {
	build_and_execute(|| {
		let id = register(Maintainer::Account(BOB), true);
		assert_eq!(asset(id).status, Live);
		assert!(asset(id).official);
		System::assert_last_event(Event::AssetRegistered { asset: id, official: true }.into());
	});
}

#[test]
fn register_asset_should_be_refused_when_a_text_cannot_be_read() {
	build_and_execute(|| {
		let call = |name, description| {
			Registry::register_asset(
				signed(GOVERNANCE),
				text(name),
				text(description),
				Maintainer::Foundation,
				false,
			)
		};
		assert_noop!(call("", "Metals of mines"), Error::NameInvalid);
		assert_noop!(call("Metals", ""), Error::DescriptionInvalid);
		crate::NextAssetId::<Test>::put(u32::MAX);
		assert_noop!(call("Metals", "Metals of mines"), Error::IdsExhausted);
	});
}

#[test]
fn register_asset_should_be_refused_when_the_origin_is_not_governance() {
	build_and_execute(|| {
		assert_noop!(
			Registry::register_asset(
				signed(ALICE),
				text("Metals"),
				text("Metals of mines"),
				Maintainer::Foundation,
				false,
			),
			BadOrigin
		);
	});
}

#[test]
fn set_asset_status_should_pause_resume_and_retire_when_governance_calls() {
	build_and_execute(|| {
		for (old, new) in [(Live, Paused), (Paused, Live), (Live, Retired)] {
			assert_ok!(Registry::set_asset_status(signed(GOVERNANCE), 0, new));
			assert_eq!(asset(0).status, new);
			System::assert_last_event(Event::AssetStatusSet { asset: 0, old, new }.into());
		}
	});
}

#[test]
fn set_asset_status_should_be_refused_when_the_step_does_not_exist() {
	build_and_execute(|| {
		let set = |id, status| Registry::set_asset_status(signed(GOVERNANCE), id, status);
		assert_noop!(set(9, Live), Error::UnknownAsset);
		assert_noop!(set(0, Live), Error::StatusUnchanged);
		assert_noop!(set(0, Proposed), Error::CannotBecomeProposed);
		let proposed = propose();
		assert_noop!(set(proposed, Live), Error::AssetStillProposed);
		assert_ok!(set(0, Retired));
		assert_noop!(set(0, Live), Error::AssetRetired);
		assert_noop!(Registry::set_asset_status(signed(ALICE), 0, Paused), BadOrigin);
	});
}

#[test]
fn set_maintainer_should_change_the_reviewer_when_governance_calls() {
	build_and_execute(|| {
		let id = register(Maintainer::Account(BOB), false);
		let (old, new) = (Maintainer::Account(BOB), Maintainer::Account(ALICE));
		assert_ok!(Registry::set_maintainer(signed(GOVERNANCE), id, new.clone()));
		assert_eq!(asset(id).maintainer, new);
		System::assert_last_event(Event::MaintainerSet { asset: id, old, new }.into());
		assert_noop!(qualify(BOB, id), Error::NotMaintainer);
		assert_ok!(qualify(ALICE, id));
	});
}

#[test]
fn set_maintainer_should_be_refused_when_the_asset_is_unknown_or_the_origin_wrong() {
	build_and_execute(|| {
		assert_noop!(
			Registry::set_maintainer(signed(GOVERNANCE), 9, Maintainer::Foundation),
			Error::UnknownAsset
		);
		assert_noop!(
			Registry::set_maintainer(signed(ALICE), 0, Maintainer::Account(ALICE)),
			BadOrigin
		);
	});
}

#[test]
fn set_qualification_should_be_stored_when_the_maintainer_calls() {
	build_and_execute(|| {
		let own = register(Maintainer::Account(BOB), false);
		assert_ok!(qualify(BOB, own));
		System::assert_last_event(
			Event::QualificationSet { asset: own, hash: H256::repeat_byte(7) }.into(),
		);
		let stored = asset(own).qualification.expect("it was set");
		assert_eq!(stored.link.as_slice(), b"ipfs://metals");
		// The foundation's assets are a manager's, and so are official ones beside their maintainer.
		assert_ok!(qualify(MANAGER, 0));
		let official = register(Maintainer::Account(BOB), true);
		assert_ok!(qualify(MANAGER, official));
		assert_ok!(qualify(BOB, official));
		// A proposal is judged by its qualification.
		assert_ok!(qualify(ALICE, propose()));
	});
}

#[test]
fn set_qualification_should_be_refused_when_somebody_else_calls() {
	build_and_execute(|| {
		let own = register(Maintainer::Account(BOB), false);
		assert_noop!(qualify(ALICE, own), Error::NotMaintainer);
		assert_noop!(qualify(MANAGER, own), Error::NotMaintainer);
		assert_noop!(qualify(ALICE, 0), Error::NotMaintainer);
		assert_noop!(qualify(ALICE, 9), Error::UnknownAsset);
		assert_noop!(
			Registry::set_qualification(
				RuntimeOrigin::root(),
				0,
				H256::zero(),
				text("ipfs://metals"),
				list(vec![]),
			),
			BadOrigin
		);
	});
}

#[test]
fn set_qualification_should_be_refused_when_the_link_or_the_list_is_faulty() {
	build_and_execute(|| {
		let set = |link, attestations| {
			Registry::set_qualification(
				signed(MANAGER),
				0,
				H256::zero(),
				text(link),
				list(attestations),
			)
		};
		assert_noop!(set("", vec![]), Error::LinkInvalid);
		let twice = vec![Attestation::Kyc, Attestation::Kyb, Attestation::Kyc];
		assert_noop!(set("ipfs://metals", twice), Error::AttestationsInvalid);
		let nameless = vec![Attestation::Other(label(""))];
		assert_noop!(set("ipfs://metals", nameless), Error::AttestationsInvalid);
	});
}
