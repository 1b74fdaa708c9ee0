//! A runtime of this pallet alone, with registers that tests set at will.

use crate as pallet_well_audit;
use alloc::collections::BTreeMap;
use frame_support::{
	derive_impl, ord_parameter_types, parameter_types,
	traits::{ConstU64, ConstU128, LinearStoragePrice, SortedMembers, VariantCountOf},
	weights::constants::RocksDbWeight,
};
use frame_system::EnsureSignedBy;
use sp_runtime::{BuildStorage, FixedU128, Permill};
use treasurenet_primitives::{
	AssetId, AssetStatus, AssetView, Assets, Balance, DataSource, DiscountRule, Grade, Kind,
	KindClass, KindId, KindStatus, Maintainer, Moment, PriceFeed, Producers, StateRefusal, UNIT,
	WellId,
	math::calendar::{DAY_MS, first_day, start_of_day},
};

pub type AccountId = u64;

/// Applies for wells.
pub const OWNER: AccountId = 1;
/// Another producer.
pub const RIVAL: AccountId = 2;
/// Beneficiaries are 50 and up.
pub const ALICE: AccountId = 50;
pub const BOB: AccountId = 51;
pub const CAROL: AccountId = 52;
/// Foundation managers.
pub const MANAGER: AccountId = 10;
pub const SECOND_MANAGER: AccountId = 11;
pub const THIRD_MANAGER: AccountId = 12;
/// Maintains the unofficial asset.
pub const MAINTAINER: AccountId = 20;
/// Nobody in particular.
pub const STRANGER: AccountId = 30;
/// A producer without money.
pub const PAUPER: AccountId = 31;
/// The origins.
pub const PARAMETERS: AccountId = 97;
pub const GOVERNANCE: AccountId = 98;
pub const MAJORITY: AccountId = 99;

/// The official asset and one that `MAINTAINER` maintains.
pub const PETROLEUM: AssetId = 0;
pub const COPPER_MINES: AssetId = 1;
/// Kinds.
pub const OIL: KindId = 0;
pub const GAS: KindId = 1;
pub const COPPER: KindId = 2;
pub const BITCOIN: KindId = 3;

pub const MONTH_AT_START: u16 = 672;
pub const ENDOWMENT: Balance = 1_000 * UNIT;

frame_support::construct_runtime!(
	pub enum Test {
		System: frame_system,
		Timestamp: pallet_timestamp,
		Balances: pallet_balances,
		WellAudit: pallet_well_audit,
	}
);

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = frame_system::mocking::MockBlock<Test>;
	type AccountData = pallet_balances::AccountData<Balance>;
	type DbWeight = RocksDbWeight;
}

impl pallet_timestamp::Config for Test {
	type Moment = Moment;
	type OnTimestampSet = ();
	type MinimumPeriod = ConstU64<1>;
	type WeightInfo = ();
}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Test {
	type AccountStore = System;
	type Balance = Balance;
	type ExistentialDeposit = ConstU128<1>;
	type RuntimeHoldReason = RuntimeHoldReason;
	type MaxFreezes = VariantCountOf<RuntimeFreezeReason>;
}

parameter_types! {
	pub static Kinds: BTreeMap<KindId, Kind> = BTreeMap::new();
	pub static Statuses: BTreeMap<AssetId, AssetStatus> = BTreeMap::new();
	pub static Standing: Option<StateRefusal> = None;
	pub static BenchmarkReviewer: Option<AccountId> = None;
	pub static Qualification: Option<StateRefusal> = None;
	pub const DepositBase: Balance = UNIT;
	pub const DepositPerByte: Balance = UNIT / 100;
}

ord_parameter_types! {
	pub const Majority: AccountId = MAJORITY;
	pub const Governance: AccountId = GOVERNANCE;
	pub const ParametersAccount: AccountId = PARAMETERS;
}

pub struct Managers;
impl SortedMembers<AccountId> for Managers {
	fn sorted_members() -> Vec<AccountId> {
		vec![MANAGER, SECOND_MANAGER, THIRD_MANAGER]
	}
}

pub struct Registers;
impl Assets<AccountId> for Registers {
	fn kind(kind: KindId) -> Option<Kind> {
		Kinds::get().get(&kind).cloned()
	}
	fn asset(id: AssetId) -> Option<AssetView<AccountId>> {
		let status = *Statuses::get().get(&id)?;
		let official = id == PETROLEUM;
		let maintainer = match official {
			true => Maintainer::Foundation,
			false => Maintainer::Account(BenchmarkReviewer::get().unwrap_or(MAINTAINER)),
		};
		Some(AssetView { id, status, official, maintainer, required: Some(Vec::new()) })
	}
	fn is_reviewer(asset: &AssetView<AccountId>, who: &AccountId) -> bool {
		match asset.maintainer {
			Maintainer::Foundation => Managers::contains(who),
			Maintainer::Account(maintainer) => *who == maintainer,
		}
	}
	fn discount(_: &Kind, _: Option<&Grade>) -> Option<Permill> {
		Some(Permill::one())
	}
	fn kind_by_symbol(symbol: &[u8]) -> Option<KindId> {
		Kinds::get().iter().find(|(_, kind)| *kind.symbol == *symbol).map(|(id, _)| *id)
	}
}
impl Producers<AccountId> for Registers {
	fn ensure_in_good_standing(
		_: &AccountId,
		_: &AssetView<AccountId>,
	) -> Result<(), StateRefusal> {
		Standing::get().map_or(Ok(()), Err)
	}
	fn ensure_qualified(_: &AccountId, _: AssetId) -> Result<(), StateRefusal> {
		Qualification::get().map_or(Ok(()), Err)
	}
	fn is_uploader(producer: &AccountId, uploader: &AccountId, _: WellId) -> bool {
		producer == uploader
	}
}

