use crate::{mock::*, *};
use alloc::vec;
use frame_support::{assert_noop, assert_ok, traits::fungible::Inspect};
use sp_core::H256;
use sp_runtime::DispatchError;
use treasurenet_primitives::{UNIT, WellKey, WellMonthView, math::calendar::DAY_MS};

const DAY: u32 = TODAY - 1;

/// Four agree on 80 USD; the fifth does as told.
fn round(fifth: impl FnOnce()) {
	for who in 1..=4 {
		assert_ok!(quote(who, DAY, 800_000));
	}
	fifth();
	pass(WAIT);
	pass(24 * HOUR);
	assert!(Rounds::<Test>::iter().next().is_none());
	assert_eq!(strikes(1), 0);
}

#[test]
fn absent_should_be_struck_when_the_value_is_final() {
	build_and_execute(|| {
		round(|| ());
		assert_eq!(strikes(5), 1);
		System::assert_has_event(
			Event::StrikeGiven { who: 5, id: 4, round: 0, strikes: 1, charged: 0 }.into(),
		);
		System::assert_has_event(Event::RoundClosed { round: 0 }.into());
	});
}

fn rounds_of(who: u64) -> (u32, u32) {
	let reporter = Reporters::<Test>::get(who).unwrap();
	(reporter.answered_rounds, reporter.missed_rounds)
}

#[test]
fn rounds_should_be_counted_when_their_value_is_final() {
	build_and_execute(|| {
		round(|| ());
		assert_eq!((rounds_of(1), rounds_of(5)), ((1, 0), (0, 1)));
		// A reporter that answers wrongly, too late for the value, or finds nothing, was there.
		for who in 1..=4 {
			assert_ok!(volume(who, 100));
		}
		pass(HOUR);
		assert_ok!(not_found(5));
		assert_eq!(rounds_of(1), (1, 0));
		pass(23 * HOUR);
		assert_eq!((rounds_of(1), rounds_of(5)), ((2, 0), (1, 1)));
		// The forgiven strike was given for a round that stays missed.
		assert_ok!(Oracle::forgive_strikes(RuntimeOrigin::root(), 5));
		assert_eq!(rounds_of(5), (1, 1));
	});
}

#[test]
fn rounds_should_be_counted_when_they_had_a_value_and_not_when_they_failed() {
	build_and_execute(|| {
		assert_ok!(quote(1, DAY, 800_000));
		pass(100 * 24 * HOUR);
		assert_ok!(Oracle::prune_round(RuntimeOrigin::signed(1), 0));
		assert!((1..=5).all(|who| rounds_of(who) == (0, 0)));
	});
	build_and_execute(|| {
		accept_volume(0, 100);
		for who in 1..=4 {
			assert_ok!(send(who, vec![volume_report(1, VolumeAnswer::Volume(90))]));
		}
		pass(24 * HOUR);
		// In the first round all were there, in its correction four of five.
		assert_eq!((rounds_of(1), rounds_of(5)), ((2, 0), (1, 1)));
	});
}

#[test]
fn deviating_should_be_struck_when_further_than_the_limit() {
	build_and_execute(|| {
		round(|| {
			assert_ok!(quote(5, DAY, 840_001));
		});
		assert_eq!(strikes(5), 1);
	});
	build_and_execute(|| {
		round(|| {
			assert_ok!(quote(5, DAY, 840_000));
		});
		assert_eq!(strikes(5), 0);
	});
}

#[test]
fn other_variant_should_be_struck_when_a_price_is_accepted() {
	build_and_execute(|| {
		round(|| {
			assert_ok!(no_quote(5, DAY));
		});
		assert_eq!(strikes(5), 1);
	});
}

#[test]
fn quote_should_be_struck_when_no_quote_is_accepted() {
	build_and_execute(|| {
		for who in 1..=4 {
			assert_ok!(no_quote(who, DAY));
		}
		assert_ok!(quote(5, DAY, 800_000));
		pass(WAIT);
		pass(24 * HOUR);
		assert_eq!((strikes(1), strikes(5)), (0, 1));
	});
}

#[test]
fn late_answer_should_save_from_absence_when_the_value_is_not_final() {
	build_and_execute(|| {
		for who in 1..=4 {
			assert_ok!(volume(who, 100));
		}
		pass(23 * HOUR);
		assert_ok!(volume(5, 100));
		pass(HOUR);
		assert_eq!(strikes(5), 0);
	});
}

#[test]
fn differing_volume_should_be_struck_and_not_found_not_when_the_volume_is_final() {
	build_and_execute(|| {
		assert_ok!(Oracle::admit_reporter(RuntimeOrigin::root(), 6));
		assert_ok!(volume(5, 101));
		assert_ok!(not_found(6));
		for who in 1..=4 {
			assert_ok!(volume(who, 100));
		}
		pass(24 * HOUR);
		assert_eq!((strikes(1), strikes(5), strikes(6)), (0, 1, 0));
	});
}

