//! # Validator attendance
//!
//! Chills validators that stay absent.
//!
//! ## Pallet API
//!
//! See the [`pallet`] module: its call, storage, events and errors. The runtime ties in
//!
//! - [`ReportAbsence`]: what `pallet-im-online` reports to;
//! - [`Chill`]: how a validator is chilled.
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

#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

#[cfg(feature = "runtime-benchmarks")]
pub use benchmarking::BenchmarkHelper;
pub use pallet::*;
pub use report::{Absence, ReportAbsence};
pub use types::{AbsenceList, AbsentValidator, ChilledInEra, ParameterFault, Parameters};
pub use weights::WeightInfo;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod counting;
#[cfg(test)]
mod mock;
mod report;
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

/// The pallet.
#[frame_support::pallet]
pub mod pallet {
	use super::*;
	use frame_support::pallet_prelude::*;
	use frame_system::pallet_prelude::*;
	use sp_staking::{EraIndex, SessionIndex};

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
		/// The most validators that are active at a time.
		#[pallet::constant]
		type MaxValidators: Get<u32>;
		/// May set the parameters.
		type ParametersOrigin: EnsureOrigin<Self::RuntimeOrigin>;
		/// Weights of the call and of counting.
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

	/// The parameters.
	#[pallet::storage]
	pub type CurrentParameters<T: Config> = StorageValue<_, Parameters, ValueQuery>;

	/// What the pallet starts with.
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
				panic!("an attendance parameter of the genesis is out of its range: {fault:?}");
			}
			CurrentParameters::<T>::put(self.parameters);
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
	}

	impl<T> From<ParameterFault> for Error<T> {
		fn from(fault: ParameterFault) -> Self {
			match fault {
				ParameterFault::ToleratedSessions => Self::ToleratedSessionsOutOfRange,
				ParameterFault::MaxChilled => Self::MaxChilledOutOfRange,
			}
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			assert!(Parameters::default().validate().is_ok(), "the defaults must be valid");
			assert!(T::MaxValidators::get() > 0, "the active set must have room");
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
