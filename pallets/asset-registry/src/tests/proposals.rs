//! Proposing, withdrawing, rejecting and approving an asset.

use crate::{Asset, HoldReason, MAX_REQUIRED_ATTESTATIONS, NextAssetId, mock::*};
use codec::Encode;
use frame_support::{
	assert_noop, assert_ok,
	traits::fungible::{Inspect, InspectHold},
};
use sp_core::H256;
use sp_runtime::{DispatchError::BadOrigin, TokenError};
use treasurenet_primitives::{AssetId, AssetStatus, Attestation, Balance, Maintainer};

fn held() -> Balance {
	Balances::balance_on_hold(&HoldReason::AssetProposal.into(), &ALICE)
}

#[test]
fn propose_asset_should_hold_the_deposit_when_the_proposal_is_valid() {
	build_and_execute(|| {
		let id = propose();
		assert_eq!(id, 1);
		let proposed = asset(id);
		assert_eq!(proposed.status, AssetStatus::Proposed);
		assert!(!proposed.official);
		assert_eq!(proposed.maintainer, Maintainer::Account(ALICE));
		assert_eq!(held(), Registry::proposal_deposit());
		System::assert_last_event(
			Event::AssetProposed { asset: id, proposer: ALICE, deposit: held() }.into(),
		);
	});
}

#[test]
fn proposal_deposit_should_pay_for_the_largest_record() {
	build_and_execute(|| {
		let id = propose();
		let attestations = (0..MAX_REQUIRED_ATTESTATIONS as u8)
			.map(|at| Attestation::Other(vec![b'a' + at; 32].try_into().unwrap()))
			.collect::<Vec<_>>();
		let link = vec![b'l'; 128].try_into().unwrap();
		let attestations = attestations.try_into().unwrap();
		let hash = H256::zero();
		assert_ok!(Registry::set_qualification(signed(ALICE), id, hash, link, attestations));
		let largest = Asset {
			name: vec![b'n'; 64].try_into().unwrap(),
			description: vec![b'd'; 256].try_into().unwrap(),
			..asset(id)
		};
		let bytes = (largest.encoded_size() + id.encoded_size()) as Balance;
		assert!(held() >= DepositBase::get() + bytes * DepositPerByte::get());
	});
}

#[test]
fn propose_asset_should_be_refused_when_the_name_cannot_be_read() {
	build_and_execute(|| {
		for name in [vec![], b"  ".to_vec(), vec![0xff], b"Cop\nper".to_vec()] {
			assert_noop!(
				Registry::propose_asset(
					signed(ALICE),
					name.try_into().unwrap(),
					text("Copper of mines"),
					Maintainer::Foundation,
				),
				Error::NameInvalid
			);
		}
	});
}

#[test]
fn propose_asset_should_be_refused_when_the_description_cannot_be_read() {
	build_and_execute(|| {
		for description in [vec![], vec![0xff], "Cop\u{202e}per".into()] {
			assert_noop!(
				Registry::propose_asset(
					signed(ALICE),
					text("Copper"),
					description.try_into().unwrap(),
					Maintainer::Foundation,
				),
				Error::DescriptionInvalid
			);
		}
	});
}

#[test]
fn propose_asset_should_be_refused_when_the_ids_are_exhausted() {
	build_and_execute(|| {
		NextAssetId::<Test>::put(AssetId::MAX);
		assert_noop!(
			Registry::propose_asset(
				signed(ALICE),
				text("Copper"),
				text("Copper of mines"),
				Maintainer::Foundation,
			),
			Error::IdsExhausted
		);
	});
}

#[test]
fn propose_asset_should_be_refused_when_the_deposit_cannot_be_paid() {
	build_and_execute(|| {
		assert_noop!(
			Registry::propose_asset(
				signed(POOR),
				text("Copper"),
				text("Copper of mines"),
				Maintainer::Foundation,
			),
			TokenError::FundsUnavailable
		);
	});
}

#[test]
fn propose_asset_should_be_refused_when_nobody_signed() {
	build_and_execute(|| {
		assert_noop!(
			Registry::propose_asset(
				RuntimeOrigin::root(),
				text("Copper"),
				text("Copper of mines"),
				Maintainer::Foundation,
			),
			BadOrigin
		);
	});
}

#[test]
fn withdraw_proposal_should_leave_nothing_when_its_proposer_calls() {
	build_and_execute(|| {
		let before = Balances::balance(&ALICE);
		let id = propose();
		assert_ok!(Registry::withdraw_proposal(signed(ALICE), id));
		assert_eq!(held(), 0);
		assert_eq!(Balances::balance(&ALICE), before);
		assert!(!crate::Assets::<Test>::contains_key(id));
		System::assert_last_event(Event::ProposalWithdrawn { asset: id }.into());
		assert_eq!(propose(), id + 1, "numbers are not used again");
	});
}

#[test]
fn withdraw_proposal_should_be_refused_when_it_is_not_ones_own_proposal() {
	build_and_execute(|| {
		let id = propose();
		assert_noop!(Registry::withdraw_proposal(signed(BOB), id), Error::NotProposer);
		assert_noop!(Registry::withdraw_proposal(signed(ALICE), 0), Error::AssetNotProposed);
		assert_noop!(Registry::withdraw_proposal(signed(ALICE), 9), Error::UnknownAsset);
		assert_noop!(Registry::withdraw_proposal(RuntimeOrigin::root(), id), BadOrigin);
	});
}

#[test]
fn reject_proposal_should_leave_nothing_when_governance_calls() {
	build_and_execute(|| {
		let id = propose();
		assert_ok!(Registry::reject_proposal(signed(GOVERNANCE), id));
		assert_eq!(held(), 0);
		assert!(!crate::Assets::<Test>::contains_key(id));
		System::assert_last_event(Event::ProposalRejected { asset: id }.into());
	});
}

#[test]
fn reject_proposal_should_be_refused_when_there_is_no_such_proposal() {
	build_and_execute(|| {
		let id = propose();
		assert_noop!(Registry::reject_proposal(signed(ALICE), id), BadOrigin);
		assert_noop!(Registry::reject_proposal(signed(GOVERNANCE), 0), Error::AssetNotProposed);
		assert_noop!(Registry::reject_proposal(signed(GOVERNANCE), 9), Error::UnknownAsset);
	});
}

#[test]
fn approve_asset_should_release_the_deposit_when_governance_calls() {
	build_and_execute(|| {
		let id = propose();
		assert_ok!(Registry::approve_asset(signed(GOVERNANCE), id));
		assert_eq!(held(), 0);
		assert_eq!(asset(id).status, AssetStatus::Live);
		assert_eq!(asset(id).proposal, None);
		assert!(!asset(id).official);
		System::assert_last_event(Event::AssetApproved { asset: id }.into());
	});
}

#[test]
fn approve_asset_should_be_refused_when_there_is_no_such_proposal() {
	build_and_execute(|| {
		let id = propose();
		assert_noop!(Registry::approve_asset(signed(ALICE), id), BadOrigin);
		assert_noop!(Registry::approve_asset(signed(GOVERNANCE), 0), Error::AssetNotProposed);
		assert_noop!(Registry::approve_asset(signed(GOVERNANCE), 9), Error::UnknownAsset);
	});
}

#[test]
fn deposits_should_add_up_when_one_account_proposes_several_assets() {
	build_and_execute(|| {
		let first = propose();
		propose();
		assert_eq!(held(), 2 * Registry::proposal_deposit());
		assert_ok!(Registry::withdraw_proposal(signed(ALICE), first));
		assert_eq!(held(), Registry::proposal_deposit());
	});
}
