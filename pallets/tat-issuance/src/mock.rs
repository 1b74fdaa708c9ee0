//! The mock runtime: TAT is a real asset, UNIT real balances, the other pallets are fakes.

use crate as pallet_tat_issuance;
use crate::{
	Config, OpenMonths, Pallet, Records,
	months::path,
	types::{MintedMonth, OpenMonth, Parameters},
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
	self as primitives, AssetId, AssetStatus, AssetView, Balance, Day, Grade, Kind, KindClass,
	KindId, KindStatus, Maintainer, MarginState, MarginTerms, Moment, Month, MonthPrices,
	OfficialVolume, PriceFeed, Share, StateRefusal, UNIT, UnitUsd, UploadItem, Usd, UsdPrice,
	Volume, WellId, WellKey, WellState, WellView,
	math::calendar::{DAY_MS, days_in, end_of, first_day, start_of_day},
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
	pub static KeysOf: BTreeMap<WellId, WellKey> = BTreeMap::new();
	/// Since when wells are deactivated or removed.
	pub static Ended: BTreeMap<WellId, Moment> = BTreeMap::new();
	pub static Kinds: BTreeMap<KindId, Kind> = BTreeMap::new();
	pub static Status: AssetStatus = AssetStatus::Live;
	pub static Discounts: BTreeMap<KindId, Permill> = BTreeMap::new();
	pub static Standing: Result<(), StateRefusal> = Ok(());
	pub static Qualified: Result<(), StateRefusal> = Ok(());
	pub static Uploaders: BTreeSet<(AccountId, AccountId)> = BTreeSet::new();
	pub static Latest: Option<UsdPrice> = Some(PRICE);
	/// Months of prices; where there is none, each day has the latest price.
	pub static MonthsOfPrices: BTreeMap<(KindId, Month), Result<Vec<UsdPrice>, Day>> = BTreeMap::new();
	/// The earliest day that the feeds have decided.
	pub static DecidedFrom: Day = 0;
	/// The months of prices as they were while a day was the earliest one.
	pub static RecordedPrices: BTreeMap<(KindId, Month, Day), Vec<UsdPrice>> = BTreeMap::new();
	pub static Officials: BTreeMap<(WellKey, Month), OfficialVolume> = BTreeMap::new();
	/// What the treasury could give back.
	pub static Treasury: Balance = Balance::MAX;
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
	fn asset(id: AssetId) -> Option<AssetView<AccountId>> {
		Some(AssetView {
			id,
			status: Status::get(),
			official: true,
			maintainer: Maintainer::Foundation,
			required: Some(Vec::new()),
		})
	}
	fn is_reviewer(_: &AssetView<AccountId>, _: &AccountId) -> bool {
		false
	}
	fn discount(kind: &Kind, _: Option<&Grade>) -> Option<Permill> {
		let id = <Self as primitives::Assets<AccountId>>::kind_by_symbol(&kind.symbol)?;
		Discounts::get().get(&id).copied()
	}
	fn kind_by_symbol(symbol: &[u8]) -> Option<KindId> {
		Kinds::get().iter().find(|(_, kind)| *kind.symbol == *symbol).map(|(id, _)| *id)
	}
}

