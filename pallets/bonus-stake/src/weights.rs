//! What the pallet weighs. The runtime measures it.

use frame_support::weights::Weight;

/// What each call and hook costs.
pub trait WeightInfo {
	/// A first bid of an account for a validator.
	fn bid() -> Weight;
	/// One claim, of a validator.
	fn claim() -> Weight;
	/// `n` claims.
	fn claim_many(n: u32) -> Weight;
	/// Removing `n` bids, and handing what is left to the treasury.
	fn prune(n: u32) -> Weight;
	/// Setting the parameters.
	fn set_parameters() -> Weight;
	/// A block in which nothing changes.
	fn begin_block() -> Weight;
	/// Ending a round and beginning the next, with `n` super validators each.
	fn change_round(n: u32) -> Weight;
	/// Comparing `n` super validators with the active ones, and excluding all of them.
	fn compare(n: u32) -> Weight;
	/// Excluding one super validator.
	fn exclude() -> Weight;
	/// Finding where pruning in idle time continues.
	fn prune_idly() -> Weight;
	/// Checking whether a round can be pruned.
	fn look_at_round() -> Weight;
}

/// Round figures for tests. They differ, so a test notices when the wrong one is taken.
impl WeightInfo for () {
	fn bid() -> Weight {
		weight(1, 0)
	}
	fn claim() -> Weight {
		weight(2, 0)
	}
	fn claim_many(n: u32) -> Weight {
		weight(3, n)
	}
	fn prune(n: u32) -> Weight {
		weight(4, n)
	}
	fn set_parameters() -> Weight {
		weight(5, 0)
	}
	fn begin_block() -> Weight {
		weight(6, 0)
	}
	fn change_round(n: u32) -> Weight {
		weight(7, n)
	}
	fn compare(n: u32) -> Weight {
		weight(8, n)
	}
	fn exclude() -> Weight {
		weight(9, 0)
	}
	fn prune_idly() -> Weight {
		weight(10, 0)
	}
	fn look_at_round() -> Weight {
		weight(11, 0)
	}
}

fn weight(number: u64, items: u32) -> Weight {
	Weight::from_parts(10_000_000, 1_000).saturating_mul(number.saturating_add(items.into()))
}
