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
		/// - `kind`: what the well produces.
		/// - `commitment`: the hash of the kind's symbol and the official identifier.
		/// - `nickname`: 1 to 64 bytes of UTF-8.
		/// - `fields`: what a reviewer audits. They need a grade (gravity in 1/100 of a degree,
		///   sulphur in 1/1 000 of one percent) if the kind's discount goes by it.
		///
		/// A deposit is held. The application does not reserve the identifier: the first approval
		/// does.
		///
		/// ## Errors
		///
		/// - [`Error::Refused`]: the state of the kind, the asset or the producer does not allow
		///   it.
		/// - [`Error::NameEmpty`], [`Error::NotUtf8`], [`Error::TextInvalid`]: a text is not fit.
		/// - [`Error::GradeMissing`], [`Error::GradeZero`], [`Error::GradeNotAllowed`]: the grade
		///   does not fit the kind.
		/// - [`Error::IdentifierActive`]: the well and product is active.
		/// - A token error: the producer cannot pay the deposit.
		///
		/// ## Events
		///
		/// - [`Event::WellApplied`]
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

		/// Submits a rejected application again.
		///
		/// ## Dispatch Origin
		///
		/// Signed by the well's owner.
		///
		/// ## Details
		///
		/// - `well`: the number of the well.
		/// - `nickname`, `fields`: replace the rejected ones, by the rules of
		///   [`apply`](Pallet::apply).
		///
		/// The deposit stays as it is.
		///
		/// ## Errors
		///
		/// - [`Error::Refused`] with `UnknownWell`: there is no such well.
		/// - [`Error::NotOwner`]: the caller is not the well's owner.
		/// - [`Error::WellNotRejected`]: the well was not rejected.
		/// - Those of [`apply`](Pallet::apply), without the deposit.
		///
		/// ## Events
		///
		/// - [`Event::WellResubmitted`]
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
		/// Signed by a reviewer of the asset that neither owns the well nor holds a part of it, or
		/// [`Config::ReviewMajorityOrigin`].
		///
		/// ## Details
		///
		/// - `well`: the number of the well.
		/// - `revision`: the number of the fields that were reviewed.
		///
		/// The well may upload at once and mint when the first mint's wait is over; it is valid for
		/// 365 days. An identifier that another well had is the new one's from the month after it
		/// was freed.
		///
		/// ## Errors
		///
		/// - [`Error::Refused`] with `UnknownWell`: there is no such well.
		/// - [`Error::NotReviewer`]: the caller does not review the asset.
		/// - [`Error::ReviewerHasInterest`]: the caller owns the well or holds a part of it.
		/// - [`Error::MajorityNeeded`]: a manager once returned an approval of this identifier.
		/// - [`Error::WellNotInReview`]: the well does not wait for a review.
		/// - [`Error::RevisionChanged`]: other fields were submitted meanwhile.
		/// - [`Error::Refused`]: the state of the producer or of the asset does not allow it.
		/// - [`Error::IdentifierActive`]: the well and product is active.
		///
		/// ## Events
		///
		/// - [`Event::WellApproved`]
		#[pallet::call_index(2)]
		pub fn approve(
			origin: OriginFor<T>,
			#[pallet::compact] well: WellId,
			#[pallet::compact] revision: u32,
		) -> DispatchResult {
			Self::do_approve(origin, well, revision)
		}

		/// Returns a newly approved well to review.
		///
		/// ## Dispatch Origin
		///
		/// [`Config::ManagerOrigin`], whatever part of the well the manager holds; not the
		/// approver.
		///
		/// ## Details
		///
		/// - `well`: the number of the well.
		///
		/// Possible before the wait for the first mint is over, unless the managers' majority
		/// approved. The identifier is free for others from the next month on. From now on *every*
		/// approval of this kind and commitment needs the managers' majority, whoever applies.
		///
		/// ## Errors
		///
		/// - [`Error::Refused`] with `UnknownWell`: there is no such well.
		/// - [`Error::WellNotApproved`]: the well is not approved.
		/// - [`Error::ApprovedByMajority`]: the managers' majority approved it.
		/// - [`Error::ApproverCannotReturn`]: the caller approved it.
		/// - [`Error::FirstMintWaitOver`]: the wait for the first mint is over.
		///
		/// ## Events
		///
		/// - [`Event::WellReturned`]
		#[pallet::call_index(3)]
		pub fn return_to_review(
			origin: OriginFor<T>,
			#[pallet::compact] well: WellId,
		) -> DispatchResult {
			let manager = T::ManagerOrigin::ensure_origin(origin)?;
			Self::do_return_to_review(manager, well)
		}

		/// Puts a deactivated well in force again.
		///
		/// ## Dispatch Origin
		///
		/// [`Config::ReviewMajorityOrigin`].
		///
		/// ## Details
		///
		/// - `well`: the number of the well.
		///
		/// Its validity and the wait for its first mint stay as they were. If another well had the
		/// identifier meanwhile, the well may upload from the month on in which that one's
		/// identifier became free; otherwise its months stay its own.
		///
		/// ## Errors
		///
		/// - [`Error::Refused`] with `UnknownWell`: there is no such well.
		/// - [`Error::WellNotDeactivated`]: the well is not deactivated.
		/// - [`Error::IdentifierActive`]: the identifier is another well's now.
		///
		/// ## Events
		///
		/// - [`Event::WellReinstated`]
		#[pallet::call_index(4)]
		pub fn reinstate(origin: OriginFor<T>, #[pallet::compact] well: WellId) -> DispatchResult {
			T::ReviewMajorityOrigin::ensure_origin(origin)?;
			Self::do_reinstate(well)
		}

		/// Rejects an application.
		///
		/// ## Dispatch Origin
		///
		/// Signed by a reviewer of the asset that neither owns the well nor holds a part of it, or
		/// [`Config::ReviewMajorityOrigin`].
		///
		/// ## Details
		///
		/// - `well`: the number of the well.
		/// - `reason`: the hash of the reasons, which the reviewer gives to the owner.
		///
		/// The owner may resubmit or remove it.
		///
		/// ## Errors
		///
		/// - [`Error::Refused`] with `UnknownWell`: there is no such well.
		/// - [`Error::NotReviewer`]: the caller does not review the asset.
		/// - [`Error::ReviewerHasInterest`]: the caller owns the well or holds a part of it.
		/// - [`Error::WellNotInReview`]: the well does not wait for a review.
		///
		/// ## Events
		///
		/// - [`Event::WellRejected`]
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
		/// Signed by a reviewer of the asset that neither owns the well nor holds a part of it, or
		/// [`Config::ReviewMajorityOrigin`].
		///
		/// ## Details
		///
		/// - `well`: the number of the well.
		/// - `reason`: the hash of the reasons.
		///
		/// The identifier is free from the next month on. What was pending is dropped.
		///
		/// ## Errors
		///
		/// - [`Error::Refused`] with `UnknownWell`: there is no such well.
		/// - [`Error::NotReviewer`]: the caller does not review the asset.
		/// - [`Error::ReviewerHasInterest`]: the caller owns the well or holds a part of it.
		/// - [`Error::WellNotApproved`]: the well is not approved.
		///
		/// ## Events
		///
		/// - [`Event::WellDeactivated`]
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
		/// - `well`: the number of the well.
		/// - `fields`: the new fields, in the units of [`apply`](Pallet::apply).
		///
		/// The well goes on under the old fields until a reviewer approves the new ones.
		///
		/// ## Errors
		///
		/// - [`Error::Refused`] with `UnknownWell`: there is no such well.
		/// - [`Error::NotOwner`]: the caller is not the well's owner.
		/// - [`Error::WellNotApproved`]: the well is not approved.
		/// - [`Error::PendingExists`]: other fields wait.
		/// - [`Error::GradeMissing`], [`Error::GradeZero`], [`Error::GradeNotAllowed`]: the grade
		///   does not fit the kind.
		/// - [`Error::NotUtf8`], [`Error::TextInvalid`]: the measurement point cannot be read.
		///
		/// ## Events
		///
		/// - [`Event::FieldsSubmitted`]
		#[pallet::call_index(7)]
		pub fn propose_change(
			origin: OriginFor<T>,
			#[pallet::compact] well: WellId,
			fields: AuditedFields,
		) -> DispatchResult {
			Self::do_submit(ensure_signed(origin)?, well, Purpose::Change, fields)
		}

		/// Submits the annual review.
		///
		/// ## Dispatch Origin
		///
		/// Signed by the well's owner.
		///
		/// ## Details
		///
		/// - `well`: the number of the well.
		/// - `fields`: the new fields, with a new analysis, in the units of
		///   [`apply`](Pallet::apply).
		///
		/// Possible from day 360 of the well's validity on, late as well.
		///
		/// ## Errors
		///
		/// - Those of [`propose_change`](Pallet::propose_change).
		/// - [`Error::ReviewNotDue`]: it is before day 360.
		/// - [`Error::ChemistryNotNew`]: the analysis is the one in force.
		///
		/// ## Events
		///
		/// - [`Event::FieldsSubmitted`]
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
		/// Signed by a reviewer of the asset that neither owns the well nor holds a part of it, or
		/// [`Config::ReviewMajorityOrigin`].
		///
		/// ## Details
		///
		/// - `well`: the number of the well.
		/// - `revision`: the number of the fields that were reviewed.
		///
		/// An annual review moves the end of the validity by the smallest multiple of 365 days that
		/// lies in the future.
		///
		/// ## Errors
		///
		/// - [`Error::Refused`] with `UnknownWell`: there is no such well.
		/// - [`Error::NotReviewer`]: the caller does not review the asset.
		/// - [`Error::ReviewerHasInterest`]: the caller owns the well or holds a part of it.
		/// - [`Error::MajorityNeeded`]: a manager once returned an approval of this identifier.
		/// - [`Error::NothingPending`]: no fields wait.
		/// - [`Error::RevisionChanged`]: other fields were submitted meanwhile.
		///
		/// ## Events
		///
		/// - [`Event::PendingApproved`]
		#[pallet::call_index(9)]
		pub fn approve_pending(
			origin: OriginFor<T>,
			#[pallet::compact] well: WellId,
			#[pallet::compact] revision: u32,
		) -> DispatchResult {
			Self::do_approve_pending(origin, well, revision)
		}

		/// Rejects pending fields.
		///
		/// ## Dispatch Origin
		///
		/// Signed by a reviewer of the asset that neither owns the well nor holds a part of it, or
		/// [`Config::ReviewMajorityOrigin`].
		///
		/// ## Details
		///
		/// - `well`: the number of the well.
		/// - `reason`: the hash of the reasons, which the reviewer gives to the owner.
		///
		/// The well stays in the state that it is in and its owner may submit others.
		///
		/// ## Errors
		///
		/// - [`Error::Refused`] with `UnknownWell`: there is no such well.
		/// - [`Error::NotReviewer`]: the caller does not review the asset.
		/// - [`Error::ReviewerHasInterest`]: the caller owns the well or holds a part of it.
		/// - [`Error::NothingPending`]: no fields wait.
		///
		/// ## Events
		///
		/// - [`Event::PendingRejected`]
		#[pallet::call_index(10)]
		pub fn reject_pending(
			origin: OriginFor<T>,
			#[pallet::compact] well: WellId,
			reason: H256,
		) -> DispatchResult {
			Self::do_reject_pending(origin, well, reason)
		}

		/// Takes pending fields back.
		///
		/// ## Dispatch Origin
		///
		/// Signed by the well's owner.
		///
		/// ## Details
		///
		/// - `well`: the number of the well.
		///
		/// The well goes on under the fields in force.
		///
		/// ## Errors
		///
		/// - [`Error::Refused`] with `UnknownWell`: there is no such well.
		/// - [`Error::NotOwner`]: the caller is not the well's owner.
		/// - [`Error::NothingPending`]: no fields wait.
		///
		/// ## Events
		///
		/// - [`Event::PendingWithdrawn`]
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
		/// - `well`: the number of the well.
		///
		/// The owner may remove a rejected or deactivated well, and withdraw one that is in review.
		/// Links to dApps go with it. Months that a well uploaded before it was returned to review
		/// can be cleared from now on.
		///
		/// ## Errors
		///
		/// - [`Error::Refused`] with `UnknownWell`: there is no such well.
		/// - [`Error::WellNotRemovable`]: the well is approved.
		/// - [`Error::NotOwner`]: the well is in review and the caller is not its owner.
		/// - [`Error::RemovalTooEarly`]: the caller is not the owner and the removal wait is not
		///   over.
		///
		/// ## Events
		///
		/// - [`Event::DAppUnlinked`] for each link
		/// - [`Event::WellRemoved`]
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
		/// - `well`: the number of the well.
		/// - `parts`: the whole new list, each part in whole percents; the owner has the rest.
		///
		/// A part that is new or raised counts at once. One that is lowered or left out counts as
		/// before until the reduction's wait is over, and no raise may exceed 100 % meanwhile.
		///
		/// ## Errors
		///
		/// - [`Error::Refused`] with `UnknownWell`: there is no such well.
		/// - [`Error::NotOwner`]: the caller is not the well's owner.
		/// - [`Error::ShareZero`]: a part is 0 %.
		/// - [`Error::OwnerNotAllowed`]: the owner is on the list.
		/// - [`Error::DuplicateBeneficiary`]: an account is on the list twice.
		/// - [`Error::SharesExceedWhole`]: the parts exceed 100 %.
		/// - [`Error::SharesStillHeld`]: they do with the parts that count until their reduction.
		/// - [`Error::TooManyBeneficiaries`]: there is room for nine.
		///
		/// ## Events
		///
		/// - [`Event::ShareReductionAnnounced`] for each part that falls
		/// - [`Event::BeneficiariesSet`]
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
		/// - `well`: the number of the well.
		/// - `percent`: how many whole percents.
		/// - `to`: another beneficiary, whose part grows; a new account, if there is room; or the
		///   owner.
		///
		/// It takes force at once. What an announced reduction will take can be passed to the owner
		/// alone, and goes first: a reviewer that was made a beneficiary gets rid of all of its
		/// part in one call.
		///
		/// ## Errors
		///
		/// - [`Error::Refused`] with `UnknownWell`: there is no such well.
		/// - [`Error::NotABeneficiary`]: the caller holds no part of the well.
		/// - [`Error::ShareZero`]: `percent` is 0.
		/// - [`Error::PassToOneself`]: `to` is the caller.
		/// - [`Error::MoreThanHeld`]: it is more than the caller may pass.
		/// - [`Error::TooManyBeneficiaries`]: there is room for nine.
		///
		/// ## Events
		///
		/// - [`Event::SharePassed`]
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
		/// Signed by the well's owner, or by the beneficiary.
		///
		/// ## Details
		///
		/// - `well`: the number of the well.
		/// - `account`: the beneficiary.
		///
		/// A part becomes 0 % when a reduction to nothing is in force, or by passing it on.
		///
		/// ## Errors
		///
		/// - [`Error::Refused`] with `UnknownWell`: there is no such well.
		/// - [`Error::NotOwner`]: the caller is neither the well's owner nor the beneficiary.
		/// - [`Error::NotABeneficiary`]: the account is not on the list.
		/// - [`Error::ShareNotZero`]: its part is not 0 %.
		///
		/// ## Events
		///
		/// - [`Event::BeneficiaryRemoved`]
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
		/// - `name`: 1 to 64 bytes of UTF-8.
		/// - `payee`: the account that must hold a part of each linked well.
		///
		/// ## Errors
		///
		/// - [`Error::NameEmpty`], [`Error::NotUtf8`], [`Error::TextInvalid`]: the name is not fit.
		///
		/// ## Events
		///
		/// - [`Event::DAppRegistered`]
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
		/// - `dapp`: the number of the dApp.
		///
		/// Links to it end by [`unlink_dapp`](Pallet::unlink_dapp), which anybody may then call.
		///
		/// ## Errors
		///
		/// - [`Error::UnknownDApp`]: there is no such dApp.
		///
		/// ## Events
		///
		/// - [`Event::DAppRemoved`]
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
		/// - `well`: the number of the well.
		/// - `dapp`: the number of the dApp, whose payee must hold a part of the well.
		/// - `code_hash`: the hash of the one-time code that the dApp gave to the owner.
		///
		/// A deposit is held.
		///
		/// ## Errors
		///
		/// - [`Error::Refused`] with `UnknownWell`: there is no such well.
		/// - [`Error::NotOwner`]: the caller is not the well's owner.
		/// - [`Error::UnknownDApp`]: there is no such dApp.
		/// - [`Error::Refused`]: the well is not in force, or expired.
		/// - [`Error::PayeeHoldsNoShare`]: the dApp's payee holds no part of the well.
		/// - [`Error::AlreadyLinked`]: the well is linked to the dApp.
		/// - [`Error::TooManyLinks`]: the well is linked to eight.
		/// - A token error: the owner cannot pay the deposit.
		///
		/// ## Events
		///
		/// - [`Event::DAppLinked`]
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
		/// - `well`: the number of the well.
		/// - `dapp`: the number of the dApp.
		///
		/// The deposit goes to the owner.
		///
		/// ## Errors
		///
		/// - [`Error::Refused`] with `UnknownWell`: there is no such well.
		/// - [`Error::NotOwner`]: the caller is not the owner, and the dApp is registered.
		/// - [`Error::NotLinked`]: the well is not linked to the dApp.
		///
		/// ## Events
		///
		/// - [`Event::DAppUnlinked`]
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
		/// - `new`: the parameters. All waits are in milliseconds.
		///
		/// What is under way keeps the moment that was set for it, but removals go by the wait of
		/// the present.
		///
		/// ## Errors
		///
		/// - [`Error::FirstMintWaitOutOfRange`], [`Error::ShareReductionWaitOutOfRange`],
		///   [`Error::RemovalWaitOutOfRange`]: that wait is above 90 days.
		///
		/// ## Events
		///
		/// - [`Event::ParametersSet`]
		#[pallet::call_index(20)]
		pub fn set_parameters(origin: OriginFor<T>, new: Parameters) -> DispatchResult {
			T::ParametersOrigin::ensure_origin(origin)?;
			Self::do_set_parameters(new)
		}
	}
}
