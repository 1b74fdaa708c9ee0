//! Blocks of the real runtime: with an author and a slot, all hooks, real transactions and a root.

use crate::{
	genesis::{patch, patched},
	invariants::Watch,
	script::{Origin, Step, name},
};
use codec::{Decode, Encode};
use frame_support::{
	dispatch::{DispatchClass, DispatchResultWithPostInfo, GetDispatchInfo},
	storage::{TransactionOutcome, with_transaction},
};
use frame_system::offchain::CreateAuthorizedTransaction;
use sp_consensus_babe::{
	BABE_ENGINE_ID,
	digests::{PreDigest, SecondaryPlainPreDigest},
};
use sp_core::{H256, Pair};
use sp_genesis_builder::runtime_decl_for_genesis_builder::GenesisBuilderV1;
use sp_io::TestExternalities;
use sp_keyring::Sr25519Keyring;
use sp_runtime::{
	Digest, DigestItem, DispatchError, MultiSignature,
	traits::{BlakeTwo256, Dispatchable, Hash as _},
	transaction_validity::TransactionValidityError,
};
use sp_storage::StateVersion;
use std::time::Instant;
use treasurenet_runtime::{
	AccountId, Babe, Executive, Header, ImOnline, OriginCaller, Runtime, RuntimeCall,
	RuntimeOrigin, Session, SignedPayload, System, UncheckedExtrinsic,
	configs::governance::origins::FoundationInstance,
	constants::time::{BLOCKS_PER_SESSION, MILLISECS_PER_BLOCK},
};

/// Slots in a day.
pub const DAY: u32 = (86_400_000 / MILLISECS_PER_BLOCK) as u32;

/// The index of the pallet that gives the tracks their origins.
pub const ORIGINS: u8 = 45;

/// How a step went.
#[derive(Clone, PartialEq, Debug)]
pub enum Outcome {
	/// There is nothing to tell.
	Nothing,
	/// The transaction did not enter the block.
	Refused(TransactionValidityError),
	/// The call was dispatched.
	Dispatched(Result<(), DispatchError>),
}

/// A chain between its blocks, or in one of them.
pub struct Chain {
	externalities: TestExternalities,
	/// The hash of the last block.
	parent: H256,
	/// The slot of the running or last block.
	slot: u64,
	/// The validators whose nodes are down, as bits by their place.
	down: u8,
	/// The place of the running block's author.
	author: u32,
	/// What must not change.
	watch: Watch,
	/// Blocks that were made, and those that their author could not finish.
	pub blocks: u64,
	pub lost: u64,
	/// The call that took longest for the weight that it declared, and how many times as long.
	pub slowest: Option<(f64, String)>,
}

/// The entries of a state, each with its value and how often it is referred to.
type State = Vec<(Vec<u8>, (Vec<u8>, i32))>;

/// A chain as it can be kept and taken up again.
#[derive(Clone)]
pub struct Snapshot {
	state: State,
	root: H256,
	parent: H256,
	slot: u64,
	watch: Watch,
}

impl Chain {
	/// The chain of the preset with the main net's rules, before its first block at the given slot.
	pub fn genesis(slot: u64) -> Self {
		let mut externalities = TestExternalities::default();
		let watch = externalities.execute_with(|| {
			let genesis = patched(patch("local_testnet"));
			Runtime::build_state(genesis.to_string().into_bytes()).expect("it builds; qed");
			Watch::default()
		});
		externalities.commit_all().expect("nothing is open; qed");
		let parent = BlakeTwo256::hash(b"genesis");
		Self::new(externalities, parent, slot, watch)
	}

	fn new(externalities: TestExternalities, parent: H256, slot: u64, watch: Watch) -> Self {
		Self {
			externalities,
			parent,
			slot,
			down: 0,
			author: 0,
			watch,
			blocks: 0,
			lost: 0,
			slowest: None,
		}
	}

	/// The chain between two blocks. The running one is dropped.
	pub fn into_snapshot(mut self) -> Snapshot {
		self.externalities.reset_overlay();
		let (state, root) = self.externalities.into_raw_snapshot();
		Snapshot { state, root, parent: self.parent, slot: self.slot, watch: self.watch }
	}

	/// Takes a chain up again, and begins a block.
	pub fn resume(from: &Snapshot) -> Self {
		let Snapshot { state, root, parent, slot, watch } = from.clone();
		let externalities = TestExternalities::from_raw_snapshot(state, root, StateVersion::V1);
		let mut chain = Self::new(externalities, parent, slot, watch);
		chain.open(1);
		chain
	}

	/// Reads the state.
	pub fn look<R>(&mut self, read: impl FnOnce() -> R) -> R {
		self.externalities.execute_with(read)
	}

	/// Does a step.
	pub fn perform(&mut self, step: &Step) -> Outcome {
		match step {
			Step::Block { gap, down } => {
				self.close();
				self.down = *down;
				self.open(*gap);
				Outcome::Nothing
			}
			Step::Call(origin, call) => self.call(*origin, call),
		}
	}

