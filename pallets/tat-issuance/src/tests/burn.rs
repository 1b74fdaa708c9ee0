//! Burning TAT.

use crate::{TotalBurnt, mock::*};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::TokenError;
use treasurenet_primitives::{BurnTat, UNIT};

#[test]
fn burn_should_count_what_is_burnt() {
	build_and_execute(|| {
		ready(GAS_WELL, JUNE, &[(1, 10 * ONE)], 10 * ONE);
		assert_ok!(mint(ALICE, GAS_WELL, JUNE));
		assert_eq!(TatIssuance::burn(&ALICE, 400 * UNIT), Ok(400 * UNIT));
		assert_eq!(TotalBurnt::<Test>::get(), 400 * UNIT);
		assert_eq!(tat(ALICE), 600 * UNIT);
		assert_noop!(TatIssuance::burn(&ALICE, 600 * UNIT + 1), TokenError::FundsUnavailable);
		assert_noop!(TatIssuance::burn(&BOB, 1), TokenError::FundsUnavailable);
		// A rest below the minimum balance goes with it.
		assert_eq!(TatIssuance::burn(&ALICE, 600 * UNIT - MIN_TAT + 1), Ok(600 * UNIT));
		assert_eq!((tat(ALICE), TotalBurnt::<Test>::get()), (0, 1_000 * UNIT));
	});
}
