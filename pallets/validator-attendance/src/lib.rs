//! # Validator attendance
//!
//! Keeps the set of active validators in order: chills those that stay absent or have no session keys,
//! keeps disabled ones disabled, lets the number of seats grow slowly, sets staking's limits within
//! safe ranges, and has finality go on after a stall.
//!
//! ## Pallet API
//!
//! See the [`pallet`] module: its calls, storage, events and errors. The runtime ties in
//!
//! - [`ReportAbsence`]: what `pallet-im-online` reports to;
//! - [`Pallet::end_session`] and [`Pallet::start_session`]: called as sessions change;
//! - [`Pallet::most_elected`]: what bounds an election;
//! - [`Chill`], [`Sessions`], [`ValidatorCount`] and [`Limits`]: what the pallet asks of sessions and
//!   staking;
//! - [`Finality`]: what it asks of the finality gadget.
//!
//! Clients read the present counts in one storage entry, [`Absences`].
//!
//! ## Overview
//!
//! A validator has one task: to be there. It proves that by authoring a block or, in a session that
//! gave it no slot, by a heartbeat. A validator that does neither in a whole session was absent.
//!
//! An absent validator is disabled for the rest of the era, like every other offender, and earns
//! nothing. But it would be elected again and again, and its seat would stay empty. So after a set
//! number of sessions in a row, 12 by default, it is *chilled*: it no longer stands for election. Its
//! stake is untouched, and it comes back as soon as its operator calls `validate`.
//!
//! When many are absent at once, the fault lies with the network and not with them. A session in
//! which more than a third of the validators was absent counts against nobody, and only a set share
//! of the active set, 10 % by default, is chilled in an era, so no fault can empty the set.
//!
//! A validator may be elected without session keys. Its seat stays empty for the era. So it is chilled
//! as the era begins, within the same share, and does not count among those that could take part.
//!
//! An offender is disabled until the era ends. `pallet-session` forgets that as soon as any validator
//! changes its session keys, so this pallet remembers it.
//!
//! Whoever fills a third of the seats can stop finality, and a seat costs little while few stand for
//! it. So the number of seats grows by at most a quarter a week.
//!
//! Staking and GRANDPA leave some of their calls to root, and check no argument. Governance reaches the
//! same here, in ranges that keep the chain whole: the least bonds and the most stakers, and the way out
//! when finality stalls.
//!
//! ## Details
//!
//! `pallet-im-online` reports the absent validators of a session once, just before it ends.
//! [`ReportAbsence`] passes the report on to the reporter that it wraps, and then counts.
//!
//! All counts are in one storage entry: the list of the last session in which anybody was absent. The
//! next report replaces the list: it carries over the counts of those in both and drops the others.
//! Nothing has to be removed when a validator is back or leaves the active set, and a session in
//! which all are present costs nothing.
//!
//! A validator that is absent in twelve sessions in a row is chilled at the end of the twelfth:
#![doc = docify::embed!(
	"src/tests/counting.rs",
	validator_should_be_chilled_at_the_end_of_the_last_tolerated_session
)]
//!
//! ### Design goals
//!
//! 1. **In a row.** One session of presence resets the count; so does a session outside the active
//!    set.
//! 2. **Nobody's fault.** A session with more than a third absent raises no count and interrupts no
//!    row of absences: a validator that died before a network fault is as dead after it.
//! 3. **Bounded.** The list is bounded by the active set, the work by its square, and the number
//!    chilled in an era by a share of it.
//! 4. **Longest first.** If the cap has room for one of two, the one that has been absent longer goes.
//! 5. **No slash.** Absence is no attack: the report is passed on with a slash of zero, however many
//!    were absent.
//! 6. **A way back.** A chilled validator starts from zero when it validates again.
//! 7. **No way out.** An offender stays disabled until the era ends, whatever keys it or others set or
//!    purge, unless graver offenders need the room: no more than a third of the set is disabled.
//! 8. **Slow growth.** Several raises within a week count as one. Lowering the number is free.
//! 9. **Never emptied.** Anyone may chill candidates that bonded too little, but only while more of them
//!    are left than there are seats.
//! 10. **Bounded restarts.** Finality restarts only within a bounded time and from a block that is
//!     there. What root told GRANDPA beyond that is dropped before GRANDPA acts on it.

#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

