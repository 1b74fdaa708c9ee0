//! How a chain begins.
//!
//! | preset | validators | rules |
//! |---|---|---|
//! | `development` | Alice | quorum of one, no waits, 1 200 days of backfill, months close when their official volume is accepted |
//! | `local_testnet` | Alice, Bob, Charlie, Dave | those of the main net |
//!
//! In both, the well-known development keys have these roles:
//!
//! | account | role |
//! |---|---|
//! | Alice, Bob, Charlie | managers of the foundation |
//! | Dave | verifier |
//! | Eve, Ferdie, One | reporters |
//! | Two, and any other account | none: producers, beneficiaries |
//!
//! Each of them has ten million UNIT. There is no TAT: it comes of production alone.

use crate::{
	AccountId, AssetsConfig, BABE_GENESIS_EPOCH_CONFIG, BabeConfig, Balance, BalancesConfig,
	FoundationMembershipConfig, MarginEscrowConfig, ProducerRegistryConfig, AssetRegistryConfig,
	ProductionOracleConfig, RuntimeGenesisConfig, SessionConfig, SessionKeys, StakingConfig,
	TatIssuanceConfig, Treasury, WellAuditConfig,
	configs::system::tat_owner,
	constants::*,
};
use alloc::{vec, vec::Vec};
use frame_support::build_struct_json_patch;
use pallet_asset_registry::petroleum;
use pallet_staking::StakerStatus;
use sp_core::crypto::UncheckedInto;
use sp_genesis_builder::{DEV_RUNTIME_PRESET, LOCAL_TESTNET_RUNTIME_PRESET, PresetId};
use sp_keyring::{Ed25519Keyring, Sr25519Keyring};
use sp_runtime::Perbill;

/// What each account of a preset begins with.
const ENDOWMENT: Balance = 10_000_000 * UNIT;
/// What each validator of a preset has bonded.
const STAKE: Balance = 100_000 * UNIT;
/// How far back uploads may reach on a development chain, in days.
const DEVELOPMENT_BACKFILL_DAYS: u32 = 1_200;

/// The validators' keys, from the well-known development keys.
struct AuthorityKeys {
	stash: AccountId,
	session: SessionKeys,
}

impl AuthorityKeys {
	fn of(account: Sr25519Keyring, finality: Ed25519Keyring) -> Self {
		let public = account.public();
		Self {
			stash: account.to_account_id(),
			session: SessionKeys {
				grandpa: finality.public().0.unchecked_into(),
				babe: public.0.unchecked_into(),
				im_online: public.0.unchecked_into(),
				authority_discovery: public.0.unchecked_into(),
			},
		}
	}
}

/// The numbers in which the presets differ.
#[derive(Default)]
struct Rules {
	wells: pallet_well_audit::Parameters,
	oracle: pallet_production_oracle::Parameters,
	issuance: pallet_tat_issuance::Parameters,
}

impl Rules {
	/// Past months can be walked through at once.
	fn development() -> Self {
		let defaults = Self::default();
		Self {
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
				max_backfill_days: DEVELOPMENT_BACKFILL_DAYS,
				volume_round_delay_days: 0,
				..defaults.oracle
			},
			issuance: pallet_tat_issuance::Parameters {
				max_backfill_days: DEVELOPMENT_BACKFILL_DAYS,
				close_after_days: None,
				settle_after_days: 0,
				..defaults.issuance
			},
		}
	}
}

