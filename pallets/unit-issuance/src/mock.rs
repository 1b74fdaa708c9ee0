//! A runtime that tests the issuance: UNIT as real balances, fakes of staking and the bonus stake.

use crate as pallet_unit_issuance;
use crate::{CUSHION, Ended, EndedBounds, EraBook, Event, FeesToPot, PayFromPot, Running};
use frame_support::{
	PalletId, derive_impl, parameter_types,
	traits::{
		Hooks, OnUnbalanced,
		fungible::{Balanced, Inspect},
		tokens::{Fortitude, Precision, Preservation},
	},
	weights::Weight,
};
use frame_system::EnsureRoot;
use pallet_authorship::EventHandler;
use sp_io::TestExternalities;
use sp_runtime::{BuildStorage, Perbill, traits::IdentityLookup};
use sp_staking::EraPayout;
use std::collections::{BTreeMap, BTreeSet};
use treasurenet_primitives::{
	Balance, MintedTat, Stakers, SuperValidators, UNIT, UnpaidPage, math::issuance::Portion,
};

/// Wide enough that accounts derived from one pallet's identifier differ.
pub type AccountId = u128;
pub type Issuance = UnitIssuance;

/// Validators.
pub const ALICE: AccountId = 1;
pub const BOB: AccountId = 2;
pub const CAROL: AccountId = 3;
/// Pays fees.
pub const PAYER: AccountId = 50;
pub const TREASURY: AccountId = 90;
pub const SUPER_POT: AccountId = 91;

pub const EXISTENTIAL_DEPOSIT: Balance = UNIT / 100;
pub const PERIOD: u32 = 20;
pub const REWARD: Balance = 10 * UNIT;
/// What paying a page weighs in the faked staking.
pub const PAGE_WEIGHT: Weight = Weight::from_parts(1_000_000_000, 10_000);

#[frame_support::runtime]
mod runtime {
	#[runtime::runtime]
	#[runtime::derive(
		RuntimeCall,
		RuntimeEvent,
		RuntimeError,
		RuntimeOrigin,
		RuntimeFreezeReason,
		RuntimeHoldReason,
		RuntimeSlashReason,
		RuntimeLockId,
		RuntimeTask
	)]
	pub struct Test;

	#[runtime::pallet_index(0)]
	pub type System = frame_system;
	#[runtime::pallet_index(1)]
	pub type Balances = pallet_balances;
	#[runtime::pallet_index(2)]
	pub type UnitIssuance = pallet_unit_issuance;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = frame_system::mocking::MockBlock<Test>;
	type AccountId = AccountId;
	type Lookup = IdentityLookup<AccountId>;
	type AccountData = pallet_balances::AccountData<Balance>;
}

parameter_types! {
	pub const ExistentialDeposit: Balance = EXISTENTIAL_DEPOSIT;
	pub const Treasury: AccountId = TREASURY;
	pub const Pots: PalletId = PalletId(*b"tre/unit");
	pub static PeriodLength: u32 = PERIOD;
	pub const InitialReward: Balance = REWARD;
	pub const PagePayment: Weight = PAGE_WEIGHT;
	/// The TAT minted by period.
	pub static Tat: BTreeMap<u32, Balance> = BTreeMap::new();
	pub static Share: Portion = Portion { some: 0, all: 0 };
	/// What the bonus stake was told.
	pub static Noted: Balance = 0;
	pub static ActiveEra: u32 = 0;
	pub static OldestPayable: u32 = 0;
	pub static Elected: u32 = 3;
	/// The era points.
	pub static Points: BTreeMap<(u32, AccountId), u32> = BTreeMap::new();
	/// What staking was told to pay by era.
	pub static EraRewards: BTreeMap<u32, Balance> = BTreeMap::new();
	/// Pages of a validator's stakers. One where nothing else is said.
	pub static Pages: BTreeMap<AccountId, u32> = BTreeMap::new();
	pub static PaidPages: BTreeSet<(u32, AccountId, u32)> = BTreeSet::new();
	/// Validators that no longer bond.
	pub static Gone: BTreeSet<AccountId> = BTreeSet::new();
	/// Validators that want no reward.
	pub static Selfless: BTreeSet<AccountId> = BTreeSet::new();
}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Test {
	type Balance = Balance;
	type ExistentialDeposit = ExistentialDeposit;
	type AccountStore = System;
}

