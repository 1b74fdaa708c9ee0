//! The numbers that a network is built on. Changing one changes every running chain.

use treasurenet_runtime::{
	RuntimeCall, UNIT, VERSION,
	configs::{consensus, governance, production, staking, system},
	constants,
};

#[test]
fn money_should_not_change() {
	use constants::currency::*;
	assert_eq!(UNIT, 10u128.pow(18));
	assert_eq!(EXISTENTIAL_DEPOSIT, UNIT / 100);
	assert_eq!(DEPOSIT_PER_ITEM, UNIT / 10);
	assert_eq!(DEPOSIT_PER_BYTE, UNIT / 1_000);
	assert_eq!(deposit(2, 100), UNIT / 10 * 3);
	assert_eq!(constants::TAT, 1);
	assert_eq!(constants::TAT_MINIMUM_BALANCE, UNIT / 100);
	assert_eq!(constants::SS58_PREFIX, 42);
	assert_eq!(governance::treasury::Burn::get().deconstruct(), 0);
}

#[test]
fn time_should_not_change() {
	use constants::time::*;
	assert_eq!(MILLISECS_PER_BLOCK, 5_000);
	assert_eq!((MINUTES, HOURS, DAYS), (12, 720, 17_280));
	assert_eq!(constants::REWARD_PERIOD_BLOCKS, 365 * DAYS);
	assert_eq!(system::BlockHashCount::get(), 2_400);
	assert_eq!(system::MinimumPeriod::get(), 2_500);
	if cfg!(feature = "fast-runtime") {
		assert_eq!((BLOCKS_PER_SESSION, SESSIONS_PER_ERA, BONDING_ERAS), (12, 3, 3));
	} else {
		assert_eq!((BLOCKS_PER_SESSION, SESSIONS_PER_ERA, BONDING_ERAS), (720, 6, 84));
		assert_eq!(SLASH_DEFER_ERAS, 28);
		// 21 days.
		assert_eq!(consensus::ReportLongevity::get(), 21 * u64::from(DAYS));
	}
	// A slash is applied while what it takes is still bonded.
	const { assert!(SLASH_DEFER_ERAS < BONDING_ERAS) }
	// The phases of an election fit into the session before the era ends.
	assert!(2 * staking::ElectionPhase::get() < BLOCKS_PER_SESSION);
}

#[test]
fn staking_should_not_change() {
	use constants::staking::*;
	assert_eq!(MAX_ACTIVE_VALIDATORS, 100);
	assert_eq!(MIN_VALIDATOR_BOND, 158 * UNIT);
	assert_eq!(MAX_NOMINATIONS, 16);
	assert_eq!(staking::HistoryDepth::get(), 84);
	assert_eq!(MAX_ELECTING_VOTERS, 5_000);
	assert_eq!(MAX_FALLBACK_VOTERS, 1_000);
	assert_eq!(MAX_ELECTABLE_TARGETS, 1_000);
	// A vote finds its candidate by 16 bits, and every validator can be a candidate.
	const { assert!(MAX_ELECTABLE_TARGETS <= u16::MAX as u32) }
	const { assert!(MAX_ACTIVE_VALIDATORS <= MAX_ELECTABLE_TARGETS) }
}

#[test]
fn rewards_and_rounds_should_not_change() {
	use constants::{bonus::*, time::*};
	assert_eq!(constants::FIRST_BLOCK_REWARD, 10 * UNIT);
	assert_eq!(constants::REWARD_PERIOD_BLOCKS, 6_307_200);
	if cfg!(feature = "fast-runtime") {
		assert_eq!((ROUND_BLOCKS, CLAIM_ROUNDS), (12, 252));
	} else {
		assert_eq!((ROUND_BLOCKS, CLAIM_ROUNDS), (60, 6_048));
	}
	// Bids are claimed for as long as other rewards are paid.
	const { assert!(CLAIM_ROUNDS * ROUND_BLOCKS >= 84 * SESSIONS_PER_ERA * BLOCKS_PER_SESSION) };
	assert_eq!(staking::MaxActiveValidators::get(), 100);
	assert_eq!(consensus::MaxAuthorities::get(), 100);
}

#[test]
fn votes_should_keep_their_worth_whatever_the_issuance() {
	use sp_staking::currency_to_vote::CurrencyToVote;
	use staking::NanoVotes;
	for issuance in [UNIT, 2_000_000_000 * UNIT] {
		assert_eq!(NanoVotes::to_vote(158 * UNIT, issuance), 158_000_000_000);
		assert_eq!(NanoVotes::to_currency(158_000_000_000, issuance), 158 * UNIT);
	}
	// More than there will ever be still fits.
	assert_eq!(NanoVotes::to_vote(18_000_000_000 * UNIT, 0), 18 * 10u64.pow(18));
}

#[test]
fn blocks_should_not_change() {
	use frame_support::dispatch::DispatchClass;
	let weights = system::BlockWeights::get();
	assert_eq!(weights.max_block.ref_time(), 2_500_000_000_000);
	let normal = weights.get(DispatchClass::Normal).max_total.expect("it is bounded");
	assert_eq!(normal.ref_time(), 1_875_000_000_000);
	assert_eq!(*system::BlockLength::get().max.get(DispatchClass::Operational), 5 * 1024 * 1024);
	assert_eq!(*system::BlockLength::get().max.get(DispatchClass::Normal), 5 * 1024 * 1024 / 4 * 3);
	assert_eq!(production::MaxReporters::get(), 64);
	assert_eq!(&VERSION.spec_name, "treasurenet");
}

#[test]
fn calls_should_stay_small() {
	// Every transaction in a pool, batch or queue takes this much before what it points to.
	let size = size_of::<RuntimeCall>();
	assert!(size <= 320, "a call takes {size} bytes: box what is large");
}
