use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok, dispatch::DispatchResult};
use sp_runtime::DispatchError::BadOrigin;
use treasurenet_primitives::UNIT;

fn set(new: Parameters) -> DispatchResult {
	BonusStake::set_parameters(RuntimeOrigin::root(), new)
}

#[test]
fn set_parameters_should_show_old_and_new_when_in_range() {
	build_and_execute(|| {
		events();
		let old =
			Parameters { minimum_bid: UNIT, super_threshold_bps: 200, super_floor: UNIT / 100 };
		let new =
			Parameters { minimum_bid: 5 * UNIT, super_threshold_bps: 300, super_floor: 20 * UNIT };
		assert_ok!(set(new));
		assert_eq!(CurrentParameters::<Test>::get(), new);
		assert_eq!(events(), [Event::ParametersSet { old, new }]);
	});
}

#[test]
fn set_parameters_should_accept_the_edges_of_the_ranges() {
	build_and_execute(|| {
		assert_ok!(set(Parameters {
			minimum_bid: UNIT / 100,
			super_threshold_bps: 1,
			super_floor: UNIT / 100,
		}));
		assert_ok!(set(Parameters {
			minimum_bid: 1_000_000 * UNIT,
			super_threshold_bps: 10_000,
			super_floor: 1_000_000 * UNIT,
		}));
	});
}

#[test]
fn set_parameters_should_fail_when_the_minimum_bid_is_out_of_range() {
	build_and_execute(|| {
		for minimum_bid in [0, UNIT / 100 - 1, 1_000_000 * UNIT + 1, u128::MAX] {
			assert_noop!(
				set(Parameters { minimum_bid, ..Default::default() }),
				Error::<Test>::MinimumBidOutOfRange
			);
		}
	});
}

#[test]
fn set_parameters_should_fail_when_the_threshold_is_out_of_range() {
	build_and_execute(|| {
		for super_threshold_bps in [0, 10_001, u32::MAX] {
			assert_noop!(
				set(Parameters { super_threshold_bps, ..Default::default() }),
				Error::<Test>::SuperThresholdOutOfRange
			);
		}
	});
}

#[test]
fn set_parameters_should_fail_when_the_floor_is_out_of_range() {
	build_and_execute(|| {
		for super_floor in [0, UNIT / 100 - 1, 1_000_000 * UNIT + 1, u128::MAX] {
			assert_noop!(
				set(Parameters { super_floor, ..Default::default() }),
				Error::<Test>::SuperFloorOutOfRange
			);
		}
	});
}

#[test]
fn set_parameters_should_fail_when_the_origin_is_wrong() {
	build_and_execute(|| {
		let new = Parameters::default();
		assert_noop!(BonusStake::set_parameters(RuntimeOrigin::signed(ALICE), new), BadOrigin);
		assert_noop!(BonusStake::set_parameters(RuntimeOrigin::none(), new), BadOrigin);
	});
}
