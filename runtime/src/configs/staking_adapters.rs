//! What UNIT's issuance, the bonus stake and the pallet of attendance ask of `pallet-staking` and
//! `pallet-session`, and what they are told.

use crate::{AccountId, Balance, BonusStake, Runtime, RuntimeOrigin, Session, Staking};
use alloc::{collections::BTreeMap, vec::Vec};
use codec::Encode;
use frame_support::{parameter_types, storage::with_storage_layer, traits::ValidatorRegistration};
use pallet_staking::{
	ActiveEra, ClaimedRewards, CurrentEra, ErasRewardPoints, ErasStakersOverview,
	ErasValidatorPrefs, RewardDestination,
};
use pallet_validator_attendance::{Seated, Sessions, ValidatorCount};
use sp_runtime::{DispatchError, Perbill, Percent};
use sp_staking::{
	EraIndex, OnStakingUpdate, SessionIndex, StakingAccount, offence::OffenceSeverity,
};
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

	fn seated_count(era: EraIndex) -> u32 {
		let seated = Seated::<Runtime>::get();
		if seated.era == era { seated.count } else { 0 }
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
		// Anybody may pay a page out. Staking marks it as paid before the last of its checks, so a
		// failure has to be undone.
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

impl Sessions<AccountId> for StakersOfStaking {
	fn validators() -> Vec<AccountId> {
		Session::validators()
	}

	fn disabled() -> Vec<(AccountId, OffenceSeverity)> {
		let validators = Session::validators();
		pallet_session::DisabledValidators::<Runtime>::get()
			.into_iter()
			.filter_map(|(place, severity)| {
				Some((validators.get(place as usize)?.clone(), severity))
			})
			.collect()
	}

	fn disable(validator: &AccountId, severity: OffenceSeverity) {
		// Not the index itself: the strategy keeps room for those that author and finalise.
		Session::report_offence(validator.clone(), severity);
	}

	fn has_keys(validator: &AccountId) -> bool {
		Session::is_registered(validator)
	}

	fn elected(era: EraIndex) -> Vec<AccountId> {
		let mut elected: Vec<_> = ErasValidatorPrefs::<Runtime>::iter_key_prefix(era).collect();
		elected.sort();
		elected
	}
}

impl ValidatorCount for StakersOfStaking {
	fn get() -> u32 {
		pallet_staking::ValidatorCount::<Runtime>::get()
	}

	fn set(number: u32) {
		pallet_staking::ValidatorCount::<Runtime>::put(number);
	}

	fn set_chill_threshold(threshold: Percent) {
		pallet_staking::ChillThreshold::<Runtime>::put(threshold);
	}
}

/// Sessions, as staking uses them: a validator that is reported for a slash earns nothing more of the
/// running round's bonus. Every report of the running era passes here, a slash by hand included.
pub struct ReportingSessions;

impl pallet_staking::SessionInterface<AccountId> for ReportingSessions {
	fn report_offence(validator: AccountId, severity: OffenceSeverity) {
		if !severity.0.is_zero() {
			BonusStake::exclude(&validator);
		}
		<Runtime as pallet_staking::SessionInterface<AccountId>>::report_offence(
			validator, severity,
		);
	}

	fn validators() -> Vec<AccountId> {
		<Runtime as pallet_staking::SessionInterface<AccountId>>::validators()
	}

	fn prune_historical_up_to(up_to: SessionIndex) {
		<Runtime as pallet_staking::SessionInterface<AccountId>>::prune_historical_up_to(up_to);
	}
}

/// What follows when stake is taken: a validator earns nothing more of the round's bonus. This reaches a
/// slash for an era that is over, which sessions are not told of.
pub struct ExcludeSlashed;

impl OnStakingUpdate<AccountId, Balance> for ExcludeSlashed {
	fn on_slash(
		stash: &AccountId,
		_slashed_active: Balance,
		_slashed_unlocking: &BTreeMap<EraIndex, Balance>,
		slashed_total: Balance,
	) {
		// Most of those slashed are nominators.
		let is_validator = ErasValidatorPrefs::<Runtime>::contains_key(RunningEra::get(), stash);
		if slashed_total > 0 && is_validator {
			BonusStake::exclude(stash);
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
		// The session stands for its validators, and the disabled ones for themselves.
		let disabled = pallet_session::DisabledValidators::<Runtime>::get();
		let state = (Session::current_index(), disabled).encode();
		u64::from_le_bytes(sp_io::hashing::twox_64(&state))
	}

	fn commission(validator: &AccountId) -> Perbill {
		// That of the running era, as for every other reward: a change comes into force with the next,
		// and who was chilled keeps its own until its last block.
		ErasValidatorPrefs::<Runtime>::get(RunningEra::get(), validator).commission
	}
}
