//! DApps, and the wells that are linked to them.

use crate::{
	Config, DApp, DAppId, DAppLinks, DApps, DAppsOf, Error, Event, HoldReason, Link, MAX_LINKS,
	Name, NextDAppId, Pallet, Wells, shares,
};
use frame_support::{
	ensure,
	traits::{Footprint, fungible::hold::Mutate},
};
use sp_core::H256;
use sp_runtime::{ArithmeticError, DispatchResult, traits::Convert};
use treasurenet_primitives::{Activity, Balance, WellId, math::calendar::day_of, now_ms};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_register_dapp(name: Name, payee: T::AccountId) -> DispatchResult {
		Self::ensure_name(&name)?;
		let dapp = NextDAppId::<T>::get();
		NextDAppId::<T>::put(dapp.checked_add(1).ok_or(ArithmeticError::Overflow)?);
		DAppsOf::<T>::insert(&payee, dapp, ());
		DApps::<T>::insert(dapp, DApp { name, payee: payee.clone() });
		Self::deposit_event(Event::DAppRegistered { dapp, payee });
		Ok(())
	}

	pub(crate) fn do_remove_dapp(dapp: DAppId) -> DispatchResult {
		let removed = DApps::<T>::take(dapp).ok_or(Error::<T>::UnknownDApp)?;
		DAppsOf::<T>::remove(&removed.payee, dapp);
		Self::deposit_event(Event::DAppRemoved { dapp });
		Ok(())
	}

	pub(crate) fn do_link_dapp(
		who: T::AccountId,
		id: WellId,
		dapp: DAppId,
		code_hash: H256,
	) -> DispatchResult {
		let mut well = Self::ensure_owned(id, &who)?;
		let payee = DApps::<T>::get(dapp).ok_or(Error::<T>::UnknownDApp)?.payee;
		let now = now_ms::<T::Time>();
		if let Some(refusal) = well.state(day_of(now)).refusal(Activity::Mint) {
			return Err(Error::<T>::Refused(refusal).into());
		}
		ensure!(
			shares::present_of(&well.beneficiaries, &payee, now) > 0,
			Error::<T>::PayeeHoldsNoShare
		);
		ensure!(!DAppLinks::<T>::contains_key(id, dapp), Error::<T>::AlreadyLinked);
		ensure!(well.links < MAX_LINKS, Error::<T>::TooManyLinks);
		let deposit = Self::link_deposit();
		T::Currency::hold(&HoldReason::LinkDeposit.into(), &who, deposit)?;
		DAppLinks::<T>::insert(id, dapp, Link { code_hash, deposit });
		well.links = well.links.checked_add(1).ok_or(ArithmeticError::Overflow)?;
		Wells::<T>::insert(id, well);
		Self::deposit_event(Event::DAppLinked { well: id, dapp, code_hash });
		Ok(())
	}

	pub(crate) fn do_unlink_dapp(who: T::AccountId, id: WellId, dapp: DAppId) -> DispatchResult {
		let mut well = Self::well_record(id)?;
		// A link to a dApp that is gone serves nobody, so anybody may clear it.
		ensure!(well.owner == who || !DApps::<T>::contains_key(dapp), Error::<T>::NotOwner);
		let link = DAppLinks::<T>::take(id, dapp).ok_or(Error::<T>::NotLinked)?;
		Self::release(HoldReason::LinkDeposit, &well.owner, link.deposit)?;
		well.links = well.links.checked_sub(1).ok_or(ArithmeticError::Underflow)?;
		Wells::<T>::insert(id, well);
		Self::deposit_event(Event::DAppUnlinked { well: id, dapp });
		Ok(())
	}

	/// Removes every link of a well, of which there are at most [`MAX_LINKS`].
	pub(crate) fn clear_links(id: WellId, owner: &T::AccountId) -> DispatchResult {
		let mut sum: Balance = 0;
		for (dapp, link) in DAppLinks::<T>::drain_prefix(id) {
			sum = sum.checked_add(link.deposit).ok_or(ArithmeticError::Overflow)?;
			Self::deposit_event(Event::DAppUnlinked { well: id, dapp });
		}
		Self::release(HoldReason::LinkDeposit, owner, sum)
	}

	/// What a link's record costs, in 10⁻¹⁸ UNIT.
	pub(crate) fn link_deposit() -> Balance {
		T::DepositPrice::convert(Footprint::from_mel::<Link>())
	}
}
