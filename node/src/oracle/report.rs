//! Submits an answer by hand, with a key of this node: a correction, or a quote of zero that the
//! worker refuses.
//!
//! Like the worker's answers, it is signed by a session key, costs nothing, and is submitted only
//! if the chain would accept it now.

use crate::client::{FullClient, FullPool};
use codec::{Decode, Encode};
use frame_system::offchain::CreateAuthorizedTransaction;
use jsonrpsee::{
	Extensions,
	core::{RpcResult, async_trait},
	proc_macros::rpc,
	types::{ErrorObject, ErrorObjectOwned, error::ErrorCode},
};
use pallet_production_oracle::{
	Call, PriceAnswer, REPORT_CALL, REPORT_DOMAIN, Refusal, Report, ReportPayload, ReportPayloadOf,
	Subject, VolumeAnswer,
	crypto::{KEY_TYPE, ReporterKey},
};
use sc_client_api::HeaderBackend;
use sc_rpc_api::check_if_safe;
use sc_transaction_pool_api::{TransactionPool, TransactionSource};
use serde::{Deserialize, Serialize};
use sp_api::{Core, ProvideRuntimeApi};
use sp_core::{H256, sr25519};
use sp_io::hashing::blake2_256;
use sp_keystore::KeystorePtr;
use sp_runtime::{
	OpaqueExtrinsic,
	transaction_validity::{InvalidTransaction, TransactionValidity, TransactionValidityError},
};
use sp_transaction_pool::runtime_api::TaggedTransactionQueue;
use std::sync::Arc;
use treasurenet_runtime::{BlockNumber, Hash, Runtime, RuntimeCall, UncheckedExtrinsic, VERSION};

/// The first of the pool's codes for invalid answers that stands for a [`Refusal`].
const FIRST_REFUSAL: u8 = 16;

/// The operator's call.
#[rpc(client, server, namespace = "treasurenet")]
pub trait ReportRpc {
	/// Reports `answer` with `key`, or with the only oracle key of this node.
	#[method(name = "oracleReport", with_extensions)]
	async fn oracle_report(&self, answer: ManualAnswer, key: Option<H256>) -> RpcResult<Submitted>;
}

/// What a reporter says.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ManualAnswer {
	/// The day of a feed, or the month of a well.
	pub subject: Subject,
	/// The price in 1/10 000 USD, or the volume in 1/10 000 of its unit; `None` for no quote and
	/// not found.
	pub figure: Option<u64>,
	/// Hash of the document with the figure; zeros if there is none.
	pub source: H256,
}

/// A report that the pool accepted.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Submitted {
	/// The transaction's hash.
	pub transaction: H256,
	/// The key that signed.
	pub key: H256,
	/// The revision that it answers.
	pub revision: u8,
}

/// Answers the call.
pub struct Reporting {
	/// The chain.
	pub client: Arc<FullClient>,
	/// Where the transaction goes.
	pub pool: Arc<FullPool>,
	/// Where the keys are.
	pub keystore: KeystorePtr,
	/// The hash of the chain's first block, which binds signatures to this chain.
	pub genesis: Hash,
}

#[async_trait]
impl ReportRpcServer for Reporting {
	async fn oracle_report(
		&self,
		extensions: &Extensions,
		answer: ManualAnswer,
		key: Option<H256>,
	) -> RpcResult<Submitted> {
		check_if_safe(extensions)?;
		let at = self.client.info().best_hash;
		self.ensure_same_runtime(at)?;
		let block = self.client.info().best_number;
		let key = chosen_key(&self.keystore, key)?;
		let mut transactions = (0..=u8::MAX).map(|revision| {
			let payload = payload(key, block, answer.report(revision));
			Ok((revision, transaction(&self.keystore, self.genesis, payload)?))
		});
		let (revision, transaction) =
			first_taken(&mut transactions, |transaction| self.validate(at, transaction))?;
		let transaction = self
			.pool
			.submit_one(at, TransactionSource::Local, transaction)
			.await
			.map_err(|error| internal(format!("the transaction pool rejects it: {error}")))?;
		Ok(Submitted { transaction, key: key.into(), revision })
	}
}

impl Reporting {
	/// The transaction is made natively, so this program must know the chain's runtime.
	fn ensure_same_runtime(&self, at: Hash) -> RpcResult<()> {
		let chain = self.client.runtime_api().version(at).map_err(internal)?;
		if chain.spec_version == VERSION.spec_version {
			return Ok(());
		}
		Err(invalid(format!(
			"this node knows runtime {}, but the chain runs {}: use a node of the same release",
			VERSION.spec_version, chain.spec_version
		)))
	}

