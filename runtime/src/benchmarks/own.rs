//! Benchmarks of the runtime's own parts that are in no pallet.

use super::{Era, equivocations, world::appoint};
use crate::{
	AccountId, Babe, Balances, CheckCallFilter, Foundation, Grandpa, Multisig, Proxy, Runtime,
	RuntimeCall, RuntimeOrigin,
	configs::{
		governance::{
			admission::CheckAdmission, foundation::MaxMotionWeight, origins::FoundationInstance,
		},
		proxies::ProxyType,
		rewards::StraysToTreasury,
		staking::MaxExposurePageSize,
		system::{Tat, TreasuryAccount, tat_owner},
	},
	constants::{TAT, governance::MAX_MOTION_LENGTH, staking::MAX_ACTIVE_VALIDATORS},
};
use alloc::{boxed::Box, vec, vec::Vec};
use core::marker::PhantomData;
use frame_benchmarking::{benchmarking::add_to_whitelist, v2::*};
use frame_support::{
	dispatch::{DispatchClass, DispatchInfo},
	traits::{
		Get,
		fungible::{Inspect, Mutate},
	},
};
use pallet_bonus_stake::BenchmarkHelper;
use pallet_collective::{Members, ProposalOf, Voting};
use pallet_unit_issuance::SweepStrays;
use sp_runtime::{
	traits::{BlakeTwo256, DispatchTransaction, Dispatchable, Hash, StaticLookup},
	transaction_validity::{TransactionSource, TransactionValidityError},
};
use treasurenet_primitives::{Balance, UNIT};

/// Stands for the runtime, as benchmarks want a pallet.
pub struct Pallet<T>(PhantomData<T>);

/// Only the runtime itself has these parts.
pub trait Config: frame_system::Config {}
impl Config for Runtime {}

/// More UNIT than any deposit here.
const AMPLE: Balance = 1_000_000 * UNIT;

/// What an extension says of a transaction of `who`.
fn validate<
	Extension: DispatchTransaction<RuntimeCall, Origin = RuntimeOrigin, Info = DispatchInfo>,
>(
	extension: &Extension,
	who: &AccountId,
	call: &RuntimeCall,
) -> Result<(), TransactionValidityError> {
	let info = DispatchInfo { class: DispatchClass::Operational, ..Default::default() };
	let (origin, source) = (RuntimeOrigin::signed(who.clone()), TransactionSource::InBlock);
	extension.validate_only(origin, call, &info, 0, source, 0).map(|_| ())
}

fn address(who: &AccountId) -> crate::Address {
	<Runtime as frame_system::Config>::Lookup::unlookup(who.clone())
}

/// As many accounts, each with UNIT.
fn accounts(name: &'static str, count: u32) -> Vec<AccountId> {
	let accounts: Vec<_> = (0..count).map(|n| account(name, n, 0)).collect();
	for who in &accounts {
		<Balances as Mutate<AccountId>>::set_balance(who, AMPLE);
	}
	accounts
}

/// Fills the foundation with managers, and returns them.
fn managers() -> Vec<AccountId> {
	type MaxManagers = <Runtime as pallet_collective::Config<FoundationInstance>>::MaxMembers;
	for manager in accounts("manager", MaxManagers::get()) {
		if (Members::<Runtime, FoundationInstance>::get().len() as u32) < MaxManagers::get() {
			appoint(&manager);
		}
	}
	let managers = Members::<Runtime, FoundationInstance>::get();
	for manager in &managers {
		<Balances as Mutate<AccountId>>::set_balance(manager, AMPLE);
	}
	managers
}

/// The longest motion, for which all managers voted: its hash, and the call that closes it.
fn decided_motion(managers: &[AccountId]) -> (crate::Hash, RuntimeCall) {
	let remark = vec![0; MAX_MOTION_LENGTH as usize - 16];
	let motion = RuntimeCall::System(frame_system::Call::remark { remark });
	let proposal_hash = BlakeTwo256::hash_of(&motion);
	let proposer = managers.first().expect("the foundation has managers; qed");
	let (threshold, motion) = (managers.len() as u32, Box::new(motion));
	let proposed =
		Foundation::do_propose_proposed(proposer.clone(), threshold, motion, MAX_MOTION_LENGTH);
	assert!(proposed.is_ok(), "a manager may make a motion");
	let votes = Voting::<Runtime, FoundationInstance>::get(proposal_hash);
	let index = pallet_collective::ProposalCount::<Runtime, FoundationInstance>::get() - 1;
	assert!(votes.is_some(), "the motion is open");
	for manager in managers {
		assert!(Foundation::do_vote(manager.clone(), proposal_hash, index, true).is_ok());
	}
	let call = pallet_collective::Call::close {
		proposal_hash,
		index,
		proposal_weight_bound: MaxMotionWeight::get(),
		length_bound: MAX_MOTION_LENGTH,
	};
	(proposal_hash, RuntimeCall::Foundation(call))
}

