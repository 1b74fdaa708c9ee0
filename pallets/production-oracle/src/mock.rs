//! A chain with this pallet alone, and stand-ins for the pallets around it.

use crate::{
	self as pallet_production_oracle,
	crypto::{ReporterKey, ReporterPair, ReporterSignature},
	*,
};
use alloc::{
	collections::{BTreeMap, BTreeSet},
	vec,
	vec::Vec,
};
use codec::Encode;
use frame_support::{
	assert_noop, assert_ok, derive_impl,
	dispatch::{GetDispatchInfo, Pays, PostDispatchInfo},
	ord_parameter_types, parameter_types,
	traits::{ConstU32, ConstU64, ConstU128, Contains, Hooks},
	weights::Weight,
};
use frame_system::{
	EnsureRoot, EnsureSignedBy,
	offchain::{CreateAuthorizedTransaction, CreateTransaction, CreateTransactionBase},
};
use sp_core::{H256, Pair};
use sp_keystore::{KeystoreExt, testing::MemoryKeystore};
use sp_runtime::{
	BuildStorage, DispatchResult, DispatchResultWithInfo, FixedU128, Permill,
	testing::UintAuthorityId,
	traits::{Applyable, Checkable},
	transaction_validity::{TransactionSource, TransactionValidity, TransactionValidityError},
};
use treasurenet_primitives::{
	AssetId, AssetView, Assets, Balance, DataSource, Day, DiscountRule, Feed, Grade, Kind,
	KindClass, KindId, KindStatus, MintedBy, Moment, Month, OfficialVolume, OfficialVolumes,
	PriceFeed, ProductionSchedule, UNIT, Volume, WellCommitment, WellKey, WellMonthView,
	WellMonths, math::calendar::DAY_MS,
};

pub type AccountId = u64;
pub type TxExtension = frame_system::AuthorizeCall<Test>;
pub type Extrinsic =
	sp_runtime::generic::UncheckedExtrinsic<u64, RuntimeCall, UintAuthorityId, TxExtension>;
pub type Block = sp_runtime::generic::Block<
	sp_runtime::generic::Header<u64, sp_runtime::traits::BlakeTwo256>,
	Extrinsic,
>;

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
	type Block = Block;
	type AccountId = AccountId;
	type BaseCallFilter = Filter;
	type Lookup = sp_runtime::traits::IdentityLookup<AccountId>;
	type AccountData = pallet_balances::AccountData<Balance>;
}

/// What an emergency stops.
pub struct Filter;
impl Contains<RuntimeCall> for Filter {
	fn contains(call: &RuntimeCall) -> bool {
		!(Stopped::get() && matches!(call, RuntimeCall::Oracle(Call::report_authorized { .. })))
	}
}

impl<LocalCall> CreateTransactionBase<LocalCall> for Test
where
	RuntimeCall: From<LocalCall>,
{
	type Extrinsic = Extrinsic;
	type RuntimeCall = RuntimeCall;
}

impl<LocalCall> CreateTransaction<LocalCall> for Test
where
	RuntimeCall: From<LocalCall>,
{
	type Extension = TxExtension;

	fn create_transaction(call: RuntimeCall, extension: TxExtension) -> Extrinsic {
		Extrinsic::new_transaction(call, extension)
	}
}

impl<LocalCall> CreateAuthorizedTransaction<LocalCall> for Test
where
	RuntimeCall: From<LocalCall>,
{
	fn create_extension() -> TxExtension {
		TxExtension::new()
	}
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
/// Unknown to the chain, unless a test adds its feed.
pub const COND: KindId = 1;
pub const FEED: Feed = Feed::Kind(OIL);
pub const WELL: WellKey = WellKey { kind: OIL, commitment: H256::repeat_byte(0xf8) };
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
	pub static Months: BTreeMap<(WellKey, Month), WellMonthView> = BTreeMap::new();
	pub static Amended: Vec<(WellKey, Month, Volume)> = Vec::new();
	pub static Schedule: ProductionSchedule = ProductionSchedule::default();
	pub static Paused: BTreeSet<KindId> = BTreeSet::new();
	pub static Stopped: bool = false;
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
			symbol: if kind == OIL { b"OIL".to_vec() } else { b"COND".to_vec() }
				.try_into()
				.unwrap(),
			class: KindClass::Physical,
			volume_unit: text(b"m3"),
			price_unit: text(b"bbl"),
			conversion: FixedU128::from_u32(1),
			discount_rule: DiscountRule::None,
			feed: *feed,
			source: DataSource {
				register: text(b"petrinex-ab"),
				product: text(if kind == OIL { b"OIL" } else { b"COND" }),
			},
			max_daily_volume: 1,
			record_step: 499,
			skew_bps: 12_500,
			mint_cap: 1,
			status: match Paused::get().contains(&kind) {
				true => KindStatus::Paused,
				false => KindStatus::Active,
			},
		})
	}
	fn asset(_: AssetId) -> Option<AssetView<AccountId>> {
		None
	}
	fn is_reviewer(_: &AssetView<AccountId>, _: &AccountId) -> bool {
		false
	}
	fn discount(_: &Kind, _: Option<&Grade>) -> Option<Permill> {
		Some(Permill::one())
	}
	fn kind_by_symbol(symbol: &[u8]) -> Option<KindId> {
		match symbol {
			b"OIL" => Some(OIL),
			b"COND" => Some(COND),
			_ => None,
		}
	}
}

