//! Staking pays for an era that was closed.

use crate::{Event, Paid, Running, mock::*};
use frame_support::{
	traits::{fungible::Mutate, tokens::Preservation},
	weights::Weight,
};
use treasurenet_primitives::{Balance, Stakers, UnpaidPage};

const BASE: Balance = 9_400_000_000_000_000_000;
const PAGE: UnpaidPage<AccountId> = UnpaidPage { validator: ALICE, page: 0 };

/// An era of one block of Alice, closed without a payment because she does not bond.
fn closed_era() {
	blocks(1, ALICE);
	end_era();
	Gone::mutate(|gone| gone.insert(ALICE));
	idle(Weight::MAX);
	assert!(pending_eras().is_empty());
	Gone::take();
	events();
}

#[test]
fn late_payment_should_come_from_the_treasury_when_the_era_was_swept() {
	build_and_execute(|| {
		closed_era();
		let before = treasury();
		blocks(1, BOB);
		let (running, joined) = (Running::<Test>::get(), treasury() - before);
		assert!(FakeStaking::pay(0, &PAGE));
		let paid = payable(BASE);
		assert_eq!(balance(staker_of(ALICE, 0)), paid);
		assert_eq!(treasury(), before + joined - paid);
		assert_eq!(Running::<Test>::get(), running, "the running era loses nothing");
		assert_eq!(Paid::<Test>::get().base, paid);
		assert_eq!(Paid::<Test>::get().returned, paid);
		assert_eq!(events(), [Event::LatePayment { from_treasury: paid, from_running_era: 0 }]);
	});
}

#[test]
fn late_payment_should_be_borne_by_the_running_era_when_the_treasury_spent_what_it_got() {
	build_and_execute(|| {
		closed_era();
		Balances::transfer(&TREASURY, &PAYER, treasury() - 7, Preservation::Preserve).unwrap();
		blocks(2, BOB);
		let base = Running::<Test>::get().base;
		let has = treasury();
		assert!(FakeStaking::pay(0, &PAGE));
		let rest = payable(BASE) - has;
		assert_eq!(treasury(), 0);
		assert_eq!(Running::<Test>::get().base, base - rest);
		assert_eq!(events(), [Event::LatePayment { from_treasury: has, from_running_era: rest }]);
	});
}

#[test]
fn late_payment_should_be_made_up_by_the_treasury_when_another_era_waits() {
	build_and_execute(|| {
		closed_era();
		blocks(1, BOB);
		end_era();
		// The late page takes what is owed to Bob's stakers first…
		assert!(FakeStaking::pay(0, &PAGE));
		// …which the treasury then makes up for.
		let before = treasury();
		idle(Weight::MAX);
		let of_bob = balance(staker_of(BOB, 0));
		assert_eq!(of_bob, EraRewards::get()[&1]);
		assert!(treasury() < before);
		let all = Paid::<Test>::get();
		assert_eq!(all.base, of_bob + payable(BASE));
	});
}
