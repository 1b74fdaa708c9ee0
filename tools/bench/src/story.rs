//! A state with so many well-months.
//!
//! What is measured later goes through the runtime's Wasm; the state before it is made natively. Its people,
//! prices, wells, open months and each well's latest mint come from the runtime's own calls, in the order
//! in which they happen on a chain. Older mints repeat the latest one, month by month: the rows that its
//! upload, its official volume and its mint left behind ([`Records`], [`Official`] and [`Certificates`]),
//! with each month's own volumes, rounds and value, and counters and supply that add up. The invariants of
//! all pallets hold for the whole.
//!
//! In the end it is noon of 4 February 2026:
//!
//! - January can be uploaded by all wells;
//! - December is uploaded by as many wells as the number of well-months allows; with half of the
//!   producers its official volume is final, and it can be minted; with the others it is asked for;
//! - November, and as many months before it as there are well-months left, are minted.

use crate::people::{People, Person};
use anyhow::{Context, ensure};
use codec::{Compact, Encode};
use frame_support::{
	BoundedVec,
	storage::StoragePrefixedMap,
	traits::{Hooks, fungibles::Mutate, tokens::Preservation},
	weights::Weight,
};
use pallet_producer_registry::Call as Producers;
use pallet_production_oracle::{
	Certificates, NextRound, Official, PriceAnswer, Report, VolumeAnswer,
};
use pallet_tat_issuance::{
	MintedByKind, MintedByPeriod, MintedByWell, MintedMonth, OpenMonths, Records, TotalMinted,
};
use pallet_well_audit::{AuditedFields, Call as WellCalls, Wells};
use sc_chain_spec::json_merge;
use sp_core::{
	H256,
	storage::{Storage, well_known_keys::CODE},
};
use sp_genesis_builder::LOCAL_TESTNET_RUNTIME_PRESET;
use sp_keyring::Sr25519Keyring;
use sp_runtime::{BuildStorage, traits::Dispatchable};
use sp_state_machine::BasicExternalities;
use std::collections::{BTreeMap, btree_map::Entry};
use treasurenet_primitives::{
	Attestation, Balance, Day, Feed, Grade, KindId, Month, RoundId, UploadItem, Usd, Volume,
	WellId, WellKey,
	math::calendar::{DAY_MS, days_in, end_of, first_day},
	oracle_api::Subject,
	well_commitment,
};
use treasurenet_runtime::{
	AccountId, AssetRegistry, Assets, MarginEscrow, ProducerRegistry, ProductionOracle, Runtime,
	RuntimeCall, RuntimeGenesisConfig, RuntimeOrigin, TatIssuance, UNIT, WellAudit, constants::TAT,
	genesis_config_presets::get_preset,
};

/// Oil, the dearer kind to audit: its price is discounted by its grade.
const OIL: KindId = 0;
/// The asset of the genesis.
const PETROLEUM: u32 = 0;
/// The month that can be uploaded at the end of the story: January 2026.
pub const UPLOADED: Month = 56 * 12;
/// The month that can be minted or reported.
pub const AUDITED: Month = UPLOADED - 1;
/// The latest minted month.
const MINTED: Month = AUDITED - 1;
/// The day on which the story ends: 4 February 2026.
const TODAY: Day = 20_488;
/// What the story begins with for each holder: 1 000 UNIT.
const HOLDER_FUNDS: Balance = 1_000 * UNIT;
/// What each producer has.
const PRODUCER_FUNDS: Balance = 20_000_000 * UNIT;
/// What each producer deposits as its margin.
const MARGIN: Balance = 10_000_000 * UNIT;
/// How much TAT each holder has.
const HOLDER_TAT: Balance = 2 * UNIT;
/// Reports in one call.
pub const REPORTS: usize = 200;
/// Wells of a class produce alike.
const CLASSES: u32 = 8;
/// One well of so many is shared by nine beneficiaries.
const SHARED: u32 = 4;
/// Beneficiaries of such a well: the most.
const BENEFICIARIES: u32 = 9;

