//! What calls and amendments tell.

use frame_support::pallet_macros::pallet_section;

/// The pallet's events, apart from the pallet itself because there are many.
#[pallet_section]
pub mod events_section {
	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// Daily volumes were uploaded.
		Uploaded {
			/// The well.
			well: WellId,
			/// The month.
			month: Month,
			/// The account that uploaded them.
			uploader: T::AccountId,
			/// How many days.
			days: u8,
			/// The month's sum with them, in 1/10 000 of the volume unit.
			sum: Volume,
			/// By how much the producer's exposure rose, in 10⁻¹⁸ USD.
			exposure: Usd,
		},
		/// A month was audited and minted.
		TatMinted {
			/// The well.
			well: WellId,
			/// Its key.
			key: WellKey,
			/// The month.
			month: Month,
			/// The producer.
			owner: T::AccountId,
			/// The account that asked for it.
			by: T::AccountId,
			/// The sum uploaded, in 1/10 000 of the volume unit.
			uploaded: Volume,
			/// The official volume, in 1/10 000 of the volume unit.
			official: Volume,
			/// The volume that counted, in 1/10 000 of the volume unit.
			verified: Volume,
			/// The audit's finding.
			finding: Finding,
			/// By how much was overstated, in basis points.
			deviation_bps: u32,
			/// What the audit minted, in 10⁻¹⁸ TAT.
			minted: Balance,
			/// What was withheld of it, in 10⁻¹⁸ TAT.
			withheld: Balance,
			/// What was added because too much had been withheld before, in 10⁻¹⁸ TAT.
			restored: Balance,
			/// The penalty, in 10⁻¹⁸ USD.
			penalty_usd: Usd,
			/// The penalty, in 10⁻¹⁸ UNIT.
			penalty_unit: Balance,
		},
		/// A payee was paid its part of a mint.
		TatPaid {
			/// The well.
			well: WellId,
			/// The month.
			month: Month,
			/// The payee.
			account: T::AccountId,
			/// How much, in 10⁻¹⁸ TAT.
			amount: Balance,
		},
		/// A part could not be credited: a beneficiary's went to the owner, an owner's rest to the
		/// first beneficiary that was paid.
		PartRedirected {
			/// The well.
			well: WellId,
			/// The month.
			month: Month,
			/// Whose part it was.
			account: T::AccountId,
			/// How much, in 10⁻¹⁸ TAT.
			amount: Balance,
		},
		/// A month was cleared: nothing was minted.
		MonthCleared {
			/// The well.
			well: WellId,
			/// Its key.
			key: WellKey,
			/// The month.
			month: Month,
			/// The producer.
			owner: T::AccountId,
			/// The penalty, in 10⁻¹⁸ USD.
			penalty_usd: Usd,
			/// The penalty, in 10⁻¹⁸ UNIT.
			penalty_unit: Balance,
		},
		/// An amended official volume of a minted month is in force.
		MonthAmended {
			/// The key of the well.
			key: WellKey,
			/// The month.
			month: Month,
			/// The official volume in force, in 1/10 000 of the volume unit.
			official: Volume,
			/// What was minted too much, in 10⁻¹⁸ TAT.
			overminted: Balance,
		},
		/// A further penalty was charged for an amended month.
		AmendmentCharged {
			/// The key of the well.
			key: WellKey,
			/// The month.
			month: Month,
			/// The producer charged.
			owner: T::AccountId,
			/// The further penalty, in 10⁻¹⁸ USD.
			penalty_usd: Usd,
			/// The further penalty, in 10⁻¹⁸ UNIT.
			penalty_unit: Balance,
		},
		/// A part of a penalty was given back for an amended month.
		AmendmentGivenBack {
			/// The key of the well.
			key: WellKey,
			/// The month.
			month: Month,
			/// The producer.
			owner: T::AccountId,
			/// By how much the penalty fell, in 10⁻¹⁸ USD.
			penalty_usd: Usd,
			/// What was given back, in 10⁻¹⁸ UNIT.
			penalty_unit: Balance,
		},
		/// The penalty of an amended month could not be charged or given back now. Anyone may do it
		/// later by `settle_amendment`.
		AmendmentNotSettled {
			/// The key of the well.
			key: WellKey,
			/// The month.
			month: Month,
			/// The penalty charged so far, in 10⁻¹⁸ USD.
			charged: Usd,
			/// The penalty due, in 10⁻¹⁸ USD.
			due: Usd,
		},
		/// TAT was burnt.
		TatBurnt {
			/// Whose.
			account: T::AccountId,
			/// How much, in 10⁻¹⁸ TAT.
			amount: Balance,
		},
		/// The parameters were set.
		ParametersSet {
			/// What they were.
			old: Parameters,
			/// What they are.
			new: Parameters,
		},
	}
}
