//! The events of the pallet.

use frame_support::pallet_macros::pallet_section;

/// The events of the pallet.
#[pallet_section]
pub mod events {
	/// What happened.
	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A validator was chilled for its absence.
		Chilled {
			/// The validator.
			validator: T::AccountId,
			/// For how many sessions in a row it has been absent.
			sessions: u32,
		},
		/// More than a third of the validators was absent in a session, which therefore counts for
		/// nobody.
		MassAbsence {
			/// The session.
			session: SessionIndex,
			/// How many were absent.
			absent: u32,
			/// How many were active.
			active: u32,
		},
		/// The governed numbers were set.
		ParametersSet {
			/// What they were.
			old: Parameters,
			/// What they are.
			new: Parameters,
		},
	}
}
