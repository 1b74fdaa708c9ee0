//! Benchmarks of the calls and of counting.

#![cfg(feature = "runtime-benchmarks")]

use crate::*;
use alloc::vec::Vec;
use frame_benchmarking::v2::*;
use frame_support::{BoundedVec, traits::EnsureOrigin};
use sp_runtime::traits::Get;
use treasurenet_primitives::UNIT;

/// Sets up what the benchmarks need of staking.
pub trait BenchmarkHelper<AccountId> {
	/// That many candidates, each of which may be chilled.
	fn candidates(count: u32) -> Vec<AccountId>;
	/// Makes these the active validators of the running session.
	fn seat(validators: &[AccountId]);
	/// Makes these the elected validators of the running era.
	fn elect(validators: &[AccountId]);
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

	#[benchmark]
	fn set_validator_count() -> Result<(), BenchmarkError> {
		let origin =
			T::SeatsOrigin::try_successful_origin().map_err(|()| BenchmarkError::Weightless)?;
		let most = T::MaxValidators::get();
		CurrentSeats::<T>::put(SeatsInForce {
			number: most,
			last_raise: Some(Raise { at: 0, from: most }),
		});

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, most);

		assert_eq!(CurrentSeats::<T>::get().number, most);
		Ok(())
	}

	#[benchmark]
	fn set_staking_limits() -> Result<(), BenchmarkError> {
		let origin =
			T::LimitsOrigin::try_successful_origin().map_err(|()| BenchmarkError::Weightless)?;
		let new = StakingLimits {
			min_nominator_bond: 2 * UNIT,
			min_validator_bond: 200 * UNIT,
			max_nominators: Some(10_000),
			max_candidates: T::MaxCandidates::get(),
			chill_threshold: 80,
		};

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, new);

		assert_eq!(T::Limits::get(), new);
		Ok(())
	}

	#[benchmark]
	fn restart_finality() -> Result<(), BenchmarkError> {
		let origin =
			T::FinalityOrigin::try_successful_origin().map_err(|()| BenchmarkError::Weightless)?;
		let delay = T::MaxRestartDelay::get();
		let best_finalized = frame_system::Pallet::<T>::block_number();

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, delay, best_finalized);

		assert_eq!(T::Finality::waiting(), Some((delay, best_finalized)));
		Ok(())
	}

	// All were disabled, and are active; as many as may be are disabled again.
	#[benchmark]
	fn keep_disabled(n: Linear<1, { T::MaxValidators::get() }>) -> Result<(), BenchmarkError> {
		let validators = T::BenchmarkHelper::candidates(n);
		let era = T::Era::get();
		Seated::<T>::put(SeatedInEra { era, count: n });
		let list: Vec<_> = validators
			.iter()
			.map(|validator| DisabledValidator {
				validator: validator.clone(),
				severity: OffenceSeverity::max_severity(),
			})
			.collect();
		Disabled::<T>::put(DisabledList { era, validators: BoundedVec::truncate_from(list) });

		#[block]
		{
			Pallet::<T>::end_session();
			// The rotation does this between the two.
			T::BenchmarkHelper::seat(&validators);
			Pallet::<T>::start_session();
		}

		assert_eq!(Disabled::<T>::get().validators.len() as u32, n);
		Ok(())
	}

	#[benchmark]
	fn start_era(n: Linear<1, { T::MaxValidators::get() }>) -> Result<(), BenchmarkError> {
		let validators = T::BenchmarkHelper::candidates(n);
		T::BenchmarkHelper::seat(&[]);
		T::BenchmarkHelper::elect(&validators);
		// The genesis may have begun this era.
		Seated::<T>::kill();
		CurrentParameters::<T>::put(Parameters { tolerated_sessions: 12, max_chilled_bps: 10_000 });

		#[block]
		{
			Pallet::<T>::start_session();
		}

		assert_eq!(Chilled::<T>::get().count, n);
		Ok(())
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
