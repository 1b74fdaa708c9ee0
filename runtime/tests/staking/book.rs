//! An account of a chain's rewards, kept beside the chain in arithmetic of its own.
//!
//! It sees what anybody sees from outside: blocks and their authors, fees, bids, who is active or
//! disabled, and the stakes that an election exposed. What it says everybody is owed is compared with what
//! everybody has.

use crate::chain::*;
use frame_support::traits::Currency;
use sp_core::U512;
use std::collections::{BTreeMap, BTreeSet};
use treasurenet_primitives::UNIT;
use treasurenet_runtime::{
	AccountId, Balance, Balances, Runtime, RuntimeEvent, Session, Staking, System,
	UncheckedExtrinsic,
};

/// The reward of every block in the first period.
pub const REWARD: Balance = 10 * UNIT;
/// What staking is not told of, because it rounds to the nearest.
pub const CUSHION: Balance = 100_000;
/// A round.
pub const ROUND: u32 = 60;
/// The whole, in parts per billion.
const BILLION: u128 = 1_000_000_000;

/// `floor(Π numerator / Π denominator)`.
pub fn floor(numerator: &[u128], denominator: &[u128]) -> u128 {
	let product =
		|parts: &[u128]| parts.iter().fold(U512::one(), |all, part| all * U512::from(*part));
	(product(numerator) / product(denominator)).try_into().expect("it is an amount; qed")
}

/// A part per billion of an amount, to the nearest, half of the least unit down.
fn nearest(part: u128, amount: u128) -> u128 {
	let double = U512::from(part) * U512::from(amount) * U512::from(2);
	let rounded: U512 = (double + U512::from(BILLION - 1)) / U512::from(2 * BILLION);
	rounded.try_into().expect("it is an amount; qed")
}

/// How large one stake is of all, in parts per billion, rounded down.
fn share(some: u128, all: u128) -> u128 {
	floor(&[some, BILLION], &[all])
}

/// What an era brought.
#[derive(Default, Clone)]
pub struct EraAccount {
	pub base: Balance,
	pub proposer: Balance,
	pub authored: BTreeMap<AccountId, u32>,
}

/// What was bid in a round.
#[derive(Default, Clone)]
pub struct Bids {
	/// By validator: its commission in parts per billion at the first bid, and the bids.
	pub of: BTreeMap<AccountId, (u128, BTreeMap<AccountId, Balance>)>,
}

impl Bids {
	fn on(&self, validator: &AccountId) -> Balance {
		self.of.get(validator).map_or(0, |(_, bids)| bids.values().sum())
	}

	fn total(&self) -> Balance {
		self.of.keys().map(|validator| self.on(validator)).sum()
	}
}

/// A round in which bids of the one before earn.
#[derive(Default, Clone)]
pub struct Round {
	/// The round of the bids.
	pub bids: u32,
	/// Active validators at its first block.
	pub active: u128,
	/// How many were super at its first block.
	pub frozen: u128,
	/// Those still in.
	pub within: BTreeSet<AccountId>,
	/// What came in since the set changed.
	pub pending: Balance,
	/// What each earned.
	pub earned: BTreeMap<AccountId, Balance>,
}

/// The account.
#[derive(Default)]
pub struct Book {
	pub eras: BTreeMap<u32, EraAccount>,
	pub bids: BTreeMap<u32, Bids>,
	pub round: Round,
	pub rounds: BTreeMap<u32, Round>,
	/// Blocks counted.
	pub blocks: u128,
	/// What the treasury got of blocks.
	pub community: Balance,
	/// What went into the pot of the bonus stake.
	pub bonus: Balance,
	pub fees: BTreeMap<AccountId, Balance>,
	/// Of the elected of the last finished era, those that authored: `None` before there is one.
	participation: Option<(u128, u128)>,
	/// The balances that it began with.
	pub opening: BTreeMap<AccountId, Balance>,
	pub opening_issuance: Balance,
	last_era: u32,
	last_active: u128,
}

impl Book {
	/// Opens the account, at the beginning of a block that is the first of a round.
	pub fn open(people: impl IntoIterator<Item = AccountId>) -> Self {
		let opening = people.into_iter().map(|who| (who.clone(), Balances::total_balance(&who)));
		Self {
			opening: opening.collect(),
			opening_issuance: Balances::total_issuance(),
			last_era: era(),
			..Default::default()
		}
	}

	/// Takes over how many took part in the era that was finished before the account was opened.
	pub fn participate(&mut self, some: u128, of: u128) {
		self.participation = Some((some, of));
	}

	/// A block, counted. The transactions have to succeed.
	pub fn block(&mut self, extrinsics: Vec<UncheckedExtrinsic>) {
		let results = block(extrinsics);
		assert!(results.iter().all(Result::is_ok), "{results:?}");
		self.count();
	}

	/// Counts the block that was just made.
	pub fn count(&mut self) {
		let now = era();
		if now != self.last_era {
			let authored = self.eras.get(&self.last_era).map_or(0, |era| era.authored.len());
			self.participation = Some((authored as u128, self.last_active));
			self.last_era = now;
		}
		self.last_active = Session::validators().len() as u128;
		self.turn_round();

		let mut fees = 0;
		for event in events() {
			match event {
				RuntimeEvent::TransactionPayment(
					pallet_transaction_payment::Event::TransactionFeePaid {
						who, actual_fee, ..
					},
				) => {
					*self.fees.entry(who).or_default() += actual_fee;
					fees += actual_fee;
				}
				RuntimeEvent::BonusStake(pallet_bonus_stake::Event::BidPlaced {
					validator,
					bidder,
					burnt,
					..
				}) => self.note_bid(validator, bidder, burnt),
				_ => {}
			}
		}
		let total = REWARD + fees;
		let community = floor(&[total, 100], &[10_000]);
		let (some, all) = self.participation.unwrap_or((1, 1));
		let proposer = floor(&[total, 100 * all + 400 * some], &[10_000, all]);
		let counted = if self.round.within.is_empty() { 0 } else { self.round.frozen };
		let bonus = match self.round.active {
			0 => 0,
			active => floor(&[total, 6_000, counted], &[10_000, active]),
		};
		self.round.pending += bonus;
		self.bonus += bonus;
		self.community += community;
		let account = self.eras.entry(now).or_default();
		account.proposer += proposer;
		account.base += total - community - proposer - bonus;
		*account.authored.entry(author()).or_default() += 1;
		self.blocks += 1;
	}