pub struct FakeTat;

impl MintedTat for FakeTat {
	fn minted_in(period: u32) -> Balance {
		Tat::get().get(&period).copied().unwrap_or_default()
	}
}

pub struct FakeBonus;

impl SuperValidators<AccountId> for FakeBonus {
	fn share() -> Portion {
		Share::get()
	}
	fn pot() -> AccountId {
		SUPER_POT
	}
	fn note_reward(amount: Balance) {
		Noted::mutate(|noted| *noted += amount);
	}
}

/// The account that a validator is paid to.
pub fn payee_of(validator: AccountId) -> AccountId {
	validator + 100
}

/// The account that the stakers of a page are paid to.
pub fn staker_of(validator: AccountId, page: u32) -> AccountId {
	1_000 * validator + AccountId::from(page)
}

/// Pays as staking does: mints, by parts rounded as it does, and hands over the debt.
pub struct FakeStaking;

impl Stakers<AccountId> for FakeStaking {
	fn active_era() -> u32 {
		ActiveEra::get()
	}
	fn oldest_payable_era() -> u32 {
		OldestPayable::get()
	}
	fn rewarded(era: u32) -> Vec<AccountId> {
		Points::get().keys().filter(|(of, _)| *of == era).map(|(_, who)| *who).collect()
	}
	fn seated_count(_: u32) -> u32 {
		Elected::get()
	}
	fn unpaid_page(era: u32, validator: &AccountId) -> Option<UnpaidPage<AccountId>> {
		let pages = Pages::get().get(validator).copied().unwrap_or(1);
		(0..pages)
			.find(|page| !PaidPages::get().contains(&(era, *validator, *page)))
			.map(|page| UnpaidPage { validator: *validator, page })
	}
	fn pay(era: u32, page: &UnpaidPage<AccountId>) -> bool {
		let UnpaidPage { validator, page } = *page;
		let Some(whole) = EraRewards::get().get(&era).copied() else { return false };
		if Gone::get().contains(&validator)
			|| era < OldestPayable::get()
			|| PaidPages::get().contains(&(era, validator, page))
		{
			return false;
		}
		PaidPages::mutate(|paid| paid.insert((era, validator, page)));
		let points = Points::get();
		let all: u32 = Self::rewarded(era).iter().map(|who| points[&(era, *who)]).sum();
		let of_validator = Perbill::from_rational(points[&(era, validator)], all) * whole;
		let pages = Pages::get().get(&validator).copied().unwrap_or(1);
		let amount = Perbill::from_rational(1, pages) * of_validator;
		let debt = Balances::deposit(&staker_of(validator, page), amount, Precision::BestEffort);
		PayFromPot::<Test>::on_unbalanced(debt.unwrap_or_default());
		true
	}
	fn payee(validator: &AccountId) -> Option<AccountId> {
		(!Selfless::get().contains(validator)).then(|| payee_of(*validator))
	}
}

impl pallet_unit_issuance::Config for Test {
	type Currency = Balances;
	type MintedTat = FakeTat;
	type SuperValidators = FakeBonus;
	type Stakers = FakeStaking;
	type Treasury = Treasury;
	type ParametersOrigin = EnsureRoot<AccountId>;
	type PalletId = Pots;
	type PeriodLength = PeriodLength;
	type InitialReward = InitialReward;
	type PagePayment = PagePayment;
	type Strays = ();
	type WeightInfo = ();
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = FakeStaking;
}

#[cfg(feature = "runtime-benchmarks")]
impl crate::BenchmarkHelper<AccountId> for FakeStaking {
	fn unpaid_era() -> (u32, AccountId) {
		Points::mutate(|points| points.insert((0, ALICE), 20));
		EraRewards::mutate(|rewards| rewards.insert(0, 100 * UNIT - CUSHION));
		ActiveEra::set(1);
		(0, ALICE)
	}

	fn super_validators() {
		Share::set(Portion { some: 1, all: 2 });
	}
}

