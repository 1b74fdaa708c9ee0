use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{DispatchError::BadOrigin, Perbill};
use treasurenet_primitives::UNIT;

/// In round 1 Alice bids 6 TAT and Vera 4 for Vera, who has 10 % commission; 60 UNIT come in.
fn sixty_units() {
	set_commission(VERA, 10);
	go_to_round(1);
	bid(ALICE, VERA, 6);
	bid(VERA, VERA, 4);
	go_to_round(2);
	reward(60 * UNIT);
	go_to_round(3);
	events();
}

#[test]
fn claim_should_pay_the_bidder_and_the_validator_by_the_rules() {
	build_and_execute(|| {
		sixty_units();
		// 60 × 6/10 × 0.9.
		assert_eq!(paid(1, VERA, ALICE), 32_400_000_000_000_000_000);
		assert_eq!(
			events(),
			[Event::BonusClaimed {
				round: 1,
				validator: VERA,
				bidder: ALICE,
				amount: 32_400_000_000_000_000_000
			}]
		);
		assert_eq!(Owed::<Test>::get(), 27_600_000_000_000_000_000);
		// 60 × 4/10 + 60 × 6/10 × 0.1.
		assert_eq!(paid(1, VERA, VERA), 27_600_000_000_000_000_000);
		assert_eq!((Owed::<Test>::get(), pot()), (0, 0));
		assert_eq!(Bids::<Test>::iter().count(), 0);
	});
}

#[docify::export]
#[test]
fn claim_should_pay_the_commission_when_the_validator_bid_nothing() {
	build_and_execute(|| {
		set_commission(VERA, 25);
		bid(ALICE, VERA, 1);
		bid(BOB, VERA, 3);
		go_to_round(1);
		reward(4 * UNIT);
		go_to_round(2);
		assert_eq!(paid(0, VERA, VERA), UNIT);
		assert_eq!(paid(0, VERA, BOB), UNIT * 9 / 4);
		assert_eq!(paid(0, VERA, ALICE), UNIT * 3 / 4);
	});
}

#[test]
fn claim_should_use_the_commission_of_the_first_bid_when_it_was_raised_since() {
	build_and_execute(|| {
		bid(ALICE, VERA, 1);
		set_commission(VERA, 100);
		bid(BOB, VERA, 1);
		go_to_round(1);
		reward(2 * UNIT);
		go_to_round(2);
		assert_eq!(paid(0, VERA, BOB), UNIT);
		assert_noop!(claim(0, VERA, VERA), Error::<Test>::NothingEarned);
	});
}

#[test]
fn claim_should_be_possible_from_the_end_of_the_round_to_the_last_round() {
	build_and_execute(|| {
		two_super_validators();
		reward(4 * UNIT);
		assert_noop!(claim(2, VERA, ALICE), Error::<Test>::RoundNotOver);
		go_to(29);
		assert_noop!(claim(1, VERA, ALICE), Error::<Test>::RoundNotOver);
		go_to(30);
		assert_eq!(paid(1, VERA, ALICE), 3 * UNIT);
	});
	build_and_execute(|| {
		two_super_validators();
		reward(4 * UNIT);
		go_to(u64::from(3 + CLAIM_ROUNDS) * ROUND_LENGTH - 1);
		assert_eq!(paid(1, VERA, ALICE), 3 * UNIT);
		go_to(now() + 1);
		assert_noop!(claim(1, WANDA, BOB), Error::<Test>::RoundExpired);
		assert_noop!(claim(1, VERA, ALICE), Error::<Test>::RoundExpired);
	});
}

#[test]
fn claim_should_fail_when_it_was_paid() {
	build_and_execute(|| {
		sixty_units();
		assert_ok!(claim(1, VERA, ALICE));
		assert_noop!(claim(1, VERA, ALICE), Error::<Test>::NothingBid);
		assert_ok!(claim(1, VERA, VERA));
		assert_noop!(claim(1, VERA, VERA), Error::<Test>::AlreadyClaimed);
	});
}

