//! UNIT holders and their referenda, on a chain whose blocks pass by themselves.

use crate::world::{begin, by, check_invariants, externalities};
use codec::Encode;
use frame_support::{
	assert_ok,
	dispatch::DispatchResult,
	traits::{Bounded, Get, Hooks, StorePreimage, schedule::DispatchTime},
};
use frame_system::RawOrigin;
use pallet_conviction_voting::{AccountVote, Conviction, Vote};
use pallet_referenda::{ReferendumInfo, ReferendumInfoFor, TrackInfo, TracksInfo};
use sp_keyring::Sr25519Keyring;
use sp_runtime::{
	MultiSignature,
	traits::Dispatchable,
	transaction_validity::{TransactionSource, TransactionValidity},
};
use std::borrow::Cow;
use treasurenet_runtime::{
	AccountId, Balance, Balances, BlockNumber, BonusStake, Executive, OriginCaller, Preimage,
	Runtime, RuntimeCall, RuntimeEvent, RuntimeOrigin, Scheduler, SignedPayload, System, UNIT,
	UncheckedExtrinsic, UnitIssuance, ValidatorAttendance,
	configs::governance::{
		referenda::Electorate,
		track_origins::Origin,
		tracks::{TrackId, Tracks},
	},
	extension,
};

pub use Sr25519Keyring::{Alice, Bob, Charlie, Dave, Eve, Two};

/// What everybody votes with.
pub const STAKE: Balance = 9_000_000 * UNIT;

/// Runs a test on a chain with the main net's rules, and checks what must always hold afterwards.
pub fn on_chain(test: impl FnOnce()) {
	externalities("local_testnet").execute_with(|| {
		begin();
		let issuance = Balances::total_issuance();
		test();
		check_invariants();
		for (pallet, check) in [
			("unit-issuance", UnitIssuance::do_try_state as fn() -> _),
			("bonus-stake", BonusStake::do_try_state),
			("validator-attendance", ValidatorAttendance::do_try_state),
		] {
			assert_eq!(check(), Ok(()), "{pallet}");
		}
		check_motions();
		check_referenda();
		// What governance takes, it takes for the treasury. Only `fund` makes UNIT in these tests.
		assert!(Balances::total_issuance() >= issuance, "UNIT was burnt");
		assert!(Electorate::get() <= Balances::total_issuance());
	});
}

/// Each motion's deposit is held, and nothing more is.
fn check_motions() {
	use pallet_collective::{CostOf, Instance1, ProposalOf, Proposals};
	let mut held = std::collections::BTreeMap::<AccountId, Balance>::new();
	for (motion, (who, deposit)) in CostOf::<Runtime, Instance1>::iter() {
		let amount = <Balance as codec::Decode>::decode(&mut &deposit.encode()[..]);
		*held.entry(who).or_default() += amount.expect("a deposit is its amount; qed");
		let listed = Proposals::<Runtime, Instance1>::get().contains(&motion);
		assert_eq!(listed, ProposalOf::<Runtime, Instance1>::contains_key(motion));
	}
	for motion in Proposals::<Runtime, Instance1>::get() {
		assert!(CostOf::<Runtime, Instance1>::contains_key(motion), "a motion without a deposit");
	}
	for who in Sr25519Keyring::iter() {
		let who = who.to_account_id();
		assert_eq!(motion_hold(&who), held.get(&who).copied().unwrap_or(0), "{who}");
	}
}

/// What motions hold of a manager's UNIT.
pub fn motion_hold(who: &AccountId) -> Balance {
	use frame_support::traits::fungible::InspectHold;
	let reason = pallet_collective::HoldReason::<pallet_collective::Instance1>::ProposalSubmission;
	Balances::balance_on_hold(&reason.into(), who)
}

/// Each track decides as many referenda as it counts, and no more than it may.
fn check_referenda() {
	for track in Tracks::tracks() {
		let deciding = ReferendumInfoFor::<Runtime>::iter_values().filter(|info| {
			matches!(info, ReferendumInfo::Ongoing(status)
				if status.track == track.id && status.deciding.is_some())
		});
		let counted = pallet_referenda::DecidingCount::<Runtime>::get(track.id);
		assert_eq!(deciding.count() as u32, counted, "track {}", track.id);
		assert!(counted <= track.info.max_deciding);
	}
}

/// The origin that root's referenda are dispatched as.
pub fn root() -> OriginCaller {
	RawOrigin::Root.into()
}

/// What a track is set up with.
pub fn track(id: TrackId) -> Cow<'static, TrackInfo<Balance, BlockNumber>> {
	Tracks::info(id).expect("there is such a track; qed")
}

pub fn track_of(origin: &OriginCaller) -> Cow<'static, TrackInfo<Balance, BlockNumber>> {
	track(Tracks::track_for(origin).expect("the origin has a track; qed"))
}

/// Everybody with a well-known key. Each has ten million UNIT.
pub fn holders() -> Vec<AccountId> {
	Sr25519Keyring::iter().map(|key| key.to_account_id()).collect()
}

