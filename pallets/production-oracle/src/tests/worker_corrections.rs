//! When the worker compares accepted volumes with the register, and corrects them.

use super::{worker_volumes::*, worker_world::*};
use crate::{
	mock::*,
	worker::{
		memory::{COMPARISON_PERIOD_MS, FINDINGS_KEY, Findings, MAX_FINDINGS, Memory, TRUSTED_MS},
		volume_document::RETRY_MS,
	},
	*,
};
use alloc::{vec, vec::Vec};
use codec::Encode;

/// The reporter answers what the register says.
fn answer(world: &World) {
	configure(|parameters| parameters.official_lock_hours = 72);
	serve(world, [Reply::csv(register(&[(A, "30.8", "0")]))]);
	upload(oil(A), MONTH, OIL);
	world.run();
	world.run();
	world.include();
}

/// The same, and the others accept another volume.
fn overrule(world: &World) {
	answer(world);
	others_accept(oil(A), 0, 111);
}

#[test]
fn accepted_volume_should_be_corrected_when_the_register_changed() {
	on_node(&[1], |world| {
		configure(|parameters| parameters.official_lock_hours = 72);
		let changed = Reply::csv(register(&[(A, "30.2", "0")]));
		serve(world, [Reply::csv(register(&[(A, "30.8", "0")])), changed]);
		upload(oil(A), MONTH, OIL);
		world.run();
		world.run();
		assert_eq!(answers(world.include()).len(), 1);
		for who in 2..=4 {
			report(who, oil(A), 0, 308_000);
		}
		world.asked();
		// Once a day it is compared.
		world.run_after(COMPARISON_PERIOD_MS - 2 * BLOCK);
		assert!(world.asked().is_empty());
		world.run_after(MINUTE);
		assert_eq!(world.asked().len(), 1);
		world.run();
		assert_eq!(answers(world.include()), [(oil(A), 1, VolumeAnswer::Volume(302_000))]);
		// It says so once.
		world.run_after(COMPARISON_PERIOD_MS);
		world.run();
		assert!(world.transactions().is_empty());
	});
}

#[test]
fn accepted_volume_should_be_corrected_when_a_day_passed_though_the_document_was_read_before() {
	on_node(&[1], |world| {
		configure(|parameters| parameters.official_lock_hours = 72);
		let changed = Reply::csv(register(&[(A, "30.2", "0")]));
		serve(world, [Reply::csv(register(&[(A, "30.8", "0")])), changed]);
		upload(oil(A), MONTH, OIL);
		// The register lacks this one, which is looked for again and again.
		upload(oil(B), MONTH, OIL);
		world.run();
		world.run();
		assert_eq!(answers(world.include()).len(), 1);
		for who in 2..=4 {
			report(who, oil(A), 0, 308_000);
		}
		world.asked();
		world.run_after(RETRY_MS);
		assert_eq!(world.urls(), [FILLED]);
		world.run();
		assert!(world.transactions().is_empty());
		world.run_after(COMPARISON_PERIOD_MS - RETRY_MS);
		world.run();
		assert_eq!(answers(world.include()), [(oil(A), 1, VolumeAnswer::Volume(302_000))]);
	});
}

#[test]
fn well_should_be_in_a_batch_once_when_one_key_answers_what_another_could_correct() {
	on_node(&[1, 2], |world| {
		configure(|parameters| parameters.official_lock_hours = 72);
		serve(world, [Reply::csv(register(&[(A, "30.2", "0")]))]);
		upload(oil(A), MONTH, OIL);
		for who in [1, 3, 4, 5] {
			report(who, oil(A), 0, 308_000);
		}
		world.run();
		world.run();
		let transactions = world.include();
		assert_eq!(transactions.iter().map(|(who, _)| *who).collect::<Vec<_>>(), [2]);
		assert_eq!(answers(transactions), [(oil(A), 0, VolumeAnswer::Volume(302_000))]);
		// The correction follows when accepted volumes are compared again.
		world.run_after(COMPARISON_PERIOD_MS);
		world.run();
		let transactions = world.include();
		assert_eq!(transactions.iter().map(|(who, _)| *who).collect::<Vec<_>>(), [1]);
		assert_eq!(answers(transactions), [(oil(A), 1, VolumeAnswer::Volume(302_000))]);
	});
}

#[test]
fn accepted_volume_should_not_be_corrected_when_the_own_reading_was_overruled() {
	on_node(&[1], |world| {
		overrule(world);
		world.asked();
		world.run_after(COMPARISON_PERIOD_MS);
		assert_eq!(world.asked().len(), 1);
		world.run();
		assert!(world.transactions().is_empty());
	});
}

#[test]
fn minted_month_should_be_amended_when_the_register_shows_less() {
	on_node(&[1], |world| {
		let more = Reply::csv(register(&[(A, "31", "0")]));
		serve(world, [more, Reply::csv(register(&[(A, "30.2", "0")]))]);
		upload(oil(A), MONTH, OIL);
		others_accept(oil(A), 0, 308_000);
		pass(24 * HOUR);
		mint(key_of(oil(A)), MONTH);
		// More than what was minted for is of no use.
		world.run();
		assert_eq!(world.urls(), [FILLED]);
		world.run();
		assert!(world.transactions().is_empty());
		world.run_after(COMPARISON_PERIOD_MS);
		assert_eq!(world.urls(), [FILLED]);
		world.run();
		assert_eq!(answers(world.include()), [(oil(A), 1, VolumeAnswer::Volume(302_000))]);
	});
}

