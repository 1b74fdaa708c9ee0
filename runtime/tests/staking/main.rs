//! Staking on the real runtime: eras of many validators, nominators and bidders; offences; absence;
//! elections.

#[path = "../common/genesis.rs"]
mod genesis;

mod absence;
mod adapters;
mod book;
mod chain;
mod disabling;
mod document;
mod elections;
mod finality;
mod limits;
mod offences;
mod pots;
mod priorities;
mod reach;
mod rewards;
mod seats;
mod stakers;
