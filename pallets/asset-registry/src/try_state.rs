//! What must always hold of the register.

use crate::{
	AssetOf, Assets, Config, CurrentParameters, HoldReason, KindBySource, KindBySymbol, Kinds,
	NextAssetId, NextKindId, Pallet,
};
use alloc::collections::BTreeMap;
use frame_support::{ensure, traits::fungible::hold::Inspect};
use sp_runtime::TryRuntimeError;
use treasurenet_primitives::{AssetId, AssetStatus, Balance};

impl<T: Config> Pallet<T> {
	/// Checks every invariant of the register.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		ensure!(CurrentParameters::<T>::get().validate::<T>().is_ok(), "the parameters are valid");
		Self::try_assets()?;
		Self::try_kinds()
	}

	fn try_assets() -> Result<(), TryRuntimeError> {
		let mut deposits = BTreeMap::<T::AccountId, Balance>::new();
		for (id, asset) in Assets::<T>::iter() {
			Self::try_asset(id, &asset)?;
			if let Some(proposal) = asset.proposal {
				let owed = deposits.entry(proposal.proposer).or_default();
				*owed = owed.checked_add(proposal.deposit).ok_or("deposits fit")?;
			}
		}
		for (proposer, owed) in deposits {
			let held = T::Currency::balance_on_hold(&HoldReason::AssetProposal.into(), &proposer);
			ensure!(held == owed, "what is held of a proposer is what its proposals owe");
		}
		Ok(())
	}

	fn try_asset(id: AssetId, asset: &AssetOf<T>) -> Result<(), TryRuntimeError> {
		ensure!(id < NextAssetId::<T>::get(), "asset ids are below the next one");
		Self::ensure_valid_asset(asset)?;
		ensure!(
			asset.proposal.is_some() == (asset.status == AssetStatus::Proposed),
			"exactly the proposed assets have a proposer and a deposit"
		);
		ensure!(
			asset.status != AssetStatus::Proposed || !asset.official,
			"proposed assets are unofficial"
		);
		Ok(())
	}

	fn try_kinds() -> Result<(), TryRuntimeError> {
		for (id, kind) in Kinds::<T>::iter() {
			ensure!(id < NextKindId::<T>::get(), "kind ids are below the next one");
			Self::ensure_valid_kind(&kind)?;
			let asset = Assets::<T>::get(kind.asset).ok_or("a kind has an asset")?;
			ensure!(asset.status != AssetStatus::Proposed, "proposals have no kinds");
			ensure!(KindBySymbol::<T>::get(&kind.symbol) == Some(id), "symbols find their kind");
			ensure!(KindBySource::<T>::get(&kind.source) == Some(id), "sources find their kind");
		}
		let kinds = Kinds::<T>::iter_keys().count();
		ensure!(KindBySymbol::<T>::iter_keys().count() == kinds, "one symbol for each kind");
		ensure!(KindBySource::<T>::iter_keys().count() == kinds, "one source for each kind");
		Ok(())
	}
}
