//! # Sources of prices and official volumes
//!
//! The documents that prices and official volumes come in, and the readers that trust none of them.
//! Pure code that needs only `alloc`: the production oracle's off-chain worker runs it in the runtime,
//! and the node, the client tools and the fuzzer run it natively.
//!
//! ## The API
//!
//! - [`config`]: sources, as the chain or an operator names them, and their checks.
//! - [`template`]: the address of a source, filled; [`private`]: whether it is inside a network;
//!   [`http`]: whether an answer is worth reading.
//! - [`archive::Unpacker`]: from the bytes that arrive to the document.
//! - [`prices::PriceReader`] and [`volumes::VolumeReader`]: from the document to figures.
//! - [`csv`], [`decimal`], [`dates`], [`well_id`]: what those readers are made of.
//! - [`refusal`]: why a document or a figure is not believed, and where it is wrong. [`status`]: what
//!   the operator is told.
//!
//! All readers take bytes in pieces (`push`) and give their result at the end (`finish`).
//!
//! ## Overview
//!
//! A source may be wrong, broken or hijacked, and TAT is minted by its figures. So a figure is exact
//! or there is none, and anything odd is refused with a reason that says what to do about it. Several
//! reporters read independently, and only figures that enough of them agree on count.
//!
//! ## Details and design goals
//!
//! 1. **No input makes a reader panic**: no indexing that could fail, no unchecked arithmetic, no
//!    recursion that follows the input. Fuzzers look for exceptions (`fuzz/`), and their seeds are a
//!    test.
//! 2. **Memory is bounded**: a reader with an unpacker before it never holds more than
//!    [`MAX_MEMORY`], however long the document; with few wells, a few hundred KiB.
//! 3. **Cuts make no difference**: the network decides where a piece ends, and no figure depends on
//!    that. A last line without its end counts only if all of the document is known to have arrived.
//! 4. **Exact**: decimal text becomes 1/10 000 without passing through a float, or is refused.
//! 5. **Nothing is guessed**: another unit, commas that could be decimal ones, two rows that disagree
//!    are refused; nothing is converted, nothing falls back.
//! 6. **A fault costs as little as it can**: it refuses one day or one well, and the document only if
//!    nothing in it can be trusted. No row of a stranger's well refuses anybody else's.
//! 7. **Secrets stay out of logs**: [`template::host`] is the only part of an address that is shown.

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
