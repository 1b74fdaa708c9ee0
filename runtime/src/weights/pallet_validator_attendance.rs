//! Weights of the call and of counting.
//!
//! Estimated from the storage items that each one touches; regenerate by benchmarking.

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// Weights for a runtime, priced by its own database.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_validator_attendance::WeightInfo for WeightInfo<T> {
	/// Storage: the parameters.
	fn set_parameters() -> Weight {
		Weight::from_parts(12_000_000, 1_493)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: the seats, staking's number, the time.
	fn set_validator_count() -> Weight {
		Weight::from_parts(15_000_000, 1_600).saturating_add(T::DbWeight::get().reads_writes(2, 2))
	}
	fn set_staking_limits() -> Weight {
		Weight::from_parts(20_000_000, 3_000).saturating_add(T::DbWeight::get().reads_writes(5, 5))
	}
	fn restart_finality() -> Weight {
		Weight::from_parts(15_000_000, 1_600).saturating_add(T::DbWeight::get().reads_writes(1, 1))
	}
	/// Storage: the list, the era, the validators and the disabled ones. Each is looked for among all.
	fn keep_disabled(n: u32) -> Weight {
		Weight::from_parts(20_000_000, 9_000)
			.saturating_add(Weight::from_parts(6_000_000, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads_writes(4, 2))
	}
	/// Storage: the seats taken, the era and its count, the parameters, the validators; for each elected
	/// one its preferences and session keys, and what chilling touches, as above.
	fn start_era(n: u32) -> Weight {
		Weight::from_parts(20_000_000, 9_000)
			.saturating_add(Weight::from_parts(50_000_000, 12_000).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads_writes(6, 2))
			.saturating_add(T::DbWeight::get().reads_writes(11, 7).saturating_mul(n.into()))
	}
	/// Storage: the list, the parameters, the era and its count, and how many candidates there must be;
	/// for each chilled validator its bond, ledger, candidacy, and its node in the voters' list with
	/// both neighbours, the bag and the counters.
	fn note_absences(n: u32) -> Weight {
		Weight::from_parts(15_000_000, 6_000)
			.saturating_add(Weight::from_parts(45_000_000, 9_000).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads_writes(6, 2))
			.saturating_add(T::DbWeight::get().reads_writes(9, 7).saturating_mul(n.into()))
	}
}
