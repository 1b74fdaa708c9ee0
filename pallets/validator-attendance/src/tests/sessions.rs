use super::*;
use sp_runtime::Perbill;
use sp_staking::offence::OffenceSeverity;

const GRAVE: OffenceSeverity = OffenceSeverity(Perbill::from_percent(10));

fn disable(validator: u64) {
	FakeStaking::disable(&validator, GRAVE);
}

#[test]
fn offender_should_stay_disabled_when_the_session_forgets_it() {
	build_and_execute(|| {
		change_session(&[1, 2, 3, 4], true);
		disable(2);
		change_session(&[1, 2, 3, 4], true);
		assert_eq!(DisabledOnes::get(), [(2, GRAVE)].into());
		change_session(&[1, 2, 3, 4], true);
		assert!(is_disabled(2));
	});
}

#[test]
fn offender_should_stay_disabled_when_it_leaves_and_comes_back() {
	build_and_execute(|| {
		change_session(&[1, 2, 3, 4], true);
		disable(2);
		change_session(&[1, 3, 4], true);
		assert!(!is_disabled(2));
		change_session(&[1, 3, 4], true);
		change_session(&[1, 2, 3, 4], true);
		assert!(is_disabled(2));
	});
}

#[test]
fn offender_should_be_free_when_an_era_begins() {
	build_and_execute(|| {
		change_session(&[1, 2, 3, 4], true);
		disable(2);
		change_session(&[1, 2, 3, 4], true);
		Attendance::end_session();
		Era::set(6);
		DisabledOnes::set(Default::default());
		Attendance::start_session();
		assert!(!is_disabled(2));
		assert!(!Disabled::<Test>::exists(), "nothing is left of the era before");
	});
}

#[test]
fn offender_should_be_free_when_it_gave_way_to_a_graver_one() {
	build_and_execute(|| {
		change_session(&[1, 2, 3, 4], true);
		disable(2);
		change_session(&[1, 2, 3, 4], false);
		// Sessions disabled another one in its place.
		DisabledOnes::set([(3, GRAVE)].into());
		change_session(&[1, 2, 3, 4], true);
		assert_eq!(DisabledOnes::get(), [(3, GRAVE)].into());
	});
}

#[test]
fn session_should_leave_nothing_when_nobody_is_disabled() {
	build_and_execute(|| {
		change_session(&[1, 2, 3, 4], true);
		assert!(!Disabled::<Test>::exists());
	});
}

#[test]
fn elected_validator_should_be_chilled_and_not_counted_when_it_has_no_keys() {
	build_and_execute(|| {
		Elected::set((1..=10).collect());
		Keyless::set([9].into());
		change_session(&[1, 2, 3, 4, 5, 6, 7, 8, 10], true);
		assert_eq!(Seated::<Test>::get(), SeatedInEra { era: 5, count: 9 });
		assert_eq!(ChilledOnes::get(), [9]);
		assert_eq!(events(), [Event::ChilledWithoutKeys { validator: 9 }.into()]);
		// Once for each era.
		change_session(&[1, 2, 3, 4, 5, 6, 7, 8, 10], true);
		assert_eq!(ChilledOnes::get(), [9]);
	});
}

#[test]
fn elected_validator_should_stay_when_it_brought_its_keys_too_late() {
	build_and_execute(|| {
		Elected::set(vec![1, 2, 3, 4]);
		change_session(&[1, 2, 3], true);
		assert_eq!(Seated::<Test>::get().count, 3);
		assert!(ChilledOnes::get().is_empty());
	});
}

#[test]
fn era_should_chill_no_more_than_the_cap_whatever_for() {
	build_and_execute(|| {
		Elected::set((1..=20).collect());
		Keyless::set((11..=20).collect());
		let active: Vec<u64> = (1..=10).collect();
		change_session(&active, true);
		assert_eq!(ChilledOnes::get(), [11, 12]);
		// Nothing is left for the absent either.
		set(Parameters { tolerated_sessions: 1, ..Default::default() });
		report(1, &[3], 20).unwrap();
		assert_eq!(ChilledOnes::get(), [11, 12]);
		Era::set(6);
		change_session(&active, true);
		assert_eq!(Chilled::<Test>::get(), ChilledInEra { era: 6, count: 2 });
	});
}

#[test]
fn sessions_should_register_their_weight() {
	build_and_execute(|| {
		Elected::set(vec![1, 2, 3, 4]);
		let before = System::block_weight().total();
		change_session(&[1, 2, 3, 4], true);
		let registered = System::block_weight().total().saturating_sub(before);
		assert_eq!(registered, <() as WeightInfo>::start_era(4));
		disable(2);
		let before = System::block_weight().total();
		change_session(&[1, 2, 3, 4], true);
		let registered = System::block_weight().total().saturating_sub(before);
		assert_eq!(registered, <() as WeightInfo>::keep_disabled(1));
	});
}

#[test]
fn try_state_should_refuse_when_a_validator_is_listed_as_disabled_twice() {
	build_and_execute(|| {
		let entry = DisabledValidator { validator: 1, severity: GRAVE };
		let validators = vec![entry.clone(), entry].try_into().unwrap();
		Disabled::<Test>::put(DisabledList { era: 5, validators });
		let refused = Err("a validator is listed as disabled twice".into());
		assert_eq!(Attendance::do_try_state(), refused);
		Disabled::<Test>::kill();
	});
}
