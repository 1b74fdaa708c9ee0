//! The errors of the pallet.

use frame_support::pallet_macros::pallet_section;

/// The errors of the pallet.
#[pallet_section]
mod errors {
	/// Why a call fails.
	#[pallet::error]
	pub enum Error<T> {
		/// No ended era waits to be paid, or the limit is zero. Nothing has to be done.
		NothingToPay,
		/// The expected growth is above 10 000 basis points. Give a smaller one.
		GrowthOutOfRange,
		/// The floor of TAT is not between 1 and 10¹² TAT. Give one that is.
		TatFloorOutOfRange,
		/// The parts of the split exceed 10 000 basis points together. Lower one of them.
		SplitExceedsWhole,
	}
}
