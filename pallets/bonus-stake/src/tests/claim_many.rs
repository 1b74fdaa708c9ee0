use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok, dispatch::DispatchResult};
use sp_runtime::DispatchError::BadOrigin;
use treasurenet_primitives::UNIT;

fn claim_many(keys: &[(Round, AccountId, AccountId)]) -> DispatchResult {
	let keys: Vec<_> = keys
		.iter()
		.map(|(round, validator, bidder)| ClaimKey {
			round: *round,
			validator: *validator,
			bidder: *bidder,
		})
		.collect();
	BonusStake::claim_many(RuntimeOrigin::signed(STRANGER), keys.try_into().unwrap())
}

fn two_rounds() {
	two_super_validators();
	reward(4 * UNIT);
	bid(ALICE, WANDA, 1);
	go_to_round(3);
	reward(5 * UNIT);
	go_to_round(4);
	events();
}

#[test]
fn claim_many_should_pay_several_rounds_and_bidders() {
	build_and_execute(|| {
		two_rounds();
		assert_ok!(claim_many(&[(1, VERA, ALICE), (1, WANDA, BOB), (2, WANDA, ALICE)]));
		assert_eq!(unit(ALICE), EXISTENTIAL_DEPOSIT + 8 * UNIT);
		assert_eq!(unit(BOB), EXISTENTIAL_DEPOSIT + UNIT);
		assert_eq!(events().len(), 3);
		assert_eq!(Owed::<Test>::get(), 0);
	});
}

#[test]
fn claim_many_should_leave_out_what_cannot_be_paid() {
	build_and_execute(|| {
		two_rounds();
		assert_ok!(claim(1, WANDA, BOB));
		assert_ok!(claim_many(&[
			(1, WANDA, BOB),
			(1, VERA, ALICE),
			(1, VERA, ALICE),
			(3, VERA, BOB)
		]));
		assert_eq!(unit(ALICE), EXISTENTIAL_DEPOSIT + 3 * UNIT);
		assert_eq!(unit(BOB), EXISTENTIAL_DEPOSIT + UNIT);
	});
}

#[test]
fn claim_many_should_fail_with_the_first_error_when_nothing_can_be_paid() {
	build_and_execute(|| {
		two_rounds();
		assert_noop!(claim_many(&[(3, VERA, ALICE), (1, VERA, BOB)]), Error::<Test>::RoundNotOver);
		assert_noop!(claim_many(&[(1, VERA, BOB), (3, VERA, ALICE)]), Error::<Test>::NothingBid);
	});
}

#[test]
fn claim_many_should_fail_when_the_list_is_empty() {
	build_and_execute(|| {
		assert_noop!(claim_many(&[]), Error::<Test>::NothingNamed);
	});
}

#[test]
fn claim_many_should_fail_when_not_signed() {
	build_and_execute(|| {
		assert_noop!(BonusStake::claim_many(RuntimeOrigin::root(), Default::default()), BadOrigin);
	});
}
