//! The modes that a chain can be in.

use crate::arguments::Sample;
use frame_support::BoundedVec;
use treasurenet_runtime::{BlockNumber, Runtime, RuntimeOrigin, TxPause};

/// A mode that a chain can be in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Mode {
	/// Nothing is stopped.
	Normal,
	/// The chain is in safe mode.
	Safe,
	/// The call is paused, if it can be.
	Paused,
}

impl Mode {
	/// All of them.
	pub const ALL: [Self; 3] = [Self::Normal, Self::Safe, Self::Paused];

	/// What it is called.
	pub fn name(self) -> &'static str {
		match self {
			Self::Normal => "normal",
			Self::Safe => "safe mode",
			Self::Paused => "the call is paused, if it can be",
		}
	}

	/// Puts the state into this mode, for a call that is about to be tried.
	pub fn enter(self, sample: &Sample) {
		let name = |text: &str| BoundedVec::truncate_from(text.as_bytes().to_vec());
		match self {
			Self::Normal => (),
			Self::Safe => pallet_safe_mode::EnteredUntil::<Runtime>::put(BlockNumber::MAX),
			Self::Paused => {
				let full_name = (name(&sample.pallet), name(&sample.name));
				// What is essential cannot be paused, and goes on.
				_ = TxPause::pause(RuntimeOrigin::root(), full_name);
			}
		}
	}
}