use alloc::vec::Vec;
use sp_runtime::Percent;
use sp_staking::{EraIndex, offence::OffenceSeverity};

#[cfg(feature = "runtime-benchmarks")]
pub use benchmarking::BenchmarkHelper;
pub use pallet::*;
pub use report::{Absence, ReportAbsence};
pub use types::*;
pub use weights::WeightInfo;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod counting;
mod finality;
mod limits;
#[cfg(test)]
mod mock;
mod report;
mod seats;
mod sessions;
#[cfg(test)]
mod tests;
#[cfg(any(feature = "try-runtime", feature = "std"))]
mod try_state;
mod types;
pub mod weights;

/// Ends a validator's candidacy. Implemented by the runtime over staking.
pub trait Chill<AccountId> {
	/// Chills a validator. `false` if it is no candidate, or may not be chilled.
	fn chill(validator: &AccountId) -> bool;
}

/// The validators' sessions, and who was elected for them. Implemented by the runtime.
pub trait Sessions<AccountId> {
	/// The active validators of the running session.
	fn validators() -> Vec<AccountId>;
	/// Those of them that are disabled, and how grave their offences were.
	fn disabled() -> Vec<(AccountId, OffenceSeverity)>;
	/// Disables a validator until the set changes. Does nothing if it is not active, or if there is no
	/// room for it beside graver offenders.
	fn disable(validator: &AccountId, severity: OffenceSeverity);
	/// Whether a validator has session keys.
	fn has_keys(validator: &AccountId) -> bool;
	/// The validators that were elected for an era.
	fn elected(era: EraIndex) -> Vec<AccountId>;
}

/// How many validators an election aims at. Implemented by the runtime over staking.
pub trait ValidatorCount {
	/// The number.
	fn get() -> u32;
	/// Sets the number, from the next election on.
	fn set(number: u32);
	/// Sets how full the list of candidates is before anyone may chill those in it that bonded too
	/// little. The genesis of staking itself cannot.
	fn set_chill_threshold(threshold: Percent);
}

/// What staking asks of its stakers. Implemented by the runtime over staking.
pub trait Limits {
	/// What holds now.
	fn get() -> StakingLimits;
	/// Sets all of them.
	fn set(limits: StakingLimits);
}

/// Finality, and its way out of a stall. Implemented by the runtime over the finality gadget.
pub trait Finality<BlockNumber> {
	/// Has the next session's validators finalise from then on: `delay` blocks after the session began,
	/// and on top of the block `best_finalized`.
	fn restart(delay: BlockNumber, best_finalized: BlockNumber) -> sp_runtime::DispatchResult;
	/// The delay and the block of a restart that waits for the next session.
	fn waiting() -> Option<(BlockNumber, BlockNumber)>;
	/// Drops that restart.
	fn drop_waiting();
	/// Before which block no further restart may begin.
	fn next_restart() -> BlockNumber;
}

/// The pallet.
#[frame_support::pallet]
pub mod pallet {
	use super::*;
	use frame_support::{pallet_prelude::*, traits::UnixTime};
	use frame_system::pallet_prelude::*;
	use sp_staking::SessionIndex;

