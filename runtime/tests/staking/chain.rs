//! A chain of the real runtime with many validators, and its blocks: each has an author and a slot, runs
//! every hook, and takes real transactions. Only the state's root is left out, which nothing here reads.
//!
//! Eras go by slots. So that they take a test seconds, most slots pass without a block, as on a chain whose
//! network is slow; every validator still has its turns in every session.

use codec::Encode;
use frame_support::{
	dispatch::{DispatchClass, DispatchResult},
	storage::{TransactionOutcome, storage_prefix, with_transaction},
	traits::{OnFinalize, OnIdle},
	weights::Weight,
};
use frame_system::offchain::CreateAuthorizedTransaction;
use serde_json::Value;
use sp_consensus_babe::{
	BABE_ENGINE_ID, Slot,
	digests::{PreDigest, SecondaryPlainPreDigest},
};
use sp_core::{
	H256, Pair, crypto::Ss58Codec, ed25519, proof_of_possession::ProofOfPossessionGenerator,
	sr25519,
};
use sp_io::TestExternalities;
use sp_runtime::{
	ApplyExtrinsicResult, BuildStorage, Digest, DigestItem, DispatchError, MultiSignature,
	traits::{BlakeTwo256, Dispatchable, Hash as _},
};
use std::{cell::RefCell, collections::BTreeSet};
use treasurenet_runtime::{
	AccountId, AllPalletsWithSystem, Authorship, Babe, Balance, BonusStake, Executive, Header,
	ImOnline, Runtime, RuntimeCall, RuntimeEvent, RuntimeGenesisConfig, RuntimeOrigin, Session,
	SessionKeys, SignedPayload, Staking, System, UNIT, UncheckedExtrinsic, UnitIssuance,
	ValidatorAttendance,
	configs::{
		staking_adapters::RunningEra,
		system::{BlockWeights, Tat},
	},
	constants::time::{BLOCKS_PER_SESSION, MILLISECS_PER_BLOCK},
	extension,
};

/// What every genesis validator has bonded.
pub const VALIDATOR_BOND: Balance = 10_000 * UNIT;
/// What everybody has beside what is bonded.
pub const POCKET: Balance = 1_000 * UNIT;
/// The slot of the first block: some day of 2026.
const FIRST_SLOT: u64 = 354_000_000;

/// Slots from one block to the next: no divisor of any number of validators in the tests.
const STRIDE: u64 = 31;

thread_local! {
	/// Validators whose nodes are down.
	static DOWN: RefCell<BTreeSet<AccountId>> = const { RefCell::new(BTreeSet::new()) };
}

/// A key that signs.
pub fn key(path: &str) -> sr25519::Pair {
	sr25519::Pair::from_string(&format!("//{path}"), None).expect("the path is one; qed")
}

/// A key of GRANDPA.
pub fn finality_key(path: &str) -> ed25519::Pair {
	ed25519::Pair::from_string(&format!("//{path}"), None).expect("the path is one; qed")
}

/// A key's account.
pub fn account(path: &str) -> AccountId {
	AccountId::from(key(path).public())
}

pub fn validator(n: usize) -> AccountId {
	account(&validator_path(n))
}

pub fn validator_path(n: usize) -> String {
	format!("validator{n}")
}

/// What a validator's node signs with.
pub fn session_keys(n: usize) -> SessionKeys {
	keys_of(&format!("node{n}"))
}

/// The keys of a node.
fn keys_of(path: &str) -> SessionKeys {
	SessionKeys {
		babe: key(path).public().into(),
		grandpa: finality_key(path).public().into(),
		im_online: key(path).public().into(),
		authority_discovery: key(path).public().into(),
	}
}

/// Somebody who nominates from the genesis on.
pub struct Nominator {
	pub who: AccountId,
	pub bond: Balance,
	pub targets: Vec<usize>,
}

/// The proof that whoever holds a validator's session keys means this owner.
pub fn ownership_proof(n: usize, owner: &[u8]) -> Vec<u8> {
	proof_of(&format!("node{n}"), owner)
}

