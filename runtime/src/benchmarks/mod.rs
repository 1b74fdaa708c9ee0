//! Which pallets are benchmarked, and the state in which those of this chain are.

mod era;
mod world;

pub use era::Era;
pub use world::World;

frame_benchmarking::define_benchmarks!(
	[frame_benchmarking, BaselineBench::<Runtime>]
	[frame_election_provider_support, ElectionProviderBench::<Runtime>]
	[frame_system, SystemBench::<Runtime>]
	[frame_system_extensions, SystemExtensionsBench::<Runtime>]
	[pallet_asset_registry, AssetRegistry]
	[pallet_assets, Assets]
	[pallet_babe, Babe]
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
);

// These need nothing set up.
impl frame_system_benchmarking::Config for crate::Runtime {}
impl frame_benchmarking::baseline::Config for crate::Runtime {}
impl pallet_election_provider_support_benchmarking::Config for crate::Runtime {}
impl pallet_transaction_payment::BenchmarkConfig for crate::Runtime {}
