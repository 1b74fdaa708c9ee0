//! # Production oracle
//!
//! Prices and official volumes agreed by reporters.
//!
//! ## API
//!
//! The calls, events and errors are in [`pallet`]. Pallets read through the traits `Prices` and
//! `OfficialVolumes`, and ask for volumes through the latter; clients read through
//! [`Pallet::price_view`], [`Pallet::month_views`], [`Pallet::official_view`] and the view functions
//! `answerable_revision`, `reporter_status` and `key_proof_payload`.
//!
//! ## Overview
//!
//! What a month of production is worth depends on two things that the chain cannot know by
//! itself: the price of each day, and the volume that the official register shows. Independent
//! reporters, admitted by governance against a bond, look both up and answer. When enough of them
//! agree, the value is *accepted*; after a lock, in which the reporters may still correct it, it is
//! *final*, and a final price never changes.
//!
//! Without enough agreement there is no value: whoever needs it waits, and nothing falls back to
//! an older one. A price that looks wrong — a large move, a quote of zero or less, a figure outside
//! the limits — waits until the foundation's managers confirm it. A reporter who does not answer,
//! or answers far from what was accepted, collects strikes and may lose its place.
//!
//! A reporter's node answers by itself: it signs with a session key that the reporter registered,
//! and its transactions cost nothing. Where it fetches from, governance sets for everybody, and each
//! operator may set otherwise for its own node. By hand, a reporter answers with its account.
//!
//! ## Details and design goals
//!
//! 1. **Rounds follow from time.** No loop opens them: the first answer to a day that is over, or
//!    to a well-month that was uploaded, opens its round and fixes the reporters and the quorum
//!    `max(min_quorum, ceil(2n/3))`.
//! 2. **A price needs a quorum on the same variant** — quote or no quote — and is then the median of
//!    all quotes that come until `median_wait_ms` later. The chain takes it by itself, from a queue in
//!    idle block time; `settle_price_round` does the same where blocks are full.
//! 3. **A volume needs identical answers.** A register without a figure (`NotFound`) never accepts
//!    and never strikes.
//! 4. **One answer per reporter and revision.** Revision `n + 1` opens in three cases: to correct an
//!    accepted value that is not final; to lower the volume of a minted month; and where revision
//!    `n` can no longer reach its quorum, even if all silent reporters joined the largest camp, or
//!    was rejected by the managers' majority. Until the new one has its own quorum, the old value
//!    stands.
//! 5. **Removal drops answers lazily**, whenever answers are counted; the quorum stays as it was.
//! 6. **Late answers show presence.** An accepted round stays until its value is final. An answer
//!    that comes in that time changes nothing, but its reporter is not absent. Then the round is
//!    judged and removed; the certificate remains. Rounds that failed, or were corrected, are
//!    removed without judgement.
//! 7. **Checked before, never failing after**: by `check_report`, without writing.
//! 8. **One entry per month of prices**, so that a mint reads one, and up to three more where a
//!    day without quote needs the quotes before it.
//! 9. **What is authorised is taken.** A node's transaction is let in only while each of its answers
//!    would be taken, and its items cannot disturb each other: see [`ReportPayload`] and
//!    [`Unauthorized`]. An answer can be given once, so that no transaction counts twice.
//! 10. **A session key can report and nothing else**, belongs to one reporter, and is of no use from
//!     the block on in which it is replaced or cleared, or its reporter removed. Keys and records
//!     of reporters are stored against their bond.
//! 11. **What is asked for is found without searching.** The first upload of a well-month writes a
//!     request under its month; it goes when the month is cleared, or in bounded steps when no
//!     volume of the month can be accepted any more. A request decides nothing.

#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

mod authorize;
#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod calls;
pub mod crypto;
mod due;
mod errors;
mod events;
mod keys;
#[cfg(test)]
mod mock;
mod parameters;
mod prices;
mod queue;
mod reporters;
mod requests;
mod rounds;
mod sources;
#[cfg(test)]
mod tests;
#[cfg(any(feature = "try-runtime", feature = "std"))]
mod try_state;
mod types;
mod volumes;
pub mod weights;
mod worker;

