//! Referenda from their preimage to what they change.

use crate::{holders::*, world::*};
use frame_support::{
	assert_noop, assert_ok,
	traits::{Currency, Get, fungible::InspectHold},
};
use pallet_referenda::ReferendumInfo;
use sp_core::H256;
use sp_runtime::{
	DispatchError, Perbill,
	traits::{BlakeTwo256, Hash},
};
use treasurenet_runtime::{
	Balances, Runtime, RuntimeCall, System, UNIT,
	configs::{
		governance::{
			referenda::{Electorate, keyless_accounts},
			track_origins::Origin,
		},
		system::TreasuryAccount,
	},
	constants::governance::{SUBMISSION_DEPOSIT, VOTE_LOCK, days},
};

fn margin_of_150() -> pallet_margin_escrow::Parameters {
	pallet_margin_escrow::Parameters { minimum_margin: 150 * UNIT, ..Default::default() }
}

fn set_margin() -> RuntimeCall {
	pallet_margin_escrow::Call::set_parameters { new: margin_of_150() }.into()
}

fn authorize_upgrade() -> RuntimeCall {
	frame_system::Call::authorize_upgrade { code_hash: H256::repeat_byte(7) }.into()
}

#[test]
fn referendum_should_change_a_parameter_when_it_passes() {
	among_holders(|| {
		let index = submit(Origin::ParametersAdmin, set_margin());
		let deposits = SUBMISSION_DEPOSIT + track(Origin::ParametersAdmin.track()).decision_deposit;
		let reserved = || {
			let of_preimage = pallet_preimage::HoldReason::Preimage.into();
			let who = Alice.to_account_id();
			Balances::reserved_balance(&who) - Balances::balance_on_hold(&of_preimage, &who)
		};
		assert_eq!(reserved(), deposits);
		everybody_votes(index, true);

		let least = least_time(&Origin::ParametersAdmin.into());
		let begin = System::block_number();
		run_to(begin + least - 1);
		let parameters = pallet_margin_escrow::CurrentParameters::<Runtime>::get;
		let old = parameters();
		assert_ne!(old, margin_of_150(), "nothing changes before its time");
		run_to(begin + least + 2);

		assert_eq!(outcome(), Some(Ok(())));
		assert_eq!(parameters(), margin_of_150());
		System::assert_has_event(
			pallet_margin_escrow::Event::ParametersSet { old, new: margin_of_150() }.into(),
		);
		for call in [
			pallet_referenda::Call::<Runtime>::refund_decision_deposit { index },
			pallet_referenda::Call::<Runtime>::refund_submission_deposit { index },
		] {
			assert_ok!(by(&Bob.to_account_id(), call));
		}
		assert_eq!(reserved(), 0);
	});
}

#[test]
fn referendum_should_authorise_an_upgrade_when_it_passes_on_root() {
	among_holders(|| {
		assert_ok!(enact(root(), authorize_upgrade()));
		let upgrade = System::authorized_upgrade().expect("it is authorised");
		assert_eq!(*upgrade.code_hash(), H256::repeat_byte(7));
	});
}

#[test]
fn each_track_should_enact_a_call_of_its_own() {
	among_holders(|| {
		let who = stranger(42);
		fund(&who, 10_000 * UNIT);
		let own_calls: [(Origin, RuntimeCall); 5] = [
			(
				Origin::AssetAdmin,
				pallet_producer_registry::Call::add_verifier { verifier: who.clone() }.into(),
			),
			(
				Origin::OracleAdmin,
				pallet_production_oracle::Call::admit_reporter { who: who.clone() }.into(),
			),
			(
				Origin::StakingAdmin,
				pallet_staking::Call::set_min_commission { new: Perbill::from_percent(3) }.into(),
			),
			(
				Origin::FoundationAdmin,
				pallet_membership::Call::<Runtime, FoundationInstance>::add_member {
					who: who.clone().into(),
				}
				.into(),
			),
			(
				Origin::SmallSpender,
				pallet_treasury::Call::spend {
					asset_kind: Box::default(),
					amount: 1_000 * UNIT,
					beneficiary: Box::new(who.clone()),
					valid_from: None,
				}
				.into(),
			),
		];
		for (origin, call) in own_calls {
			assert_eq!(enact(origin, call), Ok(()), "{origin:?}");
		}
		assert!(pallet_producer_registry::Verifiers::<Runtime>::get().contains(&who));
		assert!(pallet_production_oracle::Reporters::<Runtime>::contains_key(&who));
		assert!(managers().contains(&who));
		assert!(pallet_treasury::Spends::<Runtime>::contains_key(0));
	});
}

