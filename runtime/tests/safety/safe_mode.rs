//! What goes on in safe mode, and what does not.

use crate::{chain, enter_safe_mode, leave_safe_mode, world::*};
use frame_support::{
	assert_noop, assert_ok,
	traits::{
		Hooks, StorePreimage,
		schedule::{DispatchTime, LOWEST_PRIORITY, v3::Anon},
	},
};
use frame_system::RawOrigin;
use sp_keyring::Sr25519Keyring::{Alice, Bob, Charlie};
use sp_runtime::traits::{BlakeTwo256, Hash as _};
use treasurenet_runtime::{
	AccountId, Balances, MarginEscrow, OriginCaller, Preimage, Runtime, RuntimeCall, SafeMode,
	Scheduler, System, TxPause, UNIT, configs::system::BlockWeights,
};

const ID: &str = "ABWI100012603404W500";

fn stopped() -> frame_system::Error<Runtime> {
	frame_system::Error::<Runtime>::CallFiltered
}

fn transfer() -> RuntimeCall {
	pallet_balances::Call::transfer_keep_alive { dest: stranger(1).into(), value: UNIT }.into()
}

#[test]
fn blocks_sessions_and_payouts_should_go_on_when_in_safe_mode() {
	chain::Setup::of(4).run(|| {
		assert_ok!(enter_safe_mode());
		// Every block has its timestamp and heartbeats, and fails here if one of them is refused.
		chain::run_to_era(chain::era() + 2);
		assert!(SafeMode::is_entered());
		let paid = pallet_unit_issuance::Paid::<Runtime>::get();
		assert_ne!(paid, Default::default(), "stakers were paid");
	});
}

#[test]
fn exits_should_work_when_in_safe_mode() {
	chain::Setup::of(5).run(|| {
		assert_ok!(enter_safe_mode());
		for call in [
			RuntimeCall::from(pallet_staking::Call::chill {}),
			pallet_staking::Call::unbond { value: UNIT }.into(),
			pallet_staking::Call::withdraw_unbonded { num_slashing_spans: 0 }.into(),
			pallet_session::Call::purge_keys {}.into(),
		] {
			let results = chain::block(vec![chain::signed(&chain::validator_path(4), call)]);
			assert_ok!(results[0]);
		}
	});
}

#[test]
fn production_should_wait_and_margins_be_free_when_in_safe_mode() {
	on_chain(|| {
		let owner = producer();
		admit(&owner);
		let well = approved_well(&owner, GAS, ID);
		assert_ok!(enter_safe_mode());
		assert_noop!(upload(&owner, well, JANUARY, [(1, VOLUME)]), stopped());
		assert_noop!(mint(&owner, well, JANUARY), stopped());
		assert_noop!(by(&owner, transfer()), stopped());
		// What is within a batch is stopped, too.
		let batch = pallet_utility::Call::batch_all { calls: vec![transfer()] };
		assert_noop!(by(&owner, batch), stopped());
		let amount = 9_000 * UNIT;
		assert_ok!(by(&owner, pallet_margin_escrow::Call::withdraw { amount }));
		assert_eq!(
			<MarginEscrow as treasurenet_primitives::Margins<AccountId>>::state(&owner).margin,
			1_000 * UNIT
		);
		assert_ok!(leave_safe_mode());
		assert_ok!(by(&owner, transfer()));
	});
}

#[test]
fn foundation_should_decide_when_in_safe_mode() {
	on_chain(|| {
		assert_ok!(enter_safe_mode());
		let pause = RuntimeCall::from(pallet_tx_pause::Call::pause {
			full_name: crate::name("TatIssuance", "upload"),
		});
		let hash = BlakeTwo256::hash_of(&pause);
		type Motion = pallet_collective::Call<Runtime, FoundationInstance>;
		let propose =
			Motion::propose { threshold: 2, proposal: Box::new(pause), length_bound: 1_000 };
		assert_ok!(by(&Alice.to_account_id(), propose));
		for manager in [Alice, Bob] {
			let vote = Motion::vote { proposal: hash, index: 0, approve: true };
			assert_ok!(by(&manager.to_account_id(), vote));
		}
		let close = Motion::close {
			proposal_hash: hash,
			index: 0,
			proposal_weight_bound: BlockWeights::get().max_block / 20,
			length_bound: 1_000,
		};
		assert_ok!(by(&Charlie.to_account_id(), close));
		assert!(TxPause::is_paused(&crate::name("TatIssuance", "upload")));
	});
}

/// Enactments come from the scheduler. Root's pass the filter, those of all other origins meet it.
#[test]
fn scheduled_calls_should_meet_the_filter_unless_they_are_roots() {
	on_chain(|| {
		assert_ok!(enter_safe_mode());
		let when = System::block_number() + 1;
		let forced = |value| pallet_balances::Call::force_transfer {
			source: producer().into(),
			dest: stranger(1).into(),
			value,
		};
		for (origin, call) in [
			(RawOrigin::Root, RuntimeCall::from(forced(5 * UNIT))),
			(RawOrigin::Signed(producer()), transfer()),
		] {
			assert_ok!(<Scheduler as Anon<_, RuntimeCall, OriginCaller>>::schedule(
				DispatchTime::At(when),
				None,
				LOWEST_PRIORITY,
				origin.into(),
				Preimage::bound(call).expect("the call is short; qed"),
			));
		}
		System::set_block_number(when);
		Scheduler::on_initialize(when);
		assert_eq!(Balances::free_balance(stranger(1)), 5 * UNIT);
		let results: Vec<_> = System::read_events_for_pallet()
			.into_iter()
			.filter_map(|event| match event {
				pallet_scheduler::Event::<Runtime>::Dispatched { result, .. } => Some(result),
				_ => None,
			})
			.collect();
		assert_eq!(results, [Ok(()), Err(stopped().into())]);
	});
}
