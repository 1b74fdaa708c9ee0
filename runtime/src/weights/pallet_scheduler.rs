//! The weights of `pallet_scheduler`, measured. `make weights` writes this file.
//!
//! Machine: AMD EPYC, 2 cores, 24 GiB. Compiler: rustc 1.95.0.
//! Steps: 8. Repeats: 4.

#![allow(unused_imports, reason = "some pallets use no database")]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// The weights of `pallet_scheduler`.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_scheduler::WeightInfo for WeightInfo<T> {
	fn service_agendas_base() -> Weight {
		// The fastest run took 5_548 ns.
		Weight::from_parts(6_149_000, 0)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	/// The range of `s` is 0 to 512.
	fn service_agenda_base(s: u32) -> Weight {
		// The fastest run took 4_206 ns.
		Weight::from_parts(17_663_800, 0)
			// Standard error: 25_982 ps.
			.saturating_add(Weight::from_parts(485_341, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn service_task_base() -> Weight {
		// The fastest run took 3_396 ns.
		Weight::from_parts(3_856_000, 0)
	}

	/// The range of `s` is 128 to 4194304.
	fn service_task_fetched(s: u32) -> Weight {
		// The fastest run took 20_230 ns.
		Weight::from_parts(110_395_678, 0)
			// Standard error: 31 ps.
			.saturating_add(Weight::from_parts(1_105, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	fn service_task_named() -> Weight {
		// The fastest run took 4_837 ns.
		Weight::from_parts(6_029_000, 0).saturating_add(T::DbWeight::get().writes(1))
	}

	fn service_task_periodic() -> Weight {
		// The fastest run took 3_235 ns.
		Weight::from_parts(3_586_000, 0)
	}

	fn execute_dispatch_signed() -> Weight {
		// The fastest run took 9_034 ns.
		Weight::from_parts(12_679_000, 0).saturating_add(T::DbWeight::get().reads(2))
	}

	fn execute_dispatch_unsigned() -> Weight {
		// The fastest run took 2_955 ns.
		Weight::from_parts(3_545_000, 0)
	}

	/// The range of `s` is 0 to 511.
	fn schedule(s: u32) -> Weight {
		// The fastest run took 11_447 ns.
		Weight::from_parts(1_655_375, 0)
			// Standard error: 52_781 ps.
			.saturating_add(Weight::from_parts(721_170, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	/// The range of `s` is 1 to 512.
	fn cancel(s: u32) -> Weight {
		// The fastest run took 17_456 ns.
		Weight::from_parts(29_925_109, 0)
			// Standard error: 19_723 ps.
			.saturating_add(Weight::from_parts(856_807, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	/// The range of `s` is 0 to 511.
	fn schedule_named(s: u32) -> Weight {
		// The fastest run took 15_803 ns.
		Weight::from_parts(31_613_000, 0)
			// Standard error: 25_165 ps.
			.saturating_add(Weight::from_parts(546_943, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	/// The range of `s` is 1 to 512.
	fn cancel_named(s: u32) -> Weight {
		// The fastest run took 20_361 ns.
		Weight::from_parts(37_981_545, 0)
			// Standard error: 66_457 ps.
			.saturating_add(Weight::from_parts(878_079, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	/// The range of `s` is 1 to 512.
	fn schedule_retry(s: u32) -> Weight {
		// The fastest run took 10_545 ns.
		Weight::from_parts(14_427_879, 0)
			// Standard error: 5_401 ps.
			.saturating_add(Weight::from_parts(34_412, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	fn set_retry() -> Weight {
		// The fastest run took 231_825 ns.
		Weight::from_parts(265_675_000, 0)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn set_retry_named() -> Weight {
		// The fastest run took 247_418 ns.
		Weight::from_parts(259_957_000, 0)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn cancel_retry() -> Weight {
		// The fastest run took 224_774 ns.
		Weight::from_parts(231_474_000, 0)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn cancel_retry_named() -> Weight {
		// The fastest run took 219_016 ns.
		Weight::from_parts(223_263_000, 0)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
}
