//! What must always hold.

use crate::{
	Config, CurrentParameters, HoldReason, KindMonth, MintedByKind, MintedByPeriod, MintedByWell,
	OpenMonths, Overminted, Pallet, Records, TotalBurnt, TotalMinted,
};
use alloc::collections::BTreeMap;
use frame_support::{
	ensure,
	traits::fungible::{Inspect, InspectHold},
};
use sp_runtime::TryRuntimeError;
use treasurenet_primitives::{
	Balance, Margins, OfficialVolumes, Usd, Volume, WellCommitment, WellMonths,
	math::calendar::day_of, now_ms,
};

impl<T: Config> Pallet<T> {
	/// Checks every invariant of the pallet.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		ensure!(CurrentParameters::<T>::get().check().is_ok(), "a parameter is out of its range");
		Self::check_open_months()?;
		Self::check_counters()?;
		Self::check_overminted()
	}

	/// Sums, deposits, exposures and requests of the open months.
	fn check_open_months() -> Result<(), TryRuntimeError> {
		let today = day_of(now_ms::<T::Time>());
		let mut owners = BTreeMap::<_, (Balance, Usd)>::new();
		for (commitment, month, open) in OpenMonths::<T>::iter() {
			let sum: Volume = open.slots.iter().sum();
			ensure!(open.sum == sum, "the sum of a month is not that of its slots");
			ensure!(open.sum > 0, "a month without uploads is open");
			ensure!(
				!Records::<T>::contains_key(commitment, month),
				"a month is both open and minted"
			);
			// The oracle drops requests some time after the deadline.
			ensure!(
				today >= Self::mint_deadline(month)
					|| T::OfficialVolumes::is_requested(commitment, month),
				"the oracle is not asked for the volume of an open month"
			);
			let (deposits, exposure) =
				owners.entry(codec::Encode::encode(&open.owner)).or_default();
			*deposits = deposits.saturating_add(open.deposit);
			*exposure = exposure.saturating_add(open.exposure);
			let reason = HoldReason::OpenMonth.into();
			ensure!(
				T::Currency::balance_on_hold(&reason, &open.owner) >= *deposits,
				"less is held than deposits are owed"
			);
		}
		for (owner, (deposits, exposure)) in owners {
			let owner: T::AccountId = codec::Decode::decode(&mut owner.as_slice())
				.map_err(|_| "an account does not decode")?;
			ensure!(
				T::Currency::balance_on_hold(&HoldReason::OpenMonth.into(), &owner) == deposits,
				"what is held is not what the records owe"
			);
			ensure!(
				T::Margins::state(&owner).exposure == exposure,
				"an exposure is not the sum of its notes"
			);
		}
		Ok(())
	}

	/// Counters against the supply and the records.
	fn check_counters() -> Result<(), TryRuntimeError> {
		let minted = TotalMinted::<T>::get();
		ensure!(
			minted.checked_sub(TotalBurnt::<T>::get()) == Some(T::Tat::total_issuance()),
			"the supply of TAT is not what was minted less what was burnt"
		);
		let of_records: Balance = Records::<T>::iter_values()
			.map(|minted| minted.record.minted.saturating_sub(minted.record.withheld))
			.sum();
		ensure!(of_records == minted, "the records do not add up to what was minted");
		let of_kinds: Balance = MintedByKind::<T>::iter_values().sum();
		ensure!(of_kinds == minted, "the kinds do not add up to what was minted");
		let of_wells: Balance = MintedByWell::<T>::iter_values().sum();
		ensure!(of_wells == minted, "the wells do not add up to what was minted");
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

	/// For each real well: what its records show as overminted was withheld or is to be.
	fn check_overminted() -> Result<(), TryRuntimeError> {
		let mut wells = BTreeMap::<WellCommitment, (Balance, Balance)>::new();
		for (commitment, _, minted) in Records::<T>::iter() {
			let record = minted.record;
			ensure!(record.withheld <= record.minted, "more was withheld than minted");
			ensure!(record.overminted <= record.minted, "more was overminted than minted");
			let (overminted, withheld) = wells.entry(commitment).or_default();
			*overminted = overminted.saturating_add(record.overminted);
			*withheld = withheld.saturating_add(record.withheld);
		}
		for (commitment, left) in Overminted::<T>::iter() {
			ensure!(left > 0, "nothing to withhold is recorded");
			ensure!(wells.contains_key(&commitment), "a well without mints is overminted");
		}
		for (commitment, (overminted, withheld)) in wells {
			ensure!(
				withheld.checked_add(Overminted::<T>::get(commitment)) == Some(overminted),
				"what was overminted is neither withheld nor to be withheld"
			);
		}
		Ok(())
	}
}
