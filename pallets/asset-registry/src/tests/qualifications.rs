//! Setting what an asset's producers must fulfil.

use crate::{AttestationList, CurrentParameters, mock::*};
use frame_support::{assert_noop, assert_ok, dispatch::DispatchResult};
use sp_core::H256;
use sp_runtime::DispatchError::BadOrigin;
use treasurenet_primitives::{
	AssetId, AssetStatus, Attestation, Maintainer, Moment, math::calendar::DAY_MS,
};

const NOTICE: Moment = 30 * DAY_MS;

fn other(name: &str) -> Attestation {
	Attestation::Other(label(name))
}

fn set(who: AccountId, id: AssetId, attestations: Vec<Attestation>) -> DispatchResult {
	let attestations = AttestationList::try_from(attestations).expect("the list is short enough");
	let hash = H256::repeat_byte(7);
	Registry::set_qualification(signed(who), id, hash, text("ipfs://metals"), attestations)
}

fn register(maintainer: Maintainer<AccountId>, official: bool) -> AssetId {
	let id = crate::NextAssetId::<Test>::get();
	let (name, description) = (text("Metals"), text("Metals of mines"));
	let origin = signed(GOVERNANCE);
	assert_ok!(Registry::register_asset(origin, name, description, maintainer, official));
	id
}

fn required_at(now: Moment) -> Vec<Attestation> {
	Timestamp::set_timestamp(now);
	view(0).and_then(|asset| asset.required).expect("petroleum has a qualification")
}

#[test]
fn set_qualification_should_be_stored_when_the_one_entitled_calls() {
	build_and_execute(|| {
		let own = register(Maintainer::Account(BOB), false);
		assert_ok!(set(BOB, own, vec![other("licence")]));
		let hash = H256::repeat_byte(7);
		System::assert_last_event(Event::QualificationSet { asset: own, hash }.into());
		let stored = asset(own).qualification.expect("it was set");
		assert_eq!(stored.link.as_slice(), b"ipfs://metals");
		// Official or the foundation's: the managers' majority.
		let official = register(Maintainer::Account(BOB), true);
		let unofficial = register(Maintainer::Foundation, false);
		for asset in [0, official, unofficial] {
			assert_ok!(set(MANAGERS_MAJORITY, asset, vec![]));
		}
		// A proposal is judged by its qualification.
		assert_ok!(set(ALICE, propose(), vec![]));
	});
}

#[test]
fn set_qualification_should_be_refused_when_one_manager_calls_alone() {
	build_and_execute(|| {
		let unofficial = register(Maintainer::Foundation, false);
		for asset in [0, unofficial] {
			assert_noop!(set(MANAGER, asset, vec![other("x")]), Error::NotMaintainer);
		}
	});
}

#[test]
fn set_qualification_should_be_refused_when_somebody_else_calls() {
	build_and_execute(|| {
		let own = register(Maintainer::Account(BOB), false);
		for who in [ALICE, MANAGER, MANAGERS_MAJORITY] {
			assert_noop!(set(who, own, vec![]), Error::NotMaintainer);
		}
		let official = register(Maintainer::Account(BOB), true);
		assert_noop!(set(BOB, official, vec![]), Error::NotMaintainer);
		assert_noop!(set(ALICE, 0, vec![]), Error::NotMaintainer);
		assert_noop!(set(ALICE, 9, vec![]), Error::UnknownAsset);
		let (hash, link) = (H256::zero(), text("ipfs://metals"));
		let nobody = RuntimeOrigin::none();
		assert_noop!(
			Registry::set_qualification(nobody, 0, hash, link, Default::default()),
			BadOrigin
		);
	});
}

