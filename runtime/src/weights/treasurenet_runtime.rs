//! The weights of `treasurenet_runtime`. To be measured.

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// The weights of `treasurenet_runtime`.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> crate::own_weights::WeightInfo for WeightInfo<T> {
	fn check_call_filter() -> Weight {
		T::DbWeight::get().reads(1)
	}
	fn check_call_filter_of_delegate() -> Weight {
		T::DbWeight::get().reads(3)
	}
	fn check_admission() -> Weight {
		Weight::from_parts(100_000_000, 0).saturating_add(T::DbWeight::get().reads(4))
	}
	fn sweep_strays() -> Weight {
		Weight::from_parts(300_000_000, 0).saturating_add(T::DbWeight::get().reads_writes(12, 12))
	}
	fn plan_config_change() -> Weight {
		T::DbWeight::get().writes(1)
	}
	fn report_two_headers(n: u32) -> Weight {
		<() as pallet_babe::WeightInfo>::report_equivocation(100, n)
	}
	fn report_two_votes(n: u32) -> Weight {
		<() as pallet_grandpa::WeightInfo>::report_equivocation(100, n)
	}
}
