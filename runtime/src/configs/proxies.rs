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
	/// Taking part in governance.
	#[codec(index = 2)]
	Governance,
	/// Staking, session keys, and what staking and bids earned; not the bids themselves.
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
			Self::NonTransfer => {
				matches!(
					call,
					RuntimeCall::System(..)
						| RuntimeCall::Scheduler(..)
						| RuntimeCall::Preimage(..)
						| RuntimeCall::Vesting(
							pallet_vesting::Call::vest { .. }
								| pallet_vesting::Call::vest_other { .. }
						) | RuntimeCall::Session(..)
						| RuntimeCall::Staking(..)
						| RuntimeCall::VoterList(..)
						| RuntimeCall::UnitIssuance(..)
						| RuntimeCall::ValidatorAttendance(..)
						| RuntimeCall::Foundation(..)
						| RuntimeCall::FoundationMembership(..)
						| RuntimeCall::Treasury(..)
						| RuntimeCall::Utility(..)
						| RuntimeCall::Multisig(..)
						| RuntimeCall::Proxy(..)
						| RuntimeCall::AssetRegistry(..)
						| RuntimeCall::ProducerRegistry(..)
						| RuntimeCall::MarginEscrow(..)
						| RuntimeCall::ProductionOracle(..)
						| RuntimeCall::TatIssuance(..)
				) || matches!(call, RuntimeCall::WellAudit(call) if !gives_parts_away(call))
					|| matches!(call, RuntimeCall::BonusStake(call) if !burns_tat(call))
			}
			Self::Governance => matches!(
				call,
				RuntimeCall::Preimage(..)
					| RuntimeCall::Foundation(..)
					| RuntimeCall::FoundationMembership(..)
					| RuntimeCall::Treasury(..)
					| RuntimeCall::Utility(..)
			),
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
					| RuntimeCall::Multisig(..)
			),
			Self::ProductionUpload => {
				matches!(call, RuntimeCall::TatIssuance(pallet_tat_issuance::Call::upload { .. }))
			}
		}
	}

	fn is_superset(&self, other: &Self) -> bool {
		match (self, other) {
			(this, other) if this == other => true,
			(Self::Any, _) => true,
			(_, Self::Any) => false,
			(Self::NonTransfer, _) => true,
			_ => false,
		}
	}
}

/// Whether a call gives parts of what a well will mint to other accounts.
fn gives_parts_away(call: &pallet_well_audit::Call<Runtime>) -> bool {
	use pallet_well_audit::Call;
	matches!(call, Call::set_beneficiaries { .. } | Call::pass_share { .. })
}

/// Whether a call burns the caller's TAT. A bid also pays the commission of its validator, which
/// may be the proxy's own.
fn burns_tat(call: &pallet_bonus_stake::Call<Runtime>) -> bool {
	matches!(call, pallet_bonus_stake::Call::bid { .. })
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
	type WeightInfo = pallet_proxy::weights::SubstrateWeight<Runtime>;
}
