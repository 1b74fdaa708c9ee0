//! What proxies do in another account's name, and do not.

use crate::{holders::*, motions, powers::TRACKS, world::*};
use frame_support::{
	assert_ok,
	traits::{InstanceFilter, schedule::DispatchTime},
	weights::Weight,
};
use pallet_staking::RewardDestination;
use treasurenet_runtime::{
	AccountId, Address, Runtime, RuntimeCall, UNIT,
	configs::proxies::ProxyType::{self, *},
};

const NARROW: [ProxyType; 5] = [NonTransfer, Governance, Staking, CancelProxy, ProductionUpload];

fn thief() -> AccountId {
	stranger(13)
}

fn address() -> Address {
	thief().into()
}

fn boxed(call: impl Into<RuntimeCall>) -> Box<RuntimeCall> {
	Box::new(call.into())
}

fn transfer() -> RuntimeCall {
	pallet_balances::Call::transfer_all { dest: address(), keep_alive: false }.into()
}

/// Calls of governance.
fn governance() -> Vec<RuntimeCall> {
	let vote = pallet_conviction_voting::Vote {
		aye: true,
		conviction: pallet_conviction_voting::Conviction::None,
	};
	let inline = frame_support::BoundedVec::truncate_from(vec![0]);
	let mut calls: Vec<RuntimeCall> = vec![
		pallet_preimage::Call::note_preimage { bytes: vec![] }.into(),
		pallet_referenda::Call::<Runtime>::place_decision_deposit { index: 0 }.into(),
		pallet_conviction_voting::Call::<Runtime>::vote {
			poll_index: 0,
			vote: pallet_conviction_voting::AccountVote::Standard { vote, balance: UNIT },
		}
		.into(),
		pallet_conviction_voting::Call::<Runtime>::delegate {
			class: 0,
			to: address(),
			conviction: vote.conviction,
			balance: UNIT,
		}
		.into(),
		motions::propose(motions::pause()).into(),
		pallet_treasury::Call::payout { index: 0 }.into(),
	];
	calls.extend(TRACKS.map(|track| {
		pallet_referenda::Call::<Runtime>::submit {
			proposal_origin: Box::new(track.into()),
			proposal: frame_support::traits::Bounded::Inline(inline.clone()),
			enactment_moment: DispatchTime::After(0),
		}
		.into()
	}));
	calls
}

/// Calls that leave what is the caller's to the caller.
fn keeping() -> Vec<RuntimeCall> {
	vec![
		pallet_staking::Call::set_payee { payee: RewardDestination::Staked }.into(),
		pallet_staking::Call::set_payee { payee: RewardDestination::Stash }.into(),
		pallet_staking::Call::bond { value: UNIT, payee: RewardDestination::Staked }.into(),
		pallet_staking::Call::chill {}.into(),
		pallet_staking::Call::unbond { value: UNIT }.into(),
		pallet_session::Call::purge_keys {}.into(),
		pallet_margin_escrow::Call::deposit { amount: UNIT }.into(),
		pallet_margin_escrow::Call::withdraw { amount: UNIT }.into(),
		pallet_vesting::Call::vest {}.into(),
		pallet_proxy::Call::reject_announcement {
			delegate: address(),
			call_hash: Default::default(),
		}
		.into(),
		pallet_tat_issuance::Call::upload { items: Default::default() }.into(),
		pallet_tat_issuance::Call::mint_tat { well: 0, month: 0 }.into(),
		pallet_well_audit::Call::remove { well: 0 }.into(),
	]
}

/// Calls by which something of the caller's, or of an account that the caller speaks for, goes to
/// somebody else, now or later.
fn giving() -> Vec<RuntimeCall> {
	let payee = || RewardDestination::Account(thief());
	vec![
		transfer(),
		pallet_vesting::Call::vested_transfer {
			target: address(),
			schedule: pallet_vesting::VestingInfo::new(UNIT, 1, 0),
		}
		.into(),
		pallet_staking::Call::set_payee { payee: payee() }.into(),
		pallet_staking::Call::set_payee { payee: RewardDestination::None }.into(),
		pallet_staking::Call::bond { value: UNIT, payee: payee() }.into(),
		pallet_staking::Call::nominate { targets: vec![address()] }.into(),
		pallet_staking::Call::update_payee { controller: thief() }.into(),
		pallet_well_audit::Call::set_beneficiaries { well: 0, parts: Default::default() }.into(),
		pallet_margin_escrow::Call::deposit_for { producer: thief(), amount: UNIT }.into(),
		pallet_bonus_stake::Call::bid { validator: thief(), amount: UNIT, max_commission: None }
			.into(),
		pallet_multisig::Call::as_multi_threshold_1 {
			other_signatories: vec![thief()],
			call: boxed(transfer()),
		}
		.into(),
		pallet_multisig::Call::as_multi {
			threshold: 2,
			other_signatories: vec![thief()],
			maybe_timepoint: None,
			call: boxed(transfer()),
			max_weight: Weight::zero(),
		}
		.into(),
		pallet_multisig::Call::approve_as_multi {
			threshold: 2,
			other_signatories: vec![thief()],
			maybe_timepoint: None,
			call_hash: [0; 32],
			max_weight: Weight::zero(),
		}
		.into(),
		pallet_proxy::Call::proxy {
			real: address(),
			force_proxy_type: None,
			call: boxed(transfer()),
		}
		.into(),
		pallet_proxy::Call::announce { real: address(), call_hash: Default::default() }.into(),
		pallet_proxy::Call::kill_pure {
			spawner: address(),
			proxy_type: Any,
			index: 0,
			height: 0,
			ext_index: 0,
		}
		.into(),
		pallet_membership::Call::<Runtime, FoundationInstance>::change_key { new: address() }
			.into(),
	]
}

