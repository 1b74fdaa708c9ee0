//! # Treasurenet's supply, simulated
//!
//! How many UNIT come into being depends on how much TAT will have been minted, which nobody knows.
//! This crate draws many possible histories of production, computes the reward of every period of
//! each with the function that the chain itself uses ([`treasurenet_math::issuance`]), and says how
//! the supplies of all histories are spread.
//!
//! ## A history
//!
//! Production of period 1 is given. From one period to the next it grows by a rate: a fixed one for
//! the changes that decide the rewards of periods 3 to 5, then one drawn from a PERT distribution,
//! each change for itself. The reward of period `n` follows from the TAT of the two periods before
//! it, so the *change of period n* is the growth from period `n − 2` to period `n − 1`.
//!
//! ## What makes it repeatable
//!
//! Random numbers come from ChaCha, one stream a history, and the only transcendental function is a
//! logarithm in pure Rust: one seed gives the same figures on every machine and with any number of
//! threads. Floats decide production alone; from production to supply everything is exact.
//!
//! | module | what it holds |
//! |---|---|
//! | [`pert`], [`random`] | growth rates |
//! | [`history`] | from growth to TAT, from TAT to rewards |
//! | [`simulation`], [`percentiles`] | many histories, and how they are spread |
//! | [`report`] | the table, CSV, JSON, the picture |
//! | [`cli`] | the command line |

pub mod amount;
pub mod cli;
pub mod history;
pub mod percentiles;
pub mod pert;
pub mod random;
pub mod report;
pub mod simulation;

/// An amount of TAT or UNIT, in 10⁻¹⁸.
pub type Balance = u128;
