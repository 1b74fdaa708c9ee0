//! Random attendance against a model that keeps every session's register.

use super::*;
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

const ACTIVE: u32 = 12;
const TOLERATED: u32 = 4;

proptest! {
	#[test]
	fn chilling_should_follow_the_register(
		sessions in prop::collection::vec(prop::collection::btree_set(0u64..12, 0..=5), 1..60),
	) {
		build_and_execute(|| {
			set(Parameters { tolerated_sessions: TOLERATED, max_chilled_bps: 2_000 });
			let cap = 2;
			// By era, and since when each validator's register counts: a chilling closes it.
			let mut room: BTreeMap<u32, u32> = BTreeMap::new();
			let mut from: BTreeMap<u64, usize> = BTreeMap::new();
			let mut expected = Vec::new();
			for (session, absent) in sessions.iter().enumerate() {
				let era = session as u32 / 6;
				Era::set(era);
				let list: Vec<u64> = absent.iter().copied().collect();
				if !list.is_empty() {
					report(session as u32 + 1, &list, ACTIVE).expect("each session once; qed");
				}
				if absent.len() as u32 * 3 > ACTIVE {
					continue;
				}
				let row = |validator: &u64| {
					sessions[from.get(validator).copied().unwrap_or(0)..=session]
						.iter()
						.rev()
						.take_while(|absent| absent.contains(validator))
						.filter(|absent| absent.len() as u32 * 3 <= ACTIVE)
						.count() as u32
				};
				let mut overdue: Vec<_> = absent
					.iter()
					.map(|validator| (row(validator), *validator))
					.filter(|(row, _)| *row >= TOLERATED)
					.collect();
				overdue.sort_by_key(|(row, validator)| (std::cmp::Reverse(*row), *validator));
				for (_, validator) in overdue {
					let used = room.entry(era).or_default();
					if *used < cap {
						*used += 1;
						from.insert(validator, session + 1);
						expected.push(validator);
					}
				}
			}
			prop_assert_eq!(ChilledOnes::get(), expected);
			let listed: BTreeSet<_> = counts().into_iter().map(|(validator, _)| validator).collect();
			prop_assert!(listed.len() <= ACTIVE as usize);
			Ok(())
		})?;
	}
}
