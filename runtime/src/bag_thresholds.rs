//! The bags of the voter list: 200 thresholds, each a constant factor above the one before, so that
//! a voter moves to another bag when its stake changes by a share and not by a sum.
//!
//! A vote's weight is its UNIT divided by `issuance / u64::MAX`: all UNIT together weigh about
//! `u64::MAX`. The lowest threshold is a billionth of a tenth of that, the highest all of it.

use frame_election_provider_support::VoteWeight;

/// How many bags there are.
const BAGS: usize = 200;
/// The lowest threshold.
const LOWEST: u128 = 1_000_000_000;
/// The factor between two thresholds, in thousandths. Its 199th power spans the weights from the
/// lowest threshold to `u64::MAX`.
const FACTOR_MILLI: u128 = 1_126;

/// The thresholds, strictly rising; the last takes everybody above.
pub const THRESHOLDS: [VoteWeight; BAGS] = thresholds();

const fn thresholds() -> [VoteWeight; BAGS] {
	let mut thresholds = [VoteWeight::MAX; BAGS];
	let mut threshold = LOWEST;
	let mut bag = 0;
	while bag < BAGS - 1 {
		assert!(threshold < VoteWeight::MAX as u128, "the factor spans no more than the weights");
		thresholds[bag] = threshold as VoteWeight;
		threshold = threshold * FACTOR_MILLI / 1_000;
		bag += 1;
	}
	thresholds
}