impl pallet_well_audit::Config for Test {
	type Assets = Registers;
	type Producers = Registers;
	type ManagerOrigin = EnsureSignedBy<Managers, AccountId>;
	type ReviewMajorityOrigin = EnsureSignedBy<Majority, AccountId>;
	type GovernanceOrigin = EnsureSignedBy<Governance, AccountId>;
	type ParametersOrigin = EnsureSignedBy<ParametersAccount, AccountId>;
	type Time = Timestamp;
	type Currency = Balances;
	type RuntimeHoldReason = RuntimeHoldReason;
	type DepositPrice = LinearStoragePrice<DepositBase, DepositPerByte, Balance>;
	type WeightInfo = ();
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = Registers;
}

#[cfg(feature = "runtime-benchmarks")]
impl pallet_well_audit::BenchmarkHelper<AccountId> for Registers {
	fn prepare_kind(reviewer: &AccountId) -> KindId {
		BenchmarkReviewer::set(Some(*reviewer));
		OIL
	}
	fn prepare_producer(_: &AccountId, _: KindId) {}
	fn set_time(now: Moment) {
		Timestamp::set_timestamp(now);
	}
}

/// A kind with what this pallet looks at.
pub fn kind(asset: AssetId, symbol: &[u8], class: KindClass, discount_rule: DiscountRule) -> Kind {
	let text = |text: &[u8]| text.to_vec().try_into().expect("short; qed");
	Kind {
		asset,
		symbol: symbol.to_vec().try_into().expect("short; qed"),
		class,
		volume_unit: text(b"m3"),
		price_unit: text(b"bbl"),
		conversion: FixedU128::from_u32(1),
		discount_rule,
		feed: PriceFeed { min: 1, max: 10, max_move_bps: 2_500 },
		source: DataSource { register: text(b"petrinex-ab"), product: text(symbol) },
		max_daily_volume: 1,
		record_step: 0,
		skew_bps: 12_500,
		mint_cap: 1,
		status: KindStatus::Active,
	}
}

/// The first moment of day `n` after the start of the tests, 2026-01-15.
pub fn day_start(n: u32) -> Moment {
	start_of_day(start_day() + n)
}

/// The day on which the tests start.
pub fn start_day() -> u32 {
	first_day(MONTH_AT_START) + 14
}

/// Puts the clock to day `n` after the start.
pub fn go_to_day(n: u32) {
	go_to(day_start(n));
}

/// Puts the clock to a moment.
pub fn go_to(moment: Moment) {
	Timestamp::set_timestamp(moment);
}

/// Puts the clock forward.
pub fn wait_days(n: u64) {
	go_to(Timestamp::get() + n * DAY_MS);
}

/// Runs a test and checks afterwards what must always hold.
pub fn build_and_execute(test: impl FnOnce()) {
	let mut storage = frame_system::GenesisConfig::<Test>::default()
		.build_storage()
		.expect("nothing can fail; qed");
	let rich = [OWNER, RIVAL, STRANGER, MANAGER, ALICE, BOB];
	pallet_balances::GenesisConfig::<Test> {
		balances: rich.into_iter().map(|who| (who, ENDOWMENT)).collect(),
		..Default::default()
	}
	.assimilate_storage(&mut storage)
	.expect("balances are above the minimum; qed");
	pallet_well_audit::GenesisConfig::<Test>::default()
		.assimilate_storage(&mut storage)
		.expect("the defaults are in range; qed");
	sp_io::TestExternalities::new(storage).execute_with(|| {
		System::set_block_number(1);
		go_to_day(0);
		let (none, crude) = (DiscountRule::None, DiscountRule::CrudeGrade);
		Kinds::set(BTreeMap::from([
			(OIL, kind(PETROLEUM, b"OIL", KindClass::Physical, crude)),
			(GAS, kind(PETROLEUM, b"GAS", KindClass::Physical, none)),
			(COPPER, kind(COPPER_MINES, b"COPPER", KindClass::Physical, none)),
			(BITCOIN, kind(PETROLEUM, b"BTC", KindClass::Digital, none)),
		]));
		Statuses::set(BTreeMap::from([
			(PETROLEUM, AssetStatus::Live),
			(COPPER_MINES, AssetStatus::Live),
		]));
		Standing::set(None);
		Qualification::set(None);
		test();
		WellAudit::do_try_state().expect("the invariants must hold");
	});
}

/// An externality for the benchmarks' own tests.
#[cfg(feature = "runtime-benchmarks")]
pub fn new_test_ext() -> sp_io::TestExternalities {
	let mut ext = sp_io::TestExternalities::new(Default::default());
	ext.execute_with(|| {
		System::set_block_number(1);
		go_to_day(0);
		Kinds::set(BTreeMap::from([(
			OIL,
			kind(COPPER_MINES, b"OIL", KindClass::Physical, DiscountRule::CrudeGrade),
		)]));
		Statuses::set(BTreeMap::from([(COPPER_MINES, AssetStatus::Live)]));
	});
	ext
}