/// The call by which a validator puts other keys in the place of its first ones.
pub fn set_spare_keys(n: usize) -> pallet_session::Call<Runtime> {
	let path = format!("spare{n}");
	let proof = proof_of(&path, &validator(n).encode());
	pallet_session::Call::set_keys { keys: keys_of(&path), proof }
}

fn proof_of(path: &str, owner: &[u8]) -> Vec<u8> {
	let (mut node, mut finality) = (key(path), finality_key(path));
	(
		node.generate_proof_of_possession(owner),
		finality.generate_proof_of_possession(owner),
		node.generate_proof_of_possession(owner),
		node.generate_proof_of_possession(owner),
	)
		.encode()
}

/// Who is there at genesis.
#[derive(Default)]
pub struct Setup {
	pub validators: usize,
	pub nominators: Vec<Nominator>,
	/// Others with some UNIT.
	pub others: Vec<AccountId>,
}

impl Setup {
	pub fn of(validators: usize) -> Self {
		Self { validators, ..Default::default() }
	}

	/// Runs a test on the chain, and checks what must always hold afterwards.
	pub fn run(self, test: impl FnOnce()) {
		sp_tracing::try_init_simple();
		DOWN.with(|down| down.borrow_mut().clear());
		self.externalities().execute_with(|| {
			block(vec![]);
			test();
			check_invariants();
		});
	}

	fn externalities(&self) -> TestExternalities {
		let mut genesis = self.preset();
		genesis.staking.validator_count = self.validators as u32;
		for n in 0..self.validators {
			endow(&mut genesis, validator(n), VALIDATOR_BOND + POCKET);
			let entry = (validator(n), validator(n), session_keys(n));
			genesis.session.keys.push(entry);
			genesis.staking.stakers.push((
				validator(n),
				validator(n),
				VALIDATOR_BOND,
				pallet_staking::StakerStatus::Validator,
			));
		}
		for nominator in &self.nominators {
			endow(&mut genesis, nominator.who.clone(), nominator.bond + POCKET);
			genesis.staking.stakers.push((
				nominator.who.clone(),
				nominator.who.clone(),
				nominator.bond,
				pallet_staking::StakerStatus::Nominator(
					nominator.targets.iter().map(|n| validator(*n)).collect(),
				),
			));
		}
		for other in &self.others {
			endow(&mut genesis, other.clone(), POCKET);
		}
		genesis.build_storage().expect("the genesis builds; qed").into()
	}

	/// The preset of a network with the main net's rules, without its stakers.
	fn preset(&self) -> RuntimeGenesisConfig {
		let patch =
			treasurenet_runtime::genesis_config_presets::get_preset(&"local_testnet".into())
				.expect("the preset exists; qed");
		let mut patch: Value = serde_json::from_slice(&patch).expect("presets are JSON; qed");
		for (pallet, list) in [("session", "keys"), ("staking", "stakers")] {
			patch[pallet][list] = Value::Array(vec![]);
		}
		let mut genesis = serde_json::to_value(RuntimeGenesisConfig::default())
			.expect("genesis serialises to JSON; qed");
		merge(&mut genesis, patch);
		serde_json::from_value(genesis).expect("a preset is a valid genesis; qed")
	}
}

fn endow(genesis: &mut RuntimeGenesisConfig, who: AccountId, amount: Balance) {
	genesis.balances.balances.push((who, amount));
}

fn merge(base: &mut Value, patch: Value) {
	match (base, patch) {
		(Value::Object(base), Value::Object(patch)) => {
			for (key, value) in patch {
				merge(base.entry(key).or_insert(Value::Null), value);
			}
		}
		(base, patch) => *base = patch,
	}
}

/// Whether a validator's node runs.
pub fn set_down(who: &AccountId, is_down: bool) {
	DOWN.with(|down| {
		if is_down {
			down.borrow_mut().insert(who.clone());
		} else {
			down.borrow_mut().remove(who);
		}
	});
}

