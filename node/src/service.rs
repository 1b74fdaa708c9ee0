//! Puts the parts of a node together.
//!
//! [`new_partial`] opens the database and makes the import queue: enough to read, check, import
//! and revert blocks. [`new_full`] adds the network, the RPC servers and the tasks of a validator.

use crate::{
	client::{Executor, FullBackend, FullClient, FullPool, FullSelectChain},
	hardware,
	oracle::{self, rpc::Oracle, sources_file::Loaded},
	rpc::{self, GrandpaDeps, RpcDeps},
};
use futures::prelude::*;
use sc_client_api::{Backend, BlockBackend};
use sc_consensus_babe::{
	BabeBlockImport, BabeLink, BabeParams, BabeWorkerHandle, ImportQueueParams, SlotProportion,
};
use sc_consensus_grandpa::{
	FinalityProofProvider, GrandpaBlockImport, GrandpaParams, GrandpaPruningFilter, LinkHalf,
	SharedVoterState, VotingRulesBuilder,
};
use sc_consensus_slots::BackoffAuthoringOnFinalizedHeadLagging;
use sc_network::{
	Event, NetworkBackend, NetworkEventStream, config::FullNetworkConfiguration,
	service::traits::NetworkService,
};
use sc_offchain::{OffchainWorkerOptions, OffchainWorkers};
use sc_service::{
	BuildNetworkParams, ChainType, Configuration, Error as ServiceError, SpawnTasksParams,
	TaskManager, WarpSyncConfig,
};
use sc_storage_monitor::{StorageMonitorParams, StorageMonitorService};
use sc_sysinfo::HwBench;
use sc_telemetry::{Telemetry, TelemetryHandle, TelemetryWorker};
use sc_transaction_pool_api::OffchainTransactionPoolFactory;
use sp_consensus_babe::inherents::InherentDataProvider as SlotInherent;
use sp_inherents::CreateInherentDataProviders;
use sp_timestamp::InherentDataProvider as TimestampInherent;
use std::{sync::Arc, time::Duration};
use treasurenet_runtime::{Hash, apis::RuntimeApi, opaque::Block};

type FullGrandpaBlockImport = GrandpaBlockImport<FullBackend, Block, FullClient, FullSelectChain>;
type FullBabeBlockImport =
	BabeBlockImport<Block, FullClient, FullGrandpaBlockImport, Inherents, FullSelectChain>;

/// Makes what each block must carry: its slot and its time.
type Inherents = Arc<
	dyn CreateInherentDataProviders<
			Block,
			(),
			InherentDataProviders = (SlotInherent, TimestampInherent),
		>,
>;

/// A node without its network.
pub type Partial = sc_service::PartialComponents<
	FullClient,
	FullBackend,
	FullSelectChain,
	sc_consensus::DefaultImportQueue<Block>,
	FullPool,
	Consensus,
>;

/// What consensus shares between the import of blocks, authoring, voting and RPC.
pub struct Consensus {
	block_import: FullBabeBlockImport,
	inherents: Inherents,
	babe_link: BabeLink<Block>,
	babe_worker: BabeWorkerHandle<Block>,
	grandpa_link: LinkHalf<Block, FullClient, FullSelectChain>,
	telemetry: Option<Telemetry>,
}

/// The operator's choices that [`Configuration`] does not hold.
pub struct Options {
	/// Whether to measure the machine at start.
	pub hardware_benchmarks: bool,
	/// When to stop because the disk is nearly full.
	pub storage_monitor: StorageMonitorParams,
	/// The operator's own sources for the oracle worker.
	pub oracle_sources: Option<Loaded>,
}

/// The most blocks between two justifications that are kept; syncing nodes check finality with
/// them.
const GRANDPA_JUSTIFICATION_PERIOD: u32 = 512;

/// How long a GRANDPA message may take to reach everybody.
const GRANDPA_GOSSIP_DURATION: Duration = Duration::from_millis(333);

/// The share of a slot for building a block: about 3.3 of five seconds. The rest is for its way to
/// the other validators and its import there.
const PROPOSAL_SHARE_OF_SLOT: f32 = 2.0 / 3.0;

