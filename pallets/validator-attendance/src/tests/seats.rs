use super::*;

const DAY: u64 = 24 * 60 * 60 * 1_000;

fn set_count(new: u32) -> frame_support::dispatch::DispatchResult {
	Attendance::set_validator_count(RuntimeOrigin::root(), new)
}

#[test]
fn set_validator_count_should_show_old_and_new_when_raised_by_a_quarter() {
	build_and_execute(|| {
		assert_ok!(set_count(10));
		assert_eq!((Attendance::most_elected(), Count::get()), (10, 10));
		assert_eq!(events(), [Event::ValidatorCountSet { old: 8, new: 10 }.into()]);
		let raise = CurrentSeats::<Test>::get().last_raise;
		assert_eq!(raise, Some(Raise { at: 0, from: 8 }));
	});
}

#[test]
fn set_validator_count_should_fail_when_it_rises_by_more_than_a_quarter_in_a_week() {
	build_and_execute(|| {
		let refused = || Error::<Test>::ValidatorCountRaisedTooFast;
		assert_noop!(set_count(11), refused());
		assert_ok!(set_count(9));
		Now::set(7 * DAY - 1);
		// What was raised within the week counts.
		assert_noop!(set_count(11), refused());
		assert_ok!(set_count(10));
		// And the week begins anew with the last raise.
		Now::set(14 * DAY - 2);
		assert_noop!(set_count(11), refused());
		Now::set(14 * DAY - 1);
		assert_noop!(set_count(13), refused());
		assert_ok!(set_count(12));
	});
}

#[test]
fn set_validator_count_should_not_rise_faster_when_it_was_lowered_in_between() {
	build_and_execute(|| {
		assert_ok!(set_count(10));
		assert_ok!(set_count(4));
		assert_ok!(set_count(10));
		assert_noop!(set_count(11), Error::<Test>::ValidatorCountRaisedTooFast);
		assert_eq!(CurrentSeats::<Test>::get().last_raise, Some(Raise { at: 0, from: 8 }));
	});
}

#[test]
fn set_validator_count_should_fail_when_it_is_out_of_range() {
	build_and_execute(|| {
		CurrentSeats::<Test>::put(SeatsInForce { number: 100, last_raise: None });
		for new in [0, 3, 101, u32::MAX] {
			assert_noop!(set_count(new), Error::<Test>::ValidatorCountOutOfRange);
		}
		assert_ok!(set_count(100));
		assert_ok!(set_count(4));
	});
}

#[test]
fn set_validator_count_should_reach_four_when_the_genesis_had_fewer() {
	build_and_execute(|| {
		CurrentSeats::<Test>::put(SeatsInForce { number: 1, last_raise: None });
		assert_noop!(set_count(5), Error::<Test>::ValidatorCountRaisedTooFast);
		assert_ok!(set_count(4));
		Now::set(7 * DAY);
		assert_ok!(set_count(5));
	});
}

#[test]
fn set_validator_count_should_fail_when_the_origin_is_wrong() {
	build_and_execute(|| {
		for origin in [RuntimeOrigin::signed(1), RuntimeOrigin::none()] {
			assert_noop!(Attendance::set_validator_count(origin, 8), BadOrigin);
		}
	});
}

#[test]
fn seats_should_be_those_of_staking_at_genesis() {
	build_and_execute(|| assert_eq!(Attendance::most_elected(), 8));
}

#[test]
fn try_state_should_refuse_when_there_are_too_many_seats() {
	build_and_execute(|| {
		let seats = CurrentSeats::<Test>::get();
		CurrentSeats::<Test>::put(SeatsInForce { number: 101, ..seats });
		assert_eq!(Attendance::do_try_state(), Err("there are more seats than may be".into()));
		CurrentSeats::<Test>::put(seats);
	});
}