/// How big a state is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Scale {
	/// How many producers there are; an even number, because every other one waits for its official
	/// volumes.
	pub producers: u32,
	/// How many wells each of them has.
	pub wells_each: u32,
	/// How many holders of UNIT and TAT there are.
	pub holders: u32,
	/// Well-months, open and minted.
	pub well_months: u32,
}

impl Scale {
	/// So many well-months, and enough people and wells for full blocks.
	pub fn of(well_months: u32) -> Self {
		Self { producers: 20, wells_each: 1_000, holders: 20_000, well_months }
	}

	/// The number of wells.
	pub fn wells(&self) -> u32 {
		self.producers * self.wells_each
	}

	/// How many wells of each producer have an open month.
	pub fn open_each(&self) -> u32 {
		let open = self.well_months.saturating_sub(self.producers) / self.producers;
		open.min(self.wells_each)
	}

	/// How many wells of each producer minted once or more.
	fn minting_each(&self) -> u32 {
		(self.minted() / self.producers).min(self.wells_each)
	}

	fn minted(&self) -> u32 {
		self.well_months.saturating_sub(self.open_each() * self.producers)
	}

	/// How many mints repeat the latest one of their well.
	fn repeated(&self) -> u32 {
		self.minted().saturating_sub(self.minting_each() * self.producers)
	}

	/// How many months before the latest one were minted.
	fn months(&self) -> Month {
		Month::try_from(self.repeated().div_ceil(self.wells())).unwrap_or(Month::MAX)
	}
}

/// The wells of a chain, as far as transactions name them.
#[derive(Clone, Copy, Debug)]
pub struct Well {
	/// Its number on chain.
	pub id: WellId,
	/// Which real well it is.
	pub key: WellKey,
	/// The producer that owns it.
	pub producer: u32,
	/// Its place among its producer's wells.
	pub place: u32,
}

impl Well {
	/// Whether nine beneficiaries share it.
	pub fn is_shared(&self) -> bool {
		self.place % SHARED == SHARED - 1
	}

	/// Its volume of a day, in 1/10 000 m³.
	fn daily(&self) -> Volume {
		4_000 + 3_000 * Volume::from(self.class())
	}

	fn class(&self) -> u32 {
		self.place % CLASSES
	}

	/// What it produced in a month.
	fn monthly(&self, month: Month) -> Volume {
		self.daily() * Volume::from(days_in(month))
	}

	/// A whole month of it, as it is uploaded.
	pub fn item(&self, month: Month) -> UploadItem {
		let days: Vec<_> = (1..=days_in(month) as u8).map(|day| (day, self.daily())).collect();
		UploadItem { well: self.id, month, days: BoundedVec::truncate_from(days) }
	}

	/// Its official volume of a month, as reporters report it.
	pub fn official(&self, month: Month) -> Report {
		Report::Volume {
			key: self.key,
			month,
			revision: 0,
			answer: VolumeAnswer::Volume(self.monthly(month)),
			source: H256::repeat_byte(6),
		}
	}
}

/// A state, and what is known of it.
pub struct Story {
	/// How big it is.
	pub scale: Scale,
	/// Everybody on it.
	pub people: People,
	/// The wells, by producer.
	pub wells: Vec<Well>,
	/// The state.
	pub storage: Storage,
	/// What a block's time must be above, in milliseconds.
	pub ends_at: u64,
}

impl Story {
	/// Tells the story up to its end.
	pub fn tell(scale: Scale, wasm: &[u8]) -> anyhow::Result<Self> {
		ensure!(
			scale.producers.is_multiple_of(2) && scale.well_months >= 4 * scale.producers,
			"an even number of producers, with four well-months or more each"
		);
		let people = People::new(scale.producers, scale.holders);
		let mut chain = BasicExternalities::new(genesis(&people)?);
		let (wells, history) = chain.execute_with(|| -> anyhow::Result<_> {
			let wells = Teller { scale, people: &people }.tell()?;
			let history = History::of(scale, &wells)?;
			history.count(scale, &wells, &people)?;
			Ok((wells, history))
		})?;
		let mut storage = chain.into_storages();
		history.write(scale, &wells, &people, &mut storage);
		storage.top.insert(CODE.to_vec(), wasm.to_vec());
		let ends_at = start_of_noon(TODAY);
		Ok(Self { scale, people, wells, storage, ends_at })
	}

