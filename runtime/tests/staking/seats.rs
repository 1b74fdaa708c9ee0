//! How many validators there are, and who may raise their number how fast.

use crate::chain::*;
use frame_support::{assert_noop, assert_ok};
use pallet_staking::{Call, ConfigOp, Error, ValidatorCount};
use pallet_validator_attendance::{CurrentSeats, Error as SeatError};
use sp_runtime::{DispatchError::BadOrigin, Percent};
use treasurenet_primitives::UNIT;
use treasurenet_runtime::{
	Runtime, Session, configs::staking::sets_validator_count,
	constants::staking::MIN_VALIDATOR_BOND,
};

fn set_count(new: u32) -> pallet_validator_attendance::Call<Runtime> {
	pallet_validator_attendance::Call::set_validator_count { new }
}

/// Nine newcomers with as little as a validator may bond.
fn newcomers_stand() {
	for n in 20..29 {
		stand(n, MIN_VALIDATOR_BOND);
	}
}

fn founders_hold_all_seats() -> bool {
	let validators = Session::validators();
	validators.len() == 4 && (0..4).all(|n| validators.contains(&validator(n)))
}

#[test]
fn newcomers_should_not_take_a_third_of_the_set_when_they_bond_the_least() {
	Setup::of(4).run(|| {
		newcomers_stand();
		run_to_era(1);
		assert!(founders_hold_all_seats());
		run_to_era(2);
		assert!(founders_hold_all_seats());
	});
}

#[test]
fn newcomers_should_not_take_a_third_of_the_set_when_stakings_own_calls_raise_its_number() {
	Setup::of(4).run(|| {
		newcomers_stand();
		// By root, which no filter of calls binds.
		for call in [
			Call::<Runtime>::set_validator_count { new: 50 },
			Call::<Runtime>::increase_validator_count { additional: 10 },
			Call::<Runtime>::scale_validator_count { factor: Percent::from_percent(50) },
		] {
			assert!(sets_validator_count(&call.clone().into()), "filters know it");
			assert_ok!(by_root(call));
		}
		assert_eq!(ValidatorCount::<Runtime>::get(), 90);
		run_to_era(1);
		assert!(founders_hold_all_seats());
	});
}

#[test]
fn seats_should_grow_by_a_quarter_a_week() {
	Setup::of(4).run(|| {
		newcomers_stand();
		assert_noop!(by_root(set_count(6)), SeatError::<Runtime>::ValidatorCountRaisedTooFast);
		assert_ok!(by_root(set_count(5)));
		assert_eq!(ValidatorCount::<Runtime>::get(), 5);
		assert_noop!(by_root(set_count(6)), SeatError::<Runtime>::ValidatorCountRaisedTooFast);
		run_to_era(1);
		assert_eq!(Session::validators().len(), 5);

		// A week later.
		pallet_timestamp::Now::<Runtime>::mutate(|now| *now += 7 * 24 * 60 * 60 * 1_000);
		assert_noop!(by_root(set_count(7)), SeatError::<Runtime>::ValidatorCountRaisedTooFast);
		assert_ok!(by_root(set_count(6)));
		assert_noop!(by_root(set_count(3)), SeatError::<Runtime>::ValidatorCountOutOfRange);
		assert_ok!(by_root(set_count(4)));
		assert_noop!(by(&validator(0), set_count(4)), BadOrigin);
		let seats = CurrentSeats::<Runtime>::get();
		assert_eq!((seats.number, seats.last_raise.map(|raise| raise.from)), (4, Some(5)));
	});
}

#[test]
fn list_of_candidates_should_open_when_it_is_nearly_full_and_the_bond_was_raised() {
	Setup { others: vec![account("anybody")], ..Setup::of(4) }.run(|| {
		assert_eq!(pallet_staking::MinValidatorBond::<Runtime>::get(), MIN_VALIDATOR_BOND);
		assert_eq!(pallet_staking::MaxValidatorsCount::<Runtime>::get(), Some(1_000));
		let threshold = pallet_staking::ChillThreshold::<Runtime>::get();
		assert_eq!(threshold, Some(Percent::from_percent(75)));

		// Squatters with the least bond, and governance that asks for more.
		stand(20, MIN_VALIDATOR_BOND);
		assert_ok!(by_root(Call::<Runtime>::set_staking_configs {
			min_nominator_bond: ConfigOp::Noop,
			min_validator_bond: ConfigOp::Set(1_000 * UNIT),
			max_nominator_count: ConfigOp::Noop,
			max_validator_count: ConfigOp::Set(8),
			chill_threshold: ConfigOp::Noop,
			min_commission: ConfigOp::Noop,
			max_staked_rewards: ConfigOp::Noop,
		}));
		let chill = |n| Call::<Runtime>::chill_other { stash: validator(n) };
		// Five of eight.
		assert_noop!(by(&account("anybody"), chill(20)), Error::<Runtime>::CannotChillOther);
		for n in 21..23 {
			stand(n, 1_000 * UNIT);
		}
		assert_ok!(by(&account("anybody"), chill(20)));
		// Those that bonded enough stay.
		stand(23, 1_000 * UNIT);
		assert_noop!(by(&account("anybody"), chill(0)), Error::<Runtime>::CannotChillOther);
	});
}
