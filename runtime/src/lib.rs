//! # The Treasurenet runtime
//!
//! The chain's state transition function: what every node computes in the same way.
//!
//! | part | contents |
//! |---|---|
//! | this file | the version, the shape of blocks and transactions, the list of pallets |
//! | [`apis`] | the runtime APIs for nodes and clients |
//! | [`configs`] | each pallet's configuration, one file for each area |
//! | [`constants`] | the numbers that a network is built on |
//! | [`genesis_config_presets`] | the states that a chain can start from |
//! | [`migrations`] | what an upgrade changes in the state |
//! | `rehearsal` | what the rehearsed upgrade has instead |
//! | `transactions` | the transaction extensions, and transactions that the runtime makes itself |
//! | [`tips`] | what a tip buys |
//! | [`weights`] | how long everything takes, measured |
//! | `bag_thresholds` | how the voters' list is sorted |
//!
//! The pallets' indices are part of every transaction's encoding. They are explicit, in groups of
//! ten with room to grow, and never change.

#![cfg_attr(not(feature = "std"), no_std)]
// The runtime's call and event enums nest deeper than the compiler's default allows.
#![recursion_limit = "512"]
// The macros of the runtime and its APIs generate public items without documentation. The modules
// written by hand are checked below.
#![allow(missing_docs)]

extern crate alloc;

pub mod apis;
#[deny(missing_docs)]
mod bag_thresholds;
#[cfg(feature = "runtime-benchmarks")]
mod benchmarks;
#[deny(missing_docs)]
pub mod configs;
#[deny(missing_docs)]
pub mod constants;
#[deny(missing_docs)]
pub mod genesis_config_presets;
#[deny(missing_docs)]
pub mod migrations;
#[deny(missing_docs)]
pub mod own_weights;
#[cfg(feature = "upgrade-rehearsal")]
#[deny(missing_docs)]
mod rehearsal;
#[deny(missing_docs)]
pub mod tips;
#[deny(missing_docs)]
mod transactions;
#[deny(missing_docs)]
pub mod weights;

use alloc::vec::Vec;
use configs::governance::track_origins;
use sp_runtime::{
	MultiAddress, MultiSignature, generic, impl_opaque_keys,
	traits::{BlakeTwo256, IdentifyAccount, Verify},
};
#[cfg(feature = "std")]
pub use wasm::{FAST_WASM_BINARY, WASM_BINARY};
#[cfg(not(feature = "upgrade-rehearsal"))]
use {alloc::borrow::Cow, sp_version::RuntimeVersion};

pub use transactions::{CheckCallFilter, TxExtension, extension};
pub use treasurenet_primitives::{Balance, Moment, UNIT};

/// The compiled runtimes that a node embeds.
#[cfg(feature = "std")]
mod wasm {
	#[allow(dead_code)]
	mod normal {
		include!(concat!(env!("OUT_DIR"), "/wasm_binary.rs"));
	}
	#[allow(dead_code)]
	mod fast {
		include!(concat!(env!("OUT_DIR"), "/fast_wasm_binary.rs"));
	}

	/// The runtime of a live network. `None` if the build skipped Wasm.
	pub const WASM_BINARY: Option<&[u8]> = normal::WASM_BINARY;
	/// The runtime with sessions of a minute and eras of three. `None` if the build skipped Wasm.
	pub const FAST_WASM_BINARY: Option<&[u8]> = fast::WASM_BINARY;
}

/// A transaction's signature: sr25519, ed25519 or ECDSA.
pub type Signature = MultiSignature;
/// An account: the public key that a [`Signature`] is checked by, or its hash.
pub type AccountId = <<Signature as Verify>::Signer as IdentifyAccount>::AccountId;
/// How a transaction names an account.
pub type Address = MultiAddress<AccountId, ()>;
/// The number of an account's transaction.
pub type Nonce = u32;
/// A block's, a transaction's or a state's hash.
pub type Hash = sp_core::H256;
/// A block's number.
pub type BlockNumber = u32;
/// A block's header.
pub type Header = generic::Header<BlockNumber, BlakeTwo256>;
/// A block.
pub type Block = generic::Block<Header, UncheckedExtrinsic>;
/// A block with the justification of its finality.
pub type SignedBlock = generic::SignedBlock<Block>;
/// A block's hash or number.
pub type BlockId = generic::BlockId<Block>;
/// A transaction as it is sent.
pub type UncheckedExtrinsic =
	generic::UncheckedExtrinsic<Address, RuntimeCall, Signature, TxExtension>;
