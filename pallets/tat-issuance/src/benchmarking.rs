//! Benchmarks of every call.

use crate::{
	Call, Config, CurrentParameters, OpenMonths, Pallet, Records, months::path, types::Parameters,
};
use alloc::vec::Vec;
use frame_benchmarking::v2::*;
use frame_support::{
	BoundedVec,
	traits::{EnsureOrigin, Get},
};
use frame_system::RawOrigin;
use treasurenet_primitives::{
	BurnTat, Moment, Month, OfficialVolume, UploadItem, Volume, WellId, WellKey, WellMonths, Wells,
	math::calendar::{DAY_MS, end_of, start_of_day},
};

/// Sets up what the other pallets know.
pub trait BenchmarkHelper<AccountId> {
	/// Makes `owner` an admitted, qualified producer with ample UNIT and margin, and gives it a
	/// fresh, active well of a live physical kind with a latest price, that may mint at once; each
	/// of `beneficiaries` has 10 % of it. Called again with the same owner it adds a well.
	fn add_well(owner: &AccountId, beneficiaries: &[AccountId]) -> WellId;
	/// Sets the block timestamp, in milliseconds.
	fn set_time(now: Moment);
	/// Gives every day of the month a final price of at least 1 USD, for the kind of the well.
	fn accept_prices(well: WellId, month: Month);
	/// Accepts an official volume, final at once.
	fn accept_official(key: WellKey, month: Month, volume: Volume);
}

/// June 2026, which all benchmarks produce in.
const MONTH: Month = 677;
const DAYS: u8 = 30;
const DAILY: Volume = 10_000;

fn item(well: WellId) -> UploadItem {
	let days: Vec<_> = (1..=DAYS).map(|day| (day, DAILY)).collect();
	UploadItem { well, month: MONTH, days: BoundedVec::truncate_from(days) }
}

/// A well whose month is uploaded twofold: a mint charges the full penalty.
fn uploaded<T: Config>() -> (T::AccountId, WellId, WellKey) {
	let owner: T::AccountId = account("owner", 0, 0);
	let beneficiaries: Vec<T::AccountId> = (0..9).map(|n| account("beneficiary", n, 0)).collect();
	T::BenchmarkHelper::set_time(start_of_day(end_of(MONTH)));
	let well = T::BenchmarkHelper::add_well(&owner, &beneficiaries);
	T::BenchmarkHelper::accept_prices(well, MONTH);
	let key = T::Wells::well(well).expect("the well was just added; qed").key;
	Pallet::<T>::do_upload(&owner, alloc::vec![item(well)]).expect("the well is active; qed");
	T::BenchmarkHelper::accept_official(key, MONTH, Volume::from(DAYS) * DAILY / 2);
	T::BenchmarkHelper::set_time(start_of_day(end_of(MONTH)) + 10 * DAY_MS);
	(owner, well, key)
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn upload(n: Linear<1, { T::MaxUploadItems::get() }>) {
		let owner: T::AccountId = account("owner", 0, 0);
		T::BenchmarkHelper::set_time(start_of_day(end_of(MONTH)));
		let items: Vec<_> =
			(0..n).map(|_| item(T::BenchmarkHelper::add_well(&owner, &[]))).collect();
		if let Some(first) = items.first() {
			T::BenchmarkHelper::accept_prices(first.well, MONTH);
		}

		#[extrinsic_call]
		_(RawOrigin::Signed(owner), BoundedVec::truncate_from(items));

		assert_eq!(OpenMonths::<T>::iter().count() as u32, n);
	}

	#[benchmark]
	fn mint_tat() {
		let (owner, well, key) = uploaded::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(owner), well, MONTH);

		assert!(Records::<T>::contains_key(path(key, MONTH)));
	}

	#[benchmark]
	fn settle() {
		let (_, well, key) = uploaded::<T>();
		CurrentParameters::<T>::mutate(|parameters| parameters.settle_after_days = 0);
		let anyone: T::AccountId = account("anyone", 0, 0);

		#[extrinsic_call]
		_(RawOrigin::Signed(anyone), well, MONTH);

		assert!(Records::<T>::contains_key(path(key, MONTH)));
	}

	#[benchmark]
	fn clear() {
		let (_, _, key) = uploaded::<T>();
		T::BenchmarkHelper::set_time(start_of_day(Pallet::<T>::schedule().mint_deadline(MONTH)));
		let anyone: T::AccountId = account("anyone", 0, 0);

		#[extrinsic_call]
		_(RawOrigin::Signed(anyone), key, MONTH);

		assert!(!OpenMonths::<T>::contains_key(path(key, MONTH)));
	}

	#[benchmark]
	fn set_parameters() -> Result<(), BenchmarkError> {
		let origin =
			T::ParametersOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;
		let new = Parameters { max_backfill_days: 36, ..Default::default() };

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, new);

		assert_eq!(CurrentParameters::<T>::get(), new);
		Ok(())
	}

	#[benchmark]
	fn settle_amendment() {
		let (owner, well, key) = uploaded::<T>();
		Pallet::<T>::do_mint_tat(&owner, well, MONTH).expect("the month is ready; qed");
		// As if the penalty of the mint had not been charged.
		Records::<T>::mutate(path(key, MONTH), |minted| {
			if let Some(minted) = minted {
				(minted.record.penalty, minted.record.penalty_unit) = (0, 0);
			}
		});
		let anyone: T::AccountId = account("anyone", 0, 0);

		#[extrinsic_call]
		_(RawOrigin::Signed(anyone), key, MONTH);

		assert!(
			Records::<T>::get(path(key, MONTH)).is_some_and(|minted| minted.record.penalty > 0)
		);
	}

	#[benchmark]
	fn on_amended() {
		let (owner, well, key) = uploaded::<T>();
		Pallet::<T>::do_mint_tat(&owner, well, MONTH).expect("the month is ready; qed");
		let amended =
			OfficialVolume { volume: 0, round: 0, revision: 1, accepted_at: 0, final_at: 0 };

		#[block]
		{
			<Pallet<T> as WellMonths>::on_amended(key, MONTH, amended);
		}

		assert!(
			Records::<T>::get(path(key, MONTH)).is_some_and(|minted| minted.record.overminted > 0)
		);
	}

	#[benchmark]
	fn burn() {
		let (owner, well, _) = uploaded::<T>();
		Pallet::<T>::do_mint_tat(&owner, well, MONTH).expect("the month is ready; qed");
		let burnt;

		#[block]
		{
			burnt = <Pallet<T> as BurnTat<T::AccountId>>::burn(&owner, 1);
		}

		assert!(burnt.is_ok());
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
