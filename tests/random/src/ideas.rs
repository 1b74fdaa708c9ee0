//! What people on this chain would do next: calls that fit its state, so that most of them succeed.

use crate::{
	calls::{self, account, amount, signer},
	choices::Choices,
	offences,
	outside::{key_of, price_report, reporter_key, reporter_pair, reports_of, this_month, today},
	script::Origin,
	start::{commitment, fields, session_keys},
};
use codec::{Compact, Decode, DecodeAll, Encode};
use frame_support::{BoundedVec, dispatch::GetDispatchInfo, traits::GetCallMetadata};
use pallet_bonus_stake::Call as Bonus;
use pallet_margin_escrow::Call as Margin;
use pallet_producer_registry::Call as Producer;
use pallet_production_oracle::{Call as Oracle, PriceAnswer, Report, ReportPayload, VolumeAnswer};
use pallet_staking::{Call as Stake, RewardDestination, ValidatorPrefs};
use pallet_tat_issuance::Call as Tat;
use pallet_well_audit::{Call as Well, Stage};
use sp_core::{ByteArray, Get, H256, Pair};
use sp_keyring::{Ed25519Keyring, Sr25519Keyring};
use sp_runtime::Perbill;
use treasurenet_primitives::{
	Attestation, Feed, ProducerState, UNIT, UploadItem, WellId, WellKey,
	math::calendar::{days_in, first_day},
};
use treasurenet_runtime::{
	AccountId, Assets, BonusStake, ProductionOracle, Runtime, RuntimeCall, Session, System,
	configs::{governance::origins::FoundationInstance, proxies::ProxyType},
	constants::TAT,
};

/// A call and by whose authority it is made.
pub type Act = (Origin, RuntimeCall);

/// A text that fits.
pub fn text<S: Get<u32>>(text: &str) -> BoundedVec<u8, S> {
	BoundedVec::truncate_from(text.as_bytes().to_vec())
}

/// A list, cut to the length that fits.
pub fn list<T, S: Get<u32>>(items: impl IntoIterator<Item = T>) -> BoundedVec<T, S> {
	BoundedVec::truncate_from(items.into_iter().collect())
}

fn by(who: &AccountId, call: impl Into<RuntimeCall>) -> Option<Act> {
	Some((Origin::Signed(key_of(who)?), call.into()))
}

fn by_key(who: Sr25519Keyring, call: impl Into<RuntimeCall>) -> Option<Act> {
	Some((Origin::Signed(who), call.into()))
}

fn by_managers(call: impl Into<RuntimeCall>) -> Option<Act> {
	Some((Origin::Managers, call.into()))
}

/// What somebody does next. `None` if the chain gives no occasion for what was chosen.
pub fn next(c: &mut Choices) -> Option<Act> {
	match c.below(100) {
		0..18 => production(c),
		18..32 => oracle(c),
		32..44 => producers(c),
		44..56 => wells(c),
		56..61 => margin(c),
		61..67 => bonus(c),
		67..73 => staking(c),
		73..76 => money(c),
		76..80 => in_others_names(c),
		80..82 => motion(c),
		82 | 83 => privileged(c),
		84 => referendum(c),
		85..87 => offences::any(c),
		87..95 => by_key(signer(c), calls::any(c)?),
		95 => Some((Origin::Bare, calls::any(c)?)),
		96 => Some((Origin::General, calls::any(c)?)),
		97 => by_managers(calls::any(c)?),
		_ => {
			let call = calls::any(c).filter(is_harmless_for_root)?;
			by_power(c, call)
		}
	}
}

/// Whether root may make a call without the chain being right to break: root can set any storage, any
/// balance and any code, and what governance breaks by that is no fault of a pallet.
fn is_harmless_for_root(call: &RuntimeCall) -> bool {
	if let RuntimeCall::Grandpa(pallet_grandpa::Call::note_stalled { delay, .. }) = call {
		// The pallet adds up whatever it is told.
		return *delay < 1_000_000;
	}
	let metadata = call.get_call_metadata();
	match (metadata.pallet_name, metadata.function_name) {
		("System", call) => call == "remark",
		// These dispatch another call, or decide on how blocks are made.
		("Assets" | "Babe" | "Utility" | "Proxy" | "Multisig" | "Scheduler" | "Timestamp", _)
		| ("Foundation" | "Whitelist" | "MultiBlockMigrations" | "ElectionProviderMultiPhase", _)
		| ("Balances", "force_set_balance" | "force_unreserve" | "force_adjust_total_issuance")
		| ("Staking", "force_no_eras" | "force_unstake" | "restore_ledger")
		| ("Staking", "set_validator_count" | "scale_validator_count") => false,
		_ => true,
	}
}

