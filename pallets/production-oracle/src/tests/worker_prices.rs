//! From a document of prices to accepted answers.

use super::worker_world::*;
use crate::{
	mock::*,
	rounds::FIRST_PAUSE_MS,
	worker::{price_document::RETRY_MS, submit::KEPT_MS},
	*,
};
use alloc::{vec, vec::Vec};
use codec::Encode;
use frame_support::assert_ok;
use sp_core::H256;
use sp_io::hashing::blake2_256;
use treasurenet_documents::{
	config::{LocalPriceSource, LocalSources, PriceFormat, PriceSource},
	refusal::Refusal,
};
use treasurenet_primitives::{Feed, PriceFeed, math::calendar::DAY_MS};

const URL: &str = "http://prices.test/wti.csv";
/// Monday; the Friday before it; the Thursday before that.
const MONDAY: u32 = TODAY - 2;
const FRIDAY: u32 = TODAY - 5;
const THURSDAY: u32 = TODAY - 6;

fn serve(world: &World, replies: impl IntoIterator<Item = Reply>) {
	PriceSources::<Test>::insert(FEED, csv_source(URL));
	world.serve(URL, replies);
}

fn week() -> String {
	table(&[(THURSDAY, "79"), (FRIDAY, "79.12"), (MONDAY, "80.5")])
}

/// The days and answers that were reported, in order.
fn answers(transactions: Vec<(AccountId, Vec<Report>)>) -> Vec<(u32, u8, PriceAnswer)> {
	let reports = transactions.into_iter().flat_map(|(_, reports)| reports);
	let mut answers: Vec<_> = reports
		.map(|report| match report {
			Report::Price { day, revision, answer, .. } => (day, revision, answer),
			Report::Volume { .. } => panic!("only prices are asked for"),
		})
		.collect();
	answers.sort_unstable_by_key(|(day, ..)| *day);
	answers
}

fn local(source: PriceSource, allow_non_positive: bool) -> LocalSources {
	let feed = b"OIL".to_vec();
	let prices = vec![LocalPriceSource {
		feed,
		source: Some(source),
		api_key: None,
		allow_non_positive,
		allow_private: false,
	}];
	LocalSources { prices, volumes: Vec::new() }
}

#[test]
fn prices_should_be_reported_when_a_document_has_them() {
	on_node(&[1], |world| {
		serve(world, [Reply::csv(week())]);
		world.run();
		assert_eq!(world.urls(), [URL]);
		assert!(world.transactions().is_empty());
		assert_eq!(source().figures, 5);
		world.run();
		// The day after Monday may still come; before Thursday the document says nothing.
		let expected = vec![
			(THURSDAY, 0, PriceAnswer::Price(790_000)),
			(FRIDAY, 0, PriceAnswer::Price(791_200)),
			(FRIDAY + 1, 0, PriceAnswer::NoQuote),
			(FRIDAY + 2, 0, PriceAnswer::NoQuote),
			(MONDAY, 0, PriceAnswer::Price(805_000)),
		];
		assert_eq!(answers(world.include()), expected);
		let status = status();
		assert_eq!((status.counters.transactions, status.counters.reports), (1, 5));
		let reporter = status.keys[0].reporter.clone().unwrap();
		assert_eq!(reporter.last_submitted, Some((world.clock(), 5)));
		assert_eq!(Reporters::<Test>::get(1).unwrap().last_report, Some(4));
	});
}

#[test]
fn source_hash_should_be_of_the_figure_when_it_is_reported() {
	on_node(&[1], |world| {
		serve(world, [Reply::csv(table(&[(MONDAY, "80.5")]))]);
		world.run();
		world.run();
		let parts = (
			b"treasurenet:oracle-source:price:v1".as_slice(),
			b"http://prices.test".as_slice(),
			FEED,
			MONDAY,
			Some(805_000u64),
		);
		let (_, reports) = world.include().remove(0);
		assert_eq!(reports[0].parts().3, H256(blake2_256(&parts.encode())));
	});
}

#[test]
fn placeholders_should_cover_the_days_wanted_when_they_are_filled() {
	on_node(&[1], |world| {
		// From two weeks before the first day that is open, 2024-04-14, until now.
		const FILLED: &str = "http://prices.test/?from=2024-03-31&to=2024-05-15";
		let source = csv_source("http://prices.test/?from={from}&to={to}");
		PriceSources::<Test>::insert(FEED, source);
		world.serve(FILLED, [Reply::csv(week())]);
		world.run();
		assert_eq!(world.urls(), [FILLED]);
		assert_eq!(source_figures(), 5);
	});
}

