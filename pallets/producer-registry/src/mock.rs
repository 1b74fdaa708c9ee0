//! The mock runtime: real balances and time, a fake register of assets.

use crate::{self as pallet_producer_registry, Pallet, Producer, Producers};
use frame_support::{
	BoundedVec, assert_ok, derive_impl, ord_parameter_types, parameter_types,
	traits::{ConstU32, ConstU128, Get, LinearStoragePrice, SortedMembers},
};
use frame_system::EnsureSignedBy;
use sp_core::H256;
use sp_runtime::{BuildStorage, Permill};
use std::collections::BTreeMap;
use treasurenet_primitives::{
	AssetId, AssetStatus, AssetView, Assets, Attestation, Balance, Day, Grade, Kind, KindId, Label,
	Maintainer, Obligation, Obligations, UNIT, math::calendar::start_of_day,
};

pub type AccountId = u64;
pub type Block = frame_system::mocking::MockBlock<Test>;
pub type Registry = Pallet<Test>;
pub type Error = crate::Error<Test>;
pub type Event = crate::Event<Test>;

pub const GOVERNANCE: AccountId = 1;
/// A foundation manager who is a producer, too.
pub const BUSY_MANAGER: AccountId = 9;
pub const MANAGER: AccountId = 10;
pub const REVIEWER: AccountId = 11;
pub const VERIFIER: AccountId = 12;
pub const OTHER_VERIFIER: AccountId = 13;
pub const ALICE: AccountId = 20;
pub const BOB: AccountId = 21;
/// Has no UNIT.
pub const POOR: AccountId = 22;

/// A live asset that needs a licence.
pub const PETROLEUM: AssetId = 0;
/// A live asset without a qualification.
pub const UNDESCRIBED: AssetId = 1;
/// Assets that are not live.
pub const PAUSED: AssetId = 2;
pub const RETIRED: AssetId = 3;
pub const PROPOSED: AssetId = 4;
/// The first of many live assets that need nothing more.
pub const PLAIN: AssetId = 100;

/// The day on which tests start.
pub const TODAY: Day = 20_000;

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
	pub type Timestamp = pallet_timestamp::Pallet<Test>;
	#[runtime::pallet_index(2)]
	pub type Balances = pallet_balances::Pallet<Test>;
	#[runtime::pallet_index(3)]
	pub type ProducerRegistry = pallet_producer_registry::Pallet<Test>;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = Block;
	type AccountData = pallet_balances::AccountData<Balance>;
}

#[derive_impl(pallet_timestamp::config_preludes::TestDefaultConfig)]
impl pallet_timestamp::Config for Test {}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Test {
	type Balance = Balance;
	type ExistentialDeposit = ConstU128<1>;
	type AccountStore = System;
}

parameter_types! {
	pub const DepositBase: Balance = UNIT;
	pub const DepositPerByte: Balance = UNIT / 1_000;
	/// Assets that need attestations of their own, and which; `None` without a qualification.
	pub static Required: BTreeMap<AssetId, Option<Vec<Attestation>>> =
		BTreeMap::from([(PETROLEUM, Some(vec![licence()])), (UNDESCRIBED, None)]);
	/// What every producer owes.
	pub static Owed: Option<Obligation> = None;
}

ord_parameter_types! {
	pub const Governance: AccountId = GOVERNANCE;
}

pub struct Managers;
impl SortedMembers<AccountId> for Managers {
	fn sorted_members() -> Vec<AccountId> {
		vec![BUSY_MANAGER, MANAGER]
	}
}

/// A register whose assets all have the same reviewers.
pub struct FakeAssets;
impl Assets<AccountId> for FakeAssets {
	fn kind(_: KindId) -> Option<Kind> {
		None
	}

	fn asset(id: AssetId) -> Option<AssetView<AccountId>> {
		let status = match id {
			PETROLEUM | UNDESCRIBED | PLAIN.. => AssetStatus::Live,
			PAUSED => AssetStatus::Paused,
			RETIRED => AssetStatus::Retired,
			PROPOSED => AssetStatus::Proposed,
			_ => return None,
		};
		let required = Required::get().get(&id).cloned().unwrap_or(Some(vec![]));
		Some(AssetView { id, status, official: true, maintainer: Maintainer::Foundation, required })
	}

	fn is_reviewer(_: &AssetView<AccountId>, who: &AccountId) -> bool {
		[REVIEWER, BUSY_MANAGER].contains(who)
	}

