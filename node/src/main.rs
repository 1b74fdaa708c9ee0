//! The Treasurenet node: BABE makes the blocks, GRANDPA makes them final, and the runtime, which
//! lives on chain as Wasm, decides everything else.
//!
//! - [`cli`] defines the command line, [`command`] executes it;
//! - [`chain_spec`] knows the chains that the node can start by name;
//! - [`client`] names the types of a node's parts, [`service`] puts them together;
//! - [`rpc`] assembles the RPC calls beyond those of every Substrate node;
//! - [`oracle`] serves the runtime's oracle worker and its operator;
//! - [`hardware`] says how fast a validator's machine should be, [`network_key`] which key identifies
//!   the node in the network.

#![allow(clippy::result_large_err, reason = "the error type is that of sc-service and sc-cli")]

mod chain_spec;
mod cli;
mod client;
mod command;
mod hardware;
mod network_key;
mod oracle;
mod rpc;
mod service;

use std::process::ExitCode;

fn main() -> ExitCode {
	command::run().unwrap_or_else(|error| {
		match error {
			// Our own messages need no prefix.
			sc_cli::Error::Input(text) => eprintln!("Error: {text}"),
			error => eprintln!("Error: {error}"),
		}
		ExitCode::FAILURE
	})
}
