//! The figures of `docs/staking.md`: each is produced here, by the chain's own arithmetic, and has to stand
//! there as it is produced.

use crate::chain::*;
use frame_support::{
	assert_ok,
	traits::{Currency, fungible::Mutate},
};
use pallet_babe::EquivocationOffence;
use pallet_staking::{
	Call, ClaimedRewards, EraRewardPoints, ErasRewardPoints, ErasStakersOverview, ErasStakersPaged,
	ErasValidatorPrefs, ErasValidatorReward, RewardDestination, ValidatorPrefs,
};
use pallet_validator_attendance::{LEAST_SEATS, SeatsInForce};
use sp_runtime::{Perbill, traits::Get};
use sp_staking::{ExposurePage, IndividualExposure, PagedExposureMetadata, offence::Offence};
use std::collections::BTreeMap;
use treasurenet_primitives::{
	UNIT,
	math::{
		bonus::{Earnings, validator_part},
		issuance::{Parts, Portion, Split, proposer_part, split},
	},
};
use treasurenet_runtime::{
	AccountId, Balance, Balances, Runtime, UnitIssuance, VERSION,
	configs::consensus::SessionKeyDeposit,
	constants::{
		FIRST_BLOCK_REWARD,
		bonus::{CLAIM_ROUNDS, ROUND_BLOCKS},
		staking::{
			MAX_ACTIVE_VALIDATORS, MAX_ELECTABLE_TARGETS, MAX_ELECTING_VOTERS, MAX_FALLBACK_VOTERS,
			MAX_NOMINATIONS, MIN_NOMINATOR_BOND, MIN_VALIDATOR_BOND,
		},
		time::{BLOCKS_PER_SESSION, BONDING_ERAS, SESSIONS_PER_ERA, SLASH_DEFER_ERAS},
	},
};

const DOCUMENT: &str = include_str!("../../../docs/staking.md");

