//! What other pallets and clients read.
//!
//! Lists are read from indexes, a page at a time: in the order of their storage keys, which does not
//! change, so an entry that is there throughout is met exactly once.

use crate::{
	Config, Contested, DAppId, DApps, DAppsOf, FreedFrom, NextWellId, OwnedWells, Pallet, PartsOf,
	Stage, Wells, WellsToReview,
};
use alloc::vec::Vec;
use codec::FullCodec;
use frame_support::storage::IterableStorageDoubleMap;
use treasurenet_primitives::{
	AssetId, Moment, Share, WellId, WellKey, WellView,
	math::calendar::day_of,
	now_ms,
	production_api::MAX_PAGE,
	register_api::{DAppView, PartView, WellSummary},
};

impl<T: Config> Pallet<T> {
	/// A page of an owner's wells, after `after`.
	pub fn wells_of(
		owner: &T::AccountId,
		after: Option<WellId>,
		limit: u32,
	) -> Vec<WellSummary<T::AccountId>> {
		page::<OwnedWells<T>, _, _>(owner, after, limit).filter_map(Self::summary).collect()
	}

	/// A page of the wells of an asset that wait for a reviewer or the managers' majority, after
	/// `after`.
	pub fn wells_to_review(
		asset: AssetId,
		after: Option<WellId>,
		limit: u32,
	) -> Vec<WellSummary<T::AccountId>> {
		page::<WellsToReview<T>, _, _>(&asset, after, limit).filter_map(Self::summary).collect()
	}

	/// A page of the parts that an account holds of wells, after `after`. A part of 0 % is one that
	/// its owner has not removed yet.
	pub fn parts_of(holder: &T::AccountId, after: Option<WellId>, limit: u32) -> Vec<PartView> {
		let now = now_ms::<T::Time>();
		page::<PartsOf<T>, _, _>(holder, after, limit)
			.filter_map(|id| {
				let well = Wells::<T>::get(id)?;
				let held = well.beneficiaries.iter().find(|held| held.account == *holder)?;
				Some(PartView {
					well: id,
					key: well.key,
					percent: held.present(now),
					reduction: held
						.reduction
						.filter(|reduction| reduction.from > now)
						.map(|reduction| (reduction.percent, reduction.from)),
				})
			})
			.collect()
	}

	/// A page of the dApps whose payee an account is, after `after`.
	pub fn dapps_of(payee: &T::AccountId, after: Option<DAppId>, limit: u32) -> Vec<DAppView> {
		page::<DAppsOf<T>, _, _>(payee, after, limit)
			.filter_map(|dapp| {
				DApps::<T>::get(dapp)
					.map(|stored| DAppView { dapp, name: stored.name.into_inner() })
			})
			.collect()
	}

	fn summary(id: WellId) -> Option<WellSummary<T::AccountId>> {
		let well = Wells::<T>::get(id)?;
		let today = day_of(now_ms::<T::Time>());
		let contested = well.waits_for_review() && Contested::<T>::contains_key(well.key);
		Some(WellSummary {
			well: id,
			key: well.key,
			state: well.state(today),
			next_step: well.next_step(today, contested),
			revision: well.revision,
			returnable_until: well.returnable_until(),
			valid_until: well.valid_until,
			deposit: well.deposit,
			owner: well.owner,
			nickname: well.nickname.into_inner(),
		})
	}
}

impl<T: Config> treasurenet_primitives::Wells<T::AccountId> for Pallet<T> {
	fn well(id: WellId) -> Option<WellView<T::AccountId>> {
		let well = Wells::<T>::get(id)?;
		let now = now_ms::<T::Time>();
		Some(WellView {
			state: well.state(day_of(now)),
			owner: well.owner,
			key: well.key,
			grade: well.fields.grade,
			first_month: well.first_month,
			first_mint_at: well.first_mint_at,
			valid_until: well.valid_until,
			shares: well
				.beneficiaries
				.into_iter()
				.map(|held| Share { percent: held.present(now), account: held.account })
				.filter(|share| share.percent > 0)
				.collect(),
		})
	}

	fn ended_at(id: WellId, key: WellKey) -> Option<Moment> {
		match Wells::<T>::get(id).map(|well| well.stage) {
			Some(Stage::Deactivated { at, .. }) => Some(at),
			Some(_) => None,
			None if id >= NextWellId::<T>::get() => None,
			None => {
				let freed = FreedFrom::<T>::get(key).filter(|freed| freed.last_well == id);
				Some(freed.map_or(0, |freed| freed.at))
			}
		}
	}
}

/// The second keys of an index under `first`, after `after`: at most `limit`, and at most a page.
fn page<Index, First, Second>(
	first: &First,
	after: Option<Second>,
	limit: u32,
) -> impl Iterator<Item = Second>
where
	Index: IterableStorageDoubleMap<First, Second, ()>,
	First: FullCodec,
	Second: FullCodec,
{
	let keys = match after {
		Some(after) => Index::iter_key_prefix_from(first, Index::hashed_key_for(first, after)),
		None => Index::iter_key_prefix(first),
	};
	keys.take(limit.min(MAX_PAGE) as usize)
}
