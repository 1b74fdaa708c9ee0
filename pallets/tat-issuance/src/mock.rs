//! The mock runtime: TAT is a real asset, UNIT real balances, the other pallets are fakes.

use crate as pallet_tat_issuance;
use crate::{
	Config, OpenMonths, Pallet, UploadItem,
	types::{OpenMonth, Parameters},
};
use codec::Encode;
use frame_support::{
	BoundedVec, PalletId, derive_impl,
	dispatch::DispatchResult,
	ensure, parameter_types,
	storage::unhashed,
	traits::{AsEnsureOriginWithArg, ConstU32, ConstU128, LinearStoragePrice, fungible::ItemOf},
};
use sp_core::H256;
use sp_runtime::{
	BuildStorage, DispatchError, FixedU128, Permill,
	traits::{AccountIdConversion, One},
};
use std::collections::{BTreeMap, BTreeSet};
use treasurenet_primitives::{
	self as primitives, AssetId, AssetStatus, Attestation, Balance, Day, DayPrice, Feed, Grade,
	Kind, KindClass, KindId, KindStatus, MarginState, Moment, Month, OfficialVolume, PriceFeed,
	ProducerRefusal, Share, UNIT, UnitUsd, Usd, UsdPrice, Volume, WellCommitment, WellId,
	WellState, WellView,
	math::{
		calendar::{DAY_MS, days_in, end_of, first_day, start_of_day},
		margin,
	},
};

pub type AccountId = u64;
type Block = frame_system::mocking::MockBlock<Test>;

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
	pub type Assets = pallet_assets::Pallet<Test>;
	#[runtime::pallet_index(4)]
	pub type TatIssuance = pallet_tat_issuance::Pallet<Test>;
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

#[derive_impl(pallet_assets::config_preludes::TestDefaultConfig)]
impl pallet_assets::Config for Test {
	type Balance = Balance;
	type Currency = Balances;
	type CreateOrigin = AsEnsureOriginWithArg<frame_system::EnsureSigned<AccountId>>;
	type ForceOrigin = frame_system::EnsureRoot<AccountId>;
	type AssetDeposit = ConstU128<1>;
	type AssetAccountDeposit = ConstU128<10>;
	type MetadataDepositBase = ConstU128<1>;
	type MetadataDepositPerByte = ConstU128<1>;
	type ApprovalDeposit = ConstU128<1>;
}

pub const ALICE: AccountId = 1;
pub const BOB: AccountId = 2;
pub const CAROL: AccountId = 3;
pub const DAVE: AccountId = 4;
/// The uploader of Alice's wells; has no funds at all.
pub const METER: AccountId = 5;

pub const OIL: KindId = 0;
pub const GAS: KindId = 1;
pub const ASSET: AssetId = 0;
/// Alice's oil well.
pub const WELL: WellId = 1;
/// Alice's gas well.
pub const GAS_WELL: WellId = 2;
/// June 2026: 30 days.
pub const JUNE: Month = 677;
pub const MAY: Month = JUNE - 1;
/// 100 USD.
pub const PRICE: UsdPrice = 1_000_000;
/// One volume unit.
pub const ONE: Volume = 10_000;
/// TAT's minimum balance: 0.01.
pub const MIN_TAT: Balance = UNIT / 100;
pub const DEPOSIT_BASE: Balance = 1_000;

parameter_types! {
	pub const TatId: u32 = 1;
	pub const DepositBase: Balance = DEPOSIT_BASE;
	pub const DepositPerByte: Balance = 1;
	pub static WellsOf: BTreeMap<WellId, WellView<AccountId>> = BTreeMap::new();
	pub static SharesOf: BTreeMap<WellId, Vec<Share<AccountId>>> = BTreeMap::new();
	pub static Kinds: BTreeMap<KindId, Kind> = BTreeMap::new();
	pub static Status: Option<AssetStatus> = Some(AssetStatus::Live);
	pub static Discounts: BTreeMap<KindId, Permill> = BTreeMap::new();
	pub static Standing: Result<(), ProducerRefusal> = Ok(());
	pub static Qualified: Result<(), ProducerRefusal> = Ok(());
	pub static Uploaders: BTreeSet<(AccountId, AccountId)> = BTreeSet::new();
	pub static Latest: Option<UsdPrice> = Some(PRICE);
	/// Months of prices; where there is none, each day has the latest price.
	pub static MonthsOfPrices: BTreeMap<(KindId, Month), Result<Vec<UsdPrice>, Day>> = BTreeMap::new();
	pub static Officials: BTreeMap<(WellCommitment, Month), OfficialVolume> = BTreeMap::new();
	/// 1/10 000 USD per UNIT, while there is a price.
	pub static UnitPrice: Option<UsdPrice> = Some(10_000);
	pub static MinimumMargin: Balance = 100 * UNIT;
	pub static RatioBps: u32 = 100;
	/// The running reward period.
	pub static RewardPeriod: u32 = 1;
}

