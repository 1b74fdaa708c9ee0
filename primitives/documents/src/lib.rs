//! # Documents of prices and official volumes
//!
//! Readers of the untrusted documents that prices and official volumes come in. Pure code that
//! needs only `alloc`: the production oracle's off-chain worker runs it in the runtime, and the
//! node, the client tools and the fuzzer run it natively.
//!
//! ## The API
//!
//! - [`config`]: sources, as the chain or an operator names them, and their checks.
//! - [`template`]: filled-in addresses of sources; [`private`]: whether they are in a private network;
//!   [`http`]: whether a response is worth reading.
//! - [`archive::Unpacker`]: from received bytes to the document.
//! - [`prices::PriceReader`] and [`volumes::VolumeReader`]: from the document to figures.
//! - [`csv`], [`decimal`], [`dates`], [`well_id`]: what those readers are made of.
//! - [`refusal`]: why a document or a figure is refused, and where the fault is. [`status`]: what the
//!   operator is told.
//!
//! All readers take bytes in pieces (`push`) and give their result at the end (`finish`).
//!
//! ## Overview
//!
//! A source may be wrong, broken or hijacked, and its figures mint TAT. So a figure is either exact
//! or missing, and anything odd is refused with a reason that says what to do. Several reporters
//! read independently, and only figures that enough of them agree on count.
//!
//! ## Details and design goals
//!
//! 1. **No input makes a reader panic**: no indexing that could fail, no unchecked arithmetic, no
//!    recursion that follows the input. Fuzzers check it (`fuzz/`), and their seeds are a test.
//! 2. **Memory is bounded**: a reader with an unpacker before it never holds more than
//!    [`MAX_MEMORY`], however long the document; with few wells, a few hundred KiB.
//! 3. **Cuts make no difference**: the network decides where a piece ends, and no figure depends on
//!    that. A last line without a line break counts only if the whole document is known to have
//!    arrived.
//! 4. **Exact**: decimal text becomes 1/10 000 without passing through a float, or is refused.
//! 5. **Nothing is guessed**: another unit, commas that could be decimal ones, and rows that
//!    disagree are refused; nothing is converted, nothing falls back.
//! 6. **A fault costs as little as possible**: it refuses one day or one well, and the document
//!    only if nothing in it can be trusted. A row of one well never refuses another well.
//! 7. **Secrets stay out of logs**: [`template::host`] is the only part of an address that is
//!    shown.

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
