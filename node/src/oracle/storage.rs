//! What the worker finds in the node's off-chain storage.
//!
//! It is in the database, which operators share as a snapshot, with one exception: the operator's
//! sources hold API keys, so they stay in memory, and the worker only sees them as if they were
//! stored. No crash leaves them behind, and no RPC reads them.

use sp_core::offchain::{OffchainStorage, STORAGE_PREFIX};
use std::sync::{Arc, PoisonError, RwLock};
use treasurenet_documents::config::{LOCAL_SOURCES_KEY, LocalSources};

/// The database's off-chain storage, with the operator's sources in it. Clones share them.
#[derive(Clone)]
pub struct WorkerStorage<S> {
	database: S,
	sources: Arc<RwLock<Vec<u8>>>,
}

impl<S: OffchainStorage> WorkerStorage<S> {
	/// Shows the worker these sources.
	pub fn new(mut database: S, sources: &LocalSources) -> Self {
		// Earlier versions wrote them into the database.
		database.remove(STORAGE_PREFIX, LOCAL_SOURCES_KEY);
		Self { database, sources: Arc::new(RwLock::new(sources.to_stored())) }
	}

	/// Shows the worker other sources from its next run on.
	pub fn replace_sources(&self, sources: &LocalSources) {
		*self.sources.write().unwrap_or_else(PoisonError::into_inner) = sources.to_stored();
	}
}

impl<S: OffchainStorage> OffchainStorage for WorkerStorage<S> {
	fn set(&mut self, prefix: &[u8], key: &[u8], value: &[u8]) {
		if !holds_sources(prefix, key) {
			self.database.set(prefix, key, value);
		}
	}

	fn remove(&mut self, prefix: &[u8], key: &[u8]) {
		if !holds_sources(prefix, key) {
			self.database.remove(prefix, key);
		}
	}

	fn get(&self, prefix: &[u8], key: &[u8]) -> Option<Vec<u8>> {
		match holds_sources(prefix, key) {
			true => Some(self.sources.read().unwrap_or_else(PoisonError::into_inner).clone()),
			false => self.database.get(prefix, key),
		}
	}

	fn compare_and_set(
		&mut self,
		prefix: &[u8],
		key: &[u8],
		old_value: Option<&[u8]>,
		new_value: &[u8],
	) -> bool {
		!holds_sources(prefix, key)
			&& self.database.compare_and_set(prefix, key, old_value, new_value)
	}
}

/// Whether an entry is the operator's sources, which the worker only reads.
fn holds_sources(prefix: &[u8], key: &[u8]) -> bool {
	prefix == STORAGE_PREFIX && key == LOCAL_SOURCES_KEY
}

#[cfg(test)]
mod tests {
	use super::*;
	use sp_core::offchain::storage::InMemOffchainStorage;
	use treasurenet_documents::config::LocalPriceSource;

	fn sources(key: &str) -> LocalSources {
		let price = LocalPriceSource {
			feed: b"OIL".to_vec(),
			source: None,
			api_key: Some(key.into()),
			allow_non_positive: false,
			allow_private: false,
		};
		LocalSources { prices: vec![price], volumes: Vec::new() }
	}

	fn shown(storage: &impl OffchainStorage) -> Option<LocalSources> {
		LocalSources::from_stored(&storage.get(STORAGE_PREFIX, LOCAL_SOURCES_KEY)?)
	}

	#[test]
	fn sources_should_be_shown_and_never_stored_when_they_have_keys() {
		let mut database = InMemOffchainStorage::default();
		// Left by an earlier version.
		database.set(STORAGE_PREFIX, LOCAL_SOURCES_KEY, b"s3cret");

		let mut storage = WorkerStorage::new(database, &sources("first"));
		assert_eq!(shown(&storage), Some(sources("first")));
		assert_eq!(storage.database.get(STORAGE_PREFIX, LOCAL_SOURCES_KEY), None);

		// Others see the change, and nobody can make one through the storage.
		let other = storage.clone();
		other.replace_sources(&sources("second"));
		storage.set(STORAGE_PREFIX, LOCAL_SOURCES_KEY, b"x");
		storage.remove(STORAGE_PREFIX, LOCAL_SOURCES_KEY);
		let old = storage.get(STORAGE_PREFIX, LOCAL_SOURCES_KEY);
		assert!(!storage.compare_and_set(STORAGE_PREFIX, LOCAL_SOURCES_KEY, old.as_deref(), b"x"));
		assert_eq!(shown(&storage), Some(sources("second")));
		assert_eq!(storage.database.get(STORAGE_PREFIX, LOCAL_SOURCES_KEY), None);
	}

	#[test]
	fn everything_else_should_lie_in_the_database_when_it_is_written() {
		let mut storage =
			WorkerStorage::new(InMemOffchainStorage::default(), &LocalSources::default());
		storage.set(STORAGE_PREFIX, b"key", b"1");
		assert!(storage.compare_and_set(STORAGE_PREFIX, b"key", Some(b"1"), b"2"));
		assert_eq!(storage.database.get(STORAGE_PREFIX, b"key"), Some(b"2".to_vec()));
		storage.remove(STORAGE_PREFIX, b"key");
		assert_eq!(storage.get(STORAGE_PREFIX, b"key"), None);
	}
}
