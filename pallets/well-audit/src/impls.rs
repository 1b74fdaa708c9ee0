//! Beneficiaries, dApps, and what other pallets and clients read.

use crate::{
	Config, CurrentParameters, DApp, DAppId, DAppLinks, DApps, Error, Event, HoldReason, Link,
	MAX_LINKS, Name, NextDAppId, Pallet, ParameterFault, Parts, Stage, Wells, shares,
	shares::ShareFault,
};
use alloc::vec::Vec;
use frame_support::{
	ensure,
	traits::{Footprint, fungible::hold::Mutate},
};
use sp_core::H256;
use sp_runtime::{ArithmeticError, DispatchResult, traits::Convert};
use treasurenet_primitives::{
	Balance, Share, WellId, WellState, WellView, math::calendar::day_of, now_ms,
};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_set_beneficiaries(
		who: T::AccountId,
		id: WellId,
		parts: Parts<T::AccountId>,
	) -> DispatchResult {
		let mut well = Self::ensure_owned(id, &who)?;
		let now = now_ms::<T::Time>();
		let wait = CurrentParameters::<T>::get().share_reduction_wait_ms;
		let lowered = shares::set(&mut well.beneficiaries, &who, &parts, now, wait)
			.map_err(Error::<T>::from)?;
		Wells::<T>::insert(id, well);
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
		let now = now_ms::<T::Time>();
		shares::pass(&mut well.beneficiaries, &well.owner, &who, &to, percent, now)
			.map_err(Error::<T>::from)?;
		Wells::<T>::insert(id, well);
		Self::deposit_event(Event::SharePassed { well: id, from: who, to, percent });
		Ok(())
	}

	pub(crate) fn do_remove_beneficiary(
		who: T::AccountId,
		id: WellId,
		account: T::AccountId,
	) -> DispatchResult {
		let mut well = Self::ensure_owned(id, &who)?;
		shares::remove(&mut well.beneficiaries, &account, now_ms::<T::Time>())
			.map_err(Error::<T>::from)?;
		Wells::<T>::insert(id, well);
		Self::deposit_event(Event::BeneficiaryRemoved { well: id, account });
		Ok(())
	}

	pub(crate) fn do_register_dapp(name: Name, payee: T::AccountId) -> DispatchResult {
		Self::ensure_name(&name)?;
		let dapp = NextDAppId::<T>::get();
		NextDAppId::<T>::put(dapp.checked_add(1).ok_or(ArithmeticError::Overflow)?);
		DApps::<T>::insert(dapp, DApp { name, payee: payee.clone() });
		Self::deposit_event(Event::DAppRegistered { dapp, payee });
		Ok(())
	}

	pub(crate) fn do_remove_dapp(dapp: DAppId) -> DispatchResult {
		DApps::<T>::take(dapp).ok_or(Error::<T>::UnknownDApp)?;
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
		ensure!(well.stage == Stage::Approved, Error::<T>::WellNotApproved);
		ensure!(Self::state_on(&well, day_of(now)) != WellState::Expired, Error::<T>::WellExpired);
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
		// A link to a dApp that is gone serves nobody, so that anybody may clear it.
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

impl<T: Config> treasurenet_primitives::Wells<T::AccountId> for Pallet<T> {
	fn well(id: WellId) -> Option<WellView<T::AccountId>> {
		let well = Wells::<T>::get(id)?;
		let state = Self::state_on(&well, day_of(now_ms::<T::Time>()));
		Some(WellView {
			owner: well.owner,
			kind: well.kind,
			commitment: well.commitment,
			state,
			grade: well.fields.grade,
			first_month: well.first_month,
			first_mint_at: well.first_mint_at,
			valid_until: well.valid_until,
		})
	}

	fn shares(id: WellId) -> Vec<Share<T::AccountId>> {
		let now = now_ms::<T::Time>();
		let Some(well) = Wells::<T>::get(id) else { return Vec::new() };
		well.beneficiaries
			.into_iter()
			.filter_map(|held| {
				let percent = held.present(now);
				(percent > 0).then_some(Share { account: held.account, percent })
			})
			.collect()
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

impl<T: Config> From<ParameterFault> for Error<T> {
	fn from(fault: ParameterFault) -> Self {
		match fault {
			ParameterFault::FirstMintWait => Self::FirstMintWaitOutOfRange,
			ParameterFault::ShareReductionWait => Self::ShareReductionWaitOutOfRange,
			ParameterFault::RemovalWait => Self::RemovalWaitOutOfRange,
		}
	}
}
