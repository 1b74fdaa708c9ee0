//! The era for the benchmarks of issuance and bonus stake.

use crate::{
	AccountId, Assets, Runtime,
	configs::{
		staking::{MaxActiveValidators, MaxExposurePageSize},
		staking_adapters::RunningEra,
		system::{Tat, tat_owner},
	},
	constants::{TAT, TAT_MINIMUM_BALANCE},
};
use alloc::vec::Vec;
use frame_benchmarking::account;
use frame_support::{
	assert_ok,
	traits::{
		fungible::Mutate,
		fungibles::{Create, Inspect},
	},
};
use pallet_staking::{
	CurrentEra, ErasRewardPoints, ErasValidatorPrefs, ErasValidatorReward, MinimumValidatorCount,
	RewardDestination, benchmarking::create_validator_with_nominators,
	testing_utils::create_validators,
};
use sp_runtime::traits::StaticLookup;
use treasurenet_primitives::{Balance, UNIT};

/// Candidates bond a tenth of that many existential deposits: 200 UNIT, above the minimum.
pub const BOND_FACTOR: u32 = 200_000;

/// Sets up what a benchmark needs of staking, sessions and TAT.
pub struct Era;

impl pallet_unit_issuance::BenchmarkHelper<AccountId> for Era {
	fn unpaid_era() -> (u32, AccountId) {
		let page = MaxExposurePageSize::get();
		let (validator, _) = create_validator_with_nominators::<Runtime>(
			page,
			page,
			false,
			false,
			RewardDestination::Staked,
		)
		.expect("a validator and its nominators can be made; qed");
		let era = CurrentEra::<Runtime>::get().unwrap_or(0);
		// As many entries as there can be are read. Only one earned something.
		ErasRewardPoints::<Runtime>::mutate(era, |points| {
			for n in 1..MaxActiveValidators::get() {
				points.individual.insert(account("idle", n, 0), 0);
			}
		});
		// Less than what the benchmark puts into the pot.
		ErasValidatorReward::<Runtime>::insert(era, 50 * UNIT);
		(era, validator)
	}

	fn super_validators() {
		let (super_validators, active) = (50, 100);
		pallet_bonus_stake::Running::<Runtime>::put(pallet_bonus_stake::RunningRound {
			round: 1,
			active,
			super_validators,
			in_force: super_validators,
			remainder: 0,
			revision: 0,
		});
	}
}

impl pallet_validator_attendance::BenchmarkHelper<AccountId> for Era {
	fn candidates(count: u32) -> Vec<AccountId> {
		// Plus those that must stay.
		let all = count.saturating_add(MinimumValidatorCount::<Runtime>::get());
		let candidates =
			create_validators::<Runtime>(all, BOND_FACTOR).expect("candidates can be made; qed");
		candidates
			.into_iter()
			.take(count as usize)
			.filter_map(|candidate| {
				<Runtime as frame_system::Config>::Lookup::lookup(candidate).ok()
			})
			.collect()
	}

	fn seat(validators: &[AccountId]) {
		make_active(validators);
	}

	fn elect(validators: &[AccountId]) {
		for validator in validators {
			let prefs = pallet_staking::ValidatorPrefs::default();
			ErasValidatorPrefs::<Runtime>::insert(RunningEra::get(), validator, prefs);
		}
	}
}

/// Makes these the active validators of the next session.
pub fn make_active(validators: &[AccountId]) {
	pallet_session::Validators::<Runtime>::put(validators.to_vec());
	pallet_session::DisabledValidators::<Runtime>::kill();
	pallet_session::CurrentIndex::<Runtime>::mutate(|session| {
		*session = session.saturating_add(1);
	});
}

impl pallet_bonus_stake::BenchmarkHelper<AccountId> for Era {
	fn set_active(validators: &[AccountId]) {
		make_active(validators);
	}

	fn give_tat(who: &AccountId, amount: Balance) {
		if !<Assets as Inspect<AccountId>>::asset_exists(TAT) {
			assert_ok!(<Assets as Create<AccountId>>::create(
				TAT,
				tat_owner(),
				true,
				TAT_MINIMUM_BALANCE,
			));
		}
		assert_ok!(<Tat as Mutate<AccountId>>::mint_into(who, amount));
	}
}
