//! What UNIT's issuance and the bonus stake ask of `pallet-staking` and `pallet-session`.

use crate::{AccountId, Runtime, RuntimeOrigin, Session, Staking};
use alloc::vec::Vec;
use codec::Encode;
use frame_support::{parameter_types, storage::with_storage_layer};
use pallet_staking::{
	ActiveEra, ClaimedRewards, CurrentEra, ErasRewardPoints, ErasStakersOverview,
	ErasValidatorPrefs, RewardDestination,
};
use sp_runtime::{DispatchError, Perbill};
use sp_staking::{EraIndex, StakingAccount};
use treasurenet_primitives::{ActiveValidators, Stakers, UnpaidPage};

parameter_types! {
	/// The running era.
	pub RunningEra: EraIndex = ActiveEra::<Runtime>::get().map_or(0, |era| era.index);
}

/// The stakers, as `pallet-staking` and `pallet-session` know them.
pub struct StakersOfStaking;

impl Stakers<AccountId> for StakersOfStaking {
	fn active_era() -> EraIndex {
		RunningEra::get()
	}

	fn oldest_payable_era() -> EraIndex {
		let depth = <Runtime as pallet_staking::Config>::HistoryDepth::get();
		CurrentEra::<Runtime>::get().unwrap_or(0).saturating_sub(depth)
	}

	fn rewarded(era: EraIndex) -> Vec<AccountId> {
		let points = ErasRewardPoints::<Runtime>::get(era).individual;
		points
			.into_iter()
			.filter(|(_, points)| *points > 0)
			.map(|(validator, _)| validator)
			.collect()
	}

	fn elected_count(era: EraIndex) -> u32 {
		ErasValidatorPrefs::<Runtime>::iter_key_prefix(era).count() as u32
	}

	fn unpaid_page(era: EraIndex, validator: &AccountId) -> Option<UnpaidPage<AccountId>> {
		let exposure = ErasStakersOverview::<Runtime>::get(era, validator)?;
		// A validator without nominators has one page, its own.
		let pages = exposure.page_count.max(1);
		let paid = ClaimedRewards::<Runtime>::get(era, validator);
		let page = (0..pages).find(|page| !paid.contains(page))?;
		Some(UnpaidPage { validator: validator.clone(), page })
	}

	fn pay(era: EraIndex, page: &UnpaidPage<AccountId>) -> bool {
		// Anybody may pay out a page. Staking marks it as paid before its last check, so a failure
		// must be rolled back.
		with_storage_layer::<(), DispatchError, _>(|| {
			Staking::payout_stakers_by_page(
				RuntimeOrigin::signed(page.validator.clone()),
				page.validator.clone(),
				era,
				page.page,
			)
			.map(|_| ())
			.map_err(|refused| refused.error)
		})
		.is_ok()
	}

	fn payee(validator: &AccountId) -> Option<AccountId> {
		match Staking::payee(StakingAccount::Stash(validator.clone()))? {
			RewardDestination::Staked | RewardDestination::Stash => Some(validator.clone()),
			RewardDestination::Account(account) => Some(account),
			#[allow(deprecated, reason = "no account can choose it any more")]
			RewardDestination::Controller => Staking::bonded(validator),
			RewardDestination::None => None,
		}
	}
}

/// The validators of the running session.
pub struct SessionValidators;

impl ActiveValidators<AccountId> for SessionValidators {
	fn active() -> Vec<AccountId> {
		Session::validators()
	}

	fn effective() -> Vec<AccountId> {
		let disabled = Session::disabled_validators();
		let places = (0u32..).zip(Session::validators());
		places
			.filter(|(place, _)| !disabled.contains(place))
			.map(|(_, validator)| validator)
			.collect()
	}

	fn revision() -> u64 {
		// The validators change only with the session; the disabled ones change within it.
		let disabled = pallet_session::DisabledValidators::<Runtime>::get();
		let state = (Session::current_index(), disabled).encode();
		u64::from_le_bytes(sp_io::hashing::twox_64(&state))
	}

	fn commission(validator: &AccountId) -> Perbill {
		// The running era's, as for every other reward: a change takes effect with a later era, and
		// a chilled validator keeps its commission until its last block.
		ErasValidatorPrefs::<Runtime>::get(RunningEra::get(), validator).commission
	}
}