	fn note_bid(&mut self, validator: AccountId, bidder: AccountId, amount: Balance) {
		let commission = pallet_staking::ErasValidatorPrefs::<Runtime>::get(era(), &validator);
		let bids = self.bids.entry(System::block_number() / ROUND).or_default();
		let (_, bids) = bids
			.of
			.entry(validator)
			.or_insert_with(|| (commission.commission.deconstruct().into(), BTreeMap::new()));
		*bids.entry(bidder).or_default() += amount;
	}

	fn is_effective(validator: &AccountId) -> bool {
		let index = Session::validators().iter().position(|active| active == validator);
		index.is_some_and(|index| !Session::disabled_validators().contains(&(index as u32)))
	}

	/// Takes those out that are disabled or gone, and begins a new round where one begins.
	fn turn_round(&mut self) {
		let number = System::block_number() / ROUND;
		if number == self.round.bids + 1 {
			if self.round.within.iter().any(|who| !Self::is_effective(who)) {
				self.distribute();
				self.round.within.retain(Self::is_effective);
			}
			return;
		}
		self.distribute();
		let ended = core::mem::take(&mut self.round);
		self.rounds.insert(ended.bids, ended);
		let bids = self.bids.get(&(number - 1)).cloned().unwrap_or_default();
		let total = bids.total();
		let within: BTreeSet<_> = bids
			.of
			.keys()
			.filter(|who| bids.on(who) * 50 >= total && bids.on(who) >= 10 * UNIT)
			.filter(|who| Self::is_effective(who))
			.cloned()
			.collect();
		self.round = Round {
			bids: number - 1,
			active: Session::validators().len() as u128,
			frozen: within.len() as u128,
			within,
			..Default::default()
		};
	}

	fn distribute(&mut self) {
		let round = &mut self.round;
		let Some(bids) = self.bids.get(&round.bids) else { return };
		let total: Balance = round.within.iter().map(|who| bids.on(who)).sum();
		for who in &round.within {
			*round.earned.entry(who.clone()).or_default() +=
				floor(&[round.pending, bids.on(who)], &[total]);
		}
		round.pending = 0;
	}

	/// What a bidder can claim of a round that is over, by one validator.
	pub fn due(&self, round: u32, validator: &AccountId, bidder: &AccountId) -> Balance {
		let earned = self.rounds[&round].earned.get(validator).copied().unwrap_or(0);
		let Some((commission, bids)) = self.bids.get(&round).and_then(|b| b.of.get(validator))
		else {
			return 0;
		};
		let total = self.bids[&round].on(validator);
		let bid = bids.get(bidder).copied().unwrap_or(0);
		if bidder != validator {
			return floor(&[earned, bid, BILLION - commission], &[total, BILLION]);
		}
		floor(&[earned, bid], &[total])
			+ floor(&[earned, total - bid, *commission], &[total, BILLION])
	}

	/// Everything that can be claimed of the rounds that are over.
	pub fn claims(&self) -> Vec<(u32, AccountId, AccountId, Balance)> {
		let mut claims = Vec::new();
		for round in self.rounds.keys().filter(|round| self.bids.contains_key(round)) {
			for (validator, (_, bids)) in &self.bids[round].of {
				let bidders: BTreeSet<_> =
					bids.keys().cloned().chain([validator.clone()]).collect();
				for bidder in bidders {
					let due = self.due(*round, validator, &bidder);
					if due > 0 {
						claims.push((*round, validator.clone(), bidder, due));
					}
				}
			}
		}
		claims
	}

	/// What the stakers of an era get, by account, and what its authors get.
	pub fn staking_rewards(&self, era: u32) -> BTreeMap<AccountId, Balance> {
		let account = &self.eras[&era];
		let mut rewards = BTreeMap::<AccountId, Balance>::new();
		let blocks: u32 = account.authored.values().sum();
		let payable = account.base.saturating_sub(CUSHION);
		for (validator, authored) in &account.authored {
			let proposer = floor(&[account.proposer, (*authored).into()], &[blocks.into()]);
			*rewards.entry(validator.clone()).or_default() += proposer;

			let payout = nearest(share((*authored).into(), blocks.into()), payable);
			let prefs = pallet_staking::ErasValidatorPrefs::<Runtime>::get(era, validator);
			let commission = nearest(prefs.commission.deconstruct().into(), payout);
			let left = payout - commission;
			let exposure = Staking::eras_stakers(era, validator);
			assert!(exposure.others.len() <= 512, "one page");
			let own = nearest(share(exposure.own, exposure.total), left);
			let whole_page = nearest(share(exposure.total, exposure.total), commission);
			*rewards.entry(validator.clone()).or_default() += own + whole_page;
			for nominator in &exposure.others {
				*rewards.entry(nominator.who.clone()).or_default() +=
					nearest(share(nominator.value, exposure.total), left);
			}
		}
		rewards
	}
}
