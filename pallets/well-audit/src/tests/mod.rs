//! Tests by call, and what they share.

mod apply;
mod approve;
mod beneficiaries;
mod contest;
mod dapps;
mod deactivate;
mod example;
mod migrations;
mod parameters;
mod pending;
mod reads;
mod reinstate;
mod reject;
mod remove;
mod sequence;
mod try_state;

pub(crate) use crate::{
	ActiveWell, AuditedFields, Contested, CurrentParameters, DAppLinks, DApps, DAppsOf, Error,
	Event, Freed, FreedFrom, HoldReason, MAX_LINKS, MAX_WAIT_MS, NextDAppId, NextWellId,
	OwnedWells, Parameters, PartsOf, Pending, Purpose, Stage, Well, Wells, WellsToReview, mock::*,
};
pub(crate) use frame_support::{
	assert_noop, assert_ok,
	traits::{
		Get, Hooks,
		fungible::{Inspect, InspectHold},
	},
};
pub(crate) use sp_core::H256;
pub(crate) use sp_runtime::{ArithmeticError, DispatchError, DispatchError::BadOrigin, TokenError};
pub(crate) use treasurenet_primitives::{
	AssetStatus, Balance, DiscountRule, Grade, KindStatus, Share, StateRefusal, WellCommitment,
	WellId, WellKey, WellState, Wells as _, register_api::NextStep, well_commitment,
};

pub(crate) const IDENTIFIER: &[u8] = b"ABWI100012603404W500";
pub(crate) const REASON: H256 = H256::repeat_byte(0xee);

pub(crate) fn signed(who: AccountId) -> RuntimeOrigin {
	RuntimeOrigin::signed(who)
}

pub(crate) fn text(text: &str) -> crate::Name {
	text.as_bytes().to_vec().try_into().expect("short; qed")
}

pub(crate) fn oil_commitment() -> WellCommitment {
	well_commitment(b"OIL", IDENTIFIER)
}

pub(crate) fn oil_key() -> WellKey {
	WellKey { kind: OIL, commitment: oil_commitment() }
}

/// What a state refuses, as the pallet's error.
pub(crate) fn refused(refusal: StateRefusal) -> Error<Test> {
	Error::Refused(refusal)
}

/// Fields whose analysis is told apart by `n`.
pub(crate) fn oil_fields(n: u8) -> AuditedFields {
	AuditedFields {
		grade: Some(Grade { api_gravity: 3_200, sulphur: 400 }),
		analysis: H256::repeat_byte(n),
		licence: H256::repeat_byte(0xaa),
		measurement_point: text("06-12-034-04W5"),
	}
}

pub(crate) fn plain_fields(n: u8) -> AuditedFields {
	AuditedFields { grade: None, ..oil_fields(n) }
}

/// Applies for the oil well and returns its number.
pub(crate) fn apply_by(who: AccountId) -> WellId {
	let id = NextWellId::<Test>::get();
	assert_ok!(WellAudit::apply(
		signed(who),
		OIL,
		oil_commitment(),
		text("North 1"),
		oil_fields(1)
	));
	id
}

/// The owner's well in review.
pub(crate) fn applied() -> WellId {
	apply_by(OWNER)
}

/// The owner's well, approved.
pub(crate) fn approved() -> WellId {
	let id = applied();
	assert_ok!(WellAudit::approve(signed(MANAGER), id, 0));
	id
}

/// The owner's well, approved by one manager and returned by another.
pub(crate) fn returned() -> WellId {
	let id = approved();
	assert_ok!(WellAudit::return_to_review(signed(SECOND_MANAGER), id));
	id
}

/// The maintainer's asset's well, approved.
pub(crate) fn approved_copper() -> WellId {
	let id = NextWellId::<Test>::get();
	let commitment = well_commitment(b"COPPER", b"MINE1");
	assert_ok!(WellAudit::apply(signed(OWNER), COPPER, commitment, text("Pit"), plain_fields(1)));
	assert_ok!(WellAudit::approve(signed(MAINTAINER), id, 0));
	id
}

pub(crate) fn stage(id: WellId) -> Stage {
	Wells::<Test>::get(id).expect("the well exists").stage
}

pub(crate) fn state(id: WellId) -> WellState {
	WellAudit::well(id).expect("the well exists").state
}

pub(crate) fn held(who: AccountId) -> (Balance, Balance) {
	(
		Balances::balance_on_hold(&HoldReason::WellDeposit.into(), &who),
		Balances::balance_on_hold(&HoldReason::LinkDeposit.into(), &who),
	)
}

pub(crate) fn last_event() -> Event<Test> {
	match System::events().pop().expect("an event").event {
		RuntimeEvent::WellAudit(event) => event,
		other => panic!("not of this pallet: {other:?}"),
	}
}

pub(crate) fn parts(list: &[(AccountId, u8)]) -> crate::Parts<AccountId> {
	list.to_vec().try_into().expect("at most nine")
}

/// The present parts as pairs.
pub(crate) fn present(id: WellId) -> Vec<(AccountId, u8)> {
	let shares = WellAudit::well(id).expect("the well exists").shares;
	shares.into_iter().map(|share| (share.account, share.percent)).collect()
}

/// Sets beneficiaries without a wait for reductions in between.
pub(crate) fn give(id: WellId, list: &[(AccountId, u8)]) {
	assert_ok!(WellAudit::set_beneficiaries(signed(OWNER), id, parts(list)));
}
