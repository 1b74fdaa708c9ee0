//! What happens when a migration fails.

use crate::{enter_safe_mode, leave_safe_mode, world};
use frame_support::{assert_noop, assert_ok, migrations::MultiStepMigrator, traits::Hooks};
use pallet_migrations::{ActiveCursor, Cursor};
use treasurenet_runtime::{
	BlockNumber, MultiBlockMigrations, Runtime, RuntimeCall, SafeMode, UNIT,
};

/// An upgrade while the migrations of the one before still run: they fail.
fn interrupted_upgrade() {
	let cursor = ActiveCursor { index: 0, inner_cursor: None, started_at: 1 };
	Cursor::<Runtime>::put(pallet_migrations::MigrationCursor::Active(cursor));
	assert!(MultiBlockMigrations::ongoing());
	MultiBlockMigrations::on_runtime_upgrade();
}

fn transfer() -> RuntimeCall {
	let dest = world::stranger(1).into();
	pallet_balances::Call::transfer_keep_alive { dest, value: UNIT }.into()
}

#[test]
fn chain_should_be_in_safe_mode_under_its_governance_when_a_migration_failed() {
	world::on_chain(|| {
		interrupted_upgrade();
		assert!(!MultiBlockMigrations::ongoing(), "blocks take transactions again");
		assert_eq!(
			pallet_safe_mode::EnteredUntil::<Runtime>::get(),
			Some(BlockNumber::MAX),
			"safe mode has no end of its own"
		);
		let by_producer = |call| world::by(&world::producer(), call);
		assert_noop!(by_producer(transfer()), frame_system::Error::<Runtime>::CallFiltered);
		let note = pallet_preimage::Call::note_preimage { bytes: vec![1; 100] };
		assert_ok!(by_producer(note.into()));
		// The repaired upgrade, and then the way out.
		assert_ok!(world::by_root(frame_system::Call::authorize_upgrade {
			code_hash: Default::default()
		}));
		assert_ok!(world::by_root(pallet_migrations::Call::force_onboard_mbms {}));
		assert_ok!(leave_safe_mode());
		assert_ok!(by_producer(transfer()));
	});
}

#[test]
fn safe_mode_should_lose_its_end_when_a_migration_failed_in_it() {
	world::on_chain(|| {
		assert_ok!(enter_safe_mode());
		interrupted_upgrade();
		assert!(SafeMode::is_entered());
		assert_eq!(pallet_safe_mode::EnteredUntil::<Runtime>::get(), Some(BlockNumber::MAX));
	});
}

/// The handler under a migration that really fails.
mod mock {
	use frame_support::{
		derive_impl,
		migrations::{SteppedMigration, SteppedMigrationError},
		parameter_types,
		traits::{ConstU32, Everything, Hooks, NeverEnsureOrigin},
		weights::{Weight, WeightMeter},
	};
	use frame_system::EnsureRootWithSuccess;
	use pallet_migrations::{Event, Historic};
	use sp_runtime::BuildStorage;
	use treasurenet_runtime::migrations::EnterSafeMode;

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
		pub type SafeMode = pallet_safe_mode;
		#[runtime::pallet_index(3)]
		pub type Migrations = pallet_migrations;
	}

	parameter_types! {
		/// Whether the second migration fails.
		pub static Fails: bool = true;
		/// Which migrations did their work, in order.
		pub static Done: Vec<u8> = vec![];
		pub const Duration: u64 = 10;
		pub const NoDeposit: Option<u64> = None;
		pub MaxServiceWeight: Weight = Weight::from_parts(1_000_000_000_000, 10_000_000);
	}

	#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
	impl frame_system::Config for Test {
		type AccountData = pallet_balances::AccountData<u64>;
		type BaseCallFilter = SafeMode;
		type Block = frame_system::mocking::MockBlock<Test>;
		type MultiBlockMigrator = Migrations;
	}

	#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
	impl pallet_balances::Config for Test {
		type AccountStore = System;
	}

	impl pallet_safe_mode::Config for Test {
		type Currency = Balances;
		type EnterDepositAmount = NoDeposit;
		type EnterDuration = Duration;
		type ExtendDepositAmount = NoDeposit;
		type ExtendDuration = Duration;
		type ForceDepositOrigin = NeverEnsureOrigin<()>;
		type ForceEnterOrigin = EnsureRootWithSuccess<u64, Duration>;
		type ForceExitOrigin = frame_system::EnsureRoot<u64>;
		type ForceExtendOrigin = EnsureRootWithSuccess<u64, Duration>;
		type Notify = ();
		type ReleaseDelay = NoDeposit;
		type RuntimeEvent = RuntimeEvent;
		type RuntimeHoldReason = RuntimeHoldReason;
		type WeightInfo = ();
		type WhitelistedCalls = Everything;
	}

	#[derive_impl(pallet_migrations::config_preludes::TestDefaultConfig)]
	impl pallet_migrations::Config for Test {
		type FailedMigrationHandler = EnterSafeMode<SafeMode>;
		type IdentifierMaxLen = ConstU32<16>;
		#[cfg(not(feature = "runtime-benchmarks"))]
		type Migrations = (Step<1>, Step<2>, Step<3>);
		#[cfg(feature = "runtime-benchmarks")]
		type Migrations = pallet_migrations::mock_helpers::MockedMigrations;
		type MaxServiceWeight = MaxServiceWeight;
		type RuntimeEvent = RuntimeEvent;
	}

	/// A migration of one step. The second one fails if it is told to, after it has written.
	#[cfg_attr(
		feature = "runtime-benchmarks",
		expect(dead_code, reason = "benchmarks take the SDK's")
	)]
	pub struct Step<const N: u8>;

	impl<const N: u8> SteppedMigration for Step<N> {
		type Cursor = ();
		type Identifier = [u8; 1];

		fn id() -> [u8; 1] {
			[N]
		}

		fn step(_: Option<()>, _: &mut WeightMeter) -> Result<Option<()>, SteppedMigrationError> {
			sp_io::storage::set(&[N], b"written");
			if N == 2 && Fails::get() {
				return Err(SteppedMigrationError::Failed);
			}
			Done::mutate(|done| done.push(N));
			Ok(None)
		}
	}

	fn upgrade() {
		Migrations::on_runtime_upgrade();
		for _ in 0..5 {
			System::set_block_number(System::block_number() + 1);
			<Migrations as frame_support::migrations::MultiStepMigrator>::step();
		}
	}

	#[test]
	fn failed_migration_should_be_run_again_by_the_upgrade_that_mends_it() {
		use frame_support::migrations::MultiStepMigrator;
		let storage = RuntimeGenesisConfig::default().build_storage().expect("it is empty; qed");
		sp_io::TestExternalities::new(storage).execute_with(|| {
			System::set_block_number(1);
			upgrade();
			assert!(SafeMode::is_entered());
			assert!(!Migrations::ongoing());
			assert_eq!(Done::get(), [1], "the migrations after the failed one wait");
			assert_eq!(sp_io::storage::get(&[2]), None, "the failed step left nothing");
			assert!(!Historic::<Test>::contains_key(identifier(2)));
			assert!(
				System::read_events_for_pallet::<Event<Test>>().contains(&Event::UpgradeFailed)
			);

			Fails::set(false);
			upgrade();
			assert_eq!(Done::get(), [1, 2, 3], "what was done is not done again");
			assert!(!Migrations::ongoing());
			assert!(SafeMode::is_entered(), "governance ends safe mode");
		});
	}

	fn identifier(n: u8) -> frame_support::BoundedVec<u8, ConstU32<16>> {
		vec![n].try_into().expect("it is short; qed")
	}
}
