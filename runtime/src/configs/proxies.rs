//! Proxies: what one account may do in another one's name.

use crate::{
	Balance, Balances, Runtime, RuntimeCall, RuntimeEvent, System, constants::currency::deposit,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	parameter_types,
	traits::{ConstU32, InstanceFilter},
};
use scale_info::TypeInfo;
use sp_runtime::traits::BlakeTwo256;

/// What a proxy may do in an account's name.
#[derive(
	Copy,
	Clone,
	Default,
	Eq,
	PartialEq,
	Ord,
	PartialOrd,
	Debug,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub enum ProxyType {
	/// Everything.
	#[default]
	#[codec(index = 0)]
	Any,
	/// Everything that pays nothing to anybody else, now or later.
	#[codec(index = 1)]
	NonTransfer,
	/// Taking part in governance: submitting referenda, voting, delegating; a manager's motions.
	#[codec(index = 2)]
	Governance,
	/// Staking, session keys, who is paid, and what staking and bids earned; not the bids themselves.
	#[codec(index = 3)]
	Staking,
	/// Rejecting what other proxies announced.
	#[codec(index = 4)]
	CancelProxy,
	/// Uploading production, and nothing else: for a meter's account.
	#[codec(index = 5)]
	ProductionUpload,
}

impl InstanceFilter<RuntimeCall> for ProxyType {
	fn filter(&self, call: &RuntimeCall) -> bool {
		// Batches pass: the calls in them go through this filter too.
		match self {
			Self::Any => true,
			Self::NonTransfer => keeps_everything(call),
			Self::Governance => takes_part_in_governance(call),
			Self::Staking => matches!(
				call,
				RuntimeCall::Staking(..)
					| RuntimeCall::Session(..)
					| RuntimeCall::VoterList(..)
					| RuntimeCall::UnitIssuance(pallet_unit_issuance::Call::pay_out { .. })
					| RuntimeCall::BonusStake(
						pallet_bonus_stake::Call::claim { .. }
							| pallet_bonus_stake::Call::claim_many { .. }
							| pallet_bonus_stake::Call::prune { .. }
					) | RuntimeCall::Utility(..)
			),
			Self::CancelProxy => matches!(
				call,
				RuntimeCall::Proxy(pallet_proxy::Call::reject_announcement { .. })
					| RuntimeCall::Utility(..)
			),
			Self::ProductionUpload => {
				matches!(call, RuntimeCall::TatIssuance(pallet_tat_issuance::Call::upload { .. }))
			}
		}
	}

	/// Whether everything that `other` may do `self` may do as well: a proxy may appoint and remove such
	/// proxies. `NonTransfer` is no superset of `Staking`, which names who is paid.
	fn is_superset(&self, other: &Self) -> bool {
		match (self, other) {
			(this, other) if this == other => true,
			(Self::Any, _) => true,
			(Self::NonTransfer, Self::Governance | Self::CancelProxy | Self::ProductionUpload) => {
				true
			}
			_ => false,
		}
	}
}

/// Whether a call takes part in governance: submits, votes, delegates, pays what was approved.
fn takes_part_in_governance(call: &RuntimeCall) -> bool {
	matches!(
		call,
		RuntimeCall::Preimage(..)
			| RuntimeCall::Referenda(..)
			| RuntimeCall::ConvictionVoting(..)
			| RuntimeCall::Whitelist(..)
			| RuntimeCall::Foundation(..)
			| RuntimeCall::Treasury(..)
			| RuntimeCall::Utility(..)
	)
}

