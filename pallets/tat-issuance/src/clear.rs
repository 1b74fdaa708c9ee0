//! The end of a month that is not minted.

use crate::{
	Config, CurrentParameters, Error, Event, OpenMonths, Pallet,
	months::path,
	types::{CLEAR_WAIT_DAYS, OpenMonth},
};
use frame_support::{dispatch::DispatchResult, ensure};
use treasurenet_primitives::{
	Assets, Margins, Month, OfficialVolumes, Prices, Usd, WellKey, Wells,
	math::calendar::{DAY_MS, day_of, day_of_month},
	now_ms,
};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_clear(who: &T::AccountId, key: WellKey, month: Month) -> DispatchResult {
		let open = OpenMonths::<T>::get(path(key, month)).ok_or(Error::<T>::NothingUploaded)?;
		let now = now_ms::<T::Time>();
		let is_past_deadline = day_of(now) >= CurrentParameters::<T>::get().mint_deadline(month);
		if !is_past_deadline {
			let ended_at =
				T::Wells::ended_at(open.well, key).ok_or(Error::<T>::DeadlineNotPassed)?;
			let wait = u64::from(CLEAR_WAIT_DAYS).saturating_mul(DAY_MS);
			ensure!(
				open.owner == *who || now >= ended_at.saturating_add(wait),
				Error::<T>::ClearTooEarly
			);
		}
		let penalty_usd = Self::penalty_when_cleared(key, month, &open, is_past_deadline)?;
		Self::close(key, month, &open);
		let penalty_unit = T::Margins::charge(&open.owner, penalty_usd)?;
		T::OfficialVolumes::release(key, month);
		Self::deposit_event(Event::MonthCleared {
			well: open.well,
			key,
			month,
			owner: open.owner,
			penalty_usd,
			penalty_unit,
		});
		Ok(())
	}

	/// The audit's penalty; none without an official volume, and past the deadline none without
	/// prices either, since they will not come any more: nobody is charged by a figure that the chain
	/// does not have.
	fn penalty_when_cleared(
		key: WellKey,
		month: Month,
		open: &OpenMonth<T::AccountId>,
		is_past_deadline: bool,
	) -> Result<Usd, Error<T>> {
		let Some(official) = T::OfficialVolumes::official(key, month) else {
			return Ok(0);
		};
		ensure!(now_ms::<T::Time>() >= official.final_at, Error::OfficialVolumeNotFinal);
		let prices = match T::Prices::month(key.kind, month) {
			Ok(prices) => prices,
			Err(_) if is_past_deadline => return Ok(0),
			Err(day) => return Err(Error::PriceUnavailable { day: day_of_month(day) }),
		};
		let Some(kind) = T::Assets::kind(key.kind) else { return Ok(0) };
		let present = T::Wells::well(open.well)
			.and_then(|view| T::Assets::discount(&kind, view.grade.as_ref()));
		let ratio_bps = T::Margins::terms().ratio_bps;
		let audited =
			Self::audit_uploads(open, &kind, present, official.volume, &prices, ratio_bps);
		Ok(audited.map_or(0, |(_, _, audit)| audit.penalty))
	}
}
