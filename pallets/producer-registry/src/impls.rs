//! What the calls do, and what other pallets and clients read.

use crate::{
	AttestationRecord, Attestations, Config, Error, Event, HoldReason, MAX_ATTESTATIONS,
	MAX_QUALIFICATIONS, Nickname, Pallet, Producer, Producers, Qualification, QualificationState,
	Qualifications, Region, Scope, Uploader, UploaderEntry, UploaderList, Uploaders, Verifiers,
	types::DeviceKey,
};
use alloc::vec::Vec;
use codec::MaxEncodedLen;
use core::str::from_utf8;
use frame_support::{
	defensive,
	dispatch::DispatchResult,
	ensure,
	traits::{Footprint, fungible::hold::Mutate, tokens::Precision::BestEffort},
};
use sp_core::H256;
use sp_runtime::{SaturatedConversion, traits::Convert};
use treasurenet_primitives::{
	AssetId, AssetStatus, Assets, Attestation, Balance, Day, ProducerRefusal, ProducerState,
	WellId, math::calendar::day_of, now_ms, runtime_api::AssetStanding,
};

/// Applications and their review.
impl<T: Config> Pallet<T> {
	pub(crate) fn do_apply(
		who: T::AccountId,
		nickname: Nickname,
		region: Region,
		commitment: H256,
	) -> DispatchResult {
		let former = Producers::<T>::get(&who).map(|producer| producer.state);
		ensure!(matches!(former, None | Some(ProducerState::Rejected)), Error::<T>::AlreadyApplied);
		ensure!(is_text(&nickname), Error::<T>::NicknameInvalid);
		ensure!(is_text(&region), Error::<T>::RegionInvalid);
		let deposit = Self::application_deposit();
		T::Currency::hold(&HoldReason::Application.into(), &who, deposit)?;
		let application = Producer {
			state: ProducerState::Applied,
			nickname,
			region,
			commitment,
			deposit,
			applied_at: now_ms::<T::Time>(),
			reason: None,
			attestations: 0,
			qualifications: 0,
		};
		Producers::<T>::insert(&who, application);
		Self::deposit_event(Event::Applied { producer: who, commitment, deposit });
		Ok(())
	}

	pub(crate) fn do_attest(
		verifier: T::AccountId,
		who: T::AccountId,
		attestation: Attestation,
		report: H256,
		expires: Option<Day>,
	) -> DispatchResult {
		ensure!(Verifiers::<T>::get().contains(&verifier), Error::<T>::NotVerifier);
		ensure!(verifier != who, Error::<T>::Oneself);
		let mut producer = Self::known(&who)?;
		ensure!(producer.state != ProducerState::Rejected, Error::<T>::ApplicationRejected);
		let today = Self::today();
		match &attestation {
			Attestation::Kyb => (),
			Attestation::Other(name) if !is_text(name) => {
				return Err(Error::<T>::AttestationInvalid.into());
			}
			Attestation::Kyc | Attestation::Other(_) => {
				ensure!(Self::attested(&who, &Attestation::Kyb, today), Error::<T>::KybMissing);
			}
		}
		ensure!(expires.is_none_or(|day| day > today), Error::<T>::ExpiryNotInFuture);
		if !Attestations::<T>::contains_key(&who, &attestation) {
			ensure!(producer.attestations < MAX_ATTESTATIONS, Error::<T>::TooManyAttestations);
			producer.attestations = producer.attestations.saturating_add(1);
		}
		if producer.state == ProducerState::Applied {
			// Only KYB comes this far without KYB.
			producer.state = ProducerState::KybPassed;
		}
		Producers::<T>::insert(&who, producer);
		let record = AttestationRecord { verifier: verifier.clone(), report, expires };
		Attestations::<T>::insert(&who, &attestation, record);
		Self::deposit_event(Event::Attested { producer: who, attestation, verifier, expires });
		Ok(())
	}

