//! What the operator of a reporter's node can ask it.
//!
//! The calls are for the operator alone: a node that answers the public refuses them unless it runs
//! with `--rpc-methods unsafe`. The status holds no secrets, but tells how a reporter is set up; the
//! others make, use and remove keys.

use crate::oracle::status::{self, OracleStatus};
use jsonrpsee::{
	Extensions,
	core::RpcResult,
	proc_macros::rpc,
	types::{ErrorObject, ErrorObjectOwned, error::ErrorCode},
};
use pallet_production_oracle::{crypto::KEY_TYPE, key_proof};
use sc_rpc_api::check_if_safe;
use serde::{Deserialize, Serialize};
use sp_core::{Bytes, H256, hexdisplay::HexDisplay, offchain::OffchainStorage, sr25519};
use sp_keystore::KeystorePtr;
use sp_runtime::AccountId32;
use std::{
	path::{Path, PathBuf},
	time::{SystemTime, UNIX_EPOCH},
};
use treasurenet_primitives::Moment;
use treasurenet_runtime::Hash;

/// The operator's calls.
#[rpc(client, server, namespace = "treasurenet")]
pub trait OracleRpc {
	/// What the oracle worker of this node did last, and which keys it has.
	#[method(name = "oracleStatus", with_extensions)]
	fn oracle_status(&self) -> RpcResult<OracleStatus>;

	/// A key of this node and the proof with which `account` registers it: `key`, which the node
	/// must hold, or a new one.
	#[method(name = "oracleKey", with_extensions)]
	fn oracle_key(&self, account: AccountId32, key: Option<H256>) -> RpcResult<KeyProof>;

	/// Removes a key from the keystore. One that a reporter has registered is removed only by
	/// `force`.
	#[method(name = "oracleRemoveKey", with_extensions)]
	fn oracle_remove_key(&self, key: H256, force: bool) -> RpcResult<()>;
}

/// What `productionOracle.setSessionKey(key, proof)` takes.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct KeyProof {
	/// The account that the proof is for, as an SS58 address.
	pub account: AccountId32,
	/// The public key, sr25519.
	pub key: H256,
	/// The key's signature for the account on this chain.
	pub proof: Bytes,
}

/// Answers the operator's calls.
#[derive(Clone)]
pub struct Oracle<S> {
	/// Where the worker writes its status. A node without a database has none.
	pub storage: Option<S>,
	/// Where the keys are.
	pub keystore: KeystorePtr,
	/// The keystore's folder, if it has one.
	pub keystore_path: Option<PathBuf>,
	/// The hash of the chain's first block, which makes a proof hold on this chain alone.
	pub genesis: Hash,
	/// Whether this node runs off-chain workers.
	pub worker_enabled: bool,
}

impl<S> Oracle<S> {
	/// Makes a key if none is given. It stays in the keystore until it is removed.
	fn key(&self, key: Option<H256>) -> RpcResult<sr25519::Public> {
		match key {
			Some(key) => Ok(sr25519::Public::from(key.0)),
			None => self.keystore.sr25519_generate_new(KEY_TYPE, None).map_err(internal),
		}
	}
}

impl<S: OffchainStorage + 'static> OracleRpcServer for Oracle<S> {
	fn oracle_status(&self, extensions: &Extensions) -> RpcResult<OracleStatus> {
		check_if_safe(extensions)?;
		let held = self.keystore.sr25519_public_keys(KEY_TYPE).into_iter().map(H256::from);
		let status = self.storage.as_ref().map_or(Ok(None), status::read);
		Ok(OracleStatus::new(status, held, self.worker_enabled, now()))
	}

	fn oracle_key(
		&self,
		extensions: &Extensions,
		account: AccountId32,
		key: Option<H256>,
	) -> RpcResult<KeyProof> {
		check_if_safe(extensions)?;
		let key = self.key(key)?;
		let payload = key_proof(&self.genesis, &account);
		let proof = self
			.keystore
			.sr25519_sign(KEY_TYPE, &key, &payload)
			.map_err(internal)?
			.ok_or_else(not_held)?;
		Ok(KeyProof { account, key: key.into(), proof: proof.0.to_vec().into() })
	}

	fn oracle_remove_key(&self, extensions: &Extensions, key: H256, force: bool) -> RpcResult<()> {
		check_if_safe(extensions)?;
		if !self.keystore.sr25519_public_keys(KEY_TYPE).contains(&key.0.into()) {
			return Err(not_held());
		}
		let status = self.storage.as_ref().map_or(Ok(None), status::read);
		let keys = status.ok().flatten().unwrap_or_default().keys;
		let reporter = keys.into_iter().find(|known| known.key == key.0);
		if let Some(reporter) = reporter.and_then(|known| known.reporter).filter(|_| !force) {
			return Err(invalid(format!(
				"reporter {} has registered this key, and this node cannot report for it without the \
				 key. Register another one first, or use --force",
				reporter.id
			)));
		}
		let folder = self.keystore_path.as_deref();
		let folder = folder.ok_or_else(|| invalid("this node's keystore is not on disk"))?;
		let file = key_file(folder, key);
		std::fs::remove_file(&file)
			.map_err(|error| invalid(format!("{} cannot be removed: {error}", file.display())))
	}
}

