//! The benchmarked pallets, and the state for our own ones.
//!
//! All pallets of the runtime that have benchmarks are listed, and all of the SDK's crates of benchmarks
//! but BABE's and those of `pallet-offences`: they measure parts of a report of equivocation, which our own
//! benchmarks measure as a whole.

mod equivocations;
mod era;
mod own;
mod world;

pub use era::Era;
pub use frame_benchmarking::baseline::Pallet as BaselineBench;
pub use frame_system_benchmarking::{
	Pallet as SystemBench, extensions::Pallet as SystemExtensionsBench,
};
pub use own::Pallet as OwnBench;
pub use pallet_election_provider_support_benchmarking::Pallet as ElectionProviderBench;
pub use pallet_session_benchmarking::Pallet as SessionBench;
pub use world::World;

use crate::{AccountId, Runtime, SessionKeys};
use alloc::vec::Vec;
use codec::Encode;

frame_benchmarking::define_benchmarks!(
	[frame_benchmarking, BaselineBench::<Runtime>]
	[frame_election_provider_support, ElectionProviderBench::<Runtime>]
	[frame_system, SystemBench::<Runtime>]
	[frame_system_extensions, SystemExtensionsBench::<Runtime>]
	[pallet_asset_registry, AssetRegistry]
	[pallet_assets, Assets]
	[pallet_bags_list, VoterList]
	[pallet_balances, Balances]
	[pallet_bonus_stake, BonusStake]
	[pallet_circuit_breaker, CircuitBreaker]
	[pallet_collective, Foundation]
	[pallet_conviction_voting, ConvictionVoting]
	[pallet_election_provider_multi_phase, ElectionProviderMultiPhase]
	[pallet_grandpa, Grandpa]
	[pallet_im_online, ImOnline]
	[pallet_margin_escrow, MarginEscrow]
	[pallet_membership, FoundationMembership]
	[pallet_migrations, MultiBlockMigrations]
	[pallet_multisig, Multisig]
	[pallet_preimage, Preimage]
	[pallet_producer_registry, ProducerRegistry]
	[pallet_production_oracle, ProductionOracle]
	[pallet_proxy, Proxy]
	[pallet_referenda, Referenda]
	[pallet_safe_mode, SafeMode]
	[pallet_scheduler, Scheduler]
	[pallet_session, SessionBench::<Runtime>]
	[pallet_staking, Staking]
	[pallet_tat_issuance, TatIssuance]
	[pallet_timestamp, Timestamp]
	[pallet_transaction_payment, TransactionPayment]
	[pallet_treasury, Treasury]
	[pallet_tx_pause, TxPause]
	[pallet_utility, Utility]
	[pallet_unit_issuance, UnitIssuance]
	[pallet_validator_attendance, ValidatorAttendance]
	[pallet_vesting, Vesting]
	[pallet_well_audit, WellAudit]
	[pallet_whitelist, Whitelist]
	[treasurenet_runtime, OwnBench::<Runtime>]
);

// These need nothing set up.
impl frame_system_benchmarking::Config for Runtime {}
impl frame_benchmarking::baseline::Config for Runtime {}
impl pallet_election_provider_support_benchmarking::Config for Runtime {}
impl pallet_transaction_payment::BenchmarkConfig for Runtime {}

impl pallet_session_benchmarking::Config for Runtime {
	fn generate_session_keys_and_proof(owner: AccountId) -> (SessionKeys, Vec<u8>) {
		let keys = SessionKeys::generate(&owner.encode(), None);
		(keys.keys, keys.proof.encode())
	}
}
