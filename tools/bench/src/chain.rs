//! A client with a database, which builds and imports blocks as a node does: ParityDB, the runtime's Wasm
//! compiled with Wasmtime, the node's own settings.
//!
//! Consensus is left out: a seal and a VRF more or less cost the same for every block. The blocks carry
//! BABE's digest and the inherents all the same, because the runtime wants them.

use crate::cpu::{Cost, measure};
use anyhow::{Context, anyhow, ensure};
use codec::Decode;
use frame_support::{storage::storage_prefix, weights::Weight};
use frame_system::{ConsumedWeight, EventRecord};
use futures::executor::block_on;
use sc_block_builder::BlockBuilderBuilder;
use sc_client_api::{
	HeaderBackend, StorageProvider, blockchain::ApplyExtrinsicFailed,
	execution_extensions::ExecutionExtensions,
};
use sc_client_db::{BlocksPruning, DatabaseSettings, DatabaseSource, PruningMode};
use sc_consensus::{BlockImport, BlockImportParams, ForkChoiceStrategy, ImportResult};
use sc_service::{
	ClientConfig, GenesisBlockBuilder, TFullBackend, TFullClient, TaskManager,
	config::ExecutorConfiguration, new_client, new_db_backend, new_wasm_executor,
};
use sp_api::ProvideRuntimeApi;
use sp_consensus::BlockOrigin;
use sp_consensus_babe::{
	AuthorityId, BabeApi,
	digests::{CompatibleDigestItem, PreDigest, SecondaryVRFPreDigest},
	make_vrf_sign_data,
};
use sp_core::{
	crypto::VrfSecret,
	storage::{Storage, StorageKey},
};
use sp_inherents::InherentData;
use sp_keyring::Sr25519Keyring;
use sp_runtime::{
	Digest, DigestItem,
	traits::Block as _,
	transaction_validity::{InvalidTransaction, TransactionSource, TransactionValidityError},
};
use sp_transaction_pool::runtime_api::TaggedTransactionQueue;
use std::{path::Path, sync::Arc, thread::sleep, time::Duration};
use treasurenet_runtime::{
	Hash, Runtime, RuntimeEvent,
	apis::RuntimeApi,
	constants::time::MILLISECS_PER_BLOCK,
	opaque::{Block, UncheckedExtrinsic},
};

type Executor = sc_executor::WasmExecutor<sp_io::SubstrateHostFunctions>;
type Client = TFullClient<Block, RuntimeApi, Executor>;
type Backend = TFullBackend<Block>;

/// The trie cache of a node, in bytes.
const TRIE_CACHE: usize = 1024 * 1024 * 1024;
/// How many blocks' states a node keeps.
const KEPT_STATES: u32 = 256;
/// How often opening a database is tried that the client before may still be closing.
const ATTEMPTS: u32 = 200;

/// What all clients of a run share: the compiled runtime and the threads.
pub struct Workshop {
	executor: Executor,
	tasks: TaskManager,
	_threads: tokio::runtime::Runtime,
}

impl Workshop {
	/// One with the settings of a node.
	pub fn new() -> anyhow::Result<Self> {
		let threads = tokio::runtime::Builder::new_multi_thread().worker_threads(2).build()?;
		let tasks = TaskManager::new(threads.handle().clone(), None)?;
		let executor = new_wasm_executor(&ExecutorConfiguration::default());
		Ok(Self { executor, tasks, _threads: threads })
	}

	/// A chain in an empty folder, from its genesis.
	pub fn found(&self, folder: &Path, genesis: Storage) -> anyhow::Result<Chain> {
		self.client(folder, genesis)
	}

	/// A chain that is in a folder already.
	pub fn open(&self, folder: &Path) -> anyhow::Result<Chain> {
		self.client(folder, Storage::default())
	}

	fn client(&self, folder: &Path, genesis: Storage) -> anyhow::Result<Chain> {
		let backend = self.backend(folder)?;
		let executor = self.executor.clone();
		let builder = GenesisBlockBuilder::new_with_storage(
			genesis,
			true,
			backend.clone(),
			executor.clone(),
		)?;
		let client: Client = new_client(
			backend.clone(),
			executor.clone(),
			builder,
			Default::default(),
			Default::default(),
			ExecutionExtensions::new(None, Arc::new(executor)),
			Box::new(self.tasks.spawn_handle()),
			None,
			None,
			ClientConfig::default(),
		)?;
		Ok(Chain { client, _backend: backend })
	}

	fn backend(&self, folder: &Path) -> anyhow::Result<Arc<Backend>> {
		let mut attempt = 0;
		loop {
			let opened = new_db_backend(DatabaseSettings {
				trie_cache_maximum_size: Some(TRIE_CACHE),
				state_pruning: Some(PruningMode::blocks_pruning(KEPT_STATES)),
				source: DatabaseSource::ParityDb { path: folder.to_owned() },
				blocks_pruning: BlocksPruning::KeepFinalized,
				pruning_filters: Vec::new(),
				metrics_registry: None,
			});
			attempt += 1;
			match opened {
				Err(_) if attempt < ATTEMPTS => sleep(Duration::from_millis(50)),
				opened => return opened.context("the database cannot be opened"),
			}
		}
	}
}

/// A chain.
pub struct Chain {
	client: Client,
	_backend: Arc<Backend>,
}

/// A block that was built.
pub struct Built {
	/// The block.
	pub block: Block,
	/// How many of the given transactions it has.
	pub transactions: usize,
	/// Whether there was no room for more of them.
	pub full: bool,
	/// What building it took.
	pub cost: Cost,
}

