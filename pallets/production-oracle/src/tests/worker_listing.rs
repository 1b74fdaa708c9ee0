//! Which months and wells the worker looks at, and how many at once.

use super::{worker_volumes::*, worker_world::*};
use crate::{
	mock::*,
	worker::{
		listing::LISTING_KEY,
		memory::{COMPARISON_PERIOD_MS, Memory, Topic},
		wanted::LOOKS_PER_RUN,
	},
	*,
};
use alloc::{vec, vec::Vec};
use frame_support::assert_ok;
use sp_core::H256;
use treasurenet_documents::refusal::Refusal;
use treasurenet_primitives::{MintedBy, WellMonthView, math::calendar::DAY_MS};

#[test]
fn minted_wells_should_not_be_looked_at_when_they_were_compared_today() {
	on_node(&[1], |world| {
		serve(world, []);
		// No volume of a month that was minted so can be amended any more.
		Schedule::mutate(|schedule| schedule.amendment_months = 0);
		let minted = MintedBy { official: 1, round: 0, at: now() };
		for n in 0..=LOOKS_PER_RUN {
			let view = WellMonthView { well: 7, minted: Some(minted) };
			let key = key_of(oil(&format!("ABUN{n:05}")));
			Months::mutate(|months| months.insert((key, MONTH), view));
		}
		world.run();
		assert!(stored(LISTING_KEY).is_some());
		world.run();
		assert_eq!(stored(LISTING_KEY), None);
		world.run_after(MINUTE);
		assert_eq!(stored(LISTING_KEY), None);
		world.run_after(COMPARISON_PERIOD_MS);
		assert!(stored(LISTING_KEY).is_some());
		assert!(world.asked().is_empty());
	});
}

#[test]
fn volume_should_be_asked_for_when_its_round_opens() {
	on_node(&[1], |world| {
		Schedule::mutate(|schedule| schedule.volume_round_after_days = 24);
		serve(world, [Reply::csv(register(&[(A, "30.8", "0")]))]);
		upload(oil(A), MONTH, OIL);
		world.run();
		// It is noon of the 15th.
		world.run_after(9 * DAY_MS + DAY_MS / 2 - MINUTE);
		assert!(world.asked().is_empty());
		world.run_after(MINUTE);
		assert_eq!(world.urls(), [FILLED]);
		world.run();
		assert_eq!(world.include().len(), 1);
	});
}

#[test]
fn months_should_be_looked_at_when_their_volume_may_be_reported() {
	on_node(&[1], |world| {
		serve(world, []);
		world.run();
		let months: Vec<_> = Memory::load()
			.looks
			.into_keys()
			.map(|topic| match topic {
				Topic::Volumes(month, OIL) => month,
				other => panic!("only volumes of oil have a source: {other:?}"),
			})
			.collect();
		// May is not over. A mint in the last month of the deadline is amended for a year.
		let expected: Vec<_> = (MONTH + 1 - 38..=MONTH).collect();
		assert_eq!(months, expected);
	});
}

#[test]
fn list_should_be_gone_through_in_slices_when_it_is_long() {
	on_node(&[1], |world| {
		let ids: Vec<_> = (0..LOOKS_PER_RUN + 100).map(|n| format!("ABUN{n:05}")).collect();
		let rows: Vec<_> = ids.iter().map(|id| (id.as_str(), "30.8", "0")).collect();
		serve(world, [Reply::csv(register(&rows))]);
		for id in &ids {
			upload(oil(id), MONTH, OIL);
		}
		world.run();
		assert!(world.asked().is_empty());
		assert!(stored(LISTING_KEY).is_some());
		world.run();
		// One document serves them all.
		assert_eq!(world.urls(), [FILLED]);
		assert_eq!(stored(LISTING_KEY), None);
		assert_eq!(source().figures, LOOKS_PER_RUN + 100);
	});
}

#[test]
fn unfinished_list_should_be_dropped_when_its_source_is_no_more() {
	on_node(&[1], |world| {
		for n in 0..=LOOKS_PER_RUN {
			upload(oil(&format!("ABUN{n:05}")), MONTH, OIL);
		}
		serve(world, []);
		world.run();
		assert!(stored(LISTING_KEY).is_some());
		VolumeSources::<Test>::remove(OIL);
		world.run_after(MINUTE);
		assert_eq!(stored(LISTING_KEY), None);
	});
}

#[test]
fn months_should_be_read_one_after_the_other_when_several_are_asked_for() {
	on_node(&[1], |world| {
		Schedule::mutate(|schedule| schedule.volume_round_after_days = 0);
		serve(world, [Reply::csv(register(&[(A, "30.8", "0")]))]);
		const BEFORE: &str = "http://register.test/2024/03.csv";
		world.serve(BEFORE, [Reply::status(404)]);
		upload(oil(A), MONTH - 1, OIL);
		upload(oil(A), MONTH, OIL);
		world.run();
		assert_eq!(world.urls(), [FILLED]);
		world.run();
		assert_eq!(world.urls(), [BEFORE]);
		assert_eq!(answers(world.include()).len(), 1);
		world.run();
		// The failure of one month is the source's, and does not keep the other from being read.
		assert_eq!((source().failures, source().problem), (1, Some(Refusal::BadStatus(404))));
		assert!(source().last_success.is_some());
		upload(oil(B), MONTH, OIL);
		world.run_after(MINUTE - 2 * BLOCK);
		assert_eq!(world.urls(), [FILLED]);
	});
}

#[test]
fn month_should_have_its_turn_when_many_others_need_nothing() {
	on_node(&[1], |world| {
		let answered: Vec<_> = (MONTH - 22..=MONTH).collect();
		VolumeSources::<Test>::insert(
			OIL,
			ngl_source("http://register.test/{month}", "OilProduction"),
		);
		for month in answered {
			upload(oil(A), month, OIL);
			let answer = VolumeAnswer::Volume(1);
			let (key, source) = (key_of(oil(A)), H256::zero());
			let report = Report::Volume { key, month, revision: 0, answer, source };
			assert_ok!(send(1, vec![report]));
		}
		upload(oil(A), MONTH - 23, OIL);
		world.serve("http://register.test/2022-05", [Reply::status(404)]);
		// So slow is this chain that the first looks are old before the last ones are made.
		for _ in 0..6 {
			world.run_after(10_000);
		}
		assert_eq!(world.urls(), ["http://register.test/2022-05"]);
	});
}
