//! # Validator attendance
//!
//! Chills validators that stay absent.
//!
//! - [`Config`], [`Call`], [`Event`], [`Error`]
//! - [`ReportAbsence`]: what `pallet-im-online` reports to.
//! - [`Chill`]: how a validator is chilled.
//!
//! ## Overview
//!
//! A validator has one task: to be there. It shows that it is by authoring a block or, in a session
//! in which none of its slots came, by a heartbeat. Who does neither in a whole session was absent.
//!
//! An absent validator is disabled for the rest of the era, as staking does with every offender: it
//! earns nothing. But it would be elected again and again, and its place be empty. So after a governed
//! number of sessions in a row, 12 by default, it is *chilled*: it is no candidate of the next
//! election. Its stake is untouched, and it comes back as soon as its operator calls `validate`.
//!
//! When many are absent at once, the network is at fault and not they. Sessions in which more than a
//! third of the validators was absent count for nobody, and only a governed share of the active set,
//! 10 % by default, is chilled in an era, so that no fault can empty the set.
//!
//! ## Details
//!
//! `pallet-im-online` reports the absent of a session just before it ends, once. [`ReportAbsence`]
//! passes the report on to the reporter that it wraps, and then counts.
//!
//! All counts are in one storage entry, the list of those absent in the last session that anybody was
//! absent in. The next report replaces the list: it takes over the counts of those who are in both and
//! drops the others. So nothing has to be removed when a validator is back or leaves the active set,
//! and a session in which all are present costs nothing.
//!
//! ### Design goals
//!
//! 1. **In a row.** One session of presence sets the count back to nothing; so does a session out of
//!    the active set.
//! 2. **Nobody's fault.** A session with more than a third absent raises no count and breaks no row of
//!    absences: a validator that died before a fault of the network is as dead after it.
//! 3. **Bounded.** The list is bounded by the active set, the work by the square of it, and the chilled
//!    of an era by a share of it.
//! 4. **Longest first.** If the cap has room for one of two, the one goes that has been absent longer.
//! 5. **No slash.** Absence is no attack: what is passed on has a slash of nothing, however many were
//!    absent.
//! 6. **A way back.** Whoever was chilled starts from nothing when it validates again.

#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

use frame_support::pallet_macros::import_section;

#[cfg(feature = "runtime-benchmarks")]
pub use benchmarking::BenchmarkHelper;
pub use pallet::*;
pub use report::{Absence, ReportAbsence};
pub use types::{AbsenceList, AbsentValidator, ChilledInEra, Parameters};
pub use weights::WeightInfo;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod counting;
mod errors;
mod events;
#[cfg(test)]
mod mock;
mod report;
#[cfg(test)]
mod tests;
#[cfg(any(feature = "try-runtime", feature = "std"))]
mod try_state;
mod types;
pub mod weights;

/// Takes a validator's candidacy. Implemented by the runtime over staking.
pub trait Chill<AccountId> {
	/// Chills a validator. `false` if it is no candidate, or may not be chilled.
	fn chill(validator: &AccountId) -> bool;
}

/// The pallet.
#[import_section(errors::errors)]
#[import_section(events::events)]
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
		/// Who sets the parameters.
		type ParametersOrigin: EnsureOrigin<Self::RuntimeOrigin>;
		/// Weights of the call and of counting.
		type WeightInfo: WeightInfo;
		/// Sets up what the benchmarks need of staking.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: BenchmarkHelper<Self::AccountId>;
	}

	/// Those absent in the last session that anybody was absent in. One entry, because a session's end
	/// reads all of it and writes all of it.
	#[pallet::storage]
	pub type Absences<T: Config> =
		StorageValue<_, AbsenceList<T::AccountId, T::MaxValidators>, ValueQuery>;

	/// How many validators were chilled in the last era in which one was.
	#[pallet::storage]
	pub type Chilled<T: Config> = StorageValue<_, ChilledInEra, ValueQuery>;

	/// The governed numbers.
	#[pallet::storage]
	pub type CurrentParameters<T: Config> = StorageValue<_, Parameters, ValueQuery>;

	/// What the pallet starts with.
	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// The governed numbers.
		pub parameters: Parameters,
		/// Binds the configuration to the runtime.
		#[serde(skip)]
		pub _config: core::marker::PhantomData<T>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			assert!(self.parameters.validate::<T>().is_ok(), "a parameter is out of its range");
			CurrentParameters::<T>::put(self.parameters);
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			assert!(Parameters::default().validate::<T>().is_ok(), "the defaults must be valid");
			assert!(T::MaxValidators::get() > 0, "there are validators");
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Sets the governed numbers.
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
			new.validate::<T>()?;
			let old = CurrentParameters::<T>::mutate(|held| core::mem::replace(held, new));
			Self::deposit_event(Event::ParametersSet { old, new });
			Ok(())
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// Those absent in the last session that anybody was absent in, with its number, and for how many
		/// sessions in a row each of them has been.
		pub fn absences() -> (SessionIndex, alloc::vec::Vec<AbsentValidator<T::AccountId>>) {
			let list = Absences::<T>::get();
			(list.session, list.validators.into_inner())
		}
	}
}
