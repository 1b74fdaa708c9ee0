use crate::{mock::*, *};
use frame_support::traits::Hooks;
use treasurenet_primitives::{SuperValidators, UNIT};

/// What each super validator earned by the bids of round 1.
fn earned() -> Vec<(AccountId, u128)> {
	Earned::<Test>::get(1)
		.into_iter()
		.map(|member| (member.bids.validator, member.earned))
		.collect()
}

fn excluded() -> Vec<AccountId> {
	events()
		.into_iter()
		.filter_map(|event| match event {
			Event::SuperValidatorExcluded { validator, .. } => Some(validator),
			_ => None,
		})
		.collect()
}

/// Two super validators that got 4 UNIT so far.
fn with_reward(then: impl FnOnce()) {
	build_and_execute(|| {
		two_super_validators();
		reward(4 * UNIT);
		events();
		then();
	});
}

#[test]
fn validator_should_earn_nothing_more_when_it_is_disabled() {
	with_reward(|| {
		disable(VERA);
		go_to(now() + 1);
		assert_eq!(excluded(), [VERA]);
		assert_eq!(in_force(), [WANDA]);
		// The size of the super part stays.
		assert_eq!(BonusStake::share().some, 2);
		reward(10 * UNIT);
		go_to_round(3);
		assert_eq!(earned(), [(VERA, 3 * UNIT), (WANDA, 11 * UNIT)]);
	});
}

#[test]
fn validator_should_earn_nothing_more_when_it_leaves_the_active_set() {
	with_reward(|| {
		set_active(&[VERA, XAVER, YVES]);
		go_to(now() + 1);
		assert_eq!(excluded(), [WANDA]);
		reward(10 * UNIT);
		go_to_round(3);
		assert_eq!(earned(), [(VERA, 13 * UNIT), (WANDA, UNIT)]);
	});
}

#[test]
fn validator_should_earn_nothing_more_when_it_is_slashed() {
	with_reward(|| {
		BonusStake::exclude(&VERA);
		assert_eq!(events(), [Event::SuperValidatorExcluded { round: 2, validator: VERA }]);
		// At once: this block's reward is the others'.
		reward(10 * UNIT);
		go_to_round(3);
		assert_eq!(earned(), [(VERA, 3 * UNIT), (WANDA, 11 * UNIT)]);
	});
}

#[test]
fn validator_should_stay_excluded_when_it_is_enabled_again() {
	with_reward(|| {
		disable(VERA);
		go_to(now() + 1);
		Disabled::set(Vec::new());
		change_validators();
		go_to(now() + 1);
		assert_eq!(in_force(), [WANDA]);
		reward(UNIT);
		BonusStake::exclude(&VERA);
		assert_eq!(excluded(), [VERA]);
		go_to_round(3);
		assert_eq!(earned(), [(VERA, 3 * UNIT), (WANDA, 2 * UNIT)]);
	});
}

#[test]
fn validator_should_be_super_in_the_next_round_when_it_is_enabled_again() {
	with_reward(|| {
		bid(ALICE, VERA, 1);
		disable(VERA);
		go_to(now() + 1);
		Disabled::set(Vec::new());
		change_validators();
		go_to_round(3);
		assert_eq!(in_force(), [VERA]);
	});
}

#[test]
fn share_should_be_zero_when_nobody_is_left() {
	with_reward(|| {
		set_active(&[XAVER, YVES]);
		go_to(now() + 1);
		assert_eq!(excluded(), [VERA, WANDA]);
		assert_eq!(BonusStake::share().some, 0);
		assert_eq!(BonusStake::share().all, 4);
		go_to_round(3);
		// What was earned before stays theirs.
		assert_eq!(earned(), [(VERA, 3 * UNIT), (WANDA, UNIT)]);
	});
}

#[test]
fn remainders_should_add_up_when_rewards_are_distributed_in_parts() {
	build_and_execute(|| {
		go_to_round(1);
		bid(ALICE, VERA, 1);
		bid(ALICE, WANDA, 1);
		bid(ALICE, XAVER, 1);
		go_to_round(2);
		reward(5);
		BonusStake::exclude(&XAVER);
		reward(5);
		go_to_round(3);
		assert_eq!(earned(), [(VERA, 1 + 2), (WANDA, 1 + 2), (XAVER, 1)]);
		assert_eq!(Settled::<Test>::get(1).unwrap().reward, 10);
	});
}

#[test]
fn nothing_should_happen_when_the_excluded_is_not_super() {
	with_reward(|| {
		BonusStake::exclude(&YVES);
		BonusStake::exclude(&STRANGER);
		assert!(excluded().is_empty());
		assert_eq!(in_force(), [VERA, WANDA]);
		assert_eq!(Pending::<Test>::get(), 4 * UNIT);
	});
}

#[test]
fn nothing_should_happen_when_the_validators_change_and_all_stay() {
	with_reward(|| {
		set_active(&[WANDA, VERA, 105]);
		go_to(now() + 1);
		assert!(excluded().is_empty());
		assert_eq!(Running::<Test>::get().unwrap().revision, Revision::get());
		assert_eq!(Pending::<Test>::get(), 4 * UNIT);
	});
}

#[test]
fn nothing_should_happen_when_there_was_no_block_yet() {
	new_test_ext().execute_with(|| {
		BonusStake::exclude(&VERA);
		assert_eq!(BonusStake::share(), Default::default());
		check_invariants();
	});
}

#[test]
fn exclusion_should_count_for_the_round_that_begins_when_it_comes_before_its_first_hook() {
	build_and_execute(|| {
		go_to_round(1);
		bid(ALICE, VERA, 3);
		bid(BOB, WANDA, 1);
		go_to(2 * ROUND_LENGTH - 1);
		System::set_block_number(2 * ROUND_LENGTH);
		BonusStake::exclude(&VERA);
		BonusStake::on_initialize(now());
		assert_eq!(in_force(), [WANDA]);
		reward(4);
		go_to_round(3);
		let earned = Earned::<Test>::get(1);
		assert_eq!(earned.iter().map(|member| member.earned).collect::<Vec<_>>(), [0, 4]);
	});
}
