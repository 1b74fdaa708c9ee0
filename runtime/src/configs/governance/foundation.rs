//! The foundation's managers and their motions.

use super::origins::{FoundationAdmin, FoundationInstance};
use crate::{
	AccountId, Balance, Balances, BlockNumber, Foundation, Runtime, RuntimeCall, RuntimeEvent,
	RuntimeHoldReason, RuntimeOrigin,
	configs::system::{BlockWeights, ToTreasury},
	constants::governance::{MAX_OPEN_MOTIONS, MOTION_DEPOSIT, MOTION_LIFE},
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	ensure, parameter_types,
	traits::{
		Consideration, MaybeConsideration, OnUnbalanced,
		fungible::{BalancedHold, MutateHold},
		tokens::Precision,
	},
	weights::Weight,
};
use frame_system::EnsureRoot;
use pallet_collective::{CostOf, DefaultVote, MemberCount, Proposals};
use scale_info::TypeInfo;
use sp_runtime::{DispatchError, DispatchResult, Perbill};

/// Does not count those who do not vote: never as an aye, whatever the others did.
///
/// The pallet adds them to the noes when a motion's time is up, which changes nothing: a motion needs its
/// threshold of ayes, and an origin counts ayes against seats.
pub struct AbsentNeverApprove;

impl DefaultVote for AbsentNeverApprove {
	fn default_vote(prime: Option<bool>, _: MemberCount, _: MemberCount, _: MemberCount) -> bool {
		// The benchmark of a motion that passes for want of votes could measure nothing else.
		cfg!(feature = "runtime-benchmarks") && prime == Some(true)
	}
}

/// How many motions a manager has open.
fn open_motions(manager: &AccountId) -> u32 {
	let open = Proposals::<Runtime, FoundationInstance>::get();
	let of_manager = open.iter().filter(|motion| {
		CostOf::<Runtime, FoundationInstance>::get(motion).is_some_and(|(who, _)| who == *manager)
	});
	of_manager.count() as u32
}

/// Gives back what an earlier motion with the very same call still holds: the new motion's record takes
/// the place of its record.
fn release_earlier_twin() -> DispatchResult {
	// The pallet lists a motion before it asks for its deposit.
	let newest = Proposals::<Runtime, FoundationInstance>::get().last().copied();
	match newest.and_then(CostOf::<Runtime, FoundationInstance>::take) {
		Some((who, deposit)) => deposit.drop(&who),
		None => Ok(()),
	}
}

/// What an open motion holds of its proposer's UNIT, in 10⁻¹⁸ UNIT. Each manager has its own few motions,
/// and pays for its own: nobody can take the others' room.
#[derive(
	Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct MotionDeposit(Balance);

impl MotionDeposit {
	fn reason() -> RuntimeHoldReason {
		pallet_collective::HoldReason::ProposalSubmission.into()
	}

	fn hold(who: &AccountId) -> Result<Self, DispatchError> {
		let open = open_motions(who);
		// The benchmarks fill the whole list with motions of one manager.
		ensure!(
			open < MAX_OPEN_MOTIONS || cfg!(feature = "runtime-benchmarks"),
			pallet_collective::Error::<Runtime, FoundationInstance>::TooManyProposals
		);
		let amount = MOTION_DEPOSIT.saturating_mul(Balance::from(open).saturating_add(1));
		Balances::hold(&Self::reason(), who, amount)?;
		Ok(Self(amount))
	}
}

impl Consideration<AccountId, u32> for MotionDeposit {
	fn new(who: &AccountId, _open_in_all: u32) -> Result<Self, DispatchError> {
		release_earlier_twin()?;
		Self::hold(who)
	}

	fn update(self, _who: &AccountId, _open_in_all: u32) -> Result<Self, DispatchError> {
		Ok(self)
	}

	fn drop(self, who: &AccountId) -> DispatchResult {
		Balances::release(&Self::reason(), who, self.0, Precision::BestEffort).map(|_| ())
	}

	fn burn(self, who: &AccountId) {
		// UNIT is never burnt.
		let (taken, _) = <Balances as BalancedHold<AccountId>>::slash(&Self::reason(), who, self.0);
		ToTreasury::on_unbalanced(taken);
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn ensure_successful(who: &AccountId, open_in_all: u32) {
		use frame_support::traits::fungible::{Inspect, Mutate};
		let enough = MOTION_DEPOSIT.saturating_mul(Balance::from(open_in_all).saturating_add(1));
		let _ = Balances::mint_into(who, Balances::minimum_balance().saturating_add(enough));
	}
}

impl MaybeConsideration<AccountId, u32> for MotionDeposit {
	fn is_none(&self) -> bool {
		self.0 == 0
	}
}

/// The most managers.
const MAX_MANAGERS: u32 = 25;

parameter_types! {
	/// For how long managers vote on a motion.
	pub const MotionDuration: BlockNumber = MOTION_LIFE;
	/// The most managers.
	pub const MaxManagers: u32 = MAX_MANAGERS;
	/// The most open motions: all that all managers may have.
	pub const MaxMotions: u32 = MAX_MANAGERS * MAX_OPEN_MOTIONS;
	/// The heaviest call that a motion may carry. Managers decide on producers, wells and prices; what
	/// weighs more is governance's.
	pub MaxMotionWeight: Weight = Perbill::from_percent(10) * BlockWeights::get().max_block;
}

impl pallet_collective::Config<FoundationInstance> for Runtime {
	type Consideration = MotionDeposit;
	type DefaultVote = AbsentNeverApprove;
	type DisapproveOrigin = FoundationAdmin;
	type KillOrigin = FoundationAdmin;
	type MaxMembers = MaxManagers;
	type MaxProposalWeight = MaxMotionWeight;
	type MaxProposals = MaxMotions;
	type MotionDuration = MotionDuration;
	type Proposal = RuntimeCall;
	type RuntimeEvent = RuntimeEvent;
	type RuntimeOrigin = RuntimeOrigin;
	// The list of members is kept by the membership pallet alone.
	type SetMembersOrigin = EnsureRoot<AccountId>;
	type WeightInfo = crate::weights::pallet_collective::WeightInfo<Runtime>;
}

impl pallet_membership::Config<FoundationInstance> for Runtime {
	type AddOrigin = FoundationAdmin;
	type MaxMembers = MaxManagers;
	type MembershipChanged = Foundation;
	type MembershipInitialized = Foundation;
	type PrimeOrigin = FoundationAdmin;
	type RemoveOrigin = FoundationAdmin;
	type ResetOrigin = FoundationAdmin;
	type RuntimeEvent = RuntimeEvent;
	type SwapOrigin = FoundationAdmin;
	type WeightInfo = crate::weights::pallet_membership::WeightInfo<Runtime>;
}
