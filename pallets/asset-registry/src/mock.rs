//! The mock runtime.

use crate::{
	self as pallet_asset_registry, Asset, AssetOf, Assets, GenesisAsset, Kinds, Pallet, Parameters,
	petroleum,
};
use frame_support::{
	BoundedVec, assert_ok, derive_impl, ord_parameter_types, parameter_types,
	traits::{ConstU128, Contains, Get, LinearStoragePrice},
};
use frame_system::EnsureSignedBy;
use sp_runtime::{BuildStorage, FixedU128};
use treasurenet_primitives::{
	AssetId, AssetView, Assets as _, Balance, DataSource, DiscountRule, Kind, KindId, Label,
	Maintainer, Moment, OnSourceChanged, UNIT, math::calendar::DAY_MS,
};

pub type AccountId = u64;
pub type Block = frame_system::mocking::MockBlock<Test>;
pub type Registry = Pallet<Test>;
pub type Error = crate::Error<Test>;
pub type Event = crate::Event<Test>;

/// The moment at which tests start.
pub const NOW: Moment = 20_000 * DAY_MS;

pub const GOVERNANCE: AccountId = 1;
pub const MANAGERS_MAJORITY: AccountId = 2;
pub const PARAMETERS: AccountId = 3;
pub const MANAGER: AccountId = 10;
pub const ALICE: AccountId = 20;
pub const BOB: AccountId = 21;
/// Has no UNIT.
pub const POOR: AccountId = 22;

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
	pub type System = frame_system::Pallet<Test>;
	#[runtime::pallet_index(1)]
	pub type Balances = pallet_balances::Pallet<Test>;
	#[runtime::pallet_index(2)]
	pub type AssetRegistry = pallet_asset_registry::Pallet<Test>;

	#[runtime::pallet_index(3)]
	pub type Timestamp = pallet_timestamp::Pallet<Test>;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = Block;
	type AccountData = pallet_balances::AccountData<Balance>;
}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Test {
	type Balance = Balance;
	type ExistentialDeposit = ConstU128<1>;
	type AccountStore = System;
}

#[derive_impl(pallet_timestamp::config_preludes::TestDefaultConfig)]
impl pallet_timestamp::Config for Test {}

parameter_types! {
	pub const DepositBase: Balance = UNIT;
	pub const DepositPerByte: Balance = UNIT / 1_000;
}

ord_parameter_types! {
	pub const Governance: AccountId = GOVERNANCE;
	pub const ManagersMajority: AccountId = MANAGERS_MAJORITY;
	pub const ParametersTrack: AccountId = PARAMETERS;
}

pub struct Managers;
impl Contains<AccountId> for Managers {
	fn contains(who: &AccountId) -> bool {
		*who == MANAGER
	}
}

parameter_types! {
	/// The kinds whose change of source the oracle was told of.
	pub static SourceChanges: Vec<KindId> = Vec::new();
}

pub struct Oracle;
impl OnSourceChanged for Oracle {
	fn on_source_changed(kind: KindId) {
		SourceChanges::mutate(|changes| changes.push(kind));
	}
}

impl crate::Config for Test {
	type GovernanceOrigin = EnsureSignedBy<Governance, AccountId>;
	type MajorityOrigin = EnsureSignedBy<ManagersMajority, AccountId>;
	type PauseOrigin = EnsureSignedBy<ManagersMajority, AccountId>;
	type ParametersOrigin = EnsureSignedBy<ParametersTrack, AccountId>;
	type Managers = Managers;
	type Time = Timestamp;
	type Currency = Balances;
	type RuntimeHoldReason = RuntimeHoldReason;
	type DepositPrice = LinearStoragePrice<DepositBase, DepositPerByte, Balance>;
	type OnSourceChanged = Oracle;
	type WeightInfo = ();
}

/// A chain whose register is as given.
pub fn with_genesis(
	assets: Vec<GenesisAsset<AccountId>>,
	kinds: Vec<Kind>,
	parameters: Parameters,
) -> sp_io::TestExternalities {
	let genesis = RuntimeGenesisConfig {
		balances: pallet_balances::GenesisConfig {
			balances: vec![(ALICE, 100 * UNIT), (BOB, 100 * UNIT)],
			..Default::default()
		},
		asset_registry: crate::GenesisConfig { assets, kinds, parameters },
		..Default::default()
	};
	let mut externalities: sp_io::TestExternalities =
		genesis.build_storage().expect("the genesis builds").into();
	externalities.execute_with(|| {
		System::set_block_number(1);
		Timestamp::set_timestamp(NOW);
	});
	externalities
}

/// A chain that starts with petroleum: asset 0, kinds 0 (`OIL`) and 1 (`GAS`).
pub fn new_test_ext() -> sp_io::TestExternalities {
	with_genesis(
		vec![petroleum::asset()],
		vec![petroleum::oil(), petroleum::gas()],
		Parameters::default(),
	)
}

/// Runs a test and checks every invariant after it.
pub fn build_and_execute(test: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		test();
		Registry::do_try_state().expect("every invariant holds");
	});
}

pub fn signed(who: AccountId) -> RuntimeOrigin {
	RuntimeOrigin::signed(who)
}

pub fn asset(id: AssetId) -> AssetOf<Test> {
	Assets::<Test>::get(id).expect("the asset is there")
}

/// An asset as other pallets see it now.
pub fn view(id: AssetId) -> Option<AssetView<AccountId>> {
	Registry::asset(id)
}

pub fn kind(id: KindId) -> Kind {
	Kinds::<Test>::get(id).expect("the kind is there")
}

pub fn text<S: Get<u32>>(text: &str) -> BoundedVec<u8, S> {
	text.as_bytes().to_vec().try_into().expect("the text is short enough")
}

/// Copper as a referendum would add it.
pub fn copper() -> Kind {
	Kind {
		symbol: text("COPPER"),
		volume_unit: text("t"),
		price_unit: text("lb"),
		conversion: FixedU128::from_inner(2_204_622_620_000_000_000_000),
		discount_rule: DiscountRule::None,
		source: DataSource { register: text("mines-ca"), product: text("CU") },
		..petroleum::oil()
	}
}

pub fn label(name: &str) -> Label {
	text(name)
}

/// Lets Alice propose an asset and returns its number.
pub fn propose() -> AssetId {
	let id = crate::NextAssetId::<Test>::get();
	assert_ok!(Registry::propose_asset(
		signed(ALICE),
		text("Copper"),
		text("Copper of mines"),
		Maintainer::Account(ALICE),
	));
	assert!(matches!(asset(id), Asset { proposal: Some(_), .. }));
	id
}
