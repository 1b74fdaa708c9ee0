//! What other pallets and clients read.

use super::*;
use frame_support::traits::fungible::Mutate;
use treasurenet_primitives::{
	production_api::MAX_PAGE,
	register_api::{DAppView, PartView, WellSummary},
};

/// Every entry of a list that is read in pages of `limit`.
fn all<Entry, Key: Copy>(
	limit: u32,
	page: impl Fn(Option<Key>, u32) -> Vec<Entry>,
	key: impl Fn(&Entry) -> Key,
) -> Vec<Entry> {
	let mut all: Vec<Entry> = Vec::new();
	loop {
		let next = page(all.last().map(&key), limit);
		assert!(next.len() <= limit as usize);
		if next.is_empty() {
			return all;
		}
		all.extend(next);
	}
}

fn steps_to_review(asset: u32) -> Vec<(WellId, NextStep)> {
	let page = |after, limit| WellAudit::wells_to_review(asset, after, limit);
	let mut steps: Vec<_> = all(2, page, |entry: &WellSummary<AccountId>| entry.well)
		.into_iter()
		.map(|entry| (entry.well, entry.next_step))
		.collect();
	steps.sort_by_key(|step| step.0);
	steps
}

fn apply_for(n: u8) -> WellId {
	let id = NextWellId::<Test>::get();
	let commitment = H256::repeat_byte(n);
	assert_ok!(WellAudit::apply(signed(OWNER), OIL, commitment, text("N"), oil_fields(1)));
	id
}

fn only(id: WellId) -> WellSummary<AccountId> {
	let mine = WellAudit::wells_of(&OWNER, None, MAX_PAGE);
	mine.into_iter().find(|entry| entry.well == id).expect("listed")
}

#[test]
fn well_should_be_none_when_there_is_no_such_well() {
	build_and_execute(|| {
		assert_eq!(WellAudit::well(9), None);
		assert_eq!(WellAudit::ended_at(9, oil_key()), None);
	});
}

#[test]
fn well_should_carry_the_present_parts_when_there_are_some() {
	build_and_execute(|| {
		let id = approved();
		give(id, &[(ALICE, 5), (BOB, 3)]);
		give(id, &[(ALICE, 5)]);
		go_to_day(7);
		let view = WellAudit::well(id).expect("exists");
		assert_eq!(view.shares, vec![Share { account: ALICE, percent: 5 }]);
		assert_eq!((view.owner, view.key), (OWNER, oil_key()));
	});
}

#[test]
fn ended_at_should_be_when_it_was_deactivated_also_once_removed() {
	build_and_execute(|| {
		let id = approved();
		assert_eq!(WellAudit::ended_at(id, oil_key()), None);
		go_to_day(2);
		assert_ok!(WellAudit::deactivate(signed(MANAGER), id, REASON));
		go_to_day(5);
		assert_eq!(WellAudit::ended_at(id, oil_key()), Some(day_start(2)));
		assert_ok!(WellAudit::remove(signed(OWNER), id));
		assert_eq!(WellAudit::ended_at(id, oil_key()), Some(day_start(2)));
		// The next approval does not lose it.
		let next = apply_by(RIVAL);
		assert_ok!(WellAudit::approve(signed(MANAGER), next, 0));
		assert_eq!(WellAudit::ended_at(id, oil_key()), Some(day_start(2)));
		assert_eq!(WellAudit::ended_at(next, oil_key()), None);
		// Only the end of the next one does.
		go_to_day(9);
		assert_ok!(WellAudit::deactivate(signed(MANAGER), next, REASON));
		assert_eq!(WellAudit::ended_at(id, oil_key()), Some(0));
		assert_eq!(WellAudit::ended_at(next, oil_key()), Some(day_start(9)));
	});
}

#[test]
fn ended_at_should_be_the_removal_when_a_returned_well_is_withdrawn() {
	for reject in [false, true] {
		build_and_execute(|| {
			let id = returned();
			if reject {
				assert_ok!(WellAudit::reject(signed(MANAGER), id, REASON));
			}
			// In review it has not ended, and its months wait.
			assert_eq!(WellAudit::ended_at(id, oil_key()), None);
			go_to_day(3);
			assert_ok!(WellAudit::remove(signed(OWNER), id));
			go_to_day(4);
			assert_eq!(WellAudit::ended_at(id, oil_key()), Some(day_start(3)));
		});
	}
}