pub struct FakeMonths;
impl WellMonths for FakeMonths {
	fn schedule() -> ProductionSchedule {
		Schedule::get()
	}
	fn well_month(key: WellKey, month: Month) -> Option<WellMonthView> {
		Months::get().get(&(key, month)).copied()
	}
	fn of_month(
		kind: KindId,
		month: Month,
	) -> impl Iterator<Item = (WellCommitment, WellMonthView)> {
		let (minted, open): (Vec<_>, Vec<_>) = Months::get()
			.into_iter()
			.filter(|((key, of), _)| key.kind == kind && *of == month)
			.map(|((key, _), view)| (key.commitment, view))
			.partition(|(_, view)| view.minted.is_some());
		open.into_iter().chain(minted)
	}
	fn on_amended(key: WellKey, month: Month, amended: OfficialVolume) {
		assert!(amended.final_at <= now());
		Amended::mutate(|all| all.push((key, month, amended.volume)));
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
	type SourcesOrigin = EnsureRoot<AccountId>;
	type ReportLongevity = ConstU64<20>;
	type ReportPriority = ConstU64<1_000>;
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
	fn set_schedule(schedule: ProductionSchedule) {
		Schedule::set(schedule);
	}
	fn kind() -> KindId {
		OIL
	}
	fn minted_month(n: u32, volume: Volume) -> (WellKey, Month) {
		let key = WellKey { kind: OIL, commitment: H256::from_low_u64_be(n.into()) };
		let minted = Some(MintedBy { official: volume, round: RoundId::MAX, at: now() });
		Months::mutate(|months| {
			months.insert((key, MONTH), WellMonthView { well: n.into(), minted })
		});
		(key, MONTH)
	}
	fn is_amended(key: WellKey, month: Month) -> bool {
		Amended::get().iter().any(|(of, at, _)| (*of, *at) == (key, month))
	}
}

/// A chain's first state, with funds for the accounts 1 to 9.
pub fn genesis(oracle: GenesisConfig<Test>) -> sp_runtime::Storage {
	RuntimeGenesisConfig {
		balances: pallet_balances::GenesisConfig {
			balances: (1..=9).chain([TREASURY]).map(|who| (who, 10_000 * UNIT)).collect(),
			..Default::default()
		},
		oracle,
		..Default::default()
	}
	.build_storage()
	.unwrap()
}

/// Five reporters, accounts 1 to 5 with ids 0 to 4: a quorum is four.
pub fn new_test_ext() -> sp_io::TestExternalities {
	Feeds::set(BTreeMap::from([(
		OIL,
		PriceFeed { min: 10_000, max: 2_000_000, max_move_bps: 2_500 },
	)]));
	Months::set(BTreeMap::from([((WELL, MONTH), WellMonthView { well: 7, minted: None })]));
	Amended::set(Vec::new());
	// Volumes of April are asked for from the 5th of May.
	Schedule::set(ProductionSchedule { volume_round_after_days: 4, ..Default::default() });
	Paused::take();
	Stopped::set(false);
	let storage = genesis(GenesisConfig { reporters: (1..=5).collect(), ..Default::default() });
	let mut ext = sp_io::TestExternalities::new(storage);
	ext.register_extension(KeystoreExt::new(MemoryKeystore::new()));
	ext
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

/// Lets time pass and the chain do what is due.
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
	Report::Volume { key: WELL, month: MONTH, revision, answer, source: H256::repeat_byte(2) }
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
	accept_volume_by(&[1, 2, 3, 4, 5], revision, volume);
}

/// Some report a volume.
pub fn accept_volume_by(reporters: &[AccountId], revision: u8, volume: Volume) {
	for who in reporters {
		assert_ok!(send(*who, vec![volume_report(revision, VolumeAnswer::Volume(volume))]));
	}
}

/// Mints a month by its final official volume.
pub fn mint(key: WellKey, month: Month) {
	let official = Official::<Test>::get(key, month).unwrap();
	assert!(official.final_at <= now());
	let minted = MintedBy { official: official.volume, round: official.round, at: now() };
	Months::mutate(|months| {
		months.entry((key, month)).and_modify(|view| view.minted = Some(minted));
	});
}

/// Clears a month, as its pallet does.
pub fn clear(key: WellKey, month: Month) {
	Months::mutate(|months| months.remove(&(key, month)));
	<Oracle as OfficialVolumes>::release(key, month);
}

pub fn refused(item: u16, reason: Refusal) -> sp_runtime::DispatchError {
	Error::<Test>::ReportRefused { item, reason }.into()
}

pub fn round_state(subject: Subject) -> Option<RoundState> {
	let accepted = || Oracle::standing_value(&subject).map(|value| value.round);
	CurrentRounds::<Test>::get(subject)
		.or_else(accepted)
		.and_then(Rounds::<Test>::get)
		.map(|round| round.state)
}

/// The price accepted for a day.
pub fn accepted_price(day: Day) -> Option<treasurenet_primitives::DayPrice> {
	Oracle::price(FEED, day).accepted
}

/// The certificate of the price accepted for a day.
pub fn price_certificate(day: Day) -> CertificateOf<Test> {
	Certificates::<Test>::get(Oracle::accepted_price(FEED, day).unwrap().round).unwrap()
}

/// The official volume accepted for the well-month.
pub fn accepted_volume() -> Option<Volume> {
	Official::<Test>::get(WELL, MONTH).map(|official| official.volume)
}

pub fn price_state(day: Day) -> Option<RoundState> {
	round_state(Subject::Price { feed: FEED, day })
}

pub fn strikes(who: AccountId) -> u32 {
	Reporters::<Test>::get(who).map_or(0, |reporter| reporter.strikes_now(now()))
}

/// The key pair of the node of an account.
pub fn pair(who: AccountId) -> ReporterPair {
	ReporterPair::from_seed(&[who as u8; 32])
}

pub fn key(who: AccountId) -> ReporterKey {
	pair(who).public()
}

pub fn proof(node: AccountId, who: AccountId) -> ReporterSignature {
	pair(node).sign(&Oracle::key_proof_payload(who))
}

/// Registers the keys of the first five reporters' nodes.
pub fn register_keys() {
	for who in 1..=5 {
		assert_ok!(Oracle::set_session_key(RuntimeOrigin::signed(who), key(who), proof(who, who)));
	}
}

/// Answers that the node of an account signs now.
pub fn payload(who: AccountId, reports: Vec<Report>) -> ReportPayloadOf<Test> {
	ReportPayload {
		key: key(who),
		block: System::block_number(),
		reports: reports.try_into().unwrap(),
	}
}

/// The transaction that the node of an account makes of answers.
pub fn signed_by(who: AccountId, payload: ReportPayloadOf<Test>) -> Extrinsic {
	let signature = pair(who).sign(&Oracle::report_hash(&payload));
	transaction(payload, signature)
}

pub fn transaction(payload: ReportPayloadOf<Test>, signature: ReporterSignature) -> Extrinsic {
	let call = RuntimeCall::Oracle(Call::report_authorized { payload, signature });
	<Test as CreateAuthorizedTransaction<Call<Test>>>::create_authorized_transaction(call)
}

/// What the pool says of a transaction.
pub fn validate(transaction: &Extrinsic) -> TransactionValidity {
	let info = transaction.get_dispatch_info();
	let len = transaction.encoded_size();
	Checkable::check(transaction.clone(), &frame_system::ChainContext::<Test>::default())
		.unwrap()
		.validate::<Test>(TransactionSource::External, &info, len)
}

/// Puts a transaction into the block: refused by the outer result, failed by the inner.
pub fn include(
	transaction: &Extrinsic,
) -> Result<DispatchResultWithInfo<PostDispatchInfo>, TransactionValidityError> {
	let info = transaction.get_dispatch_info();
	let len = transaction.encoded_size();
	Checkable::check(transaction.clone(), &frame_system::ChainContext::<Test>::default())
		.unwrap()
		.apply::<Test>(&info, len)
}

/// A node's transaction of answers enters the pool and a block, and is refused by neither.
pub fn deliver(who: AccountId, reports: Vec<Report>) {
	let transaction = signed_by(who, payload(who, reports));
	validate(&transaction).unwrap();
	assert_eq!(include(&transaction).unwrap().unwrap().pays_fee, Pays::No);
}

/// Why a transaction may enter neither the pool nor a block.
pub fn refused_transaction(transaction: &Extrinsic) -> TransactionValidityError {
	let in_pool = validate(transaction).unwrap_err();
	assert_noop!(include(transaction), in_pool);
	in_pool
}
