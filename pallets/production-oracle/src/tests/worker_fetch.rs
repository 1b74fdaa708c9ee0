//! How the worker asks for a document, and what it makes of servers that answer badly.

use super::worker_world::*;
use crate::{
	mock::*,
	worker::{
		fetch::{DOCUMENT_TIMEOUT_MS, HEAD_TIMEOUT_MS, MAX_REDIRECTS, READ_BYTES, READ_TIMEOUT_MS},
		memory::{FIRST_BACK_OFF_MS, LONGEST_BACK_OFF_MS},
		price_document::RETRY_MS,
		submit::KEPT_MS,
	},
	*,
};
use alloc::{vec, vec::Vec};
use treasurenet_documents::{
	config::{LocalPriceSource, LocalSources},
	refusal::Refusal,
};
use treasurenet_primitives::math::calendar::DAY_MS;

const URL: &str = "https://prices.test/wti.csv";

fn body() -> String {
	table(&[(TODAY - 2, "80.5")])
}

fn serve(world: &World, replies: impl IntoIterator<Item = Reply>) {
	PriceSources::<Test>::insert(FEED, csv_source(URL));
	world.serve(URL, replies);
}

/// The worker reads nothing out of a reply, says why, and reports nothing.
fn assert_refused(reply: Reply, why: Refusal) {
	on_node(&[1], |world| {
		serve(world, [reply.clone()]);
		world.run();
		let source = source();
		assert_eq!((source.problem, source.failures, source.figures), (Some(why), 1, 0));
		assert_eq!((source.last_fetch.is_some(), source.last_success), (true, None));
		assert_eq!(counted(why), 1);
		let counters = status().counters;
		assert_eq!((counters.fetches, counters.successes), (1, 0));
		assert_eq!(counters.bytes, source.bytes);
		world.run();
		assert!(world.transactions().is_empty());
	});
}

fn assert_read(world: &World) {
	world.run();
	let source = source();
	assert_eq!((source.problem, source.failures, source.figures), (None, 0, 1));
	assert_eq!(source.last_success, Some(world.clock()));
}

#[test]
fn request_should_ask_for_plain_bytes_when_it_is_sent() {
	on_node(&[1], |world| {
		serve(world, [Reply::csv(body())]);
		assert_read(world);
		let asked = world.asked();
		assert_eq!(asked.len(), 1);
		assert_eq!((asked[0].method.as_str(), asked[0].url.as_str()), ("GET", URL));
		let header = |name: &str| {
			let of_name = asked[0].headers.iter().filter(|(other, _)| other == name);
			of_name.map(|(_, value)| value.clone()).collect::<Vec<_>>()
		};
		assert_eq!(header("Accept-Encoding"), ["identity"]);
		assert!(header("Accept")[0].contains("text/csv"));
		assert!(header("User-Agent")[0].starts_with("treasurenet-oracle/"));
	});
}

#[test]
fn document_should_be_read_when_it_comes_in_pieces() {
	on_node(&[1], |world| {
		serve(
			world,
			[Reply::csv(body()).header("Content-Length", &body().len().to_string()).drip(1, 7)],
		);
		assert_read(world);
		assert_eq!(source().bytes, body().len() as u64);
		assert_eq!(status().counters.bytes, body().len() as u64);
	});
}

#[test]
fn document_should_be_read_when_it_is_larger_than_a_read() {
	on_node(&[1], |world| {
		let mut body = "Note,Date,Price\n".to_string();
		for _ in 0..READ_BYTES / 500 {
			body += &format!("{},2024-05-13,80.5\n", "x".repeat(1_000));
		}
		assert!(body.len() > 2 * READ_BYTES);
		serve(world, [Reply::csv(body.clone())]);
		assert_read(world);
		assert_eq!(source().bytes, body.len() as u64);
	});
}

#[test]
fn last_line_without_its_end_should_count_only_when_the_announced_length_came() {
	let body = table(&[(TODAY - 3, "80"), (TODAY - 2, "80.5")]);
	let cut = &body[..body.len() - 2];
	let length = cut.len().to_string();
	for (reply, figures) in
		[(Reply::csv(cut), 1), (Reply::csv(cut).header("Content-Length", &length), 2)]
	{
		on_node(&[1], |world| {
			serve(world, [reply.clone()]);
			world.run();
			assert_eq!((source().problem, source().figures), (None, figures));
		});
	}
}