fn well(c: &mut Choices) -> Option<(WellId, pallet_well_audit::Well<AccountId>)> {
	let mut wells: Vec<_> = pallet_well_audit::Wells::<Runtime>::iter().collect();
	wells.sort_by_key(|(id, _)| *id);
	c.of(&wells)
}

/// One that may upload, mostly.
fn approved_well(c: &mut Choices) -> Option<(WellId, pallet_well_audit::Well<AccountId>)> {
	if c.percent(10) {
		return well(c);
	}
	let wells = pallet_well_audit::Wells::<Runtime>::iter();
	let mut wells: Vec<_> = wells.filter(|(_, well)| well.stage == Stage::Approved).collect();
	wells.sort_by_key(|(id, _)| *id);
	c.of(&wells)
}

fn manager(c: &mut Choices) -> Option<AccountId> {
	c.of(&pallet_collective::Members::<Runtime, FoundationInstance>::get())
}

fn reporter(c: &mut Choices) -> Option<AccountId> {
	let reporters = pallet_production_oracle::Reporters::<Runtime>::iter();
	let mut reporters: Vec<_> =
		reporters.map(|(account, reporter)| (reporter.id, account)).collect();
	reporters.sort();
	c.of(&reporters).map(|(_, account)| account)
}

fn production(c: &mut Choices) -> Option<Act> {
	match c.below(10) {
		0..5 => upload(c),
		5..8 => mint(c),
		8 => {
			let (key, month, open) = open_month(c)?;
			let who = if c.percent(50) { open.owner } else { account(c) };
			by(&who, Tat::clear { key, month })
		}
		_ => {
			let records = pallet_tat_issuance::Records::<Runtime>::iter_keys();
			let mut records: Vec<_> = records.collect();
			records.sort();
			let (kind, month, commitment) = c.of(&records)?;
			let key = WellKey { kind, commitment };
			by_key(signer(c), Tat::settle_amendment { key, month })
		}
	}
}

fn open_month(
	c: &mut Choices,
) -> Option<(WellKey, u16, pallet_tat_issuance::OpenMonth<AccountId>)> {
	let mut months: Vec<_> = pallet_tat_issuance::OpenMonths::<Runtime>::iter().collect();
	months.sort_by_key(|(path, _)| *path);
	let ((kind, month, commitment), open) = c.of(&months)?;
	Some((WellKey { kind, commitment }, month, open))
}

fn upload(c: &mut Choices) -> Option<Act> {
	let (id, first) = approved_well(c)?;
	let mut items: Vec<_> = upload_item(c, id, &first).into_iter().collect();
	if c.percent(30) {
		let (id, well) = approved_well(c)?;
		items.extend(upload_item(c, id, &well));
	}
	if items.is_empty() && c.percent(95) {
		return None;
	}
	let who = match c.percent(10) {
		true => signer(c),
		false => key_of(&first.owner)?,
	};
	by_key(who, Tat::upload { items: list(items) })
}

/// Days that may still be uploaded, mostly.
fn upload_item(
	c: &mut Choices,
	id: WellId,
	well: &pallet_well_audit::Well<AccountId>,
) -> Option<UploadItem> {
	let month = this_month().saturating_sub(c.below(2) as u16);
	let WellKey { kind, commitment } = well.key;
	let slots = pallet_tat_issuance::OpenMonths::<Runtime>::get((kind, month, commitment))
		.map_or([0; 31], |open| open.slots);
	let is_free = |day: &u8| {
		let date = first_day(month) + u32::from(*day) - 1;
		slots[usize::from(*day) - 1] == 0 && date < today() && date + 35 >= today()
	};
	let mut days: Vec<u8> = (1..=days_in(month) as u8).filter(is_free).collect();
	days.truncate(1 + c.below(31) as usize);
	if c.percent(5) {
		days.push(c.byte());
	}
	let volume = match c.below(40) {
		0 => 0,
		1 => c.below(u64::MAX),
		2..5 => 1 + c.below(2_000_000),
		_ => 1 + c.below(100_000),
	};
	if days.is_empty() && c.percent(95) {
		return None;
	}
	Some(UploadItem { well: id, month, days: list(days.into_iter().map(|day| (day, volume))) })
}

