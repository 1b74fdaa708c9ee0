//! # Sources of prices and official volumes
//!
//! What a reporter's node reads figures from, and how it reads them without trusting what it reads.
//! Pure code, with `alloc` alone: the off-chain worker of the production oracle runs it in the
//! runtime, the node and the fuzzer run it natively.
//!
//! ## The API
//!
//! - [`config`]: sources, as the chain or an operator names them, and whether they make sense.
//! - [`template`]: the address of a source, filled; [`private`]: whether it is inside a network;
//!   [`http`]: whether an answer is worth reading.
//! - [`archive::Unpacker`]: from what arrives to the document.
//! - [`prices::PriceReader`] and [`volumes::VolumeReader`]: from the document to figures.
//! - [`refusal::Refusal`]: why not. [`status`]: what the operator is told.
//!
//! All of these readers take bytes in pieces (`push`) and give their result at the end (`finish`).
//!
//! ## Overview
//!
//! A source may be wrong, broken, or in somebody else's hands, and whatever its figures are, TAT is
//! minted by them. So a document is believed as a whole or not at all, a figure is exact or there is
//! none, and whatever is odd is refused with a reason that says what to do about it. Several
//! reporters read on their own, and only what enough of them agree on counts.
//!
//! ## Details and design goals
//!
//! 1. **No input makes it panic**: no indexing that could fail, no unchecked arithmetic, no recursion that follows
//!    the input. Fuzzers look for exceptions (`fuzz/`), and their seeds are a test.
//! 2. **Memory is bounded**: a reader with an unpacker before it never holds more than
//!    [`MAX_MEMORY`], however long the document; with few wells, some 100 KiB.
//! 3. **Cuts make no difference**: the network decides where a piece ends, and no figure depends on
//!    it.
//! 4. **Exact**: decimal text becomes 1/10 000 without passing through a float, or is refused.
//! 5. **Nothing is guessed**: another unit, another month, commas that could be decimal ones, two
//!    rows that disagree are refused; nothing is converted, nothing falls back.
//! 6. **A fault costs as little as it can**: what is wrong with one day or one well refuses that one
//!    alone, unless the document itself is in doubt.
//! 7. **Secrets stay out of logs**: [`template::host`] is all of an address that may be shown.

#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

pub mod archive;
pub mod config;
pub mod csv;
pub mod dates;
pub mod decimal;
pub mod http;
pub mod prices;
pub mod private;
pub mod refusal;
pub mod status;
pub mod template;
pub mod volumes;
pub mod well_id;

/// The most memory that an unpacker and a reader behind it hold together, in bytes.
pub const MAX_MEMORY: usize = 16 * 1_024 * 1_024;
