use crate::{mock::*, *};
use frame_support::assert_ok;
use sp_runtime::Perbill;
use treasurenet_primitives::{
	UNIT,
	bonus_api::{
		BidState, BidView, BiddingView, BidsView, ExpectedShare, SuperValidatorView,
		UnclaimedShare, UnclaimedShares,
	},
};

fn unclaimed(
	who: AccountId,
	from: Round,
	limit: u32,
) -> (Vec<(Round, AccountId, u128)>, Option<Round>) {
	let UnclaimedShares { shares, next_round } = BonusStake::unclaimed(&who, from, limit);
	let shares = shares
		.into_iter()
		.map(|UnclaimedShare { round, validator, amount }| (round, validator, amount))
		.collect();
	(shares, next_round)
}

#[test]
fn running_round_should_show_the_frozen_set_and_what_came_in() {
	build_and_execute(|| {
		set_commission(VERA, 5);
		two_super_validators();
		reward(4 * UNIT);
		BonusStake::exclude(&VERA);
		reward(UNIT + 3);
		let view = BonusStake::running_round().unwrap();
		assert_eq!((view.round, view.first_block, view.last_block), (2, 20, 29));
		assert_eq!((view.active, view.counted), (4, 2));
		assert_eq!((view.reward, view.remainder), (5 * UNIT + 3, 0));
		assert_eq!(
			view.super_validators,
			[
				SuperValidatorView {
					validator: VERA,
					tat: 3 * UNIT,
					own: 0,
					commission: Perbill::from_percent(5),
					share: Perbill::zero(),
					earned: 3 * UNIT,
					excluded: true,
				},
				SuperValidatorView {
					validator: WANDA,
					tat: UNIT,
					own: 0,
					commission: Perbill::zero(),
					share: Perbill::one(),
					earned: 2 * UNIT + 3,
					excluded: false,
				},
			]
		);
	});
}

#[test]
fn running_round_should_show_shares_and_what_rounding_leaves() {
	build_and_execute(|| {
		two_super_validators();
		reward(7);
		let view = BonusStake::running_round().unwrap();
		let shares: Vec<_> = view.super_validators.iter().map(|member| member.share).collect();
		assert_eq!(shares, [Perbill::from_percent(75), Perbill::from_percent(25)]);
		assert_eq!((view.reward, view.remainder), (7, 1));
		// And it will be so.
		go_to_round(3);
		assert_eq!(
			events().pop(),
			Some(Event::RoundStarted { round: 3, super_validators: 0, active: 4 })
		);
		assert_eq!(Settled::<Test>::get(1).unwrap().reward, 7);
	});
}

#[test]
fn running_round_should_be_counted_as_none_when_all_are_excluded() {
	build_and_execute(|| {
		two_super_validators();
		set_active(&[]);
		go_to(now() + 1);
		assert_eq!(BonusStake::running_round().unwrap().counted, 0);
	});
	new_test_ext().execute_with(|| assert_eq!(BonusStake::running_round(), None));
}

#[test]
fn bidding_round_should_show_the_bids_of_this_round() {
	build_and_execute(|| {
		go_to(14);
		set_commission(WANDA, 7);
		bid(ALICE, VERA, 98);
		bid(WANDA, WANDA, 2);
		bid(ALICE, XAVER, 1);
		bid(ALICE, YVES, 50);
		disable(YVES);
		let view = |validator, tat, own, percent, is_super| BidsView {
			validator,
			tat,
			own,
			commission: Perbill::from_percent(percent),
			is_super,
		};
		assert_eq!(
			BonusStake::bidding_round(),
			BiddingView {
				round: 1,
				last_block: 19,
				total: 151 * UNIT,
				bids: vec![
					view(VERA, 98 * UNIT, 0, 0, true),
					view(WANDA, 2 * UNIT, 2 * UNIT, 7, false),
					view(XAVER, UNIT, 0, 0, false),
					view(YVES, 50 * UNIT, 0, 0, false),
				],
			}
		);
		go_to_round(2);
		assert_eq!(in_force(), [VERA]);
		assert_eq!(BonusStake::bidding_round().bids, []);
	});
}

