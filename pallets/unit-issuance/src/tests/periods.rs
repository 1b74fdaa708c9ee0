//! The schedule of rewards.

use crate::{Basis, Current, CurrentPeriod, Event, IssuedBefore, Parameters, Schedule, mock::*};
use frame_support::{assert_ok, traits::Get};
use std::collections::BTreeMap;
use treasurenet_primitives::{Balance, UNIT};

const MILLION: Balance = 1_000_000 * UNIT;

/// Goes to the first block of a period.
fn go_to_period(number: u32) {
	while Current::<Test>::get().number < number {
		blocks(1, ALICE);
	}
	assert_eq!(Current::<Test>::get().blocks, 1);
}

#[test]
fn period_should_start_with_the_block_after_the_last_one_of_the_period_before() {
	build_and_execute(|| {
		blocks(PERIOD, ALICE);
		assert_eq!(CurrentPeriod::<Test>::get(), 1);
		blocks(1, ALICE);
		assert_eq!(CurrentPeriod::<Test>::get(), 2);
		assert_eq!(Current::<Test>::get().first_block, PERIOD + 1);
		blocks(PERIOD - 1, ALICE);
		assert_eq!(CurrentPeriod::<Test>::get(), 2);
		blocks(1, ALICE);
		assert_eq!(CurrentPeriod::<Test>::get(), 3);
		assert_eq!(Current::<Test>::get().first_block, 2 * PERIOD + 1);
	});
}

#[test]
fn period_should_have_issued_its_reward_times_its_blocks_when_it_is_over() {
	build_and_execute(|| {
		Tat::set(BTreeMap::from([(1, MILLION), (2, MILLION)]));
		go_to_period(4);
		let whole = Balance::from(PERIOD);
		for number in 1..=3 {
			let period = Schedule::<Test>::get(number).unwrap();
			assert_eq!(period.blocks, PERIOD);
			assert_eq!(period.issued, period.reward * whole);
		}
		let third = 8_863_636_363_636_363_636;
		assert_eq!(Schedule::<Test>::get(3).unwrap().reward, third);
		assert_eq!(IssuedBefore::<Test>::get(), (2 * REWARD + third) * whole);
	});
}

#[test]
fn period_should_keep_the_first_reward_when_it_is_the_second() {
	build_and_execute(|| {
		// Neither none nor much TAT counts before period 3.
		Tat::set(BTreeMap::from([(1, 100 * MILLION)]));
		go_to_period(2);
		assert_eq!(Current::<Test>::get().reward, REWARD);
		assert_eq!(Current::<Test>::get().basis, None);
		assert_eq!(events(), [Event::PeriodStarted { period: 2, reward: REWARD, basis: None }]);
	});
}

#[test]
fn period_should_follow_the_tat_of_the_two_periods_before_when_it_is_the_third() {
	build_and_execute(|| {
		// d = (33 / 10) / 1.1 = 3: 92 %.
		Tat::set(BTreeMap::from([(1, 10 * MILLION), (2, 33 * MILLION), (3, 0)]));
		go_to_period(3);
		let reward = 9_200_000_000_000_000_000;
		let basis = Some(Basis {
			tat_previous: 33 * MILLION,
			tat_before: 10 * MILLION,
			tat_floor: MILLION,
			growth_bps: 1_000,
		});
		assert_eq!(Current::<Test>::get().reward, reward);
		assert_eq!(events().pop(), Some(Event::PeriodStarted { period: 3, reward, basis }));
		// In period 3 none is minted: half of it.
		go_to_period(4);
		assert_eq!(Current::<Test>::get().reward, reward / 2);
	});
}

#[test]
fn period_should_follow_new_parameters_when_it_starts_after_they_were_set() {
	build_and_execute(|| {
		Tat::set(BTreeMap::from([(1, 10 * MILLION), (2, 10 * MILLION), (3, 10 * MILLION)]));
		go_to_period(3);
		let third = Current::<Test>::get().reward;
		assert_eq!(third, 8_863_636_363_636_363_636);
		let new = Parameters { growth_bps: 0, ..Default::default() };
		assert_ok!(Issuance::set_parameters(RuntimeOrigin::root(), new));
		blocks(PERIOD - 1, ALICE);
		assert_eq!(Current::<Test>::get().reward, third, "the running period keeps its reward");
		blocks(1, ALICE);
		// d = 1: 90 %.
		assert_eq!(Current::<Test>::get().reward, third * 90 / 100);
		assert_eq!(Schedule::<Test>::get(3).unwrap().basis.unwrap().growth_bps, 1_000);
	});
}

#[test]
fn period_should_keep_what_is_past_when_the_length_changes() {
	build_and_execute(|| {
		go_to_period(2);
		let first = Schedule::<Test>::get(1);
		// Shorter: the running period ends as soon as it has had as many blocks.
		PeriodLength::set(5);
		blocks(4, ALICE);
		assert_eq!(CurrentPeriod::<Test>::get(), 2);
		blocks(1, ALICE);
		assert_eq!(CurrentPeriod::<Test>::get(), 3);
		assert_eq!(Schedule::<Test>::get(2).unwrap().blocks, 5);
		// Longer: the running period goes on.
		PeriodLength::set(50);
		blocks(49, ALICE);
		assert_eq!(CurrentPeriod::<Test>::get(), 3);
		blocks(1, ALICE);
		assert_eq!(CurrentPeriod::<Test>::get(), 4);
		// Shorter than what has passed already: one period ends, with all of its blocks.
		blocks(9, ALICE);
		PeriodLength::set(3);
		blocks(1, ALICE);
		assert_eq!(CurrentPeriod::<Test>::get(), 5);
		assert_eq!(Schedule::<Test>::get(4).unwrap().blocks, 10);
		assert_eq!(Schedule::<Test>::get(1), first);
	});
}

#[test]
fn reward_should_reach_nothing_and_stay_there_when_no_tat_is_ever_minted() {
	build_and_execute(|| {
		PeriodLength::set(1);
		// 10 × 10¹⁸ halves 63 times to 1, and then to nothing.
		blocks(70, ALICE);
		assert_eq!(Current::<Test>::get().reward, 0);
		let issued = Issuance::total_issued();
		blocks(5, ALICE);
		assert_eq!(Issuance::total_issued(), issued);
	});
}
