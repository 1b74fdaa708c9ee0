//! What can come after: clearing, amendments, burns, new parameters.

use crate::{
	Config, CurrentParameters, Error, Event, OpenMonths, Overminted, Pallet, Records, TotalBurnt,
	types::{MintedMonth, OpenMonth, Parameters},
};
use frame_support::{
	dispatch::DispatchResult,
	ensure,
	storage::with_storage_layer,
	traits::{
		fungible::{Inspect, Mutate},
		tokens::{Fortitude, Precision, Preservation},
	},
};
use sp_runtime::DispatchError;
use treasurenet_primitives::{
	Assets, Balance, BurnTat, Day, Margins, MintRecord, Moment, Month, OfficialVolumes, Prices,
	Usd, Volume, WellCommitment, WellMonthView, WellMonths, Wells,
	math::{
		audit::{Claim, audit, overminted},
		calendar::{day_of, day_of_month, days_in, first_day, month_of},
	},
	now_ms,
};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_clear(commitment: WellCommitment, month: Month) -> DispatchResult {
		let open = OpenMonths::<T>::get(commitment, month).ok_or(Error::<T>::NothingUploaded)?;
		let now = now_ms::<T::Time>();
		ensure!(day_of(now) >= Self::mint_deadline(month), Error::<T>::DeadlineNotPassed);
		let penalty_usd = Self::penalty_when_cleared(commitment, month, &open, now)?;
		Self::close(commitment, month, &open);
		let penalty_unit = match penalty_usd {
			0 => 0,
			penalty => T::Margins::charge(&open.owner, penalty)?,
		};
		T::OfficialVolumes::withdraw(commitment, month);
		Self::deposit_event(Event::MonthCleared {
			well: open.well,
			commitment,
			month,
			owner: open.owner,
			penalty_usd,
			penalty_unit,
		});
		Ok(())
	}

	/// The audit's penalty; none without an official volume or without prices to value the month by:
	/// nobody can be charged by a figure that the chain does not have.
	fn penalty_when_cleared(
		commitment: WellCommitment,
		month: Month,
		open: &OpenMonth<T::AccountId>,
		now: Moment,
	) -> Result<Usd, Error<T>> {
		let Some(official) = T::OfficialVolumes::official(commitment, month) else {
			return Ok(0);
		};
		ensure!(now >= official.final_at, Error::OfficialVolumeNotFinal);
		let (Ok(prices), Some(kind)) =
			(T::Prices::month(open.kind, month), T::Assets::kind(open.kind))
		else {
			return Ok(0);
		};
		let present = T::Wells::well(open.well)
			.and_then(|view| T::Assets::discount(view.kind, view.grade.as_ref()));
		Ok(Self::audit_uploads(open, &kind, present, &official, &prices)
			.map_or(0, |(_, audit)| audit.penalty))
	}

	pub(crate) fn do_set_parameters(new: Parameters) -> DispatchResult {
		new.check().map_err(Error::<T>::from)?;
		let old = CurrentParameters::<T>::get();
		CurrentParameters::<T>::put(&new);
		Self::deposit_event(Event::ParametersSet { old, new });
		Ok(())
	}

	pub(crate) fn do_charge_amendment(commitment: WellCommitment, month: Month) -> DispatchResult {
		let mut minted = Records::<T>::get(commitment, month).ok_or(Error::<T>::NotMinted)?;
		let official = T::OfficialVolumes::official(commitment, month)
			.ok_or(Error::<T>::OfficialVolumeMissing)?;
		// An amendment counts if it came in time, however late it is charged.
		ensure!(
			Self::counts_as_amendment(&minted.record, official.accepted_at),
			Error::<T>::NothingToCharge
		);
		let due = Self::further_penalty(&minted.record, official.volume);
		ensure!(due > 0, Error::<T>::NothingToCharge);
		Self::charge_further(commitment, month, &mut minted, due)?;
		Records::<T>::insert(commitment, month, minted);
		Ok(())
	}

	/// Whether an amendment of this moment still counts: until the end of the same day of the month,
	/// `amendment_months` later.
	fn counts_as_amendment(record: &MintRecord, moment: Moment) -> bool {
		let minted_on = day_of(record.minted_at);
		let last =
			month_of(minted_on).saturating_add(CurrentParameters::<T>::get().amendment_months);
		let days = u32::from(day_of_month(minted_on)).min(days_in(last));
		day_of(moment) < first_day(last).saturating_add(days)
	}

	/// The penalty with another official volume, less what was charged. Never negative: what was
	/// charged stays charged.
	fn further_penalty(record: &MintRecord, official: Volume) -> Usd {
		audit(Claim {
			uploaded: record.uploaded,
			official,
			value: record.value,
			record_step: record.record_step,
			margin_ratio_bps: record.margin_ratio_bps,
		})
		.map_or(0, |audit| audit.penalty.saturating_sub(record.penalty))
	}

	fn charge_further(
		commitment: WellCommitment,
		month: Month,
		minted: &mut MintedMonth<T::AccountId>,
		due: Usd,
	) -> DispatchResult {
		let penalty_unit = T::Margins::charge(&minted.owner, due)?;
		minted.record.penalty = minted.record.penalty.saturating_add(due);
		Self::deposit_event(Event::AmendmentCharged {
			commitment,
			month,
			owner: minted.owner.clone(),
			penalty_usd: due,
			penalty_unit,
		});
		Ok(())
	}

	/// Moves what a record shows as overminted to `target`, and what is to be withheld along with it.
	///
	/// A correction upwards can only take back what was not withheld yet, of this month or another
	/// one of the well: so the records of a well always add up to what was and will be withheld.
	fn set_overminted(commitment: WellCommitment, record: &mut MintRecord, target: Balance) {
		let outstanding = Overminted::<T>::get(commitment);
		let more = target.saturating_sub(record.overminted);
		let less = record.overminted.saturating_sub(target).min(outstanding);
		record.overminted = record.overminted.saturating_add(more).saturating_sub(less);
		match outstanding.saturating_add(more).saturating_sub(less) {
			0 => Overminted::<T>::remove(commitment),
			left => Overminted::<T>::insert(commitment, left),
		}
	}
}

