//! Minting stopped alone.

use crate::{pause, unpause, world::*};
use frame_support::{assert_noop, assert_ok};
use treasurenet_primitives::math::calendar::{day_of_month, month_of};
use treasurenet_runtime::{AccountId, Runtime, RuntimeCall, UNIT};

const ID: &str = "ABWI100012603404W500";

fn stopped() -> frame_system::Error<Runtime> {
	frame_system::Error::<Runtime>::CallFiltered
}

/// A producer whose January waits for nothing but its mint.
pub fn ready_to_mint() -> (AccountId, u64) {
	let owner = producer();
	admit(&owner);
	let well = approved_well(&owner, GAS, ID);
	uploaded_month(&owner, well, GAS, JANUARY, 10 * VOLUME, 2 * USD);
	official(key(GAS, ID), JANUARY, 310 * VOLUME);
	(owner, well)
}

pub fn settle(who: &AccountId, well: u64) -> frame_support::dispatch::DispatchResult {
	by(who, pallet_tat_issuance::Call::settle { well, month: JANUARY })
}

/// What goes on while minting is stopped.
pub fn check_the_rest_goes_on(owner: &AccountId, well: u64) {
	let yesterday = today() - 1;
	price(GAS, yesterday, 2 * USD);
	let (month, day) = (month_of(yesterday), day_of_month(yesterday));
	assert_ok!(upload(owner, well, month, [(day, VOLUME)]));
	assert_ok!(by(
		owner,
		pallet_balances::Call::transfer_keep_alive { dest: stranger(9).into(), value: UNIT }
	));
	deposit(owner, UNIT);
}

#[test]
fn minting_should_stop_alone_when_both_its_calls_are_paused() {
	on_chain(|| {
		let (owner, well) = ready_to_mint();
		assert_ok!(pause("TatIssuance", "mint_tat"));
		assert_ok!(pause("TatIssuance", "settle"));
		assert_noop!(mint(&owner, well, JANUARY), stopped());
		assert_noop!(settle(&stranger(1), well), stopped());
		let mint_tat =
			RuntimeCall::from(pallet_tat_issuance::Call::mint_tat { well, month: JANUARY });
		for call in [
			pallet_utility::Call::batch_all { calls: vec![mint_tat.clone()] }.into(),
			pallet_utility::Call::as_derivative { index: 0, call: Box::new(mint_tat.clone()) }
				.into(),
			RuntimeCall::from(pallet_multisig::Call::as_multi_threshold_1 {
				other_signatories: vec![stranger(1)],
				call: Box::new(mint_tat),
			}),
		] {
			assert_noop!(by(&owner, call), stopped());
		}
		check_the_rest_goes_on(&owner, well);
		assert_eq!(tat_supply(), 0);
		assert_ok!(unpause("TatIssuance", "mint_tat"));
		assert_ok!(mint(&owner, well, JANUARY));
	});
}
