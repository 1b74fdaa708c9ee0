use super::*;

/// The same validators are absent in each of these sessions.
fn absent_in(sessions: impl IntoIterator<Item = u32>, absent: &[u64], active: u32) {
	for session in sessions {
		assert_ok!(report(session, absent, active));
	}
}

#[docify::export]
#[test]
fn validator_should_be_chilled_at_the_end_of_the_last_tolerated_session() {
	build_and_execute(|| {
		absent_in(1..=11, &[7], 100);
		assert_eq!(counts(), [(7, 11)]);
		assert!(ChilledOnes::get().is_empty());

		absent_in([12], &[7], 100);
		assert_eq!(ChilledOnes::get(), [7]);
		assert!(events().contains(&Event::Chilled { validator: 7, sessions: 12 }.into()));
		assert_eq!(Chilled::<Test>::get(), ChilledInEra { era: 5, count: 1 });
	});
}

#[test]
fn count_should_start_anew_when_a_session_was_attended() {
	build_and_execute(|| {
		absent_in(1..=11, &[7], 100);
		// Somebody else is absent in session 12.
		absent_in([12], &[8], 100);
		assert_eq!(counts(), [(8, 1)]);
		absent_in(13..=23, &[7], 100);
		assert_eq!(counts(), [(7, 11)]);
		assert!(ChilledOnes::get().is_empty());
	});
}

#[test]
fn count_should_start_anew_when_nobody_was_absent_in_between() {
	build_and_execute(|| {
		absent_in(1..=11, &[7], 100);
		absent_in([13], &[7], 100);
		assert_eq!(counts(), [(7, 1)]);
		assert!(ChilledOnes::get().is_empty());
	});
}

#[test]
fn count_should_start_anew_when_the_validator_was_chilled() {
	build_and_execute(|| {
		absent_in(1..=12, &[7], 100);
		assert!(counts().is_empty());
		absent_in(13..=23, &[7], 100);
		assert_eq!(ChilledOnes::get(), [7]);
		absent_in([24], &[7], 100);
		assert_eq!(ChilledOnes::get(), [7, 7]);
	});
}

#[test]
fn session_should_count_for_nobody_when_more_than_a_third_was_absent() {
	build_and_execute(|| {
		absent_in(1..=11, &[7], 6);
		// Three of six.
		absent_in([12], &[7, 8, 9], 6);
		assert!(
			events().contains(&Event::MassAbsence { session: 12, absent: 3, active: 6 }.into())
		);
		assert!(ChilledOnes::get().is_empty());
		assert_eq!(counts(), [(7, 11)]);
		// The dead one's row goes on, the others begin theirs.
		absent_in([13], &[7, 8], 6);
		assert_eq!(ChilledOnes::get(), [7]);
		assert_eq!(counts(), [(8, 1)]);
	});
}

#[test]
fn row_should_end_when_the_validator_was_there_in_a_session_of_mass_absence() {
	build_and_execute(|| {
		absent_in(1..=11, &[7], 6);
		absent_in([12], &[8, 9, 10], 6);
		assert!(counts().is_empty());
		absent_in([13], &[7], 6);
		assert_eq!(counts(), [(7, 1)]);
	});
}

#[test]
fn session_should_count_when_exactly_a_third_was_absent() {
	build_and_execute(|| {
		absent_in([1], &[7, 8], 6);
		assert_eq!(counts(), [(7, 1), (8, 1)]);
	});
}

#[test]
fn nobody_should_ever_be_chilled_when_the_only_validator_is_absent() {
	build_and_execute(|| {
		absent_in(1..=50, &[7], 1);
		assert!(ChilledOnes::get().is_empty());
		assert!(counts().is_empty());
	});
}

#[test]
fn era_should_chill_a_tenth_and_the_next_one_the_rest() {
	build_and_execute(|| {
		absent_in(1..=12, &[1, 2, 3, 4, 5], 20);
		assert_eq!(ChilledOnes::get(), [1, 2]);
		assert_eq!(counts(), [(3, 12), (4, 12), (5, 12)]);
		absent_in([13], &[1, 2, 3, 4, 5], 20);
		assert_eq!(ChilledOnes::get(), [1, 2]);

		Era::set(6);
		absent_in([14], &[3, 4, 5], 20);
		assert_eq!(ChilledOnes::get(), [1, 2, 3, 4]);
		assert_eq!(Chilled::<Test>::get(), ChilledInEra { era: 6, count: 2 });
		Era::set(7);
		absent_in([15], &[5], 20);
		assert_eq!(ChilledOnes::get(), [1, 2, 3, 4, 5]);
	});
}

#[test]
fn longest_absent_should_go_first_when_there_is_room_for_one() {
	build_and_execute(|| {
		absent_in([1], &[9], 9);
		absent_in(2..=12, &[3, 9], 9);
		assert_eq!(ChilledOnes::get(), [9]);
		// Its turn would be now, but the era had room for one only.
		absent_in([13], &[3], 9);
		assert_eq!(ChilledOnes::get(), [9]);
		assert_eq!(counts(), [(3, 12)]);
	});
}

#[test]
fn room_should_go_to_the_next_when_one_cannot_be_chilled() {
	build_and_execute(|| {
		Unmoved::set([1].into());
		absent_in(1..=12, &[1, 2], 10);
		assert_eq!(ChilledOnes::get(), [2]);
		assert_eq!(counts(), [(1, 12)]);
	});
}

#[test]
fn parameters_should_count_for_absences_so_far() {
	build_and_execute(|| {
		absent_in(1..=3, &[1, 2], 10);
		set(Parameters { tolerated_sessions: 4, max_chilled_bps: 2_000 });
		absent_in([4], &[1, 2], 10);
		assert_eq!(ChilledOnes::get(), [1, 2]);
	});
}

#[test]
fn list_should_hold_a_whole_active_set() {
	build_and_execute(|| {
		set(Parameters { tolerated_sessions: 1_000, max_chilled_bps: 10_000 });
		let most: Vec<u64> = (0..100).collect();
		// A count from before the absence became one of the masses stays.
		absent_in([1], &most[..33], 100);
		absent_in([2], &most, 100);
		assert_eq!(counts().len(), 33);
		absent_in([3], &most[..33], 100);
		assert!(counts().iter().all(|(_, sessions)| *sessions == 2));
	});
}

#[test]
fn counting_should_register_its_weight() {
	build_and_execute(|| {
		let before = System::block_weight().total();
		absent_in([1], &[1, 2, 3], 100);
		let weight = System::block_weight().total().saturating_sub(before);
		assert_eq!(weight, <() as WeightInfo>::note_absences(3));
	});
}

#[test]
fn try_state_should_refuse_when_more_were_chilled_than_may_be_active() {
	build_and_execute(|| {
		Chilled::<Test>::put(ChilledInEra { era: 5, count: 101 });
		assert_eq!(Attendance::do_try_state(), Err("more were chilled than may be active".into()));
		Chilled::<Test>::put(ChilledInEra { era: 6, count: 1 });
		let refused = Err("validators were chilled in an era to come".into());
		assert_eq!(Attendance::do_try_state(), refused);
		Chilled::<Test>::kill();
	});
}
