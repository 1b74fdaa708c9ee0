//! What the calls do, and what other pallets read.

use crate::{
	Asset, AssetOf, Assets, Config, CurrentParameters, Description, Error, Event, GenesisAsset,
	GenesisConfig, HoldReason, KindBySource, KindBySymbol, KindUpdate, Kinds, Name, NextAssetId,
	NextKindId, Pallet, Parameters, Proposal, Qualification,
};
use alloc::{boxed::Box, vec::Vec};
use core::str::from_utf8;
use frame_support::{
	dispatch::DispatchResult,
	ensure,
	traits::{Contains, Footprint, Get, fungible::hold::Mutate, tokens::Precision::BestEffort},
};
use sp_runtime::{
	DispatchError, FixedU128, Permill,
	traits::{Convert, Zero},
};
use treasurenet_primitives::{
	AssetId, AssetStatus, Attestation, Balance, DataSource, DiscountRule, Grade, Kind, KindClass,
	KindId, KindStatus, Maintainer, Symbol, math::BPS,
};

impl Parameters {
	/// Refuses a set of values that makes no sense, by the error that names the fault.
	pub fn validate<T: Config>(&self) -> Result<(), Error<T>> {
		ensure!(self.crude.is_valid(), Error::<T>::CrudeDiscountInvalid);
		Ok(())
	}
}

/// Assets.
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
		let proposal = Self::proposal(&Self::asset(id)?)?;
		ensure!(proposal.proposer == who, Error::<T>::NotProposer);
		Self::release(proposal)?;
		Assets::<T>::remove(id);
		Self::deposit_event(Event::ProposalWithdrawn { asset: id });
		Ok(())
	}

	pub(crate) fn do_reject_proposal(id: AssetId) -> DispatchResult {
		Self::release(Self::proposal(&Self::asset(id)?)?)?;
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
		let asset = Self::asset(id)?;
		Self::release(Self::proposal(&asset)?)?;
		let asset = Asset { status: AssetStatus::Live, proposal: None, ..asset };
		Assets::<T>::insert(id, asset);
		Self::deposit_event(Event::AssetApproved { asset: id });
		Ok(())
	}

	pub(crate) fn do_set_asset_status(id: AssetId, new: AssetStatus) -> DispatchResult {
		let asset = Self::asset(id)?;
		let old = asset.status;
		Self::ensure_registered(&asset)?;
		ensure!(new != AssetStatus::Proposed, Error::<T>::CannotBecomeProposed);
		ensure!(new != old, Error::<T>::StatusUnchanged);
		Assets::<T>::insert(id, Asset { status: new, ..asset });
		Self::deposit_event(Event::AssetStatusSet { asset: id, old, new });
		Ok(())
	}

	pub(crate) fn do_set_maintainer(id: AssetId, new: Maintainer<T::AccountId>) -> DispatchResult {
		let mut asset = Self::asset(id)?;
		let old = core::mem::replace(&mut asset.maintainer, new.clone());
		Assets::<T>::insert(id, asset);
		Self::deposit_event(Event::MaintainerSet { asset: id, old, new });
		Ok(())
	}

	pub(crate) fn do_set_qualification(
		who: T::AccountId,
		id: AssetId,
		qualification: Qualification,
	) -> DispatchResult {
		let asset = Self::asset(id)?;
		ensure!(Self::maintains(&asset, &who), Error::<T>::NotMaintainer);
		Self::ensure_valid_qualification(&qualification)?;
		let hash = qualification.hash;
		Assets::<T>::insert(id, Asset { qualification: Some(qualification), ..asset });
		Self::deposit_event(Event::QualificationSet { asset: id, hash });
		Ok(())
	}

	/// What a proposal costs: the largest record that an asset can become.
	pub(crate) fn proposal_deposit() -> Balance {
		T::DepositPrice::convert(Footprint::from_mel::<AssetOf<T>>())
	}

	pub(crate) fn ensure_valid_asset(asset: &AssetOf<T>) -> DispatchResult {
		ensure!(is_text(&asset.name), Error::<T>::NameInvalid);
		ensure!(is_text(&asset.description), Error::<T>::DescriptionInvalid);
		match &asset.qualification {
			Some(qualification) => Self::ensure_valid_qualification(qualification),
			None => Ok(()),
		}
	}

	fn ensure_valid_qualification(qualification: &Qualification) -> DispatchResult {
		ensure!(is_text(&qualification.link), Error::<T>::LinkInvalid);
		let list = &qualification.attestations;
		for (at, attestation) in list.iter().enumerate() {
			let named = !matches!(attestation, Attestation::Other(name) if !is_text(name));
			let repeated = list.iter().take(at).any(|other| other == attestation);
			ensure!(named && !repeated, Error::<T>::AttestationsInvalid);
		}
		Ok(())
	}

	fn insert_asset(asset: AssetOf<T>) -> Result<AssetId, DispatchError> {
		Self::ensure_valid_asset(&asset)?;
		let id = NextAssetId::<T>::get();
		NextAssetId::<T>::put(id.checked_add(1).ok_or(Error::<T>::IdsExhausted)?);
		Assets::<T>::insert(id, asset);
		Ok(id)
	}

	fn asset(id: AssetId) -> Result<AssetOf<T>, Error<T>> {
		Assets::<T>::get(id).ok_or(Error::<T>::UnknownAsset)
	}

	fn proposal(asset: &AssetOf<T>) -> Result<Proposal<T::AccountId>, Error<T>> {
		asset.proposal.clone().ok_or(Error::<T>::AssetNotProposed)
	}

	fn release(proposal: Proposal<T::AccountId>) -> DispatchResult {
		let Proposal { proposer, deposit } = proposal;
		let reason = HoldReason::AssetProposal.into();
		T::Currency::release(&reason, &proposer, deposit, BestEffort)?;
		Ok(())
	}

	/// Refuses assets that are not yet, or no longer, governance's to work with.
	fn ensure_registered(asset: &AssetOf<T>) -> DispatchResult {
		ensure!(asset.status != AssetStatus::Proposed, Error::<T>::AssetStillProposed);
		ensure!(asset.status != AssetStatus::Retired, Error::<T>::AssetRetired);
		Ok(())
	}

	fn maintains(asset: &AssetOf<T>, who: &T::AccountId) -> bool {
		let (named, foundation) = match &asset.maintainer {
			Maintainer::Account(account) => (account == who, asset.official),
			Maintainer::Foundation => (false, true),
		};
		named || (foundation && T::Managers::contains(who))
	}
}