/// What a transaction's signature signs.
pub type SignedPayload = generic::SignedPayload<RuntimeCall, TxExtension>;
/// Runs blocks. Migrations are named in `frame_system::Config`.
pub type Executive = frame_executive::Executive<
	Runtime,
	Block,
	frame_system::ChainContext<Runtime>,
	Runtime,
	AllPalletsWithSystem,
>;

/// Blocks for a node, which does not decode their transactions: so it can follow the chain when the
/// runtime is upgraded.
pub mod opaque {
	pub use sp_runtime::OpaqueExtrinsic as UncheckedExtrinsic;

	/// A block of opaque transactions.
	pub type Block = super::generic::Block<super::Header, UncheckedExtrinsic>;
}

impl_opaque_keys! {
	/// The keys that a validator's node signs with.
	///
	/// Key types added later need `Session::upgrade_keys` in a migration.
	pub struct SessionKeys {
		/// Authors blocks.
		pub babe: Babe,
		/// Votes on finality.
		pub grandpa: Grandpa,
		/// Signs heartbeats.
		pub im_online: ImOnline,
		/// Signs the node's network addresses.
		pub authority_discovery: AuthorityDiscovery,
	}
}

/// The runtime's version.
#[cfg(not(feature = "upgrade-rehearsal"))]
#[sp_version::runtime_version]
pub const VERSION: RuntimeVersion = RuntimeVersion {
	spec_name: Cow::Borrowed("treasurenet"),
	impl_name: Cow::Borrowed("treasurenet"),
	authoring_version: 1,
	// Raised by every release that executes blocks differently.
	spec_version: 1,
	impl_version: 0,
	apis: apis::RUNTIME_API_VERSIONS,
	// Raised by every release whose transactions are encoded differently.
	transaction_version: 1,
	system_version: 1,
};
#[cfg(feature = "upgrade-rehearsal")]
pub use rehearsal::VERSION;

