//! Transactions: many at once, in order, with the chain's answer in words.

use crate::{
	Account, At, Client, Error, Refusal,
	chain::{Call, Config, types},
	client::incompatible,
};
use futures::{StreamExt, stream::FuturesUnordered};
use std::{collections::BTreeMap, time::Duration};
use subxt::{
	client::OnlineClientAtBlockImpl,
	config::{DefaultExtrinsicParamsBuilder, substrate::H256},
	error::{BackendError, ExtrinsicError, RpcError, TransactionEventsError},
	ext::scale_encode::EncodeAsType,
	extrinsics::ExtrinsicEvents,
	tx::{TransactionProgress, TransactionStatus},
};

/// How long a transaction may wait for a block.
const PATIENCE: Duration = Duration::from_secs(120);
/// For how many blocks a transaction is valid.
const MORTAL_FOR: u64 = 64;

/// An account's calls in one transaction: either all of them succeed or none.
#[derive(Clone)]
pub struct Transaction<'a> {
	/// What it does, in words, for errors.
	pub what: String,
	/// The signer.
	pub signer: &'a Account,
	/// The calls.
	pub calls: Vec<Call>,
}

impl<'a> Transaction<'a> {
	/// A transaction.
	pub fn new(what: impl Into<String>, signer: &'a Account, calls: Vec<Call>) -> Self {
		Self { what: what.into(), signer, calls }
	}
}

/// A transaction that is in a block and succeeded.
pub struct Included {
	/// The block's hash.
	pub block: H256,
	/// The block's number.
	pub number: u64,
	/// What it caused.
	pub events: ExtrinsicEvents<Config>,
}

type Watched = TransactionProgress<Config, OnlineClientAtBlockImpl<Config>>;

impl Client {
	/// Submits one transaction and waits until it is in a block.
	pub async fn submit(&self, transaction: Transaction<'_>) -> Result<Included, Error> {
		let mut outcomes = self.submit_all(vec![transaction], |_| ()).await;
		outcomes.pop().unwrap_or_else(|| Err(Error::other("there is nothing to submit")))
	}

	/// Submits transactions at once, those of an account in their order, and waits until each is
	/// in a block. `on_included` gets the index of each that is.
	///
	/// The outcomes have the order of the transactions.
	pub async fn submit_all(
		&self,
		transactions: Vec<Transaction<'_>>,
		mut on_included: impl FnMut(usize),
	) -> Vec<Result<Included, Error>> {
		let mut outcomes = BTreeMap::new();
		let mut pending = FuturesUnordered::new();
		let mut nonces: BTreeMap<[u8; 32], u64> = BTreeMap::new();
		let count = transactions.len();
		for (index, transaction) in transactions.into_iter().enumerate() {
			let what = transaction.what.clone();
			match self.send(transaction, &mut nonces).await {
				Ok(progress) => pending.push(async move {
					let outcome = tokio::time::timeout(PATIENCE, self.watch(&what, progress))
						.await
						.unwrap_or_else(|_| {
							Err(Error::TimedOut { what, seconds: PATIENCE.as_secs() })
						});
					(index, outcome)
				}),
				Err(error) => {
					outcomes.insert(index, Err(error));
				}
			}
		}
		while let Some((index, outcome)) = pending.next().await {
			if outcome.is_ok() {
				on_included(index);
			}
			outcomes.insert(index, outcome);
		}
		debug_assert_eq!(outcomes.len(), count);
		outcomes.into_values().collect()
	}

	/// A call's bytes, by the node's own metadata: a call that the node lacks fails here.
	pub(crate) fn encode(&self, at: &At, call: &Call) -> Result<Vec<u8>, Error> {
		let metadata = at.metadata_ref();
		call.encode_as_type(metadata.outer_enums().call_enum_ty(), metadata.types())
			.map_err(|error| incompatible(at, error))
	}