pub struct FakeAssets;
impl primitives::Assets<AccountId> for FakeAssets {
	fn kind(kind: KindId) -> Option<Kind> {
		Kinds::get().get(&kind).cloned()
	}
	fn status(_: AssetId) -> Option<AssetStatus> {
		Status::get()
	}
	fn is_reviewer(_: AssetId, _: &AccountId) -> bool {
		false
	}
	fn is_official(_: AssetId) -> bool {
		true
	}
	fn required_attestations(_: AssetId) -> Option<Vec<Attestation>> {
		Some(Vec::new())
	}
	fn discount(kind: KindId, _: Option<&Grade>) -> Option<Permill> {
		Discounts::get().get(&kind).copied()
	}
	fn kind_by_symbol(symbol: &[u8]) -> Option<KindId> {
		Kinds::get().iter().find(|(_, kind)| *kind.symbol == *symbol).map(|(id, _)| *id)
	}
}

pub struct FakeProducers;
impl primitives::Producers<AccountId> for FakeProducers {
	fn ensure_in_good_standing(_: &AccountId, _: AssetId) -> Result<(), ProducerRefusal> {
		Standing::get()
	}
	fn ensure_qualified(_: &AccountId, _: AssetId) -> Result<(), ProducerRefusal> {
		Qualified::get()
	}
	fn is_uploader(producer: &AccountId, uploader: &AccountId, _: WellId) -> bool {
		producer == uploader || Uploaders::get().contains(&(*producer, *uploader))
	}
}

pub struct FakeWells;
impl primitives::Wells<AccountId> for FakeWells {
	fn well(well: WellId) -> Option<WellView<AccountId>> {
		WellsOf::get().get(&well).cloned()
	}
	fn shares(well: WellId) -> Vec<Share<AccountId>> {
		SharesOf::get().get(&well).cloned().unwrap_or_default()
	}
}

/// Keeps its states in storage, so that failed calls undo them.
pub struct FakeMargins;
impl FakeMargins {
	fn key(who: &AccountId) -> Vec<u8> {
		(b"margin", who).encode()
	}
	fn mutate(who: &AccountId, change: impl FnOnce(&mut MarginState)) {
		let mut state = <Self as primitives::Margins<AccountId>>::state(who);
		change(&mut state);
		unhashed::put(&Self::key(who), &(state.margin, state.debt, state.exposure));
	}
}
impl primitives::Margins<AccountId> for FakeMargins {
	fn state(who: &AccountId) -> MarginState {
		let (margin, debt, exposure) = unhashed::get_or_default(&Self::key(who));
		MarginState { margin, debt, exposure }
	}
	fn minimum() -> Balance {
		MinimumMargin::get()
	}
	fn ratio_bps() -> u32 {
		RatioBps::get()
	}
	fn add_exposure(who: &AccountId, exposure: Usd) -> DispatchResult {
		let rate = UnitPrice::get().ok_or(DispatchError::Unavailable)?;
		let state = Self::state(who);
		let total = state.exposure.checked_add(exposure).ok_or(DispatchError::Exhausted)?;
		let required =
			margin::required(total, RatioBps::get(), rate).ok_or(DispatchError::Exhausted)?;
		ensure!(state.margin >= required, DispatchError::Exhausted);
		Self::mutate(who, |state| state.exposure = total);
		Ok(())
	}
	fn release_exposure(who: &AccountId, exposure: Usd) {
		Self::mutate(who, |state| state.exposure -= exposure);
	}
	fn penalty_in_unit(penalty: Usd) -> Result<Balance, DispatchError> {
		let rate = UnitPrice::get().ok_or(DispatchError::Unavailable)?;
		margin::to_unit(penalty, rate).ok_or(DispatchError::Exhausted)
	}
	fn charge(who: &AccountId, penalty: Usd) -> Result<Balance, DispatchError> {
		let unit = Self::penalty_in_unit(penalty)?;
		Self::mutate(who, |state| {
			let taken = unit.min(state.margin);
			state.margin -= taken;
			state.debt += unit - taken;
		});
		Ok(unit)
	}
}