#[frame_support::runtime]
mod runtime {
	/// The runtime.
	#[runtime::runtime]
	#[runtime::derive(
		RuntimeCall,
		RuntimeEvent,
		RuntimeError,
		RuntimeOrigin,
		RuntimeFreezeReason,
		RuntimeHoldReason,
		RuntimeSlashReason,
		RuntimeLockId,
		RuntimeTask,
		RuntimeViewFunction
	)]
	pub struct Runtime;

	// 0 to 9: the base.
	#[runtime::pallet_index(0)]
	pub type System = frame_system::Pallet<Runtime>;
	#[runtime::pallet_index(1)]
	pub type Timestamp = pallet_timestamp::Pallet<Runtime>;
	#[runtime::pallet_index(2)]
	pub type Scheduler = pallet_scheduler::Pallet<Runtime>;
	#[runtime::pallet_index(3)]
	pub type Preimage = pallet_preimage::Pallet<Runtime>;
	#[runtime::pallet_index(4)]
	pub type MultiBlockMigrations = pallet_migrations::Pallet<Runtime>;

	// 10 to 19: money.
	#[runtime::pallet_index(10)]
	pub type Balances = pallet_balances::Pallet<Runtime>;
	#[runtime::pallet_index(11)]
	pub type TransactionPayment = pallet_transaction_payment::Pallet<Runtime>;
	#[runtime::pallet_index(12)]
	pub type Assets = pallet_assets::Pallet<Runtime>;
	#[runtime::pallet_index(13)]
	pub type Vesting = pallet_vesting::Pallet<Runtime>;

	// 20 to 29: consensus. Hooks run, and genesis is built, in the order of the indices. BABE comes
	// before Session, which asks it whether a session ends. Staking does too, because its genesis
	// elects the validators of the first era. Authorship comes after Session: the first block of a
	// session names its author by its index in the new validator set.
	#[runtime::pallet_index(20)]
	pub type Babe = pallet_babe::Pallet<Runtime>;
	#[runtime::pallet_index(21)]
	pub type Grandpa = pallet_grandpa::Pallet<Runtime>;
	#[runtime::pallet_index(22)]
	pub type Staking = pallet_staking::Pallet<Runtime>;
	#[runtime::pallet_index(23)]
	pub type Session = pallet_session::Pallet<Runtime>;
	#[runtime::pallet_index(24)]
	pub type Historical = pallet_session::historical::Pallet<Runtime>;
	#[runtime::pallet_index(25)]
	pub type ImOnline = pallet_im_online::Pallet<Runtime>;
	#[runtime::pallet_index(26)]
	pub type AuthorityDiscovery = pallet_authority_discovery::Pallet<Runtime>;
	#[runtime::pallet_index(27)]
	pub type Offences = pallet_offences::Pallet<Runtime>;
	#[runtime::pallet_index(28)]
	pub type Authorship = pallet_authorship::Pallet<Runtime>;

	// 30 to 39: staking and rewards.
	#[runtime::pallet_index(30)]
	pub type ElectionProviderMultiPhase = pallet_election_provider_multi_phase::Pallet<Runtime>;
	#[runtime::pallet_index(32)]
	pub type VoterList = pallet_bags_list::Pallet<Runtime, Instance1>;

	// After Session, whose validators a round begins with, and after the pallets that slash or
	// disable them.
	#[runtime::pallet_index(33)]
	pub type UnitIssuance = pallet_unit_issuance::Pallet<Runtime>;
	#[runtime::pallet_index(34)]
	pub type BonusStake = pallet_bonus_stake::Pallet<Runtime>;
	#[runtime::pallet_index(35)]
	pub type ValidatorAttendance = pallet_validator_attendance::Pallet<Runtime>;

	// 40 to 49: governance.
	#[runtime::pallet_index(40)]
	pub type Foundation = pallet_collective::Pallet<Runtime, Instance1>;
	#[runtime::pallet_index(41)]
	pub type FoundationMembership = pallet_membership::Pallet<Runtime, Instance1>;
	#[runtime::pallet_index(42)]
	pub type Treasury = pallet_treasury::Pallet<Runtime>;
	#[runtime::pallet_index(43)]
	pub type Referenda = pallet_referenda::Pallet<Runtime>;
	#[runtime::pallet_index(44)]
	pub type ConvictionVoting = pallet_conviction_voting::Pallet<Runtime>;
	#[runtime::pallet_index(45)]
	pub type Origins = track_origins::Pallet<Runtime>;
	#[runtime::pallet_index(46)]
	pub type Whitelist = pallet_whitelist::Pallet<Runtime>;

	// 50 to 59: accounts and calls. The circuit breaker's genesis comes after all that issue UNIT.
	#[runtime::pallet_index(50)]
	pub type Utility = pallet_utility::Pallet<Runtime>;
	#[runtime::pallet_index(51)]
	pub type Proxy = pallet_proxy::Pallet<Runtime>;
	#[runtime::pallet_index(52)]
	pub type Multisig = pallet_multisig::Pallet<Runtime>;
	#[runtime::pallet_index(53)]
	pub type SafeMode = pallet_safe_mode::Pallet<Runtime>;
	#[runtime::pallet_index(54)]
	pub type TxPause = pallet_tx_pause::Pallet<Runtime>;
	#[runtime::pallet_index(55)]
	pub type CircuitBreaker = pallet_circuit_breaker::Pallet<Runtime>;

	// 60 to 69: production.
	#[runtime::pallet_index(60)]
	pub type AssetRegistry = pallet_asset_registry::Pallet<Runtime>;
	#[runtime::pallet_index(61)]
	pub type ProducerRegistry = pallet_producer_registry::Pallet<Runtime>;
	#[runtime::pallet_index(62)]
	pub type WellAudit = pallet_well_audit::Pallet<Runtime>;
	#[runtime::pallet_index(63)]
	pub type MarginEscrow = pallet_margin_escrow::Pallet<Runtime>;
	#[runtime::pallet_index(64)]
	pub type ProductionOracle = pallet_production_oracle::Pallet<Runtime>;
	#[runtime::pallet_index(65)]
	pub type TatIssuance = pallet_tat_issuance::Pallet<Runtime>;
}
