//! The Treasurenet node: BABE makes the blocks, GRANDPA makes them final, and the runtime, which
//! lives on chain as Wasm, decides everything else.
//!
//! - [`cli`] says what can be asked of the node, [`command`] does it;
//! - [`chain_spec`] knows the chains that the node can start by name;
//! - [`service`] puts the parts of a running node together;
//! - [`rpc`] is what a client can call beside the calls of every Substrate node;
//! - [`hardware`] is what we ask of a validator's machine.

#![allow(clippy::result_large_err, reason = "the error type is that of sc-service and sc-cli")]

mod chain_spec;
mod cli;
mod command;
mod hardware;
mod rpc;
mod service;

fn main() -> sc_cli::Result<()> {
	command::run()
}