#[test]
fn wells_of_should_give_every_well_once_when_read_in_pages() {
	build_and_execute(|| {
		let wells: Vec<_> = (1..=7).map(apply_for).collect();
		apply_by(RIVAL);
		for limit in [1, 2, 7, 100] {
			let mut listed: Vec<_> = all(
				limit,
				|after, limit| WellAudit::wells_of(&OWNER, after, limit),
				|entry| entry.well,
			)
			.into_iter()
			.map(|entry| entry.well)
			.collect();
			listed.sort();
			assert_eq!(listed, wells);
		}
		assert!(WellAudit::wells_of(&OWNER, None, 0).is_empty());
		assert!(WellAudit::wells_of(&STRANGER, None, 10).is_empty());
		// Also if the last entry of a page is gone when the next one is read.
		let first = WellAudit::wells_of(&OWNER, None, 3);
		let last = first.last().expect("three").well;
		assert_ok!(WellAudit::remove(signed(OWNER), last));
		assert_eq!(WellAudit::wells_of(&OWNER, Some(last), 10).len(), 4);
	});
}

#[test]
fn wells_of_should_give_no_more_than_a_page_when_asked_for_more() {
	build_and_execute(|| {
		Balances::set_balance(&OWNER, 1_000 * ENDOWMENT);
		for n in 0..=MAX_PAGE {
			let commitment = H256::from_low_u64_be(n.into());
			assert_ok!(WellAudit::apply(signed(OWNER), OIL, commitment, text("N"), oil_fields(1)));
		}
		assert_eq!(WellAudit::wells_of(&OWNER, None, u32::MAX).len(), MAX_PAGE as usize);
		assert_eq!(WellAudit::wells_to_review(PETROLEUM, None, u32::MAX).len(), MAX_PAGE as usize);
	});
}

#[test]
fn next_step_should_tell_the_owner_when_it_is_its_turn() {
	build_and_execute(|| {
		let id = applied();
		let step = || only(id).next_step;
		assert_eq!(
			only(id),
			WellSummary {
				well: id,
				owner: OWNER,
				key: oil_key(),
				nickname: b"North 1".to_vec(),
				state: WellState::InReview,
				next_step: NextStep::Review,
				revision: 0,
				returnable_until: 0,
				valid_until: 0,
				deposit: WellAudit::well_deposit(),
			}
		);
		assert_ok!(WellAudit::reject(signed(MANAGER), id, REASON));
		assert_eq!(step(), NextStep::Resubmit);
		assert_ok!(WellAudit::resubmit(signed(OWNER), id, text("N"), oil_fields(1)));
		assert_ok!(WellAudit::approve(signed(MANAGER), id, 1));
		assert_eq!(step(), NextStep::None);
		assert_eq!(only(id).returnable_until, day_start(7));
		assert_ok!(WellAudit::propose_change(signed(OWNER), id, oil_fields(2)));
		assert_eq!(step(), NextStep::ReviewOfChange);
		assert_ok!(WellAudit::withdraw_pending(signed(OWNER), id));
		go_to_day(360);
		assert_eq!(step(), NextStep::SubmitAnnualReview);
		go_to_day(365);
		assert_eq!(step(), NextStep::SubmitAnnualReview);
		assert_ok!(WellAudit::submit_annual_review(signed(OWNER), id, oil_fields(3)));
		assert_eq!(step(), NextStep::AnnualReview);
		assert_ok!(WellAudit::deactivate(signed(MANAGER), id, REASON));
		assert_eq!(step(), NextStep::Remove);
	});
}

