//! # Treasurenet's shared vocabulary
//!
//! The types that several pallets and the clients use, the traits by which the pallets know each
//! other, and the runtime APIs through which clients read the chain. The pallets depend on this
//! crate and not on each other; the runtime ties them together.

#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

mod asset;
pub mod bonus_api;
mod footprint;
mod issuance;
pub mod issuance_api;
mod oracle;
pub mod oracle_api;
mod producer;
mod production;
pub mod production_api;
mod refusal;
pub mod register_api;
mod schedule;
mod states;
mod text;
mod time;
mod traits;
mod well;

pub use asset::*;
pub use footprint::footprint_of;
pub use issuance::*;
pub use oracle::*;
pub use producer::*;
pub use production::*;
pub use refusal::*;
pub use schedule::*;
pub use states::*;
pub use text::is_text;
pub use time::now_ms;
pub use traits::*;
pub use treasurenet_math as math;
pub use treasurenet_math::{Day, Month, Number, Usd, UsdPrice, Volume, grade::Grade};
pub use well::*;

/// An amount of UNIT or TAT, in 10⁻¹⁸.
pub type Balance = u128;
/// One whole UNIT or TAT.
pub const UNIT: Balance = 1_000_000_000_000_000_000;
/// A moment in milliseconds since 1970-01-01 UTC.
pub type Moment = u64;
