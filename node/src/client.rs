//! The parts of a node as types of this chain: client, database, transaction pool.

use sc_client_api::Backend;
use sc_transaction_pool::TransactionPoolHandle;
use treasurenet_runtime::{apis::RuntimeApi, opaque::Block};

/// What the runtime may call in the node. With benchmarks built in it may also measure.
#[cfg(not(feature = "runtime-benchmarks"))]
type HostFunctions = sp_io::SubstrateHostFunctions;
#[cfg(feature = "runtime-benchmarks")]
type HostFunctions =
	(sp_io::SubstrateHostFunctions, frame_benchmarking::benchmarking::HostFunctions);

/// Executes the runtime's Wasm.
pub type Executor = sc_executor::WasmExecutor<HostFunctions>;
/// The client: blocks, state, and calls into the runtime.
pub type FullClient = sc_service::TFullClient<Block, RuntimeApi, Executor>;
/// The database.
pub type FullBackend = sc_service::TFullBackend<Block>;
/// What off-chain workers keep between blocks, in the database.
pub type FullOffchainStorage = <FullBackend as Backend<Block>>::OffchainStorage;
/// The choice between forks: the longest, within what GRANDPA allows.
pub type FullSelectChain = sc_consensus::LongestChain<FullBackend, Block>;
/// The transaction pool.
pub type FullPool = TransactionPoolHandle<Block, FullClient>;