fn source_figures() -> u32 {
	source().figures
}

#[test]
fn answers_should_go_again_when_their_transaction_was_lost() {
	on_node(&[1], |world| {
		serve(world, [Reply::csv(week())]);
		world.run();
		world.run();
		let first = world.transactions();
		assert_eq!(first.len(), 1);
		world.asked();
		// While it may still be included, it is not made again.
		for _ in 0..20 {
			world.run();
			assert!(world.transactions().is_empty());
		}
		world.run();
		assert_eq!(answers(world.include()), answers(first));
		assert!(world.asked().is_empty());
		assert_eq!(status().counters.transactions, 2);
	});
}

#[test]
fn answers_should_go_again_when_the_pool_did_not_take_them() {
	on_node(&[1], |world| {
		serve(world, [Reply::csv(week())]);
		world.run();
		world.fill_pool(true);
		world.run();
		world.fill_pool(false);
		assert_eq!(status().counters.transactions, 0);
		assert_eq!(status().keys[0].reporter.clone().unwrap().last_submitted, None);
		world.run_after(21 * BLOCK);
		assert_eq!(answers(world.include()).len(), 5);
	});
}

#[test]
fn answers_should_not_go_again_when_they_are_on_the_chain() {
	on_node(&[1], |world| {
		serve(world, [Reply::csv(week())]);
		world.run();
		world.run();
		world.include();
		world.run_after(30 * BLOCK);
		assert!(world.transactions().is_empty());
	});
}

#[test]
fn document_should_be_read_again_when_days_stayed_open() {
	on_node(&[1], |world| {
		let later = table(&[(MONDAY, "80.5"), (TODAY - 1, "81")]);
		serve(world, [Reply::csv(week()), Reply::csv(later)]);
		world.run();
		world.run();
		world.include();
		world.asked();
		world.run_after(RETRY_MS - MINUTE);
		assert!(world.asked().is_empty());
		world.run_after(MINUTE);
		assert_eq!(world.asked().len(), 1);
		world.run();
		assert_eq!(answers(world.include()), [(TODAY - 1, 0, PriceAnswer::Price(810_000))]);
	});
}

#[test]
fn document_should_be_read_at_once_when_a_new_day_is_open() {
	on_node(&[1], |world| {
		let all: Vec<_> = (TODAY - 60..TODAY).map(|day| (day, "80")).collect();
		let more: Vec<_> = (TODAY - 60..=TODAY).map(|day| (day, "80")).collect();
		serve(world, [Reply::csv(table(&all)), Reply::csv(table(&more))]);
		world.run();
		world.run();
		assert_eq!(answers(world.include()).len(), 31);
		world.asked();
		world.run_after(DAY_MS / 2 - 3 * BLOCK);
		assert!(world.asked().is_empty());
		world.run_after(MINUTE);
		assert_eq!(world.asked().len(), 1);
	});
}

#[test]
fn day_should_have_no_answer_when_only_a_refused_figure_is_before_it() {
	on_node(&[1], |world| {
		serve(world, [Reply::csv(table(&[(FRIDAY, "99999999999"), (MONDAY, "80.5")]))]);
		world.run();
		world.run();
		assert_eq!(answers(world.include()), [(MONDAY, 0, PriceAnswer::Price(805_000))]);
		assert_eq!(counted(Refusal::Absurd), 1);
	});
}

#[test]
fn figure_should_not_be_reported_when_its_reader_refuses_it() {
	on_node(&[1], |world| {
		let body = table(&[(FRIDAY, "80"), (MONDAY, "-37.63"), (TODAY - 1, "1,000")]);
		// The comma makes a field more: the document is refused as a whole.
		serve(world, [Reply::csv(body), Reply::csv(table(&[(FRIDAY, "80"), (MONDAY, "-37.63")]))]);
		world.run();
		assert_eq!(source().problem, Some(Refusal::RaggedRow));
		world.run_after(MINUTE);
		world.run();
		let answers = answers(world.include());
		assert_eq!(answers[0], (FRIDAY, 0, PriceAnswer::Price(800_000)));
		assert_eq!(answers.last(), Some(&(FRIDAY + 2, 0, PriceAnswer::NoQuote)));
		assert_eq!((source().problem, source().failures), (Some(Refusal::NotPositive), 0));
		assert_eq!(counted(Refusal::NotPositive), 1);
	});
}

