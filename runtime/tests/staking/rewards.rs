//! Eras of twelve validators, sixty nominators and forty bidders, to the last 10⁻¹⁸.

use crate::{book::*, chain::*};
use frame_support::{BoundedVec, traits::Currency};
use pallet_bonus_stake::ClaimKey;
use pallet_staking::ValidatorPrefs;
use sp_runtime::Perbill;
use std::collections::BTreeMap;
use treasurenet_primitives::{ActiveValidators, Stakers, UNIT};
use treasurenet_runtime::{
	AccountId, Balance, Balances, BonusStake, Runtime, System, UncheckedExtrinsic, UnitIssuance,
	configs::{
		staking_adapters::{SessionValidators, StakersOfStaking},
		system::TreasuryAccount,
	},
	constants::currency::EXISTENTIAL_DEPOSIT,
};

const VALIDATORS: usize = 12;
const NOMINATORS: usize = 60;
const BIDDERS: usize = 40;

fn nominator(n: usize) -> AccountId {
	account(&format!("nominator{n}"))
}

fn bidder_path(n: usize) -> String {
	format!("bidder{n}")
}

fn bidder(n: usize) -> AccountId {
	account(&bidder_path(n))
}

fn setup() -> Setup {
	Setup {
		validators: VALIDATORS,
		nominators: (0..NOMINATORS)
			.map(|n| Nominator {
				who: nominator(n),
				bond: (100 + 37 * n as Balance) * UNIT + 123_456_789 * n as Balance,
				targets: (0..3).map(|vote| (n * 5 + vote * 4) % VALIDATORS).collect(),
			})
			.collect(),
		others: (0..BIDDERS).map(bidder).chain([account("helper")]).collect(),
	}
}

fn everybody() -> Vec<AccountId> {
	(0..VALIDATORS)
		.map(validator)
		.chain((0..NOMINATORS).map(nominator))
		.chain((0..BIDDERS).map(bidder))
		.chain([account("helper")])
		.collect()
}

/// Commissions from nothing to everything.
fn set_commissions() {
	for n in 0..VALIDATORS {
		let commission = Perbill::from_percent([0, 1, 3, 5, 7, 10, 15, 20, 33, 50, 99, 100][n]);
		let prefs = ValidatorPrefs { commission, blocked: false };
		by(&validator(n), pallet_staking::Call::<Runtime>::validate { prefs }).unwrap();
	}
}

/// Bids of some of the bidders, and of one validator for itself: different in every round.
fn bids(round: u32) -> Vec<UncheckedExtrinsic> {
	let bid = |path: &str, to: usize, amount| {
		// For the next one if it is disabled.
		let to = if SessionValidators::effective().contains(&validator(to)) { to } else { to + 1 };
		let call = pallet_bonus_stake::Call::<Runtime>::bid {
			validator: validator(to),
			amount,
			max_commission: None,
		};
		signed(path, call)
	};
	let round = round as usize;
	let mut bids: Vec<_> = (0..BIDDERS)
		.filter(|n| !(n + round).is_multiple_of(3))
		// Nobody bids for the last two; the first gets by far the most.
		.map(|n| {
			let to = if n % 4 == 0 { 0 } else { (n * 7 + round) % (VALIDATORS - 2) };
			bid(&bidder_path(n), to, (1 + n as Balance) * UNIT + 1_000_003 * round as Balance)
		})
		.collect();
	// The last validator's is below the threshold of 2 %.
	bids.push(bid(&validator_path(3), 3, 5 * UNIT + 7));
	bids.push(bid(&validator_path(11), 11, UNIT));
	bids
}

/// Begins an account at the first block of a round.
fn begin() -> Book {
	set_commissions();
	for n in 0..BIDDERS {
		give_tat(&bidder(n), 10_000 * UNIT);
	}
	for n in [3, 11] {
		give_tat(&validator(n), 10_000 * UNIT);
	}
	run_until(|| System::block_number() % ROUND == ROUND - 1 && era() == 1);
	// So far nothing was bid, and era 0 is paid.
	while !pallet_unit_issuance::EndedBounds::<Runtime>::get().eq(&(0, 0)) {
		block(vec![]);
	}
	run_until(|| System::block_number() % ROUND == ROUND - 1);
	Book::open(everybody())
}

