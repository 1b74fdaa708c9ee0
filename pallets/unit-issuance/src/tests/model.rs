//! A long random run, reconciled to the last 10⁻¹⁸ UNIT.

use crate::{Current, Owed, Paid, Running, mock::*};
use frame_support::weights::Weight;
use proptest::{
	prelude::*,
	test_runner::{Config, RngSeed},
};
use treasurenet_primitives::{Balance, Stakers, UNIT, math::issuance::Portion};

/// What may happen in a block.
#[derive(Clone, Debug)]
enum Happening {
	Nothing,
	Fee(Balance),
	EraEnds,
	EraPasses,
	Share(u32, u32),
	Minted(Balance),
	PaidByAnybody(u32),
	PaidByStaking(u32, AccountId),
	Leaves(AccountId),
	Returns(AccountId),
	History(u32),
	Length(u32),
}

fn happening() -> impl Strategy<Value = Happening> {
	prop_oneof![
		8 => Just(Happening::Nothing),
		4 => prop_oneof![1..1_000u128, 1..UNIT].prop_map(Happening::Fee),
		3 => Just(Happening::EraEnds),
		1 => Just(Happening::EraPasses),
		1 => (0..4u32, 0..4u32).prop_map(|(some, all)| Happening::Share(some, all)),
		2 => (0..3_000_000 * UNIT).prop_map(Happening::Minted),
		2 => (0..4u32).prop_map(Happening::PaidByAnybody),
		2 => (0..20u32, ALICE..=CAROL).prop_map(|(ago, who)| Happening::PaidByStaking(ago, who)),
		1 => (ALICE..=CAROL).prop_map(Happening::Leaves),
		1 => (ALICE..=CAROL).prop_map(Happening::Returns),
		1 => (0..8u32).prop_map(Happening::History),
		1 => (1..40u32).prop_map(Happening::Length),
	]
}

fn happen(happening: Happening) {
	match happening {
		Happening::Nothing => {}
		Happening::Fee(fee) => pay_fee(fee),
		Happening::EraEnds => {
			end_era();
		}
		Happening::EraPasses => ActiveEra::mutate(|era| *era += 1),
		Happening::Share(super_validators, active) => {
			Share::set(Portion { some: super_validators, all: active });
		}
		Happening::Minted(amount) => {
			let period = Current::<Test>::get().number;
			Tat::mutate(|tat| *tat.entry(period).or_default() += amount);
		}
		Happening::PaidByAnybody(limit) => {
			// There may be nothing to pay.
			let _ = Issuance::pay_out(RuntimeOrigin::signed(PAYER), limit);
		}
		Happening::PaidByStaking(ago, validator) => {
			let era = ActiveEra::get().saturating_sub(ago);
			if Points::get().contains_key(&(era, validator))
				&& let Some(page) = FakeStaking::unpaid_page(era, &validator)
			{
				FakeStaking::pay(era, &page);
			}
		}
		Happening::Leaves(validator) => {
			Gone::mutate(|gone| gone.insert(validator));
		}
		Happening::Returns(validator) => {
			Gone::mutate(|gone| gone.remove(&validator));
		}
		Happening::History(depth) => {
			OldestPayable::set(ActiveEra::get().saturating_sub(depth).max(OldestPayable::get()));
		}
		Happening::Length(length) => PeriodLength::set(length),
	}
}

proptest! {
	#![proptest_config(Config {
		cases: 24,
		rng_seed: RngSeed::Fixed(20_260_901),
		failure_persistence: None,
		..Config::default()
	})]

	#[test]
	fn every_unit_should_be_accounted_for_in_any_run(
		run in prop::collection::vec(
			(happening(), prop::option::weighted(0.95, ALICE..=CAROL), 0..6_000_000_000u64),
			300,
		),
	) {
		build_and_execute(|| {
			Pages::mutate(|pages| pages.insert(BOB, 3));
			let genesis = Balances::total_issuance();
			let payer = balance(PAYER);
			for (happening, author, time) in run {
				block(author, || {
					happen(happening);
					let limit = Weight::from_parts(time, u64::MAX);
					assert!(idle(limit).all_lte(limit));
				});
				Issuance::do_try_state().unwrap();
				assert_eq!(Balances::total_issuance(), genesis + Issuance::total_issued());
			}
			// What came in went to somebody, or waits.
			let came = Issuance::total_issued() + payer - balance(PAYER);
			let paid = Paid::<Test>::get();
			let waits = in_pot(Issuance::base_pot()) + in_pot(Issuance::proposer_pot());
			assert!(treasury() + paid.returned >= paid.swept);
			assert_eq!(in_pot(SUPER_POT), Noted::get());
			assert_eq!(came, treasury() + Noted::get() + paid.base + paid.proposer + waits);
			let running = Running::<Test>::get();
			let owed = Owed::<Test>::get();
			assert_eq!(waits, running.base + running.proposer + owed.base + owed.proposer);
			let stakers: Balance = (ALICE..=CAROL)
				.flat_map(|validator| (0..3).map(move |page| balance(staker_of(validator, page))))
				.sum();
			assert_eq!(stakers, paid.base);
			let payees: Balance = (ALICE..=CAROL).map(|who| balance(payee_of(who))).sum();
			assert_eq!(payees, paid.proposer);

			// Given time, everything is paid and nothing is left but the running era's.
			idle(Weight::MAX);
			assert!(pending_eras().is_empty());
			check_invariants();
		});
	}
}
