//! The producers, wells, prices and volumes that a pallet's benchmarks need from other pallets.

use crate::{
	AccountId, Balances, FoundationMembership, MarginEscrow, ProducerRegistry, Runtime,
	RuntimeOrigin, UNIT, WellAudit,
};
use alloc::vec::Vec;
use codec::Encode;
use frame_benchmarking::account;
use frame_support::{
	BoundedVec, assert_ok,
	traits::{BuildGenesisConfig, SortedMembers, fungible::Mutate},
};
use pallet_asset_registry::petroleum;
use pallet_production_oracle::{AcceptedPrice, FirstDecided, LatestQuote, Official, PriceMonths};
use sp_core::H256;
use sp_runtime::traits::StaticLookup;
use treasurenet_primitives::{
	AssetId, Attestation, Balance, Day, DayPrice, Feed, Grade, KindId, Moment, Month,
	OfficialVolume, PriceFeed, ProductionSchedule, UsdPrice, Volume, WellId, WellKey,
	math::calendar::{DAY_MS, end_of, first_day, month_of},
	well_commitment,
};

/// Oil, the first kind of the genesis: it has the crude grade discount.
const OIL: KindId = 0;
/// 100 USD.
const PRICE: UsdPrice = 1_000_000;
/// Enough for a thousand wells and their exposure.
const AMPLE: Balance = 1_000_000_000 * UNIT;

/// Sets up what a benchmark needs, whatever genesis it begins from.
pub struct World;

fn signed(who: &AccountId) -> RuntimeOrigin {
	RuntimeOrigin::signed(who.clone())
}

/// Makes `who` a foundation manager.
fn appoint(who: &AccountId) {
	if !<FoundationMembership as SortedMembers<AccountId>>::contains(who) {
		let who = <Runtime as frame_system::Config>::Lookup::unlookup(who.clone());
		assert_ok!(FoundationMembership::add_member(RuntimeOrigin::root(), who));
	}
}

fn manager() -> AccountId {
	let manager = account("manager", 0, 0);
	appoint(&manager);
	manager
}

/// The genesis asset with its kinds.
fn asset() -> AssetId {
	if !pallet_asset_registry::Assets::<Runtime>::contains_key(petroleum::ASSET) {
		pallet_asset_registry::GenesisConfig::<Runtime> {
			assets: [petroleum::asset()].into(),
			kinds: [petroleum::oil(), petroleum::gas()].into(),
			..Default::default()
		}
		.build();
	}
	petroleum::ASSET
}

fn fund(who: &AccountId) {
	<Balances as Mutate<AccountId>>::set_balance(who, 2 * AMPLE);
}

fn admit(who: &AccountId) {
	let asset = asset();
	if pallet_producer_registry::Producers::<Runtime>::contains_key(who) {
		return;
	}
	fund(who);
	let (manager, verifier) = (manager(), account("verifier", 0, 0));
	if !pallet_producer_registry::Verifiers::<Runtime>::get().contains(&verifier) {
		assert_ok!(ProducerRegistry::add_verifier(RuntimeOrigin::root(), verifier.clone()));
	}
	assert_ok!(ProducerRegistry::apply(
		signed(who),
		BoundedVec::truncate_from(b"producer".to_vec()),
		BoundedVec::truncate_from(b"Alberta".to_vec()),
		H256::repeat_byte(1),
	));
	for attestation in [Attestation::Kyb, Attestation::Kyc] {
		assert_ok!(ProducerRegistry::attest(
			signed(&verifier),
			who.clone(),
			attestation,
			H256::repeat_byte(2),
			None,
		));
	}
	assert_ok!(ProducerRegistry::admit(signed(&manager), who.clone()));
	assert_ok!(ProducerRegistry::request_qualification(signed(who), asset));
	assert_ok!(ProducerRegistry::grant_qualification(signed(&manager), who.clone(), asset));
}

/// A final price of a day.
fn price(feed: Feed, day: Day) {
	PriceMonths::<Runtime>::mutate(feed, month_of(day), |month| {
		let price = DayPrice::Quote(PRICE);
		month.set(day, AcceptedPrice { price, round: 0, revision: 0, final_at: 0 });
	});
	FirstDecided::<Runtime>::mutate(feed, |first| {
		*first = Some(first.map_or(day, |first| first.min(day)));
	});
	LatestQuote::<Runtime>::mutate(feed, |latest| {
		if latest.is_none_or(|(latest, _)| latest <= day) {
			*latest = Some((day, PRICE));
		}
	});
}

