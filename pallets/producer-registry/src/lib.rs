#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

use frame_support::pallet_macros::import_section;

#[cfg(feature = "runtime-benchmarks")]
pub use benchmarking::BenchmarkHelper;
pub use pallet::*;
pub use types::*;
pub use weights::WeightInfo;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod errors;
mod events;
mod impls;
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
#[import_section(events::events)]
#[frame_support::pallet]
pub mod pallet {
	use super::*;
	use alloc::vec::Vec;
	use frame_support::{
		pallet_prelude::*,
		traits::{Footprint, UnixTime, fungible},
	};
	use frame_system::pallet_prelude::*;
	use sp_core::H256;
	use sp_runtime::traits::Convert;
	use treasurenet_primitives::{AssetId, Assets, Attestation, Balance, Day};

	/// The version of the storage's layout.
	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	/// The pallet's handle.
	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// What the runtime decides.
	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		/// Who names and removes verifiers.
		type GovernanceOrigin: EnsureOrigin<Self::RuntimeOrigin>;
		/// A single foundation manager: admits, rejects, suspends and reinstates, never itself.
		type ManagerOrigin: EnsureOrigin<Self::RuntimeOrigin, Success = Self::AccountId>;
		/// The register of assets.
		type Assets: Assets<Self::AccountId>;
		/// The chain's time.
		type Time: UnixTime;
		/// UNIT, held as deposits.
		type Currency: fungible::hold::Mutate<
				Self::AccountId,
				Balance = Balance,
				Reason = Self::RuntimeHoldReason,
			>;
		/// The runtime's hold reasons.
		type RuntimeHoldReason: From<HoldReason>;
		/// What storing a record costs, in 10⁻¹⁸ UNIT.
		type DepositPrice: Convert<Footprint, Balance>;
		/// The most verifiers there can be.
		#[pallet::constant]
		type MaxVerifiers: Get<u32>;
		/// Weights of the calls.
		type WeightInfo: WeightInfo;
		/// Sets up what benchmarks need of other pallets.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: BenchmarkHelper<Self::AccountId>;
	}

	/// Why UNIT is held.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// The deposit of an application, until it is rejected or withdrawn.
		Application,
		/// The deposits of the qualifications that a producer asked for.
		Qualification,
		/// The deposits of a producer's uploaders.
		Uploader,
	}

	/// The limits that types fix.
	#[pallet::extra_constants]
	impl<T: Config> Pallet<T> {
		/// The most attestations that one producer can have.
		#[pallet::constant_name(MaxAttestations)]
		fn max_attestations() -> u32 {
			MAX_ATTESTATIONS
		}

		/// The most qualifications that one producer can have asked for.
		#[pallet::constant_name(MaxQualifications)]
		fn max_qualifications() -> u32 {
			MAX_QUALIFICATIONS
		}

		/// The most entries that one producer's list of uploaders can have.
		#[pallet::constant_name(MaxUploaders)]
		fn max_uploaders() -> u32 {
			MAX_UPLOADERS
		}
	}

	/// The producers and applicants. Accounts can be ground, so they are hashed strongly.
	#[pallet::storage]
	pub type Producers<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, Producer>;

	/// What verifiers attested of a producer. Accounts can be ground and attestations have names of
	/// somebody's choice, so both are hashed strongly.
	#[pallet::storage]
	pub type Attestations<T: Config> = StorageDoubleMap<
		_,
		Blake2_128Concat,
		T::AccountId,
		Blake2_128Concat,
		Attestation,
		AttestationRecord<T::AccountId>,
	>;

	/// The qualifications that a producer asked for. Accounts can be ground, so they are hashed
	/// strongly; assets are numbered one after the other, so the cheap hasher does.
	#[pallet::storage]
	pub type Qualifications<T: Config> =
		StorageDoubleMap<_, Blake2_128Concat, T::AccountId, Twox64Concat, AssetId, Qualification>;

	/// Who uploads for a producer; no entry while nobody does. Accounts can be ground, so they are
	/// hashed strongly.
	#[pallet::storage]
	pub type Uploaders<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, UploaderList<T::AccountId>, ValueQuery>;

	/// Who may attest.
	#[pallet::storage]
	pub type Verifiers<T: Config> =
		StorageValue<_, BoundedBTreeSet<T::AccountId, T::MaxVerifiers>, ValueQuery>;

	/// What the register starts with.
	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// Who may attest.
		pub verifiers: Vec<T::AccountId>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			for verifier in &self.verifiers {
				Pallet::<T>::insert_verifier(verifier.clone())
					.expect("the genesis verifiers are distinct and not too many");
			}
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			assert!(T::MaxVerifiers::get() > 0, "without a verifier nobody can be admitted");
			// KYB and KYC need room, and so do the attestations that assets name.
			const { assert!(MAX_ATTESTATIONS > 2 && MAX_QUALIFICATIONS > 0 && MAX_UPLOADERS > 0) };
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Applies to be a producer, for the first time or after a rejection.
		///
		/// ## Dispatch Origin
		/// Signed; the signer pays the deposit.
		///
		/// ## Details
		/// `nickname` and `region` have 1 to 64 bytes of UTF-8 and are public. `commitment` is the
		/// blake2-256 hash of the dossier with a salt; the dossier goes to a verifier, off chain.
		///
		/// ## Errors
		/// [`Error::AlreadyApplied`], [`Error::NicknameInvalid`], [`Error::RegionInvalid`], or the
		/// currency's if the deposit cannot be held.
		///
		/// ## Events
		/// [`Event::Applied`].
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::apply())]
		pub fn apply(
			origin: OriginFor<T>,
			nickname: Nickname,
			region: Region,
			commitment: H256,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_apply(who, nickname, region, commitment)
		}

		/// Attests something of a producer, or renews it.
		///
		/// ## Dispatch Origin
		/// Signed by a verifier; not of itself.
		///
		/// ## Details
		/// KYB comes first and turns `Applied` into `KybPassed`; all else needs an unexpired KYB.
		/// `report` is the hash of the verifier's report; `expires`, if given, the first day (since
		/// 1970-01-01 UTC) on which the attestation no longer counts. A renewal replaces the record.
		///
		/// ## Errors
		/// [`Error::NotVerifier`], [`Error::Oneself`], [`Error::UnknownProducer`],
		/// [`Error::ApplicationRejected`], [`Error::AttestationInvalid`], [`Error::KybMissing`],
		/// [`Error::ExpiryNotInFuture`], [`Error::TooManyAttestations`].
		///
		/// ## Events
		/// [`Event::Attested`].
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::attest())]
		pub fn attest(
			origin: OriginFor<T>,
			producer: T::AccountId,
			attestation: Attestation,
			report: H256,
			expires: Option<Day>,
		) -> DispatchResult {
			let verifier = ensure_signed(origin)?;
			Self::do_attest(verifier, producer, attestation, report, expires)
		}

		/// Admits an applicant.
		///
		/// ## Dispatch Origin
		/// [`Config::ManagerOrigin`]; not oneself.
		///
		/// ## Details
		/// Needs KYB and KYC, both unexpired.
		///
		/// ## Errors
		/// [`Error::Oneself`], [`Error::UnknownProducer`], [`Error::NotAwaitingAdmission`],
		/// [`Error::AttestationMissing`].
		///
		/// ## Events
		/// [`Event::Admitted`].
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::admit())]
		pub fn admit(origin: OriginFor<T>, producer: T::AccountId) -> DispatchResult {
			let manager = T::ManagerOrigin::ensure_origin(origin)?;
			Self::do_admit(manager, producer)
		}

		/// Rejects an application and releases its deposit.
		///
		/// ## Dispatch Origin
		/// [`Config::ManagerOrigin`]; not oneself.
		///
		/// ## Details
		/// `reason` is the hash of the written reason. Texts and attestations are removed; the
		/// applicant may apply again.
		///
		/// ## Errors
		/// [`Error::Oneself`], [`Error::UnknownProducer`], [`Error::NoOpenApplication`].
		///
		/// ## Events
		/// [`Event::Rejected`].
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::reject())]
		pub fn reject(
			origin: OriginFor<T>,
			producer: T::AccountId,
			reason: H256,
		) -> DispatchResult {
			let manager = T::ManagerOrigin::ensure_origin(origin)?;
			Self::do_reject(manager, producer, reason)
		}

		/// Suspends a producer: it neither uploads nor mints.
		///
		/// ## Dispatch Origin
		/// [`Config::ManagerOrigin`]; not oneself.
		///
		/// ## Details
		/// `reason` is the hash of the written reason. Deposits, qualifications and uploaders stay.
		///
		/// ## Errors
		/// [`Error::Oneself`], [`Error::UnknownProducer`], [`Error::NotAdmitted`].
		///
		/// ## Events
		/// [`Event::Suspended`].
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::suspend())]
		pub fn suspend(
			origin: OriginFor<T>,
			producer: T::AccountId,
			reason: H256,
		) -> DispatchResult {
			let manager = T::ManagerOrigin::ensure_origin(origin)?;
			Self::do_suspend(manager, producer, reason)
		}

		/// Lets a suspended producer go on.
		///
		/// ## Dispatch Origin
		/// [`Config::ManagerOrigin`]; not oneself.
		///
		/// ## Details
		/// It uploads and mints again at once, if its attestations are unexpired.
		///
		/// ## Errors
		/// [`Error::Oneself`], [`Error::UnknownProducer`], [`Error::NotSuspended`].
		///
		/// ## Events
		/// [`Event::Reinstated`].
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::reinstate())]
		pub fn reinstate(origin: OriginFor<T>, producer: T::AccountId) -> DispatchResult {
			let manager = T::ManagerOrigin::ensure_origin(origin)?;
			Self::do_reinstate(manager, producer)
		}

		/// Withdraws one's own application, and removes everything that was stored for it.
		///
		/// ## Dispatch Origin
		/// Signed by the applicant.
		///
		/// ## Details
		/// As long as it is not admitted; a rejected application can be removed so, too.
		///
		/// ## Errors
		/// [`Error::UnknownProducer`], [`Error::NoOpenApplication`].
		///
		/// ## Events
		/// [`Event::ApplicationWithdrawn`].
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::withdraw_application())]
		pub fn withdraw_application(origin: OriginFor<T>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_withdraw_application(who)
		}

		/// Asks for the qualification of an asset.
		///
		/// ## Dispatch Origin
		/// Signed by an admitted producer, who pays the deposit.
		///
		/// ## Details
		/// After a withdrawal it may be asked for again, on the deposit that is held already.
		///
		/// ## Errors
		/// [`Error::UnknownProducer`], [`Error::NotAdmitted`], [`Error::AssetNotLive`],
		/// [`Error::AlreadyRequested`], [`Error::TooManyQualifications`], or the currency's if the
		/// deposit cannot be held.
		///
		/// ## Events
		/// [`Event::QualificationRequested`].
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::request_qualification())]
		pub fn request_qualification(origin: OriginFor<T>, asset: AssetId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_request_qualification(who, asset)
		}

		/// Grants a qualification.
		///
		/// ## Dispatch Origin
		/// Signed by a reviewer of the asset; not for oneself.
		///
		/// ## Details
		/// Needs KYB, KYC and every attestation that the asset's qualification names, unexpired.
		///
		/// ## Errors
		/// [`Error::NotReviewer`], [`Error::Oneself`], [`Error::AssetNotLive`],
		/// [`Error::UnknownProducer`], [`Error::NotAdmitted`], [`Error::UnknownQualification`],
		/// [`Error::NotRequested`], [`Error::AssetWithoutQualification`],
		/// [`Error::AttestationMissing`].
		///
		/// ## Events
		/// [`Event::QualificationGranted`].
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::grant_qualification())]
		pub fn grant_qualification(
			origin: OriginFor<T>,
			producer: T::AccountId,
			asset: AssetId,
		) -> DispatchResult {
			let reviewer = ensure_signed(origin)?;
			Self::do_grant_qualification(reviewer, producer, asset)
		}

		/// Refuses a qualification that was asked for, or withdraws one that was granted.
		///
		/// ## Dispatch Origin
		/// Signed by a reviewer of the asset; not of oneself.
		///
		/// ## Details
		/// `reason` is the hash of the written reason. What was uploaded can still be minted.
		///
		/// ## Errors
		/// [`Error::NotReviewer`], [`Error::Oneself`], [`Error::UnknownQualification`],
		/// [`Error::AlreadyWithdrawn`].
		///
		/// ## Events
		/// [`Event::QualificationWithdrawn`].
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::withdraw_qualification())]
		pub fn withdraw_qualification(
			origin: OriginFor<T>,
			producer: T::AccountId,
			asset: AssetId,
			reason: H256,
		) -> DispatchResult {
			let reviewer = ensure_signed(origin)?;
			Self::do_withdraw_qualification(reviewer, producer, asset, reason)
		}

		/// Drops one's own qualification, whatever its state, and releases its deposit.
		///
		/// ## Dispatch Origin
		/// Signed by the producer.
		///
		/// ## Details
		/// What was uploaded can still be minted.
		///
		/// ## Errors
		/// [`Error::UnknownQualification`].
		///
		/// ## Events
		/// [`Event::QualificationDropped`].
		#[pallet::call_index(10)]
		#[pallet::weight(T::WeightInfo::drop_qualification())]
		pub fn drop_qualification(origin: OriginFor<T>, asset: AssetId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_drop_qualification(who, asset)
		}

		/// Names somebody who uploads for one or for all of the signer's wells.
		///
		/// ## Dispatch Origin
		/// Signed by an admitted producer, who pays the deposit.
		///
		/// ## Details
		/// `uploader` is an account or a meter's compressed P-256 key. At most 16 entries.
		///
		/// ## Errors
		/// [`Error::UnknownProducer`], [`Error::NotAdmitted`], [`Error::Oneself`],
		/// [`Error::DeviceKeyInvalid`], [`Error::AlreadyUploader`], [`Error::TooManyUploaders`], or
		/// the currency's if the deposit cannot be held.
		///
		/// ## Events
		/// [`Event::UploaderAdded`].
		#[pallet::call_index(11)]
		#[pallet::weight(T::WeightInfo::add_uploader())]
		pub fn add_uploader(
			origin: OriginFor<T>,
			uploader: Uploader<T::AccountId>,
			wells: Scope,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_add_uploader(who, uploader, wells)
		}

		/// Removes an uploader at once and releases its deposit.
		///
		/// ## Dispatch Origin
		/// Signed by the producer, suspended or not.
		///
		/// ## Details
		/// `uploader` and `wells` as they were named.
		///
		/// ## Errors
		/// [`Error::UnknownUploader`].
		///
		/// ## Events
		/// [`Event::UploaderRemoved`].
		#[pallet::call_index(12)]
		#[pallet::weight(T::WeightInfo::remove_uploader())]
		pub fn remove_uploader(
			origin: OriginFor<T>,
			uploader: Uploader<T::AccountId>,
			wells: Scope,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_remove_uploader(who, uploader, wells)
		}

		/// Names a verifier.
		///
		/// ## Dispatch Origin
		/// [`Config::GovernanceOrigin`].
		///
		/// ## Details
		/// At most [`Config::MaxVerifiers`].
		///
		/// ## Errors
		/// [`Error::AlreadyVerifier`], [`Error::TooManyVerifiers`].
		///
		/// ## Events
		/// [`Event::VerifierAdded`].
		#[pallet::call_index(13)]
		#[pallet::weight(T::WeightInfo::add_verifier())]
		pub fn add_verifier(origin: OriginFor<T>, verifier: T::AccountId) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_add_verifier(verifier)
		}

		/// Removes a verifier.
		///
		/// ## Dispatch Origin
		/// [`Config::GovernanceOrigin`].
		///
		/// ## Details
		/// What it attested stays; managers suspend producers whose attestation cannot be trusted.
		///
		/// ## Errors
		/// [`Error::NotVerifier`].
		///
		/// ## Events
		/// [`Event::VerifierRemoved`].
		#[pallet::call_index(14)]
		#[pallet::weight(T::WeightInfo::remove_verifier())]
		pub fn remove_verifier(origin: OriginFor<T>, verifier: T::AccountId) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_remove_verifier(verifier)
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// A producer or applicant.
		pub fn producer(who: T::AccountId) -> Option<Producer> {
			Producers::<T>::get(who)
		}

		/// Who uploads for a producer.
		pub fn uploaders(who: T::AccountId) -> Vec<UploaderEntry<T::AccountId>> {
			Uploaders::<T>::get(who).into_inner()
		}
	}
}
