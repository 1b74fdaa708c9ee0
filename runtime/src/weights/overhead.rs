//! The weights of an empty block and of an empty transaction, measured. `make weights` writes
//! this file.
//!
//! Machine: AMD EPYC, 2 cores, 24 GiB. Compiler: rustc 1.95.0.
//! Repeats: 25.

use frame_support::{
	parameter_types,
	weights::{Weight, constants::WEIGHT_REF_TIME_PER_NANOS},
};

parameter_types! {
	/// The average time of executing a block with nothing but its inherents.
	pub const BlockExecutionWeight: Weight = Weight::from_parts(
		WEIGHT_REF_TIME_PER_NANOS.saturating_mul(2_037_701),
		0,
	);
	/// The average time of a transaction that does nothing, in a full block of them.
	pub const ExtrinsicBaseWeight: Weight = Weight::from_parts(
		WEIGHT_REF_TIME_PER_NANOS.saturating_mul(143_117),
		0,
	);
}