fn all_calls() -> impl Iterator<Item = RuntimeCall> {
	governance().into_iter().chain(keeping()).chain(giving())
}

#[test]
fn any_proxy_should_do_everything() {
	assert!(all_calls().all(|call| Any.filter(&call)));
}

#[test]
fn governance_proxy_should_take_part_in_governance_and_nothing_else() {
	for call in governance() {
		assert!(Governance.filter(&call), "{call:?}");
	}
	for call in keeping().into_iter().chain(giving()) {
		assert!(!Governance.filter(&call), "{call:?}");
	}
}

#[test]
fn non_transfer_proxy_should_give_nothing_away_now_or_later() {
	for call in governance().into_iter().chain(keeping()) {
		assert!(NonTransfer.filter(&call), "{call:?}");
	}
	for call in giving() {
		assert!(!NonTransfer.filter(&call), "{call:?}");
	}
}

#[test]
fn cancel_proxy_should_reject_announcements_and_nothing_else() {
	for call in all_calls() {
		let rejects =
			matches!(call, RuntimeCall::Proxy(pallet_proxy::Call::reject_announcement { .. }));
		assert_eq!(CancelProxy.filter(&call), rejects, "{call:?}");
	}
}

#[test]
fn upload_proxy_should_upload_and_nothing_else() {
	for call in all_calls() {
		let uploads =
			matches!(call, RuntimeCall::TatIssuance(pallet_tat_issuance::Call::upload { .. }));
		assert_eq!(ProductionUpload.filter(&call), uploads, "{call:?}");
	}
}

#[test]
fn staking_proxy_should_not_move_funds_nor_vote() {
	for call in governance() {
		assert!(!Staking.filter(&call), "{call:?}");
	}
	for call in [
		transfer(),
		pallet_bonus_stake::Call::bid { validator: thief(), amount: 1, max_commission: None }
			.into(),
	] {
		assert!(!Staking.filter(&call), "{call:?}");
	}
}

#[test]
fn proxies_should_appoint_only_what_they_may_do_themselves() {
	for narrow in NARROW {
		assert!(Any.is_superset(&narrow));
		assert!(!narrow.is_superset(&Any));
		for other in NARROW {
			if narrow.is_superset(&other) {
				for call in all_calls().filter(|call| other.filter(call)) {
					assert!(narrow.filter(&call), "{narrow:?} lacks {call:?} of {other:?}");
				}
			}
		}
	}
	assert!(NonTransfer.is_superset(&Governance));
	assert!(!NonTransfer.is_superset(&Staking), "a staking proxy names who is paid");
}

#[test]
fn non_transfer_proxy_should_not_appoint_itself_to_staking() {
	among_holders(|| {
		let (owner, delegate) = (Two.to_account_id(), Dave.to_account_id());
		let add = |proxy_type| pallet_proxy::Call::<Runtime>::add_proxy {
			delegate: Dave.to_account_id().into(),
			proxy_type,
			delay: 0,
		};
		assert_ok!(by(&owner, add(NonTransfer)));
		let through = |call: RuntimeCall| {
			by(
				&delegate,
				pallet_proxy::Call::<Runtime>::proxy {
					real: owner.clone().into(),
					force_proxy_type: None,
					call: Box::new(call),
				},
			)
		};
		let proxies = || pallet_proxy::Proxies::<Runtime>::get(&owner).0.len();
		assert_ok!(through(add(Staking).into()));
		assert_eq!(proxies(), 1, "the filter refused it");
		assert_ok!(through(add(Governance).into()));
		assert_eq!(proxies(), 2);
	});
}

#[test]
fn governance_proxy_should_vote_in_its_owners_name() {
	among_holders(|| {
		let (owner, delegate) = (Two.to_account_id(), Dave.to_account_id());
		assert_ok!(by(
			&owner,
			pallet_proxy::Call::<Runtime>::add_proxy {
				delegate: delegate.clone().into(),
				proxy_type: Governance,
				delay: 0,
			}
		));
		let index = submit(root(), motions::remark(1));
		let vote = pallet_conviction_voting::Vote {
			aye: true,
			conviction: pallet_conviction_voting::Conviction::Locked1x,
		};
		assert_ok!(by(
			&delegate,
			pallet_proxy::Call::<Runtime>::proxy {
				real: owner.clone().into(),
				force_proxy_type: None,
				call: boxed(pallet_conviction_voting::Call::<Runtime>::vote {
					poll_index: index,
					vote: pallet_conviction_voting::AccountVote::Standard { vote, balance: STAKE },
				}),
			}
		));
		assert_eq!(
			pallet_balances::Locks::<Runtime>::get(&owner).iter().map(|lock| lock.amount).max(),
			Some(STAKE)
		);
	});
}
