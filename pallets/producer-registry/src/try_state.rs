//! What must always hold of the register.

use crate::{
	Attestations, Config, HoldReason, Pallet, Producer, Producers, Qualifications, Uploaders,
};
use frame_support::{ensure, traits::fungible::hold::Inspect};
use sp_runtime::TryRuntimeError;
use treasurenet_primitives::{Attestation, Balance, ProducerState};

impl<T: Config> Pallet<T> {
	/// Checks every invariant of the register.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		for (who, producer) in Producers::<T>::iter() {
			Self::try_record(&who, &producer)?;
			Self::try_deposits(&who, &producer)?;
		}
		let known = |who: &T::AccountId| Producers::<T>::contains_key(who);
		ensure!(
			Attestations::<T>::iter_keys().all(|(who, _)| known(&who))
				&& Qualifications::<T>::iter_keys().all(|(who, _)| known(&who))
				&& Uploaders::<T>::iter_keys().all(|who| known(&who)),
			"nothing is left behind of an application that is gone"
		);
		ensure!(
			Uploaders::<T>::iter_values().all(|list| !list.is_empty()),
			"empty lists of uploaders are removed"
		);
		Ok(())
	}

	fn try_record(who: &T::AccountId, producer: &Producer) -> Result<(), TryRuntimeError> {
		let attestations = Attestations::<T>::iter_key_prefix(who).count();
		ensure!(attestations == producer.attestations as usize, "attestations are counted");
		let qualifications = Qualifications::<T>::iter_key_prefix(who).count();
		ensure!(qualifications == producer.qualifications as usize, "qualifications are counted");
		let has = |attestation| Attestations::<T>::contains_key(who, attestation);
		let produces = qualifications > 0 || Uploaders::<T>::contains_key(who);
		match producer.state {
			ProducerState::Applied => {
				ensure!(attestations == 0 && !produces, "an applicant has nothing yet");
			}
			ProducerState::Rejected => {
				ensure!(attestations == 0 && !produces, "a rejection leaves nothing behind");
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
		let explained =
			matches!(producer.state, ProducerState::Rejected | ProducerState::Suspended);
		ensure!(producer.reason.is_some() == explained, "stops have a reason, and only they");
		Ok(())
	}

	fn try_deposits(who: &T::AccountId, producer: &Producer) -> Result<(), TryRuntimeError> {
		let held = |reason: HoldReason| T::Currency::balance_on_hold(&reason.into(), who);
		ensure!(
			held(HoldReason::Application) == producer.deposit,
			"what is held is what the application owes"
		);
		let owed: Balance =
			Qualifications::<T>::iter_prefix_values(who).map(|each| each.deposit).sum();
		ensure!(
			held(HoldReason::Qualification) == owed,
			"what is held is what the qualifications owe"
		);
		let owed: Balance = Uploaders::<T>::get(who).iter().map(|each| each.deposit).sum();
		ensure!(held(HoldReason::Uploader) == owed, "what is held is what the uploaders owe");
		Ok(())
	}
}
