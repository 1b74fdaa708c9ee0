//! A chain with the real runtime, and the people on it. Every step goes through the runtime's calls,
//! its origins and its base call filter.

use crate::genesis::{patch, patched};
use frame_support::{
	BoundedVec, assert_ok, dispatch::DispatchResult, traits::OnIdle, weights::Weight,
};
use pallet_production_oracle::crypto::ReporterPair;
use sp_core::{H256, Pair};
use sp_io::TestExternalities;
use sp_runtime::{BuildStorage, traits::Dispatchable};
use treasurenet_primitives::{
	Attestation, Day, Feed, Grade, KindId, MintPreview, MintRecord, Month, UploadItem, UsdPrice,
	Volume, WellCommitment, WellId, WellKey,
	math::calendar::{DAY_MS, days_in, end_of, first_day},
	well_commitment,
};
use treasurenet_runtime::{
	AccountId, AssetRegistry, Balance, MarginEscrow, ProducerRegistry, ProductionOracle, Runtime,
	RuntimeCall, RuntimeGenesisConfig, RuntimeOrigin, System, TatIssuance, UNIT, WellAudit,
};

pub use pallet_production_oracle::{PriceAnswer, Report, VolumeAnswer};
pub use pallet_well_audit::AuditedFields;

/// Kinds of the genesis.
pub const OIL: KindId = 0;
pub const GAS: KindId = 1;
/// The genesis asset.
pub const PETROLEUM: u32 = 0;
/// January 2026, in which the story begins: 56 years after 1970.
pub const JANUARY: Month = 56 * 12;
/// Light and sweet: 90 % of the price.
pub const LIGHT_SWEET: Grade = Grade { api_gravity: 3_500, sulphur: 300 };
/// One whole volume unit.
pub const VOLUME: Volume = 10_000;
/// One whole USD of a price.
pub const USD: UsdPrice = 10_000;

/// An account without a well-known key.
pub fn stranger(n: u8) -> AccountId {
	AccountId::from([n; 32])
}

pub fn producer() -> AccountId {
	stranger(100)
}

pub fn other_producer() -> AccountId {
	stranger(101)
}

/// Runs `test` on a fresh chain of the genesis preset whose rules are the main net's, and checks
/// every invariant afterwards.
pub fn on_chain(test: impl FnOnce()) {
	externalities("local_testnet").execute_with(|| {
		begin();
		test();
		check_invariants();
	});
}

/// The chain of a genesis preset.
pub fn externalities(preset: &str) -> TestExternalities {
	let genesis: RuntimeGenesisConfig =
		serde_json::from_value(patched(patch(preset))).expect("a preset is a valid genesis; qed");
	genesis.build_storage().expect("a preset builds; qed").into()
}

/// The first block, at the beginning of the story; two producers have funds.
pub fn begin() {
	System::set_block_number(1);
	at(first_day(JANUARY));
	for who in [producer(), other_producer()] {
		fund(&who, 1_000_000 * UNIT);
	}
}

pub fn fund(who: &AccountId, amount: Balance) {
	assert_ok!(by_root(RuntimeCall::Balances(pallet_balances::Call::force_set_balance {
		who: who.clone().into(),
		new_free: amount,
	})));
}

/// Every invariant of Treasurenet's pallets.
pub fn check_invariants() {
	for (pallet, check) in [
		("asset-registry", AssetRegistry::do_try_state as fn() -> _),
		("producer-registry", ProducerRegistry::do_try_state),
		("well-audit", WellAudit::do_try_state),
		("margin-escrow", MarginEscrow::do_try_state),
		("production-oracle", ProductionOracle::do_try_state),
		("tat-issuance", TatIssuance::do_try_state),
	] {
		assert_eq!(check(), Ok(()), "{pallet}");
	}
}

/// Goes to noon of a day, and lets the oracle do there what is due.
pub fn at(day: Day) {
	at_moment(u64::from(day) * DAY_MS + DAY_MS / 2);
}

pub fn at_moment(moment: u64) {
	System::set_block_number(System::block_number() + 1);
	pallet_timestamp::Now::<Runtime>::put(moment);
	let plenty = Weight::from_parts(u64::MAX, u64::MAX);
	ProductionOracle::on_idle(System::block_number(), plenty);
}

pub fn by(who: &AccountId, call: impl Into<RuntimeCall>) -> DispatchResult {
	call.into()
		.dispatch(RuntimeOrigin::signed(who.clone()))
		.map(|_| ())
		.map_err(|refused| refused.error)
}

pub fn by_root(call: impl Into<RuntimeCall>) -> DispatchResult {
	call.into().dispatch(RuntimeOrigin::root()).map(|_| ()).map_err(|refused| refused.error)
}

