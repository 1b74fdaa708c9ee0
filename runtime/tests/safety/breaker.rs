//! The circuit breaker on the real runtime.

use crate::{
	chain,
	minting_paused::{check_the_rest_goes_on, ready_to_mint, settle},
	name, unpause,
	world::*,
};
use frame_support::{
	assert_noop, assert_ok,
	traits::{Hooks, fungible::Mutate},
};
use pallet_circuit_breaker::{Broken, Event, GenesisIssuance, Invariant};
use sp_runtime::{DispatchError::BadOrigin, traits::Dispatchable};
use treasurenet_runtime::{
	AccountId, Balances, CircuitBreaker, Runtime, RuntimeCall, RuntimeOrigin, System, TxPause,
	UNIT, configs::system::Tat,
};

fn stopped() -> frame_system::Error<Runtime> {
	frame_system::Error::<Runtime>::CallFiltered
}

/// Takes what the story's accounts were given for a part of the genesis.
fn balance_books() {
	let rewards = pallet_unit_issuance::Current::<Runtime>::get().issued;
	GenesisIssuance::<Runtime>::put(Balances::total_issuance() - rewards);
	assert_eq!(CircuitBreaker::do_try_state(), Ok(()));
}

/// The breaker's part of the next block.
fn look() {
	CircuitBreaker::on_initialize(System::block_number());
}

fn minting_is_paused() -> bool {
	let paused = |call| TxPause::is_paused(&name("TatIssuance", call));
	assert_eq!(paused("mint_tat"), paused("settle"), "both are paused, or none");
	paused("mint_tat")
}

fn events() -> Vec<Event<Runtime>> {
	System::read_events_for_pallet()
}

#[test]
fn breaker_should_stay_closed_when_months_are_minted_and_tat_is_burnt() {
	on_chain(|| {
		let (owner, well) = ready_to_mint();
		balance_books();
		assert_ok!(mint(&owner, well, JANUARY));
		look();
		let burn = <treasurenet_runtime::TatIssuance as treasurenet_primitives::BurnTat<_>>::burn;
		assert_ok!(burn(&owner, UNIT));
		look();
		assert!(tat_supply() > 0);
		assert!(!Broken::<Runtime>::exists());
		assert_eq!(CircuitBreaker::do_try_state(), Ok(()));
	});
}

#[test]
fn breaker_should_stay_closed_when_eras_are_paid_and_transactions_pay_fees() {
	chain::Setup::of(4).run(|| {
		let first = chain::era();
		while chain::era() < first + 3 {
			let transfer = pallet_balances::Call::transfer_keep_alive {
				dest: stranger(7).into(),
				value: UNIT,
			};
			let room = !chain::session_is_due();
			chain::block(room.then(|| chain::signed("Alice", transfer)).into_iter().collect());
			assert!(!Broken::<Runtime>::exists());
		}
		assert_ne!(pallet_unit_issuance::Paid::<Runtime>::get().base, 0, "stakers were paid");
		assert_eq!(CircuitBreaker::do_try_state(), Ok(()));
	});
}

#[test]
fn minting_should_stop_alone_when_tat_appears_that_nobody_minted() {
	on_chain(|| {
		let (owner, well) = ready_to_mint();
		balance_books();
		assert_ok!(<Tat as Mutate<AccountId>>::mint_into(&stranger(8), UNIT));
		look();
		assert_eq!(events(), [Event::InvariantBroken { invariant: Invariant::TatSupply }]);
		assert_noop!(mint(&owner, well, JANUARY), stopped());
		assert_noop!(settle(&stranger(1), well), stopped());
		check_the_rest_goes_on(&owner, well);

		// Mended books do not resume minting, and neither do the managers.
		<Tat as Mutate<AccountId>>::set_balance(&stranger(8), 0);
		look();
		assert_eq!(
			events().last(),
			Some(&Event::InvariantRestored { invariant: Invariant::TatSupply })
		);
		assert!(minting_is_paused());
		let resume = pallet_tx_pause::Call::unpause { ident: name("TatIssuance", "mint_tat") };
		let all_managers =
			pallet_collective::RawOrigin::<AccountId, FoundationInstance>::Members(3, 3);
		let refused = RuntimeCall::from(resume.clone())
			.dispatch(RuntimeOrigin::from(all_managers))
			.map_err(|refused| refused.error);
		assert_noop!(refused, BadOrigin);
		assert_noop!(by(&managers()[0], resume), BadOrigin);

		for call in ["mint_tat", "settle"] {
			assert_ok!(unpause("TatIssuance", call));
		}
		assert_ok!(mint(&owner, well, JANUARY));
		look();
		assert_eq!(CircuitBreaker::do_try_state(), Ok(()));
	});
}

/// An invariant, and something that breaks it.
type Case = (Invariant, fn());

const CASES: [Case; 5] = [
	(Invariant::TatSupply, || {
		pallet_tat_issuance::TotalBurnt::<Runtime>::mutate(|burnt| *burnt += 1);
	}),
	(Invariant::UnitIssuance, || {
		assert_ok!(<Balances as Mutate<AccountId>>::mint_into(&stranger(8), UNIT));
	}),
	(Invariant::UnitIssuance, || {
		assert_ok!(by_root(pallet_balances::Call::force_adjust_total_issuance {
			direction: pallet_balances::AdjustmentDirection::Decrease,
			delta: 1,
		}));
	}),
	(Invariant::RewardPots, || {
		pallet_unit_issuance::Owed::<Runtime>::mutate(|owed| owed.base = u128::MAX / 2);
	}),
	(Invariant::RewardPots, || {
		pallet_unit_issuance::Running::<Runtime>::mutate(|book| book.proposer = u128::MAX / 2);
	}),
];

#[test]
fn minting_should_stop_when_any_invariant_breaks() {
	for (invariant, break_it) in CASES {
		externalities("local_testnet").execute_with(|| {
			System::set_block_number(1);
			look();
			assert!(!minting_is_paused(), "the genesis balances");
			break_it();
			look();
			assert!(minting_is_paused(), "{invariant:?}");
			assert_eq!(events(), [Event::InvariantBroken { invariant }]);
		});
	}
}

/// Pausing one of the two calls by hand must not keep the breaker from pausing the other.
#[test]
fn minting_should_stop_when_a_part_of_it_was_paused_before() {
	externalities("local_testnet").execute_with(|| {
		System::set_block_number(1);
		assert_ok!(crate::pause("TatIssuance", "mint_tat"));
		assert_ok!(<Tat as Mutate<AccountId>>::mint_into(&stranger(8), UNIT));
		look();
		assert!(minting_is_paused());
	});
}
