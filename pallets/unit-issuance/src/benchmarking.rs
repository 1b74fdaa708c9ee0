//! Benchmarks of every call and hook.

#![cfg(feature = "runtime-benchmarks")]

use crate::{types::*, *};
use frame_benchmarking::v2::*;
use frame_support::{
	traits::{
		EnsureOrigin, Get,
		fungible::{Balanced, Inspect, Mutate},
	},
	weights::WeightMeter,
};
use frame_system::RawOrigin;
use sp_runtime::SaturatedConversion;
use treasurenet_primitives::{Balance, Stakers, SuperValidators, UNIT, math::issuance::Portion};

/// Sets up what the benchmarks need of staking.
pub trait BenchmarkHelper<AccountId> {
	/// Makes an ended era in which one validator earned points, as far as the runtime can: it has a
	/// payee, and one page of stakers is unpaid. Returns the era and the validator.
	fn unpaid_era() -> (u32, AccountId);
	/// Makes super validators of the running round.
	fn super_validators();
}

fn fund<T: Config>(who: &T::AccountId, amount: Balance) -> Result<(), BenchmarkError> {
	T::Currency::mint_into(who, T::Currency::minimum_balance().saturating_add(amount))?;
	Ok(())
}

/// Puts an era into the queue that accrued 100 UNIT of base and 10 for the author of its one block.
fn queue<T: Config>(era: u32, author: Option<&T::AccountId>) -> Result<(), BenchmarkError> {
	Pallet::<T>::open_pots()?;
	fund::<T>(&T::Treasury::get(), UNIT)?;
	fund::<T>(&Pallet::<T>::base_pot(), 100 * UNIT)?;
	fund::<T>(&Pallet::<T>::proposer_pot(), 10 * UNIT)?;
	let book = EraBook { era, base: 100 * UNIT, proposer: 10 * UNIT, blocks: 1 };
	Ended::<T>::insert(0, book);
	EndedBounds::<T>::put((0, 1));
	Owed::<T>::put(Debts { base: book.base, proposer: book.proposer });
	if let Some(author) = author {
		Authored::<T>::insert(era, author, 1);
	}
	Ok(())
}

/// Takes one step.
fn step<T: Config>() {
	assert!(Pallet::<T>::do_pay_out(1).is_ok(), "there is something to do");
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn set_parameters() -> Result<(), BenchmarkError> {
		let origin = T::ParametersOrigin::try_successful_origin()
			.map_err(|()| BenchmarkError::Weightless)?;
		let new = Parameters { growth_bps: 2_000, ..Default::default() };

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, new);

		assert_eq!(CurrentParameters::<T>::get(), new);
		Ok(())
	}

	#[benchmark]
	fn on_initialize() {
		let first = Current::<T>::get().first_block;

		#[block]
		{
			Pallet::<T>::start_period_if_due(first);
		}

		assert_eq!(Current::<T>::get().number, 1);
	}

	#[benchmark]
	fn start_period() {
		let second = PeriodRecord { number: 2, ..PeriodRecord::first(1, 10 * UNIT) };
		Current::<T>::put(second);

		#[block]
		{
			Pallet::<T>::start_period_if_due(u32::MAX);
		}

		assert_eq!(Current::<T>::get().number, 3);
		assert!(Current::<T>::get().reward < 10 * UNIT);
	}

	#[benchmark]
	fn on_finalize() -> Result<(), BenchmarkError> {
		Pallet::<T>::open_pots()?;
		fund::<T>(&T::Treasury::get(), UNIT)?;
		fund::<T>(&Pallet::<T>::fee_pot(), UNIT)?;
		BlockFees::<T>::put(UNIT);
		fund::<T>(&T::SuperValidators::pot(), UNIT)?;
		T::BenchmarkHelper::super_validators();
		let pot = T::Currency::balance(&T::SuperValidators::pot());
		Participation::<T>::put(Portion { some: 99, all: 100 });
		BlockAuthor::<T>::put(whitelisted_caller::<T::AccountId>());
		let issued = Pallet::<T>::total_issued();

		#[block]
		{
			Pallet::<T>::pay_block();
		}

		assert!(Pallet::<T>::total_issued() > issued);
		assert!(BlockAuthor::<T>::get().is_none());
		assert_eq!(Running::<T>::get().blocks, 1);
		assert!(T::Currency::balance(&T::SuperValidators::pot()) > pot);
		Ok(())
	}

	#[benchmark]
	fn on_idle_base() {
		let mut meter = WeightMeter::new();

		#[block]
		{
			Pallet::<T>::pay_ended_eras(&mut meter);
		}

		assert_eq!(meter.consumed(), T::WeightInfo::on_idle_base());
	}

	// Looks at an era whose authors are paid, and finds a page, if the runtime can make one.
	#[benchmark]
	fn next_step() -> Result<(), BenchmarkError> {
		let (era, _) = T::BenchmarkHelper::unpaid_era();
		queue::<T>(era, None)?;
		let found;

		#[block]
		{
			found = Pallet::<T>::has_step();
		}

		assert!(found);
		Ok(())
	}

	// Through the call that takes one step.
	#[benchmark]
	fn pay_proposer() -> Result<(), BenchmarkError> {
		let (era, validator) = T::BenchmarkHelper::unpaid_era();
		queue::<T>(era, Some(&validator))?;
		let pays = T::Stakers::payee(&validator).is_some();
		let caller: T::AccountId = whitelisted_caller();

		#[extrinsic_call]
		pay_out(RawOrigin::Signed(caller), 1);

		assert!(!Authored::<T>::contains_key(era, &validator));
		assert_eq!(Paid::<T>::get().proposer, if pays { 10 * UNIT } else { 0 });
		Ok(())
	}

	// What this pallet adds to a payment by staking: the settlement of what it minted, here for an
	// era that was closed, so the treasury and the running era bear it.
	#[benchmark]
	fn pay_page() -> Result<(), BenchmarkError> {
		let (era, _) = T::BenchmarkHelper::unpaid_era();
		queue::<T>(era, None)?;
		Owed::<T>::kill();
		let payee: T::AccountId = whitelisted_caller();
		fund::<T>(&payee, UNIT)?;
		let debt = T::Currency::deposit(
			&payee,
			UNIT / 2,
			frame_support::traits::tokens::Precision::Exact,
		)?;

		#[block]
		{
			Pallet::<T>::settle(debt);
		}

		assert_eq!(Paid::<T>::get().base, UNIT / 2);
		Ok(())
	}

	#[benchmark]
	fn next_validator() {
		#[block]
		{
			Pallet::<T>::pass_validator();
		}

		assert_eq!(Cursor::<T>::get(), 1);
	}

	// An era that staking no longer pays, or of which it knows nothing, is closed at once.
	#[benchmark]
	fn close_era() -> Result<(), BenchmarkError> {
		let (era, _) = T::BenchmarkHelper::unpaid_era();
		queue::<T>(era, None)?;
		Cursor::<T>::put(T::Stakers::rewarded(era).len().saturated_into::<u32>());

		#[block]
		{
			step::<T>();
		}

		assert!(!EndedBounds::<T>::exists());
		assert!(Paid::<T>::get().swept >= 110 * UNIT);
		Ok(())
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
