//! What staking asks of its stakers, set by the staking track within safe ranges.

use crate::chain::*;
use frame_support::{assert_noop, assert_ok, dispatch::DispatchResult};
use pallet_staking::{
	ChillThreshold, Error, MaxNominatorsCount, MaxStakedRewards, MaxValidatorsCount,
	MinNominatorBond, MinValidatorBond, Validators,
};
use pallet_validator_attendance::{Call, Error as LimitError, Limits, StakingLimits};
use sp_runtime::{DispatchError::BadOrigin, Percent, traits::Dispatchable};
use treasurenet_primitives::UNIT;
use treasurenet_runtime::{
	Runtime, RuntimeCall,
	configs::{governance::track_origins::Origin, staking_adapters::StakersOfStaking},
	constants::staking::{MAX_ACTIVE_VALIDATORS, MAX_ELECTABLE_TARGETS},
};

fn set(new: StakingLimits) -> RuntimeCall {
	Call::<Runtime>::set_staking_limits { new }.into()
}

fn by_track(track: Origin, call: RuntimeCall) -> DispatchResult {
	call.dispatch(track.into()).map(|_| ()).map_err(|refused| refused.error)
}

#[test]
fn limits_should_be_stakings_own_when_the_staking_track_sets_them() {
	Setup::of(4).run(|| {
		let new = StakingLimits {
			min_nominator_bond: 5 * UNIT,
			min_validator_bond: 1_000 * UNIT,
			max_nominators: Some(20_000),
			max_candidates: 300,
			chill_threshold: 60,
		};
		assert_ok!(by_track(Origin::StakingAdmin, set(new)));
		assert_eq!(StakersOfStaking::get(), new);
		assert_eq!(MinNominatorBond::<Runtime>::get(), 5 * UNIT);
		assert_eq!(MinValidatorBond::<Runtime>::get(), 1_000 * UNIT);
		assert_eq!(MaxNominatorsCount::<Runtime>::get(), Some(20_000));
		assert_eq!(MaxValidatorsCount::<Runtime>::get(), Some(300));
		assert_eq!(ChillThreshold::<Runtime>::get(), Some(Percent::from_percent(60)));
		// What would break the split of rewards is not among them.
		assert_eq!(MaxStakedRewards::<Runtime>::get(), None);
		assert_ok!(by_root(set(StakingLimits { max_nominators: None, ..new })));
		assert_eq!(MaxNominatorsCount::<Runtime>::get(), None);
	});
}

#[test]
fn limits_should_be_refused_when_out_of_range_or_somebody_elses() {
	Setup::of(4).run(|| {
		let old = StakersOfStaking::get();
		let refused = |new, error: LimitError<Runtime>| {
			assert_noop!(by_track(Origin::StakingAdmin, set(new)), error);
		};
		let new = StakingLimits { min_nominator_bond: 0, ..old };
		refused(new, LimitError::MinNominatorBondOutOfRange);
		let new = StakingLimits { min_validator_bond: 157 * UNIT, ..old };
		refused(new, LimitError::MinValidatorBondOutOfRange);
		let new = StakingLimits { max_nominators: Some(0), ..old };
		refused(new, LimitError::MaxNominatorsOutOfRange);
		for max_candidates in [2 * MAX_ACTIVE_VALIDATORS - 1, MAX_ELECTABLE_TARGETS + 1] {
			let new = StakingLimits { max_candidates, ..old };
			refused(new, LimitError::MaxCandidatesOutOfRange);
		}
		let new = StakingLimits { chill_threshold: 49, ..old };
		refused(new, LimitError::ChillThresholdOutOfRange);
		assert_noop!(by_track(Origin::ParametersAdmin, set(old)), BadOrigin);
		assert_noop!(by(&validator(0), set(old)), BadOrigin);
	});
}

/// With root's own call a single referendum could do it: a high bond, no room, no threshold.
#[test]
fn candidates_should_stay_when_the_limits_are_as_harsh_as_they_may_be() {
	Setup { others: vec![account("anybody")], ..Setup::of(4) }.run(|| {
		assert_ok!(by_root(set(StakingLimits {
			min_nominator_bond: 10_000 * UNIT,
			min_validator_bond: 100_000 * UNIT,
			max_nominators: Some(5_000),
			max_candidates: 2 * MAX_ACTIVE_VALIDATORS,
			chill_threshold: 50,
		})));
		for n in 0..4 {
			let chill = pallet_staking::Call::<Runtime>::chill_other { stash: validator(n) };
			assert_noop!(by(&account("anybody"), chill), Error::<Runtime>::CannotChillOther);
		}
		assert_eq!(Validators::<Runtime>::count(), 4);
		run_to_era(2);
		assert_eq!(treasurenet_runtime::Session::validators().len(), 4);
	});
}
