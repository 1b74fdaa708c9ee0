//! The session keys by which reporters' nodes answer.
//!
//! A reporter's account need not be on its node: the node signs with a key of its own, which can do
//! nothing but report, and which the reporter replaces or clears at any time. Registering a key takes
//! a proof that the reporter holds it, so nobody takes another one's. The reporter's bond covers the
//! storage.

use crate::{pallet::*, types::*};
use alloc::vec::Vec;
use codec::Encode;
use frame_support::ensure;
use sp_application_crypto::{KeyTypeId, RuntimeAppPublic};
use sp_runtime::{DispatchResult, traits::Zero};

/// The type of these keys in a node's keystore.
pub const KEY_TYPE: KeyTypeId = KeyTypeId(*b"orcl");

mod app_sr25519 {
	use super::KEY_TYPE;
	use sp_application_crypto::{app_crypto, sr25519};
	app_crypto!(sr25519, KEY_TYPE);
}

sp_application_crypto::with_pair! {
	/// A reporter's key pair, sr25519.
	pub type ReporterPair = app_sr25519::Pair;
}

/// What a reporter's node signs.
pub type ReporterSignature = app_sr25519::Signature;

/// A reporter's session key: the public half of a key pair that its node holds.
pub type ReporterKey = app_sr25519::Public;

/// The domain that separates proofs of keys from everything else that a key signs.
pub const KEY_DOMAIN: &[u8] = b"treasurenet:oracle-key:v1";

/// What a session key signs to prove that an account may register it on the chain with this first
/// block: `SCALE((KEY_DOMAIN, genesis hash, account))`, the domain as a byte string.
pub fn key_proof(genesis: &impl Encode, account: &impl Encode) -> Vec<u8> {
	(KEY_DOMAIN, genesis, account).encode()
}

impl<T: Config> Pallet<T> {
	/// [`key_proof`] of an account on this chain.
	pub fn key_proof_payload(account: T::AccountId) -> Vec<u8> {
		key_proof(&Self::genesis_hash(), &account)
	}

	/// The hash of the chain's first block, which binds signatures to this chain.
	pub(crate) fn genesis_hash() -> T::Hash {
		frame_system::BlockHash::<T>::get(frame_system::pallet_prelude::BlockNumberFor::<T>::zero())
	}

	pub(crate) fn do_set_session_key(
		who: T::AccountId,
		key: ReporterKey,
		proof: &ReporterSignature,
	) -> DispatchResult {
		let id = Self::reporter_id(&who).ok_or(Error::<T>::NotReporter)?;
		ensure!(
			KeyOwners::<T>::get(&key).is_none_or(|owner| owner == id),
			Error::<T>::SessionKeyTaken
		);
		let signed = key_proof(&Self::genesis_hash(), &who);
		ensure!(key.verify(&signed, proof), Error::<T>::SessionKeyProofInvalid);
		Self::put_key(who, id, key);
		Ok(())
	}

	/// Registers a key that nobody else has. The old one is of no use from now on.
	pub(crate) fn put_key(who: T::AccountId, id: ReporterId, new: ReporterKey) {
		let old = ReporterKeys::<T>::get(id);
		if let Some(old) = &old {
			KeyOwners::<T>::remove(old);
		}
		KeyOwners::<T>::insert(&new, id);
		ReporterKeys::<T>::insert(id, &new);
		Self::deposit_event(Event::SessionKeySet { who, id, old, new });
	}

	pub(crate) fn do_clear_session_key(who: T::AccountId) -> Result<(), Error<T>> {
		// A reporter that was struck out may clear its key, too.
		let id = Reporters::<T>::get(&who).ok_or(Error::<T>::NotReporter)?.id;
		ensure!(Self::take_key(who, id), Error::<T>::NoSessionKey);
		Ok(())
	}

	/// Removes a reporter's key, if it has one.
	pub(crate) fn take_key(who: T::AccountId, id: ReporterId) -> bool {
		let Some(key) = ReporterKeys::<T>::take(id) else { return false };
		KeyOwners::<T>::remove(&key);
		Self::deposit_event(Event::SessionKeyCleared { who, id, key });
		true
	}
}
