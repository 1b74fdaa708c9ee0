//! From a producer's application to minted TAT: the registers, margins, the oracle and the audit.

use super::{
	governance::origins::{AssetAdmin, Manager, ManagersMajority, OracleAdmin, ParametersAdmin},
	system::{DepositPrice, Tat, TreasuryAccount},
};
#[cfg(feature = "runtime-benchmarks")]
use crate::benchmarks::World;
use crate::{
	AccountId, AssetRegistry, Balances, BlockNumber, FoundationMembership, MarginEscrow,
	ProducerRegistry, ProductionOracle, Runtime, RuntimeHoldReason, TatIssuance, Timestamp,
	WellAudit,
};
use frame_support::{
	parameter_types,
	traits::{ConstU32, fungible::InspectHold},
};
use sp_runtime::transaction_validity::TransactionPriority;
use treasurenet_primitives::{Margins, Obligation, Obligations};

/// What a producer still owes to the chain, as the pallets know it.
pub struct ProducerObligations;

impl Obligations<AccountId> for ProducerObligations {
	fn obligation(who: &AccountId) -> Option<Obligation> {
		let margin = <MarginEscrow as Margins<AccountId>>::state(who);
		// Each open month holds a deposit. Its exposure may be too small to count.
		let open_months = pallet_tat_issuance::HoldReason::OpenMonth.into();
		let has_open_months = || Balances::balance_on_hold(&open_months, who) > 0;
		let owns_wells =
			|| pallet_well_audit::OwnedWells::<Runtime>::iter_key_prefix(who).next().is_some();
		match () {
			() if owns_wells() => Some(Obligation::Wells),
			() if margin.exposure > 0 || has_open_months() => Some(Obligation::OpenMonths),
			() if margin.debt > 0 => Some(Obligation::Debt),
			() => None,
		}
	}
}

parameter_types! {
	/// The most verifiers.
	pub const MaxVerifiers: u32 = 64;
	/// The most reporters.
	pub const MaxReporters: u32 = 64;
	/// The most answers in a call.
	pub const MaxReports: u32 = 200;
	/// For how many blocks after it was signed a transaction of answers is valid: 100 seconds.
	pub const ReportLongevity: BlockNumber = 20;
	/// The priority of answers in the pool: below heartbeats and election solutions, above
	/// everything that pays fees.
	pub const ReportPriority: TransactionPriority = TransactionPriority::MAX / 4;
}

impl pallet_asset_registry::Config for Runtime {
	type Currency = Balances;
	type DepositPrice = DepositPrice;
	type GovernanceOrigin = AssetAdmin;
	type MajorityOrigin = ManagersMajority;
	type Managers = FoundationMembership;
	type OnSourceChanged = ProductionOracle;
	type ParametersOrigin = ParametersAdmin;
	type PauseOrigin = ManagersMajority;
	type RuntimeHoldReason = RuntimeHoldReason;
	type Time = Timestamp;
	type WeightInfo = crate::weights::pallet_asset_registry::WeightInfo<Runtime>;
}

impl pallet_producer_registry::Config for Runtime {
	type Assets = AssetRegistry;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = World;
	type Currency = Balances;
	type DepositPrice = DepositPrice;
	type GovernanceOrigin = AssetAdmin;
	type ManagerOrigin = Manager;
	type MaxVerifiers = MaxVerifiers;
	type Obligations = ProducerObligations;
	type RuntimeHoldReason = RuntimeHoldReason;
	type Time = Timestamp;
	type WeightInfo = crate::weights::pallet_producer_registry::WeightInfo<Runtime>;
}

impl pallet_well_audit::Config for Runtime {
	type Assets = AssetRegistry;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = World;
	type Currency = Balances;
	type DepositPrice = DepositPrice;
	type GovernanceOrigin = AssetAdmin;
	type ManagerOrigin = Manager;
	type ParametersOrigin = ParametersAdmin;
	type Producers = ProducerRegistry;
	type ReviewMajorityOrigin = ManagersMajority;
	type RuntimeHoldReason = RuntimeHoldReason;
	type Time = Timestamp;
	type WeightInfo = crate::weights::pallet_well_audit::WeightInfo<Runtime>;
}

impl pallet_margin_escrow::Config for Runtime {
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = World;
	type Currency = Balances;
	type ParametersOrigin = ParametersAdmin;
	type Prices = ProductionOracle;
	type RuntimeHoldReason = RuntimeHoldReason;
	type Treasury = TreasuryAccount;
	type WeightInfo = crate::weights::pallet_margin_escrow::WeightInfo<Runtime>;
}

impl pallet_production_oracle::Config for Runtime {
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = World;
	type Currency = Balances;
	type GovernanceOrigin = OracleAdmin;
	type Kinds = AssetRegistry;
	type MajorityOrigin = ManagersMajority;
	type ManagerOrigin = Manager;
	type MaxReporters = MaxReporters;
	type MaxReports = MaxReports;
	type ParametersOrigin = ParametersAdmin;
	type ReportLongevity = ReportLongevity;
	type ReportPriority = ReportPriority;
	type RuntimeHoldReason = RuntimeHoldReason;
	type SourcesOrigin = AssetAdmin;
	type StrikeReceiver = TreasuryAccount;
	type Time = Timestamp;
	type WeightInfo = crate::weights::pallet_production_oracle::WeightInfo<Runtime>;
	type WellMonths = TatIssuance;
}

impl pallet_tat_issuance::Config for Runtime {
	type Assets = AssetRegistry;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = World;
	type Currency = Balances;
	type DepositPrice = DepositPrice;
	type Margins = MarginEscrow;
	type MaxUploadItems = ConstU32<1_000>;
	type OfficialVolumes = ProductionOracle;
	type ParametersOrigin = ParametersAdmin;
	type Prices = ProductionOracle;
	type Producers = ProducerRegistry;
	// TAT is counted by the period that issuance is in.
	type RewardPeriod = pallet_unit_issuance::CurrentPeriod<Runtime>;
	type RuntimeHoldReason = RuntimeHoldReason;
	type Tat = Tat;
	type Time = Timestamp;
	type WeightInfo = crate::weights::pallet_tat_issuance::WeightInfo<Runtime>;
	type Wells = WellAudit;
}
