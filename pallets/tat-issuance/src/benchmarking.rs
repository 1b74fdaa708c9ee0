//! Benchmarks of every call.

use crate::{
	CLEAR_WAIT_DAYS, Call, Config, CurrentParameters, OpenMonths, Overminted, Pallet, Records,
	TotalBurnt, TotalMinted,
	months::path,
	types::{Parameters, Withholding},
};
use alloc::vec::Vec;
use frame_benchmarking::v2::*;
use frame_support::{
	BoundedVec,
	traits::{EnsureOrigin, fungible::Inspect},
};
use frame_system::RawOrigin;
use treasurenet_primitives::{
	BurnTat, Margins, Moment, Month, OfficialVolume, UNIT, UploadItem, Volume, WellId, WellKey,
	WellMonths, Wells,
	math::calendar::{DAY_MS, end_of, start_of_day},
};

/// Sets up what the other pallets know, each answer as dear to give as it can be.
pub trait BenchmarkHelper<AccountId> {
	/// Makes `owner` an admitted, qualified producer with ample UNIT and margin, and gives it a
	/// fresh, active well of a live physical kind with a latest price, that may mint at once; each
	/// of `payees` has 10 % of it. Called again with the same owner it adds a well.
	///
	/// The asset asks for as many attestations as it can, and `uploader` comes last in a full list.
	fn add_well(owner: &AccountId, payees: &[AccountId], uploader: &AccountId) -> WellId;
	/// Deactivates a well.
	fn end_well(well: WellId);
	/// Sets the block timestamp, in milliseconds. The price of UNIT is the oldest that still counts.
	fn set_time(now: Moment);
	/// Gives every day of the month a final price of at least 1 USD, for the kind of the well. Most
	/// days are without a quote, and their mean reaches back as far as it can.
	fn accept_prices(well: WellId, month: Month);
	/// Accepts an official volume, final at once. Its round is not judged yet, and is to be corrected.
	fn accept_official(key: WellKey, month: Month, volume: Volume);
}

/// July 2026, which all benchmarks produce in.
const MONTH: Month = 678;
const DAYS: u8 = 31;
const DAILY: Volume = 10_000;
/// Each beneficiary has 10 %.
const BENEFICIARIES: u32 = 9;

fn item(well: WellId) -> UploadItem {
	let days: Vec<_> = (1..=DAYS).map(|day| (day, DAILY)).collect();
	UploadItem { well, month: MONTH, days: BoundedVec::truncate_from(days) }
}

fn uploader<T: Config>() -> T::AccountId {
	account("uploader", 0, 0)
}

fn beneficiary<T: Config>(n: u32) -> T::AccountId {
	account("beneficiary", n, 0)
}

/// A well of the `n`th owner with as many beneficiaries as there can be.
fn well_of<T: Config>(n: u32) -> WellId {
	let payees: Vec<T::AccountId> = (0..BENEFICIARIES).map(beneficiary::<T>).collect();
	T::BenchmarkHelper::add_well(&account("owner", n, 0), &payees, &uploader::<T>())
}

/// A well whose month is uploaded twofold: a mint charges the full penalty. A little is to be withheld.
fn uploaded<T: Config>() -> (T::AccountId, WellId, WellKey) {
	T::BenchmarkHelper::set_time(start_of_day(end_of(MONTH)));
	let well = well_of::<T>(0);
	T::BenchmarkHelper::accept_prices(well, MONTH);
	let view = T::Wells::well(well).expect("the well was just added; qed");
	assert_eq!(view.shares.len() as u32, BENEFICIARIES);
	let (owner, key) = (view.owner, view.key);
	let uploaded = Pallet::<T>::do_upload(&uploader::<T>(), alloc::vec![item(well)]);
	assert_eq!(uploaded, Ok(1), "the well is active");
	T::BenchmarkHelper::accept_official(key, MONTH, Volume::from(DAYS) * DAILY / 2);
	T::BenchmarkHelper::set_time(start_of_day(end_of(MONTH)) + 10 * DAY_MS);
	let left = Withholding { to_withhold: UNIT, to_restore: 0 };
	Overminted::<T>::insert(&owner, key.kind, left);
	(owner, well, key)
}

