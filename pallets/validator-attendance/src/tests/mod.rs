//! What the pallet does, one file for each concern.

mod counting;
mod finality;
mod genesis;
mod limits;
mod model;
mod report;
mod seats;
mod sessions;
mod set_parameters;

use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError::BadOrigin;
