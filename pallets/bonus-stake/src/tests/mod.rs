//! Tests: a file for each call, and one for each rule that spans several.

mod bid;
mod claim;
mod claim_many;
mod costs;
mod exclusion;
mod genesis;
mod on_idle;
mod prune;
mod reads;
mod rewards;
mod rounds;
mod set_parameters;
mod simulation;
mod try_state;
