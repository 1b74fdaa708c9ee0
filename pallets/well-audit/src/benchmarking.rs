//! Benchmarks of every call.

#![cfg(feature = "runtime-benchmarks")]

use super::*;
use alloc::vec;
use frame_benchmarking::v2::*;
use frame_support::traits::{EnsureOrigin, fungible::Mutate};
use frame_system::RawOrigin;
use sp_core::H256;
use treasurenet_primitives::{
	Balance, Grade, KindId, Moment, UNIT, WellCommitment, WellId, WellKey,
	math::calendar::{DAY_MS, start_of_day},
};

/// Sets up what other pallets would, for benchmarks.
pub trait BenchmarkHelper<AccountId> {
	/// Makes sure that there is a physical kind in production with the crude grade discount, of a
	/// live asset that `reviewer` may review, and returns it.
	fn prepare_kind(reviewer: &AccountId) -> KindId;
	/// Admits `who` and qualifies it for the kind's asset.
	fn prepare_producer(who: &AccountId, kind: KindId);
	/// Sets the block timestamp, in milliseconds since 1970-01-01 UTC.
	fn set_time(now: Moment);
}

const RICH: Balance = 1_000_000 * UNIT;
const START_DAY: u32 = 20_468;
const COMMITMENT: WellCommitment = H256::repeat_byte(1);
const REASON: H256 = H256::repeat_byte(2);

fn full<B: TryFrom<alloc::vec::Vec<u8>> + Default>() -> B {
	vec![b'a'; 64].try_into().unwrap_or_default()
}

fn fields(n: u8) -> AuditedFields {
	AuditedFields {
		grade: Some(Grade { api_gravity: 3_200, sulphur: 400 }),
		analysis: H256::repeat_byte(n),
		licence: H256::repeat_byte(3),
		measurement_point: full(),
	}
}

fn set_day<T: Config>(n: u64) {
	T::BenchmarkHelper::set_time(start_of_day(START_DAY).saturating_add(n.saturating_mul(DAY_MS)));
}