	/// Checks the invariants of the pallets that keep production.
	pub fn check(&self) -> anyhow::Result<()> {
		let mut chain = BasicExternalities::new(self.storage.clone());
		chain.execute_with(|| {
			for (pallet, check) in [
				("asset-registry", AssetRegistry::do_try_state as fn() -> _),
				("producer-registry", ProducerRegistry::do_try_state),
				("well-audit", WellAudit::do_try_state),
				("margin-escrow", MarginEscrow::do_try_state),
				("production-oracle", ProductionOracle::do_try_state),
				("tat-issuance", TatIssuance::do_try_state),
			] {
				let held: Result<(), sp_runtime::TryRuntimeError> = check();
				held.map_err(|fault| anyhow::anyhow!("{pallet}: {fault:?}"))?;
			}
			Ok(())
		})
	}

	/// How many well-months the state has, open and minted.
	pub fn well_months(&self) -> u32 {
		let under = |prefix: [u8; 32]| {
			self.storage.top.keys().filter(|key| key.starts_with(&prefix)).count()
		};
		let open = under(OpenMonths::<Runtime>::final_prefix());
		(open + under(Records::<Runtime>::final_prefix())) as u32
	}

	/// Keys and values, in bytes, without the code.
	pub fn bytes(&self) -> u64 {
		let all: usize = self.storage.top.iter().map(|(key, value)| key.len() + value.len()).sum();
		let code = self.storage.top.get(CODE).map_or(0, Vec::len);
		all.saturating_sub(code) as u64
	}
}

/// The genesis of the preset with the main net's rules, and everybody's funds.
fn genesis(people: &People) -> anyhow::Result<Storage> {
	let preset =
		get_preset(&LOCAL_TESTNET_RUNTIME_PRESET.into()).context("there is no such preset")?;
	let mut config = serde_json::to_value(RuntimeGenesisConfig::default())?;
	json_merge(&mut config, serde_json::from_slice(&preset)?);
	let mut config: RuntimeGenesisConfig = serde_json::from_value(config)?;
	let funds = |people: &[Person], funds| -> Vec<_> {
		people.iter().map(|person| (person.account.clone(), funds)).collect()
	};
	config.balances.balances.extend(funds(&people.holders, HOLDER_FUNDS));
	config.balances.balances.extend(funds(&people.producers, PRODUCER_FUNDS));
	config.production_oracle.session_keys = people
		.reporters
		.iter()
		.map(|reporter| (reporter.account.clone(), sp_core::Pair::public(&reporter.node)))
		.collect();
	config.build_storage().map_err(anyhow::Error::msg)
}

fn start_of_noon(day: Day) -> u64 {
	u64::from(day) * DAY_MS + DAY_MS / 2
}

fn by(who: &AccountId, call: impl Into<RuntimeCall>) -> anyhow::Result<()> {
	match call.into().dispatch(RuntimeOrigin::signed(who.clone())) {
		Ok(_) => Ok(()),
		Err(refused) => anyhow::bail!("a call of the story is refused: {:?}", refused.error),
	}
}

fn text<S: sp_core::Get<u32>>(text: &str) -> BoundedVec<u8, S> {
	BoundedVec::truncate_from(text.as_bytes().to_vec())
}

/// Goes to noon of a day, and lets the oracle do what is due.
fn at(day: Day) {
	pallet_timestamp::Now::<Runtime>::put(start_of_noon(day));
	ProductionOracle::on_idle(0, Weight::MAX);
}

/// Makes happen what happens by calls.
struct Teller<'a> {
	scale: Scale,
	people: &'a People,
}