#[test]
fn expected_shares_should_be_what_is_paid_when_the_rewards_come_as_projected() {
	build_and_execute(|| {
		set_commission(VERA, 13);
		go_to_round(1);
		bid(ALICE, VERA, 3);
		bid(ALICE, WANDA, 2);
		bid(VERA, VERA, 4);
		bid(BOB, WANDA, 1);
		go_to_round(2);
		let per_block = 6 * UNIT + 7;
		let mut expected = Vec::new();
		for block in 20..30 {
			go_to(block);
			reward(per_block);
			if block == 24 {
				expected = BonusStake::expected_shares(&ALICE, per_block);
				expected.extend(BonusStake::expected_shares(&VERA, per_block));
				assert_eq!(BonusStake::expected_shares(&CAROL, per_block), []);
			}
		}
		assert_eq!(BonusStake::expected_shares(&XAVER, per_block), []);
		let at_the_end = BonusStake::expected_shares(&ALICE, per_block);
		assert!(at_the_end.iter().all(|share| share.so_far == share.projected));
		go_to_round(3);
		let keys: Vec<_> = expected.iter().map(|share| (share.validator, share.bid)).collect();
		assert_eq!(keys, [(VERA, 3 * UNIT), (WANDA, 2 * UNIT), (VERA, 4 * UNIT)]);
		for (ExpectedShare { validator, so_far, projected, .. }, who) in
			expected.into_iter().zip([ALICE, ALICE, VERA])
		{
			assert_eq!(paid(1, validator, who), projected);
			// Half the blocks were over.
			assert!(projected.abs_diff(2 * so_far) <= 2);
		}
	});
}

#[test]
fn expected_shares_should_grow_when_another_is_excluded() {
	build_and_execute(|| {
		two_super_validators();
		let before = BonusStake::expected_shares(&BOB, 4 * UNIT);
		assert_eq!((before[0].so_far, before[0].projected), (0, 9 * UNIT));
		BonusStake::exclude(&VERA);
		assert_eq!(BonusStake::expected_shares(&BOB, 4 * UNIT)[0].projected, 36 * UNIT);
		assert_eq!(BonusStake::expected_shares(&ALICE, 4 * UNIT)[0].projected, 0);
		// A validator that bid nothing has its commission.
		assert_eq!(BonusStake::expected_shares(&WANDA, UNIT)[0].bid, 0);
	});
	new_test_ext().execute_with(|| assert_eq!(BonusStake::expected_shares(&ALICE, 1), []));
}

#[test]
fn bids_of_should_show_where_each_bid_of_an_account_stands() {
	build_and_execute(|| {
		set_commission(VERA, 50);
		go_to_round(1);
		bid(ALICE, VERA, 99);
		// Below 2 % of the round's TAT.
		bid(ALICE, WANDA, 1);
		bid(BOB, VERA, 1);
		go_to_round(2);
		reward(100 * UNIT);
		bid(ALICE, VERA, 3);
		let view = |round, validator, tat, state| BidView { round, validator, tat, state };
		let now = BidState::Bidding;
		let so_far = UNIT * 99 / 2;
		let all = |earned, lost| {
			vec![
				view(1, VERA, 99 * UNIT, earned),
				view(1, WANDA, UNIT, lost),
				view(2, VERA, 3 * UNIT, now),
			]
		};
		let running = all(BidState::Earning { so_far }, BidState::Ended);
		assert_eq!(BonusStake::bids_of(&ALICE, None, 200), running);
		go_to_round(3);
		let over = BonusStake::bids_of(&ALICE, None, 200);
		assert_eq!(over[..2], all(BidState::Claimable(so_far), BidState::Ended)[..2]);
		assert_eq!(paid(1, VERA, ALICE), so_far);
		assert_eq!(BonusStake::bids_of(&ALICE, None, 200), over[1..]);
		assert_eq!(BonusStake::bids_of(&CAROL, None, 200), []);
		// Its time to claim is over.
		go_to_round(3 + CLAIM_ROUNDS);
		assert_eq!(BonusStake::bids_of(&BOB, None, 200)[0].state, BidState::Ended);
		idle();
		assert_eq!(BonusStake::bids_of(&BOB, None, 200), []);
	});
}

#[test]
fn bids_of_should_show_the_validators_commission_when_it_bid_for_itself() {
	build_and_execute(|| {
		set_commission(VERA, 50);
		go_to_round(1);
		bid(VERA, VERA, 1);
		bid(ALICE, VERA, 1);
		go_to_round(2);
		reward(4 * UNIT);
		let state = |so_far| BidState::Earning { so_far };
		assert_eq!(BonusStake::bids_of(&VERA, None, 1)[0].state, state(3 * UNIT));
		go_to_round(3);
		assert_eq!(BonusStake::bids_of(&VERA, None, 1)[0].state, BidState::Claimable(3 * UNIT));
	});
}

