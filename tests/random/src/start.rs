//! The story that every run begins after: producers with wells that mint, bidders, candidates.
//!
//! It is told by transactions, each of which must succeed.

use crate::{
	chain::{Chain, DAY, Outcome, Snapshot},
	ideas,
	outside::{key_of, reporter_key, reporter_pair, reports_of, this_month},
	script::{Origin, Step},
};
use codec::Encode;
use pallet_staking::{RewardDestination, ValidatorPrefs};
use sp_core::{ByteArray, H256, Pair, proof_of_possession::ProofOfPossessionGenerator};
use sp_keyring::{Ed25519Keyring, Sr25519Keyring};
use sp_runtime::Perbill;
use std::sync::OnceLock;
use treasurenet_primitives::{
	Attestation, Grade, KindId, Month, UploadItem, WellCommitment,
	math::calendar::{days_in, first_day},
	well_commitment,
};
use treasurenet_runtime::{ProductionOracle, Runtime, RuntimeCall, SessionKeys, UNIT};

use Sr25519Keyring::*;

/// January 2026.
const JANUARY: Month = 56 * 12;
/// The producers of the story. Anybody may become one later.
pub const PRODUCERS: [Sr25519Keyring; 2] = [Two, FerdieStash];
/// The validator that stands from the beginning on, beside those of the genesis.
const CANDIDATE: Sr25519Keyring = EveStash;

/// The chain after the story, in February 2026.
pub fn snapshot() -> &'static Snapshot {
	static SNAPSHOT: OnceLock<Snapshot> = OnceLock::new();
	SNAPSHOT.get_or_init(|| tell(u64::from(first_day(JANUARY)) * u64::from(DAY)))
}

/// The identifiers that anybody applies with.
pub fn commitment(kind: KindId, n: u64) -> WellCommitment {
	let symbol: &[u8] = if kind == 0 { b"OIL" } else { b"GAS" };
	well_commitment(symbol, format!("ABWI10001260340{n}W500").as_bytes())
}

pub fn fields(kind: KindId, gravity: u16) -> pallet_well_audit::AuditedFields {
	pallet_well_audit::AuditedFields {
		grade: (kind == 0).then_some(Grade { api_gravity: gravity, sulphur: 300 }),
		analysis: H256::repeat_byte(3),
		licence: H256::repeat_byte(4),
		measurement_point: ideas::text("battery outlet"),
	}
}

struct Story(Chain);

impl Story {
	fn by(&mut self, who: Sr25519Keyring, call: impl Into<RuntimeCall>) {
		let call = Box::new(call.into());
		let outcome = self.0.perform(&Step::Call(Origin::Signed(who), call.clone()));
		assert_eq!(outcome, Outcome::Dispatched(Ok(())), "{who}: {call:?}");
	}

	fn later(&mut self, gap: u32) {
		self.0.perform(&Step::Block { gap, down: 0 });
	}

	/// A block after so many days, one with idle time for what is due, and one to go on in.
	fn days_later(&mut self, days: u32) {
		for gap in [days * DAY, 1, 1] {
			self.later(gap);
		}
	}

	fn report(&mut self) {
		let reporters = self.0.look(|| {
			let accounts = pallet_production_oracle::Reporters::<Runtime>::iter_keys();
			accounts.filter_map(|account| key_of(&account)).collect::<Vec<_>>()
		});
		for reporter in reporters {
			let reports = self.0.look(|| reports_of(&reporter.to_account_id()));
			self.by(
				reporter,
				pallet_production_oracle::Call::report { reports: ideas::list(reports) },
			);
		}
	}

	fn upload(
		&mut self,
		who: Sr25519Keyring,
		well: u64,
		month: Month,
		days: std::ops::RangeInclusive<u8>,
	) {
		let days = ideas::list(days.map(|day| (day, 100_000 + u64::from(day))));
		let item = UploadItem { well, month, days };
		self.by(who, pallet_tat_issuance::Call::upload { items: ideas::list([item]) });
	}
}

/// Proves that a node's keys mean their owner.
pub fn session_keys(
	node: Sr25519Keyring,
	finality: Ed25519Keyring,
	owner: &[u8],
) -> (SessionKeys, Vec<u8>) {
	let keys = SessionKeys {
		babe: node.public().into(),
		grandpa: finality.public().into(),
		im_online: node.public().into(),
		authority_discovery: node.public().into(),
	};
	let mut pair = node.pair();
	let proof = (
		pair.generate_proof_of_possession(owner),
		finality.pair().generate_proof_of_possession(owner),
		pair.generate_proof_of_possession(owner),
		pair.generate_proof_of_possession(owner),
	);
	(keys, proof.encode())
}

