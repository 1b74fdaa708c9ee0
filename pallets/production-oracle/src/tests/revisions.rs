use crate::{mock::*, *};
use alloc::vec;
use frame_support::{assert_noop, assert_ok};
use treasurenet_primitives::{DayPrice, Prices};

const DAY: u32 = TODAY - 1;

fn accepted() -> Option<DayPrice> {
	accepted_price(DAY)
}

fn correct(who: u64, price: u64) -> sp_runtime::DispatchResult {
	send(who, vec![price_report(DAY, 1, PriceAnswer::Price(price))])
}

#[test]
fn price_should_be_replaced_when_a_revision_reaches_its_quorum_before_finality() {
	build_and_execute(|| {
		decide(DAY, 0, PriceAnswer::Price(800_000));
		for who in 1..=3 {
			assert_ok!(correct(who, 810_000));
		}
		// The old value stands until the new one is accepted.
		assert_eq!(accepted(), Some(DayPrice::Quote(800_000)));
		assert_ok!(correct(4, 810_000));
		pass(WAIT);
		assert_eq!(accepted(), Some(DayPrice::Quote(810_000)));
		assert_eq!(LatestQuote::<Test>::get(FEED), Some((DAY, 810_000)));
		let entry = PriceMonths::<Test>::get(FEED, MONTH + 1).get(DAY).unwrap();
		assert_eq!((entry.revision, entry.round), (1, 1));
		// The replaced round is judged when its own lock would have been over: nobody was far from
		// what was accepted then.
		assert!(matches!(Rounds::<Test>::get(0).unwrap().state, RoundState::Replaced { .. }));
		pass(24 * HOUR);
		assert!(!Rounds::<Test>::contains_key(0));
		assert_eq!(strikes(1), 0);
	});
}

#[test]
fn correction_should_be_dropped_when_the_price_becomes_final_first() {
	build_and_execute(|| {
		decide(DAY, 0, PriceAnswer::Price(800_000));
		assert_ok!(correct(1, 810_000));
		assert_ok!(correct(2, 900_000));
		pass(24 * HOUR);
		assert_eq!(accepted(), Some(DayPrice::Quote(800_000)));
		assert_eq!(Rounds::<Test>::iter().count(), 0);
		assert_eq!(CurrentRounds::<Test>::iter().count(), 0);
		// A minority asked for it: what is far from the final price is struck.
		assert_eq!((strikes(1), strikes(2), strikes(3)), (0, 1, 0));
	});
}

#[test]
fn correction_should_be_dropped_when_its_wait_outlasts_the_lock() {
	build_and_execute(|| {
		decide(DAY, 0, PriceAnswer::Price(800_000));
		pass(24 * HOUR - WAIT / 2);
		for who in 1..=4 {
			assert_ok!(correct(who, 810_000));
		}
		// Both come due without a block in between: the waiting queue goes first.
		pass(WAIT);
		assert_eq!(accepted(), Some(DayPrice::Quote(800_000)));
		assert_eq!(Rounds::<Test>::iter().count(), 0);
	});
}

#[test]
fn final_price_should_never_change_when_a_revision_comes_late() {
	build_and_execute(|| {
		decide(DAY, 0, PriceAnswer::Price(800_000));
		set_time(now() + 24 * HOUR);
		assert_noop!(correct(1, 810_000), refused(0, Refusal::PriceFinal));
	});
}

#[test]
fn accepted_price_should_stay_final_when_the_lock_is_lengthened() {
	build_and_execute(|| {
		decide(DAY, 0, PriceAnswer::Price(800_000));
		configure(|parameters| {
			parameters.price_lock_hours = 48;
			parameters.unit_usd_max_age_hours = 120;
		});
		set_time(now() + 24 * HOUR);
		assert_noop!(correct(1, 810_000), refused(0, Refusal::PriceFinal));
	});
}

