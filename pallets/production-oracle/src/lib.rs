//! # Production oracle
//!
//! Prices and official volumes agreed by reporters.
//!
//! ## Pallet API
//!
//! [`Config`], [`Call`], [`Event`] and [`Error`] are in [`pallet`]. Pallets read through the traits
//! `Prices` and `OfficialVolumes`. Clients read through the functions of the runtime API
//! `OracleApi`, which the file `reads.rs` offers.
//!
//! ## Overview
//!
//! What a month of production is worth depends on two things that the chain cannot know by itself:
//! the price of each day, and the volume that the official register shows. Independent reporters,
//! admitted by governance against a bond, look both up and answer. When enough of them agree, the
//! value is *accepted*; after a lock it is *final*. A final price never changes. An official volume
//! can be corrected until its month is minted, and for some months after it.
//!
//! Without enough agreement there is no value: whatever needs it waits, and nothing falls back to
//! an older one. A price that looks wrong (a large move, answers far apart, a quote of zero or
//! less, a figure outside the limits) waits until the foundation's managers confirm it. A reporter
//! that does not answer, or answers far from what was accepted, gets strikes.
//!
//! A reporter's node answers by itself: it signs with a session key that the reporter registered,
//! and its transactions cost nothing. Governance sets where nodes fetch from, and each operator may
//! set another source for its own node. By hand, a reporter answers with its account.
//!
//! ## Details
//!
//! Three reporters bring a price:
#![doc = docify::embed!("src/tests/report_price.rs", price_should_be_final_when_the_reporters_agree_and_the_lock_is_over)]
//!
//! A round ends in one of three ways. It is *accepted*, stays until its value is final, and is then
//! judged. Or its value is *replaced* by a correction, and its answers are judged all the same. Or it
//! is *discarded*, without judgement: because it failed, was reset, or has lost its subject.
//!
//! ### Design goals
//!
//! 1. **Rounds follow from time.** No loop opens them: the first answer to a day that is over, or
//!    to a well-month that was uploaded, opens its round and fixes the reporters and the quorum
//!    `max(min_quorum, ceil(2n/3))`.
//! 2. **A price needs a quorum on the same variant** (quote or no quote) and is then the median of
//!    all quotes that come until `median_wait_ms` later. The chain takes it by itself in idle block
//!    time; `settle_price_round` does the same where blocks are full. If fewer than a quorum of
//!    answers are near it, a manager confirms it, or the answers that are missing come in.
//! 3. **A volume needs identical answers.** A register without a figure (`NotFound`) never accepts,
//!    never strikes, never makes a round fail, and gives way to the same reporter's figure.
//! 4. **No minority stops a quorum.** A revision counts accepted values and nothing else, so answers
//!    cannot use it up. A round fails only if a blocking set of reporters contradicts the others, and
//!    is succeeded under the same number after a pause, which doubles from one minute to six
//!    hours; the managers' majority may reset it at once.
//! 5. **A correction is a round of its own** beside the accepted value: `revision + 1`, with its own
//!    quorum on another figure. Until it has one it changes nothing, neither the value nor its
//!    lock. An answer that equals the accepted value is refused in it.
//! 6. **Removals drop answers, and the quorum stays.** A round that tolerates less silence than a new
//!    one would, because it lost reporters, gives way to a new one as soon as a reporter that cannot
//!    answer in it any more answers again.
//! 7. **Nobody escapes judgement.** Accepted, replaced and minority's corrections are judged; a
//!    bond is held until all answers of a reporter that resigned are. At most one strike a day is
//!    given for each feed and each month's register.
//! 8. **Late answers show presence.** An answer that comes between acceptance and finality changes
//!    nothing, but its reporter is not absent.
//! 9. **Checked before, never failing after**: by `check_report`, without writing.
//! 10. **One entry per month of prices**, so a mint reads one, and up to three more where a day
//!     without quote needs the quotes before it.
//! 11. **Certificates are kept by round**: of every price, of the official volume in force, and of
//!     each volume that a month was minted by.
//! 12. **What is authorised is taken.** A node's transaction is let in only while each of its answers
//!     would be taken, and its items cannot disturb each other: see [`ReportPayload`] and
//!     [`Unauthorized`]. An answer can be given once, so no transaction counts twice.
//! 13. **A session key can report and nothing else**, belongs to one reporter, and is of no use from
//!     the block on in which it is replaced or cleared, or its reporter leaves. Keys and records of
//!     reporters are stored against their bond.

