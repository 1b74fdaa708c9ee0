//! # The register of wells and their reviews
//!
//! Who produces what where, reviewed before it counts and once a year after. What is audited here are
//! the *wells*: the monthly audit of what they produced, and the mint of TAT, are in
//! `pallet-tat-issuance`.
//!
//! ## Pallet API
//!
//! See the [`pallet`] module for the storage, the calls, the events and the errors; its
//! configuration is [`Config`]. Other pallets read wells by [`treasurenet_primitives::Wells`],
//! which this pallet implements. Clients read pages of wells, parts and dApps by the runtime API
//! `RegisterApi`, which the functions in `reads.rs` answer.
//!
//! ## Overview
//!
//! A producer applies for a **well**: one product of one real well, named by a fingerprint of the
//! official register's own identifier, with hashes of the licence and of a laboratory's analysis.
//! A **reviewer** of the asset looks at the documents and approves or rejects. Once approved the
//! well may upload production. Its first mint waits a week, in which any other manager may return the
//! well to review; from then on only the managers' majority can approve it, whoever applies.
//!
//! An approval is valid for a year. Before it ends the producer submits a new analysis; without one
//! the well may still upload and no longer mint. A change in between waits beside the old figures
//! until it is approved. A well that is rejected or deactivated can be removed, and the deposit goes
//! back to the owner.
//!
//! The owner may share a well's income with up to nine **beneficiaries**. A part can be raised at
//! once and lowered only after a week, so everybody can have ready months paid out before.
//! Beneficiaries may pass their parts on. Wells can be linked to **dApps** whose payee holds a
//! part.
//!
//! From application to production:
#![doc = docify::embed!("src/tests/example.rs", well_should_produce_when_a_reviewer_approved_it)]
//!
//! ## Details
//!
//! An owner pays one deposit for a well: for the largest record and every index entry that the well
//! can cause. What reviewers and managers cause ([`FreedFrom`], [`Contested`]) and dApps, which
//! governance registers, is free of deposits.
//!
//! ### Design goals
//!
//! 1. **A well and product is active at most once.** Everything is keyed by kind and fingerprint
//!    ([`ActiveWell`]): a fingerprint under another kind locks nothing. It has no salt, because
//!    reporters match it against the register: it hides a well from a reader, not from a searcher
//!    that tries all identifiers.
//! 2. **Nobody squats.** An application reserves nothing; the first approval takes the identifier.
//! 3. **No month belongs to two wells.** An ended well frees its identifier from the next month on
//!    ([`FreedFrom`]); the next well starts there.
//! 4. **What was reviewed is what is approved.** Each set of fields has a number, which the
//!    approval names.
//! 5. **Nobody reviews what it profits from**, neither as owner nor as beneficiary. An owner could
//!    name every reviewer a beneficiary; so the managers' majority may decide every review in a
//!    reviewer's place, and a part can be passed back to the owner at once.
//! 6. **A doubt stays.** Once a manager returned an approval ([`Contested`]), *every* later approval
//!    of that kind and fingerprint needs the majority, also those of changes and annual reviews.
//!    Only managers cause that, and what the majority approved no single manager returns.
//! 7. **Parts never exceed a whole**, not even while reductions wait ([`shares`]).
//! 8. **Time does no work.** Validity and reductions are computed when they are read; there are no
//!    hooks and no loops over wells.

#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

mod applications;
#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod beneficiaries;
mod calls;
mod dapps;
#[cfg(any(test, feature = "upgrade-rehearsal"))]
pub mod migrations;
#[cfg(test)]
mod mock;
mod reads;
mod review;
pub mod shares;
#[cfg(test)]
mod tests;
#[cfg(any(feature = "try-runtime", feature = "std"))]
mod try_state;
mod types;
pub mod weights;

#[cfg(feature = "runtime-benchmarks")]
pub use benchmarking::BenchmarkHelper;
use frame_support::pallet_macros::import_section;
pub use pallet::*;
pub use types::*;
pub use weights::WeightInfo;

