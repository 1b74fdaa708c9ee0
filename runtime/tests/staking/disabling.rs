//! An offender stays disabled until the era ends, whatever happens to session keys; and a validator that
//! has none loses its candidacy.

use crate::{
	chain::*,
	offences::{report, two_headers},
};
use frame_support::assert_ok;
use pallet_validator_attendance::{Event, Seated};
use treasurenet_primitives::ActiveValidators;
use treasurenet_runtime::{
	AccountId, Runtime, RuntimeEvent, Session, configs::staking_adapters::SessionValidators,
};

const OFFENDER: usize = 3;

fn is_effective(n: usize) -> bool {
	SessionValidators::effective().contains(&validator(n))
}

/// Runs to the end of the first era, in all of which the offender must not author.
fn offender_should_stay_out() {
	let begun = session();
	while era() == 1 {
		block(vec![]);
		assert!(era() > 1 || !is_effective(OFFENDER), "session {}", session());
	}
	assert!(session() > begun + 3, "the story needs several sessions");
	assert!(is_effective(OFFENDER), "the era is over");
}

#[test]
fn offender_should_stay_disabled_when_it_sets_other_keys() {
	Setup::of(12).run(|| {
		run_to_era(1);
		report(two_headers(OFFENDER));
		assert_ok!(block(vec![signed(&validator_path(OFFENDER), set_spare_keys(OFFENDER))])[0]);
		offender_should_stay_out();
	});
}

#[test]
fn offender_should_stay_disabled_when_an_accomplice_sets_other_keys() {
	Setup::of(12).run(|| {
		run_to_era(1);
		report(two_headers(OFFENDER));
		assert_ok!(block(vec![signed(&validator_path(5), set_spare_keys(5))])[0]);
		offender_should_stay_out();
	});
}

#[test]
fn offender_should_stay_out_when_it_purges_its_keys_and_comes_back() {
	Setup::of(12).run(|| {
		run_to_era(1);
		report(two_headers(OFFENDER));
		let purge = pallet_session::Call::<Runtime>::purge_keys {};
		assert_ok!(block(vec![signed(&validator_path(OFFENDER), purge)])[0]);
		run_to_session(session() + 1);
		assert_ok!(by(&validator(OFFENDER), set_spare_keys(OFFENDER)));
		offender_should_stay_out();
	});
}

/// A candidate with more behind it than all others, and no session keys.
fn stand_without_keys(n: usize) -> AccountId {
	let who = validator(n);
	let bond = 2 * VALIDATOR_BOND;
	fund(&who, bond + POCKET);
	let payee = pallet_staking::RewardDestination::Stash;
	assert_ok!(by(&who, pallet_staking::Call::<Runtime>::bond { value: bond, payee }));
	assert_ok!(by(&who, validate()));
	who
}

/// Validators with more behind them than all others, which give their session keys back once the
/// election has taken its candidates.
fn elect_without_keys<const N: usize>(validators: [usize; N]) -> [AccountId; N] {
	for n in validators {
		stand(n, 2 * VALIDATOR_BOND);
	}
	run_until(pallet_election_provider_multi_phase::Snapshot::<Runtime>::exists);
	validators.map(|n| {
		assert_ok!(by(&validator(n), pallet_session::Call::<Runtime>::purge_keys {}));
		validator(n)
	})
}

fn bring_keys(n: usize) {
	let proof = ownership_proof(n, validator(n).as_ref());
	let keys = session_keys(n);
	assert_ok!(by(&validator(n), pallet_session::Call::<Runtime>::set_keys { keys, proof }));
}

fn is_candidate(who: &AccountId) -> bool {
	pallet_staking::Validators::<Runtime>::contains_key(who)
}

#[test]
fn candidate_should_leave_no_seat_empty_when_it_stands_without_session_keys_era_by_era() {
	Setup::of(12).run(|| {
		let keyless = stand_without_keys(20);
		for next in 1..=3 {
			run_to_era(next);
			assert_eq!(Session::validators().len(), 12);
			assert!(!Session::validators().contains(&keyless));
			assert_ok!(by(&keyless, validate()));
		}
		bring_keys(20);
		run_to_era(4);
		assert!(Session::validators().contains(&keyless));
	});
}

#[test]
fn elected_validator_should_be_chilled_and_not_counted_when_it_has_no_session_keys() {
	Setup::of(12).run(|| {
		let [keyless] = elect_without_keys([20]);
		run_to_era(1);
		assert_eq!(Session::validators().len(), 11, "its seat is empty");
		let chilled = Event::ChilledWithoutKeys { validator: keyless.clone() };
		assert!(events().contains(&RuntimeEvent::ValidatorAttendance(chilled)));
		assert!(!is_candidate(&keyless));
		assert_eq!(Seated::<Runtime>::get().count, 11);

		// All that could take part did, so the proposers' part is whole.
		run_to_era(2);
		let participation = pallet_unit_issuance::Participation::<Runtime>::get();
		let participation = participation.expect("an era is over; qed");
		assert_eq!((participation.some, participation.all), (11, 11));
		assert_eq!(Session::validators().len(), 12, "somebody else has the seat");
	});
}

#[test]
fn era_should_chill_one_of_twelve_at_most_when_several_have_no_session_keys() {
	Setup::of(12).run(|| {
		let keyless = elect_without_keys([20, 21, 22]);
		let left = || keyless.iter().filter(|who| is_candidate(who)).count();
		run_to_era(1);
		assert_eq!((Session::validators().len(), left()), (9, 2));
		// Those that are left are not elected again.
		run_to_era(2);
		assert_eq!((Session::validators().len(), left()), (12, 2));
	});
}

#[test]
fn chilled_validator_should_have_a_seat_when_it_brings_its_keys_and_validates() {
	Setup::of(12).run(|| {
		let [who] = elect_without_keys([20]);
		run_to_era(1);
		assert!(!is_candidate(&who));
		bring_keys(20);
		assert_ok!(by(&who, validate()));
		run_to_era(2);
		assert!(Session::validators().contains(&who));
	});
}
