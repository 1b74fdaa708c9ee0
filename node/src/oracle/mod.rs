//! The node's half of the oracle worker.
//!
//! The worker itself is part of the runtime: it fetches prices and official volumes and reports
//! them. It can reach the node's files, metrics and clients only through the node's off-chain
//! storage, so that the node
//!
//! - reads the operator's own sources from a file ([`sources_file`]) and puts them there, before
//!   the worker runs first ([`serve`]);
//! - reads there what the worker did last ([`status`]), and shows it as metrics ([`metrics`]), over
//!   RPC ([`rpc`]) and on the command line ([`cli`], [`text`]).

pub mod cli;
pub mod metrics;
pub mod rpc;
pub mod sources_file;
pub mod status;
pub mod text;

use codec::Encode;
use metrics::Metrics;
use pallet_production_oracle::crypto::KEY_TYPE;
use rpc::Oracle;
use sc_service::{Configuration, Error, TaskManager};
use sources_file::Loaded;
use sp_core::offchain::{OffchainStorage, STORAGE_PREFIX};
use sp_keystore::KeystorePtr;
use treasurenet_runtime::Hash;
use treasurenet_sources::config::{LOCAL_SOURCES_KEY, LocalSources};

/// Gives the worker what its operator wants it to read, and begins to show what it does. To be
/// called before the worker runs first.
pub fn serve<S: OffchainStorage + 'static>(
	config: &Configuration,
	task_manager: &TaskManager,
	storage: Option<S>,
	keystore: KeystorePtr,
	genesis: Hash,
	sources: Option<Loaded>,
) -> Result<Oracle<S>, Error> {
	let worker_enabled = config.offchain_worker.enabled;
	for warning in sources.iter().flat_map(|loaded| &loaded.warnings) {
		log::warn!("⚠️  {warning}");
	}
	let is_reporters = sources.is_some() || !keystore.sr25519_public_keys(KEY_TYPE).is_empty();
	if is_reporters && !worker_enabled {
		log::warn!(
			"⚠️  This node runs no off-chain workers, so that it reports nothing. \
			 Start it with --offchain-worker always"
		);
	}
	if let Some(mut storage) = storage.clone() {
		install(&mut storage, &sources.map(|loaded| loaded.sources).unwrap_or_default());
		if let Some(registry) = config.prometheus_registry() {
			let watch = metrics::watch(storage, Metrics::register(registry)?);
			task_manager.spawn_handle().spawn("oracle-metrics", Some("oracle"), watch);
		}
	}
	Ok(Oracle { storage, keystore, genesis, worker_enabled })
}

/// Puts the operator's sources where the worker finds them.
///
/// Done at every start, also when there are none: what an earlier start left must not linger.
fn install<S: OffchainStorage>(storage: &mut S, sources: &LocalSources) {
	storage.set(STORAGE_PREFIX, LOCAL_SOURCES_KEY, &sources.encode());
}

#[cfg(test)]
mod tests {
	use super::*;
	use codec::DecodeAll;
	use sp_core::offchain::storage::InMemOffchainStorage;
	use treasurenet_sources::config::{LocalPriceSource, PriceFormat, PriceSource};

	fn installed(storage: &InMemOffchainStorage) -> LocalSources {
		let bytes = storage.get(STORAGE_PREFIX, LOCAL_SOURCES_KEY).unwrap();
		LocalSources::decode_all(&mut &bytes[..]).unwrap()
	}

	#[test]
	fn sources_should_be_gone_when_the_next_start_has_none() {
		let mut storage = InMemOffchainStorage::default();
		let price = LocalPriceSource {
			feed: b"OIL".to_vec(),
			source: PriceSource {
				url: b"https://example.org/{from}".to_vec().try_into().unwrap(),
				format: PriceFormat::EiaV2 { series: b"RWTC".to_vec().try_into().unwrap() },
				unit: b"$/BBL".to_vec().try_into().unwrap(),
			},
			api_key: None,
			allow_non_positive: false,
		};
		let sources = LocalSources { prices: vec![price], volumes: Vec::new() };

		install(&mut storage, &sources);
		assert_eq!(installed(&storage), sources);

		install(&mut storage, &LocalSources::default());
		assert_eq!(installed(&storage), LocalSources::default());
	}
}
