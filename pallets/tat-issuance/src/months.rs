//! Well-months: where they are stored, when they are closed, what they cost, how they end.

use crate::{
	Config, CurrentParameters, Error, Event, HoldReason, OpenMonths, Pallet, Records,
	types::{CERTIFICATE_BYTES, MintedMonth, OpenMonth, Parameters},
};
use codec::MaxEncodedLen;
use frame_support::{
	defensive,
	dispatch::DispatchResult,
	traits::{Footprint, fungible::MutateHold, tokens::Precision},
};
use sp_runtime::traits::Convert;
use treasurenet_primitives::{
	Balance, KindId, Margins, MintedBy, Moment, Month, OfficialVolume, OfficialVolumes,
	ProductionSchedule, RoundId, WellCommitment, WellKey, WellMonthView, WellMonths,
};

/// The key of a month of a well in storage: the months of a kind lie side by side.
pub(crate) fn path(key: WellKey, month: Month) -> (KindId, Month, WellCommitment) {
	(key.kind, month, key.commitment)
}

impl<T: Config> Pallet<T> {
	/// Whether a month takes no more uploads.
	pub(crate) fn is_closed(
		key: WellKey,
		month: Month,
		now: Moment,
		schedule: &ProductionSchedule,
	) -> bool {
		schedule.is_closed(month, now) || T::OfficialVolumes::official(key, month).is_some()
	}

	/// The deposit of an open month, in 10⁻¹⁸ UNIT: for its own entry, and for the official volume
	/// and its certificate that the oracle keeps because of it.
	pub fn deposit_of_month() -> Balance {
		let key = WellKey::max_encoded_len().saturating_add(Month::max_encoded_len());
		let month = key.saturating_add(OpenMonth::<T::AccountId>::max_encoded_len());
		let official = key.saturating_add(OfficialVolume::max_encoded_len());
		let certificate = RoundId::max_encoded_len().saturating_add(CERTIFICATE_BYTES);
		[month, official, certificate]
			.map(|size| T::DepositPrice::convert(Footprint::from_parts(1, size)))
			.into_iter()
			.fold(0, Balance::saturating_add)
	}

	/// Ends an open month: exposure off, deposit released, entry removed.
	pub(crate) fn close(key: WellKey, month: Month, open: &OpenMonth<T::AccountId>) {
		T::Margins::release_exposure(&open.owner, open.exposure);
		let released = T::Currency::release(
			&HoldReason::OpenMonth.into(),
			&open.owner,
			open.deposit,
			Precision::BestEffort,
		);
		if released != Ok(open.deposit) {
			defensive!("the deposit of an open month is held until it ends");
		}
		OpenMonths::<T>::remove(path(key, month));
	}

	pub(crate) fn do_set_parameters(new: Parameters) -> DispatchResult {
		new.validate().map_err(Error::<T>::from)?;
		let old = CurrentParameters::<T>::get();
		CurrentParameters::<T>::put(new);
		Self::deposit_event(Event::ParametersSet { old, new });
		Ok(())
	}
}

fn open_view<AccountId>(open: OpenMonth<AccountId>) -> WellMonthView {
	WellMonthView { well: open.well, minted: None }
}

fn minted_view<AccountId>(minted: MintedMonth<AccountId>) -> WellMonthView {
	let record = minted.record;
	let by =
		MintedBy { official: record.official, round: record.volume_round, at: record.minted_at };
	WellMonthView { well: record.well, minted: Some(by) }
}

impl<T: Config> WellMonths for Pallet<T> {
	fn schedule() -> ProductionSchedule {
		CurrentParameters::<T>::get()
	}

	fn well_month(key: WellKey, month: Month) -> Option<WellMonthView> {
		let path = path(key, month);
		OpenMonths::<T>::get(path)
			.map(open_view)
			.or_else(|| Records::<T>::get(path).map(minted_view))
	}

	fn of_month(
		kind: KindId,
		month: Month,
	) -> impl Iterator<Item = (WellCommitment, WellMonthView)> {
		let open = OpenMonths::<T>::iter_prefix((kind, month))
			.map(|(commitment, open)| (commitment, open_view(open)));
		let minted = Records::<T>::iter_prefix((kind, month))
			.map(|(commitment, minted)| (commitment, minted_view(minted)));
		open.chain(minted)
	}

	fn on_amended(key: WellKey, month: Month, amended: OfficialVolume) {
		Self::amend(key, month, amended);
	}
}
