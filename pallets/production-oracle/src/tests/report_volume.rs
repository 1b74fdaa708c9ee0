use crate::{mock::*, *};
use alloc::{vec, vec::Vec};
use frame_support::{assert_noop, assert_ok};
use treasurenet_primitives::{
	OfficialVolumes,
	math::calendar::{DAY_MS, end_of, start_of_day},
};

fn official() -> Option<u64> {
	<Oracle as OfficialVolumes>::official(WELL, MONTH).map(|official| official.volume)
}

fn correct(who: u64, revision: u8, volume: u64) -> sp_runtime::DispatchResult {
	send(who, vec![volume_report(revision, VolumeAnswer::Volume(volume))])
}

/// A volume of 100, final and minted.
fn mint_100() {
	accept_volume(0, 100);
	pass(24 * HOUR);
	mint(WELL, MONTH);
}

#[test]
fn volume_should_be_accepted_at_once_when_a_quorum_is_identical() {
	build_and_execute(|| {
		for who in 1..=3 {
			assert_ok!(volume(who, 1_234));
		}
		assert_ok!(volume(4, 1_235));
		assert_eq!(official(), None);
		assert_ok!(volume(5, 1_234));
		let official = Official::<Test>::get(WELL, MONTH).unwrap();
		assert_eq!((official.volume, official.revision), (1_234, 0));
		assert_eq!(official.final_at, now() + 24 * HOUR);
		let certificate = Certificates::<Test>::get(official.round).unwrap();
		assert_eq!(certificate.reporters.to_vec(), vec![0, 1, 2, 4]);
		System::assert_has_event(
			Event::VolumeAccepted {
				round: 0,
				key: WELL,
				month: MONTH,
				revision: 0,
				volume: 1_234,
				final_at: now() + 24 * HOUR,
			}
			.into(),
		);
		assert!(Amended::get().is_empty());
	});
}

#[test]
fn volume_of_zero_should_be_accepted_when_the_register_says_so() {
	build_and_execute(|| {
		accept_volume(0, 0);
		assert_eq!(official(), Some(0));
	});
}

#[test]
fn not_found_should_give_way_to_the_figure_when_the_register_has_one() {
	build_and_execute(|| {
		for who in 1..=5 {
			assert_ok!(not_found(who));
			assert_noop!(not_found(who), refused(0, Refusal::AlreadyAnswered));
		}
		assert_eq!(official(), None);
		// All five in one round: it did not fail.
		accept_volume_by(&[1, 2, 3], 0, 50);
		assert_noop!(volume(1, 51), refused(0, Refusal::AlreadyAnswered));
		assert_noop!(not_found(1), refused(0, Refusal::AlreadyAnswered));
		accept_volume_by(&[4], 0, 50);
		assert_eq!(official(), Some(50));
		assert_eq!(Official::<Test>::get(WELL, MONTH).unwrap().round, 0);
		pass(24 * HOUR);
		assert_eq!((strikes(1), strikes(5)), (0, 0));
	});
}

#[test]
fn report_should_be_refused_when_nothing_was_uploaded() {
	build_and_execute(|| {
		clear(WELL, MONTH);
		assert_noop!(volume(1, 5), refused(0, Refusal::NoSuchWellMonth));
	});
}

#[test]
fn report_should_be_refused_when_the_round_is_not_open() {
	build_and_execute(|| {
		Schedule::mutate(|schedule| schedule.volume_round_after_days = 24);
		let opens = start_of_day(end_of(MONTH) + 24);
		set_time(opens - 1);
		assert_noop!(volume(1, 5), refused(0, Refusal::RoundNotOpen));
		set_time(opens);
		assert_ok!(volume(1, 5));
	});
}

#[test]
fn round_should_open_at_the_months_end_when_there_is_no_delay() {
	build_and_execute(|| {
		Schedule::mutate(|schedule| schedule.volume_round_after_days = 0);
		set_time(start_of_day(end_of(MONTH)) - 1);
		assert_noop!(volume(1, 5), refused(0, Refusal::RoundNotOpen));
		set_time(start_of_day(end_of(MONTH)));
		assert_ok!(volume(1, 5));
	});
}

#[test]
fn report_should_be_refused_when_the_mint_deadline_is_past() {
	build_and_execute(|| {
		let deadline = start_of_day(end_of(MONTH + 24));
		set_time(deadline - 1);
		assert_ok!(volume(1, 5));
		set_time(deadline);
		assert_noop!(volume(2, 5), refused(0, Refusal::RoundClosed));
	});
}

#[test]
fn volume_should_be_corrected_up_or_down_when_it_is_final_and_not_minted() {
	build_and_execute(|| {
		accept_volume(0, 100);
		pass(24 * HOUR);
		assert_noop!(volume(1, 100), refused(0, Refusal::RoundDecided));
		accept_volume_by(&[1, 2, 3, 4], 1, 90);
		// It is not final any more: nothing mints by it.
		let official = Official::<Test>::get(WELL, MONTH).unwrap();
		assert_eq!((official.volume, official.final_at), (90, now() + 24 * HOUR));
		pass(24 * HOUR);
		accept_volume_by(&[1, 2, 3, 4], 2, 120);
		pass(24 * HOUR);
		mint(WELL, MONTH);
		assert_eq!(Certificates::<Test>::iter().count(), 1);
		assert!(Amended::get().is_empty());
	});
}

