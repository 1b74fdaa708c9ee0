//! The era that the benchmarks of issuance and bonus stake find.

use crate::{
	AccountId, Assets, Runtime,
	configs::{
		staking::MaxExposurePageSize,
		system::{Tat, tat_owner},
	},
	constants::{TAT, TAT_MINIMUM_BALANCE},
};
use frame_support::{
	assert_ok,
	traits::{
		fungible::Mutate,
		fungibles::{Create, Inspect},
	},
};
use pallet_staking::{
	CurrentEra, ErasValidatorReward, RewardDestination,
	benchmarking::create_validator_with_nominators,
};
use treasurenet_primitives::{Balance, UNIT};

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
		// Less than what the benchmark puts into the pot.
		ErasValidatorReward::<Runtime>::insert(era, 50 * UNIT);
		(era, validator)
	}
}

impl pallet_bonus_stake::BenchmarkHelper<AccountId> for Era {
	fn set_active(validators: &[AccountId]) {
		pallet_session::Validators::<Runtime>::put(validators.to_vec());
		pallet_session::DisabledValidators::<Runtime>::kill();
		pallet_session::CurrentIndex::<Runtime>::mutate(|session| {
			*session = session.saturating_add(1);
		});
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
