//! Applications, what managers decide of them, and how producers leave.

use crate::{
	AttestationRecord, Attestations, Config, Error, Event, HoldReason, MAX_ATTESTATIONS,
	MAX_QUALIFICATIONS, Nickname, Pallet, Producer, Producers, Qualifications, Region, Uploaders,
	WaitingApplications,
};
use frame_support::{
	dispatch::DispatchResult,
	ensure,
	traits::{fungible::hold::Mutate, tokens::Precision::BestEffort},
};
use sp_core::H256;
use sp_runtime::{SaturatedConversion, traits::Convert};
use treasurenet_primitives::{
	Attestation, Balance, Obligations, ProducerState, StateRefusal, footprint_of, is_text, now_ms,
};

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
		WaitingApplications::<T>::insert(&who, ());
		Self::deposit_event(Event::Applied { producer: who, commitment, deposit });
		Ok(())
	}

	pub(crate) fn do_admit(manager: T::AccountId, who: T::AccountId) -> DispatchResult {
		ensure!(manager != who, Error::<T>::Oneself);
		let producer = Self::known(&who)?;
		ensure!(producer.state == ProducerState::KybPassed, Error::<T>::NotAwaitingAdmission);
		ensure!(Self::all_attested(&who, &[]), Error::<T>::AttestationMissing);
		Producers::<T>::insert(&who, Producer { state: ProducerState::Admitted, ..producer });
		WaitingApplications::<T>::remove(&who);
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
		Self::clear(&who, &producer)?;
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
		Self::clear(&who, &producer)?;
		Self::deposit_event(Event::ApplicationWithdrawn { producer: who });
		Ok(())
	}

	pub(crate) fn do_leave(who: T::AccountId) -> DispatchResult {
		let producer = Self::known_admitted(&who)?;
		if let Some(obligation) = T::Obligations::obligation(&who) {
			return Err(Error::<T>::CannotLeave(obligation).into());
		}
		Self::clear(&who, &producer)?;
		Self::deposit_event(Event::Left { producer: who });
		Ok(())
	}

	/// What an application costs: its own record and its entry in the list of those that wait, and
	/// the records of KYB and KYC.
	pub(crate) fn application_deposit() -> Balance {
		type Attested<T> = AttestationRecord<<T as frame_system::Config>::AccountId>;
		[
			footprint_of::<T::AccountId, Producer>(),
			footprint_of::<T::AccountId, ()>(),
			footprint_of::<(T::AccountId, Attestation), Attested<T>>(),
			footprint_of::<(T::AccountId, Attestation), Attested<T>>(),
		]
		.into_iter()
		.map(T::DepositPrice::convert)
		.fold(0, Balance::saturating_add)
	}

	pub(crate) fn known(who: &T::AccountId) -> Result<Producer, Error<T>> {
		Producers::<T>::get(who).ok_or(Error::<T>::UnknownProducer)
	}

	/// The record of a producer that may act as one.
	pub(crate) fn known_admitted(who: &T::AccountId) -> Result<Producer, Error<T>> {
		let producer = Self::known(who)?;
		Self::ensure_admitted(Some(producer.state)).map_err(Error::<T>::Refused)?;
		Ok(producer)
	}

	pub(crate) fn ensure_admitted(state: Option<ProducerState>) -> Result<(), StateRefusal> {
		match state {
			Some(ProducerState::Admitted) => Ok(()),
			Some(ProducerState::Suspended) => Err(StateRefusal::ProducerSuspended),
			_ => Err(StateRefusal::ProducerNotAdmitted),
		}
	}

	/// Removes everything that is stored for an account, and releases every deposit.
	fn clear(who: &T::AccountId, producer: &Producer) -> DispatchResult {
		let attestations: Balance = Attestations::<T>::drain_prefix(who)
			.take(MAX_ATTESTATIONS.saturated_into())
			.map(|(_, record)| record.deposit)
			.fold(0, Balance::saturating_add);
		let qualifications: Balance = Qualifications::<T>::drain_prefix(who)
			.take(MAX_QUALIFICATIONS.saturated_into())
			.map(|(_, qualification)| qualification.deposit)
			.fold(0, Balance::saturating_add);
		let uploaders: Balance = Uploaders::<T>::take(who)
			.iter()
			.map(|entry| entry.deposit)
			.fold(0, Balance::saturating_add);
		WaitingApplications::<T>::remove(who);
		Producers::<T>::remove(who);
		Self::release(HoldReason::Application, who, producer.deposit)?;
		Self::release(HoldReason::Attestation, who, attestations)?;
		Self::release(HoldReason::Qualification, who, qualifications)?;
		Self::release(HoldReason::Uploader, who, uploaders)
	}

	pub(crate) fn release(
		reason: HoldReason,
		who: &T::AccountId,
		deposit: Balance,
	) -> DispatchResult {
		T::Currency::release(&reason.into(), who, deposit, BestEffort)?;
		Ok(())
	}
}
