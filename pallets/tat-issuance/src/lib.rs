//! # TAT issuance
//!
//! Daily volumes, the monthly audit, and the TAT that it mints.
//!
//! ## Pallet API
//!
//! See the [`pallet`] module: its calls, storage, events and errors. Other pallets reach this one
//! through [`WellMonths`](treasurenet_primitives::WellMonths) (the schedule of months, and which
//! months the oracle is asked about), [`BurnTat`](treasurenet_primitives::BurnTat) (burning, counted)
//! and [`MintedTat`](treasurenet_primitives::MintedTat) (what was minted by reward period). Clients
//! read it through [`Pallet::preview_upload`], [`Pallet::preview`], [`Pallet::month_status`],
//! [`Pallet::months_of_well`] and [`Pallet::well_refusals`].
//!
//! ## Overview
//!
//! A producer uploads what each of its wells produced each day. Once the month is over, the oracle
//! brings the volume that the official register has for it, and the producer asks for its TAT: one
//! for each US dollar of production that the register confirms. A producer that claimed more than
//! the register knows gets what the register knows, and pays a penalty if it was much more. The
//! well's beneficiaries are paid in the same step. A month of a real well is minted once, whoever
//! owns it.
//!
#![doc = docify::embed!("src/tests/mint.rs", mint_should_pay_what_the_register_confirms)]
//!
//! If a producer does not mint, a beneficiary may do it for all payees, and anyone 30 days later; 24
//! months after the month, or once the well has ended, what is left can be cleared. If the register is
//! corrected downwards within a year, what was minted too much is withheld from the next mints of the
//! owner's wells of that kind.
//!
//! ## Details
//!
//! A whole well-month is one storage entry ([`OpenMonth`]): slots of its days, their sum, the
//! discount of the first upload, the noted exposure and the deposit. The mint replaces it by a
//! compact [`MintedMonth`], which stays forever: it is what keeps a month from being minted twice, and
//! its value can be calculated from it again ([`Pallet::recorded_value`]).
//!
//! The months of a kind lie side by side in storage, so a reporter lists what is asked of it by kind
//! and month, off chain.
//!
//! The owner of the well pays the deposit of an open month even when an uploader causes it: a
//! meter's key has no funds. The deposit covers the month's entry and what the oracle keeps because of
//! it. The owner gets it back with the mint, the settlement or the clearing.
//!
//! The discount is the lower of the one noted at the first upload and the present one. Where there
//! is no present one (the well was removed, or the kind's discount rule now asks for a grade that
//! the well never had) the noted one counts.
//!
//! An amended official volume, once final, changes three things: what the record shows as overminted,
//! what is withheld from the owner's next mints of the kind or restored with them, and the penalty due.
//! The difference of the penalty is charged or given back at once; where that fails, because UNIT has
//! no fresh price or the treasury is empty, anyone may do it later.
//!
//! What is withheld is taken from a mint before it is shared out, whichever of the owner's wells of the
//! kind mints next. So the beneficiaries of that well bear their percents of it, also where another
//! well was overminted; what is restored later is shared out in the same way.
//!
//! ### Design goals
//!
//! 1. **One assessment.** Upload and its preview share one, and so do mint, settlement and their
//!    preview: a preview cannot tell anything else than what the call does.
//! 2. **Nothing iterates** over wells, producers or months. Totals are counters.
//! 3. **Read once.** Well, kind and asset are read once and passed on.
//! 4. **Fail closed.** Without a final price of every day and a final official volume nothing is
//!    minted.
//! 5. **Nobody blocks another's mint.** A part that cannot be credited goes to the owner, and a
//!    settlement does not depend on the owner's margin.
//! 6. **What was minted too much comes back**, and what was withheld too much as well. For each owner
//!    and kind, what its records show as overminted is what was withheld, less what was restored, and
//!    what is still to be withheld, less what is still to be restored.

#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

use frame_support::pallet_macros::import_section;

