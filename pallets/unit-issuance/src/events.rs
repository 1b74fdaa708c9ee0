//! The events of the pallet.

use frame_support::pallet_macros::pallet_section;

/// The events of the pallet.
#[pallet_section]
mod events {
	/// What happened.
	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A period started.
		PeriodStarted {
			/// Its number.
			period: u32,
			/// Its reward per block, in 10⁻¹⁸ UNIT.
			reward: Balance,
			/// What the reward was reckoned from. `None` for the second period.
			basis: Option<Basis>,
		},
		/// Staking ended an era.
		EraEnded {
			/// The era.
			era: u32,
			/// What staking may pay for it, in 10⁻¹⁸ UNIT.
			payable: Balance,
			/// What its authors share, in 10⁻¹⁸ UNIT.
			proposers: Balance,
			/// The blocks that they authored.
			blocks: u32,
		},
		/// An author was paid its part of an era's proposers' pot.
		ProposerPaid {
			/// The era.
			era: u32,
			/// The validator.
			validator: T::AccountId,
			/// Who was paid.
			payee: T::AccountId,
			/// How much, in 10⁻¹⁸ UNIT.
			amount: Balance,
		},
		/// An author wants no reward, or its payee cannot receive it. It goes to the treasury with
		/// the next sweep.
		ProposerUnpaid {
			/// The era.
			era: u32,
			/// The validator.
			validator: T::AccountId,
			/// How much, in 10⁻¹⁸ UNIT.
			amount: Balance,
		},
		/// A page of stakers cannot be paid; neither can the validator's further ones.
		PageSkipped {
			/// The era.
			era: u32,
			/// The validator.
			validator: T::AccountId,
			/// The page.
			page: u32,
		},
		/// An ended era was worked off.
		EraClosed {
			/// The era.
			era: u32,
		},
		/// What rounding left, and what nobody could be paid, went to the treasury.
		Swept {
			/// Out of the base pot, in 10⁻¹⁸ UNIT.
			base: Balance,
			/// Out of the proposers' pot, in 10⁻¹⁸ UNIT.
			proposers: Balance,
		},
		/// Staking paid for an era that had been closed.
		LatePayment {
			/// What the treasury gave back, in 10⁻¹⁸ UNIT.
			from_treasury: Balance,
			/// What the running era's base bore, in 10⁻¹⁸ UNIT.
			from_running_era: Balance,
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
