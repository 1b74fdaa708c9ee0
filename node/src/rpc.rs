//! The RPC calls of this node, beside those that `sc-service` adds to every node (`author`, `chain`,
//! `state`, `system`, `chainHead`, `chainSpec`, `transaction` and `archive`).
//!
//! Calls that could harm the node are refused unless the operator opens them
//! (`--rpc-methods unsafe`).

use crate::{
	client::{FullBackend, FullClient, FullOffchainStorage, FullPool, FullSelectChain},
	oracle::{
		report::{ReportRpcServer, Reporting},
		rpc::{Oracle, OracleRpcServer},
		storage::WorkerStorage,
	},
};
use jsonrpsee::RpcModule;
use pallet_transaction_payment_rpc::{TransactionPayment, TransactionPaymentApiServer};
use sc_chain_spec::ChainSpec;
use sc_consensus_babe::BabeWorkerHandle;
use sc_consensus_babe_rpc::{Babe, BabeApiServer};
use sc_consensus_grandpa::{
	FinalityProofProvider, GrandpaJustificationStream, SharedAuthoritySet, SharedVoterState,
};
use sc_consensus_grandpa_rpc::{Grandpa, GrandpaApiServer};
use sc_rpc::SubscriptionTaskExecutor;
use sc_sync_state_rpc::{SyncState, SyncStateApiServer};
use sp_keystore::KeystorePtr;
use std::{error::Error, sync::Arc};
use substrate_frame_rpc_system::{System, SystemApiServer};
use treasurenet_runtime::{BlockNumber, Hash, opaque::Block};

/// What the calls work with.
pub struct RpcDeps {
	pub client: Arc<FullClient>,
	pub pool: Arc<FullPool>,
	pub select_chain: FullSelectChain,
	pub chain_spec: Box<dyn ChainSpec>,
	pub keystore: KeystorePtr,
	pub babe_worker: BabeWorkerHandle<Block>,
	pub oracle: Oracle<WorkerStorage<FullOffchainStorage>>,
	pub grandpa: GrandpaDeps,
}

/// What the calls about finality work with.
#[derive(Clone)]
pub struct GrandpaDeps {
	pub voter_state: SharedVoterState,
	pub authority_set: SharedAuthoritySet<Hash, BlockNumber>,
	pub justifications: GrandpaJustificationStream<Block>,
	pub finality_proofs: Arc<FinalityProofProvider<FullBackend, Block>>,
}

/// Puts all calls together. `executor` runs the subscriptions.
pub fn create(
	deps: &RpcDeps,
	executor: SubscriptionTaskExecutor,
) -> Result<RpcModule<()>, Box<dyn Error + Send + Sync>> {
	let RpcDeps { client, pool, select_chain, chain_spec, keystore, babe_worker, oracle, grandpa } =
		deps;
	let mut module = RpcModule::new(());

	module.merge(System::new(client.clone(), pool.clone()).into_rpc())?;
	module.merge(TransactionPayment::new(client.clone()).into_rpc())?;
	module.merge(
		Babe::new(client.clone(), babe_worker.clone(), keystore.clone(), select_chain.clone())
			.into_rpc(),
	)?;
	module.merge(
		Grandpa::new(
			executor,
			grandpa.authority_set.clone(),
			grandpa.voter_state.clone(),
			grandpa.justifications.clone(),
			grandpa.finality_proofs.clone(),
		)
		.into_rpc(),
	)?;
	module.merge(
		SyncState::new(
			chain_spec.cloned_box(),
			client.clone(),
			grandpa.authority_set.clone(),
			babe_worker.clone(),
		)?
		.into_rpc(),
	)?;

	module.merge(oracle.clone().into_rpc())?;
	module.merge(
		Reporting {
			client: client.clone(),
			pool: pool.clone(),
			keystore: keystore.clone(),
			genesis: oracle.genesis,
		}
		.into_rpc(),
	)?;

	Ok(module)
}
