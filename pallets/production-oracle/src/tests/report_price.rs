use crate::{mock::*, *};
use alloc::vec;
use frame_support::{assert_noop, assert_ok, dispatch::Pays};
use proptest::prelude::*;
use sp_core::H256;
use sp_runtime::DispatchError;
use treasurenet_primitives::{DayPrice, Feed};

const DAY: u32 = TODAY - 1;

fn accepted() -> Option<DayPrice> {
	accepted_price(DAY)
}

#[docify::export]
#[test]
fn price_should_be_final_when_the_reporters_agree_and_the_lock_is_over() {
	build_and_execute(|| {
		// Five reporters: a quorum is four. What counts is the median, half an hour later.
		for (who, price) in [(1, 790_000), (2, 800_000), (3, 801_000), (4, 805_000)] {
			assert_ok!(quote(who, DAY, price));
		}
		assert_eq!(Oracle::price(FEED, DAY).accepted, None);
		pass(WAIT);
		assert_eq!(Oracle::price(FEED, DAY).accepted, Some(DayPrice::Quote(800_500)));
		assert!(!Oracle::price(FEED, DAY).is_final);
		pass(24 * HOUR);
		assert!(Oracle::price(FEED, DAY).is_final);
	});
}

#[test]
fn price_should_be_the_middle_when_the_count_is_odd() {
	build_and_execute(|| {
		for (who, price) in [(1, 800_000), (2, 810_000), (3, 790_000), (4, 805_000), (5, 805_100)] {
			assert_ok!(quote(who, DAY, price));
		}
		assert_eq!(accepted(), None);
		pass(WAIT);
		assert_eq!(accepted(), Some(DayPrice::Quote(805_000)));
		let certificate = price_certificate(DAY);
		assert_eq!(certificate.reporters.to_vec(), vec![0, 1, 2, 3, 4]);
		assert_eq!(certificate.spread, 20_000);
		assert_eq!(LatestQuote::<Test>::get(FEED), Some((DAY, 805_000)));
		System::assert_has_event(
			Event::PriceAccepted {
				round: 0,
				feed: FEED,
				day: DAY,
				revision: 0,
				price: DayPrice::Quote(805_000),
				final_at: now() + 24 * HOUR,
			}
			.into(),
		);
	});
}

#[test]
fn price_should_be_the_floored_mean_of_the_middle_two_when_the_count_is_even() {
	build_and_execute(|| {
		for (who, price) in [(1, 800_000), (2, 810_000), (3, 790_000), (4, 800_003)] {
			assert_ok!(quote(who, DAY, price));
		}
		pass(WAIT);
		assert_eq!(accepted(), Some(DayPrice::Quote(800_001)));
	});
}

#[test]
fn late_answer_should_join_the_median_when_the_wait_is_not_over() {
	build_and_execute(|| {
		for who in 1..=4 {
			assert_ok!(quote(who, DAY, 800_000 + who));
		}
		pass(WAIT - 1);
		assert_eq!(accepted(), None);
		assert_ok!(quote(5, DAY, 820_000));
		pass(1);
		assert_eq!(accepted(), Some(DayPrice::Quote(800_003)));
	});
}

#[test]
fn late_answer_should_change_nothing_when_the_value_is_accepted() {
	build_and_execute(|| {
		for who in 1..=4 {
			assert_ok!(quote(who, DAY, 800_000));
		}
		pass(WAIT);
		assert_ok!(quote(5, DAY, 1_000));
		assert_eq!(accepted(), Some(DayPrice::Quote(800_000)));
		pass(24 * HOUR);
		assert_eq!(accepted(), Some(DayPrice::Quote(800_000)));
		assert_eq!(price_certificate(DAY).reporters.len(), 4);
	});
}

#[test]
fn no_quote_should_be_accepted_when_a_quorum_says_so() {
	build_and_execute(|| {
		assert_ok!(quote(1, DAY, 800_000));
		for who in 2..=5 {
			assert_ok!(no_quote(who, DAY));
		}
		pass(WAIT);
		assert_eq!(accepted(), Some(DayPrice::NoQuote));
		assert_eq!(price_certificate(DAY).reporters.to_vec(), vec![1, 2, 3, 4]);
		assert_eq!(LatestQuote::<Test>::get(FEED), None);
	});
}

