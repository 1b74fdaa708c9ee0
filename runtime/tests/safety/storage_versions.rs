//! Every pallet's storage has a version, and the chain knows it.

use crate::world::externalities;
use frame_support::traits::{GetStorageVersion, PalletInfoAccess, StorageVersion};
use treasurenet_runtime::{
	AssetRegistry, BonusStake, CircuitBreaker, MarginEscrow, ProducerRegistry, ProductionOracle,
	TatIssuance, UnitIssuance, ValidatorAttendance, WellAudit,
};

fn check<P>()
where
	P: GetStorageVersion<InCodeStorageVersion = StorageVersion> + PalletInfoAccess,
{
	let of_code = P::in_code_storage_version();
	assert!(of_code >= StorageVersion::new(1), "{} has a version from the first day on", P::name());
	assert_eq!(P::on_chain_storage_version(), of_code, "{}", P::name());
}

#[test]
fn versions_on_chain_should_be_those_of_the_code_after_genesis() {
	for preset in ["development", "local_testnet"] {
		externalities(preset).execute_with(|| {
			check::<AssetRegistry>();
			check::<BonusStake>();
			check::<CircuitBreaker>();
			check::<MarginEscrow>();
			check::<ProducerRegistry>();
			check::<ProductionOracle>();
			check::<TatIssuance>();
			check::<UnitIssuance>();
			check::<ValidatorAttendance>();
			check::<WellAudit>();
		});
	}
}
