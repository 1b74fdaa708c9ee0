//! Who may use the part of a block that ordinary transactions cannot take.
//!
//! A quarter of each block is left to *operational* calls: the managers' motions, an upgrade that was
//! decided on and, of the SDK's own pallets, calls of root. Their fees do not rise with demand, and a call
//! that fails pays for what it declared, which some of them let the caller choose. So [`CheckAdmission`]
//! refuses before inclusion what cannot succeed.

use super::{foundation::MaxMotionWeight, origins::FoundationInstance};
use crate::{
	AccountId, BlockNumber, Foundation, Multisig, Proxy, Runtime, RuntimeCall, RuntimeOrigin,
	System,
	constants::governance::MAX_MOTION_LENGTH,
	own_weights::{OwnWeights, WeightInfo},
};
use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode};
use frame_support::{
	dispatch::{DispatchClass, DispatchInfo, GetDispatchInfo},
	traits::{InstanceFilter, OriginTrait},
	weights::Weight,
};
use pallet_collective::{Call as Motion, MemberCount, Members, ProposalIndex, ProposalOf, Voting};
use scale_info::TypeInfo;
use sp_runtime::{
	impl_tx_ext_default,
	traits::{BlakeTwo256, Hash as _, Implication, StaticLookup, TransactionExtension, Zero},
	transaction_validity::{InvalidTransaction, TransactionSource, ValidTransaction},
};

/// Refuses an account's transaction that wants the room of operational calls without a right to it, and
/// every call of the foundation's that cannot succeed: of a stranger, heavier or longer than a motion may
/// be, or closing what is not decided. Batches, proxies and multisigs are looked into.
#[derive(Clone, Default, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct CheckAdmission;

impl TransactionExtension<RuntimeCall> for CheckAdmission {
	type Implicit = ();
	type Pre = ();
	type Val = ();

	const IDENTIFIER: &'static str = "CheckAdmission";

	fn weight(&self, call: &RuntimeCall) -> Weight {
		// The managers, a motion with its votes, an account's proxies. What more calls within a batch read
		// here they read again when they are dispatched, and pay for there. Of other calls the class alone
		// is looked at.
		match call {
			RuntimeCall::Foundation(..)
			| RuntimeCall::Utility(..)
			| RuntimeCall::Proxy(..)
			| RuntimeCall::Multisig(..) => OwnWeights::check_admission(),
			// Which upgrade was decided on.
			RuntimeCall::System(frame_system::Call::apply_authorized_upgrade { .. }) => {
				<Runtime as frame_system::Config>::DbWeight::get().reads(1)
			}
			_ => Weight::zero(),
		}
	}

	fn validate(
		&self,
		origin: RuntimeOrigin,
		call: &RuntimeCall,
		info: &DispatchInfo,
		_length: usize,
		_implicit: (),
		_implication: &impl Implication,
		_source: TransactionSource,
	) -> Result<
		(ValidTransaction, (), RuntimeOrigin),
		sp_runtime::transaction_validity::TransactionValidityError,
	> {
		if let Some(who) = origin.as_signer() {
			let room = match info.class {
				DispatchClass::Normal => Room::Ordinary,
				_ => Room::Reserved,
			};
			if !is_admitted(Some(who), call, room) {
				return Err(InvalidTransaction::Call.into());
			}
		}
		Ok((ValidTransaction::default(), (), origin))
	}

	impl_tx_ext_default!(RuntimeCall; prepare);
}

/// Which part of a block a transaction takes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Room {
	/// That of everybody.
	Ordinary,
	/// That of operational calls.
	Reserved,
}