/// An account with the means to pay deposits.
fn rich<T: Config>(name: &'static str, n: u32) -> T::AccountId
where
	T::Currency: Mutate<T::AccountId>,
{
	let who: T::AccountId = account(name, n, 0);
	let _ = T::Currency::mint_into(&who, RICH);
	who
}

struct Cast<T: Config> {
	owner: T::AccountId,
	reviewer: T::AccountId,
	kind: KindId,
}

fn cast<T: Config>() -> Cast<T>
where
	T::Currency: Mutate<T::AccountId>,
{
	set_day::<T>(0);
	// A development chain has no waits, and without them some calls have nothing to do.
	CurrentParameters::<T>::put(Parameters::default());
	let owner = rich::<T>("owner", 0);
	let reviewer = account("reviewer", 0, 0);
	let kind = T::BenchmarkHelper::prepare_kind(&reviewer);
	T::BenchmarkHelper::prepare_producer(&owner, kind);
	Cast { owner, reviewer, kind }
}

/// An application for a well with nine beneficiaries of 11 % each.
fn applied<T: Config>(cast: &Cast<T>) -> Result<WellId, BenchmarkError>
where
	T::Currency: Mutate<T::AccountId>,
{
	let id = NextWellId::<T>::get();
	Pallet::<T>::do_apply(cast.owner.clone(), cast.kind, COMMITMENT, full(), fields(1))?;
	Pallet::<T>::do_set_beneficiaries(cast.owner.clone(), id, parts::<T>("holder", 11))?;
	Ok(id)
}

/// That well, approved.
fn approved<T: Config>(cast: &Cast<T>) -> Result<WellId, BenchmarkError>
where
	T::Currency: Mutate<T::AccountId>,
{
	let id = applied::<T>(cast)?;
	Pallet::<T>::do_approve(RawOrigin::Signed(cast.reviewer.clone()).into(), id, 0)?;
	Ok(id)
}

impl<T: Config> Cast<T> {
	fn key(&self) -> WellKey {
		WellKey { kind: self.kind, commitment: COMMITMENT }
	}
}

fn majority<T: Config>() -> Result<T::RuntimeOrigin, BenchmarkError> {
	T::ReviewMajorityOrigin::try_successful_origin().map_err(|()| BenchmarkError::Weightless)
}

fn parts<T: Config>(name: &'static str, percent: u8) -> Parts<T::AccountId> {
	let list: vec::Vec<_> =
		(0..MAX_BENEFICIARIES).map(|n| (account(name, n, 0), percent)).collect();
	list.try_into().unwrap_or_default()
}

fn linked<T: Config>(cast: &Cast<T>, id: WellId, links: u32) -> Result<(), BenchmarkError>
where
	T::Currency: Mutate<T::AccountId>,
{
	for _ in 0..links {
		let dapp = NextDAppId::<T>::get();
		Pallet::<T>::do_register_dapp(full(), account("holder", 0, 0))?;
		Pallet::<T>::do_link_dapp(cast.owner.clone(), id, dapp, REASON)?;
	}
	Ok(())
}

#[benchmarks(where T::Currency: Mutate<T::AccountId>)]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn apply() -> Result<(), BenchmarkError> {
		let Cast { owner, kind, .. } = cast::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(owner), kind, COMMITMENT, full(), fields(1));

		assert_eq!(NextWellId::<T>::get(), 1);
		Ok(())
	}

	#[benchmark]
	fn resubmit() -> Result<(), BenchmarkError> {
		let cast = cast::<T>();
		let id = applied::<T>(&cast)?;
		let reviewer = RawOrigin::Signed(cast.reviewer.clone());
		Pallet::<T>::reject(reviewer.into(), id, REASON)?;

		#[extrinsic_call]
		_(RawOrigin::Signed(cast.owner), id, full(), fields(2));

		assert!(Wells::<T>::get(id).is_some_and(|well| well.stage == Stage::InReview));
		Ok(())
	}

	#[benchmark]
	fn approve() -> Result<(), BenchmarkError> {
		let cast = cast::<T>();
		let id = applied::<T>(&cast)?;
		// A well that comes back takes what was kept of its identifier.
		FreedFrom::<T>::insert(cast.key(), Freed { from: 1, last_well: id, at: 1 });

		#[extrinsic_call]
		_(RawOrigin::Signed(cast.reviewer.clone()), id, 0);

		assert_eq!(ActiveWell::<T>::get(cast.key()), Some(id));
		Ok(())
	}

	#[benchmark]
	fn return_to_review() -> Result<(), BenchmarkError> {
		let cast = cast::<T>();
		let id = approved::<T>(&cast)?;
		let manager =
			T::ManagerOrigin::try_successful_origin().map_err(|()| BenchmarkError::Weightless)?;

		#[extrinsic_call]
		_(manager as T::RuntimeOrigin, id);

		assert!(Contested::<T>::contains_key(cast.key()));
		Ok(())
	}

	#[benchmark]
	fn reinstate() -> Result<(), BenchmarkError> {
		let cast = cast::<T>();
		let id = approved::<T>(&cast)?;
		let majority = majority::<T>()?;
		Pallet::<T>::deactivate(majority.clone(), id, REASON)?;

		#[extrinsic_call]
		_(majority as T::RuntimeOrigin, id);

		assert_eq!(ActiveWell::<T>::get(cast.key()), Some(id));
		Ok(())
	}

	#[benchmark]
	fn reject() -> Result<(), BenchmarkError> {
		let cast = cast::<T>();
		let id = applied::<T>(&cast)?;

		#[extrinsic_call]
		_(RawOrigin::Signed(cast.reviewer), id, REASON);

		assert!(Wells::<T>::get(id).is_some_and(|well| well.stage != Stage::InReview));
		Ok(())
	}

	#[benchmark]
	fn deactivate() -> Result<(), BenchmarkError> {
		let cast = cast::<T>();
		let id = approved::<T>(&cast)?;
		// What is pending goes with it.
		Pallet::<T>::do_submit(cast.owner.clone(), id, Purpose::Change, fields(2))?;

		#[extrinsic_call]
		_(RawOrigin::Signed(cast.reviewer.clone()), id, REASON);

		assert!(Wells::<T>::get(id).is_some_and(|well| well.pending.is_none()));
		assert_eq!(ActiveWell::<T>::get(cast.key()), None);
		Ok(())
	}

	#[benchmark]
	fn propose_change() -> Result<(), BenchmarkError> {
		let cast = cast::<T>();
		let id = approved::<T>(&cast)?;

		#[extrinsic_call]
		_(RawOrigin::Signed(cast.owner), id, fields(2));

		assert!(Wells::<T>::get(id).is_some_and(|well| well.pending.is_some()));
		Ok(())
	}

	#[benchmark]
	fn submit_annual_review() -> Result<(), BenchmarkError> {
		let cast = cast::<T>();
		let id = approved::<T>(&cast)?;
		set_day::<T>(u64::from(REVIEW_DUE_DAYS));

		#[extrinsic_call]
		_(RawOrigin::Signed(cast.owner), id, fields(2));

		assert!(Wells::<T>::get(id).is_some_and(|well| well.pending.is_some()));
		Ok(())
	}

	#[benchmark]
	fn approve_pending() -> Result<(), BenchmarkError> {
		let cast = cast::<T>();
		let id = approved::<T>(&cast)?;
		set_day::<T>(u64::from(REVIEW_DUE_DAYS));
		let owner = cast.owner.clone();
		Pallet::<T>::do_submit(owner, id, Purpose::AnnualReview, fields(2))?;

		#[extrinsic_call]
		_(RawOrigin::Signed(cast.reviewer), id, 1);

		assert!(Wells::<T>::get(id).is_some_and(|well| well.pending.is_none()));
		Ok(())
	}

	#[benchmark]
	fn reject_pending() -> Result<(), BenchmarkError> {
		let cast = cast::<T>();
		let id = approved::<T>(&cast)?;
		Pallet::<T>::do_submit(cast.owner.clone(), id, Purpose::Change, fields(2))?;

		#[extrinsic_call]
		_(RawOrigin::Signed(cast.reviewer), id, REASON);

		assert!(Wells::<T>::get(id).is_some_and(|well| well.pending.is_none()));
		Ok(())
	}

	#[benchmark]
	fn withdraw_pending() -> Result<(), BenchmarkError> {
		let cast = cast::<T>();
		let id = approved::<T>(&cast)?;
		Pallet::<T>::do_submit(cast.owner.clone(), id, Purpose::Change, fields(2))?;

		#[extrinsic_call]
		_(RawOrigin::Signed(cast.owner), id);

		assert!(Wells::<T>::get(id).is_some_and(|well| well.pending.is_none()));
		Ok(())
	}

	#[benchmark]
	fn remove(l: Linear<0, MAX_LINKS>) -> Result<(), BenchmarkError> {
		let cast = cast::<T>();
		let id = approved::<T>(&cast)?;
		linked::<T>(&cast, id, l)?;
		// A returned well also notes when its months end.
		Pallet::<T>::do_return_to_review(account("manager", 0, 0), id)?;

		#[extrinsic_call]
		_(RawOrigin::Signed(cast.owner), id);

		assert!(Wells::<T>::get(id).is_none());
		assert_eq!(PartsOf::<T>::iter().count(), 0);
		assert_eq!(DAppLinks::<T>::iter_prefix(id).count(), 0);
		Ok(())
	}

	#[benchmark]
	fn set_beneficiaries() -> Result<(), BenchmarkError> {
		let cast = cast::<T>();
		let id = approved::<T>(&cast)?;
		// Without a wait nine parts can fall to nothing and nine others take their room.
		CurrentParameters::<T>::mutate(|parameters| parameters.share_reduction_wait_ms = 0);

		#[extrinsic_call]
		_(RawOrigin::Signed(cast.owner), id, parts::<T>("heir", 11));

		assert_eq!(PartsOf::<T>::iter().count(), MAX_BENEFICIARIES as usize);
		assert!(PartsOf::<T>::contains_key(account::<T::AccountId>("heir", 0, 0), id));
		Ok(())
	}

	#[benchmark]
	fn pass_share() -> Result<(), BenchmarkError> {
		let cast = cast::<T>();
		let id = approved::<T>(&cast)?;
		let holder = |n| account::<T::AccountId>("holder", n, 0);
		let heir: T::AccountId = account("heir", 0, 0);
		// The last of nine passes all it holds to a new account, which takes the room of all.
		for n in 1..MAX_BENEFICIARIES {
			Pallet::<T>::do_pass_share(holder(n), id, 11, holder(0))?;
		}

		#[extrinsic_call]
		_(RawOrigin::Signed(holder(0)), id, 99, heir.clone());

		assert_eq!(PartsOf::<T>::iter().collect::<vec::Vec<_>>(), vec![(heir, id, ())]);
		Ok(())
	}

	#[benchmark]
	fn remove_beneficiary() -> Result<(), BenchmarkError> {
		let cast = cast::<T>();
		let id = approved::<T>(&cast)?;
		let holder: T::AccountId = account("holder", 0, 0);
		let owner = cast.owner.clone();
		Pallet::<T>::do_pass_share(holder.clone(), id, 11, owner)?;

		#[extrinsic_call]
		_(RawOrigin::Signed(cast.owner), id, holder);

		assert!(Wells::<T>::get(id).is_some_and(|well| well.beneficiaries.len() == 8));
		Ok(())
	}

	#[benchmark]
	fn register_dapp() -> Result<(), BenchmarkError> {
		let governance = T::GovernanceOrigin::try_successful_origin()
			.map_err(|()| BenchmarkError::Weightless)?;
		let payee: T::AccountId = account("holder", 0, 0);

		#[extrinsic_call]
		_(governance as T::RuntimeOrigin, full(), payee);

		assert_eq!(NextDAppId::<T>::get(), 1);
		Ok(())
	}

	#[benchmark]
	fn remove_dapp() -> Result<(), BenchmarkError> {
		Pallet::<T>::do_register_dapp(full(), account("holder", 0, 0))?;
		let governance = T::GovernanceOrigin::try_successful_origin()
			.map_err(|()| BenchmarkError::Weightless)?;

		#[extrinsic_call]
		_(governance as T::RuntimeOrigin, 0);

		assert!(DApps::<T>::get(0).is_none());
		Ok(())
	}

	#[benchmark]
	fn link_dapp() -> Result<(), BenchmarkError> {
		let cast = cast::<T>();
		let id = approved::<T>(&cast)?;
		linked::<T>(&cast, id, MAX_LINKS - 1)?;
		let dapp = NextDAppId::<T>::get();
		Pallet::<T>::do_register_dapp(full(), account("holder", 0, 0))?;

		#[extrinsic_call]
		_(RawOrigin::Signed(cast.owner), id, dapp, REASON);

		assert!(DAppLinks::<T>::contains_key(id, dapp));
		assert!(Wells::<T>::get(id).is_some_and(|well| well.links == MAX_LINKS));
		Ok(())
	}

	#[benchmark]
	fn unlink_dapp() -> Result<(), BenchmarkError> {
		let cast = cast::<T>();
		let id = approved::<T>(&cast)?;
		linked::<T>(&cast, id, MAX_LINKS)?;

		#[extrinsic_call]
		_(RawOrigin::Signed(cast.owner), id, 0);

		assert!(!DAppLinks::<T>::contains_key(id, 0));
		Ok(())
	}

	#[benchmark]
	fn set_parameters() -> Result<(), BenchmarkError> {
		let origin = T::ParametersOrigin::try_successful_origin()
			.map_err(|()| BenchmarkError::Weightless)?;
		let new = Parameters { first_mint_wait_ms: 1, ..Default::default() };

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, new);

		assert_eq!(CurrentParameters::<T>::get(), new);
		Ok(())
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
