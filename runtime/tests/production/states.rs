//! What each state allows: every cell of the table, for uploads and mints.

use crate::world::*;
use frame_support::{assert_ok, dispatch::DispatchResult};
use pallet_tat_issuance::Error;
use sp_core::H256;
use treasurenet_primitives::{
	AssetStatus, Attestation, StateRefusal, WellId,
	math::calendar::{day_of_month, first_day, month_of},
};
use treasurenet_runtime::{AccountId, Runtime};

const ID: &str = "ABWI100012603404W500";

/// What a state says to an upload and to a mint: `None` allows it.
struct Expected {
	upload: Option<Error<Runtime>>,
	mint: Option<Error<Runtime>>,
}

/// A producer with a well whose January is ready to be minted, and whose last day is still free.
/// `before` changes the state, then the upload of the last day and the mint are tried.
#[track_caller]
fn check(before: impl Fn(&AccountId, WellId), expected: Expected) {
	// Once for the upload, which needs an open month, once for the mint, which needs a closed one.
	on_chain(|| {
		let owner = producer();
		admit(&owner);
		let well = approved_well(&owner, GAS, ID);
		at(first_day(JANUARY) + 1);
		price(GAS, first_day(JANUARY), 2 * USD);
		at(first_day(JANUARY) + 20);
		before(&owner, well);
		let uploaded = upload(&owner, well, JANUARY, daily(20, 10 * VOLUME));
		compare(uploaded, expected.upload);
	});
	on_chain(|| {
		let owner = producer();
		admit(&owner);
		let well = approved_well(&owner, GAS, ID);
		uploaded_month(&owner, well, GAS, JANUARY, 10 * VOLUME, 2 * USD);
		official(key(GAS, ID), JANUARY, 310 * VOLUME);
		before(&owner, well);
		let supply = tat_supply();
		let promised = preview(well, JANUARY).refusals.is_empty();
		let minted = mint(&owner, well, JANUARY);
		assert_eq!(tat_supply() > supply, minted.is_ok());
		assert_eq!(promised, minted.is_ok());
		compare(minted, expected.mint);
	});
}

#[track_caller]
fn compare(result: DispatchResult, expected: Option<Error<Runtime>>) {
	assert_eq!(result, expected.map_or(Ok(()), |error| Err(error.into())));
}

fn upload_refused(reason: StateRefusal) -> Error<Runtime> {
	Error::UploadRefused { item: 0, reason }
}

fn manager() -> AccountId {
	managers()[0].clone()
}

fn set_asset(status: AssetStatus) {
	assert_ok!(by_root(pallet_asset_registry::Call::set_asset_status { asset: PETROLEUM, status }));
}

#[test]
fn active_well_should_allow_both() {
	check(|_, _| (), Expected { upload: None, mint: None });
}

#[test]
fn suspended_producer_should_be_refused_both() {
	check(
		|owner, _| {
			assert_ok!(by(
				&manager(),
				pallet_producer_registry::Call::suspend {
					producer: owner.clone(),
					reason: H256::zero()
				}
			));
		},
		Expected {
			upload: Some(upload_refused(StateRefusal::ProducerSuspended)),
			mint: Some(Error::MintRefused(StateRefusal::ProducerSuspended)),
		},
	);
}

#[test]
fn reinstated_producer_should_be_allowed_both() {
	check(
		|owner, _| {
			let producer = owner.clone();
			assert_ok!(by(
				&manager(),
				pallet_producer_registry::Call::suspend {
					producer: producer.clone(),
					reason: H256::zero()
				}
			));
			assert_ok!(by(&manager(), pallet_producer_registry::Call::reinstate { producer }));
		},
		Expected { upload: None, mint: None },
	);
}

#[test]
fn expired_attestation_should_refuse_both() {
	check(
		|owner, _| {
			let today = (pallet_timestamp::Now::<Runtime>::get() / 86_400_000) as u32;
			assert_ok!(by(
				&verifier(),
				pallet_producer_registry::Call::attest {
					producer: owner.clone(),
					attestation: Attestation::Kyc,
					report: H256::zero(),
					expires: Some(today + 1),
				}
			));
			at(today + 2);
		},
		Expected {
			upload: Some(upload_refused(StateRefusal::AttestationExpired)),
			mint: Some(Error::MintRefused(StateRefusal::AttestationExpired)),
		},
	);
}

