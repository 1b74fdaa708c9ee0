//! What the pallet weighs. The runtime measures it.

use frame_support::weights::Weight;

/// What each call weighs.
pub trait WeightInfo {
	/// Of `apply`.
	fn apply() -> Weight;
	/// Of `attest`.
	fn attest() -> Weight;
	/// Of `admit`.
	fn admit() -> Weight;
	/// Of `reject`.
	fn reject() -> Weight;
	/// Of `suspend`.
	fn suspend() -> Weight;
	/// Of `reinstate`.
	fn reinstate() -> Weight;
	/// Of `withdraw_application`.
	fn withdraw_application() -> Weight;
	/// Of `request_qualification`.
	fn request_qualification() -> Weight;
	/// Of `grant_qualification`.
	fn grant_qualification() -> Weight;
	/// Of `withdraw_qualification`.
	fn withdraw_qualification() -> Weight;
	/// Of `drop_qualification`.
	fn drop_qualification() -> Weight;
	/// Of `add_uploader`.
	fn add_uploader() -> Weight;
	/// Of `remove_uploader`.
	fn remove_uploader() -> Weight;
	/// Of `add_verifier`.
	fn add_verifier() -> Weight;
	/// Of `remove_verifier`.
	fn remove_verifier() -> Weight;
	/// Of `request_attestation`.
	fn request_attestation() -> Weight;
	/// Of `drop_attestation`.
	fn drop_attestation() -> Weight;
	/// Of `leave`.
	fn leave() -> Weight;
}

/// Round figures for tests. They differ, so a test notices when the wrong one is taken.
impl WeightInfo for () {
	fn apply() -> Weight {
		weight(1)
	}
	fn attest() -> Weight {
		weight(2)
	}
	fn admit() -> Weight {
		weight(3)
	}
	fn reject() -> Weight {
		weight(4)
	}
	fn suspend() -> Weight {
		weight(5)
	}
	fn reinstate() -> Weight {
		weight(6)
	}
	fn withdraw_application() -> Weight {
		weight(7)
	}
	fn request_qualification() -> Weight {
		weight(8)
	}
	fn grant_qualification() -> Weight {
		weight(9)
	}
	fn withdraw_qualification() -> Weight {
		weight(10)
	}
	fn drop_qualification() -> Weight {
		weight(11)
	}
	fn add_uploader() -> Weight {
		weight(12)
	}
	fn remove_uploader() -> Weight {
		weight(13)
	}
	fn add_verifier() -> Weight {
		weight(14)
	}
	fn remove_verifier() -> Weight {
		weight(15)
	}
	fn request_attestation() -> Weight {
		weight(16)
	}
	fn drop_attestation() -> Weight {
		weight(17)
	}
	fn leave() -> Weight {
		weight(18)
	}
}

fn weight(number: u64) -> Weight {
	Weight::from_parts(10_000_000, 1_000).saturating_mul(number)
}
