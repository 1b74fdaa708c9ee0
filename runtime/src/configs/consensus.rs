//! Who makes blocks and finalises them: BABE, GRANDPA, sessions, offences.

use super::{
	governance::origins::{ParametersAdmin, StakingAdmin},
	staking::MaxExposurePageSize,
	staking_adapters::{RunningEra, StakersOfStaking},
};
use crate::{
	AccountId, Babe, Balance, Balances, BlockNumber, BonusStake, Grandpa, Historical, ImOnline,
	Moment, Offences, Runtime, RuntimeEvent, RuntimeOrigin, Session, SessionKeys, Staking,
	Timestamp, UnitIssuance, ValidatorAttendance,
	constants::{
		currency::deposit,
		staking::{MAX_ACTIVE_VALIDATORS, MAX_ELECTABLE_TARGETS},
		time::{
			BLOCKS_PER_SESSION, BONDING_ERAS, HOURS, MILLISECS_PER_BLOCK, PRIMARY_PROBABILITY,
			SESSIONS_PER_ERA,
		},
	},
	own_weights::{OwnWeights, WeightInfo},
};
use alloc::vec::Vec;
use frame_support::{
	parameter_types,
	traits::{ConstU32, KeyOwnerProofSystem},
	weights::Weight,
};
use pallet_session::{
	SessionManager, disabling::UpToLimitWithReEnablingDisablingStrategy,
	historical::IdentificationTuple,
};
use sp_consensus_babe::{AllowedSlots, BabeEpochConfiguration};
use sp_core::crypto::KeyTypeId;
use sp_runtime::{
	DispatchResult, Perbill,
	traits::{ConvertInto, OpaqueKeys},
	transaction_validity::TransactionPriority,
};
use sp_staking::{
	SessionIndex, StakingInterface,
	offence::{OffenceDetails, OnOffenceHandler},
};

/// BABE as it starts: every slot has an author.
pub const BABE_GENESIS_EPOCH_CONFIG: BabeEpochConfiguration = BabeEpochConfiguration {
	c: PRIMARY_PROBABILITY,
	allowed_slots: AllowedSlots::PrimaryAndSecondaryVRFSlots,
};

/// The proof that an authority held a key in a session still known.
pub type KeyOwnerProof = sp_session::MembershipProof;

parameter_types! {
	/// Slots in an epoch.
	pub const EpochDuration: u64 = BLOCKS_PER_SESSION as u64;
	/// A slot.
	pub const ExpectedBlockTime: Moment = MILLISECS_PER_BLOCK;
	/// The most authorities that BABE and GRANDPA know.
	pub const MaxAuthorities: u32 = MAX_ACTIVE_VALIDATORS;
	/// For how many slots an equivocation may be reported: as long as its stake is bonded.
	pub const ReportLongevity: u64 =
		BONDING_ERAS as u64 * SESSIONS_PER_ERA as u64 * EpochDuration::get();
	/// GRANDPA sets whose session is remembered: reports of equivocation prove membership by it.
	pub const MaxSetIdSessionEntries: u64 = BONDING_ERAS as u64 * SESSIONS_PER_ERA as u64;
}

impl pallet_babe::Config for Runtime {
	type DisabledValidators = Session;
	type EpochChangeTrigger = pallet_babe::ExternalTrigger;
	type EpochDuration = EpochDuration;
	type EquivocationReportSystem =
		pallet_babe::EquivocationReportSystem<Runtime, Offences, Historical, ReportLongevity>;
	type ExpectedBlockTime = ExpectedBlockTime;
	type KeyOwnerProof = KeyOwnerProof;
	type MaxAuthorities = MaxAuthorities;
	// A report's weight covers one page of the offender's exposure.
	type MaxNominators = MaxExposurePageSize;
	type WeightInfo = EquivocationWeights;
}

impl pallet_grandpa::Config for Runtime {
	type EquivocationReportSystem =
		pallet_grandpa::EquivocationReportSystem<Runtime, Offences, Historical, ReportLongevity>;
	type KeyOwnerProof = KeyOwnerProof;
	type MaxAuthorities = MaxAuthorities;
	// A report's weight covers one page of the offender's exposure.
	type MaxNominators = MaxExposurePageSize;
	type MaxSetIdSessionEntries = MaxSetIdSessionEntries;
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = EquivocationWeights;
}

