//! What the operator gets to see.

use super::worker_world::*;
use crate::{
	mock::*,
	worker::{
		memory::{FINDINGS_KEY, MEMORY_KEY, Memory},
		price_document::RETRY_MS,
		volume_document,
	},
	*,
};
use alloc::{vec, vec::Vec};
use sp_core::H256;
use sp_io::hashing::blake2_256;
use treasurenet_documents::{
	config::{LOCAL_SOURCES_KEY, LocalPriceSource, LocalSources, LocalVolumeSource},
	refusal::Refusal,
	status::{Purpose, STATUS_KEY, SourceStatus},
};

const URL: &str = "https://prices.test:8443/secret/path?key=hidden";
const HOST: &str = "https://prices.test:8443";
const MONDAY: u32 = TODAY - 2;

fn serve(world: &World, replies: impl IntoIterator<Item = Reply>) {
	PriceSources::<Test>::insert(FEED, csv_source(URL));
	world.serve(URL, replies);
}

#[test]
fn source_should_be_logged_once_when_it_starts_failing_and_when_it_recovers() {
	on_node(&[1], |world| {
		let good = Reply::csv(table(&[(MONDAY, "80.5")]));
		let bad = Reply::status(503);
		serve(world, [good.clone(), bad.clone(), bad, Reply::status(404), good]);
		world.run();
		assert!(lines().is_empty());
		world.run_after(RETRY_MS);
		let failing = lines();
		assert_eq!(failing.len(), 1);
		let reason = Refusal::BadStatus(503).to_string();
		assert_eq!(failing[0], format!("Cannot read prices of OIL from {HOST}: {reason}"));
		world.run_after(2 * MINUTE);
		world.run_after(3 * MINUTE);
		assert_eq!((source().failures, lines()), (3, Vec::new()));
		world.run_after(5 * MINUTE);
		assert_eq!(source().failures, 0);
		assert_eq!(lines(), [format!("Reading prices of OIL from {HOST} again")]);
	});
}

#[test]
fn source_should_be_logged_once_when_many_documents_of_it_fail() {
	on_node(&[1], |world| {
		const ID: &str = "ABUN06568";
		VolumeSources::<Test>::insert(
			OIL,
			ngl_source("http://register.test/{month}", "OilProduction"),
		);
		Schedule::mutate(|schedule| schedule.volume_round_after_days = 0);
		let urls =
			["2024-04", "2024-03", "2024-02"].map(|month| format!("http://register.test/{month}"));
		for (url, month) in urls.iter().zip([MONTH, MONTH - 1, MONTH - 2]) {
			upload(well("OIL", ID), month, OIL);
			world.serve(url, [Reply::status(503)]);
		}
		for _ in 0..4 {
			world.run();
		}
		assert_eq!(world.asked().len(), 3);
		assert_eq!(lines().len(), 1);
		// One of them can be read again.
		world.serve(&urls[1], [Reply::csv(register(&[(ID, "30", "0")]).replace("-04", "-03"))]);
		world.run_after(2 * MINUTE);
		world.run();
		world.run();
		assert!(lines().is_empty(), "the source still fails");
		for (url, month) in urls.iter().zip(["-04", "-03", "-02"]) {
			world.serve(url, [Reply::csv(register(&[(ID, "30", "0")]).replace("-04", month))]);
		}
		for _ in 0..4 {
			world.run_after(3 * MINUTE);
		}
		let lines = lines();
		assert_eq!(lines.len(), 1);
		assert!(lines[0].starts_with("Reading volumes of OIL") && lines[0].ends_with("again"));
		assert_eq!(source().failures, 0);
	});
}

#[test]
fn log_and_status_should_show_the_host_alone_when_a_source_fails() {
	on_node(&[1], |world| {
		serve(world, [Reply::status(503)]);
		world.run();
		world.run_after(2 * MINUTE);
		let lines = all_lines();
		assert!(lines.len() >= 2);
		for secret in ["secret", "path", "hidden"] {
			assert!(lines.iter().all(|line| !line.contains(secret)));
		}
		assert_eq!(source().host, HOST.as_bytes());
	});
}

