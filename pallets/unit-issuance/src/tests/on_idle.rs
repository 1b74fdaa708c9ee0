//! Payouts in the idle time of blocks.

use crate::{Authored, CUSHION, Cursor, Event, Owed, Paid, Payments, WeightInfo, mock::*};
use frame_support::{
	traits::{fungible::Mutate, tokens::Preservation},
	weights::Weight,
};
use treasurenet_primitives::{Balance, Stakers, UNIT};

const BASE: Balance = 9_400_000_000_000_000_000;
const PROPOSER: Balance = UNIT / 2;

/// The weight of looking and of one step of the given weight.
fn step(weight: Weight) -> Weight {
	<() as WeightInfo>::next_step() + weight
}

fn page_step() -> Weight {
	step(<() as WeightInfo>::pay_page() + PagePayment::get())
}

fn proposer_step() -> Weight {
	step(<() as WeightInfo>::pay_proposer())
}

/// An ended era: two blocks of Alice, one of Bob.
fn ended_era() {
	blocks(2, ALICE);
	blocks(1, BOB);
	end_era();
}

#[test]
fn idle_time_should_pay_authors_and_stakers_when_an_era_ended() {
	build_and_execute(|| {
		ended_era();
		let (treasury_before, _) = (treasury(), events());
		idle(Weight::MAX);

		assert_eq!(balance(payee_of(ALICE)), 2 * PROPOSER);
		assert_eq!(balance(payee_of(BOB)), PROPOSER);
		// 40 of 60 points, and 20 of 60, as billionths rounded down.
		let whole = payable(3 * BASE);
		let of_alice = balance(staker_of(ALICE, 0));
		let of_bob = balance(staker_of(BOB, 0));
		assert_eq!(of_alice, sp_runtime::Perbill::from_rational(2u32, 3) * whole);
		assert_eq!(of_bob, sp_runtime::Perbill::from_rational(1u32, 3) * whole);

		let dust = 3 * BASE - of_alice - of_bob;
		assert!(dust >= CUSHION);
		assert_eq!(treasury() - treasury_before, dust);
		assert_eq!(
			Paid::<Test>::get(),
			Payments { base: of_alice + of_bob, proposer: 3 * PROPOSER, swept: dust, returned: 0 }
		);
		let mut events = events();
		events.sort_by_key(|event| matches!(event, Event::ProposerPaid { validator: BOB, .. }));
		assert_eq!(
			events,
			[
				Event::ProposerPaid {
					era: 0,
					validator: ALICE,
					payee: payee_of(ALICE),
					amount: 2 * PROPOSER
				},
				Event::EraClosed { era: 0 },
				Event::Swept { base: dust, proposers: 0, fees: 0 },
				Event::ProposerPaid {
					era: 0,
					validator: BOB,
					payee: payee_of(BOB),
					amount: PROPOSER
				},
			]
		);
	});
}

#[test]
fn idle_time_should_leave_the_running_eras_accrual_when_it_sweeps() {
	build_and_execute(|| {
		ended_era();
		blocks(4, CAROL);
		idle(Weight::MAX);
		// Two of three took part: 1 % + 4 % × 2/3.
		assert_eq!(in_pot(Issuance::proposer_pot()), 4 * 366_666_666_666_666_666);
		assert_eq!(in_pot(Issuance::base_pot()), 4 * 9_533_333_333_333_333_334);
	});
}

#[test]
fn idle_time_should_be_used_step_by_step_when_little_is_left() {
	build_and_execute(|| {
		Pages::mutate(|pages| pages.insert(ALICE, 2));
		ended_era();
		let base = <() as WeightInfo>::on_idle_base();
		let whole = base + page_step();
		assert_eq!(idle(base - Weight::from_parts(1, 0)), Weight::zero());
		assert_eq!(idle(base), base);

		// Looks, finds an author, and cannot pay it.
		let short = base + proposer_step() - Weight::from_parts(1, 0);
		assert_eq!(idle(short), base + <() as WeightInfo>::next_step());
		assert_eq!(Authored::<Test>::iter_prefix(0).count(), 2);

		assert_eq!(idle(base + proposer_step()), base + proposer_step());
		assert_eq!(Authored::<Test>::iter_prefix(0).count(), 1);
		idle(base + proposer_step());

		assert_eq!(idle(whole), whole);
		assert_eq!(PaidPages::get().into_iter().collect::<Vec<_>>(), [(0, ALICE, 0)]);
		idle(whole);
		assert_eq!(
			PaidPages::get().into_iter().collect::<Vec<_>>(),
			[(0, ALICE, 0), (0, ALICE, 1)]
		);
		assert_eq!(Cursor::<Test>::get(), 0);
		idle(base + step(<() as WeightInfo>::next_validator()));
		assert_eq!(Cursor::<Test>::get(), 1);
		idle(Weight::MAX);
		assert!(PaidPages::get().contains(&(0, BOB, 0)));
		assert!(pending_eras().is_empty());
	});
}

#[test]
fn idle_time_should_cost_one_look_when_no_era_waits() {
	build_and_execute(|| {
		assert_eq!(idle(Weight::MAX), <() as WeightInfo>::on_idle_base());
	});
}