#[test]
fn referendum_should_fail_at_its_call_when_the_track_has_not_that_power() {
	among_holders(|| {
		assert_eq!(enact(Origin::OracleAdmin, set_margin()), Err(DispatchError::BadOrigin));
	});
}

#[test]
fn referendum_should_be_rejected_when_too_few_take_part() {
	among_holders(|| {
		let index = submit(root(), authorize_upgrade());
		// About one holder in sixteen, where root asks for at least one UNIT in ten.
		vote(&Bob.to_account_id(), index, true, STAKE);
		run(track_of(&root()).prepare_period + track_of(&root()).decision_period + 2);
		assert!(matches!(info(index), ReferendumInfo::Rejected(..)), "{:?}", info(index));
		assert!(System::authorized_upgrade().is_none());
		// What submitting it held is gone only if it was killed; the rest comes back.
		assert_ok!(by(
			&Bob.to_account_id(),
			pallet_referenda::Call::refund_decision_deposit { index }
		));
	});
}

#[test]
fn referendum_should_be_rejected_when_most_are_against_it() {
	among_holders(|| {
		let index = submit(Origin::SmallSpender, set_margin());
		for (n, who) in holders().into_iter().enumerate() {
			vote(&who, index, n % 2 == 0, STAKE);
		}
		run(days(1) + track(Origin::SmallSpender.track()).decision_period);
		let is_even = holders().len().is_multiple_of(2);
		assert!(is_even, "half of them are for it");
		assert!(matches!(info(index), ReferendumInfo::Rejected(..)), "{:?}", info(index));
	});
}

#[test]
fn canceller_should_end_a_referendum_before_it_is_enacted() {
	among_holders(|| {
		let index = submit(root(), authorize_upgrade());
		everybody_votes(index, true);
		assert_ok!(enact(
			Origin::ReferendumCanceller,
			pallet_referenda::Call::<Runtime>::cancel { index }
		));
		assert!(matches!(info(index), ReferendumInfo::Cancelled(..)), "{:?}", info(index));
		run(least_time(&root()));
		assert!(System::authorized_upgrade().is_none());
		for call in [
			pallet_referenda::Call::<Runtime>::refund_decision_deposit { index },
			pallet_referenda::Call::<Runtime>::refund_submission_deposit { index },
		] {
			assert_ok!(by(&Alice.to_account_id(), call));
		}
	});
}

#[test]
fn killer_should_send_deposits_to_the_treasury() {
	among_holders(|| {
		let index = submit(root(), authorize_upgrade());
		let before = Balances::free_balance(TreasuryAccount::get());
		let issuance = Balances::total_issuance();
		assert_ok!(enact(
			Origin::ReferendumKiller,
			pallet_referenda::Call::<Runtime>::kill { index }
		));
		assert!(matches!(info(index), ReferendumInfo::Killed(..)), "{:?}", info(index));
		let deposits = SUBMISSION_DEPOSIT + track_of(&root()).decision_deposit;
		assert_eq!(Balances::free_balance(TreasuryAccount::get()), before + deposits);
		assert_eq!(Balances::total_issuance(), issuance);
	});
}

#[test]
fn cancelling_should_be_faster_than_everything_but_the_fast_track() {
	let canceller = least_time(&Origin::ReferendumCanceller.into());
	for origin in [Origin::OracleAdmin, Origin::SmallSpender, Origin::AssetAdmin] {
		assert!(canceller < least_time(&origin.into()), "{origin:?}");
	}
	assert!(canceller < least_time(&root()));
}

fn dispatch_whitelisted() -> RuntimeCall {
	let call = Box::new(authorize_upgrade());
	pallet_whitelist::Call::dispatch_whitelisted_call_with_preimage { call }.into()
}

#[test]
fn fast_track_should_authorise_an_upgrade_within_hours_when_managers_vouch() {
	among_holders(|| {
		let call_hash = BlakeTwo256::hash_of(&authorize_upgrade());
		let vouch = || pallet_whitelist::Call::<Runtime>::whitelist_call { call_hash };
		assert_noop!(by(&managers()[0], vouch()), DispatchError::BadOrigin);
		assert_ok!(by_managers(vouch()));
		assert_ok!(enact(Origin::WhitelistedCaller, dispatch_whitelisted()));
		assert!(System::authorized_upgrade().is_some());
		assert!(least_time(&Origin::WhitelistedCaller.into()) <= days(1));
	});
}

