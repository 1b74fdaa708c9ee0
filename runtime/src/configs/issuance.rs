//! UNIT's issuance and the bonus stake, and what they ask of staking and sessions.

use super::{
	governance::GovernanceOrigin,
	staking::{MaxActiveValidators, MaxExposurePageSize},
	system::TreasuryAccount,
};
#[cfg(feature = "runtime-benchmarks")]
use crate::benchmarks::Era;
use crate::{
	AccountId, Balance, Balances, BlockNumber, BonusStake, Runtime, RuntimeOrigin, Session,
	Staking, TatIssuance,
	constants::{
		FIRST_BLOCK_REWARD, REWARD_PERIOD_BLOCKS,
		bonus::{CLAIM_ROUNDS, ROUND_BLOCKS},
	},
};
use alloc::vec::Vec;
use codec::Encode;
use frame_support::{
	PalletId, parameter_types, storage::with_storage_layer, traits::ConstU32, weights::Weight,
};
use pallet_staking::{
	ActiveEra, ClaimedRewards, CurrentEra, ErasRewardPoints, ErasStakersOverview,
	ErasValidatorPrefs, RewardDestination, WeightInfo,
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

parameter_types! {
	/// What the pots of block rewards are derived from.
	pub const IssuancePalletId: PalletId = PalletId(*b"tn/issue");
	/// Blocks in a reward period.
	pub const RewardPeriodBlocks: BlockNumber = REWARD_PERIOD_BLOCKS;
	/// What every block brings in the first two periods.
	pub const FirstBlockReward: Balance = FIRST_BLOCK_REWARD;
	/// What paying a full page of stakers weighs.
	pub PagePayment: Weight = <Runtime as pallet_staking::Config>::WeightInfo::payout_stakers_alive_staked(
		MaxExposurePageSize::get(),
	);
}

impl pallet_unit_issuance::Config for Runtime {
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = Era;
	type Currency = Balances;
	type InitialReward = FirstBlockReward;
	type MintedTat = TatIssuance;
	type PagePayment = PagePayment;
	type PalletId = IssuancePalletId;
	type ParametersOrigin = GovernanceOrigin;
	type PeriodLength = RewardPeriodBlocks;
	type Stakers = StakersOfStaking;
	type SuperValidators = BonusStake;
	type Treasury = TreasuryAccount;
	type WeightInfo = pallet_unit_issuance::weights::SubstrateWeight<Runtime>;
}

parameter_types! {
	/// What the pot of the bonus stake is derived from.
	pub const BonusPotId: PalletId = PalletId(*b"tn/bonus");
	/// Blocks in a round.
	pub const RoundLength: BlockNumber = ROUND_BLOCKS;
	/// Rounds for which a share can be claimed.
	pub const ClaimRounds: u32 = CLAIM_ROUNDS;
}

impl pallet_bonus_stake::Config for Runtime {
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = Era;
	type ClaimRounds = ClaimRounds;
	type Currency = Balances;
	type MaxActive = MaxActiveValidators;
	type MaxClaims = ConstU32<64>;
	type MaxPruned = ConstU32<500>;
	type ParametersOrigin = GovernanceOrigin;
	type PotId = BonusPotId;
	type RoundLength = RoundLength;
	type Tat = TatIssuance;
	type Treasury = TreasuryAccount;
	type Validators = SessionValidators;
	type WeightInfo = pallet_bonus_stake::weights::SubstrateWeight<Runtime>;
}
