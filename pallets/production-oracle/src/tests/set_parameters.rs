use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;
use treasurenet_primitives::{PriceFeed, UNIT};

fn refuse(change: impl FnOnce(&mut Parameters), error: Error<Test>) {
	let mut new = Parameters::default();
	change(&mut new);
	assert_noop!(Oracle::set_parameters(RuntimeOrigin::root(), new), error);
}

#[test]
fn parameters_should_be_set_when_each_is_in_its_range() {
	build_and_execute(|| {
		let new = Parameters {
			min_quorum: 1,
			median_wait_ms: 0,
			price_lock_hours: 0,
			official_lock_hours: 0,
			..Default::default()
		};
		assert_ok!(Oracle::set_parameters(RuntimeOrigin::root(), new.clone()));
		assert_eq!(CurrentParameters::<Test>::get(), new);
		System::assert_last_event(Event::ParametersSet { old: Parameters::default(), new }.into());
	});
}

#[test]
fn parameters_should_be_refused_by_name_when_out_of_range() {
	build_and_execute(|| {
		refuse(|p| p.min_quorum = 0, Error::MinQuorumOutOfRange);
		refuse(|p| p.min_quorum = 9, Error::MinQuorumOutOfRange);
		refuse(|p| p.median_wait_ms = 24 * HOUR + 1, Error::MedianWaitOutOfRange);
		refuse(|p| p.price_lock_hours = 721, Error::PriceLockOutOfRange);
		refuse(|p| p.official_lock_hours = 721, Error::OfficialLockOutOfRange);
		refuse(
			|p| p.unit_usd = Some(PriceFeed { min: 0, max: 5, max_move_bps: 1 }),
			Error::UnitUsdLimitsOutOfRange,
		);
		refuse(
			|p| p.unit_usd = Some(PriceFeed { min: 1, max: 10_000_000_001, max_move_bps: 1 }),
			Error::UnitUsdLimitsOutOfRange,
		);
		refuse(
			|p| p.unit_usd = Some(PriceFeed { min: 1, max: 5, max_move_bps: 10_001 }),
			Error::UnitUsdLimitsOutOfRange,
		);
		refuse(|p| p.strikes.removal_threshold = 10_001, Error::StrikeThresholdOutOfRange);
		// Lock, wait and two days: 24 + 1/2 + 48 hours.
		refuse(|p| p.unit_usd_max_age_hours = 72, Error::UnitUsdMaxAgeOutOfRange);
		refuse(|p| p.unit_usd_max_age_hours = 961, Error::UnitUsdMaxAgeOutOfRange);
		refuse(|p| p.price_lock_hours = 48, Error::UnitUsdMaxAgeOutOfRange);
		refuse(|p| p.reporter_bond = 100_000_001 * UNIT, Error::ReporterBondOutOfRange);
		refuse(|p| p.strikes.deviation_bps = 0, Error::StrikeDeviationOutOfRange);
		refuse(|p| p.strikes.deviation_bps = 10_001, Error::StrikeDeviationOutOfRange);
		refuse(|p| p.strikes.cost = BOND + 1, Error::StrikeCostOutOfRange);
	});
}

#[test]
fn parameters_should_be_refused_when_the_origin_is_wrong() {
	build_and_execute(|| {
		assert_noop!(
			Oracle::set_parameters(RuntimeOrigin::signed(MANAGER), Parameters::default()),
			DispatchError::BadOrigin
		);
	});
}
