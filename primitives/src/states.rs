//! What each state allows: the table that uploads, mints and reviews share.
//!
//! | state | apply | upload | mint |
//! |---|---|---|---|
//! | producer not admitted, suspended, or a required attestation missing or expired | no | no | no |
//! | qualification withdrawn, asset retired | no | no | yes |
//! | asset proposed, kind or asset paused, kind not physical | no | no | no |
//! | well in review, rejected, deactivated | | no | no |
//! | well expired | | yes | no |
//! | well active or review due | | yes | yes |

use crate::{AssetStatus, KindClass, KindStatus, Product, StateRefusal, WellState};
use alloc::vec::Vec;

/// The activities of the table.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Activity {
	/// Ask for a qualification, or have a well reviewed.
	Apply,
	/// Upload volumes.
	Upload,
	/// Mint or settle a month.
	Mint,
}

impl<AccountId> Product<AccountId> {
	/// Why the states of the asset and the kind forbid an activity.
	pub fn refusals(&self, activity: Activity) -> Vec<StateRefusal> {
		let paused = self.kind.status == KindStatus::Paused;
		let digital = self.kind.class != KindClass::Physical;
		self.asset
			.status
			.refusal(activity)
			.into_iter()
			.chain(paused.then_some(StateRefusal::KindPaused))
			.chain(digital.then_some(StateRefusal::KindNotPhysical))
			.collect()
	}
}

impl AssetStatus {
	/// Why the status of an asset forbids an activity.
	pub fn refusal(self, activity: Activity) -> Option<StateRefusal> {
		match self {
			Self::Live => None,
			Self::Retired if activity == Activity::Mint => None,
			Self::Retired => Some(StateRefusal::AssetRetired),
			Self::Paused => Some(StateRefusal::AssetPaused),
			Self::Proposed => Some(StateRefusal::AssetNotLive),
		}
	}
}

impl WellState {
	/// Why the state of a well forbids an activity.
	pub fn refusal(self, activity: Activity) -> Option<StateRefusal> {
		match self {
			Self::Active | Self::ReviewDue => None,
			Self::Expired if activity == Activity::Upload => None,
			Self::Expired => Some(StateRefusal::WellExpired),
			Self::InReview => Some(StateRefusal::WellInReview),
			Self::Rejected => Some(StateRefusal::WellRejected),
			Self::Deactivated => Some(StateRefusal::WellDeactivated),
		}
	}
}
