#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

use frame_support::pallet_macros::import_section;

pub use pallet::*;
pub use types::*;
pub use weights::WeightInfo;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod errors;
mod impls;
pub mod petroleum;
#[cfg(any(feature = "try-runtime", feature = "std"))]
mod try_state;
mod types;
pub mod weights;

#[cfg(test)]
mod mock;
#[cfg(test)]
mod tests;

/// The pallet.
#[import_section(errors::errors)]
#[frame_support::pallet]
pub mod pallet {
	use super::*;
	use alloc::{boxed::Box, vec::Vec};
	use frame_support::{
		pallet_prelude::*,
		traits::{Contains, Footprint, fungible},
	};
	use frame_system::pallet_prelude::*;
	use sp_core::H256;
	use sp_runtime::traits::Convert;
	use treasurenet_primitives::{
		AssetId, AssetStatus, Balance, DataSource, Kind, KindId, Maintainer, Symbol,
	};

	/// The version of the storage's layout.
	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	/// The pallet's handle.
	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// What the runtime decides.
	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		/// Who owns the register: assets, their maintainers, and the kinds.
		type GovernanceOrigin: EnsureOrigin<Self::RuntimeOrigin>;
		/// Who may pause a kind in an emergency, and only that.
		type PauseOrigin: EnsureOrigin<Self::RuntimeOrigin>;
		/// Who sets the parameters.
		type ParametersOrigin: EnsureOrigin<Self::RuntimeOrigin>;
		/// The foundation's managers.
		type Managers: Contains<Self::AccountId>;
		/// UNIT, held as the deposit of a proposal.
		type Currency: fungible::hold::Mutate<
				Self::AccountId,
				Balance = Balance,
				Reason = Self::RuntimeHoldReason,
			>;
		/// The runtime's hold reasons.
		type RuntimeHoldReason: From<HoldReason>;
		/// What storing a record costs, in 10⁻¹⁸ UNIT.
		type DepositPrice: Convert<Footprint, Balance>;
		/// Weights of the calls.
		type WeightInfo: WeightInfo;
	}

	/// Why UNIT is held.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// The deposit of a proposed asset.
		AssetProposal,
	}

	/// The number that the next asset gets.
	#[pallet::storage]
	pub type NextAssetId<T: Config> = StorageValue<_, AssetId, ValueQuery>;

	/// The assets. Ids are given one after the other, so the cheap hasher does.
	#[pallet::storage]
	pub type Assets<T: Config> = StorageMap<_, Twox64Concat, AssetId, AssetOf<T>>;

	/// The number that the next kind gets.
	#[pallet::storage]
	pub type NextKindId<T: Config> = StorageValue<_, KindId, ValueQuery>;

	/// The kinds, never removed. Ids are given one after the other, so the cheap hasher does.
	#[pallet::storage]
	pub type Kinds<T: Config> = StorageMap<_, Twox64Concat, KindId, Kind>;

	/// The kind of each symbol that was ever used. The key is text, so it is hashed strongly.
	#[pallet::storage]
	pub type KindBySymbol<T: Config> = StorageMap<_, Blake2_128Concat, Symbol, KindId>;

	/// The kind of each data source in use. The key is text, so it is hashed strongly.
	#[pallet::storage]
	pub type KindBySource<T: Config> = StorageMap<_, Blake2_128Concat, DataSource, KindId>;

	/// The governed numbers that are not a single kind's own.
	#[pallet::storage]
	pub type CurrentParameters<T: Config> = StorageValue<_, Parameters, ValueQuery>;

	/// What the register starts with: nothing, unless a preset says otherwise.
	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// Live assets, numbered from 0 in this order.
		pub assets: Vec<GenesisAsset<T::AccountId>>,
		/// Kinds, numbered from 0 in this order; each names one of the assets.
		pub kinds: Vec<Kind>,
		/// The parameters.
		pub parameters: Parameters,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			Pallet::<T>::build_genesis(self);
		}
	}

	/// What happened.
	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// Somebody proposed an asset.
		AssetProposed {
			/// The asset.
			asset: AssetId,
			/// Who proposed it.
			proposer: T::AccountId,
			/// The deposit held, in 10⁻¹⁸ UNIT.
			deposit: Balance,
		},
		/// A proposal was withdrawn by its proposer; the deposit was released.
		ProposalWithdrawn {
			/// The asset, which is no more.
			asset: AssetId,
		},
		/// A proposal was rejected by governance; the deposit was released.
		ProposalRejected {
			/// The asset, which is no more.
			asset: AssetId,
		},
		/// Governance registered an asset, live at once.
		AssetRegistered {
			/// The asset.
			asset: AssetId,
			/// Whether the foundation stands behind it.
			official: bool,
		},
		/// Governance made a proposed asset live; the deposit was released.
		AssetApproved {
			/// The asset.
			asset: AssetId,
		},
		/// An asset's status changed.
		AssetStatusSet {
			/// The asset.
			asset: AssetId,
			/// Where it stood.
			old: AssetStatus,
			/// Where it stands.
			new: AssetStatus,
		},
		/// An asset has another maintainer.
		MaintainerSet {
			/// The asset.
			asset: AssetId,
			/// Who maintained it.
			old: Maintainer<T::AccountId>,
			/// Who maintains it.
			new: Maintainer<T::AccountId>,
		},
		/// An asset's qualification was set.
		QualificationSet {
			/// The asset.
			asset: AssetId,
			/// Hash of the published text.
			hash: H256,
		},
		/// A kind was registered.
		KindRegistered {
			/// The kind.
			kind: KindId,
			/// Its asset.
			asset: AssetId,
			/// Its symbol.
			symbol: Symbol,
		},
		/// A kind's numbers changed.
		KindUpdated {
			/// The kind.
			kind: KindId,
			/// The numbers that it had.
			old: Box<KindUpdate>,
			/// The numbers that it has.
			new: Box<KindUpdate>,
		},
		/// A kind was paused: neither uploads nor mints.
		KindPaused {
			/// The kind.
			kind: KindId,
		},
		/// A kind goes on.
		KindResumed {
			/// The kind.
			kind: KindId,
		},
		/// The parameters changed.
		ParametersSet {
			/// What they were.
			old: Parameters,
			/// What they are.
			new: Parameters,
		},
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			assert!(
				Parameters::default().validate::<T>().is_ok(),
				"the default parameters are valid"
			);
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Proposes an unofficial asset, against a deposit.
		///
		/// ## Dispatch Origin
		/// Signed; the signer pays the deposit.
		///
		/// ## Details
		/// `name` has 1 to 64 bytes and `description` 1 to 256, both UTF-8. The deposit is held until
		/// the proposal is approved, rejected or withdrawn.
		///
		/// ## Errors
		/// [`Error::NameInvalid`], [`Error::DescriptionInvalid`], [`Error::IdsExhausted`], or the
		/// currency's if the deposit cannot be held.
		///
		/// ## Events
		/// [`Event::AssetProposed`].
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

		/// Withdraws one's own proposal and releases its deposit.
		///
		/// ## Dispatch Origin
		/// Signed by the proposer.
		///
		/// ## Details
		/// The record is removed; its number is not used again.
		///
		/// ## Errors
		/// [`Error::UnknownAsset`], [`Error::AssetNotProposed`], [`Error::NotProposer`].
		///
		/// ## Events
		/// [`Event::ProposalWithdrawn`].
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::withdraw_proposal())]
		pub fn withdraw_proposal(origin: OriginFor<T>, asset: AssetId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_withdraw_proposal(who, asset)
		}

		/// Rejects a proposal and releases its deposit.
		///
		/// ## Dispatch Origin
		/// [`Config::GovernanceOrigin`].
		///
		/// ## Details
		/// The record is removed; its number is not used again.
		///
		/// ## Errors
		/// [`Error::UnknownAsset`], [`Error::AssetNotProposed`].
		///
		/// ## Events
		/// [`Event::ProposalRejected`].
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::reject_proposal())]
		pub fn reject_proposal(origin: OriginFor<T>, asset: AssetId) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_reject_proposal(asset)
		}

		/// Registers an asset that is live at once.
		///
		/// ## Dispatch Origin
		/// [`Config::GovernanceOrigin`].
		///
		/// ## Details
		/// `name` has 1 to 64 bytes and `description` 1 to 256, both UTF-8. `official` lets the
		/// foundation's managers review the asset, whoever maintains it.
		///
		/// ## Errors
		/// [`Error::NameInvalid`], [`Error::DescriptionInvalid`], [`Error::IdsExhausted`].
		///
		/// ## Events
		/// [`Event::AssetRegistered`].
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
		/// [`Config::GovernanceOrigin`].
		///
		/// ## Details
		/// The asset stays unofficial.
		///
		/// ## Errors
		/// [`Error::UnknownAsset`], [`Error::AssetNotProposed`].
		///
		/// ## Events
		/// [`Event::AssetApproved`].
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::approve_asset())]
		pub fn approve_asset(origin: OriginFor<T>, asset: AssetId) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_approve_asset(asset)
		}

		/// Pauses, resumes or retires an asset.
		///
		/// ## Dispatch Origin
		/// [`Config::GovernanceOrigin`].
		///
		/// ## Details
		/// Paused, its producers neither upload nor mint; retired, they mint what they have and
		/// upload no more. Retirement is final.
		///
		/// ## Errors
		/// [`Error::UnknownAsset`], [`Error::AssetStillProposed`], [`Error::AssetRetired`],
		/// [`Error::CannotBecomeProposed`], [`Error::StatusUnchanged`].
		///
		/// ## Events
		/// [`Event::AssetStatusSet`].
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
		/// [`Config::GovernanceOrigin`].
		///
		/// ## Details
		/// Holds for every status: the producers of a retired asset still need a reviewer.
		///
		/// ## Errors
		/// [`Error::UnknownAsset`].
		///
		/// ## Events
		/// [`Event::MaintainerSet`].
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
		/// Signed by the maintainer; for the foundation's and for official assets, by a foundation
		/// manager.
		///
		/// ## Details
		/// `hash` and `link` (1 to 128 bytes, UTF-8) are those of the published text. `attestations`
		/// (at most 8) come on top of KYB and KYC, and count at once for producers that are
		/// qualified already. Holds for every status: a proposal is judged by its qualification.
		///
		/// ## Errors
		/// [`Error::UnknownAsset`], [`Error::NotMaintainer`], [`Error::LinkInvalid`],
		/// [`Error::AttestationsInvalid`].
		///
		/// ## Events
		/// [`Event::QualificationSet`].
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::set_qualification())]
		pub fn set_qualification(
			origin: OriginFor<T>,
			asset: AssetId,
			hash: H256,
			link: Link,
			attestations: AttestationList,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_set_qualification(who, asset, Qualification { hash, link, attestations })
		}

		/// Registers a kind of a live or paused asset.
		///
		/// ## Dispatch Origin
		/// [`Config::GovernanceOrigin`].
		///
		/// ## Details
		/// `kind` carries its units with each of its fields. Its symbol and its data source must be
		/// new. It may be registered paused.
		///
		/// ## Errors
		/// [`Error::UnknownAsset`], [`Error::AssetStillProposed`], [`Error::AssetRetired`],
		/// [`Error::DigitalKindsNotSupported`], [`Error::SymbolInvalid`], [`Error::SymbolUsed`],
		/// [`Error::UnitInvalid`], [`Error::SourceInvalid`], [`Error::SourceUsed`],
		/// [`Error::ConversionZero`], [`Error::FeedInvalid`], [`Error::MaxDailyVolumeZero`],
		/// [`Error::SkewBelowWhole`], [`Error::MintCapZero`], [`Error::IdsExhausted`].
		///
		/// ## Events
		/// [`Event::KindRegistered`].
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::register_kind())]
		pub fn register_kind(origin: OriginFor<T>, kind: Box<Kind>) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_register_kind(*kind)
		}

		/// Sets all numbers of a kind that may change.
		///
		/// ## Dispatch Origin
		/// [`Config::GovernanceOrigin`].
		///
		/// ## Details
		/// `update` carries its units with each of its fields. Months that are not minted yet are
		/// audited by the new numbers.
		///
		/// ## Errors
		/// [`Error::UnknownKind`], [`Error::SourceInvalid`], [`Error::SourceUsed`],
		/// [`Error::ConversionZero`], [`Error::FeedInvalid`], [`Error::MaxDailyVolumeZero`],
		/// [`Error::SkewBelowWhole`], [`Error::MintCapZero`].
		///
		/// ## Events
		/// [`Event::KindUpdated`].
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
		/// [`Config::PauseOrigin`].
		///
		/// ## Details
		/// For emergencies. Days that cannot be uploaded in time because of it are lost.
		///
		/// ## Errors
		/// [`Error::UnknownKind`], [`Error::KindAlreadyPaused`].
		///
		/// ## Events
		/// [`Event::KindPaused`].
		#[pallet::call_index(10)]
		#[pallet::weight(T::WeightInfo::pause_kind())]
		pub fn pause_kind(origin: OriginFor<T>, kind: KindId) -> DispatchResult {
			T::PauseOrigin::ensure_origin(origin)?;
			Self::do_pause_kind(kind)
		}

		/// Lets a paused kind go on.
		///
		/// ## Dispatch Origin
		/// [`Config::GovernanceOrigin`].
		///
		/// ## Details
		/// Uploads and mints are possible again at once.
		///
		/// ## Errors
		/// [`Error::UnknownKind`], [`Error::KindNotPaused`].
		///
		/// ## Events
		/// [`Event::KindResumed`].
		#[pallet::call_index(11)]
		#[pallet::weight(T::WeightInfo::resume_kind())]
		pub fn resume_kind(origin: OriginFor<T>, kind: KindId) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_resume_kind(kind)
		}

		/// Sets the parameters.
		///
		/// ## Dispatch Origin
		/// [`Config::ParametersOrigin`].
		///
		/// ## Details
		/// The crude grade discount: gravity in 1/100 of a degree, sulphur in 1/1 000 of one percent,
		/// shares in millionths. Months that are not minted yet get the lower of the discount noted
		/// at their first upload and the new one.
		///
		/// ## Errors
		/// [`Error::CrudeDiscountInvalid`].
		///
		/// ## Events
		/// [`Event::ParametersSet`].
		#[pallet::call_index(12)]
		#[pallet::weight(T::WeightInfo::set_parameters())]
		pub fn set_parameters(origin: OriginFor<T>, new: Parameters) -> DispatchResult {
			T::ParametersOrigin::ensure_origin(origin)?;
			Self::do_set_parameters(new)
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// An asset as the public list shows it.
		pub fn asset_details(asset: AssetId) -> Option<AssetOf<T>> {
			Assets::<T>::get(asset)
		}

		/// A kind and its numbers.
		pub fn kind_details(kind: KindId) -> Option<Kind> {
			Kinds::<T>::get(kind)
		}

		/// The kind that a symbol names.
		pub fn kind_of_symbol(symbol: Symbol) -> Option<KindId> {
			KindBySymbol::<T>::get(symbol)
		}
	}
}
