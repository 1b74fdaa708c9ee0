//! The parameters, each with its range.

use crate::pallet::*;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{ensure, traits::Get};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use sp_runtime::DispatchResult;
use treasurenet_primitives::{Balance, Moment, PriceFeed, UNIT, math};

/// Milliseconds in an hour.
pub(crate) const HOUR_MS: Moment = 3_600_000;

const MAX_MEDIAN_WAIT_MS: Moment = 24 * HOUR_MS;
const MAX_LOCK_HOURS: u32 = 30 * 24;
const MAX_UNIT_USD_AGE_HOURS: u32 = 40 * 24;
/// How much longer a price of UNIT is used than it takes to become final: a day that is over is not
/// reported at once, and the next one is not over.
const UNIT_USD_MARGIN_MS: Moment = 48 * HOUR_MS;
const MAX_REPORTER_BOND: Balance = 100_000_000 * UNIT;

/// When strikes are given, and what they cost.
#[derive(
	Clone,
	PartialEq,
	Eq,
	Debug,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	Serialize,
	Deserialize,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct StrikeRules {
	/// A price further than this from the accepted one deviates, in basis points. A median that
	/// fewer than a quorum of answers come as near to has to be confirmed.
	pub deviation_bps: u32,
	/// A reporter with as many strikes is struck out; 0 for never.
	pub removal_threshold: u32,
	/// What each strike costs of the bond, in 10⁻¹⁸ UNIT.
	pub cost: Balance,
}

impl Default for StrikeRules {
	fn default() -> Self {
		Self { deviation_bps: 500, removal_threshold: 100, cost: 0 }
	}
}

/// The parameters. The default is what genesis starts with.
#[derive(
	Clone,
	PartialEq,
	Eq,
	Debug,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	Serialize,
	Deserialize,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Parameters {
	/// The least answers that a round needs: 1 to the most reporters that there may be.
	pub min_quorum: u32,
	/// How long a price round takes answers after its quorum, in milliseconds: at most a day.
	pub median_wait_ms: u64,
	/// How long an accepted price may be replaced, in hours: at most 30 days.
	pub price_lock_hours: u32,
	/// How long an accepted volume is not final, in hours: at most 30 days.
	pub official_lock_hours: u32,
	/// The limits of the price of UNIT; `None` while there is no such feed.
	pub unit_usd: Option<PriceFeed>,
	/// How old the end of a day may be whose price of UNIT is still used, in hours: at least price
	/// lock, median wait and 48 hours together, at most 40 days.
	pub unit_usd_max_age_hours: u32,
	/// What is held of a reporter, in 10⁻¹⁸ UNIT: at most 100 million UNIT.
	pub reporter_bond: Balance,
	/// When strikes are given, and what they cost.
	pub strikes: StrikeRules,
}

impl Default for Parameters {
	fn default() -> Self {
		Self {
			min_quorum: 3,
			median_wait_ms: 30 * 60 * 1_000,
			price_lock_hours: 24,
			official_lock_hours: 24,
			unit_usd: None,
			unit_usd_max_age_hours: 96,
			reporter_bond: 1_000 * UNIT,
			strikes: StrikeRules::default(),
		}
	}
}

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
			Error::<T>::UnitUsdLimitsOutOfRange
		);
		let least_age = self
			.price_lock_ms()
			.saturating_add(self.median_wait_ms)
			.saturating_add(UNIT_USD_MARGIN_MS);
		ensure!(
			self.unit_usd_max_age_ms() >= least_age
				&& self.unit_usd_max_age_hours <= MAX_UNIT_USD_AGE_HOURS,
			Error::<T>::UnitUsdMaxAgeOutOfRange
		);
		ensure!(self.reporter_bond <= MAX_REPORTER_BOND, Error::<T>::ReporterBondOutOfRange);
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

	/// How old the end of a day with a price of UNIT may be, in milliseconds.
	pub(crate) fn unit_usd_max_age_ms(&self) -> Moment {
		Moment::from(self.unit_usd_max_age_hours).saturating_mul(HOUR_MS)
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
