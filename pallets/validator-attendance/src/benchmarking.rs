//! Benchmarks of the call and of counting.

#![cfg(feature = "runtime-benchmarks")]

use crate::*;
use alloc::vec::Vec;
use frame_benchmarking::v2::*;
use frame_support::{BoundedVec, traits::EnsureOrigin};
use sp_runtime::traits::Get;

/// Sets up what the benchmarks need of staking.
pub trait BenchmarkHelper<AccountId> {
	/// That many candidates, each of which may be chilled.
	fn candidates(count: u32) -> Vec<AccountId>;
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn set_parameters() -> Result<(), BenchmarkError> {
		let origin = T::ParametersOrigin::try_successful_origin()
			.map_err(|()| BenchmarkError::Weightless)?;
		let new = Parameters { tolerated_sessions: 24, max_chilled_bps: 500 };

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, new);

		assert_eq!(CurrentParameters::<T>::get(), new);
		Ok(())
	}

	// All of the absent were absent before, in the most unlucky order, and all are overdue. A third of
	// the active set is the most that counts; the whole set may be chilled.
	#[benchmark]
	fn note_absences(n: Linear<1, { T::MaxValidators::get() }>) -> Result<(), BenchmarkError> {
		let absent = T::BenchmarkHelper::candidates(n);
		let validators: Vec<_> = absent
			.iter()
			.rev()
			.map(|validator| AbsentValidator { validator: validator.clone(), sessions: 11 })
			.collect();
		Absences::<T>::put(AbsenceList {
			session: 1,
			validators: BoundedVec::truncate_from(validators),
		});
		CurrentParameters::<T>::put(Parameters { tolerated_sessions: 12, max_chilled_bps: 10_000 });

		#[block]
		{
			Pallet::<T>::note_absences(2, absent, n.saturating_mul(3));
		}

		assert_eq!(Absences::<T>::get().session, 2);
		assert_eq!(Chilled::<T>::get().count, n);
		Ok(())
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