/// A mint or settlement, mostly of a month that waits for nothing.
fn mint(c: &mut Choices) -> Option<Act> {
	let now = pallet_timestamp::Now::<Runtime>::get();
	let mut ready: Vec<_> = pallet_tat_issuance::OpenMonths::<Runtime>::iter()
		.filter(|((kind, month, commitment), _)| {
			let key = WellKey { kind: *kind, commitment: *commitment };
			pallet_production_oracle::Official::<Runtime>::get(key, month)
				.is_some_and(|official| official.final_at <= now)
		})
		.map(|((_, month, _), open)| (open.well, month, open.owner))
		.collect();
	ready.sort();
	let (well, month, owner) = match c.percent(90) {
		true => c.of(&ready)?,
		false => open_month(c).map(|(_, month, open)| (open.well, month, open.owner))?,
	};
	if c.percent(75) {
		by(&owner, Tat::mint_tat { well, month })
	} else {
		by_key(signer(c), Tat::settle { well, month })
	}
}

fn oracle(c: &mut Choices) -> Option<Act> {
	let feed = if c.percent(90) { Feed::Kind(c.below(2) as u32) } else { Feed::UnitUsd };
	let day = today().saturating_sub(c.below(40) as u32);
	match c.below(20) {
		0..8 => {
			let who = reporter(c)?;
			let mut reports = reports_of(&who);
			reports.truncate(1 + c.below(150) as usize);
			if c.percent(10) && !reports.is_empty() {
				let at = c.below(reports.len() as u64) as usize;
				disturb(c, &mut reports[at]);
			}
			answers(c, &who, reports)
		}
		8..11 => correct_volume(c),
		11 => {
			let revision = c.below(3) as u8;
			let mut report = price_report(feed, day, revision);
			disturb(c, &mut report);
			let who = reporter(c)?;
			answers(c, &who, vec![report])
		}
		12 | 13 => {
			let held = c.from(ProductionOracle::held_prices())?;
			let (feed, day, price) = (held.feed, held.day, held.price);
			match held.needs_majority {
				true => by_managers(Oracle::confirm_price_by_majority { feed, day, price }),
				false => by(&manager(c)?, Oracle::confirm_price { feed, day, price }),
			}
		}
		14 => by_key(signer(c), Oracle::settle_price_round { feed, day }),
		15 => {
			let round = c.below(pallet_production_oracle::NextRound::<Runtime>::get() + 1);
			match c.percent(70) {
				true => by_key(signer(c), Oracle::prune_round { round }),
				false => by_managers(Oracle::reset_round { round }),
			}
		}
		16 => match c.percent(50) {
			true => by_managers(Oracle::declare_no_quote { feed, day }),
			false => by_managers(Oracle::reject_price { feed, day }),
		},
		17 => {
			let who = account(c);
			match c.below(4) {
				0 => Some((Origin::Root, Oracle::remove_reporter { who: reporter(c)? }.into())),
				1 => Some((Origin::Root, Oracle::forgive_strikes { who: reporter(c)? }.into())),
				_ => Some((Origin::Root, Oracle::admit_reporter { who }.into())),
			}
		}
		18 => {
			let who = key_of(&reporter(c)?)?;
			let proof =
				reporter_pair(who).sign(&ProductionOracle::key_proof_payload(who.to_account_id()));
			by_key(who, Oracle::set_session_key { key: reporter_key(who), proof })
		}
		_ => match c.below(4) {
			0 => by(&reporter(c)?, Oracle::resign {}),
			_ => by(&reporter(c)?, Oracle::clear_session_key {}),
		},
	}
}

