//! The states that a chain can start from.
//!
//! | preset | validators | rules |
//! |---|---|---|
//! | `development` | one | quorum of one, no waits and no locks, 1 200 days of backfill, months close only when their official volume is accepted: past months can be walked through at once |
//! | `local_testnet` | four | those of a live network |
//!
//! There are as many seats for validators as validators; governance raises their number, at most by a
//! quarter a week.
//!
//! Both are for trying things out and use the well-known development keys. Each key, stashes
//! included, has ten million UNIT. There is no TAT: it comes from production only.
//!
//! | key | role |
//! |---|---|
//! | `//Alice//stash` to `//Dave//stash` | validators, by the session keys of `//Alice` to `//Dave`; in `development` the first alone |
//! | `//Alice`, `//Bob`, `//Charlie` | managers of the foundation |
//! | `//Dave` | verifier of producers |
//! | `//Eve`, `//Ferdie`, `//One` | reporters, with their bond held |
//! | `//Two`, and any other account | none: producers, beneficiaries |

use crate::{
	AccountId, AssetRegistryConfig, AssetsConfig, BabeConfig, Balance, BalancesConfig,
	FoundationMembershipConfig, ProducerRegistryConfig, ProductionOracleConfig,
	RuntimeGenesisConfig, SessionConfig, SessionKeys, StakingConfig, TatIssuanceConfig,
	WellAuditConfig,
	configs::{
		consensus::BABE_GENESIS_EPOCH_CONFIG,
		system::{TreasuryAccount, tat_owner},
	},
	constants::{
		TAT, TAT_MINIMUM_BALANCE,
		currency::EXISTENTIAL_DEPOSIT,
		staking::{MAX_ELECTABLE_TARGETS, MIN_NOMINATOR_BOND, MIN_VALIDATOR_BOND},
	},
};
use alloc::{format, string::ToString, vec, vec::Vec};
use frame_support::{BoundedVec, build_struct_json_patch};
use pallet_asset_registry::petroleum;
use pallet_production_oracle::{
	GenesisPriceFormat, GenesisPriceSource, GenesisSources, GenesisVolumeFormat,
	GenesisVolumeSource,
};
use pallet_staking::StakerStatus;
use serde_json::Value;
use sp_genesis_builder::{DEV_RUNTIME_PRESET, LOCAL_TESTNET_RUNTIME_PRESET, PresetId};
use sp_keyring::{Ed25519Keyring, Sr25519Keyring};
use sp_runtime::Perbill;
use treasurenet_primitives::{ProductionSchedule, UNIT};

/// What every development account has.
const ENDOWMENT: Balance = 10_000_000 * UNIT;
/// What every genesis validator has bonded.
const GENESIS_BOND: Balance = 100_000 * UNIT;
/// How far back uploads may reach on a development chain, in days.
const DEVELOPMENT_BACKFILL_DAYS: u32 = 1_200;

/// The names of the presets.
pub fn preset_names() -> Vec<PresetId> {
	vec![PresetId::from(DEV_RUNTIME_PRESET), PresetId::from(LOCAL_TESTNET_RUNTIME_PRESET)]
}

/// A preset by its name, as a patch of the default genesis in JSON. `None` if there is none of that
/// name.
pub fn get_preset(id: &PresetId) -> Option<Vec<u8>> {
	let patch = match id.as_ref() {
		DEV_RUNTIME_PRESET => development(),
		LOCAL_TESTNET_RUNTIME_PRESET => local_testnet(),
		_ => return None,
	};
	Some(patch.to_string().into_bytes())
}

fn development() -> Value {
	genesis(
		&[Validator::new(Sr25519Keyring::AliceStash, Sr25519Keyring::Alice, Ed25519Keyring::Alice)],
		Rules::development(),
	)
}

fn local_testnet() -> Value {
	use Sr25519Keyring::*;
	genesis(
		&[
			Validator::new(AliceStash, Alice, Ed25519Keyring::Alice),
			Validator::new(BobStash, Bob, Ed25519Keyring::Bob),
			Validator::new(CharlieStash, Charlie, Ed25519Keyring::Charlie),
			Validator::new(DaveStash, Dave, Ed25519Keyring::Dave),
		],
		Rules::default(),
	)
}

/// A genesis validator.
struct Validator {
	/// The account that bonds and is paid.
	stash: AccountId,
	/// What its node signs with.
	keys: SessionKeys,
}

impl Validator {
	fn new(stash: Sr25519Keyring, node: Sr25519Keyring, finality: Ed25519Keyring) -> Self {
		Self {
			stash: stash.to_account_id(),
			keys: SessionKeys {
				babe: node.public().into(),
				grandpa: finality.public().into(),
				im_online: node.public().into(),
				authority_discovery: node.public().into(),
			},
		}
	}
}

/// The numbers in which the presets differ.
#[derive(Default)]
struct Rules {
	assets: pallet_asset_registry::Parameters,
	wells: pallet_well_audit::Parameters,
	oracle: pallet_production_oracle::Parameters,
	schedule: ProductionSchedule,
}

