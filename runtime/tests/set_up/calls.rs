//! What signed transactions and proxies may do.

use crate::chain::chain;
use frame_support::{
	assert_noop, assert_ok,
	traits::{
		Contains, InstanceFilter,
		fungible::{Inspect, Mutate},
	},
};
use sp_keyring::Sr25519Keyring::{Alice, Bob, Dave, Two};
use sp_runtime::{MultiAddress, traits::Dispatchable};
use treasurenet_runtime::{
	AccountId, Address, Balances, Runtime, RuntimeCall, RuntimeOrigin, UNIT,
	configs::{
		proxies::ProxyType,
		system::{BaseCallFilter, Tat},
	},
	constants::TAT,
};

type AssetCall = pallet_assets::Call<Runtime>;

fn two() -> Address {
	MultiAddress::Id(Two.to_account_id())
}

fn batch(calls: Vec<RuntimeCall>) -> RuntimeCall {
	pallet_utility::Call::batch_all { calls }.into()
}

/// What an asset's holder does.
fn holder_calls() -> [AssetCall; 6] {
	let id = TAT.into();
	[
		AssetCall::transfer { id, target: two(), amount: UNIT },
		AssetCall::transfer_keep_alive { id, target: two(), amount: UNIT },
		AssetCall::transfer_all { id, dest: two(), keep_alive: false },
		AssetCall::approve_transfer { id, delegate: two(), amount: UNIT },
		AssetCall::cancel_approval { id, delegate: two() },
		AssetCall::transfer_approved { id, owner: two(), destination: two(), amount: UNIT },
	]
}

/// What owners and admins do, and what would burn TAT behind the counters.
fn other_calls() -> Vec<AssetCall> {
	let id = TAT.into();
	vec![
		AssetCall::create { id: 2.into(), admin: two(), min_balance: 1 },
		AssetCall::start_destroy { id },
		AssetCall::mint { id, beneficiary: two(), amount: UNIT },
		AssetCall::burn { id, who: two(), amount: UNIT },
		AssetCall::force_transfer { id, source: two(), dest: two(), amount: UNIT },
		AssetCall::freeze { id, who: two() },
		AssetCall::thaw { id, who: two() },
		AssetCall::freeze_asset { id },
		AssetCall::thaw_asset { id },
		AssetCall::transfer_ownership { id, owner: two() },
		AssetCall::set_team { id, issuer: two(), admin: two(), freezer: two() },
		AssetCall::set_metadata { id, name: vec![], symbol: vec![], decimals: 0 },
		AssetCall::clear_metadata { id },
		AssetCall::touch { id },
		AssetCall::refund { id, allow_burn: true },
		AssetCall::set_min_balance { id, min_balance: 1 },
		AssetCall::touch_other { id, who: two() },
		AssetCall::refund_other { id, who: two() },
		AssetCall::block { id, who: two() },
	]
}

#[test]
fn holders_should_have_their_calls() {
	chain("development").execute_with(|| {
		for call in holder_calls() {
			assert!(BaseCallFilter::contains(&call.into()));
		}
	});
}

#[test]
fn delegates_should_move_no_more_than_was_approved() {
	chain("development").execute_with(|| {
		let (owner, delegate) = (Alice.to_account_id(), Bob.to_account_id());
		assert_ok!(<Tat as Mutate<AccountId>>::mint_into(&owner, UNIT + 5 * UNIT / 1_000));
		let by = |who: &AccountId, call: AssetCall| {
			RuntimeCall::from(call)
				.dispatch(RuntimeOrigin::signed(who.clone()))
				.map_err(|refused| refused.error)
		};
		let id = TAT.into();
		let to = |who: &AccountId| MultiAddress::Id(who.clone());
		let approve = AssetCall::approve_transfer { id, delegate: to(&delegate), amount: 2 * UNIT };
		assert_ok!(by(&owner, approve));
		let take = |amount| AssetCall::transfer_approved {
			id,
			owner: to(&owner),
			destination: to(&delegate),
			amount,
		};
		// 0.005 TAT would be left, which the assets pallet would move along.
		assert_noop!(by(&delegate, take(UNIT)), frame_system::Error::<Runtime>::CallFiltered);
		assert_ok!(by(&delegate, take(UNIT - 5 * UNIT / 1_000)));
		assert_eq!(<Tat as Inspect<AccountId>>::balance(&owner), UNIT / 100);
		assert_ok!(by(&delegate, take(UNIT / 100)));
		assert_eq!(<Tat as Inspect<AccountId>>::balance(&delegate), UNIT + 5 * UNIT / 1_000);
	});
}

#[test]
fn nobody_should_have_the_calls_of_owners() {
	chain("development").execute_with(|| {
		for call in other_calls() {
			let call = RuntimeCall::from(call);
			assert!(!BaseCallFilter::contains(&call), "{call:?}");
			assert_noop!(
				call.clone()
					.dispatch(RuntimeOrigin::signed(Alice.to_account_id()))
					.map_err(|refused| refused.error),
				frame_system::Error::<Runtime>::CallFiltered
			);
			// Nor in a batch.
			assert_noop!(
				batch(vec![call])
					.dispatch(RuntimeOrigin::signed(Alice.to_account_id()))
					.map_err(|refused| refused.error),
				frame_system::Error::<Runtime>::CallFiltered
			);
		}
	});
}

#[test]
fn proxies_should_claim_and_not_bid() {
	let bid: RuntimeCall = pallet_bonus_stake::Call::bid {
		validator: Two.to_account_id(),
		amount: UNIT,
		max_commission: None,
	}
	.into();
	let claim: RuntimeCall = pallet_bonus_stake::Call::claim {
		round: 1,
		validator: Two.to_account_id(),
		bidder: Dave.to_account_id(),
	}
	.into();
	let pay_out: RuntimeCall = pallet_unit_issuance::Call::pay_out { limit: 1 }.into();
	for proxy in [ProxyType::NonTransfer, ProxyType::Staking] {
		assert!(proxy.filter(&claim));
		assert!(proxy.filter(&pay_out));
		// A bid burns the owner's TAT to the profit of a validator that the proxy may be itself.
		assert!(!proxy.filter(&bid));
	}
	assert!(ProxyType::Any.filter(&bid));
	chain("development").execute_with(|| {
		for call in [bid, claim, pay_out] {
			assert!(BaseCallFilter::contains(&call));
			assert!(!ProxyType::Governance.filter(&call));
		}
	});
}

#[test]
fn batches_should_not_widen_a_proxy() {
	chain("development").execute_with(|| {
		let (owner, delegate) = (Two.to_account_id(), Dave.to_account_id());
		assert_ok!(
			RuntimeCall::from(pallet_proxy::Call::add_proxy {
				delegate: MultiAddress::Id(delegate.clone()),
				proxy_type: ProxyType::Staking,
				delay: 0,
			})
			.dispatch(RuntimeOrigin::signed(owner.clone()))
		);
		let before = Balances::free_balance(&owner);
		assert_ok!(
			RuntimeCall::from(pallet_proxy::Call::proxy {
				real: two(),
				force_proxy_type: None,
				call: Box::new(batch(vec![
					pallet_balances::Call::transfer_allow_death {
						dest: MultiAddress::Id(delegate.clone()),
						value: UNIT,
					}
					.into()
				])),
			})
			.dispatch(RuntimeOrigin::signed(delegate))
		);
		assert_eq!(Balances::free_balance(&owner), before);
	});
}
