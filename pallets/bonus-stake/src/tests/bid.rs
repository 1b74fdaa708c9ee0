use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{DispatchError::BadOrigin, Perbill, TokenError};
use treasurenet_primitives::UNIT;

fn try_bid(
	bidder: AccountId,
	validator: AccountId,
	amount: u128,
) -> frame_support::dispatch::DispatchResult {
	BonusStake::bid(RuntimeOrigin::signed(bidder), validator, amount, None)
}

fn candidate(round: Round, validator: AccountId) -> Candidate<AccountId> {
	RoundBids::<Test>::get(round)
		.into_iter()
		.find(|candidate| candidate.validator == validator)
		.unwrap()
}

#[test]
fn bid_should_burn_and_count_when_the_validator_is_active() {
	build_and_execute(|| {
		events();
		let before = tat(ALICE);
		bid(ALICE, VERA, 3);
		assert_eq!(tat(ALICE), before - 3 * UNIT);
		assert_eq!(Bids::<Test>::get((0, VERA, ALICE)), Some(3 * UNIT));
		assert_eq!(
			events(),
			[Event::BidPlaced {
				round: 0,
				validator: VERA,
				bidder: ALICE,
				burnt: 3 * UNIT,
				total: 3 * UNIT
			}]
		);
	});
}

#[test]
fn bid_should_add_up_by_bidder_and_validator_when_made_again() {
	build_and_execute(|| {
		bid(ALICE, VERA, 3);
		bid(ALICE, VERA, 4);
		bid(BOB, VERA, 1);
		bid(ALICE, WANDA, 5);
		assert_eq!(Bids::<Test>::get((0, VERA, ALICE)), Some(7 * UNIT));
		assert_eq!(candidate(0, VERA).tat, 8 * UNIT);
		assert_eq!(candidate(0, WANDA).tat, 5 * UNIT);
		assert_eq!(candidate(0, VERA).own, 0);
	});
}

#[test]
fn bid_should_count_as_own_when_the_validator_bids_for_itself() {
	build_and_execute(|| {
		bid(VERA, VERA, 2);
		bid(ALICE, VERA, 3);
		bid(VERA, VERA, 1);
		bid(VERA, WANDA, 4);
		assert_eq!((candidate(0, VERA).tat, candidate(0, VERA).own), (6 * UNIT, 3 * UNIT));
		assert_eq!(candidate(0, WANDA).own, 0);
	});
}

#[test]
fn bid_should_count_what_was_burnt_when_dust_is_burnt_with_it() {
	build_and_execute(|| {
		set_tat(ALICE, UNIT + TAT_DUST - 1);
		bid(ALICE, VERA, 1);
		assert_eq!(tat(ALICE), 0);
		assert_eq!(Bids::<Test>::get((0, VERA, ALICE)), Some(UNIT + TAT_DUST - 1));
		assert_eq!(candidate(0, VERA).tat, UNIT + TAT_DUST - 1);
	});
}

#[test]
fn bid_should_fix_the_commission_when_it_is_the_first_for_the_validator_in_the_round() {
	build_and_execute(|| {
		set_commission(VERA, 5);
		bid(ALICE, VERA, 1);
		set_commission(VERA, 90);
		bid(BOB, VERA, 1);
		assert_eq!(candidate(0, VERA).commission, Perbill::from_percent(5));
		go_to_round(1);
		bid(BOB, VERA, 1);
		assert_eq!(candidate(1, VERA).commission, Perbill::from_percent(90));
	});
}

fn bid_at_most(bidder: AccountId, percent: u32) -> frame_support::dispatch::DispatchResult {
	let most = Some(Perbill::from_percent(percent));
	BonusStake::bid(RuntimeOrigin::signed(bidder), VERA, UNIT, most)
}

#[test]
fn bid_should_fail_when_the_commission_is_above_its_limit() {
	build_and_execute(|| {
		set_commission(VERA, 90);
		assert_noop!(bid_at_most(ALICE, 89), Error::<Test>::CommissionTooHigh);
		assert_ok!(bid_at_most(ALICE, 90));
		// The first bid of the round fixed it, whatever is in force by now.
		set_commission(VERA, 5);
		assert_noop!(bid_at_most(BOB, 5), Error::<Test>::CommissionTooHigh);
		assert_ok!(bid_at_most(BOB, 90));
		go_to_round(1);
		assert_ok!(bid_at_most(BOB, 5));
		assert_eq!(candidate(1, VERA).commission, Perbill::from_percent(5));
	});
}

