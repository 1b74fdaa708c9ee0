//! What clients read through the runtime API, besides the previews.

use crate::{
	Config, CurrentParameters, OpenMonths, Pallet, Records, months::path, refusals::margin_refusals,
};
use alloc::{vec, vec::Vec};
use treasurenet_primitives::{
	Assets, Margins, MintRecord, MintRefusal, Moment, Month, OfficialVolumes, ProductionSchedule,
	StateRefusal, Volume, WellId, WellKey, Wells,
	math::calendar::days_in,
	now_ms,
	production_api::{MAX_PAGE, MonthStatus, MonthSummary},
};

impl<T: Config> Pallet<T> {
	/// Every reason why no month of a well can be minted now.
	pub fn well_refusals(well: WellId) -> Vec<MintRefusal> {
		let Some(view) = T::Wells::well(well) else {
			return vec![MintRefusal::State(StateRefusal::UnknownWell)];
		};
		let product = T::Assets::product(view.key.kind);
		let mut refusals = Self::mint_state_refusals(&view, product.as_ref(), now_ms::<T::Time>());
		let state = T::Margins::state(&view.owner);
		refusals.extend(margin_refusals(&state, &T::Margins::terms()));
		refusals
	}

	/// A month's full status. `None` if there is no such well.
	///
	/// The record is that of the real well's month, also where another entry of the register minted
	/// it; uploads are those of this one alone.
	pub fn month_status(well: WellId, month: Month) -> Option<MonthStatus<T::AccountId>> {
		let view = T::Wells::well(well)?;
		let key = view.key;
		let now = now_ms::<T::Time>();
		let open = OpenMonths::<T>::get(path(key, month)).filter(|open| open.well == well);
		let record = Records::<T>::get(path(key, month)).map(|minted| minted.record);
		let closed =
			record.is_some() || Self::is_closed(key, month, now, &CurrentParameters::<T>::get());
		let days: Vec<Volume> = match (&open, &record) {
			(Some(open), _) => open.slots.iter().copied().take(days_in(month) as usize).collect(),
			(None, Some(record)) => volumes(record).collect(),
			(None, None) => vec![0; days_in(month) as usize],
		};
		let status = MonthStatus {
			uploaded: days.iter().fold(0, |sum, day| sum.saturating_add(*day)),
			days,
			exposure: open.map_or(0, |open| open.exposure),
			closed,
			official: T::OfficialVolumes::official(key, month),
			record,
			preview: Self::assess(well, view, month).into(),
		};
		Some(status)
	}

	/// The open and minted months of a well from `from` to `to`, at most [`MAX_PAGE`] months of the
	/// calendar. `None` if there is no such well. Records and uploads as in [`Self::month_status`].
	pub fn months_of_well(well: WellId, from: Month, to: Month) -> Option<Vec<MonthSummary>> {
		let key = T::Wells::well(well)?.key;
		let now = now_ms::<T::Time>();
		let schedule = CurrentParameters::<T>::get();
		let months = (from..=to).take(MAX_PAGE as usize);
		Some(months.filter_map(|month| Self::summary(well, key, month, now, &schedule)).collect())
	}

	fn summary(
		well: WellId,
		key: WellKey,
		month: Month,
		now: Moment,
		schedule: &ProductionSchedule,
	) -> Option<MonthSummary> {
		let open = OpenMonths::<T>::get(path(key, month));
		let (days, minted) = match open {
			Some(open) if open.well == well => (bits(open.slots.into_iter()), (open.sum, None)),
			Some(_) => return None,
			None => {
				let record = Records::<T>::get(path(key, month))?.record;
				(bits(volumes(&record)), (record.uploaded(), Some(record.minted)))
			}
		};
		let (uploaded, minted) = minted;
		let official = T::OfficialVolumes::official(key, month);
		Some(MonthSummary {
			month,
			days,
			uploaded,
			official,
			minted,
			closed: minted.is_some() || official.is_some() || schedule.is_closed(month, now),
			deadline: schedule.mint_deadline(month),
		})
	}
}

fn volumes(record: &MintRecord) -> impl Iterator<Item = Volume> + '_ {
	record.days.iter().map(|day| day.0)
}

/// The days that have a volume: bit 0 is the first.
fn bits(volumes: impl Iterator<Item = Volume>) -> u32 {
	volumes
		.zip(0u32..)
		.filter(|(volume, _)| *volume > 0)
		.fold(0, |bits, (_, day)| bits | 1u32.checked_shl(day).unwrap_or_default())
}
