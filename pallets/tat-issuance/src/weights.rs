//! What the pallet weighs. The runtime measures it.

use frame_support::weights::Weight;

/// The weights of the calls.
pub trait WeightInfo {
	/// An upload of items with 31 days each: `o` of them the first of an owner, `n` others.
	fn upload(n: u32, o: u32) -> Weight;
	/// A mint with nine beneficiaries.
	fn mint_tat() -> Weight;
	/// A settlement with nine beneficiaries.
	fn settle() -> Weight;
	/// Clearing a month with a penalty.
	fn clear() -> Weight;
	/// Setting the parameters.
	fn set_parameters() -> Weight;
	/// Charging or giving back the penalty of an amendment.
	fn settle_amendment() -> Weight;
	/// Taking note of an amendment, for the oracle that calls it.
	fn on_amended() -> Weight;
	/// Burning TAT, for the pallets that call it.
	fn burn() -> Weight;
}

/// Round figures for tests. They differ, so a test notices when the wrong one is taken.
impl WeightInfo for () {
	fn upload(n: u32, o: u32) -> Weight {
		weight(1, n.saturating_add(o))
	}
	fn mint_tat() -> Weight {
		weight(2, 0)
	}
	fn settle() -> Weight {
		weight(3, 0)
	}
	fn clear() -> Weight {
		weight(4, 0)
	}
	fn set_parameters() -> Weight {
		weight(5, 0)
	}
	fn settle_amendment() -> Weight {
		weight(6, 0)
	}
	fn on_amended() -> Weight {
		weight(7, 0)
	}
	fn burn() -> Weight {
		weight(8, 0)
	}
}

fn weight(number: u64, items: u32) -> Weight {
	Weight::from_parts(10_000_000, 1_000).saturating_mul(number.saturating_add(items.into()))
}
