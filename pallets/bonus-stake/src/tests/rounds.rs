use crate::{mock::*, *};
use frame_support::{traits::Hooks, weights::Weight};
use treasurenet_primitives::{SuperValidators, UNIT, math::issuance::Portion};

fn share() -> (u32, u32) {
	let Portion { some: super_validators, all: active } = BonusStake::share();
	(super_validators, active)
}

#[test]
fn round_should_follow_from_the_block() {
	build_and_execute(|| {
		assert_eq!(BonusStake::round_of(0), 0);
		assert_eq!(BonusStake::round_of(9), 0);
		assert_eq!(BonusStake::round_of(10), 1);
		assert_eq!(BonusStake::round_of(59), 5);
	});
}

#[test]
fn round_should_have_no_super_validators_when_nobody_bid_before() {
	build_and_execute(|| {
		assert_eq!(share(), (0, 4));
		go_to_round(1);
		assert_eq!(share(), (0, 4));
		assert!(in_force().is_empty());
	});
}

#[test]
fn round_should_freeze_those_that_reach_the_threshold() {
	build_and_execute(|| {
		go_to_round(1);
		events();
		bid(ALICE, VERA, 97);
		bid(BOB, WANDA, 2);
		bid(BOB, XAVER, 1);
		// Wanda has exactly 2 %.
		events();
		go_to_round(2);
		assert_eq!(in_force(), [VERA, WANDA]);
		assert_eq!(share(), (2, 4));
		assert_eq!(
			events(),
			[
				Event::RoundClosed { round: 1, reward: 0, remainder: 0 },
				Event::RoundStarted { round: 2, super_validators: 2, active: 4 },
			]
		);
	});
}

#[test]
fn round_should_count_the_bids_for_all_when_the_threshold_is_applied() {
	build_and_execute(|| {
		bid(ALICE, VERA, 97);
		bid(ALICE, WANDA, 2);
		bid(ALICE, XAVER, 2);
		// 2 of 101 is below 2 %, also if Vera drops out meanwhile.
		set_active(&[WANDA, XAVER, YVES]);
		go_to_round(1);
		assert!(in_force().is_empty());
		assert_eq!(share(), (0, 3));
	});
}

#[test]
fn round_should_leave_out_a_validator_when_its_bids_are_below_the_floor() {
	build_and_execute(|| {
		configure(|parameters| parameters.super_floor = 10 * treasurenet_primitives::UNIT);
		bid(ALICE, VERA, 9);
		bid(ALICE, WANDA, 10);
		let shown: Vec<_> = BonusStake::bidding_round().bids;
		assert_eq!(shown.iter().map(|bids| bids.is_super).collect::<Vec<_>>(), [false, true]);
		go_to_round(1);
		assert_eq!(in_force(), [WANDA]);
		// Nobody is super where nobody reaches it, so the super part goes to the base.
		bid(ALICE, VERA, 1);
		go_to_round(2);
		assert!(in_force().is_empty());
	});
}

#[test]
fn round_should_use_the_threshold_of_its_first_block() {
	build_and_execute(|| {
		bid(ALICE, VERA, 3);
		bid(ALICE, WANDA, 1);
		configure(|parameters| parameters.super_threshold_bps = 2_501);
		go_to_round(1);
		assert_eq!(in_force(), [VERA]);
		configure(|parameters| parameters.super_threshold_bps = 10_000);
		go_to(ROUND_LENGTH + 1);
		assert_eq!(in_force(), [VERA]);
	});
}

#[test]
fn round_should_leave_out_validators_when_they_are_not_active_or_disabled_at_its_start() {
	build_and_execute(|| {
		for validator in VALIDATORS {
			bid(ALICE, validator, 1);
		}
		set_active(&[VERA, WANDA, XAVER]);
		disable(WANDA);
		go_to_round(1);
		assert_eq!(in_force(), [VERA, XAVER]);
		// The disabled one is still active.
		assert_eq!(share(), (2, 3));
		assert!(
			events().iter().all(|event| !matches!(event, Event::SuperValidatorExcluded { .. }))
		);
	});
}

#[test]
fn round_should_keep_its_numbers_when_validators_come_during_it() {
	build_and_execute(|| {
		two_super_validators();
		assert_eq!(share(), (2, 4));
		set_active(&[VERA, WANDA, XAVER, YVES, 105, 106]);
		go_to(now() + 1);
		assert_eq!(share(), (2, 4));
		go_to_round(3);
		assert_eq!(share(), (0, 6));
	});
}

#[test]
fn round_should_forget_the_set_when_the_next_begins() {
	build_and_execute(|| {
		two_super_validators();
		bid(CAROL, YVES, 1);
		go_to_round(3);
		assert_eq!(in_force(), [YVES]);
		go_to_round(4);
		assert!(in_force().is_empty());
		assert!(!SuperSet::<Test>::exists());
	});
}

#[test]
fn round_should_be_found_when_blocks_were_missed() {
	build_and_execute(|| {
		bid(ALICE, VERA, 1);
		go_to_round(1);
		reward(UNIT);
		// As after an upgrade that brought the pallet in late: rounds are skipped.
		System::set_block_number(7 * ROUND_LENGTH + 3);
		BonusStake::on_initialize(now());
		assert_eq!(Running::<Test>::get().unwrap().round, 7);
		assert!(in_force().is_empty());
		assert_eq!(Settled::<Test>::get(0).unwrap().unclaimed, UNIT);
	});
}

#[test]
fn block_should_declare_what_it_does() {
	build_and_execute(|| {
		two_super_validators();
		let begin = |block| -> Weight {
			System::set_block_number(block);
			BonusStake::on_initialize(block)
		};
		assert_eq!(begin(21), <() as WeightInfo>::begin_block());
		disable(VERA);
		assert_eq!(begin(22), <() as WeightInfo>::compare(2));
		assert_eq!(begin(23), <() as WeightInfo>::begin_block());
		assert_eq!(begin(30), <() as WeightInfo>::change_round(MAX_ACTIVE));
	});
}
