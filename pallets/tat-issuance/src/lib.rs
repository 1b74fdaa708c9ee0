//! # TAT issuance
//!
//! Daily volumes, the monthly audit, and the TAT that it mints.
//!
//! ## Pallet API
//!
//! See the [`pallet`] module: its calls, storage, events and errors. Other pallets reach this one
//! through [`WellMonths`](treasurenet_primitives::WellMonths) (which months the oracle is asked
//! about), [`BurnTat`](treasurenet_primitives::BurnTat) (burning, counted) and
//! [`MintedTat`](treasurenet_primitives::MintedTat) (what was minted by reward period). Clients read it
//! through [`Pallet::preview`], [`Pallet::month_status`] and [`Pallet::well_refusals`].
//!
//! ## Overview
//!
//! A producer uploads what each of its wells produced each day. Once the month is over, the oracle
//! brings the volume that the official register has for it, and the producer asks for its TAT: one
//! for each US dollar of production that the register confirms. Who claimed more than the register
//! knows gets what the register knows, and pays a penalty if it was much more. Whoever holds a part
//! of the well is paid in the same step. A month of a real well is minted once, whoever owns it.
//!
//! If a producer does not mint, anyone may do it for the payees 30 days later; 24 months after the
//! month anyone may clear what is left. If the register is corrected downwards within a year, what
//! was minted too much is withheld from the next mints of that well.
//!
//! ## Details
//!
//! A whole well-month is one storage entry ([`OpenMonth`]): slots of its days, their sum, the
//! discount of the first upload, the noted exposure and the deposit. The mint replaces it by a
//! compact [`MintedMonth`], which stays forever, because it is what keeps a month from being minted
//! twice.
//!
//! With its first upload a month's official volume is requested of the oracle. The request stays after
//! the mint, because a lower volume may follow; clearing takes it back.
//!
//! The owner of the well pays the deposit of an open month even when an uploader causes it: a
//! meter's key has no funds. It gets the deposit back with the mint, the settlement or the clearing.
//!
//! The discount is the lower of the one noted at the first upload and the present one. Where there
//! is no present one (the well was removed, or the kind's discount rule now asks for a grade that
//! the well never had) the noted one counts.
//!
//! ### Design goals
//!
//! 1. **One assessment.** Mint, settlement and preview share [`Pallet::assess`]; a preview cannot
//!    tell anything else than what the call does.
//! 2. **Nothing iterates** over wells, producers or months. Totals are counters.
//! 3. **Fail closed.** Without a final price of every day and a final official volume nothing is
//!    minted.
//! 4. **Nobody blocks another's mint.** A part that cannot be credited goes to the owner.
//! 5. **What was minted too much comes back.** For each well, the sum of what its records show as
//!    overminted equals what was withheld so far and what is still to be withheld.

#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

use frame_support::pallet_macros::import_section;

mod after;
#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod errors;
mod mint;
mod reads;
mod types;
mod upload;
pub mod weights;

#[cfg(test)]
mod mock;
#[cfg(test)]
mod tests;
#[cfg(any(feature = "try-runtime", feature = "std"))]
mod try_state;

#[cfg(feature = "runtime-benchmarks")]
pub use benchmarking::BenchmarkHelper;
pub use pallet::*;
pub use types::*;
pub use weights::WeightInfo;