#[test]
fn quote_of_zero_or_less_should_be_reported_when_the_operator_allows_it() {
	on_node(&[1], |world| {
		set_local(local(csv_source(URL), true));
		world.serve(URL, [Reply::csv(table(&[(MONDAY, "-37.63")]))]);
		world.run();
		world.run();
		assert_eq!(answers(world.include()), [(MONDAY, 0, PriceAnswer::Price(0))]);
	});
}

#[test]
fn operators_source_should_be_read_when_the_chain_has_one_too() {
	on_node(&[1], |world| {
		PriceSources::<Test>::insert(FEED, csv_source("http://chain.test/"));
		set_local(local(csv_source(URL), false));
		world.serve(URL, [Reply::csv(week())]);
		world.run();
		assert_eq!(world.urls(), [URL]);
		assert!(source().local);
	});
}

#[test]
fn days_should_have_no_answer_when_the_document_begins_after_them() {
	on_node(&[1], |world| {
		// A document that begins late knows nothing of the days before.
		serve(world, [Reply::csv(table(&[(FRIDAY, "80"), (MONDAY, "80")]))]);
		world.run();
		world.run();
		let days: Vec<_> = answers(world.include()).into_iter().map(|(day, ..)| day).collect();
		assert_eq!(days, [FRIDAY, FRIDAY + 1, FRIDAY + 2, MONDAY]);
	});
}

#[test]
fn price_of_unit_should_be_reported_when_its_feed_is_open() {
	on_node(&[1], |world| {
		let mut sources = local(csv_source("http://unit.test/"), false);
		sources.prices[0].feed = b"UNIT/USD".to_vec();
		set_local(sources);
		world.serve("http://unit.test/", [Reply::csv(table(&[(MONDAY, "1.02")]))]);
		world.run();
		assert!(world.asked().is_empty());
		let feed = PriceFeed { min: 1, max: 1_000_000, max_move_bps: 2_500 };
		configure(|parameters| parameters.unit_usd = Some(feed));
		world.run_after(MINUTE);
		world.run();
		let (_, reports) = world.include().remove(0);
		assert_eq!(reports[0].parts().0, Subject::Price { feed: Feed::UnitUsd, day: MONDAY });
	});
}

