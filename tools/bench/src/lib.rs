//! # Treasurenet benchmarks
//!
//! How fast the chain is, on the machine that runs this: what full blocks cost to build and to import, on
//! states of different sizes, and what a node does under a flood of transactions.
//!
//! | module | contents |
//! |---|---|
//! | [`story`] | a state with so many well-months |
//! | [`people`] | the accounts on it and their keys |
//! | [`transactions`] | signed transactions of each kind |
//! | [`chain`] | a client with a database, which builds and imports blocks |
//! | [`blocks`] | the measurement of full blocks |
//! | [`live`] | the measurement of a node |
//! | [`cpu`] | the time that this process computed |
//! | [`report`] | figures as JSON, Markdown and a picture |

pub mod blocks;
pub mod chain;
pub mod cpu;
pub mod live;
pub mod people;
pub mod report;
pub mod story;
pub mod transactions;
