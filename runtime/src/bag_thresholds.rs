//! The upper bounds of the bags into which the voters' list sorts voters.
//!
//! An election takes the voters with the most stake first. The list keeps them only roughly sorted:
//! in 200 bags whose bounds grow by a fixed ratio, from the existential deposit (0.01 UNIT) to 10⁹
//! UNIT, more than there will ever be. Two voters in one bag differ by less than 14 %.
//!
//! Bounds are in votes of an election, 10⁻⁹ UNIT each. That unit is fixed, so a growing issuance
//! never requires new bounds. Changing the bounds of a live chain needs
//! `pallet_bags_list::migrations`.

use crate::constants::{currency::EXISTENTIAL_DEPOSIT, staking::UNIT_PER_VOTE};
use frame_election_provider_support::VoteWeight;

/// How many bags there are.
const BAGS: usize = 200;
/// The ratio between neighbouring bounds, in millionths: the 198th root of 10¹¹.
const RATIO_MILLIONTHS: u128 = 1_136_464;

/// The bags' upper bounds, in votes; the last takes everybody else.
pub const THRESHOLDS: [VoteWeight; BAGS] = thresholds();

const fn thresholds() -> [VoteWeight; BAGS] {
	let mut bounds = [VoteWeight::MAX; BAGS];
	let mut bound = EXISTENTIAL_DEPOSIT / UNIT_PER_VOTE;
	let mut bag = 0;
	while bag < BAGS - 1 {
		bounds[bag] = bound as VoteWeight;
		bound = bound * RATIO_MILLIONTHS / 1_000_000;
		bag += 1;
	}
	bounds
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn thresholds_should_rise_strictly_from_the_existential_deposit() {
		assert_eq!(THRESHOLDS[0], 10_000_000);
		assert!(THRESHOLDS.windows(2).all(|pair| pair[0] < pair[1]));
		assert_eq!(THRESHOLDS[BAGS - 1], VoteWeight::MAX);
	}

	#[test]
	fn thresholds_should_reach_a_billion_unit() {
		let billion_unit = 1_000_000_000_000_000_000;
		let last = THRESHOLDS[BAGS - 2];
		assert!(last.abs_diff(billion_unit) < billion_unit / 100, "{last}");
	}
}
