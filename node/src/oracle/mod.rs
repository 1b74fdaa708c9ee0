//! The node's half of the oracle worker.
//!
//! The worker itself is part of the runtime: it fetches prices and official volumes and reports
//! them. It reaches the node's files, metrics and clients only through the node's off-chain
//! storage, so the node
//!
//! - reads the operator's own sources from a file ([`sources_file`]) and shows them to the worker
//!   there ([`storage`]), at its start and at each SIGHUP;
//! - reads there what the worker did last ([`status`]), and shows it as metrics ([`metrics`]), over
//!   RPC ([`rpc`]) and on the command line ([`cli`], [`text`]).
//!
//! For what an operator does by hand, [`try_source`] reads a source as the worker does, and
//! [`report`] submits an answer as the worker does.

pub mod cli;
pub mod fetch;
pub mod metrics;
pub mod report;
pub mod rpc;
pub mod sources_file;
pub mod status;
pub mod storage;
pub mod text;
pub mod try_source;

use metrics::Metrics;
use pallet_production_oracle::crypto::KEY_TYPE;
use sc_service::{Configuration, Error, TaskManager};
use sources_file::Loaded;
use sp_core::offchain::OffchainStorage;
use sp_keystore::KeystorePtr;
use std::path::PathBuf;
use storage::WorkerStorage;

/// Filters for the node's log. Below these levels, off-chain workers log what they read from their
/// storage and the whole address of each request, and both hold API keys.
pub const LOG_FILTERS: &str = "offchain-worker::storage=info,offchain-worker::http=info";

/// Gives the worker its operator's sources, and starts the metrics of what the worker does. Returns
/// the off-chain storage for the workers.
pub fn serve<S: OffchainStorage + 'static>(
	config: &Configuration,
	task_manager: &TaskManager,
	database: Option<S>,
	keystore: &KeystorePtr,
	sources: Option<Loaded>,
) -> Result<Option<WorkerStorage<S>>, Error> {
	if let Some(loaded) = &sources {
		warn(loaded);
	}
	let is_reporters = sources.is_some() || !keystore.sr25519_public_keys(KEY_TYPE).is_empty();
	if is_reporters && !config.offchain_worker.enabled {
		log::warn!(
			"⚠️  This node runs no off-chain workers, so it reports nothing. \
			 Start it with --offchain-worker always"
		);
	}
	let Some(database) = database else { return Ok(None) };
	let (file, sources) = sources.map(|loaded| (loaded.file, loaded.sources)).unzip();
	let storage = WorkerStorage::new(database, &sources.unwrap_or_default());
	if let Some(registry) = config.prometheus_registry() {
		let watch = metrics::watch(storage.clone(), Metrics::register(registry)?);
		task_manager.spawn_handle().spawn("oracle-metrics", Some("oracle"), watch);
	}
	if let Some(file) = file {
		let reread = reread_on_hangup(file, storage.clone());
		task_manager.spawn_handle().spawn("oracle-sources", Some("oracle"), reread);
	}
	Ok(Some(storage))
}

fn warn(loaded: &Loaded) {
	for warning in &loaded.warnings {
		log::warn!("⚠️  {warning}");
	}
}

/// Reads the operator's file again each time that the process gets SIGHUP.
async fn reread_on_hangup<S: OffchainStorage>(file: PathBuf, storage: WorkerStorage<S>) {
	#[cfg(unix)]
	match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::hangup()) {
		Ok(mut hangups) => {
			while hangups.recv().await.is_some() {
				reread(&file, &storage);
			}
		}
		Err(error) => log::warn!(
			"⚠️  SIGHUP cannot be handled, so it will not reload the oracle's sources: {error}"
		),
	}
	#[cfg(not(unix))]
	let _ = (file, storage);
	// Waits for ever: a task that returns would look like one that failed.
	std::future::pending().await
}

/// Shows the worker what the file says now. A file with a fault changes nothing.
fn reread<S: OffchainStorage>(file: &std::path::Path, storage: &WorkerStorage<S>) {
	match sources_file::load(file) {
		Ok(loaded) => {
			warn(&loaded);
			storage.replace_sources(&loaded.sources);
			log::info!("🔁 Read the oracle's sources again from {}", file.display());
		}
		Err(error) => {
			log::error!("{error}. The worker keeps the sources that were read before");
		}
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use sp_core::offchain::{STORAGE_PREFIX, storage::InMemOffchainStorage};
	use treasurenet_documents::config::{LOCAL_SOURCES_KEY, LocalSources};

	#[test]
	fn worker_should_keep_its_sources_when_the_file_has_a_fault() {
		let folder = tempfile::tempdir().unwrap();
		let file = folder.path().join("sources.toml");
		let storage = WorkerStorage::new(InMemOffchainStorage::default(), &LocalSources::default());
		let feeds = || {
			let stored = storage.get(STORAGE_PREFIX, LOCAL_SOURCES_KEY).unwrap();
			let sources = LocalSources::from_stored(&stored).unwrap();
			sources.prices.into_iter().map(|price| price.feed).collect::<Vec<_>>()
		};
		std::fs::write(&file, "[[price]]\nfeed = \"OIL\"\napi-key = \"k\"\n").unwrap();
		reread(&file, &storage);
		assert_eq!(feeds(), [b"OIL".to_vec()]);
		std::fs::write(&file, "[[price]]\nfeed = \"OIL\"\ncolour = \"red\"\n").unwrap();
		reread(&file, &storage);
		assert_eq!(feeds(), [b"OIL".to_vec()]);
		std::fs::write(&file, "").unwrap();
		reread(&file, &storage);
		assert!(feeds().is_empty());
	}
}