	pub(crate) fn do_admit(manager: T::AccountId, who: T::AccountId) -> DispatchResult {
		ensure!(manager != who, Error::<T>::Oneself);
		let producer = Self::known(&who)?;
		ensure!(producer.state == ProducerState::KybPassed, Error::<T>::NotAwaitingAdmission);
		ensure!(Self::all_attested(&who, &[]), Error::<T>::AttestationMissing);
		Producers::<T>::insert(&who, Producer { state: ProducerState::Admitted, ..producer });
		Self::deposit_event(Event::Admitted { producer: who, manager });
		Ok(())
	}

	pub(crate) fn do_reject(
		manager: T::AccountId,
		who: T::AccountId,
		reason: H256,
	) -> DispatchResult {
		ensure!(manager != who, Error::<T>::Oneself);
		let producer = Self::known(&who)?;
		ensure!(
			matches!(producer.state, ProducerState::Applied | ProducerState::KybPassed),
			Error::<T>::NoOpenApplication
		);
		Self::clear_application(&who, &producer)?;
		let rejected = Producer {
			state: ProducerState::Rejected,
			nickname: Nickname::default(),
			region: Region::default(),
			deposit: 0,
			reason: Some(reason),
			attestations: 0,
			..producer
		};
		Producers::<T>::insert(&who, rejected);
		Self::deposit_event(Event::Rejected { producer: who, manager, reason });
		Ok(())
	}

	pub(crate) fn do_suspend(
		manager: T::AccountId,
		who: T::AccountId,
		reason: H256,
	) -> DispatchResult {
		ensure!(manager != who, Error::<T>::Oneself);
		let producer = Self::known(&who)?;
		ensure!(producer.state == ProducerState::Admitted, Error::<T>::NotAdmitted);
		let (state, why) = (ProducerState::Suspended, Some(reason));
		Producers::<T>::insert(&who, Producer { state, reason: why, ..producer });
		Self::deposit_event(Event::Suspended { producer: who, manager, reason });
		Ok(())
	}

	pub(crate) fn do_reinstate(manager: T::AccountId, who: T::AccountId) -> DispatchResult {
		ensure!(manager != who, Error::<T>::Oneself);
		let producer = Self::known(&who)?;
		ensure!(producer.state == ProducerState::Suspended, Error::<T>::NotSuspended);
		let state = ProducerState::Admitted;
		Producers::<T>::insert(&who, Producer { state, reason: None, ..producer });
		Self::deposit_event(Event::Reinstated { producer: who, manager });
		Ok(())
	}

	pub(crate) fn do_withdraw_application(who: T::AccountId) -> DispatchResult {
		let producer = Self::known(&who)?;
		ensure!(
			!matches!(producer.state, ProducerState::Admitted | ProducerState::Suspended),
			Error::<T>::NoOpenApplication
		);
		Self::clear_application(&who, &producer)?;
		Producers::<T>::remove(&who);
		Self::deposit_event(Event::ApplicationWithdrawn { producer: who });
		Ok(())
	}

	/// What an application costs: its own record, and those of KYB and KYC.
	pub(crate) fn application_deposit() -> Balance {
		let attestation = T::DepositPrice::convert(Footprint::from_parts(
			1,
			Attestation::max_encoded_len()
				.saturating_add(AttestationRecord::<T::AccountId>::max_encoded_len()),
		));
		T::DepositPrice::convert(Footprint::from_mel::<Producer>())
			.saturating_add(attestation.saturating_mul(2))
	}

	fn known(who: &T::AccountId) -> Result<Producer, Error<T>> {
		Producers::<T>::get(who).ok_or(Error::<T>::UnknownProducer)
	}

	/// Removes the attestations of an application and releases its deposit. It has neither
	/// qualifications nor uploaders, which only admitted producers can add.
	fn clear_application(who: &T::AccountId, application: &Producer) -> DispatchResult {
		if Attestations::<T>::clear_prefix(who, MAX_ATTESTATIONS, None).maybe_cursor.is_some() {
			defensive!("an applicant has at most MAX_ATTESTATIONS attestations");
		}
		Self::release(HoldReason::Application, who, application.deposit)
	}

