//! A chain with this pallet, UNIT, and stand-ins for TAT and the validators.

use crate::{self as pallet_bonus_stake, *};
use alloc::{collections::BTreeMap, vec, vec::Vec};
use frame_support::{
	PalletId, assert_ok, derive_impl, parameter_types, storage_alias,
	traits::{
		ConstU32, ConstU64, ConstU128, Hooks,
		fungible::{Inspect, Mutate},
	},
	weights::Weight,
};
use frame_system::EnsureRoot;
use sp_runtime::{BuildStorage, DispatchError, Perbill, TokenError};
use treasurenet_primitives::{ActiveValidators, Balance, BurnTat, SuperValidators, UNIT};

pub type AccountId = u64;

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
	pub type BonusStake = pallet_bonus_stake;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = frame_system::mocking::MockBlock<Test>;
	type AccountId = AccountId;
	type Lookup = sp_runtime::traits::IdentityLookup<AccountId>;
	type AccountData = pallet_balances::AccountData<Balance>;
}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Test {
	type AccountStore = System;
	type Balance = Balance;
	type ExistentialDeposit = ConstU128<EXISTENTIAL_DEPOSIT>;
}

pub const EXISTENTIAL_DEPOSIT: Balance = 1_000;
/// TAT's minimum balance.
pub const TAT_DUST: Balance = UNIT / 100;
pub const ROUND_LENGTH: u64 = 10;
pub const CLAIM_ROUNDS: Round = 5;
pub const MAX_ACTIVE: u32 = 100;
/// Bidders. They have TAT, and UNIT to live on.
pub const ALICE: AccountId = 1;
pub const BOB: AccountId = 2;
pub const CAROL: AccountId = 3;
/// Has TAT and no UNIT.
pub const POOR: AccountId = 4;
pub const STRANGER: AccountId = 9;
pub const TREASURY: AccountId = 300;
/// Active validators. They have TAT too.
pub const VERA: AccountId = 101;
pub const WANDA: AccountId = 102;
pub const XAVER: AccountId = 103;
pub const YVES: AccountId = 104;
pub const VALIDATORS: [AccountId; 4] = [VERA, WANDA, XAVER, YVES];

parameter_types! {
	pub static Active: Vec<AccountId> = Vec::new();
	pub static Disabled: Vec<AccountId> = Vec::new();
	pub static Commissions: BTreeMap<AccountId, Perbill> = BTreeMap::new();
	pub static Revision: u64 = 0;
	pub const Treasury: AccountId = TREASURY;
	pub const PotId: PalletId = PalletId(*b"tn/bonus");
}

pub struct FakeValidators;
impl ActiveValidators<AccountId> for FakeValidators {
	fn active() -> Vec<AccountId> {
		Active::get()
	}
	fn effective() -> Vec<AccountId> {
		let disabled = Disabled::get();
		Active::get().into_iter().filter(|validator| !disabled.contains(validator)).collect()
	}
	fn revision() -> u64 {
		Revision::get()
	}
	fn commission(validator: &AccountId) -> Perbill {
		Commissions::get().get(validator).copied().unwrap_or_default()
	}
}

/// TAT of each account, in storage, so what fails is undone.
#[storage_alias]
type Tat = StorageMap<
	FakeTat,
	frame_support::Blake2_128Concat,
	AccountId,
	Balance,
	frame_support::pallet_prelude::ValueQuery,
>;

pub struct FakeTat;
impl frame_support::traits::StorageInstance for FakeTat {
	fn pallet_prefix() -> &'static str {
		"FakeTat"
	}
	const STORAGE_PREFIX: &'static str = "Tat";
}
impl BurnTat<AccountId> for FakeTat {
	fn burn(who: &AccountId, amount: Balance) -> Result<Balance, DispatchError> {
		let rest = tat(*who).checked_sub(amount).ok_or(TokenError::FundsUnavailable)?;
		let rest = if rest < TAT_DUST { 0 } else { rest };
		let burnt = tat(*who) - rest;
		set_tat(*who, rest);
		Ok(burnt)
	}
}

impl Config for Test {
	type Currency = Balances;
	type Tat = FakeTat;
	type Validators = FakeValidators;
	type Treasury = Treasury;
	type ParametersOrigin = EnsureRoot<AccountId>;
	type PotId = PotId;
	type RoundLength = ConstU64<ROUND_LENGTH>;
	type ClaimRounds = ConstU32<CLAIM_ROUNDS>;
	type MaxActive = ConstU32<MAX_ACTIVE>;
	type MaxClaims = ConstU32<64>;
	type MaxPruned = ConstU32<256>;
	type WeightInfo = ();
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = FakeValidators;
}

#[cfg(feature = "runtime-benchmarks")]
impl BenchmarkHelper<AccountId> for FakeValidators {
	fn set_active(validators: &[AccountId]) {
		set_active(validators);
	}
	fn give_tat(who: &AccountId, amount: Balance) {
		set_tat(*who, tat(*who) + amount);
	}
}