/// Where the keystore keeps a key. The keystore itself removes none.
fn key_file(keystore: &Path, key: H256) -> PathBuf {
	let name = [&KEY_TYPE.0[..], &key.0].concat();
	keystore.join(format!("{:?}", HexDisplay::from(&name)))
}

fn now() -> Moment {
	let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
	Moment::try_from(now.as_millis()).unwrap_or(Moment::MAX)
}

fn internal(error: sp_keystore::Error) -> ErrorObjectOwned {
	let message = format!("the keystore failed: {error}");
	ErrorObject::owned(ErrorCode::InternalError.code(), message, None::<()>)
}

fn not_held() -> ErrorObjectOwned {
	invalid("this node does not hold that oracle key")
}

fn invalid(message: impl Into<String>) -> ErrorObjectOwned {
	ErrorObject::owned(ErrorCode::InvalidParams.code(), message, None::<()>)
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::oracle::status::tests::{NOON, busy};
	use codec::Encode;
	use jsonrpsee::RpcModule;
	use sc_rpc_api::DenyUnsafe;
	use serde_json::{Value, json};
	use sp_core::{
		Pair,
		offchain::{STORAGE_PREFIX, storage::InMemOffchainStorage},
	};
	use sp_keyring::Sr25519Keyring::Alice;
	use sp_keystore::{Keystore, testing::MemoryKeystore};
	use std::sync::Arc;
	use treasurenet_documents::status::STATUS_KEY;

	const ALICE: &str = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY";
	const GENESIS: Hash = H256([7; 32]);

	fn oracle() -> Oracle<InMemOffchainStorage> {
		Oracle {
			storage: Some(InMemOffchainStorage::default()),
			keystore: Arc::new(MemoryKeystore::new()),
			keystore_path: None,
			genesis: GENESIS,
			worker_enabled: true,
		}
	}

	fn module(
		oracle: &Oracle<InMemOffchainStorage>,
		deny: DenyUnsafe,
	) -> RpcModule<Oracle<InMemOffchainStorage>> {
		let mut module = oracle.clone().into_rpc();
		module.extensions_mut().insert(deny);
		module
	}

	/// Calls as a client does, and returns the whole answer.
	fn call(oracle: &Oracle<InMemOffchainStorage>, method: &str, params: Value) -> Value {
		call_as(oracle, DenyUnsafe::No, method, params)
	}

	fn call_as(
		oracle: &Oracle<InMemOffchainStorage>,
		deny: DenyUnsafe,
		method: &str,
		params: Value,
	) -> Value {
		let request = json!({ "jsonrpc": "2.0", "id": 1, "method": method, "params": params });
		let request = request.to_string();
		let module = module(oracle, deny);
		let answer = module.raw_json_request(&request, 1);
		let (answer, _) = futures::executor::block_on(answer).unwrap();
		serde_json::from_str(&answer).unwrap()
	}

	#[test]
	fn calls_should_be_refused_when_the_public_asks() {
		let oracle = oracle();
		for (method, params) in [
			("treasurenet_oracleStatus", json!([])),
			("treasurenet_oracleKey", json!([ALICE])),
			("treasurenet_oracleRemoveKey", json!([GENESIS, true])),
		] {
			let answer = call_as(&oracle, DenyUnsafe::Yes, method, params);
			assert!(answer["error"]["message"].as_str().unwrap().contains("unsafe"), "{answer}");
		}
		assert!(oracle.keystore.sr25519_public_keys(KEY_TYPE).is_empty());
	}

	#[test]
	fn status_should_hold_what_the_worker_wrote_and_the_keystore_has() {
		let mut oracle = oracle();
		let key = oracle.keystore.sr25519_generate_new(KEY_TYPE, None).unwrap();
		let mut status = busy();
		status.keys[0].key = key.0;
		let storage = oracle.storage.as_mut().unwrap();
		storage.set(STORAGE_PREFIX, STATUS_KEY, &status.encode());

		let answer = call(&oracle, "treasurenet_oracleStatus", json!([]));
		let result: OracleStatus = serde_json::from_value(answer["result"].clone()).unwrap();
		// The wall clock is long past the worker's.
		let age = result.age_seconds.unwrap();
		assert!(age > 0);
		let expected = OracleStatus::new(Ok(Some(status)), [key.into()], true, NOON + age * 1_000);
		assert_eq!(result, expected);
		assert_eq!(result.keys[0].reporter.as_ref().unwrap().id, 3);
	}

	#[test]
	fn status_should_be_empty_when_the_node_has_no_storage() {
		let oracle = Oracle { storage: None, worker_enabled: false, ..oracle() };
		let answer = call(&oracle, "treasurenet_oracleStatus", json!([]));
		assert_eq!(answer["result"]["workerEnabled"], false);
		assert_eq!(answer["result"]["updatedAt"], Value::Null);
	}

	#[test]
	fn key_should_be_made_and_proven_when_none_is_named() {
		let oracle = oracle();
		let answer = call(&oracle, "treasurenet_oracleKey", json!([ALICE]));
		let proof: KeyProof = serde_json::from_value(answer["result"].clone()).unwrap();

		let held = oracle.keystore.sr25519_public_keys(KEY_TYPE);
		assert_eq!(held, [sr25519::Public::from(proof.key.0)]);
		assert_eq!(answer["result"]["account"], ALICE);
		let signature = sr25519::Signature::try_from(&proof.proof[..]).unwrap();
		let payload = key_proof(&GENESIS, &Alice.to_account_id());
		assert!(sr25519::Pair::verify(&signature, payload, &held[0]));

		// Another call makes another key.
		call(&oracle, "treasurenet_oracleKey", json!([ALICE]));
		assert_eq!(oracle.keystore.sr25519_public_keys(KEY_TYPE).len(), 2);
	}

	#[test]
	fn proof_should_be_of_what_the_chain_checks_when_a_key_is_registered() {
		let account = Alice.to_account_id();
		let (chain, first_block) = sp_io::TestExternalities::default().execute_with(|| {
			(
				treasurenet_runtime::ProductionOracle::key_proof_payload(account.clone()),
				treasurenet_runtime::System::block_hash(0),
			)
		});
		assert_eq!(key_proof(&first_block, &account), chain);
	}

	#[test]
	fn key_should_be_proven_when_it_is_named_and_held() {
		let oracle = oracle();
		let key = oracle.keystore.sr25519_generate_new(KEY_TYPE, None).unwrap();
		let answer = call(&oracle, "treasurenet_oracleKey", json!([ALICE, H256::from(key)]));
		let proof: KeyProof = serde_json::from_value(answer["result"].clone()).unwrap();
		assert_eq!(proof.key, key.into());
		assert_eq!(oracle.keystore.sr25519_public_keys(KEY_TYPE).len(), 1);
	}

	#[test]
	fn key_should_be_refused_when_it_is_named_but_not_held() {
		let answer = call(&oracle(), "treasurenet_oracleKey", json!([ALICE, GENESIS]));
		assert_eq!(answer["error"]["message"], "this node does not hold that oracle key");
	}

	/// A node with a keystore on the disk, and a key in it.
	fn oracle_with_a_key(folder: &Path) -> (Oracle<InMemOffchainStorage>, H256) {
		let keystore = sc_keystore::LocalKeystore::open(folder, None).unwrap();
		let path = Some(folder.to_owned());
		let oracle = Oracle { keystore: Arc::new(keystore), keystore_path: path, ..oracle() };
		let key = oracle.keystore.sr25519_generate_new(KEY_TYPE, None).unwrap();
		(oracle, key.into())
	}

	#[test]
	fn key_should_be_gone_when_it_is_removed() {
		let folder = tempfile::tempdir().unwrap();
		let (oracle, key) = oracle_with_a_key(folder.path());
		let other = oracle.keystore.sr25519_generate_new(KEY_TYPE, None).unwrap();
		let answer = call(&oracle, "treasurenet_oracleRemoveKey", json!([key, false]));
		assert!(answer["error"].is_null(), "{answer}");
		assert_eq!(oracle.keystore.sr25519_public_keys(KEY_TYPE), [other]);

		let again = call(&oracle, "treasurenet_oracleRemoveKey", json!([key, false]));
		assert_eq!(again["error"]["message"], "this node does not hold that oracle key");
	}

	#[test]
	fn key_should_be_removed_by_force_alone_when_a_reporter_has_registered_it() {
		let folder = tempfile::tempdir().unwrap();
		let (mut oracle, key) = oracle_with_a_key(folder.path());
		let mut status = busy();
		status.keys[0].key = key.0;
		let storage = oracle.storage.as_mut().unwrap();
		storage.set(STORAGE_PREFIX, STATUS_KEY, &status.encode());

		let refused = call(&oracle, "treasurenet_oracleRemoveKey", json!([key, false]));
		let message = refused["error"]["message"].as_str().unwrap();
		assert!(message.starts_with("reporter 3 has registered this key"), "{message}");
		assert_eq!(oracle.keystore.sr25519_public_keys(KEY_TYPE).len(), 1);

		let answer = call(&oracle, "treasurenet_oracleRemoveKey", json!([key, true]));
		assert!(answer["error"].is_null(), "{answer}");
		assert!(oracle.keystore.sr25519_public_keys(KEY_TYPE).is_empty());
	}

	#[test]
	fn key_should_stay_when_the_keystore_is_not_on_the_disk() {
		let oracle = oracle();
		let key = oracle.keystore.sr25519_generate_new(KEY_TYPE, None).unwrap();
		let params = json!([H256::from(key), true]);
		let answer = call(&oracle, "treasurenet_oracleRemoveKey", params);
		assert_eq!(answer["error"]["message"], "this node's keystore is not on disk");
	}

	#[test]
	fn key_should_be_refused_when_the_account_is_no_address() {
		let answer = call(&oracle(), "treasurenet_oracleKey", json!(["5Grwva"]));
		assert_eq!(answer["error"]["code"], ErrorCode::InvalidParams.code());
	}
}
