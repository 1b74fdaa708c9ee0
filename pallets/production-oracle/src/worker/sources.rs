//! The sources of this node: the chain's, and in their place the operator's own.

use crate::{pallet::*, sources::UNIT_USD};
use alloc::{collections::BTreeMap, vec::Vec};
use codec::Encode;
use core::mem::discriminant;
use sp_core::H256;
use sp_io::hashing::blake2_256;
use sp_runtime::offchain::storage::StorageValueRef;
use treasurenet_primitives::{Assets, Feed, Kind, KindId, Label, Symbol};
use treasurenet_sources::{
	config::{
		LOCAL_SOURCES_KEY, LocalPriceSource, LocalSources, LocalVolumeSource, PriceSource,
		VolumeSource,
	},
	refusal::Refusal,
};

/// Where a feed's prices come from.
pub(super) struct Prices {
	/// The feed.
	pub feed: Feed,
	/// Its name: a kind's symbol, or `UNIT/USD`.
	pub name: Vec<u8>,
	/// The source.
	pub source: PriceSource,
	/// What `{api-key}` stands for.
	pub api_key: Option<Vec<u8>>,
	/// Whether quotes of zero or less are reported.
	pub allow_non_positive: bool,
	/// Whether the operator's file names it.
	pub local: bool,
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
	/// What `{api-key}` stands for.
	pub api_key: Option<Vec<u8>>,
	/// Whether the operator's file names it.
	pub local: bool,
	/// Hash of all that it is read by: changes with the source's settings.
	pub settings: H256,
}

impl Volumes {
	/// Whether one document holds the volumes of both.
	pub fn shares_document(&self, other: &Self) -> bool {
		self.source.url == other.source.url
			&& self.api_key == other.api_key
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
	/// The names of the operator's sources that no kind has.
	pub unknown: Vec<Vec<u8>>,
}

impl Sources {
	/// The chain's at this block, and the operator's as the node wrote them down at its start.
	pub fn load<T: Config>() -> Self {
		let mut sources = Self::default();
		for (feed, source) in PriceSources::<T>::iter() {
			sources.add_prices::<T>(feed, source);
		}
		for (kind, source) in VolumeSources::<T>::iter() {
			sources.add_volumes::<T>(kind, source);
		}
		let local = StorageValueRef::persistent(LOCAL_SOURCES_KEY)
			.get::<LocalSources>()
			.ok()
			.flatten()
			.unwrap_or_default();
		for source in local.prices {
			sources.add_local_prices::<T>(source);
		}
		for source in local.volumes {
			sources.add_local_volumes::<T>(source);
		}
		sources
	}

	fn add_prices<T: Config>(&mut self, feed: Feed, source: PriceSource) {
		let name = match feed {
			Feed::UnitUsd => UNIT_USD.as_bytes().to_vec(),
			Feed::Kind(kind) => match T::Kinds::kind(kind) {
				Some(kind) => kind.symbol.into_inner(),
				None => return,
			},
		};
		self.put_prices(feed, name, source, None, false, false);
	}

	fn add_volumes<T: Config>(&mut self, id: KindId, source: VolumeSource) {
		if let Some(kind) = T::Kinds::kind(id) {
			self.put_volumes(id, kind, source, None, false);
		}
	}

	fn add_local_prices<T: Config>(&mut self, local: LocalPriceSource) {
		let LocalPriceSource { feed: name, source, api_key, allow_non_positive } = local;
		let feed = match name.as_slice() {
			name if name == UNIT_USD.as_bytes() => Some(Feed::UnitUsd),
			symbol => T::Kinds::kind_by_symbol(symbol).map(Feed::Kind),
		};
		match feed {
			Some(feed) => self.put_prices(feed, name, source, api_key, allow_non_positive, true),
			None => self.unknown.push(name),
		}
	}

	fn add_local_volumes<T: Config>(&mut self, local: LocalVolumeSource) {
		let LocalVolumeSource { kind: name, source, api_key } = local;
		let kind = T::Kinds::kind_by_symbol(&name).and_then(|id| Some((id, T::Kinds::kind(id)?)));
		match kind {
			Some((id, kind)) => self.put_volumes(id, kind, source, api_key, true),
			None => self.unknown.push(name),
		}
	}

	fn put_prices(
		&mut self,
		feed: Feed,
		name: Vec<u8>,
		source: PriceSource,
		api_key: Option<Vec<u8>>,
		allow_non_positive: bool,
		local: bool,
	) {
		let settings =
			H256((&source, &api_key, allow_non_positive, local).using_encoded(blake2_256));
		let prices = Prices { feed, name, source, api_key, allow_non_positive, local, settings };
		self.prices.insert(feed, prices);
	}

	fn put_volumes(
		&mut self,
		id: KindId,
		kind: Kind,
		source: VolumeSource,
		api_key: Option<Vec<u8>>,
		local: bool,
	) {
		let settings = H256((&source, &api_key, local).using_encoded(blake2_256));
		let (symbol, unit) = (kind.symbol, kind.volume_unit);
		let volumes = Volumes { kind: id, symbol, unit, source, api_key, local, settings };
		self.volumes.insert(id, volumes);
	}
}