/// Whether nothing of the caller's goes to somebody else by a call, now or later.
fn keeps_everything(call: &RuntimeCall) -> bool {
	takes_part_in_governance(call)
		|| match call {
			RuntimeCall::System(..)
			| RuntimeCall::VoterList(..)
			| RuntimeCall::UnitIssuance(..)
			| RuntimeCall::ValidatorAttendance(..)
			| RuntimeCall::AssetRegistry(..)
			| RuntimeCall::ProducerRegistry(..)
			| RuntimeCall::ProductionOracle(..)
			| RuntimeCall::TatIssuance(..) => true,
			RuntimeCall::Vesting(call) => {
				use pallet_vesting::Call;
				matches!(call, Call::vest { .. } | Call::vest_other { .. })
			}
			// Whoever holds the keys can have the stake slashed, and is paid for reporting it.
			RuntimeCall::Session(call) => matches!(call, pallet_session::Call::purge_keys {}),
			RuntimeCall::Staking(call) => keeps_stake_and_rewards(call),
			RuntimeCall::Multisig(call) => {
				use pallet_multisig::Call;
				matches!(call, Call::cancel_as_multi { .. } | Call::poke_deposit { .. })
			}
			RuntimeCall::Proxy(call) => {
				use pallet_proxy::Call;
				// The proxy pallet looks at the types of those that are added and removed.
				matches!(
					call,
					Call::add_proxy { .. }
						| Call::remove_proxy { .. }
						| Call::remove_announcement { .. }
						| Call::reject_announcement { .. }
						| Call::poke_deposit {}
				)
			}
			// A deposit for another producer is that producer's margin.
			RuntimeCall::MarginEscrow(call) => {
				!matches!(call, pallet_margin_escrow::Call::deposit_for { .. })
			}
			RuntimeCall::WellAudit(call) => {
				use pallet_well_audit::Call;
				!matches!(call, Call::set_beneficiaries { .. } | Call::pass_share { .. })
			}
			// A bid burns the caller's TAT, and pays the validator that it is for, which may be the
			// proxy's own.
			RuntimeCall::BonusStake(call) => !matches!(call, pallet_bonus_stake::Call::bid { .. }),
			_ => false,
		}
}

/// Whether a call of staking leaves the stake and its rewards to the staker. What names a payee does so
/// only if that is the staker. Nominations are left to the `Staking` proxy: a validator takes the
/// commission that it likes.
fn keeps_stake_and_rewards(call: &pallet_staking::Call<Runtime>) -> bool {
	use pallet_staking::{Call, RewardDestination};
	match call {
		Call::bond { payee, .. } | Call::set_payee { payee } => {
			matches!(payee, RewardDestination::Staked | RewardDestination::Stash)
		}
		Call::bond_extra { .. }
		| Call::unbond { .. }
		| Call::rebond { .. }
		| Call::withdraw_unbonded { .. }
		| Call::validate { .. }
		| Call::chill {}
		| Call::chill_other { .. }
		| Call::kick { .. }
		| Call::payout_stakers { .. }
		| Call::payout_stakers_by_page { .. }
		| Call::reap_stash { .. } => true,
		_ => false,
	}
}

parameter_types! {
	/// Deposit of an account's list of proxies.
	pub const ProxyDepositBase: Balance = deposit(1, 8);
	/// Deposit of each proxy in it.
	pub const ProxyDepositFactor: Balance = deposit(0, 37);
	/// Deposit of a proxy's list of announcements.
	pub const AnnouncementDepositBase: Balance = deposit(1, 8);
	/// Deposit of each announcement in it.
	pub const AnnouncementDepositFactor: Balance = deposit(0, 68);
}

impl pallet_proxy::Config for Runtime {
	type AnnouncementDepositBase = AnnouncementDepositBase;
	type AnnouncementDepositFactor = AnnouncementDepositFactor;
	type BlockNumberProvider = System;
	type CallHasher = BlakeTwo256;
	type Currency = Balances;
	type MaxPending = ConstU32<32>;
	type MaxProxies = ConstU32<32>;
	type ProxyDepositBase = ProxyDepositBase;
	type ProxyDepositFactor = ProxyDepositFactor;
	type ProxyType = ProxyType;
	type RuntimeCall = RuntimeCall;
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = crate::weights::pallet_proxy::WeightInfo<Runtime>;
}
