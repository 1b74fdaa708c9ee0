//! # Well audit
//!
//! The register of wells: who produces what where, reviewed before it counts and once a year
//! after.
//!
//! ## Pallet API
//!
//! See the [`pallet`] module for the storage, the calls, the events and the errors; its
//! configuration is [`Config`]. Other pallets read wells by [`treasurenet_primitives::Wells`],
//! which this pallet implements.
//!
//! ## Overview
//!
//! A producer applies for a **well**: one product of one real well, named by a fingerprint of the
//! official register's own identifier, with hashes of the licence and of a laboratory's analysis.
//! A **reviewer** of the asset looks at the documents and approves or rejects. Once approved the
//! well may upload production. Its first mint waits a week, in which another manager may send the
//! well back; then only the managers' majority can approve it.
//!
//! An approval is valid for a year. Before it ends the producer hands in a new analysis; without
//! one the well may still upload and no longer mint. A change in between waits beside the old
//! figures until it is approved. A well that is refused or ended can be removed, and the deposit
//! goes back to whoever paid it.
//!
//! The owner may share a well's income with up to nine **beneficiaries**. A part can be raised at
//! once and lowered only after a week, so that everybody can have ready months paid out before.
//! Beneficiaries may pass their parts on. Wells can be linked to **dApps** whose payee holds a
//! part.
//!
//! ## Details and design goals
//!
//! 1. **A well and product is active at most once.** The fingerprint ([`ActiveWell`]) has no salt,
//!    because reporters match it against the register: it hides a well from a reader, not from a
//!    searcher who tries all identifiers.
//! 2. **Nobody squats.** An application reserves nothing; the first approval takes the identifier.
//! 3. **No month belongs to two wells.** An ended well frees its identifier from the next month on
//!    ([`FreedFrom`]); the next well starts there.
//! 4. **What was reviewed is what is approved.** Each set of fields has a number, which the
//!    approval names.
//! 5. **Nobody reviews what it profits from**, neither as owner nor as beneficiary; and as an
//!    owner could name every reviewer a beneficiary, the managers' majority may always reject and
//!    deactivate.
//! 6. **Parts never exceed a whole**, not even while reductions wait (`shares.rs`).
//! 7. **Time does no work.** Validity and reductions are computed when they are read; there are no
//!    hooks and no loops over wells.

#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod calls;
mod errors;
mod events;
mod impls;
mod lifecycle;
#[cfg(test)]
mod mock;
pub mod shares;
#[cfg(test)]
mod tests;
#[cfg(any(feature = "try-runtime", feature = "std"))]
mod try_state;
mod types;
pub mod weights;

use frame_support::pallet_macros::import_section;

pub use pallet::*;
pub use types::*;
pub use weights::WeightInfo;

/// Sets up what other pallets would, for benchmarks.
#[cfg(feature = "runtime-benchmarks")]
pub trait BenchmarkHelper<AccountId> {
	/// Makes sure that there is a physical kind in production with the crude grade discount, of a
	/// live asset that `reviewer` may review, and returns it.
	fn prepare_kind(reviewer: &AccountId) -> treasurenet_primitives::KindId;
	/// Admits `who` and qualifies it for the kind's asset.
	fn prepare_producer(who: &AccountId, kind: treasurenet_primitives::KindId);
	/// Sets the block timestamp, in milliseconds since 1970-01-01 UTC.
	fn set_time(now: treasurenet_primitives::Moment);
}

#[import_section(calls::calls)]
#[import_section(errors::errors)]
#[import_section(events::events)]
#[frame_support::pallet]
pub mod pallet {
	use crate::{
		AuditedFields, DApp, DAppId, Freed, Link, MAX_BENEFICIARIES, MAX_LINKS, Name, Parameters,
		Parts, Purpose, REVIEW_DUE_DAYS, VALIDITY_DAYS, WeightInfo, Well,
	};
	use alloc::vec::Vec;
	use frame_support::{
		pallet_prelude::*,
		traits::{Footprint, UnixTime, fungible},
	};
	use frame_system::pallet_prelude::*;
	use sp_core::H256;
	use sp_runtime::traits::Convert;
	use treasurenet_primitives::{
		Assets, Balance, Day, KindId, Moment, Month, Producers, Share, WellCommitment, WellId,
		WellView,
	};

	/// The version of the storage layout.
	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	/// The pallet.
	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// What the pallet needs of the runtime.
	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		/// The register of assets and kinds, which also says who reviews.
		type Assets: Assets<Self::AccountId>;

		/// The register of producers.
		type Producers: Producers<Self::AccountId>;

		/// A single foundation manager, who may return a new well of *any* asset to review.
		type ManagerOrigin: EnsureOrigin<Self::RuntimeOrigin, Success = Self::AccountId>;

		/// The managers' majority: approves what was returned, and may reject and deactivate.
		type ReviewMajorityOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// Who registers and removes dApps.
		type GovernanceOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// Who sets the parameters.
		type ParametersOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// The block timestamp.
		type Time: UnixTime;

		/// What deposits are held in: UNIT.
		type Currency: fungible::Inspect<Self::AccountId, Balance = Balance>
			+ fungible::hold::Mutate<Self::AccountId, Reason = Self::RuntimeHoldReason>;