/// Opens the database and makes the import queue.
pub fn new_partial(config: &Configuration) -> Result<Partial, ServiceError> {
	let telemetry = config
		.telemetry_endpoints
		.clone()
		.filter(|endpoints| !endpoints.is_empty())
		.map(|endpoints| -> Result<_, sc_telemetry::Error> {
			let worker = TelemetryWorker::new(16)?;
			let telemetry = worker.handle().new_telemetry(endpoints);
			Ok((worker, telemetry))
		})
		.transpose()?;

	let (client, backend, keystore_container, task_manager) =
		sc_service::new_full_parts::<Block, RuntimeApi, Executor>(
			config,
			telemetry.as_ref().map(|(_, telemetry)| telemetry.handle()),
			sc_service::new_wasm_executor(&config.executor),
			// So pruned nodes can serve warp sync: it needs every justification of an authority
			// change.
			vec![Arc::new(GrandpaPruningFilter)],
		)?;
	let client = Arc::new(client);

	let telemetry = telemetry.map(|(worker, telemetry)| {
		task_manager.spawn_handle().spawn("telemetry", None, worker.run());
		telemetry
	});
	let telemetry_handle = || telemetry.as_ref().map(Telemetry::handle);

	let select_chain = sc_consensus::LongestChain::new(backend.clone());

	let transaction_pool = Arc::new(
		sc_transaction_pool::Builder::new(
			task_manager.spawn_essential_handle(),
			client.clone(),
			config.role.is_authority().into(),
		)
		.with_options(config.transaction_pool.clone())
		.with_prometheus(config.prometheus_registry())
		.build(),
	);

	let (grandpa_block_import, grandpa_link) = sc_consensus_grandpa::block_import(
		client.clone(),
		GRANDPA_JUSTIFICATION_PERIOD,
		&client,
		select_chain.clone(),
		telemetry_handle(),
	)?;

	let babe_config = sc_consensus_babe::configuration(&*client)?;
	let slot_duration = babe_config.slot_duration();
	let inherents: Inherents = Arc::new(move |_parent, ()| async move {
		let timestamp = TimestampInherent::from_system_time();
		let slot = SlotInherent::from_timestamp_and_slot_duration(*timestamp, slot_duration);
		Ok((slot, timestamp))
	});

	let (block_import, babe_link) = sc_consensus_babe::block_import(
		babe_config,
		grandpa_block_import.clone(),
		client.clone(),
		inherents.clone(),
		select_chain.clone(),
		OffchainTransactionPoolFactory::new(transaction_pool.clone()),
	)?;

	let (import_queue, babe_worker) = sc_consensus_babe::import_queue(ImportQueueParams {
		link: babe_link.clone(),
		block_import: block_import.clone(),
		justification_import: Some(Box::new(grandpa_block_import)),
		client: client.clone(),
		slot_duration,
		spawner: &task_manager.spawn_essential_handle(),
		registry: config.prometheus_registry(),
		telemetry: telemetry_handle(),
	})?;

	Ok(Partial {
		client,
		backend,
		task_manager,
		keystore_container,
		select_chain,
		import_queue,
		transaction_pool,
		other: Consensus {
			block_import,
			inherents,
			babe_link,
			babe_worker,
			grandpa_link,
			telemetry,
		},
	})
}