	fn validate(&self, at: Hash, transaction: &OpaqueExtrinsic) -> RpcResult<TransactionValidity> {
		self.client
			.runtime_api()
			.validate_transaction(at, TransactionSource::Local, transaction.clone(), at)
			.map_err(internal)
	}
}

impl ManualAnswer {
	fn report(&self, revision: u8) -> Report {
		let Self { subject, figure, source } = *self;
		match subject {
			Subject::Price { feed, day } => {
				let answer = figure.map_or(PriceAnswer::NoQuote, PriceAnswer::Price);
				Report::Price { feed, day, revision, answer, source }
			}
			Subject::Volume { key, month } => {
				let answer = figure.map_or(VolumeAnswer::NotFound, VolumeAnswer::Volume);
				Report::Volume { key, month, revision, answer, source }
			}
		}
	}
}

/// The first transaction that the chain would accept. The chain decides which revision can be
/// answered: it refuses any other.
fn first_taken(
	transactions: &mut dyn Iterator<Item = RpcResult<(u8, OpaqueExtrinsic)>>,
	validate: impl Fn(&OpaqueExtrinsic) -> RpcResult<TransactionValidity>,
) -> RpcResult<(u8, OpaqueExtrinsic)> {
	let mut last = invalid("there is nothing to report");
	for next in transactions {
		let (revision, transaction) = next?;
		let Err(error) = validate(&transaction)? else { return Ok((revision, transaction)) };
		let refusal = refusal(&error);
		last = invalid(match refusal {
			Some(refusal) => format!("the chain refuses the answer: {refusal:?}"),
			None => format!("the chain refuses the transaction: {}", reason(&error)),
		});
		if refusal != Some(Refusal::WrongRevision) {
			break;
		}
	}
	Err(last)
}

/// The refusal of an answer, if that is why a transaction is invalid.
fn refusal(error: &TransactionValidityError) -> Option<Refusal> {
	let TransactionValidityError::Invalid(InvalidTransaction::Custom(number)) = error else {
		return None;
	};
	Refusal::decode(&mut &[number.checked_sub(FIRST_REFUSAL)?][..]).ok()
}

/// Why a transaction is invalid, if not for its answer.
fn reason(error: &TransactionValidityError) -> String {
	use InvalidTransaction::*;
	let TransactionValidityError::Invalid(reason) = error else { return format!("{error:?}") };
	match reason {
		Custom(1) => "reports are switched off: the chain is in an emergency".into(),
		Custom(3) => "no reporter has registered this key".into(),
		Custom(4) => "the key's reporter is not active".into(),
		reason => format!("{reason:?}"),
	}
}

/// The key that is to sign.
fn chosen_key(keystore: &KeystorePtr, key: Option<H256>) -> RpcResult<sr25519::Public> {
	let held = keystore.sr25519_public_keys(KEY_TYPE);
	match (key, held.as_slice()) {
		(Some(key), held) if held.contains(&sr25519::Public::from(key.0)) => Ok(key.0.into()),
		(Some(_), _) => Err(invalid("this node does not hold that oracle key")),
		(None, [only]) => Ok(*only),
		(None, []) => Err(invalid("this node holds no oracle key")),
		(None, _) => Err(invalid("this node holds several oracle keys: name one with --key")),
	}
}

fn payload(key: sr25519::Public, block: BlockNumber, report: Report) -> ReportPayloadOf<Runtime> {
	let mut reports = sp_runtime::BoundedVec::new();
	// A batch has room for more than one.
	let _ = reports.try_push(report);
	ReportPayload { key: ReporterKey::from(key), block, reports }
}

/// The transaction that the worker would make.
fn transaction(
	keystore: &KeystorePtr,
	genesis: Hash,
	payload: ReportPayloadOf<Runtime>,
) -> RpcResult<OpaqueExtrinsic> {
	let key = sr25519::Public::from(payload.key.clone());
	let signature = keystore
		.sr25519_sign(KEY_TYPE, &key, &report_hash(genesis, &payload))
		.map_err(internal)?
		.ok_or_else(|| invalid("this node does not hold that oracle key"))?;
	let call = Call::report_authorized { payload, signature: signature.into() };
	let call = RuntimeCall::ProductionOracle(call);
	type Oracle = Call<Runtime>;
	let transaction: UncheckedExtrinsic =
		<Runtime as CreateAuthorizedTransaction<Oracle>>::create_authorized_transaction(call);
	OpaqueExtrinsic::try_from_encoded_extrinsic(&transaction.encode()).map_err(internal)
}

/// What a key signs: as `pallet_production_oracle::Pallet::report_hash`, which needs a chain's
/// state.
fn report_hash(genesis: Hash, payload: &ReportPayloadOf<Runtime>) -> [u8; 32] {
	blake2_256(&(REPORT_DOMAIN, genesis, REPORT_CALL, payload).encode())
}

