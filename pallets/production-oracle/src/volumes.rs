//! Official volumes: when they may be reported, and what they change.

use crate::{pallet::*, rounds::Standing, types::*};
use frame_support::defensive;
use treasurenet_primitives::{
	KindId, Moment, Month, OfficialVolume, OfficialVolumes, Volume, WellCommitment, WellMonths,
	math::calendar::{
		DAY_MS, day_of, day_of_month, days_in, end_of, first_day, month_of, start_of_day,
	},
	runtime_api::OfficialVolumeView,
};

impl<T: Config> Pallet<T> {
	pub(crate) fn volume_standing(
		commitment: WellCommitment,
		month: Month,
		now: Moment,
	) -> Standing {
		let official = Official::<T>::get(commitment, month);
		let accepted = official.map(|official| (official.round, official.revision));
		let Some(well_month) = T::WellMonths::well_month(commitment, month) else {
			return Standing { accepted, closed: Some(Refusal::NoSuchWellMonth), below: None };
		};
		let parameters = CurrentParameters::<T>::get();
		let opens = start_of_day(end_of(month).saturating_add(parameters.volume_round_delay_days));
		let (closed, below) = match (well_month.minted_at, official) {
			_ if now < opens => (Some(Refusal::RoundNotOpen), None),
			(Some(minted_at), Some(official)) => {
				let is_past = now >= months_after(minted_at, parameters.amendment_months);
				(is_past.then_some(Refusal::RoundClosed), Some(official.volume))
			}
			(Some(_), None) => {
				defensive!("nothing is minted without an official volume");
				(Some(Refusal::RoundClosed), None)
			}
			(None, _) if day_of(now) >= T::WellMonths::mint_deadline(month) => {
				(Some(Refusal::RoundClosed), None)
			}
			(None, Some(official)) if now >= official.final_at => {
				(Some(Refusal::VolumeFinal), None)
			}
			(None, _) => (None, None),
		};
		Standing { accepted, closed, below }
	}

	/// Stores an accepted volume and tells whom it concerns if the month was minted.
	pub(crate) fn put_volume(
		commitment: WellCommitment,
		month: Month,
		figure: Option<Volume>,
		certificate: CertificateOf<T>,
		now: Moment,
		final_at: Moment,
	) {
		let Some(volume) = figure else {
			defensive!("a volume round accepts volumes only");
			return;
		};
		let (round, revision) = (certificate.round, certificate.revision);
		Official::<T>::insert(
			commitment,
			month,
			OfficialVolume { volume, round, revision, accepted_at: now, final_at },
		);
		VolumeCertificates::<T>::insert(commitment, month, certificate);
		Self::deposit_event(Event::VolumeAccepted {
			round,
			commitment,
			month,
			revision,
			volume,
			final_at,
		});
		let is_minted = T::WellMonths::well_month(commitment, month)
			.is_some_and(|well_month| well_month.minted_at.is_some());
		if is_minted {
			T::WellMonths::on_amended(commitment, month, volume);
		}
	}

	/// The official volume of a well-month and how it came about.
	pub fn official_view(commitment: WellCommitment, month: Month) -> Option<OfficialVolumeView> {
		let official = Official::<T>::get(commitment, month)?;
		let certificate = VolumeCertificates::<T>::get(commitment, month)?;
		Some(OfficialVolumeView { official, certificate: certificate.view(official.final_at) })
	}
}

impl<T: Config> OfficialVolumes for Pallet<T> {
	fn official(commitment: WellCommitment, month: Month) -> Option<OfficialVolume> {
		Official::<T>::get(commitment, month)
	}

	fn request(commitment: WellCommitment, month: Month, kind: KindId) {
		Self::put_request(commitment, month, kind);
	}

	fn withdraw(commitment: WellCommitment, month: Month) {
		Requested::<T>::remove(month, commitment);
	}

	fn is_requested(commitment: WellCommitment, month: Month) -> bool {
		Requested::<T>::contains_key(month, commitment)
	}
}

/// The same moment some calendar months later; on the last day where that month is shorter.
pub(crate) fn months_after(moment: Moment, months: u16) -> Moment {
	let day = day_of(moment);
	let month = month_of(day).saturating_add(months);
	let place = u32::from(day_of_month(day)).min(days_in(month)).saturating_sub(1);
	let time_of_day = moment.checked_rem(DAY_MS).unwrap_or(0);
	start_of_day(first_day(month).saturating_add(place)).saturating_add(time_of_day)
}
