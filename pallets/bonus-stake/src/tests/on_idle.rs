use crate::{mock::*, pruning::IDLE_STEP, *};
use frame_support::{traits::Hooks, weights::Weight};
use treasurenet_primitives::UNIT;

fn many_bids(round: Round, n: u32) {
	go_to_round(round);
	for bidder in 0..u64::from(n) {
		set_tat(1_000 + bidder, UNIT);
		bid(1_000 + bidder, VERA, 1);
	}
	go_to_round(round + 1);
	reward(UNIT);
}

fn kept() -> usize {
	Bids::<Test>::iter().count()
}

/// What looking at `rounds` rounds and `steps` steps of removal cost.
fn weight_of(rounds: u64, steps: u64) -> Weight {
	<() as WeightInfo>::prune_idly()
		.saturating_add(<() as WeightInfo>::look_at_round().saturating_mul(rounds))
		.saturating_add(<() as WeightInfo>::prune(IDLE_STEP).saturating_mul(steps))
}

#[test]
fn idle_time_should_remove_expired_rounds_in_order_when_there_is_weight() {
	build_and_execute(|| {
		many_bids(1, 3);
		many_bids(3, 5);
		go_to_round(3 + CLAIM_ROUNDS);
		idle();
		assert_eq!((kept(), treasury()), (5, UNIT));
		assert_eq!(OldestRound::<Test>::get(), 3);
		go_to_round(5 + CLAIM_ROUNDS);
		idle();
		assert_eq!((kept(), treasury(), pot()), (0, 2 * UNIT, 0));
		assert_eq!(RoundBids::<Test>::iter().count(), 0);
		assert_eq!(OldestRound::<Test>::get(), 4 + CLAIM_ROUNDS);
	});
}

#[test]
fn idle_time_should_stop_when_the_weight_is_used() {
	build_and_execute(|| {
		many_bids(1, 2 * IDLE_STEP + 10);
		go_to_round(3 + CLAIM_ROUNDS);
		// Round 0 is empty, round 1 is pruned a step each.
		let limit = weight_of(2, 1);
		assert!(BonusStake::on_idle(now(), limit).all_lte(limit));
		assert_eq!(kept() as u32, IDLE_STEP + 10);
		assert_eq!((treasury(), OldestRound::<Test>::get()), (UNIT, 1));
		let limit = weight_of(1, 1);
		assert_eq!(BonusStake::on_idle(now(), limit), limit);
		assert_eq!(kept(), 10);
		idle();
		assert_eq!(kept(), 0);
		assert_eq!(OldestRound::<Test>::get(), 2 + CLAIM_ROUNDS);
	});
}

#[test]
fn idle_time_should_do_nothing_when_there_is_no_weight() {
	build_and_execute(|| {
		many_bids(1, 3);
		go_to_round(3 + CLAIM_ROUNDS);
		assert_eq!(BonusStake::on_idle(now(), Weight::zero()), Weight::zero());
		assert_eq!(BonusStake::on_idle(now(), weight_of(0, 0)), weight_of(0, 0));
		assert_eq!((kept(), OldestRound::<Test>::get()), (3, 0));
	});
}

#[test]
fn idle_time_should_wait_when_the_oldest_round_can_be_claimed() {
	build_and_execute(|| {
		many_bids(1, 3);
		go_to_round(2 + CLAIM_ROUNDS);
		idle();
		assert_eq!((kept(), OldestRound::<Test>::get()), (3, 1));
		assert_eq!(paid(1, VERA, 1_001), UNIT / 3);
	});
}

#[test]
fn idle_time_should_keep_up_with_the_rounds_when_nobody_bids() {
	build_and_execute(|| {
		go_to_round(50);
		idle();
		assert_eq!(OldestRound::<Test>::get(), 49);
		// The running round's bids and those that earn now are not looked at.
		assert_eq!(idle(), <() as WeightInfo>::prune_idly());
	});
}

#[test]
fn idle_time_should_go_on_where_somebody_else_pruned() {
	build_and_execute(|| {
		many_bids(1, 3);
		go_to_round(3 + CLAIM_ROUNDS);
		BonusStake::prune(RuntimeOrigin::signed(STRANGER), 1, 100).unwrap();
		idle();
		assert_eq!(OldestRound::<Test>::get(), 2 + CLAIM_ROUNDS);
		assert_eq!(treasury(), UNIT);
	});
}
