//! Benchmarks of the calls and hooks.

#![cfg(feature = "runtime-benchmarks")]

use super::*;
use alloc::vec::Vec;
use frame_benchmarking::v2::*;
use frame_support::{
	BoundedVec,
	traits::{
		EnsureOrigin, Get, Hooks,
		fungible::{Inspect, Mutate},
	},
	weights::WeightMeter,
};
use frame_system::{RawOrigin, pallet_prelude::BlockNumberFor};
use sp_runtime::{Perbill, traits::Zero};
use treasurenet_primitives::{ActiveValidators, Balance, SuperValidators, UNIT};

/// Sets up what the benchmarks need of other pallets.
pub trait BenchmarkHelper<AccountId> {
	/// Makes these the active validators, none of them disabled, and changes the revision.
	fn set_active(validators: &[AccountId]);
	/// Gives an account TAT, in 10⁻¹⁸.
	fn give_tat(who: &AccountId, amount: Balance);
}

/// The round in which the benchmarks bid.
const ROUND: Round = 1;

fn validator<T: Config>(n: u32) -> T::AccountId {
	account("validator", n, 0)
}

fn bidder<T: Config>(n: u32) -> T::AccountId {
	account("bidder", n, 0)
}

/// The first block of a round.
fn first_block<T: Config>(round: Round) -> BlockNumberFor<T> {
	T::RoundLength::get() * round.into()
}

fn set_block<T: Config>(block: BlockNumberFor<T>) {
	frame_system::Pallet::<T>::set_block_number(block);
}

/// Bids of 1 TAT by the same account for `n` active validators, in `ROUND`; all reach the
/// threshold.
fn bids_for<T: Config>(n: u32) {
	let validators: Vec<_> = (0..n).map(validator::<T>).collect();
	T::BenchmarkHelper::set_active(&validators);
	CurrentParameters::<T>::put(Parameters {
		super_threshold_bps: 1,
		super_floor: UNIT,
		..Default::default()
	});
	let candidates: Vec<_> = validators
		.into_iter()
		.map(|validator| {
			Bids::<T>::insert((ROUND, &validator, bidder::<T>(0)), UNIT);
			BidsOf::<T>::insert(bidder::<T>(0), (ROUND.to_be_bytes(), &validator), ());
			Candidate { validator, tat: UNIT, own: 0, commission: Perbill::from_percent(1) }
		})
		.collect();
	if !candidates.is_empty() {
		RoundBids::<T>::insert(ROUND, BoundedVec::truncate_from(candidates));
	}
}

/// Begins the round after `ROUND` with `n` super validators, and puts a reward into the pot.
fn running<T: Config>(n: u32) -> Result<(), BenchmarkError> {
	bids_for::<T>(n);
	let first = first_block::<T>(ROUND + 1);
	set_block::<T>(first);
	Pallet::<T>::on_initialize(first);
	let reward = T::Currency::minimum_balance().saturating_add(1_000 * UNIT);
	T::Currency::mint_into(&Pallet::<T>::pot_account(), reward.saturating_mul(2))?;
	Pallet::<T>::note_reward(reward);
	Ok(())
}

/// Ends that round.
fn settled<T: Config>(n: u32) -> Result<(), BenchmarkError> {
	running::<T>(n)?;
	let next = first_block::<T>(ROUND + 2);
	set_block::<T>(next);
	Pallet::<T>::on_initialize(next);
	assert!(Settled::<T>::contains_key(ROUND));
	Ok(())
}

/// Settles further rounds like the first one, up to `n` in all, as far as one can claim from so many.
/// Returns how many there are.
fn claimable<T: Config>(n: u32) -> Result<u32, BenchmarkError> {
	let rounds = n.min(T::ClaimRounds::get()).max(1);
	let (settled, set) = (Settled::<T>::get(ROUND), Earned::<T>::get(ROUND));
	let settled = settled.ok_or("the round is settled")?;
	for round in (1..rounds).map(|more| ROUND.saturating_add(more)) {
		T::Currency::mint_into(&Pallet::<T>::pot_account(), settled.reward)?;
		Owed::<T>::mutate(|owed| *owed = owed.saturating_add(settled.reward));
		Settled::<T>::insert(round, settled);
		Earned::<T>::insert(round, set.clone());
	}
	set_block::<T>(first_block::<T>(ROUND + rounds + 1));
	Ok(rounds)
}

/// How many parts of validators were claimed.
fn claimed<T: Config>() -> u32 {
	let sets = Earned::<T>::iter_values();
	sets.map(|set| set.iter().filter(|member| member.claimed).count() as u32).sum()
}

/// A round that expired with `n` bids.
fn expired<T: Config>(n: u32) -> Result<(), BenchmarkError> {
	settled::<T>(1)?;
	Bids::<T>::remove((ROUND, validator::<T>(0), bidder::<T>(0)));
	for i in 0..n {
		Bids::<T>::insert((ROUND, validator::<T>(0), bidder::<T>(i)), UNIT);
		BidsOf::<T>::insert(bidder::<T>(i), (ROUND.to_be_bytes(), validator::<T>(0)), ());
	}
	T::Currency::mint_into(&T::Treasury::get(), T::Currency::minimum_balance())?;
	set_block::<T>(first_block::<T>(ROUND + 2 + T::ClaimRounds::get()));
	Ok(())
}

#[benchmarks]
mod benchmarks {
	use super::*;