#[test]
fn volume_should_be_replaced_up_or_down_when_it_is_not_final() {
	build_and_execute(|| {
		accept_volume(0, 100);
		accept_volume(1, 120);
		assert_eq!(accepted_volume(), Some(120));
		accept_volume(2, 70);
		assert_eq!(Official::<Test>::get(WELL, MONTH).unwrap().revision, 2);
		assert!(Amended::get().is_empty());
		pass(24 * HOUR);
		assert_eq!(Rounds::<Test>::iter().count(), 0);
		assert!((1..=5).all(|who| strikes(who) == 0));
	});
}

#[test]
fn reporter_should_not_be_struck_when_it_has_not_read_the_corrected_source_again() {
	build_and_execute(|| {
		accept_volume(0, 100);
		accept_volume_by(&[1, 2, 3, 4], 1, 120);
		// It still reads what was accepted before, and what nobody ever accepted is a lie.
		assert_ok!(send(5, vec![volume_report(1, VolumeAnswer::Volume(100))]));
		accept_volume_by(&[1, 2, 3, 5], 2, 130);
		assert_ok!(send(4, vec![volume_report(2, VolumeAnswer::Volume(110))]));
		pass(24 * HOUR);
		assert_eq!((strikes(5), strikes(4)), (0, 1));
	});
}

#[test]
fn correction_should_fail_when_its_median_is_the_accepted_price() {
	build_and_execute(|| {
		decide(DAY, 0, PriceAnswer::Price(800_000));
		for (who, price) in [(1, 799_000), (2, 799_999), (3, 800_001), (4, 801_000)] {
			assert_ok!(correct(who, price));
		}
		let final_at = Oracle::accepted_price(FEED, DAY).unwrap().final_at;
		pass(WAIT);
		assert!(matches!(Rounds::<Test>::get(1).unwrap().state, RoundState::Failed { .. }));
		assert_eq!(Oracle::accepted_price(FEED, DAY).unwrap().final_at, final_at);
	});
}

#[test]
fn earlier_quote_should_be_the_latest_when_the_latest_is_corrected_away() {
	build_and_execute(|| {
		decide(DAY - 3, 0, PriceAnswer::Price(800_000));
		decide(DAY, 0, PriceAnswer::Price(810_000));
		assert_eq!(<Oracle as Prices>::latest(OIL), Some((DAY, 810_000)));
		decide(DAY, 1, PriceAnswer::NoQuote);
		assert_eq!(<Oracle as Prices>::latest(OIL), Some((DAY - 3, 800_000)));
		decide(DAY - 3, 1, PriceAnswer::NoQuote);
		assert_eq!(<Oracle as Prices>::latest(OIL), None);
	});
}

#[test]
fn quote_before_a_long_silence_should_be_the_latest_when_the_latest_is_corrected_away() {
	build_and_execute(|| {
		decide(DAY, 0, PriceAnswer::Price(800_000));
		pass(24 * HOUR);
		assert_eq!(FinalQuote::<Test>::get(FEED), Some((DAY, 800_000)));
		// Three years in which nobody quotes anything, and no day is decided.
		pass(3 * 365 * 24 * HOUR);
		let later = DAY + 3 * 365;
		decide(later, 0, PriceAnswer::Price(810_000));
		assert_eq!(<Oracle as Prices>::latest(OIL), Some((later, 810_000)));
		decide(later, 1, PriceAnswer::NoQuote);
		assert_eq!(<Oracle as Prices>::latest(OIL), Some((DAY, 800_000)));
		decide(later, 2, PriceAnswer::Price(820_000));
		assert_eq!(<Oracle as Prices>::latest(OIL), Some((later, 820_000)));
		pass(24 * HOUR);
		assert_eq!(FinalQuote::<Test>::get(FEED), Some((later, 820_000)));
	});
}

#[test]
fn quote_of_a_backfilled_day_should_not_be_the_latest_final_one() {
	build_and_execute(|| {
		decide_finally([
			(DAY, PriceAnswer::Price(800_000)),
			(DAY - 3, PriceAnswer::Price(790_000)),
			(DAY - 1, PriceAnswer::NoQuote),
		]);
		assert_eq!(FinalQuote::<Test>::get(FEED), Some((DAY, 800_000)));
		assert_eq!(<Oracle as Prices>::latest(OIL), Some((DAY, 800_000)));
	});
}