fn tell(midnight: u64) -> Snapshot {
	// Noon of 5 January.
	let mut chain = Chain::genesis(midnight + u64::from(DAY) * 4 + u64::from(DAY) / 2);
	chain.open(1);
	let mut story = Story(chain);

	stand(&mut story);
	for who in PRODUCERS {
		admit(&mut story, who);
	}
	for (well, owner, kind) in [(0, Two, 0), (1, Two, 1), (2, FerdieStash, 0)] {
		apply(&mut story, owner, kind, well);
		story.by(Alice, pallet_well_audit::Call::approve { well, revision: 0 });
	}
	let parts = [(FerdieStash, 30), (One, 10)].map(|(key, part)| (key.to_account_id(), part));
	story
		.by(Two, pallet_well_audit::Call::set_beneficiaries { well: 0, parts: ideas::list(parts) });
	for reporter in [Eve, Ferdie, One] {
		let payload =
			story.0.look(|| ProductionOracle::key_proof_payload(reporter.to_account_id()));
		let proof = reporter_pair(reporter).sign(&payload);
		let key = reporter_key(reporter);
		story.by(reporter, pallet_production_oracle::Call::set_session_key { key, proof });
	}
	story.later(1);
	story.report();

	// The month is uploaded, its volumes are agreed on, and two of its wells mint.
	story.days_later(27);
	story.report();
	let month = JANUARY;
	for (well, who) in [(0, Two), (1, Two), (2, FerdieStash)] {
		story.upload(who, well, month, 1..=days_in(month) as u8);
	}
	for _ in 0..4 {
		story.days_later(6);
		story.report();
	}
	story.days_later(2);
	story.report();
	for well in [0, 1] {
		story.by(Two, pallet_tat_issuance::Call::mint_tat { well, month });
	}
	let today = story.0.look(crate::outside::today);
	let month = story.0.look(this_month);
	let last = (today - first_day(month)) as u8;
	story.upload(Two, 1, month, 1..=last);
	story.later(1);
	story.later(1);
	story.0.check();
	story.0.into_snapshot()
}

/// One more validator stands, and two nominate.
fn stand(story: &mut Story) {
	use pallet_staking::Call;
	let bond = |value| Call::<Runtime>::bond { value, payee: RewardDestination::Staked };
	story.by(CANDIDATE, bond(50_000 * UNIT));
	let owner = CANDIDATE.to_account_id();
	let (keys, proof) = session_keys(Eve, Ed25519Keyring::Eve, owner.as_slice());
	story.by(CANDIDATE, pallet_session::Call::<Runtime>::set_keys { keys, proof });
	let prefs = ValidatorPrefs { commission: Perbill::from_percent(5), blocked: false };
	story.by(CANDIDATE, Call::<Runtime>::validate { prefs });
	for (nominator, targets) in [(One, [AliceStash, EveStash]), (Bob, [BobStash, CharlieStash])] {
		story.by(nominator, bond(20_000 * UNIT));
		let targets = targets.map(|key| key.to_account_id().into()).to_vec();
		story.by(nominator, Call::<Runtime>::nominate { targets });
	}
}

fn admit(story: &mut Story, who: Sr25519Keyring) {
	use pallet_producer_registry::Call;
	let producer = who.to_account_id();
	story.by(
		who,
		Call::apply {
			nickname: ideas::text("Prairie Oil"),
			region: ideas::text("Alberta"),
			commitment: H256::repeat_byte(1),
		},
	);
	for attestation in [Attestation::Kyb, Attestation::Kyc] {
		let (producer, report) = (producer.clone(), H256::repeat_byte(2));
		story.by(Dave, Call::attest { producer, attestation, report, expires: None });
	}
	story.by(Alice, Call::admit { producer: producer.clone() });
	story.by(who, Call::request_qualification { asset: 0 });
	story.by(Alice, Call::grant_qualification { producer, asset: 0 });
	story.by(who, pallet_margin_escrow::Call::deposit { amount: 100_000 * UNIT });
}

fn apply(story: &mut Story, owner: Sr25519Keyring, kind: KindId, n: u64) {
	story.by(
		owner,
		pallet_well_audit::Call::apply {
			kind,
			commitment: commitment(kind, n),
			nickname: ideas::text("Nisku 7"),
			fields: fields(kind, 3_500),
		},
	);
}
