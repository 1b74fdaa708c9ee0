//! How long everything takes, measured on the reference machine for validators. `make weights` writes all files
//! of this folder but this one.
//!
//! A pallet that is new takes the weights of its own crate until `make weights` has measured it.

pub mod database;
pub mod frame_election_provider_support;
pub mod frame_system;
pub mod frame_system_extensions;
pub mod overhead;
pub mod pallet_asset_registry;
pub mod pallet_assets;
pub mod pallet_bags_list;
pub mod pallet_balances;
pub mod pallet_bonus_stake;
pub mod pallet_circuit_breaker;
pub mod pallet_collective;
pub mod pallet_conviction_voting;
pub mod pallet_election_provider_multi_phase;
pub mod pallet_grandpa;
pub mod pallet_im_online;
pub mod pallet_margin_escrow;
pub mod pallet_membership;
pub mod pallet_migrations;
pub mod pallet_multisig;
pub mod pallet_preimage;
pub mod pallet_producer_registry;
pub mod pallet_production_oracle;
pub mod pallet_proxy;
pub mod pallet_referenda;
pub mod pallet_safe_mode;
pub mod pallet_scheduler;
pub mod pallet_session;
pub mod pallet_staking;
pub mod pallet_tat_issuance;
pub mod pallet_timestamp;
pub mod pallet_transaction_payment;
pub mod pallet_treasury;
pub mod pallet_tx_pause;
pub mod pallet_unit_issuance;
pub mod pallet_utility;
pub mod pallet_validator_attendance;
pub mod pallet_vesting;
pub mod pallet_well_audit;
pub mod pallet_whitelist;
pub mod treasurenet_runtime;
