//! Weights of the hook.
//!
//! Estimated from the storage items that it touches; regenerate by benchmarking.

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// Weights for a runtime, priced by its own database.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_circuit_breaker::WeightInfo for WeightInfo<T> {
	/// Storage: the migrations' cursor, the broken invariants, the genesis issuance; TAT with the
	/// counters of what was minted and burnt; the issuance of UNIT with both counters of rewards; the
	/// accounts of two pots, the running era's book and what is owed.
	fn check_unchanged() -> Weight {
		Weight::from_parts(30_000_000, 6_500).saturating_add(T::DbWeight::get().reads(13))
	}
	/// Beside these the two paused calls.
	fn check_changed() -> Weight {
		Weight::from_parts(60_000_000, 9_000).saturating_add(T::DbWeight::get().reads_writes(15, 3))
	}
}
