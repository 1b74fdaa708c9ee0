//! What an upload and a mint touch in storage, counted by what the state machine tells.
//!
//! The other pallets are fakes here: the counts are this pallet's own, with the accounts of UNIT and
//! TAT. The runtime's tests count the whole.

use crate::mock::*;
use sp_io::TestExternalities;
use std::{
	collections::BTreeSet,
	fmt::Debug,
	sync::{Arc, Mutex},
};
use tracing::{
	Event, Metadata, Subscriber,
	field::{Field, Visit},
	span,
	subscriber::with_default,
};

/// The storage items that a piece of work read and wrote.
#[derive(Default)]
struct Touched {
	read: BTreeSet<String>,
	written: BTreeSet<String>,
}

/// Listens to the state machine, which tells of every access.
#[derive(Default, Clone)]
struct Listener(Arc<Mutex<Touched>>);

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
	fn enabled(&self, metadata: &Metadata<'_>) -> bool {
		metadata.target() == "state"
	}
	fn event(&self, event: &Event<'_>) {
		let mut access = Access::default();
		event.record(&mut access);
		let mut touched = self.0.lock().unwrap();
		match access.method.as_str() {
			"Get" | "Exists" | "Hash" => touched.read.insert(access.key),
			"Put" => touched.written.insert(access.key),
			_ => false,
		};
	}
	fn new_span(&self, _: &span::Attributes<'_>) -> span::Id {
		span::Id::from_u64(1)
	}
	fn record(&self, _: &span::Id, _: &span::Record<'_>) {}
	fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}
	fn enter(&self, _: &span::Id) {}
	fn exit(&self, _: &span::Id) {}
}

/// How many items `work` reads and writes, on a state whose changes so far are committed.
fn touched(chain: &mut TestExternalities, work: impl FnOnce()) -> (usize, usize) {
	chain.commit_all().unwrap();
	let listener = Listener::default();
	with_default(listener.clone(), || chain.execute_with(work));
	let touched = listener.0.lock().unwrap();
	(touched.read.len(), touched.written.len())
}

#[test]
fn upload_and_mint_should_touch_no_more_items_than_they_need() {
	let mut chain = new_test_ext();
	let one = |day| upload(ALICE, &[item(GAS_WELL, JUNE, &[(day, ONE)])]).unwrap();
	let first = touched(&mut chain, || one(1));
	let second = touched(&mut chain, || one(2));
	chain.execute_with(|| accept(GAS_WELL, JUNE, 2 * ONE));
	let mint = touched(&mut chain, || mint(ALICE, GAS_WELL, JUNE).unwrap());
	// Read and written.
	assert_eq!((first, second, mint), ((11, 6), (8, 4), (18, 14)));
	chain.execute_with(|| TatIssuance::do_try_state().unwrap());
}
