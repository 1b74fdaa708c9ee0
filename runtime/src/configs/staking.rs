//! Staking and elections.
//!
//! `pallet-staking` is marked deprecated in favour of one that is made for a chain whose elections
//! run elsewhere. This chain elects its own validators, so it uses `pallet-staking`; this file is
//! the only one that configures it.

use super::{
	governance::origins::StakingAdmin,
	staking_adapters::{CandidatesWithKeys, ExcludeSlashed, ReportingSessions},
	system::{BlockLength, BlockWeights, NORMAL_DISPATCH_RATIO, ToTreasury},
};
use crate::{
	AccountId, Balance, Balances, BlockNumber, ElectionProviderMultiPhase, Runtime, RuntimeCall,
	RuntimeEvent, RuntimeHoldReason, Session, Staking, Timestamp, Treasury, UnitIssuance,
	ValidatorAttendance, VoterList,
	bag_thresholds::THRESHOLDS,
	constants::{
		currency::{DEPOSIT_PER_BYTE, deposit},
		staking::{
			HISTORY_ERAS, MAX_ACTIVE_VALIDATORS, MAX_ELECTABLE_TARGETS, MAX_ELECTING_VOTERS,
			MAX_FALLBACK_VOTERS, MAX_NOMINATIONS, UNIT_PER_VOTE,
		},
		time::{BLOCKS_PER_SESSION, BONDING_ERAS, SESSIONS_PER_ERA, SLASH_DEFER_ERAS},
	},
};
use alloc::vec::Vec;
use frame_election_provider_support::{
	BoundedSupports, BoundedSupportsOf, ElectionDataProvider, ElectionProvider,
	InstantElectionProvider, PageIndex, ScoreProvider, SequentialPhragmen, VoteWeight, VoterOf,
	bounds::{ElectionBounds, ElectionBoundsBuilder},
	onchain,
};
use frame_support::{
	BoundedVec,
	dispatch::{DispatchClass, PostDispatchInfo},
	parameter_types,
	traits::{ConstBool, ConstU32, EstimateCallFee, Nothing},
	weights::Weight,
};
use pallet_election_provider_multi_phase::{GeometricDepositBase, SolutionAccuracyOf};
use sp_runtime::{
	Perbill, Percent, SaturatedConversion, transaction_validity::TransactionPriority,
};
use sp_staking::{EraIndex, SessionIndex, currency_to_vote::CurrencyToVote};

parameter_types! {
	/// Sessions in an era.
	pub const SessionsPerEra: SessionIndex = SESSIONS_PER_ERA;
	/// Eras that unbonding takes.
	pub const BondingDuration: EraIndex = BONDING_ERAS;
	/// Eras after which a slash is applied.
	pub const SlashDeferDuration: EraIndex = SLASH_DEFER_ERAS;
	/// Eras for which rewards can be claimed.
	pub const HistoryDepth: u32 = HISTORY_ERAS;
	/// The most validators that are active at a time.
	pub const MaxActiveValidators: u32 = MAX_ACTIVE_VALIDATORS;
	/// Nominators in a page of a validator's exposure, and paid by one call.
	pub const MaxExposurePageSize: u32 = 512;
	/// The most nominators whose votes an election counts.
	pub const MaxElectingVoters: u32 = MAX_ELECTING_VOTERS;
}

/// Turns stake into votes: one vote for each 10⁻⁹ UNIT.
///
/// The SDK's own conversion divides by the issuance, so a vote's worth drifts with every block and
/// the stored order of voters becomes stale. A fixed divisor is stable. It fits 64 bits as long as
/// the issuance is below 18 · 10⁹ UNIT, about twenty times what simulations reach.
pub struct NanoVotes;

impl CurrencyToVote<Balance> for NanoVotes {
	fn to_vote(value: Balance, _issuance: Balance) -> u64 {
		(value / UNIT_PER_VOTE).saturated_into()
	}

