//! What must always hold.

use crate::{
	ActiveWell, Config, CurrentParameters, DAppLinks, DApps, FreedFrom, HoldReason, MAX_LINKS,
	NextDAppId, NextWellId, OwnedWells, Pallet, Stage, Wells, shares,
};
use alloc::collections::BTreeMap;
use frame_support::{ensure, traits::fungible::InspectHold};
use sp_runtime::TryRuntimeError;
use treasurenet_primitives::Balance;

impl<T: Config> Pallet<T> {
	/// Checks every invariant of this pallet's storage.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		ensure!(CurrentParameters::<T>::get().validate().is_ok(), "a parameter is out of range");
		let (approved, wells, links) = Self::check_wells()?;
		ensure!(
			ActiveWell::<T>::iter().count() == approved,
			"an identifier is active without an approved well"
		);
		ensure!(OwnedWells::<T>::iter().count() == wells, "the index names a well that is gone");
		ensure!(DAppLinks::<T>::iter().count() == links, "a link outlived its well");
		for (commitment, freed) in FreedFrom::<T>::iter() {
			ensure!(
				!ActiveWell::<T>::contains_key(commitment),
				"an identifier is free and active at once"
			);
			ensure!(freed.last_well < NextWellId::<T>::get(), "freed by a well that never was");
		}
		ensure!(
			DApps::<T>::iter_keys().all(|dapp| dapp < NextDAppId::<T>::get()),
			"a dApp's number is still to be given"
		);
		Ok(())
	}

	/// Checks each well and the holds, and counts approved wells, wells and links.
	fn check_wells() -> Result<(usize, usize, usize), TryRuntimeError> {
		let next = NextWellId::<T>::get();
		let (mut approved, mut wells, mut links) = (0, 0, 0);
		let mut owed: BTreeMap<T::AccountId, (Balance, Balance)> = BTreeMap::new();
		for (id, well) in Wells::<T>::iter() {
			wells += 1;
			ensure!(id < next, "a well's number is still to be given");
			ensure!(OwnedWells::<T>::contains_key(&well.owner, id), "a well misses in the index");
			if well.stage == Stage::Approved {
				approved += 1;
				ensure!(
					ActiveWell::<T>::get(well.commitment) == Some(id),
					"an approved well does not have its identifier"
				);
				ensure!(well.valid_until > 0, "an approved well has no validity");
			}
			ensure!(
				well.pending.is_none() || well.stage == Stage::Approved,
				"fields wait beside none in force"
			);
			ensure!(
				shares::is_sound(&well.beneficiaries, &well.owner),
				"the beneficiaries' parts are not sound"
			);
			let (mut count, mut deposits): (u32, Balance) = (0, 0);
			for (_, link) in DAppLinks::<T>::iter_prefix(id) {
				count += 1;
				deposits = deposits.saturating_add(link.deposit);
			}
			ensure!(count == well.links && count <= MAX_LINKS, "a well's links are miscounted");
			links += count as usize;
			let sums = owed.entry(well.owner).or_default();
			sums.0 = sums.0.saturating_add(well.deposit);
			sums.1 = sums.1.saturating_add(deposits);
		}
		for (owner, (well_deposits, link_deposits)) in owed {
			ensure!(
				T::Currency::balance_on_hold(&HoldReason::WellDeposit.into(), &owner)
					== well_deposits,
				"the deposits held do not match the wells"
			);
			ensure!(
				T::Currency::balance_on_hold(&HoldReason::LinkDeposit.into(), &owner)
					== link_deposits,
				"the deposits held do not match the links"
			);
		}
		Ok((approved, wells, links))
	}
}
