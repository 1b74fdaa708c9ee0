//! What accounts may ask of the pallet.

use frame_support::pallet_macros::pallet_section;

/// The calls, imported into the pallet's module.
#[pallet_section]
mod calls {
	#[pallet::call(weight = <T as Config>::WeightInfo)]
	impl<T: Config> Pallet<T> {
		/// Applies for a well.
		///
		/// ## Dispatch Origin
		///
		/// Signed by a producer that is admitted and qualified for the kind's asset.
		///
		/// ## Details
		///
		/// `commitment` is the hash of the kind's symbol and the official identifier. `nickname`
		/// has 1 to 64 bytes of UTF-8. `fields` need a grade (gravity in 1/100 of a degree,
		/// sulphur in 1/1 000 of one percent) if the kind's discount goes by it. A deposit is
		/// held. The application does not reserve the identifier: the first approval does.
		///
		/// ## Errors
		///
		/// What is wrong with the kind or its asset, the producer, the texts or the grade, each by
		/// an error of its own; [`Error::IdentifierActive`]; no money for the deposit.
		///
		/// ## Events
		///
		/// [`Event::WellApplied`].
		#[pallet::call_index(0)]
		pub fn apply(
			origin: OriginFor<T>,
			kind: KindId,
			commitment: WellCommitment,
			nickname: Name,
			fields: AuditedFields,
		) -> DispatchResult {
			Self::do_apply(ensure_signed(origin)?, kind, commitment, nickname, fields)
		}

		/// Hands a rejected application in again.
		///
		/// ## Dispatch Origin
		///
		/// Signed by the well's owner.
		///
		/// ## Details
		///
		/// `nickname` and `fields` replace the rejected ones, by the rules of
		/// [`apply`](Pallet::apply). The deposit stays as it is.
		///
		/// ## Errors
		///
		/// [`Error::UnknownWell`], [`Error::NotOwner`], [`Error::WellNotRejected`], and those of
		/// [`apply`](Pallet::apply).
		///
		/// ## Events
		///
		/// [`Event::WellResubmitted`].
		#[pallet::call_index(1)]
		pub fn resubmit(
			origin: OriginFor<T>,
			#[pallet::compact] well: WellId,
			nickname: Name,
			fields: AuditedFields,
		) -> DispatchResult {
			Self::do_resubmit(ensure_signed(origin)?, well, nickname, fields)
		}

		/// Approves a well.
		///
		/// ## Dispatch Origin
		///
		/// Signed by a reviewer of the asset who neither owns the well nor holds a part of it.
		///
		/// ## Details
		///
		/// `revision` is the number of the fields that were reviewed. The well may upload at once
		/// and mint when the first mint's wait is over; it is valid for 365 days. An identifier
		/// that another well had is the new one's from the month after it was freed.
		///
		/// ## Errors
		///
		/// [`Error::UnknownWell`], [`Error::NotReviewer`], [`Error::ReviewerHasInterest`],
		/// [`Error::MajorityNeeded`], [`Error::WellNotInReview`], [`Error::RevisionChanged`],
		/// [`Error::IdentifierActive`], and what is wrong with the producer.
		///
		/// ## Events
		///
		/// [`Event::WellApproved`].
		#[pallet::call_index(2)]
		pub fn approve(
			origin: OriginFor<T>,
			#[pallet::compact] well: WellId,
			#[pallet::compact] revision: u32,
		) -> DispatchResult {
			Self::do_approve(ensure_signed(origin)?, well, revision)
		}

