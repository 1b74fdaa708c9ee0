//! Production on the real runtime: months in the life of wells.

#[path = "../common/genesis.rs"]
mod genesis;

mod afterwards;
mod attacks;
mod audit;
mod batches;
mod costs;
mod payees;
mod states;
mod vectors;
mod worker;
mod world;
mod year;