#[test]
fn set_qualification_should_be_refused_when_the_link_or_the_list_is_faulty() {
	build_and_execute(|| {
		for link in ["", "ipfs://\u{202e}metals"] {
			let (hash, link) = (H256::zero(), text(link));
			let by = signed(MANAGERS_MAJORITY);
			assert_noop!(
				Registry::set_qualification(by, 0, hash, link, Default::default()),
				Error::LinkInvalid
			);
		}
		let twice = vec![other("a"), Attestation::Kyb, other("a")];
		for faulty in [twice, vec![other("")], vec![other("a\0")]] {
			assert_noop!(set(MANAGERS_MAJORITY, 0, faulty), Error::AttestationsInvalid);
		}
	});
}

#[test]
fn attestation_should_bind_after_the_notice_when_it_is_newly_asked_for() {
	build_and_execute(|| {
		assert_ok!(set(MANAGERS_MAJORITY, 0, vec![other("licence")]));
		assert_eq!(required_at(NOW), vec![]);
		assert_eq!(required_at(NOW + NOTICE - 1), vec![]);
		assert_eq!(required_at(NOW + NOTICE), vec![other("licence")]);
	});
}

#[test]
fn attestation_should_keep_its_moment_when_it_is_asked_for_again() {
	build_and_execute(|| {
		let both = || vec![other("analysis"), other("licence")];
		assert_ok!(set(MANAGERS_MAJORITY, 0, vec![other("licence")]));
		// Asked for again while it is announced: neither sooner nor later.
		Timestamp::set_timestamp(NOW + 10 * DAY_MS);
		assert_ok!(set(MANAGERS_MAJORITY, 0, both()));
		assert_eq!(required_at(NOW + NOTICE), vec![other("licence")]);
		// And while it binds.
		assert_ok!(set(MANAGERS_MAJORITY, 0, both()));
		assert_eq!(required_at(NOW + NOTICE), vec![other("licence")]);
		assert_eq!(required_at(NOW + NOTICE + 10 * DAY_MS), both());
	});
}

#[test]
fn attestation_should_count_no_longer_when_it_is_left_out() {
	build_and_execute(|| {
		assert_ok!(set(MANAGERS_MAJORITY, 0, vec![other("licence")]));
		assert_eq!(required_at(NOW + NOTICE), vec![other("licence")]);
		assert_ok!(set(MANAGERS_MAJORITY, 0, vec![]));
		assert_eq!(required_at(NOW + NOTICE), vec![]);
		// Asked for anew, it needs a new notice.
		assert_ok!(set(MANAGERS_MAJORITY, 0, vec![other("licence")]));
		assert_eq!(required_at(NOW + 2 * NOTICE - 1), vec![]);
		assert_eq!(required_at(NOW + 2 * NOTICE), vec![other("licence")]);
	});
}

#[test]
fn attestation_should_bind_at_once_while_nobody_can_produce() {
	build_and_execute(|| {
		let required = |id| view(id).expect("it is there").required;
		let fresh = register(Maintainer::Account(BOB), false);
		assert_eq!(required(fresh), None);
		assert_ok!(set(BOB, fresh, vec![other("licence")]));
		assert_eq!(required(fresh), Some(vec![other("licence")]));
		let proposed = propose();
		for list in [vec![], vec![other("licence")]] {
			assert_ok!(set(ALICE, proposed, list.clone()));
			assert_eq!(required(proposed), Some(list));
		}
		// Once it is live, a further one needs its notice.
		assert_ok!(Registry::approve_asset(signed(GOVERNANCE), proposed));
		assert_eq!(asset(proposed).status, AssetStatus::Live);
		assert_ok!(set(ALICE, proposed, vec![other("licence"), other("analysis")]));
		assert_eq!(required(proposed), Some(vec![other("licence")]));
	});
}

#[test]
fn attestation_should_bind_at_once_when_the_notice_is_zero() {
	build_and_execute(|| {
		CurrentParameters::<Test>::mutate(|parameters| parameters.attestation_notice_days = 0);
		assert_ok!(set(MANAGERS_MAJORITY, 0, vec![other("licence")]));
		assert_eq!(required_at(NOW), vec![other("licence")]);
	});
}
