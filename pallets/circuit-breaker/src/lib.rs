//! # Circuit breaker
//!
//! Stops minting when the chain's books do not add up.
//!
//! ## Pallet API
//!
//! See the [`pallet`] module: its storage and events. It has no calls. The runtime ties in
//!
//! - [`Books`]: the counters that are compared;
//! - [`StopMinting`]: what stops minting.
//!
//! ## Overview
//!
//! Tests and fuzzers look for sequences that break the chain's invariants. This pallet looks for them
//! on the live chain. At the start of every block it compares a few counters. If they differ, something
//! created or destroyed money that should not have: a defect, or somebody who exploits one. Minting is
//! then stopped, by itself and at once, and an event names the invariant.
//!
//! Nothing else stops. Producers lose no day of uploads, and the chain goes on under its governance,
//! which finds the cause and resumes minting.
//!
//! ## Details
//!
//! The genesis issuance of UNIT is recorded when the chain starts: everything later must come from
//! block rewards.
//!
//! The breaker trips when an invariant *goes* from holding to broken, and remembers that it is broken.
//! Governance may resume minting before the books are mended, and the breaker does not overrule that
//! decision in the next block:
#![doc = docify::embed!(
	"src/tests/mod.rs",
	minting_should_stay_resumed_when_governance_resumes_it_before_the_books_are_mended
)]
//!
//! While a migration runs over several blocks, counters may differ in between, so nothing is checked.
//!
//! ### Design goals
//!
//! 1. **Constant cost.** A check reads counters and never iterates.
//! 2. **Minting alone.** A false alarm costs days, not the chain.
//! 3. **Never by a person.** There is no call, so nobody can trip it, silence it, or forget to run it.

#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod types;
pub mod weights;

#[cfg(test)]
mod mock;
#[cfg(test)]
mod tests;

pub use pallet::*;
pub use types::*;
pub use weights::WeightInfo;

/// The pallet.
#[frame_support::pallet]
pub mod pallet {
	use super::*;
	use frame_support::{migrations::MultiStepMigrator, pallet_prelude::*};
	use frame_system::pallet_prelude::*;
	use treasurenet_primitives::Balance;

	/// The version of the storage's layout.
	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	/// The pallet.
	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// What the pallet needs of the runtime.
	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		/// The counters that are compared.
		type Books: Books;
		/// What stops minting.
		type Minting: StopMinting;
		/// The weights of the hook.
		type WeightInfo: WeightInfo;
	}

	/// The UNIT that the genesis issued, in 10⁻¹⁸.
	#[pallet::storage]
	pub type GenesisIssuance<T> = StorageValue<_, Balance, ValueQuery>;

	/// The invariants that are known to be broken.
	#[pallet::storage]
	pub type Broken<T> =
		StorageValue<_, BoundedBTreeSet<Invariant, ConstU32<{ Invariant::COUNT }>>, ValueQuery>;

	/// What the chain starts with. This pallet has to come after all that issue UNIT at genesis.
	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		#[serde(skip)]
		#[doc(hidden)]
		pub _marker: core::marker::PhantomData<T>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			GenesisIssuance::<T>::put(T::Books::unit_issuance());
		}
	}

	/// What happened.
	#[pallet::event]
	#[pallet::generate_deposit(fn deposit_event)]
	pub enum Event<T: Config> {
		/// An invariant broke. Minting is stopped until governance resumes it.
		InvariantBroken {
			/// The invariant.
			invariant: Invariant,
		},
		/// A broken invariant holds again. That alone does not resume minting.
		InvariantRestored {
			/// The invariant.
			invariant: Invariant,
		},
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn on_initialize(_: BlockNumberFor<T>) -> Weight {
			if T::MultiBlockMigrator::ongoing() {
				// The migrations' cursor alone was read.
				return T::DbWeight::get().reads(1);
			}
			if Self::check() {
				T::WeightInfo::check_changed()
			} else {
				T::WeightInfo::check_unchanged()
			}
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	impl<T: Config> Pallet<T> {
		/// Whether an invariant holds now.
		pub fn holds(invariant: Invariant) -> bool {
			match invariant {
				Invariant::TatSupply => {
					let (minted, burnt) = T::Books::tat_counters();
					minted.checked_sub(burnt) == Some(T::Books::tat_supply())
				}
				Invariant::UnitIssuance => {
					let rewards = T::Books::unit_rewards();
					GenesisIssuance::<T>::get().checked_add(rewards)
						== Some(T::Books::unit_issuance())
				}
				Invariant::RewardPots => T::Books::reward_pots_are_covered(),
			}
		}

		/// Checks all invariants. Stops minting if one broke since the last time. Returns whether one
		/// broke or was restored.
		pub fn check() -> bool {
			let known = Broken::<T>::get();
			let mut broken = known.clone();
			for invariant in Invariant::ALL {
				if Self::holds(invariant) {
					if broken.remove(&invariant) {
						Self::deposit_event(Event::InvariantRestored { invariant });
					}
				} else if !known.contains(&invariant) {
					if broken.try_insert(invariant).is_err() {
						defensive!("the set has room for every invariant");
					}
					T::Minting::stop_minting();
					Self::deposit_event(Event::InvariantBroken { invariant });
				}
			}
			let changed = broken != known;
			if changed {
				Broken::<T>::put(broken);
			}
			changed
		}

		/// Checks that the books add up, and that no invariant is remembered as broken.
		#[cfg(any(feature = "try-runtime", feature = "std"))]
		pub fn do_try_state() -> Result<(), sp_runtime::TryRuntimeError> {
			for invariant in Invariant::ALL {
				ensure!(Self::holds(invariant), invariant.broken());
			}
			ensure!(
				Broken::<T>::get().is_empty(),
				"an invariant broke, and was not looked at again"
			);
			Ok(())
		}
	}
}