#[test]
fn redirects_should_be_followed_when_they_are_few() {
	on_node(&[1], |world| {
		serve(world, [Reply::redirect("/2")]);
		world.serve("https://prices.test/2", [Reply::redirect("//other.test/3?a=b")]);
		world.serve("https://other.test/3?a=b", [Reply::redirect("https://prices.test/4")]);
		world.serve("https://prices.test/4", [Reply::csv(body())]);
		assert_read(world);
		assert_eq!(MAX_REDIRECTS, 3);
		assert_eq!(
			world.urls(),
			[URL, "https://prices.test/2", "https://other.test/3?a=b", "https://prices.test/4"]
		);
	});
}

#[test]
fn document_should_be_refused_when_there_is_one_redirect_too_many() {
	on_node(&[1], |world| {
		serve(world, [Reply::redirect(URL)]);
		world.run();
		assert_eq!(source().problem, Some(Refusal::TooManyRedirects));
		assert_eq!(world.asked().len(), MAX_REDIRECTS as usize + 1);
	});
}

#[test]
fn document_should_be_refused_when_a_redirect_is_unsafe_or_leads_nowhere() {
	assert_refused(Reply::redirect("http://prices.test/wti.csv"), Refusal::BadRedirect);
	assert_refused(Reply::status(301), Refusal::BadRedirect);
}

#[test]
fn document_should_be_refused_when_a_redirect_leads_into_a_private_network() {
	for host in [
		"127.0.0.1",
		"127.1",
		"2130706433",
		"169.254.169.254",
		"10.0.0.1",
		"192.168.1.1",
		"[::1]",
		"[::ffff:127.0.0.1]",
		"[fd00::1]",
		"[fe80::1]",
		"localhost",
		"metadata.google.internal",
	] {
		// None of them is asked: this world knows no server there.
		assert_refused(Reply::redirect(&format!("https://{host}/")), Refusal::PrivateAddress);
	}
	on_node(&[1], |world| {
		serve(world, [Reply::redirect("/2")]);
		world.serve("https://prices.test/2", [Reply::redirect("//127.0.0.1/3")]);
		world.run();
		assert_eq!(source().problem, Some(Refusal::PrivateAddress));
		assert_eq!(world.urls(), [URL, "https://prices.test/2"]);
	});
}

#[test]
fn source_should_not_be_asked_when_governance_names_a_private_address() {
	on_node(&[1], |world| {
		PriceSources::<Test>::insert(FEED, csv_source("http://127.0.0.1:9944/wti.csv"));
		world.run();
		assert!(world.asked().is_empty());
		assert_eq!((source().problem, source().failures), (Some(Refusal::PrivateAddress), 1));
		assert_eq!(status().counters.fetches, 0);
		// What the operator adds to the chain's source changes nothing: governance names its address.
		set_local(local(None, true));
		world.run();
		assert!(source().local);
		assert_eq!((source().problem, source().failures), (Some(Refusal::PrivateAddress), 1));
		assert!(world.asked().is_empty());
	});
}

const OWN: &str = "http://192.168.1.5:8000/wti.csv";

fn local(url: Option<&str>, allow_private: bool) -> LocalSources {
	let price = LocalPriceSource {
		feed: b"OIL".to_vec(),
		source: url.map(csv_source),
		api_key: None,
		allow_non_positive: false,
		allow_private,
	};
	LocalSources { prices: vec![price], volumes: Vec::new() }
}

#[test]
fn source_of_the_operator_should_be_read_when_its_own_address_is_private() {
	on_node(&[1], |world| {
		set_local(local(Some(OWN), false));
		world.serve(OWN, [Reply::csv(body())]);
		assert_read(world);
	});
}

#[test]
fn private_redirect_should_be_followed_only_when_the_operator_allows_it() {
	on_node(&[1], |world| {
		const NEXT: &str = "http://127.0.0.1/wti.csv";
		world.serve(OWN, [Reply::redirect(NEXT)]);
		world.serve(NEXT, [Reply::csv(body())]);
		set_local(local(Some(OWN), false));
		world.run();
		assert_eq!(source().problem, Some(Refusal::PrivateAddress));
		assert_eq!(world.urls(), [OWN]);
		set_local(local(Some(OWN), true));
		assert_read(world);
		assert_eq!(world.urls(), [OWN, NEXT]);
	});
}