	/// The version of the storage's layout.
	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	/// The pallet's handle.
	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// What the runtime decides.
	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		/// Chills validators.
		type Chill: Chill<Self::AccountId>;
		/// The running era.
		type Era: Get<EraIndex>;
		/// Finality, for when it stalls.
		type Finality: Finality<BlockNumberFor<Self>>;
		/// Staking's limits.
		type Limits: Limits;
		/// The most candidates that an election can look at.
		#[pallet::constant]
		type MaxCandidates: Get<u32>;
		/// The longest delay of a restart of finality, in blocks.
		#[pallet::constant]
		type MaxRestartDelay: Get<BlockNumberFor<Self>>;
		/// The most validators that are active at a time.
		#[pallet::constant]
		type MaxValidators: Get<u32>;
		/// The shortest delay of a restart of finality, in blocks: the block that begins it must not be
		/// abandoned for another one.
		#[pallet::constant]
		type MinRestartDelay: Get<BlockNumberFor<Self>>;
		/// Sessions, and who was elected for them.
		type Sessions: Sessions<Self::AccountId>;
		/// How many validators an election aims at.
		type Count: ValidatorCount;
		/// The block timestamp.
		type Time: UnixTime;
		/// May set the parameters.
		type ParametersOrigin: EnsureOrigin<Self::RuntimeOrigin>;
		/// May have finality go on after a stall.
		type FinalityOrigin: EnsureOrigin<Self::RuntimeOrigin>;
		/// May set staking's limits.
		type LimitsOrigin: EnsureOrigin<Self::RuntimeOrigin>;
		/// May set the number of active validators.
		type SeatsOrigin: EnsureOrigin<Self::RuntimeOrigin>;
		/// Weights of the calls and of counting.
		type WeightInfo: WeightInfo;
		/// Sets up what the benchmarks need of staking.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: BenchmarkHelper<Self::AccountId>;
	}

	/// The validators absent in the last session in which anybody was, with their counts. One entry,
	/// because the end of a session reads and writes all of it.
	#[pallet::storage]
	pub type Absences<T: Config> =
		StorageValue<_, AbsenceList<T::AccountId, T::MaxValidators>, ValueQuery>;

	/// How many validators were chilled in the last era that chilled any.
	#[pallet::storage]
	pub type Chilled<T: Config> = StorageValue<_, ChilledInEra, ValueQuery>;

	/// The seats of the active set, and when they were last raised.
	#[pallet::storage]
	pub type CurrentSeats<T: Config> = StorageValue<_, SeatsInForce, ValueQuery>;

	/// How many validators took their seats when the running era began.
	#[pallet::storage]
	pub type Seated<T: Config> = StorageValue<_, SeatedInEra, ValueQuery>;

	/// The validators disabled in the sessions of an era that are over. One entry, because the change
	/// of a session reads all of it.
	#[pallet::storage]
	pub type Disabled<T: Config> =
		StorageValue<_, DisabledList<T::AccountId, T::MaxValidators>, ValueQuery>;

	/// The parameters.
	#[pallet::storage]
	pub type CurrentParameters<T: Config> = StorageValue<_, Parameters, ValueQuery>;

	/// What the pallet starts with.
	#[pallet::genesis_config]
	pub struct GenesisConfig<T: Config> {
		/// The parameters.
		pub parameters: Parameters,
		/// How full the list of candidates is before anyone may chill those in it that bonded too
		/// little, in percent.
		pub chill_threshold: Percent,
		#[serde(skip)]
		#[doc(hidden)]
		pub _marker: core::marker::PhantomData<T>,
	}

	impl<T: Config> Default for GenesisConfig<T> {
		fn default() -> Self {
			Self {
				parameters: Parameters::default(),
				chill_threshold: Percent::from_percent(75),
				_marker: core::marker::PhantomData,
			}
		}
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			if let Err(fault) = self.parameters.validate() {
				panic!("an attendance parameter of the genesis is out of its range: {fault:?}");
			}
			CurrentParameters::<T>::put(self.parameters);
			T::Count::set_chill_threshold(self.chill_threshold);
			// The seats of the genesis are those that staking begins with.
			CurrentSeats::<T>::put(SeatsInForce { number: T::Count::get(), last_raise: None });
		}
	}

	/// What happened.
	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A validator was chilled for its absence.
		Chilled {
			/// The validator.
			validator: T::AccountId,
			/// For how many sessions in a row it was absent.
			sessions: u32,
		},
		/// A validator was chilled, because it was elected and has no session keys.
		ChilledWithoutKeys {
			/// The validator.
			validator: T::AccountId,
		},
		/// More than a third of the validators was absent in a session, so it counts against nobody.
		MassAbsence {
			/// The session.
			session: SessionIndex,
			/// How many were absent.
			absent: u32,
			/// How many were active.
			active: u32,
		},
		/// The parameters were set.
		ParametersSet {
			/// What they were.
			old: Parameters,
			/// What they are.
			new: Parameters,
		},
		/// The number of active validators was set.
		ValidatorCountSet {
			/// What it was.
			old: u32,
			/// What it is from the next election on.
			new: u32,
		},
		/// Staking's limits were set.
		StakingLimitsSet {
			/// What they were.
			old: StakingLimits,
			/// What they are.
			new: StakingLimits,
		},
		/// The next session's validators finalise on top of a given block.
		FinalityRestarts {
			/// How many blocks after the session began.
			delay: BlockNumberFor<T>,
			/// The block.
			best_finalized: BlockNumberFor<T>,
		},
		/// A restart of finality was dropped: its delay was too long, or its block was not there.
		RestartDropped {
			/// How many blocks after the session began it would have been.
			delay: BlockNumberFor<T>,
			/// The block on top of which it would have been.
			best_finalized: BlockNumberFor<T>,
		},
	}

	/// Why a call was refused.
	#[pallet::error]
	#[derive(PartialEq, Eq)]
	pub enum Error<T> {
		/// The tolerated sessions are not between 1 and 1 000. Give a number that is.
		ToleratedSessionsOutOfRange,
		/// The share that may be chilled in an era is not between 1 and 10 000 basis points. Give one
		/// that is.
		MaxChilledOutOfRange,
		/// The number of active validators is not between 4 and `MaxValidators`. Give one that is.
		ValidatorCountOutOfRange,
		/// The number of active validators is more than a quarter above what it was a week ago. Give a
		/// smaller one, or wait until the last raise is a week old.
		ValidatorCountRaisedTooFast,
		/// A nominator's least bond is not between 1 and 10 000 UNIT. Give one that is.
		MinNominatorBondOutOfRange,
		/// A validator's least bond is not between 158 and 100 000 UNIT. Give one that is.
		MinValidatorBondOutOfRange,
		/// The most nominators are not between 5 000 and 1 000 000. Give a number that is, or none for no
		/// limit.
		MaxNominatorsOutOfRange,
		/// The most candidates are fewer than twice `MaxValidators`, or more than `MaxCandidates`. Give a
		/// number in between.
		MaxCandidatesOutOfRange,
		/// The share of a list that must be full before others may be chilled is not between 50 and 100
		/// percent. Give one that is.
		ChillThresholdOutOfRange,
		/// The delay of a restart is not between `MinRestartDelay` and `MaxRestartDelay`. Give one that
		/// is.
		RestartDelayOutOfRange,
		/// The block that is named as finalised is above the present one. Name the highest that all of the
		/// next session's validators have finalised.
		FinalizedBlockUnknown,
		/// The last restart of finality is too recent. Wait until twice its delay has passed.
		RestartTooSoon,
	}

	impl<T> From<ParameterFault> for Error<T> {
		fn from(fault: ParameterFault) -> Self {
			match fault {
				ParameterFault::ToleratedSessions => Self::ToleratedSessionsOutOfRange,
				ParameterFault::MaxChilled => Self::MaxChilledOutOfRange,
			}
		}
	}

	impl<T> From<LimitFault> for Error<T> {
		fn from(fault: LimitFault) -> Self {
			match fault {
				LimitFault::MinNominatorBond => Self::MinNominatorBondOutOfRange,
				LimitFault::MinValidatorBond => Self::MinValidatorBondOutOfRange,
				LimitFault::MaxNominators => Self::MaxNominatorsOutOfRange,
				LimitFault::MaxCandidates => Self::MaxCandidatesOutOfRange,
				LimitFault::ChillThreshold => Self::ChillThresholdOutOfRange,
			}
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			assert!(Parameters::default().validate().is_ok(), "the defaults must be valid");
			assert!(T::MaxValidators::get() >= LEAST_SEATS, "the active set must have room");
			assert!(
				T::MaxCandidates::get() >= T::MaxValidators::get().saturating_mul(2),
				"candidates must have room, also when half of them were chilled"
			);
			assert!(
				T::MinRestartDelay::get() <= T::MaxRestartDelay::get(),
				"some delay must be allowed"
			);
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Sets the parameters.
		///
		/// ## Dispatch Origin
		///
		/// [`Config::ParametersOrigin`].
		///
		/// ## Details
		///
		/// - `new`: after how many sessions of absence in a row a validator is chilled, and the largest
		///   share of the active set that is chilled in an era, in basis points.
		///
		/// They count from the end of the running session on, for absences so far as well.
		///
		/// ## Errors
		///
		/// - [`Error::ToleratedSessionsOutOfRange`]: the sessions are not between 1 and 1 000.
		/// - [`Error::MaxChilledOutOfRange`]: the share is not between 1 and 10 000 basis points.
		///
		/// ## Events
		///
		/// - [`Event::ParametersSet`]
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::set_parameters())]
		pub fn set_parameters(origin: OriginFor<T>, new: Parameters) -> DispatchResult {
			T::ParametersOrigin::ensure_origin(origin)?;
			Self::do_set_parameters(new)
		}

		/// Sets how many validators may be active.
		///
		/// ## Dispatch Origin
		///
		/// [`Config::SeatsOrigin`].
		///
		/// ## Details
		///
		/// - `new`: the number, 4 to `MaxValidators`.
		///
		/// It counts from the next election on, and as the most that an election seats: staking's own
		/// calls can lower it, and never raise it. It may be lowered at will, and raised by at most a
		/// quarter a week, rounded down, but to 4 in any case. Several raises within a week of the one
		/// before count as one.
		///
		/// ## Errors
		///
		/// - [`Error::ValidatorCountOutOfRange`]: the number is not between 4 and `MaxValidators`.
		/// - [`Error::ValidatorCountRaisedTooFast`]: the number is more than a quarter above what it was
		///   a week ago.
		///
		/// ## Events
		///
		/// - [`Event::ValidatorCountSet`]
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::set_validator_count())]
		pub fn set_validator_count(
			origin: OriginFor<T>,
			#[pallet::compact] new: u32,
		) -> DispatchResult {
			T::SeatsOrigin::ensure_origin(origin)?;
			Self::do_set_validator_count(new)
		}

		/// Sets what staking asks of its stakers, and how many there may be.
		///
		/// ## Dispatch Origin
		///
		/// [`Config::LimitsOrigin`].
		///
		/// ## Details
		///
		/// - `new`: the least bonds, in 10⁻¹⁸ UNIT; the most nominators, or none for no limit; the most
		///   candidates; and how full either list is before anyone may chill those in it that bonded too
		///   little, in percent.
		///
		/// Stakers that bonded less stay until somebody chills them by staking's `chill_other`. In any
		/// case as many candidates are left as there may be validators.
		///
		/// ## Errors
		///
		/// - [`Error::MinNominatorBondOutOfRange`]: a nominator's bond is not between 1 and 10 000 UNIT.
		/// - [`Error::MinValidatorBondOutOfRange`]: a validator's bond is not between 158 and 100 000 UNIT.
		/// - [`Error::MaxNominatorsOutOfRange`]: the nominators are not between 5 000 and 1 000 000.
		/// - [`Error::MaxCandidatesOutOfRange`]: the candidates are fewer than twice `MaxValidators`, or
		///   more than `MaxCandidates`.
		/// - [`Error::ChillThresholdOutOfRange`]: the share is not between 50 and 100 percent.
		///
		/// ## Events
		///
		/// - [`Event::StakingLimitsSet`]
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::set_staking_limits())]
		pub fn set_staking_limits(origin: OriginFor<T>, new: StakingLimits) -> DispatchResult {
			T::LimitsOrigin::ensure_origin(origin)?;
			Self::do_set_staking_limits(new)
		}

		/// Has finality go on with the next session's validators, after it stalled.
		///
		/// ## Dispatch Origin
		///
		/// [`Config::FinalityOrigin`].
		///
		/// ## Details
		///
		/// - `delay`: how many blocks after the next session began, `MinRestartDelay` to
		///   `MaxRestartDelay`. While finality stands still, blocks may come slowly.
		/// - `best_finalized`: the highest block that all of these validators have finalised.
		///
		/// The change does not wait for finality, as every other change of validators does. Use it only
		/// when finality has stopped: nodes of the old set may otherwise finalise other blocks.
		///
		/// ## Errors
		///
		/// - [`Error::RestartDelayOutOfRange`]: the delay is not in its range.
		/// - [`Error::FinalizedBlockUnknown`]: the block is above the present one.
		/// - [`Error::RestartTooSoon`]: twice the delay of the last restart has not passed.
		///
		/// ## Events
		///
		/// - [`Event::FinalityRestarts`]
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::restart_finality())]
		pub fn restart_finality(
			origin: OriginFor<T>,
			delay: BlockNumberFor<T>,
			best_finalized: BlockNumberFor<T>,
		) -> DispatchResult {
			T::FinalityOrigin::ensure_origin(origin)?;
			Self::do_restart_finality(delay, best_finalized)
		}
	}

	impl<T: Config> Pallet<T> {
		fn do_set_parameters(new: Parameters) -> DispatchResult {
			new.validate().map_err(Error::<T>::from)?;
			let old = CurrentParameters::<T>::mutate(|held| core::mem::replace(held, new));
			Self::deposit_event(Event::ParametersSet { old, new });
			Ok(())
		}
	}
}
