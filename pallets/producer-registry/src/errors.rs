//! The errors of the pallet.

use frame_support::pallet_macros::pallet_section;

/// The errors of the pallet.
#[pallet_section]
mod errors {
	/// Why a call was refused.
	#[pallet::error]
	#[derive(PartialEq, Eq)]
	pub enum Error<T> {
		/// The account never applied, or withdrew its application. Apply first.
		UnknownProducer,
		/// The account has an application or is a producer already. Nothing is to be done.
		AlreadyApplied,
		/// The nickname is empty or not UTF-8. Give a readable one.
		NicknameInvalid,
		/// The region is empty or not UTF-8. Give a readable one.
		RegionInvalid,
		/// The signer is no verifier. Ask governance to be named.
		NotVerifier,
		/// The account is a verifier already. Nothing is to be done.
		AlreadyVerifier,
		/// There is no room for another verifier. Remove one first.
		TooManyVerifiers,
		/// Nobody decides about itself. Somebody else has to.
		Oneself,
		/// The application was rejected. The applicant has to apply again first.
		ApplicationRejected,
		/// The business has to be verified first: KYB, unexpired, comes before all else.
		KybMissing,
		/// The attestation's name is empty or not UTF-8. Use the name that the asset's qualification
		/// uses.
		AttestationInvalid,
		/// The expiry is not in the future. Give a later day, or none.
		ExpiryNotInFuture,
		/// The producer has as many attestations as it can have.
		TooManyAttestations,
		/// A required attestation is missing or expired. Have it attested first.
		AttestationMissing,
		/// The application cannot be admitted in its present state: KYB is not passed, or it is
		/// decided already.
		NotAwaitingAdmission,
		/// There is no open application. Admitted producers are suspended, not rejected.
		NoOpenApplication,
		/// The producer is not admitted. It has to be admitted, or reinstated, first.
		NotAdmitted,
		/// The producer is not suspended. Nothing is to be done.
		NotSuspended,
		/// The asset is unknown or not live. Choose a live one.
		AssetNotLive,
		/// The asset has no qualification yet. Its maintainer has to set one first.
		AssetWithoutQualification,
		/// The qualification is asked for, or granted, already. Nothing is to be done.
		AlreadyRequested,
		/// The producer has asked for as many qualifications as it can. Drop one first.
		TooManyQualifications,
		/// The signer does not review this asset. Ask its maintainer.
		NotReviewer,
		/// The producer has not asked for this qualification, or it is decided already.
		NotRequested,
		/// There is no such qualification. Ask for it first.
		UnknownQualification,
		/// The qualification is withdrawn already. Nothing is to be done.
		AlreadyWithdrawn,
		/// The key is no compressed P-256 key: those start with 2 or 3.
		DeviceKeyInvalid,
		/// The uploader is named for these wells already. Nothing is to be done.
		AlreadyUploader,
		/// The list of uploaders is full. Remove one first.
		TooManyUploaders,
		/// No such uploader is named for these wells. Look at the list.
		UnknownUploader,
	}
}
