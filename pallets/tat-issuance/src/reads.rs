//! What clients read through the runtime API.

use crate::{Config, CurrentParameters, OpenMonths, Pallet, Records};
use alloc::{vec, vec::Vec};
use treasurenet_primitives::{
	Margins, MintRefusal, Month, OfficialVolumes, Usd, Volume, WellId, Wells,
	math::calendar::days_in, now_ms, runtime_api::MonthStatus,
};

impl<T: Config> Pallet<T> {
	/// Every reason why no month of a well can be minted now.
	pub fn well_refusals(well: WellId) -> Vec<MintRefusal> {
		let Some(view) = T::Wells::well(well) else {
			return vec![MintRefusal::UnknownWell];
		};
		let mut refusals = Self::state_refusals(&view, now_ms::<T::Time>());
		refusals.extend(Self::margin_refusals(&T::Margins::state(&view.owner)));
		refusals
	}

	/// A month's full status. `None` if there is no such well.
	///
	/// The record is that of the real well's month, also where another entry of the register minted
	/// it; uploads are those of this one alone.
	pub fn month_status(well: WellId, month: Month) -> Option<MonthStatus<T::AccountId>> {
		let view = T::Wells::well(well)?;
		let now = now_ms::<T::Time>();
		let record = Records::<T>::get(view.commitment, month).map(|minted| minted.record);
		let open = OpenMonths::<T>::get(view.commitment, month).filter(|open| open.well == well);
		let (uploaded, exposure): (Volume, Usd) = match (&open, &record) {
			(Some(open), _) => (open.sum, open.exposure),
			(None, Some(record)) => (record.uploaded, 0),
			(None, None) => (0, 0),
		};
		let days = match (&open, &record) {
			(_, Some(_)) => Vec::new(),
			(Some(open), None) => {
				open.slots.iter().copied().take(days_in(month) as usize).collect()
			}
			(None, None) => vec![0; days_in(month) as usize],
		};
		Some(MonthStatus {
			days,
			uploaded,
			exposure,
			closed: record.is_some()
				|| Self::is_closed(view.commitment, month, now, &CurrentParameters::<T>::get()),
			official: T::OfficialVolumes::official(view.commitment, month),
			record,
			preview: Self::preview(well, month),
		})
	}
}
