//! # Treasurenet client
//!
//! What tools need to talk to a Treasurenet chain: a connection with helpful errors, typed
//! transactions, the chain's refusals in words, readers of files with figures, and figures without
//! floats.
//!
//! - [`Client`] connects, reads and submits. [`Account`] signs.
//! - [`steps`] does what a producer, a verifier, a manager, a reporter or a voter does, each step on
//!   its own.
//! - [`files`] reads meter readings, prices and official volumes, and names every fault.
//! - [`amount`] and [`calendar`] turn text into the chain's integers and back, exactly.
//!
//! Nothing here prints: progress is reported through [`Progress`], and errors are values.

pub mod amount;
pub mod calendar;
pub mod chain;
pub mod files;
pub mod steps;
pub mod words;

mod account;
mod client;
mod error;
mod refusal;
mod state;
mod submit;
mod wells;

pub use account::Account;
pub use client::{At, Client, DEFAULT_URL, SPEC_NAME};
pub use error::Error;
pub use refusal::Refusal;
pub use state::{KindInfo, State, WellNow, standing};
pub use submit::{Included, Transaction};
/// The hash of a document, by which the chain knows it.
pub use subxt::utils::H256 as DocumentHash;
/// How a transaction names an account.
pub use subxt::utils::MultiAddress as Address;
/// Wraps one of the chain's own types where a call wants it.
pub use subxt::utils::Static;
pub use wells::{WellName, WellNameError};

/// Receives the progress of a step.
pub trait Progress {
	/// A step begins; `total` is how many parts it has, 0 if it is not counted.
	fn begin(&mut self, step: &str, total: u64);
	/// So many more parts of the step are done.
	fn advance(&mut self, parts: u64);
	/// The step is done, in words.
	fn done(&mut self, outcome: &str);
}

/// Ignores progress.
impl Progress for () {
	fn begin(&mut self, _: &str, _: u64) {}
	fn advance(&mut self, _: u64) {}
	fn done(&mut self, _: &str) {}
}