	fn to_currency(value: u128, _issuance: Balance) -> Balance {
		value.saturating_mul(UNIT_PER_VOTE)
	}

	fn will_downscale(_issuance: Balance) -> Option<bool> {
		Some(true)
	}
}

/// The sizes that staking is benchmarked with.
pub struct StakingBenchmarks;

impl pallet_staking::BenchmarkingConfig for StakingBenchmarks {
	type MaxNominators = ConstU32<1_000>;
	type MaxValidators = ConstU32<MAX_ACTIVE_VALIDATORS>;
}

impl pallet_staking::Config for Runtime {
	type AdminOrigin = StakingAdmin;
	type BenchmarkingConfig = StakingBenchmarks;
	type BondingDuration = BondingDuration;
	type Currency = Balances;
	type CurrencyBalance = Balance;
	type CurrencyToVote = NanoVotes;
	type ElectionProvider = WithinSeats;
	// UNIT is issued block by block into pots. Staking is told what the base pot holds for an era
	// and shares it out; what it mints is settled out of the pot.
	type EraPayout = UnitIssuance;
	type EventListeners = ExcludeSlashed;
	// Nobody is excluded from staking.
	type Filter = Nothing;
	type GenesisElectionProvider = OnChainElection;
	type HistoryDepth = HistoryDepth;
	// A new chain has no controllers to deprecate.
	type MaxControllersInDeprecationBatch = ConstU32<1>;
	type MaxExposurePageSize = MaxExposurePageSize;
	type MaxUnlockingChunks = ConstU32<32>;
	type MaxValidatorSet = MaxActiveValidators;
	type NextNewSession = Session;
	type NominationsQuota = pallet_staking::FixedNominationsQuota<MAX_NOMINATIONS>;
	type OldCurrency = Balances;
	type Reward = pallet_unit_issuance::PayFromPot<Runtime>;
	// What staking does not pay out stays in the base pot, and goes to the treasury from there.
	type RewardRemainder = ();
	type RuntimeEvent = RuntimeEvent;
	type RuntimeHoldReason = RuntimeHoldReason;
	type SessionInterface = ReportingSessions;
	type SessionsPerEra = SessionsPerEra;
	type Slash = ToTreasury;
	type SlashDeferDuration = SlashDeferDuration;
	type TargetList = CandidatesWithKeys;
	type UnixTime = Timestamp;
	type VoterList = VoterList;
	type WeightInfo = crate::weights::pallet_staking::WeightInfo<Runtime>;
}

parameter_types! {
	/// The bounds of the voters' bags.
	pub const BagThresholds: &'static [VoteWeight] = &THRESHOLDS;
	/// Voters that are put into their right bag in an idle block.
	pub const MaxAutoRebagPerBlock: u32 = 5;
}

/// The stake of whoever nominates or stands for validator.
///
/// Staking alone knows a stake of everybody with a bond. The list of voters puts in whoever has one and
/// is missing, on anybody's call and in idle time, and so would take back those that chilled.
pub struct VotersStake;

impl ScoreProvider<AccountId> for VotersStake {
	type Score = VoteWeight;

	fn score(who: &AccountId) -> Option<VoteWeight> {
		// Benchmarks give stakes to accounts that do neither.
		let votes = cfg!(feature = "runtime-benchmarks")
			|| pallet_staking::Nominators::<Runtime>::contains_key(who)
			|| pallet_staking::Validators::<Runtime>::contains_key(who);
		votes.then(|| Staking::score(who)).flatten()
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn set_score_of(who: &AccountId, weight: VoteWeight) {
		Staking::set_score_of(who, weight);
		// It takes votes for UNIT.
		pallet_staking::Ledger::<Runtime>::mutate(who, |ledger| {
			if let Some(ledger) = ledger {
				ledger.active = NanoVotes::to_currency(weight.into(), 0);
			}
		});
	}
}

impl pallet_bags_list::Config<pallet_bags_list::Instance1> for Runtime {
	type BagThresholds = BagThresholds;
	type MaxAutoRebagPerBlock = MaxAutoRebagPerBlock;
	type RuntimeEvent = RuntimeEvent;
	type Score = VoteWeight;
	type ScoreProvider = VotersStake;
	type WeightInfo = crate::weights::pallet_bags_list::WeightInfo<Runtime>;
}

pub use solution::NposSolution16;

/// The compact form of an election's solution.
// What the macro generates has no documentation.
#[allow(missing_docs)]
mod solution {
	use super::MaxElectingVoters;
	use alloc::vec;

