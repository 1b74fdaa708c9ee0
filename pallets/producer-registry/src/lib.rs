//! # Producer registry
//!
//! The register of producers: their applications, what verifiers attest of them, the assets that they
//! are qualified for, and their uploaders.
//!
//! ## Pallet API
//!
//! - [`Config`], [`Call`], [`Event`], [`Error`]
//! - [`Producers`](treasurenet_primitives::Producers): the trait by which the other pallets ask.
//! - [`Pallet::producer`], [`Pallet::standings`], [`Pallet::applications`]: what the runtime API
//!   reads.
//!
//! ## Overview
//!
//! A company that wants to produce applies with a nickname, a region and a *commitment*: the salted
//! hash of a dossier that it gives to a verifier off chain. Nothing that identifies it is stored
//! here.
//!
//! A verifier, one of a set that governance keeps, attests first that the business exists (KYB), then
//! that the people behind it are known (KYC). A foundation manager then admits the applicant, or
//! rejects it; a rejected applicant may apply again. An admitted producer asks for the qualification
//! of each asset that it wants to produce, and the asset's reviewer grants it:
//!
#![doc = docify::embed!("src/tests/qualifications.rs", grant_qualification_should_qualify_when_every_attestation_is_there)]
//!
//! A producer names uploaders, accounts or the keys of meters, for one or for all of its wells. Once
//! it has no wells, open months or debt, it may leave, and gets every deposit back.
//!
//! ## Details
//!
//! | state | becomes |
//! |---|---|
//! | `Applied` | `KybPassed` by the attestation of KYB; `Rejected`; removed by withdrawal |
//! | `KybPassed` | `Admitted` by a manager, once KYB and KYC are attested; `Rejected`; removed by withdrawal |
//! | `Admitted` | `Suspended` by a manager; removed when it leaves |
//! | `Suspended` | `Admitted` by a manager |
//! | `Rejected` | `Applied` by a new application; removed by withdrawal |
//!
//! A suspended producer cannot leave, so nobody escapes a suspension by applying anew.
//!
//! An attestation may name the day from which it no longer counts; a verifier renews it at any time.
//! Whether one is expired is computed when it is asked for, never stored. A verifier may bring
//! forward the expiry of what it attested itself, to withdraw it, but never below what another one
//! attested before, as long as that one is a verifier. What a removed verifier attested stays, and any
//! verifier may replace it.
//!
//! Deposits are held for applications, and for attestations, qualifications and uploaders that a
//! producer asks for, each until its record goes. The deposit of an application covers the records of
//! KYB and KYC and its entry in the list of those that wait; every other attestation has to be asked
//! for by the producer before a verifier can give it. A rejection removes everything but a record
//! with the reason, which cost a manager's decision to make and is removed by a withdrawal. A
//! withdrawn qualification keeps its record, for its reason, and its deposit, until the producer
//! drops it or asks again.
//!
//! ### Design goals
//!
//! 1. **Nothing identifying on chain.** Hashes of dossiers, reports and reasons; no names of people.
//! 2. **Nobody decides about itself.** Managers, verifiers and reviewers are refused on their own
//!    record.
//! 3. **Nobody undoes another's word.** No verifier shortens what another one attested.
//! 4. **Asking costs one read per fact.** Good standing is read from the producer's record and the few
//!    attestations that count, never by a walk.
//! 5. **Every record is bounded and paid for** by the producer that causes it, and released with it.

#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

use frame_support::pallet_macros::import_section;

#[cfg(feature = "runtime-benchmarks")]
pub use benchmarking::BenchmarkHelper;
pub use pallet::*;
pub use types::*;
pub use weights::WeightInfo;

mod admission;
#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod calls;
mod qualification;
mod standing;
#[cfg(any(feature = "try-runtime", feature = "std"))]
mod try_state;
mod types;
mod uploader_list;
mod verification;
pub mod weights;

#[cfg(test)]
mod mock;
#[cfg(test)]
mod tests;