#[test]
fn no_value_should_be_accepted_when_the_variants_split() {
	build_and_execute(|| {
		for who in 1..=3 {
			assert_ok!(quote(who, DAY, 800_000));
		}
		for who in 4..=5 {
			assert_ok!(no_quote(who, DAY));
		}
		assert!(matches!(price_state(DAY), Some(RoundState::Failed { .. })));
		pass(10 * HOUR);
		assert_eq!(accepted(), None);
	});
}

#[test]
fn report_should_be_free_when_it_is_taken() {
	build_and_execute(|| {
		let reports = vec![price_report(DAY, 0, PriceAnswer::Price(1))].try_into().unwrap();
		let info = Oracle::report(RuntimeOrigin::signed(1), reports).unwrap();
		assert_eq!(info.pays_fee, Pays::No);
	});
}

#[test]
fn price_should_be_accepted_at_quorum_when_there_is_no_wait() {
	build_and_execute(|| {
		configure(|parameters| parameters.median_wait_ms = 0);
		for who in 1..=3 {
			assert_ok!(quote(who, DAY, 800_000));
		}
		assert_eq!(accepted(), None);
		assert_ok!(quote(4, DAY, 800_000));
		assert_eq!(accepted(), Some(DayPrice::Quote(800_000)));
	});
}

#[test]
fn round_should_fix_reporters_and_quorum_when_it_opens() {
	build_and_execute(|| {
		assert_ok!(quote(1, DAY, 800_000));
		assert_ok!(Oracle::admit_reporter(RuntimeOrigin::root(), 6));
		let round = Rounds::<Test>::get(0).unwrap();
		assert_eq!((round.reporters.len(), round.quorum), (5, 4));
		assert_noop!(quote(6, DAY, 800_000), refused(0, Refusal::NotInRound));
		assert_ok!(quote(6, DAY - 1, 800_000));
	});
}

#[test]
fn batch_should_be_refused_as_a_whole_when_one_item_is() {
	build_and_execute(|| {
		assert_noop!(
			send(
				1,
				vec![
					price_report(DAY, 0, PriceAnswer::NoQuote),
					price_report(DAY - 1, 0, PriceAnswer::NoQuote),
					price_report(DAY, 0, PriceAnswer::Price(7)),
				]
			),
			refused(2, Refusal::AlreadyAnswered)
		);
	});
}

#[test]
fn report_should_be_refused_when_nothing_is_reported() {
	build_and_execute(|| {
		assert_noop!(send(1, vec![]), Error::<Test>::NothingReported);
	});
}

#[test]
fn report_should_be_refused_when_the_origin_is_no_reporter() {
	build_and_execute(|| {
		assert_noop!(quote(STRANGER, DAY, 1), Error::<Test>::NotReporter);
		assert_noop!(
			Oracle::report(RuntimeOrigin::root(), vec![].try_into().unwrap()),
			DispatchError::BadOrigin
		);
		let report = price_report(DAY, 0, PriceAnswer::NoQuote);
		assert_eq!(Oracle::check_report(77, &report).err(), Some(Refusal::NotReporter));
		assert!(Oracle::check_report(0, &report).is_ok());
	});
}

#[test]
fn report_should_be_refused_when_the_day_is_not_over() {
	build_and_execute(|| {
		assert_noop!(quote(1, TODAY, 800_000), refused(0, Refusal::DayNotOver));
		set_time(now() + 12 * HOUR - 1);
		assert_noop!(quote(1, TODAY, 800_000), refused(0, Refusal::DayNotOver));
		set_time(now() + 1);
		assert_ok!(quote(1, TODAY, 800_000));
	});
}

#[test]
fn report_should_be_refused_when_the_day_is_too_old() {
	build_and_execute(|| {
		assert_ok!(quote(1, TODAY - 65, 800_000));
		assert_noop!(quote(1, TODAY - 66, 800_000), refused(0, Refusal::DayTooOld));
	});
}

