//! The weights of an empty block and of an empty transaction. To be measured.

pub use frame_support::weights::constants::{BlockExecutionWeight, ExtrinsicBaseWeight};
