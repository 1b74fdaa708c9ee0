//! The sources of this node: the chain's, or what its operator set instead.

use super::fetch::Reach;
use crate::{pallet::*, sources::UNIT_USD};
use alloc::{collections::BTreeMap, vec::Vec};
use codec::Encode;
use core::mem::discriminant;
use sp_core::{H256, offchain::StorageKind};
use sp_io::hashing::blake2_256;
use treasurenet_documents::{
	config::{
		LOCAL_SOURCES_KEY, LocalPriceSource, LocalSources, LocalVolumeSource, PriceSource,
		VolumeSource,
	},
	refusal::Refusal,
};
use treasurenet_primitives::{Assets, Feed, Kind, KindId, Label, Symbol};

/// How the operator has a source read.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Terms {
	/// What `{api-key}` stands for.
	pub api_key: Option<Vec<u8>>,
	/// Whether quotes of zero or less are reported.
	pub allow_non_positive: bool,
	/// Whose network its addresses may be in.
	pub reach: Reach,
	/// Whether the operator's file names it.
	pub local: bool,
}

impl Terms {
	fn of_the_chain() -> Self {
		Self { api_key: None, allow_non_positive: false, reach: Reach::Public, local: false }
	}

	/// Hash of a source with these terms. Two bytes tell one key from another, and do not help to guess
	/// it: the hash is stored, and databases are shared.
	fn settings(&self, source: &impl Encode) -> H256 {
		let Self { api_key, allow_non_positive, reach, local } = self;
		let key = api_key.as_ref().map(|key| {
			let [first, second, ..] = blake2_256(key);
			[first, second]
		});
		H256((source, key, allow_non_positive, reach, local).using_encoded(blake2_256))
	}
}

/// Where a feed's prices come from.
pub(super) struct Prices {
	/// The feed.
	pub feed: Feed,
	/// Its name: a kind's symbol, or `UNIT/USD`.
	pub name: Vec<u8>,
	/// The source.
	pub source: PriceSource,
	/// How the operator has it read.
	pub terms: Terms,
	/// Hash of all that it is read by: changes with the source's settings.
	pub settings: H256,
}

/// Where a kind's official volumes come from.
#[derive(Clone)]
pub(super) struct Volumes {
	/// The kind.
	pub kind: KindId,
	/// Its symbol.
	pub symbol: Symbol,
	/// Its volume unit.
	pub unit: Label,
	/// The source.
	pub source: VolumeSource,
	/// How the operator has it read.
	pub terms: Terms,
	/// Hash of all that it is read by: changes with the source's settings.
	pub settings: H256,
}

impl Volumes {
	/// Whether one document holds the volumes of both.
	pub fn shares_document(&self, other: &Self) -> bool {
		self.source.url == other.source.url
			&& self.terms.api_key == other.terms.api_key
			&& self.terms.reach == other.terms.reach
			&& discriminant(&self.source.format) == discriminant(&other.source.format)
	}

	/// Nothing is converted: the source's unit must be the kind's, and one that the format comes in.
	pub fn check_unit(&self) -> Result<(), Refusal> {
		if self.source.unit != self.unit {
			return Err(Refusal::OtherUnit);
		}
		self.source.format.check_unit(&self.source.unit)
	}
}

/// All of them.
#[derive(Default)]
pub(super) struct Sources {
	/// By feed.
	pub prices: BTreeMap<Feed, Prices>,
	/// By kind.
	pub volumes: BTreeMap<KindId, Volumes>,
	/// The names of the operator's entries that are of no use: no kind has them, or they add to a
	/// source of the chain that there is not.
	pub unknown: Vec<Vec<u8>>,
	/// Whether the operator's are in a form that this worker does not know.
	pub unreadable: bool,
}

