//! The weights of `pallet_collective`, measured. `make weights` writes this file.
//!
//! Machine: AMD EPYC, 2 cores, 24 GiB. Compiler: rustc 1.95.0.
//! Steps: 8. Repeats: 4.

#![allow(unused_imports, reason = "some pallets use no database")]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// The weights of `pallet_collective`.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_collective::WeightInfo for WeightInfo<T> {
	/// The range of `p` is 0 to 75.
	/// The range of `m` is 0 to 25.
	/// The range of `n` is 0 to 25.
	fn set_members(m: u32, _n: u32, p: u32) -> Weight {
		// The fastest run took 8_703 ns.
		Weight::from_parts(8_973_000, 0)
			// Standard error: 975_461 ps.
			.saturating_add(Weight::from_parts(3_855_713, 0).saturating_mul(m.into()))
			// Standard error: 326_647 ps.
			.saturating_add(Weight::from_parts(4_578_800, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().reads(1).saturating_mul(m.into()))
			.saturating_add(T::DbWeight::get().reads(1).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().writes(2))
			.saturating_add(T::DbWeight::get().writes(1).saturating_mul(m.into()))
			.saturating_add(T::DbWeight::get().writes(1).saturating_mul(p.into()))
	}

	/// The range of `m` is 1 to 25.
	/// The range of `b` is 2 to 1024.
	fn execute(b: u32, _m: u32) -> Weight {
		// The fastest run took 18_006 ns.
		Weight::from_parts(19_563_784, 0)
			// Standard error: 460 ps.
			.saturating_add(Weight::from_parts(686, 0).saturating_mul(b.into()))
			.saturating_add(T::DbWeight::get().reads(3))
	}

	/// The range of `m` is 1 to 25.
	/// The range of `b` is 2 to 1024.
	fn propose_execute(b: u32, m: u32) -> Weight {
		// The fastest run took 20_431 ns.
		Weight::from_parts(21_653_359, 0)
			// Standard error: 775 ps.
			.saturating_add(Weight::from_parts(1_578, 0).saturating_mul(b.into()))
			// Standard error: 32_428 ps.
			.saturating_add(Weight::from_parts(1_034, 0).saturating_mul(m.into()))
			.saturating_add(T::DbWeight::get().reads(4))
	}

	/// The range of `b` is 2 to 1024.
	/// The range of `m` is 2 to 25.
	/// The range of `p` is 1 to 75.
	fn propose_proposed(b: u32, _m: u32, p: u32) -> Weight {
		// The fastest run took 76_354 ns.
		Weight::from_parts(79_438_000, 0)
			// Standard error: 16_866 ps.
			.saturating_add(Weight::from_parts(8_761, 0).saturating_mul(b.into()))
			// Standard error: 230_858 ps.
			.saturating_add(Weight::from_parts(3_946_566, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().reads(1).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().writes(6))
	}

	/// The range of `m` is 5 to 25.
	fn vote(m: u32) -> Weight {
		// The fastest run took 24_757 ns.
		Weight::from_parts(29_655_044, 0)
			// Standard error: 67_983 ps.
			.saturating_add(Weight::from_parts(142_129, 0).saturating_mul(m.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	/// The range of `m` is 4 to 25.
	/// The range of `p` is 1 to 75.
	fn close_early_disapproved(m: u32, p: u32) -> Weight {
		// The fastest run took 23_225 ns.
		Weight::from_parts(22_529_896, 0)
			// Standard error: 64_634 ps.
			.saturating_add(Weight::from_parts(62_343, 0).saturating_mul(m.into()))
			// Standard error: 18_251 ps.
			.saturating_add(Weight::from_parts(486_342, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	/// The range of `b` is 2 to 1024.
	/// The range of `p` is 1 to 75.
	/// The range of `m` is 4 to 25.
	fn close_early_approved(b: u32, m: u32, p: u32) -> Weight {
		// The fastest run took 41_892 ns.
		Weight::from_parts(42_520_033, 0)
			// Standard error: 2_418 ps.
			.saturating_add(Weight::from_parts(2_961, 0).saturating_mul(b.into()))
			// Standard error: 117_683 ps.
			.saturating_add(Weight::from_parts(36_071, 0).saturating_mul(m.into()))
			// Standard error: 33_219 ps.
			.saturating_add(Weight::from_parts(655_737, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	/// The range of `m` is 4 to 25.
	/// The range of `p` is 1 to 75.
	fn close_disapproved(_m: u32, p: u32) -> Weight {
		// The fastest run took 26_259 ns.
		Weight::from_parts(29_431_309, 0)
			// Standard error: 23_233 ps.
			.saturating_add(Weight::from_parts(530_876, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	/// The range of `p` is 1 to 75.
	/// The range of `b` is 2 to 1024.
	/// The range of `m` is 4 to 25.
	fn close_approved(b: u32, _m: u32, p: u32) -> Weight {
		// The fastest run took 42_293 ns.
		Weight::from_parts(44_705_469, 0)
			// Standard error: 2_441 ps.
			.saturating_add(Weight::from_parts(1_813, 0).saturating_mul(b.into()))
			// Standard error: 33_545 ps.
			.saturating_add(Weight::from_parts(709_648, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	/// The range of `p` is 1 to 75.
	fn disapprove_proposal(p: u32) -> Weight {
		// The fastest run took 12_649 ns.
		Weight::from_parts(12_737_906, 0)
			// Standard error: 18_294 ps.
			.saturating_add(Weight::from_parts(454_474, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(3))
	}

	/// The range of `d` is 0 to 1.
	/// The range of `p` is 1 to 75.
	fn kill(d: u32, p: u32) -> Weight {
		// The fastest run took 52_479 ns.
		Weight::from_parts(14_565_378, 0)
			// Standard error: 1_738_111 ps.
			.saturating_add(Weight::from_parts(57_091_826, 0).saturating_mul(d.into()))
			// Standard error: 34_030 ps.
			.saturating_add(Weight::from_parts(599_336, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().reads(3).saturating_mul(d.into()))
			.saturating_add(T::DbWeight::get().writes(3))
			.saturating_add(T::DbWeight::get().writes(4).saturating_mul(d.into()))
	}

	fn release_proposal_cost() -> Weight {
		// The fastest run took 75_542 ns.
		Weight::from_parts(79_628_000, 0)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(3))
	}
}