	fn release(reason: HoldReason, who: &T::AccountId, deposit: Balance) -> DispatchResult {
		T::Currency::release(&reason.into(), who, deposit, BestEffort)?;
		Ok(())
	}
}

/// Qualifications.
impl<T: Config> Pallet<T> {
	pub(crate) fn do_request_qualification(who: T::AccountId, asset: AssetId) -> DispatchResult {
		let producer = Self::admitted(&who)?;
		Self::ensure_live(asset)?;
		let deposit = match Qualifications::<T>::get(&who, asset) {
			Some(Qualification { state: QualificationState::Withdrawn { .. }, deposit }) => deposit,
			Some(_) => return Err(Error::<T>::AlreadyRequested.into()),
			None => Self::open_qualification(&who, producer)?,
		};
		let state = QualificationState::Requested;
		Qualifications::<T>::insert(&who, asset, Qualification { state, deposit });
		Self::deposit_event(Event::QualificationRequested { producer: who, asset });
		Ok(())
	}

	pub(crate) fn do_grant_qualification(
		reviewer: T::AccountId,
		who: T::AccountId,
		asset: AssetId,
	) -> DispatchResult {
		Self::ensure_reviewer(&reviewer, &who, asset)?;
		Self::ensure_live(asset)?;
		Self::admitted(&who)?;
		let asked = Self::qualification(&who, asset)?;
		ensure!(asked.state == QualificationState::Requested, Error::<T>::NotRequested);
		let required =
			T::Assets::required_attestations(asset).ok_or(Error::<T>::AssetWithoutQualification)?;
		ensure!(Self::all_attested(&who, &required), Error::<T>::AttestationMissing);
		let state = QualificationState::Granted;
		Qualifications::<T>::insert(&who, asset, Qualification { state, ..asked });
		Self::deposit_event(Event::QualificationGranted { producer: who, asset, reviewer });
		Ok(())
	}

	pub(crate) fn do_withdraw_qualification(
		reviewer: T::AccountId,
		who: T::AccountId,
		asset: AssetId,
		reason: H256,
	) -> DispatchResult {
		Self::ensure_reviewer(&reviewer, &who, asset)?;
		let present = Self::qualification(&who, asset)?;
		ensure!(
			!matches!(present.state, QualificationState::Withdrawn { .. }),
			Error::<T>::AlreadyWithdrawn
		);
		let state = QualificationState::Withdrawn { reason };
		Qualifications::<T>::insert(&who, asset, Qualification { state, ..present });
		Self::deposit_event(Event::QualificationWithdrawn {
			producer: who,
			asset,
			reviewer,
			reason,
		});
		Ok(())
	}

	pub(crate) fn do_drop_qualification(who: T::AccountId, asset: AssetId) -> DispatchResult {
		let dropped = Self::qualification(&who, asset)?;
		Self::release(HoldReason::Qualification, &who, dropped.deposit)?;
		Qualifications::<T>::remove(&who, asset);
		let producer = Self::known(&who)?;
		let qualifications = producer.qualifications.saturating_sub(1);
		Producers::<T>::insert(&who, Producer { qualifications, ..producer });
		Self::deposit_event(Event::QualificationDropped { producer: who, asset });
		Ok(())
	}

	/// Counts another qualification and holds its deposit, which it returns.
	fn open_qualification(
		who: &T::AccountId,
		producer: Producer,
	) -> Result<Balance, sp_runtime::DispatchError> {
		ensure!(producer.qualifications < MAX_QUALIFICATIONS, Error::<T>::TooManyQualifications);
		let qualifications = producer.qualifications.saturating_add(1);
		Producers::<T>::insert(who, Producer { qualifications, ..producer });
		let deposit = T::DepositPrice::convert(Footprint::from_mel::<Qualification>());
		T::Currency::hold(&HoldReason::Qualification.into(), who, deposit)?;
		Ok(deposit)
	}