/// Makes a report say something else.
fn disturb(c: &mut Choices, report: &mut Report) {
	match report {
		Report::Price { answer, .. } => {
			*answer = match (*answer, c.below(5)) {
				(_, 0) => PriceAnswer::NoQuote,
				(_, 1) => PriceAnswer::Price(0),
				(_, 2) => PriceAnswer::Price(c.below(u64::MAX)),
				(PriceAnswer::Price(price), _) => {
					PriceAnswer::Price(price / 100 * (80 + c.below(60)))
				}
				(PriceAnswer::NoQuote, _) => PriceAnswer::Price(1 + c.below(1_000_000)),
			};
		}
		Report::Volume { answer, .. } => {
			*answer = match (*answer, c.below(4)) {
				(_, 0) => VolumeAnswer::NotFound,
				(_, 1) => VolumeAnswer::Volume(c.below(u64::MAX)),
				(VolumeAnswer::Volume(volume), _) => {
					VolumeAnswer::Volume(volume / 100 * c.below(130))
				}
				(VolumeAnswer::NotFound, _) => VolumeAnswer::Volume(c.below(1_000_000)),
			};
		}
	}
}

/// A reporter answers with another figure than the accepted one, in which others may agree.
fn correct_volume(c: &mut Choices) -> Option<Act> {
	let mut known: Vec<_> = pallet_production_oracle::Official::<Runtime>::iter().collect();
	known.sort_by_key(|(key, month, _)| (*key, *month));
	let (key, month, official) = c.of(&known)?;
	let answer = VolumeAnswer::Volume(official.volume / 100 * [50, 90, 110][c.below(3) as usize]);
	let source = H256::repeat_byte(7);
	let revision = official.revision.saturating_add(1);
	let who = reporter(c)?;
	answers(c, &who, vec![Report::Volume { key, month, revision, answer, source }])
}

/// Answers of a reporter, by its account or by its node's key.
pub fn answers(c: &mut Choices, who: &AccountId, reports: Vec<Report>) -> Option<Act> {
	if reports.is_empty() {
		return None;
	}
	if c.percent(50) {
		return by(who, Oracle::report { reports: list(reports) });
	}
	let key = key_of(who)?;
	let block = System::block_number();
	let payload = ReportPayload { key: reporter_key(key), block, reports: list(reports) };
	let signature = reporter_pair(key).sign(&ProductionOracle::report_hash(&payload));
	Some((Origin::General, Oracle::report_authorized { payload, signature }.into()))
}

/// Every reporter says what it reads.
pub fn duties(c: &mut Choices) -> Vec<Act> {
	let reporters = pallet_production_oracle::Reporters::<Runtime>::iter_keys();
	let mut reporters: Vec<_> = reporters.collect();
	reporters.sort();
	reporters.iter().filter_map(|who| answers(c, who, reports_of(who))).collect()
}

fn producers(c: &mut Choices) -> Option<Act> {
	let mut all: Vec<_> = pallet_producer_registry::Producers::<Runtime>::iter().collect();
	all.sort_by(|a, b| a.0.cmp(&b.0));
	let hash = H256::repeat_byte(c.byte());
	if c.percent(12) {
		let (nickname, region) = (text("Peace River Gas"), text("Alberta"));
		return by_key(signer(c), Producer::apply { nickname, region, commitment: hash });
	}
	let (producer, record) = c.of(&all)?;
	// What leads on, more often than what leads back.
	match (record.state, c.below(10)) {
		(ProducerState::Applied | ProducerState::KybPassed, 0) => {
			by(&manager(c)?, Producer::reject { producer, reason: hash })
		}
		(ProducerState::Applied | ProducerState::KybPassed, 1) => {
			by(&producer, Producer::withdraw_application {})
		}
		(ProducerState::Applied, _) => attest(c, producer, Attestation::Kyb),
		(ProducerState::KybPassed, 2..5) => by(&manager(c)?, Producer::admit { producer }),
		(ProducerState::KybPassed, _) => attest(c, producer, Attestation::Kyc),
		(ProducerState::Suspended, _) => by(&manager(c)?, Producer::reinstate { producer }),
		(_, 0) if c.percent(30) => by(&manager(c)?, Producer::suspend { producer, reason: hash }),
		(_, 0 | 1) => by(&producer, Producer::leave {}),
		(_, 2..6) => qualify(c, producer),
		(_, 6) => {
			let uploader = pallet_producer_registry::Uploader::Account(account(c));
			let wells = pallet_producer_registry::Scope::All;
			match c.percent(70) {
				true => by(&producer, Producer::add_uploader { uploader, wells }),
				false => by(&producer, Producer::remove_uploader { uploader, wells }),
			}
		}
		(_, 7) => by(&producer, Producer::request_attestation { name: text("iso-14001") }),
		(_, 8) => by(&producer, Producer::drop_attestation { name: text("iso-14001") }),
		_ => attest(c, producer, Attestation::Other(text("iso-14001"))),
	}
}

