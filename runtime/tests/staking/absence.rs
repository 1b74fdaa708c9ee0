//! Validators that are not there.

use crate::chain::*;
use frame_support::assert_ok;
use pallet_validator_attendance::{Absences, Event};
use sp_runtime::Perbill;
use treasurenet_runtime::{
	AccountId, Runtime, RuntimeEvent, Session, Staking, System, constants::time::SESSIONS_PER_ERA,
};

fn is_candidate(who: &AccountId) -> bool {
	pallet_staking::Validators::<Runtime>::contains_key(who)
}

fn is_active(who: &AccountId) -> bool {
	Session::validators().contains(who)
}

fn sessions_absent(who: &AccountId) -> u32 {
	let absent = Absences::<Runtime>::get().validators;
	absent.into_iter().find(|entry| entry.validator == *who).map_or(0, |entry| entry.sessions)
}

fn points(era: u32, who: &AccountId) -> u32 {
	let points = pallet_staking::ErasRewardPoints::<Runtime>::get(era);
	points.individual.get(who).copied().unwrap_or(0)
}

#[test]
fn absent_validator_should_be_disabled_until_the_era_ends() {
	Setup::of(12).run(|| {
		run_to_era(1);
		let absent = validator(3);
		set_down(&absent, true);
		run_to_session(session() + 1);
		assert!(is_disabled(&absent));
		assert_eq!(Session::disabled_validators().len(), 1);
		assert_eq!(sessions_absent(&absent), 1);

		// It is back, sends heartbeats, and stays disabled.
		set_down(&absent, false);
		run_to_session(session() + 1);
		assert!(is_disabled(&absent));
		assert_eq!(sessions_absent(&absent), 1, "the list of the last absence stands");
		let before = points(era(), &absent);

		run_to_era(2);
		assert_eq!(points(1, &absent), before, "who is disabled authors nothing");
		assert!(!is_disabled(&absent));
		run_to_era(3);
		assert!(points(2, &absent) > 0);
		assert!(is_candidate(&absent));
	});
}

#[test]
fn absence_should_cost_no_stake_however_many_are_absent() {
	Setup::of(12).run(|| {
		run_to_era(1);
		for n in 0..5 {
			set_down(&validator(n), true);
		}
		run_to_session(session() + 2);
		let mut slashes = pallet_staking::UnappliedSlashes::<Runtime>::iter_values();
		assert!(slashes.all(|slashes| slashes.is_empty()));
		for n in 0..5 {
			assert!(Staking::ledger(validator(n).into()).unwrap().active >= VALIDATOR_BOND);
		}
		// A third of them, no more, is disabled: the others must be able to finalise.
		assert_eq!(Session::disabled_validators().len(), 3);
	});
}

#[test]
fn validator_should_be_chilled_after_twelve_sessions_and_come_back_by_validate() {
	Setup::of(12).run(|| {
		run_to_era(1);
		let absent = validator(3);
		set_down(&absent, true);
		let first = session();
		for passed in 1..12 {
			run_to_session(first + passed);
			assert_eq!(sessions_absent(&absent), passed);
			assert!(is_candidate(&absent));
		}
		run_to_session(first + 12);
		let chilled = Event::Chilled { validator: absent.clone(), sessions: 12 };
		assert!(events().contains(&RuntimeEvent::ValidatorAttendance(chilled)));
		assert!(!is_candidate(&absent));
		assert_eq!(sessions_absent(&absent), 0);
		assert!(Staking::ledger(absent.clone().into()).unwrap().active >= VALIDATOR_BOND);

		// The set of the next era was elected before; the one after is elected without it.
		run_to_era(4);
		run_to_era(5);
		assert!(!is_active(&absent));
		assert_eq!(Session::validators().len(), 11);

		set_down(&absent, false);
		let prefs = pallet_staking::ValidatorPrefs::default();
		let validate = pallet_staking::Call::<Runtime>::validate { prefs };
		assert_ok!(block(vec![signed(&validator_path(3), validate)])[0]);
		run_to_era(6);
		run_to_era(7);
		assert!(is_active(&absent));
		assert!(!is_disabled(&absent));
	});
}

#[test]
fn presence_in_one_session_should_start_the_count_anew() {
	Setup::of(12).run(|| {
		run_to_era(1);
		let absent = validator(3);
		set_down(&absent, true);
		run_to_session(session() + 11);
		assert_eq!(sessions_absent(&absent), 11);
		// Though disabled, it shows its presence by a heartbeat.
		set_down(&absent, false);
		run_until(session_is_due);
		set_down(&absent, true);
		let attended = session();
		run_to_session(attended + 12);
		assert_eq!(sessions_absent(&absent), 11);
		assert!(is_candidate(&absent));
	});
}

#[test]
fn nobody_should_be_chilled_when_the_network_is_at_fault() {
	Setup::of(12).run(|| {
		run_to_era(1);
		for n in 0..5 {
			set_down(&validator(n), true);
		}
		run_to_session(session() + 1);
		let mass = Event::MassAbsence { session: session() - 1, absent: 5, active: 12 };
		assert!(events().contains(&RuntimeEvent::ValidatorAttendance(mass)));
		run_to_session(session() + 2 * SESSIONS_PER_ERA + 2);
		assert_eq!(pallet_staking::Validators::<Runtime>::count(), 12);
		for n in 0..5 {
			set_down(&validator(n), false);
		}
		run_to_era(era() + 2);
		assert_eq!(Session::validators().len(), 12);
		assert!(Session::disabled_validators().is_empty());
	});
}

#[test]
fn era_should_chill_one_of_twelve_at_most() {
	Setup::of(12).run(|| {
		run_to_era(1);
		for n in 0..3 {
			set_down(&validator(n), true);
		}
		let first = session();
		run_to_session(first + 12);
		assert_eq!(pallet_staking::Validators::<Runtime>::count(), 11);
		run_to_session(first + 13);
		// The running era had room for it: the twelfth session was the era's last.
		assert_eq!(pallet_staking::Validators::<Runtime>::count(), 10);
		run_to_session(first + 18);
		assert_eq!(pallet_staking::Validators::<Runtime>::count(), 10);
		run_to_session(first + 19);
		assert_eq!(pallet_staking::Validators::<Runtime>::count(), 9);
	});
}

#[test]
fn candidate_should_stay_when_an_election_would_lack_candidates() {
	Setup::of(12).run(|| {
		pallet_staking::MinimumValidatorCount::<Runtime>::put(12);
		run_to_era(1);
		set_down(&validator(3), true);
		run_to_session(session() + 14);
		assert!(is_candidate(&validator(3)));
	});
}

#[test]
fn absence_should_be_recorded_as_an_offence_of_the_session() {
	Setup::of(12).run(|| {
		run_to_era(1);
		set_down(&validator(3), true);
		System::reset_events();
		run_to_session(session() + 1);
		assert!(events().iter().any(|event| matches!(
			event,
			RuntimeEvent::Offences(pallet_offences::Event::Offence { kind, .. })
				if kind == b"im-online:offlin"
		)));
		assert!(events().contains(&RuntimeEvent::Staking(pallet_staking::Event::SlashReported {
			validator: validator(3),
			fraction: Perbill::zero(),
			slash_era: era(),
		})));
	});
}