	frame_election_provider_support::generate_solution_type!(
		#[compact]
		pub struct NposSolution16::<
			VoterIndex = u32,
			TargetIndex = u16,
			Accuracy = sp_runtime::PerU16,
			MaxVoters = MaxElectingVoters,
		>(16)
	);
}

parameter_types! {
	/// The phases of an election, each a quarter of a session.
	pub const ElectionPhase: BlockNumber = BLOCKS_PER_SESSION / 4;
	/// Signed solutions that are kept.
	pub const SignedMaxSubmissions: u32 = 16;
	/// Reward of the signed solution that is used: none. Only block rewards issue UNIT, and
	/// validators' nodes mine for free.
	pub const SignedRewardBase: Balance = 0;
	/// Deposit of the first signed solution; each further one costs a tenth more.
	pub const SignedDepositBase: Balance = deposit(2, 0);
	/// By how much each further one costs more.
	pub const SignedDepositIncreaseFactor: Percent = Percent::from_percent(10);
	/// Deposit of each byte of it.
	pub const SignedDepositByte: Balance = DEPOSIT_PER_BYTE / 100;
	/// By how much a signed solution must be better than the one before.
	pub const BetterSignedThreshold: Perbill = Perbill::from_perthousand(1);
	/// Blocks after which a miner submits its solution again.
	pub const OffchainRepeat: BlockNumber = 5;
	/// Mined solutions come after heartbeats and before everything else that is unsigned.
	pub const MinerTxPriority: TransactionPriority = TransactionPriority::MAX / 2;
	/// The heaviest solution that is mined: it must fit into a block with other transactions.
	pub MinerMaxWeight: Weight = BlockWeights::get()
		.get(DispatchClass::Normal)
		.max_extrinsic
		.unwrap_or(NORMAL_DISPATCH_RATIO * BlockWeights::get().max_block)
		.saturating_sub(BlockWeights::get().get(DispatchClass::Normal).base_extrinsic);
	/// The longest solution that is mined.
	pub MinerMaxLength: u32 =
		Perbill::from_percent(90) * *BlockLength::get().max.get(DispatchClass::Normal);
	/// What an election that is mined looks at.
	pub ElectionInputBounds: ElectionBounds = ElectionBoundsBuilder::default()
		.voters_count(MAX_ELECTING_VOTERS.into())
		.targets_count(MAX_ELECTABLE_TARGETS.into())
		.build();
	/// What an election that is computed in a block looks at.
	pub OnChainInputBounds: ElectionBounds = ElectionBoundsBuilder::default()
		.voters_count(MAX_FALLBACK_VOTERS.into())
		.targets_count(MAX_ELECTABLE_TARGETS.into())
		.build();
}

/// How an election is computed in a block.
pub struct OnChainSeqPhragmen;

impl onchain::Config for OnChainSeqPhragmen {
	type Bounds = OnChainInputBounds;
	type DataProvider = Staking;
	type MaxBackersPerWinner = MaxElectingVoters;
	type MaxWinnersPerPage = MaxActiveValidators;
	type Solver = SequentialPhragmen<AccountId, SolutionAccuracyOf<Runtime>>;
	type Sort = ConstBool<true>;
	type System = Runtime;
	type WeightInfo = crate::weights::frame_election_provider_support::WeightInfo<Runtime>;
}

/// An election computed in a block, from the first [`MAX_FALLBACK_VOTERS`] of the voters.
///
/// A mined election counts more votes than a block has time for. If no solution comes in time, the
/// chain elects from the same snapshot, which is sorted by stake, and leaves out the smallest
/// voters. The SDK's own on-chain election limits only the voters that it collects itself, not a
/// given snapshot.
pub struct OnChainElection;

type Unbounded = onchain::OnChainExecution<OnChainSeqPhragmen>;

impl ElectionProvider for OnChainElection {
	type AccountId = AccountId;
	type BlockNumber = BlockNumber;
	type DataProvider = Staking;
	type Error = <Unbounded as ElectionProvider>::Error;
	type MaxBackersPerWinner = <Unbounded as ElectionProvider>::MaxBackersPerWinner;
	type MaxBackersPerWinnerFinal = <Unbounded as ElectionProvider>::MaxBackersPerWinnerFinal;
	type MaxWinnersPerPage = <Unbounded as ElectionProvider>::MaxWinnersPerPage;
	type Pages = <Unbounded as ElectionProvider>::Pages;

