//! A chain with this pallet alone, and stand-ins for the pallets around it.

use crate::{self as pallet_production_oracle, *};
use alloc::{collections::BTreeMap, vec, vec::Vec};
use frame_support::{
	assert_ok, derive_impl, ord_parameter_types, parameter_types,
	traits::{ConstU32, ConstU128, Hooks},
	weights::Weight,
};
use frame_system::{EnsureRoot, EnsureSignedBy};
use sp_core::H256;
use sp_runtime::{BuildStorage, DispatchResult, FixedU128, Permill};
use treasurenet_primitives::{
	AssetId, AssetStatus, Assets, Attestation, Balance, DataSource, Day, DiscountRule, Feed, Grade,
	Kind, KindClass, KindId, KindStatus, Moment, Month, PriceFeed, UNIT, Volume, WellCommitment,
	WellMonthView, WellMonths,
	math::calendar::{DAY_MS, end_of},
};

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
		RuntimeTask,
		RuntimeViewFunction
	)]
	pub struct Test;

	#[runtime::pallet_index(0)]
	pub type System = frame_system;
	#[runtime::pallet_index(1)]
	pub type Timestamp = pallet_timestamp;
	#[runtime::pallet_index(2)]
	pub type Balances = pallet_balances;
	#[runtime::pallet_index(3)]
	pub type Oracle = pallet_production_oracle;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = frame_system::mocking::MockBlock<Test>;
	type AccountId = AccountId;
	type Lookup = sp_runtime::traits::IdentityLookup<AccountId>;
	type AccountData = pallet_balances::AccountData<Balance>;
}

#[derive_impl(pallet_timestamp::config_preludes::TestDefaultConfig)]
impl pallet_timestamp::Config for Test {}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Test {
	type AccountStore = System;
	type Balance = Balance;
	type ExistentialDeposit = ConstU128<1_000>;
	type RuntimeHoldReason = RuntimeHoldReason;
}

pub const OIL: KindId = 0;
pub const FEED: Feed = Feed::Kind(OIL);
pub const WELL: WellCommitment = H256::repeat_byte(0xf8);
/// 2024-05-15.
pub const TODAY: Day = 19_858;
/// April 2024.
pub const MONTH: Month = 651;
pub const MANAGER: AccountId = 100;
pub const MAJORITY: AccountId = 200;
pub const TREASURY: AccountId = 300;
pub const STRANGER: AccountId = 9;
pub const BOND: Balance = 1_000 * UNIT;
pub const HOUR: Moment = 3_600_000;
pub const WAIT: Moment = HOUR / 2;

parameter_types! {
	pub static Feeds: BTreeMap<KindId, PriceFeed> = BTreeMap::new();
	pub static Months: BTreeMap<(WellCommitment, Month), WellMonthView> = BTreeMap::new();
	pub static Amended: Vec<(WellCommitment, Month, Volume)> = Vec::new();
	pub const StrikeReceiver: AccountId = TREASURY;
}
ord_parameter_types! {
	pub const Manager: AccountId = MANAGER;
	pub const Majority: AccountId = MAJORITY;
}

pub struct FakeAssets;
impl Assets<AccountId> for FakeAssets {
	fn kind(kind: KindId) -> Option<Kind> {
		let text = |text: &[u8]| text.to_vec().try_into().unwrap();
		Feeds::get().get(&kind).map(|feed| Kind {
			asset: 0,
			symbol: b"OIL".to_vec().try_into().unwrap(),
			class: KindClass::Physical,
			volume_unit: text(b"m3"),
			price_unit: text(b"bbl"),
			conversion: FixedU128::from_u32(1),
			discount_rule: DiscountRule::None,
			feed: *feed,
			source: DataSource { register: text(b"petrinex-ab"), product: text(b"OIL") },
			max_daily_volume: 1,
			record_step: 499,
			skew_bps: 12_500,
			mint_cap: 1,
			status: KindStatus::Active,
		})
	}
	fn status(_: AssetId) -> Option<AssetStatus> {
		Some(AssetStatus::Live)
	}
	fn is_reviewer(_: AssetId, _: &AccountId) -> bool {
		false
	}
	fn is_official(_: AssetId) -> bool {
		true
	}
	fn required_attestations(_: AssetId) -> Option<Vec<Attestation>> {
		Some(vec![])
	}
	fn discount(_: KindId, _: Option<&Grade>) -> Option<Permill> {
		Some(Permill::one())
	}
}

pub struct FakeMonths;
impl WellMonths for FakeMonths {
	fn well_month(commitment: WellCommitment, month: Month) -> Option<WellMonthView> {
		Months::get().get(&(commitment, month)).copied()
	}
	fn mint_deadline(month: Month) -> Day {
		end_of(month + 24)
	}
	fn on_amended(commitment: WellCommitment, month: Month, volume: Volume) {
		Amended::mutate(|amended| amended.push((commitment, month, volume)));
	}
}

impl Config for Test {
	type RuntimeHoldReason = RuntimeHoldReason;
	type Currency = Balances;
	type Time = Timestamp;
	type Kinds = FakeAssets;
	type WellMonths = FakeMonths;
	type GovernanceOrigin = EnsureRoot<AccountId>;
	type ManagerOrigin = EnsureSignedBy<Manager, AccountId>;
	type MajorityOrigin = EnsureSignedBy<Majority, AccountId>;
	type ParametersOrigin = EnsureRoot<AccountId>;
	type StrikeReceiver = StrikeReceiver;
	type MaxReporters = ConstU32<8>;
	type MaxReports = ConstU32<16>;
	type WeightInfo = ();
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = FakeMonths;
}

