//! Setting the parameters, each within its range.

use crate::{pallet::*, types::*};
use frame_support::{ensure, traits::Get};
use sp_runtime::DispatchResult;
use treasurenet_primitives::{Balance, Moment, PriceFeed, UNIT, math};

const MAX_MEDIAN_WAIT_MS: Moment = 24 * HOUR_MS;
const MAX_LOCK_HOURS: u32 = 30 * 24;
const MAX_UNIT_USD_AGE_HOURS: u32 = 31 * 24;
const MAX_BACKFILL_DAYS: u32 = 3_660;
const MAX_VOLUME_ROUND_DELAY_DAYS: u32 = 28;
const MAX_AMENDMENT_MONTHS: u16 = 120;
const MAX_REPORTER_BOND: Balance = 100_000_000 * UNIT;
const MAX_STRIKES_AT_ONCE: u32 = 1_000;

impl Parameters {
	/// Refuses by name each value that is out of its range.
	pub fn validate<T: Config>(&self) -> Result<(), Error<T>> {
		let strikes = &self.strikes;
		ensure!(
			(1..=T::MaxReporters::get()).contains(&self.min_quorum),
			Error::<T>::MinQuorumOutOfRange
		);
		ensure!(self.median_wait_ms <= MAX_MEDIAN_WAIT_MS, Error::<T>::MedianWaitOutOfRange);
		ensure!(self.price_lock_hours <= MAX_LOCK_HOURS, Error::<T>::PriceLockOutOfRange);
		ensure!(self.official_lock_hours <= MAX_LOCK_HOURS, Error::<T>::OfficialLockOutOfRange);
		ensure!(
			self.unit_usd.as_ref().is_none_or(PriceFeed::is_valid),
			Error::<T>::UnitUsdLimitsInvalid
		);
		// A price is final only after its lock: a shorter age would never find one.
		ensure!(
			self.unit_usd_max_age_hours > self.price_lock_hours
				&& self.unit_usd_max_age_hours <= MAX_UNIT_USD_AGE_HOURS,
			Error::<T>::UnitUsdMaxAgeOutOfRange
		);
		ensure!(
			(1..=MAX_BACKFILL_DAYS).contains(&self.max_backfill_days),
			Error::<T>::MaxBackfillDaysOutOfRange
		);
		ensure!(
			self.volume_round_delay_days <= MAX_VOLUME_ROUND_DELAY_DAYS,
			Error::<T>::VolumeRoundDelayOutOfRange
		);
		ensure!(
			self.amendment_months <= MAX_AMENDMENT_MONTHS,
			Error::<T>::AmendmentMonthsOutOfRange
		);
		ensure!(self.reporter_bond <= MAX_REPORTER_BOND, Error::<T>::ReporterBondOutOfRange);
		ensure!(
			strikes.absent <= MAX_STRIKES_AT_ONCE && strikes.deviating <= MAX_STRIKES_AT_ONCE,
			Error::<T>::StrikesOutOfRange
		);
		ensure!(
			(1..=math::BPS).contains(&strikes.deviation_bps),
			Error::<T>::StrikeDeviationOutOfRange
		);
		ensure!(strikes.cost <= self.reporter_bond, Error::<T>::StrikeCostOutOfRange);
		Ok(())
	}

	/// The price lock in milliseconds.
	pub(crate) fn price_lock_ms(&self) -> Moment {
		Moment::from(self.price_lock_hours).saturating_mul(HOUR_MS)
	}

	/// The volume lock in milliseconds.
	pub(crate) fn official_lock_ms(&self) -> Moment {
		Moment::from(self.official_lock_hours).saturating_mul(HOUR_MS)
	}
}

impl<T: Config> Pallet<T> {
	pub(crate) fn do_set_parameters(new: Parameters) -> DispatchResult {
		new.validate::<T>()?;
		let old = CurrentParameters::<T>::get();
		CurrentParameters::<T>::put(&new);
		Self::deposit_event(Event::ParametersSet { old, new });
		Ok(())
	}
}
