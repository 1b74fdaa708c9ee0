//! Every pallet's storage has a version, and the chain knows it.

use crate::world::externalities;
use frame_support::traits::{GetStorageVersion, PalletInfoAccess, StorageVersion};
use std::{collections::BTreeSet, fs};
use treasurenet_runtime::{
	AssetRegistry, BonusStake, CircuitBreaker, MarginEscrow, ProducerRegistry, ProductionOracle,
	TatIssuance, UnitIssuance, ValidatorAttendance, WellAudit,
};

/// Checks a pallet, and returns the name of its crate.
fn check<P>() -> String
where
	P: GetStorageVersion<InCodeStorageVersion = StorageVersion> + PalletInfoAccess,
{
	let of_code = P::in_code_storage_version();
	assert!(of_code >= StorageVersion::new(1), "{} has a version from the first day on", P::name());
	assert_eq!(P::on_chain_storage_version(), of_code, "{}", P::name());
	P::module_name().to_string()
}

#[test]
fn versions_on_chain_should_be_those_of_the_code_after_genesis() {
	let pallets: BTreeSet<_> = fs::read_dir("../pallets")
		.expect("the folder exists; qed")
		.map(|folder| folder.expect("it can be read; qed").file_name().into_string())
		.map(|name| format!("pallet_{}", name.expect("it is text; qed").replace('-', "_")))
		.collect();
	for preset in ["development", "local_testnet"] {
		externalities(preset).execute_with(|| {
			let checked = BTreeSet::from([
				check::<AssetRegistry>(),
				check::<BonusStake>(),
				check::<CircuitBreaker>(),
				check::<MarginEscrow>(),
				check::<ProducerRegistry>(),
				check::<ProductionOracle>(),
				check::<TatIssuance>(),
				check::<UnitIssuance>(),
				check::<ValidatorAttendance>(),
				check::<WellAudit>(),
			]);
			assert_eq!(checked, pallets, "every pallet of this project is checked");
		});
	}
}