	fn elect(page: PageIndex) -> Result<BoundedSupportsOf<Self>, Self::Error> {
		Unbounded::elect(page)
	}

	fn duration() -> BlockNumber {
		Unbounded::duration()
	}

	fn start() -> Result<(), Self::Error> {
		Unbounded::start()
	}

	fn status() -> Result<Option<Weight>, ()> {
		Unbounded::status()
	}
}

impl InstantElectionProvider for OnChainElection {
	fn instant_elect(
		mut voters: Vec<VoterOf<Staking>>,
		targets: Vec<AccountId>,
		desired_targets: u32,
	) -> Result<BoundedSupportsOf<Self>, Self::Error> {
		voters.truncate(MAX_FALLBACK_VOTERS as usize);
		Unbounded::instant_elect(voters, targets, desired_targets)
	}

	fn bother() -> bool {
		true
	}
}

/// The elections of staking, with no more winners than there are seats.
///
/// The number of seats is set, and paced, by the pallet of attendance. Staking's own calls set what an
/// election aims at. They are root's, which no filter of calls binds, so the pace is kept here: of too
/// many winners those with the most stake behind them take the seats.
pub struct WithinSeats;

type Elections = ElectionProviderMultiPhase;

impl ElectionProvider for WithinSeats {
	type AccountId = AccountId;
	type BlockNumber = BlockNumber;
	type DataProvider = Staking;
	type Error = <Elections as ElectionProvider>::Error;
	type MaxBackersPerWinner = <Elections as ElectionProvider>::MaxBackersPerWinner;
	type MaxBackersPerWinnerFinal = <Elections as ElectionProvider>::MaxBackersPerWinnerFinal;
	type MaxWinnersPerPage = <Elections as ElectionProvider>::MaxWinnersPerPage;
	type Pages = <Elections as ElectionProvider>::Pages;

	fn elect(page: PageIndex) -> Result<BoundedSupportsOf<Self>, Self::Error> {
		let elected = Elections::elect(page)?;
		let seats = ValidatorAttendance::most_elected() as usize;
		if elected.0.len() <= seats {
			return Ok(elected);
		}
		let mut winners = elected.0.into_inner();
		winners.sort_by(|(left, of_left), (right, of_right)| {
			of_right.total.cmp(&of_left.total).then_with(|| left.cmp(right))
		});
		winners.truncate(seats);
		// Cuts nothing off: there are fewer than the elections gave.
		Ok(BoundedSupports(BoundedVec::truncate_from(winners)))
	}

	fn duration() -> BlockNumber {
		Elections::duration()
	}

	fn start() -> Result<(), Self::Error> {
		Elections::start()
	}

