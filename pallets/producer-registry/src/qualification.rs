//! Qualifications for assets.

use crate::{
	Config, Error, Event, HoldReason, MAX_QUALIFICATIONS, Pallet, Producer, Producers,
	Qualification, QualificationState, Qualifications,
};
use frame_support::{dispatch::DispatchResult, ensure, traits::fungible::hold::Mutate};
use sp_core::H256;
use sp_runtime::{DispatchError, traits::Convert};
use treasurenet_primitives::{Activity, AssetId, AssetView, Assets, Balance, footprint_of};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_request_qualification(who: T::AccountId, id: AssetId) -> DispatchResult {
		let producer = Self::known_admitted(&who)?;
		Self::ensure_open(&Self::known_asset(id)?)?;
		let deposit = match Qualifications::<T>::get(&who, id) {
			Some(Qualification { state: QualificationState::Withdrawn { .. }, deposit }) => deposit,
			Some(_) => return Err(Error::<T>::AlreadyRequested.into()),
			None => Self::open_qualification(&who, producer)?,
		};
		let state = QualificationState::Requested;
		Qualifications::<T>::insert(&who, id, Qualification { state, deposit });
		Self::deposit_event(Event::QualificationRequested { producer: who, asset: id });
		Ok(())
	}

	pub(crate) fn do_grant_qualification(
		reviewer: T::AccountId,
		who: T::AccountId,
		id: AssetId,
	) -> DispatchResult {
		let asset = Self::known_asset(id)?;
		Self::ensure_reviewer(&asset, &reviewer, &who)?;
		Self::ensure_open(&asset)?;
		Self::known_admitted(&who)?;
		let asked = Self::stored_qualification(&who, id)?;
		ensure!(asked.state == QualificationState::Requested, Error::<T>::NotRequested);
		let required = asset.required.ok_or(Error::<T>::AssetWithoutQualification)?;
		ensure!(Self::all_attested(&who, &required), Error::<T>::AttestationMissing);
		let state = QualificationState::Granted;
		Qualifications::<T>::insert(&who, id, Qualification { state, ..asked });
		Self::deposit_event(Event::QualificationGranted { producer: who, asset: id, reviewer });
		Ok(())
	}

	pub(crate) fn do_withdraw_qualification(
		reviewer: T::AccountId,
		who: T::AccountId,
		asset: AssetId,
		reason: H256,
	) -> DispatchResult {
		Self::ensure_reviewer(&Self::known_asset(asset)?, &reviewer, &who)?;
		let present = Self::stored_qualification(&who, asset)?;
		ensure!(
			!matches!(present.state, QualificationState::Withdrawn { .. }),
			Error::<T>::AlreadyWithdrawn
		);
		let state = QualificationState::Withdrawn { reason };
		Qualifications::<T>::insert(&who, asset, Qualification { state, ..present });
		let producer = who;
		Self::deposit_event(Event::QualificationWithdrawn { producer, asset, reviewer, reason });
		Ok(())
	}

	pub(crate) fn do_drop_qualification(who: T::AccountId, asset: AssetId) -> DispatchResult {
		let dropped = Self::stored_qualification(&who, asset)?;
		Self::release(HoldReason::Qualification, &who, dropped.deposit)?;
		Qualifications::<T>::remove(&who, asset);
		let producer = Self::known(&who)?;
		let qualifications = producer.qualifications.saturating_sub(1);
		Producers::<T>::insert(&who, Producer { qualifications, ..producer });
		Self::deposit_event(Event::QualificationDropped { producer: who, asset });
		Ok(())
	}

	/// What asking for a qualification costs.
	pub(crate) fn qualification_deposit() -> Balance {
		T::DepositPrice::convert(footprint_of::<(T::AccountId, AssetId), Qualification>())
	}

	/// Counts another qualification and holds its deposit, which it returns.
	fn open_qualification(
		who: &T::AccountId,
		producer: Producer,
	) -> Result<Balance, DispatchError> {
		ensure!(producer.qualifications < MAX_QUALIFICATIONS, Error::<T>::TooManyQualifications);
		let qualifications = producer.qualifications.saturating_add(1);
		Producers::<T>::insert(who, Producer { qualifications, ..producer });
		let deposit = Self::qualification_deposit();
		T::Currency::hold(&HoldReason::Qualification.into(), who, deposit)?;
		Ok(deposit)
	}

	fn stored_qualification(who: &T::AccountId, asset: AssetId) -> Result<Qualification, Error<T>> {
		Qualifications::<T>::get(who, asset).ok_or(Error::<T>::UnknownQualification)
	}

	fn known_asset(asset: AssetId) -> Result<AssetView<T::AccountId>, Error<T>> {
		T::Assets::asset(asset).ok_or(Error::<T>::UnknownAsset)
	}

	/// Refuses an asset that takes no new producers.
	fn ensure_open(asset: &AssetView<T::AccountId>) -> Result<(), Error<T>> {
		match asset.status.refusal(Activity::Apply) {
			Some(refusal) => Err(Error::<T>::Refused(refusal)),
			None => Ok(()),
		}
	}

	fn ensure_reviewer(
		asset: &AssetView<T::AccountId>,
		reviewer: &T::AccountId,
		who: &T::AccountId,
	) -> Result<(), Error<T>> {
		ensure!(T::Assets::is_reviewer(asset, reviewer), Error::<T>::NotReviewer);
		ensure!(reviewer != who, Error::<T>::Oneself);
		Ok(())
	}
}