/// The document with its line breaks taken out, as a reader sees it.
fn document() -> String {
	DOCUMENT.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[track_caller]
fn stands(text: impl AsRef<str>) {
	let text = text.as_ref();
	assert!(document().contains(text), "docs/staking.md does not say: {text}");
}

/// An amount as people write it.
fn unit(amount: Balance) -> String {
	let text = format!("{}.{:018}", amount / UNIT, amount % UNIT);
	text.trim_end_matches('0').trim_end_matches('.').into()
}

fn percent(part: Perbill) -> String {
	let text =
		format!("{}.{:07}", part.deconstruct() / 10_000_000, part.deconstruct() % 10_000_000);
	format!("{} %", text.trim_end_matches('0').trim_end_matches('.'))
}

fn blocks_of_an_era() -> u32 {
	SESSIONS_PER_ERA * BLOCKS_PER_SESSION
}

fn parts(some_super: u32, some_there: u32) -> Parts {
	let of_100 = |some| Portion { some, all: 100 };
	split(FIRST_BLOCK_REWARD, Split::default(), Some(of_100(some_there)), of_100(some_super))
		.expect("the default split is valid; qed")
}

#[test]
fn a_block() {
	stands(format!("A block of the first two years brings {} UNIT", unit(FIRST_BLOCK_REWARD)));
	for some_super in [50, 0] {
		let Parts { community, proposer, super_validators, base } = parts(some_super, 100);
		stands(format!(
			"| {} | {} | {} | {} |",
			unit(community),
			unit(proposer),
			unit(super_validators),
			unit(base)
		));
	}
	let proposer = unit(parts(0, 90).proposer);
	stands(format!("with 90 of 100 validators in the era before, it is {proposer}."));
}

#[test]
fn numbers_of_the_chain() {
	stands(format!("a node, and at least {} UNIT bonded", unit(MIN_VALIDATOR_BOND)));
	stands(format!("Bond at least {} UNIT (`staking.bond`)", unit(MIN_VALIDATOR_BOND)));
	stands(format!("holds a deposit of {} UNIT", unit(SessionKeyDeposit::get())));
	stands(format!(
		"Bond at least {} UNIT and name up to {MAX_NOMINATIONS} validators",
		unit(MIN_NOMINATOR_BOND)
	));
	stands(format!("{SESSIONS_PER_ERA} sessions of an hour, {} blocks", blocks_of_an_era()));
	stands(format!("A **round** has {ROUND_BLOCKS} blocks"));
	stands(format!("for {CLAIM_ROUNDS} rounds (84 eras, 21 days)"));
	stands(format!("starts {BONDING_ERAS} eras (21 days)"));
	stands(format!("taken after {SLASH_DEFER_ERAS} eras (7 days)"));
	stands(format!("count the {MAX_ELECTING_VOTERS} largest stakes, and {MAX_FALLBACK_VOTERS} if"));
	let bonus = pallet_bonus_stake::Parameters::default();
	stands(format!("with at least {} TAT for an active validator", unit(bonus.minimum_bid)));
	stands(format!(
		"at least {} % of all TAT bid, and at least {} TAT",
		bonus.super_threshold_bps / 100,
		unit(bonus.super_floor)
	));
	stands(format!("is {} % times the share", Split::default().super_bps / 100));
	let page = <<Runtime as pallet_staking::Config>::MaxExposurePageSize as Get<u32>>::get();
	stands(format!("page by page of {page} nominators"));
	// The document is about this chain.
	assert_eq!(&VERSION.spec_name, "treasurenet");
}

#[test]
fn seats() {
	let seats = |number| SeatsInForce { number, last_raise: None };
	let quarter = seats(100).most_at(0) - 100;
	stands(format!(
		"from {LEAST_SEATS} to {MAX_ACTIVE_VALIDATORS}, and raises it by at most {quarter} % a week"
	));
	Setup::of(4).run(|| {
		assert_eq!(pallet_staking::ValidatorCount::<Runtime>::get(), 4);
		let threshold = pallet_staking::ChillThreshold::<Runtime>::get();
		stands(format!(
			"There may be {MAX_ELECTABLE_TARGETS} candidates; once the list is {} % full",
			threshold.expect("the genesis sets it; qed").deconstruct()
		));
	});
	// The decision's own figures.
	let decision = include_str!("../../../docs/adr/0021-seats-grow-slowly.md");
	let (mut number, mut weeks) = (LEAST_SEATS, 0);
	while number < MAX_ACTIVE_VALIDATORS {
		number = seats(number).most_at(0);
		weeks += 1;
	}
	assert_eq!(weeks, 17, "more than four months");
	assert!(decision.contains(&format!(
		"from {LEAST_SEATS} to {MAX_ACTIVE_VALIDATORS} seats takes more than four months"
	)));
}

/// What a payout of an era credits to whom.
fn credited(payout: impl FnOnce(), who: &AccountId) -> Balance {
	let before = Balances::total_balance(who);
	payout();
	Balances::total_balance(who) - before
}

#[test]
fn an_era() {
	let blocks = blocks_of_an_era();
	let of_era = |part: Balance| part * Balance::from(blocks);
	let (base, proposers) = (of_era(parts(0, 100).base), of_era(parts(0, 100).proposer));
	stands(format!(
		"Its base is {} UNIT, its proposers' part {} UNIT.",
		unit(base),
		unit(proposers)
	));

	let nominator = account("nominator");
	let setup = Setup { others: vec![nominator.clone(), account("rest")], ..Setup::of(4) };
	setup.run(|| {
		run_to_era(1);
		// The era that just ended, as the example has it. Its pages are not paid yet.
		let who = validator(0);
		let commission = Perbill::from_percent(10);
		ErasValidatorPrefs::<Runtime>::insert(
			0,
			&who,
			ValidatorPrefs { commission, blocked: false },
		);
		let (own, of_nominator, total) = (1_000 * UNIT, 500 * UNIT, 10_000 * UNIT);
		let others = [(nominator.clone(), of_nominator), (account("rest"), 8_500 * UNIT)];
		for (other, _) in &others {
			assert_ok!(by(
				other,
				Call::<Runtime>::bond { value: UNIT, payee: RewardDestination::Stash }
			));
		}
		ErasStakersOverview::<Runtime>::insert(
			0,
			&who,
			PagedExposureMetadata { total, own, nominator_count: 2, page_count: 1 },
		);
		ErasStakersPaged::<Runtime>::insert(
			(0, &who, 0),
			ExposurePage {
				page_total: total - own,
				others: others
					.iter()
					.map(|(who, value)| IndividualExposure { who: who.clone(), value: *value })
					.collect(),
			},
		);
		let individual = BTreeMap::from([(who.clone(), 20 * (blocks / 100)), (validator(1), 0)]);
		ErasRewardPoints::<Runtime>::insert(
			0,
			EraRewardPoints { total: 20 * (blocks / 100) * 100, individual },
		);
		ErasValidatorReward::<Runtime>::insert(0, base);
		Balances::mint_into(&UnitIssuance::base_pot(), base).expect("it can be minted; qed");
		pallet_unit_issuance::Owed::<Runtime>::mutate(|owed| owed.base += base);

		assert!(ClaimedRewards::<Runtime>::get(0, &who).is_empty());
		let before = Balances::total_balance(&who);
		let mut of_all_nominators = Balances::total_balance(&account("rest"));
		let got = credited(
			|| {
				assert_ok!(by(
					&account("rest"),
					Call::<Runtime>::payout_stakers { validator_stash: who.clone(), era: 0 }
				));
			},
			&nominator,
		);
		of_all_nominators = Balances::total_balance(&account("rest")) - of_all_nominators + got;
		let of_validator = Balances::total_balance(&who) - before;

		let part = base / 100;
		let of_commission = commission * part;
		stands(format!(
			"| validator | the blocks it authored | {} |",
			unit(proposer_part(proposers, blocks / 100, blocks / 100 * 100))
		));
		stands(format!("| validator | commission | {} |", unit(of_commission)));
		stands(format!(
			"| validator | its own 1000 UNIT | {} |",
			unit(of_validator - of_commission)
		));
		stands(format!("| a nominator | its 500 UNIT | {} |", unit(got)));
		stands(format!("| all nominators | their 9000 UNIT | {} |", unit(of_all_nominators)));
		// What the example brought in and did not pay, the next sweep must not find.
		let paid = of_validator + of_all_nominators;
		assert_eq!(paid, part);
		Balances::burn_from(
			&UnitIssuance::base_pot(),
			base - part,
			frame_support::traits::tokens::Preservation::Preserve,
			frame_support::traits::tokens::Precision::Exact,
			frame_support::traits::tokens::Fortitude::Polite,
		)
		.expect("the pot has it; qed");
		pallet_unit_issuance::Owed::<Runtime>::mutate(|owed| owed.base -= base - part);
	});
}

#[test]
fn a_round() {
	let round = parts(50, 100).super_validators * Balance::from(ROUND_BLOCKS);
	stands(format!(
		"of 100 active validators 50 are super, so a round brings them {} UNIT",
		unit(round)
	));
	let earned = validator_part(round, 1_000 * UNIT, 10_000 * UNIT).expect("it is an amount; qed");
	stands(format!("| validator and its bidders | their part of the round | {} |", unit(earned)));
	let earnings =
		Earnings { earned, tat: 1_000 * UNIT, own: 0, commission: Perbill::from_percent(10) };
	let of_validator = earnings.of_validator().expect("it is an amount; qed");
	stands(format!("| validator | commission | {} |", unit(of_validator)));
	let of_bidder = earnings.of_bidder(100 * UNIT).expect("it is an amount; qed");
	stands(format!("| a bidder | its 100 TAT | {} |", unit(of_bidder)));
}

#[test]
fn what_costs_what() {
	for (offenders, validator_set_count) in [(1, 100), (1, 12), (10, 100), (20, 100), (34, 100)] {
		let offence = EquivocationOffence {
			slot: 1.into(),
			session_index: 1,
			validator_set_count,
			offender: (),
		};
		let slash = percent(offence.slash_fraction(offenders));
		stands(format!("| {offenders} of {validator_set_count} | {slash} |"));
	}
	Setup::of(1).run(|| {
		// Half of the tenth that may go to reporters, at the first proof.
		let reporters = pallet_staking::SlashRewardFraction::<Runtime>::get();
		stands(format!(
			"Of what is taken, {} go to the author",
			percent(Perbill::from_percent(50) * reporters)
		));
	});
	let attendance = pallet_validator_attendance::Parameters::default();
	stands(format!("| in {} sessions in a row | chilled", attendance.tolerated_sessions));
	stands(format!("At most {} % of the active set", attendance.max_chilled_bps / 100));
}
