//! Emergencies: safe mode, paused calls, and the circuit breaker that stops minting by itself.
//!
//! Two switches stop calls. *Safe mode* stops all but the essential ones; a *pause* stops one call. Both
//! leave alone what `ESSENTIAL_CALLS` lists: consensus, governance, what is owed, and ways out. The
//! table of all calls in all modes is `docs/calls.md`.

use super::{
	governance::origins::{ManagersMajority, ParametersAdmin},
	system::BlockWeights,
};
use crate::{
	AccountId, Assets, Balance, Balances, BlockNumber, Runtime, RuntimeCall, RuntimeEvent,
	RuntimeHoldReason, SafeMode, TxPause, UnitIssuance,
	constants::{TAT, time::DAYS},
	migrations,
};
use alloc::vec::Vec;
use frame_support::{
	defensive, parameter_types,
	traits::{
		CallMetadata, ConstU32, Contains, EitherOf, GetCallMetadata, InsideBoth, NeverEnsureOrigin,
		TransactionPause,
	},
	weights::Weight,
};
use frame_system::EnsureWithSuccess;
use pallet_circuit_breaker::{Books, StopMinting};
use pallet_tx_pause::RuntimeCallNameOf;
use sp_runtime::Perbill;

/// What an emergency leaves of the calls.
pub type EmergencyFilter = InsideBoth<SafeMode, TxPause>;
/// What takes charge when a migration fails.
pub type OnFailedMigration = migrations::EnterSafeMode<SafeMode>;

/// The calls of a pallet that are essential.
enum Calls {
	/// All of them, those of later releases included.
	All,
	/// These.
	These(&'static [&'static str]),
}

/// The calls that work in safe mode and cannot be paused, by pallet.
///
/// | group | why |
/// |---|---|
/// | consensus | the chain must go on, and offenders must be reported |
/// | governance | it finds the way out; its tracks' calls included |
/// | wrappers | multisigs, proxies and batches; the calls within them meet the filter again |
/// | protection | what takes a power away from a thief or a cheat |
/// | payouts | what was earned is paid |
/// | exits | what an account owns can be freed |
///
/// Not among them, on purpose: `settle`, which mints; margin deposits, uploads and reports, for which
/// some days' delay costs nothing that [`ManagersDuration`] does not bound; transfers.
const ESSENTIAL_CALLS: &[(&str, Calls)] = &[
	// Consensus.
	("Timestamp", Calls::All),
	("Babe", Calls::All),
	("Grandpa", Calls::All),
	("Session", Calls::All),
	("ImOnline", Calls::All),
	("ElectionProviderMultiPhase", Calls::All),
	// Governance.
	("System", Calls::These(&["apply_authorized_upgrade"])),
	("Scheduler", Calls::All),
	("Preimage", Calls::All),
	("Foundation", Calls::All),
	("FoundationMembership", Calls::All),
	("Treasury", Calls::All),
	("Referenda", Calls::All),
	("ConvictionVoting", Calls::All),
	("Whitelist", Calls::All),
	("SafeMode", Calls::All),
	("TxPause", Calls::All),
	("ValidatorAttendance", Calls::All),
	// Wrappers.
	("Utility", Calls::All),
	("Multisig", Calls::All),
	(
		"Proxy",
		Calls::These(&[
			"proxy",
			"proxy_announced",
			"announce",
			"remove_announcement",
			"reject_announcement",
			"remove_proxy",
			"remove_proxies",
		]),
	),
	// Governance, protection, payouts and exits of each pallet.
	(
		"Staking",
		Calls::These(&[
			"cancel_deferred_slash",
			"manual_slash",
			"set_min_commission",
			"restore_ledger",
			"deprecate_controller_batch",
			"chill_other",
			"payout_stakers",
			"payout_stakers_by_page",
			"chill",
			"unbond",
			"withdraw_unbonded",
		]),
	),
	("UnitIssuance", Calls::All),
	("BonusStake", Calls::These(&["set_parameters", "claim", "claim_many", "prune"])),
	(
		"AssetRegistry",
		Calls::These(&[
			"set_parameters",
			"register_asset",
			"approve_asset",
			"reject_proposal",
			"set_asset_status",
			"set_maintainer",
			"register_kind",
			"update_kind",
			"pause_kind",
			"resume_kind",
			"withdraw_proposal",
		]),
	),
	(
		"ProducerRegistry",
		Calls::These(&[
			"add_verifier",
			"remove_verifier",
			"suspend",
			"remove_uploader",
			"withdraw_application",
			"drop_qualification",
			"leave",
		]),
	),
	(
		"WellAudit",
		Calls::These(&[
			"set_parameters",
			"register_dapp",
			"remove_dapp",
			"return_to_review",
			"deactivate",
			"withdraw_pending",
			"remove",
			"unlink_dapp",
		]),
	),
	("MarginEscrow", Calls::These(&["set_parameters", "withdraw"])),
	(
		"ProductionOracle",
		Calls::These(&[
			"set_parameters",
			"admit_reporter",
			"remove_reporter",
			"forgive_strikes",
			"set_price_source",
			"set_volume_source",
			"reset_round",
			"reject_price",
			"set_session_key",
			"clear_session_key",
			"resign",
		]),
	),
	("TatIssuance", Calls::These(&["set_parameters"])),
];