impl Sources {
	/// The chain's at this block, and the operator's as the node offers them.
	pub fn load<T: Config>() -> Self {
		let mut sources = Self::default();
		for (feed, source) in PriceSources::<T>::iter() {
			sources.add_prices::<T>(feed, source);
		}
		for (kind, source) in VolumeSources::<T>::iter() {
			sources.add_volumes::<T>(kind, source);
		}
		let stored = sp_io::offchain::local_storage_get(StorageKind::PERSISTENT, LOCAL_SOURCES_KEY);
		let local = stored.map(|stored| LocalSources::from_stored(&stored));
		sources.unreadable = local == Some(None);
		let local = local.flatten().unwrap_or_default();
		for source in local.prices {
			sources.add_local_prices::<T>(source);
		}
		for source in local.volumes {
			sources.add_local_volumes::<T>(source);
		}
		sources
	}

	/// The sources of volumes that one document serves, by the first of their kinds.
	pub fn documents_of_volumes(&self) -> BTreeMap<KindId, Vec<&Volumes>> {
		let mut documents = BTreeMap::<KindId, Vec<&Volumes>>::new();
		for source in self.volumes.values() {
			let shared = documents
				.values_mut()
				.find(|group| group.first().is_some_and(|first| first.shares_document(source)));
			match shared {
				Some(group) => group.push(source),
				None => {
					documents.insert(source.kind, Vec::from([source]));
				}
			}
		}
		documents
	}

	fn add_prices<T: Config>(&mut self, feed: Feed, source: PriceSource) {
		let name = match feed {
			Feed::UnitUsd => UNIT_USD.as_bytes().to_vec(),
			Feed::Kind(kind) => match T::Kinds::kind(kind) {
				Some(kind) => kind.symbol.into_inner(),
				None => return,
			},
		};
		self.put_prices(feed, name, source, Terms::of_the_chain());
	}

	fn add_volumes<T: Config>(&mut self, id: KindId, source: VolumeSource) {
		if let Some(kind) = T::Kinds::kind(id) {
			self.put_volumes(id, kind, source, Terms::of_the_chain());
		}
	}

	fn add_local_prices<T: Config>(&mut self, local: LocalPriceSource) {
		let LocalPriceSource { feed: name, source, api_key, allow_non_positive, allow_private } =
			local;
		let feed = match name.as_slice() {
			name if name == UNIT_USD.as_bytes() => Some(Feed::UnitUsd),
			symbol => T::Kinds::kind_by_symbol(symbol).map(Feed::Kind),
		};
		let reach = reach(source.is_some(), allow_private);
		let chain = |feed: &Feed| self.prices.get(feed).map(|prices| prices.source.clone());
		match feed.and_then(|feed| Some((feed, source.or_else(|| chain(&feed))?))) {
			Some((feed, source)) => {
				let terms = Terms { api_key, allow_non_positive, reach, local: true };
				self.put_prices(feed, name, source, terms);
			}
			None => self.unknown.push(name),
		}
	}

	fn add_local_volumes<T: Config>(&mut self, local: LocalVolumeSource) {
		let LocalVolumeSource { kind: name, source, api_key, allow_private } = local;
		let kind = T::Kinds::kind_by_symbol(&name).and_then(|id| Some((id, T::Kinds::kind(id)?)));
		let reach = reach(source.is_some(), allow_private);
		let chain = |id: &KindId| self.volumes.get(id).map(|volumes| volumes.source.clone());
		match kind.and_then(|(id, kind)| Some((id, kind, source.or_else(|| chain(&id))?))) {
			Some((id, kind, source)) => {
				let terms = Terms { api_key, allow_non_positive: false, reach, local: true };
				self.put_volumes(id, kind, source, terms);
			}
			None => self.unknown.push(name),
		}
	}

	fn put_prices(&mut self, feed: Feed, name: Vec<u8>, source: PriceSource, terms: Terms) {
		let settings = terms.settings(&source);
		self.prices.insert(feed, Prices { feed, name, source, terms, settings });
	}

	fn put_volumes(&mut self, id: KindId, kind: Kind, source: VolumeSource, terms: Terms) {
		let settings = terms.settings(&source);
		let (symbol, unit) = (kind.symbol, kind.volume_unit);
		let volumes = Volumes { kind: id, symbol, unit, source, terms, settings };
		self.volumes.insert(id, volumes);
	}
}

/// Where a source of the operator may be. Where it keeps the chain's address, governance chooses it.
fn reach(has_address: bool, allow_private: bool) -> Reach {
	if has_address { Reach::own(allow_private) } else { Reach::Public }
}
