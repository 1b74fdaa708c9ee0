//! The committed metadata, from which the typed calls and reads are generated.

use codec::{Decode, Encode};
use std::path::Path;
use subxt::ext::frame_metadata::{RuntimeMetadata, RuntimeMetadataPrefixed};
use subxt_utils_stripmetadata::StripMetadata;
use treasurenet_runtime::Runtime;

/// The version that subxt asks a node for first.
const METADATA_VERSION: u32 = 16;
/// Set to 1 to write the file again.
const UPDATE: &str = "TREASURENET_UPDATE";
/// What the clients use. Less of it compiles faster.
const PALLETS: [&str; 20] = [
	"AssetRegistry",
	"Balances",
	"BonusStake",
	"Assets",
	"ConvictionVoting",
	"Foundation",
	"MarginEscrow",
	"Preimage",
	"ProducerRegistry",
	"ProductionOracle",
	"Referenda",
	"SafeMode",
	"Scheduler",
	"Staking",
	"System",
	"TatIssuance",
	"Timestamp",
	"TxPause",
	"Utility",
	"WellAudit",
];
const RUNTIME_APIS: [&str; 5] =
	["BonusStakeApi", "IssuanceApi", "OracleApi", "ProductionApi", "RegisterApi"];

#[test]
fn committed_metadata_should_match_the_runtime() {
	let path = Path::new("metadata.scale");
	let present = metadata_of_the_runtime();
	if std::env::var(UPDATE).is_ok_and(|value| value == "1") {
		std::fs::write(path, &present).expect("the crate's folder can be written");
	}
	let committed = std::fs::read(path).unwrap_or_default();
	assert!(
		committed == present,
		"tools/client/metadata.scale is out of date: run this test with {UPDATE}=1"
	);
}

fn metadata_of_the_runtime() -> Vec<u8> {
	let opaque = Runtime::metadata_at_version(METADATA_VERSION).expect("the version is supported");
	let mut prefixed =
		RuntimeMetadataPrefixed::decode(&mut &opaque[..]).expect("a runtime's metadata decodes");
	let RuntimeMetadata::V16(metadata) = &mut prefixed.1 else {
		panic!("the metadata has another version than was asked for")
	};
	metadata.strip_metadata(|pallet| PALLETS.contains(&pallet), |api| RUNTIME_APIS.contains(&api));
	prefixed.encode()
}