#[test]
fn nobody_should_be_struck_when_the_round_failed() {
	build_and_execute(|| {
		assert_ok!(quote(1, DAY, 800_000));
		assert_ok!(quote(2, DAY, 1));
		assert_ok!(no_quote(3, DAY));
		pass(100 * 24 * HOUR);
		assert_ok!(Oracle::prune_round(RuntimeOrigin::signed(1), 0));
		assert!((1..=5).all(|who| strikes(who) == 0));
	});
}

#[test]
fn nobody_should_be_absent_when_there_was_no_time_to_answer() {
	build_and_execute(|| {
		configure(|parameters| {
			parameters.median_wait_ms = 0;
			parameters.price_lock_hours = 0;
		});
		for who in 1..=4 {
			assert_ok!(quote(who, DAY, 800_000));
		}
		idle();
		assert!(Rounds::<Test>::iter().next().is_none());
		assert_eq!(strikes(5), 0);
		assert_eq!((rounds_of(1), rounds_of(5)), ((1, 0), (0, 0)));
	});
}

#[test]
fn removed_reporter_should_get_none_when_the_round_is_judged() {
	build_and_execute(|| {
		for who in 1..=4 {
			assert_ok!(volume(who, 100));
		}
		assert_ok!(Oracle::remove_reporter(RuntimeOrigin::root(), 5));
		assert_ok!(Oracle::admit_reporter(RuntimeOrigin::root(), 5));
		pass(24 * HOUR);
		assert_eq!(strikes(5), 0);
	});
}

#[test]
fn reporter_should_be_struck_out_when_it_reaches_the_threshold() {
	build_and_execute(|| {
		configure(|parameters| parameters.strikes.removal_threshold = 1);
		round(|| ());
		assert_eq!(ReporterSet::<Test>::get().to_vec(), vec![0, 1, 2, 3]);
		assert_noop!(quote(5, DAY - 1, 1), Error::<Test>::NotReporter);
		System::assert_has_event(Event::ReporterStruckOut { who: 5, id: 4, strikes: 1 }.into());
		assert_noop!(
			Oracle::admit_reporter(RuntimeOrigin::root(), 5),
			Error::<Test>::AlreadyReporter
		);
		assert_noop!(Oracle::forgive_strikes(RuntimeOrigin::root(), 5), Error::<Test>::StruckOut);
		// The bond is there until governance releases it.
		assert_eq!(Reporters::<Test>::get(5).unwrap().bond, BOND);
		assert_ok!(Oracle::remove_reporter(RuntimeOrigin::root(), 5));
	});
}

#[test]
fn bond_should_pay_when_strikes_cost() {
	build_and_execute(|| {
		configure(|parameters| parameters.strikes.cost = 600 * UNIT);
		let before = Balances::balance(&TREASURY);
		round(|| {
			assert_ok!(no_quote(5, DAY));
		});
		assert_eq!(Reporters::<Test>::get(5).unwrap().bond, BOND - 600 * UNIT);
		assert_eq!(Balances::balance(&TREASURY), before + 600 * UNIT);
		// What is left of the bond is all that a further round can take.
		for who in 1..=4 {
			assert_ok!(quote(who, DAY - 1, 800_000));
		}
		assert_ok!(no_quote(5, DAY - 1));
		pass(WAIT);
		pass(24 * HOUR);
		assert_eq!(Reporters::<Test>::get(5).unwrap().bond, 0);
		assert_eq!(Balances::balance(&TREASURY), before + BOND);
	});
}

#[test]
fn strikes_should_be_forgiven_when_governance_does() {
	build_and_execute(|| {
		round(|| ());
		assert_ok!(Oracle::forgive_strikes(RuntimeOrigin::root(), 5));
		assert_eq!(strikes(5), 0);
		System::assert_last_event(Event::StrikesForgiven { who: 5, id: 4 }.into());
		assert_noop!(
			Oracle::forgive_strikes(RuntimeOrigin::root(), STRANGER),
			Error::<Test>::UnknownReporter
		);
		assert_noop!(
			Oracle::forgive_strikes(RuntimeOrigin::signed(1), 5),
			DispatchError::BadOrigin
		);
	});
}

fn other_well(n: u8) -> WellKey {
	WellKey { kind: OIL, commitment: H256::repeat_byte(n) }
}

fn report_well(who: u64, key: WellKey, month: u16, revision: u8, volume: u64) {
	let answer = VolumeAnswer::Volume(volume);
	let report = Report::Volume { key, month, revision, answer, source: H256::zero() };
	assert_ok!(send(who, vec![report]));
}

