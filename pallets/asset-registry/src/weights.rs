//! Weights of the calls.
//!
//! Estimated from the storage items that each call touches; regenerate by benchmarking.

use core::marker::PhantomData;
use frame_support::{
	traits::Get,
	weights::{Weight, constants::RocksDbWeight},
};

/// What each call weighs.
pub trait WeightInfo {
	/// Of `propose_asset`.
	fn propose_asset() -> Weight;
	/// Of `withdraw_proposal`.
	fn withdraw_proposal() -> Weight;
	/// Of `reject_proposal`.
	fn reject_proposal() -> Weight;
	/// Of `register_asset`.
	fn register_asset() -> Weight;
	/// Of `approve_asset`.
	fn approve_asset() -> Weight;
	/// Of `set_asset_status`.
	fn set_asset_status() -> Weight;
	/// Of `set_maintainer`.
	fn set_maintainer() -> Weight;
	/// Of `set_qualification`.
	fn set_qualification() -> Weight;
	/// Of `register_kind`.
	fn register_kind() -> Weight;
	/// Of `update_kind`.
	fn update_kind() -> Weight;
	/// Of `pause_kind`.
	fn pause_kind() -> Weight;
	/// Of `resume_kind`.
	fn resume_kind() -> Weight;
	/// Of `set_parameters`.
	fn set_parameters() -> Weight;
}

/// Weights by the runtime's database.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	fn propose_asset() -> Weight {
		Weight::from_parts(45_000_000, 4_000)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(4))
	}

	fn withdraw_proposal() -> Weight {
		Weight::from_parts(45_000_000, 5_000)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	fn reject_proposal() -> Weight {
		Weight::from_parts(45_000_000, 5_000)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	fn register_asset() -> Weight {
		Weight::from_parts(15_000_000, 1_500)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	fn approve_asset() -> Weight {
		Weight::from_parts(45_000_000, 5_000)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	fn set_asset_status() -> Weight {
		Weight::from_parts(15_000_000, 4_000)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn set_maintainer() -> Weight {
		Weight::from_parts(15_000_000, 4_000)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn set_qualification() -> Weight {
		Weight::from_parts(30_000_000, 6_500)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn register_kind() -> Weight {
		Weight::from_parts(35_000_000, 12_000)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(4))
	}

	fn update_kind() -> Weight {
		Weight::from_parts(36_000_000, 10_000)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	fn pause_kind() -> Weight {
		Weight::from_parts(15_000_000, 4_000)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn resume_kind() -> Weight {
		Weight::from_parts(15_000_000, 4_000)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn set_parameters() -> Weight {
		Weight::from_parts(12_000_000, 1_500)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
}

/// For tests.
impl WeightInfo for () {
	fn propose_asset() -> Weight {
		Weight::from_parts(45_000_000, 4_000)
			.saturating_add(RocksDbWeight::get().reads(3))
			.saturating_add(RocksDbWeight::get().writes(4))
	}

	fn withdraw_proposal() -> Weight {
		Weight::from_parts(45_000_000, 5_000)
			.saturating_add(RocksDbWeight::get().reads(3))
			.saturating_add(RocksDbWeight::get().writes(3))
	}

	fn reject_proposal() -> Weight {
		Weight::from_parts(45_000_000, 5_000)
			.saturating_add(RocksDbWeight::get().reads(3))
			.saturating_add(RocksDbWeight::get().writes(3))
	}

	fn register_asset() -> Weight {
		Weight::from_parts(15_000_000, 1_500)
			.saturating_add(RocksDbWeight::get().reads(1))
			.saturating_add(RocksDbWeight::get().writes(2))
	}

	fn approve_asset() -> Weight {
		Weight::from_parts(45_000_000, 5_000)
			.saturating_add(RocksDbWeight::get().reads(3))
			.saturating_add(RocksDbWeight::get().writes(3))
	}

	fn set_asset_status() -> Weight {
		Weight::from_parts(15_000_000, 4_000)
			.saturating_add(RocksDbWeight::get().reads(1))
			.saturating_add(RocksDbWeight::get().writes(1))
	}

	fn set_maintainer() -> Weight {
		Weight::from_parts(15_000_000, 4_000)
			.saturating_add(RocksDbWeight::get().reads(1))
			.saturating_add(RocksDbWeight::get().writes(1))
	}

	fn set_qualification() -> Weight {
		Weight::from_parts(30_000_000, 6_500)
			.saturating_add(RocksDbWeight::get().reads(3))
			.saturating_add(RocksDbWeight::get().writes(1))
	}

	fn register_kind() -> Weight {
		Weight::from_parts(35_000_000, 12_000)
			.saturating_add(RocksDbWeight::get().reads(4))
			.saturating_add(RocksDbWeight::get().writes(4))
	}

	fn update_kind() -> Weight {
		Weight::from_parts(36_000_000, 10_000)
			.saturating_add(RocksDbWeight::get().reads(3))
			.saturating_add(RocksDbWeight::get().writes(3))
	}

	fn pause_kind() -> Weight {
		Weight::from_parts(15_000_000, 4_000)
			.saturating_add(RocksDbWeight::get().reads(1))
			.saturating_add(RocksDbWeight::get().writes(1))
	}

	fn resume_kind() -> Weight {
		Weight::from_parts(15_000_000, 4_000)
			.saturating_add(RocksDbWeight::get().reads(1))
			.saturating_add(RocksDbWeight::get().writes(1))
	}

	fn set_parameters() -> Weight {
		Weight::from_parts(12_000_000, 1_500)
			.saturating_add(RocksDbWeight::get().reads(1))
			.saturating_add(RocksDbWeight::get().writes(1))
	}
}
