//! The weights of `frame_system_extensions`, measured. `make weights` writes this file.
//!
//! Machine: AMD EPYC, 2 cores, 24 GiB. Compiler: rustc 1.95.0.
//! Steps: 8. Repeats: 4.

#![allow(unused_imports, reason = "some pallets use no database")]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// The weights of `frame_system_extensions`.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> frame_system::ExtensionsWeightInfo for WeightInfo<T> {
	fn check_genesis() -> Weight {
		// The fastest run took 2_424 ns.
		Weight::from_parts(2_694_000, 0)
	}

	fn check_mortality_mortal_transaction() -> Weight {
		// The fastest run took 4_687 ns.
		Weight::from_parts(4_777_000, 0)
	}

	fn check_mortality_immortal_transaction() -> Weight {
		// The fastest run took 4_727 ns.
		Weight::from_parts(5_067_000, 0)
	}

	fn check_non_zero_sender() -> Weight {
		// The fastest run took 811 ns.
		Weight::from_parts(821_000, 0)
	}

	fn check_nonce() -> Weight {
		// The fastest run took 8_573 ns.
		Weight::from_parts(8_804_000, 0)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn check_spec_version() -> Weight {
		// The fastest run took 621 ns.
		Weight::from_parts(691_000, 0)
	}

	fn check_tx_version() -> Weight {
		// The fastest run took 611 ns.
		Weight::from_parts(671_000, 0)
	}

	fn check_weight() -> Weight {
		// The fastest run took 4_657 ns.
		Weight::from_parts(5_358_000, 0)
	}

	fn weight_reclaim() -> Weight {
		// The fastest run took 2_594 ns.
		Weight::from_parts(2_844_000, 0)
	}
}
