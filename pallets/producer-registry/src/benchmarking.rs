//! Benchmarks of every call.

use crate::{
	Attestations, Call, Config, MAX_ATTESTATIONS, MAX_QUALIFICATIONS, MAX_REQUESTED_ATTESTATIONS,
	MAX_UPLOADERS, Nickname, Pallet, Producers, Qualification, QualificationState, Qualifications,
	Region, Scope, Uploader, Uploaders, Verifiers,
};
use alloc::{vec, vec::Vec};
use frame_benchmarking::v2::*;
use frame_support::{
	BoundedVec,
	traits::{EnsureOrigin, Get, fungible::Unbalanced, tokens::Precision::BestEffort},
};
use frame_system::RawOrigin;
use sp_core::H256;
use treasurenet_primitives::{AssetId, Assets, Attestation, Day, Label, ProducerState, UNIT};

/// Sets up what benchmarks need of other pallets.
pub trait BenchmarkHelper<AccountId> {
	/// A live asset whose qualification asks for these attestations, and an account that reviews it.
	fn reviewable_asset(required: Vec<Attestation>) -> (AssetId, AccountId);
}

/// As many attestations as an asset can ask for.
const REQUIRED: u32 = 8;
const EXPIRES: Option<Day> = Some(Day::MAX);

/// The longest text of a type.
fn longest<S: Get<u32>>() -> BoundedVec<u8, S> {
	BoundedVec::truncate_from(vec![b'a'; S::get() as usize])
}

fn governance<T: Config>() -> Result<T::RuntimeOrigin, BenchmarkError> {
	T::GovernanceOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)
}

fn manager<T: Config>() -> Result<(T::RuntimeOrigin, T::AccountId), BenchmarkError> {
	let origin =
		T::ManagerOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;
	let account =
		T::ManagerOrigin::ensure_origin(origin.clone()).map_err(|_| BenchmarkError::Weightless)?;
	Ok((origin, account))
}

/// Fills the set of verifiers and returns one of them.
fn verifier<T: Config>() -> Result<T::AccountId, BenchmarkError> {
	let present = Verifiers::<T>::get().len() as u32;
	for at in present..T::MaxVerifiers::get() {
		Pallet::<T>::do_add_verifier(account("verifier", at, 0))?;
	}
	Verifiers::<T>::get().last().cloned().ok_or(BenchmarkError::Stop("there is a verifier"))
}

fn applicant<T: Config>() -> Result<T::AccountId, BenchmarkError> {
	let who: T::AccountId = whitelisted_caller();
	T::Currency::increase_balance(&who, 1_000_000 * UNIT, BestEffort)?;
	let (nickname, region): (Nickname, Region) = (longest(), longest());
	Pallet::<T>::do_apply(who.clone(), nickname, region, H256::zero())?;
	Ok(who)
}

/// The `at`th attestation that a producer asks for.
fn named(at: u32) -> Label {
	Label::truncate_from(vec![b'a'.saturating_add(at as u8); 32])
}

/// An applicant with as many attestations as it can have.
fn attested<T: Config>() -> Result<T::AccountId, BenchmarkError> {
	let who = applicant::<T>()?;
	let verifier = verifier::<T>()?;
	for at in 0..MAX_REQUESTED_ATTESTATIONS {
		Pallet::<T>::do_request_attestation(who.clone(), named(at))?;
	}
	let others = (0..MAX_REQUESTED_ATTESTATIONS).map(|at| Attestation::Other(named(at)));
	for attestation in [Attestation::Kyb, Attestation::Kyc].into_iter().chain(others) {
		let report = H256::zero();
		Pallet::<T>::do_attest(verifier.clone(), who.clone(), attestation, report, EXPIRES)?;
	}
	Ok(who)
}

fn admitted<T: Config>() -> Result<T::AccountId, BenchmarkError> {
	let who = attested::<T>()?;
	Pallet::<T>::do_admit(manager::<T>()?.1, who.clone())?;
	Ok(who)
}

/// An asset that asks for as many attestations as it can, and its reviewer.
fn strict_asset<T: Config>() -> (AssetId, T::AccountId) {
	T::BenchmarkHelper::reviewable_asset((0..REQUIRED).map(named).map(Attestation::Other).collect())
}

