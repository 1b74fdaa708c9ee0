//! The Treasurenet node: BABE makes the blocks, GRANDPA makes them final, and the runtime, which
//! lives on chain as Wasm, decides everything else.
//!
//! - [`cli`] is the command line, [`command`] carries it out;
//! - [`chain_spec`] knows the chains that the node can start by name;
//! - [`client`] names the types of a node's parts, [`service`] puts them together;
//! - [`rpc`] puts the RPC calls together that not every Substrate node has;
//! - [`oracle`] serves the oracle worker of the runtime and its operator;
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
			// Our own words, which need no preface.
			sc_cli::Error::Input(text) => eprintln!("Error: {text}"),
			error => eprintln!("Error: {error}"),
		}
		ExitCode::FAILURE
	})
}
