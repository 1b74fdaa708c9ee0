//! The calls, each of which checks its origin and hands on.

use frame_support::pallet_macros::pallet_section;

/// The calls of the pallet.
#[pallet_section]
mod calls {
	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Proposes an unofficial asset, against a deposit.
		///
		/// ## Dispatch Origin
		///
		/// Signed by anyone, who pays the deposit.
		///
		/// ## Details
		///
		/// - `name`: 1 to 64 bytes of UTF-8.
		/// - `description`: 1 to 256 bytes of UTF-8.
		/// - `maintainer`: sets its qualification and reviews its producers and wells.
		///
		/// The deposit is held until the proposal is approved, rejected or withdrawn.
		///
		/// ## Errors
		///
		/// - [`Error::NameInvalid`], [`Error::DescriptionInvalid`]: a text cannot be read.
		/// - [`Error::IdsExhausted`]: there is no number left.
		/// - The currency's, if the deposit cannot be held.
		///
		/// ## Events
		///
		/// - [`Event::AssetProposed`]
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::propose_asset())]
		pub fn propose_asset(
			origin: OriginFor<T>,
			name: Name,
			description: Description,
			maintainer: Maintainer<T::AccountId>,
		) -> DispatchResult {
			let proposer = ensure_signed(origin)?;
			Self::do_propose_asset(proposer, name, description, maintainer)
		}

		/// Withdraws the caller's own proposal and releases its deposit.
		///
		/// ## Dispatch Origin
		///
		/// Signed by the proposer.
		///
		/// ## Details
		///
		/// - `asset`: the proposal's number, which is not used again.
		///
		/// ## Errors
		///
		/// - [`Error::UnknownAsset`]: there is no such asset.
		/// - [`Error::AssetNotProposed`]: it is more than a proposal by now.
		/// - [`Error::NotProposer`]: the proposal is somebody else's.
		///
		/// ## Events
		///
		/// - [`Event::ProposalWithdrawn`]
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::withdraw_proposal())]
		pub fn withdraw_proposal(origin: OriginFor<T>, asset: AssetId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_withdraw_proposal(who, asset)
		}

		/// Rejects a proposal and releases its deposit.
		///
		/// ## Dispatch Origin
		///
		/// [`Config::GovernanceOrigin`].
		///
		/// ## Details
		///
		/// - `asset`: the proposal's number, which is not used again.
		///
		/// ## Errors
		///
		/// - [`Error::UnknownAsset`]: there is no such asset.
		/// - [`Error::AssetNotProposed`]: it is more than a proposal by now.
		///
		/// ## Events
		///
		/// - [`Event::ProposalRejected`]
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::reject_proposal())]
		pub fn reject_proposal(origin: OriginFor<T>, asset: AssetId) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_reject_proposal(asset)
		}

		/// Registers an asset that is live at once.
		///
		/// ## Dispatch Origin
		///
		/// [`Config::GovernanceOrigin`].
		///
		/// ## Details
		///
		/// - `name`: 1 to 64 bytes of UTF-8.
		/// - `description`: 1 to 256 bytes of UTF-8.
		/// - `maintainer`: who reviews its producers and wells.
		/// - `official`: lets the foundation's managers review it, whoever maintains it, and leaves
		///   its qualification to their majority.
		///
		/// ## Errors
		///
		/// - [`Error::NameInvalid`], [`Error::DescriptionInvalid`]: a text cannot be read.
		/// - [`Error::IdsExhausted`]: there is no number left.
		///
		/// ## Events
		///
		/// - [`Event::AssetRegistered`]
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::register_asset())]
		pub fn register_asset(
			origin: OriginFor<T>,
			name: Name,
			description: Description,
			maintainer: Maintainer<T::AccountId>,
			official: bool,
		) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_register_asset(name, description, maintainer, official)
		}

		/// Makes a proposed asset live and releases its deposit.
		///
		/// ## Dispatch Origin
		///
		/// [`Config::GovernanceOrigin`].
		///
		/// ## Details
		///
		/// - `asset`: the proposal's number. The asset stays unofficial.
		///
		/// ## Errors
		///
		/// - [`Error::UnknownAsset`]: there is no such asset.
		/// - [`Error::AssetNotProposed`]: it is more than a proposal by now.
		///
		/// ## Events
		///
		/// - [`Event::AssetApproved`]
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::approve_asset())]
		pub fn approve_asset(origin: OriginFor<T>, asset: AssetId) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_approve_asset(asset)
		}

		/// Pauses, resumes or retires an asset.
		///
		/// ## Dispatch Origin
		///
		/// [`Config::GovernanceOrigin`].
		///
		/// ## Details
		///
		/// - `status`: `Paused`, its producers neither upload nor mint; `Retired`, they mint what they
		///   have and upload no more, which is final; `Live`, a paused asset goes on.
		///
		/// ## Errors
		///
		/// - [`Error::UnknownAsset`]: there is no such asset.
		/// - [`Error::AssetStillProposed`]: it is not approved yet.
		/// - [`Error::AssetRetired`]: it is retired.
		/// - [`Error::CannotBecomeProposed`]: `status` is `Proposed`.
		/// - [`Error::StatusUnchanged`]: it has this status already.
		///
		/// ## Events
		///
		/// - [`Event::AssetStatusSet`]
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::set_asset_status())]
		pub fn set_asset_status(
			origin: OriginFor<T>,
			asset: AssetId,
			status: AssetStatus,
		) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_set_asset_status(asset, status)
		}

		/// Gives an asset another maintainer.
		///
		/// ## Dispatch Origin
		///
		/// [`Config::GovernanceOrigin`].
		///
		/// ## Details
		///
		/// - `maintainer`: who reviews its producers and wells from now on.
		///
		/// Holds for every status: the producers of a retired asset still need a reviewer.
		///
		/// ## Errors
		///
		/// - [`Error::UnknownAsset`]: there is no such asset.
		///
		/// ## Events
		///
		/// - [`Event::MaintainerSet`]
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::set_maintainer())]
		pub fn set_maintainer(
			origin: OriginFor<T>,
			asset: AssetId,
			maintainer: Maintainer<T::AccountId>,
		) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_set_maintainer(asset, maintainer)
		}

		/// Sets what an asset's producers must fulfil.
		///
		/// ## Dispatch Origin
		///
		/// [`Config::MajorityOrigin`] for official assets and those that the foundation maintains;
		/// for the others, signed by the maintainer.
		///
		/// ## Details
		///
		/// - `hash`: of the published text.
		/// - `link`: where it is published, 1 to 128 bytes of UTF-8.
		/// - `attestations`: at most 8, besides KYB and KYC. One that is newly asked for binds after
		///   [`Parameters::attestation_notice_days`]; the first qualification of an asset and that of
		///   a proposal bind at once, because nobody can produce yet. One that was asked for before
		///   keeps its moment; one that is left out is no longer needed.
		///
		/// Holds for every status: a proposal is judged by its qualification.
		///
		/// ## Errors
		///
		/// - [`Error::UnknownAsset`]: there is no such asset.
		/// - [`Error::NotMaintainer`]: the caller may not set it.
		/// - [`Error::LinkInvalid`]: the link cannot be read.
		/// - [`Error::AttestationsInvalid`]: one is listed twice, or its name cannot be read.
		///
		/// ## Events
		///
		/// - [`Event::QualificationSet`]
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::set_qualification())]
		pub fn set_qualification(
			origin: OriginFor<T>,
			asset: AssetId,
			hash: H256,
			link: Link,
			attestations: AttestationList,
		) -> DispatchResult {
			let by = match T::MajorityOrigin::try_origin(origin) {
				Ok(_) => Maintainer::Foundation,
				Err(origin) => Maintainer::Account(ensure_signed(origin)?),
			};
			Self::do_set_qualification(by, asset, hash, link, attestations)
		}

		/// Registers a kind of a live or paused asset.
		///
		/// ## Dispatch Origin
		///
		/// [`Config::GovernanceOrigin`].
		///
		/// ## Details
		///
		/// - `kind`: carries its units with each of its fields; the ranges of its numbers are
		///   [`ranges`](crate::ranges). Its symbol and its data source must be new. It may be
		///   registered paused.
		///
		/// ## Errors
		///
		/// - [`Error::UnknownAsset`], [`Error::AssetStillProposed`], [`Error::AssetRetired`]: the
		///   asset cannot have kinds.
		/// - [`Error::DigitalKindsNotSupported`]: the kind is one of mined coins.
		/// - [`Error::SymbolInvalid`], [`Error::UnitInvalid`], [`Error::SourceInvalid`]: a name or
		///   code cannot be read.
		/// - [`Error::SymbolUsed`], [`Error::SourceUsed`]: it was another kind's before.
		/// - [`Error::ConversionOutOfRange`], [`Error::FeedOutOfRange`],
		///   [`Error::MaxDailyVolumeOutOfRange`], [`Error::RecordStepOutOfRange`],
		///   [`Error::SkewOutOfRange`], [`Error::MintCapOutOfRange`]: a number is out of its range.
		/// - [`Error::IdsExhausted`]: there is no number left for another kind.
		///
		/// ## Events
		///
		/// - [`Event::KindRegistered`]
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::register_kind())]
		pub fn register_kind(origin: OriginFor<T>, kind: Box<Kind>) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_register_kind(*kind)
		}

		/// Sets all numbers of a kind that may change.
		///
		/// ## Dispatch Origin
		///
		/// [`Config::GovernanceOrigin`].
		///
		/// ## Details
		///
		/// - `update`: carries its units and ranges with each of its fields. [`KindUpdate`] says what
		///   a change means for months that are uploaded and not minted yet.
		///
		/// A data source that the kind gives up stays its own: it may come back, and no other kind may
		/// take it. Where the oracle fetches the kind's volumes from has to be set anew after a change
		/// of the data source: until then reporters' nodes fetch none by the chain's setting.
		///
		/// ## Errors
		///
		/// - [`Error::UnknownKind`]: there is no such kind.
		/// - [`Error::SourceInvalid`], [`Error::SourceUsed`]: the data source cannot be read, or is or
		///   was another kind's.
		/// - [`Error::ConversionOutOfRange`], [`Error::FeedOutOfRange`],
		///   [`Error::MaxDailyVolumeOutOfRange`], [`Error::RecordStepOutOfRange`],
		///   [`Error::SkewOutOfRange`], [`Error::MintCapOutOfRange`]: a number is out of its range.
		///
		/// ## Events
		///
		/// - [`Event::KindUpdated`]
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::update_kind())]
		pub fn update_kind(
			origin: OriginFor<T>,
			kind: KindId,
			update: Box<KindUpdate>,
		) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_update_kind(kind, *update)
		}

		/// Pauses a kind: neither uploads nor mints.
		///
		/// ## Dispatch Origin
		///
		/// [`Config::PauseOrigin`].
		///
		/// ## Details
		///
		/// For emergencies. Days that cannot be uploaded in time because of it are lost.
		///
		/// ## Errors
		///
		/// - [`Error::UnknownKind`]: there is no such kind.
		/// - [`Error::KindAlreadyPaused`]: it is paused already.
		///
		/// ## Events
		///
		/// - [`Event::KindPaused`]
		#[pallet::call_index(10)]
		#[pallet::weight(T::WeightInfo::pause_kind())]
		pub fn pause_kind(origin: OriginFor<T>, kind: KindId) -> DispatchResult {
			T::PauseOrigin::ensure_origin(origin)?;
			Self::do_pause_kind(kind)
		}

		/// Lets a paused kind go on.
		///
		/// ## Dispatch Origin
		///
		/// [`Config::GovernanceOrigin`].
		///
		/// ## Details
		///
		/// Uploads and mints are possible again at once.
		///
		/// ## Errors
		///
		/// - [`Error::UnknownKind`]: there is no such kind.
		/// - [`Error::KindNotPaused`]: it is not paused.
		///
		/// ## Events
		///
		/// - [`Event::KindResumed`]
		#[pallet::call_index(11)]
		#[pallet::weight(T::WeightInfo::resume_kind())]
		pub fn resume_kind(origin: OriginFor<T>, kind: KindId) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_resume_kind(kind)
		}

		/// Sets the parameters.
		///
		/// ## Dispatch Origin
		///
		/// [`Config::ParametersOrigin`].
		///
		/// ## Details
		///
		/// - `new`: the crude grade discount, with gravity in 1/100 of a degree, sulphur in 1/1 000 of
		///   one percent and shares in millionths; and the notice of a newly required attestation, in
		///   days.
		///
		/// Months that are not minted yet get the lower of the discount noted at their first upload
		/// and the new one. Attestations that were asked for before keep their moment.
		///
		/// ## Errors
		///
		/// - [`Error::CrudeDiscountOutOfRange`]: thresholds or shares make no sense.
		/// - [`Error::AttestationNoticeDaysOutOfRange`]: the notice is above 366 days.
		///
		/// ## Events
		///
		/// - [`Event::ParametersSet`]
		#[pallet::call_index(12)]
		#[pallet::weight(T::WeightInfo::set_parameters())]
		pub fn set_parameters(origin: OriginFor<T>, new: Parameters) -> DispatchResult {
			T::ParametersOrigin::ensure_origin(origin)?;
			Self::do_set_parameters(new)
		}
	}
}