fn is_down(who: &AccountId) -> bool {
	DOWN.with(|down| down.borrow().contains(who))
}

/// The slot of the next block, and the place of its author. Slots of nodes that are down or disabled
/// pass. The first block of a session is authored by its own validators.
fn next_slot() -> (u64, u32) {
	let mut slot = planned_slot();
	loop {
		let begins = begins_session(slot);
		let validators = if begins { queued() } else { Session::validators() };
		let place = (slot % validators.len() as u64) as usize;
		if may_author(&validators[place], begins) {
			return (slot, place as u32);
		}
		slot += 1;
	}
}

/// The slot that the next block is planned for: those that passed before it are made up for.
fn planned_slot() -> u64 {
	match u64::from(Babe::current_slot()) {
		0 => FIRST_SLOT,
		last => FIRST_SLOT + ((last - FIRST_SLOT) / STRIDE + 1) * STRIDE,
	}
}

fn begins_session(slot: u64) -> bool {
	u64::from(Babe::current_slot()) > 0
		&& slot >= u64::from(Babe::current_epoch_start()) + u64::from(BLOCKS_PER_SESSION)
}

/// Whether the next block may begin a session. Such a block has no room for transactions.
pub fn session_is_due() -> bool {
	begins_session(planned_slot() + STRIDE / 2)
}

/// Whether the next session begins an era.
fn begins_era() -> bool {
	use pallet_staking::{CurrentEra, ErasStartSessionIndex};
	let planned = CurrentEra::<Runtime>::get().unwrap_or(0);
	planned > era() && ErasStartSessionIndex::<Runtime>::get(planned) == Some(session() + 1)
}

/// The validators of the next session.
fn queued() -> Vec<AccountId> {
	Session::queued_keys().into_iter().map(|(validator, _)| validator).collect()
}

fn may_author(who: &AccountId, begins_session: bool) -> bool {
	if is_down(who) {
		return false;
	}
	let Some(place) = Session::validators().iter().position(|active| active == who) else {
		return true;
	};
	let place = place as u32;
	if begins_session && begins_era() {
		return true;
	}
	// Whoever was absent in the session that ends is disabled by its end.
	!Session::disabled_validators().contains(&place)
		&& (!begins_session || ImOnline::is_online(place))
}

/// Heartbeats of nodes that run and did not author in the session's first half.
fn heartbeats() -> Vec<UncheckedExtrinsic> {
	let elapsed = u64::from(Babe::current_slot()) - u64::from(Babe::current_epoch_start());
	if elapsed * 2 < u64::from(BLOCKS_PER_SESSION) {
		return vec![];
	}
	let validators = Session::validators();
	(0..validators.len() as u32)
		.filter(|index| !is_down(&validators[*index as usize]) && !ImOnline::is_online(*index))
		.map(heartbeat)
		.collect()
}

/// The heartbeat of the validator in that place.
pub fn heartbeat(index: u32) -> UncheckedExtrinsic {
	let validators = Session::validators();
	let heartbeat = pallet_im_online::Heartbeat {
		block_number: System::block_number(),
		session_index: Session::current_index(),
		authority_index: index,
		validators_len: validators.len() as u32,
	};
	let signature = node_of(index, &validators[index as usize]).sign(&heartbeat.encode()).into();
	let call = pallet_im_online::Call::<Runtime>::heartbeat { heartbeat, signature };
	<Runtime as CreateAuthorizedTransaction<pallet_im_online::Call<Runtime>>>::create_authorized_transaction(
		call.into(),
	)
}

/// The key of a validator's node: the one of its keys that is in force.
fn node_of(index: u32, who: &AccountId) -> sr25519::Pair {
	let n = (0..200).find(|n| validator(*n) == *who).expect("it is one of the tests'; qed");
	let in_force = pallet_im_online::Keys::<Runtime>::get()[index as usize].clone();
	["node", "spare"]
		.map(|name| key(&format!("{name}{n}")))
		.into_iter()
		.find(|pair| in_force == pair.public().into())
		.expect("it has one of the two; qed")
}