/// Starts a node on the network back end `Network`.
pub fn new_full<Network: NetworkBackend<Block, Hash>>(
	config: Configuration,
	options: Options,
) -> Result<TaskManager, ServiceError> {
	let hwbench = options.hardware_benchmarks.then(|| measure_hardware(&config)).flatten();

	let Partial {
		client,
		backend,
		mut task_manager,
		import_queue,
		keystore_container,
		select_chain,
		transaction_pool,
		other:
			Consensus { block_import, inherents, babe_link, babe_worker, grandpa_link, mut telemetry },
	} = new_partial(&config)?;

	let metrics = Network::register_notification_metrics(config.prometheus_registry());
	let mut net_config = FullNetworkConfiguration::<_, _, Network>::new(
		&config.network,
		config.prometheus_registry().cloned(),
	);

	let genesis_hash = client
		.block_hash(0)?
		.expect("the client was made with a genesis block or refused to start; qed");
	let grandpa_protocol =
		sc_consensus_grandpa::protocol_standard_name(&genesis_hash, &config.chain_spec);
	let (grandpa_protocol_config, grandpa_notifications) =
		sc_consensus_grandpa::grandpa_peers_set_config::<_, Network>(
			grandpa_protocol.clone(),
			metrics.clone(),
			net_config.peer_store_handle(),
		);
	net_config.add_notification_protocol(grandpa_protocol_config);

	let warp_sync = sc_consensus_grandpa::warp_proof::NetworkProvider::new(
		backend.clone(),
		grandpa_link.shared_authority_set().clone(),
		Vec::new(),
	);

	let (network, system_rpc_tx, tx_handler_controller, sync_service, _) =
		sc_service::build_network(BuildNetworkParams {
			config: &config,
			net_config,
			client: client.clone(),
			transaction_pool: transaction_pool.clone(),
			spawn_handle: task_manager.spawn_handle(),
			spawn_essential_handle: task_manager.spawn_essential_handle(),
			import_queue,
			block_announce_validator_builder: None,
			warp_sync_config: Some(WarpSyncConfig::WithProvider(Arc::new(warp_sync))),
			block_relay: None,
			metrics,
			gap_sync_body_policy: None,
		})?;

	let worker_storage = oracle::serve(
		&config,
		&task_manager,
		backend.offchain_storage(),
		&keystore_container.keystore(),
		options.oracle_sources,
	)?;
	if config.offchain_worker.enabled {
		let workers = OffchainWorkers::new(OffchainWorkerOptions {
			runtime_api_provider: client.clone(),
			keystore: Some(keystore_container.keystore()),
			offchain_db: worker_storage.clone(),
			transaction_pool: Some(OffchainTransactionPoolFactory::new(transaction_pool.clone())),
			network_provider: Arc::new(network.clone()),
			is_validator: config.role.is_authority(),
			enable_http_requests: true,
			custom_extensions: |_| Vec::new(),
		})?;
		task_manager.spawn_handle().spawn(
			"offchain-workers-runner",
			Some("offchain-worker"),
			workers.run(client.clone(), task_manager.spawn_handle()),
		);
	}

	// Kept for later: `config` moves into the tasks below.
	let role = config.role;
	let force_authoring = config.force_authoring;
	let grandpa_enabled = !config.disable_grandpa;
	let node_name = config.network.node_name.clone();
	let prometheus_registry = config.prometheus_registry().cloned();
	let database_path = config.database.path().map(ToOwned::to_owned);
	let discovery_config = sc_authority_discovery::WorkerConfig {
		publish_non_global_ips: config.network.allow_non_globals_in_dht,
		public_addresses: config.network.public_addresses.clone(),
		// All nodes of this network sign their records.
		strict_record_validation: true,
		persisted_cache_directory: config.network.net_config_path.clone(),
		..Default::default()
	};

	let voter_state = SharedVoterState::empty();
	let rpc_deps = RpcDeps {
		client: client.clone(),
		pool: transaction_pool.clone(),
		select_chain: select_chain.clone(),
		chain_spec: config.chain_spec.cloned_box(),
		keystore: keystore_container.keystore(),
		babe_worker,
		oracle: Oracle {
			storage: worker_storage,
			keystore: keystore_container.keystore(),
			keystore_path: config.keystore.path().map(ToOwned::to_owned),
			genesis: genesis_hash,
			worker_enabled: config.offchain_worker.enabled,
		},
		grandpa: GrandpaDeps {
			voter_state: voter_state.clone(),
			authority_set: grandpa_link.shared_authority_set().clone(),
			justifications: grandpa_link.justification_stream(),
			finality_proofs: FinalityProofProvider::new_for_service(
				backend.clone(),
				Some(grandpa_link.shared_authority_set().clone()),
			),
		},
	};

	sc_service::spawn_tasks(SpawnTasksParams {
		config,
		client: client.clone(),
		backend,
		task_manager: &mut task_manager,
		keystore: keystore_container.keystore(),
		transaction_pool: transaction_pool.clone(),
		rpc_builder: Box::new(move |executor| rpc::create(&rpc_deps, executor).map_err(Into::into)),
		network: network.clone(),
		system_rpc_tx,
		tx_handler_controller,
		sync_service: sync_service.clone(),
		telemetry: telemetry.as_mut(),
		tracing_execute_block: None,
	})?;

	let telemetry_handle = telemetry.as_ref().map(Telemetry::handle);

	if let Some(hwbench) = hwbench {
		report_hardware(&task_manager, hwbench, telemetry_handle.clone());
	}

	if role.is_authority() {
		let proposer = sc_basic_authorship::ProposerFactory::new(
			task_manager.spawn_handle(),
			client.clone(),
			transaction_pool.clone(),
			prometheus_registry.as_ref(),
			telemetry_handle.clone(),
		);
		let babe = sc_consensus_babe::start_babe(BabeParams {
			keystore: keystore_container.keystore(),
			client: client.clone(),
			select_chain,
			env: proposer,
			block_import,
			sync_oracle: sync_service.clone(),
			justification_sync_link: sync_service.clone(),
			create_inherent_data_providers: inherents,
			force_authoring,
			backoff_authoring_blocks: Some(BackoffAuthoringOnFinalizedHeadLagging::default()),
			babe_link,
			block_proposal_slot_portion: SlotProportion::new(PROPOSAL_SHARE_OF_SLOT),
			max_block_proposal_slot_portion: None,
			telemetry: telemetry_handle.clone(),
		})?;
		task_manager.spawn_essential_handle().spawn_blocking(
			"babe-proposer",
			Some("block-authoring"),
			babe,
		);

		let discovery = discover_authorities(
			discovery_config,
			&task_manager,
			client,
			network.clone(),
			keystore_container.keystore(),
			prometheus_registry.clone(),
		);
		task_manager.spawn_handle().spawn(
			"authority-discovery-worker",
			Some("networking"),
			discovery,
		);
	}

	if grandpa_enabled {
		// A voter needs the keys; everybody else only follows the votes.
		let keystore = role.is_authority().then(|| keystore_container.keystore());
		let voter = sc_consensus_grandpa::run_grandpa_voter(GrandpaParams {
			config: sc_consensus_grandpa::Config {
				gossip_duration: GRANDPA_GOSSIP_DURATION,
				justification_generation_period: GRANDPA_JUSTIFICATION_PERIOD,
				observer_enabled: false,
				local_role: role,
				name: Some(node_name),
				keystore,
				telemetry: telemetry_handle.clone(),
				protocol_name: grandpa_protocol,
			},
			link: grandpa_link,
			network,
			sync: sync_service,
			notification_service: grandpa_notifications,
			voting_rule: VotingRulesBuilder::default().build(),
			prometheus_registry,
			shared_voter_state: voter_state,
			telemetry: telemetry_handle,
			offchain_tx_pool_factory: OffchainTransactionPoolFactory::new(transaction_pool),
		})?;
		// A node that no longer follows finality stops instead of seeming to run.
		task_manager.spawn_essential_handle().spawn_blocking("grandpa-voter", None, voter);
	}

	if let Some(path) = database_path {
		StorageMonitorService::try_spawn(
			options.storage_monitor,
			path,
			&task_manager.spawn_essential_handle(),
		)
		.map_err(|error| ServiceError::Application(error.into()))?;
	}

	Ok(task_manager)
}

