//! Assets, from proposal or registration to retirement.

use crate::{
	Asset, AssetOf, Assets, Config, Description, Error, Event, HoldReason, Name, NextAssetId,
	Pallet, Proposal,
};
use frame_support::{
	dispatch::DispatchResult,
	ensure,
	traits::{fungible::hold::Mutate, tokens::Precision::BestEffort},
};
use sp_runtime::{DispatchError, traits::Convert};
use treasurenet_primitives::{AssetId, AssetStatus, Balance, Maintainer, footprint_of, is_text};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_propose_asset(
		proposer: T::AccountId,
		name: Name,
		description: Description,
		maintainer: Maintainer<T::AccountId>,
	) -> DispatchResult {
		let deposit = Self::proposal_deposit();
		T::Currency::hold(&HoldReason::AssetProposal.into(), &proposer, deposit)?;
		let asset = Self::insert_asset(Asset {
			name,
			description,
			maintainer,
			official: false,
			status: AssetStatus::Proposed,
			proposal: Some(Proposal { proposer: proposer.clone(), deposit }),
			qualification: None,
		})?;
		Self::deposit_event(Event::AssetProposed { asset, proposer, deposit });
		Ok(())
	}

	pub(crate) fn do_withdraw_proposal(who: T::AccountId, id: AssetId) -> DispatchResult {
		let proposal = Self::proposal(&Self::stored_asset(id)?)?;
		ensure!(proposal.proposer == who, Error::<T>::NotProposer);
		Self::release_proposal(proposal)?;
		Assets::<T>::remove(id);
		Self::deposit_event(Event::ProposalWithdrawn { asset: id });
		Ok(())
	}

	pub(crate) fn do_reject_proposal(id: AssetId) -> DispatchResult {
		Self::release_proposal(Self::proposal(&Self::stored_asset(id)?)?)?;
		Assets::<T>::remove(id);
		Self::deposit_event(Event::ProposalRejected { asset: id });
		Ok(())
	}

	pub(crate) fn do_register_asset(
		name: Name,
		description: Description,
		maintainer: Maintainer<T::AccountId>,
		official: bool,
	) -> DispatchResult {
		let asset = Self::insert_asset(Asset {
			name,
			description,
			maintainer,
			official,
			status: AssetStatus::Live,
			proposal: None,
			qualification: None,
		})?;
		Self::deposit_event(Event::AssetRegistered { asset, official });
		Ok(())
	}

	pub(crate) fn do_approve_asset(id: AssetId) -> DispatchResult {
		let asset = Self::stored_asset(id)?;
		Self::release_proposal(Self::proposal(&asset)?)?;
		Assets::<T>::insert(id, Asset { status: AssetStatus::Live, proposal: None, ..asset });
		Self::deposit_event(Event::AssetApproved { asset: id });
		Ok(())
	}

	pub(crate) fn do_set_asset_status(id: AssetId, new: AssetStatus) -> DispatchResult {
		let asset = Self::stored_asset(id)?;
		let old = asset.status;
		Self::ensure_registered(&asset)?;
		ensure!(new != AssetStatus::Proposed, Error::<T>::CannotBecomeProposed);
		ensure!(new != old, Error::<T>::StatusUnchanged);
		Assets::<T>::insert(id, Asset { status: new, ..asset });
		Self::deposit_event(Event::AssetStatusSet { asset: id, old, new });
		Ok(())
	}

	pub(crate) fn do_set_maintainer(id: AssetId, new: Maintainer<T::AccountId>) -> DispatchResult {
		let mut asset = Self::stored_asset(id)?;
		let old = core::mem::replace(&mut asset.maintainer, new.clone());
		Assets::<T>::insert(id, asset);
		Self::deposit_event(Event::MaintainerSet { asset: id, old, new });
		Ok(())
	}

	/// What a proposal costs: the largest record that an asset can become.
	pub(crate) fn proposal_deposit() -> Balance {
		T::DepositPrice::convert(footprint_of::<AssetId, AssetOf<T>>())
	}

	pub(crate) fn ensure_valid_asset(asset: &AssetOf<T>) -> DispatchResult {
		ensure!(is_text(&asset.name), Error::<T>::NameInvalid);
		ensure!(is_text(&asset.description), Error::<T>::DescriptionInvalid);
		if let Some(qualification) = &asset.qualification {
			Self::ensure_valid_qualification(qualification)?;
		}
		Ok(())
	}

	pub(crate) fn insert_asset(asset: AssetOf<T>) -> Result<AssetId, DispatchError> {
		Self::ensure_valid_asset(&asset)?;
		let id = NextAssetId::<T>::get();
		NextAssetId::<T>::put(id.checked_add(1).ok_or(Error::<T>::IdsExhausted)?);
		Assets::<T>::insert(id, asset);
		Ok(id)
	}

	pub(crate) fn stored_asset(id: AssetId) -> Result<AssetOf<T>, Error<T>> {
		Assets::<T>::get(id).ok_or(Error::<T>::UnknownAsset)
	}

	/// Refuses assets that are not yet, or no longer, governance's to work with.
	pub(crate) fn ensure_registered(asset: &AssetOf<T>) -> Result<(), Error<T>> {
		ensure!(asset.status != AssetStatus::Proposed, Error::<T>::AssetStillProposed);
		ensure!(asset.status != AssetStatus::Retired, Error::<T>::AssetRetired);
		Ok(())
	}

	fn proposal(asset: &AssetOf<T>) -> Result<Proposal<T::AccountId>, Error<T>> {
		asset.proposal.clone().ok_or(Error::<T>::AssetNotProposed)
	}

	fn release_proposal(proposal: Proposal<T::AccountId>) -> DispatchResult {
		let Proposal { proposer, deposit } = proposal;
		T::Currency::release(&HoldReason::AssetProposal.into(), &proposer, deposit, BestEffort)?;
		Ok(())
	}
}
