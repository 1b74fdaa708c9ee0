//! Registering assets, their status, maintainer and qualification.

use crate::mock::*;
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError::BadOrigin;
use treasurenet_primitives::{
	AssetStatus::{Live, Paused, Proposed, Retired},
	Assets, Maintainer,
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
		let review = |who| Registry::is_reviewer(&view(id).expect("it is registered"), &who);
		assert!(review(ALICE) && !review(BOB));
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