/// The pallet.
#[import_section(calls::calls)]
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
	use treasurenet_primitives::{
		AssetId, Assets, Attestation, Balance, Day, Label, Obligation, Obligations, StateRefusal,
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
		/// Names and removes verifiers.
		type GovernanceOrigin: EnsureOrigin<Self::RuntimeOrigin>;
		/// A single foundation manager: admits, rejects, suspends and reinstates, never itself.
		type ManagerOrigin: EnsureOrigin<Self::RuntimeOrigin, Success = Self::AccountId>;
		/// The register of assets.
		type Assets: Assets<Self::AccountId>;
		/// What keeps a producer from leaving.
		type Obligations: Obligations<Self::AccountId>;
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
		/// The deposit of an application, until it is rejected or withdrawn or the producer leaves.
		Application,
		/// The deposits of the attestations that a producer asked for.
		Attestation,
		/// The deposits of the qualifications that a producer asked for.
		Qualification,
		/// The deposits of a producer's uploaders.
		Uploader,
	}

	/// The limits that types fix.
	#[pallet::extra_constants]
	impl<T: Config> Pallet<T> {
		/// The most attestations that one producer can have, KYB and KYC among them.
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

	/// The applications that wait for a verifier or a manager, so nobody has to walk all producers to
	/// find them. Accounts can be ground, so they are hashed strongly.
	#[pallet::storage]
	pub type WaitingApplications<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, ()>;

	/// What verifiers attested of a producer, and what it asked to be attested. Accounts can be ground
	/// and attestations have names of somebody's choice, so both are hashed strongly.
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

	/// The uploaders of a producer; no entry while it has none. Accounts can be ground, so they are
	/// hashed strongly.
	#[pallet::storage]
	pub type Uploaders<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, UploaderList<T::AccountId>, ValueQuery>;

	/// The verifiers, who may attest.
	#[pallet::storage]
	pub type Verifiers<T: Config> =
		StorageValue<_, BoundedBTreeSet<T::AccountId, T::MaxVerifiers>, ValueQuery>;

	/// What the register starts with.
	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// The verifiers, who may attest.
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

	/// What happened.
	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// An account applied to be a producer.
		Applied {
			/// The applicant.
			producer: T::AccountId,
			/// Salted hash of its dossier.
			commitment: H256,
			/// The deposit held, in 10⁻¹⁸ UNIT.
			deposit: Balance,
		},
		/// A verifier attested something, or renewed it.
		Attested {
			/// The producer or applicant.
			producer: T::AccountId,
			/// What.
			attestation: Attestation,
			/// The verifier who attested it.
			verifier: T::AccountId,
			/// The first day on which it no longer counts.
			expires: Option<Day>,
		},
		/// A producer asked for an attestation, against a deposit.
		AttestationRequested {
			/// The producer.
			producer: T::AccountId,
			/// What.
			attestation: Attestation,
			/// The deposit held, in 10⁻¹⁸ UNIT.
			deposit: Balance,
		},
		/// A producer dropped an attestation that it had asked for; its deposit was released.
		AttestationDropped {
			/// The producer.
			producer: T::AccountId,
			/// What.
			attestation: Attestation,
		},
		/// An applicant became a producer.
		Admitted {
			/// The producer.
			producer: T::AccountId,
			/// The manager who decided.
			manager: T::AccountId,
		},
		/// An application was rejected; its deposit was released.
		Rejected {
			/// The applicant.
			producer: T::AccountId,
			/// The manager who decided.
			manager: T::AccountId,
			/// Hash of the reason.
			reason: H256,
		},
		/// A producer was suspended: it neither uploads nor mints.
		Suspended {
			/// The producer.
			producer: T::AccountId,
			/// The manager who decided.
			manager: T::AccountId,
			/// Hash of the reason.
			reason: H256,
		},
		/// A suspended producer goes on.
		Reinstated {
			/// The producer.
			producer: T::AccountId,
			/// The manager who decided.
			manager: T::AccountId,
		},
		/// An application was withdrawn; nothing of it is left.
		ApplicationWithdrawn {
			/// The former applicant.
			producer: T::AccountId,
		},
		/// A producer left; nothing of it is left, and every deposit was released.
		Left {
			/// The former producer.
			producer: T::AccountId,
		},
		/// A producer asked for a qualification.
		QualificationRequested {
			/// The producer.
			producer: T::AccountId,
			/// The asset.
			asset: AssetId,
		},
		/// A producer is qualified for an asset.
		QualificationGranted {
			/// The producer.
			producer: T::AccountId,
			/// The asset.
			asset: AssetId,
			/// The reviewer who decided.
			reviewer: T::AccountId,
		},
		/// A qualification was refused or withdrawn.
		QualificationWithdrawn {
			/// The producer.
			producer: T::AccountId,
			/// The asset.
			asset: AssetId,
			/// The reviewer who decided.
			reviewer: T::AccountId,
			/// Hash of the reason.
			reason: H256,
		},
		/// A producer dropped a qualification; its deposit was released.
		QualificationDropped {
			/// The producer.
			producer: T::AccountId,
			/// The asset.
			asset: AssetId,
		},
		/// A producer named an uploader.
		UploaderAdded {
			/// The producer.
			producer: T::AccountId,
			/// The uploader.
			uploader: Uploader<T::AccountId>,
			/// For which wells.
			wells: Scope,
		},
		/// A producer removed an uploader; the deposit was released.
		UploaderRemoved {
			/// The producer.
			producer: T::AccountId,
			/// The former uploader.
			uploader: Uploader<T::AccountId>,
			/// For which wells.
			wells: Scope,
		},
		/// Governance named a verifier.
		VerifierAdded {
			/// The verifier.
			verifier: T::AccountId,
		},
		/// Governance removed a verifier. What it attested stays.
		VerifierRemoved {
			/// The former verifier.
			verifier: T::AccountId,
		},
	}

	/// Why a call was refused.
	#[pallet::error]
	#[derive(PartialEq, Eq)]
	pub enum Error<T> {
		/// The account never applied, or withdrew its application. Apply first.
		UnknownProducer,
		/// The account has an application or is a producer already. Nothing is to be done.
		AlreadyApplied,
		/// The nickname is blank, not UTF-8, or has control or invisible characters. Give a readable
		/// one.
		NicknameInvalid,
		/// The region is blank, not UTF-8, or has control or invisible characters. Give a readable
		/// one.
		RegionInvalid,
		/// The signer is no verifier. Ask governance to be named.
		NotVerifier,
		/// The account is a verifier already. Nothing is to be done.
		AlreadyVerifier,
		/// There is no room for another verifier. Remove one first.
		TooManyVerifiers,
		/// Nobody decides about itself. Somebody else has to.
		Oneself,
		/// The application was rejected. The applicant has to apply again first.
		ApplicationRejected,
		/// The business has to be verified first: KYB, unexpired, comes before all else.
		KybMissing,
		/// The attestation's name cannot be read. Use the name that the asset's qualification uses.
		AttestationInvalid,
		/// The expiry is not in the future. Give a later day, or none.
		ExpiryNotInFuture,
		/// The producer has asked for as many attestations as it can. Drop one first.
		TooManyAttestations,
		/// The producer has not asked for this attestation, so nobody has paid for its record. It
		/// has to ask for it first.
		AttestationNotRequested,
		/// The attestation is asked for already. Nothing is to be done.
		AttestationAlreadyRequested,
		/// Another verifier's attestation counts for longer, and only that verifier may shorten it.
		/// Give at least its expiry.
		ExpiryBroughtForward,
		/// A required attestation is missing or expired. Have it attested first.
		AttestationMissing,
		/// The application cannot be admitted in its present state: KYB is not passed, or it is
		/// decided already.
		NotAwaitingAdmission,
		/// There is no open application. Admitted producers are suspended, not rejected.
		NoOpenApplication,
		/// The producer is not admitted, or suspended already. Only admitted producers are suspended.
		NotAdmitted,
		/// The producer is not suspended. Nothing is to be done.
		NotSuspended,
		/// There is no asset of this number. Look it up in the list of assets.
		UnknownAsset,
		/// The asset has no qualification yet. Its maintainer has to set one first.
		AssetWithoutQualification,
		/// The qualification is asked for, or granted, already. Nothing is to be done.
		AlreadyRequested,
		/// The producer has asked for as many qualifications as it can. Drop one first.
		TooManyQualifications,
		/// The signer does not review this asset. Ask its maintainer.
		NotReviewer,
		/// The producer has not asked for this qualification, or it is decided already.
		NotRequested,
		/// There is no such qualification. Ask for it first.
		UnknownQualification,
		/// The qualification is withdrawn already. Nothing is to be done.
		AlreadyWithdrawn,
		/// The key is no compressed P-256 key: those start with 2 or 3.
		DeviceKeyInvalid,
		/// The uploader is named for these wells already. Nothing is to be done.
		AlreadyUploader,
		/// The list of uploaders is full. Remove one first.
		TooManyUploaders,
		/// No such uploader is named for these wells. Look at the list.
		UnknownUploader,
		/// The state of the producer or of the asset does not allow it.
		Refused(StateRefusal),
		/// The producer still owes something to the chain. Settle it first.
		CannotLeave(Obligation),
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
}
