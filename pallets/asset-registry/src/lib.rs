//! # Asset registry
//!
//! The register of what Treasurenet can turn into TAT: **assets**, which the public list shows, and
//! their **kinds**, which carry the numbers that the monthly audit needs.
//!
//! ## Pallet API
//!
//! - [`Config`], [`Call`], [`Event`], [`Error`]
//! - [`Assets`](treasurenet_primitives::Assets): the trait by which the other pallets read it.
//! - [`petroleum`]: the asset and the kinds that presets start with.
//!
//! ## Overview
//!
//! An asset is a class of real production, such as *Canadian Petroleum Minerals*. It has a name, a
//! maintainer who reviews its producers and wells, and a qualification: a published text with the
//! attestations that a producer needs. Anyone may propose an asset against a deposit; governance
//! makes it live, pauses it or retires it.
//!
//! A kind is one product of an asset, such as `OIL`: its units, how much of the price unit is in the
//! volume unit, within which limits a reported price is believed, in which official register its
//! production is found, and how much of it may be minted. Governance adds a kind by a vote; nothing
//! has to be programmed for it:
//!
#![doc = docify::embed!("src/tests/kinds.rs", register_kind_should_add_a_product_without_new_code_when_governance_calls)]
//!
//! ## Details
//!
//! | status of an asset | becomes |
//! |---|---|
//! | `Proposed` | `Live` by [`Pallet::approve_asset`]; removed by its proposer or by governance |
//! | `Live` | `Paused`, `Retired` |
//! | `Paused` | `Live`, `Retired` |
//! | `Retired` | nothing: it is final |
//!
//! The deposit of a proposal pays for the largest record that an asset can become, because the
//! maintainer may write a qualification into a proposal. It is released when the proposal ends,
//! whichever way; what governance accepted is kept on governance's account.
//!
//! The maintainer of an unofficial asset sets its qualification; for an official one, and for one
//! that the foundation maintains, it takes the managers' majority. An attestation that is newly
//! asked for binds only after a notice, 30 days by default, so producers can get it while they go
//! on; one that binds already stays bound, and one that is dropped is no longer needed at once.
//!
//! Every number of a kind has a range with both ends (see [`ranges`]). Kinds of class `Digital` are
//! refused by name: this register describes them, and nothing audits mined blocks.
//!
//! ### Design goals
//!
//! 1. **A new product is data.** Everything that uploads, the oracle, the audit and the mint need of
//!    a kind is one record, validated as a whole when it is written.
//! 2. **Nothing is renamed under its users.** Ids count up, symbols are never reused, and what wells
//!    and months were made for (asset, symbol, class, units, discount rule) does not change.
//! 3. **One official record, one kind, for ever.** A data source belongs to the first kind that
//!    named it, even after that kind has moved to another one, so one barrel cannot be claimed under
//!    two symbols.
//! 4. **Stopping is easier than starting.** A kind is paused by an origin of its own; only governance
//!    resumes it.
//! 5. **Nobody alone stops an official asset**, neither by its qualification nor by surprise.

#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

use frame_support::pallet_macros::import_section;

pub use pallet::*;
pub use types::*;
pub use weights::WeightInfo;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod calls;
mod kind_numbers;
mod lifecycle;
mod lookup;
pub mod petroleum;
mod qualification;
#[cfg(any(feature = "try-runtime", feature = "std"))]
mod try_state;
mod types;
pub mod weights;

#[cfg(test)]
mod mock;
#[cfg(test)]
mod tests;

/// The ranges of a kind's numbers, each with its reason.
pub mod ranges {
	pub use crate::kind_numbers::{
		CONVERSION, MAX_DAILY_VOLUME, MAX_RECORD_STEP, MINT_CAP, SKEW_BPS,
	};
}