fn today() -> Day {
	Day::try_from(pallet_timestamp::Now::<Runtime>::get() / DAY_MS).unwrap_or(Day::MAX)
}

fn set_time(now: Moment) {
	pallet_timestamp::Now::<Runtime>::put(now);
}

impl pallet_producer_registry::BenchmarkHelper<AccountId> for World {
	fn reviewable_asset() -> (AssetId, AccountId) {
		(asset(), manager())
	}
}

impl pallet_well_audit::BenchmarkHelper<AccountId> for World {
	fn prepare_kind(reviewer: &AccountId) -> KindId {
		asset();
		appoint(reviewer);
		OIL
	}

	fn prepare_producer(who: &AccountId, _kind: KindId) {
		admit(who);
	}

	fn set_time(now: Moment) {
		set_time(now);
	}
}

impl pallet_margin_escrow::BenchmarkHelper for World {
	fn activate_unit_usd() {
		pallet_production_oracle::CurrentParameters::<Runtime>::mutate(|parameters| {
			parameters.unit_usd =
				Some(PriceFeed { min: 1, max: 10_000_000_000, max_move_bps: 10_000 });
		});
		price(Feed::UnitUsd, today());
	}
}

impl pallet_production_oracle::BenchmarkHelper for World {
	fn set_time(now: Moment) {
		set_time(now);
	}

	fn set_schedule(schedule: ProductionSchedule) {
		pallet_tat_issuance::CurrentParameters::<Runtime>::put(schedule);
	}

	fn kind() -> KindId {
		asset();
		OIL
	}
}

impl pallet_tat_issuance::BenchmarkHelper<AccountId> for World {
	fn add_well(owner: &AccountId, beneficiaries: &[AccountId]) -> WellId {
		admit(owner);
		if MarginEscrow::status(owner).margin == 0 {
			assert_ok!(MarginEscrow::deposit(signed(owner), AMPLE));
		}
		if LatestQuote::<Runtime>::get(Feed::Kind(OIL)).is_none() {
			price(Feed::Kind(OIL), today());
		}
		pallet_well_audit::CurrentParameters::<Runtime>::mutate(|parameters| {
			parameters.first_mint_wait_ms = 0;
		});

		let well = pallet_well_audit::NextWellId::<Runtime>::get();
		assert_ok!(WellAudit::apply(
			signed(owner),
			OIL,
			well_commitment(b"OIL", &well.encode()),
			BoundedVec::truncate_from(b"well".to_vec()),
			pallet_well_audit::AuditedFields {
				grade: Some(Grade { api_gravity: 3_500, sulphur: 300 }),
				analysis: H256::repeat_byte(3),
				licence: H256::repeat_byte(4),
				measurement_point: BoundedVec::truncate_from(b"battery".to_vec()),
			},
		));
		let revision =
			pallet_well_audit::Wells::<Runtime>::get(well).map_or(0, |well| well.revision);
		assert_ok!(WellAudit::approve(signed(&manager()), well, revision));
		if !beneficiaries.is_empty() {
			let parts: Vec<_> = beneficiaries.iter().map(|who| (who.clone(), 10)).collect();
			let parts = BoundedVec::truncate_from(parts);
			assert_ok!(WellAudit::set_beneficiaries(signed(owner), well, parts));
		}
		well
	}

	fn set_time(now: Moment) {
		set_time(now);
	}

	fn accept_prices(well: WellId, month: Month) {
		let kind = pallet_well_audit::Wells::<Runtime>::get(well).map_or(OIL, |well| well.key.kind);
		(first_day(month)..end_of(month)).for_each(|day| price(Feed::Kind(kind), day));
	}

	fn accept_official(key: WellKey, month: Month, volume: Volume) {
		let official =
			OfficialVolume { volume, round: 0, revision: 0, accepted_at: 0, final_at: 0 };
		Official::<Runtime>::insert(key, month, official);
	}
}