#[import_section(calls::calls)]
#[frame_support::pallet]
pub mod pallet {
	use crate::{
		AuditedFields, DApp, DAppId, Freed, Link, MAX_BENEFICIARIES, MAX_LINKS, Name, Parameters,
		Parts, Purpose, REVIEW_DUE_DAYS, VALIDITY_DAYS, WeightInfo, Well,
	};
	use frame_support::{
		pallet_prelude::*,
		traits::{Footprint, UnixTime, fungible},
	};
	use frame_system::pallet_prelude::*;
	use sp_core::H256;
	use sp_runtime::traits::Convert;
	use treasurenet_primitives::{
		AssetId, Assets, Balance, Day, KindId, Moment, Month, Producers, StateRefusal,
		WellCommitment, WellId, WellKey,
	};

	const STORAGE_VERSION: StorageVersion =
		StorageVersion::new(if cfg!(feature = "upgrade-rehearsal") { 2 } else { 1 });

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

		/// A single foundation manager: may return a new well of *any* asset to review.
		type ManagerOrigin: EnsureOrigin<Self::RuntimeOrigin, Success = Self::AccountId>;

		/// The managers' majority: may decide every review, and alone approves what was returned and
		/// reinstates.
		type ReviewMajorityOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// Registers and removes dApps.
		type GovernanceOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// Sets the parameters.
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
		/// The deposit for a well's record and its index entries.
		WellDeposit,
		/// The deposit for a well's link to a dApp.
		LinkDeposit,
	}

	/// The number of the next application.
	#[pallet::storage]
	pub type NextWellId<T> = StorageValue<_, WellId, ValueQuery>;

	/// Every application and well. Numbers are given in sequence, so a short hash will do.
	#[pallet::storage]
	pub type Wells<T: Config> = StorageMap<_, Twox64Concat, WellId, Well<T::AccountId>>;

	/// The wells of each owner. Accounts are chosen by users and hashed for safety, numbers are
	/// given in sequence.
	#[cfg(not(feature = "upgrade-rehearsal"))]
	#[pallet::storage]
	pub type OwnedWells<T: Config> =
		StorageDoubleMap<_, Blake2_128Concat, T::AccountId, Twox64Concat, WellId, ()>;

	/// The wells of each owner, as the rehearsed upgrade lays them out: see `migrations`.
	#[cfg(feature = "upgrade-rehearsal")]
	#[pallet::storage]
	#[pallet::storage_prefix = "WellsByOwner"]
	pub type OwnedWells<T: Config> =
		StorageDoubleMap<_, Blake2_128Concat, T::AccountId, Identity, WellId, ()>;

	/// The wells of each asset that wait for a reviewer or the managers' majority. Both numbers are
	/// given in sequence, so short hashes will do.
	#[pallet::storage]
	pub type WellsToReview<T> =
		StorageDoubleMap<_, Twox64Concat, AssetId, Twox64Concat, WellId, ()>;

	/// The wells on whose list of beneficiaries each account is. Hashed as [`OwnedWells`].
	#[pallet::storage]
	pub type PartsOf<T: Config> =
		StorageDoubleMap<_, Blake2_128Concat, T::AccountId, Twox64Concat, WellId, ()>;

	/// The approved well of each identifier. Applicants choose the commitment freely, so it is
	/// hashed again.
	#[pallet::storage]
	pub type ActiveWell<T> = StorageMap<_, Blake2_128Concat, WellKey, WellId>;

	/// What is kept of identifiers that were freed. The entry outlives the well and the next approval
	/// on purpose: it keeps the months of one well from another, and tells when the last one ended.
	/// Only approvals cause it, so nobody can fill it. Hashed as [`ActiveWell`].
	#[pallet::storage]
	pub type FreedFrom<T> = StorageMap<_, Blake2_128Concat, WellKey, Freed>;

	/// The identifiers of which a manager returned an approval: from then on, and whoever applies,
	/// every approval needs the managers' majority. Never removed; only managers cause an entry.
	/// Hashed as [`ActiveWell`].
	#[pallet::storage]
	pub type Contested<T> = StorageMap<_, Blake2_128Concat, WellKey, ()>;

	/// The number of the next dApp.
	#[pallet::storage]
	pub type NextDAppId<T> = StorageValue<_, DAppId, ValueQuery>;

	/// The registered dApps. Numbers are given in sequence, so a short hash will do.
	#[pallet::storage]
	pub type DApps<T: Config> = StorageMap<_, Twox64Concat, DAppId, DApp<T::AccountId>>;

	/// The dApps of each payee. Hashed as [`OwnedWells`].
	#[pallet::storage]
	pub type DAppsOf<T: Config> =
		StorageDoubleMap<_, Blake2_128Concat, T::AccountId, Twox64Concat, DAppId, ()>;

	/// The links of wells to dApps, at most [`MAX_LINKS`] for a well. Both numbers are given in
	/// sequence, so short hashes will do.
	#[pallet::storage]
	pub type DAppLinks<T> = StorageDoubleMap<_, Twox64Concat, WellId, Twox64Concat, DAppId, Link>;

	/// The parameters.
	#[pallet::storage]
	pub type CurrentParameters<T> = StorageValue<_, Parameters, ValueQuery>;

	/// What the pallet starts with.
	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// The parameters.
		pub parameters: Parameters,
		#[serde(skip)]
		#[doc(hidden)]
		pub _marker: PhantomData<T>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			assert!(self.parameters.validate().is_ok(), "a parameter of the wells is out of range");
			CurrentParameters::<T>::put(self.parameters);
		}
	}

	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// Somebody applied for a well.
		WellApplied {
			/// The application.
			well: WellId,
			/// The producer.
			owner: T::AccountId,
			/// Which real well and product it is.
			key: WellKey,
		},
		/// A rejected application was resubmitted.
		WellResubmitted {
			/// The application.
			well: WellId,
			/// The number of the fields, to be named in an approval.
			revision: u32,
		},
		/// A well was approved.
		WellApproved {
			/// The well.
			well: WellId,
			/// The reviewer; `None` for the managers' majority.
			by: Option<T::AccountId>,
			/// From when it may mint.
			first_mint_at: Moment,
			/// The day on which its validity ends.
			valid_until: Day,
			/// The first month that it may upload.
			first_month: Month,
		},
		/// A newly approved well was returned to review.
		WellReturned {
			/// The well.
			well: WellId,
			/// The manager that returned it.
			by: T::AccountId,
			/// The first month that another well of this identifier may upload.
			free_from: Month,
		},
		/// An application was rejected.
		WellRejected {
			/// The application.
			well: WellId,
			/// The reviewer; `None` for the managers' majority.
			by: Option<T::AccountId>,
			/// Hash of the reasons.
			reason: H256,
		},
		/// A well was deactivated.
		WellDeactivated {
			/// The well.
			well: WellId,
			/// The reviewer; `None` for the managers' majority.
			by: Option<T::AccountId>,
			/// Hash of the reasons.
			reason: H256,
			/// The first month that another well of this identifier may upload.
			free_from: Month,
		},
		/// The managers' majority reinstated a deactivated well.
		WellReinstated {
			/// The well.
			well: WellId,
			/// The first month that it may upload.
			first_month: Month,
		},
		/// The owner of an approved well submitted new fields; the old ones stay in force.
		FieldsSubmitted {
			/// The well.
			well: WellId,
			/// What they are for.
			purpose: Purpose,
			/// Their number, to be named in an approval.
			revision: u32,
		},
		/// Pending fields came into force.
		PendingApproved {
			/// The well.
			well: WellId,
			/// What they were for.
			purpose: Purpose,
			/// The reviewer; `None` for the managers' majority.
			by: Option<T::AccountId>,
			/// The day on which the well's validity now ends.
			valid_until: Day,
		},
		/// Pending fields were rejected; the old ones stay in force.
		PendingRejected {
			/// The well.
			well: WellId,
			/// What they were for.
			purpose: Purpose,
			/// The reviewer; `None` for the managers' majority.
			by: Option<T::AccountId>,
			/// Hash of the reasons.
			reason: H256,
		},
		/// The owner took pending fields back.
		PendingWithdrawn {
			/// The well.
			well: WellId,
			/// What they were for.
			purpose: Purpose,
		},
		/// A well was removed and its deposits were released.
		WellRemoved {
			/// The well.
			well: WellId,
			/// The producer, which got the deposits back.
			owner: T::AccountId,
			/// Which real well and product it was.
			key: WellKey,
		},
		/// The owner asked for these parts. Each part that falls is announced on its own.
		BeneficiariesSet {
			/// The well.
			well: WellId,
			/// The parts asked for, in whole percents; the owner has the rest.
			parts: Parts<T::AccountId>,
		},
		/// A beneficiary's part will fall: mint what is ready before.
		ShareReductionAnnounced {
			/// The well.
			well: WellId,
			/// Whose part.
			account: T::AccountId,
			/// What will be left of it, in whole percents.
			percent: u8,
			/// From when.
			from: Moment,
		},
		/// A beneficiary passed percents on.
		SharePassed {
			/// The well.
			well: WellId,
			/// The account that held them.
			from: T::AccountId,
			/// The account that holds them now.
			to: T::AccountId,
			/// How many, in whole percents.
			percent: u8,
		},
		/// A beneficiary without a part was taken off the list.
		BeneficiaryRemoved {
			/// The well.
			well: WellId,
			/// The account.
			account: T::AccountId,
		},
		/// A dApp was registered.
		DAppRegistered {
			/// The dApp.
			dapp: DAppId,
			/// The account that holds the parts that are meant for it.
			payee: T::AccountId,
		},
		/// A dApp was removed from the register.
		DAppRemoved {
			/// The dApp.
			dapp: DAppId,
		},
		/// A well was linked to a dApp.
		DAppLinked {
			/// The well.
			well: WellId,
			/// The dApp.
			dapp: DAppId,
			/// Hash of the dApp's one-time code.
			code_hash: H256,
		},
		/// A well is no longer linked to a dApp.
		DAppUnlinked {
			/// The well.
			well: WellId,
			/// The dApp.
			dapp: DAppId,
		},
		/// The parameters were changed.
		ParametersSet {
			/// The values before.
			old: Parameters,
			/// The values now.
			new: Parameters,
		},
	}

	#[pallet::error]
	pub enum Error<T> {
		/// The state of the producer, the asset, the kind or the well does not allow it; the reason
		/// says what to do.
		Refused(StateRefusal),
		/// A name is empty. Give one of 1 to 64 bytes.
		NameEmpty,
		/// A name or measurement point is not UTF-8. Encode it so.
		NotUtf8,
		/// This kind needs API gravity and sulphur. Give both.
		GradeMissing,
		/// API gravity or sulphur is 0. Give the values of the analysis.
		GradeZero,
		/// This kind has no grade. Leave API gravity and sulphur out.
		GradeNotAllowed,
		/// This well and product is active already. It must be deactivated before another
		/// application for it can be submitted, approved or reinstated.
		IdentifierActive,
		/// Only the owner of the well may do this. Sign with its account.
		NotOwner,
		/// You do not review this asset. Its maintainer or a foundation manager must sign.
		NotReviewer,
		/// You own this well or hold a part of it. Pass the part back to its owner, or leave the
		/// decision to another reviewer or the managers' majority.
		ReviewerHasInterest,
		/// The well does not wait for a review. Look at where it stands.
		WellNotInReview,
		/// The well was not rejected. Only a rejected application can be resubmitted.
		WellNotRejected,
		/// The well is not deactivated. Only a deactivated well can be reinstated.
		WellNotDeactivated,
		/// The well is not approved. Wait for its approval.
		WellNotApproved,
		/// The well is approved. It can be removed only after its deactivation.
		WellNotRemovable,
		/// Only the owner may remove it yet. Wait until the removal wait is over.
		RemovalTooEarly,
		/// Other fields were submitted meanwhile. Review these and name their number.
		RevisionChanged,
		/// An approval of this identifier was returned once: the managers' majority must approve.
		MajorityNeeded,
		/// The managers' majority approved this well. Only the majority can undo that: propose to
		/// deactivate it.
		ApprovedByMajority,
		/// You approved this well yourself. Another manager must return it.
		ApproverCannotReturn,
		/// The wait for the first mint is over. The well can only be deactivated now.
		FirstMintWaitOver,
		/// Other fields wait for a reviewer. Withdraw them first.
		PendingExists,
		/// No fields wait for a reviewer. Nothing needs to be done.
		NothingPending,
		/// The annual review is not due. Submit it from day 360 of the well's validity on.
		ReviewNotDue,
		/// The annual review needs a new analysis and this is the old one's hash. Have one made.
		ChemistryNotNew,
		/// A part of 0 % was given. Leave the account out, or give at least 1 %.
		ShareZero,
		/// The owner has the rest and is no beneficiary. Leave it out.
		OwnerNotAllowed,
		/// An account is named twice. Add its parts up.
		DuplicateBeneficiary,
		/// The parts exceed 100 %. Lower them.
		SharesExceedWhole,
		/// With the parts that count until their reduction is in force, 100 % would be exceeded.
		/// Lower first, and raise once the reductions are in force.
		SharesStillHeld,
		/// There is room for nine beneficiaries, those included whose part still counts. Remove
		/// one first, or wait for its reduction.
		TooManyBeneficiaries,
		/// The account holds no part of this well. Check well and account.
		NotABeneficiary,
		/// You cannot pass a part to yourself. Name another account.
		PassToOneself,
		/// This is more than you hold, or, to others than the owner, more than an announced
		/// reduction will leave. Pass less.
		MoreThanHeld,
		/// The beneficiary's part is not 0 %. Lower it and wait for the reduction first.
		ShareNotZero,
		/// There is no such dApp. Check its number.
		UnknownDApp,
		/// The dApp's payee holds no part of this well. Make it a beneficiary first.
		PayeeHoldsNoShare,
		/// The well is linked to this dApp already. Unlink it to give another code.
		AlreadyLinked,
		/// The well is not linked to this dApp. Check their numbers.
		NotLinked,
		/// The well is linked to eight dApps, the most there can be. Unlink one first.
		TooManyLinks,
		/// The wait for a first mint is out of range. Give at most 90 days, in milliseconds.
		FirstMintWaitOutOfRange,
		/// The wait of a reduction is out of range. Give at most 90 days, in milliseconds.
		ShareReductionWaitOutOfRange,
		/// The wait for a removal is out of range. Give at most 90 days, in milliseconds.
		RemovalWaitOutOfRange,
		/// A name or measurement point is blank, or has control or invisible characters. Give one that
		/// can be read.
		TextInvalid,
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

		/// From which day of its validity on a well's next review may be submitted.
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

		/// What a well costs in deposits, in 10⁻¹⁸ UNIT.
		#[pallet::constant_name(WellDeposit)]
		fn well_deposit_constant() -> Balance {
			Self::well_deposit()
		}

		/// What a link of a well to a dApp costs in deposits, in 10⁻¹⁸ UNIT.
		#[pallet::constant_name(LinkDeposit)]
		fn link_deposit_constant() -> Balance {
			Self::link_deposit()
		}
	}
}

impl<T: Config> Pallet<T> {
	fn do_set_parameters(new: Parameters) -> sp_runtime::DispatchResult {
		new.validate().map_err(Error::<T>::from)?;
		let old = CurrentParameters::<T>::mutate(|stored| core::mem::replace(stored, new));
		Self::deposit_event(Event::ParametersSet { old, new });
		Ok(())
	}
}
