//! A runtime with books that tests write.

use crate as pallet_circuit_breaker;
use crate::{Books, StopMinting};
use frame_support::{
	derive_impl,
	migrations::MultiStepMigrator,
	parameter_types,
	traits::{Get, Hooks},
	weights::Weight,
};
use sp_io::TestExternalities;
use sp_runtime::BuildStorage;
use treasurenet_primitives::Balance;

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
	pub type CircuitBreaker = pallet_circuit_breaker;
}

parameter_types! {
	pub static UnitIssuance: Balance = 1_000;
	pub static UnitRewards: Balance = 0;
	pub static TatSupply: Balance = 0;
	pub static TatCounters: (Balance, Balance) = (0, 0);
	pub static PotsCovered: bool = true;
	pub static Migrating: bool = false;
	/// How often minting was stopped.
	pub static Stops: u32 = 0;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = frame_system::mocking::MockBlock<Test>;
	type MultiBlockMigrator = FakeMigrator;
}

pub struct FakeMigrator;

impl MultiStepMigrator for FakeMigrator {
	fn ongoing() -> bool {
		Migrating::get()
	}

	fn step() -> Weight {
		Weight::zero()
	}
}

pub struct FakeBooks;

impl Books for FakeBooks {
	fn unit_issuance() -> Balance {
		UnitIssuance::get()
	}

	fn unit_rewards() -> Balance {
		UnitRewards::get()
	}

	fn tat_supply() -> Balance {
		TatSupply::get()
	}

	fn tat_counters() -> (Balance, Balance) {
		TatCounters::get()
	}

	fn reward_pots_are_covered() -> bool {
		PotsCovered::get()
	}
}

pub struct FakeMinting;

impl StopMinting for FakeMinting {
	fn stop_minting() {
		Stops::mutate(|stops| *stops += 1);
	}
}

impl pallet_circuit_breaker::Config for Test {
	type Books = FakeBooks;
	type Minting = FakeMinting;
	type WeightInfo = ();
}

pub fn new_test_ext() -> TestExternalities {
	UnitIssuance::set(1_000);
	UnitRewards::set(0);
	TatSupply::set(0);
	TatCounters::set((0, 0));
	PotsCovered::set(true);
	Migrating::set(false);
	Stops::set(0);
	let storage = RuntimeGenesisConfig::default().build_storage().unwrap();
	let mut ext = TestExternalities::new(storage);
	// Events of block 0 are not recorded.
	ext.execute_with(|| System::set_block_number(1));
	ext
}

/// Runs a test and checks afterwards what must always hold.
pub fn build_and_execute<R>(test: impl FnOnce() -> R) -> R {
	new_test_ext().execute_with(|| {
		let result = test();
		CircuitBreaker::do_try_state().unwrap();
		result
	})
}

/// The next block begins.
pub fn next_block() -> Weight {
	let next = System::block_number() + 1;
	System::set_block_number(next);
	CircuitBreaker::on_initialize(next)
}

/// This pallet's events so far.
pub fn events() -> Vec<crate::Event<Test>> {
	System::read_events_for_pallet()
}