#[test]
fn refused_figure_should_be_logged_once_when_it_stays_the_same() {
	on_node(&[1], |world| {
		let zero = Reply::csv(table(&[(MONDAY, "0")]));
		let absurd = Reply::csv(table(&[(MONDAY, "99999999999")]));
		serve(world, [zero.clone(), zero, absurd]);
		world.run();
		let refused = lines();
		assert_eq!(refused.len(), 1);
		assert!(refused[0].contains("2024-05-13") && refused[0].contains(HOST));
		assert!(refused[0].ends_with(&Refusal::NotPositive.to_string()));
		world.run_after(RETRY_MS);
		assert!(lines().is_empty());
		assert_eq!(counted(Refusal::NotPositive), 2);
		// Another reason is another fault.
		world.run_after(RETRY_MS);
		assert_eq!(lines().len(), 1);
		assert_eq!(counted(Refusal::Absurd), 1);
	});
}

#[test]
fn refused_volume_should_be_logged_with_its_well_and_month() {
	on_node(&[1], |world| {
		const REGISTER: &str = "http://register.test/";
		const ID: &str = "ABUN06568";
		VolumeSources::<Test>::insert(OIL, ngl_source(REGISTER, "OilProduction"));
		world.serve(REGISTER, [Reply::csv(register(&[(ID, "-3", "0")]))]);
		upload(well("OIL", ID), MONTH, OIL);
		world.run();
		let lines = lines();
		assert_eq!(lines.len(), 1);
		assert!(lines[0].contains("2024-04"));
		assert!(lines[0].contains(&format!("{:?}", well("OIL", ID))));
	});
}

#[test]
fn entry_of_the_operator_should_be_logged_once_when_it_is_of_no_use() {
	on_node(&[1], |world| {
		let source = csv_source(URL);
		let price = |feed: &[u8], source| LocalPriceSource {
			feed: feed.to_vec(),
			source,
			api_key: None,
			allow_non_positive: false,
			allow_private: false,
		};
		// No kind has the name; or the chain names no source to keep.
		let prices = vec![price(b"TIN", Some(source)), price(b"OIL", None)];
		let kind = b"LEAD".to_vec();
		let source = ngl_source(URL, "OilProduction");
		let volumes = vec![LocalVolumeSource {
			kind,
			source: Some(source),
			api_key: None,
			allow_private: false,
		}];
		set_local(LocalSources { prices, volumes });
		world.run();
		let first = lines();
		assert_eq!(first.len(), 3);
		for (line, name) in first.iter().zip(["TIN", "OIL", "LEAD"]) {
			assert!(line.contains(name), "{line}");
		}
		world.run();
		assert!(lines().is_empty());
		assert!(status().sources.is_empty());
		assert!(world.asked().is_empty());
	});
}

#[test]
fn sources_of_the_operator_should_be_ignored_when_their_form_is_unknown() {
	on_node(&[1], |world| {
		serve(world, [Reply::csv(table(&[(MONDAY, "80.5")]))]);
		let price = LocalPriceSource {
			feed: b"OIL".to_vec(),
			source: Some(csv_source("https://own.test/")),
			api_key: None,
			allow_non_positive: false,
			allow_private: false,
		};
		let stored = LocalSources { prices: vec![price], volumes: vec![] }.to_stored();
		let mut later = stored.clone();
		later[0] += 1;
		store(LOCAL_SOURCES_KEY, &later);
		world.run();
		// The chain's source is read.
		assert_eq!(world.urls(), [URL]);
		assert!(status().sources_unreadable && !source().local);
		assert_eq!(lines().len(), 1);
		world.run();
		assert!(lines().is_empty());
		// The node is upgraded, or the chain.
		store(LOCAL_SOURCES_KEY, &stored);
		world.serve("https://own.test/", [Reply::status(503)]);
		world.run();
		assert!(!status().sources_unreadable && source().local);
		assert_eq!(lines()[0], "Reading this node's sources again");
	});
}