#[test]
fn document_should_not_be_read_again_when_it_shows_more_than_was_minted() {
	on_node(&[1], |world| {
		let state = Reply::csv(register(&[(A, "31", "0")])).header("ETag", "\"a\"");
		serve(world, [state, Reply::status(304)]);
		upload(oil(A), MONTH, OIL);
		others_accept(oil(A), 0, 308_000);
		pass(24 * HOUR);
		mint(key_of(oil(A)), MONTH);
		world.run();
		world.run_after(COMPARISON_PERIOD_MS);
		assert_eq!(world.asked().len(), 2);
		assert_eq!(status().counters.unchanged, 1);
		world.run();
		assert!(world.transactions().is_empty());
	});
}

#[test]
fn register_should_be_left_alone_when_nothing_can_be_corrected() {
	on_node(&[1], |world| {
		serve(world, []);
		upload(oil(A), MONTH, OIL);
		others_accept(oil(A), 0, 308_000);
		pass(24 * HOUR);
		mint(key_of(oil(A)), MONTH);
		Schedule::mutate(|schedule| schedule.amendment_months = 0);
		for _ in 0..3 {
			world.run_after(COMPARISON_PERIOD_MS);
			// What can be corrected is asked of the chain once a day too.
			let memory = Memory::load();
			let last = memory.documents.values().filter_map(|document| document.last_comparison);
			assert_eq!(last.max(), Some(world.clock()));
		}
		assert!(world.asked().is_empty());
	});
}

#[test]
fn final_volume_should_be_corrected_when_its_month_is_not_minted() {
	on_node(&[1], |world| {
		serve(world, [Reply::csv(register(&[(A, "31", "0")]))]);
		upload(oil(A), MONTH, OIL);
		others_accept(oil(A), 0, 308_000);
		pass(24 * HOUR);
		world.run();
		world.run();
		assert_eq!(answers(world.include()), [(oil(A), 1, VolumeAnswer::Volume(310_000))]);
	});
}

#[test]
fn correction_should_not_be_joined_when_the_own_reading_is_the_accepted_figure() {
	on_node(&[1], |world| {
		answer(world);
		for who in 2..=4 {
			report(who, oil(A), 0, 308_000);
		}
		report(5, oil(A), 1, 111);
		world.asked();
		for _ in 0..3 {
			world.run_after(COMPARISON_PERIOD_MS);
			world.run();
			assert!(world.transactions().is_empty());
		}
		assert_eq!(world.asked().len(), 3);
		assert_eq!(accepted(oil(A)), Some(308_000));
	});
}

#[test]
fn correction_should_be_joined_when_the_reporter_was_overruled_before() {
	on_node(&[1], |world| {
		overrule(world);
		// The others see the register's new figure now, which this one saw before them.
		for who in 2..=4 {
			report(who, oil(A), 1, 308_000);
		}
		world.run_after(COMPARISON_PERIOD_MS);
		world.run();
		assert_eq!(answers(world.include()), [(oil(A), 1, VolumeAnswer::Volume(308_000))]);
		assert_eq!(accepted(oil(A)), Some(308_000));
	});
}

#[test]
fn document_should_be_compared_without_being_read_when_it_is_unchanged() {
	on_node(&[1], |world| {
		configure(|parameters| parameters.official_lock_hours = 720);
		let body = register(&[(A, "30.8", "0")]);
		let state = Reply::csv(body.clone()).header("ETag", "\"a\"");
		serve(world, [state.clone(), state, Reply::status(304)]);
		upload(oil(A), MONTH, OIL);
		world.run();
		world.run();
		world.include();
		for who in 2..=4 {
			report(who, oil(A), 0, 308_000);
		}
		for _ in 0..4 {
			world.run_after(COMPARISON_PERIOD_MS);
		}
		// The first time it was read for the figure, the second time to compare it.
		let is_conditional =
			|asked: Asked| asked.headers.iter().any(|(name, _)| name == "If-None-Match");
		let asked: Vec<_> = world.asked().into_iter().map(is_conditional).collect();
		assert_eq!(asked, [false, false, true, true, true]);
		assert_eq!(status().counters.unchanged, 3);
		assert_eq!(status().counters.bytes, 2 * body.len() as u64);
		// The server may be wrong about it: once a week it is read again.
		world.run_after(TRUSTED_MS);
		assert!(!world.asked().into_iter().any(is_conditional));
	});
}

#[test]
fn accepted_volumes_should_be_compared_later_when_there_is_no_room_for_findings() {
	on_node(&[1], |world| {
		serve(world, [Reply::csv(register(&[(A, "30.2", "0")]))]);
		upload(oil(A), MONTH, OIL);
		for who in 1..=4 {
			report(who, oil(A), 0, 308_000);
		}
		// The register lacks this one.
		upload(oil(B), MONTH, OIL);
		let findings = Findings(vec![waiting(world); MAX_FINDINGS - 1]);
		store(FINDINGS_KEY, &findings.encode());
		world.run();
		assert_eq!(world.urls(), [FILLED]);
		store(FINDINGS_KEY, &Findings::default().encode());
		world.run_after(MINUTE);
		assert_eq!(world.urls(), [FILLED]);
		world.run();
		assert_eq!(answers(world.include()), [(oil(A), 1, VolumeAnswer::Volume(302_000))]);
	});
}
