//! The calls, each of which checks its origin and hands on.

use frame_support::pallet_macros::pallet_section;

/// The calls of the pallet.
#[pallet_section]
mod calls {
	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Applies to be a producer, for the first time or after a rejection.
		///
		/// ## Dispatch Origin
		///
		/// Signed by anyone, who pays the deposit.
		///
		/// ## Details
		///
		/// - `nickname`, `region`: 1 to 64 bytes of UTF-8 each, public.
		/// - `commitment`: the blake2-256 hash of the dossier with a salt. The dossier goes to a
		///   verifier, off chain.
		///
		/// ## Errors
		///
		/// - [`Error::AlreadyApplied`]: the account has an application or is a producer.
		/// - [`Error::NicknameInvalid`], [`Error::RegionInvalid`]: a text cannot be read.
		/// - The currency's, if the deposit cannot be held.
		///
		/// ## Events
		///
		/// - [`Event::Applied`]
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::apply())]
		pub fn apply(
			origin: OriginFor<T>,
			nickname: Nickname,
			region: Region,
			commitment: H256,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_apply(who, nickname, region, commitment)
		}

		/// Attests something of a producer, or renews it.
		///
		/// ## Dispatch Origin
		///
		/// Signed by a verifier; not of itself.
		///
		/// ## Details
		///
		/// - `attestation`: KYB comes first and turns `Applied` into `KybPassed`; KYC, and those that
		///   the producer asked for, need an unexpired KYB.
		/// - `report`: hash of the verifier's report.
		/// - `expires`: the first day (since 1970-01-01 UTC) on which it no longer counts; none if it
		///   does not expire.
		///
		/// A renewal replaces the record. It may bring the expiry forward only where the same verifier
		/// attested it, or one that governance has removed since; never below what another account
		/// attested before that is still a verifier.
		///
		/// ## Errors
		///
		/// - [`Error::NotVerifier`]: the caller is no verifier.
		/// - [`Error::Oneself`]: the caller is the producer.
		/// - [`Error::UnknownProducer`], [`Error::ApplicationRejected`]: there is no application.
		/// - [`Error::ExpiryNotInFuture`]: it would not count today.
		/// - [`Error::AttestationNotRequested`]: the producer has not asked for it.
		/// - [`Error::KybMissing`]: KYB is missing or expired.
		/// - [`Error::ExpiryBroughtForward`]: another verifier's attestation counts for longer.
		///
		/// ## Events
		///
		/// - [`Event::Attested`]
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::attest())]
		pub fn attest(
			origin: OriginFor<T>,
			producer: T::AccountId,
			attestation: Attestation,
			report: H256,
			expires: Option<Day>,
		) -> DispatchResult {
			let verifier = ensure_signed(origin)?;
			Self::do_attest(verifier, producer, attestation, report, expires)
		}

		/// Admits an applicant.
		///
		/// ## Dispatch Origin
		///
		/// [`Config::ManagerOrigin`]; not about itself.
		///
		/// ## Details
		///
		/// - `producer`: the applicant. It needs KYB and KYC, both unexpired.
		///
		/// ## Errors
		///
		/// - [`Error::Oneself`]: the manager is the applicant.
		/// - [`Error::UnknownProducer`]: there is no application.
		/// - [`Error::NotAwaitingAdmission`]: KYB is not passed, or it is decided already.
		/// - [`Error::AttestationMissing`]: KYB or KYC is missing or expired.
		///
		/// ## Events
		///
		/// - [`Event::Admitted`]
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::admit())]
		pub fn admit(origin: OriginFor<T>, producer: T::AccountId) -> DispatchResult {
			let manager = T::ManagerOrigin::ensure_origin(origin)?;
			Self::do_admit(manager, producer)
		}

		/// Rejects an application and releases its deposits.
		///
		/// ## Dispatch Origin
		///
		/// [`Config::ManagerOrigin`]; not about itself.
		///
		/// ## Details
		///
		/// - `reason`: hash of the written reason.
		///
		/// Texts and attestations are removed; the applicant may apply again.
		///
		/// ## Errors
		///
		/// - [`Error::Oneself`]: the manager is the applicant.
		/// - [`Error::UnknownProducer`], [`Error::NoOpenApplication`]: there is no open application.
		///
		/// ## Events
		///
		/// - [`Event::Rejected`]
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::reject())]
		pub fn reject(
			origin: OriginFor<T>,
			producer: T::AccountId,
			reason: H256,
		) -> DispatchResult {
			let manager = T::ManagerOrigin::ensure_origin(origin)?;
			Self::do_reject(manager, producer, reason)
		}

		/// Suspends a producer: it neither uploads nor mints.
		///
		/// ## Dispatch Origin
		///
		/// [`Config::ManagerOrigin`]; not about itself.
		///
		/// ## Details
		///
		/// - `reason`: hash of the written reason.
		///
		/// Deposits, qualifications and uploaders stay, and the producer cannot leave.
		///
		/// ## Errors
		///
		/// - [`Error::Oneself`]: the manager is the producer.
		/// - [`Error::UnknownProducer`], [`Error::NotAdmitted`]: there is no admitted producer.
		///
		/// ## Events
		///
		/// - [`Event::Suspended`]
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::suspend())]
		pub fn suspend(
			origin: OriginFor<T>,
			producer: T::AccountId,
			reason: H256,
		) -> DispatchResult {
			let manager = T::ManagerOrigin::ensure_origin(origin)?;
			Self::do_suspend(manager, producer, reason)
		}

		/// Lets a suspended producer go on.
		///
		/// ## Dispatch Origin
		///
		/// [`Config::ManagerOrigin`]; not about itself.
		///
		/// ## Details
		///
		/// - `producer`: uploads and mints again at once, if its attestations are unexpired.
		///
		/// ## Errors
		///
		/// - [`Error::Oneself`]: the manager is the producer.
		/// - [`Error::UnknownProducer`], [`Error::NotSuspended`]: there is no suspended producer.
		///
		/// ## Events
		///
		/// - [`Event::Reinstated`]
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::reinstate())]
		pub fn reinstate(origin: OriginFor<T>, producer: T::AccountId) -> DispatchResult {
			let manager = T::ManagerOrigin::ensure_origin(origin)?;
			Self::do_reinstate(manager, producer)
		}

		/// Withdraws the caller's own application, removes everything that was stored for it, and
		/// releases its deposits.
		///
		/// ## Dispatch Origin
		///
		/// Signed by the applicant.
		///
		/// ## Details
		///
		/// Possible as long as it is not admitted. It removes a rejected application, too.
		///
		/// ## Errors
		///
		/// - [`Error::UnknownProducer`], [`Error::NoOpenApplication`]: there is no application.
		///
		/// ## Events
		///
		/// - [`Event::ApplicationWithdrawn`]
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::withdraw_application())]
		pub fn withdraw_application(origin: OriginFor<T>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_withdraw_application(who)
		}

		/// Asks for the qualification of an asset.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an admitted producer, who pays the deposit.
		///
		/// ## Details
		///
		/// - `asset`: a live one. After a withdrawal it may be asked for again, on the deposit that is
		///   held already.
		///
		/// ## Errors
		///
		/// - [`Error::UnknownProducer`], [`Error::UnknownAsset`]: there is no such record.
		/// - [`Error::Refused`]: the producer is not admitted or suspended, or the asset is not live.
		/// - [`Error::AlreadyRequested`]: it is asked for or granted already.
		/// - [`Error::TooManyQualifications`]: the producer has asked for 16.
		/// - The currency's, if the deposit cannot be held.
		///
		/// ## Events
		///
		/// - [`Event::QualificationRequested`]
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::request_qualification())]
		pub fn request_qualification(origin: OriginFor<T>, asset: AssetId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_request_qualification(who, asset)
		}

		/// Grants a qualification.
		///
		/// ## Dispatch Origin
		///
		/// Signed by a reviewer of the asset; not for itself.
		///
		/// ## Details
		///
		/// - `producer`: needs KYB, KYC and every attestation that the asset requires now, unexpired.
		/// - `asset`: a live one.
		///
		/// ## Errors
		///
		/// - [`Error::UnknownAsset`], [`Error::UnknownProducer`], [`Error::UnknownQualification`]:
		///   there is no such record.
		/// - [`Error::NotReviewer`]: the caller does not review the asset.
		/// - [`Error::Oneself`]: the caller is the producer.
		/// - [`Error::Refused`]: the producer is not admitted or suspended, or the asset is not live.
		/// - [`Error::NotRequested`]: it is decided already.
		/// - [`Error::AssetWithoutQualification`]: the asset does not say what it requires.
		/// - [`Error::AttestationMissing`]: a required attestation is missing or expired.
		///
		/// ## Events
		///
		/// - [`Event::QualificationGranted`]
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::grant_qualification())]
		pub fn grant_qualification(
			origin: OriginFor<T>,
			producer: T::AccountId,
			asset: AssetId,
		) -> DispatchResult {
			let reviewer = ensure_signed(origin)?;
			Self::do_grant_qualification(reviewer, producer, asset)
		}

		/// Refuses a qualification that was asked for, or withdraws one that was granted.
		///
		/// ## Dispatch Origin
		///
		/// Signed by a reviewer of the asset; not of itself.
		///
		/// ## Details
		///
		/// - `reason`: hash of the written reason.
		///
		/// What was uploaded can still be minted.
		///
		/// ## Errors
		///
		/// - [`Error::UnknownAsset`], [`Error::UnknownQualification`]: there is no such record.
		/// - [`Error::NotReviewer`]: the caller does not review the asset.
		/// - [`Error::Oneself`]: the caller is the producer.
		/// - [`Error::AlreadyWithdrawn`]: it is withdrawn already.
		///
		/// ## Events
		///
		/// - [`Event::QualificationWithdrawn`]
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::withdraw_qualification())]
		pub fn withdraw_qualification(
			origin: OriginFor<T>,
			producer: T::AccountId,
			asset: AssetId,
			reason: H256,
		) -> DispatchResult {
			let reviewer = ensure_signed(origin)?;
			Self::do_withdraw_qualification(reviewer, producer, asset, reason)
		}

		/// Drops the caller's own qualification, whatever its state, and releases its deposit.
		///
		/// ## Dispatch Origin
		///
		/// Signed by the producer, suspended or not.
		///
		/// ## Details
		///
		/// - `asset`: what was uploaded of it can still be minted.
		///
		/// ## Errors
		///
		/// - [`Error::UnknownQualification`]: there is none.
		///
		/// ## Events
		///
		/// - [`Event::QualificationDropped`]
		#[pallet::call_index(10)]
		#[pallet::weight(T::WeightInfo::drop_qualification())]
		pub fn drop_qualification(origin: OriginFor<T>, asset: AssetId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_drop_qualification(who, asset)
		}

		/// Names an uploader for one or for all of the caller's wells.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an admitted producer, who pays the deposit.
		///
		/// ## Details
		///
		/// - `uploader`: an account, or a meter's compressed P-256 key.
		/// - `wells`: one well, or all, present and future.
		///
		/// At most 16 entries.
		///
		/// ## Errors
		///
		/// - [`Error::UnknownProducer`], [`Error::Refused`]: the caller is not admitted or suspended.
		/// - [`Error::Oneself`]: the uploader is the producer, who may upload anyway.
		/// - [`Error::DeviceKeyInvalid`]: the key is none.
		/// - [`Error::AlreadyUploader`]: it is named for these wells already.
		/// - [`Error::TooManyUploaders`]: the list is full.
		/// - The currency's, if the deposit cannot be held.
		///
		/// ## Events
		///
		/// - [`Event::UploaderAdded`]
		#[pallet::call_index(11)]
		#[pallet::weight(T::WeightInfo::add_uploader())]
		pub fn add_uploader(
			origin: OriginFor<T>,
			uploader: Uploader<T::AccountId>,
			wells: Scope,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_add_uploader(who, uploader, wells)
		}

		/// Removes an uploader at once and releases its deposit.
		///
		/// ## Dispatch Origin
		///
		/// Signed by the producer, suspended or not.
		///
		/// ## Details
		///
		/// - `uploader`, `wells`: as they were named.
		///
		/// ## Errors
		///
		/// - [`Error::UnknownUploader`]: no such uploader is named for these wells.
		///
		/// ## Events
		///
		/// - [`Event::UploaderRemoved`]
		#[pallet::call_index(12)]
		#[pallet::weight(T::WeightInfo::remove_uploader())]
		pub fn remove_uploader(
			origin: OriginFor<T>,
			uploader: Uploader<T::AccountId>,
			wells: Scope,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_remove_uploader(who, uploader, wells)
		}

		/// Names a verifier.
		///
		/// ## Dispatch Origin
		///
		/// [`Config::GovernanceOrigin`].
		///
		/// ## Details
		///
		/// - `verifier`: one of at most [`Config::MaxVerifiers`].
		///
		/// ## Errors
		///
		/// - [`Error::AlreadyVerifier`]: it is one already.
		/// - [`Error::TooManyVerifiers`]: there is no room.
		///
		/// ## Events
		///
		/// - [`Event::VerifierAdded`]
		#[pallet::call_index(13)]
		#[pallet::weight(T::WeightInfo::add_verifier())]
		pub fn add_verifier(origin: OriginFor<T>, verifier: T::AccountId) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_add_verifier(verifier)
		}

		/// Removes a verifier.
		///
		/// ## Dispatch Origin
		///
		/// [`Config::GovernanceOrigin`].
		///
		/// ## Details
		///
		/// - `verifier`: what it attested stays, so nobody's production stops with it, and any other
		///   verifier may replace it, with an earlier expiry, too. Managers suspend producers whose
		///   attestation cannot be trusted.
		///
		/// ## Errors
		///
		/// - [`Error::NotVerifier`]: it is none.
		///
		/// ## Events
		///
		/// - [`Event::VerifierRemoved`]
		#[pallet::call_index(14)]
		#[pallet::weight(T::WeightInfo::remove_verifier())]
		pub fn remove_verifier(origin: OriginFor<T>, verifier: T::AccountId) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_remove_verifier(verifier)
		}

		/// Asks for an attestation besides KYB and KYC.
		///
		/// ## Dispatch Origin
		///
		/// Signed by the applicant or producer, who pays the deposit.
		///
		/// ## Details
		///
		/// - `name`: 1 to 32 bytes of UTF-8, as the asset's qualification writes it.
		///
		/// The deposit is held until the attestation is dropped, or goes with the whole record. At
		/// most 14.
		///
		/// ## Errors
		///
		/// - [`Error::UnknownProducer`], [`Error::ApplicationRejected`]: there is no application.
		/// - [`Error::AttestationInvalid`]: the name cannot be read.
		/// - [`Error::AttestationAlreadyRequested`]: it is asked for, or attested, already.
		/// - [`Error::TooManyAttestations`]: 14 are asked for.
		/// - The currency's, if the deposit cannot be held.
		///
		/// ## Events
		///
		/// - [`Event::AttestationRequested`]
		#[pallet::call_index(15)]
		#[pallet::weight(T::WeightInfo::request_attestation())]
		pub fn request_attestation(origin: OriginFor<T>, name: Label) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_request_attestation(who, name)
		}

		/// Drops an attestation that the caller had asked for, given or not, and releases its deposit.
		///
		/// ## Dispatch Origin
		///
		/// Signed by the applicant or producer, suspended or not.
		///
		/// ## Details
		///
		/// - `name`: as it was asked for. Where an asset requires it, the producer is no longer in good
		///   standing.
		///
		/// ## Errors
		///
		/// - [`Error::AttestationNotRequested`]: it was not asked for.
		///
		/// ## Events
		///
		/// - [`Event::AttestationDropped`]
		#[pallet::call_index(16)]
		#[pallet::weight(T::WeightInfo::drop_attestation())]
		pub fn drop_attestation(origin: OriginFor<T>, name: Label) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_drop_attestation(who, name)
		}

		/// Leaves: removes everything that is stored for the caller, and releases every deposit.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an admitted producer. An applicant withdraws its application instead.
		///
		/// ## Details
		///
		/// It needs to own no wells, and to have neither open months nor a debt. A margin that is left
		/// can still be withdrawn afterwards. A suspended producer cannot leave, so nobody escapes a
		/// suspension by applying anew.
		///
		/// ## Errors
		///
		/// - [`Error::UnknownProducer`]: the caller never applied.
		/// - [`Error::Refused`]: the caller is not admitted, or suspended.
		/// - [`Error::CannotLeave`]: the caller still owes something, which the error names.
		///
		/// ## Events
		///
		/// - [`Event::Left`]
		#[pallet::call_index(17)]
		#[pallet::weight(T::WeightInfo::leave())]
		pub fn leave(origin: OriginFor<T>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_leave(who)
		}
	}
}