/// What a report of an equivocation weighs, whatever number of validators its proof claims: checking a
/// proof of the running session reads all of them, before it looks at that number.
pub struct EquivocationWeights;

impl pallet_babe::WeightInfo for EquivocationWeights {
	fn plan_config_change() -> Weight {
		OwnWeights::plan_config_change()
	}

	fn report_equivocation(_: u32, nominators: u32) -> Weight {
		OwnWeights::report_two_headers(nominators)
	}
}

impl pallet_grandpa::WeightInfo for EquivocationWeights {
	fn report_equivocation(_: u32, nominators: u32) -> Weight {
		OwnWeights::report_two_votes(nominators)
	}

	fn note_stalled() -> Weight {
		crate::weights::pallet_grandpa::WeightInfo::<Runtime>::note_stalled()
	}
}

impl pallet_authorship::Config for Runtime {
	type EventHandler = (Staking, ImOnline, UnitIssuance);
	type FindAuthor = pallet_session::FindAccountFromAuthorIndex<Runtime, Babe>;
}

parameter_types! {
	/// Deposit of a validator's session keys and of the index that finds their owner.
	pub const SessionKeyDeposit: Balance = deposit(5, 384);
}

impl pallet_session::Config for Runtime {
	type Currency = Balances;
	type DisablingStrategy = UpToLimitWithReEnablingDisablingStrategy;
	type KeyDeposit = SessionKeyDeposit;
	type Keys = SessionKeys;
	type NextSessionRotation = Babe;
	type RuntimeEvent = RuntimeEvent;
	type SessionHandler = <SessionKeys as OpaqueKeys>::KeyTypeIdProviders;
	type SessionManager = AttendedSessions;
	type ShouldEndSession = Babe;
	type ValidatorId = AccountId;
	type ValidatorIdOf = ConvertInto;
	type WeightInfo = crate::weights::pallet_session::WeightInfo<Runtime>;
}

/// Staking's validators, session by session, with what the pallet of attendance keeps of them.
pub struct AttendedSessions;

type StakingSessions = pallet_session::historical::NoteHistoricalRoot<Runtime, Staking>;

impl SessionManager<AccountId> for AttendedSessions {
	fn new_session(index: SessionIndex) -> Option<Vec<AccountId>> {
		<StakingSessions as SessionManager<AccountId>>::new_session(index)
	}

	fn new_session_genesis(index: SessionIndex) -> Option<Vec<AccountId>> {
		<StakingSessions as SessionManager<AccountId>>::new_session_genesis(index)
	}

	fn end_session(index: SessionIndex) {
		// Before the next session's validators take their seats, and while the era still runs.
		ValidatorAttendance::end_session();
		<StakingSessions as SessionManager<AccountId>>::end_session(index);
	}

	fn start_session(index: SessionIndex) {
		<StakingSessions as SessionManager<AccountId>>::start_session(index);
		// Once staking has begun the era that begins with the session, and before GRANDPA learns of it.
		ValidatorAttendance::start_session();
	}
}

impl pallet_session::historical::Config for Runtime {
	type FullIdentification = ();
	type FullIdentificationOf = pallet_staking::UnitIdentificationOf<Runtime>;
	type RuntimeEvent = RuntimeEvent;
}

parameter_types! {
	/// Heartbeats go before everything else that is unsigned.
	pub const HeartbeatPriority: TransactionPriority = TransactionPriority::MAX;
}

impl pallet_im_online::Config for Runtime {
	type AuthorityId = pallet_im_online::sr25519::AuthorityId;
	type MaxKeys = MaxAuthorities;
	type MaxPeerInHeartbeats = ConstU32<10_000>;
	type NextSessionRotation = Babe;
	type ReportUnresponsiveness = pallet_validator_attendance::ReportAbsence<Runtime, Offences>;
	type RuntimeEvent = RuntimeEvent;
	type UnsignedPriority = HeartbeatPriority;
	type ValidatorSet = Historical;
	type WeightInfo = crate::weights::pallet_im_online::WeightInfo<Runtime>;
}

impl pallet_authority_discovery::Config for Runtime {
	type MaxAuthorities = MaxAuthorities;
}

