//! What must always hold of the register.

use crate::{
	Attestations, Config, HoldReason, Pallet, Producer, Producers, Qualifications, Uploaders,
	WaitingApplications,
};
use alloc::collections::BTreeMap;
use frame_support::{ensure, traits::fungible::hold::Inspect};
use sp_runtime::TryRuntimeError;
use treasurenet_primitives::{Attestation, Balance, ProducerState};

/// What is held of an account, or owed by it, for applications, attestations, qualifications and
/// uploaders.
type Deposits = [Balance; 4];

impl<T: Config> Pallet<T> {
	/// Checks every invariant of the register.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		for (who, producer) in Producers::<T>::iter() {
			Self::try_record(&who, &producer)?;
			Self::try_state_of(&who, &producer)?;
		}
		Self::try_left_behind()?;
		Self::try_deposits()
	}

	fn try_record(who: &T::AccountId, producer: &Producer) -> Result<(), TryRuntimeError> {
		let requested = Attestations::<T>::iter_key_prefix(who)
			.filter(|attestation| matches!(attestation, Attestation::Other(_)))
			.count();
		ensure!(requested == producer.attestations as usize, "attestations are counted");
		let qualifications = Qualifications::<T>::iter_key_prefix(who).count();
		ensure!(qualifications == producer.qualifications as usize, "qualifications are counted");
		for (attestation, record) in Attestations::<T>::iter_prefix(who) {
			let requested = matches!(attestation, Attestation::Other(_));
			ensure!(requested == (record.deposit > 0), "what was asked for is paid for, no other");
			ensure!(requested || record.attested.is_some(), "nobody asks for KYB and KYC");
		}
		Ok(())
	}

	fn try_state_of(who: &T::AccountId, producer: &Producer) -> Result<(), TryRuntimeError> {
		let has = |attestation| Attestations::<T>::contains_key(who, attestation);
		let attested = Attestations::<T>::iter_prefix_values(who)
			.filter(|record| record.attested.is_some())
			.count();
		let produces = producer.qualifications > 0 || Uploaders::<T>::contains_key(who);
		match producer.state {
			ProducerState::Applied => {
				ensure!(attested == 0 && !produces, "an applicant has nothing yet");
			}
			ProducerState::Rejected => {
				let none = Attestations::<T>::iter_key_prefix(who).next().is_none();
				ensure!(none && !produces, "a rejection leaves nothing behind");
				let silent = producer.nickname.is_empty() && producer.region.is_empty();
				ensure!(silent && producer.deposit == 0, "a rejection keeps no text or deposit");
			}
			ProducerState::KybPassed => {
				ensure!(has(Attestation::Kyb) && !produces, "KYB is passed, and nothing more");
			}
			ProducerState::Admitted | ProducerState::Suspended => {
				ensure!(has(Attestation::Kyb) && has(Attestation::Kyc), "both are attested");
			}
		}
		let waits = matches!(producer.state, ProducerState::Applied | ProducerState::KybPassed);
		ensure!(
			WaitingApplications::<T>::contains_key(who) == waits,
			"exactly the open applications are listed as waiting"
		);
		let explained =
			matches!(producer.state, ProducerState::Rejected | ProducerState::Suspended);
		ensure!(producer.reason.is_some() == explained, "stops have a reason, and only they");
		Ok(())
	}

	/// Nothing is stored for an account without a record.
	fn try_left_behind() -> Result<(), TryRuntimeError> {
		let known = |who: &T::AccountId| Producers::<T>::contains_key(who);
		ensure!(
			Attestations::<T>::iter_keys().all(|(who, _)| known(&who))
				&& Qualifications::<T>::iter_keys().all(|(who, _)| known(&who))
				&& Uploaders::<T>::iter_keys().all(|who| known(&who))
				&& WaitingApplications::<T>::iter_keys().all(|who| known(&who)),
			"nothing is left behind of a record that is gone"
		);
		ensure!(
			Uploaders::<T>::iter_values().all(|list| !list.is_empty()),
			"empty lists of uploaders are removed"
		);
		Ok(())
	}

	/// What is held of every account is what its records owe, reason by reason, and nothing is held
	/// of anybody else.
	fn try_deposits() -> Result<(), TryRuntimeError> {
		let mut owed: BTreeMap<T::AccountId, Deposits> =
			frame_system::Account::<T>::iter_keys().map(|who| (who, [0; 4])).collect();
		let mut owe = |who, reason: usize, deposit: Balance| {
			if let Some(sum) = owed.entry(who).or_default().get_mut(reason) {
				*sum = sum.saturating_add(deposit);
			}
		};
		for (who, producer) in Producers::<T>::iter() {
			owe(who, 0, producer.deposit);
		}
		for (who, _, record) in Attestations::<T>::iter() {
			owe(who, 1, record.deposit);
		}
		for (who, _, qualification) in Qualifications::<T>::iter() {
			owe(who, 2, qualification.deposit);
		}
		for (who, list) in Uploaders::<T>::iter() {
			list.iter().for_each(|entry| owe(who.clone(), 3, entry.deposit));
		}
		for (who, owed) in owed {
			let held = [
				HoldReason::Application,
				HoldReason::Attestation,
				HoldReason::Qualification,
				HoldReason::Uploader,
			]
			.map(|reason| T::Currency::balance_on_hold(&reason.into(), &who));
			ensure!(held == owed, "what is held of an account is what its records owe");
		}
		Ok(())
	}
}