pub fn pre_digest(slot: u64, authority_index: u32) -> Digest {
	let digest =
		PreDigest::SecondaryPlain(SecondaryPlainPreDigest { authority_index, slot: slot.into() });
	Digest { logs: vec![DigestItem::PreRuntime(BABE_ENGINE_ID, digest.encode())] }
}

/// The first part of a block: hooks and the inherent.
pub fn open_block() {
	let number = System::block_number() + 1;
	let parent = BlakeTwo256::hash(&System::block_number().to_le_bytes());
	let (slot, author) = next_slot();
	Executive::initialize_block(&Header {
		parent_hash: parent,
		number,
		state_root: H256::zero(),
		extrinsics_root: H256::zero(),
		digest: pre_digest(slot, author),
	});
	let now = pallet_timestamp::Call::<Runtime>::set { now: slot * MILLISECS_PER_BLOCK };
	apply(UncheckedExtrinsic::new_bare(now.into()))
		.expect("the inherent is valid; qed")
		.expect("the inherent succeeds; qed");
}

/// The last part of a block.
pub fn close_block() {
	let number = System::block_number();
	System::note_finished_extrinsics();
	let left = BlockWeights::get().max_block.saturating_sub(System::block_weight().total());
	if left.all_gt(Weight::zero()) {
		let used = AllPalletsWithSystem::on_idle(number, left);
		System::register_extra_weight_unchecked(used, DispatchClass::Mandatory);
	}
	AllPalletsWithSystem::on_finalize(number);
	// Of what sealing a block does beside the root, the one thing that the next block looks at.
	sp_io::storage::clear(&storage_prefix(b"System", b"InherentsApplied"));
}

pub fn apply(extrinsic: UncheckedExtrinsic) -> ApplyExtrinsicResult {
	Executive::apply_extrinsic(extrinsic)
}

/// A block with transactions, all of which must be valid. Returns how each of them went.
pub fn block(extrinsics: Vec<UncheckedExtrinsic>) -> Vec<DispatchResult> {
	open_block();
	for heartbeat in heartbeats() {
		apply(heartbeat).expect("a heartbeat is valid; qed").expect("a heartbeat counts; qed");
	}
	let results = extrinsics
		.into_iter()
		.map(|extrinsic| apply(extrinsic).expect("the transaction is valid"))
		.collect();
	close_block();
	results
}

/// Empty blocks up to and with one in which `done` holds.
pub fn run_until(done: impl Fn() -> bool) {
	loop {
		block(vec![]);
		if done() {
			return;
		}
	}
}

pub fn session() -> u32 {
	Session::current_index()
}

/// To the first block of a later session.
pub fn run_to_session(index: u32) {
	while session() < index {
		block(vec![]);
	}
}

pub fn era() -> u32 {
	RunningEra::get()
}

/// To the first block of a later era.
pub fn run_to_era(index: u32) {
	while era() < index {
		block(vec![]);
	}
}

/// Who authored the last block.
pub fn author() -> AccountId {
	// The pallet remembers whom it was asked for until the block's end, which is past.
	let author = with_transaction(|| {
		TransactionOutcome::Rollback(Ok::<_, DispatchError>(Authorship::author()))
	});
	author.ok().flatten().expect("every block has an author; qed")
}

/// A transaction, signed for the account's `ahead`-th next nonce.
pub fn signed_ahead(path: &str, call: impl Into<RuntimeCall>, ahead: u32) -> UncheckedExtrinsic {
	tipped(path, call, ahead, 0)
}

