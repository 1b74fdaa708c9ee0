//! The weights of the database, measured. `make weights` writes this file.
//!
//! Machine: AMD EPYC, 2 cores, 24 GiB. Compiler: rustc 1.95.0.
//! Database: ParityDb, without a cache of the trie. Writes to a block: 10_000.

use frame_support::{
	parameter_types,
	weights::{RuntimeDbWeight, constants::WEIGHT_REF_TIME_PER_NANOS},
};

parameter_types! {
	/// The average time of reading and of writing an entry.
	///
	/// | ns | read | write |
	/// |---|---|---|
	/// | least | 1_362 | 15_791 |
	/// | median | 6_399 | 26_323 |
	/// | 95 % | 7_572 | 31_546 |
	/// | 99 % | 8_953 | 34_555 |
	/// | most | 7_359_620 | 53_954 |
	pub const DbWeight: RuntimeDbWeight = RuntimeDbWeight {
		read: 6_500 * WEIGHT_REF_TIME_PER_NANOS,
		write: 26_451 * WEIGHT_REF_TIME_PER_NANOS,
	};
}
