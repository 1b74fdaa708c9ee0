//! A long random run, against a model that divides each block's reward by exact fractions.

use crate::{mock::*, *};
use frame_support::traits::Hooks;
use num_rational::BigRational;
use std::collections::{BTreeMap, BTreeSet};
use treasurenet_primitives::{SuperValidators, UNIT, math::issuance::Portion};

const BLOCKS: u64 = 6_000;
const BIDDERS: [AccountId; 7] = [ALICE, BOB, CAROL, VERA, WANDA, XAVER, YVES];
const COMMISSIONS: [u32; 5] = [0, 1, 10, 33, 100];

/// SplitMix64.
struct Random(u64);

impl Random {
	fn next(&mut self) -> u64 {
		self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
		let mut mixed = self.0;
		mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
		mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
		mixed ^ (mixed >> 31)
	}
	fn below(&mut self, bound: u64) -> u64 {
		self.next() % bound
	}
	fn once_in(&mut self, times: u64) -> bool {
		self.below(times) == 0
	}
	fn of<T: Copy>(&mut self, list: &[T]) -> T {
		list[self.below(list.len() as u64) as usize]
	}
}

fn exact(number: u128) -> BigRational {
	BigRational::from_integer(number.into())
}

/// Whether `paid` is the exact value, less no more than `losses` roundings.
fn is_floor_of(paid: u128, value: &BigRational, losses: u32) -> bool {
	exact(paid) <= *value && *value < exact(paid + u128::from(losses) + 1)
}

/// The rules, without any thought of cost.
#[derive(Default)]
struct Model {
	bids: BTreeMap<(Round, AccountId, AccountId), u128>,
	/// Percent, by round of the bid and validator.
	commissions: BTreeMap<(Round, AccountId), u32>,
	/// The super validators of the running round that earn, and how many there were.
	set: BTreeSet<AccountId>,
	frozen: u32,
	active: u32,
	/// By round of the bid and validator; a super validator has an entry.
	earned: BTreeMap<(Round, AccountId), BigRational>,
	/// How often the set of a round changed.
	exclusions: BTreeMap<Round, u32>,
	claimed: BTreeSet<(Round, AccountId, AccountId)>,
	rewarded: u128,
	paid: u128,
}

impl Model {
	fn tat(&self, round: Round, validator: AccountId) -> u128 {
		self.bids
			.iter()
			.filter(|((r, v, _), _)| *r == round && *v == validator)
			.map(|(_, tat)| tat)
			.sum()
	}

	fn start(&mut self, round: Round, effective: &[AccountId], active: u32) {
		let total: u128 =
			self.bids.iter().filter(|((r, ..), _)| *r + 1 == round).map(|(_, tat)| tat).sum();
		self.set = effective
			.iter()
			.copied()
			.filter(|validator| {
				let tat = self.tat(round - 1, *validator);
				tat > 0 && tat * 100 >= total * 2
			})
			.collect();
		for validator in &self.set {
			self.earned.insert((round - 1, *validator), exact(0));
		}
		self.frozen = self.set.len() as u32;
		self.active = active;
	}

	fn retain(&mut self, round: Round, stays: impl Fn(AccountId) -> bool) {
		let before = self.set.len();
		self.set.retain(|validator| stays(*validator));
		if self.set.len() < before {
			*self.exclusions.entry(round - 1).or_default() += 1;
		}
	}

	fn share(&self) -> Portion {
		let super_validators = if self.set.is_empty() { 0 } else { self.frozen };
		Portion { some: super_validators, all: self.active }
	}

	fn reward(&mut self, round: Round, amount: u128) {
		let tats: Vec<_> = self
			.set
			.iter()
			.map(|validator| (*validator, self.tat(round - 1, *validator)))
			.collect();
		let total: u128 = tats.iter().map(|(_, tat)| tat).sum();
		for (validator, tat) in tats {
			let earned = self.earned.entry((round - 1, validator)).or_insert_with(|| exact(0));
			*earned += exact(amount) * exact(tat) / exact(total);
		}
		self.rewarded += amount;
	}

	/// What is due for a claim, and by how many roundings the chain may pay less; `None` if it has
	/// to be refused.
	fn due(
		&self,
		current: Round,
		(round, validator, bidder): (Round, AccountId, AccountId),
	) -> Option<(BigRational, u32)> {
		let is_open = current >= round + 2 && current < round + 2 + CLAIM_ROUNDS;
		let earned = self.earned.get(&(round, validator)).filter(|_| is_open)?;
		if self.claimed.contains(&(round, validator, bidder)) {
			return None;
		}
		let tat = exact(self.tat(round, validator));
		let of_bid = |bid: u128| earned * exact(bid) / &tat;
		let commission = exact(self.commissions[&(round, validator)].into()) / exact(100);
		let bid = self.bids.get(&(round, validator, bidder)).copied();
		let distributions = self.exclusions.get(&round).copied().unwrap_or_default() + 1;
		if bidder == validator {
			let own = of_bid(bid.unwrap_or_default());
			Some((&own + (earned - &own) * commission, distributions + 2))
		} else {
			Some((of_bid(bid?) * (exact(1) - commission), distributions + 1))
		}
	}
}

struct Run {
	random: Random,
	model: Model,
	refused: u32,
}

impl Run {
	/// At a block's start the validators may change.
	fn begin_block(&mut self) {
		System::set_block_number(now() + 1);
		let begins = now().is_multiple_of(ROUND_LENGTH);
		if self.random.once_in(25) {
			let active: Vec<_> =
				VALIDATORS.into_iter().filter(|_| !self.random.once_in(4)).collect();
			Disabled::set(Vec::new());
			set_active(&active);
		}
		let effective: Vec<_> = VALIDATORS
			.into_iter()
			.filter(|validator| {
				Active::get().contains(validator) && !Disabled::get().contains(validator)
			})
			.collect();
		BonusStake::on_initialize(now());
		if begins {
			self.model.start(round(), &effective, Active::get().len() as u32);
		} else {
			self.model.retain(round(), |validator| effective.contains(&validator));
		}
	}