#[test]
fn register_should_bring_one_strike_a_day_when_many_of_its_wells_are_wrong() {
	build_and_execute(|| {
		let uploaded = |key, month| {
			Months::mutate(|months| {
				months.insert((key, month), WellMonthView { well: 1, minted: None })
			});
		};
		for n in 1..=10 {
			uploaded(other_well(n), MONTH);
			for who in 1..=5 {
				report_well(who, other_well(n), MONTH, 0, if who == 5 { 7 } else { 8 });
			}
		}
		// Another month's register, and a feed.
		uploaded(other_well(1), MONTH - 1);
		for who in 1..=4 {
			report_well(who, other_well(1), MONTH - 1, 0, 8);
			assert_ok!(quote(who, DAY, 800_000));
			assert_ok!(quote(who, DAY - 1, 800_000));
		}
		pass(WAIT);
		pass(24 * HOUR);
		assert_eq!((strikes(1), strikes(5)), (0, 3));
		// The next day brings the next one.
		uploaded(other_well(11), MONTH);
		for who in 1..=4 {
			report_well(who, other_well(11), MONTH, 0, 8);
		}
		pass(24 * HOUR);
		assert_eq!(strikes(5), 4);
	});
}

#[test]
fn strikes_should_halve_every_thirty_days() {
	build_and_execute(|| {
		let mut reporter = Reporters::<Test>::get(5).unwrap();
		reporter.strikes = 9;
		reporter.strikes_at = now();
		Reporters::<Test>::insert(5, &reporter);
		pass(30 * DAY_MS - 1);
		assert_eq!(strikes(5), 9);
		pass(1);
		assert_eq!((strikes(5), Oracle::reporter_status(5).unwrap().strikes), (4, 4));
		// A new one is added to what is left, and the halving goes on from where it was.
		pass(10 * DAY_MS);
		for who in 1..=4 {
			assert_ok!(volume(who, 100));
		}
		pass(24 * HOUR);
		assert_eq!(strikes(5), 5);
		pass(19 * DAY_MS);
		assert_eq!(strikes(5), 2);
		pass(60 * DAY_MS);
		assert_eq!(strikes(5), 0);
		pass(10_000 * DAY_MS);
		assert_eq!(strikes(5), 0);
	});
}

#[test]
fn replaced_answers_should_be_judged_when_a_correction_is_accepted() {
	build_and_execute(|| {
		// What the register said first, what it says now, and what it never said.
		assert_ok!(Oracle::admit_reporter(RuntimeOrigin::root(), 6));
		for (who, figure) in [(1, 100), (2, 100), (3, 100), (4, 100), (5, 90), (6, 70)] {
			assert_ok!(volume(who, figure));
		}
		for who in 1..=6 {
			assert_ok!(send(who, vec![volume_report(1, VolumeAnswer::Volume(90))]));
		}
		assert_eq!(accepted_volume(), Some(90));
		pass(24 * HOUR);
		assert_eq!((strikes(1), strikes(5), strikes(6)), (0, 0, 1));
	});
}

#[test]
fn correction_should_be_judged_when_a_minority_made_it() {
	build_and_execute(|| {
		accept_volume(0, 100);
		pass(24 * HOUR);
		assert_ok!(send(1, vec![volume_report(1, VolumeAnswer::Volume(90))]));
		pass(24 * HOUR - 1);
		assert_eq!(strikes(1), 0);
		pass(1);
		assert_eq!((strikes(1), strikes(2)), (1, 0));
		assert_eq!(CurrentRounds::<Test>::iter().count(), 0);
		// A majority that finds no quorum is a quarrel, not a lie.
		for (who, figure) in [(1, 90), (2, 90), (3, 90)] {
			assert_ok!(send(who, vec![volume_report(1, VolumeAnswer::Volume(figure))]));
		}
		pass(24 * HOUR);
		assert_eq!((strikes(1), strikes(2)), (1, 0));
		assert_eq!(accepted_volume(), Some(100));
	});
}

#[test]
fn correction_should_wait_for_its_judgement_when_the_value_is_not_final() {
	build_and_execute(|| {
		configure(|parameters| parameters.official_lock_hours = 60);
		accept_volume(0, 100);
		assert_ok!(send(1, vec![volume_report(1, VolumeAnswer::Volume(90))]));
		pass(24 * HOUR);
		pass(24 * HOUR);
		assert_eq!((strikes(1), CurrentRounds::<Test>::iter().count()), (0, 1));
		pass(24 * HOUR);
		assert_eq!((strikes(1), CurrentRounds::<Test>::iter().count()), (1, 0));
	});
}