#[test]
fn page_should_be_skipped_when_staking_cannot_pay_it() {
	build_and_execute(|| {
		Pages::mutate(|pages| pages.insert(ALICE, 3));
		ended_era();
		Gone::mutate(|gone| gone.insert(ALICE));
		let before = treasury();
		events();
		idle(Weight::MAX);
		let skipped = Event::PageSkipped { era: 0, validator: ALICE, page: 0 };
		assert_eq!(events().into_iter().filter(|event| *event == skipped).count(), 1);
		assert_eq!(balance(staker_of(ALICE, 0)), 0);
		let of_bob = balance(staker_of(BOB, 0));
		assert!(of_bob > 0, "the next validator is paid");
		assert_eq!(treasury() - before, 3 * BASE - of_bob);
		assert_eq!(balance(payee_of(ALICE)), 2 * PROPOSER, "authors are paid whether or not");
	});
}

#[test]
fn page_should_be_passed_over_when_somebody_paid_it_before() {
	build_and_execute(|| {
		ended_era();
		let page = FakeStaking::unpaid_page(0, &ALICE).unwrap();
		assert!(FakeStaking::pay(0, &page));
		let of_alice = balance(staker_of(ALICE, 0));
		idle(Weight::MAX);
		assert_eq!(balance(staker_of(ALICE, 0)), of_alice);
		assert!(balance(staker_of(BOB, 0)) > 0);
	});
}

#[test]
fn proposer_should_be_left_unpaid_when_it_wants_nothing() {
	build_and_execute(|| {
		Selfless::mutate(|selfless| selfless.insert(ALICE));
		ended_era();
		let before = treasury();
		events();
		idle(Weight::MAX);
		let unpaid = Event::ProposerUnpaid { era: 0, validator: ALICE, amount: 2 * PROPOSER };
		assert!(events().contains(&unpaid));
		assert_eq!(balance(payee_of(BOB)), PROPOSER);
		assert!(treasury() - before > 2 * PROPOSER);
	});
}

#[test]
fn proposer_should_be_left_unpaid_when_its_payee_cannot_receive_the_part() {
	build_and_execute(|| {
		Tat::take();
		PeriodLength::set(1);
		// The reward has halved to 0.07…: 5 % of it is less than the existential deposit.
		blocks(9, ALICE);
		end_era();
		idle(Weight::MAX);
		blocks(1, BOB);
		end_era();
		events();
		idle(Weight::MAX);
		assert_eq!(balance(payee_of(BOB)), 0);
		assert!(
			events()
				.iter()
				.any(|event| matches!(event, Event::ProposerUnpaid { era: 1, validator: BOB, .. })),
		);
	});
}

#[test]
fn sweep_should_wait_when_another_era_ended_while_one_was_in_work() {
	build_and_execute(|| {
		ended_era();
		idle(<() as WeightInfo>::on_idle_base() + proposer_step() + proposer_step() + page_step());
		blocks(1, CAROL);
		end_era();
		let before = treasury();
		assert_eq!(pending_eras().len(), 2);

		// Up to the first era's end: a page, two looks past validators, and its closing.
		let mut guard = 0;
		while pending_eras().len() == 2 {
			let dearest = page_step().max(step(<() as WeightInfo>::close_era()));
			idle(<() as WeightInfo>::on_idle_base() + dearest);
			guard += 1;
			assert!(guard < 10);
		}
		assert_eq!(treasury(), before, "nothing is swept yet");
		assert!(Owed::<Test>::get().base > 0);
		check_invariants();

		idle(Weight::MAX);
		assert!(treasury() > before);
		assert!(balance(staker_of(CAROL, 0)) > 0);
		assert!(!Owed::<Test>::exists());
	});
}

#[test]
fn era_should_be_closed_with_its_authors_paid_when_staking_no_longer_pays_it() {
	build_and_execute(|| {
		ended_era();
		OldestPayable::set(1);
		let before = treasury();
		idle(Weight::MAX);
		assert_eq!(balance(payee_of(ALICE)), 2 * PROPOSER);
		assert_eq!(balance(staker_of(ALICE, 0)), 0);
		assert_eq!(treasury() - before, 3 * BASE);
	});
}

#[test]
fn era_should_be_closed_when_nobody_earned_points() {
	build_and_execute(|| {
		ended_era();
		Points::take();
		let before = treasury();
		idle(Weight::MAX);
		assert_eq!(treasury() - before, 3 * BASE);
		assert!(pending_eras().is_empty());
	});
}

#[test]
fn sweep_should_send_what_anybody_gave_to_a_pot() {
	build_and_execute(|| {
		ended_era();
		let gift = 5 * UNIT;
		Balances::transfer(&PAYER, &Issuance::base_pot(), gift, Preservation::Preserve).unwrap();
		Balances::transfer(&PAYER, &Issuance::proposer_pot(), gift, Preservation::Preserve)
			.unwrap();
		let before = treasury();
		idle(Weight::MAX);
		assert!(treasury() - before > 2 * gift);
	});
}

#[test]
fn sweep_should_wait_for_the_next_when_the_treasury_cannot_take_it() {
	new_test_ext().execute_with(|| {
		ended_era();
		Balances::transfer(&TREASURY, &PAYER, balance(TREASURY), Preservation::Expendable).unwrap();
		// What rounding leaves of one era cannot open an account.
		idle(Weight::MAX);
		assert_eq!(balance(TREASURY), 0);
		let dust = in_pot(Issuance::base_pot());
		assert!(dust > 0);
		Issuance::do_try_state().unwrap();

		blocks(1, ALICE);
		assert!(balance(TREASURY) > 0, "a block's part opened it");
		end_era();
		let before = balance(TREASURY);
		idle(Weight::MAX);
		assert!(balance(TREASURY) - before >= dust);
		check_invariants();
	});
}
