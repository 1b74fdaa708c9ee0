//! Reports of equivocation, with the proofs that a node would find.

use super::era::{BOND_FACTOR, make_active};
use crate::{
	AccountId, Header, Historical, Runtime, SessionKeys, Staking,
	configs::staking_adapters::RunningEra,
};
use alloc::{boxed::Box, vec::Vec};
use codec::Encode;
use finality_grandpa::Message;
use frame_benchmarking::v2::account;
use frame_support::traits::KeyOwnerProofSystem;
use pallet_staking::testing_utils::create_validators;
use sp_consensus_babe::digests::{CompatibleDigestItem, PreDigest, SecondaryPlainPreDigest};
use sp_core::{H256, crypto::KeyTypeId};
use sp_runtime::{DigestItem, RuntimeAppPublic, traits::StaticLookup};
use sp_staking::{Exposure, IndividualExposure};
use treasurenet_primitives::UNIT;

/// The session of the offence, after genesis.
const SESSION: u32 = 1;

/// Fills a session with validators, the first of which has `nominators`. Returns its keys, which the
/// keystore holds.
fn seat(validators: u32, nominators: u32) -> SessionKeys {
	let seated: Vec<AccountId> = create_validators::<Runtime>(validators, BOND_FACTOR)
		.expect("validators can be made; qed")
		.into_iter()
		.filter_map(|who| <Runtime as frame_system::Config>::Lookup::lookup(who).ok())
		.collect();
	for (n, who) in seated.iter().enumerate() {
		// Of the others only the public keys are looked at.
		let key = |kind: u8| [n as u8, kind].using_encoded(sp_io::hashing::blake2_256);
		pallet_session::NextKeys::<Runtime>::insert(
			who,
			SessionKeys {
				babe: sp_core::sr25519::Public::from_raw(key(0)).into(),
				grandpa: sp_core::ed25519::Public::from_raw(key(1)).into(),
				im_online: sp_core::sr25519::Public::from_raw(key(2)).into(),
				authority_discovery: sp_core::sr25519::Public::from_raw(key(3)).into(),
			},
		);
	}
	let offender = seated.first().expect("there is a validator; qed");
	let keys = SessionKeys::generate(&offender.encode(), None).keys;
	pallet_session::NextKeys::<Runtime>::insert(offender, keys.clone());
	make_active(&seated);
	pallet_session::CurrentIndex::<Runtime>::put(SESSION);

	let value = 100 * UNIT;
	let others: Vec<_> = (0..nominators)
		.map(|n| IndividualExposure { who: account("nominator", n, 0), value })
		.collect();
	let total = value.saturating_mul(u128::from(nominators).saturating_add(1));
	Staking::add_era_stakers(
		RunningEra::get(),
		offender.clone(),
		Exposure { total, own: value, others },
	);
	keys
}

fn membership(kind: KeyTypeId, key: &impl Encode) -> sp_session::MembershipProof {
	Historical::prove((kind, key.encode())).expect("a validator has the key; qed")
}

/// Two headers of one slot, sealed by one of so many validators, with so many nominators.
pub fn two_headers(validators: u32, nominators: u32) -> pallet_babe::Call<Runtime> {
	let offender = seat(validators, nominators).babe;
	let slot = pallet_babe::GenesisSlot::<Runtime>::get()
		+ u64::from(SESSION) * <Runtime as pallet_babe::Config>::EpochDuration::get();
	let sealed = |state_root| {
		let pre_digest =
			PreDigest::SecondaryPlain(SecondaryPlainPreDigest { authority_index: 0, slot });
		let mut header = Header {
			parent_hash: H256::zero(),
			number: 1,
			state_root,
			extrinsics_root: H256::zero(),
			digest: sp_runtime::Digest { logs: [DigestItem::babe_pre_digest(pre_digest)].into() },
		};
		let seal = offender.sign(&header.hash()).expect("the keystore holds the key; qed");
		header.digest.push(DigestItem::babe_seal(seal));
		header
	};
	pallet_babe::Call::report_equivocation_unsigned {
		key_owner_proof: membership(sp_consensus_babe::KEY_TYPE, &offender),
		equivocation_proof: Box::new(sp_consensus_babe::EquivocationProof {
			first_header: sealed(H256::repeat_byte(1)),
			second_header: sealed(H256::repeat_byte(2)),
			offender,
			slot,
		}),
	}
}

/// Two votes of one round, signed by one of so many validators, with so many nominators.
pub fn two_votes(validators: u32, nominators: u32) -> pallet_grandpa::Call<Runtime> {
	let identity = seat(validators, nominators).grandpa;
	// The set began with the session, so the one before is looked up as well.
	let (set_id, round_number) = (1, 7);
	pallet_grandpa::SetIdSession::<Runtime>::insert(set_id - 1, SESSION - 1);
	pallet_grandpa::SetIdSession::<Runtime>::insert(set_id, SESSION);
	let vote = |byte| {
		let prevote =
			finality_grandpa::Prevote { target_hash: H256::repeat_byte(byte), target_number: 1 };
		let message = Message::Prevote(prevote.clone());
		let payload = sp_consensus_grandpa::localized_payload(round_number, set_id, &message);
		(prevote, identity.sign(&payload).expect("the keystore holds the key; qed"))
	};
	let votes = finality_grandpa::Equivocation {
		first: vote(1),
		second: vote(2),
		identity: identity.clone(),
		round_number,
	};
	pallet_grandpa::Call::report_equivocation_unsigned {
		key_owner_proof: membership(sp_consensus_grandpa::KEY_TYPE, &identity),
		equivocation_proof: Box::new(sp_consensus_grandpa::EquivocationProof::new(
			set_id,
			sp_consensus_grandpa::Equivocation::Prevote(votes),
		)),
	}
}