/// Measures a validator's machine, except on development chains.
fn measure_hardware(config: &Configuration) -> Option<HwBench> {
	if !config.role.is_authority() || config.chain_spec.chain_type() == ChainType::Development {
		return None;
	}
	let path = config.database.path()?;
	// The disk is measured where the database will be. If the folder cannot be made, opening the
	// database says so a moment later.
	std::fs::create_dir_all(path).ok()?;
	Some(sc_sysinfo::gather_hwbench(Some(path), &hardware::requirements()))
}

/// Shows what was measured, in the log and to telemetry.
fn report_hardware(
	task_manager: &TaskManager,
	hwbench: HwBench,
	telemetry: Option<TelemetryHandle>,
) {
	sc_sysinfo::print_hwbench(&hwbench);
	if let Err(failures) = hardware::requirements().check_hardware(&hwbench, false) {
		log::warn!("⚠️  This machine is slower than a validator's should be. {failures}");
	}
	if let Some(telemetry) = telemetry {
		task_manager.spawn_handle().spawn(
			"telemetry-hwbench",
			None,
			sc_sysinfo::initialize_hwbench_telemetry(telemetry, hwbench),
		);
	}
}

/// Publishes this validator's addresses and finds those of the others: votes and blocks then travel
/// without detours.
fn discover_authorities(
	config: sc_authority_discovery::WorkerConfig,
	task_manager: &TaskManager,
	client: Arc<FullClient>,
	network: Arc<dyn NetworkService>,
	keystore: sp_keystore::KeystorePtr,
	prometheus_registry: Option<substrate_prometheus_endpoint::Registry>,
) -> impl Future<Output = ()> + Send + use<> {
	let dht_events = network.event_stream("authority-discovery").filter_map(|event| async move {
		match event {
			Event::Dht(event) => Some(event),
			_ => None,
		}
	});
	let (worker, _service) = sc_authority_discovery::new_worker_and_service_with_config(
		config,
		client,
		Arc::new(network),
		Box::pin(dht_events),
		sc_authority_discovery::Role::PublishAndDiscover(keystore),
		prometheus_registry,
		task_manager.spawn_handle(),
	);
	worker.run()
}