/// A multisig of as many accounts as there may be, which is a manager's last proxy of as many: the first
/// of them, and its call that makes another call for the manager.
fn wrapped(manager: &AccountId, call: RuntimeCall) -> (AccountId, RuntimeCall) {
	let mut signatories =
		accounts("signatory", <Runtime as pallet_multisig::Config>::MaxSignatories::get());
	signatories.sort();
	let multisig = Multisig::multi_account_id(&signatories, 1);
	let most: u32 = <Runtime as pallet_proxy::Config>::MaxProxies::get();
	for proxy in accounts("proxy", most - 1).into_iter().chain([multisig]) {
		let added = Proxy::add_proxy_delegate(manager, proxy, ProxyType::Any, 0);
		assert_eq!(added, Ok(()), "there is room for the proxy");
	}
	let by_proxy = RuntimeCall::Proxy(pallet_proxy::Call::proxy {
		real: address(manager),
		force_proxy_type: None,
		call: Box::new(call),
	});
	let first = signatories.remove(0);
	let call = pallet_multisig::Call::as_multi_threshold_1 {
		other_signatories: signatories,
		call: Box::new(by_proxy),
	};
	(first, RuntimeCall::Multisig(call))
}

/// What every block reads before its first transaction.
fn whitelist_safe_mode() {
	add_to_whitelist(pallet_safe_mode::EnteredUntil::<Runtime>::hashed_key().to_vec().into());
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn check_call_filter() {
		whitelist_safe_mode();
		let who = account("who", 0, 0);
		let dest = address(&account("other", 0, 0));
		let call = pallet_balances::Call::transfer_keep_alive { dest, value: UNIT };
		let call = RuntimeCall::Balances(call);
		let checked;

		#[block]
		{
			checked = validate(&CheckCallFilter, &who, &call);
		}

		assert_eq!(checked, Ok(()));
	}

	#[benchmark]
	fn check_call_filter_of_delegate() {
		whitelist_safe_mode();
		let (who, owner) = (account("who", 0, 0), account("owner", 0, 0));
		Era::give_tat(&owner, 2 * UNIT);
		let transfer = |amount| {
			RuntimeCall::Assets(pallet_assets::Call::transfer_approved {
				id: TAT.into(),
				owner: address(&owner),
				destination: address(&account("other", 0, 0)),
				amount,
			})
		};
		let call = transfer(UNIT);
		let checked;

		#[block]
		{
			checked = validate(&CheckCallFilter, &who, &call);
		}

		assert_eq!(checked, Ok(()));
		assert!(validate(&CheckCallFilter, &who, &transfer(2 * UNIT - 1)).is_err(), "dust");
	}

	#[benchmark]
	fn check_admission() {
		let managers = managers();
		let (motion, close) = decided_motion(&managers);
		let manager = managers.last().expect("the foundation has managers; qed");
		let (who, call) = wrapped(manager, close);
		let checked;

		#[block]
		{
			checked = validate(&CheckAdmission, &who, &call);
		}

		assert_eq!(checked, Ok(()));
		// The motion was looked at last.
		ProposalOf::<Runtime, FoundationInstance>::remove(motion);
		assert!(validate(&CheckAdmission, &who, &call).is_err());
	}

	#[benchmark]
	fn sweep_strays() {
		let accounts = StraysToTreasury::accounts();
		for account in &accounts {
			Era::give_tat(account, UNIT);
		}
		assert!(<Balances as Mutate<AccountId>>::mint_into(&tat_owner(), UNIT).is_ok());
		let balances = || {
			let treasury = TreasuryAccount::get();
			(Tat::balance(&treasury), Balances::balance(&treasury))
		};
		let (tat, unit) = balances();

		#[block]
		{
			StraysToTreasury::sweep();
		}

		assert_eq!(balances(), (tat + accounts.len() as Balance * UNIT, unit + UNIT));
	}
	#[benchmark]
	fn plan_config_change() {
		let config = sp_consensus_babe::digests::NextConfigDescriptor::V1 {
			c: (1, 2),
			allowed_slots: sp_consensus_babe::AllowedSlots::PrimarySlots,
		};
		let planned;

		#[block]
		{
			planned = Babe::plan_config_change(RuntimeOrigin::root(), config);
		}

		assert_eq!(planned, Ok(()));
	}

	#[benchmark]
	fn report_two_headers(n: Linear<0, { MaxExposurePageSize::get() }>) {
		let call = equivocations::two_headers(MAX_ACTIVE_VALIDATORS, n);
		let checked;
		let reported;

		#[block]
		{
			checked = Babe::pre_dispatch(&call);
			reported = RuntimeCall::from(call).dispatch(RuntimeOrigin::none());
		}

		assert_eq!(checked, Ok(()));
		assert!(reported.is_ok(), "{reported:?}");
	}

	#[benchmark]
	fn report_two_votes(n: Linear<0, { MaxExposurePageSize::get() }>) {
		let call = equivocations::two_votes(MAX_ACTIVE_VALIDATORS, n);
		let checked;
		let reported;

		#[block]
		{
			checked = Grandpa::pre_dispatch(&call);
			reported = RuntimeCall::from(call).dispatch(RuntimeOrigin::none());
		}

		assert_eq!(checked, Ok(()));
		assert!(reported.is_ok(), "{reported:?}");
	}
}