fn invalid(message: impl ToString) -> ErrorObjectOwned {
	ErrorObject::owned(ErrorCode::InvalidParams.code(), message.to_string(), None::<()>)
}

fn internal(message: impl ToString) -> ErrorObjectOwned {
	ErrorObject::owned(ErrorCode::InternalError.code(), message.to_string(), None::<()>)
}

#[cfg(test)]
mod tests {
	use super::*;
	use sp_keystore::{Keystore, testing::MemoryKeystore};
	use sp_runtime::transaction_validity::ValidTransaction;
	use treasurenet_primitives::Feed;

	fn answer() -> ManualAnswer {
		let subject = Subject::Price { feed: Feed::UnitUsd, day: 20_000 };
		ManualAnswer { subject, figure: Some(0), source: H256([5; 32]) }
	}

	fn invalid_with(number: u8) -> TransactionValidity {
		Err(InvalidTransaction::Custom(number).into())
	}

	/// Transactions for the first revisions.
	fn try_revisions(validity: impl Fn(u8) -> TransactionValidity) -> (RpcResult<u8>, u8) {
		let asked = std::cell::Cell::new(0);
		let transaction = OpaqueExtrinsic::from_blob(vec![1, 2, 3]);
		let mut transactions = (0..=u8::MAX).map(|revision| Ok((revision, transaction.clone())));
		let taken = first_taken(&mut transactions, |_| {
			let revision = asked.replace(asked.get() + 1);
			Ok(validity(revision))
		});
		(taken.map(|(revision, _)| revision), asked.get())
	}

	#[test]
	fn signature_should_be_of_what_the_chain_checks_when_an_answer_is_made() {
		let keystore: KeystorePtr = Arc::new(MemoryKeystore::new());
		let key = keystore.sr25519_generate_new(KEY_TYPE, None).unwrap();
		let payload = payload(key, 7, answer().report(3));
		assert_eq!(payload.reports.len(), 1);
		let (chain, genesis) = sp_io::TestExternalities::default().execute_with(|| {
			(
				treasurenet_runtime::ProductionOracle::report_hash(&payload),
				treasurenet_runtime::System::block_hash(0),
			)
		});
		assert_eq!(report_hash(genesis, &payload), chain);

		let transaction = transaction(&keystore, genesis, payload.clone()).unwrap();
		let transaction = UncheckedExtrinsic::decode(&mut &transaction.encode()[..]).unwrap();
		let RuntimeCall::ProductionOracle(Call::report_authorized { payload: signed, signature }) =
			transaction.function
		else {
			panic!("it is a report")
		};
		assert_eq!(signed, payload);
		use sp_application_crypto::RuntimeAppPublic;
		assert!(payload.key.verify(&chain, &signature));
	}

	#[test]
	fn revision_should_be_the_one_that_the_chain_takes() {
		let wrong = FIRST_REFUSAL + Refusal::WrongRevision as u8;
		let validity = |revision| match revision {
			2 => Ok(ValidTransaction::default()),
			_ => invalid_with(wrong),
		};
		let (taken, asked) = try_revisions(validity);
		assert_eq!((taken.unwrap(), asked), (2, 3));
	}

	#[test]
	fn refusal_should_be_named_when_the_chain_takes_no_revision() {
		let refused = FIRST_REFUSAL + Refusal::PriceFinal as u8;
		let (taken, asked) = try_revisions(|_| invalid_with(refused));
		assert_eq!(taken.unwrap_err().message(), "the chain refuses the answer: PriceFinal");
		assert_eq!(asked, 1);
		let (taken, asked) = try_revisions(|_| invalid_with(3));
		let error = taken.unwrap_err();
		assert!(error.message().ends_with("no reporter has registered this key"), "{error}");
		assert_eq!(asked, 1);
	}

	#[test]
	fn key_should_be_chosen_when_it_is_clear_which() {
		let keystore: KeystorePtr = Arc::new(MemoryKeystore::new());
		let none = chosen_key(&keystore, None).unwrap_err();
		assert_eq!(none.message(), "this node holds no oracle key");
		let first = keystore.sr25519_generate_new(KEY_TYPE, None).unwrap();
		assert_eq!(chosen_key(&keystore, None), Ok(first));
		let second = keystore.sr25519_generate_new(KEY_TYPE, None).unwrap();
		assert!(chosen_key(&keystore, None).unwrap_err().message().contains("--key"));
		assert_eq!(chosen_key(&keystore, Some(second.into())), Ok(second));
		let unknown = chosen_key(&keystore, Some(H256([1; 32]))).unwrap_err();
		assert_eq!(unknown.message(), "this node does not hold that oracle key");
	}
}