	fn status() -> Result<Option<Weight>, ()> {
		Elections::status()
	}
}

/// Whether a call changes what elections aim at beside `validator_attendance.set_validator_count`, which
/// keeps to range and pace. For filters; elections themselves hold root to it ([`WithinSeats`]).
pub fn sets_validator_count(call: &RuntimeCall) -> bool {
	use pallet_staking::Call;
	matches!(
		call,
		RuntimeCall::Staking(
			Call::set_validator_count { .. }
				| Call::increase_validator_count { .. }
				| Call::scale_validator_count { .. }
		)
	)
}

impl pallet_election_provider_multi_phase::MinerConfig for Runtime {
	type AccountId = AccountId;
	type MaxBackersPerWinner = MaxElectingVoters;
	type MaxLength = MinerMaxLength;
	type MaxVotesPerVoter = <Staking as ElectionDataProvider>::MaxVotesPerVoter;
	type MaxWeight = MinerMaxWeight;
	type MaxWinners = MaxActiveValidators;
	type Solution = NposSolution16;

	fn solution_weight(voters: u32, targets: u32, active_voters: u32, degree: u32) -> Weight {
		use pallet_election_provider_multi_phase::WeightInfo;
		<Runtime as pallet_election_provider_multi_phase::Config>::WeightInfo::submit_unsigned(
			voters,
			targets,
			active_voters,
			degree,
		)
	}
}

/// Refunds no fee of a signed solution: the election would mint the refund, while the fee already
/// joined the block's reward.
pub struct NoRefund;

impl<Call> EstimateCallFee<Call, Balance> for NoRefund {
	fn estimate_call_fee(_: &Call, _: PostDispatchInfo) -> Balance {
		0
	}
}

/// The sizes that elections are benchmarked with.
pub struct ElectionBenchmarks;

impl pallet_election_provider_multi_phase::BenchmarkingConfig for ElectionBenchmarks {
	const ACTIVE_VOTERS: [u32; 2] = [500, 800];
	const DESIRED_TARGETS: [u32; 2] = [50, 100];
	const MAXIMUM_TARGETS: u32 = 300;
	const MINER_MAXIMUM_VOTERS: u32 = 1_000;
	const SNAPSHOT_MAXIMUM_VOTERS: u32 = 1_000;
	const TARGETS: [u32; 2] = [250, 500];
	const VOTERS: [u32; 2] = [1_000, 2_000];
}

impl pallet_election_provider_multi_phase::Config for Runtime {
	type BenchmarkingConfig = ElectionBenchmarks;
	type BetterSignedThreshold = BetterSignedThreshold;
	type Currency = Balances;
	type DataProvider = Staking;
	type ElectionBounds = ElectionInputBounds;
	type EstimateCallFee = NoRefund;
	type Fallback = OnChainElection;
	type ForceOrigin = StakingAdmin;
	type GovernanceFallback = OnChainElection;
	type MaxBackersPerWinner = MaxElectingVoters;
	type MaxWinners = MaxActiveValidators;
	type MinerConfig = Self;
	type MinerTxPriority = MinerTxPriority;
	type OffchainRepeat = OffchainRepeat;
	type RewardHandler = ();
	type RuntimeEvent = RuntimeEvent;
	type SignedDepositBase =
		GeometricDepositBase<Balance, SignedDepositBase, SignedDepositIncreaseFactor>;
	type SignedDepositByte = SignedDepositByte;
	type SignedDepositWeight = ();
	type SignedMaxRefunds = ConstU32<0>;
	type SignedMaxSubmissions = SignedMaxSubmissions;
	type SignedMaxWeight = MinerMaxWeight;
	type SignedPhase = ElectionPhase;
	type SignedRewardBase = SignedRewardBase;
	type SlashHandler = Treasury;
	type Solver = SequentialPhragmen<AccountId, SolutionAccuracyOf<Self>>;
	type UnsignedPhase = ElectionPhase;
	type WeightInfo = crate::weights::pallet_election_provider_multi_phase::WeightInfo<Runtime>;
}