impl Rules {
	/// Without waits and locks, so past months can be gone through at once.
	fn development() -> Self {
		let defaults = Self::default();
		Self {
			assets: pallet_asset_registry::Parameters {
				attestation_notice_days: 0,
				..defaults.assets
			},
			wells: pallet_well_audit::Parameters {
				first_mint_wait_ms: 0,
				share_reduction_wait_ms: 0,
				removal_wait_ms: 0,
			},
			oracle: pallet_production_oracle::Parameters {
				min_quorum: 1,
				median_wait_ms: 0,
				price_lock_hours: 0,
				official_lock_hours: 0,
				..defaults.oracle
			},
			schedule: ProductionSchedule {
				max_backfill_days: DEVELOPMENT_BACKFILL_DAYS,
				close_after_days: None,
				volume_round_after_days: 0,
				settle_after_days: 0,
				..defaults.schedule
			},
		}
	}
}

fn accounts<const N: usize>(keys: [Sr25519Keyring; N]) -> Vec<AccountId> {
	keys.map(Sr25519Keyring::to_account_id).into()
}

/// The sources of prices and volumes, unless an operator sets others: the US Energy Information
/// Administration, which requires a free key, and Petrinex.
fn official_sources() -> GenesisSources {
	let price = |feed: &str, path: &str, series: &str, unit: &str| GenesisPriceSource {
		feed: feed.into(),
		url: format!(
			"https://api.eia.gov/v2/{path}/data/?api_key={{api-key}}&frequency=daily&data[0]=value\
			 &facets[series][]={series}&start={{from}}&end={{to}}"
		),
		format: GenesisPriceFormat::EiaV2 { series: series.into() },
		unit: unit.into(),
	};
	let volume = |kind: &str, unit: &str| GenesisVolumeSource {
		kind: kind.into(),
		url: "https://www.petrinex.gov.ab.ca/publicdata/API/Files/AB/Vol/{month}/CSV".into(),
		format: GenesisVolumeFormat::PetrinexVolumetric { product: kind.into() },
		unit: unit.into(),
	};
	GenesisSources {
		prices: vec![
			price("OIL", "petroleum/pri/spt", "RWTC", "$/BBL"),
			price("GAS", "natural-gas/pri/fut", "RNGWHHD", "$/MMBTU"),
		],
		volumes: vec![volume("OIL", "m3"), volume("GAS", "10^3 m3")],
	}
}

/// The least that somebody bonds. The benchmarks of `pallet-staking` bond next to nothing.
fn min_bond(bond: Balance) -> Balance {
	if cfg!(feature = "runtime-benchmarks") { 0 } else { bond }
}

fn genesis(validators: &[Validator], rules: Rules) -> Value {
	let managers = accounts([Sr25519Keyring::Alice, Sr25519Keyring::Bob, Sr25519Keyring::Charlie]);
	let mut balances: Vec<(AccountId, Balance)> =
		Sr25519Keyring::iter().map(|key| (key.to_account_id(), ENDOWMENT)).collect();
	// Without it, the treasury could not receive amounts below the existential deposit.
	balances.push((TreasuryAccount::get(), EXISTENTIAL_DEPOSIT));

	build_struct_json_patch!(RuntimeGenesisConfig {
		balances: BalancesConfig { balances },
		assets: AssetsConfig {
			assets: vec![(TAT, tat_owner(), true, TAT_MINIMUM_BALANCE)],
			metadata: vec![(TAT, b"TAT".to_vec(), b"TAT".to_vec(), 18)],
		},
		babe: BabeConfig { epoch_config: BABE_GENESIS_EPOCH_CONFIG },
		session: SessionConfig {
			keys: validators
				.iter()
				.map(|v| (v.stash.clone(), v.stash.clone(), v.keys.clone()))
				.collect::<Vec<_>>(),
		},
		staking: StakingConfig {
			validator_count: validators.len() as u32,
			minimum_validator_count: 1,
			slash_reward_fraction: Perbill::from_percent(10),
			stakers: validators
				.iter()
				.map(|v| {
					(v.stash.clone(), v.stash.clone(), GENESIS_BOND, StakerStatus::Validator)
				})
				.collect::<Vec<_>>(),
			min_nominator_bond: min_bond(MIN_NOMINATOR_BOND),
			min_validator_bond: min_bond(MIN_VALIDATOR_BOND),
			max_validator_count: Some(MAX_ELECTABLE_TARGETS),
		},
		foundation_membership: FoundationMembershipConfig {
			members: BoundedVec::truncate_from(managers),
		},
		asset_registry: AssetRegistryConfig {
			assets: vec![petroleum::asset()],
			kinds: vec![petroleum::oil(), petroleum::gas()],
			parameters: rules.assets,
		},
		producer_registry: ProducerRegistryConfig { verifiers: accounts([Sr25519Keyring::Dave]) },
		well_audit: WellAuditConfig { parameters: rules.wells },
		production_oracle: ProductionOracleConfig {
			parameters: rules.oracle,
			reporters: accounts(
				[Sr25519Keyring::Eve, Sr25519Keyring::Ferdie, Sr25519Keyring::One,]
			),
			sources: official_sources(),
			..Default::default()
		},
		tat_issuance: TatIssuanceConfig { parameters: rules.schedule },
	})
}
