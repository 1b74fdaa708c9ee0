//! The weights of `frame_election_provider_support`. To be measured.

#![allow(unused_imports, reason = "some pallets use no database")]

use core::marker::PhantomData;
use frame_support::{
	traits::Get,
	weights::{Weight, constants},
};

/// The weights of `frame_election_provider_support`.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> frame_election_provider_support::WeightInfo for WeightInfo<T> {
	fn phragmen(v: u32, t: u32, d: u32) -> Weight {
		Weight::from_parts(0 as u64, 0)
			// Standard Error: 667_000
			.saturating_add(Weight::from_parts(32_973_000 as u64, 0).saturating_mul(v as u64))
			// Standard Error: 1_334_000
			.saturating_add(Weight::from_parts(1_334_000 as u64, 0).saturating_mul(t as u64))
			// Standard Error: 60_644_000
			.saturating_add(Weight::from_parts(2_636_364_000 as u64, 0).saturating_mul(d as u64))
	}
	fn phragmms(v: u32, t: u32, d: u32) -> Weight {
		Weight::from_parts(0 as u64, 0)
			// Standard Error: 73_000
			.saturating_add(Weight::from_parts(21_073_000 as u64, 0).saturating_mul(v as u64))
			// Standard Error: 146_000
			.saturating_add(Weight::from_parts(65_000 as u64, 0).saturating_mul(t as u64))
			// Standard Error: 6_649_000
			.saturating_add(Weight::from_parts(1_711_424_000 as u64, 0).saturating_mul(d as u64))
	}
}
