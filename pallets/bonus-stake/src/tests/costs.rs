//! Costs stay flat: a bid, a claim, an exclusion and the change of a round touch the same storage
//! items, however many bidders there are.

use crate::{mock::*, *};
use frame_support::{assert_ok, traits::Hooks};
use sp_io::TestExternalities;
use std::{
	collections::BTreeSet,
	fmt::Debug,
	sync::{Arc, Mutex},
};
use tracing::{
	Metadata, Subscriber,
	field::{Field, Visit},
	span,
	subscriber::with_default,
};
use treasurenet_primitives::UNIT;

/// Each access to the state: the kind of access and the key.
type Accesses = BTreeSet<(String, String)>;

/// Hears of each access from the state machine.
struct Listener(Arc<Mutex<Accesses>>);

#[derive(Default)]
struct Access(String, String);

impl Visit for Access {
	fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
		match field.name() {
			"method" => self.0 = format!("{value:?}"),
			"key" => self.1 = format!("{value:?}"),
			_ => (),
		}
	}
}

impl Subscriber for Listener {
	fn enabled(&self, metadata: &Metadata<'_>) -> bool {
		metadata.target() == "state"
	}
	fn event(&self, event: &tracing::Event<'_>) {
		let mut access = Access::default();
		event.record(&mut access);
		self.0.lock().unwrap().insert((access.0, access.1));
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
fn touched(chain: &mut TestExternalities, work: impl FnOnce()) -> Accesses {
	chain.commit_all().unwrap();
	let accesses = Arc::new(Mutex::new(Accesses::new()));
	with_default(Listener(accesses.clone()), || chain.execute_with(work));
	let accesses = std::mem::take(&mut *accesses.lock().unwrap());
	for access in ["Get", "Put"] {
		assert!(accesses.iter().any(|(method, _)| method.contains(access)), "{access} is heard");
	}
	accesses
}

/// What is touched by a bid, an exclusion, the change of the round and a claim among `crowd` other
/// bidders.
fn touched_among(crowd: u64) -> [Accesses; 4] {
	let mut chain = new_test_ext();
	chain.execute_with(|| {
		go_to_round(1);
		bid(BOB, WANDA, 1);
		bid(CAROL, VERA, 1);
		for bidder in 0..crowd {
			Bids::<Test>::insert((1, VERA, 10_000 + bidder), UNIT);
			BidsOf::<Test>::insert(10_000 + bidder, (1u32.to_be_bytes(), VERA), ());
		}
		RoundBids::<Test>::mutate(1, |candidates| {
			for candidate in candidates.iter_mut().filter(|it| it.validator == VERA) {
				candidate.tat += u128::from(crowd) * UNIT;
			}
		});
		configure(|parameters| parameters.super_threshold_bps = 1);
		for bidder in 0..crowd {
			// Wanda stays above the threshold.
			Bids::<Test>::insert((1, WANDA, 10_000 + bidder), UNIT);
			BidsOf::<Test>::insert(10_000 + bidder, (1u32.to_be_bytes(), WANDA), ());
		}
		RoundBids::<Test>::mutate(1, |candidates| {
			for candidate in candidates.iter_mut().filter(|it| it.validator == WANDA) {
				candidate.tat += u128::from(crowd) * UNIT;
			}
		});
	});
	let bidding = touched(&mut chain, || bid(ALICE, VERA, 10));
	chain.execute_with(|| {
		go_to_round(2);
		reward(1_000_000 * UNIT);
	});
	let excluding = touched(&mut chain, || BonusStake::exclude(&WANDA));
	chain.execute_with(|| {
		reward(1_000_000 * UNIT);
		bid(ALICE, YVES, 1);
		go_to(29);
		System::set_block_number(30);
	});
	let changing = touched(&mut chain, || {
		BonusStake::on_initialize(30);
	});
	let claiming = touched(&mut chain, || {
		assert_ok!(claim(1, VERA, ALICE));
	});
	chain.execute_with(check_invariants);
	[bidding, excluding, changing, claiming]
}

#[test]
fn costs_should_be_the_same_with_10_and_with_100_000_bidders() {
	let few = touched_among(10);
	let many = touched_among(100_000);
	assert_eq!(few, many);
	let counts = few.map(|accesses| accesses.len());
	println!("bid, exclusion, change, claim: {counts:?} accesses");
}