	fn qualification(who: &T::AccountId, asset: AssetId) -> Result<Qualification, Error<T>> {
		Qualifications::<T>::get(who, asset).ok_or(Error::<T>::UnknownQualification)
	}

	fn admitted(who: &T::AccountId) -> Result<Producer, Error<T>> {
		let producer = Self::known(who)?;
		ensure!(producer.state == ProducerState::Admitted, Error::<T>::NotAdmitted);
		Ok(producer)
	}

	fn ensure_live(asset: AssetId) -> Result<(), Error<T>> {
		ensure!(T::Assets::status(asset) == Some(AssetStatus::Live), Error::<T>::AssetNotLive);
		Ok(())
	}

	fn ensure_reviewer(
		reviewer: &T::AccountId,
		who: &T::AccountId,
		asset: AssetId,
	) -> Result<(), Error<T>> {
		ensure!(T::Assets::is_reviewer(asset, reviewer), Error::<T>::NotReviewer);
		ensure!(reviewer != who, Error::<T>::Oneself);
		Ok(())
	}
}

/// Uploaders and verifiers.
impl<T: Config> Pallet<T> {
	pub(crate) fn do_add_uploader(
		who: T::AccountId,
		uploader: Uploader<T::AccountId>,
		wells: Scope,
	) -> DispatchResult {
		Self::admitted(&who)?;
		match &uploader {
			Uploader::Account(account) => ensure!(*account != who, Error::<T>::Oneself),
			// SEC 1: a compressed point starts with the parity of its other coordinate.
			Uploader::Device(key) => {
				ensure!(matches!(key, [2 | 3, ..]), Error::<T>::DeviceKeyInvalid)
			}
		}
		let deposit =
			T::DepositPrice::convert(Footprint::from_mel::<UploaderEntry<T::AccountId>>());
		Uploaders::<T>::try_mutate(&who, |list| {
			ensure!(place(list, &uploader, wells).is_none(), Error::<T>::AlreadyUploader);
			let entry = UploaderEntry { uploader: uploader.clone(), wells, deposit };
			list.try_push(entry).map_err(|_| Error::<T>::TooManyUploaders)
		})?;
		T::Currency::hold(&HoldReason::Uploader.into(), &who, deposit)?;
		Self::deposit_event(Event::UploaderAdded { producer: who, uploader, wells });
		Ok(())
	}

	pub(crate) fn do_remove_uploader(
		who: T::AccountId,
		uploader: Uploader<T::AccountId>,
		wells: Scope,
	) -> DispatchResult {
		let mut list = Uploaders::<T>::get(&who);
		let at = place(&list, &uploader, wells).ok_or(Error::<T>::UnknownUploader)?;
		let removed = list.remove(at);
		if list.is_empty() {
			Uploaders::<T>::remove(&who);
		} else {
			Uploaders::<T>::insert(&who, list);
		}
		Self::release(HoldReason::Uploader, &who, removed.deposit)?;
		Self::deposit_event(Event::UploaderRemoved { producer: who, uploader, wells });
		Ok(())
	}

	pub(crate) fn do_add_verifier(verifier: T::AccountId) -> DispatchResult {
		Self::insert_verifier(verifier.clone())?;
		Self::deposit_event(Event::VerifierAdded { verifier });
		Ok(())
	}

	pub(crate) fn do_remove_verifier(verifier: T::AccountId) -> DispatchResult {
		let removed = Verifiers::<T>::mutate(|verifiers| verifiers.remove(&verifier));
		ensure!(removed, Error::<T>::NotVerifier);
		Self::deposit_event(Event::VerifierRemoved { verifier });
		Ok(())
	}

	pub(crate) fn insert_verifier(verifier: T::AccountId) -> Result<(), Error<T>> {
		Verifiers::<T>::try_mutate(|verifiers| {
			match verifiers.try_insert(verifier).map_err(|_| Error::<T>::TooManyVerifiers)? {
				true => Ok(()),
				false => Err(Error::<T>::AlreadyVerifier),
			}
		})
	}
}

