//! Who is paid which part of a well's mints, and each holder's list of wells. The arithmetic is in
//! [`shares`].

use crate::{
	Beneficiaries, Config, CurrentParameters, Error, Event, Pallet, Parts, PartsOf, Wells,
	applications::WellOf,
	shares::{self, ShareFault},
};
use frame_support::ensure;
use sp_runtime::DispatchResult;
use treasurenet_primitives::{WellId, now_ms};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_set_beneficiaries(
		who: T::AccountId,
		id: WellId,
		parts: Parts<T::AccountId>,
	) -> DispatchResult {
		let mut well = Self::ensure_owned(id, &who)?;
		let before = well.beneficiaries.clone();
		let now = now_ms::<T::Time>();
		let wait = CurrentParameters::<T>::get().share_reduction_wait_ms;
		let lowered = shares::set(&mut well.beneficiaries, &who, &parts, now, wait)
			.map_err(Error::<T>::from)?;
		Self::store_shared(id, well, &before);
		for lowering in lowered {
			Self::deposit_event(Event::ShareReductionAnnounced {
				well: id,
				account: lowering.account,
				percent: lowering.percent,
				from: lowering.from,
			});
		}
		Self::deposit_event(Event::BeneficiariesSet { well: id, parts });
		Ok(())
	}

	pub(crate) fn do_pass_share(
		who: T::AccountId,
		id: WellId,
		percent: u8,
		to: T::AccountId,
	) -> DispatchResult {
		let mut well = Self::well_record(id)?;
		let before = well.beneficiaries.clone();
		let now = now_ms::<T::Time>();
		shares::pass(&mut well.beneficiaries, &well.owner, &who, &to, percent, now)
			.map_err(Error::<T>::from)?;
		Self::store_shared(id, well, &before);
		Self::deposit_event(Event::SharePassed { well: id, from: who, to, percent });
		Ok(())
	}

	pub(crate) fn do_remove_beneficiary(
		who: T::AccountId,
		id: WellId,
		account: T::AccountId,
	) -> DispatchResult {
		let mut well = Self::well_record(id)?;
		ensure!(well.owner == who || account == who, Error::<T>::NotOwner);
		let before = well.beneficiaries.clone();
		shares::remove(&mut well.beneficiaries, &account, now_ms::<T::Time>())
			.map_err(Error::<T>::from)?;
		Self::store_shared(id, well, &before);
		Self::deposit_event(Event::BeneficiaryRemoved { well: id, account });
		Ok(())
	}

	/// Stores a well with other beneficiaries, and keeps the holders' lists in step.
	fn store_shared(id: WellId, well: WellOf<T>, before: &Beneficiaries<T::AccountId>) {
		let after = &well.beneficiaries;
		for held in before.iter().filter(|held| !shares::is_listed(after, &held.account)) {
			PartsOf::<T>::remove(&held.account, id);
		}
		for held in after.iter().filter(|held| !shares::is_listed(before, &held.account)) {
			PartsOf::<T>::insert(&held.account, id, ());
		}
		Wells::<T>::insert(id, well);
	}
}

impl<T: Config> From<ShareFault> for Error<T> {
	fn from(fault: ShareFault) -> Self {
		match fault {
			ShareFault::Zero => Self::ShareZero,
			ShareFault::Owner => Self::OwnerNotAllowed,
			ShareFault::Duplicate => Self::DuplicateBeneficiary,
			ShareFault::ExceedWhole => Self::SharesExceedWhole,
			ShareFault::StillHeld => Self::SharesStillHeld,
			ShareFault::TooMany => Self::TooManyBeneficiaries,
			ShareFault::NotABeneficiary => Self::NotABeneficiary,
			ShareFault::Oneself => Self::PassToOneself,
			ShareFault::MoreThanHeld => Self::MoreThanHeld,
			ShareFault::NotZero => Self::ShareNotZero,
		}
	}
}
