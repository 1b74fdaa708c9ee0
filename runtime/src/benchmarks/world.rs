//! The producers, wells, prices and volumes that a pallet's benchmarks need from other pallets.

use crate::{
	AccountId, Balances, FoundationMembership, MarginEscrow, ProducerRegistry, Runtime,
	RuntimeOrigin, UNIT, WellAudit,
};
use alloc::vec::Vec;
use codec::{Compact, Encode};
use frame_benchmarking::account;
use frame_support::{
	BoundedVec, assert_ok,
	traits::{BuildGenesisConfig, SortedMembers, fungible::Mutate},
};
use pallet_asset_registry::{
	Assets, MAX_REQUIRED_ATTESTATIONS, Qualification, RequiredAttestation, petroleum,
};
use pallet_producer_registry::{MAX_UPLOADERS, Producers, Scope, Uploader, Verifiers};
use pallet_production_oracle::{
	AcceptedPrice, Answer, Certificate, Certificates, CurrentRounds, FirstDecided, LatestQuote,
	NextRound, Official, PriceMonths, Round, RoundState, Rounds, Subject,
};
use pallet_tat_issuance::{MintedMonth, Records};
use sp_core::H256;
use sp_runtime::{
	FixedU128, Permill,
	traits::{One, StaticLookup},
};
use treasurenet_primitives::{
	AssetId, Attestation, Balance, Day, DayPrice, Feed, Grade, KindId, Label, MintRecord, Moment,
	Month, OfficialVolume, PriceFeed, ProductionSchedule, RecordedTerms, RoundId, UsdPrice, Volume,
	WellId, WellKey,
	math::calendar::{DAY_MS, MAX_DAYS_IN_MONTH, day_of, end_of, first_day, month_of},
	well_commitment,
};

/// Oil, the first kind of the genesis: it has the crude grade discount.
const OIL: KindId = 0;
/// 100 USD.
const PRICE: UsdPrice = 1_000_000;
/// Enough for a thousand wells and their exposure.
const AMPLE: Balance = 1_000_000_000 * UNIT;
/// A quote every so many days is the least that gives all days a price: a day without one may be a week
/// after the latest.
const DAYS_FROM_QUOTE_TO_QUOTE: usize = 8;
/// The earlier months that the mean for a day without a quote reaches into.
const MEAN_MONTHS: Month = 3;
/// The oldest price of UNIT that governance may let count, in hours.
const OLDEST_UNIT_PRICE_HOURS: u32 = 24 * 40;
/// When margins are benchmarked: in October 2024.
const SOME_DAY: Day = 20_000;

/// Sets up what a benchmark needs, whatever genesis it begins from.
pub struct World;

fn signed(who: &AccountId) -> RuntimeOrigin {
	RuntimeOrigin::signed(who.clone())
}