mod amend;
#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod burn;
mod clear;
mod errors;
mod events;
mod mint;
mod months;
mod reads;
mod refusals;
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
#[import_section(events::events_section)]
#[frame_support::pallet]
pub mod pallet {
	use crate::{
		WeightInfo,
		types::{MintedMonth, OpenMonth, Parameters, Withholding},
	};
	use frame_support::{
		pallet_prelude::*,
		traits::{Footprint, UnixTime, fungible},
	};
	use frame_system::pallet_prelude::*;
	use sp_runtime::traits::Convert;
	use treasurenet_primitives::{
		self as primitives, Balance, KindId, Month, StateRefusal, UploadItem, Usd, Volume,
		WellCommitment, WellId, WellKey, math::audit::Finding,
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
		/// The accepted prices, the latest one above zero.
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
		/// May set the parameters.
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

	/// The parameters: the schedule that everything about a month follows.
	#[pallet::storage]
	pub type CurrentParameters<T> = StorageValue<_, Parameters, ValueQuery>;

	/// Months with uploads, neither minted nor cleared, by kind, month and real well.
	///
	/// Kinds and months are small numbers that nobody chooses: `Twox64Concat`. A commitment is a hash of
	/// what its sender chose and can be ground: `Blake2_128Concat`. Kind and month come first for
	/// reporters, who list the months of a kind.
	#[pallet::storage]
	pub type OpenMonths<T: Config> = StorageNMap<
		_,
		(
			NMapKey<Twox64Concat, KindId>,
			NMapKey<Twox64Concat, Month>,
			NMapKey<Blake2_128Concat, WellCommitment>,
		),
		OpenMonth<T::AccountId>,
	>;

	/// Minted months, by kind, month and real well. Kept forever: a month is minted once.
	///
	/// Hashers as for [`OpenMonths`].
	#[pallet::storage]
	pub type Records<T: Config> = StorageNMap<
		_,
		(
			NMapKey<Twox64Concat, KindId>,
			NMapKey<Twox64Concat, Month>,
			NMapKey<Blake2_128Concat, WellCommitment>,
		),
		MintedMonth<T::AccountId>,
	>;

	/// What amendments left to be set right with an owner's next mints of a kind.
	///
	/// `Blake2_128Concat` for accounts, because anybody can make them to choose the keys from; kinds
	/// are numbered by the chain.
	#[pallet::storage]
	pub type Overminted<T: Config> = StorageDoubleMap<
		_,
		Blake2_128Concat,
		T::AccountId,
		Twox64Concat,
		KindId,
		Withholding,
		ValueQuery,
	>;

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
	pub type MintedByWell<T> = StorageMap<_, Blake2_128Concat, WellKey, Balance, ValueQuery>;

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
		/// The parameters.
		pub parameters: Parameters,
		#[serde(skip)]
		#[doc(hidden)]
		pub _marker: core::marker::PhantomData<T>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			if let Err(fault) = self.parameters.validate() {
				panic!("a production parameter of the genesis is out of its range: {fault:?}");
			}
			CurrentParameters::<T>::put(self.parameters);
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			assert!(T::MaxUploadItems::get() > 0, "an upload must hold an item");
			assert!(
				T::MaxUploadItems::get() <= u16::MAX.into(),
				"errors of uploads number items in 16 bits"
			);
			assert!(
				Parameters::default().validate().is_ok(),
				"the default parameters must be valid"
			);
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Uploads daily volumes of any number of wells and months, all or nothing.
		///
		/// ## Dispatch Origin
		///
		/// Signed by the owner of every well in `items`, or by an uploader that it named.
		///
		/// ## Details
		///
		/// - `items`: for each well and month (counted from 1970-01) days, counted from 1, and their
		///   volumes in 1/10 000 of the kind's volume unit.
		///
		/// Every item may be of another owner, and is paid for as such; what fewer owners take less is
		/// given back.
		///
		/// Does what [`Pallet::preview_upload`] shows. The first upload of a month holds a deposit of the
		/// owner's UNIT and notes the well's discount; each one adds its value at the latest accepted
		/// price above zero to the owner's exposure, which the owner's margin has to cover.
		///
		/// ## Errors
		///
		/// The first refusal of the first item that has one, those of the item before those of its days.
		/// Each names the item, and the day where one is at fault, both as given: items are counted from
		/// 0.
		///
		/// - [`Error::NoItems`]: there is nothing to upload.
		/// - [`Error::UploadRefused`]: the states of producer, asset, kind or well do not allow it.
		/// - [`Error::NotUploader`], [`Error::DuplicateItem`], [`Error::EmptyItem`]: the item as such.
		/// - [`Error::MonthBeforeWell`], [`Error::MonthOfOtherWell`], [`Error::MonthMinted`],
		///   [`Error::MonthClosed`]: the month takes no uploads of this well.
		/// - [`Error::NeverPriced`], [`Error::GradeMissing`], [`Error::UploadOverflow`]: the item cannot
		///   be valued.
		/// - [`Error::MarginTooLow`], [`Error::UploadUnitPriceUnavailable`], [`Error::DepositTooLow`]:
		///   the owner's UNIT do not suffice for this item and those before it.
		/// - [`Error::InvalidDay`], [`Error::DuplicateDay`], [`Error::VolumeZero`],
		///   [`Error::VolumeTooLarge`], [`Error::DayNotOver`], [`Error::DayTooOld`],
		///   [`Error::DayAlreadyUploaded`]: a day is at fault.
		///
		/// ## Events
		///
		/// - [`Event::Uploaded`] for each item
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::upload(0, items.len() as u32))]
		pub fn upload(
			origin: OriginFor<T>,
			items: BoundedVec<UploadItem, T::MaxUploadItems>,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			let count = items.len() as u32;
			let owners = Self::do_upload(&who, items.into_inner())?;
			Ok(Some(T::WeightInfo::upload(count.saturating_sub(owners), owners)).into())
		}

		/// Audits a month of a well and mints its TAT.
		///
		/// ## Dispatch Origin
		///
		/// Signed by the owner of the well.
		///
		/// ## Details
		///
		/// - `well`: its number.
		/// - `month`: counted from 1970-01.
		///
		/// Does what [`Pallet::preview`] shows: the beneficiaries' parts and the rest for the owner are
		/// minted in TAT, a penalty is charged in UNIT from the margin, the exposure is taken off and the
		/// deposit released.
		///
		/// ## Errors
		///
		/// - [`Error::NotOwner`]: the caller is not the owner.
		/// - The first of the preview's refusals: [`Error::MintRefused`], [`Error::FirstMintWaits`],
		///   [`Error::MonthNotOver`], [`Error::AlreadyMinted`], [`Error::NothingUploaded`],
		///   [`Error::DeadlinePassed`], [`Error::OfficialVolumeMissing`],
		///   [`Error::OfficialVolumeNotFinal`], [`Error::PriceUnavailable`],
		///   [`Error::MarginBelowMinimum`], [`Error::InDebt`], [`Error::KindCapReached`],
		///   [`Error::OwnerCannotReceive`], [`Error::UnitPriceUnavailable`], [`Error::Overflow`].
		///
		/// ## Events
		///
		/// - [`Event::TatMinted`]
		/// - [`Event::TatPaid`] for each payee
		/// - [`Event::PartRedirected`] for each part that could not be credited
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::mint_tat())]
		pub fn mint_tat(origin: OriginFor<T>, well: WellId, month: Month) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_mint_tat(&who, well, month)
		}

		/// Audits and mints a month for its payees, in the owner's stead.
		///
		/// ## Dispatch Origin
		///
		/// Signed by a present beneficiary of the well, once the official volume is final; by anyone
		/// `settleAfterDays` later.
		///
		/// ## Details
		///
		/// - `well`: its number.
		/// - `month`: counted from 1970-01.
		///
		/// The same checks and payees as for `mint_tat`, but the minimum margin is not asked for, and
		/// where nothing comes to be minted, freedom from debt neither.
		///
		/// ## Errors
		///
		/// - Those of `mint_tat`, but [`Error::NotOwner`] and [`Error::MarginBelowMinimum`].
		/// - [`Error::SettleTooEarly`]: the caller is no beneficiary, and the wait is not over.
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

		/// Clears a month that can no longer be minted.
		///
		/// ## Dispatch Origin
		///
		/// Signed by anyone once the mint deadline is past. Once the well is deactivated or removed, by
		/// its owner at once, and by anyone 30 days later.
		///
		/// ## Details
		///
		/// - `key`: kind and commitment, because the well may be gone.
		/// - `month`: counted from 1970-01.
		///
		/// Nothing is minted. The audit's penalty is charged; there is none without an official volume,
		/// and past the deadline none if a day of the month has no price. The exposure is taken off, the
		/// deposit released, the entry removed, and the oracle drops what it keeps about the month.
		///
		/// ## Errors
		///
		/// - [`Error::NothingUploaded`]: there is no such month, or it was minted or cleared.
		/// - [`Error::DeadlineNotPassed`]: the deadline is not past, and the well goes on.
		/// - [`Error::ClearTooEarly`]: the well ended less than 30 days ago, and the caller is not the
		///   owner.
		/// - [`Error::OfficialVolumeNotFinal`]: the official volume may still be replaced.
		/// - [`Error::PriceUnavailable`]: the deadline is not past, and a day has no final price yet.
		/// - The escrow's own if a penalty cannot be charged now.
		///
		/// ## Events
		///
		/// - [`Event::MonthCleared`]
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::clear())]
		pub fn clear(origin: OriginFor<T>, key: WellKey, month: Month) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_clear(&who, key, month)
		}

		/// Sets the parameters.
		///
		/// ## Dispatch Origin
		///
		/// [`Config::ParametersOrigin`].
		///
		/// ## Details
		///
		/// - `new`: all of them; their fields tell the units.
		///
		/// They count from now on, for open months too.
		///
		/// ## Errors
		///
		/// - [`Error::MaxBackfillDaysOutOfRange`], [`Error::CloseAfterDaysOutOfRange`],
		///   [`Error::VolumeRoundAfterDaysOutOfRange`], [`Error::MintDeadlineMonthsOutOfRange`],
		///   [`Error::SettleAfterDaysOutOfRange`], [`Error::AmendmentMonthsOutOfRange`]: the value is out
		///   of its range.
		///
		/// ## Events
		///
		/// - [`Event::ParametersSet`]
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::set_parameters())]
		pub fn set_parameters(origin: OriginFor<T>, new: Parameters) -> DispatchResult {
			T::ParametersOrigin::ensure_origin(origin)?;
			Self::do_set_parameters(new)
		}

		/// Charges, or gives back, the penalty of an amended month where that could not be done at once.
		///
		/// ## Dispatch Origin
		///
		/// Signed by anyone.
		///
		/// ## Details
		///
		/// - `key`: kind and commitment of the well.
		/// - `month`: counted from 1970-01.
		///
		/// UNIT had no fresh price then, or the treasury was empty. Nothing else is changed.
		///
		/// ## Errors
		///
		/// - [`Error::NotMinted`]: there is no such minted month.
		/// - [`Error::NothingToCharge`]: what is due was charged.
		/// - The escrow's own if it still cannot be done.
		///
		/// ## Events
		///
		/// - [`Event::AmendmentCharged`] or [`Event::AmendmentGivenBack`]
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::settle_amendment())]
		pub fn settle_amendment(
			origin: OriginFor<T>,
			key: WellKey,
			month: Month,
		) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_settle_amendment(key, month)
		}
	}
}