/// A producer that asked for a qualification, the asset, and the asset's reviewer.
fn asking<T: Config>() -> Result<(T::AccountId, AssetId, T::AccountId), BenchmarkError> {
	let who = admitted::<T>()?;
	let (asset, reviewer) = strict_asset::<T>();
	Pallet::<T>::do_request_qualification(who.clone(), asset)?;
	Ok((who, asset, reviewer))
}

fn name_uploaders<T: Config>(who: &T::AccountId, count: u32) -> Result<(), BenchmarkError> {
	for at in 0..count {
		let uploader = Uploader::Account(account("uploader", at, 0));
		Pallet::<T>::do_add_uploader(who.clone(), uploader, Scope::Well(at.into()))?;
	}
	Ok(())
}

fn state<T: Config>(who: &T::AccountId) -> Option<ProducerState> {
	Producers::<T>::get(who).map(|producer| producer.state)
}

fn qualification<T: Config>(who: &T::AccountId, asset: AssetId) -> Option<QualificationState> {
	Qualifications::<T>::get(who, asset).map(|Qualification { state, .. }| state)
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn apply() -> Result<(), BenchmarkError> {
		let who: T::AccountId = whitelisted_caller();
		T::Currency::increase_balance(&who, 1_000_000 * UNIT, BestEffort)?;
		let (nickname, region): (Nickname, Region) = (longest(), longest());
		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), nickname, region, H256::zero());
		assert_eq!(state::<T>(&who), Some(ProducerState::Applied));
		Ok(())
	}

	#[benchmark]
	fn attest() -> Result<(), BenchmarkError> {
		let who = applicant::<T>()?;
		let verifier = verifier::<T>()?;
		for at in 0..MAX_REQUESTED_ATTESTATIONS {
			Pallet::<T>::do_request_attestation(who.clone(), named(at))?;
		}
		// The first one changes the applicant's state. No other writes more than itself.
		#[extrinsic_call]
		_(RawOrigin::Signed(verifier), who.clone(), Attestation::Kyb, H256::zero(), EXPIRES);
		assert_eq!(state::<T>(&who), Some(ProducerState::KybPassed));
		assert!(Attestations::<T>::contains_key(&who, Attestation::Kyb));
		Ok(())
	}

	#[benchmark]
	fn admit() -> Result<(), BenchmarkError> {
		let who = attested::<T>()?;
		let (origin, _) = manager::<T>()?;
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, who.clone());
		assert_eq!(state::<T>(&who), Some(ProducerState::Admitted));
		Ok(())
	}

	#[benchmark]
	fn reject() -> Result<(), BenchmarkError> {
		let who = attested::<T>()?;
		let (origin, _) = manager::<T>()?;
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, who.clone(), H256::zero());
		assert_eq!(state::<T>(&who), Some(ProducerState::Rejected));
		Ok(())
	}

	#[benchmark]
	fn suspend() -> Result<(), BenchmarkError> {
		let who = admitted::<T>()?;
		let (origin, _) = manager::<T>()?;
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, who.clone(), H256::zero());
		assert_eq!(state::<T>(&who), Some(ProducerState::Suspended));
		Ok(())
	}

	#[benchmark]
	fn reinstate() -> Result<(), BenchmarkError> {
		let who = admitted::<T>()?;
		let (origin, account) = manager::<T>()?;
		Pallet::<T>::do_suspend(account, who.clone(), H256::zero())?;
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, who.clone());
		assert_eq!(state::<T>(&who), Some(ProducerState::Admitted));
		Ok(())
	}

	#[benchmark]
	fn withdraw_application() -> Result<(), BenchmarkError> {
		let who = attested::<T>()?;
		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()));
		assert_eq!(state::<T>(&who), None);
		Ok(())
	}

	#[benchmark]
	fn request_qualification() -> Result<(), BenchmarkError> {
		let who = admitted::<T>()?;
		let (asset, _) = strict_asset::<T>();
		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), asset);
		assert_eq!(qualification::<T>(&who, asset), Some(QualificationState::Requested));
		Ok(())
	}

	#[benchmark]
	fn grant_qualification() -> Result<(), BenchmarkError> {
		let (who, asset, reviewer) = asking::<T>()?;
		#[extrinsic_call]
		_(RawOrigin::Signed(reviewer), who.clone(), asset);
		assert_eq!(qualification::<T>(&who, asset), Some(QualificationState::Granted));
		// Without any one of them it would have been refused.
		let required = T::Assets::asset(asset).and_then(|asset| asset.required);
		assert_eq!(required.map_or(0, |required| required.len() as u32), REQUIRED);
		Ok(())
	}

	#[benchmark]
	fn withdraw_qualification() -> Result<(), BenchmarkError> {
		let (who, asset, reviewer) = asking::<T>()?;
		let reason = H256::zero();
		#[extrinsic_call]
		_(RawOrigin::Signed(reviewer), who.clone(), asset, reason);
		assert_eq!(qualification::<T>(&who, asset), Some(QualificationState::Withdrawn { reason }));
		Ok(())
	}

	#[benchmark]
	fn drop_qualification() -> Result<(), BenchmarkError> {
		let (who, asset, _) = asking::<T>()?;
		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), asset);
		assert_eq!(qualification::<T>(&who, asset), None);
		Ok(())
	}

	#[benchmark]
	fn add_uploader() -> Result<(), BenchmarkError> {
		let who = admitted::<T>()?;
		name_uploaders::<T>(&who, MAX_UPLOADERS - 1)?;
		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), Uploader::Device([2; 33]), Scope::All);
		assert_eq!(Uploaders::<T>::get(&who).len() as u32, MAX_UPLOADERS);
		Ok(())
	}

	#[benchmark]
	fn remove_uploader() -> Result<(), BenchmarkError> {
		let who = admitted::<T>()?;
		name_uploaders::<T>(&who, MAX_UPLOADERS)?;
		let first = Uploader::Account(account("uploader", 0, 0));
		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), first, Scope::Well(0));
		assert_eq!(Uploaders::<T>::get(&who).len() as u32, MAX_UPLOADERS - 1);
		Ok(())
	}

	#[benchmark]
	fn add_verifier() -> Result<(), BenchmarkError> {
		let origin = governance::<T>()?;
		let verifier = verifier::<T>()?;
		Pallet::<T>::do_remove_verifier(verifier.clone())?;
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, verifier.clone());
		assert!(Verifiers::<T>::get().contains(&verifier));
		Ok(())
	}

	#[benchmark]
	fn remove_verifier() -> Result<(), BenchmarkError> {
		let origin = governance::<T>()?;
		let verifier = verifier::<T>()?;
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, verifier.clone());
		assert!(!Verifiers::<T>::get().contains(&verifier));
		Ok(())
	}

	#[benchmark]
	fn request_attestation() -> Result<(), BenchmarkError> {
		let who = attested::<T>()?;
		Pallet::<T>::do_drop_attestation(who.clone(), named(0))?;
		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), named(0));
		assert!(Attestations::<T>::contains_key(&who, Attestation::Other(named(0))));
		Ok(())
	}

	#[benchmark]
	fn drop_attestation() -> Result<(), BenchmarkError> {
		let who = attested::<T>()?;
		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), named(0));
		assert!(!Attestations::<T>::contains_key(&who, Attestation::Other(named(0))));
		Ok(())
	}

	#[benchmark]
	fn leave() -> Result<(), BenchmarkError> {
		let who = admitted::<T>()?;
		let (asset, _) = strict_asset::<T>();
		Pallet::<T>::do_request_qualification(who.clone(), asset)?;
		// As many as there can be; there need not be as many assets to remove them.
		let qualification = Qualifications::<T>::get(&who, asset);
		let qualification = qualification.ok_or(BenchmarkError::Stop("it was asked for"))?;
		for other in (1..MAX_QUALIFICATIONS).map(|at| AssetId::MAX.saturating_sub(at)) {
			let free = Qualification { deposit: 0, ..qualification };
			Qualifications::<T>::insert(&who, other, free);
		}
		name_uploaders::<T>(&who, MAX_UPLOADERS)?;
		assert_eq!(Attestations::<T>::iter_key_prefix(&who).count() as u32, MAX_ATTESTATIONS);
		assert_eq!(Qualifications::<T>::iter_key_prefix(&who).count() as u32, MAX_QUALIFICATIONS);
		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()));
		assert_eq!(state::<T>(&who), None);
		assert_eq!(Qualifications::<T>::iter_key_prefix(&who).count(), 0);
		Ok(())
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