/// What comes next for a producer's qualification, at times backwards.
fn qualify(c: &mut Choices, producer: AccountId) -> Option<Act> {
	use pallet_producer_registry::{QualificationState, Qualifications};
	let asset = 0;
	match Qualifications::<Runtime>::get(&producer, asset).map(|held| held.state) {
		Some(QualificationState::Requested) => {
			by(&manager(c)?, Producer::grant_qualification { producer, asset })
		}
		Some(QualificationState::Granted) if c.percent(80) => None,
		Some(QualificationState::Granted) if c.percent(50) => {
			let reason = H256::repeat_byte(c.byte());
			by(&manager(c)?, Producer::withdraw_qualification { producer, asset, reason })
		}
		Some(QualificationState::Granted) => by(&producer, Producer::drop_qualification { asset }),
		_ => by(&producer, Producer::request_qualification { asset }),
	}
}

fn attest(c: &mut Choices, producer: AccountId, attestation: Attestation) -> Option<Act> {
	let verifier = pallet_producer_registry::Verifiers::<Runtime>::get().into_iter().next()?;
	let expires = c.percent(20).then(|| today() + c.below(100) as u32);
	let report = H256::repeat_byte(2);
	by(&verifier, Producer::attest { producer, attestation, report, expires })
}

fn wells(c: &mut Choices) -> Option<Act> {
	if c.percent(15) {
		let owners = pallet_producer_registry::Producers::<Runtime>::iter_keys();
		let mut owners: Vec<_> = owners.collect();
		owners.sort();
		let kind = c.below(2) as u32;
		return by(
			&c.of(&owners)?,
			Well::apply {
				kind,
				commitment: commitment(kind, c.below(8)),
				nickname: text("Nisku 8"),
				fields: fields(kind, 3_000 + c.below(400) as u16),
			},
		);
	}
	let (id, record) = well(c)?;
	let (well, owner, revision) = (id, &record.owner, record.revision);
	let reason = H256::repeat_byte(c.byte());
	let new = fields(record.key.kind, 3_000 + c.below(400) as u16);
	match (&record.stage, c.below(14)) {
		(Stage::InReview, 0..9) => match c.percent(80) {
			true => by(&manager(c)?, Well::approve { well, revision }),
			false => by_managers(Well::approve { well, revision }),
		},
		(Stage::InReview, _) => by(&manager(c)?, Well::reject { well, reason }),
		(Stage::Rejected { .. }, 0..8) => {
			by(owner, Well::resubmit { well, nickname: text("Nisku 9"), fields: new })
		}
		(Stage::Deactivated { .. }, 0..4) => by_managers(Well::reinstate { well }),
		(Stage::Rejected { .. } | Stage::Deactivated { .. }, _) => match c.percent(70) {
			true => by(owner, Well::remove { well }),
			false => by_key(signer(c), Well::remove { well }),
		},
		(_, 0) if c.percent(30) => by(&manager(c)?, Well::deactivate { well, reason }),
		(_, 1) if c.percent(30) => by(&manager(c)?, Well::return_to_review { well }),
		(_, 2) => by(owner, Well::propose_change { well, fields: new }),
		(_, 3) if record.review_due_from() <= today() || c.percent(5) => {
			by(owner, Well::submit_annual_review { well, fields: new })
		}
		(_, 4 | 5) if record.pending.is_some() => {
			by(&manager(c)?, Well::approve_pending { well, revision })
		}
		(_, 6) if record.pending.is_some() && c.percent(50) => {
			by(owner, Well::withdraw_pending { well })
		}
		(_, 4..7) if record.pending.is_some() || c.percent(5) => {
			by(&manager(c)?, Well::reject_pending { well, reason })
		}
		(_, 7 | 8) => {
			let count = c.below(4);
			let parts: Vec<_> = (0..count).map(|_| (account(c), 1 + c.below(40) as u8)).collect();
			by(owner, Well::set_beneficiaries { well, parts: list(parts) })
		}
		(_, 9 | 10) => {
			let holder = c.from(record.beneficiaries.iter().map(|held| held.account.clone()))?;
			let (percent, to) = (1 + c.below(20) as u8, account(c));
			by(&holder, Well::pass_share { well, percent, to })
		}
		(_, 11) => {
			let account = c.from(record.beneficiaries.iter().map(|held| held.account.clone()))?;
			by(owner, Well::remove_beneficiary { well, account })
		}
		(_, 12) => {
			let payee = c.from(record.beneficiaries.iter().map(|held| held.account.clone()))?;
			Some((Origin::Root, Well::register_dapp { name: text("Meter"), payee }.into()))
		}
		(_, 0..7) => by(owner, Well::propose_change { well, fields: new }),
		_ => {
			let dapp = c.from(pallet_well_audit::DApps::<Runtime>::iter_keys())?;
			match c.percent(70) {
				true => by(owner, Well::link_dapp { well, dapp, code_hash: reason }),
				false => by(owner, Well::unlink_dapp { well, dapp }),
			}
		}
	}
}

