//! Costs stay flat: an upload and a mint touch the same storage items, however many wells there
//! are.

use crate::world::*;
use frame_support::assert_ok;
use sp_core::H256;
use sp_io::TestExternalities;
use std::{cell::RefCell, collections::BTreeSet, fmt::Debug, sync::Once};
use tracing::{
	Event, Metadata, Subscriber,
	field::{Field, Visit},
	span,
	subscriber::{Interest, set_global_default},
};
use treasurenet_primitives::WellKey;
use treasurenet_runtime::Runtime;

const ID: &str = "ABWI100012603404W500";

/// The storage items that a piece of work read and wrote.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Touched {
	read: BTreeSet<String>,
	written: BTreeSet<String>,
}

thread_local! {
	/// This thread's accesses, while it records them.
	static NOTES: RefCell<Option<Touched>> = const { RefCell::new(None) };
}

/// Listens to the state machine, which tells of every access.
struct Listener;

#[derive(Default)]
struct Access {
	method: String,
	key: String,
}

impl Visit for Access {
	fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
		match field.name() {
			"method" => self.method = format!("{value:?}").trim_matches('"').into(),
			"key" => self.key = format!("{value:?}"),
			_ => (),
		}
	}
}

impl Subscriber for Listener {
	fn register_callsite(&self, metadata: &'static Metadata<'static>) -> Interest {
		// Looked up each time: it depends on the thread.
		if metadata.target() == "state" { Interest::sometimes() } else { Interest::never() }
	}
	fn enabled(&self, metadata: &Metadata<'_>) -> bool {
		metadata.target() == "state" && NOTES.with_borrow(Option::is_some)
	}
	fn event(&self, event: &Event<'_>) {
		let mut access = Access::default();
		event.record(&mut access);
		NOTES.with_borrow_mut(|notes| {
			let Some(touched) = notes else { return };
			match access.method.as_str() {
				"Get" | "Exists" | "Hash" => touched.read.insert(access.key),
				"Put" => touched.written.insert(access.key),
				_ => false,
			};
		});
	}
	fn new_span(&self, _: &span::Attributes<'_>) -> span::Id {
		span::Id::from_u64(1)
	}
	fn record(&self, _: &span::Id, _: &span::Record<'_>) {}
	fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}
	fn enter(&self, _: &span::Id) {}
	fn exit(&self, _: &span::Id) {}
}

/// What `work` touches, on a state whose changes so far are committed.
fn touched(chain: &mut TestExternalities, work: impl FnOnce()) -> Touched {
	static LISTENING: Once = Once::new();
	LISTENING.call_once(|| {
		set_global_default(Listener).expect("nobody else listens in this program; qed");
	});
	chain.commit_all().expect("the changes so far are sound; qed");
	NOTES.set(Some(Touched::default()));
	chain.execute_with(work);
	let touched = NOTES.take().expect("it was set above; qed");
	assert!(!touched.read.is_empty() && !touched.written.is_empty(), "the listener hears");
	touched
}

/// What an upload of a month and its mint touch with `crowd` other wells, each with an open month.
fn touched_among(crowd: u64) -> (Touched, Touched) {
	let mut chain = externalities("local_testnet");
	let owner = producer();
	let (well, mut upload_item) = chain.execute_with(|| {
		begin();
		admit(&owner);
		let well = approved_well(&owner, GAS, ID);
		at(treasurenet_primitives::math::calendar::first_day(JANUARY) + 1);
		price(GAS, treasurenet_primitives::math::calendar::first_day(JANUARY), 2 * USD);
		at(treasurenet_primitives::math::calendar::end_of(JANUARY));
		assert_ok!(upload(&owner, well, JANUARY, [(1, VOLUME)]));
		let commitment = commitment(GAS, ID);
		let open = pallet_tat_issuance::OpenMonths::<Runtime>::get((GAS, JANUARY, commitment))
			.expect("it was uploaded; qed");
		(well, open)
	});
	chain.execute_with(|| {
		let one = pallet_well_audit::Wells::<Runtime>::get(well).expect("it exists; qed");
		for n in 0..crowd {
			let commitment = H256::from_low_u64_be(n + 1);
			let id = 1_000 + n;
			let mut other = one.clone();
			other.key.commitment = commitment;
			pallet_well_audit::Wells::<Runtime>::insert(id, other);
			pallet_well_audit::ActiveWell::<Runtime>::insert(WellKey { kind: GAS, commitment }, id);
			upload_item.well = id;
			pallet_tat_issuance::OpenMonths::<Runtime>::insert(
				(GAS, JANUARY, commitment),
				&upload_item,
			);
		}
	});
	let uploading = touched(&mut chain, || {
		assert_ok!(upload(&owner, well, JANUARY, (2..=31).map(|day| (day, VOLUME))));
	});
	chain.execute_with(|| {
		let first = treasurenet_primitives::math::calendar::first_day(JANUARY);
		let rest: Vec<_> = (first + 1..first + 31)
			.map(|day| price_report(GAS, day, PriceAnswer::Price(2 * USD)))
			.collect();
		report(&rest);
		at(first + 32);
		at(first + 36);
		official(key(GAS, ID), JANUARY, 31 * VOLUME);
	});
	let minting = touched(&mut chain, || {
		assert_ok!(mint(&owner, well, JANUARY));
	});
	(uploading, minting)
}

#[test]
fn upload_and_mint_should_touch_the_same_items_with_10_and_with_100_000_wells() {
	let few = touched_among(10);
	let many = touched_among(100_000);
	assert_eq!(few, many);
	let (uploading, minting) = few;
	println!(
		"upload of 30 days: {} items read, {} written; mint: {} read, {} written",
		uploading.read.len(),
		uploading.written.len(),
		minting.read.len(),
		minting.written.len()
	);
}
