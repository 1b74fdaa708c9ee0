//! What the pallet weighs. The runtime measures it.

use frame_support::weights::Weight;

/// What each call weighs.
pub trait WeightInfo {
	/// Of `propose_asset`.
	fn propose_asset() -> Weight;
	/// Of `withdraw_proposal`.
	fn withdraw_proposal() -> Weight;
	/// Of `reject_proposal`.
	fn reject_proposal() -> Weight;
	/// Of `register_asset`.
	fn register_asset() -> Weight;
	/// Of `approve_asset`.
	fn approve_asset() -> Weight;
	/// Of `set_asset_status`.
	fn set_asset_status() -> Weight;
	/// Of `set_maintainer`.
	fn set_maintainer() -> Weight;
	/// Of `set_qualification`.
	fn set_qualification() -> Weight;
	/// Of `register_kind`.
	fn register_kind() -> Weight;
	/// Of `update_kind`.
	fn update_kind() -> Weight;
	/// Of `pause_kind`.
	fn pause_kind() -> Weight;
	/// Of `resume_kind`.
	fn resume_kind() -> Weight;
	/// Of `set_parameters`.
	fn set_parameters() -> Weight;
}

/// Round figures for tests. They differ, so a test notices when the wrong one is taken.
impl WeightInfo for () {
	fn propose_asset() -> Weight {
		weight(1)
	}
	fn withdraw_proposal() -> Weight {
		weight(2)
	}
	fn reject_proposal() -> Weight {
		weight(3)
	}
	fn register_asset() -> Weight {
		weight(4)
	}
	fn approve_asset() -> Weight {
		weight(5)
	}
	fn set_asset_status() -> Weight {
		weight(6)
	}
	fn set_maintainer() -> Weight {
		weight(7)
	}
	fn set_qualification() -> Weight {
		weight(8)
	}
	fn register_kind() -> Weight {
		weight(9)
	}
	fn update_kind() -> Weight {
		weight(10)
	}
	fn pause_kind() -> Weight {
		weight(11)
	}
	fn resume_kind() -> Weight {
		weight(12)
	}
	fn set_parameters() -> Weight {
		weight(13)
	}
}

fn weight(number: u64) -> Weight {
	Weight::from_parts(10_000_000, 1_000).saturating_mul(number)
}
