use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{DispatchError, DispatchResult};
use treasurenet_primitives::DayPrice;

const DAY: u32 = TODAY - 1;

fn reset(round: u64) -> DispatchResult {
	Oracle::reset_round(RuntimeOrigin::signed(MAJORITY), round)
}

/// Two quotes and two days without: the round fails.
fn split() {
	for who in 1..=2 {
		assert_ok!(quote(who, DAY, 800_000));
	}
	for who in 3..=4 {
		assert_ok!(no_quote(who, DAY));
	}
}

#[test]
fn reporters_should_answer_again_at_once_when_a_failed_round_is_reset() {
	build_and_execute(|| {
		split();
		assert_noop!(quote(1, DAY, 800_000), refused(0, Refusal::RoundPaused));
		assert_ok!(Oracle::admit_reporter(RuntimeOrigin::root(), 6));
		assert_ok!(reset(0));
		let round = Rounds::<Test>::get(1).unwrap();
		assert_eq!((round.revision, round.failures, round.answers.len()), (0, 0, 0));
		assert_eq!((round.reporters.len(), round.quorum), (6, 4));
		for who in 1..=4 {
			assert_ok!(quote(who, DAY, 800_000));
		}
		pass(WAIT);
		assert_eq!(accepted_price(DAY), Some(DayPrice::Quote(800_000)));
		pass(24 * HOUR);
		assert_eq!((strikes(3), strikes(5)), (0, 1), "what was reset is not judged");
	});
}

#[test]
fn held_price_should_go_when_its_round_is_reset() {
	build_and_execute(|| {
		decide(DAY, 0, PriceAnswer::Price(0));
		assert_ok!(reset(0));
		assert!(Oracle::held_prices().is_empty());
		assert_eq!(price_state(DAY), Some(RoundState::Open));
	});
}

#[test]
fn correction_should_be_reset_when_the_accepted_value_stands() {
	build_and_execute(|| {
		accept_volume(0, 100);
		for (who, figure) in [(1, 90), (2, 91)] {
			assert_ok!(send(who, alloc::vec![volume_report(1, VolumeAnswer::Volume(figure))]));
		}
		assert_ok!(reset(1));
		assert_noop!(reset(0), Error::<Test>::RoundDecided);
		accept_volume_by(&[1, 2, 3, 4], 1, 90);
		assert_eq!(accepted_volume(), Some(90));
	});
}

#[test]
fn round_should_go_when_there_are_too_few_reporters_for_another() {
	build_and_execute(|| {
		assert_ok!(quote(1, DAY, 800_000));
		for who in 3..=5 {
			assert_ok!(Oracle::remove_reporter(RuntimeOrigin::root(), who));
		}
		assert_ok!(reset(0));
		assert_eq!(CurrentRounds::<Test>::iter().count(), 0);
	});
}

#[test]
fn reset_should_fail_when_there_is_nothing_to_reset() {
	build_and_execute(|| {
		assert_noop!(reset(0), Error::<Test>::NoSuchRound);
		for origin in [RuntimeOrigin::root(), RuntimeOrigin::signed(MANAGER)] {
			assert_noop!(Oracle::reset_round(origin, 0), DispatchError::BadOrigin);
		}
	});
}