#[import_section(errors::errors_section)]
#[frame_support::pallet]
pub mod pallet {
	use crate::{
		WeightInfo,
		types::{MintedMonth, OpenMonth, Parameters, UploadItem},
	};
	use frame_support::{
		pallet_prelude::*,
		traits::{Footprint, UnixTime, fungible},
	};
	use frame_system::pallet_prelude::*;
	use sp_runtime::traits::Convert;
	use treasurenet_primitives::{
		self as primitives, Balance, KindId, MintPreview, Month, Usd, Volume, WellCommitment,
		WellId, math::audit::Finding,
	};

	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		/// The register of assets and kinds.
		type Assets: primitives::Assets<Self::AccountId>;
		/// The register of producers.
		type Producers: primitives::Producers<Self::AccountId>;
		/// The register of wells.
		type Wells: primitives::Wells<Self::AccountId>;
		/// The escrow of margins.
		type Margins: primitives::Margins<Self::AccountId>;
		/// The accepted prices.
		type Prices: primitives::Prices;
		/// The accepted official volumes.
		type OfficialVolumes: primitives::OfficialVolumes;
		/// TAT itself. Nothing but this pallet may mint it, and every burn goes through this
		/// pallet, or the counters no longer tell the supply.
		type Tat: fungible::Mutate<Self::AccountId, Balance = Balance>;
		/// UNIT, in which the deposits of open months are held.
		type Currency: fungible::Inspect<Self::AccountId, Balance = Balance>
			+ fungible::hold::Mutate<Self::AccountId, Reason = Self::RuntimeHoldReason>;
		/// The runtime's reasons for holds.
		type RuntimeHoldReason: From<HoldReason>;
		/// What an open month costs in deposit.
		type DepositPrice: Convert<Footprint, Balance>;
		/// The clock.
		type Time: UnixTime;
		/// Who sets the parameters.
		type ParametersOrigin: EnsureOrigin<Self::RuntimeOrigin>;
		/// The most items of one upload. The weight of a block is the real limit.
		#[pallet::constant]
		type MaxUploadItems: Get<u32>;
		/// The running reward period, as UNIT's issuance counts it, from 1.
		type RewardPeriod: Get<u32>;
		/// The weights of the calls.
		type WeightInfo: WeightInfo;
		/// Sets up the other pallets for benchmarks.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: crate::BenchmarkHelper<Self::AccountId>;
	}

	/// Why UNIT is held.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// The deposit of months with uploads that are neither minted nor cleared.
		OpenMonth,
	}

	/// The governed numbers.
	#[pallet::storage]
	pub type CurrentParameters<T> = StorageValue<_, Parameters, ValueQuery>;

	/// Months with uploads, neither minted nor cleared, by real well and month.
	///
	/// A commitment is a hash of what its sender chose and can be ground, so it is hashed again; the
	/// second key is a small number within one well.
	#[pallet::storage]
	pub type OpenMonths<T: Config> = StorageDoubleMap<
		_,
		Blake2_128Concat,
		WellCommitment,
		Twox64Concat,
		Month,
		OpenMonth<T::AccountId>,
	>;

	/// Minted months, by real well and month. Kept forever: a month is minted once.
	///
	/// Hashers as for [`OpenMonths`].
	#[pallet::storage]
	pub type Records<T: Config> = StorageDoubleMap<
		_,
		Blake2_128Concat,
		WellCommitment,
		Twox64Concat,
		Month,
		MintedMonth<T::AccountId>,
	>;

	/// What is still to be withheld from the next mints of a real well, in 10⁻¹⁸ TAT.
	///
	/// Commitments can be ground, so they are hashed again.
	#[pallet::storage]
	pub type Overminted<T> = StorageMap<_, Blake2_128Concat, WellCommitment, Balance, ValueQuery>;

	/// All TAT ever minted, in 10⁻¹⁸.
	#[pallet::storage]
	pub type TotalMinted<T> = StorageValue<_, Balance, ValueQuery>;

	/// All TAT ever burnt, in 10⁻¹⁸.
	#[pallet::storage]
	pub type TotalBurnt<T> = StorageValue<_, Balance, ValueQuery>;

	/// All TAT ever minted for a kind, in 10⁻¹⁸. Kinds are numbered by the chain.
	#[pallet::storage]
	pub type MintedByKind<T> = StorageMap<_, Twox64Concat, KindId, Balance, ValueQuery>;

	/// All TAT ever minted for a real well, in 10⁻¹⁸. Commitments can be ground, so they are hashed
	/// again.
	#[pallet::storage]
	pub type MintedByWell<T> = StorageMap<_, Blake2_128Concat, WellCommitment, Balance, ValueQuery>;

	/// The TAT minted in a reward period, in 10⁻¹⁸. Periods are numbered by the chain.
	#[pallet::storage]
	pub type MintedByPeriod<T> = StorageMap<_, Twox64Concat, u32, Balance, ValueQuery>;

	/// The calendar month of a kind's last mint and the TAT minted in it, in 10⁻¹⁸: what the kind's
	/// cap looks at. Kinds are numbered by the chain.
	#[pallet::storage]
	pub type KindMonth<T> = StorageMap<_, Twox64Concat, KindId, (Month, Balance), ValueQuery>;

	/// What the chain starts with.
	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// The governed numbers.
		pub parameters: Parameters,
		#[serde(skip)]
		#[doc(hidden)]
		pub _marker: core::marker::PhantomData<T>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			assert!(self.parameters.check().is_ok(), "a parameter is out of its range");
			CurrentParameters::<T>::put(&self.parameters);
		}
	}

	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// Daily volumes were uploaded.
		Uploaded {
			/// The well.
			well: WellId,
			/// The month.
			month: Month,
			/// Who uploaded them.
			uploader: T::AccountId,
			/// How many days.
			days: u8,
			/// The month's sum with them, in 1/10 000 of the volume unit.
			sum: Volume,
			/// By how much the producer's exposure rose, in 10⁻¹⁸ USD.
			exposure: Usd,
		},
		/// A month was audited and minted.
		TatMinted {
			/// The well.
			well: WellId,
			/// Its commitment.
			commitment: WellCommitment,
			/// The month.
			month: Month,
			/// The producer.
			owner: T::AccountId,
			/// Who asked for it.
			by: T::AccountId,
			/// The sum uploaded, in 1/10 000 of the volume unit.
			uploaded: Volume,
			/// The official volume, in 1/10 000 of the volume unit.
			official: Volume,
			/// The volume that counted, in 1/10 000 of the volume unit.
			verified: Volume,
			/// The audit's finding.
			finding: Finding,
			/// By how much was overstated, in basis points.
			deviation_bps: u32,
			/// What the audit minted, in 10⁻¹⁸ TAT.
			minted: Balance,
			/// What was withheld of it, in 10⁻¹⁸ TAT.
			withheld: Balance,
			/// The penalty, in 10⁻¹⁸ USD.
			penalty_usd: Usd,
			/// The penalty, in 10⁻¹⁸ UNIT.
			penalty_unit: Balance,
		},
		/// A payee was paid its part of a mint.
		TatPaid {
			/// The well.
			well: WellId,
			/// The month.
			month: Month,
			/// Who was paid.
			account: T::AccountId,
			/// How much, in 10⁻¹⁸ TAT.
			amount: Balance,
		},
		/// A part could not be credited: a beneficiary's went to the owner, an owner's rest to the
		/// first beneficiary who was paid.
		PartRedirected {
			/// The well.
			well: WellId,
			/// The month.
			month: Month,
			/// Whose part it was.
			account: T::AccountId,
			/// How much, in 10⁻¹⁸ TAT.
			amount: Balance,
		},
		/// A month was cleared after its deadline: nothing was minted.
		MonthCleared {
			/// The well.
			well: WellId,
			/// Its commitment.
			commitment: WellCommitment,
			/// The month.
			month: Month,
			/// The producer.
			owner: T::AccountId,
			/// The penalty, in 10⁻¹⁸ USD.
			penalty_usd: Usd,
			/// The penalty, in 10⁻¹⁸ UNIT.
			penalty_unit: Balance,
		},
		/// The official volume of a minted month was replaced.
		MonthAmended {
			/// The commitment of the well.
			commitment: WellCommitment,
			/// The month.
			month: Month,
			/// The new official volume, in 1/10 000 of the volume unit.
			official: Volume,
			/// What was minted too much, in 10⁻¹⁸ TAT.
			overminted: Balance,
		},
		/// A further penalty was charged for an amended month.
		AmendmentCharged {
			/// The commitment of the well.
			commitment: WellCommitment,
			/// The month.
			month: Month,
			/// Who was charged.
			owner: T::AccountId,
			/// The further penalty, in 10⁻¹⁸ USD.
			penalty_usd: Usd,
			/// The further penalty, in 10⁻¹⁸ UNIT.
			penalty_unit: Balance,
		},
		/// A further penalty could not be charged now. Anyone may do it later by
		/// `charge_amendment`.
		AmendmentNotCharged {
			/// The commitment of the well.
			commitment: WellCommitment,
			/// The month.
			month: Month,
			/// The further penalty, in 10⁻¹⁸ USD.
			penalty_usd: Usd,
		},
		/// TAT was burnt.
		TatBurnt {
			/// Whose.
			account: T::AccountId,
			/// How much, in 10⁻¹⁸ TAT.
			amount: Balance,
		},
		/// The parameters were set.
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
			assert!(T::MaxUploadItems::get() > 0, "an upload must hold an item");
			assert!(
				T::MaxUploadItems::get() <= u16::MAX.into(),
				"errors of uploads number items in 16 bits"
			);
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Upload daily volumes of any number of wells and months, all or nothing.
		///
		/// ## Dispatch Origin
		///
		/// Signed by the owner of every well in `items`, or by an uploader that it named.
		///
		/// ## Details
		///
		/// `items` gives for each well and month (counted from 1970-01) days, counted from 1, and
		/// their volumes in 1/10 000 of the kind's volume unit. The first upload of a month holds a
		/// deposit of the owner's UNIT and notes the well's discount; each one adds its value at the
		/// latest accepted price to the owner's exposure.
		///
		/// ## Errors
		///
		/// Each names the item, and the day where one is at fault, both as given: items are counted
		/// from 0. The first item at fault decides; of its faults, those of the well come before
		/// those of the month and those of the days.
		///
		/// ## Events
		///
		/// [`Event::Uploaded`] for each item.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::upload(items.len() as u32))]
		pub fn upload(
			origin: OriginFor<T>,
			items: BoundedVec<UploadItem, T::MaxUploadItems>,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_upload(&who, items.into_inner())
		}

		/// Audit a month of a well and mint its TAT.
		///
		/// ## Dispatch Origin
		///
		/// Signed by the owner of the well.
		///
		/// ## Details
		///
		/// `month` is counted from 1970-01. Does what [`Pallet::preview`] shows: the beneficiaries'
		/// parts and the rest for the owner are minted in TAT, a penalty is charged in UNIT from the
		/// margin, the exposure is taken off and the deposit released.
		///
		/// ## Errors
		///
		/// [`Error::NotOwner`], and the first of the preview's refusals.
		///
		/// ## Events
		///
		/// [`Event::TatMinted`], [`Event::TatPaid`] for each payee, [`Event::PartRedirected`] for
		/// each part that could not be credited.
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::mint_tat())]
		pub fn mint_tat(origin: OriginFor<T>, well: WellId, month: Month) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_mint_tat(&who, well, month)
		}

		/// Audit and mint a month that its owner left alone.
		///
		/// ## Dispatch Origin
		///
		/// Signed by anyone.
		///
		/// ## Details
		///
		/// From `settleAfterDays` after the official volume is final. The same checks and payees as
		/// for `mint_tat`; where nothing comes to be minted, neither the minimum margin nor freedom
		/// from debt is asked for. `month` is counted from 1970-01.
		///
		/// ## Errors
		///
		/// The first of the preview's refusals, and [`Error::SettleTooEarly`].
		///
		/// ## Events
		///
		/// As for `mint_tat`.
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::settle())]
		pub fn settle(origin: OriginFor<T>, well: WellId, month: Month) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_settle(&who, well, month)
		}

		/// Clear a month that was not minted before its deadline.
		///
		/// ## Dispatch Origin
		///
		/// Signed by anyone.
		///
		/// ## Details
		///
		/// Takes the `commitment`, because the well may be gone; `month` is counted from 1970-01.
		/// Nothing is minted. The audit's penalty is charged; there is none without an official
		/// volume, or if the month cannot be valued because a day of it has no price. The exposure is
		/// taken off, the deposit released, the entry removed.
		///
		/// ## Errors
		///
		/// [`Error::NothingUploaded`], [`Error::DeadlineNotPassed`],
		/// [`Error::OfficialVolumeNotFinal`]; and the escrow's own if a penalty cannot be charged
		/// now.
		///
		/// ## Events
		///
		/// [`Event::MonthCleared`].
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::clear())]
		pub fn clear(
			origin: OriginFor<T>,
			commitment: WellCommitment,
			month: Month,
		) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_clear(commitment, month)
		}

		/// Set the parameters.
		///
		/// ## Dispatch Origin
		///
		/// `ParametersOrigin`.
		///
		/// ## Details
		///
		/// All of them at once; their fields tell the units. They count from now on, for open months
		/// too.
		///
		/// ## Errors
		///
		/// One for each parameter that is out of its range.
		///
		/// ## Events
		///
		/// [`Event::ParametersSet`].
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::set_parameters())]
		pub fn set_parameters(origin: OriginFor<T>, new: Parameters) -> DispatchResult {
			T::ParametersOrigin::ensure_origin(origin)?;
			Self::do_set_parameters(new)
		}

		/// Charge the further penalty of an amended month that could not be charged at once.
		///
		/// ## Dispatch Origin
		///
		/// Signed by anyone.
		///
		/// ## Details
		///
		/// Only a missing price of UNIT can have been in the way. Nothing else is changed. `month` is
		/// counted from 1970-01.
		///
		/// ## Errors
		///
		/// [`Error::NotMinted`], [`Error::OfficialVolumeMissing`], [`Error::NothingToCharge`]; and
		/// the escrow's own if it still cannot be charged.
		///
		/// ## Events
		///
		/// [`Event::AmendmentCharged`].
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::charge_amendment())]
		pub fn charge_amendment(
			origin: OriginFor<T>,
			commitment: WellCommitment,
			month: Month,
		) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_charge_amendment(commitment, month)
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// Exactly what `mint_tat` would do with a month of a well now.
		pub fn preview(well: WellId, month: Month) -> MintPreview<T::AccountId> {
			Self::assess(well, month).into()
		}

		/// A month with uploads that is neither minted nor cleared.
		pub fn open_month(
			commitment: WellCommitment,
			month: Month,
		) -> Option<OpenMonth<T::AccountId>> {
			OpenMonths::<T>::get(commitment, month)
		}

		/// A minted month.
		pub fn minted_month(
			commitment: WellCommitment,
			month: Month,
		) -> Option<MintedMonth<T::AccountId>> {
			Records::<T>::get(commitment, month)
		}
	}
}
