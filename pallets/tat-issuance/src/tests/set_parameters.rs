//! `set_parameters`, genesis and configuration.

use crate::{CurrentParameters, Error, Event, mock::*, types::Parameters};
use frame_support::{assert_noop, assert_ok, traits::Hooks};
use sp_runtime::{BuildStorage, DispatchError};
use treasurenet_primitives::WellMonths;

type E = Error<Test>;

#[test]
fn set_parameters_should_replace_all_of_them() {
	build_and_execute(|| {
		let old = Parameters::default();
		let new = Parameters {
			max_backfill_days: 1_200,
			close_after_days: None,
			volume_round_after_days: 0,
			mint_deadline_months: 1,
			settle_after_days: 0,
			amendment_months: 0,
		};
		assert_ok!(TatIssuance::set_parameters(RuntimeOrigin::root(), new));
		assert_eq!(CurrentParameters::<Test>::get(), new);
		assert_eq!(TatIssuance::schedule(), new);
		System::assert_last_event(Event::ParametersSet { old, new }.into());
	});
}

#[test]
fn set_parameters_should_fail_when_one_is_out_of_range() {
	build_and_execute(|| {
		let set = |change: &dyn Fn(&mut Parameters)| {
			let mut new = Parameters::default();
			change(&mut new);
			TatIssuance::set_parameters(RuntimeOrigin::root(), new)
		};
		for days in [0, 3_661] {
			assert_noop!(set(&|p| p.max_backfill_days = days), E::MaxBackfillDaysOutOfRange);
		}
		for days in [0, 367] {
			assert_noop!(set(&|p| p.close_after_days = Some(days)), E::CloseAfterDaysOutOfRange);
		}
		// 3 would be before uploads close.
		for days in [3, 367] {
			assert_noop!(
				set(&|p| p.volume_round_after_days = days),
				E::VolumeRoundAfterDaysOutOfRange
			);
		}
		for months in [0, 121] {
			assert_noop!(
				set(&|p| p.mint_deadline_months = months),
				E::MintDeadlineMonthsOutOfRange
			);
		}
		assert_noop!(set(&|p| p.settle_after_days = 367), E::SettleAfterDaysOutOfRange);
		assert_noop!(set(&|p| p.amendment_months = 121), E::AmendmentMonthsOutOfRange);
	});
}

#[test]
fn set_parameters_should_fail_when_the_origin_is_wrong() {
	build_and_execute(|| {
		for origin in [RuntimeOrigin::signed(ALICE), RuntimeOrigin::none()] {
			assert_noop!(
				TatIssuance::set_parameters(origin, Parameters::default()),
				DispatchError::BadOrigin
			);
		}
	});
}

#[test]
fn default_parameters_should_be_those_of_the_specification() {
	let Parameters {
		max_backfill_days,
		close_after_days,
		volume_round_after_days,
		mint_deadline_months,
		settle_after_days,
		amendment_months,
	} = Parameters::default();
	assert_eq!((max_backfill_days, close_after_days, volume_round_after_days), (35, Some(4), 24));
	assert_eq!((mint_deadline_months, settle_after_days, amendment_months), (24, 30, 12));
}

#[test]
#[should_panic(expected = "a production parameter of the genesis is out of its range: MaxBackfill")]
fn genesis_should_fail_when_a_parameter_is_out_of_range() {
	let parameters = Parameters { max_backfill_days: 0, ..Default::default() };
	let genesis = crate::GenesisConfig::<Test> { parameters, ..Default::default() };
	let _ = genesis.build_storage();
}

#[test]
fn integrity_should_hold_when_the_mock_is_configured() {
	build_and_execute(|| {
		<TatIssuance as Hooks<u64>>::integrity_test();
	});
}
