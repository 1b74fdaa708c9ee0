//! How each pallet is set up.

pub mod consensus;
pub mod governance;
pub mod production;
pub mod proxies;
pub mod rewards;
pub mod safety;
pub mod staking;
pub mod staking_adapters;
pub mod system;
