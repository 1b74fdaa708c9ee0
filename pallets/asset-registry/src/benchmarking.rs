//! Benchmarks of every call.

use crate::{
	Asset, AssetOf, Assets, AttestationList, Call, Config, CurrentParameters, Description,
	KindUpdate, Kinds, Link, MAX_REQUIRED_ATTESTATIONS, Name, NextAssetId, Pallet, Parameters,
	petroleum,
};
use alloc::{boxed::Box, vec};
use frame_benchmarking::v2::*;
use frame_support::{
	BoundedVec,
	traits::{EnsureOrigin, Get, fungible::Unbalanced, tokens::Precision::BestEffort},
};
use frame_system::RawOrigin;
use sp_core::H256;
use treasurenet_primitives::{
	AssetId, AssetStatus, Attestation, Kind, KindId, KindStatus, Label, Maintainer, UNIT,
};

/// The longest text of a type.
fn longest<S: Get<u32>>() -> BoundedVec<u8, S> {
	BoundedVec::truncate_from(vec![b'a'; S::get() as usize])
}

fn governance<T: Config>() -> Result<T::RuntimeOrigin, BenchmarkError> {
	T::GovernanceOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)
}

fn funded<T: Config>() -> Result<T::AccountId, BenchmarkError> {
	let who: T::AccountId = whitelisted_caller();
	T::Currency::increase_balance(&who, 1_000_000 * UNIT, BestEffort)?;
	Ok(who)
}

/// An asset that `who` proposed and maintains, with the longest record.
fn proposed<T: Config>(who: &T::AccountId) -> Result<AssetId, BenchmarkError> {
	let id = NextAssetId::<T>::get();
	let maintainer = Maintainer::Account(who.clone());
	Pallet::<T>::do_propose_asset(who.clone(), longest(), longest(), maintainer.clone())?;
	Pallet::<T>::do_set_qualification(maintainer, id, H256::zero(), longest(), attestations())?;
	Ok(id)
}

fn live<T: Config>() -> Result<AssetId, BenchmarkError> {
	let id = NextAssetId::<T>::get();
	let by = Maintainer::Foundation;
	Pallet::<T>::do_register_asset(longest(), longest(), by.clone(), true)?;
	Pallet::<T>::do_set_qualification(by, id, H256::zero(), longest(), attestations())?;
	Ok(id)
}

fn kind<T: Config>() -> Result<Kind, BenchmarkError> {
	Ok(Kind { asset: live::<T>()?, ..distinct(petroleum::oil()) })
}

/// A kind whose symbol and source no preset uses.
fn distinct(kind: Kind) -> Kind {
	let mut kind = kind;
	kind.symbol = BoundedVec::truncate_from(vec![b'A'; 16]);
	kind.source.register = longest();
	kind.source.product = longest();
	kind
}

fn registered<T: Config>(status: KindStatus) -> Result<KindId, BenchmarkError> {
	let id = crate::NextKindId::<T>::get();
	Pallet::<T>::do_register_kind(Kind { status, ..kind::<T>()? })?;
	Ok(id)
}

fn stored<T: Config>(id: AssetId) -> Result<AssetOf<T>, BenchmarkError> {
	Assets::<T>::get(id).ok_or(BenchmarkError::Stop("the asset is there"))
}