/// A decision of all the foundation's managers.
pub fn by_managers(call: impl Into<RuntimeCall>) -> DispatchResult {
	let members = pallet_collective::Members::<Runtime, FoundationInstance>::get();
	let seats = members.len() as u32;
	let origin =
		pallet_collective::RawOrigin::<AccountId, FoundationInstance>::Members(seats, seats);
	call.into().dispatch(RuntimeOrigin::from(origin)).map(|_| ()).map_err(|refused| refused.error)
}

pub use treasurenet_runtime::configs::governance::origins::FoundationInstance;

/// The managers of the genesis, in the order of the collective.
pub fn managers() -> Vec<AccountId> {
	pallet_collective::Members::<Runtime, FoundationInstance>::get()
}

pub fn verifier() -> AccountId {
	pallet_producer_registry::Verifiers::<Runtime>::get()
		.into_iter()
		.next()
		.expect("the genesis names a verifier; qed")
}

pub fn reporters() -> Vec<AccountId> {
	let mut reporters: Vec<_> = pallet_production_oracle::Reporters::<Runtime>::iter().collect();
	reporters.sort_by_key(|(_, reporter)| reporter.id);
	reporters.into_iter().map(|(account, _)| account).collect()
}

fn text<S: sp_core::Get<u32>>(text: &str) -> BoundedVec<u8, S> {
	text.as_bytes().to_vec().try_into().expect("the tests' texts are short; qed")
}

/// From application to qualification and margin.
pub fn admit(who: &AccountId) {
	use pallet_producer_registry::Call;
	assert_ok!(by(
		who,
		Call::apply {
			nickname: text("Prairie Oil"),
			region: text("Alberta"),
			commitment: H256::repeat_byte(1),
		}
	));
	for attestation in [Attestation::Kyb, Attestation::Kyc] {
		assert_ok!(by(
			&verifier(),
			Call::attest {
				producer: who.clone(),
				attestation,
				report: H256::repeat_byte(2),
				expires: None,
			}
		));
	}
	let manager = &managers()[0];
	assert_ok!(by(manager, Call::admit { producer: who.clone() }));
	assert_ok!(by(who, Call::request_qualification { asset: PETROLEUM }));
	assert_ok!(by(manager, Call::grant_qualification { producer: who.clone(), asset: PETROLEUM }));
	deposit(who, 10_000 * UNIT);
}

pub fn deposit(who: &AccountId, amount: Balance) {
	assert_ok!(by(who, pallet_margin_escrow::Call::deposit { amount }));
}

/// The commitment of a well's identifier.
pub fn commitment(kind: KindId, id: &str) -> WellCommitment {
	well_commitment(if kind == OIL { b"OIL" } else { b"GAS" }, id.as_bytes())
}

/// Which real well and product an identifier names.
pub fn key(kind: KindId, id: &str) -> WellKey {
	WellKey { kind, commitment: commitment(kind, id) }
}

pub fn fields(kind: KindId) -> AuditedFields {
	AuditedFields {
		grade: (kind == OIL).then_some(LIGHT_SWEET),
		analysis: H256::repeat_byte(3),
		licence: H256::repeat_byte(4),
		measurement_point: text("battery outlet"),
	}
}

/// Applies for a well.
pub fn apply_well(owner: &AccountId, kind: KindId, id: &str) -> WellId {
	assert_ok!(try_apply_well(owner, kind, id));
	pallet_well_audit::NextWellId::<Runtime>::get() - 1
}

pub fn try_apply_well(owner: &AccountId, kind: KindId, id: &str) -> DispatchResult {
	by(
		owner,
		pallet_well_audit::Call::apply {
			kind,
			commitment: commitment(kind, id),
			nickname: text("Nisku 7"),
			fields: fields(kind),
		},
	)
}

pub fn approve(manager: &AccountId, well: WellId) -> DispatchResult {
	let revision = pallet_well_audit::Wells::<Runtime>::get(well).map_or(0, |well| well.revision);
	by(manager, pallet_well_audit::Call::approve { well, revision })
}

/// A well that was applied for and approved.
pub fn approved_well(owner: &AccountId, kind: KindId, id: &str) -> WellId {
	let well = apply_well(owner, kind, id);
	assert_ok!(approve(&managers()[0], well));
	well
}

/// Uploads volumes of days of a month.
pub fn upload(
	who: &AccountId,
	well: WellId,
	month: Month,
	days: impl IntoIterator<Item = (u8, Volume)>,
) -> DispatchResult {
	let days: Vec<_> = days.into_iter().collect();
	let item = UploadItem {
		well,
		month,
		days: days.try_into().expect("a month has at most 31 days; qed"),
	};
	by(who, pallet_tat_issuance::Call::upload { items: vec![item].try_into().expect("one; qed") })
}

/// The same volume on each day of a month up to `last`.
pub fn daily(last: u8, volume: Volume) -> impl Iterator<Item = (u8, Volume)> {
	(1..=last).map(move |day| (day, volume))
}