pub use authorize::*;
#[cfg(feature = "runtime-benchmarks")]
pub use benchmarking::BenchmarkHelper;
use frame_support::pallet_macros::import_section;
pub use keys::{KEY_DOMAIN, key_proof};
pub use pallet::*;
pub use sources::*;
pub use types::*;
pub use weights::WeightInfo;

#[import_section(calls::calls)]
#[import_section(errors::errors)]
#[import_section(events::events)]
#[frame_support::pallet]
pub mod pallet {
	use super::*;
	use crate::crypto::{ReporterKey, ReporterSignature};
	use alloc::vec::Vec;
	use frame_support::{
		pallet_prelude::*,
		traits::{UnixTime, fungible},
		weights::WeightMeter,
	};
	use frame_system::{offchain::CreateAuthorizedTransaction, pallet_prelude::*};
	use treasurenet_primitives::{
		Assets, Balance, Day, DayPrice, Feed, KindId, Moment, Month, OfficialVolume, RoundId,
		UsdPrice, Volume, WellCommitment, WellMonths, now_ms,
	};
	use treasurenet_sources::config::{PriceSource, VolumeSource};

	/// The version of the storage's layout.
	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	/// A round of this chain.
	pub type RoundOf<T> = Round<<T as Config>::MaxReporters>;
	/// A certificate of this chain.
	pub type CertificateOf<T> = Certificate<<T as Config>::MaxReporters>;

	/// The pallet.
	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// What the pallet needs of the runtime. `frame_system::AuthorizeCall` must be among its
	/// transaction extensions.
	#[pallet::config]
	pub trait Config:
		frame_system::Config<RuntimeEvent: From<Event<Self>>, RuntimeCall: From<Call<Self>>>
		+ CreateAuthorizedTransaction<Call<Self>>
	{
		/// The runtime's reasons for holds.
		type RuntimeHoldReason: From<HoldReason>;
		/// UNIT, which bonds are held in.
		type Currency: fungible::Inspect<Self::AccountId, Balance = Balance>
			+ fungible::hold::Inspect<Self::AccountId, Reason = Self::RuntimeHoldReason>
			+ fungible::hold::Mutate<Self::AccountId>;
		/// The block timestamp.
		type Time: UnixTime;
		/// The kinds, for the limits of their feeds.
		type Kinds: Assets<Self::AccountId>;
		/// The well-months that official volumes are reported for.
		type WellMonths: WellMonths;
		/// Admits and removes reporters and forgives strikes.
		type GovernanceOrigin: EnsureOrigin<Self::RuntimeOrigin>;
		/// One foundation manager: confirms large moves and quotes of zero or less.
		type ManagerOrigin: EnsureOrigin<Self::RuntimeOrigin, Success = Self::AccountId>;
		/// The managers' majority: confirms what is outside the limits, rejects, and declares days
		/// without quote.
		type MajorityOrigin: EnsureOrigin<Self::RuntimeOrigin>;
		/// Sets the parameters.
		type ParametersOrigin: EnsureOrigin<Self::RuntimeOrigin>;
		/// Sets where reporters' nodes fetch from.
		type SourcesOrigin: EnsureOrigin<Self::RuntimeOrigin>;
		/// Who gets what strikes cost: the treasury.
		type StrikeReceiver: Get<Self::AccountId>;
		/// The most reporters that there may be.
		#[pallet::constant]
		type MaxReporters: Get<u32>;
		/// The most reports in one call.
		#[pallet::constant]
		type MaxReports: Get<u32>;
		/// For how many blocks after it was signed a transaction of answers is valid.
		#[pallet::constant]
		type ReportLongevity: Get<BlockNumberFor<Self>>;
		/// The priority of a transaction of answers in the pool.
		#[pallet::constant]
		type ReportPriority: Get<TransactionPriority>;
		/// The weights.
		type WeightInfo: WeightInfo;
		/// Sets up what the benchmarks need of other pallets.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: BenchmarkHelper;
	}