	fn act(&mut self) {
		match self.random.below(12) {
			0..4 => self.bid(),
			4..8 => self.claim(),
			8 => {
				let validator = self.random.of(&VALIDATORS);
				set_commission(validator, self.random.of(&COMMISSIONS));
			}
			9 if self.random.once_in(10) => disable(self.random.of(&VALIDATORS)),
			10 if self.random.once_in(10) => {
				let validator = self.random.of(&VALIDATORS);
				BonusStake::exclude(&validator);
				self.model.retain(round(), |other| other != validator);
			}
			11 if self.random.once_in(5) => {
				let pruned = round().saturating_sub(self.random.below(12) as u32);
				let _ = BonusStake::prune(RuntimeOrigin::signed(STRANGER), pruned, 1);
			}
			_ => (),
		}
	}

	fn bid(&mut self) {
		let (bidder, validator) = (self.random.of(&BIDDERS), self.random.of(&VALIDATORS));
		let most = self.random.of(&[1, 100 * UNIT, 5_000 * UNIT]);
		let amount = UNIT + u128::from(self.random.next()) % most;
		let before = tat(bidder);
		let outcome = BonusStake::bid(RuntimeOrigin::signed(bidder), validator, amount, None);
		let is_effective =
			Active::get().contains(&validator) && !Disabled::get().contains(&validator);
		assert_eq!(outcome.is_ok(), is_effective && before >= amount);
		if outcome.is_ok() {
			let commission = Commissions::get()
				.get(&validator)
				.map_or(0, |commission| commission.deconstruct() / 10_000_000);
			self.model.commissions.entry((round(), validator)).or_insert(commission);
			*self.model.bids.entry((round(), validator, bidder)).or_default() +=
				before - tat(bidder);
		}
		if tat(bidder) < 1_000 * UNIT {
			set_tat(bidder, 100_000 * UNIT);
		}
	}

	fn claim(&mut self) {
		let back = self.random.below(u64::from(CLAIM_ROUNDS) + 4) as u32;
		let Some(of) = round().checked_sub(back) else { return };
		let mut key = (of, self.random.of(&VALIDATORS), self.random.of(&BIDDERS));
		if !self.random.once_in(3) {
			// Mostly one that was bid, so much of it is paid.
			let placed: Vec<_> =
				self.model.bids.keys().filter(|(round, ..)| *round == of).copied().collect();
			if !placed.is_empty() {
				key = self.random.of(&placed);
			}
		}
		let before = unit(key.2);
		let outcome = claim(key.0, key.1, key.2);
		let paid = unit(key.2) - before;
		match self.model.due(round(), key) {
			Some((value, losses)) => {
				assert_eq!(outcome.is_ok(), paid > 0, "{key:?} {outcome:?}");
				assert!(is_floor_of(paid, &value, losses), "{key:?} {paid} {value}");
				if outcome.is_ok() {
					self.model.claimed.insert(key);
					self.model.paid += paid;
				}
			}
			None => {
				assert!(outcome.is_err(), "{key:?}");
				self.refused += 1;
			}
		}
	}

	/// At a block's end the super part comes in, sometimes a very small one.
	fn end_block(&mut self) {
		assert_eq!(BonusStake::share(), self.model.share());
		if self.random.once_in(3) {
			idle();
		}
		if self.model.share().some > 0 {
			let most = self.random.of(&[100, UNIT, 20 * UNIT]);
			let amount = u128::from(self.random.next()) % most;
			reward(amount);
			self.model.reward(round(), amount);
		}
		let in_flow = self.model.rewarded - self.model.paid;
		assert_eq!(pot() + treasury(), in_flow);
		assert_eq!(Owed::<Test>::get(), pot());
	}
}

#[test]
fn chain_should_agree_with_the_model_after_a_long_random_run() {
	build_and_execute(|| {
		let mut run = Run { random: Random(2_609), model: Model::default(), refused: 0 };
		go_to_round(1);
		run.model.start(1, &VALIDATORS, 4);
		while now() < BLOCKS {
			run.begin_block();
			for _ in 0..run.random.below(4) {
				run.act();
			}
			run.end_block();
			if run.random.once_in(40) {
				check_invariants();
			}
			// The model only needs what can still be claimed.
			let oldest = round().saturating_sub(CLAIM_ROUNDS + 10);
			run.model.bids.retain(|(round, ..), _| *round >= oldest);
			run.model.earned.retain(|(round, _), _| *round >= oldest);
		}
		let seen = (run.model.claimed.len(), run.refused, run.model.exclusions.len());
		assert!(seen.0 > 500 && seen.1 > 500 && seen.2 > 50, "{seen:?}");

		// Once all has expired, everything that came in is paid or the treasury's.
		go_to_round(round() + CLAIM_ROUNDS + 3);
		idle();
		assert_eq!(treasury(), run.model.rewarded - run.model.paid);
		assert_eq!((pot(), Owed::<Test>::get(), Pending::<Test>::get()), (0, 0, 0));
		assert_eq!(Bids::<Test>::iter().count(), 0);
		assert_eq!(RoundBids::<Test>::iter().count(), 0);
		assert_eq!(Settled::<Test>::iter().count(), 0);
		assert_eq!(Earned::<Test>::iter().count(), 0);
	});
}
