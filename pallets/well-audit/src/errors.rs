//! What the pallet refuses.

use frame_support::pallet_macros::pallet_section;

/// The errors, imported into the pallet's module.
#[pallet_section]
mod errors {
	#[pallet::error]
	pub enum Error<T> {
		/// There is no such well. Check its number.
		UnknownWell,
		/// There is no such kind. Check its number.
		UnknownKind,
		/// Kinds that are audited per mined block have no wells. Bind your mining address instead.
		KindNotPhysical,
		/// The kind is paused. Wait until governance resumes it.
		KindPaused,
		/// The asset is paused. Wait until governance resumes it.
		AssetPaused,
		/// The asset is not live: it is only proposed, or retired. Choose another kind.
		AssetNotLive,
		/// The producer is not admitted. Complete its registration first.
		ProducerNotAdmitted,
		/// The producer is suspended. Ask a manager for its reinstatement.
		ProducerSuspended,
		/// An attestation that the asset requires is missing or expired. Ask a verifier for it.
		AttestationExpired,
		/// The producer does not hold the asset's qualification. Ask its maintainer for it.
		ProducerNotQualified,
		/// A name is empty. Give one of 1 to 64 bytes.
		NameEmpty,
		/// A name or measurement point is not UTF-8. Encode it so.
		NotUtf8,
		/// This kind needs API gravity and sulphur. Give both.
		GradeMissing,
		/// API gravity or sulphur is 0. Give the values of the analysis.
		GradeZero,
		/// This kind has no grade. Leave API gravity and sulphur out.
		GradeNotAllowed,
		/// This well and product is active already. It must be deactivated before another
		/// application for it can be handed in or approved.
		IdentifierActive,
		/// Only the owner of the well may do this. Sign with its account.
		NotOwner,
		/// You do not review this asset. Its maintainer or a foundation manager must sign.
		NotReviewer,
		/// You own this well or hold a part of it. Another reviewer must act.
		ReviewerHasInterest,
		/// The well does not wait for a review. Look at where it stands.
		WellNotInReview,
		/// The well was not rejected. Only a rejected application can be handed in again.
		WellNotRejected,
		/// The well is not approved. Wait for its approval.
		WellNotApproved,
		/// The well's annual review was missed. Hand it in and wait for its approval.
		WellExpired,
		/// The well is approved. It can be removed only after its deactivation.
		WellNotRemovable,
		/// Only the owner may remove it yet. Wait until the removal wait is over.
		RemovalTooEarly,
		/// Other fields were handed in meanwhile. Review these and name their number.
		RevisionChanged,
		/// An approval of this well was returned once: the managers' majority must approve it.
		MajorityNeeded,
		/// No approval of this well was returned. A single reviewer approves it.
		NotContested,
		/// An approval of this well was returned already. The managers' majority has decided.
		AlreadyReturned,
		/// Who approved a well cannot return it. Another manager must.
		ApproverCannotReturn,
		/// The wait for the first mint is over. The well can only be deactivated now.
		FirstMintWaitOver,
		/// Other fields wait for the reviewer. Withdraw them first.
		PendingExists,
		/// No fields wait for the reviewer. Nothing needs to be done.
		NothingPending,
		/// The annual review is not due. Hand it in from day 360 of the well's validity on.
		ReviewNotDue,
		/// The annual review needs a new analysis and this is the old one's hash. Have one made.
		ChemistryNotNew,
		/// A part of 0 % was given. Leave the account out, or give at least 1 %.
		ShareZero,
		/// The owner has the rest and is no beneficiary. Leave it out.
		OwnerNotAllowed,
		/// An account is named twice. Add its parts up.
		DuplicateBeneficiary,
		/// The parts exceed 100 %. Lower them.
		SharesExceedWhole,
		/// With the parts that count until their reduction is in force, 100 % would be exceeded.
		/// Lower first, and raise once the reductions are in force.
		SharesStillHeld,
		/// There is room for nine beneficiaries, those included whose part still counts. Remove
		/// one first, or wait for its reduction.
		TooManyBeneficiaries,
		/// The account holds no part of this well. Check well and account.
		NotABeneficiary,
		/// You cannot pass a part to yourself. Name another account.
		PassToOneself,
		/// This is more than you hold, an announced reduction counted. Pass less.
		MoreThanHeld,
		/// The beneficiary's part is not 0 %. Lower it and wait for the reduction first.
		ShareNotZero,
		/// There is no such dApp. Check its number.
		UnknownDApp,
		/// The dApp's payee holds no part of this well. Make it a beneficiary first.
		PayeeHoldsNoShare,
		/// The well is linked to this dApp already. Unlink it to give another code.
		AlreadyLinked,
		/// The well is not linked to this dApp. Check their numbers.
		NotLinked,
		/// The well is linked to eight dApps, the most there can be. Unlink one first.
		TooManyLinks,
		/// The wait for a first mint is out of range. Give at most 90 days, in milliseconds.
		FirstMintWaitOutOfRange,
		/// The wait of a reduction is out of range. Give at most 90 days, in milliseconds.
		ShareReductionWaitOutOfRange,
		/// The wait for a removal is out of range. Give at most 90 days, in milliseconds.
		RemovalWaitOutOfRange,
	}
}