/// Kinds and parameters.
impl<T: Config> Pallet<T> {
	pub(crate) fn do_register_kind(kind: Kind) -> DispatchResult {
		let (asset, symbol) = (kind.asset, kind.symbol.clone());
		let id = Self::insert_kind(kind)?;
		Self::deposit_event(Event::KindRegistered { kind: id, asset, symbol });
		Ok(())
	}

	pub(crate) fn do_update_kind(id: KindId, update: KindUpdate) -> DispatchResult {
		let present = Self::present_kind(id)?;
		let old = KindUpdate::of(&present);
		let new = update.clone().apply_to(present);
		Self::ensure_valid_kind(&new)?;
		if new.source != old.source {
			ensure!(!KindBySource::<T>::contains_key(&new.source), Error::<T>::SourceUsed);
			KindBySource::<T>::remove(&old.source);
			KindBySource::<T>::insert(&new.source, id);
		}
		Kinds::<T>::insert(id, new);
		let (old, new) = (Box::new(old), Box::new(update));
		Self::deposit_event(Event::KindUpdated { kind: id, old, new });
		Ok(())
	}

	pub(crate) fn do_pause_kind(id: KindId) -> DispatchResult {
		let kind = Self::present_kind(id)?;
		ensure!(kind.status == KindStatus::Active, Error::<T>::KindAlreadyPaused);
		Kinds::<T>::insert(id, Kind { status: KindStatus::Paused, ..kind });
		Self::deposit_event(Event::KindPaused { kind: id });
		Ok(())
	}

	pub(crate) fn do_resume_kind(id: KindId) -> DispatchResult {
		let kind = Self::present_kind(id)?;
		ensure!(kind.status == KindStatus::Paused, Error::<T>::KindNotPaused);
		Kinds::<T>::insert(id, Kind { status: KindStatus::Active, ..kind });
		Self::deposit_event(Event::KindResumed { kind: id });
		Ok(())
	}

	pub(crate) fn do_set_parameters(new: Parameters) -> DispatchResult {
		new.validate::<T>()?;
		let old = CurrentParameters::<T>::mutate(|parameters| {
			core::mem::replace(parameters, new.clone())
		});
		Self::deposit_event(Event::ParametersSet { old, new });
		Ok(())
	}

	/// What must hold of a kind by itself.
	pub(crate) fn ensure_valid_kind(kind: &Kind) -> DispatchResult {
		let class = kind.class;
		ensure!(class == KindClass::Physical, Error::<T>::DigitalKindsNotSupported);
		ensure!(is_symbol(&kind.symbol), Error::<T>::SymbolInvalid);
		let units = [&kind.volume_unit, &kind.price_unit];
		ensure!(units.iter().all(|unit| is_text(unit)), Error::<T>::UnitInvalid);
		let DataSource { register, product } = &kind.source;
		ensure!(is_text(register) && is_text(product), Error::<T>::SourceInvalid);
		ensure!(kind.conversion > FixedU128::zero(), Error::<T>::ConversionZero);
		ensure!(kind.feed.is_valid(), Error::<T>::FeedInvalid);
		ensure!(kind.max_daily_volume > 0, Error::<T>::MaxDailyVolumeZero);
		ensure!(kind.skew_bps >= BPS, Error::<T>::SkewBelowWhole);
		ensure!(kind.mint_cap > 0, Error::<T>::MintCapZero);
		Ok(())
	}

