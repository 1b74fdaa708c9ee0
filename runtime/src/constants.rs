//! The numbers that a network is built on. A test pins each of them.

use crate::{BlockNumber, Moment};
use treasurenet_primitives::{Balance, UNIT};

/// Amounts of UNIT.
pub mod currency {
	use super::{Balance, UNIT};

	/// A hundredth of a UNIT.
	pub const CENT: Balance = UNIT / 100;
	/// A thousandth of a UNIT.
	pub const MILLI: Balance = UNIT / 1_000;
	/// The least that an account holds: 0.01 UNIT.
	// The benchmarks of `pallet-staking` bond 0.00095 UNIT.
	pub const EXISTENTIAL_DEPOSIT: Balance =
		if cfg!(feature = "runtime-benchmarks") { CENT / 20 } else { CENT };
	/// What a stored item costs while it is stored.
	pub const DEPOSIT_PER_ITEM: Balance = UNIT / 10;
	/// What each byte of a stored item costs while it is stored.
	pub const DEPOSIT_PER_BYTE: Balance = MILLI;
	/// What each byte of a transaction costs. A small transaction has about 150 bytes.
	pub const FEE_PER_BYTE: Balance = UNIT / 100_000;
	/// What the weight of an empty transaction costs. A transfer weighs about three times as much.
	pub const FEE_PER_BASE_WEIGHT: Balance = MILLI;

	/// What storing `items` items of `bytes` bytes in all costs.
	pub const fn deposit(items: u32, bytes: u32) -> Balance {
		items as Balance * DEPOSIT_PER_ITEM + bytes as Balance * DEPOSIT_PER_BYTE
	}
}

/// Lengths of time.
pub mod time {
	use super::{BlockNumber, Moment};

	/// A slot, and with it a block.
	pub const MILLISECS_PER_BLOCK: Moment = 5_000;
	/// Blocks in a minute.
	pub const MINUTES: BlockNumber = (60_000 / MILLISECS_PER_BLOCK) as BlockNumber;
	/// Blocks in an hour.
	pub const HOURS: BlockNumber = MINUTES * 60;
	/// Blocks in a day.
	pub const DAYS: BlockNumber = HOURS * 24;

	/// Blocks in a session (a BABE epoch): an hour; with `fast-runtime`, a minute.
	pub const BLOCKS_PER_SESSION: BlockNumber =
		if cfg!(feature = "fast-runtime") { MINUTES } else { HOURS };
	/// Sessions in an era, which has six hours; with `fast-runtime`, three minutes.
	///
	/// Never fewer than three: an offender stays disabled until a rotation changes the validator
	/// set, which must come after the session in which the offence was found.
	pub const SESSIONS_PER_ERA: u32 = if cfg!(feature = "fast-runtime") { 3 } else { 6 };
	/// Eras that unbonding takes: 21 days; with `fast-runtime`, nine minutes.
	pub const BONDING_ERAS: u32 = if cfg!(feature = "fast-runtime") { 3 } else { 84 };
	/// Eras after which a slash is applied, and until which governance may cancel it: 7 days.
	pub const SLASH_DEFER_ERAS: u32 = if cfg!(feature = "fast-runtime") { 1 } else { 28 };
	/// The share of slots with a primary author, drawn by VRF: one in four. The others have a
	/// secondary author, also with a VRF, so every slot has an author.
	pub const PRIMARY_PROBABILITY: (u64, u64) = (1, 4);
}

/// Staking.
pub mod staking {
	use super::{Balance, UNIT};

