//! What an asset's producers must fulfil, and from when.

use crate::{
	Asset, AssetOf, Assets, AttestationList, Config, CurrentParameters, Error, Event, Link, Pallet,
	Qualification, RequiredAttestation, RequiredAttestations,
};
use frame_support::{dispatch::DispatchResult, ensure};
use sp_core::H256;
use treasurenet_primitives::{
	AssetId, AssetStatus, Attestation, Maintainer, Moment, is_text, math::calendar::DAY_MS, now_ms,
};

impl<T: Config> Pallet<T> {
	/// `by` is the caller: [`Maintainer::Foundation`] stands for the managers' majority.
	pub(crate) fn do_set_qualification(
		by: Maintainer<T::AccountId>,
		id: AssetId,
		hash: H256,
		link: Link,
		attestations: AttestationList,
	) -> DispatchResult {
		let asset = Self::stored_asset(id)?;
		ensure!(by == *asset.qualifier(), Error::<T>::NotMaintainer);
		let attestations = Self::with_notice(&asset, attestations);
		let qualification = Qualification { hash, link, attestations };
		Self::ensure_valid_qualification(&qualification)?;
		Assets::<T>::insert(id, Asset { qualification: Some(qualification), ..asset });
		Self::deposit_event(Event::QualificationSet { asset: id, hash });
		Ok(())
	}

	/// When each of the attestations binds. What was asked for before keeps its moment. The rest
	/// binds after the notice, or at once where nobody can produce yet, so nobody is surprised.
	fn with_notice(asset: &AssetOf<T>, attestations: AttestationList) -> RequiredAttestations {
		let now = now_ms::<T::Time>();
		let former = asset.qualification.as_ref();
		let newly: Moment = if former.is_none() || asset.status == AssetStatus::Proposed {
			now
		} else {
			let days = CurrentParameters::<T>::get().attestation_notice_days;
			now.saturating_add(u64::from(days).saturating_mul(DAY_MS))
		};
		let list = attestations.into_iter().map(|attestation| {
			let asked_before = former.and_then(|former| former.binds_from(&attestation));
			RequiredAttestation { attestation, binds_from: asked_before.unwrap_or(newly) }
		});
		RequiredAttestations::truncate_from(list.collect())
	}

	pub(crate) fn ensure_valid_qualification(
		qualification: &Qualification,
	) -> Result<(), Error<T>> {
		ensure!(is_text(&qualification.link), Error::<T>::LinkInvalid);
		let list = &qualification.attestations;
		for (at, RequiredAttestation { attestation, .. }) in list.iter().enumerate() {
			let named = !matches!(attestation, Attestation::Other(name) if !is_text(name));
			let repeated = list.iter().take(at).any(|other| other.attestation == *attestation);
			ensure!(named && !repeated, Error::<T>::AttestationsInvalid);
		}
		Ok(())
	}
}