		/// Returns a newly approved well to review.
		///
		/// ## Dispatch Origin
		///
		/// [`Config::ManagerOrigin`], or signed by a reviewer of the asset; never who approved the
		/// well, owns it, or holds a part of it.
		///
		/// ## Details
		///
		/// Possible once, before the wait for the first mint is over. The identifier is free for
		/// others from the next month on. The well is contested from now on: only the managers'
		/// majority can approve it.
		///
		/// ## Errors
		///
		/// [`Error::UnknownWell`], [`Error::NotReviewer`], [`Error::ReviewerHasInterest`],
		/// [`Error::WellNotApproved`], [`Error::AlreadyReturned`],
		/// [`Error::ApproverCannotReturn`], [`Error::FirstMintWaitOver`].
		///
		/// ## Events
		///
		/// [`Event::WellReturned`].
		#[pallet::call_index(3)]
		pub fn return_to_review(
			origin: OriginFor<T>,
			#[pallet::compact] well: WellId,
		) -> DispatchResult {
			Self::do_return_to_review(origin, well)
		}

		/// Approves a well whose first approval was returned.
		///
		/// ## Dispatch Origin
		///
		/// [`Config::ReviewMajorityOrigin`].
		///
		/// ## Details
		///
		/// As [`approve`](Pallet::approve); it cannot be returned a second time. `revision` is the
		/// number of the fields that the majority voted on.
		///
		/// ## Errors
		///
		/// [`Error::UnknownWell`], [`Error::NotContested`], [`Error::WellNotInReview`],
		/// [`Error::RevisionChanged`], [`Error::IdentifierActive`], and what is wrong with the
		/// producer.
		///
		/// ## Events
		///
		/// [`Event::WellApproved`].
		#[pallet::call_index(4)]
		pub fn approve_contested(
			origin: OriginFor<T>,
			#[pallet::compact] well: WellId,
			#[pallet::compact] revision: u32,
		) -> DispatchResult {
			T::ReviewMajorityOrigin::ensure_origin(origin)?;
			Self::do_approve_contested(well, revision)
		}

		/// Rejects an application.
		///
		/// ## Dispatch Origin
		///
		/// Signed by a reviewer of the asset without an interest in the well, or
		/// [`Config::ReviewMajorityOrigin`].
		///
		/// ## Details
		///
		/// `reason` is the hash of the reasons, which the reviewer gives to the owner.
		///
		/// ## Errors
		///
		/// [`Error::UnknownWell`], [`Error::NotReviewer`], [`Error::ReviewerHasInterest`],
		/// [`Error::WellNotInReview`].
		///
		/// ## Events
		///
		/// [`Event::WellRejected`].
		#[pallet::call_index(5)]
		pub fn reject(
			origin: OriginFor<T>,
			#[pallet::compact] well: WellId,
			reason: H256,
		) -> DispatchResult {
			Self::do_reject(origin, well, reason)
		}

		/// Ends an approved well.
		///
		/// ## Dispatch Origin
		///
		/// Signed by a reviewer of the asset without an interest in the well, or
		/// [`Config::ReviewMajorityOrigin`].
		///
		/// ## Details
		///
		/// `reason` is the hash of the reasons. The identifier is free from the next month on.
		///
		/// ## Errors
		///
		/// [`Error::UnknownWell`], [`Error::NotReviewer`], [`Error::ReviewerHasInterest`],
		/// [`Error::WellNotApproved`].
		///
		/// ## Events
		///
		/// [`Event::WellDeactivated`].
		#[pallet::call_index(6)]
		pub fn deactivate(
			origin: OriginFor<T>,
			#[pallet::compact] well: WellId,
			reason: H256,
		) -> DispatchResult {
			Self::do_deactivate(origin, well, reason)
		}

		/// Proposes other audited fields for an approved well.
		///
		/// ## Dispatch Origin
		///
		/// Signed by the well's owner.
		///
		/// ## Details
		///
		/// The well goes on under the old fields until the reviewer approves the new ones.
		///
		/// ## Errors
		///
		/// [`Error::UnknownWell`], [`Error::NotOwner`], [`Error::WellNotApproved`],
		/// [`Error::PendingExists`], and what is wrong with the grade or text.
		///
		/// ## Events
		///
		/// [`Event::FieldsSubmitted`].
		#[pallet::call_index(7)]
		pub fn propose_change(
			origin: OriginFor<T>,
			#[pallet::compact] well: WellId,
			fields: AuditedFields,
		) -> DispatchResult {
			Self::do_submit(ensure_signed(origin)?, well, Purpose::Change, fields)
		}