#[test]
fn report_should_be_refused_when_the_feed_is_unknown_or_inactive() {
	build_and_execute(|| {
		let mut report = Report::Price {
			feed: Feed::Kind(9),
			day: DAY,
			revision: 0,
			answer: PriceAnswer::NoQuote,
			source: H256::zero(),
		};
		assert_noop!(send(1, vec![report]), refused(0, Refusal::UnknownFeed));
		if let Report::Price { feed, .. } = &mut report {
			*feed = Feed::UnitUsd;
		}
		assert_noop!(send(1, vec![report]), refused(0, Refusal::FeedInactive));
	});
}

#[test]
fn report_should_be_refused_when_the_reporter_answered() {
	build_and_execute(|| {
		assert_ok!(quote(1, DAY, 800_000));
		assert_noop!(quote(1, DAY, 800_001), refused(0, Refusal::AlreadyAnswered));
	});
}

#[test]
fn report_should_be_refused_when_the_revision_is_wrong() {
	build_and_execute(|| {
		let report = |revision| vec![price_report(DAY, revision, PriceAnswer::NoQuote)];
		assert_noop!(send(1, report(1)), refused(0, Refusal::WrongRevision));
		assert_ok!(send(1, report(0)));
		assert_noop!(send(2, report(1)), refused(0, Refusal::WrongRevision));
	});
}

#[test]
fn report_should_be_refused_when_there_are_too_few_reporters() {
	build_and_execute(|| {
		for who in 3..=5 {
			assert_ok!(Oracle::remove_reporter(RuntimeOrigin::root(), who));
		}
		assert_noop!(quote(1, DAY, 800_000), refused(0, Refusal::TooFewReporters));
	});
}

#[test]
fn report_should_be_refused_when_the_median_is_about_to_be_taken() {
	build_and_execute(|| {
		for who in 1..=4 {
			assert_ok!(quote(who, DAY, 800_000));
		}
		set_time(now() + WAIT);
		assert_noop!(quote(5, DAY, 800_000), refused(0, Refusal::AwaitsSettlement));
		idle();
		assert_ok!(quote(5, DAY, 800_000));
	});
}

#[test]
fn report_should_be_taken_once_when_the_price_is_held() {
	build_and_execute(|| {
		for who in 1..=4 {
			assert_ok!(quote(who, DAY, 0));
		}
		pass(WAIT);
		assert_noop!(quote(1, DAY, 0), refused(0, Refusal::AlreadyAnswered));
		// Who has not answered still may.
		assert_ok!(quote(5, DAY, 0));
		assert_eq!(
			price_state(DAY),
			Some(RoundState::Held { by: Confirmation::Manager, price: 0 })
		);
	});
}

#[test]
fn report_should_be_refused_when_the_round_is_judged_and_the_price_final() {
	build_and_execute(|| {
		decide(DAY, 0, PriceAnswer::Price(800_000));
		pass(24 * HOUR);
		assert_ok!(Oracle::admit_reporter(RuntimeOrigin::root(), 6));
		assert_noop!(quote(6, DAY, 800_000), refused(0, Refusal::RoundDecided));
		assert_noop!(
			send(1, vec![price_report(DAY, 1, PriceAnswer::Price(1))]),
			refused(0, Refusal::PriceFinal)
		);
	});
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(32))]

	/// Whatever the reporters send in whatever order, what passes the check succeeds, what does
	/// not leaves no trace, and the invariants hold.
	#[test]
	fn report_should_succeed_exactly_when_it_passes_the_check(
		steps in prop::collection::vec((1u64..=6, 0u32..3, 0u8..3, 0u64..4, 0u64..8), 1..80),
	) {
		build_and_execute(|| {
			for (who, back, revision, figure, hours) in steps {
				let report = if back == 0 {
					volume_report(revision, match figure {
						0 => VolumeAnswer::NotFound,
						figure => VolumeAnswer::Volume(figure),
					})
				} else {
					price_report(TODAY - back, revision, match figure {
						0 => PriceAnswer::NoQuote,
						figure => PriceAnswer::Price(figure * 100_000),
					})
				};
				let check = u32::try_from(who - 1).map(|id| Oracle::check_report(id, &report));
				let sent = send(who, vec![report]);
				assert_eq!(check.unwrap().is_ok(), sent.is_ok());
				pass(hours * HOUR / 2);
				Oracle::do_try_state().unwrap();
			}
		});
	}
}