pub struct FakeOracle;
impl primitives::Prices for FakeOracle {
	fn latest(_: KindId) -> Option<(Day, UsdPrice)> {
		Latest::get().map(|price| (0, price))
	}
	fn month(kind: KindId, month: Month) -> Result<Vec<UsdPrice>, Day> {
		MonthsOfPrices::get().get(&(kind, month)).cloned().unwrap_or_else(|| {
			Latest::get().map(|price| vec![price; days_in(month) as usize]).ok_or(first_day(month))
		})
	}
	fn unit_usd() -> UnitUsd {
		UnitPrice::get().map_or(UnitUsd::Unavailable, UnitUsd::Price)
	}
	fn accepted(_: Feed, _: Day) -> Option<DayPrice> {
		Latest::get().map(DayPrice::Quote)
	}
}
impl primitives::OfficialVolumes for FakeOracle {
	fn official(commitment: WellCommitment, month: Month) -> Option<OfficialVolume> {
		Officials::get().get(&(commitment, month)).copied()
	}
	fn request(commitment: WellCommitment, month: Month, kind: KindId) {
		unhashed::put(&(b"request", commitment, month).encode(), &kind);
	}
	fn withdraw(commitment: WellCommitment, month: Month) {
		unhashed::kill(&(b"request", commitment, month).encode());
	}
	fn is_requested(commitment: WellCommitment, month: Month) -> bool {
		requested(commitment, month).is_some()
	}
}

/// The kind that the oracle was asked for.
pub fn requested(commitment: WellCommitment, month: Month) -> Option<KindId> {
	unhashed::get(&(b"request", commitment, month).encode())
}

pub type Tat = ItemOf<Assets, TatId, AccountId>;

impl Config for Test {
	type Assets = FakeAssets;
	type Producers = FakeProducers;
	type Wells = FakeWells;
	type Margins = FakeMargins;
	type Prices = FakeOracle;
	type OfficialVolumes = FakeOracle;
	type Tat = Tat;
	type Currency = Balances;
	type RuntimeHoldReason = RuntimeHoldReason;
	type DepositPrice = LinearStoragePrice<DepositBase, DepositPerByte, Balance>;
	type Time = Timestamp;
	type ParametersOrigin = frame_system::EnsureRoot<AccountId>;
	type MaxUploadItems = ConstU32<50>;
	type RewardPeriod = RewardPeriod;
	type WeightInfo = ();
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = FakeHelper;
}

#[cfg(feature = "runtime-benchmarks")]
pub struct FakeHelper;
#[cfg(feature = "runtime-benchmarks")]
impl crate::BenchmarkHelper<AccountId> for FakeHelper {
	fn add_well(owner: &AccountId, beneficiaries: &[AccountId]) -> WellId {
		let well = 1_000 + WellsOf::get().len() as WellId;
		add_well(well, *owner, OIL);
		share(well, &beneficiaries.iter().map(|who| (*who, 10)).collect::<Vec<_>>());
		fund(*owner);
		well
	}
	fn set_time(now: Moment) {
		Timestamp::set_timestamp(now);
	}
	fn accept_prices(_: WellId, _: Month) {}
	fn accept_official(commitment: WellCommitment, month: Month, volume: Volume) {
		let official =
			OfficialVolume { volume, round: 0, revision: 0, accepted_at: 0, final_at: 0 };
		Officials::mutate(|all| all.insert((commitment, month), official));
	}
}

fn label<const N: u32>(text: &[u8]) -> BoundedVec<u8, ConstU32<N>> {
	BoundedVec::truncate_from(text.to_vec())
}

fn kind(symbol: &[u8]) -> Kind {
	Kind {
		asset: ASSET,
		symbol: label(symbol),
		class: KindClass::Physical,
		volume_unit: label(b"m3"),
		price_unit: label(b"bbl"),
		conversion: FixedU128::one(),
		discount_rule: primitives::DiscountRule::CrudeGrade,
		feed: PriceFeed { min: 1, max: UsdPrice::MAX, max_move_bps: 2_500 },
		source: primitives::DataSource { register: label(b"test"), product: label(symbol) },
		max_daily_volume: 1_000 * ONE,
		record_step: 0,
		skew_bps: 12_500,
		mint_cap: Balance::MAX,
		status: KindStatus::Active,
	}
}

/// The commitment of a well of [`add_well`].
pub fn commitment(well: WellId) -> WellCommitment {
	H256::from_low_u64_be(well)
}

pub fn add_well(well: WellId, owner: AccountId, kind: KindId) {
	let view = WellView {
		owner,
		kind,
		commitment: commitment(well),
		state: WellState::Active,
		grade: Some(Grade { api_gravity: 3_000, sulphur: 400 }),
		first_month: 0,
		first_mint_at: 0,
		valid_until: Day::MAX,
	};
	WellsOf::mutate(|wells| wells.insert(well, view));
}

pub fn edit_well(well: WellId, change: impl FnOnce(&mut WellView<AccountId>)) {
	WellsOf::mutate(|wells| change(wells.get_mut(&well).unwrap()));
}

pub fn edit_kind(kind: KindId, change: impl FnOnce(&mut Kind)) {
	Kinds::mutate(|kinds| change(kinds.get_mut(&kind).unwrap()));
}