/// That month, minted.
fn minted<T: Config>() -> (T::AccountId, WellKey) {
	let (owner, well, key) = uploaded::<T>();
	let minted = Pallet::<T>::do_mint_tat(&owner, well, MONTH);
	assert_eq!(minted, Ok(()), "the month is ready");
	(owner, key)
}

/// Whether a month was minted on the dearest way: a penalty, a withholding, ten payees.
fn is_minted_dearly<T: Config>(owner: &T::AccountId, key: WellKey) -> bool {
	let all = (0..BENEFICIARIES).map(beneficiary::<T>).chain([owner.clone()]);
	let paid = all.filter(|who| T::Tat::balance(who) > 0).count() as u32;
	Records::<T>::get(path(key, MONTH)).is_some_and(|minted| {
		minted.record.penalty_unit > 0
			&& minted.record.withheld == UNIT
			&& paid == BENEFICIARIES.saturating_add(1)
	})
}

#[benchmarks]
mod benchmarks {
	use super::*;

	// The linear part is measured up to 50 items: owners and wells take long to set up.
	#[benchmark]
	fn upload(n: Linear<0, 30>, o: Linear<1, 20>) {
		T::BenchmarkHelper::set_time(start_of_day(end_of(MONTH)));
		let firsts = (0..o).map(well_of::<T>);
		let others = (0..n).map(|_| well_of::<T>(0));
		let items: Vec<_> = firsts.chain(others).map(item).collect();

		#[extrinsic_call]
		_(RawOrigin::Signed(uploader::<T>()), BoundedVec::truncate_from(items));

		assert_eq!(OpenMonths::<T>::iter().count() as u32, n + o);
	}

	#[benchmark]
	fn mint_tat() {
		let (owner, well, key) = uploaded::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(owner.clone()), well, MONTH);

		assert!(is_minted_dearly::<T>(&owner, key));
	}

	#[benchmark]
	fn settle() {
		let (owner, well, key) = uploaded::<T>();
		CurrentParameters::<T>::mutate(|parameters| parameters.settle_after_days = 0);
		let anyone: T::AccountId = account("anyone", 0, 0);

		#[extrinsic_call]
		_(RawOrigin::Signed(anyone), well, MONTH);

		assert!(is_minted_dearly::<T>(&owner, key));
	}

	// Before the deadline the end of the well is looked up, too.
	#[benchmark]
	fn clear() {
		let (owner, well, key) = uploaded::<T>();
		T::BenchmarkHelper::end_well(well);
		let wait = u64::from(CLEAR_WAIT_DAYS) * DAY_MS;
		T::BenchmarkHelper::set_time(start_of_day(end_of(MONTH)) + 10 * DAY_MS + wait);
		let before = T::Margins::state(&owner).margin;
		let anyone: T::AccountId = account("anyone", 0, 0);

		#[extrinsic_call]
		_(RawOrigin::Signed(anyone), key, MONTH);

		assert!(!OpenMonths::<T>::contains_key(path(key, MONTH)));
		assert!(T::Margins::state(&owner).margin < before);
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
		let (_, key) = minted::<T>();
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
		let (owner, key) = minted::<T>();
		let before = T::Margins::state(&owner).margin;
		let amended =
			OfficialVolume { volume: 0, round: 0, revision: 1, accepted_at: 0, final_at: 0 };

		#[block]
		{
			<Pallet<T> as WellMonths>::on_amended(key, MONTH, amended);
		}

		assert!(Overminted::<T>::get(&owner, key.kind).to_withhold > 0);
		assert!(T::Margins::state(&owner).margin < before);
	}

	// The dearest burn ends an account that has nothing else.
	#[benchmark]
	fn burn() {
		minted::<T>();
		let who = beneficiary::<T>(0);
		let all = T::Tat::balance(&who);
		let burnt;

		#[block]
		{
			burnt = <Pallet<T> as BurnTat<T::AccountId>>::burn(&who, all);
		}

		assert_eq!(burnt, Ok(all));
		assert_eq!(T::Tat::balance(&who), 0);
		assert!(TotalBurnt::<T>::get() < TotalMinted::<T>::get());
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