/// Makes `who` a foundation manager.
pub(super) fn appoint(who: &AccountId) {
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

/// The attestations that the asset asks for: as many as it can.
fn required() -> Vec<Attestation> {
	let name = |n: u8| Label::truncate_from(alloc::vec![b'a'.saturating_add(n); 32]);
	(0..MAX_REQUIRED_ATTESTATIONS as u8).map(|n| Attestation::Other(name(n))).collect()
}

/// The genesis asset with its kinds. It asks for attestations.
fn asset(required: Vec<Attestation>) -> AssetId {
	if !Assets::<Runtime>::contains_key(petroleum::ASSET) {
		pallet_asset_registry::GenesisConfig::<Runtime> {
			assets: [petroleum::asset()].into(),
			kinds: [petroleum::oil(), petroleum::gas()].into(),
			..Default::default()
		}
		.build();
	}
	let required =
		required.into_iter().map(|attestation| RequiredAttestation { attestation, binds_from: 0 });
	let qualification = Qualification {
		hash: H256::repeat_byte(5),
		link: BoundedVec::truncate_from(alloc::vec![b'a'; 128]),
		attestations: BoundedVec::truncate_from(required.collect()),
	};
	Assets::<Runtime>::mutate(petroleum::ASSET, |asset| {
		if let Some(asset) = asset {
			asset.qualification = Some(qualification);
		}
	});
	petroleum::ASSET
}

fn fund(who: &AccountId) {
	<Balances as Mutate<AccountId>>::set_balance(who, 2 * AMPLE);
}

/// The last of as many verifiers as there may be.
fn verifier() -> AccountId {
	let most = <Runtime as pallet_producer_registry::Config>::MaxVerifiers::get();
	for n in Verifiers::<Runtime>::get().len() as u32..most {
		let verifier = account("verifier", n, 0);
		assert_ok!(ProducerRegistry::add_verifier(RuntimeOrigin::root(), verifier));
	}
	Verifiers::<Runtime>::get().last().cloned().expect("there is a verifier; qed")
}

fn admit(who: &AccountId) {
	let asset = asset(required());
	if Producers::<Runtime>::contains_key(who) {
		return;
	}
	fund(who);
	let (manager, verifier) = (manager(), verifier());
	assert_ok!(ProducerRegistry::apply(
		signed(who),
		BoundedVec::truncate_from(alloc::vec![b'a'; 64]),
		BoundedVec::truncate_from(alloc::vec![b'a'; 64]),
		H256::repeat_byte(1),
	));
	for attestation in [Attestation::Kyb, Attestation::Kyc].into_iter().chain(required()) {
		if let Attestation::Other(name) = &attestation {
			assert_ok!(ProducerRegistry::request_attestation(signed(who), name.clone()));
		}
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

/// Names `uploader` last in a full list.
fn name_uploader(owner: &AccountId, uploader: &AccountId) {
	let others = (1..MAX_UPLOADERS).map(|n| account("other uploader", n, 0));
	for named in others.chain([uploader.clone()]) {
		let named = Uploader::Account(named);
		assert_ok!(ProducerRegistry::add_uploader(signed(owner), named, Scope::All));
	}
}

/// A final price of a day, or that there was no quote.
fn accept_price(feed: Feed, day: Day, price: DayPrice) {
	PriceMonths::<Runtime>::mutate(feed, month_of(day), |month| {
		month.set(day, AcceptedPrice { price, round: 0, revision: 0, final_at: 0 });
	});
	FirstDecided::<Runtime>::mutate(feed, |first| {
		*first = Some(first.map_or(day, |first| first.min(day)));
	});
	if let DayPrice::Quote(price) = price {
		LatestQuote::<Runtime>::mutate(feed, |latest| {
			if latest.is_none_or(|(latest, _)| latest <= day) {
				*latest = Some((day, price));
			}
		});
	}
}

/// A feed of UNIT's price, whose only quote that still counts is the oldest possible.
fn price_unit() {
	pallet_production_oracle::CurrentParameters::<Runtime>::mutate(|parameters| {
		parameters.unit_usd = Some(PriceFeed { min: 1, max: 10_000_000_000, max_move_bps: 10_000 });
		parameters.unit_usd_max_age_hours = OLDEST_UNIT_PRICE_HOURS;
	});
	// The end of a day counts that is not older.
	let age = Day::try_from(OLDEST_UNIT_PRICE_HOURS / 24).unwrap_or(Day::MAX);
	let oldest = today().saturating_sub(age);
	accept_price(Feed::UnitUsd, oldest, DayPrice::Quote(PRICE));
	for day in oldest.saturating_add(1)..today() {
		accept_price(Feed::UnitUsd, day, DayPrice::NoQuote);
	}
}

fn today() -> Day {
	day_of(pallet_timestamp::Now::<Runtime>::get())
}

fn set_time(now: Moment) {
	pallet_timestamp::Now::<Runtime>::put(now);
}

impl pallet_producer_registry::BenchmarkHelper<AccountId> for World {
	fn reviewable_asset(required: Vec<Attestation>) -> (AssetId, AccountId) {
		(asset(required), manager())
	}
}

impl pallet_well_audit::BenchmarkHelper<AccountId> for World {
	fn prepare_kind(reviewer: &AccountId) -> KindId {
		asset(required());
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
		set_time(Moment::from(SOME_DAY) * DAY_MS);
		price_unit();
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
		asset(required());
		OIL
	}

	fn minted_month(n: u32, volume: Volume) -> (WellKey, Month) {
		let owner: AccountId = account("owner", 0, 0);
		admit(&owner);
		deposit_margin(&owner);
		let month = month_of(today()).saturating_sub(3);
		let key = WellKey { kind: OIL, commitment: well_commitment(b"OIL", &n.encode()) };
		let days = alloc::vec![Compact(volume); MAX_DAYS_IN_MONTH as usize];
		let record = MintRecord {
			well: n.into(),
			days: BoundedVec::truncate_from(days),
			terms: RecordedTerms {
				prices_from: 0,
				conversion: FixedU128::one(),
				discount: Permill::one(),
				skew_bps: 12_500,
				record_step: 0,
				margin_ratio_bps: 100,
			},
			official: volume,
			verified: volume,
			value: 1_000_000 * UNIT,
			minted: 1_000 * UNIT,
			withheld: 0,
			restored: 0,
			overminted: 0,
			penalty: 0,
			penalty_unit: 0,
			device_signed: 0,
			volume_round: RoundId::MAX,
			minted_at: pallet_timestamp::Now::<Runtime>::get(),
		};
		let minted = MintedMonth { record, owner, in_force: volume, penalty_due: 0 };
		Records::<Runtime>::insert((key.kind, month, key.commitment), minted);
		(key, month)
	}

	fn is_amended(key: WellKey, month: Month) -> bool {
		Records::<Runtime>::get((key.kind, month, key.commitment))
			.is_some_and(|minted| minted.record.overminted > 0 && minted.record.penalty_unit > 0)
	}
}

impl pallet_tat_issuance::BenchmarkHelper<AccountId> for World {
	fn add_well(owner: &AccountId, payees: &[AccountId], uploader: &AccountId) -> WellId {
		if !Producers::<Runtime>::contains_key(owner) {
			admit(owner);
			name_uploader(owner, uploader);
			deposit_margin(owner);
		}
		if LatestQuote::<Runtime>::get(Feed::Kind(OIL)).is_none() {
			accept_price(Feed::Kind(OIL), today(), DayPrice::Quote(PRICE));
		}
		pallet_well_audit::CurrentParameters::<Runtime>::mutate(|parameters| {
			parameters.first_mint_wait_ms = 0;
		});

		let well = pallet_well_audit::NextWellId::<Runtime>::get();
		assert_ok!(WellAudit::apply(
			signed(owner),
			OIL,
			well_commitment(b"OIL", &well.encode()),
			BoundedVec::truncate_from(alloc::vec![b'a'; 64]),
			pallet_well_audit::AuditedFields {
				grade: Some(Grade { api_gravity: 3_500, sulphur: 300 }),
				analysis: H256::repeat_byte(3),
				licence: H256::repeat_byte(4),
				measurement_point: BoundedVec::truncate_from(alloc::vec![b'a'; 64]),
			},
		));
		let revision =
			pallet_well_audit::Wells::<Runtime>::get(well).map_or(0, |well| well.revision);
		assert_ok!(WellAudit::approve(signed(&manager()), well, revision));
		let parts: Vec<_> = payees.iter().map(|who| (who.clone(), 10)).collect();
		let parts = BoundedVec::truncate_from(parts);
		assert_ok!(WellAudit::set_beneficiaries(signed(owner), well, parts));
		well
	}

	fn end_well(well: WellId) {
		assert_ok!(WellAudit::deactivate(signed(&manager()), well, H256::repeat_byte(6)));
	}

	fn set_time(now: Moment) {
		set_time(now);
		price_unit();
	}

	fn accept_prices(well: WellId, month: Month) {
		let kind = pallet_well_audit::Wells::<Runtime>::get(well).map_or(OIL, |well| well.key.kind);
		let days = first_day(month.saturating_sub(MEAN_MONTHS))..end_of(month);
		for (n, day) in days.enumerate() {
			let price = match n % DAYS_FROM_QUOTE_TO_QUOTE {
				0 => DayPrice::Quote(PRICE),
				_ => DayPrice::NoQuote,
			};
			accept_price(Feed::Kind(kind), day, price);
		}
	}

	fn accept_official(key: WellKey, month: Month, volume: Volume) {
		let subject = Subject::Volume { key, month };
		let [before, accepted, correction] = [1, 2, 3].map(|n: RoundId| {
			let id = NextRound::<Runtime>::get().saturating_add(n);
			certify(id, subject);
			id
		});
		NextRound::<Runtime>::put(correction.saturating_add(1));
		let (figure, replaces) = (Some(volume), Some(before));
		put_round(
			accepted,
			subject,
			RoundState::Accepted { figure, judges_absence: true, replaces },
		);
		put_round(correction, subject, RoundState::Open);
		CurrentRounds::<Runtime>::insert(subject, correction);
		let official =
			OfficialVolume { volume, round: accepted, revision: 0, accepted_at: 0, final_at: 0 };
		Official::<Runtime>::insert(key, month, official);
	}
}

fn deposit_margin(owner: &AccountId) {
	if MarginEscrow::status(owner).margin == 0 {
		assert_ok!(MarginEscrow::deposit(signed(owner), AMPLE));
	}
}

/// As many reporters as there may be, by their ids.
fn reporters() -> impl Iterator<Item = u32> {
	0..<Runtime as pallet_production_oracle::Config>::MaxReporters::get()
}

/// A round in which all reporters answered.
fn put_round(id: RoundId, subject: Subject, state: RoundState) {
	let (figure, source) = (Some(1), H256::repeat_byte(1));
	let answers = reporters().map(|reporter| Answer { reporter, figure, source });
	let round = Round {
		subject,
		revision: 0,
		reporters: BoundedVec::truncate_from(reporters().collect()),
		quorum: 1,
		answers: BoundedVec::truncate_from(answers.collect()),
		state,
		failures: 0,
		signed_after: None,
		earlier: BoundedVec::new(),
	};
	Rounds::<Runtime>::insert(id, round);
}

/// The certificate of a value that all reporters agreed on.
fn certify(id: RoundId, subject: Subject) {
	let certificate = Certificate {
		subject,
		figure: Some(1),
		revision: 0,
		reporters: BoundedVec::truncate_from(reporters().collect()),
		spread: 0,
		block: 0,
		source_hash: H256::repeat_byte(1),
		final_at: 0,
	};
	Certificates::<Runtime>::insert(id, certificate);
}