	/// Why this pallet holds UNIT.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// The bond of a reporter.
		ReporterBond,
	}

	/// The numbers that governance sets.
	#[pallet::storage]
	pub type CurrentParameters<T: Config> = StorageValue<_, Parameters, ValueQuery>;

	/// The reporters, those that were struck out included. Hasher: accounts are chosen by users.
	#[pallet::storage]
	pub type Reporters<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, Reporter, OptionQuery>;

	/// The account of each reporter. Hasher: ids are given in sequence.
	#[pallet::storage]
	pub type ReporterIds<T: Config> =
		StorageMap<_, Twox64Concat, ReporterId, T::AccountId, OptionQuery>;

	/// The reporters that have their place, ascending: one read opens a round.
	#[pallet::storage]
	pub type ReporterSet<T: Config> =
		StorageValue<_, BoundedVec<ReporterId, T::MaxReporters>, ValueQuery>;

	/// The id of the next reporter.
	#[pallet::storage]
	pub type NextReporterId<T: Config> = StorageValue<_, ReporterId, ValueQuery>;

	/// The id of the next round.
	#[pallet::storage]
	pub type NextRound<T: Config> = StorageValue<_, RoundId, ValueQuery>;

	/// The rounds that are not yet judged. Hasher: ids are given in sequence.
	#[pallet::storage]
	pub type Rounds<T: Config> = StorageMap<_, Twox64Concat, RoundId, RoundOf<T>, OptionQuery>;

	/// The round of each subject's highest revision. Hasher: commitments are made by users.
	#[pallet::storage]
	pub type CurrentRounds<T: Config> =
		StorageMap<_, Blake2_128Concat, Subject, RoundId, OptionQuery>;

	/// The accepted prices, a month of a feed in one entry. Hashers: kinds are numbered in
	/// sequence by governance, months by the calendar.
	#[pallet::storage]
	pub type PriceMonths<T: Config> =
		StorageDoubleMap<_, Twox64Concat, Feed, Twox64Concat, Month, PriceMonth, ValueQuery>;

	/// How each accepted price came about. Hashers: as for the prices.
	#[pallet::storage]
	pub type PriceCertificates<T: Config> =
		StorageDoubleMap<_, Twox64Concat, Feed, Twox64Concat, Day, CertificateOf<T>, OptionQuery>;

	/// The latest day of each feed with an accepted quote, and the quote. Hasher: as above.
	#[pallet::storage]
	pub type LatestQuote<T: Config> =
		StorageMap<_, Twox64Concat, Feed, (Day, UsdPrice), OptionQuery>;

	/// The earliest decided day of each feed. Hasher: as above.
	#[pallet::storage]
	pub type FirstDecided<T: Config> = StorageMap<_, Twox64Concat, Feed, Day, OptionQuery>;

	/// The accepted official volumes. Hashers: commitments are made by users, months by the
	/// calendar.
	#[pallet::storage]
	pub type Official<T: Config> = StorageDoubleMap<
		_,
		Blake2_128Concat,
		WellCommitment,
		Twox64Concat,
		Month,
		OfficialVolume,
		OptionQuery,
	>;

	/// How each official volume came about. Hashers: as for the volumes.
	#[pallet::storage]
	pub type VolumeCertificates<T: Config> = StorageDoubleMap<
		_,
		Blake2_128Concat,
		WellCommitment,
		Twox64Concat,
		Month,
		CertificateOf<T>,
		OptionQuery,
	>;

	/// The rounds that wait for their time, and when it is. Hashers: places are given in sequence.
	#[pallet::storage]
	pub type Queued<T: Config> =
		StorageDoubleMap<_, Twox64Concat, Queue, Twox64Concat, u64, (RoundId, Moment), OptionQuery>;

	/// The first place of each queue, and the one after its last. Hasher: there are two queues.
	#[pallet::storage]
	pub type QueueBounds<T: Config> = StorageMap<_, Twox64Concat, Queue, (u64, u64), ValueQuery>;

	/// The session key of each reporter's node. Hasher: ids are given in sequence.
	#[pallet::storage]
	pub type ReporterKeys<T: Config> =
		StorageMap<_, Twox64Concat, ReporterId, ReporterKey, OptionQuery>;

	/// The reporter of each session key. Hasher: keys are chosen by users.
	#[pallet::storage]
	pub type KeyOwners<T: Config> =
		StorageMap<_, Blake2_128Concat, ReporterKey, ReporterId, OptionQuery>;

	/// Where the prices of each feed are fetched from. Hasher: kinds are numbered in sequence.
	#[pallet::storage]
	pub type PriceSources<T: Config> = StorageMap<_, Twox64Concat, Feed, PriceSource, OptionQuery>;

	/// Where the official volumes of each kind are fetched from. Hasher: as above.
	#[pallet::storage]
	pub type VolumeSources<T: Config> =
		StorageMap<_, Twox64Concat, KindId, VolumeSource, OptionQuery>;

	/// The well-months whose official volume is asked for, and what the well produces. The month
	/// comes first, so that a month's are found together. Hashers: months are given by the
	/// calendar, commitments made by users.
	#[pallet::storage]
	pub type Requested<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		Month,
		Blake2_128Concat,
		WellCommitment,
		KindId,
		OptionQuery,
	>;

	/// No request is of an earlier month. `None` while there never was one.
	#[pallet::storage]
	pub type OldestRequested<T: Config> = StorageValue<_, Month, OptionQuery>;

	/// The state at genesis.
	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// The parameters.
		pub parameters: Parameters,
		/// The reporters. Each needs the bond in UNIT.
		pub reporters: Vec<T::AccountId>,
		/// The session keys of reporters' nodes, by the reporters' accounts.
		pub session_keys: Vec<(T::AccountId, ReporterKey)>,
		/// Where reporters' nodes fetch from.
		pub sources: GenesisSources,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			assert!(self.parameters.validate::<T>().is_ok(), "a parameter is out of its range");
			CurrentParameters::<T>::put(&self.parameters);
			for reporter in &self.reporters {
				assert!(
					Pallet::<T>::do_admit_reporter(reporter.clone(), 0).is_ok(),
					"a reporter is named twice, is one too many, or cannot pay its bond"
				);
			}
			for (who, key) in &self.session_keys {
				let id = Pallet::<T>::reporter_id(who).expect("a session key is of a reporter");
				assert!(!KeyOwners::<T>::contains_key(key), "a session key is given twice");
				Pallet::<T>::put_key(who.clone(), id, key.clone());
			}
			Pallet::<T>::build_sources(&self.sources);
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			assert!((1..=1_000).contains(&T::MaxReporters::get()), "MaxReporters is 1 to 1 000");
			assert!(
				(1..=u32::from(u16::MAX)).contains(&T::MaxReports::get()),
				"MaxReports is 1 to 65 535: an error names the item in 16 bits"
			);
			assert!(
				T::ReportLongevity::get() > BlockNumberFor::<T>::from(0u32),
				"a transaction of answers needs a block to be included in"
			);
		}

		fn on_idle(_now: BlockNumberFor<T>, remaining: Weight) -> Weight {
			let mut meter = WeightMeter::with_limit(remaining);
			Self::work_off(&mut meter);
			meter.consumed()
		}

		fn offchain_worker(now: BlockNumberFor<T>) {
			Self::work(now);
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_now: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// The revision in which an account could report on a subject now. `None` if it is no
		/// reporter, has answered, or nothing can be reported.
		pub fn answerable_revision(who: T::AccountId, subject: Subject) -> Option<u8> {
			Self::revision_to_answer(Self::reporter_id(&who)?, &subject, None)
		}

		/// A reporter's record, whether it has its place, and the key of its node. `None` if the
		/// account is no reporter.
		pub fn reporter_status(who: T::AccountId) -> Option<ReporterView> {
			let record = Reporters::<T>::get(&who)?;
			let active = Self::is_reporter(record.id);
			let session_key = ReporterKeys::<T>::get(record.id);
			Some(ReporterView { record, active, session_key })
		}

		/// The bytes that a session key signs to prove that an account may register it.
		pub fn key_proof_payload(who: T::AccountId) -> Vec<u8> {
			Self::key_proof(&who)
		}
	}
}
