//! A runtime to test the escrow in.

use crate as pallet_margin_escrow;
use frame_support::{
	derive_impl, parameter_types,
	traits::fungible::{Inspect, hold::Inspect as _},
};
use frame_system::EnsureRoot;
use sp_io::TestExternalities;
use sp_runtime::BuildStorage;
use treasurenet_primitives::{
	Balance, Day, KindId, Month, MonthPrices, Prices, UNIT, UnitUsd, UsdPrice,
};

pub const ALICE: u64 = 1;
pub const BOB: u64 = 2;
/// Has no UNIT at all.
pub const POOR: u64 = 3;
pub const TREASURY: u64 = 99;
/// What each of the funded accounts owns at genesis.
pub const ENDOWMENT: Balance = 1_000 * UNIT;
pub const EXISTENTIAL_DEPOSIT: Balance = UNIT / 10;

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
		RuntimeTask,
		RuntimeViewFunction
	)]
	pub struct Test;

	#[runtime::pallet_index(0)]
	pub type System = frame_system;
	#[runtime::pallet_index(1)]
	pub type Balances = pallet_balances;
	#[runtime::pallet_index(2)]
	pub type MarginEscrow = pallet_margin_escrow;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = frame_system::mocking::MockBlock<Test>;
	type AccountData = pallet_balances::AccountData<Balance>;
}

parameter_types! {
	pub const ExistentialDeposit: Balance = EXISTENTIAL_DEPOSIT;
	pub const Treasury: u64 = TREASURY;
	/// What the faked oracle says of UNIT.
	pub static UnitPrice: UnitUsd = UnitUsd::Inactive;
}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Test {
	type Balance = Balance;
	type ExistentialDeposit = ExistentialDeposit;
	type AccountStore = System;
}

pub struct FakePrices;

impl Prices for FakePrices {
	fn latest(_: KindId) -> Option<(Day, UsdPrice)> {
		None
	}
	fn month(_: KindId, _: Month) -> Result<MonthPrices, Day> {
		Err(0)
	}
	fn recorded_month(_: KindId, _: Month, _: Day) -> Result<Vec<UsdPrice>, Day> {
		Err(0)
	}
	fn unit_usd() -> UnitUsd {
		UnitPrice::get()
	}
}

impl pallet_margin_escrow::Config for Test {
	type Currency = Balances;
	type RuntimeHoldReason = RuntimeHoldReason;
	type Prices = FakePrices;
	type Treasury = Treasury;
	type ParametersOrigin = EnsureRoot<u64>;
	type WeightInfo = ();
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = ();
}

pub fn new_test_ext() -> TestExternalities {
	let mut storage = frame_system::GenesisConfig::<Test>::default().build_storage().unwrap();
	pallet_balances::GenesisConfig::<Test> {
		balances: vec![(ALICE, ENDOWMENT), (BOB, ENDOWMENT), (TREASURY, EXISTENTIAL_DEPOSIT)],
		..Default::default()
	}
	.assimilate_storage(&mut storage)
	.unwrap();
	pallet_margin_escrow::GenesisConfig::<Test>::default()
		.assimilate_storage(&mut storage)
		.unwrap();
	let mut ext = TestExternalities::new(storage);
	ext.execute_with(|| {
		UnitPrice::set(UnitUsd::Inactive);
		// Events of block 0 are not recorded.
		System::set_block_number(1);
	});
	ext
}

/// Runs a test and checks afterwards what must always hold.
pub fn build_and_execute(test: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		let issuance = Balances::total_issuance();
		test();
		check_invariants();
		assert_eq!(Balances::total_issuance(), issuance, "the escrow neither mints nor burns");
	});
}

pub fn check_invariants() {
	MarginEscrow::do_try_state().unwrap();
}

pub fn held(who: u64) -> Balance {
	Balances::balance_on_hold(&pallet_margin_escrow::HoldReason::Margin.into(), &who)
}

pub fn free(who: u64) -> Balance {
	Balances::balance(&who)
}

/// What the treasury received.
pub fn collected() -> Balance {
	free(TREASURY) - EXISTENTIAL_DEPOSIT
}

pub fn last_event() -> RuntimeEvent {
	System::events().pop().expect("an event was deposited").event
}