	/// Begins a block at the first slot that has an author whose node runs and is not disabled.
	pub fn open(&mut self, gap: u32) {
		let (parent, down) = (self.parent, self.down);
		for slot in self.slot + u64::from(gap.max(1)).. {
			assert!(slot < self.slot + u64::from(gap) + 1_000, "no validator may make a block");
			// If nobody else may make a block, a node that is down has to.
			let down = if slot > self.slot + u64::from(gap) + 100 { 0 } else { down };
			let author = self.look(|| begin(parent, slot, down));
			if let Some(author) = author {
				(self.slot, self.author) = (slot, author);
				return;
			}
			self.externalities.reset_overlay();
		}
	}

	/// Ends the running block, unless it disabled its own author.
	pub fn close(&mut self) {
		let (down, author) = (self.down, self.author);
		let header = self.externalities.execute_with(|| {
			for heartbeat in heartbeats(down) {
				apply(heartbeat);
			}
			let is_disabled = Session::disabled_validators().contains(&author);
			(!is_disabled).then(Executive::finalize_block)
		});
		let Some(header) = header else {
			self.externalities.reset_overlay();
			self.lost += 1;
			return;
		};
		self.parent = header.hash();
		self.externalities.commit_all().expect("nothing is open; qed");
		self.blocks += 1;
		let watch = &mut self.watch;
		self.externalities.execute_with(|| watch.check_block());
	}

	/// Checks everything that must hold of the whole state.
	pub fn check(&mut self) {
		let watch = &mut self.watch;
		self.externalities.execute_with(|| watch.check_state());
	}

	fn call(&mut self, origin: Origin, call: &RuntimeCall) -> Outcome {
		let (outcome, pace) = self.externalities.execute_with(|| match origin {
			Origin::Signed(key) => {
				let who = key.to_account_id();
				let pace = weigh(call, RuntimeOrigin::signed(who.clone()));
				(foretold(&who, call, || apply(signed(key, call.clone()))), Some(pace))
			}
			Origin::General => (apply(general(call.clone())), None),
			// Nobody but a block's author puts in an inherent.
			Origin::Bare if call.get_dispatch_info().class == DispatchClass::Mandatory => {
				(Outcome::Nothing, None)
			}
			Origin::Bare => (apply(UncheckedExtrinsic::new_bare(call.clone())), None),
			Origin::Managers => (dispatch(call, managers()), None),
			Origin::Root => (dispatch(call, RuntimeOrigin::root()), None),
			Origin::Track(track) => (
				track_origin(track).map_or(Outcome::Nothing, |origin| dispatch(call, origin)),
				None,
			),
		});
		if let Some(pace) = pace
			&& self.slowest.as_ref().is_none_or(|(slowest, _)| pace > *slowest)
		{
			self.slowest = Some((pace, name(call)));
		}
		outcome
	}
}

/// Begins a block. `None` if its slot's author is down or disabled.
fn begin(parent: H256, slot: u64, down: u8) -> Option<u32> {
	let begins_session = u64::from(Babe::current_slot()) > 0
		&& slot >= u64::from(Babe::current_epoch_start()) + u64::from(BLOCKS_PER_SESSION);
	let authors = if begins_session {
		Session::queued_keys().into_iter().map(|(validator, _)| validator).collect()
	} else {
		Session::validators()
	};
	let author = (slot % authors.len() as u64) as u32;
	if down >> author.min(7) & 1 == 1 {
		return None;
	}
	let digest = PreDigest::SecondaryPlain(SecondaryPlainPreDigest {
		authority_index: author,
		slot: slot.into(),
	});
	Executive::initialize_block(&Header {
		parent_hash: parent,
		number: System::block_number() + 1,
		state_root: H256::zero(),
		extrinsics_root: H256::zero(),
		digest: Digest { logs: vec![DigestItem::PreRuntime(BABE_ENGINE_ID, digest.encode())] },
	});
	if Session::disabled_validators().contains(&author) {
		return None;
	}
	let now = pallet_timestamp::Call::<Runtime>::set { now: slot * MILLISECS_PER_BLOCK };
	let set = Executive::apply_extrinsic(UncheckedExtrinsic::new_bare(now.into()));
	assert_eq!(set, Ok(Ok(())), "the time is set");
	Some(author)
}

/// Heartbeats of the nodes that run and have sent none in the current session.
fn heartbeats(down: u8) -> Vec<UncheckedExtrinsic> {
	let keys = pallet_im_online::Keys::<Runtime>::get();
	(0u32..)
		.zip(keys.iter())
		.filter(|(place, _)| down >> (*place).min(7) & 1 == 0 && !ImOnline::is_online(*place))
		.filter_map(|(place, public)| {
			let node =
				Sr25519Keyring::iter().find(|key| key.public() == (*public).clone().into())?;
			let heartbeat = pallet_im_online::Heartbeat {
				block_number: System::block_number(),
				session_index: Session::current_index(),
				authority_index: place,
				validators_len: keys.len() as u32,
			};
			let signature = node.sign(&heartbeat.encode()).into();
			let call = pallet_im_online::Call::<Runtime>::heartbeat { heartbeat, signature };
			Some(general(call.into()))
		})
		.collect()
}