fn genesis(validators: Vec<AuthorityKeys>, rules: Rules) -> serde_json::Value {
	let mut endowed: Vec<_> =
		Sr25519Keyring::well_known().map(|key| key.to_account_id()).collect();
	endowed.extend([Sr25519Keyring::One, Sr25519Keyring::Two].map(|key| key.to_account_id()));
	endowed.sort();
	endowed.dedup();
	let mut balances: Vec<_> = endowed.into_iter().map(|who| (who, ENDOWMENT)).collect();
	balances.push((Treasury::account_id(), EXISTENTIAL_DEPOSIT));

	let managers = [Sr25519Keyring::Alice, Sr25519Keyring::Bob, Sr25519Keyring::Charlie]
		.map(|key| key.to_account_id());
	let reporters = [Sr25519Keyring::Eve, Sr25519Keyring::Ferdie, Sr25519Keyring::One]
		.map(|key| key.to_account_id());

	build_struct_json_patch!(RuntimeGenesisConfig {
		balances: BalancesConfig { balances },
		assets: AssetsConfig {
			assets: vec![(TAT, tat_owner(), true, TAT_MINIMUM_BALANCE)],
			metadata: vec![(TAT, b"Treasurenet TAT".to_vec(), b"TAT".to_vec(), 18)],
		},
		babe: BabeConfig { epoch_config: BABE_GENESIS_EPOCH_CONFIG },
		session: SessionConfig {
			keys: validators
				.iter()
				.map(|validator| {
					(
						validator.stash.clone(),
						validator.stash.clone(),
						validator.session.clone(),
					)
				})
				.collect(),
		},
		staking: StakingConfig {
			validator_count: MAX_ACTIVE_VALIDATORS,
			minimum_validator_count: 1,
			slash_reward_fraction: Perbill::from_percent(10),
			stakers: validators
				.iter()
				.map(|validator| {
					(
						validator.stash.clone(),
						validator.stash.clone(),
						STAKE,
						StakerStatus::<AccountId>::Validator,
					)
				})
				.collect(),
			min_validator_bond: MIN_VALIDATOR_BOND,
			min_nominator_bond: MIN_NOMINATOR_BOND,
		},
		foundation_membership: FoundationMembershipConfig {
			members: Vec::from(managers).try_into().expect("three managers are few; qed"),
		},
		asset_registry: AssetRegistryConfig {
			assets: vec![petroleum::asset()],
			kinds: vec![petroleum::oil(), petroleum::gas()],
		},
		producer_registry: ProducerRegistryConfig {
			verifiers: vec![Sr25519Keyring::Dave.to_account_id()],
		},
		well_audit: WellAuditConfig { parameters: rules.wells },
		margin_escrow: MarginEscrowConfig {
			parameters: pallet_margin_escrow::Parameters::default(),
		},
		production_oracle: ProductionOracleConfig {
			parameters: rules.oracle,
			reporters: reporters.into(),
		},
		tat_issuance: TatIssuanceConfig { parameters: rules.issuance },
	})
}

fn development() -> serde_json::Value {
	genesis(
		vec![AuthorityKeys::of(Sr25519Keyring::Alice, Ed25519Keyring::Alice)],
		Rules::development(),
	)
}

fn local_testnet() -> serde_json::Value {
	let validators = [
		(Sr25519Keyring::Alice, Ed25519Keyring::Alice),
		(Sr25519Keyring::Bob, Ed25519Keyring::Bob),
		(Sr25519Keyring::Charlie, Ed25519Keyring::Charlie),
		(Sr25519Keyring::Dave, Ed25519Keyring::Dave),
	];
	genesis(
		validators
			.into_iter()
			.map(|(account, finality)| AuthorityKeys::of(account, finality))
			.collect(),
		Rules::default(),
	)
}

/// A preset as JSON, a patch of the default genesis. `None` if there is none of that name.
pub fn get_preset(id: &PresetId) -> Option<Vec<u8>> {
	let patch = match id.as_ref() {
		DEV_RUNTIME_PRESET => development(),
		LOCAL_TESTNET_RUNTIME_PRESET => local_testnet(),
		_ => return None,
	};
	Some(serde_json::to_vec(&patch).expect("a JSON value serialises; qed"))
}

/// The names of the presets.
pub fn preset_names() -> Vec<PresetId> {
	vec![PresetId::from(DEV_RUNTIME_PRESET), PresetId::from(LOCAL_TESTNET_RUNTIME_PRESET)]
}
