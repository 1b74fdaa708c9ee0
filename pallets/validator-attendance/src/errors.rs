//! The errors of the pallet.

use frame_support::pallet_macros::pallet_section;

/// The errors of the pallet.
#[pallet_section]
pub mod errors {
	/// Why a call was refused.
	#[pallet::error]
	#[derive(PartialEq, Eq)]
	pub enum Error<T> {
		/// The sessions that are tolerated are not between 1 and 1 000. Give a number that is.
		ToleratedSessionsOutOfRange,
		/// The share that may be chilled in an era is not between 1 and 10 000 basis points. Give one
		/// that is.
		MaxChilledOutOfRange,
	}
}