pub fn new_test_ext() -> TestExternalities {
	PeriodLength::set(PERIOD);
	Tat::take();
	Share::set(Portion { some: 0, all: 0 });
	Noted::set(0);
	ActiveEra::set(0);
	OldestPayable::set(0);
	Elected::set(3);
	Points::take();
	EraRewards::take();
	Pages::take();
	PaidPages::take();
	Gone::take();
	Selfless::take();
	let mut storage = frame_system::GenesisConfig::<Test>::default().build_storage().unwrap();
	pallet_balances::GenesisConfig::<Test> {
		balances: vec![
			(PAYER, 1_000_000 * UNIT),
			(TREASURY, EXISTENTIAL_DEPOSIT),
			(SUPER_POT, EXISTENTIAL_DEPOSIT),
		],
		..Default::default()
	}
	.assimilate_storage(&mut storage)
	.unwrap();
	pallet_unit_issuance::GenesisConfig::<Test>::default()
		.assimilate_storage(&mut storage)
		.unwrap();
	TestExternalities::new(storage)
}

/// Runs a test and checks afterwards what must always hold. Nothing burns UNIT, and only rewards
/// mint it.
pub fn build_and_execute(test: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		let genesis = Balances::total_issuance();
		test();
		check_invariants();
		assert_eq!(Balances::total_issuance(), genesis + Issuance::total_issued());
	});
}

/// The books of the ended eras that are not fully paid, in order.
pub fn pending_eras() -> Vec<EraBook> {
	let (head, tail) = EndedBounds::<Test>::get();
	(head..tail).filter_map(Ended::<Test>::get).collect()
}

/// What `do_try_state` checks, and that the pots hold nothing that nobody waits for.
pub fn check_invariants() {
	Issuance::do_try_state().unwrap();
	if pending_eras().is_empty() {
		let running = Running::<Test>::get();
		assert_eq!(in_pot(Issuance::base_pot()), running.base);
		assert_eq!(in_pot(Issuance::proposer_pot()), running.proposer);
	}
}

/// The next block: its author is noted, `inside` runs where transactions do, and the reward is paid.
/// Idle time is not used.
pub fn block(author: Option<AccountId>, inside: impl FnOnce()) {
	let now = System::block_number() + 1;
	System::set_block_number(now);
	Issuance::on_initialize(now);
	if let Some(author) = author {
		Points::mutate(|points| *points.entry((ActiveEra::get(), author)).or_default() += 20);
		<Issuance as EventHandler<_, _>>::note_author(author);
	}
	inside();
	Issuance::on_finalize(now);
}

/// A number of blocks by one author.
pub fn blocks(number: u32, author: AccountId) {
	for _ in 0..number {
		block(Some(author), || {});
	}
}

/// The running era ends, as staking does it while a block starts. Gives what staking may pay.
pub fn end_era() -> Balance {
	let (payable, rest) = <Issuance as EraPayout<_>>::era_payout(0, 0, 0);
	assert_eq!(rest, 0, "nothing is issued but by blocks");
	EraRewards::mutate(|rewards| rewards.insert(ActiveEra::get(), payable));
	ActiveEra::mutate(|era| *era += 1);
	payable
}

/// Uses a block's idle time.
pub fn idle(weight: Weight) -> Weight {
	Issuance::on_idle(System::block_number(), weight)
}

/// A payer pays a fee and a tip.
pub fn pay_fee(fee: Balance) {
	let credit = <Balances as Balanced<_>>::withdraw(
		&PAYER,
		fee,
		Precision::Exact,
		Preservation::Preserve,
		Fortitude::Polite,
	)
	.unwrap();
	FeesToPot::<Test>::on_unbalanced(credit);
}

pub fn balance(who: AccountId) -> Balance {
	Balances::balance(&who)
}

/// What a pot holds beside its own existential deposit.
pub fn in_pot(pot: AccountId) -> Balance {
	balance(pot) - EXISTENTIAL_DEPOSIT
}

/// What the treasury got.
pub fn treasury() -> Balance {
	balance(TREASURY) - EXISTENTIAL_DEPOSIT
}

/// What a base leaves to staking.
pub fn payable(base: Balance) -> Balance {
	base - CUSHION
}

/// The events of this pallet since the last look.
pub fn events() -> Vec<Event<Test>> {
	let events = System::read_events_for_pallet();
	System::reset_events();
	events
}