/// The parameters of the tests: those of a genesis, but for a floor that bids of a few TAT reach.
pub fn parameters() -> Parameters {
	Parameters { super_floor: UNIT / 100, ..Default::default() }
}

/// Four active validators without commission, at block 0.
pub fn new_test_ext() -> sp_io::TestExternalities {
	Active::set(VALIDATORS.to_vec());
	Disabled::set(Vec::new());
	Commissions::set(BTreeMap::new());
	Revision::set(0);
	let rich = [ALICE, BOB, CAROL, STRANGER, TREASURY].into_iter().chain(VALIDATORS);
	let storage = RuntimeGenesisConfig {
		balances: pallet_balances::GenesisConfig {
			balances: rich.map(|who| (who, EXISTENTIAL_DEPOSIT)).collect(),
			..Default::default()
		},
		bonus_stake: GenesisConfig { parameters: parameters(), ..Default::default() },
		..Default::default()
	}
	.build_storage()
	.unwrap();
	let mut externalities = sp_io::TestExternalities::from(storage);
	externalities.execute_with(|| {
		for who in [ALICE, BOB, CAROL, POOR].into_iter().chain(VALIDATORS) {
			set_tat(who, 1_000_000 * UNIT);
		}
	});
	externalities
}

/// Runs a test from block 1 on and checks the invariants after it.
pub fn build_and_execute(test: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		go_to(1);
		test();
		check_invariants();
	});
}

pub fn check_invariants() {
	BonusStake::do_try_state().unwrap();
}

pub fn tat(who: AccountId) -> Balance {
	Tat::get(who)
}

pub fn set_tat(who: AccountId, amount: Balance) {
	Tat::insert(who, amount);
}

pub fn now() -> u64 {
	System::block_number()
}

pub fn round() -> Round {
	BonusStake::current_round()
}

/// Begins the blocks up to this one.
pub fn go_to(block: u64) {
	while now() < block {
		System::set_block_number(now() + 1);
		BonusStake::on_initialize(now());
	}
}

/// Goes to a round's first block.
pub fn go_to_round(round: Round) {
	go_to(u64::from(round) * ROUND_LENGTH);
}

/// Lets idle block time pass.
pub fn idle() -> Weight {
	BonusStake::on_idle(now(), Weight::MAX)
}

/// What the pallet of issuance does at a block's end.
pub fn reward(amount: Balance) {
	assert_ok!(Balances::mint_into(&BonusStake::pot_account(), amount));
	BonusStake::note_reward(amount);
}

pub fn change_validators() {
	Revision::mutate(|revision| *revision += 1);
}

pub fn set_active(validators: &[AccountId]) {
	Active::set(validators.to_vec());
	change_validators();
}

pub fn disable(validator: AccountId) {
	Disabled::mutate(|disabled| disabled.push(validator));
	change_validators();
}

pub fn set_commission(validator: AccountId, percent: u32) {
	Commissions::mutate(|all| all.insert(validator, Perbill::from_percent(percent)));
}

pub fn bid(bidder: AccountId, validator: AccountId, tat: Balance) {
	assert_ok!(BonusStake::bid(RuntimeOrigin::signed(bidder), validator, tat * UNIT, None));
}

pub fn claim(
	round: Round,
	validator: AccountId,
	bidder: AccountId,
) -> frame_support::dispatch::DispatchResult {
	BonusStake::claim(RuntimeOrigin::signed(STRANGER), round, validator, bidder)
}

/// Claims, and returns what was paid.
pub fn paid(round: Round, validator: AccountId, bidder: AccountId) -> Balance {
	let before = unit(bidder);
	assert_ok!(claim(round, validator, bidder));
	unit(bidder) - before
}

pub fn unit(who: AccountId) -> Balance {
	<Balances as Inspect<AccountId>>::balance(&who)
}

/// What is in the pot beyond the existential deposit.
pub fn pot() -> Balance {
	unit(BonusStake::pot_account()) - EXISTENTIAL_DEPOSIT
}

/// What came to the treasury.
pub fn treasury() -> Balance {
	unit(TREASURY) - EXISTENTIAL_DEPOSIT
}

pub fn configure(change: impl FnOnce(&mut Parameters)) {
	let mut parameters = CurrentParameters::<Test>::get();
	change(&mut parameters);
	assert_ok!(BonusStake::set_parameters(RuntimeOrigin::root(), parameters));
}

/// The super validators of the running round that earn.
pub fn in_force() -> Vec<AccountId> {
	SuperSet::<Test>::get()
		.into_iter()
		.filter(|member| !member.excluded)
		.map(|member| member.bids.validator)
		.collect()
}

/// The events of this pallet since the last call.
pub fn events() -> Vec<Event<Test>> {
	let events = System::read_events_for_pallet::<Event<Test>>();
	System::reset_events();
	events
}

/// Alice bids 3 TAT for Vera, Bob 1 TAT for Wanda, in round 1; round 2 has begun.
pub fn two_super_validators() {
	go_to_round(1);
	bid(ALICE, VERA, 3);
	bid(BOB, WANDA, 1);
	go_to_round(2);
	assert_eq!(in_force(), vec![VERA, WANDA]);
}