/// Goes to a block, through all blocks for which something is planned.
pub fn run_to(target: BlockNumber) {
	let planned = || {
		let blocks = pallet_scheduler::Agenda::<Runtime>::iter_keys();
		let blocks = blocks.filter(|block| (System::block_number() + 1..target).contains(block));
		blocks.min()
	};
	while let Some(block) = planned() {
		run_block(block);
	}
	run_block(target);
}

fn run_block(number: BlockNumber) {
	System::set_block_number(number);
	// Nothing was planned for the blocks that were skipped.
	pallet_scheduler::IncompleteSince::<Runtime>::kill();
	Scheduler::on_initialize(number);
}

pub fn run(blocks: BlockNumber) {
	run_to(System::block_number() + blocks);
}

/// Notes a call's preimage, and submits the referendum on it with its decision deposit.
pub fn submit(origin: impl Into<OriginCaller>, call: impl Into<RuntimeCall>) -> u32 {
	let who = Alice.to_account_id();
	let bytes = call.into().encode();
	let len = bytes.len() as u32;
	let hash = <Preimage as StorePreimage>::note(bytes.clone().into());
	let hash = match hash {
		Ok(hash) => hash,
		Err(refused) => panic!("the preimage is refused: {refused:?}"),
	};
	let index = pallet_referenda::ReferendumCount::<Runtime>::get();
	assert_ok!(by(
		&who,
		pallet_referenda::Call::submit {
			proposal_origin: Box::new(origin.into()),
			proposal: Bounded::Lookup { hash, len },
			enactment_moment: DispatchTime::After(0),
		}
	));
	assert_ok!(by(&who, pallet_referenda::Call::place_decision_deposit { index }));
	index
}

pub fn vote(who: &AccountId, index: u32, aye: bool, balance: Balance) {
	assert_ok!(try_vote(who, index, aye, balance));
}

pub fn try_vote(who: &AccountId, index: u32, aye: bool, balance: Balance) -> DispatchResult {
	let vote = Vote { aye, conviction: Conviction::Locked1x };
	by(
		who,
		pallet_conviction_voting::Call::vote {
			poll_index: index,
			vote: AccountVote::Standard { vote, balance },
		},
	)
}

pub fn everybody_votes(index: u32, aye: bool) {
	for who in holders() {
		vote(&who, index, aye, STAKE);
	}
}

/// How long a referendum of an origin's track takes at least.
pub fn least_time(origin: &OriginCaller) -> BlockNumber {
	let track = track_of(origin);
	track.prepare_period + track.confirm_period + track.min_enactment_period
}

/// Submits a referendum, has everybody vote for it, and goes to the block after its dispatch. Returns how
/// the call went, which is known for `ReferendumInfo::Approved` only.
pub fn enact(origin: impl Into<OriginCaller>, call: impl Into<RuntimeCall>) -> DispatchResult {
	let origin = origin.into();
	let index = submit(origin.clone(), call);
	everybody_votes(index, true);
	run(least_time(&origin) + 2);
	assert!(is_approved(index), "the referendum is {:?}", info(index));
	outcome().expect("the call was dispatched")
}

pub fn info(index: u32) -> pallet_referenda::ReferendumInfoOf<Runtime, ()> {
	ReferendumInfoFor::<Runtime>::get(index).expect("there is such a referendum; qed")
}

pub fn is_approved(index: u32) -> bool {
	matches!(info(index), ReferendumInfo::Approved(..))
}

/// How the last scheduled call of a referendum went.
pub fn outcome() -> Option<DispatchResult> {
	events().into_iter().rev().find_map(|event| match event {
		// Alarms have no name.
		RuntimeEvent::Scheduler(pallet_scheduler::Event::Dispatched {
			id: Some(_),
			result,
			..
		}) => Some(result),
		_ => None,
	})
}

pub fn events() -> Vec<RuntimeEvent> {
	System::events().into_iter().map(|record| record.event).collect()
}

/// A call as a track's origin, outside of any referendum.
pub fn by_track(track: Origin, call: impl Into<RuntimeCall>) -> DispatchResult {
	call.into().dispatch(RuntimeOrigin::from(track)).map(|_| ()).map_err(|refused| refused.error)
}

/// A transaction, signed.
pub fn signed(who: Sr25519Keyring, call: impl Into<RuntimeCall>) -> UncheckedExtrinsic {
	let nonce = System::account_nonce(who.to_account_id());
	let payload =
		SignedPayload::new(call.into(), extension(nonce, 0)).expect("nothing is refused; qed");
	let signature = MultiSignature::Sr25519(payload.using_encoded(|bytes| who.sign(bytes)));
	let (call, extension, _) = payload.deconstruct();
	UncheckedExtrinsic::new_signed(call, who.to_account_id().into(), signature, extension)
}

/// What a node's pool says to a transaction. Nothing is changed by it.
pub fn pool_says(who: Sr25519Keyring, call: impl Into<RuntimeCall>) -> TransactionValidity {
	let transaction = signed(who, call);
	let block = System::block_number();
	let said = Executive::validate_transaction(
		TransactionSource::External,
		transaction,
		System::parent_hash(),
	);
	System::set_block_number(block);
	said
}

/// A transaction in a block.
pub fn transact(who: Sr25519Keyring, call: impl Into<RuntimeCall>) -> DispatchResult {
	Executive::apply_extrinsic(signed(who, call)).expect("the transaction is valid")
}