/// The calls that mint TAT.
const MINTING_CALLS: [(&str, &str); 2] = [("TatIssuance", "mint_tat"), ("TatIssuance", "settle")];

/// The calls that work in safe mode and cannot be paused.
pub struct EssentialCalls;

impl EssentialCalls {
	/// Whether a call is one of them, by the names of its pallet and of itself.
	pub fn contains_name(pallet: &str, call: &str) -> bool {
		ESSENTIAL_CALLS.iter().any(|(name, calls)| {
			*name == pallet
				&& match calls {
					Calls::All => true,
					Calls::These(calls) => calls.contains(&call),
				}
		})
	}

	/// The pallets and calls on the list; no call where all of a pallet are.
	pub fn listed() -> Vec<(&'static str, Option<&'static str>)> {
		ESSENTIAL_CALLS
			.iter()
			.flat_map(|(pallet, calls)| match calls {
				Calls::All => alloc::vec![(*pallet, None)],
				Calls::These(calls) => calls.iter().map(|call| (*pallet, Some(*call))).collect(),
			})
			.collect()
	}
}

impl Contains<RuntimeCall> for EssentialCalls {
	fn contains(call: &RuntimeCall) -> bool {
		let CallMetadata { pallet_name, function_name } = call.get_call_metadata();
		Self::contains_name(pallet_name, function_name)
	}
}

impl Contains<RuntimeCallNameOf<Runtime>> for EssentialCalls {
	fn contains((pallet, call): &RuntimeCallNameOf<Runtime>) -> bool {
		match (core::str::from_utf8(pallet), core::str::from_utf8(call)) {
			(Ok(pallet), Ok(call)) => Self::contains_name(pallet, call),
			_ => false,
		}
	}
}

parameter_types! {
	/// For how long the managers' majority may enter safe mode: three days. Less than the week in which
	/// a beneficiary whose part was lowered can still have its ready months minted.
	pub const ManagersDuration: BlockNumber = 3 * DAYS;
	/// For how long governance enters safe mode, and extends it each time: 30 days.
	pub const GovernanceDuration: BlockNumber = 30 * DAYS;
	/// Deposit for entering or extending safe mode without a privilege: that is not possible.
	pub const NoDeposit: Option<Balance> = None;
	/// After how many blocks such a deposit may be released: there is none.
	pub const NoRelease: Option<BlockNumber> = None;
}

/// Who extends safe mode, and for how long: governance alone.
pub type ExtendOrigin = EnsureWithSuccess<ParametersAdmin, AccountId, GovernanceDuration>;
/// Who enters safe mode, and for how long: governance, or the managers' majority for a shorter time.
pub type EnterOrigin =
	EitherOf<ExtendOrigin, EnsureWithSuccess<ManagersMajority, AccountId, ManagersDuration>>;
/// Who ends an emergency before its time: governance alone.
pub type ResumeOrigin = ParametersAdmin;

