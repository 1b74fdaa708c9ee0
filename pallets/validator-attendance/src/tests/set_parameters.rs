use super::*;

fn try_set(new: Parameters) -> frame_support::dispatch::DispatchResult {
	Attendance::set_parameters(RuntimeOrigin::root(), new)
}

#[test]
fn set_parameters_should_show_old_and_new_when_in_range() {
	build_and_execute(|| {
		let old = Parameters { tolerated_sessions: 12, max_chilled_bps: 1_000 };
		assert_eq!(CurrentParameters::<Test>::get(), old);
		let new = Parameters { tolerated_sessions: 24, max_chilled_bps: 500 };
		assert_ok!(try_set(new));
		assert_eq!(CurrentParameters::<Test>::get(), new);
		assert_eq!(events(), [Event::ParametersSet { old, new }.into()]);
	});
}

#[test]
fn set_parameters_should_accept_the_edges_of_the_ranges() {
	build_and_execute(|| {
		assert_ok!(try_set(Parameters { tolerated_sessions: 1, max_chilled_bps: 1 }));
		assert_ok!(try_set(Parameters { tolerated_sessions: 1_000, max_chilled_bps: 10_000 }));
	});
}

#[test]
fn set_parameters_should_fail_when_the_sessions_are_out_of_range() {
	build_and_execute(|| {
		for tolerated_sessions in [0, 1_001, u32::MAX] {
			assert_noop!(
				try_set(Parameters { tolerated_sessions, ..Default::default() }),
				Error::<Test>::ToleratedSessionsOutOfRange
			);
		}
	});
}

#[test]
fn set_parameters_should_fail_when_the_share_is_out_of_range() {
	build_and_execute(|| {
		for max_chilled_bps in [0, 10_001, u32::MAX] {
			assert_noop!(
				try_set(Parameters { max_chilled_bps, ..Default::default() }),
				Error::<Test>::MaxChilledOutOfRange
			);
		}
	});
}

#[test]
fn set_parameters_should_fail_when_the_origin_is_wrong() {
	build_and_execute(|| {
		let new = Parameters::default();
		assert_noop!(Attendance::set_parameters(RuntimeOrigin::signed(1), new), BadOrigin);
		assert_noop!(Attendance::set_parameters(RuntimeOrigin::none(), new), BadOrigin);
	});
}
