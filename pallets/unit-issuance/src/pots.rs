//! The pots: keyless accounts that hold rewards until they are paid.

use crate::{BlockFees, Config, Pallet};
use core::marker::PhantomData;
use frame_support::{
	defensive,
	traits::{
		Get, OnUnbalanced,
		fungible::{Balanced, Credit, Inspect, Mutate},
		tokens::{Fortitude, Imbalance, Precision, Preservation},
	},
	weights::Weight,
};
use sp_runtime::{DispatchError, traits::AccountIdConversion};
use treasurenet_primitives::Balance;

/// What tells the pots' accounts apart.
const BASE: &[u8; 4] = b"base";
const PROPOSERS: &[u8; 4] = b"prop";
const FEES: &[u8; 4] = b"fees";

/// Takes fees and tips, which join the reward of the block in which they were paid. They are counted,
/// because anybody can send UNIT to the pot.
pub struct FeesToPot<T>(PhantomData<T>);

impl<T: Config> OnUnbalanced<Credit<T::AccountId, T::Currency>> for FeesToPot<T> {
	fn on_nonzero_unbalanced(fee: Credit<T::AccountId, T::Currency>) {
		match Pallet::<T>::credit(&Pallet::<T>::fee_pot(), fee) {
			Ok(amount) => BlockFees::<T>::mutate(|fees| *fees = fees.saturating_add(amount)),
			Err(_) => {
				defensive!("the fee pot keeps the existential deposit");
			}
		}
	}
}

/// Sends to the treasury what was sent to accounts that have no key and no use for it.
pub trait SweepStrays {
	/// The most that it weighs.
	fn weight() -> Weight;
	/// Sends it. What the treasury cannot take stays for the next time.
	fn sweep();
}

impl SweepStrays for () {
	fn weight() -> Weight {
		Weight::zero()
	}
	fn sweep() {}
}

impl<T: Config> Pallet<T> {
	/// The account that holds the stakers' base.
	pub fn base_pot() -> T::AccountId {
		T::PalletId::get().into_sub_account_truncating(BASE)
	}

	/// The account that holds the authors' part.
	pub fn proposer_pot() -> T::AccountId {
		T::PalletId::get().into_sub_account_truncating(PROPOSERS)
	}

	/// The account that holds fees until the end of the block.
	pub fn fee_pot() -> T::AccountId {
		T::PalletId::get().into_sub_account_truncating(FEES)
	}

	/// Gives each pot an existential deposit of its own, so it can take any amount from then on. Mints
	/// what is missing of it.
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

	/// Credits an account and returns how much; gives the credit back if that is not possible.
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
		let fees = BlockFees::<T>::take().min(Self::available(&pot));
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
		// What could not be taken goes to the treasury with the next sweep.
		.unwrap_or_default()
	}
}
