//! The modes that a chain can be in.

use crate::arguments::Sample;

/// A mode that a chain can be in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Mode {
	/// Nothing is stopped.
	Normal,
}

impl Mode {
	/// All of them.
	pub const ALL: [Self; 1] = [Self::Normal];

	/// What it is called.
	pub fn name(self) -> &'static str {
		match self {
			Self::Normal => "normal",
		}
	}

	/// Puts the state into this mode, for a call that is about to be tried.
	pub fn enter(self, _: &Sample) {
		match self {
			Self::Normal => (),
		}
	}
}
