//! The connection to a node.

use crate::{
	Error,
	chain::{AccountId, Config},
};
use serde_json::Value;
use std::{cmp::Ordering, sync::Arc, time::Duration};
use subxt::{
	OnlineClient,
	backend::{BlockRef, LegacyBackend},
	client::{ClientAtBlock, OnlineClientAtBlockImpl},
	config::substrate::H256,
	rpcs::{RpcClient, rpc_params},
};

/// Where a node on the same machine listens.
pub const DEFAULT_URL: &str = "ws://127.0.0.1:9944";
/// The name of Treasurenet's runtime.
pub const SPEC_NAME: &str = "treasurenet";

/// How often the chain is asked whether a block is final.
const POLL: Duration = Duration::from_millis(500);

/// The chain at one block.
pub type At = ClientAtBlock<Config, OnlineClientAtBlockImpl<Config>>;

/// A connection to a node of a Treasurenet chain.
#[derive(Clone)]
pub struct Client {
	url: String,
	rpc: RpcClient,
	online: OnlineClient<Config>,
	until_final: bool,
}

impl Client {
	/// Connects to a node and makes sure that it runs a Treasurenet chain.
	pub async fn connect(url: &str) -> Result<Self, Error> {
		if !url.starts_with("ws://") && !url.starts_with("wss://") {
			return Err(Error::Url { url: url.to_owned() });
		}
		let unreachable = |reason: String| Error::Unreachable { url: url.to_owned(), reason };
		// The user chose the address and knows whether an unencrypted one is safe.
		let rpc = RpcClient::from_insecure_url(url)
			.await
			.map_err(|error| unreachable(root_cause(&error)))?;
		let version: Value =
			rpc.request("state_getRuntimeVersion", rpc_params![]).await.map_err(Error::node)?;
		let found = version.get("specName").and_then(Value::as_str).unwrap_or("no Substrate chain");
		if found != SPEC_NAME {
			return Err(Error::WrongChain {
				url: url.to_owned(),
				found: found.to_owned(),
				expected: SPEC_NAME,
			});
		}
		let backend = LegacyBackend::<Config>::builder().build(rpc.clone());
		let online = OnlineClient::from_backend(Arc::new(backend))
			.await
			.map_err(|error| unreachable(error.to_string()))?;
		Ok(Self { url: url.to_owned(), rpc, online, until_final: false })
	}

	/// Waits until submitted transactions are final: with several validators, the newest block may
	/// be reverted.
	pub fn until_final(mut self) -> Self {
		self.until_final = true;
		self
	}

	pub(crate) fn waits_for_finality(&self) -> bool {
		self.until_final
	}

	/// The node's address.
	pub fn url(&self) -> &str {
		&self.url
	}

	/// The hash of the chain's first block, which names the chain.
	pub fn genesis(&self) -> H256 {
		self.online.genesis_hash()
	}

	/// The chain's name and the node's, as the node gives them.
	pub async fn names(&self) -> Result<(String, String), Error> {
		let chain = self.rpc.request("system_chain", rpc_params![]).await.map_err(Error::node)?;
		let node = self.rpc.request("system_name", rpc_params![]).await.map_err(Error::node)?;
		Ok((chain, node))
	}

	/// The chain at its newest block.
	pub async fn best(&self) -> Result<At, Error> {
		let hash: H256 =
			self.rpc.request("chain_getBlockHash", rpc_params![]).await.map_err(Error::node)?;
		self.at(hash).await
	}

	/// The chain at a block.
	pub async fn at(&self, block: H256) -> Result<At, Error> {
		self.online.at_block(BlockRef::from_hash(block)).await.map_err(Error::node)
	}

	/// The chain at the block of this number, on the way to the newest block.
	pub async fn at_number(&self, number: u64) -> Result<At, Error> {
		self.online.at_block(number).await.map_err(Error::node)
	}

	/// Waits until there is a block of this number, which is final if this client waits for that.
	pub(crate) async fn wait_for_number(&self, number: u64) -> Result<At, Error> {
		loop {
			let newest =
				if self.until_final { self.final_block().await? } else { self.best().await? };
			match newest.block_number().cmp(&number) {
				Ordering::Less => tokio::time::sleep(POLL).await,
				Ordering::Equal => return Ok(newest),
				Ordering::Greater => return self.at_number(number).await,
			}
		}
	}

	/// The chain at its newest block that is final.
	pub async fn final_block(&self) -> Result<At, Error> {
		self.online.at_current_block().await.map_err(Error::node)
	}

	/// The number of the newest block that is final.
	pub async fn finalized(&self) -> Result<u64, Error> {
		self.final_block().await.map(|at| at.block_number())
	}

	/// Waits until a block of this number is final.
	pub async fn wait_finalized(&self, number: u64, patience: Duration) -> Result<(), Error> {
		let waiting = async {
			while self.finalized().await? < number {
				tokio::time::sleep(POLL).await;
			}
			Ok(())
		};
		tokio::time::timeout(patience, waiting).await.unwrap_or_else(|_| {
			Err(Error::other(format!(
				"block {number} is not final after {} seconds. Check that the validators are online",
				patience.as_secs()
			)))
		})
	}

	/// The number of an account's next transaction, those in the pool counted.
	pub(crate) async fn next_nonce(&self, account: &AccountId) -> Result<u64, Error> {
		self.rpc
			.request("system_accountNextIndex", rpc_params![account.to_string()])
			.await
			.map_err(Error::node)
	}
}

/// An error that says that this program and the runtime at a block do not fit. The runtime may have been
/// replaced since the program connected.
pub(crate) fn incompatible(at: &At, reason: impl std::fmt::Display) -> Error {
	Error::Incompatible { version: at.spec_version(), reason: reason.to_string() }
}

/// The innermost of an error's causes, which says what happened.
fn root_cause(error: &dyn std::error::Error) -> String {
	let mut cause = error;
	while let Some(inner) = cause.source() {
		cause = inner;
	}
	let words = cause.to_string();
	// Each layer names itself before it names the cause.
	words.rsplit_once("error: ").map_or(words.as_str(), |(_, cause)| cause).to_owned()
}