#[test]
fn wells_to_review_should_list_what_waits_when_read_by_asset() {
	build_and_execute(|| {
		let (first, changed, due, quiet) = (apply_for(1), apply_for(2), apply_for(3), apply_for(4));
		for id in [changed, due, quiet] {
			assert_ok!(WellAudit::approve(signed(MANAGER), id, 0));
		}
		let contested = returned();
		go_to_day(360);
		assert_ok!(WellAudit::propose_change(signed(OWNER), changed, oil_fields(2)));
		assert_ok!(WellAudit::submit_annual_review(signed(OWNER), due, oil_fields(2)));
		let copper = approved_copper();
		assert_eq!(
			steps_to_review(PETROLEUM),
			[
				(first, NextStep::Review),
				(changed, NextStep::ReviewOfChange),
				(due, NextStep::AnnualReview),
				(contested, NextStep::MajorityReview),
			]
		);
		assert_eq!(steps_to_review(COPPER_MINES), []);
		assert_ok!(WellAudit::propose_change(signed(OWNER), copper, plain_fields(2)));
		assert_eq!(steps_to_review(COPPER_MINES), [(copper, NextStep::ReviewOfChange)]);
		// What was decided is gone from the list.
		assert_ok!(WellAudit::approve(signed(MANAGER), first, 0));
		assert_ok!(WellAudit::reject_pending(signed(MANAGER), changed, REASON));
		assert_ok!(WellAudit::deactivate(signed(MANAGER), due, REASON));
		assert_ok!(WellAudit::approve(signed(MAJORITY), contested, 0));
		assert_eq!(steps_to_review(PETROLEUM), []);
		// A change of a contested well needs the majority too.
		assert_ok!(WellAudit::propose_change(signed(OWNER), contested, oil_fields(2)));
		assert_eq!(steps_to_review(PETROLEUM), [(contested, NextStep::MajorityReview)]);
	});
}

#[test]
fn parts_of_should_give_every_part_when_read_in_pages() {
	build_and_execute(|| {
		let wells: Vec<_> = (1..=5).map(apply_for).collect();
		for id in &wells {
			give(*id, &[(ALICE, 50), (BOB, 1)]);
		}
		let mut parts = all(
			2,
			|after, limit| WellAudit::parts_of(&ALICE, after, limit),
			|part: &PartView| part.well,
		);
		parts.sort_by_key(|part| part.well);
		assert_eq!(parts.iter().map(|part| part.well).collect::<Vec<_>>(), wells);
		assert!(parts.iter().all(|part| part.percent == 50 && part.reduction.is_none()));
		assert!(WellAudit::parts_of(&CAROL, None, 10).is_empty());

		let id = *wells.first().expect("five");
		let part = || {
			let parts = WellAudit::parts_of(&ALICE, None, 10);
			parts.into_iter().find(|part| part.well == id).expect("listed")
		};
		give(id, &[(ALICE, 20), (BOB, 1)]);
		assert_eq!((part().percent, part().reduction), (50, Some((20, day_start(7)))));
		go_to_day(7);
		assert_eq!((part().percent, part().reduction), (20, None));
		assert_ok!(WellAudit::pass_share(signed(ALICE), id, 20, OWNER));
		assert_eq!(part().percent, 0);
	});
}

#[test]
fn dapps_of_should_give_the_payees_dapps_when_there_are_some() {
	build_and_execute(|| {
		for name in ["one", "two", "three"] {
			assert_ok!(WellAudit::register_dapp(signed(GOVERNANCE), text(name), ALICE));
		}
		assert_ok!(WellAudit::register_dapp(signed(GOVERNANCE), text("other"), BOB));
		let page = |after, limit| WellAudit::dapps_of(&ALICE, after, limit);
		let mut dapps = all(1, page, |entry: &DAppView| entry.dapp);
		dapps.sort_by_key(|entry| entry.dapp);
		let names: Vec<_> = dapps.iter().map(|entry| entry.name.as_slice()).collect();
		assert_eq!(names, [b"one".as_slice(), b"two", b"three"]);
		assert_ok!(WellAudit::remove_dapp(signed(GOVERNANCE), 1));
		assert_eq!(page(None, 10).len(), 2);
		assert_eq!(WellAudit::dapps_of(&BOB, None, 10).len(), 1);
	});
}

#[test]
fn deposits_should_cover_every_index_entry_when_priced() {
	build_and_execute(|| {
		let base = <DepositBase as Get<Balance>>::get();
		// The record, an owner's and nine holders' lists, the reviewers' list, the identifier.
		assert!(WellAudit::well_deposit() > 13 * base);
		assert!(WellAudit::link_deposit() > base);
	});
}