/// Reads.
impl<T: Config> Pallet<T> {
	/// A producer's standing with each asset whose qualification it asked for. At most 16.
	pub fn standings(who: &T::AccountId) -> Vec<AssetStanding> {
		use treasurenet_primitives::Producers as _;
		let assets = Qualifications::<T>::iter_key_prefix(who);
		assets
			.take(MAX_QUALIFICATIONS.saturated_into())
			.map(|asset| {
				let standing = Self::ensure_in_good_standing(who, asset);
				let upload = standing.and_then(|()| Self::ensure_qualified(who, asset));
				AssetStanding { asset, upload_refusal: upload.err(), mint_refusal: standing.err() }
			})
			.collect()
	}

	/// Whether a meter's key may sign volumes of `well` for `producer`.
	pub fn is_device(producer: &T::AccountId, key: &DeviceKey, well: WellId) -> bool {
		names(
			Uploaders::<T>::get(producer),
			well,
			|uploader| matches!(uploader, Uploader::Device(named) if named == key),
		)
	}

	fn today() -> Day {
		day_of(now_ms::<T::Time>())
	}

	fn attested(who: &T::AccountId, attestation: &Attestation, today: Day) -> bool {
		Attestations::<T>::get(who, attestation).is_some_and(|record| record.counts_on(today))
	}

	/// Whether KYB, KYC and the attestations of a list are there and unexpired.
	fn all_attested(who: &T::AccountId, required: &[Attestation]) -> bool {
		let today = Self::today();
		let everybodys = [Attestation::Kyb, Attestation::Kyc];
		everybodys.iter().chain(required).all(|each| Self::attested(who, each, today))
	}
}

impl<T: Config> treasurenet_primitives::Producers<T::AccountId> for Pallet<T> {
	fn ensure_in_good_standing(who: &T::AccountId, asset: AssetId) -> Result<(), ProducerRefusal> {
		match Producers::<T>::get(who).map(|producer| producer.state) {
			Some(ProducerState::Admitted) => (),
			Some(ProducerState::Suspended) => return Err(ProducerRefusal::Suspended),
			_ => return Err(ProducerRefusal::NotAdmitted),
		}
		// An asset without a qualification has no producers, so nobody is in good standing with it.
		let required = T::Assets::required_attestations(asset);
		let complete = required.is_some_and(|required| Self::all_attested(who, &required));
		ensure!(complete, ProducerRefusal::AttestationExpired);
		Ok(())
	}

	fn ensure_qualified(who: &T::AccountId, asset: AssetId) -> Result<(), ProducerRefusal> {
		let state = Qualifications::<T>::get(who, asset).map(|qualification| qualification.state);
		ensure!(state == Some(QualificationState::Granted), ProducerRefusal::NotQualified);
		Ok(())
	}

	fn is_uploader(producer: &T::AccountId, uploader: &T::AccountId, well: WellId) -> bool {
		producer == uploader
			|| names(
				Uploaders::<T>::get(producer),
				well,
				|named| matches!(named, Uploader::Account(account) if account == uploader),
			)
	}
}

/// Whether a list has an uploader for `well` that `is_meant` recognises.
fn names<AccountId>(
	list: UploaderList<AccountId>,
	well: WellId,
	is_meant: impl Fn(&Uploader<AccountId>) -> bool,
) -> bool {
	list.iter().any(|entry| entry.wells.covers(well) && is_meant(&entry.uploader))
}

fn place<AccountId: PartialEq>(
	list: &UploaderList<AccountId>,
	uploader: &Uploader<AccountId>,
	wells: Scope,
) -> Option<usize> {
	list.iter().position(|entry| entry.uploader == *uploader && entry.wells == wells)
}

/// Whether `bytes` is a text that somebody can read: UTF-8, and not empty.
fn is_text(bytes: &[u8]) -> bool {
	from_utf8(bytes).is_ok_and(|text| !text.trim().is_empty())
}
