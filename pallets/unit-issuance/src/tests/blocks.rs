//! The reward of a block and its split.

use crate::{Authored, BlockAuthor, CUSHION, Current, Parameters, Participation, Running, mock::*};
use frame_support::traits::tokens::{Fortitude, Precision, Preservation};
use frame_support::{assert_ok, traits::fungible::Mutate, weights::Weight};
use treasurenet_primitives::{
	Balance, UNIT,
	math::issuance::{Portion, Split},
};

const HALF: Portion = Portion { some: 50, all: 100 };

fn burn_all(who: AccountId) {
	Balances::burn_from(
		&who,
		balance(who),
		Preservation::Expendable,
		Precision::Exact,
		Fortitude::Polite,
	)
	.unwrap();
}

#[docify::export]
#[test]
fn block_should_split_ten_unit_as_published_when_half_are_super_and_all_take_part() {
	build_and_execute(|| {
		Share::set(HALF);
		blocks(1, ALICE);
		assert_eq!(treasury(), UNIT / 10);
		assert_eq!(in_pot(Issuance::proposer_pot()), UNIT / 2);
		assert_eq!(in_pot(SUPER_POT), 3 * UNIT);
		assert_eq!(in_pot(Issuance::base_pot()), 6_400_000_000_000_000_000);
		assert_eq!(Noted::get(), 3 * UNIT);
		assert_eq!(Issuance::total_issued(), REWARD);
	});
}

#[test]
fn block_should_give_the_super_part_to_base_when_nobody_is_super() {
	build_and_execute(|| {
		Share::set(Portion { some: 0, all: 100 });
		blocks(1, ALICE);
		assert_eq!(in_pot(SUPER_POT), 0);
		assert_eq!(Noted::get(), 0);
		assert_eq!(in_pot(Issuance::base_pot()), 9_400_000_000_000_000_000);
	});
}

#[test]
fn block_should_give_the_proposers_less_when_some_did_not_take_part() {
	build_and_execute(|| {
		Participation::<Test>::put(Portion { some: 1, all: 2 });
		blocks(1, ALICE);
		// 1 % + 4 % × 1/2.
		assert_eq!(in_pot(Issuance::proposer_pot()), 300_000_000_000_000_000);
		assert_eq!(in_pot(Issuance::base_pot()), 9_600_000_000_000_000_000);
	});
}

#[test]
fn block_should_follow_a_new_split_when_it_was_set_in_it() {
	build_and_execute(|| {
		Share::set(HALF);
		let split = Split {
			community_bps: 1_000,
			proposer_base_bps: 0,
			proposer_extra_bps: 0,
			super_bps: 9_000,
		};
		block(Some(ALICE), || {
			let new = Parameters { split, ..Default::default() };
			assert_ok!(Issuance::set_parameters(RuntimeOrigin::root(), new));
		});
		assert_eq!(treasury(), UNIT);
		assert_eq!(in_pot(Issuance::proposer_pot()), 0);
		assert_eq!(in_pot(SUPER_POT), 4_500_000_000_000_000_000);
		assert_eq!(in_pot(Issuance::base_pot()), 4_500_000_000_000_000_000);
		assert_eq!(Running::<Test>::get().blocks, 1, "the author's block counts nevertheless");
	});
}

#[test]
fn fees_should_join_the_reward_of_the_block_in_which_they_were_paid() {
	build_and_execute(|| {
		Share::set(HALF);
		block(Some(ALICE), || {
			// The second is far below the existential deposit.
			pay_fee(10 * UNIT - 7);
			pay_fee(7);
		});
		assert_eq!(treasury(), UNIT / 5);
		assert_eq!(in_pot(Issuance::proposer_pot()), UNIT);
		assert_eq!(in_pot(SUPER_POT), 6 * UNIT);
		assert_eq!(in_pot(Issuance::base_pot()), 12_800_000_000_000_000_000);
		assert_eq!(in_pot(Issuance::fee_pot()), 0);
		assert_eq!(Current::<Test>::get().fees, 10 * UNIT);
		assert_eq!(Issuance::total_issued(), REWARD, "fees are not issued");

		blocks(1, ALICE);
		assert_eq!(treasury(), 3 * UNIT / 10, "the next block has its own fees only");
	});
}

