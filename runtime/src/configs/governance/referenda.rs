//! Referenda, the votes on them, and the fast track.

use super::{
	origins::{ManagersSupermajority, ReferendumCanceller, ReferendumKiller, WhitelistedCaller},
	tracks::Tracks,
};
use crate::{
	AccountId, Balance, Balances, BlockNumber, BonusStake, Preimage, Referenda, Runtime,
	RuntimeCall, RuntimeEvent, Scheduler, System, Treasury, UnitIssuance,
	configs::system::{TreasuryAccount, tat_owner},
	constants::governance::{SUBMISSION_DEPOSIT, UNDECIDED, VOTE_LOCK, days},
};
use frame_support::{
	parameter_types,
	traits::{AsEnsureOriginWithArg, ConstU32, Get, fungible::Inspect},
};
use frame_system::EnsureSigned;
use pallet_conviction_voting::{TallyOf, VotesOf};

/// The accounts that nobody has a key to, and that UNIT flows into.
pub fn keyless_accounts() -> [AccountId; 6] {
	[
		TreasuryAccount::get(),
		UnitIssuance::base_pot(),
		UnitIssuance::proposer_pot(),
		UnitIssuance::fee_pot(),
		BonusStake::pot_account(),
		tat_owner(),
	]
}

/// The UNIT that can vote: all of it, but what keyless accounts hold at this moment.
///
/// What a vote needs is a part of it. Balances' own count of inactive UNIT would not do: it is noted when
/// somebody tells it to, and pots fill and empty with every block.
pub struct Electorate;

impl Get<Balance> for Electorate {
	fn get() -> Balance {
		let keyless = keyless_accounts()
			.iter()
			.map(<Balances as Inspect<AccountId>>::total_balance)
			.fold(0, Balance::saturating_add);
		Balances::total_issuance().saturating_sub(keyless)
	}
}

parameter_types! {
	/// For how long a winning vote without conviction stays locked.
	pub const VoteLock: BlockNumber = VOTE_LOCK;
	/// What submitting a referendum holds.
	pub const SubmissionDeposit: Balance = SUBMISSION_DEPOSIT;
	/// How long a referendum waits to be decided.
	pub const UndecidedTimeout: BlockNumber = UNDECIDED;
	/// For how long the managers may still vouch for a call that its referendum was faster for.
	pub const VouchingPeriod: BlockNumber = days(2);
}

impl pallet_conviction_voting::Config for Runtime {
	type BlockNumberProvider = System;
	type Currency = Balances;
	type MaxTurnout = Electorate;
	// The most votes and delegations that an account has on a track.
	type MaxVotes = ConstU32<256>;
	type Polls = Referenda;
	type RuntimeEvent = RuntimeEvent;
	type VoteLockingPeriod = VoteLock;
	type VotingHooks = ();
	type WeightInfo = crate::weights::pallet_conviction_voting::WeightInfo<Runtime>;
}

/// Who submits referenda: everybody.
pub type Submitter = AsEnsureOriginWithArg<EnsureSigned<AccountId>>;

impl pallet_referenda::Config for Runtime {
	type AlarmInterval = ConstU32<1>;
	type BlockNumberProvider = System;
	type CancelOrigin = ReferendumCanceller;
	type Currency = Balances;
	type KillOrigin = ReferendumKiller;
	type MaxQueued = ConstU32<100>;
	type Preimages = Preimage;
	type RuntimeCall = RuntimeCall;
	type RuntimeEvent = RuntimeEvent;
	type Scheduler = Scheduler;
	type Slash = Treasury;
	type SubmissionDeposit = SubmissionDeposit;
	type SubmitOrigin = Submitter;
	type Tally = TallyOf<Runtime>;
	type Tracks = Tracks;
	type UndecidingTimeout = UndecidedTimeout;
	type Votes = VotesOf<Runtime>;
	type WeightInfo = crate::weights::pallet_referenda::WeightInfo<Runtime>;
}

impl pallet_whitelist::Config for Runtime {
	type BlockNumberProvider = System;
	type DeferredDispatchExpiration = VouchingPeriod;
	type DispatchWhitelistedOrigin = WhitelistedCaller;
	type Preimages = Preimage;
	type RuntimeCall = RuntimeCall;
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = crate::weights::pallet_whitelist::WeightInfo<Runtime>;
	type WhitelistOrigin = ManagersSupermajority;
}
