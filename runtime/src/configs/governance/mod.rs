//! Who decides: the foundation's managers, and the treasury.

pub mod origins;

use self::origins::{FoundationInstance, GovernanceOrigin};
use super::system::{BlockWeights, TreasuryAccount};
use crate::{
	AccountId, Balance, Balances, BlockNumber, Foundation, Runtime, RuntimeCall, RuntimeEvent,
	RuntimeHoldReason, RuntimeOrigin, System,
	constants::{currency::deposit, time::DAYS},
};
use frame_support::{
	PalletId, parameter_types,
	traits::{
		ConstU32,
		fungible::HoldConsideration,
		tokens::{PayFromAccount, UnityAssetBalanceConversion},
	},
	weights::Weight,
};
use frame_system::{EnsureRoot, EnsureWithSuccess};
use pallet_collective::{PrimeDefaultVote, deposit as motion_deposit};
use sp_runtime::{Perbill, Permill, traits::IdentityLookup};

/// Who spends from the treasury, and how much at a time: governance, without a limit.
pub type TreasurySpendOrigin = EnsureWithSuccess<GovernanceOrigin, AccountId, MaxSpend>;

parameter_types! {
	/// For how long managers vote on a motion.
	pub const MotionDuration: BlockNumber = 7 * DAYS;
	/// The most managers.
	pub const MaxManagers: u32 = 25;
	/// The heaviest call that a motion may carry.
	pub MaxMotionWeight: Weight = Perbill::from_percent(50) * BlockWeights::get().max_block;
	/// Why a motion's deposit is held.
	pub const MotionHoldReason: RuntimeHoldReason =
		RuntimeHoldReason::Foundation(pallet_collective::HoldReason::ProposalSubmission);
	/// Deposit that each open motion beyond the second adds.
	pub const MotionDeposit: Balance = deposit(1, 0);
}

impl pallet_collective::Config<FoundationInstance> for Runtime {
	// Two motions are free; who floods the list pays for it.
	type Consideration = HoldConsideration<
		AccountId,
		Balances,
		MotionHoldReason,
		motion_deposit::Delayed<ConstU32<2>, motion_deposit::Linear<ConstU32<2>, MotionDeposit>>,
		u32,
	>;
	// Who does not vote is counted with the prime, and as a no without one.
	type DefaultVote = PrimeDefaultVote;
	type DisapproveOrigin = GovernanceOrigin;
	type KillOrigin = GovernanceOrigin;
	type MaxMembers = MaxManagers;
	type MaxProposalWeight = MaxMotionWeight;
	type MaxProposals = ConstU32<100>;
	type MotionDuration = MotionDuration;
	type Proposal = RuntimeCall;
	type RuntimeEvent = RuntimeEvent;
	type RuntimeOrigin = RuntimeOrigin;
	// The list of members is kept by the membership pallet alone.
	type SetMembersOrigin = EnsureRoot<AccountId>;
	type WeightInfo = pallet_collective::weights::SubstrateWeight<Runtime>;
}

impl pallet_membership::Config<FoundationInstance> for Runtime {
	type AddOrigin = GovernanceOrigin;
	type MaxMembers = MaxManagers;
	type MembershipChanged = Foundation;
	type MembershipInitialized = Foundation;
	type PrimeOrigin = GovernanceOrigin;
	type RemoveOrigin = GovernanceOrigin;
	type ResetOrigin = GovernanceOrigin;
	type RuntimeEvent = RuntimeEvent;
	type SwapOrigin = GovernanceOrigin;
	type WeightInfo = pallet_membership::weights::SubstrateWeight<Runtime>;
}

parameter_types! {
	/// The treasury's account.
	pub const TreasuryPalletId: PalletId = PalletId(*b"tn/trsry");
	/// How often approved spends are paid.
	pub const SpendPeriod: BlockNumber = 6 * DAYS;
	/// What the treasury burns of what it did not spend: nothing.
	pub const Burn: Permill = Permill::zero();
	/// The most that is spent at a time: no limit.
	pub const MaxSpend: Balance = Balance::MAX;
	/// For how long a beneficiary may claim a spend.
	pub const PayoutPeriod: BlockNumber = 30 * DAYS;
}

impl pallet_treasury::Config for Runtime {
	type AssetKind = ();
	type BalanceConverter = UnityAssetBalanceConversion;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = ();
	type Beneficiary = AccountId;
	type BeneficiaryLookup = IdentityLookup<AccountId>;
	type BlockNumberProvider = System;
	type Burn = Burn;
	type BurnDestination = ();
	type Currency = Balances;
	type MaxApprovals = ConstU32<100>;
	type PalletId = TreasuryPalletId;
	type Paymaster = PayFromAccount<Balances, TreasuryAccount>;
	type PayoutPeriod = PayoutPeriod;
	type RejectOrigin = GovernanceOrigin;
	type RuntimeEvent = RuntimeEvent;
	type SpendFunds = ();
	type SpendOrigin = TreasurySpendOrigin;
	type SpendPeriod = SpendPeriod;
	type WeightInfo = pallet_treasury::weights::SubstrateWeight<Runtime>;
}