impl Teller<'_> {
	fn tell(&self) -> anyhow::Result<Vec<Well>> {
		// A month's means look back at the one before.
		let earliest = MINTED - self.scale.months();
		for month in earliest - 1..MINTED {
			self.prices(month)?;
		}
		let wells = self.found()?;
		self.prices(MINTED)?;
		let minting: Vec<_> = self.first_of_each(&wells, self.scale.minting_each());
		self.upload(&minting, MINTED)?;
		at(end_of(MINTED) + 24);
		self.report(&minting.iter().map(|well| well.official(MINTED)).collect::<Vec<_>>())?;
		at(end_of(MINTED) + 26);
		for well in &minting {
			self.mint(well, MINTED)?;
		}
		self.share_tat()?;
		self.prices(AUDITED)?;
		let open = self.first_of_each(&wells, self.scale.open_each());
		self.upload(&open, AUDITED)?;
		let known: Vec<_> = open.iter().filter(|well| is_known(well)).copied().collect();
		at(end_of(AUDITED) + 24);
		self.report(&known.iter().map(|well| well.official(AUDITED)).collect::<Vec<_>>())?;
		at(end_of(AUDITED) + 26);
		self.prices(UPLOADED)?;
		at(TODAY);
		Ok(wells)
	}

	fn first_of_each(&self, wells: &[Well], count: u32) -> Vec<Well> {
		wells.iter().filter(|well| well.place < count).copied().collect()
	}

	/// Everybody is admitted, and every well approved, in the month before the latest mint.
	fn found(&self) -> anyhow::Result<Vec<Well>> {
		let manager = Sr25519Keyring::Alice.to_account_id();
		let verifier = Sr25519Keyring::Dave.to_account_id();
		let mut wells = Vec::new();
		for (producer, who) in (0..).zip(&self.people.producers) {
			let who = &who.account;
			by(
				who,
				Producers::apply {
					nickname: text("Prairie Oil"),
					region: text("Alberta"),
					commitment: H256::repeat_byte(1),
				},
			)?;
			for attestation in [Attestation::Kyb, Attestation::Kyc] {
				let (producer, report) = (who.clone(), H256::repeat_byte(2));
				by(&verifier, Producers::attest { producer, attestation, report, expires: None })?;
			}
			let producer_account = who.clone();
			by(&manager, Producers::admit { producer: producer_account.clone() })?;
			by(who, Producers::request_qualification { asset: PETROLEUM })?;
			by(
				&manager,
				Producers::grant_qualification { producer: producer_account, asset: PETROLEUM },
			)?;
			by(who, pallet_margin_escrow::Call::deposit { amount: MARGIN })?;
			for place in 0..self.scale.wells_each {
				wells.push(self.well(&manager, producer, place)?);
			}
		}
		Ok(wells)
	}

	fn well(&self, manager: &AccountId, producer: u32, place: u32) -> anyhow::Result<Well> {
		let owner = &self.people.producers[producer as usize].account;
		let number = producer * self.scale.wells_each + place;
		let commitment = well_commitment(b"OIL", format!("ABWI1{number:015}").as_bytes());
		by(
			owner,
			WellCalls::apply {
				kind: OIL,
				commitment,
				nickname: text("Nisku 7"),
				fields: AuditedFields {
					grade: Some(Grade { api_gravity: 3_500, sulphur: 300 }),
					analysis: H256::repeat_byte(3),
					licence: H256::repeat_byte(4),
					measurement_point: text("battery outlet"),
				},
			},
		)?;
		let id = pallet_well_audit::NextWellId::<Runtime>::get() - 1;
		by(manager, WellCalls::approve { well: id, revision: 0 })?;
		// As if it had been approved before all that it minted.
		Wells::<Runtime>::mutate(id, |well| {
			if let Some(well) = well {
				well.first_month = MINTED - self.scale.months();
			}
		});
		let well = Well { id, key: WellKey { kind: OIL, commitment }, producer, place };
		if well.is_shared() {
			let holders = &self.people.holders;
			let first = number * BENEFICIARIES;
			let parts: Vec<_> = (first..first + BENEFICIARIES)
				.map(|n| (holders[n as usize % holders.len()].account.clone(), 5))
				.collect();
			let parts = BoundedVec::truncate_from(parts);
			by(owner, WellCalls::set_beneficiaries { well: id, parts })?;
		}
		Ok(well)
	}

	/// A month of prices, reported on the day after it: none at week-ends, as on the real market.
	fn prices(&self, month: Month) -> anyhow::Result<()> {
		at(end_of(month));
		let reports: Vec<_> = (first_day(month)..end_of(month))
			.map(|day| {
				// 1970-01-01 was a Thursday.
				let answer = match (day + 4) % 7 {
					0 | 6 => PriceAnswer::NoQuote,
					_ => PriceAnswer::Price(700_000 + Volume::from(day * 37 % 41) * 500),
				};
				let (feed, source) = (Feed::Kind(OIL), H256::repeat_byte(5));
				Report::Price { feed, day, revision: 0, answer, source }
			})
			.collect();
		self.report(&reports)?;
		// The median's wait, and then the lock.
		at(end_of(month) + 1);
		at(end_of(month) + 3);
		Ok(())
	}

	/// All reporters say the same.
	fn report(&self, reports: &[Report]) -> anyhow::Result<()> {
		for chunk in reports.chunks(REPORTS) {
			for reporter in &self.people.reporters {
				let reports = BoundedVec::truncate_from(chunk.to_vec());
				by(&reporter.account, pallet_production_oracle::Call::report { reports })?;
			}
		}
		Ok(())
	}

	fn upload(&self, wells: &[Well], month: Month) -> anyhow::Result<()> {
		for (producer, who) in (0..).zip(&self.people.producers) {
			let items: Vec<_> = wells
				.iter()
				.filter(|well| well.producer == producer)
				.map(|well| well.item(month))
				.collect();
			let items = BoundedVec::truncate_from(items);
			by(&who.account, pallet_tat_issuance::Call::upload { items })?;
		}
		Ok(())
	}

	fn mint(&self, well: &Well, month: Month) -> anyhow::Result<()> {
		let owner = &self.people.producers[well.producer as usize];
		by(&owner.account, pallet_tat_issuance::Call::mint_tat { well: well.id, month })
	}

	/// The producers give TAT to the holders.
	fn share_tat(&self) -> anyhow::Result<()> {
		let producers = &self.people.producers;
		for (n, holder) in self.people.holders.iter().enumerate() {
			let giver = &producers[n % producers.len()].account;
			let (to, keep) = (&holder.account, Preservation::Preserve);
			<Assets as Mutate<AccountId>>::transfer(TAT, giver, to, HOLDER_TAT, keep)
				.map_err(|error| anyhow::anyhow!("a holder gets no TAT: {error:?}"))?;
		}
		Ok(())
	}
}