	fn discount(_: &Kind, _: Option<&Grade>) -> Option<Permill> {
		None
	}

	fn kind_by_symbol(_: &[u8]) -> Option<KindId> {
		None
	}
}

/// Obligations as a test sets them.
pub struct FakeObligations;
impl Obligations<AccountId> for FakeObligations {
	fn obligation(_: &AccountId) -> Option<Obligation> {
		Owed::get()
	}
}

impl crate::Config for Test {
	type GovernanceOrigin = EnsureSignedBy<Governance, AccountId>;
	type ManagerOrigin = EnsureSignedBy<Managers, AccountId>;
	type Assets = FakeAssets;
	type Obligations = FakeObligations;
	type Time = Timestamp;
	type Currency = Balances;
	type RuntimeHoldReason = RuntimeHoldReason;
	type DepositPrice = LinearStoragePrice<DepositBase, DepositPerByte, Balance>;
	type MaxVerifiers = ConstU32<3>;
	type WeightInfo = ();
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = BenchmarkSetup;
}

/// What benchmarks need of the fake register.
#[cfg(feature = "runtime-benchmarks")]
pub struct BenchmarkSetup;
#[cfg(feature = "runtime-benchmarks")]
impl crate::BenchmarkHelper<AccountId> for BenchmarkSetup {
	fn reviewable_asset(required: Vec<Attestation>) -> (AssetId, AccountId) {
		Required::mutate(|all| all.insert(PLAIN, Some(required)));
		(PLAIN, REVIEWER)
	}
}

pub fn new_test_ext() -> sp_io::TestExternalities {
	let genesis = RuntimeGenesisConfig {
		balances: pallet_balances::GenesisConfig {
			balances: vec![
				(ALICE, 1_000 * UNIT),
				(BOB, 1_000 * UNIT),
				(BUSY_MANAGER, 1_000 * UNIT),
				(VERIFIER, 1_000 * UNIT),
			],
			..Default::default()
		},
		producer_registry: crate::GenesisConfig { verifiers: vec![VERIFIER, OTHER_VERIFIER] },
		..Default::default()
	};
	let mut externalities: sp_io::TestExternalities =
		genesis.build_storage().expect("the genesis builds").into();
	externalities.execute_with(|| {
		System::set_block_number(1);
		set_day(TODAY);
	});
	externalities
}

/// Runs a test and checks every invariant after it.
pub fn build_and_execute(test: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		test();
		Registry::do_try_state().expect("every invariant holds");
	});
}

pub fn set_day(day: Day) {
	Timestamp::set_timestamp(start_of_day(day));
}

pub fn signed(who: AccountId) -> RuntimeOrigin {
	RuntimeOrigin::signed(who)
}

pub fn text<S: Get<u32>>(text: &str) -> BoundedVec<u8, S> {
	text.as_bytes().to_vec().try_into().expect("the text is short enough")
}

pub fn hash(byte: u8) -> H256 {
	H256::repeat_byte(byte)
}

pub fn label(name: &str) -> Label {
	text(name)
}

pub fn licence() -> Attestation {
	Attestation::Other(label("licence"))
}

pub fn producer(who: AccountId) -> Producer {
	Producers::<Test>::get(who).expect("it applied")
}

pub fn apply(who: AccountId) {
	assert_ok!(Registry::apply(signed(who), text("Old Sky"), text("Alberta"), hash(1)));
}

/// Lets a producer ask for the licence.
pub fn request_licence(who: AccountId) {
	assert_ok!(Registry::request_attestation(signed(who), label("licence")));
}

pub fn attest(who: AccountId, attestation: Attestation, expires: Option<Day>) {
	assert_ok!(Registry::attest(signed(VERIFIER), who, attestation, hash(2), expires));
}

pub fn pass_kyb(who: AccountId) {
	apply(who);
	attest(who, Attestation::Kyb, None);
}

pub fn admit(who: AccountId) {
	pass_kyb(who);
	attest(who, Attestation::Kyc, None);
	assert_ok!(Registry::admit(signed(MANAGER), who));
}

pub fn qualify(who: AccountId, asset: AssetId) {
	assert_ok!(Registry::request_qualification(signed(who), asset));
	assert_ok!(Registry::grant_qualification(signed(REVIEWER), who, asset));
}
