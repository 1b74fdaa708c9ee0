//! Going through the wells of a month, in slices.
//!
//! A month may have thousands of wells, and what can be answered about each takes some reads. A run
//! looks at [`LOOKS_PER_RUN`](super::wanted::LOOKS_PER_RUN) of them, under the node's lock; the next
//! run goes on where it stopped. Wells that come or go meanwhile may be missed, until the list is gone
//! through again.

use super::{LocalReporter, chain, node_sources::Volumes, wanted::Wells};
use crate::pallet::*;
use alloc::collections::{BTreeMap, BTreeSet};
use codec::{Decode, Encode};
use sp_runtime::offchain::storage::StorageValueRef;
use treasurenet_documents::volumes::MAX_WELLS;
use treasurenet_primitives::{KindId, Month, WellKey, WellMonths};

/// Where an unfinished [`Listing`] is in the node's off-chain storage.
pub const LISTING_KEY: &[u8] = b"treasurenet::oracle::listing";

/// The wells of a month whose volumes one document has, as far as they were looked at.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode)]
pub struct Listing {
	/// The month.
	pub month: Month,
	/// The first kind of the document: it names it.
	pub kind: KindId,
	/// The kinds whose accepted volumes are compared.
	pub compared: BTreeSet<KindId>,
	/// What is wanted so far, of each kind that has wells.
	pub wells: BTreeMap<KindId, Wells>,
	/// How many kinds are done.
	kinds_done: u32,
	/// How many wells of the next kind are done.
	wells_done: u32,
}

impl Listing {
	/// Before the first well.
	pub fn new(month: Month, kind: KindId, compared: BTreeSet<KindId>) -> Self {
		let wells = BTreeMap::new();
		Self { month, kind, compared, wells, kinds_done: 0, wells_done: 0 }
	}

	/// The one that an earlier run left.
	pub fn load() -> Option<Self> {
		StorageValueRef::persistent(LISTING_KEY).get().ok().flatten()
	}

	/// Forgets the one that an earlier run left.
	pub fn forget() {
		StorageValueRef::persistent(LISTING_KEY).clear();
	}

	/// Looks at as many wells as there are looks left. Gives what is wanted once that is known of
	/// all, or of as many as one document is read for; the others follow when it is read.
	pub(super) fn go_on<T: Config>(
		mut self,
		group: &[&Volumes],
		reporters: &[LocalReporter],
		known: &BTreeSet<WellKey>,
		looks: &mut u32,
	) -> Option<Self> {
		while let Some(source) = group.get(self.kinds_done as usize) {
			let is_at_end = self.go_through::<T>(source.kind, reporters, known, looks);
			if self.is_full() {
				let wanted = Self { wells: core::mem::take(&mut self.wells), ..self.clone() };
				self.store();
				return Some(wanted);
			}
			if !is_at_end {
				self.store();
				return None;
			}
			self.kinds_done = self.kinds_done.saturating_add(1);
			self.wells_done = 0;
		}
		// A look costs something also where there is no well.
		*looks = looks.saturating_sub(1);
		Self::forget();
		Some(self)
	}

	/// Goes through the wells of a kind. Returns whether that was all of them.
	fn go_through<T: Config>(
		&mut self,
		kind: KindId,
		reporters: &[LocalReporter],
		known: &BTreeSet<WellKey>,
		looks: &mut u32,
	) -> bool {
		let compares = self.compared.contains(&kind);
		for (commitment, view) in
			T::WellMonths::of_month(kind, self.month).skip(self.wells_done as usize)
		{
			if view.minted.is_some() && !compares {
				// Minted ones come last, and can only be amended.
				return true;
			}
			if *looks == 0 || self.is_full() {
				return false;
			}
			*looks = looks.saturating_sub(1);
			self.wells_done = self.wells_done.saturating_add(1);
			let key = WellKey { kind, commitment };
			let wells = self.wells.entry(kind).or_default();
			if known.contains(&key) {
				continue;
			}
			for reporter in reporters {
				let possible = chain::possible::<T>(reporter.id, key, self.month, compares);
				wells.add(commitment, possible);
			}
		}
		true
	}

	fn is_full(&self) -> bool {
		self.wells.values().fold(0, |sum: usize, wells| sum.saturating_add(wells.count()))
			>= MAX_WELLS
	}

	fn store(&self) {
		StorageValueRef::persistent(LISTING_KEY).set(self);
	}
}
