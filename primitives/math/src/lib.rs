//! # Treasurenet's arithmetic
//!
//! Every formula of the chain's economics, pure and exact: no storage, no clock, no floats. The
//! runtime, the client tools and the simulations all call this one crate, so a figure that a tool
//! shows is the figure that the chain charges or mints.
//!
//! ## Units
//!
//! | quantity | type | unit |
//! |---|---|---|
//! | [`Volume`] | `u64` | 1/10 000 of the kind's volume unit (oil m³, gas 10³ m³) |
//! | [`UsdPrice`] | `u64` | 1/10 000 USD per price unit (oil bbl, gas MMBtu) |
//! | [`Usd`], TAT, UNIT | `u128` | 10⁻¹⁸ |
//! | [`Day`] | `u32` | days since 1970-01-01 UTC |
//! | [`Month`] | `u16` | months since 1970-01 |
//!
//! ## Rounding
//!
//! Products are formed in 256 bits and divided once. Everything is floored, except USD turned into
//! UNIT to be charged, which is rounded up. A result that does not fit is `None`: nothing wraps,
//! and nothing saturates silently.

#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

pub mod audit;
pub mod bonus;
pub mod calendar;
pub mod grade;
pub mod issuance;
pub mod margin;
mod number;
pub mod oracle;
pub mod production;
mod wide;

pub use number::Number;

/// A volume, in 1/10 000 of the kind's volume unit.
pub type Volume = u64;
/// A price, in 1/10 000 USD per price unit of the kind.
pub type UsdPrice = u64;
/// A USD amount, in 10⁻¹⁸ USD.
pub type Usd = u128;
/// Days since 1970-01-01 UTC.
pub type Day = u32;
/// Months since 1970-01.
pub type Month = u16;

/// Basis points in a whole: 10 000.
pub const BPS: u32 = 10_000;
