use crate::{mock::*, *};
use frame_support::{
	assert_ok,
	traits::{fungible::Mutate, tokens::Preservation},
};
use treasurenet_primitives::{SuperValidators, UNIT};

fn earned(round: Round) -> Vec<(AccountId, u128)> {
	Earned::<Test>::get(round)
		.into_iter()
		.map(|member| (member.bids.validator, member.earned))
		.collect()
}

#[test]
fn reward_should_follow_the_tat_bid_in_the_round_before() {
	build_and_execute(|| {
		two_super_validators();
		// Bids of the running round change nothing in it.
		bid(CAROL, YVES, 100);
		reward(UNIT);
		go_to(now() + 1);
		reward(3 * UNIT);
		go_to_round(3);
		assert_eq!(earned(1), [(VERA, 3 * UNIT), (WANDA, UNIT)]);
		assert_eq!(
			Settled::<Test>::get(1),
			Some(SettledRound { reward: 4 * UNIT, unclaimed: 4 * UNIT })
		);
	});
}

#[test]
fn reward_should_be_owed_from_the_block_on_that_brings_it() {
	build_and_execute(|| {
		two_super_validators();
		reward(7);
		assert_eq!((Pending::<Test>::get(), Owed::<Test>::get(), pot()), (7, 7, 7));
		reward(0);
		go_to(now() + 1);
		reward(5);
		assert_eq!((Pending::<Test>::get(), Owed::<Test>::get(), pot()), (12, 12, 12));
		assert_eq!(BonusStake::pot(), BonusStake::pot_account());
	});
}

#[test]
fn reward_should_leave_a_remainder_when_it_cannot_be_divided() {
	build_and_execute(|| {
		two_super_validators();
		reward(9);
		events();
		go_to_round(3);
		// 9 × 3/4 and 9 × 1/4.
		assert_eq!(earned(1), [(VERA, 6), (WANDA, 2)]);
		assert_eq!(Settled::<Test>::get(1).unwrap().unclaimed, 9);
		assert_eq!(events()[0], Event::RoundClosed { round: 2, reward: 9, remainder: 1 });
	});
}

#[test]
fn reward_should_not_be_settled_when_there_was_none() {
	build_and_execute(|| {
		two_super_validators();
		go_to_round(3);
		assert_eq!(Settled::<Test>::get(1), None);
		assert!(!Earned::<Test>::contains_key(1));
	});
}

#[test]
fn reward_should_wait_for_the_next_set_when_there_is_none() {
	build_and_execute(|| {
		// No caller should do this: the share is 0. Nothing may be lost all the same.
		reward(8);
		bid(ALICE, VERA, 3);
		bid(BOB, WANDA, 1);
		go_to_round(1);
		assert_eq!(Pending::<Test>::get(), 8);
		go_to_round(2);
		assert_eq!(earned(0), [(VERA, 6), (WANDA, 2)]);
	});
}

#[test]
fn pot_should_send_to_the_treasury_what_somebody_sent_to_it() {
	build_and_execute(|| {
		two_super_validators();
		reward(40);
		assert_ok!(Balances::mint_into(&STRANGER, 500));
		assert_ok!(Balances::transfer(
			&STRANGER,
			&BonusStake::pot_account(),
			500,
			Preservation::Preserve
		));
		events();
		go_to_round(3);
		assert_eq!((treasury(), pot(), Owed::<Test>::get()), (500, 40, 40));
		assert!(events().contains(&Event::Swept { amount: 500 }));
		// Once.
		go_to_round(4);
		assert!(events().iter().all(|event| !matches!(event, Event::Swept { .. })));
	});
}
