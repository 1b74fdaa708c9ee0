//! The ends of eras.

use crate::{CUSHION, Debts, EraBook, Event, Owed, Participation, Running, mock::*};
use treasurenet_primitives::{Balance, UNIT, math::issuance::Portion};

/// The base of a block without super validators, all taking part.
const BASE: Balance = 9_400_000_000_000_000_000;

#[test]
fn era_should_tell_staking_its_base_less_the_cushion_when_it_ends() {
	build_and_execute(|| {
		blocks(3, ALICE);
		assert_eq!(end_era(), 3 * BASE - CUSHION);
		let book = EraBook { era: 0, base: 3 * BASE, proposer: 3 * UNIT / 2, blocks: 3 };
		assert_eq!(pending_eras(), [book]);
		assert_eq!(Owed::<Test>::get(), Debts { base: book.base, proposer: book.proposer });
		assert_eq!(
			events(),
			[Event::EraEnded {
				era: 0,
				payable: 3 * BASE - CUSHION,
				proposers: book.proposer,
				blocks: 3
			}]
		);
	});
}

#[test]
fn era_should_start_with_an_empty_book_when_the_one_before_ended() {
	build_and_execute(|| {
		Elected::set(1);
		blocks(3, ALICE);
		end_era();
		assert_eq!(Running::<Test>::get(), EraBook { era: 1, ..Default::default() });
		blocks(1, BOB);
		let book = EraBook { era: 1, base: BASE, proposer: UNIT / 2, blocks: 1 };
		assert_eq!(Running::<Test>::get(), book);
	});
}

#[test]
fn block_should_belong_to_the_next_era_when_an_era_ends_in_it() {
	build_and_execute(|| {
		Elected::set(1);
		blocks(2, ALICE);
		block(Some(BOB), || {
			assert_eq!(end_era(), payable(2 * BASE));
		});
		assert_eq!(Running::<Test>::get().base, BASE);
		assert_eq!(crate::Authored::<Test>::get(0, BOB), 0);
		assert_eq!(crate::Authored::<Test>::get(1, BOB), 1);
	});
}

#[test]
fn era_should_note_who_took_part_when_it_ends() {
	build_and_execute(|| {
		assert_eq!(Participation::<Test>::get(), None);
		blocks(1, ALICE);
		blocks(1, BOB);
		end_era();
		assert_eq!(Participation::<Test>::get(), Some(Portion { some: 2, all: 3 }));
		let before = in_pot(Issuance::proposer_pot());
		blocks(1, ALICE);
		// 1 % + 4 % × 2/3 of 10 UNIT.
		assert_eq!(in_pot(Issuance::proposer_pot()) - before, 366_666_666_666_666_666);
		end_era();
		assert_eq!(Participation::<Test>::get(), Some(Portion { some: 1, all: 3 }));
	});
}

#[test]
fn era_should_leave_nothing_to_staking_when_no_block_was_made_in_it() {
	build_and_execute(|| {
		assert_eq!(end_era(), 0);
		assert!(pending_eras().is_empty());
		// Nobody took part in it, which leaves the proposers 1 %.
		blocks(1, ALICE);
		assert_eq!(end_era(), payable(9_800_000_000_000_000_000));
	});
}

#[test]
fn era_should_leave_its_base_to_the_next_when_staking_did_not_ask_for_its_payout() {
	build_and_execute(|| {
		blocks(2, ALICE);
		// Staking goes on without asking.
		ActiveEra::set(1);
		blocks(1, BOB);
		let left = EraBook { era: 0, base: 0, proposer: UNIT, blocks: 2 };
		assert_eq!(pending_eras(), [left]);
		let book = EraBook { era: 1, base: 3 * BASE, proposer: UNIT / 2, blocks: 1 };
		assert_eq!(Running::<Test>::get(), book);
		assert_eq!(end_era(), payable(3 * BASE));
		idle(frame_support::weights::Weight::MAX);
		assert_eq!(balance(payee_of(ALICE)), UNIT);
		assert_eq!(balance(payee_of(BOB)), UNIT / 2);
		assert_eq!(balance(staker_of(BOB, 0)), payable(3 * BASE));
		assert_eq!(balance(staker_of(ALICE, 0)), 0);
	});
}

#[test]
fn era_should_leave_its_base_to_the_next_when_none_of_its_blocks_has_an_author() {
	build_and_execute(|| {
		block(None, || {});
		ActiveEra::set(1);
		blocks(1, ALICE);
		assert!(pending_eras().is_empty());
		assert_eq!(Running::<Test>::get().base, 9_900_000_000_000_000_000 + BASE);
	});
}