		/// Hands in the annual review.
		///
		/// ## Dispatch Origin
		///
		/// Signed by the well's owner.
		///
		/// ## Details
		///
		/// Possible from day 360 of the well's validity on, late as well, with a new analysis.
		///
		/// ## Errors
		///
		/// Those of [`propose_change`](Pallet::propose_change), [`Error::ReviewNotDue`],
		/// [`Error::ChemistryNotNew`].
		///
		/// ## Events
		///
		/// [`Event::FieldsSubmitted`].
		#[pallet::call_index(8)]
		pub fn submit_annual_review(
			origin: OriginFor<T>,
			#[pallet::compact] well: WellId,
			fields: AuditedFields,
		) -> DispatchResult {
			Self::do_submit(ensure_signed(origin)?, well, Purpose::AnnualReview, fields)
		}

		/// Brings pending fields into force.
		///
		/// ## Dispatch Origin
		///
		/// Signed by a reviewer of the asset without an interest in the well.
		///
		/// ## Details
		///
		/// `revision` is the number of the fields that were reviewed. An annual review moves the
		/// end of the validity by the smallest multiple of 365 days that lies in the future.
		///
		/// ## Errors
		///
		/// [`Error::UnknownWell`], [`Error::NotReviewer`], [`Error::ReviewerHasInterest`],
		/// [`Error::NothingPending`], [`Error::RevisionChanged`].
		///
		/// ## Events
		///
		/// [`Event::PendingApproved`].
		#[pallet::call_index(9)]
		pub fn approve_pending(
			origin: OriginFor<T>,
			#[pallet::compact] well: WellId,
			#[pallet::compact] revision: u32,
		) -> DispatchResult {
			Self::do_approve_pending(ensure_signed(origin)?, well, revision)
		}

		/// Rejects pending fields.
		///
		/// ## Dispatch Origin
		///
		/// Signed by a reviewer of the asset without an interest in the well.
		///
		/// ## Details
		///
		/// The well stays where it stands and its owner may hand in others. `reason` is the hash
		/// of the reasons.
		///
		/// ## Errors
		///
		/// [`Error::UnknownWell`], [`Error::NotReviewer`], [`Error::ReviewerHasInterest`],
		/// [`Error::NothingPending`].
		///
		/// ## Events
		///
		/// [`Event::PendingRejected`].
		#[pallet::call_index(10)]
		pub fn reject_pending(
			origin: OriginFor<T>,
			#[pallet::compact] well: WellId,
			reason: H256,
		) -> DispatchResult {
			Self::do_reject_pending(ensure_signed(origin)?, well, reason)
		}

		/// Takes pending fields back.
		///
		/// ## Dispatch Origin
		///
		/// Signed by the well's owner.
		///
		/// ## Details
		///
		/// The well goes on under the fields in force.
		///
		/// ## Errors
		///
		/// [`Error::UnknownWell`], [`Error::NotOwner`], [`Error::NothingPending`].
		///
		/// ## Events
		///
		/// [`Event::PendingWithdrawn`].
		#[pallet::call_index(11)]
		pub fn withdraw_pending(
			origin: OriginFor<T>,
			#[pallet::compact] well: WellId,
		) -> DispatchResult {
			Self::do_withdraw_pending(ensure_signed(origin)?, well)
		}