/// Compares everybody with the book, once the ended eras from `first` on are paid.
fn check(book: &Book, eras: impl Iterator<Item = u32>, claimed: &BTreeMap<AccountId, Balance>) {
	let mut expected = claimed.clone();
	for era in eras {
		for (who, reward) in book.staking_rewards(era) {
			*expected.entry(who).or_default() += reward;
		}
	}
	for who in everybody() {
		let reward = expected.get(&who).copied().unwrap_or(0);
		let fees = book.fees.get(&who).copied().unwrap_or(0);
		assert_eq!(
			Balances::total_balance(&who) + fees,
			book.opening[&who] + reward,
			"{who} was owed {reward}"
		);
	}
}

#[test]
fn rewards_should_reach_everybody_to_the_last_bit() {
	setup().run(|| tell_story(|_| {}));
}

#[test]
fn rewards_should_reach_everybody_when_a_super_validator_is_down_for_an_era() {
	setup().run(|| {
		// From the middle of a session on, so that rounds of its bids lose it halfway.
		tell_story(|blocks| match blocks {
			70 => set_down(&validator(0), true),
			300 => set_down(&validator(0), false),
			_ => {}
		});
		let [first, second] = [2, 3].map(StakersOfStaking::rewarded);
		assert!(first.len() < VALIDATORS || second.len() < VALIDATORS, "it missed an era");
	});
}

/// Three eras and their bids; `disturb` is told how many blocks there were.
fn tell_story(disturb: impl Fn(u32)) {
	let mut book = begin();
	let first = era();
	let before = (
		pallet_unit_issuance::Running::<Runtime>::get(),
		Balances::total_balance(&TreasuryAccount::get()),
		Balances::total_balance(&BonusStake::pot_account()),
	);
	// The era that runs already was counted by the chain alone: the book takes its beginning over.
	let account = book.eras.entry(first).or_default();
	account.base = before.0.base;
	account.proposer = before.0.proposer;
	for (who, blocks) in pallet_unit_issuance::Authored::<Runtime>::iter_prefix(first) {
		account.authored.insert(who, blocks);
	}
	book.participate(VALIDATORS as u128, VALIDATORS as u128);

	let mut seen = System::block_number() / ROUND;
	let begun = System::block_number();
	while era() < first + 3 {
		disturb(System::block_number() - begun);
		let next = System::block_number() + 1;
		let extrinsics = if next / ROUND > seen && !session_is_due() {
			seen = next / ROUND;
			bids(seen)
		} else {
			vec![]
		};
		book.block(extrinsics);
	}
	// The last of the eras is paid in the next blocks, and the round runs out.
	while pallet_unit_issuance::EndedBounds::<Runtime>::get() != (0, 0)
		|| !(System::block_number() + 1).is_multiple_of(ROUND)
	{
		book.block(vec![]);
	}
	book.block(vec![]);

	// Somebody claims for all.
	let due = book.claims();
	assert!(due.len() > 100, "{} shares are due", due.len());
	let mut claimed = BTreeMap::<AccountId, Balance>::new();
	for chunk in due.chunks(64) {
		let claims = chunk
			.iter()
			.map(|(round, validator, bidder, _)| ClaimKey {
				round: *round,
				validator: validator.clone(),
				bidder: bidder.clone(),
			})
			.collect::<Vec<_>>();
		let claims = BoundedVec::try_from(claims).expect("a chunk fits; qed");
		for (.., bidder, amount) in chunk {
			*claimed.entry(bidder.clone()).or_default() += amount;
		}
		let call = pallet_bonus_stake::Call::<Runtime>::claim_many { claims };
		book.block(vec![signed("helper", call)]);
	}
	check(&book, first..first + 3, &claimed);

	// Nothing else came into being, and nothing went.
	assert_eq!(Balances::total_issuance(), book.opening_issuance + book.blocks * REWARD);
	// The treasury has its hundredth and what rounding left of the eras that are paid.
	let left: Balance = (first..first + 3)
		.map(|era| {
			let account = &book.eras[&era];
			let paid: Balance = book.staking_rewards(era).values().sum();
			account.base + account.proposer - paid
		})
		.sum();
	assert!(left >= 3 * CUSHION);
	assert_eq!(Balances::total_balance(&TreasuryAccount::get()), before.1 + book.community + left);
	// The pots have what runs.
	let running = &book.eras[&(first + 3)];
	let pot = |who: AccountId| Balances::total_balance(&who) - EXISTENTIAL_DEPOSIT;
	assert_eq!(pot(UnitIssuance::base_pot()), running.base);
	assert_eq!(pot(UnitIssuance::proposer_pot()), running.proposer);
	assert_eq!(pot(UnitIssuance::fee_pot()), 0);
	let claimed: Balance = claimed.values().sum();
	assert_eq!(
		Balances::total_balance(&BonusStake::pot_account()),
		before.2 + book.bonus - claimed
	);
}