/// A reply that says which state of the document it is.
fn state(etag: &str) -> Reply {
	let date = "Mon, 13 May 2024 20:00:00 GMT";
	Reply::csv(body()).header("ETag", etag).header("Last-Modified", date)
}

/// The conditions of the only request since the last look.
fn conditions(world: &World) -> Vec<(String, String)> {
	let mut asked = world.asked();
	assert_eq!(asked.len(), 1);
	let mut headers = asked.remove(0).headers;
	headers.retain(|(name, _)| name.starts_with("If-"));
	headers
}

#[test]
fn document_should_not_be_read_again_when_it_is_unchanged() {
	on_node(&[1], |world| {
		serve(world, [state("\"a\""), Reply::status(304), state("\"b\"")]);
		assert_read(world);
		assert!(conditions(world).is_empty());
		let read_at = world.clock();
		world.run();
		assert_eq!(world.include().len(), 1);
		for (unchanged, etag) in [(1, "\"a\""), (1, "\"a\""), (1, "\"b\"")] {
			world.run_after(RETRY_MS);
			let named = [
				("If-None-Match".to_string(), etag.to_string()),
				("If-Modified-Since".to_string(), "Mon, 13 May 2024 20:00:00 GMT".to_string()),
			];
			assert_eq!(conditions(world), named);
			assert_eq!(status().counters.unchanged, unchanged);
			assert_eq!((source().failures, source().problem), (0, None));
			assert_eq!(source().last_success, Some(world.clock()));
			assert!(source().next_due >= world.clock() + RETRY_MS);
		}
		assert!(world.clock() > read_at);
		assert_eq!(status().counters.refusals, []);
	});
}

#[test]
fn whole_document_should_be_asked_for_when_another_day_is_open() {
	on_node(&[1], |world| {
		serve(world, [state("\"a\"")]);
		assert_read(world);
		world.run();
		world.include();
		world.asked();
		world.run_after(RETRY_MS);
		assert_eq!(conditions(world).len(), 2);
		// The day is over: the known state may have its price.
		world.run_after(DAY_MS / 2);
		assert!(conditions(world).is_empty());
	});
}

#[test]
fn whole_document_should_be_asked_for_when_a_figure_of_it_was_lost() {
	on_node(&[1], |world| {
		serve(world, [state("\"a\"")]);
		assert_read(world);
		world.asked();
		// The node forgets what it found before it reports it.
		world.run_after(KEPT_MS);
		assert!(conditions(world).is_empty());
		world.run();
		assert_eq!(world.include().len(), 1);
	});
}

#[test]
fn whole_document_should_be_asked_for_when_the_source_has_other_settings() {
	on_node(&[1], |world| {
		serve(world, [state("\"a\"")]);
		assert_read(world);
		world.run();
		world.include();
		world.asked();
		set_local(local(Some(URL), false));
		world.run_after(RETRY_MS);
		assert!(conditions(world).is_empty());
	});
}

#[test]
fn document_should_be_refused_when_it_is_unchanged_though_none_is_known() {
	assert_refused(Reply::status(304), Refusal::BadStatus(304));
}

#[test]
fn source_should_recover_when_its_document_is_unchanged_after_a_failure() {
	on_node(&[1], |world| {
		serve(world, [state("\"a\""), Reply::status(503), Reply::status(304)]);
		assert_read(world);
		world.run();
		world.include();
		world.run_after(RETRY_MS);
		assert_eq!((source().failures, lines().len()), (1, 1));
		world.run_after(FIRST_BACK_OFF_MS);
		assert_eq!((source().failures, source().problem), (0, None));
		assert_eq!(lines(), ["Reading prices of OIL from https://prices.test again"]);
	});
}

#[test]
fn document_should_be_refused_when_its_head_is_wrong() {
	assert_refused(Reply::status(404), Refusal::BadStatus(404));
	assert_refused(Reply::status(206), Refusal::BadStatus(206));
	assert_refused(Reply::new("text/html", "<html>"), Refusal::Html);
	assert_refused(Reply::new("image/png", body()), Refusal::BadContentType);
	assert_refused(
		Reply::csv(body()).header("Content-Encoding", "gzip"),
		Refusal::BadContentEncoding,
	);
	assert_refused(Reply::csv(body()).header("Content-Length", "268435457"), Refusal::TooLarge);
}

