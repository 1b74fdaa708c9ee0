use super::*;

fn set(new: Parameters) -> frame_support::dispatch::DispatchResult {
	MarginEscrow::set_parameters(RuntimeOrigin::root(), new)
}

#[test]
fn set_parameters_should_show_old_and_new_when_in_range() {
	build_and_execute(|| {
		let old = Parameters::default();
		let new = Parameters { margin_ratio_bps: 250, minimum_margin: 7, unit_usd_rate: 20_000 };
		assert_ok!(set(new));
		assert_eq!(CurrentParameters::<Test>::get(), new);
		assert_eq!(MarginEscrow::terms().ratio_bps, 250);
		assert_eq!(MarginEscrow::terms().minimum, 7);
		assert_eq!(last_event(), Event::ParametersSet { old, new }.into());
	});
}

#[test]
fn set_parameters_should_accept_the_edges_of_the_ranges() {
	build_and_execute(|| {
		assert_ok!(set(Parameters { margin_ratio_bps: 1, minimum_margin: 0, unit_usd_rate: 1 }));
		assert_ok!(set(Parameters {
			margin_ratio_bps: 10_000,
			minimum_margin: 1_000_000 * UNIT,
			unit_usd_rate: 10_000_000_000
		}));
	});
}

#[test]
fn set_parameters_should_count_at_once_when_months_are_open() {
	build_and_execute(|| {
		deposit(ALICE, 10 * UNIT);
		assert_ok!(MarginEscrow::add_exposure(&ALICE, 1_000 * UNIT));
		assert_ok!(set(Parameters { margin_ratio_bps: 200, ..Default::default() }));
		assert_eq!(MarginEscrow::status(&ALICE).required, Some(20 * UNIT));
		assert_noop!(
			MarginEscrow::withdraw(RuntimeOrigin::signed(ALICE), 1),
			Error::<Test>::MarginTooLow
		);
		assert_eq!(held(ALICE), 10 * UNIT);
	});
}

#[test]
fn set_parameters_should_fail_when_the_margin_ratio_is_out_of_range() {
	build_and_execute(|| {
		for margin_ratio_bps in [0, 10_001, u32::MAX] {
			assert_noop!(
				set(Parameters { margin_ratio_bps, ..Default::default() }),
				Error::<Test>::MarginRatioOutOfRange
			);
		}
	});
}

#[test]
fn set_parameters_should_fail_when_the_minimum_margin_is_out_of_range() {
	build_and_execute(|| {
		for minimum_margin in [1_000_000 * UNIT + 1, u128::MAX] {
			assert_noop!(
				set(Parameters { minimum_margin, ..Default::default() }),
				Error::<Test>::MinimumMarginOutOfRange
			);
		}
	});
}

#[test]
fn set_parameters_should_fail_when_the_rate_of_unit_is_out_of_range() {
	build_and_execute(|| {
		for unit_usd_rate in [0, 10_000_000_001, u64::MAX] {
			assert_noop!(
				set(Parameters { unit_usd_rate, ..Default::default() }),
				Error::<Test>::UnitUsdRateOutOfRange
			);
		}
	});
}

#[test]
fn set_parameters_should_fail_when_the_origin_is_wrong() {
	build_and_execute(|| {
		let new = Parameters::default();
		assert_noop!(MarginEscrow::set_parameters(RuntimeOrigin::signed(ALICE), new), BadOrigin);
		assert_noop!(MarginEscrow::set_parameters(RuntimeOrigin::none(), new), BadOrigin);
	});
}
