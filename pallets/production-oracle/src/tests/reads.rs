use crate::{mock::*, *};
use alloc::{vec, vec::Vec};
use frame_support::assert_ok;
use treasurenet_primitives::{
	DayPrice, Prices, RoundId,
	oracle_api::{RoundSummary, RoundsPage},
};

const DAY: u32 = TODAY - 1;
const PRICE: Subject = Subject::Price { feed: FEED, day: DAY };

#[test]
fn price_view_should_show_value_certificate_and_finality_when_accepted() {
	build_and_execute(|| {
		assert_eq!(Oracle::price(FEED, DAY).accepted, None);
		decide(DAY, 0, PriceAnswer::Price(800_000));
		let view = Oracle::price(FEED, DAY);
		assert_eq!((view.accepted, view.is_final), (Some(DayPrice::Quote(800_000)), false));
		let certificate = view.certificate.unwrap();
		assert_eq!(certificate.reporters, vec![0, 1, 2, 3, 4]);
		assert_eq!(certificate.final_at, now() + 24 * HOUR);
		pass(24 * HOUR);
		assert!(Oracle::price(FEED, DAY).is_final);
		assert_eq!(<Oracle as Prices>::latest(OIL), Some((DAY, 800_000)));
	});
}

#[test]
fn month_views_should_hold_every_day_when_some_are_undecided() {
	build_and_execute(|| {
		decide(DAY, 0, PriceAnswer::Price(800_000));
		let views = Oracle::month_of_prices(FEED, MONTH + 1);
		assert_eq!(views.len(), 31);
		assert_eq!(views.iter().filter(|view| view.accepted.is_some()).count(), 1);
		assert_eq!(views[13], Oracle::price(FEED, DAY));
	});
}

#[test]
fn official_view_should_show_volume_and_certificate_when_accepted() {
	build_and_execute(|| {
		assert_eq!(Oracle::official_volume(WELL, MONTH), None);
		accept_volume(0, 77);
		let view = Oracle::official_volume(WELL, MONTH).unwrap();
		assert_eq!(view.official.volume, 77);
		assert_eq!(view.certificate.round, view.official.round);
	});
}

#[test]
fn answerable_revision_should_lead_each_reporter_when_rounds_go_on() {
	build_and_execute(|| {
		let ask = |who| Oracle::answerable_revision(who, PRICE);
		assert_eq!(ask(STRANGER), None);
		assert_eq!(ask(1), Some(0));
		assert_ok!(quote(1, DAY, 800_000));
		assert_eq!((ask(1), ask(2)), (None, Some(0)));
		for who in 2..=3 {
			assert_ok!(no_quote(who, DAY));
		}
		// One against two, two left: four can no longer agree on a quote, but on none.
		assert_eq!((ask(1), ask(4)), (None, Some(0)));
		assert_ok!(quote(4, DAY, 800_000));
		assert_eq!((ask(1), ask(5)), (None, None), "the round failed");
		pass(60_000);
		assert_eq!((ask(1), ask(5)), (Some(0), Some(0)));
		decide(DAY, 0, PriceAnswer::Price(800_000));
		assert_eq!(ask(1), None);
		assert_eq!(Oracle::answerable_revision(1, Subject::Price { feed: FEED, day: TODAY }), None);
	});
}

#[test]
fn reporter_status_should_show_record_standing_and_key_when_it_is_a_reporter() {
	build_and_execute(|| {
		assert_eq!(Oracle::reporter_status(STRANGER), None);
		let status = Oracle::reporter_status(1).unwrap();
		assert_eq!(
			(status.account, status.id, status.active, status.session_key),
			(1, 0, true, None)
		);
		assert_eq!((status.bond, status.strikes, status.removal_threshold), (BOND, 0, 100));
		assert_eq!(status.last_report, None);
		register_keys();
		System::set_block_number(7);
		assert_ok!(quote(1, DAY, 800_000));
		let status = Oracle::reporter_status(1).unwrap();
		assert_eq!(
			(status.last_report, status.session_key),
			(Some(7), Some(key(1).into_inner().0))
		);
		assert_ok!(Oracle::resign(RuntimeOrigin::signed(1)));
		let status = Oracle::reporter_status(1).unwrap();
		assert_eq!((status.active, status.session_key), (false, None));
		let mut accounts: Vec<_> = Oracle::reporters().iter().map(|it| it.account).collect();
		accounts.sort_unstable();
		assert_eq!(accounts, [1, 2, 3, 4, 5]);
	});
}

#[test]
fn rounds_of_a_reporter_should_be_those_that_name_it_and_are_not_judged() {
	build_and_execute(|| {
		assert_ok!(quote(1, DAY, 800_000));
		assert_ok!(Oracle::admit_reporter(RuntimeOrigin::root(), 6));
		for who in 1..=4 {
			assert_ok!(volume(who, 100));
		}
		let final_at = Some(now() + 24 * HOUR);
		let price = RoundSummary {
			round: 0,
			subject: PRICE,
			revision: 0,
			quorum: 4,
			answers: 1,
			answered: true,
			final_at: None,
		};
		let subject = Subject::Volume { key: WELL, month: MONTH };
		let volume = RoundSummary { round: 1, subject, answers: 4, final_at, ..price };
		let mut all = Oracle::rounds_of(1, None, 200);
		all.rounds.sort_by_key(|round| round.round);
		assert_eq!(all, RoundsPage { rounds: vec![price, volume], next: None });
		let of_new = Oracle::rounds_of(6, None, 200);
		assert_eq!(of_new.rounds, [RoundSummary { answered: false, ..volume }]);
		assert_eq!(Oracle::rounds_of(STRANGER, None, 200), RoundsPage::default());
		pass(24 * HOUR);
		assert_eq!(Oracle::rounds_of(6, None, 200), RoundsPage::default());
		assert!(Oracle::rounds_of(1, None, 0).rounds.is_empty());
	});
}

#[test]
fn rounds_of_a_reporter_should_be_met_once_each_when_read_page_by_page() {
	build_and_execute(|| {
		// Round numbers grow for ever, and few of the rounds are kept.
		NextRound::<Test>::put(RoundId::MAX - 100);
		for day in 1..=7 {
			assert_ok!(quote(1, TODAY - day, 800_000));
		}
		let (mut met, mut after, mut pages) = (Vec::new(), None, 0);
		loop {
			let page = Oracle::rounds_of(1, after, 2);
			assert!(page.rounds.len() <= 2);
			met.extend(page.rounds.iter().map(|round| round.round));
			pages += 1;
			after = page.next;
			if after.is_none() {
				break;
			}
		}
		met.sort_unstable();
		assert_eq!(met, (0..7).map(|n| RoundId::MAX - 100 + n).collect::<Vec<_>>());
		assert_eq!(pages, 4);
	});
}