#[test]
fn claim_should_fail_when_nothing_was_bid() {
	build_and_execute(|| {
		two_super_validators();
		reward(4 * UNIT);
		go_to_round(3);
		assert_noop!(claim(1, VERA, BOB), Error::<Test>::NothingBid);
		assert_noop!(claim(1, WANDA, VERA), Error::<Test>::NothingBid);
	});
}

#[test]
fn claim_should_fail_when_the_validator_was_not_super() {
	build_and_execute(|| {
		two_super_validators();
		bid(ALICE, VERA, 99);
		bid(ALICE, YVES, 1);
		go_to_round(3);
		reward(4 * UNIT);
		go_to_round(4);
		assert_noop!(claim(2, YVES, ALICE), Error::<Test>::NotSuperValidator);
		// A round without reward, and one without bids.
		assert_noop!(claim(1, VERA, ALICE), Error::<Test>::NotSuperValidator);
		assert_noop!(claim(0, VERA, ALICE), Error::<Test>::NotSuperValidator);
	});
}

#[test]
fn claim_should_fail_when_the_part_is_nothing() {
	build_and_execute(|| {
		two_super_validators();
		reward(3);
		go_to_round(3);
		// 3 × 1/4.
		assert_noop!(claim(1, WANDA, BOB), Error::<Test>::NothingEarned);
		assert_noop!(claim(1, VERA, VERA), Error::<Test>::NothingEarned);
		assert_eq!(paid(1, VERA, ALICE), 2);
	});
}

#[test]
fn claim_should_fail_when_the_bidder_cannot_receive() {
	build_and_execute(|| {
		go_to_round(1);
		bid(POOR, VERA, 1);
		go_to_round(2);
		reward(EXISTENTIAL_DEPOSIT - 1);
		go_to_round(3);
		assert_noop!(claim(1, VERA, POOR), Error::<Test>::CannotReceive);
		reward(0);
		bid(POOR, VERA, 1);
		go_to_round(4);
		reward(EXISTENTIAL_DEPOSIT);
		go_to_round(5);
		assert_eq!(paid(3, VERA, POOR), EXISTENTIAL_DEPOSIT);
		assert_eq!(paid(1, VERA, POOR), EXISTENTIAL_DEPOSIT - 1);
	});
}

#[test]
fn claim_should_fail_when_a_product_would_overflow() {
	new_test_ext().execute_with(|| {
		// No chain has that much UNIT and TAT, so the entries are made up, and the invariants are
		// not checked.
		go_to_round(2);
		let bids = Candidate {
			validator: VERA,
			tat: u128::MAX,
			own: 0,
			commission: Perbill::from_percent(1),
		};
		let member = SuperValidator { earned: u128::MAX, ..SuperValidator::new(bids) };
		Earned::<Test>::insert(0, frame_support::BoundedVec::truncate_from(vec![member]));
		Bids::<Test>::insert((0, VERA, ALICE), u128::MAX);
		assert_noop!(claim(0, VERA, ALICE), Error::<Test>::Overflow);
		assert_noop!(claim(0, VERA, VERA), Error::<Test>::Overflow);
	});
}

#[test]
fn claim_should_fail_when_more_would_be_paid_than_is_left() {
	new_test_ext().execute_with(|| {
		// The sums never allow this, so one is made up, and the invariants are not checked.
		go_to(1);
		two_super_validators();
		reward(4 * UNIT);
		go_to_round(3);
		Settled::<Test>::insert(1, SettledRound { reward: 4 * UNIT, unclaimed: UNIT });
		assert_noop!(claim(1, VERA, ALICE), Error::<Test>::Overflow);
		assert_ok!(claim(1, WANDA, BOB));
	});
}

#[test]
fn claim_should_be_for_anyone_but_not_without_signature() {
	build_and_execute(|| {
		sixty_units();
		assert_noop!(BonusStake::claim(RuntimeOrigin::root(), 1, VERA, ALICE), BadOrigin);
		assert_noop!(BonusStake::claim(RuntimeOrigin::none(), 1, VERA, ALICE), BadOrigin);
		let before = unit(BOB);
		assert_ok!(BonusStake::claim(RuntimeOrigin::signed(BOB), 1, VERA, ALICE));
		assert_eq!(unit(BOB), before);
	});
}
