//! Weights of the calls.
//!
//! Estimated from the storage items that each call touches; regenerate by benchmarking.

use core::marker::PhantomData;
use frame_support::{
	traits::Get,
	weights::{Weight, constants::RocksDbWeight},
};

/// Weights of the calls.
pub trait WeightInfo {
	/// Of `deposit`, with a debt to be paid.
	fn deposit() -> Weight;
	/// Of `withdraw`, with open months to be covered.
	fn withdraw() -> Weight;
	/// Of `set_parameters`.
	fn set_parameters() -> Weight;
	/// Of `deposit_for`, with a debt to be paid.
	fn deposit_for() -> Weight;
}

/// Weights for a runtime, priced by its own database.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
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

/// Weights for tests.
impl WeightInfo for () {
	fn deposit() -> Weight {
		Weight::from_parts(110_000_000, 6_196)
			.saturating_add(RocksDbWeight::get().reads_writes(4, 4))
	}
	fn withdraw() -> Weight {
		Weight::from_parts(75_000_000, 6_196)
			.saturating_add(RocksDbWeight::get().reads_writes(7, 3))
	}
	fn set_parameters() -> Weight {
		Weight::from_parts(12_000_000, 1_513)
			.saturating_add(RocksDbWeight::get().reads_writes(1, 1))
	}
	fn deposit_for() -> Weight {
		Weight::from_parts(130_000_000, 8_799)
			.saturating_add(RocksDbWeight::get().reads_writes(5, 5))
	}
}