/// Whether an account may make a call. `None` stands for an account that is nobody in particular.
fn is_admitted(who: Option<&AccountId>, call: &RuntimeCall, room: Room) -> bool {
	use pallet_multisig::Call as MultisigCall;
	use pallet_proxy::Call as ProxyCall;
	use pallet_utility::Call as UtilityCall;

	match call {
		RuntimeCall::Foundation(motion) => is_admitted_motion(who, motion),
		RuntimeCall::System(frame_system::Call::apply_authorized_upgrade { code }) => {
			is_decided_upgrade(code)
		}
		RuntimeCall::Utility(
			UtilityCall::batch { calls }
			| UtilityCall::batch_all { calls }
			| UtilityCall::force_batch { calls },
		) if !calls.is_empty() => calls.iter().all(|call| is_admitted(who, call, room)),
		RuntimeCall::Utility(UtilityCall::if_else { main, fallback }) => {
			is_admitted(who, main, room) && is_admitted(who, fallback, room)
		}
		RuntimeCall::Utility(UtilityCall::as_derivative { index, call }) => {
			let derivative =
				who.map(|who| pallet_utility::derivative_account_id(who.clone(), *index));
			is_admitted(derivative.as_ref(), call, room)
		}
		RuntimeCall::Proxy(ProxyCall::proxy { real, force_proxy_type, call }) => {
			let real = <Runtime as frame_system::Config>::Lookup::lookup(real.clone()).ok();
			let real = real.filter(|real| {
				who.and_then(|who| Proxy::find_proxy(real, who, *force_proxy_type).ok())
					.is_some_and(|proxy| proxy.delay.is_zero() && proxy.proxy_type.filter(call))
			});
			is_admitted(real.as_ref(), call, room)
		}
		// Whether such a call was announced is not looked up: managers' proxies act without a delay.
		RuntimeCall::Proxy(ProxyCall::proxy_announced { call, .. }) => {
			is_admitted(None, call, room)
		}
		RuntimeCall::Multisig(MultisigCall::as_multi_threshold_1 { other_signatories, call }) => {
			is_admitted(multisig(who, other_signatories, 1).as_ref(), call, room)
		}
		RuntimeCall::Multisig(MultisigCall::as_multi {
			threshold,
			other_signatories,
			call,
			..
		}) => is_admitted(multisig(who, other_signatories, *threshold).as_ref(), call, room),
		// Whatever else is operational is root's, which signs nothing.
		_ => room == Room::Ordinary,
	}
}

/// Whether governance decided on an upgrade to this code. Anybody may apply it then.
fn is_decided_upgrade(code: &[u8]) -> bool {
	// None of its fields can be read. The hash comes first.
	System::authorized_upgrade()
		.is_some_and(|upgrade| upgrade.encode().starts_with(BlakeTwo256::hash(code).as_bytes()))
}

/// The account of a multisig that somebody is a signatory of.
fn multisig(who: Option<&AccountId>, others: &[AccountId], threshold: u16) -> Option<AccountId> {
	let mut signatories = others.to_vec();
	signatories.push(who?.clone());
	signatories.sort();
	Some(Multisig::multi_account_id(&signatories, threshold))
}

/// Whether an account may make a call of the foundation's.
fn is_admitted_motion(
	who: Option<&AccountId>,
	call: &pallet_collective::Call<Runtime, FoundationInstance>,
) -> bool {
	let is_manager = || who.is_some_and(Foundation::is_member);
	match call {
		Motion::propose { proposal, length_bound, .. }
		| Motion::execute { proposal, length_bound } => {
			*length_bound <= MAX_MOTION_LENGTH && is_manager() && is_light(proposal)
		}
		Motion::vote { proposal, .. } => {
			is_manager() && Voting::<Runtime, FoundationInstance>::contains_key(proposal)
		}
		Motion::close { proposal_hash, index, proposal_weight_bound, length_bound } => {
			*length_bound <= MAX_MOTION_LENGTH
				&& proposal_weight_bound.all_lte(MaxMotionWeight::get())
				&& is_manager()
				&& can_be_closed(*proposal_hash, *index, *proposal_weight_bound, *length_bound)
		}
		Motion::release_proposal_cost { .. } => true,
		// Those of governance.
		_ => false,
	}
}

/// Whether a call is not too heavy for a motion.
fn is_light(call: &RuntimeCall) -> bool {
	call.get_dispatch_info().call_weight.all_lte(MaxMotionWeight::get())
}

/// Whether closing a motion now would succeed: it is decided or its time is up, and if it passed, its call
/// is within the bounds.
fn can_be_closed(
	motion: crate::Hash,
	index: ProposalIndex,
	weight_bound: Weight,
	length_bound: u32,
) -> bool {
	let Some(votes) = votes(motion).filter(|votes| votes.index == index) else {
		return false;
	};
	let seats = Members::<Runtime, FoundationInstance>::get().len() as MemberCount;
	let ayes = votes.ayes.len() as MemberCount;
	let noes = votes.noes.len() as MemberCount;
	if ayes >= votes.threshold {
		ProposalOf::<Runtime, FoundationInstance>::get(motion).is_some_and(|call| {
			call.encoded_size() <= length_bound as usize
				&& call.get_dispatch_info().call_weight.all_lte(weight_bound)
		})
	} else {
		seats.saturating_sub(noes) < votes.threshold || System::block_number() >= votes.end
	}
}

/// The votes on a motion. The collective's own type for them shows none of its fields.
#[derive(Decode)]
struct Votes {
	index: ProposalIndex,
	threshold: MemberCount,
	ayes: Vec<AccountId>,
	noes: Vec<AccountId>,
	end: BlockNumber,
}

fn votes(motion: crate::Hash) -> Option<Votes> {
	let votes = Voting::<Runtime, FoundationInstance>::get(motion)?;
	Votes::decode(&mut &votes.encode()[..]).ok()
}
