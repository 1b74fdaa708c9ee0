//! What the pallet tells.

use frame_support::pallet_macros::pallet_section;

/// The events, imported into the pallet's module.
#[pallet_section]
mod events {
	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// Somebody applied for a well.
		WellApplied {
			/// The application.
			well: WellId,
			/// The producer.
			owner: T::AccountId,
			/// What it is to produce.
			kind: KindId,
			/// Which real well and product it is.
			commitment: WellCommitment,
		},
		/// A rejected application was handed in again.
		WellResubmitted {
			/// The application.
			well: WellId,
			/// The number of the fields, to be named in an approval.
			revision: u32,
		},
		/// A well was approved.
		WellApproved {
			/// The well.
			well: WellId,
			/// Who approved it; `None` for the managers' majority.
			by: Option<T::AccountId>,
			/// From when it may mint.
			first_mint_at: Moment,
			/// The day on which its validity ends.
			valid_until: Day,
			/// The first month that it may upload.
			first_month: Month,
		},
		/// A newly approved well was returned to review.
		WellReturned {
			/// The well.
			well: WellId,
			/// The manager who returned it.
			by: T::AccountId,
			/// The first month that another well of this identifier may upload.
			free_from: Month,
		},
		/// An application was rejected.
		WellRejected {
			/// The application.
			well: WellId,
			/// Hash of the reasons.
			reason: H256,
		},
		/// A well was deactivated.
		WellDeactivated {
			/// The well.
			well: WellId,
			/// Hash of the reasons.
			reason: H256,
			/// The first month that another well of this identifier may upload.
			free_from: Month,
		},
		/// The owner of an approved well handed in new fields; the old ones stay in force.
		FieldsSubmitted {
			/// The well.
			well: WellId,
			/// What they are for.
			purpose: Purpose,
			/// Their number, to be named in an approval.
			revision: u32,
		},
		/// Pending fields came into force.
		PendingApproved {
			/// The well.
			well: WellId,
			/// What they were for.
			purpose: Purpose,
			/// Who approved them.
			by: T::AccountId,
			/// The day on which the well's validity now ends.
			valid_until: Day,
		},
		/// Pending fields were rejected; the old ones stay in force.
		PendingRejected {
			/// The well.
			well: WellId,
			/// What they were for.
			purpose: Purpose,
			/// Who rejected them.
			by: T::AccountId,
			/// Hash of the reasons.
			reason: H256,
		},
		/// The owner took pending fields back.
		PendingWithdrawn {
			/// The well.
			well: WellId,
			/// What they were for.
			purpose: Purpose,
		},
		/// A well was removed and its deposits were released.
		WellRemoved {
			/// The well.
			well: WellId,
			/// Who got the deposits.
			owner: T::AccountId,
			/// Which real well and product it was.
			commitment: WellCommitment,
		},
		/// The owner asked for these parts. Each part that falls is announced on its own.
		BeneficiariesSet {
			/// The well.
			well: WellId,
			/// The parts asked for, in whole percents; the owner has the rest.
			parts: Parts<T::AccountId>,
		},
		/// A beneficiary's part will fall: mint what is ready before.
		ShareReductionAnnounced {
			/// The well.
			well: WellId,
			/// Whose part.
			account: T::AccountId,
			/// What will be left of it, in whole percents.
			percent: u8,
			/// From when.
			from: Moment,
		},
		/// A beneficiary passed percents on.
		SharePassed {
			/// The well.
			well: WellId,
			/// Who passed them.
			from: T::AccountId,
			/// Who has them now.
			to: T::AccountId,
			/// How many, in whole percents.
			percent: u8,
		},
		/// A beneficiary without a part was taken off the list.
		BeneficiaryRemoved {
			/// The well.
			well: WellId,
			/// Who.
			account: T::AccountId,
		},
		/// A dApp was registered.
		DAppRegistered {
			/// The dApp.
			dapp: DAppId,
			/// Who holds the parts that are meant for it.
			payee: T::AccountId,
		},
		/// A dApp was removed from the register.
		DAppRemoved {
			/// The dApp.
			dapp: DAppId,
		},
		/// A well was linked to a dApp.
		DAppLinked {
			/// The well.
			well: WellId,
			/// The dApp.
			dapp: DAppId,
			/// Hash of the dApp's one-time code.
			code_hash: H256,
		},
		/// A well is no longer linked to a dApp.
		DAppUnlinked {
			/// The well.
			well: WellId,
			/// The dApp.
			dapp: DAppId,
		},
		/// The parameters were changed.
		ParametersSet {
			/// The values before.
			old: Parameters,
			/// The values now.
			new: Parameters,
		},
	}
}