/// Whether a well's official volume of the audited month is known in the end.
pub fn is_known(well: &Well) -> bool {
	well.producer.is_multiple_of(2)
}

/// The mints before the latest one.
struct History {
	/// The latest mint of a well of each class.
	latest: BTreeMap<u32, MintedMonth<AccountId>>,
	certificate: pallet_production_oracle::CertificateOf<Runtime>,
	official: treasurenet_primitives::OfficialVolume,
	/// What a month of a class is worth, by month and class.
	values: BTreeMap<(Month, u32), Usd>,
	first_round: RoundId,
}

impl History {
	/// What is repeated.
	fn of(scale: Scale, wells: &[Well]) -> anyhow::Result<Self> {
		let path = |well: &Well| (well.key.kind, MINTED, well.key.commitment);
		let mut latest = BTreeMap::new();
		for well in wells.iter().filter(|well| well.place < scale.minting_each()) {
			if let Entry::Vacant(class) = latest.entry(well.class()) {
				class.insert(Records::<Runtime>::get(path(well)).context("a well minted")?);
			}
		}
		let first = wells.first().context("there are wells")?;
		let official = Official::<Runtime>::get(first.key, MINTED).context("a volume")?;
		let certificate =
			Certificates::<Runtime>::get(official.round).context("a volume has a certificate")?;
		let mut values = BTreeMap::new();
		for month in MINTED - scale.months()..MINTED {
			for (class, minted) in &latest {
				let mut record = minted.record.clone();
				record.days = days(record.days.first().map_or(0, |day| day.0), month);
				let value = TatIssuance::recorded_value(OIL, month, &record)
					.context("a month before the latest one has no price")?;
				values.insert((month, *class), value);
			}
		}
		let first_round = NextRound::<Runtime>::get();
		Ok(Self { latest, certificate, official, values, first_round })
	}