pub struct FakeProducers;
impl primitives::Producers<AccountId> for FakeProducers {
	fn ensure_in_good_standing(
		_: &AccountId,
		_: &AssetView<AccountId>,
	) -> Result<(), StateRefusal> {
		Standing::get()
	}
	fn ensure_qualified(_: &AccountId, _: AssetId) -> Result<(), StateRefusal> {
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
	fn ended_at(well: WellId, _: WellKey) -> Option<Moment> {
		Ended::get().get(&well).copied()
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
	fn terms() -> MarginTerms {
		MarginTerms {
			minimum: MinimumMargin::get(),
			ratio_bps: RatioBps::get(),
			unit_usd: UnitPrice::get(),
		}
	}
	fn add_exposure(who: &AccountId, exposure: Usd) -> DispatchResult {
		let total = Self::state(who).exposure.checked_add(exposure);
		let total = total.ok_or(DispatchError::Exhausted)?;
		Self::mutate(who, |state| state.exposure = total);
		Ok(())
	}
	fn release_exposure(who: &AccountId, exposure: Usd) {
		Self::mutate(who, |state| state.exposure -= exposure);
	}
	fn charge(who: &AccountId, penalty: Usd) -> Result<Balance, DispatchError> {
		let unit = Self::terms().to_unit(penalty).ok_or(DispatchError::Unavailable)?;
		Self::mutate(who, |state| {
			let taken = unit.min(state.margin);
			state.margin -= taken;
			state.debt += unit - taken;
		});
		Ok(unit)
	}
	fn give_back(who: &AccountId, amount: Balance) -> DispatchResult {
		ensure!(amount <= Treasury::get(), DispatchError::Exhausted);
		Self::mutate(who, |state| {
			let cancelled = amount.min(state.debt);
			state.debt -= cancelled;
			state.margin += amount - cancelled;
		});
		Ok(())
	}
}

pub struct FakeOracle;
impl primitives::Prices for FakeOracle {
	fn latest(_: KindId) -> Option<(Day, UsdPrice)> {
		Latest::get().map(|price| (0, price))
	}
	fn month(kind: KindId, month: Month) -> Result<MonthPrices, Day> {
		let days = MonthsOfPrices::get().get(&(kind, month)).cloned().unwrap_or_else(|| {
			Latest::get().map(|price| vec![price; days_in(month) as usize]).ok_or(first_day(month))
		})?;
		let decided_from = DecidedFrom::get();
		RecordedPrices::mutate(|all| all.insert((kind, month, decided_from), days.clone()));
		Ok(MonthPrices { days, decided_from })
	}
	fn recorded_month(kind: KindId, month: Month, decided_from: Day) -> Result<Vec<UsdPrice>, Day> {
		RecordedPrices::get().get(&(kind, month, decided_from)).cloned().ok_or(first_day(month))
	}
	fn unit_usd() -> UnitUsd {
		UnitPrice::get().map_or(UnitUsd::Unavailable, UnitUsd::Price)
	}
}
impl primitives::OfficialVolumes for FakeOracle {
	fn official(key: WellKey, month: Month) -> Option<OfficialVolume> {
		Officials::get().get(&(key, month)).copied()
	}
	fn release(key: WellKey, month: Month) {
		Officials::mutate(|all| all.remove(&(key, month)));
	}
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
	fn add_well(owner: &AccountId, payees: &[AccountId], uploader: &AccountId) -> WellId {
		let well = 1_000 + WellsOf::get().len() as WellId;
		add_well(well, *owner, OIL);
		share(well, &payees.iter().map(|who| (*who, 10)).collect::<Vec<_>>());
		Uploaders::mutate(|all| all.insert((*owner, *uploader)));
		fund(*owner);
		well
	}
	fn end_well(well: WellId) {
		let now = primitives::now_ms::<Timestamp>();
		Ended::mutate(|ended| ended.insert(well, now));
	}
	fn set_time(now: Moment) {
		Timestamp::set_timestamp(now);
	}
	fn accept_prices(_: WellId, _: Month) {}
	fn accept_official(key: WellKey, month: Month, volume: Volume) {
		let official =
			OfficialVolume { volume, round: 0, revision: 0, accepted_at: 0, final_at: 0 };
		Officials::mutate(|all| all.insert((key, month), official));
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

/// The key of a well of [`add_well`], also when it is gone.
pub fn key(well: WellId) -> WellKey {
	KeysOf::get()[&well]
}

pub fn add_well(well: WellId, owner: AccountId, kind: KindId) {
	let key = WellKey { kind, commitment: H256::from_low_u64_be(well) };
	let view = WellView {
		owner,
		key,
		state: WellState::Active,
		grade: Some(Grade { api_gravity: 3_000, sulphur: 400 }),
		first_month: 0,
		first_mint_at: 0,
		valid_until: Day::MAX,
		shares: Vec::new(),
	};
	KeysOf::mutate(|keys| keys.insert(well, key));
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
	edit_well(well, |well| well.shares = parts.collect());
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
	let items = BoundedVec::try_from(items.to_vec()).unwrap();
	let uploaded = TatIssuance::upload(RuntimeOrigin::signed(who), items);
	uploaded.map(|_| ()).map_err(|failed| failed.error)
}

/// Accepts an official volume now, final now.
pub fn accept(well: WellId, month: Month, volume: Volume) {
	let now = primitives::now_ms::<Timestamp>();
	let official =
		OfficialVolume { volume, round: 7, revision: 0, accepted_at: now, final_at: now };
	Officials::mutate(|all| all.insert((key(well), month), official));
}

/// Amends the official volume of a minted month: accepted and final now.
pub fn amend(well: WellId, month: Month, volume: Volume) {
	use primitives::WellMonths;
	accept(well, month, volume);
	let amended = Officials::get()[&(key(well), month)];
	TatIssuance::on_amended(key(well), month, amended);
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
	OpenMonths::<Test>::get(path(key(well), month))
}

pub fn minted(well: WellId, month: Month) -> Option<MintedMonth<AccountId>> {
	Records::<Test>::get(path(key(well), month))
}

/// What is still to be withheld from and to be restored to Alice.
pub fn withholding(kind: KindId) -> (Balance, Balance) {
	let left = crate::Overminted::<Test>::get(ALICE, kind);
	(left.to_withhold, left.to_restore)
}

pub fn new_test_ext() -> sp_io::TestExternalities {
	WellsOf::take();
	KeysOf::take();
	Ended::take();
	Discounts::set(BTreeMap::from([
		(OIL, Permill::from_percent(80)),
		(GAS, Permill::from_percent(100)),
	]));
	Kinds::set(BTreeMap::from([(OIL, kind(b"OIL")), (GAS, kind(b"GAS"))]));
	Status::set(AssetStatus::Live);
	Standing::set(Ok(()));
	Qualified::set(Ok(()));
	Uploaders::set(BTreeSet::from([(ALICE, METER)]));
	Latest::set(Some(PRICE));
	MonthsOfPrices::take();
	DecidedFrom::set(0);
	RecordedPrices::take();
	Treasury::set(Balance::MAX);
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