	// The most expensive bid finds an entry full of other validators and adds its own. It burns all
	// that the bidder has, which ends its account.
	#[benchmark]
	fn bid() -> Result<(), BenchmarkError> {
		let most = T::MaxActive::get();
		bids_for::<T>(most);
		RoundBids::<T>::mutate(ROUND, |candidates| {
			candidates.pop();
		});
		set_block::<T>(first_block::<T>(ROUND));
		let caller: T::AccountId = whitelisted_caller();
		T::BenchmarkHelper::give_tat(&caller, UNIT);
		let last = validator::<T>(most - 1);

		#[extrinsic_call]
		_(RawOrigin::Signed(caller.clone()), last.clone(), UNIT, Some(Perbill::one()));

		assert_eq!(Bids::<T>::get((ROUND, last, caller)), Some(UNIT));
		assert_eq!(RoundBids::<T>::get(ROUND).len() as u32, most);
		Ok(())
	}

	// The most expensive claim is a validator's, which writes the set.
	#[benchmark]
	fn claim() -> Result<(), BenchmarkError> {
		let most = T::MaxActive::get();
		settled::<T>(most)?;
		let last = validator::<T>(most - 1);
		T::Currency::mint_into(&last, T::Currency::minimum_balance())?;
		let owed = Owed::<T>::get();

		#[extrinsic_call]
		_(RawOrigin::Signed(bidder::<T>(0)), ROUND, last.clone(), last.clone());

		assert!(Owed::<T>::get() < owed);
		Ok(())
	}

	// Each claim is of a validator, and of a round of its own, as far as there are rounds to claim from.
	#[benchmark]
	fn claim_many(n: Linear<1, { T::MaxClaims::get() }>) -> Result<(), BenchmarkError> {
		settled::<T>(T::MaxActive::get())?;
		let rounds = claimable::<T>(n)?;
		let claims: Vec<_> = (0..n)
			.map(|i| {
				let validator = validator::<T>(i / rounds);
				ClaimKey {
					round: ROUND + i % rounds,
					validator: validator.clone(),
					bidder: validator,
				}
			})
			.collect();
		for key in &claims {
			T::Currency::mint_into(&key.bidder, T::Currency::minimum_balance())?;
		}
		let before = claimed::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(bidder::<T>(0)), BoundedVec::truncate_from(claims));

		assert_eq!(claimed::<T>() - before, n);
		Ok(())
	}

	#[benchmark]
	fn prune(n: Linear<1, { T::MaxPruned::get() }>) -> Result<(), BenchmarkError> {
		expired::<T>(n)?;

		#[extrinsic_call]
		_(RawOrigin::Signed(bidder::<T>(0)), ROUND, n);

		assert!(!RoundBids::<T>::contains_key(ROUND));
		assert_eq!(Owed::<T>::get(), 0);
		Ok(())
	}

	#[benchmark]
	fn set_parameters() -> Result<(), BenchmarkError> {
		let origin = T::ParametersOrigin::try_successful_origin()
			.map_err(|()| BenchmarkError::Weightless)?;
		let new = Parameters { super_threshold_bps: 500, ..Default::default() };

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, new);

		assert_eq!(CurrentParameters::<T>::get(), new);
		Ok(())
	}

	#[benchmark]
	fn begin_block() -> Result<(), BenchmarkError> {
		running::<T>(T::MaxActive::get())?;
		let next = first_block::<T>(ROUND + 1);

		#[block]
		{
			Pallet::<T>::begin_block(next);
		}

		assert_eq!(Running::<T>::get().map(|running| running.round), Some(ROUND + 1));
		Ok(())
	}

	#[benchmark]
	fn change_round(n: Linear<1, { T::MaxActive::get() }>) -> Result<(), BenchmarkError> {
		running::<T>(n)?;
		// The same validators are bid for again.
		RoundBids::<T>::insert(ROUND + 1, RoundBids::<T>::get(ROUND));
		let next = first_block::<T>(ROUND + 2);
		set_block::<T>(next);

		#[block]
		{
			Pallet::<T>::begin_block(next);
		}

		assert!(Settled::<T>::contains_key(ROUND));
		assert_eq!(SuperSet::<T>::get().len() as u32, n);
		Ok(())
	}

	#[benchmark]
	fn compare(n: Linear<1, { T::MaxActive::get() }>) -> Result<(), BenchmarkError> {
		running::<T>(n)?;
		T::BenchmarkHelper::set_active(&[]);
		Running::<T>::mutate(|running| {
			if let Some(running) = running {
				running.revision = T::Validators::revision().wrapping_add(1);
			}
		});
		let now = first_block::<T>(ROUND + 1);

		#[block]
		{
			Pallet::<T>::begin_block(now);
		}

		assert_eq!(Running::<T>::get().map(|running| running.in_force), Some(0));
		Ok(())
	}

	#[benchmark]
	fn exclude() -> Result<(), BenchmarkError> {
		let most = T::MaxActive::get();
		running::<T>(most)?;
		let last = validator::<T>(most - 1);

		#[block]
		{
			Pallet::<T>::exclude(&last);
		}

		assert_eq!(Running::<T>::get().map(|running| running.in_force), Some(most - 1));
		Ok(())
	}

	#[benchmark]
	fn prune_idly() -> Result<(), BenchmarkError> {
		set_block::<T>(BlockNumberFor::<T>::zero());
		let mut meter = WeightMeter::new();

		#[block]
		{
			Pallet::<T>::prune_idly(&mut meter);
		}

		assert_eq!(OldestRound::<T>::get(), 0);
		Ok(())
	}

	// A round of which nothing is kept.
	#[benchmark]
	fn look_at_round() -> Result<(), BenchmarkError> {
		set_block::<T>(first_block::<T>(2));
		let mut meter = WeightMeter::new();

		#[block]
		{
			Pallet::<T>::prune_idly(&mut meter);
		}

		assert_eq!(OldestRound::<T>::get(), 1);
		Ok(())
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
