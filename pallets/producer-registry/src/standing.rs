//! What other pallets and clients ask of the register.

use crate::{
	Config, MAX_QUALIFICATIONS, Pallet, Producer, Producers, QualificationState, Qualifications,
	Uploader, Uploaders, WaitingApplications, uploader_list::names,
};
use alloc::vec::Vec;
use frame_support::ensure;
use sp_runtime::SaturatedConversion;
use treasurenet_primitives::{
	Activity, AssetId, AssetView, Assets, StateRefusal, WellId,
	production_api::MAX_PAGE,
	register_api::{ApplicationView, AssetStanding},
};

impl<T: Config> treasurenet_primitives::Producers<T::AccountId> for Pallet<T> {
	fn ensure_in_good_standing(
		who: &T::AccountId,
		asset: &AssetView<T::AccountId>,
	) -> Result<(), StateRefusal> {
		Self::ensure_admitted(Producers::<T>::get(who).map(|producer| producer.state))?;
		// An asset without a qualification has no producers, so nobody is in good standing with it.
		let complete =
			asset.required.as_ref().is_some_and(|required| Self::all_attested(who, required));
		ensure!(complete, StateRefusal::AttestationExpired);
		Ok(())
	}

	fn ensure_qualified(who: &T::AccountId, asset: AssetId) -> Result<(), StateRefusal> {
		let state = Qualifications::<T>::get(who, asset).map(|qualification| qualification.state);
		ensure!(state == Some(QualificationState::Granted), StateRefusal::NotQualified);
		Ok(())
	}

	fn is_uploader(producer: &T::AccountId, uploader: &T::AccountId, well: WellId) -> bool {
		producer == uploader
			|| names(
				&Uploaders::<T>::get(producer),
				well,
				|named| matches!(named, Uploader::Account(account) if account == uploader),
			)
	}
}

impl<T: Config> Pallet<T> {
	/// A producer or applicant.
	pub fn producer(who: &T::AccountId) -> Option<Producer> {
		Producers::<T>::get(who)
	}

	/// A producer's standing with each asset whose qualification it asked for, in their order. At
	/// most [`MAX_QUALIFICATIONS`].
	pub fn standings(who: &T::AccountId) -> Vec<AssetStanding> {
		let mut standings: Vec<_> = Qualifications::<T>::iter_key_prefix(who)
			.take(MAX_QUALIFICATIONS.saturated_into())
			.filter_map(|asset| Some(Self::standing(who, T::Assets::asset(asset)?)))
			.collect();
		standings.sort_by_key(|standing| standing.asset);
		standings
	}

	/// The applications that wait for a verifier or a manager, at most [`MAX_PAGE`], after the
	/// applicant `after`. Their order is that of the storage: new ones may appear on any page.
	pub fn applications(
		after: Option<T::AccountId>,
		limit: u32,
	) -> Vec<ApplicationView<T::AccountId>> {
		let applicants = match after {
			Some(after) => WaitingApplications::<T>::iter_keys_from(
				WaitingApplications::<T>::hashed_key_for(after),
			),
			None => WaitingApplications::<T>::iter_keys(),
		};
		applicants
			.take(limit.min(MAX_PAGE).saturated_into())
			.filter_map(|applicant| {
				let Producer { state, nickname, region, commitment, applied_at, .. } =
					Producers::<T>::get(&applicant)?;
				let (nickname, region) = (nickname.into_inner(), region.into_inner());
				Some(ApplicationView { applicant, state, nickname, region, commitment, applied_at })
			})
			.collect()
	}

	fn standing(who: &T::AccountId, asset: AssetView<T::AccountId>) -> AssetStanding {
		use treasurenet_primitives::Producers as _;
		let standing = Self::ensure_in_good_standing(who, &asset).err();
		let refusal = |activity| standing.or_else(|| asset.status.refusal(activity));
		let unqualified = || Self::ensure_qualified(who, asset.id).err();
		AssetStanding {
			asset: asset.id,
			upload_refusal: refusal(Activity::Upload).or_else(unqualified),
			mint_refusal: refusal(Activity::Mint),
		}
	}
}