/// The pallet.
#[import_section(calls::calls)]
#[frame_support::pallet]
pub mod pallet {
	use super::*;
	use alloc::{boxed::Box, vec::Vec};
	use frame_support::{
		pallet_prelude::*,
		traits::{Contains, Footprint, UnixTime, fungible},
	};
	use frame_system::pallet_prelude::*;
	use sp_core::H256;
	use sp_runtime::traits::Convert;
	use treasurenet_primitives::{
		AssetId, AssetStatus, Balance, DataSource, Kind, KindId, Maintainer, OnSourceChanged,
		Symbol,
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
		/// Owns the register: assets, their maintainers, and the kinds.
		type GovernanceOrigin: EnsureOrigin<Self::RuntimeOrigin>;
		/// The managers' majority: sets the qualification of official assets and of those that the
		/// foundation maintains.
		type MajorityOrigin: EnsureOrigin<Self::RuntimeOrigin>;
		/// Pauses a kind in an emergency, and does nothing else.
		type PauseOrigin: EnsureOrigin<Self::RuntimeOrigin>;
		/// Sets the parameters.
		type ParametersOrigin: EnsureOrigin<Self::RuntimeOrigin>;
		/// The foundation's managers.
		type Managers: Contains<Self::AccountId>;
		/// The chain's time.
		type Time: UnixTime;
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
		/// The oracle, which must no longer fetch a kind's volumes by another source than the kind
		/// names.
		type OnSourceChanged: OnSourceChanged;
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

	/// The kind that each data source was first named by, which keeps it for ever. The key is the
	/// source without blanks and in lower case. It is text, so it is hashed strongly.
	#[pallet::storage]
	pub type KindBySource<T: Config> = StorageMap<_, Blake2_128Concat, DataSource, KindId>;

	/// The parameters that are not a single kind's own.
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
			self.parameters.validate().expect("the genesis parameters are valid");
			CurrentParameters::<T>::put(self.parameters);
			for asset in &self.assets {
				let asset = asset.clone().into_asset();
				Pallet::<T>::insert_asset(asset).expect("the genesis asset is valid");
			}
			for kind in &self.kinds {
				Pallet::<T>::insert_kind(kind.clone()).expect("the genesis kind is valid");
			}
		}
	}

	/// What happened.
	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// An asset was proposed.
		AssetProposed {
			/// The asset.
			asset: AssetId,
			/// The proposer.
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
			/// The former maintainer.
			old: Maintainer<T::AccountId>,
			/// The new maintainer.
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

	/// Why a call was refused.
	#[pallet::error]
	#[derive(PartialEq, Eq)]
	pub enum Error<T> {
		/// There is no asset of this number. Look it up in the list of assets.
		UnknownAsset,
		/// There is no kind of this number. Look it up in the list of kinds.
		UnknownKind,
		/// Every number for assets or kinds is used up. A runtime upgrade has to widen them.
		IdsExhausted,
		/// The name is blank, not UTF-8, or has control or invisible characters. Give the asset a
		/// readable name.
		NameInvalid,
		/// The description is blank, not UTF-8, or has control or invisible characters. Say in a
		/// sentence what the asset is.
		DescriptionInvalid,
		/// The asset is more than a proposal by now. Use the calls for registered assets.
		AssetNotProposed,
		/// The asset is only proposed. Governance has to approve it first.
		AssetStillProposed,
		/// The proposal is somebody else's. Only its proposer may withdraw it.
		NotProposer,
		/// The asset is retired, which is final. Register another asset.
		AssetRetired,
		/// An asset never becomes a proposal again. Choose `Live`, `Paused` or `Retired`.
		CannotBecomeProposed,
		/// The asset has this status already. Nothing is to be done.
		StatusUnchanged,
		/// Only the asset's maintainer may set its qualification; for official assets and those of
		/// the foundation, the managers' majority. Ask them.
		NotMaintainer,
		/// The link is blank, not UTF-8, or has control or invisible characters. Name the place where
		/// the text is published.
		LinkInvalid,
		/// An attestation is listed twice, or its name cannot be read. Correct the list.
		AttestationsInvalid,
		/// The symbol is empty, or has something else than `A` to `Z` and `0` to `9`. Use only those.
		SymbolInvalid,
		/// The symbol was used before, and symbols are never reused. Choose another one.
		SymbolUsed,
		/// A unit's name cannot be read. Name both units, such as `m3` and `bbl`.
		UnitInvalid,
		/// The source's register or product is blank or not plain ASCII. Give both codes as the
		/// register writes them.
		SourceInvalid,
		/// The data source is or was another kind's: one record would be minted twice. Choose another.
		SourceUsed,
		/// The conversion is not between 0.000 001 and 1 000 000. Give the price units in one volume
		/// unit, or choose units that are closer.
		ConversionOutOfRange,
		/// The feed's limits make no sense: it needs `0 < min < max`, `max` of at most 1 000 000 USD,
		/// and a move of 1 to 10 000 basis points. Correct them.
		FeedOutOfRange,
		/// The most that a well may produce in a day is 0 or above a million volume units. Give what
		/// the largest well can produce, or choose a larger unit.
		MaxDailyVolumeOutOfRange,
		/// The record step is above a whole volume unit or above the most that a well may produce in
		/// a day: it would switch penalties off. Give the register's own coarseness.
		RecordStepOutOfRange,
		/// The skew is not between 10 000 and 100 000 basis points. Give one that is.
		SkewOutOfRange,
		/// The cap of a month is not between 1 and 10¹² TAT. Give one that is, or pause the kind.
		MintCapOutOfRange,
		/// Kinds of mined coins are not supported. Register a physical kind.
		DigitalKindsNotSupported,
		/// The kind is paused already. Nothing is to be done.
		KindAlreadyPaused,
		/// The kind is not paused. Nothing is to be done.
		KindNotPaused,
		/// The crude grade discount needs thresholds of 1 to 10 000 and four shares that fall
		/// strictly, none of them 0. Correct the set as a whole.
		CrudeDiscountOutOfRange,
		/// The notice of a newly required attestation is above 366 days. Give a shorter one.
		AttestationNoticeDaysOutOfRange,
	}

	impl<T> From<ParameterFault> for Error<T> {
		fn from(fault: ParameterFault) -> Self {
			match fault {
				ParameterFault::CrudeDiscount => Self::CrudeDiscountOutOfRange,
				ParameterFault::AttestationNoticeDays => Self::AttestationNoticeDaysOutOfRange,
			}
		}
	}

	impl<T> From<KindFault> for Error<T> {
		fn from(fault: KindFault) -> Self {
			match fault {
				KindFault::Conversion => Self::ConversionOutOfRange,
				KindFault::Feed => Self::FeedOutOfRange,
				KindFault::MaxDailyVolume => Self::MaxDailyVolumeOutOfRange,
				KindFault::RecordStep => Self::RecordStepOutOfRange,
				KindFault::Skew => Self::SkewOutOfRange,
				KindFault::MintCap => Self::MintCapOutOfRange,
			}
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			assert!(Parameters::default().validate().is_ok(), "the default parameters are valid");
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}
}
