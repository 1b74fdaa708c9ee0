//! How the runtime is set up: what it starts from, what it lets through, what it costs.

#[path = "../common/genesis.rs"]
mod genesis;

mod calls;
mod chain;
mod constants;
mod fees;
mod presets;
mod weights;