	fn insert_kind(kind: Kind) -> Result<KindId, DispatchError> {
		Self::ensure_registered(&Self::asset(kind.asset)?)?;
		Self::ensure_valid_kind(&kind)?;
		ensure!(!KindBySymbol::<T>::contains_key(&kind.symbol), Error::<T>::SymbolUsed);
		ensure!(!KindBySource::<T>::contains_key(&kind.source), Error::<T>::SourceUsed);
		let id = NextKindId::<T>::get();
		NextKindId::<T>::put(id.checked_add(1).ok_or(Error::<T>::IdsExhausted)?);
		KindBySymbol::<T>::insert(&kind.symbol, id);
		KindBySource::<T>::insert(&kind.source, id);
		Kinds::<T>::insert(id, kind);
		Ok(id)
	}

	fn present_kind(id: KindId) -> Result<Kind, Error<T>> {
		Kinds::<T>::get(id).ok_or(Error::<T>::UnknownKind)
	}
}

/// Genesis. It runs while a chain is being specified, so a fault stops it with its name.
impl<T: Config> Pallet<T> {
	pub(crate) fn build_genesis(genesis: &GenesisConfig<T>) {
		genesis.parameters.validate::<T>().expect("the genesis parameters are valid");
		CurrentParameters::<T>::put(&genesis.parameters);
		for asset in &genesis.assets {
			Self::insert_asset(Self::asset_of_genesis(asset)).expect("the genesis asset is valid");
		}
		for kind in &genesis.kinds {
			Self::insert_kind(kind.clone()).expect("the genesis kind is valid");
		}
	}

	fn asset_of_genesis(genesis: &GenesisAsset<T::AccountId>) -> AssetOf<T> {
		let maintainer = genesis.maintainer.clone();
		Asset {
			name: bounded(genesis.name.as_bytes()),
			description: bounded(genesis.description.as_bytes()),
			maintainer: maintainer.map_or(Maintainer::Foundation, Maintainer::Account),
			official: genesis.official,
			status: AssetStatus::Live,
			proposal: None,
			qualification: genesis.qualification.as_ref().map(|qualification| Qualification {
				hash: qualification.hash,
				link: bounded(qualification.link.as_bytes()),
				attestations: bounded(&qualification.attestations),
			}),
		}
	}
}

impl<T: Config> treasurenet_primitives::Assets<T::AccountId> for Pallet<T> {
	fn kind(kind: KindId) -> Option<Kind> {
		Kinds::<T>::get(kind)
	}

	fn status(asset: AssetId) -> Option<AssetStatus> {
		Assets::<T>::get(asset).map(|asset| asset.status)
	}

	fn is_reviewer(asset: AssetId, who: &T::AccountId) -> bool {
		Assets::<T>::get(asset).is_some_and(|asset| Self::maintains(&asset, who))
	}

	fn is_official(asset: AssetId) -> bool {
		Assets::<T>::get(asset)
			.is_some_and(|asset| asset.official || asset.maintainer == Maintainer::Foundation)
	}

	fn required_attestations(asset: AssetId) -> Option<Vec<Attestation>> {
		Some(Assets::<T>::get(asset)?.qualification?.attestations.into_inner())
	}

	fn discount(kind: KindId, grade: Option<&Grade>) -> Option<Permill> {
		match Kinds::<T>::get(kind)?.discount_rule {
			DiscountRule::None => Some(Permill::one()),
			DiscountRule::CrudeGrade => {
				grade.map(|grade| CurrentParameters::<T>::get().crude.share(grade))
			}
		}
	}

	fn kind_by_symbol(symbol: &[u8]) -> Option<KindId> {
		KindBySymbol::<T>::get(Symbol::try_from(symbol.to_vec()).ok()?)
	}
}

/// Whether `bytes` is a text that somebody can read: UTF-8, and not empty.
fn is_text(bytes: &[u8]) -> bool {
	from_utf8(bytes).is_ok_and(|text| !text.trim().is_empty())
}

fn is_symbol(bytes: &[u8]) -> bool {
	!bytes.is_empty() && bytes.iter().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
}

fn bounded<E: Clone, S: Get<u32>>(items: &[E]) -> frame_support::BoundedVec<E, S> {
	frame_support::BoundedVec::try_from(items.to_vec())
		.map_err(|_| "too long")
		.expect("the genesis asset's texts and attestations are short enough")
}
