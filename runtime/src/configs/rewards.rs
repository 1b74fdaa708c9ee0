//! Block rewards in UNIT and the bonus stake.

use super::{
	governance::origins::ParametersAdmin,
	staking::{MaxActiveValidators, MaxExposurePageSize},
	staking_adapters::{SessionValidators, StakersOfStaking},
	system::{Tat, TreasuryAccount, tat_owner},
};
#[cfg(feature = "runtime-benchmarks")]
use crate::benchmarks::Era;
use crate::{
	AccountId, Balance, Balances, BlockNumber, BonusStake, Runtime, TatIssuance, UnitIssuance,
	constants::{
		FIRST_BLOCK_REWARD, REWARD_PERIOD_BLOCKS,
		bonus::{CLAIM_ROUNDS, ROUND_BLOCKS},
	},
	own_weights::OwnWeights,
};
use frame_support::{
	PalletId, parameter_types,
	traits::{
		ConstU32,
		fungible::Mutate,
		tokens::{Fortitude, Preservation},
	},
	weights::Weight,
};
use pallet_staking::WeightInfo;

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

/// Sends to the treasury the TAT that somebody sent to a pot, and all that somebody sent to the account
/// that owns TAT. The UNIT in the pots is their pallets' business.
pub struct StraysToTreasury;

impl StraysToTreasury {
	/// The accounts without a key that TAT may be sent to. The treasury has a use for it.
	pub(crate) fn accounts() -> [AccountId; 5] {
		[
			UnitIssuance::base_pot(),
			UnitIssuance::proposer_pot(),
			UnitIssuance::fee_pot(),
			BonusStake::pot_account(),
			tat_owner(),
		]
	}

	/// Sends all that an account can give away.
	fn send<Currency: Mutate<AccountId, Balance = Balance>>(from: &AccountId) {
		let all = Currency::reducible_balance(from, Preservation::Expendable, Fortitude::Polite);
		if all > 0 {
			// What the treasury cannot take yet, or a lock holds back, is sent another time.
			let _ =
				Currency::transfer(from, &TreasuryAccount::get(), all, Preservation::Expendable);
		}
	}
}

impl pallet_unit_issuance::SweepStrays for StraysToTreasury {
	fn weight() -> Weight {
		<OwnWeights as crate::own_weights::WeightInfo>::sweep_strays()
	}

	fn sweep() {
		for account in Self::accounts() {
			Self::send::<Tat>(&account);
		}
		Self::send::<Balances>(&tat_owner());
	}
}

impl pallet_unit_issuance::Config for Runtime {
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = Era;
	type Currency = Balances;
	type InitialReward = FirstBlockReward;
	type MintedTat = TatIssuance;
	type PagePayment = PagePayment;
	type PalletId = IssuancePalletId;
	type ParametersOrigin = ParametersAdmin;
	type PeriodLength = RewardPeriodBlocks;
	type Stakers = StakersOfStaking;
	type Strays = StraysToTreasury;
	type SuperValidators = BonusStake;
	type Treasury = TreasuryAccount;
	type WeightInfo = crate::weights::pallet_unit_issuance::WeightInfo<Runtime>;
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
	type ParametersOrigin = ParametersAdmin;
	type PotId = BonusPotId;
	type RoundLength = RoundLength;
	type Tat = TatIssuance;
	type Treasury = TreasuryAccount;
	type Validators = SessionValidators;
	type WeightInfo = crate::weights::pallet_bonus_stake::WeightInfo<Runtime>;
}
