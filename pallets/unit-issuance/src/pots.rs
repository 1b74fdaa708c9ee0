//! The keyless accounts that rewards wait in.

use crate::{Config, Pallet};
use core::marker::PhantomData;
use frame_support::traits::{
	Get, TypedGet,
	fungible::{Balanced, Credit, Inspect, Mutate},
	tokens::{Fortitude, Imbalance, Precision, Preservation, imbalance::ResolveTo},
};
use sp_runtime::{DispatchError, traits::AccountIdConversion};
use treasurenet_primitives::Balance;

/// What tells the pots' accounts apart.
const BASE: &[u8; 4] = b"base";
const PROPOSERS: &[u8; 4] = b"prop";
const FEES: &[u8; 4] = b"fees";

/// The account that fees wait in until the block's end.
pub struct FeePot<T>(PhantomData<T>);

impl<T: Config> TypedGet for FeePot<T> {
	type Type = T::AccountId;

	fn get() -> T::AccountId {
		Pallet::<T>::fee_pot()
	}
}

/// Takes fees and tips, so that they join the reward of the block in which they were paid.
pub type FeesToPot<T> = ResolveTo<FeePot<T>, <T as Config>::Currency>;

impl<T: Config> Pallet<T> {
	/// The account that the stakers' base waits in.
	pub fn base_pot() -> T::AccountId {
		T::PalletId::get().into_sub_account_truncating(BASE)
	}

	/// The account that the authors' part waits in.
	pub fn proposer_pot() -> T::AccountId {
		T::PalletId::get().into_sub_account_truncating(PROPOSERS)
	}

	/// The account that fees wait in.
	pub fn fee_pot() -> T::AccountId {
		T::PalletId::get().into_sub_account_truncating(FEES)
	}

	/// Gives each pot an existential deposit of its own, so that it can take any amount from then
	/// on. Mints it if the pot does not have it.
	pub(crate) fn open_pots() -> Result<(), DispatchError> {
		let least = T::Currency::minimum_balance();
		for pot in [Self::base_pot(), Self::proposer_pot(), Self::fee_pot()] {
			let missing = least.saturating_sub(T::Currency::balance(&pot));
			if missing > 0 {
				T::Currency::mint_into(&pot, missing)?;
			}
		}
		Ok(())
	}

	/// What a pot can pay without its own existential deposit, in 10⁻¹⁸ UNIT.
	pub(crate) fn available(pot: &T::AccountId) -> Balance {
		T::Currency::reducible_balance(pot, Preservation::Preserve, Fortitude::Polite)
	}

	/// Credits an account and tells with how much; gives the credit back if it cannot be.
	pub(crate) fn credit(
		who: &T::AccountId,
		credit: Credit<T::AccountId, T::Currency>,
	) -> Result<Balance, Credit<T::AccountId, T::Currency>> {
		let amount = credit.peek();
		if amount > 0 {
			T::Currency::resolve(who, credit)?;
		}
		Ok(amount)
	}

	/// The fees paid in this block.
	pub(crate) fn collect_fees() -> Credit<T::AccountId, T::Currency> {
		let pot = Self::fee_pot();
		let fees = Self::available(&pot);
		if fees == 0 {
			return Credit::<T::AccountId, T::Currency>::zero();
		}
		T::Currency::withdraw(
			&pot,
			fees,
			Precision::Exact,
			Preservation::Preserve,
			Fortitude::Polite,
		)
		// What could not be taken waits for the next block.
		.unwrap_or_default()
	}
}
