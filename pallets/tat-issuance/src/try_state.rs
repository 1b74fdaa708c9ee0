//! What must always hold.

use crate::{
	Config, CurrentParameters, HoldReason, KindMonth, MintedByKind, MintedByPeriod, MintedByWell,
	OpenMonths, Overminted, Pallet, Records, TotalBurnt, TotalMinted,
};
use alloc::collections::{BTreeMap, BTreeSet};
use frame_support::{
	ensure,
	traits::fungible::{Inspect, InspectHold},
};
use sp_runtime::TryRuntimeError;
use treasurenet_primitives::{
	Balance, KindId, Margins, MintRecord, Month, Usd, Volume, WellKey, math::calendar::days_in,
};

impl<T: Config> Pallet<T> {
	/// Checks every invariant of the pallet.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		ensure!(
			CurrentParameters::<T>::get().validate().is_ok(),
			"a parameter is out of its range"
		);
		Self::check_open_months()?;
		Self::check_records()?;
		Self::check_counters()?;
		Self::check_withholding()
	}

	/// Sums of the open months, and that deposits and exposures are theirs and nothing else's.
	fn check_open_months() -> Result<(), TryRuntimeError> {
		let mut owners = BTreeMap::<T::AccountId, (Balance, Usd)>::new();
		for (path, open) in OpenMonths::<T>::iter() {
			let days = days_in(path.1) as usize;
			let sum: Volume = open.slots.iter().sum();
			ensure!(open.sum == sum, "the sum of a month is not that of its slots");
			ensure!(open.sum > 0, "a month without uploads is open");
			ensure!(open.slots.iter().skip(days).all(|day| *day == 0), "a month has no such day");
			ensure!(open.device_signed <= open.sum, "more is signed than uploaded");
			ensure!(!Records::<T>::contains_key(path), "a month is both open and minted");
			let (deposits, exposure) = owners.entry(open.owner).or_default();
			*deposits = deposits.saturating_add(open.deposit);
			*exposure = exposure.saturating_add(open.exposure);
		}
		// Only an account that the system knows can have a hold.
		let accounts: BTreeSet<_> =
			frame_system::Account::<T>::iter_keys().chain(owners.keys().cloned()).collect();
		for who in accounts {
			let (deposits, exposure) = owners.get(&who).copied().unwrap_or_default();
			ensure!(
				T::Currency::balance_on_hold(&HoldReason::OpenMonth.into(), &who) == deposits,
				"what is held is not what the open months owe"
			);
			ensure!(
				T::Margins::state(&who).exposure == exposure,
				"an exposure is not the sum of its notes"
			);
		}
		Ok(())
	}

	/// Each record by itself.
	fn check_records() -> Result<(), TryRuntimeError> {
		for ((_, month, _), minted) in Records::<T>::iter() {
			let record = &minted.record;
			Self::check_record(month, record)?;
			ensure!(minted.in_force <= record.official, "an amendment is above the record");
		}
		Ok(())
	}

	fn check_record(month: Month, record: &MintRecord) -> Result<(), TryRuntimeError> {
		ensure!(record.days.len() == days_in(month) as usize, "a record misses days");
		ensure!(record.device_signed <= record.uploaded(), "more is signed than uploaded");
		ensure!(
			record.verified == record.official.min(record.uploaded()),
			"what counts is neither uploaded nor official"
		);
		ensure!(record.minted <= record.value, "more was minted than produced");
		ensure!(record.withheld <= record.minted, "more was withheld than minted");
		ensure!(record.overminted <= record.minted, "more was overminted than minted");
		ensure!(
			(record.penalty == 0) == (record.penalty_unit == 0),
			"a penalty cost nothing, or nothing cost UNIT"
		);
		Ok(())
	}

	/// Counters against the supply and the records, both ways.
	fn check_counters() -> Result<(), TryRuntimeError> {
		let minted = TotalMinted::<T>::get();
		ensure!(
			minted.checked_sub(TotalBurnt::<T>::get()) == Some(T::Tat::total_issuance()),
			"the supply of TAT is not what was minted less what was burnt"
		);
		let mut of_records: Balance = 0;
		let mut kinds = BTreeMap::<KindId, Balance>::new();
		let mut wells = BTreeMap::<WellKey, Balance>::new();
		for ((kind, _, commitment), MintRecord { minted, withheld, restored, .. }) in
			Records::<T>::iter().map(|(path, minted)| (path, minted.record))
		{
			let paid = minted.saturating_sub(withheld).saturating_add(restored);
			if paid > 0 {
				of_records = of_records.saturating_add(paid);
				let of_kind = kinds.entry(kind).or_default();
				*of_kind = of_kind.saturating_add(paid);
				let of_well = wells.entry(WellKey { kind, commitment }).or_default();
				*of_well = of_well.saturating_add(paid);
			}
		}
		ensure!(of_records == minted, "the records do not add up to what was minted");
		ensure!(
			MintedByKind::<T>::iter().collect::<BTreeMap<_, _>>() == kinds,
			"a kind's counter is not the sum of its records"
		);
		ensure!(
			MintedByWell::<T>::iter().collect::<BTreeMap<_, _>>() == wells,
			"a well's counter is not the sum of its records"
		);
		let of_periods: Balance = MintedByPeriod::<T>::iter_values().sum();
		ensure!(of_periods == minted, "the periods do not add up to what was minted");
		for (kind, (_, in_month)) in KindMonth::<T>::iter() {
			ensure!(
				in_month <= MintedByKind::<T>::get(kind),
				"a kind minted more in a month than ever"
			);
		}
		Ok(())
	}

	/// For each owner and kind: what its records show as overminted was withheld or is to be, and
	/// what was withheld too much was restored or is to be.
	fn check_withholding() -> Result<(), TryRuntimeError> {
		let mut ledgers = BTreeMap::<(T::AccountId, KindId), (Balance, Balance)>::new();
		for ((kind, _, _), minted) in Records::<T>::iter() {
			let (credit, debit) = ledgers.entry((minted.owner, kind)).or_default();
			*credit = credit
				.saturating_add(minted.record.overminted)
				.saturating_add(minted.record.restored);
			*debit = debit.saturating_add(minted.record.withheld);
		}
		for (owner, kind, left) in Overminted::<T>::iter() {
			ensure!(!left.is_settled(), "a settled withholding is kept");
			ensure!(
				left.to_withhold == 0 || left.to_restore == 0,
				"something is to be withheld and restored at once"
			);
			ensure!(
				ledgers.contains_key(&(owner, kind)),
				"an owner without mints of the kind is to be withheld from"
			);
		}
		for ((owner, kind), (overminted, withheld)) in ledgers {
			let left = Overminted::<T>::get(&owner, kind);
			ensure!(
				withheld.checked_add(left.to_withhold) == overminted.checked_add(left.to_restore),
				"what was overminted is neither withheld nor to be withheld"
			);
		}
		Ok(())
	}
}
