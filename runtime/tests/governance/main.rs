//! Governance on the real runtime: who decides what, how fast, with how much; and who does not.

mod document;
mod foundation;
#[path = "../common/genesis.rs"]
mod genesis;
mod holders;
mod motions;
mod powers;
mod proxies;
mod referenda;
mod treasury;
// The chain and the people on it are those of production. Governance needs some of them.
#[allow(dead_code)]
#[path = "../production/world.rs"]
mod world;