/// A transaction with a tip.
pub fn tipped(
	path: &str,
	call: impl Into<RuntimeCall>,
	ahead: u32,
	tip: Balance,
) -> UncheckedExtrinsic {
	let pair = key(path);
	let nonce = System::account_nonce(account(path)) + ahead;
	let payload =
		SignedPayload::new(call.into(), extension(nonce, tip)).expect("nothing is refused; qed");
	let signature = payload.using_encoded(|bytes| pair.sign(bytes));
	let (call, extension, _) = payload.deconstruct();
	UncheckedExtrinsic::new_signed(
		call,
		account(path).into(),
		MultiSignature::Sr25519(signature),
		extension,
	)
}

pub fn signed(path: &str, call: impl Into<RuntimeCall>) -> UncheckedExtrinsic {
	signed_ahead(path, call, 0)
}

/// Gives an account TAT, as a mint does, with the pallet's counter of what was minted.
pub fn give_tat(who: &AccountId, amount: Balance) {
	use frame_support::traits::fungible::Mutate;
	pallet_tat_issuance::TotalMinted::<Runtime>::mutate(|total| *total += amount);
	Tat::mint_into(who, amount).expect("TAT can be received by anybody; qed");
}

/// A call outside of blocks, without its fee: for what a story begins with.
pub fn by(who: &AccountId, call: impl Into<RuntimeCall>) -> DispatchResult {
	call.into()
		.dispatch(RuntimeOrigin::signed(who.clone()))
		.map(|_| ())
		.map_err(|refused| refused.error)
}

pub fn by_root(call: impl Into<RuntimeCall>) -> DispatchResult {
	call.into().dispatch(RuntimeOrigin::root()).map(|_| ()).map_err(|refused| refused.error)
}

/// The last block's events.
pub fn events() -> Vec<RuntimeEvent> {
	System::events().into_iter().map(|record| record.event).collect()
}

pub fn slot() -> Slot {
	Babe::current_slot()
}

/// What must always hold, in every pallet that this area touches.
pub fn check_invariants() {
	for (pallet, check) in [
		("validator-attendance", ValidatorAttendance::do_try_state as fn() -> _),
		("unit-issuance", UnitIssuance::do_try_state),
		("bonus-stake", BonusStake::do_try_state),
	] {
		assert_eq!(check(), Ok(()), "{pallet}");
	}
	for (who, ledger) in pallet_staking::Bonded::<Runtime>::iter_keys()
		.filter_map(|who| Some((who.clone(), Staking::ledger(who.into()).ok()?)))
	{
		use frame_support::traits::fungible::InspectHold;
		let held = treasurenet_runtime::Balances::balance_on_hold(
			&pallet_staking::HoldReason::Staking.into(),
			&who,
		);
		assert_eq!(held, ledger.total, "{} holds what it bonded", who.to_ss58check());
	}
}

/// Gives an account a bond, session keys and a candidacy.
pub fn stand(n: usize, bond: Balance) {
	let who = validator(n);
	fund(&who, bond + POCKET);
	let payee = pallet_staking::RewardDestination::Stash;
	by(&who, pallet_staking::Call::<Runtime>::bond { value: bond, payee }).expect("it can bond");
	let proof = ownership_proof(n, &who.encode());
	let set_keys = pallet_session::Call::<Runtime>::set_keys { keys: session_keys(n), proof };
	by(&who, set_keys).expect("the keys are its own");
	by(&who, validate()).expect("it bonded enough");
}

/// The call by which a validator stands for the next election.
pub fn validate() -> pallet_staking::Call<Runtime> {
	pallet_staking::Call::validate { prefs: pallet_staking::ValidatorPrefs::default() }
}

/// Gives an account UNIT that were not there.
pub fn fund(who: &AccountId, amount: Balance) {
	use frame_support::traits::fungible::Mutate;
	treasurenet_runtime::Balances::mint_into(who, amount).expect("it can be minted; qed");
}

/// Whether a validator is active and disabled.
pub fn is_disabled(who: &AccountId) -> bool {
	let index = Session::validators().iter().position(|active| active == who);
	index.is_some_and(|index| Session::disabled_validators().contains(&(index as u32)))
}
