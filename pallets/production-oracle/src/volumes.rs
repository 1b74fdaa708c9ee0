//! Official volumes: when they may be reported, and what they change.

use crate::{
	pallet::*,
	rounds::{Accepted, Standing},
	types::*,
};
use frame_support::defensive;
use treasurenet_primitives::{
	Moment, Month, OfficialVolume, OfficialVolumes, RoundId, WellKey, WellMonths,
	math::calendar::day_of, now_ms, oracle_api::Subject,
};

impl From<OfficialVolume> for Accepted {
	fn from(official: OfficialVolume) -> Self {
		let OfficialVolume { volume, round, revision, final_at, .. } = official;
		Self { round, revision, figure: Some(volume), final_at }
	}
}

impl<T: Config> Pallet<T> {
	pub(crate) fn volume_standing(key: WellKey, month: Month, now: Moment) -> Standing {
		let accepted = Official::<T>::get(key, month).map(Accepted::from);
		let Some(well_month) = T::WellMonths::well_month(key, month) else {
			return Standing { accepted, closed: Some(Refusal::NoSuchWellMonth), cap: None };
		};
		let schedule = T::WellMonths::schedule();
		let (is_past, cap) = match well_month.minted {
			Some(minted) => (now >= schedule.amendments_end(minted.at), Some(minted.official)),
			None => (day_of(now) >= schedule.mint_deadline(month), None),
		};
		let closed = if now < schedule.volume_round_opens(month) {
			Some(Refusal::RoundNotOpen)
		} else {
			is_past.then_some(Refusal::RoundClosed)
		};
		Standing { accepted, closed, cap }
	}

	/// Stores an accepted volume.
	pub(crate) fn put_volume(key: WellKey, month: Month, value: Accepted, now: Moment) {
		let Accepted { round, revision, figure: Some(volume), final_at } = value else {
			defensive!("a volume round accepts volumes only");
			return;
		};
		Official::<T>::insert(
			key,
			month,
			OfficialVolume { volume, round, revision, accepted_at: now, final_at },
		);
		Self::deposit_event(Event::VolumeAccepted { round, key, month, revision, volume, final_at });
	}

	/// Passes a volume that became final on, if it amends what a month was minted by.
	pub(crate) fn tell_amended(key: WellKey, month: Month, round: RoundId) {
		let minted = T::WellMonths::well_month(key, month).and_then(|view| view.minted);
		let Some(official) = Official::<T>::get(key, month) else { return };
		if official.round == round && minted.is_some_and(|minted| minted.round != round) {
			T::WellMonths::on_amended(key, month, official);
		}
	}
}

impl<T: Config> OfficialVolumes for Pallet<T> {
	fn official(key: WellKey, month: Month) -> Option<OfficialVolume> {
		Official::<T>::get(key, month)
	}

	fn release(key: WellKey, month: Month) {
		let subject = Subject::Volume { key, month };
		if let Some((id, round)) = Self::undecided_round(&subject) {
			Self::discard(id, round, now_ms::<T::Time>());
		}
		if let Some(official) = Official::<T>::take(key, month) {
			Certificates::<T>::remove(official.round);
			// Its answers are judged all the same.
			if let Some(before) = Self::replace_round(official.round) {
				Certificates::<T>::remove(before);
			}
		}
	}
}
