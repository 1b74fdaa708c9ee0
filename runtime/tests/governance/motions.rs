//! The managers' motions: what they cost, how many there may be, and that absence decides nothing.

use crate::{holders::*, world::*};
use frame_support::{assert_noop, assert_ok, dispatch::DispatchResult, weights::Weight};
use pallet_collective::{Call, Error};
use sp_core::H256;
use sp_keyring::Sr25519Keyring;
use sp_runtime::traits::{BlakeTwo256, Hash};
use treasurenet_runtime::{
	AccountId, Balances, Runtime, RuntimeCall, System, UNIT,
	configs::system::TreasuryAccount,
	constants::governance::{MAX_OPEN_MOTIONS, MOTION_DEPOSIT, MOTION_LIFE},
};

pub type MotionCall = Call<Runtime, FoundationInstance>;
pub type MotionError = Error<Runtime, FoundationInstance>;

/// A call that is the managers' majority's.
pub fn pause() -> RuntimeCall {
	pallet_asset_registry::Call::pause_kind { kind: GAS }.into()
}

pub fn remark(n: u8) -> RuntimeCall {
	frame_system::Call::remark { remark: vec![n] }.into()
}

pub fn motion(call: &RuntimeCall) -> H256 {
	BlakeTwo256::hash_of(call)
}

pub fn propose(call: RuntimeCall) -> MotionCall {
	Call::propose { threshold: 2, proposal: Box::new(call), length_bound: 1_000 }
}

pub fn aye(call: &RuntimeCall, index: u32) -> MotionCall {
	Call::vote { proposal: motion(call), index, approve: true }
}

pub fn close(call: &RuntimeCall, index: u32) -> MotionCall {
	Call::close {
		proposal_hash: motion(call),
		index,
		proposal_weight_bound: Weight::from_parts(100_000_000_000, 1_000_000),
		length_bound: 1_000,
	}
}

pub fn release(call: &RuntimeCall) -> MotionCall {
	Call::release_proposal_cost { proposal_hash: motion(call) }
}

fn by_key(who: Sr25519Keyring, call: impl Into<RuntimeCall>) -> DispatchResult {
	by(&who.to_account_id(), call)
}

fn hold_of(who: Sr25519Keyring) -> u128 {
	motion_hold(&who.to_account_id())
}

#[test]
fn motion_should_pause_a_kind_when_two_of_three_are_for_it() {
	among_holders(|| {
		assert_ok!(transact(Alice, propose(pause())));
		for who in [Alice, Bob] {
			assert_ok!(transact(who, aye(&pause(), 0)));
		}
		assert_ok!(transact(Charlie, close(&pause(), 0)));
		assert!(events().iter().any(|event| matches!(
			event,
			treasurenet_runtime::RuntimeEvent::Foundation(pallet_collective::Event::Executed {
				result: Ok(()),
				..
			})
		)));
		assert_eq!(hold_of(Alice), MOTION_DEPOSIT);
		assert_ok!(transact(Dave, release(&pause())));
		assert_eq!(hold_of(Alice), 0);
	});
}

#[test]
fn manager_should_have_three_motions_open_and_leave_the_others_theirs() {
	among_holders(|| {
		for n in 0..MAX_OPEN_MOTIONS as u8 {
			assert_ok!(by_key(Alice, propose(remark(n))));
		}
		// 10, 20 and 30 UNIT.
		assert_eq!(hold_of(Alice), 6 * MOTION_DEPOSIT);
		assert_noop!(by_key(Alice, propose(remark(9))), MotionError::TooManyProposals);
		for who in [Bob, Charlie] {
			for n in 0..MAX_OPEN_MOTIONS as u8 {
				assert_ok!(by_key(who, propose(remark(10 * who as u8 + 10 + n))));
			}
			assert_eq!(hold_of(who), 6 * MOTION_DEPOSIT);
		}
		// One that is closed makes room.
		for who in [Bob, Charlie] {
			assert_ok!(by_key(
				who,
				Call::<Runtime, FoundationInstance>::vote {
					proposal: motion(&remark(0)),
					index: 0,
					approve: false,
				}
			));
		}
		assert_ok!(by_key(Alice, close(&remark(0), 0)));
		assert_ok!(by_key(Alice, propose(remark(9))));
	});
}