	async fn send(
		&self,
		transaction: Transaction<'_>,
		nonces: &mut BTreeMap<[u8; 32], u64>,
	) -> Result<Watched, Error> {
		let Transaction { what, signer, calls } = transaction;
		let at = self.best().await?;
		// The newest block may be reverted, so the transaction is made mortal from a final one.
		let born = self.final_block().await?;
		let call = match <[Call; 1]>::try_from(calls) {
			Ok([call]) => call,
			Err(calls) => Call::Utility(types::pallet_utility::pallet::Call::batch_all { calls }),
		};
		let bytes = self.encode(&at, &call)?;
		let payload =
			at.tx().from_call_data_bytes(&bytes).map_err(|error| incompatible(&at, error))?;
		let account = signer.id();
		let nonce = match nonces.get(&account.0) {
			Some(nonce) => *nonce,
			None => self.next_nonce(&account).await?,
		};
		let params = DefaultExtrinsicParamsBuilder::<Config>::new()
			.nonce(nonce)
			.mortal_from_unchecked(MORTAL_FOR, born.block_number(), born.block_hash())
			.build();
		let signed = at
			.tx()
			.create_signable_offline(&payload, params)
			.and_then(|mut signable| signable.sign(signer.keypair()))
			.map_err(|error| incompatible(&at, error))?;
		let progress = signed
			.submit_and_watch()
			.await
			.map_err(|error| Error::NotTaken { what, reason: pool_words(&error, signer) })?;
		nonces.insert(account.0, nonce + 1);
		Ok(progress)
	}

	async fn watch(&self, what: &str, mut progress: Watched) -> Result<Included, Error> {
		let not_taken = |reason: String| Error::NotTaken { what: what.to_owned(), reason };
		while let Some(status) = progress.next().await {
			match status.map_err(|error| not_taken(error.to_string()))? {
				TransactionStatus::InBestBlock(_) if self.waits_for_finality() => {}
				TransactionStatus::InBestBlock(block)
				| TransactionStatus::InFinalizedBlock(block) => {
					let at = self.at(block.block_hash()).await?;
					let events = block.wait_for_success().await.map_err(|error| match error {
						TransactionEventsError::ExtrinsicFailed(error) => Error::Refused {
							what: what.to_owned(),
							refusal: Box::new(Refusal::of(&error, at.metadata_ref())),
						},
						error => Error::node(error),
					})?;
					return Ok(Included {
						block: block.block_hash(),
						number: at.block_number(),
						events,
					});
				}
				TransactionStatus::Error { message }
				| TransactionStatus::Invalid { message }
				| TransactionStatus::Dropped { message } => return Err(not_taken(message)),
				_ => {}
			}
		}
		Err(not_taken("the node stopped reporting on it".to_owned()))
	}
}

/// What the pool's refusal means.
fn pool_words(error: &ExtrinsicError, signer: &Account) -> String {
	let words = match error {
		// The message says what it is, the data why.
		ExtrinsicError::ErrorSubmittingTransaction(BackendError::Rpc(RpcError::ClientError(
			subxt::rpcs::Error::User(user),
		))) => match &user.data {
			Some(data) => format!("{}: {}", user.message, data.get().trim_matches('"')),
			None => user.message.clone(),
		},
		error => error.to_string(),
	};
	if words.contains("Inability to pay") {
		return format!("{signer} has no UNIT to pay the fee. Send UNIT to {}", signer.id());
	}
	if words.contains("riority is too low") {
		return format!(
			"another transaction of {signer} with the same number is waiting. Try again in a moment"
		);
	}
	if words.contains("outdated") {
		return format!("{signer} sent another transaction meanwhile. Try again");
	}
	if words.contains("call is not expected") {
		return format!(
			"{words}. Safe mode or a pause stops this call (see safeMode.enteredUntil and \
			 txPause.pausedCalls), or {signer} may never make it"
		);
	}
	words
}
