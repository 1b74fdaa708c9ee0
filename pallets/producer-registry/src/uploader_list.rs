//! The accounts and meters that upload for a producer.

use crate::{
	Config, Error, Event, HoldReason, Pallet, Scope, Uploader, UploaderEntry, UploaderList,
	Uploaders, types::DeviceKey,
};
use frame_support::{dispatch::DispatchResult, ensure, traits::fungible::hold::Mutate};
use sp_runtime::traits::Convert;
use treasurenet_primitives::{Balance, WellId, footprint_of};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_add_uploader(
		who: T::AccountId,
		uploader: Uploader<T::AccountId>,
		wells: Scope,
	) -> DispatchResult {
		Self::known_admitted(&who)?;
		match &uploader {
			Uploader::Account(account) => ensure!(*account != who, Error::<T>::Oneself),
			// SEC 1: a compressed point starts with the parity of its other coordinate.
			Uploader::Device(key) => {
				ensure!(matches!(key, [2 | 3, ..]), Error::<T>::DeviceKeyInvalid)
			}
		}
		let deposit = Self::uploader_deposit();
		Uploaders::<T>::try_mutate(&who, |list| {
			ensure!(position(list, &uploader, wells).is_none(), Error::<T>::AlreadyUploader);
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
		let at = position(&list, &uploader, wells).ok_or(Error::<T>::UnknownUploader)?;
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

	/// What an entry costs. Each pays for the whole item with its key, since any of them may be the
	/// last one that is left, and the byte that counts the entries is far below that.
	pub(crate) fn uploader_deposit() -> Balance {
		T::DepositPrice::convert(footprint_of::<T::AccountId, UploaderEntry<T::AccountId>>())
	}

	/// Whether a meter's key may sign volumes of `well` for `producer`.
	pub fn is_device(producer: &T::AccountId, key: &DeviceKey, well: WellId) -> bool {
		names(
			&Uploaders::<T>::get(producer),
			well,
			|uploader| matches!(uploader, Uploader::Device(named) if named == key),
		)
	}
}

/// Whether a list has an uploader for `well` that `is_meant` recognises.
pub(crate) fn names<AccountId>(
	list: &UploaderList<AccountId>,
	well: WellId,
	is_meant: impl Fn(&Uploader<AccountId>) -> bool,
) -> bool {
	list.iter().any(|entry| entry.wells.covers(well) && is_meant(&entry.uploader))
}

fn position<AccountId: PartialEq>(
	list: &UploaderList<AccountId>,
	uploader: &Uploader<AccountId>,
	wells: Scope,
) -> Option<usize> {
	list.iter().position(|entry| entry.uploader == *uploader && entry.wells == wells)
}