	/// The most validators that are active at a time.
	pub const MAX_ACTIVE_VALIDATORS: u32 = 100;
	/// What a validator bonds itself at least.
	pub const MIN_VALIDATOR_BOND: Balance = 158 * UNIT;
	/// What a nominator bonds at least.
	pub const MIN_NOMINATOR_BOND: Balance = UNIT;
	/// The most validators that a nominator names.
	pub const MAX_NOMINATIONS: u32 = 16;
	/// The most nominators and validators whose votes a mined election counts, the largest first.
	pub const MAX_ELECTING_VOTERS: u32 = 5_000;
	/// The most nominators and validators whose votes are counted by an election that is computed
	/// in a block, the largest first.
	pub const MAX_FALLBACK_VOTERS: u32 = 1_000;
	/// The most candidates that an election considers, and the most that there may be: a snapshot
	/// with more of them fails.
	pub const MAX_ELECTABLE_TARGETS: u32 = 1_000;
	/// Eras for which rewards can be claimed: 21 days; with `fast-runtime`, a little over four
	/// hours.
	pub const HISTORY_ERAS: u32 = 84;
	/// 10⁻¹⁸ UNIT in one vote of an election: see [`crate::configs::staking::NanoVotes`].
	pub const UNIT_PER_VOTE: Balance = UNIT / 1_000_000_000;
}

/// The bonus stake.
pub mod bonus {
	use super::{
		BlockNumber,
		staking::HISTORY_ERAS,
		time::{BLOCKS_PER_SESSION, MINUTES, SESSIONS_PER_ERA},
	};

	/// Blocks in a round of bids: five minutes; with `fast-runtime`, a minute.
	pub const ROUND_BLOCKS: BlockNumber =
		if cfg!(feature = "fast-runtime") { MINUTES } else { 5 * MINUTES };
	/// Rounds for which a bidder's share can be claimed: as many eras' worth as other rewards,
	/// rounded up.
	pub const CLAIM_ROUNDS: u32 =
		(HISTORY_ERAS * SESSIONS_PER_ERA * BLOCKS_PER_SESSION).div_ceil(ROUND_BLOCKS);
}

/// Governance.
pub mod governance {
	use super::{
		Balance, BlockNumber, UNIT,
		time::{HOURS, MINUTES},
	};

	/// Blocks in so many hours of governance. With `fast-runtime` a minute stands for a day.
	pub const fn hours(count: u32) -> BlockNumber {
		if cfg!(feature = "fast-runtime") {
			// Half a block an hour, and no period without a block.
			(count * MINUTES).div_ceil(24)
		} else {
			count * HOURS
		}
	}

	/// Blocks in so many days of governance.
	pub const fn days(count: u32) -> BlockNumber {
		hours(24 * count)
	}

	/// For how long a vote without conviction stays locked after it won: 7 days. Each further step of
	/// conviction doubles it.
	pub const VOTE_LOCK: BlockNumber = days(7);
	/// How long a referendum waits for its decision deposit, or for room on its track, before it lapses.
	pub const UNDECIDED: BlockNumber = days(14);
	/// What submitting a referendum holds: 10 UNIT.
	pub const SUBMISSION_DEPOSIT: Balance = 10 * UNIT;
	/// For how long managers vote on a motion: 7 days.
	pub const MOTION_LIFE: BlockNumber = days(7);
	/// The most motions that a manager has open at a time.
	pub const MAX_OPEN_MOTIONS: u32 = 3;
	/// What a manager's first open motion holds: 10 UNIT. The second holds twice as much, the third
	/// three times.
	pub const MOTION_DEPOSIT: Balance = 10 * UNIT;
	/// The longest call that a motion may carry, in bytes.
	pub const MAX_MOTION_LENGTH: u32 = 32 * 1024;
}

/// The reward of a block in the first two periods: 10 UNIT.
pub const FIRST_BLOCK_REWARD: Balance = 10 * UNIT;
/// The asset number of TAT.
pub const TAT: u32 = 1;
/// The least TAT that an account holds: 0.01.
pub const TAT_MINIMUM_BALANCE: Balance = UNIT / 100;
/// Blocks in a reward period, about a year.
pub const REWARD_PERIOD_BLOCKS: BlockNumber = 6_307_200;
/// The SS58 prefix of addresses: the generic Substrate one.
pub const SS58_PREFIX: u16 = 42;
