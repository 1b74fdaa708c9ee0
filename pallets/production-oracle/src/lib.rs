//! # Production oracle
//!
//! Prices and official volumes agreed by reporters.
//!
//! ## API
//!
//! The calls, events and errors are in [`pallet`]. Pallets read through the traits `Prices` and
//! `OfficialVolumes`; clients through [`Pallet::price_view`], [`Pallet::month_views`],
//! [`Pallet::official_view`] and the view function `answerable_revision`.
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
//! 7. **Checked before, never failing after**: by [`Pallet::check_report`], without writing.
//! 8. **One entry per month of prices**, so that a mint reads one, and up to three more where a
//!    day without quote needs the quotes before it.

#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod errors;
mod events;
#[cfg(test)]
mod mock;
mod parameters;
mod prices;
mod queue;
mod reporters;
mod rounds;
#[cfg(test)]
mod tests;
#[cfg(any(feature = "try-runtime", feature = "std"))]
mod try_state;
mod types;
mod volumes;
pub mod weights;

#[cfg(feature = "runtime-benchmarks")]
pub use benchmarking::BenchmarkHelper;
use frame_support::pallet_macros::import_section;
pub use pallet::*;
pub use types::*;
pub use weights::WeightInfo;

#[import_section(errors::errors)]
#[import_section(events::events)]
#[frame_support::pallet]
pub mod pallet {
	use super::*;
	use alloc::vec::Vec;
	use frame_support::{
		pallet_prelude::*,
		traits::{UnixTime, fungible},
		weights::WeightMeter,
	};
	use frame_system::pallet_prelude::*;
	use treasurenet_primitives::{
		Assets, Balance, Day, DayPrice, Feed, Moment, Month, OfficialVolume, RoundId, UsdPrice,
		Volume, WellCommitment, WellMonths, now_ms,
	};

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

	/// What the pallet needs of the runtime.
	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
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
		/// Who gets what strikes cost: the treasury.
		type StrikeReceiver: Get<Self::AccountId>;
		/// The most reporters that there may be.
		#[pallet::constant]
		type MaxReporters: Get<u32>;
		/// The most reports in one call.
		#[pallet::constant]
		type MaxReports: Get<u32>;
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