		/// The runtime's reasons for holds.
		type RuntimeHoldReason: From<HoldReason>;

		/// What a record of a size costs, in 10⁻¹⁸ UNIT.
		type DepositPrice: Convert<Footprint, Balance>;

		/// The weights of the calls.
		type WeightInfo: WeightInfo;

		/// Sets up what other pallets would.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: crate::BenchmarkHelper<Self::AccountId>;
	}

	/// Why this pallet holds UNIT.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// The deposit for a well's record.
		WellDeposit,
		/// The deposit for a well's link to a dApp.
		LinkDeposit,
	}

	/// The number of the next application.
	#[pallet::storage]
	pub type NextWellId<T> = StorageValue<_, WellId, ValueQuery>;

	/// Every application and well. Numbers are given in sequence, so that a short hash will do.
	#[pallet::storage]
	pub type Wells<T: Config> = StorageMap<_, Twox64Concat, WellId, Well<T::AccountId>>;

	/// The wells of each owner. Accounts are chosen by users and hashed for safety, numbers are
	/// given in sequence.
	#[pallet::storage]
	pub type OwnedWells<T: Config> =
		StorageDoubleMap<_, Blake2_128Concat, T::AccountId, Twox64Concat, WellId, ()>;

	/// The approved well of each identifier. Applicants choose the commitment freely, so that it
	/// is hashed again.
	#[pallet::storage]
	pub type ActiveWell<T> = StorageMap<_, Blake2_128Concat, WellCommitment, WellId>;

	/// Identifiers that had an approved well and have none now. The entry outlives the well on
	/// purpose, until the identifier's next approval takes it: it keeps the months of one well
	/// from another. Only approvals cause it, so that nobody can fill it. Hashed as
	/// [`ActiveWell`].
	#[pallet::storage]
	pub type FreedFrom<T> = StorageMap<_, Blake2_128Concat, WellCommitment, Freed>;

	/// The number of the next dApp.
	#[pallet::storage]
	pub type NextDAppId<T> = StorageValue<_, DAppId, ValueQuery>;

	/// The registered dApps. Numbers are given in sequence, so that a short hash will do.
	#[pallet::storage]
	pub type DApps<T: Config> = StorageMap<_, Twox64Concat, DAppId, DApp<T::AccountId>>;

	/// The links of wells to dApps, at most [`MAX_LINKS`] for a well. Both numbers are given in
	/// sequence, so that short hashes will do.
	#[pallet::storage]
	pub type DAppLinks<T> = StorageDoubleMap<_, Twox64Concat, WellId, Twox64Concat, DAppId, Link>;

	/// The governed numbers.
	#[pallet::storage]
	pub type CurrentParameters<T> = StorageValue<_, Parameters, ValueQuery>;

	/// What the pallet starts with.
	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// The governed numbers.
		pub parameters: Parameters,
		#[serde(skip)]
		#[doc(hidden)]
		pub _config: core::marker::PhantomData<T>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			assert!(self.parameters.validate().is_ok(), "a parameter of the wells is out of range");
			CurrentParameters::<T>::put(self.parameters);
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			assert!(
				Self::well_deposit() >= Self::link_deposit(),
				"a larger record must not cost less than a smaller one"
			);
			assert!(Parameters::default().validate().is_ok(), "the defaults must be in range");
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::extra_constants]
	impl<T: Config> Pallet<T> {
		/// For how many days an approved review is valid.
		#[pallet::constant_name(ValidityDays)]
		fn validity_days() -> Day {
			VALIDITY_DAYS
		}

		/// From which day of its validity on a well's next review may be handed in.
		#[pallet::constant_name(ReviewDueDays)]
		fn review_due_days() -> Day {
			REVIEW_DUE_DAYS
		}

		/// The most beneficiaries of a well besides its owner.
		#[pallet::constant_name(MaxBeneficiaries)]
		fn max_beneficiaries() -> u32 {
			MAX_BENEFICIARIES
		}

		/// The most dApps that a well may be linked to.
		#[pallet::constant_name(MaxLinks)]
		fn max_links() -> u32 {
			MAX_LINKS
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// A well as it stands now.
		pub fn view_well(well: WellId) -> Option<WellView<T::AccountId>> {
			<Self as treasurenet_primitives::Wells<T::AccountId>>::well(well)
		}

		/// The beneficiaries' present parts; the owner has the rest.
		pub fn view_shares(well: WellId) -> Vec<Share<T::AccountId>> {
			<Self as treasurenet_primitives::Wells<T::AccountId>>::shares(well)
		}

		/// The approved well of an identifier, and the first month that a new one may upload.
		pub fn view_identifier(commitment: WellCommitment) -> (Option<WellId>, Month) {
			(
				ActiveWell::<T>::get(commitment),
				FreedFrom::<T>::get(commitment).map_or(0, |freed| freed.from),
			)
		}

		/// What applying for a well and linking one to a dApp cost in deposits, in 10⁻¹⁸ UNIT.
		pub fn view_deposits() -> (Balance, Balance) {
			(Self::well_deposit(), Self::link_deposit())
		}
	}
}