fn attestations() -> AttestationList {
	let named = (0..MAX_REQUIRED_ATTESTATIONS as u8)
		.map(|at| Attestation::Other(Label::truncate_from(vec![b'a' + at; 32])));
	BoundedVec::truncate_from(named.collect())
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn propose_asset() -> Result<(), BenchmarkError> {
		let who = funded::<T>()?;
		let id = NextAssetId::<T>::get();
		let (name, description): (Name, Description) = (longest(), longest());
		let maintainer = Maintainer::Account(who.clone());
		#[extrinsic_call]
		_(RawOrigin::Signed(who), name, description, maintainer);
		assert_eq!(stored::<T>(id)?.status, AssetStatus::Proposed);
		Ok(())
	}

	#[benchmark]
	fn withdraw_proposal() -> Result<(), BenchmarkError> {
		let who = funded::<T>()?;
		let id = proposed::<T>(&who)?;
		#[extrinsic_call]
		_(RawOrigin::Signed(who), id);
		assert!(!Assets::<T>::contains_key(id));
		Ok(())
	}

	#[benchmark]
	fn reject_proposal() -> Result<(), BenchmarkError> {
		let id = proposed::<T>(&funded::<T>()?)?;
		let origin = governance::<T>()?;
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id);
		assert!(!Assets::<T>::contains_key(id));
		Ok(())
	}

	#[benchmark]
	fn register_asset() -> Result<(), BenchmarkError> {
		let origin = governance::<T>()?;
		let id = NextAssetId::<T>::get();
		let (name, description): (Name, Description) = (longest(), longest());
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, name, description, Maintainer::Foundation, true);
		assert_eq!(stored::<T>(id)?.status, AssetStatus::Live);
		Ok(())
	}

	#[benchmark]
	fn approve_asset() -> Result<(), BenchmarkError> {
		let id = proposed::<T>(&funded::<T>()?)?;
		let origin = governance::<T>()?;
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id);
		assert!(matches!(stored::<T>(id)?, Asset { status: AssetStatus::Live, .. }));
		Ok(())
	}

	#[benchmark]
	fn set_asset_status() -> Result<(), BenchmarkError> {
		let id = live::<T>()?;
		let origin = governance::<T>()?;
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, AssetStatus::Retired);
		assert_eq!(stored::<T>(id)?.status, AssetStatus::Retired);
		Ok(())
	}

	#[benchmark]
	fn set_maintainer() -> Result<(), BenchmarkError> {
		let id = live::<T>()?;
		let origin = governance::<T>()?;
		let maintainer = Maintainer::Account(whitelisted_caller::<T::AccountId>());
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, maintainer.clone());
		assert_eq!(stored::<T>(id)?.maintainer, maintainer);
		Ok(())
	}

	#[benchmark]
	fn set_qualification() -> Result<(), BenchmarkError> {
		let who = funded::<T>()?;
		let id = proposed::<T>(&who)?;
		// A full list beside a former one, after the parameters were read: the longest way.
		Pallet::<T>::do_approve_asset(id)?;
		let link: Link = longest();
		#[extrinsic_call]
		_(RawOrigin::Signed(who), id, H256::repeat_byte(1), link, attestations());
		let hash = stored::<T>(id)?.qualification.map(|set| set.hash);
		assert_eq!(hash, Some(H256::repeat_byte(1)));
		Ok(())
	}

	#[benchmark]
	fn register_kind() -> Result<(), BenchmarkError> {
		let kind = kind::<T>()?;
		let origin = governance::<T>()?;
		let id = crate::NextKindId::<T>::get();
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, Box::new(kind));
		assert!(Kinds::<T>::contains_key(id));
		Ok(())
	}

	#[benchmark]
	fn update_kind() -> Result<(), BenchmarkError> {
		let id = registered::<T>(KindStatus::Active)?;
		let origin = governance::<T>()?;
		let mut update = KindUpdate::of(&distinct(petroleum::oil()));
		update.source.product = Label::truncate_from(vec![b'b'; 32]);
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, Box::new(update.clone()));
		assert_eq!(Kinds::<T>::get(id).map(|kind| kind.source), Some(update.source));
		Ok(())
	}

	#[benchmark]
	fn pause_kind() -> Result<(), BenchmarkError> {
		let id = registered::<T>(KindStatus::Active)?;
		let origin =
			T::PauseOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id);
		assert_eq!(Kinds::<T>::get(id).map(|kind| kind.status), Some(KindStatus::Paused));
		Ok(())
	}

	#[benchmark]
	fn resume_kind() -> Result<(), BenchmarkError> {
		let id = registered::<T>(KindStatus::Paused)?;
		let origin = governance::<T>()?;
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id);
		assert_eq!(Kinds::<T>::get(id).map(|kind| kind.status), Some(KindStatus::Active));
		Ok(())
	}

	#[benchmark]
	fn set_parameters() -> Result<(), BenchmarkError> {
		let origin =
			T::ParametersOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;
		let new = Parameters::default();
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, new);
		assert_eq!(CurrentParameters::<T>::get(), new);
		Ok(())
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