	/// The state at genesis.
	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// The parameters.
		pub parameters: Parameters,
		/// The reporters. Each needs the bond in UNIT.
		pub reporters: Vec<T::AccountId>,
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
		}

		fn on_idle(_now: BlockNumberFor<T>, remaining: Weight) -> Weight {
			let mut meter = WeightMeter::with_limit(remaining);
			Self::work_off(&mut meter);
			meter.consumed()
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_now: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Answers for days and well-months, all or nothing.
		///
		/// ## Dispatch Origin
		///
		/// Signed by a reporter. Free of charge on success.
		///
		/// ## Details
		///
		/// Prices are in 1/10 000 USD per price unit, volumes in 1/10 000 of the kind's volume
		/// unit, days and months in UTC counted from 1970. A first answer opens a round; the one
		/// that makes a quorum of identical volumes accepts the volume; the one that makes a quorum
		/// of prices starts the wait for the median. An answer to a round whose value is accepted
		/// and not final changes nothing, but shows presence.
		///
		/// ## Errors
		///
		/// `NotReporter`, `NothingReported`, and `ReportRefused` with the item and its [`Refusal`].
		///
		/// ## Events
		///
		/// `Reported` for each item, `RoundOpened`, `RoundDropped` (a failed revision that is
		/// replaced), `QuorumReached`, `PriceHeld`, `PriceAccepted`, `VolumeAccepted`.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::report(reports.len() as u32))]
		pub fn report(
			origin: OriginFor<T>,
			reports: BoundedVec<Report, T::MaxReports>,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			let reporter = Self::reporter_id(&who).ok_or(Error::<T>::NotReporter)?;
			ensure!(!reports.is_empty(), Error::<T>::NothingReported);
			for (item, report) in reports.iter().enumerate() {
				Self::do_report(reporter, report)
					.map_err(|reason| Error::<T>::ReportRefused { item: item as u16, reason })?;
			}
			Ok(Pays::No.into())
		}

		/// Takes the median of a price round whose wait is over, or counts a held one again.
		///
		/// ## Dispatch Origin
		///
		/// Signed by anyone. Free of charge on success.
		///
		/// ## Details
		///
		/// The chain does this by itself in idle block time; the call is for full blocks, and for
		/// held prices after a reporter was removed or the limits were changed. `day` in UTC,
		/// counted from 1970-01-01.
		///
		/// ## Errors
		///
		/// `NoSuchRound`, `NothingToSettle`, `StillWaiting`, `AwaitsConfirmation`.
		///
		/// ## Events
		///
		/// `PriceAccepted`, `PriceHeld`, or `RoundDropped` where the day became final meanwhile.
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::settle_price_round())]
		pub fn settle_price_round(
			origin: OriginFor<T>,
			feed: Feed,
			day: Day,
		) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			Self::do_settle_price_round(feed, day)?;
			Ok(Pays::No.into())
		}

		/// Accepts a price that is held for a large move, or for a quote of zero or less.
		///
		/// ## Dispatch Origin
		///
		/// `ManagerOrigin`: one foundation manager.
		///
		/// ## Details
		///
		/// `day` in UTC, counted from 1970-01-01.
		///
		/// ## Errors
		///
		/// `NoSuchRound`, `NotHeld`, `NeedsMajority`, `PriceFinal`, `AnswersChanged`.
		///
		/// ## Events
		///
		/// `PriceAccepted`.
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::confirm_price())]
		pub fn confirm_price(origin: OriginFor<T>, feed: Feed, day: Day) -> DispatchResult {
			T::ManagerOrigin::ensure_origin(origin)?;
			Self::do_confirm_price(feed, day, Confirmation::Manager)?;
			Ok(())
		}

		/// Accepts a price that is held, for whatever reason.
		///
		/// ## Dispatch Origin
		///
		/// `MajorityOrigin`: the managers' majority.
		///
		/// ## Details
		///
		/// `day` in UTC, counted from 1970-01-01.
		///
		/// ## Errors
		///
		/// `NoSuchRound`, `NotHeld`, `PriceFinal`, `AnswersChanged`.
		///
		/// ## Events
		///
		/// `PriceAccepted`.
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::confirm_price_by_majority())]
		pub fn confirm_price_by_majority(
			origin: OriginFor<T>,
			feed: Feed,
			day: Day,
		) -> DispatchResult {
			T::MajorityOrigin::ensure_origin(origin)?;
			Self::do_confirm_price(feed, day, Confirmation::Majority)?;
			Ok(())
		}

		/// Rejects a price that is held, so that the reporters may answer again.
		///
		/// ## Dispatch Origin
		///
		/// `MajorityOrigin`: the managers' majority.
		///
		/// ## Details
		///
		/// The next revision may open; nobody gets strikes. `day` in UTC, from 1970-01-01.
		///
		/// ## Errors
		///
		/// `NoSuchRound`, `NotHeld`.
		///
		/// ## Events
		///
		/// `PriceRejected`.
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::reject_price())]
		pub fn reject_price(origin: OriginFor<T>, feed: Feed, day: Day) -> DispatchResult {
			T::MajorityOrigin::ensure_origin(origin)?;
			Self::do_reject_price(feed, day)?;
			Ok(())
		}

		/// Declares that a day that cannot be decided has no quote.
		///
		/// ## Dispatch Origin
		///
		/// `MajorityOrigin`: the managers' majority.
		///
		/// ## Details
		///
		/// For undecided days only. The day's round is removed without strikes, and the
		/// certificate names no reporter. Until the price lock is over, the reporters may still
		/// bring a price in the next revision. `day` in UTC, counted from 1970-01-01.
		///
		/// ## Errors
		///
		/// `UnknownFeed`, `DayNotOver`, `AlreadyDecided`.
		///
		/// ## Events
		///
		/// `RoundDropped` if there was a round, `PriceAccepted`.
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::declare_no_quote())]
		pub fn declare_no_quote(origin: OriginFor<T>, feed: Feed, day: Day) -> DispatchResult {
			T::MajorityOrigin::ensure_origin(origin)?;
			Self::do_declare_no_quote(feed, day)?;
			Ok(())
		}

		/// Removes a round that lacks its quorum and takes no more answers.
		///
		/// ## Dispatch Origin
		///
		/// Signed by anyone. Free of charge on success.
		///
		/// ## Details
		///
		/// Such are price rounds of days that are too old or final, and volume rounds past the mint
		/// deadline or the time for amendments, or of cleared months. Nobody gets strikes.
		///
		/// ## Errors
		///
		/// `NoSuchRound`, `RoundNotPrunable`.
		///
		/// ## Events
		///
		/// `RoundDropped`.
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::prune_round())]
		pub fn prune_round(origin: OriginFor<T>, round: RoundId) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			Self::do_prune_round(round)?;
			Ok(Pays::No.into())
		}

		/// Admits a reporter and holds its bond.
		///
		/// ## Dispatch Origin
		///
		/// `GovernanceOrigin`.
		///
		/// ## Details
		///
		/// It may answer in rounds that open from now on. The bond is `reporter_bond` of the
		/// parameters, in 10⁻¹⁸ UNIT.
		///
		/// ## Errors
		///
		/// `AlreadyReporter`, `TooManyReporters`, `IdsExhausted`, and the currency's where the
		/// account cannot pay the bond.
		///
		/// ## Events
		///
		/// `ReporterAdmitted`.
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::admit_reporter())]
		pub fn admit_reporter(origin: OriginFor<T>, who: T::AccountId) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_admit_reporter(who, now_ms::<T::Time>())
		}

		/// Removes a reporter and releases its bond.
		///
		/// ## Dispatch Origin
		///
		/// `GovernanceOrigin`.
		///
		/// ## Details
		///
		/// Its answers in undecided rounds no longer count; their quorum stays.
		///
		/// ## Errors
		///
		/// `UnknownReporter`.
		///
		/// ## Events
		///
		/// `ReporterRemoved`.
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::remove_reporter())]
		pub fn remove_reporter(origin: OriginFor<T>, who: T::AccountId) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_remove_reporter(who)
		}

		/// Forgives all strikes of a reporter that has its place.
		///
		/// ## Dispatch Origin
		///
		/// `GovernanceOrigin`.
		///
		/// ## Details
		///
		/// What the strikes cost is not given back.
		///
		/// ## Errors
		///
		/// `UnknownReporter`, `StruckOut`.
		///
		/// ## Events
		///
		/// `StrikesForgiven`.
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::forgive_strikes())]
		pub fn forgive_strikes(origin: OriginFor<T>, who: T::AccountId) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_forgive_strikes(who)
		}

		/// Sets the parameters.
		///
		/// ## Dispatch Origin
		///
		/// `ParametersOrigin`.
		///
		/// ## Details
		///
		/// Open rounds keep their quorum, accepted values their lock. Units: see [`Parameters`].
		///
		/// ## Errors
		///
		/// One for each value out of its range.
		///
		/// ## Events
		///
		/// `ParametersSet`.
		#[pallet::call_index(10)]
		#[pallet::weight(T::WeightInfo::set_parameters())]
		pub fn set_parameters(origin: OriginFor<T>, new: Parameters) -> DispatchResult {
			T::ParametersOrigin::ensure_origin(origin)?;
			Self::do_set_parameters(new)
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// The revision in which an account could report on a subject now. `None` if it is no
		/// reporter, has answered, or nothing can be reported.
		pub fn answerable_revision(who: T::AccountId, subject: Subject) -> Option<u8> {
			Self::revision_to_answer(Self::reporter_id(&who)?, &subject)
		}
	}
}