		/// Removes a well and releases its deposits to the owner.
		///
		/// ## Dispatch Origin
		///
		/// Signed by the well's owner; by anyone once a rejected or deactivated well has been so
		/// for the removal wait.
		///
		/// ## Details
		///
		/// The owner may remove a rejected or deactivated well, and withdraw one that is in
		/// review. Links to dApps go with it.
		///
		/// ## Errors
		///
		/// [`Error::UnknownWell`], [`Error::WellNotRemovable`], [`Error::NotOwner`],
		/// [`Error::RemovalTooEarly`].
		///
		/// ## Events
		///
		/// [`Event::DAppUnlinked`] for each link, [`Event::WellRemoved`].
		#[pallet::call_index(12)]
		#[pallet::weight(<T as Config>::WeightInfo::remove(MAX_LINKS))]
		pub fn remove(
			origin: OriginFor<T>,
			#[pallet::compact] well: WellId,
		) -> DispatchResultWithPostInfo {
			let links = Self::do_remove(ensure_signed(origin)?, well)?;
			Ok(Some(<T as Config>::WeightInfo::remove(links)).into())
		}

		/// Sets the beneficiaries of a well.
		///
		/// ## Dispatch Origin
		///
		/// Signed by the well's owner.
		///
		/// ## Details
		///
		/// `parts` is the whole new list, each part in whole percents; the owner has the rest. A
		/// part that is new or raised counts at once. One that is lowered or left out counts as
		/// before until the reduction's wait is over, and no raise may exceed 100 % meanwhile.
		///
		/// ## Errors
		///
		/// [`Error::UnknownWell`], [`Error::NotOwner`], [`Error::ShareZero`],
		/// [`Error::OwnerNotAllowed`], [`Error::DuplicateBeneficiary`],
		/// [`Error::SharesExceedWhole`], [`Error::SharesStillHeld`],
		/// [`Error::TooManyBeneficiaries`].
		///
		/// ## Events
		///
		/// [`Event::ShareReductionAnnounced`] for each part that falls,
		/// [`Event::BeneficiariesSet`].
		#[pallet::call_index(13)]
		pub fn set_beneficiaries(
			origin: OriginFor<T>,
			#[pallet::compact] well: WellId,
			parts: Parts<T::AccountId>,
		) -> DispatchResult {
			Self::do_set_beneficiaries(ensure_signed(origin)?, well, parts)
		}

		/// Passes percents of one's own part on.
		///
		/// ## Dispatch Origin
		///
		/// Signed by a beneficiary of the well.
		///
		/// ## Details
		///
		/// `percent` whole percents go to `to`: another beneficiary, whose part grows; a new
		/// account, if there is room; or the owner. What an announced reduction will take cannot
		/// be passed.
		///
		/// ## Errors
		///
		/// [`Error::UnknownWell`], [`Error::NotABeneficiary`], [`Error::ShareZero`],
		/// [`Error::PassToOneself`], [`Error::MoreThanHeld`], [`Error::TooManyBeneficiaries`].
		///
		/// ## Events
		///
		/// [`Event::SharePassed`].
		#[pallet::call_index(14)]
		pub fn pass_share(
			origin: OriginFor<T>,
			#[pallet::compact] well: WellId,
			percent: u8,
			to: T::AccountId,
		) -> DispatchResult {
			Self::do_pass_share(ensure_signed(origin)?, well, percent, to)
		}

		/// Takes a beneficiary whose part is 0 % off the list.
		///
		/// ## Dispatch Origin
		///
		/// Signed by the well's owner.
		///
		/// ## Details
		///
		/// A part becomes 0 % when a reduction to nothing is in force, or by passing it on.
		///
		/// ## Errors
		///
		/// [`Error::UnknownWell`], [`Error::NotOwner`], [`Error::NotABeneficiary`],
		/// [`Error::ShareNotZero`].
		///
		/// ## Events
		///
		/// [`Event::BeneficiaryRemoved`].
		#[pallet::call_index(15)]
		pub fn remove_beneficiary(
			origin: OriginFor<T>,
			#[pallet::compact] well: WellId,
			account: T::AccountId,
		) -> DispatchResult {
			Self::do_remove_beneficiary(ensure_signed(origin)?, well, account)
		}

