//! Treasurenet's own pallets, tied together.

use super::governance::{
	FoundationMembers, GovernanceOrigin, Manager, ManagersMajority, StoragePrice, TreasuryAccount,
};
use crate::{
	AccountId, AssetRegistry, Assets, Balances, MarginEscrow, ProducerRegistry, ProductionOracle,
	Runtime, RuntimeHoldReason, TatIssuance, Timestamp, WellAudit, constants::*,
};
use frame_support::traits::{ConstU32, tokens::fungible::ItemOf};

/// TAT alone, out of `pallet-assets`.
pub type Tat = ItemOf<Assets, TatId, AccountId>;

frame_support::parameter_types! {
	pub const TatId: u32 = TAT;
}

impl pallet_asset_registry::Config for Runtime {
	type GovernanceOrigin = GovernanceOrigin;
	type PauseOrigin = ManagersMajority;
	type ParametersOrigin = GovernanceOrigin;
	type Managers = FoundationMembers;
	type Currency = Balances;
	type RuntimeHoldReason = RuntimeHoldReason;
	type DepositPrice = StoragePrice;
	type WeightInfo = pallet_asset_registry::weights::SubstrateWeight<Runtime>;
}

impl pallet_producer_registry::Config for Runtime {
	type Assets = AssetRegistry;
	type ManagerOrigin = Manager;
	type GovernanceOrigin = GovernanceOrigin;
	type Time = Timestamp;
	type Currency = Balances;
	type RuntimeHoldReason = RuntimeHoldReason;
	type DepositPrice = StoragePrice;
	type MaxVerifiers = ConstU32<64>;
	type WeightInfo = pallet_producer_registry::weights::SubstrateWeight<Runtime>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = crate::benchmarks::Helper;
}

impl pallet_well_audit::Config for Runtime {
	type Assets = AssetRegistry;
	type Producers = ProducerRegistry;
	type ReviewMajorityOrigin = ManagersMajority;
	type GovernanceOrigin = GovernanceOrigin;
	type ParametersOrigin = GovernanceOrigin;
	type Time = Timestamp;
	type Currency = Balances;
	type RuntimeHoldReason = RuntimeHoldReason;
	type DepositPrice = StoragePrice;
	type WeightInfo = pallet_well_audit::weights::SubstrateWeight<Runtime>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = crate::benchmarks::Helper;
}

impl pallet_margin_escrow::Config for Runtime {
	type Prices = ProductionOracle;
	type Treasury = TreasuryAccount;
	type ParametersOrigin = GovernanceOrigin;
	type Currency = Balances;
	type RuntimeHoldReason = RuntimeHoldReason;
	type WeightInfo = pallet_margin_escrow::weights::SubstrateWeight<Runtime>;
}

impl pallet_production_oracle::Config for Runtime {
	type Kinds = AssetRegistry;
	type WellMonths = TatIssuance;
	type Time = Timestamp;
	type Currency = Balances;
	type RuntimeHoldReason = RuntimeHoldReason;
	type GovernanceOrigin = GovernanceOrigin;
	type ManagerOrigin = Manager;
	type MajorityOrigin = ManagersMajority;
	type ParametersOrigin = GovernanceOrigin;
	type StrikeReceiver = TreasuryAccount;
	type MaxReporters = ConstU32<64>;
	type MaxReports = ConstU32<200>;
	type WeightInfo = pallet_production_oracle::weights::SubstrateWeight<Runtime>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = crate::benchmarks::Helper;
}

impl pallet_tat_issuance::Config for Runtime {
	type Assets = AssetRegistry;
	type Producers = ProducerRegistry;
	type Wells = WellAudit;
	type Margins = MarginEscrow;
	type Prices = ProductionOracle;
	type OfficialVolumes = ProductionOracle;
	type Tat = Tat;
	type Currency = Balances;
	type RuntimeHoldReason = RuntimeHoldReason;
	type DepositPrice = StoragePrice;
	type Time = Timestamp;
	type ParametersOrigin = GovernanceOrigin;
	type MaxUploadItems = ConstU32<1_000>;
	type Period = ConstU32<REWARD_PERIOD_BLOCKS>;
	type WeightInfo = pallet_tat_issuance::weights::SubstrateWeight<Runtime>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = crate::benchmarks::Helper;
}
