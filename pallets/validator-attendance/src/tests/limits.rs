use super::*;
use treasurenet_primitives::UNIT;

fn try_set(new: StakingLimits) -> frame_support::dispatch::DispatchResult {
	Attendance::set_staking_limits(RuntimeOrigin::root(), new)
}

#[test]
fn set_staking_limits_should_show_old_and_new_when_in_range() {
	build_and_execute(|| {
		let new = StakingLimits { min_validator_bond: 200 * UNIT, ..LIMITS };
		assert_ok!(try_set(new));
		assert_eq!(StakersLimits::get(), new);
		assert_eq!(events(), [Event::StakingLimitsSet { old: LIMITS, new }.into()]);
	});
}

#[test]
fn set_staking_limits_should_accept_the_edges_of_the_ranges() {
	build_and_execute(|| {
		assert_ok!(try_set(StakingLimits {
			min_nominator_bond: UNIT,
			min_validator_bond: 158 * UNIT,
			max_nominators: Some(5_000),
			max_candidates: 200,
			chill_threshold: 50,
		}));
		assert_ok!(try_set(StakingLimits {
			min_nominator_bond: 10_000 * UNIT,
			min_validator_bond: 100_000 * UNIT,
			max_nominators: Some(1_000_000),
			max_candidates: 1_000,
			chill_threshold: 100,
		}));
	});
}

#[test]
fn set_staking_limits_should_fail_when_a_limit_is_out_of_range() {
	build_and_execute(|| {
		let refuse = |new, error: Error<Test>| {
			assert_noop!(try_set(new), error);
		};
		for min_nominator_bond in [0, UNIT - 1, 10_000 * UNIT + 1, u128::MAX] {
			let new = StakingLimits { min_nominator_bond, ..LIMITS };
			refuse(new, Error::MinNominatorBondOutOfRange);
		}
		for min_validator_bond in [0, 158 * UNIT - 1, 100_000 * UNIT + 1, u128::MAX] {
			let new = StakingLimits { min_validator_bond, ..LIMITS };
			refuse(new, Error::MinValidatorBondOutOfRange);
		}
		for max_nominators in [0, 4_999, 1_000_001, u32::MAX].map(Some) {
			let new = StakingLimits { max_nominators, ..LIMITS };
			refuse(new, Error::MaxNominatorsOutOfRange);
		}
		for max_candidates in [0, 199, 1_001, u32::MAX] {
			let new = StakingLimits { max_candidates, ..LIMITS };
			refuse(new, Error::MaxCandidatesOutOfRange);
		}
		for chill_threshold in [0, 49, 101, u8::MAX] {
			let new = StakingLimits { chill_threshold, ..LIMITS };
			refuse(new, Error::ChillThresholdOutOfRange);
		}
	});
}

/// Staking lets others be chilled while more candidates are there than the threshold's share of the
/// most.
#[test]
fn limits_should_leave_as_many_candidates_as_there_may_be_validators() {
	for max_candidates in 0..=MaxCandidates::get() {
		for chill_threshold in 0..=100 {
			let limits = StakingLimits { max_candidates, chill_threshold, ..LIMITS };
			let is_valid = limits.validate(MaxValidators::get(), MaxCandidates::get()).is_ok();
			let left = sp_runtime::Percent::from_percent(chill_threshold) * max_candidates;
			assert!(!is_valid || left >= MaxValidators::get(), "{limits:?} leaves {left}");
		}
	}
}

#[test]
fn set_staking_limits_should_fail_when_the_origin_is_wrong() {
	build_and_execute(|| {
		for origin in [RuntimeOrigin::signed(1), RuntimeOrigin::none()] {
			assert_noop!(Attendance::set_staking_limits(origin, LIMITS), BadOrigin);
		}
	});
}
