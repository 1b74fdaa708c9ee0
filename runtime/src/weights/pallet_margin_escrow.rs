//! Weights of the calls.
//!
//! Estimated from the storage items that each call touches; regenerate by benchmarking.

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// Weights for a runtime, priced by its own database.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_margin_escrow::WeightInfo for WeightInfo<T> {
	/// Storage: the margin account, the holds, the accounts of producer and treasury.
	fn deposit() -> Weight {
		Weight::from_parts(110_000_000, 6_196)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	/// Storage: the margin account, the parameters, the holds, the producer's account, and the
	/// price of UNIT with what tells whether it is active and fresh.
	fn withdraw() -> Weight {
		Weight::from_parts(75_000_000, 6_196)
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// Storage: the parameters.
	fn set_parameters() -> Weight {
		Weight::from_parts(12_000_000, 1_513)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: the margin account, the producer's holds, the accounts of depositor, producer and
	/// treasury.
	fn deposit_for() -> Weight {
		Weight::from_parts(130_000_000, 8_799)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(5))
	}
}
