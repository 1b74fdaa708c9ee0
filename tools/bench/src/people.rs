//! The accounts of a measured chain and their keys.

use codec::Encode;
use pallet_production_oracle::crypto::ReporterPair;
use sp_core::{Pair, sr25519};
use sp_crypto_hashing::blake2_256;
use sp_keyring::Sr25519Keyring;
use sp_runtime::MultiSignature;
use treasurenet_runtime::{
	AccountId, Hash, Nonce, RuntimeCall, SignedPayload, UncheckedExtrinsic, VERSION, extension,
};

/// The reporters of the genesis.
const REPORTERS: [Sr25519Keyring; 3] =
	[Sr25519Keyring::Eve, Sr25519Keyring::Ferdie, Sr25519Keyring::One];

/// An account with its key.
#[derive(Clone)]
pub struct Person {
	/// The account.
	pub account: AccountId,
	key: sr25519::Pair,
}

impl Person {
	/// The person of a number, among those of a kind.
	fn new(kind: &str, number: u32) -> Self {
		let key = sr25519::Pair::from_seed(&blake2_256(&(kind, number).encode()));
		Self { account: key.public().into(), key }
	}

	/// Signs a transaction for the chain with this first block.
	pub fn sign(
		&self,
		call: impl Into<RuntimeCall>,
		nonce: Nonce,
		genesis: Hash,
	) -> UncheckedExtrinsic {
		let implicit = (
			((), ()),
			(),
			VERSION.spec_version,
			VERSION.transaction_version,
			genesis,
			// Of a transaction that never expires.
			genesis,
			(),
			(),
			(),
			(),
			None,
			(),
		);
		let payload = SignedPayload::from_raw(call.into(), extension(nonce, 0), implicit);
		let signature = payload.using_encoded(|bytes| self.key.sign(bytes));
		let (call, extension, _) = payload.deconstruct();
		UncheckedExtrinsic::new_signed(
			call,
			self.account.clone().into(),
			MultiSignature::Sr25519(signature),
			extension,
		)
	}
}

/// A reporter and the key of its node.
#[derive(Clone)]
pub struct Reporter {
	/// The account.
	pub account: AccountId,
	/// Its node's key.
	pub node: ReporterPair,
}

/// Everybody on a chain.
#[derive(Clone)]
pub struct People {
	/// Producers, which own the wells.
	pub producers: Vec<Person>,
	/// Holders of UNIT and TAT.
	pub holders: Vec<Person>,
	/// The reporters.
	pub reporters: Vec<Reporter>,
}

impl People {
	/// So many producers and holders.
	pub fn new(producers: u32, holders: u32) -> Self {
		Self {
			producers: (0..producers).map(|n| Person::new("producer", n)).collect(),
			holders: self::holders(holders),
			reporters: REPORTERS
				.into_iter()
				.map(|key| Reporter {
					account: key.to_account_id(),
					node: ReporterPair::from_string(&format!("{}//oracle", key.to_seed()), None)
						.expect("a path of a seed; qed"),
				})
				.collect(),
		}
	}
}

/// So many holders, always the same.
pub fn holders(count: u32) -> Vec<Person> {
	(0..count).map(|n| Person::new("holder", n)).collect()
}