#[test]
fn bids_of_should_be_paged_in_the_order_of_the_rounds() {
	build_and_execute(|| {
		// More than a byte of rounds, so their order differs from that of their encoding.
		for round in [3, 255, 256, 257] {
			go_to_round(round);
			bid(ALICE, WANDA, 1);
			bid(ALICE, VERA, 1);
			bid(BOB, VERA, 1);
		}
		let page = |after, limit| -> Vec<(Round, AccountId)> {
			let bids = BonusStake::bids_of(&ALICE, after, limit);
			bids.into_iter().map(|bid| (bid.round, bid.validator)).collect()
		};
		let all: Vec<_> =
			[3, 255, 256, 257].iter().flat_map(|round| [(*round, VERA), (*round, WANDA)]).collect();
		assert_eq!(page(None, u32::MAX), all);
		assert_eq!(page(None, 3), all[..3]);
		assert_eq!(page(Some(all[2]), 3), all[3..6]);
		assert_eq!(page(Some(all[5]), 3), all[6..]);
		assert_eq!(page(Some(all[7]), 3), []);
		assert_eq!(page(None, 0), []);
	});
}

#[test]
fn unclaimed_should_list_what_can_be_claimed_and_nothing_else() {
	build_and_execute(|| {
		set_commission(VERA, 50);
		two_super_validators();
		reward(4 * UNIT);
		bid(ALICE, VERA, 1);
		bid(ALICE, WANDA, 1);
		go_to_round(3);
		reward(2 * UNIT);
		assert_eq!(unclaimed(ALICE, 0, 500), (vec![(1, VERA, UNIT * 3 / 2)], None));
		go_to_round(4);
		let all = vec![(1, VERA, UNIT * 3 / 2), (2, VERA, UNIT / 2), (2, WANDA, UNIT)];
		assert_eq!(unclaimed(ALICE, 0, 500), (all, None));
		assert_eq!(unclaimed(VERA, 0, 500).0, [(1, VERA, UNIT * 3 / 2), (2, VERA, UNIT / 2)]);
		assert_eq!(unclaimed(CAROL, 0, 500), (vec![], None));
		assert_eq!(BonusStake::claimable(2, WANDA, ALICE), Some(UNIT));
		for (round, validator, amount) in unclaimed(ALICE, 2, 500).0 {
			assert_eq!(paid(round, validator, ALICE), amount);
		}
		assert_eq!(BonusStake::claimable(2, WANDA, ALICE), None);
		assert_eq!(unclaimed(ALICE, 0, 500).0, [(1, VERA, UNIT * 3 / 2)]);
		assert_ok!(claim(1, VERA, VERA));
		assert_eq!(unclaimed(VERA, 0, 500).0, [(2, VERA, UNIT / 2)]);
	});
}

#[test]
fn unclaimed_should_go_on_where_it_stopped() {
	build_and_execute(|| {
		for round in 0..4 {
			go_to(round * ROUND_LENGTH + 1);
			reward(if round == 0 { 0 } else { 2 * UNIT });
			bid(ALICE, VERA, 1);
			bid(ALICE, WANDA, 1);
		}
		go_to_round(4);
		// The limit is reached within a round, which is shown whole.
		let (shares, next) = unclaimed(ALICE, 0, 3);
		assert_eq!((shares.len(), next), (4, Some(2)));
		let (rest, end) = unclaimed(ALICE, 2, 3);
		assert_eq!((rest.len(), end), (2, None));
		// No limit at all would never get on.
		assert_eq!(unclaimed(ALICE, 0, 0).1, Some(1));
		assert_eq!(unclaimed(ALICE, 4, 3), (vec![], None));
	});
}

#[test]
fn unclaimed_should_leave_out_what_expired() {
	build_and_execute(|| {
		two_super_validators();
		reward(4 * UNIT);
		go_to(u64::from(3 + CLAIM_ROUNDS) * ROUND_LENGTH - 1);
		assert_eq!(unclaimed(ALICE, 0, 1).0.len(), 1);
		go_to(now() + 1);
		assert_eq!(unclaimed(ALICE, 0, 1), (vec![], None));
	});
}