impl Chain {
	/// The hash of the first block.
	pub fn genesis(&self) -> Hash {
		self.client.info().genesis_hash
	}

	/// The block that everything is built on.
	pub fn best(&self) -> Hash {
		self.client.info().best_hash
	}

	/// Builds a block on the best one, with as many of the transactions as fit, in their order.
	pub fn build(&self, moment: u64, transactions: &[UncheckedExtrinsic]) -> anyhow::Result<Built> {
		let digest = self.digest(moment)?;
		let (built, cost) = measure(|| self.fill(moment, digest, transactions));
		let (block, included) = built?;
		let full = included < transactions.len();
		Ok(Built { block, transactions: included, full, cost })
	}

	fn fill(
		&self,
		moment: u64,
		digest: Digest,
		transactions: &[UncheckedExtrinsic],
	) -> anyhow::Result<(Block, usize)> {
		let mut builder = BlockBuilderBuilder::new(&self.client)
			.on_parent_block(self.best())
			.fetch_parent_block_number(&self.client)?
			.with_inherent_digests(digest)
			.build()?;
		let mut data = InherentData::new();
		let moment = sp_timestamp::InherentType::new(moment);
		data.put_data(sp_timestamp::INHERENT_IDENTIFIER, &moment)?;
		for inherent in builder.create_inherents(data)? {
			builder.push(inherent)?;
		}
		let mut included = 0;
		for transaction in transactions {
			match builder.push(transaction.clone()) {
				Ok(()) => included += 1,
				Err(error) if is_exhausted(&error) => break,
				Err(error) => return Err(error).context("a transaction is refused"),
			}
		}
		Ok((builder.build()?.block, included))
	}

	/// Says that Alice's node authors the block, in a secondary slot, as three of four blocks are.
	fn digest(&self, moment: u64) -> anyhow::Result<Digest> {
		let slot = (moment / MILLISECS_PER_BLOCK).into();
		let epoch = self.client.runtime_api().configuration(self.genesis())?;
		let author = Sr25519Keyring::Alice;
		let key = AuthorityId::from(author.public());
		let index = epoch
			.authorities
			.iter()
			.position(|(authority, _)| *authority == key)
			.context("Alice's node is no authority")?;
		let data = make_vrf_sign_data(&epoch.randomness, slot, 0);
		let digest = PreDigest::SecondaryVRF(SecondaryVRFPreDigest {
			authority_index: index as u32,
			slot,
			vrf_signature: author.pair().vrf_sign(&data),
		});
		Ok(Digest { logs: vec![DigestItem::babe_pre_digest(digest)] })
	}

	/// Imports a block: executes it and writes its state.
	pub fn import(&self, block: Block, is_best: bool) -> anyhow::Result<Cost> {
		let (header, body) = block.deconstruct();
		let mut params = BlockImportParams::new(BlockOrigin::NetworkBroadcast, header);
		params.body = Some(body);
		params.fork_choice = Some(ForkChoiceStrategy::Custom(is_best));
		let (result, cost) = measure(|| block_on(self.client.import_block(params)));
		let result = result.map_err(|error| anyhow!("the block is refused: {error}"))?;
		ensure!(
			matches!(result, ImportResult::Imported(_)),
			"the block is not imported: {result:?}"
		);
		Ok(cost)
	}

	/// What the transactions of an imported block weigh by their declared weights.
	pub fn weight(&self, block: Hash) -> anyhow::Result<Weight> {
		let weight: ConsumedWeight =
			self.read(block, frame_system::BlockWeight::<Runtime>::hashed_key().to_vec())?;
		Ok(weight.total())
	}

	/// Fails if a transaction of an imported block failed.
	pub fn expect_success(&self, block: Hash) -> anyhow::Result<()> {
		let events: Vec<EventRecord<RuntimeEvent, Hash>> =
			self.read(block, storage_prefix(b"System", b"Events").to_vec())?;
		for record in events {
			if let RuntimeEvent::System(frame_system::Event::ExtrinsicFailed {
				dispatch_error,
				..
			}) = record.event
			{
				anyhow::bail!("a transaction failed: {dispatch_error:?}");
			}
		}
		Ok(())
	}

	fn read<T: Decode>(&self, block: Hash, key: Vec<u8>) -> anyhow::Result<T> {
		let data = self.client.storage(block, &StorageKey(key))?.context("nothing is stored")?;
		T::decode(&mut &data.0[..]).context("it cannot be decoded")
	}

	/// What the pool's check of transactions takes.
	pub fn check(&self, transactions: &[UncheckedExtrinsic]) -> anyhow::Result<Cost> {
		let best = self.best();
		let (checked, cost) = measure(|| {
			transactions.iter().try_for_each(|transaction| {
				let source = TransactionSource::External;
				self.client
					.runtime_api()
					.validate_transaction(best, source, transaction.clone(), best)?
					.map_err(|error| anyhow!("the pool refuses a transaction: {error:?}"))?;
				Ok::<_, anyhow::Error>(())
			})
		});
		checked.map(|()| cost)
	}
}

/// Whether a block has no room for a transaction.
fn is_exhausted(error: &sc_client_api::blockchain::Error) -> bool {
	use sc_client_api::blockchain::Error::ApplyExtrinsicFailed as Failed;
	matches!(
		error,
		Failed(ApplyExtrinsicFailed::Validity(TransactionValidityError::Invalid(
			InvalidTransaction::ExhaustsResources
		)))
	)
}

/// The hash of a block.
pub fn hash(block: &Block) -> Hash {
	block.header().hash()
}