	/// The repeated mints: well, month, round.
	fn mints<'a>(
		&'a self,
		scale: Scale,
		wells: &'a [Well],
	) -> impl Iterator<Item = (&'a Well, Month, RoundId)> {
		(1..=scale.months())
			.flat_map(move |back| wells.iter().map(move |well| (well, MINTED - back)))
			.take(scale.repeated() as usize)
			.zip(self.first_round..)
			.map(|((well, month), round)| (well, month, round))
	}

	/// Counts the repeated mints; their TAT is the owner's.
	fn count(&self, scale: Scale, wells: &[Well], people: &People) -> anyhow::Result<()> {
		let mut of_wells = BTreeMap::<WellKey, Balance>::new();
		let mut of_owners = BTreeMap::<u32, Balance>::new();
		let mut all: Balance = 0;
		for (well, month, _) in self.mints(scale, wells) {
			let minted = self.values[&(month, well.class())];
			*of_wells.entry(well.key).or_default() += minted;
			*of_owners.entry(well.producer).or_default() += minted;
			all += minted;
		}
		for (well, minted) in of_wells {
			MintedByWell::<Runtime>::mutate(well, |counter| *counter += minted);
		}
		for (producer, minted) in of_owners {
			let owner = &people.producers[producer as usize].account;
			<Assets as Mutate<AccountId>>::mint_into(TAT, owner, minted)
				.map_err(|error| anyhow::anyhow!("TAT cannot be minted: {error:?}"))?;
		}
		TotalMinted::<Runtime>::mutate(|counter| *counter += all);
		MintedByKind::<Runtime>::mutate(OIL, |counter| *counter += all);
		let period = MintedByPeriod::<Runtime>::iter_keys().next().context("TAT was minted")?;
		MintedByPeriod::<Runtime>::mutate(period, |counter| *counter += all);
		NextRound::<Runtime>::mutate(|next| *next += RoundId::from(scale.repeated()));
		Ok(())
	}

	/// Writes the rows of the repeated mints.
	fn write(&self, scale: Scale, wells: &[Well], people: &People, storage: &mut Storage) {
		for (well, month, round) in self.mints(scale, wells) {
			let mut minted = self.latest[&well.class()].clone();
			let volume = well.monthly(month);
			let ago = u64::from(MINTED - month) * 30 * DAY_MS;
			let record = &mut minted.record;
			record.well = well.id;
			record.days = days(well.daily(), month);
			(record.official, record.verified) = (volume, volume);
			record.value = self.values[&(month, well.class())];
			record.minted = record.value;
			record.volume_round = round;
			record.minted_at -= ago;
			minted.in_force = volume;
			minted.owner = people.producers[well.producer as usize].account.clone();
			let path = (well.key.kind, month, well.key.commitment);
			put(storage, Records::<Runtime>::hashed_key_for(path), &minted);

			let mut official = self.official;
			(official.volume, official.round) = (volume, round);
			official.accepted_at -= ago;
			official.final_at -= ago;
			put(storage, Official::<Runtime>::hashed_key_for(well.key, month), &official);

			let mut certificate = self.certificate.clone();
			certificate.subject = Subject::Volume { key: well.key, month };
			certificate.figure = Some(volume);
			certificate.final_at = official.final_at;
			put(storage, Certificates::<Runtime>::hashed_key_for(round), &certificate);
		}
	}
}

fn put(storage: &mut Storage, key: Vec<u8>, value: &impl Encode) {
	storage.top.insert(key, value.encode());
}

/// The same volume on every day of a month.
fn days<S: sp_core::Get<u32>>(daily: Volume, month: Month) -> BoundedVec<Compact<Volume>, S> {
	BoundedVec::truncate_from(vec![Compact(daily); days_in(month) as usize])
}
