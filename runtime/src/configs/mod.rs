//! How each pallet is set up.

pub mod consensus;
pub mod governance;
pub mod issuance;
pub mod staking;
pub mod system;
pub mod treasurenet;
