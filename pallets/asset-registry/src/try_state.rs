//! What must always hold of the register.

use crate::{
	AssetOf, Assets, Config, CurrentParameters, Error, HoldReason, KindBySource, KindBySymbol,
	Kinds, NextAssetId, NextKindId, Pallet, kind_numbers::source_key,
};
use alloc::collections::BTreeMap;
use frame_support::{ensure, traits::fungible::hold::Inspect};
use sp_runtime::{DispatchError, TryRuntimeError};
use treasurenet_primitives::{AssetId, AssetStatus, Balance};

impl<T: Config> Pallet<T> {
	/// Checks every invariant of the register.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		CurrentParameters::<T>::get()
			.validate()
			.map_err(|fault| DispatchError::from(Error::<T>::from(fault)))?;
		Self::try_assets()?;
		Self::try_deposits()?;
		Self::try_kinds()?;
		Self::try_indexes()
	}

	fn try_assets() -> Result<(), TryRuntimeError> {
		for (id, asset) in Assets::<T>::iter() {
			ensure!(id < NextAssetId::<T>::get(), "asset ids are below the next one");
			Self::ensure_valid_asset(&asset)?;
			Self::try_proposal(&asset)?;
		}
		Ok(())
	}

	fn try_proposal(asset: &AssetOf<T>) -> Result<(), TryRuntimeError> {
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

	/// What is held of every account is what its proposals owe, and nothing is held of anybody else.
	fn try_deposits() -> Result<(), TryRuntimeError> {
		let mut owed = BTreeMap::<T::AccountId, Balance>::new();
		for proposal in Assets::<T>::iter_values().filter_map(|asset| asset.proposal) {
			let sum = owed.entry(proposal.proposer).or_default();
			*sum = sum.checked_add(proposal.deposit).ok_or("deposits fit")?;
		}
		for who in frame_system::Account::<T>::iter_keys() {
			owed.entry(who).or_default();
		}
		for (who, owed) in owed {
			let held = T::Currency::balance_on_hold(&HoldReason::AssetProposal.into(), &who);
			ensure!(held == owed, "what is held of an account is what its proposals owe");
		}
		Ok(())
	}

	fn try_kinds() -> Result<(), TryRuntimeError> {
		for (id, kind) in Kinds::<T>::iter() {
			ensure!(id < NextKindId::<T>::get(), "kind ids are below the next one");
			Self::ensure_valid_kind(&kind).map_err(DispatchError::from)?;
			let asset: AssetId = kind.asset;
			let asset = Assets::<T>::get(asset).ok_or("a kind has an asset")?;
			ensure!(asset.status != AssetStatus::Proposed, "proposals have no kinds");
			ensure!(KindBySymbol::<T>::get(&kind.symbol) == Some(id), "symbols find their kind");
			let source = source_key(&kind.source);
			ensure!(KindBySource::<T>::get(source) == Some(id), "sources find their kind");
		}
		Ok(())
	}

	fn try_indexes() -> Result<(), TryRuntimeError> {
		for (symbol, id) in KindBySymbol::<T>::iter() {
			let kind = Kinds::<T>::get(id).ok_or("a symbol has a kind")?;
			ensure!(kind.symbol == symbol, "a kind has one symbol");
		}
		for (source, id) in KindBySource::<T>::iter() {
			ensure!(Kinds::<T>::contains_key(id), "a source has a kind");
			ensure!(source == source_key(&source), "sources are kept in the form for comparing");
		}
		Ok(())
	}
}
