//! What clients read.

use crate::{Parameters, Schedule, mock::*};
use frame_support::assert_ok;
use sp_runtime::FixedU128;
use std::collections::BTreeMap;
use treasurenet_primitives::{
	Balance, UNIT,
	issuance_api::{BlockSplit, ProjectedPeriod, RewardChange, RewardPeriod},
	math::issuance::{Parts, Portion},
};

const MILLION: Balance = 1_000_000 * UNIT;

#[test]
fn schedule_should_show_every_period_to_date() {
	build_and_execute(|| {
		Tat::set(BTreeMap::from([(1, 10 * MILLION), (2, 33 * MILLION), (3, MILLION)]));
		block(Some(ALICE), || pay_fee(UNIT));
		blocks(2 * PERIOD + 4, ALICE);
		let first = RewardPeriod {
			period: 1,
			first_block: 1,
			blocks: PERIOD,
			reward: REWARD,
			issued: Balance::from(PERIOD) * REWARD,
			fees: UNIT,
			tat: 10 * MILLION,
			change: None,
		};
		let second =
			RewardPeriod { period: 2, first_block: 21, fees: 0, tat: 33 * MILLION, ..first };
		let third = RewardPeriod {
			period: 3,
			first_block: 41,
			blocks: 5,
			reward: 9_200_000_000_000_000_000,
			issued: 46 * UNIT,
			fees: 0,
			tat: MILLION,
			change: Some(RewardChange {
				tat_previous: 33 * MILLION,
				tat_before: 10 * MILLION,
				tat_floor: MILLION,
				growth_bps: 1_000,
				ratio: FixedU128::from_u32(3),
				factor: FixedU128::from_rational(92, 100),
			}),
		};
		assert_eq!(Issuance::reward_schedule(), [first, second, third]);
		let current = Issuance::current_reward_period();
		assert_eq!(current.period, third);
		assert_eq!(current.blocks_left, PERIOD - 5);
		assert_eq!(current.total_issued, 2 * first.issued + third.issued);
	});
}

#[test]
fn current_period_should_have_all_its_blocks_to_come_when_the_chain_starts() {
	build_and_execute(|| {
		assert_eq!(Issuance::current_reward_period().blocks_left, PERIOD);
		blocks(PERIOD, ALICE);
		assert_eq!(Issuance::current_reward_period().blocks_left, 0);
	});
}

#[test]
fn block_split_should_be_that_of_the_next_block() {
	build_and_execute(|| {
		Share::set(Portion { some: 1, all: 3 });
		blocks(1, ALICE);
		end_era();
		let shown = Issuance::block_split();
		let before = (treasury(), in_pot(SUPER_POT));
		blocks(1, BOB);
		let running = crate::Running::<Test>::get();
		assert_eq!(
			shown,
			BlockSplit {
				reward: REWARD,
				participation: crate::Participation::<Test>::get(),
				super_share: Portion { some: 1, all: 3 },
				parts: Parts {
					community: treasury() - before.0,
					proposer: running.proposer,
					super_validators: in_pot(SUPER_POT) - before.1,
					base: running.base,
				},
			}
		);
	});
}

#[test]
fn projection_should_come_true_when_tat_follows_it() {
	build_and_execute(|| {
		// In the second of twenty blocks a twentieth, at the pace of 4 million in the period.
		Tat::set(BTreeMap::from([(1, MILLION / 5)]));
		blocks(1, ALICE);
		let projected = Issuance::project_rewards(None, vec![5_000, -2_500], 5);
		assert_eq!(projected, Issuance::project_rewards(Some(4 * MILLION), vec![5_000, -2_500], 5));
		// 4, 6, 4.5, 3.375 million.
		Tat::set(BTreeMap::from([
			(1, 4 * MILLION),
			(2, 6 * MILLION),
			(3, 4_500_000 * UNIT),
			(4, 3_375_000 * UNIT),
		]));
		blocks(5 * PERIOD, ALICE);
		assert_eq!(projected.len(), 5);
		let mut supply = Balances::total_issuance() - Issuance::total_issued();
		for (number, ProjectedPeriod { period, reward, issued, supply: at_end }) in
			(1..).zip(projected)
		{
			let came = Schedule::<Test>::get(number).unwrap();
			supply += came.issued;
			assert_eq!(
				(period, reward, issued, at_end),
				(number, came.reward, came.issued, supply)
			);
		}
	});
}

#[test]
fn projection_should_repeat_the_last_change_when_more_periods_are_asked_for() {
	build_and_execute(|| {
		let short = Issuance::project_rewards(Some(MILLION), vec![50_000], 20);
		let long = Issuance::project_rewards(Some(MILLION), vec![50_000; 20], 20);
		assert_eq!(short, long);
		// Six times as much each period: a ratio of 5.45…, and a factor of 94 %.
		assert_eq!(short[2].reward, REWARD * 94 / 100);
		assert_eq!(short[3].reward, short[2].reward * 94 / 100);
		assert_eq!(
			Issuance::project_rewards(Some(MILLION), vec![], 4),
			Issuance::project_rewards(Some(MILLION), vec![0], 4)
		);
	});
}

#[test]
fn projection_should_use_the_present_parameters() {
	build_and_execute(|| {
		let new = Parameters { growth_bps: 0, ..Default::default() };
		let before = Issuance::project_rewards(Some(MILLION), vec![], 3);
		assert_ok!(Issuance::set_parameters(RuntimeOrigin::root(), new));
		let after = Issuance::project_rewards(Some(MILLION), vec![], 3);
		assert_eq!(before[2].reward, 8_863_636_363_636_363_636);
		assert_eq!(after[2].reward, 9 * UNIT);
	});
}

#[test]
fn projection_should_be_cut_when_too_many_periods_are_asked_for() {
	build_and_execute(|| {
		assert!(Issuance::project_rewards(None, vec![], 0).is_empty());
		let longest = Issuance::project_rewards(Some(MILLION), vec![i32::MAX], u32::MAX);
		assert_eq!(longest.len(), 500);
		let falls = longest.windows(2).all(|two| two[1].reward <= two[0].reward);
		assert!(falls, "the reward never rises");
	});
}
