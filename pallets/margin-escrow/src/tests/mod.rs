//! Tests by call and by duty.

mod charge;
mod deposit;
mod deposit_for;
mod exposure;
mod genesis;
mod give_back;
mod model;
mod set_parameters;
mod status;
mod try_state;
mod withdraw;

pub use crate::{Accounts, CurrentParameters, Error, Event, MarginAccount, Parameters, mock::*};
pub use frame_support::{assert_noop, assert_ok};
pub use sp_runtime::DispatchError::BadOrigin;
pub use treasurenet_primitives::{MarginState, Margins, UNIT, UnitUsd};

pub fn deposit(who: u64, amount: u128) {
	assert_ok!(MarginEscrow::deposit(RuntimeOrigin::signed(who), amount));
}
