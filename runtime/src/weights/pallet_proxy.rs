//! The weights of `pallet_proxy`, measured. `make weights` writes this file.
//!
//! Machine: AMD EPYC, 2 cores, 24 GiB. Compiler: rustc 1.95.0.
//! Steps: 8. Repeats: 4.

#![allow(unused_imports, reason = "some pallets use no database")]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// The weights of `pallet_proxy`.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_proxy::WeightInfo for WeightInfo<T> {
	/// The range of `p` is 1 to 31.
	fn proxy(p: u32) -> Weight {
		// The fastest run took 20_541 ns.
		Weight::from_parts(22_279_891, 0)
			// Standard error: 45_149 ps.
			.saturating_add(Weight::from_parts(81_690, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(3))
	}

	/// The range of `p` is 1 to 31.
	/// The range of `a` is 0 to 31.
	fn proxy_announced(a: u32, p: u32) -> Weight {
		// The fastest run took 46_680 ns.
		Weight::from_parts(51_640_653, 0)
			// Standard error: 63_110 ps.
			.saturating_add(Weight::from_parts(205_086, 0).saturating_mul(a.into()))
			// Standard error: 65_079 ps.
			.saturating_add(Weight::from_parts(8_539, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	/// The range of `p` is 1 to 31.
	/// The range of `a` is 0 to 31.
	fn remove_announcement(a: u32, p: u32) -> Weight {
		// The fastest run took 27_871 ns.
		Weight::from_parts(26_555_323, 0)
			// Standard error: 62_693 ps.
			.saturating_add(Weight::from_parts(343_124, 0).saturating_mul(a.into()))
			// Standard error: 64_648 ps.
			.saturating_add(Weight::from_parts(99_171, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	/// The range of `a` is 0 to 31.
	/// The range of `p` is 1 to 31.
	fn reject_announcement(a: u32, p: u32) -> Weight {
		// The fastest run took 28_973 ns.
		Weight::from_parts(29_189_026, 0)
			// Standard error: 41_857 ps.
			.saturating_add(Weight::from_parts(239_383, 0).saturating_mul(a.into()))
			// Standard error: 43_163 ps.
			.saturating_add(Weight::from_parts(67_939, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	/// The range of `a` is 0 to 31.
	/// The range of `p` is 1 to 31.
	fn announce(a: u32, p: u32) -> Weight {
		// The fastest run took 36_785 ns.
		Weight::from_parts(8_237_515, 0)
			// Standard error: 248_884 ps.
			.saturating_add(Weight::from_parts(1_017_803, 0).saturating_mul(a.into()))
			// Standard error: 256_648 ps.
			.saturating_add(Weight::from_parts(746_066, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}

	/// The range of `p` is 1 to 31.
	fn add_proxy(_p: u32) -> Weight {
		// The fastest run took 26_890 ns.
		Weight::from_parts(46_417_245, 0)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	/// The range of `p` is 1 to 31.
	fn remove_proxy(p: u32) -> Weight {
		// The fastest run took 25_338 ns.
		Weight::from_parts(26_706_402, 0)
			// Standard error: 20_085 ps.
			.saturating_add(Weight::from_parts(67_310, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	/// The range of `p` is 1 to 31.
	fn remove_proxies(p: u32) -> Weight {
		// The fastest run took 25_858 ns.
		Weight::from_parts(25_446_664, 0)
			// Standard error: 39_839 ps.
			.saturating_add(Weight::from_parts(1_923_537, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	/// The range of `p` is 1 to 31.
	fn create_pure(p: u32) -> Weight {
		// The fastest run took 28_833 ns.
		Weight::from_parts(30_118_469, 0)
			// Standard error: 23_290 ps.
			.saturating_add(Weight::from_parts(74_345, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	/// The range of `p` is 0 to 30.
	fn kill_pure(p: u32) -> Weight {
		// The fastest run took 27_000 ns.
		Weight::from_parts(27_941_294, 0)
			// Standard error: 51_796 ps.
			.saturating_add(Weight::from_parts(141_522, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}

	fn poke_deposit() -> Weight {
		// The fastest run took 50_795 ns.
		Weight::from_parts(57_916_000, 0)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}
}