/// All reporters say the same.
pub fn report(reports: &[Report]) {
	for reporter in reporters() {
		for chunk in reports.chunks(40) {
			assert_ok!(by(
				&reporter,
				pallet_production_oracle::Call::report {
					reports: chunk.to_vec().try_into().expect("chunks fit a call; qed"),
				}
			));
		}
	}
}

pub fn price_report(kind: KindId, day: Day, answer: PriceAnswer) -> Report {
	Report::Price { feed: Feed::Kind(kind), day, revision: 0, answer, source: H256::repeat_byte(5) }
}

/// The price of a day is agreed on; it becomes final a day and the median's wait later.
pub fn price(kind: KindId, day: Day, price: UsdPrice) {
	report(&[price_report(kind, day, PriceAnswer::Price(price))]);
}

pub fn volume_report(key: WellKey, month: Month, revision: u8, volume: Volume) -> Report {
	Report::Volume {
		key,
		month,
		revision,
		answer: VolumeAnswer::Volume(volume),
		source: H256::repeat_byte(6),
	}
}

/// The day on which the official volumes of a month are first asked for.
pub fn volumes_asked_from(month: Month) -> Day {
	end_of(month) + 24
}

/// The official volume is agreed on once it is asked for, and final two days later, to which the clock
/// goes.
pub fn official(key: WellKey, month: Month, volume: Volume) {
	if today() < volumes_asked_from(month) {
		at(volumes_asked_from(month));
	}
	report(&[volume_report(key, month, 0, volume)]);
	later(2);
}

pub fn today() -> Day {
	(pallet_timestamp::Now::<Runtime>::get() / DAY_MS) as Day
}

/// Goes to noon some days later.
pub fn later(days: Day) {
	at(today() + days);
}

/// The record of a minted month.
pub fn record(key: WellKey, month: Month) -> MintRecord {
	pallet_tat_issuance::Records::<Runtime>::get((key.kind, month, key.commitment))
		.expect("the month is minted; qed")
		.record
}

/// Registers a key that reports for an account.
pub fn register_key(reporter: &AccountId, key: &ReporterPair) {
	let proof = key.sign(&ProductionOracle::key_proof_payload(reporter.clone()));
	let key = key.public();
	assert_ok!(by(reporter, pallet_production_oracle::Call::set_session_key { key, proof }));
}

/// As many wells as are given, each with a January like that of a well of gas, which ask for their
/// official volume. They are in no registry: reports are judged by the well-month alone.
pub fn request(wells: impl IntoIterator<Item = (WellCommitment, KindId)>) {
	const ID: &str = "ABWI100012603404W500";
	let owner = producer();
	admit(&owner);
	let well = approved_well(&owner, GAS, ID);
	at(first_day(JANUARY) + 1);
	price(GAS, first_day(JANUARY), 2 * USD);
	at(end_of(JANUARY));
	assert_ok!(upload(&owner, well, JANUARY, [(1, VOLUME)]));
	let first = (GAS, JANUARY, commitment(GAS, ID));
	let open =
		pallet_tat_issuance::OpenMonths::<Runtime>::get(first).expect("it was uploaded; qed");
	for (n, (commitment, kind)) in wells.into_iter().enumerate() {
		let open = pallet_tat_issuance::OpenMonth { well: 1_000 + n as u64, ..open.clone() };
		pallet_tat_issuance::OpenMonths::<Runtime>::insert((kind, JANUARY, commitment), open);
	}
}

pub fn mint(who: &AccountId, well: WellId, month: Month) -> DispatchResult {
	by(who, pallet_tat_issuance::Call::mint_tat { well, month })
}

pub fn preview(well: WellId, month: Month) -> MintPreview<AccountId> {
	TatIssuance::preview(well, month)
}

pub fn tat(who: &AccountId) -> Balance {
	treasurenet_runtime::Assets::balance(treasurenet_runtime::constants::TAT, who)
}

pub fn tat_supply() -> Balance {
	treasurenet_runtime::Assets::total_supply(treasurenet_runtime::constants::TAT)
}

pub fn last_day(month: Month) -> u8 {
	days_in(month) as u8
}

/// A month that waits for nothing but its official volume: `daily` of each day at `usd`.
pub fn uploaded_month(
	owner: &AccountId,
	well: WellId,
	kind: KindId,
	month: Month,
	volume: Volume,
	usd: UsdPrice,
) {
	at(first_day(month) + 1);
	price(kind, first_day(month), usd);
	at(end_of(month));
	assert_ok!(upload(owner, well, month, daily(last_day(month), volume)));
	let rest: Vec<_> = (first_day(month) + 1..end_of(month))
		.map(|day| price_report(kind, day, PriceAnswer::Price(usd)))
		.collect();
	report(&rest);
	at(end_of(month) + 1);
	at(end_of(month) + 5);
}
