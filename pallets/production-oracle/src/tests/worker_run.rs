//! When the worker works at all, and how long.

use super::worker_world::*;
use crate::{
	mock::*,
	worker::{
		lock::{LOCK_KEY, LOCK_MS},
		memory::{FINDINGS_KEY, MEMORY_KEY},
	},
	*,
};
use codec::Encode;
use frame_support::traits::Hooks;
use treasurenet_primitives::Moment;

const URL: &str = "http://prices.test/wti.csv";

fn serve(world: &World) {
	PriceSources::<Test>::insert(FEED, csv_source(URL));
	world.serve(URL, [Reply::csv(table(&[(TODAY - 2, "80.5")]))]);
}

#[test]
fn worker_should_do_nothing_when_the_node_holds_no_key() {
	on_node(&[], |world| {
		serve(world);
		world.run();
		assert!(world.asked().is_empty());
		for key in [LOCK_KEY, MEMORY_KEY, FINDINGS_KEY, treasurenet_documents::status::STATUS_KEY] {
			assert_eq!(stored(key), None);
		}
	});
}

#[test]
fn worker_should_show_its_key_and_ask_nothing_when_nobody_registered_it() {
	on_node(&[6], |world| {
		serve(world);
		world.run();
		assert!(world.asked().is_empty());
		let status = status();
		assert_eq!(status.keys.len(), 1);
		assert_eq!(status.keys[0].key.as_slice(), AsRef::<[u8]>::as_ref(&key(6)));
		assert_eq!(status.keys[0].reporter, None);
		assert_eq!((status.block, status.updated_at), (2, world.clock()));
	});
}

#[test]
fn worker_should_ask_nothing_when_its_reporter_is_not_active() {
	on_node(&[1], |world| {
		serve(world);
		ReporterSet::<Test>::mutate(|set| set.retain(|id| *id != 0));
		world.run();
		assert!(world.asked().is_empty());
		let reporter = status().keys[0].reporter.clone().unwrap();
		assert!(!reporter.active);
		// The account of this chain has eight bytes.
		assert_eq!((reporter.account[0], &reporter.account[1..]), (1, &[0; 31][..]));
		ReporterSet::<Test>::mutate(|set| set.try_insert(0, 0).unwrap());
	});
}

#[test]
fn worker_should_show_what_the_chain_knows_of_its_reporter() {
	on_node(&[2], |world| {
		let before = Reporters::<Test>::get(2).unwrap();
		let now = Reporter { strikes: 4, strikes_at: now(), missed_rounds: 5, ..before.clone() };
		Reporters::<Test>::insert(2, now);
		configure(|parameters| parameters.strikes.removal_threshold = 7);
		world.run();
		Reporters::<Test>::insert(2, before);
		let reporter = status().keys[0].reporter.clone().unwrap();
		assert_eq!((reporter.id, reporter.active), (1, true));
		assert_eq!((reporter.strikes, reporter.removal_threshold), (4, 7));
		assert_eq!(reporter.missed_rounds, 5);
		assert_eq!(reporter.last_submitted, None);
	});
}

#[test]
fn status_should_say_so_when_the_keys_vanish() {
	let before = core::cell::OnceCell::new();
	let with_key = |world: &World| {
		serve(world);
		world.run();
		assert_eq!((status().keys.len(), status().sources.len()), (1, 1));
		world.asked();
		lines();
		before.set(status()).unwrap();
	};
	let without = |world: &World| {
		world.run();
		let after = status();
		assert!(after.keys.is_empty() && after.sources.is_empty());
		assert_eq!((after.block, after.updated_at), (3, world.clock()));
		assert_eq!(after.counters, before.get().unwrap().counters);
		assert_eq!(lines().len(), 1);
		// It is written once.
		world.run();
		assert_eq!(status(), after);
		assert!(lines().is_empty());
		assert!(world.asked().is_empty());
	};
	on_node_that_loses_its_keys(&[1], with_key, without);
}

#[test]
fn worker_should_return_at_once_when_another_run_holds_the_lock() {
	on_node(&[1], |world| {
		serve(world);
		let until: Moment = world.clock() + 30_000;
		store(LOCK_KEY, &until.encode());
		world.run();
		assert!(world.asked().is_empty());
		assert_eq!(try_status(), None);
		// The other run was killed with its node: its lock ends.
		world.run_after(30_000);
		assert_eq!(world.urls(), [URL]);
	});
}

#[test]
fn worker_should_take_the_lock_when_its_end_is_beyond_reason() {
	on_node(&[1], |world| {
		serve(world);
		let until: Moment = world.clock() + BLOCK + LOCK_MS + 1;
		store(LOCK_KEY, &until.encode());
		world.run();
		assert_eq!(world.urls(), [URL]);
	});
}

#[test]
fn lock_should_hold_when_a_document_takes_long() {
	on_node(&[1], |world| {
		serve(world);
		let body = table(&[(TODAY - 2, "80.5")]);
		let slow = Reply::csv(body.clone()).after(Some(19_000)).drip(body.len() / 4 + 1, 19_000);
		world.serve(URL, [slow]);
		let start = world.clock();
		world.run();
		assert_eq!(world.clock(), start + BLOCK + 95_000);
		assert_eq!(source().problem, None);
		assert!(!world.lock_was_lost());
	});
}

#[test]
fn worker_should_read_one_document_when_several_are_due() {
	on_node(&[1], |world| {
		serve(world);
		configure(|parameters| parameters.unit_usd = Some(Feeds::get()[&OIL]));
		PriceSources::<Test>::insert(
			treasurenet_primitives::Feed::UnitUsd,
			csv_source("http://u.test/"),
		);
		world.serve("http://u.test/", [Reply::csv(table(&[(TODAY - 2, "1.02")]))]);
		world.run();
		let first = world.urls();
		world.run();
		let second = world.urls();
		assert_eq!((first.len(), second.len()), (1, 1));
		assert_ne!(first, second);
		world.run();
		assert!(world.asked().is_empty());
	});
}

#[test]
fn worker_should_begin_anew_when_its_memory_cannot_be_read() {
	on_node(&[1], |world| {
		serve(world);
		for key in
			[MEMORY_KEY, FINDINGS_KEY, LOCK_KEY, treasurenet_documents::config::LOCAL_SOURCES_KEY]
		{
			store(key, &[0xff; 3]);
		}
		world.run();
		assert_eq!(world.urls(), [URL]);
		world.run();
		assert_eq!(world.include().len(), 1);
	});
}

#[test]
fn worker_should_wait_when_a_run_died_while_it_read_a_document() {
	on_node(&[1], |world| {
		serve(world);
		// A server that is not there brings the run down in this test.
		world.serve(URL, []);
		let died = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| world.run()));
		assert!(died.is_err());
		world.asked();
		serve(world);
		world.run();
		assert!(world.asked().is_empty());
		world.run_after(MINUTE);
		assert_eq!(world.urls(), [URL]);
	});
}

#[test]
fn hook_should_reach_the_worker_when_a_block_is_imported() {
	on_node(&[1], |world| {
		serve(world);
		<Oracle as Hooks<u64>>::offchain_worker(9);
		assert_eq!(status().block, 9);
		assert_eq!(world.urls(), [URL]);
	});
}