impl pallet_safe_mode::Config for Runtime {
	type Currency = Balances;
	type EnterDepositAmount = NoDeposit;
	type EnterDuration = ManagersDuration;
	type ExtendDepositAmount = NoDeposit;
	type ExtendDuration = ManagersDuration;
	type ForceDepositOrigin = NeverEnsureOrigin<()>;
	type ForceEnterOrigin = EnterOrigin;
	type ForceExitOrigin = ResumeOrigin;
	type ForceExtendOrigin = ExtendOrigin;
	type Notify = ();
	type ReleaseDelay = NoRelease;
	type RuntimeEvent = RuntimeEvent;
	type RuntimeHoldReason = RuntimeHoldReason;
	type WeightInfo = crate::weights::pallet_safe_mode::WeightInfo<Runtime>;
	type WhitelistedCalls = EssentialCalls;
}

impl pallet_tx_pause::Config for Runtime {
	// A call with a longer name would count as paused. A test looks at all of them.
	type MaxNameLen = ConstU32<64>;
	type PauseOrigin = ManagersMajority;
	type RuntimeCall = RuntimeCall;
	type RuntimeEvent = RuntimeEvent;
	type UnpauseOrigin = ResumeOrigin;
	type WeightInfo = crate::weights::pallet_tx_pause::WeightInfo<Runtime>;
	type WhitelistedCalls = EssentialCalls;
}

/// The counters of the pallets that issue and hold UNIT and TAT.
pub struct IssuanceBooks;

impl Books for IssuanceBooks {
	fn unit_issuance() -> Balance {
		Balances::total_issuance()
	}

	fn unit_rewards() -> Balance {
		let running = pallet_unit_issuance::Current::<Runtime>::get();
		pallet_unit_issuance::IssuedBefore::<Runtime>::get().saturating_add(running.issued)
	}

	fn tat_supply() -> Balance {
		Assets::total_supply(TAT)
	}

	fn tat_counters() -> (Balance, Balance) {
		(
			pallet_tat_issuance::TotalMinted::<Runtime>::get(),
			pallet_tat_issuance::TotalBurnt::<Runtime>::get(),
		)
	}

	fn reward_pots_are_covered() -> bool {
		let running = pallet_unit_issuance::Running::<Runtime>::get();
		let owed = pallet_unit_issuance::Owed::<Runtime>::get();
		let covers = |pot: AccountId, debt: Balance| Balances::free_balance(pot) >= debt;
		covers(UnitIssuance::base_pot(), running.base.saturating_add(owed.base))
			&& covers(UnitIssuance::proposer_pot(), running.proposer.saturating_add(owed.proposer))
	}
}

/// Pauses the calls that mint TAT, and no other.
pub struct PauseMinting;

impl StopMinting for PauseMinting {
	fn stop_minting() {
		for (pallet, call) in MINTING_CALLS {
			let name = |name: &str| name.as_bytes().to_vec().try_into();
			let (Ok(pallet), Ok(call)) = (name(pallet), name(call)) else {
				defensive!("the names of calls fit their bound");
				continue;
			};
			// Fails only for a call that is paused already.
			let _ = <TxPause as TransactionPause>::pause((pallet, call));
		}
	}
}

impl pallet_circuit_breaker::Config for Runtime {
	type Books = IssuanceBooks;
	type Minting = PauseMinting;
	type WeightInfo = crate::weights::pallet_circuit_breaker::WeightInfo<Runtime>;
}

parameter_types! {
	/// What a migration may take of each block: two thirds. No transactions are there beside it. The
	/// rehearsed upgrade gives it little, so it takes several blocks on a network with few wells.
	pub MaxMigrationWeight: Weight = if cfg!(feature = "upgrade-rehearsal") {
		<Runtime as frame_system::Config>::DbWeight::get().reads_writes(20, 20).set_proof_size(u64::MAX)
	} else {
		Perbill::from_rational(2u32, 3u32) * BlockWeights::get().max_block
	};
}

impl pallet_migrations::Config for Runtime {
	type CursorMaxLen = ConstU32<{ 1 << 16 }>;
	type FailedMigrationHandler = OnFailedMigration;
	type IdentifierMaxLen = ConstU32<256>;
	type MaxServiceWeight = MaxMigrationWeight;
	type MigrationStatusHandler = ();
	#[cfg(not(feature = "runtime-benchmarks"))]
	type Migrations = migrations::MultiBlock;
	#[cfg(feature = "runtime-benchmarks")]
	type Migrations = pallet_migrations::mock_helpers::MockedMigrations;
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = crate::weights::pallet_migrations::WeightInfo<Runtime>;
}