#[test]
fn key_should_be_in_no_line_and_no_memory_when_a_source_needs_it() {
	on_node(&[1], |world| {
		const SECRET: &str = "s3cret";
		let price = LocalPriceSource {
			feed: b"OIL".to_vec(),
			source: Some(csv_source("https://own.test/{api-key}")),
			api_key: Some(SECRET.into()),
			allow_non_positive: false,
			allow_private: false,
		};
		set_local(LocalSources { prices: vec![price], volumes: vec![] });
		let url = format!("https://own.test/{SECRET}");
		let good = Reply::csv(table(&[(MONDAY, "80.5")])).header("ETag", "\"a\"");
		// It fails, leads in a circle, is refused, read and found unchanged.
		let replies = [
			Reply::status(503),
			Reply::redirect(&url),
			Reply::redirect("https://127.0.0.1/"),
			Reply::csv(table(&[(MONDAY, "0")])),
			good,
			Reply::status(304),
		];
		for reply in replies {
			world.serve(&url, [reply]);
			world.run_after(60 * MINUTE);
			world.run();
			world.include();
		}
		assert_eq!(status().counters.unchanged, 1);
		// Nor is a hash of it, by which it could be guessed.
		let mut documents = Memory::load().documents.into_values();
		let known = documents.next().unwrap().known.unwrap();
		assert_eq!(known.address, H256(blake2_256(b"https://own.test/")));
		assert!(all_lines().len() >= 6);
		assert!(all_lines().iter().all(|line| !line.contains(SECRET)));
		for key in [MEMORY_KEY, FINDINGS_KEY, STATUS_KEY] {
			let stored = stored(key).unwrap();
			assert!(!stored.windows(SECRET.len()).any(|bytes| bytes == SECRET.as_bytes()));
		}
	});
}

#[test]
fn status_should_show_each_source_when_there_are_several() {
	on_node(&[1], |world| {
		serve(world, [Reply::csv(table(&[(MONDAY, "80.5")]))]);
		let kind = b"OIL".to_vec();
		let source = ngl_source("http://register.test/{month}", "OilProduction");
		let volumes = vec![LocalVolumeSource {
			kind,
			source: Some(source),
			api_key: None,
			allow_private: false,
		}];
		set_local(LocalSources { prices: vec![], volumes });
		world.run();
		let read_at = world.clock();
		world.run();
		let price = SourceStatus {
			purpose: Purpose::Price(b"OIL".to_vec()),
			local: false,
			host: HOST.as_bytes().to_vec(),
			last_fetch: Some(read_at),
			last_success: Some(read_at),
			failures: 0,
			next_due: read_at + RETRY_MS,
			problem: None,
			figures: 1,
			bytes: table(&[(MONDAY, "80.5")]).len() as u64,
		};
		let volume = SourceStatus {
			purpose: Purpose::Volume(b"OIL".to_vec()),
			local: true,
			host: b"http://register.test".to_vec(),
			last_fetch: None,
			last_success: None,
			failures: 0,
			next_due: world.clock(),
			problem: None,
			figures: 0,
			bytes: 0,
		};
		let status = status();
		assert_eq!(status.sources, [price, volume]);
		assert_eq!((status.counters.fetches, status.counters.successes), (1, 1));
		assert_eq!((status.updated_at, status.block), (world.clock(), 3));
	});
}

#[test]
fn next_due_should_not_be_past_when_a_document_needs_nothing() {
	on_node(&[1], |world| {
		Schedule::mutate(|schedule| schedule.volume_round_after_days = 0);
		const ID: &str = "ABUN06568";
		let source = ngl_source("http://register.test/{month}", "OilProduction");
		VolumeSources::<Test>::insert(OIL, source);
		world.serve("http://register.test/2024-04", [Reply::csv(register(&[(ID, "30", "0")]))]);
		upload(well("OIL", ID), MONTH, OIL);
		world.run();
		world.run();
		world.include();
		world.run_after(3 * MINUTE);
		assert_eq!(source_due(), world.clock(), "nothing waits");
		let lacking = Reply::csv(register(&[]).replace("2024-04", "2024-03") + "2024-03,X,1,1\n");
		world.serve("http://register.test/2024-03", [lacking]);
		upload(well("OIL", ID), MONTH - 1, OIL);
		world.run_after(MINUTE);
		let read_at = world.clock();
		world.run();
		assert_eq!(source_due(), read_at + volume_document::RETRY_MS);
	});
}

fn source_due() -> treasurenet_primitives::Moment {
	source().next_due
}
