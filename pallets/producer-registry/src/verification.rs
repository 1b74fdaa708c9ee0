//! Verifiers, and what they attest.

use crate::{
	AttestationRecord, Attestations, Attested, Config, Error, Event, HoldReason,
	MAX_REQUESTED_ATTESTATIONS, Pallet, Producer, Producers, Verifiers,
};
use frame_support::{dispatch::DispatchResult, ensure, traits::fungible::hold::Mutate};
use sp_core::H256;
use sp_runtime::traits::Convert;
use treasurenet_primitives::{
	Attestation, Balance, Day, Label, ProducerState, footprint_of, is_text, math::calendar::day_of,
	now_ms,
};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_request_attestation(who: T::AccountId, name: Label) -> DispatchResult {
		let producer = Self::known(&who)?;
		Self::ensure_not_rejected(&producer)?;
		ensure!(is_text(&name), Error::<T>::AttestationInvalid);
		let attestation = Attestation::Other(name);
		let present = Attestations::<T>::contains_key(&who, &attestation);
		ensure!(!present, Error::<T>::AttestationAlreadyRequested);
		let attestations = producer.attestations;
		ensure!(attestations < MAX_REQUESTED_ATTESTATIONS, Error::<T>::TooManyAttestations);
		let deposit = Self::attestation_deposit();
		T::Currency::hold(&HoldReason::Attestation.into(), &who, deposit)?;
		let attestations = attestations.saturating_add(1);
		Producers::<T>::insert(&who, Producer { attestations, ..producer });
		let record = AttestationRecord { attested: None, deposit };
		Attestations::<T>::insert(&who, &attestation, record);
		Self::deposit_event(Event::AttestationRequested { producer: who, attestation, deposit });
		Ok(())
	}

	pub(crate) fn do_drop_attestation(who: T::AccountId, name: Label) -> DispatchResult {
		let attestation = Attestation::Other(name);
		let dropped = Attestations::<T>::take(&who, &attestation)
			.ok_or(Error::<T>::AttestationNotRequested)?;
		let producer = Self::known(&who)?;
		let attestations = producer.attestations.saturating_sub(1);
		Producers::<T>::insert(&who, Producer { attestations, ..producer });
		Self::release(HoldReason::Attestation, &who, dropped.deposit)?;
		Self::deposit_event(Event::AttestationDropped { producer: who, attestation });
		Ok(())
	}

	pub(crate) fn do_attest(
		verifier: T::AccountId,
		who: T::AccountId,
		attestation: Attestation,
		report: H256,
		expires: Option<Day>,
	) -> DispatchResult {
		let verifiers = Verifiers::<T>::get();
		ensure!(verifiers.contains(&verifier), Error::<T>::NotVerifier);
		ensure!(verifier != who, Error::<T>::Oneself);
		let producer = Self::known(&who)?;
		Self::ensure_not_rejected(&producer)?;
		let today = Self::today();
		ensure!(expires.is_none_or(|day| day > today), Error::<T>::ExpiryNotInFuture);
		let present = Attestations::<T>::get(&who, &attestation);
		let paid = present.is_some() || !matches!(attestation, Attestation::Other(_));
		ensure!(paid, Error::<T>::AttestationNotRequested);
		if attestation != Attestation::Kyb {
			ensure!(Self::attested(&who, &Attestation::Kyb, today), Error::<T>::KybMissing);
		}
		let (former, deposit) =
			present.map_or((None, 0), |record| (record.attested, record.deposit));
		let renewed =
			former.and_then(|former| former.renewed_by(&verifier, |who| verifiers.contains(who)));
		let expiry = expires.unwrap_or(Day::MAX);
		ensure!(
			renewed.as_ref().is_none_or(|word| expiry >= word.until),
			Error::<T>::ExpiryBroughtForward
		);
		let attested = Some(Attested { verifier: verifier.clone(), report, expires, renewed });
		Attestations::<T>::insert(&who, &attestation, AttestationRecord { attested, deposit });
		if producer.state == ProducerState::Applied {
			// Only KYB comes this far without KYB.
			Producers::<T>::insert(&who, Producer { state: ProducerState::KybPassed, ..producer });
		}
		Self::deposit_event(Event::Attested { producer: who, attestation, verifier, expires });
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

	/// What an attestation costs that a producer asks for.
	pub(crate) fn attestation_deposit() -> Balance {
		type Key<T> = (<T as frame_system::Config>::AccountId, Attestation);
		T::DepositPrice::convert(footprint_of::<Key<T>, AttestationRecord<T::AccountId>>())
	}

	/// Whether KYB, KYC and the attestations of a list are there and unexpired.
	pub(crate) fn all_attested(who: &T::AccountId, required: &[Attestation]) -> bool {
		let today = Self::today();
		let everybodys = [Attestation::Kyb, Attestation::Kyc];
		everybodys.iter().chain(required).all(|each| Self::attested(who, each, today))
	}

	fn attested(who: &T::AccountId, attestation: &Attestation, today: Day) -> bool {
		Attestations::<T>::get(who, attestation)
			.and_then(|record| record.attested)
			.is_some_and(|attested| attested.counts_on(today))
	}

	fn ensure_not_rejected(producer: &Producer) -> Result<(), Error<T>> {
		ensure!(producer.state != ProducerState::Rejected, Error::<T>::ApplicationRejected);
		Ok(())
	}

	fn today() -> Day {
		day_of(now_ms::<T::Time>())
	}
}