#[cfg(feature = "runtime-benchmarks")]
impl BenchmarkHelper for FakeMonths {
	fn set_time(now: Moment) {
		Timestamp::set_timestamp(now);
	}
}

/// Five reporters, accounts 1 to 5 with ids 0 to 4: a quorum is four.
pub fn new_test_ext() -> sp_io::TestExternalities {
	Feeds::set(BTreeMap::from([(
		OIL,
		PriceFeed { min: 10_000, max: 2_000_000, max_move_bps: 2_500 },
	)]));
	Months::set(BTreeMap::from([(
		(WELL, MONTH),
		WellMonthView { well: 7, kind: OIL, minted_at: None },
	)]));
	Amended::set(Vec::new());
	let storage = RuntimeGenesisConfig {
		balances: pallet_balances::GenesisConfig {
			balances: (1..=9).chain([TREASURY]).map(|who| (who, 10_000 * UNIT)).collect(),
			..Default::default()
		},
		oracle: GenesisConfig { parameters: Parameters::default(), reporters: (1..=5).collect() },
		..Default::default()
	}
	.build_storage()
	.unwrap();
	storage.into()
}

/// Runs a test at noon of 2024-05-15 and checks the invariants after it.
pub fn build_and_execute(test: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		System::set_block_number(1);
		set_time(Moment::from(TODAY) * DAY_MS + DAY_MS / 2);
		test();
		Oracle::do_try_state().unwrap();
	});
}

pub fn set_time(now: Moment) {
	Timestamp::set_timestamp(now);
}

pub fn now() -> Moment {
	Timestamp::get()
}

/// Lets time pass and the chain work off what is due.
pub fn pass(duration: Moment) {
	set_time(now() + duration);
	idle();
}

pub fn idle() {
	Oracle::on_idle(System::block_number(), Weight::MAX);
}

pub fn configure(change: impl FnOnce(&mut Parameters)) {
	let mut parameters = CurrentParameters::<Test>::get();
	change(&mut parameters);
	assert_ok!(Oracle::set_parameters(RuntimeOrigin::root(), parameters));
}

pub fn price_report(day: Day, revision: u8, answer: PriceAnswer) -> Report {
	Report::Price { feed: FEED, day, revision, answer, source: H256::repeat_byte(1) }
}

pub fn volume_report(revision: u8, answer: VolumeAnswer) -> Report {
	Report::Volume {
		commitment: WELL,
		month: MONTH,
		revision,
		answer,
		source: H256::repeat_byte(2),
	}
}

/// Sends reports as a transaction would: what fails leaves no trace.
pub fn send(who: AccountId, reports: Vec<Report>) -> DispatchResult {
	use frame_support::dispatch::GetDispatchInfo;
	use sp_runtime::traits::Dispatchable;
	let call = RuntimeCall::Oracle(Call::report { reports: reports.try_into().unwrap() });
	let _ = call.get_dispatch_info();
	call.dispatch(RuntimeOrigin::signed(who)).map(|_| ()).map_err(|failed| failed.error)
}

pub fn quote(who: AccountId, day: Day, price: u64) -> DispatchResult {
	send(who, vec![price_report(day, 0, PriceAnswer::Price(price))])
}

pub fn no_quote(who: AccountId, day: Day) -> DispatchResult {
	send(who, vec![price_report(day, 0, PriceAnswer::NoQuote)])
}

pub fn volume(who: AccountId, volume: Volume) -> DispatchResult {
	send(who, vec![volume_report(0, VolumeAnswer::Volume(volume))])
}

pub fn not_found(who: AccountId) -> DispatchResult {
	send(who, vec![volume_report(0, VolumeAnswer::NotFound)])
}

/// All five answer alike, and the wait passes.
pub fn decide(day: Day, revision: u8, answer: PriceAnswer) {
	for who in 1..=5 {
		assert_ok!(send(who, vec![price_report(day, revision, answer)]));
	}
	pass(WAIT);
}

/// Accepts days in rows, without waits, and lets them become final.
pub fn decide_finally(days: impl IntoIterator<Item = (Day, PriceAnswer)>) {
	configure(|parameters| parameters.median_wait_ms = 0);
	for (day, answer) in days {
		for who in 1..=5 {
			assert_ok!(send(who, vec![price_report(day, 0, answer)]));
		}
	}
	pass(24 * HOUR);
}

/// All five report a volume.
pub fn accept_volume(revision: u8, volume: Volume) {
	for who in 1..=5 {
		assert_ok!(send(who, vec![volume_report(revision, VolumeAnswer::Volume(volume))]));
	}
}

pub fn mint(commitment: WellCommitment, month: Month) {
	let minted_at = Some(now());
	Months::mutate(|months| {
		months.entry((commitment, month)).and_modify(|view| view.minted_at = minted_at);
	});
}

pub fn refused(item: u16, reason: Refusal) -> sp_runtime::DispatchError {
	Error::<Test>::ReportRefused { item, reason }.into()
}

pub fn round_state(subject: Subject) -> Option<RoundState> {
	CurrentRounds::<Test>::get(subject).and_then(Rounds::<Test>::get).map(|round| round.state)
}

pub fn price_state(day: Day) -> Option<RoundState> {
	round_state(Subject::Price { feed: FEED, day })
}

pub fn strikes(who: AccountId) -> u32 {
	Reporters::<Test>::get(who).map_or(0, |reporter| reporter.strikes)
}
