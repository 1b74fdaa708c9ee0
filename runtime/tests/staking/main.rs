//! Staking on the real runtime: eras of many validators, nominators and bidders; offences; absence;
//! elections.

#[path = "../common/genesis.rs"]
mod genesis;

mod absence;
mod adapters;
mod book;
mod chain;
mod document;
mod elections;
mod offences;
mod rewards;
mod stakers;