impl<T: Config> WellMonths for Pallet<T> {
	fn well_month(commitment: WellCommitment, month: Month) -> Option<WellMonthView> {
		if let Some(OpenMonth { well, kind, .. }) = OpenMonths::<T>::get(commitment, month) {
			return Some(WellMonthView { well, kind, minted_at: None });
		}
		let MintRecord { well, kind, minted_at, .. } = Records::<T>::get(commitment, month)?.record;
		Some(WellMonthView { well, kind, minted_at: Some(minted_at) })
	}

	fn mint_deadline(month: Month) -> Day {
		let months = CurrentParameters::<T>::get().mint_deadline_months.saturating_add(1);
		first_day(month.saturating_add(months))
	}

	fn on_amended(commitment: WellCommitment, month: Month, volume: Volume) {
		let Some(mut minted) = Records::<T>::get(commitment, month) else { return };
		if !Self::counts_as_amendment(&minted.record, now_ms::<T::Time>()) {
			return;
		}
		let record = &mut minted.record;
		if let Some(target) = overminted(record.minted, record.verified, volume) {
			Self::set_overminted(commitment, record, target);
		}
		Self::deposit_event(Event::MonthAmended {
			commitment,
			month,
			official: volume,
			overminted: record.overminted,
		});
		let due = Self::further_penalty(record, volume);
		if due > 0 {
			let charged =
				with_storage_layer(|| Self::charge_further(commitment, month, &mut minted, due));
			if let Err(error) = charged {
				log::warn!(
					target: "runtime::tat-issuance",
					"penalty of amended month {month} of {commitment:?} not charged: {error:?}",
				);
				Self::deposit_event(Event::AmendmentNotCharged {
					commitment,
					month,
					penalty_usd: due,
				});
			}
		}
		Records::<T>::insert(commitment, month, minted);
	}
}

impl<T: Config> BurnTat<T::AccountId> for Pallet<T> {
	fn burn(who: &T::AccountId, amount: Balance) -> Result<Balance, DispatchError> {
		with_storage_layer(|| {
			// The supply tells what is really gone: a rest below the minimum balance goes with it.
			let before = T::Tat::total_issuance();
			T::Tat::burn_from(
				who,
				amount,
				Preservation::Expendable,
				Precision::Exact,
				Fortitude::Polite,
			)?;
			let burnt = before.saturating_sub(T::Tat::total_issuance());
			TotalBurnt::<T>::try_mutate(|total| -> DispatchResult {
				*total = total.checked_add(burnt).ok_or(Error::<T>::Overflow)?;
				Ok(())
			})?;
			Self::deposit_event(Event::TatBurnt { account: who.clone(), amount: burnt });
			Ok(burnt)
		})
	}
}