#[test]
fn withdrawn_qualification_should_refuse_uploads_only() {
	check(
		|owner, _| {
			assert_ok!(by(
				&manager(),
				pallet_producer_registry::Call::withdraw_qualification {
					producer: owner.clone(),
					asset: PETROLEUM,
					reason: H256::zero(),
				}
			));
		},
		Expected { upload: Some(upload_refused(StateRefusal::NotQualified)), mint: None },
	);
}

#[test]
fn retired_asset_should_refuse_uploads_only() {
	check(
		|_, _| set_asset(AssetStatus::Retired),
		Expected { upload: Some(upload_refused(StateRefusal::AssetRetired)), mint: None },
	);
}

#[test]
fn paused_asset_should_refuse_both() {
	check(
		|_, _| set_asset(AssetStatus::Paused),
		Expected {
			upload: Some(upload_refused(StateRefusal::AssetPaused)),
			mint: Some(Error::MintRefused(StateRefusal::AssetPaused)),
		},
	);
}

#[test]
fn paused_kind_should_refuse_both() {
	check(
		|_, _| {
			assert_ok!(by_managers(pallet_asset_registry::Call::pause_kind { kind: GAS }));
		},
		Expected {
			upload: Some(upload_refused(StateRefusal::KindPaused)),
			mint: Some(Error::MintRefused(StateRefusal::KindPaused)),
		},
	);
}

#[test]
fn deactivated_well_should_be_refused_both() {
	check(
		|_, well| {
			assert_ok!(by(
				&manager(),
				pallet_well_audit::Call::deactivate { well, reason: H256::zero() }
			));
		},
		Expected {
			upload: Some(upload_refused(StateRefusal::WellDeactivated)),
			mint: Some(Error::MintRefused(StateRefusal::WellDeactivated)),
		},
	);
}

#[test]
fn well_with_pending_fields_should_be_allowed_both() {
	check(
		|owner, well| {
			assert_ok!(by(
				owner,
				pallet_well_audit::Call::propose_change { well, fields: fields(GAS) }
			));
		},
		Expected { upload: None, mint: None },
	);
}

#[test]
fn well_in_review_or_rejected_should_be_refused_both() {
	on_chain(|| {
		let owner = producer();
		admit(&owner);
		let well = apply_well(&owner, GAS, ID);
		at(first_day(JANUARY) + 1);
		price(GAS, first_day(JANUARY), 2 * USD);
		at(first_day(JANUARY) + 3);
		let tried = || upload(&owner, well, JANUARY, daily(1, 10 * VOLUME));
		compare(tried(), Some(upload_refused(StateRefusal::WellInReview)));
		compare(mint(&owner, well, JANUARY), Some(Error::MintRefused(StateRefusal::WellInReview)));
		assert_ok!(by(&manager(), pallet_well_audit::Call::reject { well, reason: H256::zero() }));
		compare(tried(), Some(upload_refused(StateRefusal::WellRejected)));
		compare(mint(&owner, well, JANUARY), Some(Error::MintRefused(StateRefusal::WellRejected)));
	});
}

#[test]
fn well_whose_review_is_due_should_be_allowed_both_and_an_expired_one_uploads_only() {
	for (age, expected) in [
		(359, None),
		(360, None),
		(364, None),
		(365, Some(Error::<Runtime>::MintRefused(StateRefusal::WellExpired))),
	] {
		on_chain(|| {
			let owner = producer();
			admit(&owner);
			let well = approved_well(&owner, GAS, ID);
			// A month that is ready when the well reaches its age, at the end of December.
			let reached = first_day(JANUARY) + age;
			let november = JANUARY + 10;
			uploaded_month(&owner, well, GAS, november, 10 * VOLUME, 2 * USD);
			official(key(GAS, ID), november, 300 * VOLUME);
			at(reached);
			compare(mint(&owner, well, november), expected);
			price(GAS, reached - 1, 2 * USD);
			let (month, day) = (month_of(reached - 1), day_of_month(reached - 1));
			assert_ok!(upload(&owner, well, month, [(day, VOLUME)]));
		});
	}
}