fn margin(c: &mut Choices) -> Option<Act> {
	let mut producers: Vec<_> =
		pallet_producer_registry::Producers::<Runtime>::iter_keys().collect();
	producers.sort();
	let producer = c.of(&producers)?;
	let amount = match c.percent(70) {
		true => u128::from(1 + c.below(1_000)) * UNIT,
		false => amount(c),
	};
	match c.below(3) {
		0 => by(&producer, Margin::deposit { amount }),
		1 => by_key(signer(c), Margin::deposit_for { producer, amount }),
		_ => by(&producer, Margin::withdraw { amount }),
	}
}

fn bonus(c: &mut Choices) -> Option<Act> {
	match c.below(10) {
		0..6 => {
			let rich = |key: &Sr25519Keyring| Assets::balance(TAT, key.to_account_id()) >= UNIT;
			let bidder = c.from(Sr25519Keyring::iter().filter(rich))?;
			let has = Assets::balance(TAT, bidder.to_account_id());
			let amount =
				if c.percent(90) { has / 100 * u128::from(1 + c.below(30)) } else { amount(c) };
			let (validator, limit) = (c.of(&Session::validators())?, Option::<Perbill>::None);
			let bid = calls::with("BonusStake", "bid", (validator, Compact(amount), limit));
			by_key(bidder, bid?)
		}
		6..9 => {
			let settled = BonusStake::current_round().saturating_sub(2);
			let bids = pallet_bonus_stake::Bids::<Runtime>::iter_keys();
			let mut bids: Vec<_> = bids.filter(|(round, ..)| *round <= settled).collect();
			bids.sort();
			let (round, validator, bidder) = c.of(&bids)?;
			let bidder = if c.percent(15) { validator.clone() } else { bidder };
			by_key(signer(c), Bonus::claim { round, validator, bidder })
		}
		_ => {
			let round = BonusStake::current_round().saturating_sub(c.below(4) as u32);
			by_key(signer(c), Bonus::prune { round, limit: c.below(20) as u32 })
		}
	}
}

