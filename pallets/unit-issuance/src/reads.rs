//! What clients read through the runtime API.

use crate::{
	Config, Current, CurrentParameters, Pallet, Participation, Schedule,
	types::{Basis, PeriodRecord},
};
use alloc::vec::Vec;
use frame_support::traits::{Get, fungible::Inspect};
use sp_runtime::SaturatedConversion;
use treasurenet_primitives::{
	Balance, MintedTat, SuperValidators,
	issuance_api::{
		BlockSplit, CurrentRewardPeriod, MAX_PROJECTED_PERIODS, ProjectedPeriod, RewardChange,
		RewardPeriod,
	},
	math::issuance::{Forecast, at_pace, factor, growth_ratio, split},
};

impl<T: Config> Pallet<T> {
	/// Every period to date, the running one last.
	pub fn reward_schedule() -> Vec<RewardPeriod> {
		let current = Current::<T>::get();
		let mut periods: Vec<_> =
			(1..current.number).filter_map(Schedule::<T>::get).map(Self::shown).collect();
		periods.push(Self::shown(current));
		periods
	}

	/// The running period.
	pub fn current_reward_period() -> CurrentRewardPeriod {
		let period = Current::<T>::get();
		CurrentRewardPeriod {
			period: Self::shown(period),
			blocks_left: Self::blocks_left(&period),
			total_issued: Self::total_issued(),
		}
	}

	/// What the running period and those after it issue, by present parameters. Arguments and
	/// bounds are those of
	/// [`IssuanceApi`](treasurenet_primitives::issuance_api::IssuanceApi)'s function.
	pub fn project_rewards(
		tat: Option<Balance>,
		change_bps: Vec<i32>,
		periods: u32,
	) -> Vec<ProjectedPeriod> {
		let current = Current::<T>::get();
		let parameters = CurrentParameters::<T>::get();
		let length = T::PeriodLength::get();
		let mut forecast = Forecast {
			period: current.number,
			reward: current.reward,
			tat: tat.unwrap_or_else(|| Self::pace(&current)),
			tat_before: T::MintedTat::minted_in(current.number.saturating_sub(1)),
			tat_floor: parameters.tat_floor,
			growth_bps: parameters.growth_bps,
		};
		let to_come = current.reward.saturating_mul(Self::blocks_left(&current).into());
		let mut running = ProjectedPeriod {
			period: current.number,
			reward: current.reward,
			issued: current.issued.saturating_add(to_come),
			supply: T::Currency::total_issuance().saturating_add(to_come),
		};
		let mut changes = change_bps.into_iter();
		let mut change = 0;
		let mut projected = Vec::new();
		for _ in 0..periods.min(MAX_PROJECTED_PERIODS) {
			projected.push(running);
			change = changes.next().unwrap_or(change);
			let reward = forecast.advance(change);
			let issued = reward.saturating_mul(length.into());
			running = ProjectedPeriod {
				period: forecast.period,
				reward,
				issued,
				supply: running.supply.saturating_add(issued),
			};
		}
		projected
	}

	/// How the next block's reward would be split, without fees.
	pub fn block_split() -> BlockSplit {
		let reward = Current::<T>::get().reward;
		let participation = Participation::<T>::get();
		let super_share = T::SuperValidators::share();
		let rule = CurrentParameters::<T>::get().split;
		let parts = split(reward, rule, participation, super_share);
		BlockSplit { reward, participation, super_share, parts: parts.unwrap_or_default() }
	}

	/// How many blocks of a running period are to come.
	fn blocks_left(period: &PeriodRecord) -> u32 {
		let now: u32 = frame_system::Pallet::<T>::block_number().saturated_into();
		let passed = now.saturating_add(1).saturating_sub(period.first_block);
		T::PeriodLength::get().saturating_sub(passed)
	}

	/// What a running period mints in all at the pace to date, in 10⁻¹⁸ TAT.
	fn pace(period: &PeriodRecord) -> Balance {
		let minted = T::MintedTat::minted_in(period.number);
		at_pace(minted, period.blocks, T::PeriodLength::get())
	}

	fn shown(record: PeriodRecord) -> RewardPeriod {
		RewardPeriod {
			period: record.number,
			first_block: record.first_block,
			blocks: record.blocks,
			reward: record.reward,
			issued: record.issued,
			fees: record.fees,
			tat: T::MintedTat::minted_in(record.number),
			change: record.basis.map(shown_change),
		}
	}
}

fn shown_change(basis: Basis) -> RewardChange {
	let Basis { tat_previous, tat_before, tat_floor, growth_bps } = basis;
	let ratio = growth_ratio(tat_previous, tat_before, tat_floor, growth_bps);
	RewardChange {
		tat_previous,
		tat_before,
		tat_floor,
		growth_bps,
		ratio: ratio.to_fixed(),
		factor: factor(ratio).to_fixed(),
	}
}
