//! Uploads of daily volumes.

use crate::{
	Config, CurrentParameters, Error, Event, HoldReason, OpenMonths, Pallet, Records,
	types::{DAYS, OpenMonth, Parameters, UploadItem},
};
use alloc::{collections::BTreeSet, vec::Vec};
use codec::MaxEncodedLen;
use frame_support::{
	dispatch::DispatchResult,
	ensure,
	traits::{Footprint, fungible::MutateHold},
};
use sp_runtime::traits::Convert;
use treasurenet_primitives::{
	AssetStatus, Assets, Balance, Kind, KindClass, KindId, KindStatus, Margins, Moment, Month,
	OfficialVolumes, Prices, ProducerRefusal, Producers, Usd, Volume, WellCommitment, WellId,
	WellMonths, WellState, WellView, Wells,
	math::{
		calendar::{day_in_month, day_of, end_of, is_day_over},
		production,
	},
	now_ms,
};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_upload(who: &T::AccountId, items: Vec<UploadItem>) -> DispatchResult {
		ensure!(!items.is_empty(), Error::<T>::NoItems);
		let now = now_ms::<T::Time>();
		let parameters = CurrentParameters::<T>::get();
		let mut seen = BTreeSet::new();
		for (index, upload) in items.into_iter().enumerate() {
			let item = u16::try_from(index).unwrap_or(u16::MAX);
			ensure!(seen.insert((upload.well, upload.month)), Error::<T>::DuplicateItem { item });
			Self::upload_item(who, item, upload, now, &parameters)?;
		}
		Ok(())
	}

	fn upload_item(
		who: &T::AccountId,
		item: u16,
		upload: UploadItem,
		now: Moment,
		parameters: &Parameters,
	) -> DispatchResult {
		let UploadItem { well, month, days } = upload;
		ensure!(!days.is_empty(), Error::<T>::EmptyItem { item });
		let view = T::Wells::well(well).ok_or(Error::<T>::UploadUnknownWell { item })?;
		ensure!(
			T::Producers::is_uploader(&view.owner, who, well),
			Error::<T>::NotUploader { item }
		);
		let kind = T::Assets::kind(view.kind).ok_or(Error::<T>::UploadAssetNotLive { item })?;
		Self::ensure_may_upload(&view, &kind, item)?;
		ensure!(month >= view.first_month, Error::<T>::MonthBeforeWell { item });
		let commitment = view.commitment;
		let open = Self::open_for_upload(&view, item, well, month)?;
		ensure!(
			!Self::is_closed(commitment, month, now, parameters),
			Error::<T>::MonthClosed { item }
		);
		let (_, price) = T::Prices::latest(view.kind).ok_or(Error::<T>::NeverPriced { item })?;
		let discount = T::Assets::discount(view.kind, view.grade.as_ref())
			.ok_or(Error::<T>::GradeMissing { item })?;

		let is_first = open.is_none();
		let mut open = match open {
			Some(open) => open,
			None => OpenMonth {
				well,
				owner: view.owner.clone(),
				kind: view.kind,
				slots: [0; DAYS],
				sum: 0,
				discount,
				exposure: 0,
				device_signed: 0,
				deposit: Self::hold_deposit(&view.owner)
					.ok_or(Error::<T>::DepositTooLow { item })?,
			},
		};
		let mut exposure: Usd = 0;
		let mut given: u32 = 0;
		let count = days.len() as u8; // At most 31 by its bound.
		for (n, volume) in days {
			Self::check_day(item, month, n, volume, now, &kind, parameters)?;
			let bit = 1u32.checked_shl(n.into()).unwrap_or_default();
			ensure!(given & bit == 0, Error::<T>::DuplicateDay { item, day: n });
			given |= bit;
			let slot = usize::from(n)
				.checked_sub(1)
				.and_then(|index| open.slots.get_mut(index))
				.ok_or(Error::<T>::InvalidDay { item, day: n })?;
			ensure!(*slot == 0, Error::<T>::DayAlreadyUploaded { item, day: n });
			*slot = volume;
			open.sum = open.sum.checked_add(volume).ok_or(Error::<T>::UploadOverflow { item })?;
			exposure = production::value(volume, kind.conversion, price, discount)
				.and_then(|value| exposure.checked_add(value))
				.ok_or(Error::<T>::UploadOverflow { item })?;
		}
		open.exposure =
			open.exposure.checked_add(exposure).ok_or(Error::<T>::UploadOverflow { item })?;
		// The escrow's own error cannot name the item; whether UNIT has a price tells which it was.
		T::Margins::add_exposure(&view.owner, exposure).map_err(|_| {
			match T::Margins::penalty_in_unit(1) {
				Ok(_) => Error::<T>::MarginTooLow { item },
				Err(_) => Error::<T>::UploadUnitPriceUnavailable { item },
			}
		})?;
		let sum = open.sum;
		OpenMonths::<T>::insert(commitment, month, open);
		if is_first {
			T::OfficialVolumes::request(commitment, month, view.kind);
		}
		Self::deposit_event(Event::Uploaded {
			well,
			month,
			uploader: who.clone(),
			days: count,
			sum,
			exposure,
		});
		Ok(())
	}

	/// What the states of producer, asset, kind and well allow.
	fn ensure_may_upload(
		view: &WellView<T::AccountId>,
		kind: &Kind,
		item: u16,
	) -> Result<(), Error<T>> {
		T::Producers::ensure_in_good_standing(&view.owner, kind.asset)
			.and_then(|()| T::Producers::ensure_qualified(&view.owner, kind.asset))
			.map_err(|refusal| match refusal {
				ProducerRefusal::NotAdmitted => Error::UploadProducerNotAdmitted { item },
				ProducerRefusal::Suspended => Error::UploadProducerSuspended { item },
				ProducerRefusal::AttestationExpired => Error::UploadAttestationExpired { item },
				ProducerRefusal::NotQualified => Error::UploadNotQualified { item },
			})?;
		match T::Assets::status(kind.asset) {
			Some(AssetStatus::Live) => {}
			Some(AssetStatus::Paused) => return Err(Error::UploadAssetPaused { item }),
			Some(AssetStatus::Retired) => return Err(Error::UploadAssetRetired { item }),
			Some(AssetStatus::Proposed) | None => {
				return Err(Error::UploadAssetNotLive { item });
			}
		}
		ensure!(kind.status == KindStatus::Active, Error::UploadKindPaused { item });
		ensure!(kind.class == KindClass::Physical, Error::NotPhysical { item });
		match view.state {
			WellState::Active | WellState::ReviewDue | WellState::Expired => Ok(()),
			WellState::InReview => Err(Error::UploadWellInReview { item }),
			WellState::Rejected => Err(Error::UploadWellRejected { item }),
			WellState::Deactivated => Err(Error::UploadWellDeactivated { item }),
		}
	}

	/// The entry that an upload of this well and month goes into; `None` if it is the first.
	fn open_for_upload(
		view: &WellView<T::AccountId>,
		item: u16,
		well: WellId,
		month: Month,
	) -> Result<Option<OpenMonth<T::AccountId>>, Error<T>> {
		if let Some(minted) = Records::<T>::get(view.commitment, month) {
			ensure!(minted.record.well == well, Error::MonthOfOtherWell { item });
			return Err(Error::MonthMinted { item });
		}
		let open = OpenMonths::<T>::get(view.commitment, month);
		ensure!(
			open.as_ref().is_none_or(|open| open.well == well),
			Error::MonthOfOtherWell { item }
		);
		Ok(open)
	}

	fn check_day(
		item: u16,
		month: Month,
		n: u8,
		volume: Volume,
		now: Moment,
		kind: &Kind,
		parameters: &Parameters,
	) -> Result<(), Error<T>> {
		let day = day_in_month(month, n).ok_or(Error::InvalidDay { item, day: n })?;
		ensure!(volume > 0, Error::VolumeZero { item, day: n });
		ensure!(volume <= kind.max_daily_volume, Error::VolumeTooLarge { item, day: n });
		ensure!(is_day_over(day, now), Error::DayNotOver { item, day: n });
		ensure!(
			day_of(now).saturating_sub(day) <= parameters.max_backfill_days,
			Error::DayTooOld { item, day: n }
		);
		Ok(())
	}

	/// Whether a month takes no more uploads.
	pub(crate) fn is_closed(
		commitment: WellCommitment,
		month: Month,
		now: Moment,
		parameters: &Parameters,
	) -> bool {
		let today = day_of(now);
		// Past the deadline nothing could be minted of it: a cleared month stays cleared.
		parameters.close_after_days.is_some_and(|days| today >= end_of(month).saturating_add(days))
			|| today >= Self::mint_deadline(month)
			|| T::OfficialVolumes::official(commitment, month).is_some()
	}

	/// The deposit of an open month and of the oracle's request for its volume, in 10⁻¹⁸ UNIT.
	pub fn deposit_of_month() -> Balance {
		let key = WellCommitment::max_encoded_len().saturating_add(Month::max_encoded_len());
		let size = key
			.saturating_add(OpenMonth::<T::AccountId>::max_encoded_len())
			.saturating_add(key)
			.saturating_add(KindId::max_encoded_len());
		T::DepositPrice::convert(Footprint::from_parts(2, size))
	}

	fn hold_deposit(owner: &T::AccountId) -> Option<Balance> {
		let deposit = Self::deposit_of_month();
		T::Currency::hold(&HoldReason::OpenMonth.into(), owner, deposit).ok()?;
		Some(deposit)
	}
}
