//! The parameters, each with its range.

use crate::pallet::*;
use alloc::{vec, vec::Vec};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::traits::Get;
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use sp_runtime::DispatchResult;
use treasurenet_primitives::{Balance, Moment, Number, PriceFeed, UNIT, math::BPS};

/// Milliseconds in an hour.
pub(crate) const HOUR_MS: Moment = 3_600_000;

const MAX_MEDIAN_WAIT_MS: Moment = 24 * HOUR_MS;
const MAX_LOCK_HOURS: u32 = 30 * 24;
const MAX_UNIT_USD_AGE_HOURS: u32 = 40 * 24;
/// How much longer a price of UNIT is used than it takes to become final: a day that is over is not
/// reported at once, and the next one is not over.
const UNIT_USD_MARGIN_MS: Moment = 48 * HOUR_MS;
const MAX_REPORTER_BOND: Balance = 100_000_000 * UNIT;
const MAX_REMOVAL_THRESHOLD: u32 = 10_000;

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
#[scale_info(capture_docs = "always")]
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
#[scale_info(capture_docs = "always")]
pub struct Parameters {
	/// The least answers that a round needs.
	pub min_quorum: u32,
	/// How long a price round takes answers after its quorum, in milliseconds.
	pub median_wait_ms: u64,
	/// How long an accepted price may be replaced, in hours.
	pub price_lock_hours: u32,
	/// How long an accepted volume is not final, in hours.
	pub official_lock_hours: u32,
	/// The limits of the price of UNIT; `None` while there is no such feed.
	pub unit_usd: Option<PriceFeed>,
	/// How old the end of a day may be whose price of UNIT is still used, in hours.
	pub unit_usd_max_age_hours: u32,
	/// What is held of a reporter, in 10⁻¹⁸ UNIT.
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

/// Names the parameter that is out of its range.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ParameterFault {
	/// [`Parameters::min_quorum`].
	MinQuorum,
	/// [`Parameters::median_wait_ms`].
	MedianWait,
	/// [`Parameters::price_lock_hours`].
	PriceLock,
	/// [`Parameters::official_lock_hours`].
	OfficialLock,
	/// [`Parameters::unit_usd`].
	UnitUsdLimits,
	/// [`Parameters::unit_usd_max_age_hours`].
	UnitUsdMaxAge,
	/// [`Parameters::reporter_bond`].
	ReporterBond,
	/// [`StrikeRules::deviation_bps`].
	StrikeDeviation,
	/// [`StrikeRules::removal_threshold`].
	StrikeThreshold,
	/// [`StrikeRules::cost`].
	StrikeCost,
}

impl<T> From<ParameterFault> for Error<T> {
	fn from(fault: ParameterFault) -> Self {
		match fault {
			ParameterFault::MinQuorum => Self::MinQuorumOutOfRange,
			ParameterFault::MedianWait => Self::MedianWaitOutOfRange,
			ParameterFault::PriceLock => Self::PriceLockOutOfRange,
			ParameterFault::OfficialLock => Self::OfficialLockOutOfRange,
			ParameterFault::UnitUsdLimits => Self::UnitUsdLimitsOutOfRange,
			ParameterFault::UnitUsdMaxAge => Self::UnitUsdMaxAgeOutOfRange,
			ParameterFault::ReporterBond => Self::ReporterBondOutOfRange,
			ParameterFault::StrikeDeviation => Self::StrikeDeviationOutOfRange,
			ParameterFault::StrikeThreshold => Self::StrikeThresholdOutOfRange,
			ParameterFault::StrikeCost => Self::StrikeCostOutOfRange,
		}
	}
}

impl Parameters {
	/// Each of them with its range, if there may be `max_reporters`.
	pub fn numbers(&self, max_reporters: u32) -> Vec<Number<ParameterFault>> {
		use ParameterFault::*;
		let lock =
			|name, value: u32, fault| Number::new(name, "hours", value, 0..=MAX_LOCK_HOURS, fault);
		let least_age = self
			.price_lock_ms()
			.saturating_add(self.median_wait_ms)
			.saturating_add(UNIT_USD_MARGIN_MS)
			.div_ceil(HOUR_MS);
		let ages = u128::from(least_age)..=MAX_UNIT_USD_AGE_HOURS.into();
		let mut numbers = vec![
			Number::new("min_quorum", "answers", self.min_quorum, 1..=max_reporters, MinQuorum),
			Number::new(
				"median_wait_ms",
				"milliseconds",
				self.median_wait_ms,
				0..=MAX_MEDIAN_WAIT_MS,
				MedianWait,
			),
			lock("price_lock_hours", self.price_lock_hours, PriceLock),
			lock("official_lock_hours", self.official_lock_hours, OfficialLock),
		];
		let limits = PriceFeed::numbers(self.unit_usd.as_ref(), UnitUsdLimits);
		numbers.extend(limits.map(|limit| limit.within("unit_usd")));
		numbers.extend([
			Number::new(
				"unit_usd_max_age_hours",
				"hours",
				u128::from(self.unit_usd_max_age_hours),
				ages,
				UnitUsdMaxAge,
			)
			.least_is("price lock, median wait and 48 hours together"),
			Number::new(
				"reporter_bond",
				"10⁻¹⁸ UNIT",
				self.reporter_bond,
				0..=MAX_REPORTER_BOND,
				ReporterBond,
			),
		]);
		let StrikeRules { deviation_bps, removal_threshold, cost } = self.strikes;
		let costs = 0..=self.reporter_bond;
		let strikes = [
			Number::new("deviation_bps", "basis points", deviation_bps, 1..=BPS, StrikeDeviation),
			Number::new(
				"removal_threshold",
				"strikes",
				removal_threshold,
				0..=MAX_REMOVAL_THRESHOLD,
				StrikeThreshold,
			),
			Number::new("cost", "10⁻¹⁸ UNIT", cost, costs, StrikeCost).most_is("`reporter_bond`"),
		];
		numbers.extend(strikes.map(|rule| rule.within("strikes")));
		numbers
	}

	/// Refuses by name the first value that is out of its range.
	pub fn validate<T: Config>(&self) -> Result<(), Error<T>> {
		Number::check(self.numbers(T::MaxReporters::get())).map_err(Error::<T>::from)
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
