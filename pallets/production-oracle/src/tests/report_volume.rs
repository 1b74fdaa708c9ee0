use crate::{mock::*, *};
use alloc::vec;
use frame_support::{assert_noop, assert_ok};
use treasurenet_primitives::{
	OfficialVolumes,
	math::calendar::{DAY_MS, end_of, start_of_day},
};

fn official() -> Option<u64> {
	<Oracle as OfficialVolumes>::official(WELL, MONTH).map(|official| official.volume)
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
		let certificate = VolumeCertificates::<Test>::get(WELL, MONTH).unwrap();
		assert_eq!(certificate.reporters.to_vec(), vec![0, 1, 2, 4]);
		System::assert_has_event(
			Event::VolumeAccepted {
				round: 0,
				commitment: WELL,
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
fn not_found_should_never_be_accepted_when_all_say_so() {
	build_and_execute(|| {
		// Two without a figure already put the quorum out of reach: the next revision opens.
		for who in 1..=5 {
			assert_ok!(not_found(who));
		}
		assert_eq!(official(), None);
		accept_volume(1, 50);
		assert_eq!(official(), Some(50));
	});
}

#[test]
fn report_should_be_refused_when_nothing_was_uploaded() {
	build_and_execute(|| {
		Months::set(Default::default());
		assert_noop!(volume(1, 5), refused(0, Refusal::NoSuchWellMonth));
	});
}

#[test]
fn report_should_be_refused_when_the_round_is_not_open() {
	build_and_execute(|| {
		let opens = start_of_day(end_of(MONTH) + 4);
		set_time(opens - 1);
		assert_noop!(volume(1, 5), refused(0, Refusal::RoundNotOpen));
		set_time(opens);
		assert_ok!(volume(1, 5));
	});
}

#[test]
fn round_should_open_at_the_months_end_when_there_is_no_delay() {
	build_and_execute(|| {
		configure(|parameters| parameters.volume_round_delay_days = 0);
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
fn report_should_be_refused_when_the_volume_is_final_and_not_minted() {
	build_and_execute(|| {
		accept_volume(0, 100);
		pass(24 * HOUR);
		assert_noop!(
			send(1, vec![volume_report(1, VolumeAnswer::Volume(90))]),
			refused(0, Refusal::VolumeFinal)
		);
		assert_noop!(volume(1, 100), refused(0, Refusal::RoundDecided));
	});
}

#[test]
fn official_volume_should_fall_when_it_is_amended_after_the_mint() {
	build_and_execute(|| {
		accept_volume(0, 100);
		pass(24 * HOUR);
		mint(WELL, MONTH);
		pass(300 * DAY_MS);
		accept_volume(1, 90);
		assert_eq!(official(), Some(90));
		assert_eq!(Amended::get(), vec![(WELL, MONTH, 90)]);
		accept_volume(2, 80);
		assert_eq!(Amended::get(), vec![(WELL, MONTH, 90), (WELL, MONTH, 80)]);
	});
}

#[test]
fn amendment_should_be_refused_when_it_is_not_lower() {
	build_and_execute(|| {
		accept_volume(0, 100);
		pass(24 * HOUR);
		mint(WELL, MONTH);
		for figure in [100, 101] {
			assert_noop!(
				send(1, vec![volume_report(1, VolumeAnswer::Volume(figure))]),
				refused(0, Refusal::AmendmentNotLower)
			);
		}
	});
}

#[test]
fn amendment_should_be_refused_when_twelve_months_have_passed_since_the_mint() {
	build_and_execute(|| {
		accept_volume(0, 100);
		pass(24 * HOUR);
		mint(WELL, MONTH);
		// From 2024-05-16 to 2025-05-16 it is 365 days.
		pass(365 * DAY_MS - 1);
		let report = || vec![volume_report(1, VolumeAnswer::Volume(90))];
		assert_ok!(send(1, report()));
		pass(1);
		assert_noop!(send(2, report()), refused(0, Refusal::RoundClosed));
		assert_ok!(Oracle::prune_round(RuntimeOrigin::signed(STRANGER), 1));
	});
}

#[test]
fn months_after_should_end_with_the_month_when_it_is_shorter() {
	use crate::volumes::months_after;
	use treasurenet_primitives::math::calendar::first_day;
	// 2024-01-31 and one month: 2024-02-29.
	let january = first_day(648) + 30;
	assert_eq!(months_after(start_of_day(january) + 5, 1), start_of_day(first_day(649) + 28) + 5);
	assert_eq!(months_after(start_of_day(january), 12), start_of_day(first_day(660) + 30));
}