fn staking(c: &mut Choices) -> Option<Act> {
	let stashes: Vec<_> = pallet_staking::Bonded::<Runtime>::iter_keys().collect();
	let mut stashes: Vec<_> = stashes.iter().filter_map(key_of).collect();
	stashes.sort_by_key(|key| key.to_raw_public());
	let stash = c.of(&stashes)?;
	let value = if c.percent(80) { u128::from(1 + c.below(500)) * UNIT } else { amount(c) };
	match c.below(14) {
		0 => by_key(
			signer(c),
			Stake::bond {
				value: value.saturating_add(200 * UNIT),
				payee: RewardDestination::Staked,
			},
		),
		1 => by_key(stash, Stake::bond_extra { max_additional: value }),
		2 => by_key(stash, Stake::unbond { value }),
		3 => by_key(stash, Stake::rebond { value }),
		4 => by_key(stash, Stake::withdraw_unbonded { num_slashing_spans: c.below(3) as u32 }),
		5 | 6 => {
			let commission = Perbill::from_percent(c.below(101) as u32);
			by_key(stash, Stake::validate { prefs: ValidatorPrefs { commission, blocked: false } })
		}
		7 => {
			let targets = (0..1 + c.below(3)).map(|_| c.of(&Session::validators()));
			let targets = targets.flatten().map(Into::into).collect();
			by_key(stash, Stake::nominate { targets })
		}
		8 => by_key(stash, Stake::chill {}),
		9 => {
			let payee = match c.below(3) {
				0 => RewardDestination::Staked,
				1 => RewardDestination::Stash,
				_ => RewardDestination::Account(account(c)),
			};
			by_key(stash, Stake::set_payee { payee })
		}
		10 => by_key(signer(c), pallet_unit_issuance::Call::pay_out { limit: c.below(20) as u32 }),
		11 => {
			let validator_stash = c.of(&Session::validators())?;
			let era =
				pallet_staking::CurrentEra::<Runtime>::get()?.saturating_sub(c.below(4) as u32);
			by_key(signer(c), Stake::payout_stakers { validator_stash, era })
		}
		_ => {
			let nodes = Sr25519Keyring::iter().zip(Ed25519Keyring::iter());
			let (node, finality) = c.from(nodes)?;
			let owner = stash.to_account_id();
			let (keys, proof) = session_keys(node, finality, owner.as_slice());
			by_key(stash, pallet_session::Call::<Runtime>::set_keys { keys, proof })
		}
	}
}

fn money(c: &mut Choices) -> Option<Act> {
	let (who, to, value) = (signer(c), account(c), amount(c));
	match c.below(3) {
		0 => by_key(who, pallet_balances::Call::transfer_keep_alive { dest: to.into(), value }),
		1 => {
			let amount = Assets::balance(TAT, who.to_account_id()) / 10 * u128::from(c.below(11));
			let id = TAT.into();
			by_key(who, pallet_assets::Call::transfer { id, target: to.into(), amount })
		}
		_ => by_key(who, pallet_balances::Call::transfer_allow_death { dest: to.into(), value }),
	}
}

/// Somebody's next call in a batch, through a proxy or a multisig.
fn in_others_names(c: &mut Choices) -> Option<Act> {
	let kind = c.below(4);
	if kind == 0 {
		let types = [ProxyType::Any, ProxyType::NonTransfer, ProxyType::Staking];
		let (delegate, proxy_type) = (account(c).into(), c.of(&types)?);
		return by_key(signer(c), pallet_proxy::Call::add_proxy { delegate, proxy_type, delay: 0 });
	}
	let (Origin::Signed(who), call) = simple(c)? else { return None };
	match kind {
		1 => {
			let mut calls = vec![call];
			for _ in 0..c.below(4) {
				calls.extend(simple(c).map(|(_, call)| call));
			}
			match c.below(3) {
				0 => by_key(who, pallet_utility::Call::batch { calls }),
				1 => by_key(who, pallet_utility::Call::batch_all { calls }),
				_ => by_key(who, pallet_utility::Call::force_batch { calls }),
			}
		}
		2 => {
			let real = who.to_account_id();
			let proxies = pallet_proxy::Proxies::<Runtime>::get(&real).0;
			let delegate = c.from(proxies.into_iter().map(|proxy| proxy.delegate))?;
			let call = Box::new(call);
			by(
				&delegate,
				pallet_proxy::Call::proxy { real: real.into(), force_proxy_type: None, call },
			)
		}
		_ => {
			let other_signatories = vec![account(c)];
			let call = Box::new(call);
			by_key(who, pallet_multisig::Call::as_multi_threshold_1 { other_signatories, call })
		}
	}
}

fn simple(c: &mut Choices) -> Option<Act> {
	match c.below(6) {
		0 => production(c),
		1 => wells(c),
		2 => margin(c),
		3 => bonus(c),
		4 => staking(c),
		_ => by_key(signer(c), calls::any(c)?),
	}
}

