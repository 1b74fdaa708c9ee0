//! What somebody sends to an account without a key goes to the treasury.

use crate::chain::*;
use frame_support::{
	assert_ok,
	traits::fungible::{Inspect, Mutate},
};
use treasurenet_primitives::UNIT;
use treasurenet_runtime::{
	AccountId, Balance, Balances, BonusStake, Runtime, System, UnitIssuance,
	configs::system::{Tat, TreasuryAccount, tat_owner},
	constants::{TAT, currency::EXISTENTIAL_DEPOSIT},
};

fn pots() -> [AccountId; 5] {
	[
		UnitIssuance::base_pot(),
		UnitIssuance::proposer_pot(),
		UnitIssuance::fee_pot(),
		BonusStake::pot_account(),
		tat_owner(),
	]
}

fn tat(who: &AccountId) -> Balance {
	<Tat as Inspect<AccountId>>::balance(who)
}

#[test]
fn unit_and_tat_sent_to_pots_should_go_to_the_treasury() {
	let sender = account("sender");
	Setup { others: vec![sender.clone()], ..Setup::of(4) }.run(|| {
		give_tat(&sender, 100 * UNIT);
		let issuance = Balances::total_issuance();
		let issued = UnitIssuance::total_issued();
		for pot in pots() {
			let value = 5 * UNIT;
			let dest = pot.clone().into();
			let transfer = pallet_balances::Call::<Runtime>::transfer_keep_alive { dest, value };
			assert_ok!(by(&sender, transfer));
			let (id, target, amount) = (TAT.into(), pot.into(), 3 * UNIT);
			let transfer = pallet_assets::Call::<Runtime>::transfer { id, target, amount };
			assert_ok!(by(&sender, transfer));
		}
		// What is no fee joins no reward.
		block(vec![]);
		let fees = pallet_unit_issuance::Current::<Runtime>::get().fees;
		assert_eq!(fees, 0);

		run_to_era(1);
		while pallet_unit_issuance::EndedBounds::<Runtime>::get() != (0, 0) {
			block(vec![]);
		}
		for pot in pots() {
			assert_eq!(tat(&pot), 0);
		}
		assert_eq!(tat(&TreasuryAccount::get()), 15 * UNIT);
		assert_eq!(Balances::total_balance_of(&tat_owner()), 0);
		let running = pallet_unit_issuance::Running::<Runtime>::get();
		for (pot, owed) in [
			(UnitIssuance::base_pot(), running.base),
			(UnitIssuance::proposer_pot(), running.proposer),
			(UnitIssuance::fee_pot(), 0),
			(BonusStake::pot_account(), pallet_bonus_stake::Owed::<Runtime>::get()),
		] {
			assert_eq!(Balances::total_balance_of(&pot), EXISTENTIAL_DEPOSIT + owed);
		}
		// A hundredth of each block, and what was sent; and dust of the era that was paid.
		let blocks = Balance::from(System::block_number());
		let treasury = Balances::total_balance_of(&TreasuryAccount::get());
		let least = EXISTENTIAL_DEPOSIT + blocks * UNIT / 10 + 25 * UNIT;
		assert!((least..least + UNIT / 1_000).contains(&treasury), "{treasury} is about {least}");
		let came = UnitIssuance::total_issued() - issued;
		assert_eq!(Balances::total_issuance(), issuance + came, "nothing is burnt");
	});
}

/// The total, by the one trait of several that is meant.
trait TotalBalance {
	fn total_balance_of(who: &AccountId) -> Balance;
}

impl TotalBalance for Balances {
	fn total_balance_of(who: &AccountId) -> Balance {
		<Balances as Inspect<AccountId>>::total_balance(who)
	}
}

#[test]
fn pot_should_pay_what_it_owes_when_somebody_locked_unit_in_it() {
	let sender = account("sender");
	Setup { others: vec![sender.clone()], ..Setup::of(4) }.run(|| {
		assert_ok!(Balances::mint_into(&sender, 1_000 * UNIT));
		let start = System::block_number() + 1_000_000;
		for pot in pots() {
			let transfer = pallet_vesting::Call::<Runtime>::vested_transfer {
				target: pot.into(),
				schedule: pallet_vesting::VestingInfo::new(100 * UNIT, UNIT, start),
			};
			assert_ok!(by(&sender, transfer));
		}
		run_to_era(1);
		while pallet_unit_issuance::EndedBounds::<Runtime>::get() != (0, 0) {
			block(vec![]);
		}
		let paid = pallet_unit_issuance::Paid::<Runtime>::get();
		assert!(paid.base > 0 && paid.proposer > 0);
	});
}