#[test]
fn document_should_be_refused_when_its_body_is_wrong() {
	assert_refused(Reply::csv("<!DOCTYPE html><p>Moved"), Refusal::Html);
	assert_refused(Reply::csv(body()).header("Content-Length", "900"), Refusal::Truncated);
	assert_refused(Reply::csv(""), Refusal::Empty);
	assert_refused(Reply::csv("Day,Price\n2024-05-13,80.5\n"), Refusal::ColumnMissing);
	let broken = vec![Step::Bytes(body().into()), Step::Break];
	assert_refused(Reply::csv("").steps(broken), Refusal::Unreachable);
}

#[test]
fn document_should_be_refused_when_the_server_is_not_there() {
	assert_refused(Reply::csv(body()).after(None), Refusal::Unreachable);
}

#[test]
fn document_should_be_refused_when_it_is_late() {
	assert_refused(Reply::csv(body()).after(Some(HEAD_TIMEOUT_MS + 1)), Refusal::TimedOut);
	let stalls = vec![Step::Bytes(b"Date,".to_vec()), Step::Wait(READ_TIMEOUT_MS + 1)];
	assert_refused(Reply::csv("").steps(stalls), Refusal::TimedOut);
}

#[test]
fn run_should_end_when_a_document_takes_too_long_in_all() {
	on_node(&[1], |world| {
		let body = body().repeat(100);
		serve(world, [Reply::csv(body).drip(1, READ_TIMEOUT_MS / 2)]);
		let start = world.clock() + BLOCK;
		world.run();
		assert_eq!(world.clock(), start + DOCUMENT_TIMEOUT_MS);
		assert_eq!(source().problem, Some(Refusal::TimedOut));
	});
}

#[test]
fn waits_should_double_when_a_source_keeps_failing() {
	on_node(&[1], |world| {
		serve(world, [Reply::status(503)]);
		world.run();
		assert_eq!(world.asked().len(), 1);
		let mut wait = FIRST_BACK_OFF_MS;
		for failures in 2..14 {
			assert_eq!(source().next_due, world.clock() + wait);
			let due = source().next_due;
			world.run_after(wait - BLOCK);
			assert!(world.asked().is_empty());
			world.run();
			assert_eq!((world.asked().len(), world.clock()), (1, due));
			assert_eq!(source().failures, failures);
			wait = (wait * 2).min(LONGEST_BACK_OFF_MS);
		}
		assert_eq!(wait, LONGEST_BACK_OFF_MS);
		assert_eq!(counted(Refusal::BadStatus(503)), 13);
		assert_eq!(LONGEST_BACK_OFF_MS, DAY_MS);
	});
}

#[test]
fn waits_should_begin_anew_when_a_source_recovers() {
	on_node(&[1], |world| {
		serve(
			world,
			[Reply::status(503), Reply::status(503), Reply::csv(body()), Reply::status(503)],
		);
		world.run();
		world.run_after(FIRST_BACK_OFF_MS);
		assert_eq!(source().failures, 2);
		world.run_after(2 * FIRST_BACK_OFF_MS);
		assert_eq!((source().failures, source().problem), (0, None));
		// Some of the days are still open: after a while it is asked again, and fails again.
		world.run_after(60 * MINUTE);
		assert_eq!(source().failures, 1);
		assert_eq!(source().next_due, world.clock() + FIRST_BACK_OFF_MS);
	});
}

#[test]
fn source_should_be_asked_at_once_when_governance_changes_it() {
	on_node(&[1], |world| {
		serve(world, [Reply::status(503)]);
		world.run();
		world.run();
		assert_eq!(world.asked().len(), 1);
		const OTHER: &str = "https://other.test/";
		PriceSources::<Test>::insert(FEED, csv_source(OTHER));
		world.serve(OTHER, [Reply::csv(body())]);
		assert_read(world);
		assert_eq!(source().host, b"https://other.test");
	});
}

#[test]
fn clock_that_was_put_back_should_not_keep_a_source_waiting() {
	on_node(&[1], |world| {
		world.set_clock(now() + 100 * LONGEST_BACK_OFF_MS);
		serve(world, [Reply::status(503), Reply::csv(body())]);
		Oracle::work(System::block_number());
		assert_eq!(source().failures, 1);
		assert_read(world);
	});
}