		/// Registers a dApp.
		///
		/// ## Dispatch Origin
		///
		/// [`Config::GovernanceOrigin`].
		///
		/// ## Details
		///
		/// `name` has 1 to 64 bytes of UTF-8; `payee` is who must hold a part of each linked well.
		///
		/// ## Errors
		///
		/// [`Error::NameEmpty`], [`Error::NotUtf8`].
		///
		/// ## Events
		///
		/// [`Event::DAppRegistered`].
		#[pallet::call_index(16)]
		pub fn register_dapp(
			origin: OriginFor<T>,
			name: Name,
			payee: T::AccountId,
		) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_register_dapp(name, payee)
		}

		/// Removes a dApp from the register.
		///
		/// ## Dispatch Origin
		///
		/// [`Config::GovernanceOrigin`].
		///
		/// ## Details
		///
		/// Links to it end by [`unlink_dapp`](Pallet::unlink_dapp), which anybody may then call.
		///
		/// ## Errors
		///
		/// [`Error::UnknownDApp`].
		///
		/// ## Events
		///
		/// [`Event::DAppRemoved`].
		#[pallet::call_index(17)]
		pub fn remove_dapp(
			origin: OriginFor<T>,
			#[pallet::compact] dapp: DAppId,
		) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_remove_dapp(dapp)
		}

		/// Links a well to a dApp.
		///
		/// ## Dispatch Origin
		///
		/// Signed by the well's owner.
		///
		/// ## Details
		///
		/// The well must be active and the dApp's payee hold a part of it. `code_hash` is the hash
		/// of the one-time code that the dApp gave to the owner. A deposit is held.
		///
		/// ## Errors
		///
		/// [`Error::UnknownWell`], [`Error::NotOwner`], [`Error::UnknownDApp`],
		/// [`Error::WellNotApproved`], [`Error::WellExpired`], [`Error::PayeeHoldsNoShare`],
		/// [`Error::AlreadyLinked`], [`Error::TooManyLinks`]; no money for the deposit.
		///
		/// ## Events
		///
		/// [`Event::DAppLinked`].
		#[pallet::call_index(18)]
		pub fn link_dapp(
			origin: OriginFor<T>,
			#[pallet::compact] well: WellId,
			#[pallet::compact] dapp: DAppId,
			code_hash: H256,
		) -> DispatchResult {
			Self::do_link_dapp(ensure_signed(origin)?, well, dapp, code_hash)
		}

		/// Ends the link of a well to a dApp.
		///
		/// ## Dispatch Origin
		///
		/// Signed by the well's owner; by anyone once the dApp is removed from the register.
		///
		/// ## Details
		///
		/// The deposit goes to the owner.
		///
		/// ## Errors
		///
		/// [`Error::UnknownWell`], [`Error::NotOwner`], [`Error::NotLinked`].
		///
		/// ## Events
		///
		/// [`Event::DAppUnlinked`].
		#[pallet::call_index(19)]
		pub fn unlink_dapp(
			origin: OriginFor<T>,
			#[pallet::compact] well: WellId,
			#[pallet::compact] dapp: DAppId,
		) -> DispatchResult {
			Self::do_unlink_dapp(ensure_signed(origin)?, well, dapp)
		}

		/// Sets the parameters.
		///
		/// ## Dispatch Origin
		///
		/// [`Config::ParametersOrigin`].
		///
		/// ## Details
		///
		/// All waits are in milliseconds. What is under way keeps the moment that was set for it,
		/// but removals go by the wait of the present.
		///
		/// ## Errors
		///
		/// [`Error::FirstMintWaitOutOfRange`], [`Error::ShareReductionWaitOutOfRange`],
		/// [`Error::RemovalWaitOutOfRange`].
		///
		/// ## Events
		///
		/// [`Event::ParametersSet`].
		#[pallet::call_index(20)]
		pub fn set_parameters(origin: OriginFor<T>, new: Parameters) -> DispatchResult {
			T::ParametersOrigin::ensure_origin(origin)?;
			Self::do_set_parameters(new)
		}
	}
}
