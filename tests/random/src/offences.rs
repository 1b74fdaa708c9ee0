//! Equivocations, with the proofs that nodes would find.

use crate::{choices::Choices, ideas::Act, script::Origin};
use codec::Encode;
use finality_grandpa::{Message, Prevote};
use frame_support::traits::KeyOwnerProofSystem;
use sp_consensus_babe::{
	AuthorityId, BABE_ENGINE_ID, EquivocationProof,
	digests::{CompatibleDigestItem, PreDigest, SecondaryPlainPreDigest},
};
use sp_consensus_grandpa::Equivocation;
use sp_core::{H256, Pair};
use sp_keyring::{Ed25519Keyring, Sr25519Keyring};
use sp_runtime::{Digest, DigestItem, KeyTypeId};
use treasurenet_runtime::{
	Babe, Grandpa, Header, Historical, Runtime, RuntimeCall, Session, System,
};

/// Two blocks or two votes of a validator. Rare validators are left: one of four may be disabled.
pub fn any(c: &mut Choices) -> Option<Act> {
	let place = c.below(Session::validators().len() as u64) as usize;
	let call = if c.percent(50) { two_headers(place)? } else { two_votes(c, place)? };
	Some((Origin::Bare, call))
}

fn ownership(key_type: KeyTypeId, key: &impl Encode) -> Option<sp_session::MembershipProof> {
	Historical::prove((key_type, key.encode()))
}

fn two_headers(place: usize) -> Option<RuntimeCall> {
	let offender: AuthorityId = Babe::authorities().get(place)?.0.clone();
	let node = Sr25519Keyring::iter().find(|key| key.public() == offender.clone().into())?;
	let digest = PreDigest::SecondaryPlain(SecondaryPlainPreDigest {
		authority_index: place as u32,
		slot: Babe::current_slot(),
	});
	let sealed = |state_root: H256| {
		let mut header = Header {
			parent_hash: System::parent_hash(),
			number: System::block_number(),
			state_root,
			extrinsics_root: H256::zero(),
			digest: Digest { logs: vec![DigestItem::PreRuntime(BABE_ENGINE_ID, digest.encode())] },
		};
		let seal = node.pair().sign(header.hash().as_ref());
		header.digest.push(DigestItem::babe_seal(seal.into()));
		header
	};
	let call = pallet_babe::Call::<Runtime>::report_equivocation_unsigned {
		key_owner_proof: ownership(sp_consensus_babe::KEY_TYPE, &offender)?,
		equivocation_proof: Box::new(EquivocationProof {
			offender,
			slot: Babe::current_slot(),
			first_header: sealed(H256::repeat_byte(1)),
			second_header: sealed(H256::repeat_byte(2)),
		}),
	};
	Some(call.into())
}

fn two_votes(c: &mut Choices, place: usize) -> Option<RuntimeCall> {
	let identity = Grandpa::grandpa_authorities().get(place)?.0.clone();
	let node = Ed25519Keyring::iter().find(|key| key.public() == identity.clone().into())?;
	let set_id = pallet_grandpa::CurrentSetId::<Runtime>::get();
	let round_number = c.below(3);
	let vote = |byte| {
		let (target_hash, target_number) = (H256::repeat_byte(byte), System::block_number());
		let prevote = Prevote { target_hash, target_number };
		let message = Message::Prevote(prevote.clone());
		let payload = sp_consensus_grandpa::localized_payload(round_number, set_id, &message);
		(prevote, node.pair().sign(&payload).into())
	};
	let call = pallet_grandpa::Call::<Runtime>::report_equivocation_unsigned {
		key_owner_proof: ownership(sp_consensus_grandpa::KEY_TYPE, &identity)?,
		equivocation_proof: Box::new(sp_consensus_grandpa::EquivocationProof::new(
			set_id,
			Equivocation::Prevote(finality_grandpa::Equivocation {
				round_number,
				identity,
				first: vote(1),
				second: vote(2),
			}),
		)),
	};
	Some(call.into())
}
