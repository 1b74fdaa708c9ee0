//! When a month of production may be uploaded, reported, minted, settled, cleared and amended.

use crate::{
	Day, Moment, Month, Number,
	math::calendar::{DAY_MS, day_of, end_of, first_day, months_after, start_of_day},
};
use alloc::{vec, vec::Vec};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

/// The days and months that uploads, official volumes, mints and amendments share. They live once,
/// in `pallet-tat-issuance`, and change together; every other pallet asks for them through
/// [`WellMonths::schedule`](crate::WellMonths::schedule).
#[derive(
	Clone,
	Copy,
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
pub struct ProductionSchedule {
	/// A day older than this, in days, takes no upload.
	pub max_backfill_days: u32,
	/// How many days after its end a month closes to uploads: with 4, at 00:00 UTC on the 5th of
	/// the next month. `None`: only once its official volume is accepted.
	pub close_after_days: Option<u32>,
	/// How many days after its end a month's official volume is asked for: with 24, from 00:00 UTC
	/// on the 25th of the next month. Not before the month closes to uploads.
	pub volume_round_after_days: u32,
	/// How many months after its end a month can only be cleared.
	pub mint_deadline_months: u16,
	/// How many days after its official volume is final anyone may settle a month.
	pub settle_after_days: u32,
	/// For how many months after a mint an amended official volume counts.
	pub amendment_months: u16,
}

impl Default for ProductionSchedule {
	fn default() -> Self {
		Self {
			max_backfill_days: 35,
			close_after_days: Some(4),
			volume_round_after_days: 24,
			mint_deadline_months: 24,
			settle_after_days: 30,
			amendment_months: 12,
		}
	}
}

/// The value of a [`ProductionSchedule`] that is out of range.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ScheduleFault {
	/// [`ProductionSchedule::max_backfill_days`].
	MaxBackfillDays,
	/// [`ProductionSchedule::close_after_days`].
	CloseAfterDays,
	/// [`ProductionSchedule::volume_round_after_days`].
	VolumeRoundAfterDays,
	/// [`ProductionSchedule::mint_deadline_months`].
	MintDeadlineMonths,
	/// [`ProductionSchedule::settle_after_days`].
	SettleAfterDays,
	/// [`ProductionSchedule::amendment_months`].
	AmendmentMonths,
}

impl ProductionSchedule {
	/// Each of them with its range.
	pub fn numbers(&self) -> Vec<Number<ScheduleFault>> {
		use ScheduleFault::*;
		let Self { close_after_days, volume_round_after_days, .. } = *self;
		vec![
			Number::new(
				"max_backfill_days",
				"days",
				self.max_backfill_days,
				1..=3_660,
				MaxBackfillDays,
			),
			// A month that closed at its very end could never take its last day.
			Number::new("close_after_days", "days", close_after_days, 1..=366u32, CloseAfterDays),
			// No official volume is asked for while uploads go on.
			Number::new(
				"volume_round_after_days",
				"days",
				volume_round_after_days,
				close_after_days.unwrap_or(0)..=366,
				VolumeRoundAfterDays,
			)
			.least_is("`close_after_days`"),
			Number::new(
				"mint_deadline_months",
				"months",
				self.mint_deadline_months,
				1..=120,
				MintDeadlineMonths,
			),
			Number::new(
				"settle_after_days",
				"days",
				self.settle_after_days,
				0..=366,
				SettleAfterDays,
			),
			Number::new(
				"amendment_months",
				"months",
				self.amendment_months,
				0..=120,
				AmendmentMonths,
			),
		]
	}

	/// Refuses the first value that is out of its range.
	pub fn validate(&self) -> Result<(), ScheduleFault> {
		Number::check(self.numbers())
	}

	/// Whether a day is too long ago, on `today`, to be uploaded.
	pub fn is_too_old(&self, day: Day, today: Day) -> bool {
		today.saturating_sub(day) > self.max_backfill_days
	}

	/// Whether the time for a month's uploads is over at `now`. Its official volume, once accepted,
	/// closes it too.
	pub fn is_closed(&self, month: Month, now: Moment) -> bool {
		let today = day_of(now);
		// After the deadline it cannot be minted, so nothing may reopen a cleared month.
		self.close_after_days.is_some_and(|days| today >= end_of(month).saturating_add(days))
			|| today >= self.mint_deadline(month)
	}

	/// The moment from which a month's official volume is asked for.
	pub fn volume_round_opens(&self, month: Month) -> Moment {
		start_of_day(end_of(month).saturating_add(self.volume_round_after_days))
	}

	/// The day from which an unminted month can only be cleared.
	pub fn mint_deadline(&self, month: Month) -> Day {
		first_day(month.saturating_add(self.mint_deadline_months).saturating_add(1))
	}

	/// The moment from which anyone may settle a month whose official volume is final at
	/// `final_at`.
	pub fn settles_at(&self, final_at: Moment) -> Moment {
		final_at.saturating_add(u64::from(self.settle_after_days).saturating_mul(DAY_MS))
	}

	/// The moment from which an amended official volume of a month minted at `minted_at` no longer
	/// counts.
	pub fn amendments_end(&self, minted_at: Moment) -> Moment {
		months_after(minted_at, self.amendment_months)
	}

	/// The earliest month whose official volume may still be accepted or amended at `now`: the last
	/// mint of an earlier one is so long ago that its time for amendments is over.
	pub fn first_reportable_month(&self, now: Moment) -> Month {
		let reach =
			self.mint_deadline_months.saturating_add(self.amendment_months).saturating_add(2);
		crate::math::calendar::month_of(day_of(now)).saturating_sub(reach)
	}
}