#[test]
fn correction_should_be_refused_when_it_corrects_nothing() {
	build_and_execute(|| {
		accept_volume(0, 100);
		let equal = || correct(1, 1, 100);
		assert_noop!(equal(), refused(0, Refusal::NothingCorrected));
		let none = vec![volume_report(1, VolumeAnswer::NotFound)];
		assert_noop!(send(1, none), refused(0, Refusal::NothingCorrected));
		assert_ok!(correct(1, 1, 90));
		assert_noop!(correct(2, 1, 100), refused(0, Refusal::NothingCorrected));
		assert_noop!(correct(2, 2, 90), refused(0, Refusal::WrongRevision));
	});
}

#[test]
fn amendment_should_take_force_when_it_is_final() {
	build_and_execute(|| {
		mint_100();
		pass(300 * DAY_MS);
		accept_volume(1, 90);
		assert!(Amended::get().is_empty());
		pass(24 * HOUR);
		assert_eq!(Amended::get(), vec![(WELL, MONTH, 90)]);
		// A later one may raise it again, up to what was minted by.
		accept_volume(2, 95);
		pass(24 * HOUR);
		accept_volume(3, 100);
		pass(24 * HOUR);
		assert_eq!(Amended::get(), vec![(WELL, MONTH, 90), (WELL, MONTH, 95), (WELL, MONTH, 100)]);
	});
}

#[test]
fn amendment_should_never_take_force_when_it_is_replaced_before_it_is_final() {
	build_and_execute(|| {
		mint_100();
		accept_volume(1, 90);
		pass(HOUR);
		accept_volume(2, 80);
		pass(23 * HOUR);
		assert!(Amended::get().is_empty());
		pass(HOUR);
		assert_eq!(Amended::get(), vec![(WELL, MONTH, 80)]);
	});
}

#[test]
fn certificate_should_be_kept_when_a_record_names_it_or_its_volume_is_in_force() {
	build_and_execute(|| {
		let kept = || {
			let mut rounds: Vec<u64> = Certificates::<Test>::iter_keys().collect();
			rounds.sort_unstable();
			rounds
		};
		accept_volume(0, 90);
		accept_volume(1, 100);
		assert_eq!(kept(), [1], "replaced before it was final");
		pass(24 * HOUR);
		mint(WELL, MONTH);
		accept_volume(2, 80);
		assert_eq!(kept(), [1, 2]);
		pass(24 * HOUR);
		// The amendment is in force until the next one is final.
		accept_volume(3, 70);
		assert_eq!(kept(), [1, 2, 3]);
		accept_volume(4, 60);
		assert_eq!(kept(), [1, 2, 4]);
		pass(24 * HOUR);
		assert_eq!(kept(), [1, 4], "the record names the first one");
		let certificate = Oracle::certificate(1).unwrap();
		assert_eq!(certificate.reporters, [0, 1, 2, 3]);
		// A reporter that left can still be named.
		assert_ok!(Oracle::remove_reporter(RuntimeOrigin::root(), 1));
		assert_eq!(Oracle::reporter_account(0), Some(1));
	});
}

#[test]
fn everything_should_go_when_a_cleared_month_is_released() {
	build_and_execute(|| {
		accept_volume(0, 100);
		pass(24 * HOUR);
		accept_volume(1, 90);
		assert_ok!(correct(1, 2, 80));
		clear(WELL, MONTH);
		assert_eq!(Official::<Test>::iter().count() + Certificates::<Test>::iter().count(), 0);
		assert_eq!(CurrentRounds::<Test>::iter().count(), 0);
		idle();
		pass(24 * HOUR);
		assert_eq!(Rounds::<Test>::iter().count(), 0);
		// A second time does nothing.
		<Oracle as OfficialVolumes>::release(WELL, MONTH);
	});
}

#[test]
fn amendment_should_be_refused_when_it_is_above_what_was_minted_by() {
	build_and_execute(|| {
		mint_100();
		assert_noop!(correct(1, 1, 101), refused(0, Refusal::AmendmentTooHigh));
		accept_volume(1, 90);
		assert_noop!(correct(1, 2, 101), refused(0, Refusal::AmendmentTooHigh));
		assert_ok!(correct(1, 2, 100));
	});
}

#[test]
fn correction_should_not_be_accepted_above_the_mint_when_the_mint_came_in_between() {
	build_and_execute(|| {
		accept_volume(0, 100);
		pass(24 * HOUR);
		for who in 1..=3 {
			assert_ok!(correct(who, 1, 120));
		}
		mint(WELL, MONTH);
		assert_noop!(correct(4, 1, 120), refused(0, Refusal::AmendmentTooHigh));
		// Three figures are out of reach: the round gives way to one that can succeed.
		accept_volume_by(&[1, 2, 3, 4], 1, 90);
		assert_eq!(official(), Some(90));
	});
}

#[test]
fn amendment_should_be_refused_when_twelve_months_have_passed_since_the_mint() {
	build_and_execute(|| {
		mint_100();
		// From 2024-05-16 to 2025-05-16 it is 365 days.
		pass(365 * DAY_MS - 1);
		assert_ok!(correct(1, 1, 90));
		pass(1);
		assert_noop!(correct(2, 1, 90), refused(0, Refusal::RoundClosed));
		assert_ok!(Oracle::prune_round(RuntimeOrigin::signed(STRANGER), 1));
	});
}