/// Puts a transaction into the block. One that is not valid leaves nothing behind.
fn apply(transaction: UncheckedExtrinsic) -> Outcome {
	let result = with_transaction(|| match Executive::apply_extrinsic(transaction) {
		Ok(result) => TransactionOutcome::Commit(Ok(Outcome::Dispatched(result))),
		Err(refused) => {
			TransactionOutcome::Rollback(Ok::<_, DispatchError>(Outcome::Refused(refused)))
		}
	});
	result.expect("transactions are not nested deeply; qed")
}

/// A call by an origin that no transaction has.
fn dispatch(call: &RuntimeCall, origin: RuntimeOrigin) -> Outcome {
	let result = call.clone().dispatch(origin);
	check_weight(call, &result);
	Outcome::Dispatched(result.map(|_| ()).map_err(|refused| refused.error))
}

/// Tries a call out, and checks that it weighs no more than twice what it declares. Returns how long it took for
/// its weight: 1 if as long as it declares.
fn weigh(call: &RuntimeCall, origin: RuntimeOrigin) -> f64 {
	let start = Instant::now();
	let result = with_transaction(|| {
		TransactionOutcome::Rollback(Ok::<_, DispatchError>(call.clone().dispatch(origin)))
	});
	let took = start.elapsed();
	check_weight(call, &result.expect("transactions are not nested deeply; qed"));
	let declared = call.get_dispatch_info().call_weight.ref_time();
	// A picosecond is 1 of weight. Short calls say little.
	let took = took.saturating_sub(std::time::Duration::from_millis(1));
	took.as_nanos() as f64 * 1_000.0 / declared.max(1) as f64
}

fn check_weight(call: &RuntimeCall, result: &DispatchResultWithPostInfo) {
	let declared = call.get_dispatch_info().call_weight;
	let post = match result {
		Ok(post) => post,
		Err(refused) => &refused.post_info,
	};
	if let Some(actual) = post.actual_weight {
		assert!(
			actual.all_lte(declared.saturating_mul(2)),
			"{} weighs {actual:?}, more than twice the {declared:?} that it declares",
			name(call)
		);
	}
}

/// Runs a call and checks that it does what its preview tells.
fn foretold(who: &AccountId, call: &RuntimeCall, run: impl FnOnce() -> Outcome) -> Outcome {
	use pallet_tat_issuance::Call;
	use treasurenet_runtime::TatIssuance;
	match call {
		RuntimeCall::TatIssuance(Call::mint_tat { well, month }) => {
			let owner = pallet_well_audit::Wells::<Runtime>::get(well).map(|well| well.owner);
			let preview = TatIssuance::preview(*well, *month);
			let outcome = run();
			if owner.as_ref() == Some(who)
				&& let Outcome::Dispatched(result) = &outcome
			{
				assert_eq!(preview.refusals.is_empty(), result.is_ok(), "{preview:?}: {result:?}");
			}
			outcome
		}
		RuntimeCall::TatIssuance(Call::upload { items }) => {
			let preview = TatIssuance::preview_upload(who, items.to_vec());
			let outcome = run();
			if let Outcome::Dispatched(result) = &outcome {
				// The fee may have taken what the deposit needed.
				let is_as_told = preview.is_taken() == result.is_ok();
				assert!(is_as_told || preview.is_taken(), "{preview:?}: {result:?}");
			}
			outcome
		}
		_ => run(),
	}
}

/// What a referendum that passed on a track is dispatched as.
fn track_origin(track: u8) -> Option<RuntimeOrigin> {
	OriginCaller::decode(&mut &[ORIGINS, track][..]).ok().map(Into::into)
}

/// The managers' unanimous decision.
fn managers() -> RuntimeOrigin {
	let seats = pallet_collective::Members::<Runtime, FoundationInstance>::get().len() as u32;
	pallet_collective::RawOrigin::<AccountId, FoundationInstance>::Members(seats, seats).into()
}

fn general(call: RuntimeCall) -> UncheckedExtrinsic {
	<Runtime as CreateAuthorizedTransaction<RuntimeCall>>::create_authorized_transaction(call)
}

fn signed(key: Sr25519Keyring, call: RuntimeCall) -> UncheckedExtrinsic {
	let nonce = System::account_nonce(key.to_account_id());
	let mut extension = <Runtime as CreateAuthorizedTransaction<RuntimeCall>>::create_extension();
	extension.6 = frame_system::CheckNonce::from(nonce);
	let payload = SignedPayload::new(call, extension).expect("nothing is refused; qed");
	let signature = payload.using_encoded(|bytes| key.pair().sign(bytes));
	let (call, extension, _) = payload.deconstruct();
	let signature = MultiSignature::Sr25519(signature);
	UncheckedExtrinsic::new_signed(call, key.to_account_id().into(), signature, extension)
}
