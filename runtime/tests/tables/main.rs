//! The tables that are generated from the runtime: its parameters, and who reaches which call.
//!
//! With `TREASURENET_UPDATE=1` these tests write the tables anew, to be reviewed and committed.

mod arguments;
mod calls;
#[path = "../set_up/chain.rs"]
mod chain;
#[path = "../common/committed.rs"]
mod committed;
mod constants;
mod fields;
#[path = "../common/genesis.rs"]
mod genesis;
mod matrix;
mod modes;
mod origins;
mod parameters;
mod privileged;
