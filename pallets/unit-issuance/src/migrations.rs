//! Migrations of the pallet's storage.
//!
//! The layout has had one version so far, so nothing is migrated from an older one.

use crate::{Config, Current, Pallet, Running, types::PeriodRecord};
use core::marker::PhantomData;
use frame_support::{
	defensive,
	traits::{Get, OnRuntimeUpgrade},
	weights::Weight,
};
use sp_runtime::SaturatedConversion;
use treasurenet_primitives::Stakers;

/// Starts the first period on a chain that ran without this pallet. Does nothing on any other.
///
/// Not bound to a storage version, since a pallet that joins a chain is given its latest one before
/// any migration runs.
pub struct Setup<T>(PhantomData<T>);

impl<T: Config> OnRuntimeUpgrade for Setup<T> {
	fn on_runtime_upgrade() -> Weight {
		if Current::<T>::exists() {
			return T::DbWeight::get().reads(1);
		}
		let now = frame_system::Pallet::<T>::block_number().saturated_into();
		Current::<T>::put(PeriodRecord::first(now, T::InitialReward::get()));
		Running::<T>::mutate(|book| book.era = T::Stakers::active_era());
		if Pallet::<T>::open_pots().is_err() {
			defensive!("three existential deposits can be minted");
		}
		// The period, the running era and its book, the issuance, and three accounts.
		T::DbWeight::get().reads_writes(7, 6)
	}

	#[cfg(feature = "try-runtime")]
	fn post_upgrade(_: alloc::vec::Vec<u8>) -> Result<(), sp_runtime::TryRuntimeError> {
		Pallet::<T>::do_try_state()
	}
}
