//! What the pallet weighs. The runtime measures it.

use frame_support::weights::Weight;

/// The weights that the pallet needs.
pub trait WeightInfo {
	/// Weight of `apply`.
	fn apply() -> Weight;
	/// Weight of `resubmit`.
	fn resubmit() -> Weight;
	/// Weight of `approve`.
	fn approve() -> Weight;
	/// Weight of `return_to_review`.
	fn return_to_review() -> Weight;
	/// Weight of `reinstate`.
	fn reinstate() -> Weight;
	/// Weight of `reject`.
	fn reject() -> Weight;
	/// Weight of `deactivate`.
	fn deactivate() -> Weight;
	/// Weight of `propose_change`.
	fn propose_change() -> Weight;
	/// Weight of `submit_annual_review`.
	fn submit_annual_review() -> Weight;
	/// Weight of `approve_pending`.
	fn approve_pending() -> Weight;
	/// Weight of `reject_pending`.
	fn reject_pending() -> Weight;
	/// Weight of `withdraw_pending`.
	fn withdraw_pending() -> Weight;
	/// Weight of `remove`, with `links` links to dApps.
	fn remove(links: u32) -> Weight;
	/// Weight of `set_beneficiaries`.
	fn set_beneficiaries() -> Weight;
	/// Weight of `pass_share`.
	fn pass_share() -> Weight;
	/// Weight of `remove_beneficiary`.
	fn remove_beneficiary() -> Weight;
	/// Weight of `register_dapp`.
	fn register_dapp() -> Weight;
	/// Weight of `remove_dapp`.
	fn remove_dapp() -> Weight;
	/// Weight of `link_dapp`.
	fn link_dapp() -> Weight;
	/// Weight of `unlink_dapp`.
	fn unlink_dapp() -> Weight;
	/// Weight of `set_parameters`.
	fn set_parameters() -> Weight;
}

/// Round figures for tests. They differ, so a test notices when the wrong one is taken.
impl WeightInfo for () {
	fn apply() -> Weight {
		weight(1, 0)
	}
	fn resubmit() -> Weight {
		weight(2, 0)
	}
	fn approve() -> Weight {
		weight(3, 0)
	}
	fn return_to_review() -> Weight {
		weight(4, 0)
	}
	fn reinstate() -> Weight {
		weight(5, 0)
	}
	fn reject() -> Weight {
		weight(6, 0)
	}
	fn deactivate() -> Weight {
		weight(7, 0)
	}
	fn propose_change() -> Weight {
		weight(8, 0)
	}
	fn submit_annual_review() -> Weight {
		weight(9, 0)
	}
	fn approve_pending() -> Weight {
		weight(10, 0)
	}
	fn reject_pending() -> Weight {
		weight(11, 0)
	}
	fn withdraw_pending() -> Weight {
		weight(12, 0)
	}
	fn remove(links: u32) -> Weight {
		weight(13, links)
	}
	fn set_beneficiaries() -> Weight {
		weight(14, 0)
	}
	fn pass_share() -> Weight {
		weight(15, 0)
	}
	fn remove_beneficiary() -> Weight {
		weight(16, 0)
	}
	fn register_dapp() -> Weight {
		weight(17, 0)
	}
	fn remove_dapp() -> Weight {
		weight(18, 0)
	}
	fn link_dapp() -> Weight {
		weight(19, 0)
	}
	fn unlink_dapp() -> Weight {
		weight(20, 0)
	}
	fn set_parameters() -> Weight {
		weight(21, 0)
	}
}

fn weight(number: u64, items: u32) -> Weight {
	Weight::from_parts(10_000_000, 1_000).saturating_mul(number.saturating_add(items.into()))
}