#[test]
fn fast_track_should_wait_for_the_managers_when_they_did_not_vouch() {
	among_holders(|| {
		assert_ok!(enact(Origin::WhitelistedCaller, dispatch_whitelisted()));
		assert!(System::authorized_upgrade().is_none());
		let relay = || by(&Dave.to_account_id(), dispatch_whitelisted());
		assert!(relay().is_err(), "nobody vouched for it");
		let call_hash = BlakeTwo256::hash_of(&authorize_upgrade());
		assert_ok!(by_managers(pallet_whitelist::Call::<Runtime>::whitelist_call { call_hash }));
		assert_ok!(relay());
		assert!(System::authorized_upgrade().is_some());
	});
}

#[test]
fn managers_should_not_dispatch_what_they_vouch_for() {
	among_holders(|| {
		let call_hash = BlakeTwo256::hash_of(&authorize_upgrade());
		assert_ok!(by_managers(pallet_whitelist::Call::<Runtime>::whitelist_call { call_hash }));
		assert!(by_managers(dispatch_whitelisted()).is_err());
		assert!(by(&managers()[0], dispatch_whitelisted()).is_err());
		assert!(System::authorized_upgrade().is_none());
	});
}

#[test]
fn electorate_should_leave_out_what_keyless_accounts_hold() {
	among_holders(|| {
		let before = Electorate::get();
		for account in keyless_accounts() {
			let _ = Balances::deposit_creating(&account, 1_000_000 * UNIT);
		}
		assert_eq!(Electorate::get(), before, "pots do not vote");
		let _ = Balances::deposit_creating(&stranger(9), UNIT);
		assert_eq!(Electorate::get(), before + UNIT);
		// What is bonded, reserved or held still votes.
		let index = submit(root(), authorize_upgrade());
		let all = Balances::total_balance(&Alice.to_account_id());
		assert!(Balances::free_balance(Alice.to_account_id()) < all);
		vote(&Alice.to_account_id(), index, true, all);
		for account in keyless_accounts() {
			let _ = Balances::slash(&account, 1_000_000 * UNIT);
		}
	});
}

#[test]
fn vote_should_stay_locked_when_it_won() {
	among_holders(|| {
		let who = Bob.to_account_id();
		assert_ok!(enact(Origin::ParametersAdmin, set_margin()));
		let index = pallet_referenda::ReferendumCount::<Runtime>::get() - 1;
		let class = Origin::ParametersAdmin.track();
		let release = || {
			let call = pallet_conviction_voting::Call::remove_vote { class: Some(class), index };
			assert_ok!(by(&who, call));
			let target = who.clone().into();
			assert_ok!(by(&who, pallet_conviction_voting::Call::unlock { class, target }));
			pallet_balances::Locks::<Runtime>::get(&who)
				.iter()
				.map(|lock| lock.amount)
				.max()
				.unwrap_or(0)
		};
		assert_eq!(release(), STAKE);
		run(VOTE_LOCK);
		let target = who.clone().into();
		assert_ok!(by(&who, pallet_conviction_voting::Call::unlock { class, target }));
		assert!(pallet_balances::Locks::<Runtime>::get(&who).is_empty());
	});
}

#[test]
fn referendum_should_be_enacted_when_somebody_fills_the_block_that_it_is_due_in() {
	among_holders(|| {
		let index = submit(Origin::ParametersAdmin, set_margin());
		everybody_votes(index, true);
		let origin = Origin::ParametersAdmin.into();
		let due = System::block_number() + least_time(&origin);
		// As many calls as the SDK's own chains have room for.
		for _ in 0..50 {
			let remark = frame_system::Call::remark { remark: vec![] }.into();
			assert_ok!(by_root(pallet_scheduler::Call::<Runtime>::schedule {
				when: due,
				maybe_periodic: None,
				priority: 0,
				call: Box::new(remark),
			}));
		}
		run_to(due + 2);
		assert_eq!(pallet_margin_escrow::CurrentParameters::<Runtime>::get(), margin_of_150());
	});
}