#[test]
fn bid_should_belong_to_the_round_of_its_block() {
	build_and_execute(|| {
		go_to(ROUND_LENGTH - 1);
		bid(ALICE, VERA, 1);
		go_to(ROUND_LENGTH);
		bid(ALICE, VERA, 2);
		assert_eq!(Bids::<Test>::get((0, VERA, ALICE)), Some(UNIT));
		assert_eq!(Bids::<Test>::get((1, VERA, ALICE)), Some(2 * UNIT));
		assert_eq!(in_force(), [VERA]);
		assert_eq!(SuperSet::<Test>::get()[0].bids.tat, UNIT);
	});
}

#[test]
fn bid_should_accept_the_minimum_and_refuse_less() {
	build_and_execute(|| {
		assert_noop!(try_bid(ALICE, VERA, UNIT - 1), Error::<Test>::BidTooLow);
		assert_noop!(try_bid(ALICE, VERA, 0), Error::<Test>::BidTooLow);
		assert_ok!(try_bid(ALICE, VERA, UNIT));
		// Each bid has to reach it, whatever was bid before.
		assert_noop!(try_bid(ALICE, VERA, UNIT - 1), Error::<Test>::BidTooLow);
		configure(|parameters| parameters.minimum_bid = UNIT / 2);
		assert_ok!(try_bid(ALICE, VERA, UNIT - 1));
	});
}

#[test]
fn bid_should_fail_when_the_validator_is_not_active_or_disabled() {
	build_and_execute(|| {
		assert_noop!(try_bid(ALICE, BOB, UNIT), Error::<Test>::ValidatorNotEffective);
		disable(WANDA);
		assert_noop!(try_bid(ALICE, WANDA, UNIT), Error::<Test>::ValidatorNotEffective);
		assert_noop!(try_bid(WANDA, WANDA, UNIT), Error::<Test>::ValidatorNotEffective);
		assert_ok!(try_bid(WANDA, VERA, UNIT));
	});
}

#[test]
fn bid_should_fail_when_the_account_lacks_tat() {
	build_and_execute(|| {
		assert_noop!(try_bid(STRANGER, VERA, UNIT), TokenError::FundsUnavailable);
		set_tat(ALICE, UNIT);
		assert_noop!(try_bid(ALICE, VERA, UNIT + 1), TokenError::FundsUnavailable);
	});
}

#[test]
fn bid_should_fail_when_the_round_names_two_active_sets_already() {
	build_and_execute(|| {
		let all: Vec<_> = (1_000..1_000 + 2 * u64::from(MAX_ACTIVE) + 1).collect();
		for set in all.chunks(MAX_ACTIVE as usize) {
			set_active(set);
			for validator in set {
				let outcome = try_bid(ALICE, *validator, UNIT);
				if set.len() == 1 {
					assert_eq!(outcome, Err(Error::<Test>::TooManyValidators.into()));
				} else {
					assert_ok!(outcome);
				}
			}
		}
		let before = tat(ALICE);
		assert_noop!(try_bid(ALICE, all[200], UNIT), Error::<Test>::TooManyValidators);
		assert_eq!(tat(ALICE), before);
		set_active(&all[100..200]);
		assert_ok!(try_bid(ALICE, all[150], UNIT));
	});
}

#[test]
fn bid_should_fail_when_the_sum_would_overflow() {
	new_test_ext().execute_with(|| {
		// No chain has that much TAT, so the sum is made up, and the invariants are not checked.
		go_to(1);
		bid(ALICE, VERA, 1);
		RoundBids::<Test>::mutate(0, |candidates| candidates[0].tat = u128::MAX);
		assert_noop!(try_bid(ALICE, VERA, UNIT), Error::<Test>::Overflow);
	});
}

#[test]
fn bid_should_fail_when_not_signed() {
	build_and_execute(|| {
		assert_noop!(BonusStake::bid(RuntimeOrigin::root(), VERA, UNIT, None), BadOrigin);
		assert_noop!(BonusStake::bid(RuntimeOrigin::none(), VERA, UNIT, None), BadOrigin);
	});
}
