//! How the worker asks for a document, and what it makes of servers that answer badly.

use super::worker_world::*;
use crate::{
	mock::*,
	worker::{
		fetch::{DOCUMENT_TIMEOUT_MS, HEAD_TIMEOUT_MS, MAX_REDIRECTS, READ_BYTES, READ_TIMEOUT_MS},
		memory::{FIRST_BACK_OFF_MS, LONGEST_BACK_OFF_MS},
	},
	*,
};
use alloc::{vec, vec::Vec};
use treasurenet_sources::refusal::Refusal;

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
		for failures in 2..10 {
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
		assert_eq!(counted(Refusal::BadStatus(503)), 9);
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