impl pallet_offences::Config for Runtime {
	type IdentificationTuple = pallet_session::historical::IdentificationTuple<Runtime>;
	type OnOffenceHandler = ExcludeAndSlash;
	type RuntimeEvent = RuntimeEvent;
}

/// Handles offences: a slashed validator earns no more of the running round's bonus, and staking
/// does the rest.
pub struct ExcludeAndSlash;

impl OnOffenceHandler<AccountId, IdentificationTuple<Runtime>, Weight> for ExcludeAndSlash {
	fn on_offence(
		offenders: &[OffenceDetails<AccountId, IdentificationTuple<Runtime>>],
		slash_fractions: &[Perbill],
		session: SessionIndex,
	) -> Weight {
		let spared = pallet_staking::Invulnerables::<Runtime>::get();
		for (details, fraction) in offenders.iter().zip(slash_fractions) {
			let (offender, ()) = &details.offender;
			// The bonus stake itself notices validators that are only disabled, in the next block.
			if !fraction.is_zero() && !spared.contains(offender) {
				BonusStake::exclude(offender);
			}
		}
		<Staking as OnOffenceHandler<_, IdentificationTuple<Runtime>, Weight>>::on_offence(
			offenders,
			slash_fractions,
			session,
		)
	}
}

/// Ends a validator's candidacy, as its own call `chill` does, unless an election would then have
/// too few candidates: the chain would keep the old set, with the absent in it.
pub struct ChillAbsent;

impl pallet_validator_attendance::Chill<AccountId> for ChillAbsent {
	fn chill(validator: &AccountId) -> bool {
		use pallet_staking::{MinimumValidatorCount, Validators};
		if !Validators::<Runtime>::contains_key(validator)
			|| Validators::<Runtime>::count() <= MinimumValidatorCount::<Runtime>::get()
		{
			return false;
		}
		<Staking as StakingInterface>::chill(validator).is_ok()
	}
}

/// Finality by GRANDPA. Its own `note_stalled` takes any delay and any block, so it is left to root.
pub struct FinalityOfGrandpa;

impl pallet_validator_attendance::Finality<BlockNumber> for FinalityOfGrandpa {
	fn restart(delay: BlockNumber, best_finalized: BlockNumber) -> DispatchResult {
		Grandpa::note_stalled(RuntimeOrigin::root(), delay, best_finalized)
	}

	fn waiting() -> Option<(BlockNumber, BlockNumber)> {
		pallet_grandpa::Stalled::<Runtime>::get()
	}

	fn drop_waiting() {
		pallet_grandpa::Stalled::<Runtime>::kill();
	}

	fn next_restart() -> BlockNumber {
		pallet_grandpa::NextForced::<Runtime>::get().unwrap_or(0)
	}
}

parameter_types! {
	/// The most candidates that an election can look at.
	pub const MaxCandidates: u32 = MAX_ELECTABLE_TARGETS;
	/// The shortest delay of a restart of finality, in blocks.
	pub const MinRestartDelay: BlockNumber = 100;
	/// The longest delay of a restart of finality: six hours of blocks.
	pub const MaxRestartDelay: BlockNumber = 6 * HOURS;
}

impl pallet_validator_attendance::Config for Runtime {
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = crate::benchmarks::Era;
	type Chill = ChillAbsent;
	type Count = StakersOfStaking;
	type Era = RunningEra;
	type Finality = FinalityOfGrandpa;
	type FinalityOrigin = StakingAdmin;
	type Limits = StakersOfStaking;
	type LimitsOrigin = StakingAdmin;
	type MaxCandidates = MaxCandidates;
	type MaxRestartDelay = MaxRestartDelay;
	type MaxValidators = MaxAuthorities;
	type MinRestartDelay = MinRestartDelay;
	type ParametersOrigin = ParametersAdmin;
	type SeatsOrigin = StakingAdmin;
	type Sessions = StakersOfStaking;
	type Time = Timestamp;
	type WeightInfo = crate::weights::pallet_validator_attendance::WeightInfo<Runtime>;
}

/// Proves that an authority holds a key in the present session.
pub(crate) fn prove_key_ownership<Key: codec::Encode>(
	key_type: KeyTypeId,
	authority: Key,
) -> Option<Vec<u8>> {
	Historical::prove((key_type, authority.encode())).map(|proof| codec::Encode::encode(&proof))
}