#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

mod answers;
mod authorize;
#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod calls;
pub mod crypto;
mod due;
mod events;
#[cfg(test)]
mod mock;
mod parameters;
mod prices;
mod queues;
mod reads;
mod reporters;
mod rounds;
mod sources;
mod strikes;
mod tally;
#[cfg(test)]
mod tests;
#[cfg(any(feature = "try-runtime", feature = "std"))]
mod try_state;
mod types;
mod verdicts;
mod volumes;
pub mod weights;
mod worker;

pub use authorize::*;
#[cfg(feature = "runtime-benchmarks")]
pub use benchmarking::BenchmarkHelper;
pub use crypto::{KEY_DOMAIN, key_proof};
pub use pallet::*;
pub use parameters::*;
pub use sources::*;
pub use treasurenet_primitives::oracle_api::Subject;
pub use types::*;
pub use weights::WeightInfo;

use frame_support::pallet_macros::import_section;

#[import_section(calls::calls)]
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
	use treasurenet_documents::config::{PriceSource, VolumeSource};
	use treasurenet_primitives::{
		Assets, Balance, Day, DayPrice, Feed, KindId, Moment, Month, OfficialVolume, RoundId,
		UsdPrice, Volume, WellKey, WellMonths, now_ms,
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
		/// The well-months that official volumes are reported for, and when.
		type WellMonths: WellMonths;
		/// Admits and removes reporters and forgives strikes.
		type GovernanceOrigin: EnsureOrigin<Self::RuntimeOrigin>;
		/// One foundation manager: confirms large moves, wide spreads and quotes of zero or less.
		type ManagerOrigin: EnsureOrigin<Self::RuntimeOrigin, Success = Self::AccountId>;
		/// The managers' majority: confirms what is outside the limits, rejects prices, resets
		/// rounds, and declares days without quote.
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

	/// The parameters.
	#[pallet::storage]
	pub type CurrentParameters<T: Config> = StorageValue<_, Parameters, ValueQuery>;

	/// The reporters, those included that were struck out or resigned and whose bond is still held.
	///
	/// `Blake2_128Concat`, because users choose accounts.
	#[pallet::storage]
	pub type Reporters<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, Reporter, OptionQuery>;

	/// The account of each reporter that there ever was: certificates name removed ones, too.
	///
	/// `Twox64Concat`, because ids are given in sequence.
	#[pallet::storage]
	pub type ReporterIds<T: Config> =
		StorageMap<_, Twox64Concat, ReporterId, T::AccountId, OptionQuery>;

	/// The active reporters, ascending: one read opens a round.
	#[pallet::storage]
	pub type ReporterSet<T: Config> =
		StorageValue<_, BoundedVec<ReporterId, T::MaxReporters>, ValueQuery>;

	/// What each reporter got strikes for on the last day that brought it any.
	///
	/// `Twox64Concat`, because ids are given in sequence.
	#[pallet::storage]
	pub type StruckDays<T: Config> =
		StorageMap<_, Twox64Concat, ReporterId, StruckDay, OptionQuery>;

	/// The id of the next reporter.
	#[pallet::storage]
	pub type NextReporterId<T: Config> = StorageValue<_, ReporterId, ValueQuery>;

	/// The id of the next round.
	#[pallet::storage]
	pub type NextRound<T: Config> = StorageValue<_, RoundId, ValueQuery>;

	/// The rounds that are not yet judged or removed.
	///
	/// `Twox64Concat`, because ids are given in sequence.
	#[pallet::storage]
	pub type Rounds<T: Config> = StorageMap<_, Twox64Concat, RoundId, RoundOf<T>, OptionQuery>;

	/// The undecided round of each subject: its first value, or a correction of the accepted one.
	///
	/// `Blake2_128Concat`, because users choose commitments.
	#[pallet::storage]
	pub type CurrentRounds<T: Config> =
		StorageMap<_, Blake2_128Concat, Subject, RoundId, OptionQuery>;

	/// The rounds whose price waits for a confirmation, so they are found without searching. No
	/// more than there are feeds and days that prices are taken for.
	///
	/// `Twox64Concat`, because ids are given in sequence.
	#[pallet::storage]
	pub type HeldRounds<T: Config> = StorageMap<_, Twox64Concat, RoundId, (), OptionQuery>;

	/// The accepted prices, a month of a feed in one entry.
	///
	/// `Twox64Concat` twice, because governance numbers kinds in sequence, and the calendar months.
	#[pallet::storage]
	pub type PriceMonths<T: Config> =
		StorageDoubleMap<_, Twox64Concat, Feed, Twox64Concat, Month, PriceMonth, ValueQuery>;

	/// The latest day of each feed with an accepted quote above zero, and the quote.
	///
	/// `Twox64Concat`, because governance numbers kinds in sequence.
	#[pallet::storage]
	pub type LatestQuote<T: Config> =
		StorageMap<_, Twox64Concat, Feed, (Day, UsdPrice), OptionQuery>;

	/// The latest quote above zero of each feed whose correction is over: what remains if all after it
	/// are corrected away.
	///
	/// `Twox64Concat`, because governance numbers kinds in sequence.
	#[pallet::storage]
	pub type FinalQuote<T: Config> =
		StorageMap<_, Twox64Concat, Feed, (Day, UsdPrice), OptionQuery>;

	/// The earliest decided day of each feed.
	///
	/// `Twox64Concat`, because governance numbers kinds in sequence.
	#[pallet::storage]
	pub type FirstDecided<T: Config> = StorageMap<_, Twox64Concat, Feed, Day, OptionQuery>;

	/// The accepted official volumes.
	///
	/// `Blake2_128Concat`, because users choose commitments; `Twox64Concat`, because the calendar
	/// numbers months.
	#[pallet::storage]
	pub type Official<T: Config> = StorageDoubleMap<
		_,
		Blake2_128Concat,
		WellKey,
		Twox64Concat,
		Month,
		OfficialVolume,
		OptionQuery,
	>;

	/// How each accepted price came about, each official volume in force, and each volume that a
	/// month was minted by. By the round that accepted it.
	///
	/// `Twox64Concat`, because ids are given in sequence.
	#[pallet::storage]
	pub type Certificates<T: Config> =
		StorageMap<_, Twox64Concat, RoundId, CertificateOf<T>, OptionQuery>;

	/// The rounds that wait for their time, and when it is.
	///
	/// `Twox64Concat` twice, because there are five queues, and positions are given in sequence.
	#[pallet::storage]
	pub type Queued<T: Config> =
		StorageDoubleMap<_, Twox64Concat, Queue, Twox64Concat, u64, (RoundId, Moment), OptionQuery>;

	/// The first position of each queue, and the one after its last.
	///
	/// `Twox64Concat`, because there are five queues.
	#[pallet::storage]
	pub type QueueBounds<T: Config> = StorageMap<_, Twox64Concat, Queue, (u64, u64), ValueQuery>;

	/// The session key of each reporter's node.
	///
	/// `Twox64Concat`, because ids are given in sequence.
	#[pallet::storage]
	pub type ReporterKeys<T: Config> =
		StorageMap<_, Twox64Concat, ReporterId, ReporterKey, OptionQuery>;

	/// The reporter of each session key.
	///
	/// `Blake2_128Concat`, because users choose keys.
	#[pallet::storage]
	pub type KeyOwners<T: Config> =
		StorageMap<_, Blake2_128Concat, ReporterKey, ReporterId, OptionQuery>;

	/// Where the prices of each feed are fetched from.
	///
	/// `Twox64Concat`, because governance numbers kinds in sequence.
	#[pallet::storage]
	pub type PriceSources<T: Config> = StorageMap<_, Twox64Concat, Feed, PriceSource, OptionQuery>;

	/// Where the official volumes of each kind are fetched from.
	///
	/// `Twox64Concat`, because governance numbers kinds in sequence.
	#[pallet::storage]
	pub type VolumeSources<T: Config> =
		StorageMap<_, Twox64Concat, KindId, VolumeSource, OptionQuery>;

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
			Self::work_queues(&mut meter);
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

	/// Why a call fails.
	#[pallet::error]
	pub enum Error<T> {
		/// A report of the batch is refused, and the batch with it. Leave it out or correct it.
		ReportRefused {
			/// Its position in the batch, from 0.
			item: u16,
			/// Why.
			reason: Refusal,
		},
		/// The batch is empty. Report something.
		NothingReported,
		/// The account is no reporter, or no longer. Ask governance to be admitted.
		NotReporter,
		/// The account is a reporter, or its bond as one is still held. Remove it first.
		AlreadyReporter,
		/// There are as many reporters as there may be. Remove one first.
		TooManyReporters,
		/// The account was never admitted, or was removed. Check the account.
		UnknownReporter,
		/// The reporter was struck out, or resigned. Remove it and admit it again.
		StruckOut,
		/// The ids of reporters are used up. The runtime has to be upgraded.
		IdsExhausted,
		/// There is no such round. It may be decided and judged.
		NoSuchRound,
		/// The wait for the median is not over. Try again when it is.
		StillWaiting,
		/// The round has no quorum, or is accepted. There is nothing to settle.
		NothingToSettle,
		/// The price is held for the managers' confirmation, and counting again does not change
		/// that. Ask a manager.
		AwaitsConfirmation,
		/// The price is not held for confirmation. Nothing has to be done.
		NotHeld,
		/// Another price is held by now. Look at it again, and name it.
		OtherPriceHeld,
		/// The price is outside the feed's limits. The managers' majority has to confirm it.
		NeedsMajority,
		/// The day's price became final before its correction was confirmed.
		PriceFinal,
		/// A reporter whose answer was counted was removed. Call `settle_price_round` to count
		/// again.
		AnswersChanged,
		/// No active feed has this name. Check the kind's number.
		UnknownFeed,
		/// The day is not over for ten days. Leave it to the reporters until it is.
		DayTooRecent,
		/// A quorum of the reporters answered. Confirm or reject its price.
		DayHasQuorum,
		/// The day is decided. Only reporters may correct it, until it is final.
		AlreadyDecided,
		/// The round may still succeed. Leave it.
		RoundNotPrunable,
		/// The round's value is accepted. The reporters may correct it.
		RoundDecided,
		/// The least quorum is not between 1 and the most reporters that there may be.
		MinQuorumOutOfRange,
		/// The median wait is longer than a day.
		MedianWaitOutOfRange,
		/// The price lock is longer than 30 days.
		PriceLockOutOfRange,
		/// The volume lock is longer than 30 days.
		OfficialLockOutOfRange,
		/// The limits of the price of UNIT do not satisfy `0 < min < max`, `max` of at most
		/// 1 000 000 USD, and a move of 1 to 10 000 basis points.
		UnitUsdLimitsOutOfRange,
		/// The age of the price of UNIT is less than price lock, median wait and 48 hours together,
		/// or more than 40 days.
		UnitUsdMaxAgeOutOfRange,
		/// The bond is more than 100 million UNIT.
		ReporterBondOutOfRange,
		/// The deviation that strikes is not between 1 and 10 000 basis points.
		StrikeDeviationOutOfRange,
		/// A strike would cost more than the bond.
		StrikeCostOutOfRange,
		/// Another reporter registered the key. Make a new one.
		SessionKeyTaken,
		/// The proof is not the key's signature of what `key_proof_payload` gives for the account.
		SessionKeyProofInvalid,
		/// The reporter has no session key.
		NoSessionKey,
		/// There is no such kind. Check its number.
		UnknownKind,
		/// The source's unit is not the kind's volume unit. Volumes are not converted.
		VolumeUnitMismatch,
		/// The source names another product than the kind's. Name the kind's own.
		VolumeProductMismatch,
		/// The source's address cannot be fetched, a placeholder in it is unknown, or it is in a private
		/// network. Name a public one.
		SourceUrlInvalid,
		/// A heading or the series is blank, or one column is named twice.
		SourceFormatInvalid,
		/// The source's unit is blank, or none that its format comes in.
		SourceUnitInvalid,
		/// The strikes that remove a reporter are more than 10 000. Give fewer, or 0 for never.
		StrikeThresholdOutOfRange,
		/// The day is older than every month that may still be minted. No price of it is needed.
		DayTooOld,
	}
}