#[test]
fn answer_of_the_eia_should_be_read_when_the_operator_adds_a_key() {
	on_node(&[1], |world| {
		let source = PriceSource {
			url: b"https://eia.test/v2/?api_key={api-key}&start={from}"
				.to_vec()
				.try_into()
				.unwrap(),
			format: PriceFormat::EiaV2 { series: b"RWTC".to_vec().try_into().unwrap() },
			unit: b"$/BBL".to_vec().try_into().unwrap(),
		};
		PriceSources::<Test>::insert(FEED, source.clone());
		world.run();
		assert!(world.asked().is_empty());
		assert_eq!(super::worker_world::source().problem, Some(Refusal::ApiKeyMissing));
		let mut sources = local(source, false);
		// The chain's source is kept.
		sources.prices[0].source = None;
		sources.prices[0].api_key = Some(b"se cret".to_vec());
		set_local(sources);
		let url = "https://eia.test/v2/?api_key=se%20cret&start=2024-03-31";
		let row = r#"{"period":"2024-05-13","series":"RWTC","value":"80.50","units":"$/BBL"}"#;
		let body = format!(r#"{{"response":{{"total":"1","data":[{row}]}}}}"#);
		world.serve(url, [Reply::new("application/json", body)]);
		world.run();
		world.run();
		assert_eq!(answers(world.include()), [(MONDAY, 0, PriceAnswer::Price(805_000))]);
		// What is secret is shown nowhere.
		let status = status().encode();
		for secret in [&b"cret"[..], b"v2"] {
			assert!(!status.windows(secret.len()).any(|window| window == secret));
		}
		assert!(!all_lines().iter().any(|line| line.contains("cret") || line.contains("v2")));
	});
}

#[test]
fn late_answer_should_show_presence_when_the_value_is_accepted() {
	on_node(&[1], |world| {
		serve(world, [Reply::csv(table(&[(MONDAY, "80.5")]))]);
		for who in 2..=5 {
			assert_ok!(quote(who, MONDAY, 800_000));
		}
		pass(WAIT);
		assert!(matches!(price_state(MONDAY), Some(RoundState::Accepted { .. })));
		world.run();
		world.run();
		assert_eq!(answers(world.include()), [(MONDAY, 0, PriceAnswer::Price(805_000))]);
	});
}

/// The other four reporters contradict each other, so no variant can reach four of five any more.
fn others_disagree() {
	for who in 2..=3 {
		assert_ok!(quote(who, MONDAY, 800_000));
	}
	for who in 4..=5 {
		assert_ok!(no_quote(who, MONDAY));
	}
	assert!(matches!(price_state(MONDAY), Some(RoundState::Failed { .. })));
}

#[test]
fn answer_should_be_given_again_when_the_pause_after_a_failed_round_is_over() {
	on_node(&[1], |world| {
		serve(world, [Reply::csv(table(&[(MONDAY, "80.5")]))]);
		world.run();
		world.run();
		assert_eq!(answers(world.include()).len(), 1);
		others_disagree();
		world.asked();
		world.run_after(FIRST_PAUSE_MS / 2);
		assert!(world.asked().is_empty() && world.transactions().is_empty());
		// The document is read again: it may have changed.
		world.run_after(2 * FIRST_PAUSE_MS);
		assert_eq!(world.urls(), [URL]);
		world.run();
		// Under the same number: a failure uses nothing up.
		assert_eq!(answers(world.include()), [(MONDAY, 0, PriceAnswer::Price(805_000))]);
	});
}

#[test]
fn another_answer_should_be_given_when_the_source_changed_after_a_failed_round() {
	on_node(&[1], |world| {
		let other = table(&[(FRIDAY, "79"), (TODAY - 1, "79")]);
		serve(world, [Reply::csv(table(&[(MONDAY, "80.5")])), Reply::csv(other)]);
		world.run();
		world.run();
		world.include();
		others_disagree();
		world.run_after(3 * FIRST_PAUSE_MS);
		world.run();
		assert!(answers(world.include()).contains(&(MONDAY, 0, PriceAnswer::NoQuote)));
	});
}

#[test]
fn finding_should_be_forgotten_when_it_was_kept_for_hours() {
	on_node(&[1], |world| {
		serve(
			world,
			[Reply::csv(table(&[(MONDAY, "80.5")])), Reply::csv(table(&[(MONDAY, "81")]))],
		);
		world.run();
		world.asked();
		// In all this time the worker did not run.
		world.run_after(KEPT_MS);
		assert!(world.transactions().is_empty());
		assert_eq!(world.asked().len(), 1);
		world.run();
		assert_eq!(answers(world.include()), [(MONDAY, 0, PriceAnswer::Price(810_000))]);
	});
}

#[test]
fn batches_should_fit_a_transaction_and_a_run_when_there_are_many_days() {
	on_node(&[1], |world| {
		Schedule::mutate(|schedule| schedule.max_backfill_days = 60);
		let all: Vec<_> = (TODAY - 100..TODAY).map(|day| (day, "80")).collect();
		serve(world, [Reply::csv(table(&all))]);
		world.run();
		assert_eq!(source().figures, 90);
		world.run();
		let sizes = |transactions: Vec<(AccountId, Vec<Report>)>| {
			transactions.into_iter().map(|(_, reports)| reports.len()).collect::<Vec<_>>()
		};
		assert_eq!(sizes(world.include()), [16, 16, 16, 16]);
		let reporter = status().keys[0].reporter.clone().unwrap();
		assert_eq!(reporter.last_submitted, Some((world.clock(), 64)));
		world.run();
		assert_eq!(sizes(world.include()), [16, 10]);
		world.run_after(21 * BLOCK);
		assert!(world.transactions().is_empty());
	});
}

#[test]
fn all_reporters_of_a_node_should_answer_when_it_holds_several_keys() {
	on_node(&[1, 3, 6], |world| {
		serve(world, [Reply::csv(table(&[(MONDAY, "80.5")]))]);
		assert_ok!(quote(3, MONDAY, 800_000));
		world.run();
		world.run();
		// One document serves them all; the third one's key is nobody's.
		assert_eq!(world.asked().len(), 1);
		let who: Vec<_> = world.include().into_iter().map(|(who, _)| who).collect();
		assert_eq!(who, [1]);
		assert_eq!(status().keys.len(), 3);
	});
}
