//! The reward of each period.

use crate::{
	Config, Current, CurrentParameters, Event, IssuedBefore, Pallet, Schedule, WeightInfo,
	types::{Basis, PeriodRecord},
};
use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};
use treasurenet_primitives::{
	Balance, MintedTat,
	math::issuance::{FIRST_BY_FORMULA, next_reward, period_of},
};

/// The running period's number.
pub struct CurrentPeriod<T>(PhantomData<T>);

impl<T: Config> Get<u32> for CurrentPeriod<T> {
	fn get() -> u32 {
		Current::<T>::get().number
	}
}

impl<T: Config> Pallet<T> {
	/// Starts the next period once the running one has had its blocks.
	pub(crate) fn start_period_if_due(now: u32) -> Weight {
		let ended = Current::<T>::get();
		let length = T::PeriodLength::get();
		if period_of(now, ended.number, ended.first_block, length) == ended.number {
			return T::WeightInfo::on_initialize();
		}
		let number = ended.number.saturating_add(1);
		let basis = (number >= FIRST_BY_FORMULA).then(|| Self::basis(ended.number));
		let reward = basis.map_or(ended.reward, |basis| {
			next_reward(
				ended.reward,
				basis.tat_previous,
				basis.tat_before,
				basis.tat_floor,
				basis.growth_bps,
			)
		});
		IssuedBefore::<T>::mutate(|issued| *issued = issued.saturating_add(ended.issued));
		Schedule::<T>::insert(ended.number, ended);
		Current::<T>::put(PeriodRecord {
			number,
			first_block: now,
			reward,
			basis,
			blocks: 0,
			issued: 0,
			fees: 0,
		});
		Self::deposit_event(Event::PeriodStarted { period: number, reward, basis });
		T::WeightInfo::start_period()
	}

	/// What the reward of the period after `ended` is calculated from.
	fn basis(ended: u32) -> Basis {
		let parameters = CurrentParameters::<T>::get();
		Basis {
			tat_previous: T::MintedTat::minted_in(ended),
			tat_before: T::MintedTat::minted_in(ended.saturating_sub(1)),
			tat_floor: parameters.tat_floor,
			growth_bps: parameters.growth_bps,
		}
	}

	/// All UNIT issued as block rewards since genesis, in 10⁻¹⁸.
	pub fn total_issued() -> Balance {
		IssuedBefore::<T>::get().saturating_add(Current::<T>::get().issued)
	}
}
