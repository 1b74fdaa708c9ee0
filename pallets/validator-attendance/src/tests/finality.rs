use super::*;

fn restart(delay: u64, best_finalized: u64) -> frame_support::dispatch::DispatchResult {
	Attendance::restart_finality(RuntimeOrigin::root(), delay, best_finalized)
}

#[test]
fn finality_should_restart_when_delay_and_block_are_in_range() {
	build_and_execute(|| {
		System::set_block_number(1_000);
		for (delay, best_finalized) in [(100, 0), (4_320, 1_000)] {
			assert_ok!(restart(delay, best_finalized));
			assert_eq!(WaitingRestart::get(), Some((delay, best_finalized)));
			System::assert_last_event(Event::FinalityRestarts { delay, best_finalized }.into());
			change_session(&[], false);
			assert_eq!(
				WaitingRestart::get(),
				Some((delay, best_finalized)),
				"it is left to GRANDPA"
			);
		}
	});
}

#[test]
fn restart_should_fail_when_the_delay_is_out_of_range() {
	build_and_execute(|| {
		for delay in [0, 99, 4_321, u64::MAX] {
			assert_noop!(restart(delay, 0), Error::<Test>::RestartDelayOutOfRange);
		}
	});
}

#[test]
fn restart_should_fail_when_the_block_is_to_come() {
	build_and_execute(|| {
		for best_finalized in [2, u64::MAX] {
			assert_noop!(restart(100, best_finalized), Error::<Test>::FinalizedBlockUnknown);
		}
	});
}

#[test]
fn restart_should_fail_when_the_last_one_is_too_recent() {
	build_and_execute(|| {
		NextRestart::set(2);
		assert_noop!(restart(100, 0), Error::<Test>::RestartTooSoon);
		NextRestart::set(1);
		assert_ok!(restart(100, 0));
	});
}

#[test]
fn restart_should_fail_when_the_origin_is_wrong() {
	build_and_execute(|| {
		for origin in [RuntimeOrigin::signed(1), RuntimeOrigin::none()] {
			assert_noop!(Attendance::restart_finality(origin, 100, 0), BadOrigin);
		}
	});
}

#[test]
fn restart_by_root_alone_should_be_dropped_when_it_would_do_harm() {
	build_and_execute(|| {
		for (delay, best_finalized) in [(4_321, 0), (u64::MAX, 0), (0, 2), (100, u64::MAX)] {
			WaitingRestart::set(Some((delay, best_finalized)));
			change_session(&[], false);
			assert_eq!(WaitingRestart::get(), None);
			System::assert_last_event(Event::RestartDropped { delay, best_finalized }.into());
		}
		// A short delay does none.
		WaitingRestart::set(Some((0, 1)));
		change_session(&[], false);
		assert_eq!(WaitingRestart::get(), Some((0, 1)));
	});
}
