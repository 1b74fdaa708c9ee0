//! Benchmarks of every call.

#![cfg(feature = "runtime-benchmarks")]

use crate::*;
use frame_benchmarking::v2::*;
use frame_support::traits::{
	EnsureOrigin, Get,
	fungible::{Inspect, Mutate, hold::Inspect as _},
};
use frame_system::RawOrigin;
use treasurenet_primitives::{Balance, Margins, UNIT};

/// Gives `who` and the treasury more UNIT than a benchmark moves.
fn fund<T: Config>(who: &T::AccountId) -> Result<(), BenchmarkError> {
	let plenty = T::Currency::minimum_balance().saturating_add(1_000_000 * UNIT);
	T::Currency::mint_into(who, plenty)?;
	T::Currency::mint_into(&T::Treasury::get(), plenty)?;
	Ok(())
}

fn held<T: Config>(who: &T::AccountId) -> Balance {
	T::Currency::balance_on_hold(&HoldReason::Margin.into(), who)
}

#[benchmarks]
mod benchmarks {
	use super::*;

	// The dearest deposit pays a debt and makes the first margin.
	#[benchmark]
	fn deposit() -> Result<(), BenchmarkError> {
		let caller: T::AccountId = whitelisted_caller();
		fund::<T>(&caller)?;
		Accounts::<T>::insert(&caller, MarginAccount { debt: UNIT, ..Default::default() });

		#[extrinsic_call]
		_(RawOrigin::Signed(caller.clone()), 3 * UNIT);

		assert_eq!(held::<T>(&caller), 2 * UNIT);
		Ok(())
	}

	// As for `deposit`, from another account.
	#[benchmark]
	fn deposit_for() -> Result<(), BenchmarkError> {
		let caller: T::AccountId = whitelisted_caller();
		let producer: T::AccountId = account("producer", 0, 0);
		fund::<T>(&caller)?;
		fund::<T>(&producer)?;
		Accounts::<T>::insert(&producer, MarginAccount { debt: UNIT, ..Default::default() });

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), producer.clone(), 3 * UNIT);

		assert_eq!(held::<T>(&producer), 2 * UNIT);
		Ok(())
	}

	// The dearest withdrawal has open months to value.
	#[benchmark]
	fn withdraw() -> Result<(), BenchmarkError> {
		let caller: T::AccountId = whitelisted_caller();
		fund::<T>(&caller)?;
		T::BenchmarkHelper::activate_unit_usd();
		Pallet::<T>::deposit(RawOrigin::Signed(caller.clone()).into(), 1_000 * UNIT)?;
		Pallet::<T>::add_exposure(&caller, UNIT)?;

		#[extrinsic_call]
		_(RawOrigin::Signed(caller.clone()), UNIT);

		assert_eq!(held::<T>(&caller), 999 * UNIT);
		Ok(())
	}

	#[benchmark]
	fn set_parameters() -> Result<(), BenchmarkError> {
		let origin = T::ParametersOrigin::try_successful_origin()
			.map_err(|()| BenchmarkError::Weightless)?;
		let new = Parameters { margin_ratio_bps: 200, ..Default::default() };

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, new);

		assert_eq!(CurrentParameters::<T>::get(), new);
		Ok(())
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
