//! What UNIT's issuance, the bonus stake and the pallet of attendance ask of `pallet-staking` and
//! `pallet-session`, and what they are told.

use crate::{AccountId, Balance, BonusStake, Runtime, RuntimeOrigin, Session, Staking, System};
use alloc::{boxed::Box, collections::BTreeMap, vec::Vec};
use codec::Encode;
use frame_election_provider_support::SortedListProvider;
use frame_support::{
	dispatch::DispatchClass, parameter_types, storage::with_storage_layer,
	traits::ValidatorRegistration,
};
use pallet_staking::{
	ActiveEra, ChillThreshold, ClaimedRewards, CurrentEra, ErasRewardPoints, ErasStakersOverview,
	ErasValidatorPrefs, MaxNominatorsCount, MaxValidatorsCount, MinNominatorBond, MinValidatorBond,
	RewardDestination, UseValidatorsMap,
};
use pallet_validator_attendance::{Limits, Seated, Sessions, StakingLimits, ValidatorCount};
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

impl Limits for StakersOfStaking {
	fn get() -> StakingLimits {
		StakingLimits {
			min_nominator_bond: MinNominatorBond::<Runtime>::get(),
			min_validator_bond: MinValidatorBond::<Runtime>::get(),
			max_nominators: MaxNominatorsCount::<Runtime>::get(),
			max_candidates: MaxValidatorsCount::<Runtime>::get().unwrap_or(u32::MAX),
			// Without a threshold nobody is chilled by others, as if the list had to be full.
			chill_threshold: ChillThreshold::<Runtime>::get().map_or(100, Percent::deconstruct),
		}
	}

	fn set(limits: StakingLimits) {
		MinNominatorBond::<Runtime>::put(limits.min_nominator_bond);
		MinValidatorBond::<Runtime>::put(limits.min_validator_bond);
		MaxNominatorsCount::<Runtime>::set(limits.max_nominators);
		MaxValidatorsCount::<Runtime>::put(limits.max_candidates);
		ChillThreshold::<Runtime>::put(Percent::from_percent(limits.chill_threshold));
	}
}

/// The candidates for seats, as elections look at them: those that have session keys. One without them
/// would leave its seat empty, and would be chilled for it in vain: it stands again at once.
pub struct CandidatesWithKeys;

type Candidates = UseValidatorsMap<Runtime>;

impl SortedListProvider<AccountId> for CandidatesWithKeys {
	type Error = <Candidates as SortedListProvider<AccountId>>::Error;
	type Score = <Candidates as SortedListProvider<AccountId>>::Score;

	fn iter() -> Box<dyn Iterator<Item = AccountId>> {
		Box::new(Candidates::iter().filter(|candidate| {
			// Staking counts the weight of the candidates that it is given, and not of this look.
			let read = <Runtime as frame_system::Config>::DbWeight::get().reads(1);
			System::register_extra_weight_unchecked(read, DispatchClass::Mandatory);
			// Benchmarks make candidates without keys.
			cfg!(feature = "runtime-benchmarks") || StakersOfStaking::has_keys(candidate)
		}))
	}

	fn iter_from(start: &AccountId) -> Result<Box<dyn Iterator<Item = AccountId>>, Self::Error> {
		Candidates::iter_from(start)
	}

	fn count() -> u32 {
		Candidates::count()
	}

	fn contains(id: &AccountId) -> bool {
		Candidates::contains(id)
	}

	fn on_insert(id: AccountId, score: Self::Score) -> Result<(), Self::Error> {
		Candidates::on_insert(id, score)
	}

	fn on_update(id: &AccountId, score: Self::Score) -> Result<(), Self::Error> {
		Candidates::on_update(id, score)
	}

	fn get_score(id: &AccountId) -> Result<Self::Score, Self::Error> {
		Candidates::get_score(id)
	}

	fn on_remove(id: &AccountId) -> Result<(), Self::Error> {
		Candidates::on_remove(id)
	}

	fn unsafe_regenerate(
		all: impl IntoIterator<Item = AccountId>,
		score_of: Box<dyn Fn(&AccountId) -> Option<Self::Score>>,
	) -> u32 {
		Candidates::unsafe_regenerate(all, score_of)
	}

	fn unsafe_clear() {
		Candidates::unsafe_clear();
	}

	fn lock() {
		Candidates::lock();
	}

	fn unlock() {
		Candidates::unlock();
	}

	#[cfg(feature = "try-runtime")]
	fn try_state() -> Result<(), sp_runtime::TryRuntimeError> {
		Candidates::try_state()
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn score_update_worst_case(id: &AccountId, is_increase: bool) -> Self::Score {
		Candidates::score_update_worst_case(id, is_increase)
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