#[test]
fn motion_should_give_back_its_earlier_twins_deposit() {
	among_holders(|| {
		for index in 0..2 {
			assert_ok!(by_key(Alice, propose(pause())));
			assert_eq!(hold_of(Alice), MOTION_DEPOSIT);
			for who in [Bob, Charlie] {
				assert_ok!(by_key(
					who,
					Call::<Runtime, FoundationInstance>::vote {
						proposal: motion(&pause()),
						index,
						approve: false,
					}
				));
			}
			assert_ok!(by_key(Bob, close(&pause(), index)));
		}
		assert_ok!(by_key(Dave, release(&pause())));
		assert_eq!(hold_of(Alice), 0);
	});
}

#[test]
fn killed_motion_should_pay_its_deposit_to_the_treasury() {
	among_holders(|| {
		assert_ok!(by_key(Alice, propose(pause())));
		let issuance = Balances::total_issuance();
		let treasury = Balances::free_balance(TreasuryAccount::get());
		let proposal_hash = motion(&pause());
		assert_ok!(enact(
			treasurenet_runtime::configs::governance::track_origins::Origin::FoundationAdmin,
			Call::<Runtime, FoundationInstance>::kill { proposal_hash }
		));
		assert_eq!(hold_of(Alice), 0);
		assert_eq!(Balances::free_balance(TreasuryAccount::get()), treasury + MOTION_DEPOSIT);
		assert_eq!(Balances::total_issuance(), issuance);
	});
}

#[test]
fn absent_managers_should_not_follow_the_primes_aye() {
	among_holders(|| {
		let prime: AccountId = Alice.to_account_id();
		assert_ok!(by_root(pallet_membership::Call::<Runtime, FoundationInstance>::set_prime {
			who: prime.into()
		}));
		assert_ok!(by_key(Alice, propose(pause())));
		assert_ok!(by_key(Alice, aye(&pause(), 0)));
		System::set_block_number(System::block_number() + MOTION_LIFE);
		assert_ok!(by_key(Bob, close(&pause(), 0)));
		System::assert_has_event(
			pallet_collective::Event::<Runtime, FoundationInstance>::Disapproved {
				proposal_hash: motion(&pause()),
			}
			.into(),
		);
	});
}

#[test]
fn motion_should_not_slash_nor_spend_nor_choose_managers() {
	among_holders(|| {
		let victim = Two.to_account_id();
		let calls: [RuntimeCall; 3] = [
			pallet_staking::Call::manual_slash {
				validator_stash: victim.clone(),
				era: 0,
				slash_fraction: sp_runtime::Perbill::one(),
			}
			.into(),
			pallet_treasury::Call::spend {
				asset_kind: Box::default(),
				amount: UNIT,
				beneficiary: Box::new(victim.clone()),
				valid_from: None,
			}
			.into(),
			pallet_membership::Call::<Runtime, FoundationInstance>::add_member {
				who: victim.into(),
			}
			.into(),
		];
		for (index, call) in (0..).zip(calls) {
			assert_ok!(by_key(Alice, propose(call.clone())));
			for who in [Alice, Bob, Charlie] {
				assert_ok!(by_key(who, aye(&call, index)));
			}
			assert_ok!(by_key(Alice, close(&call, index)));
			System::assert_has_event(
				pallet_collective::Event::<Runtime, FoundationInstance>::Executed {
					proposal_hash: motion(&call),
					result: Err(sp_runtime::DispatchError::BadOrigin),
				}
				.into(),
			);
		}
		assert_eq!(managers().len(), 3);
	});
}