pub fn share(well: WellId, parts: &[(AccountId, u8)]) {
	let parts =
		parts.iter().map(|(account, percent)| Share { account: *account, percent: *percent });
	SharesOf::mutate(|shares| shares.insert(well, parts.collect()));
}

pub fn set_margin(who: AccountId, margin: Balance, debt: Balance) {
	FakeMargins::mutate(&who, |state| {
		state.margin = margin;
		state.debt = debt;
	});
}

pub fn margin_of(who: AccountId) -> MarginState {
	<FakeMargins as primitives::Margins<AccountId>>::state(&who)
}

pub fn fund(who: AccountId) {
	use frame_support::traits::fungible::Mutate;
	Balances::set_balance(&who, 1_000_000_000);
	set_margin(who, 1_000_000 * UNIT, 0);
}

/// The first millisecond of the `n`th day of a month, counted from 1; beyond its end goes on into
/// the next one.
pub fn at(month: Month, n: u32) -> Moment {
	start_of_day(first_day(month) + n - 1)
}

pub fn go_to(moment: Moment) {
	Timestamp::set_timestamp(moment);
}

/// The first millisecond after a month.
pub fn after(month: Month) -> Moment {
	start_of_day(end_of(month))
}

pub fn item(well: WellId, month: Month, days: &[(u8, Volume)]) -> UploadItem {
	UploadItem { well, month, days: BoundedVec::truncate_from(days.to_vec()) }
}

pub fn upload(who: AccountId, items: &[UploadItem]) -> DispatchResult {
	TatIssuance::upload(RuntimeOrigin::signed(who), BoundedVec::try_from(items.to_vec()).unwrap())
}

/// Accepts an official volume now, final now.
pub fn accept(well: WellId, month: Month, volume: Volume) {
	let now = primitives::now_ms::<Timestamp>();
	let official =
		OfficialVolume { volume, round: 7, revision: 0, accepted_at: now, final_at: now };
	Officials::mutate(|all| all.insert((commitment(well), month), official));
}

/// Uploads a month on the day after it, and accepts its official volume on the 10th.
pub fn ready(well: WellId, month: Month, days: &[(u8, Volume)], official: Volume) {
	go_to(after(month));
	let owner = WellsOf::get().get(&well).unwrap().owner;
	frame_support::assert_ok!(upload(owner, &[item(well, month, days)]));
	go_to(after(month) + 9 * DAY_MS);
	accept(well, month, official);
}

pub fn mint(who: AccountId, well: WellId, month: Month) -> DispatchResult {
	TatIssuance::mint_tat(RuntimeOrigin::signed(who), well, month)
}

pub fn tat(who: AccountId) -> Balance {
	Assets::balance(TatId::get(), who)
}

pub fn open(well: WellId, month: Month) -> Option<OpenMonth<AccountId>> {
	OpenMonths::<Test>::get(commitment(well), month)
}

pub fn new_test_ext() -> sp_io::TestExternalities {
	WellsOf::take();
	SharesOf::take();
	Discounts::set(BTreeMap::from([
		(OIL, Permill::from_percent(80)),
		(GAS, Permill::from_percent(100)),
	]));
	Kinds::set(BTreeMap::from([(OIL, kind(b"OIL")), (GAS, kind(b"GAS"))]));
	Status::set(Some(AssetStatus::Live));
	Standing::set(Ok(()));
	Qualified::set(Ok(()));
	Uploaders::set(BTreeSet::from([(ALICE, METER)]));
	Latest::set(Some(PRICE));
	MonthsOfPrices::take();
	Officials::take();
	UnitPrice::set(Some(10_000));
	MinimumMargin::set(100 * UNIT);
	RatioBps::set(100);
	RewardPeriod::set(1);
	add_well(WELL, ALICE, OIL);
	add_well(GAS_WELL, ALICE, GAS);

	let tat_owner: AccountId = PalletId(*b"tre/tat_").into_account_truncating();
	let storage = RuntimeGenesisConfig {
		assets: pallet_assets::GenesisConfig {
			assets: vec![(TatId::get(), tat_owner, true, MIN_TAT)],
			metadata: vec![(TatId::get(), b"TAT".to_vec(), b"TAT".to_vec(), 18)],
			..Default::default()
		},
		tat_issuance: crate::GenesisConfig {
			parameters: Parameters::default(),
			..Default::default()
		},
		..Default::default()
	}
	.build_storage()
	.unwrap();
	let mut ext = sp_io::TestExternalities::new(storage);
	ext.execute_with(|| {
		System::set_block_number(1);
		go_to(after(JUNE));
		fund(ALICE);
	});
	ext
}

/// Runs a test and checks every invariant after it.
pub fn build_and_execute(test: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		test();
		Pallet::<Test>::do_try_state().unwrap();
	});
}
