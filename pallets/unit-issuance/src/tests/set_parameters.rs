//! Setting the parameters.

use crate::{CurrentParameters, Error, Event, Parameters, mock::*};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;
use treasurenet_primitives::{UNIT, math::issuance::Split};

fn set(new: Parameters) -> sp_runtime::DispatchResult {
	Issuance::set_parameters(RuntimeOrigin::root(), new)
}

#[test]
fn set_parameters_should_store_and_tell_old_and_new_when_they_are_at_their_limits() {
	build_and_execute(|| {
		System::set_block_number(1);
		let least = Parameters {
			growth_bps: 0,
			tat_floor: UNIT,
			split: Split {
				community_bps: 0,
				proposer_base_bps: 0,
				proposer_extra_bps: 0,
				super_bps: 0,
			},
		};
		let largest = Parameters {
			growth_bps: 10_000,
			tat_floor: 1_000_000_000_000 * UNIT,
			split: Split {
				community_bps: 1_000,
				proposer_base_bps: 2_000,
				proposer_extra_bps: 3_000,
				super_bps: 4_000,
			},
		};
		assert_ok!(set(least));
		assert_ok!(set(largest));
		assert_eq!(CurrentParameters::<Test>::get(), largest);
		assert_eq!(
			events(),
			[
				Event::ParametersSet { old: Parameters::default(), new: least },
				Event::ParametersSet { old: least, new: largest },
			]
		);
		System::set_block_number(0);
	});
}

#[test]
fn set_parameters_should_refuse_by_name_when_a_value_is_out_of_range() {
	build_and_execute(|| {
		let good = Parameters::default();
		assert_noop!(
			set(Parameters { growth_bps: 10_001, ..good }),
			Error::<Test>::GrowthOutOfRange
		);
		for tat_floor in [0, UNIT - 1, 1_000_000_000_000 * UNIT + 1] {
			assert_noop!(set(Parameters { tat_floor, ..good }), Error::<Test>::TatFloorOutOfRange);
		}
		for super_bps in [9_401, u32::MAX] {
			let split = Split { super_bps, ..good.split };
			assert_noop!(set(Parameters { split, ..good }), Error::<Test>::SplitOutOfRange);
		}
	});
}

#[test]
fn set_parameters_should_be_refused_when_the_origin_may_not() {
	build_and_execute(|| {
		let new = Parameters { growth_bps: 0, ..Default::default() };
		assert_noop!(
			Issuance::set_parameters(RuntimeOrigin::signed(ALICE), new),
			DispatchError::BadOrigin
		);
	});
}