#[test]
fn block_should_sum_to_the_whole_when_the_parts_are_not_whole() {
	build_and_execute(|| {
		Share::set(Portion { some: 1, all: 3 });
		Participation::<Test>::put(Portion { some: 2, all: 3 });
		let before = balance(PAYER);
		let mut fees: Balance = 0;
		for fee in [1, 2, 3, 999, 12_345_678_901_234_567] {
			block(Some(BOB), || pay_fee(fee));
			fees += fee;
		}
		let parts = treasury()
			+ in_pot(SUPER_POT)
			+ in_pot(Issuance::proposer_pot())
			+ in_pot(Issuance::base_pot());
		assert_eq!(parts, 5 * REWARD + fees);
		assert_eq!(before - balance(PAYER), fees);
	});
}

#[test]
fn authors_should_be_counted_by_era() {
	build_and_execute(|| {
		blocks(2, ALICE);
		blocks(1, BOB);
		end_era();
		blocks(3, BOB);
		let authored = |era, who| Authored::<Test>::get(era, who);
		assert_eq!((authored(0, ALICE), authored(0, BOB)), (2, 1));
		assert_eq!((authored(1, ALICE), authored(1, BOB)), (0, 3));
		assert_eq!(Running::<Test>::get().blocks, 3);
		assert!(!BlockAuthor::<Test>::exists());
	});
}

#[test]
fn block_should_give_the_proposers_part_to_base_when_nobody_is_known_to_have_authored_it() {
	build_and_execute(|| {
		block(None, || {});
		assert_eq!(in_pot(Issuance::proposer_pot()), 0);
		assert_eq!(in_pot(Issuance::base_pot()), 9_900_000_000_000_000_000);
		assert_eq!(Running::<Test>::get().blocks, 0);
	});
}

#[test]
fn block_should_give_the_community_part_to_base_when_the_treasury_cannot_take_it() {
	build_and_execute(|| {
		let (sent, split) = (balance(TREASURY), Split { community_bps: 1, ..Split::default() });
		assert_ok!(Issuance::set_parameters(
			RuntimeOrigin::root(),
			Parameters { split, ..Default::default() }
		));
		// The treasury is empty, and 0.001 UNIT do not open it.
		Balances::transfer(&TREASURY, &PAYER, sent, Preservation::Expendable).unwrap();
		blocks(1, ALICE);
		assert_eq!(balance(TREASURY), 0);
		assert_eq!(in_pot(Issuance::base_pot()), 9_500_000_000_000_000_000);
	});
}

#[test]
fn block_should_give_the_super_part_to_base_when_the_pot_cannot_take_it() {
	new_test_ext().execute_with(|| {
		burn_all(SUPER_POT);
		let split = Split { super_bps: 1, ..Split::default() };
		assert_ok!(Issuance::set_parameters(
			RuntimeOrigin::root(),
			Parameters { split, ..Default::default() }
		));
		Share::set(HALF);
		blocks(1, ALICE);
		assert_eq!(balance(SUPER_POT), 0);
		assert_eq!(Noted::get(), 0);
		assert_eq!(in_pot(Issuance::base_pot()), 9_400_000_000_000_000_000);
		check_invariants();
	});
}

#[test]
fn unit_sent_to_the_pots_should_be_no_fee_and_go_to_the_treasury_with_the_next_sweep() {
	build_and_execute(|| {
		for pot in [Issuance::fee_pot(), Issuance::base_pot(), Issuance::proposer_pot()] {
			assert_ok!(Balances::transfer(&PAYER, &pot, 7 * UNIT, Preservation::Preserve));
		}
		block(Some(ALICE), || pay_fee(UNIT));
		assert_eq!(Current::<Test>::get().fees, UNIT);
		assert_eq!(in_pot(Issuance::fee_pot()), 7 * UNIT);

		end_era();
		let before = treasury();
		block(Some(ALICE), || {
			// Nor does a sweep take a fee of the running block along.
			pay_fee(2 * UNIT);
			idle(Weight::MAX);
			assert_eq!(in_pot(Issuance::fee_pot()), 2 * UNIT);
		});
		assert_eq!(in_pot(Issuance::fee_pot()), 0);
		assert_eq!(Current::<Test>::get().fees, 3 * UNIT);
		let community = (REWARD + 2 * UNIT) / 100;
		let swept = treasury() - before - community;
		assert!((21 * UNIT..21 * UNIT + 2 * CUSHION).contains(&swept), "{swept}");
	});
}
