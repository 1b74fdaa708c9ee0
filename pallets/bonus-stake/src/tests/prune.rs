use crate::{mock::*, *};
use frame_support::{
	assert_noop, assert_ok,
	dispatch::{DispatchResultWithPostInfo, Pays},
	traits::{fungible::Mutate, tokens::Preservation},
};
use sp_runtime::DispatchError::BadOrigin;
use treasurenet_primitives::UNIT;

fn prune(round: Round, limit: u32) -> DispatchResultWithPostInfo {
	BonusStake::prune(RuntimeOrigin::signed(STRANGER), round, limit)
}

/// `n` bids in round 1 that earn 5 UNIT and are not claimed until they expire.
fn expired_bids(n: u64) {
	go_to_round(1);
	for bidder in 0..n {
		set_tat(1_000 + bidder, UNIT);
		bid(1_000 + bidder, VERA, 1);
	}
	go_to_round(2);
	reward(5 * UNIT);
	go_to_round(3 + CLAIM_ROUNDS);
	events();
}

#[test]
fn prune_should_hand_what_is_left_to_the_treasury_once_and_remove_in_steps() {
	build_and_execute(|| {
		expired_bids(10);
		let info = prune(1, 4).unwrap();
		assert_eq!(info.pays_fee, Pays::No);
		assert_eq!(info.actual_weight, Some(<() as WeightInfo>::prune(4)));
		assert_eq!(Bids::<Test>::iter_prefix((1,)).count(), 6);
		assert_eq!((treasury(), pot(), Owed::<Test>::get()), (5 * UNIT, 0, 0));
		assert!(!Settled::<Test>::contains_key(1) && !Earned::<Test>::contains_key(1));
		assert_eq!(events(), [Event::RoundExpired { round: 1, to_treasury: 5 * UNIT }]);
		// In the same block.
		assert_ok!(prune(1, 4));
		assert_eq!(Bids::<Test>::iter_prefix((1,)).count(), 2);
		assert!(RoundBids::<Test>::contains_key(1));
		assert_eq!(prune(1, 4).unwrap().actual_weight, Some(<() as WeightInfo>::prune(2)));
		assert!(!RoundBids::<Test>::contains_key(1));
		assert_eq!(events(), [Event::RoundPruned { round: 1 }]);
		assert_eq!(treasury(), 5 * UNIT);
	});
}

#[test]
fn prune_should_be_done_when_the_limit_is_just_enough() {
	build_and_execute(|| {
		expired_bids(4);
		assert_ok!(prune(1, 4));
		assert!(!RoundBids::<Test>::contains_key(1));
	});
}

#[test]
fn prune_should_leave_other_rounds_alone() {
	build_and_execute(|| {
		go_to_round(1);
		bid(ALICE, VERA, 1);
		go_to_round(2);
		bid(ALICE, VERA, 1);
		reward(UNIT);
		go_to_round(3);
		reward(2 * UNIT);
		go_to_round(3 + CLAIM_ROUNDS);
		assert_ok!(prune(1, 100));
		assert_eq!(treasury(), UNIT);
		assert_eq!(paid(2, VERA, ALICE), 2 * UNIT);
	});
}

#[test]
fn prune_should_fail_when_the_round_can_be_claimed() {
	build_and_execute(|| {
		two_super_validators();
		reward(UNIT);
		assert_noop!(prune(1, 1), Error::<Test>::RoundNotOver);
		go_to_round(3);
		assert_noop!(prune(1, 1), Error::<Test>::NotExpired);
		go_to(u64::from(3 + CLAIM_ROUNDS) * ROUND_LENGTH - 1);
		assert_noop!(prune(1, 1), Error::<Test>::NotExpired);
		go_to(now() + 1);
		assert_ok!(prune(1, 1));
	});
}

#[test]
fn prune_should_not_wait_when_the_bids_led_to_no_reward() {
	build_and_execute(|| {
		go_to_round(1);
		bid(ALICE, VERA, 1);
		disable(VERA);
		go_to_round(2);
		assert!(in_force().is_empty());
		assert_noop!(prune(1, 100), Error::<Test>::RoundNotOver);
		go_to_round(3);
		events();
		assert_ok!(prune(1, 100));
		assert_eq!(events(), [Event::RoundPruned { round: 1 }]);
		assert_eq!(Bids::<Test>::iter().count(), 0);
	});
}

#[test]
fn prune_should_not_wait_when_all_is_paid() {
	build_and_execute(|| {
		two_super_validators();
		reward(4 * UNIT);
		go_to_round(3);
		assert_ok!(claim(1, VERA, ALICE));
		assert_noop!(prune(1, 100), Error::<Test>::NotExpired);
		assert_ok!(claim(1, WANDA, BOB));
		assert_ok!(prune(1, 100));
		assert!(!Settled::<Test>::contains_key(1) && !RoundBids::<Test>::contains_key(1));
		assert_noop!(claim(1, WANDA, BOB), Error::<Test>::NotSuperValidator);
	});
}

#[test]
fn prune_should_fail_when_nothing_is_kept() {
	build_and_execute(|| {
		expired_bids(1);
		assert_ok!(prune(1, 1));
		assert_noop!(prune(1, 1), Error::<Test>::NothingToPrune);
		assert_noop!(prune(0, 1), Error::<Test>::NothingToPrune);
	});
}

#[test]
fn prune_should_fail_when_the_limit_is_out_of_range() {
	build_and_execute(|| {
		expired_bids(1);
		for limit in [0, 257, u32::MAX] {
			assert_noop!(prune(1, limit), Error::<Test>::LimitOutOfRange);
		}
		assert_ok!(prune(1, 256));
	});
}

#[test]
fn prune_should_fail_when_the_treasury_cannot_receive() {
	build_and_execute(|| {
		go_to_round(1);
		bid(ALICE, VERA, 1);
		go_to_round(2);
		reward(EXISTENTIAL_DEPOSIT - 1);
		go_to_round(3 + CLAIM_ROUNDS);
		let all = Preservation::Expendable;
		assert_ok!(<Balances as Mutate<_>>::transfer(&TREASURY, &BOB, EXISTENTIAL_DEPOSIT, all));
		assert_noop!(prune(1, 1), Error::<Test>::TreasuryCannotReceive);
		idle();
		assert!(Settled::<Test>::contains_key(1));
		assert_ok!(<Balances as Mutate<_>>::transfer(&BOB, &TREASURY, EXISTENTIAL_DEPOSIT, all));
		idle();
		assert_eq!(treasury(), EXISTENTIAL_DEPOSIT - 1);
	});
}

#[test]
fn prune_should_fail_when_not_signed() {
	build_and_execute(|| {
		expired_bids(1);
		assert_noop!(BonusStake::prune(RuntimeOrigin::root(), 1, 1), BadOrigin);
		assert_noop!(BonusStake::prune(RuntimeOrigin::none(), 1, 1), BadOrigin);
	});
}
