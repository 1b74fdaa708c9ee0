//! Benchmarks of the hook.

use crate::*;
use frame_benchmarking::v2::*;
use treasurenet_primitives::Balance;

#[benchmarks]
mod benchmarks {
	use super::*;

	/// A genesis issuance that agrees with the state that benchmarks run in.
	fn balance_books<T: Config>() {
		GenesisIssuance::<T>::put(
			T::Books::unit_issuance().saturating_sub(T::Books::unit_rewards()),
		);
		Pallet::<T>::check();
	}

	#[benchmark]
	fn check_unchanged() {
		balance_books::<T>();

		#[block]
		{
			Pallet::<T>::check();
		}

		assert!(Pallet::<T>::holds(Invariant::UnitIssuance));
	}

	// One breaks, which stops minting, and the others hold again: three events.
	#[benchmark]
	fn check_changed() {
		balance_books::<T>();
		GenesisIssuance::<T>::put(Balance::MAX);
		Broken::<T>::mutate(|broken| {
			let others =
				Invariant::ALL.into_iter().filter(|other| *other != Invariant::UnitIssuance);
			others.for_each(|other| assert_eq!(broken.try_insert(other), Ok(true)));
		});

		#[block]
		{
			Pallet::<T>::check();
		}

		assert!(Broken::<T>::get().contains(&Invariant::UnitIssuance));
		assert_eq!(Broken::<T>::get().len(), 1);
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