/// A motion of the managers, from the proposal to the decision.
fn motion(c: &mut Choices) -> Option<Act> {
	use pallet_collective::{Call, ProposalOf, Proposals, Voting};
	let mut open = Proposals::<Runtime, FoundationInstance>::get().into_inner();
	open.sort();
	let who = manager(c)?;
	let Some(proposal) = c.of(&open).filter(|_| !c.percent(20)) else {
		let (Origin::Managers, call) = wells(c).or_else(|| oracle(c))? else { return None };
		let length_bound = call.encoded_size() as u32;
		let proposal = Box::new(call);
		return by(
			&who,
			Call::<Runtime, FoundationInstance>::propose { threshold: 2, proposal, length_bound },
		);
	};
	let call = ProposalOf::<Runtime, FoundationInstance>::get(proposal)?;
	// The votes begin with the motion's number, which the pallet shows to nobody else.
	let votes = Voting::<Runtime, FoundationInstance>::get(proposal)?.encode();
	let index = u32::decode(&mut &votes[..]).ok()?;
	if c.percent(60) {
		let approve = c.percent(80);
		return by(&who, Call::<Runtime, FoundationInstance>::vote { proposal, index, approve });
	}
	by(
		&who,
		Call::<Runtime, FoundationInstance>::close {
			proposal_hash: proposal,
			index,
			proposal_weight_bound: call.get_dispatch_info().call_weight,
			length_bound: call.encoded_size() as u32,
		},
	)
}

/// What root or a track may do, by one of them.
fn by_power(c: &mut Choices, call: RuntimeCall) -> Option<Act> {
	let origin = match c.percent(50) {
		true => Origin::Root,
		false => Origin::Track(c.of(&calls::TRACKS)?),
	};
	Some((origin, call))
}

fn privileged(c: &mut Choices) -> Option<Act> {
	let (_, call) = parameters(c)?;
	by_power(c, call)
}

/// A referendum from its submission to its end: UNIT holders with much to vote with.
fn referendum(c: &mut Choices) -> Option<Act> {
	let (who, index) = (signer(c), c.below(4) as u32);
	let call = match c.below(8) {
		0 | 1 => {
			let (_, call) = parameters(c)?;
			// In the referendum itself, to be enacted ten blocks after it passed.
			let (inline, after) = ((1u8, call.encode()), (1u8, 10u32));
			calls::with("Referenda", "submit", (calls::referendum_origin(c), inline, after))
		}
		2 => calls::with("Referenda", "place_decision_deposit", index),
		3 => {
			let name = c.of(&["unlock", "remove_vote", "delegate", "undelegate", "vote"])?;
			calls::named(c, "ConvictionVoting", name)
		}
		_ => {
			let conviction = c.below(7) as u8;
			let vote = if c.percent(85) { 0x80 | conviction } else { conviction };
			let standard = (0u8, vote, u128::from(1 + c.below(5_000_000)) * UNIT);
			calls::with("ConvictionVoting", "vote", (Compact(index), standard))
		}
	};
	by_key(who, call?)
}

/// A pallet's parameters are set to others near by, or back to the defaults.
fn parameters(c: &mut Choices) -> Option<Act> {
	fn near<P: Encode + Decode + Default>(c: &mut Choices, held: P) -> Option<P> {
		if c.percent(50) {
			return Some(P::default());
		}
		let mut encoded = held.encode();
		let at = c.below(encoded.len() as u64) as usize;
		*encoded.get_mut(at)? = c.byte();
		P::decode_all(&mut &encoded[..]).ok()
	}
	macro_rules! set {
		($pallet:ident) => {{
			let new = near(c, $pallet::CurrentParameters::<Runtime>::get())?;
			Some((Origin::Root, $pallet::Call::<Runtime>::set_parameters { new }.into()))
		}};
	}
	match c.below(8) {
		0 => set!(pallet_asset_registry),
		1 => set!(pallet_well_audit),
		2 => set!(pallet_margin_escrow),
		3 => set!(pallet_production_oracle),
		4 => set!(pallet_tat_issuance),
		5 => set!(pallet_unit_issuance),
		6 => set!(pallet_bonus_stake),
		_ => set!(pallet_validator_attendance),
	}
}
