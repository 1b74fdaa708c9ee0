//! What must always hold.

use crate::{
	ActiveWell, Config, Contested, CurrentParameters, DAppLinks, DApps, DAppsOf, FreedFrom,
	HoldReason, MAX_LINKS, NextDAppId, NextWellId, OwnedWells, Pallet, PartsOf, Stage, Wells,
	WellsToReview, applications::WellOf, shares,
};
use alloc::collections::BTreeMap;
use frame_support::{DefaultNoBound, ensure, traits::fungible::InspectHold};
use sp_runtime::TryRuntimeError;
use treasurenet_primitives::{Assets, Balance, WellId};

/// What the wells should be found to have caused.
#[derive(DefaultNoBound)]
struct Found<AccountId> {
	approved: usize,
	wells: usize,
	waiting: usize,
	parts: usize,
	links: usize,
	/// The deposits of wells and of links that each owner owes.
	owed: BTreeMap<AccountId, (Balance, Balance)>,
}

impl<T: Config> Pallet<T> {
	/// Checks every invariant of this pallet's storage.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		ensure!(CurrentParameters::<T>::get().validate().is_ok(), "a parameter is out of range");
		let mut found = Found::default();
		for (id, well) in Wells::<T>::iter() {
			Self::check_well(id, &well)?;
			Self::check_index_entries(id, &well, &mut found)?;
		}
		// Each entry that a well should have is there; so equal numbers mean that there is no other.
		ensure!(
			ActiveWell::<T>::iter().count() == found.approved,
			"an identifier is active without an approved well"
		);
		ensure!(
			OwnedWells::<T>::iter().count() == found.wells,
			"an owner's list names a well that is gone"
		);
		ensure!(
			WellsToReview::<T>::iter().count() == found.waiting,
			"the reviewers' list names a well that does not wait"
		);
		ensure!(
			PartsOf::<T>::iter().count() == found.parts,
			"a holder's list names a well that it holds no part of"
		);
		ensure!(DAppLinks::<T>::iter().count() == found.links, "a link outlived its well");
		Self::check_freed()?;
		Self::check_dapps()?;
		Self::check_holds(found.owed)
	}

	fn check_well(id: WellId, well: &WellOf<T>) -> Result<(), TryRuntimeError> {
		ensure!(id < NextWellId::<T>::get(), "a well's number is still to be given");
		ensure!(
			T::Assets::kind(well.key.kind).is_none_or(|kind| kind.asset == well.asset),
			"a well is reviewed by another asset's reviewers"
		);
		match well.stage {
			Stage::Approved => {
				ensure!(well.valid_until > 0, "an approved well has no validity");
				ensure!(
					well.approved_by.is_none() || !Contested::<T>::contains_key(well.key),
					"a single reviewer approved a contested well"
				);
			}
			_ => ensure!(well.pending.is_none(), "fields wait beside none in force"),
		}
		ensure!(
			!matches!(well.stage, Stage::Deactivated { .. })
				|| ActiveWell::<T>::contains_key(well.key)
				|| FreedFrom::<T>::contains_key(well.key),
			"the months of a deactivated well are open to others"
		);
		ensure!(
			shares::is_sound(&well.beneficiaries, &well.owner),
			"the beneficiaries' parts are not sound"
		);
		Ok(())
	}

	fn check_index_entries(
		id: WellId,
		well: &WellOf<T>,
		found: &mut Found<T::AccountId>,
	) -> Result<(), TryRuntimeError> {
		found.wells += 1;
		ensure!(OwnedWells::<T>::contains_key(&well.owner, id), "an owner's list misses a well");
		if well.stage == Stage::Approved {
			found.approved += 1;
			ensure!(
				ActiveWell::<T>::get(well.key) == Some(id),
				"an approved well does not have its identifier"
			);
		}
		if well.waits_for_review() {
			found.waiting += 1;
			ensure!(
				WellsToReview::<T>::contains_key(well.asset, id),
				"the reviewers' list misses a well"
			);
		}
		for held in &well.beneficiaries {
			found.parts += 1;
			ensure!(PartsOf::<T>::contains_key(&held.account, id), "a holder's list misses a well");
		}
		let (mut count, mut deposits): (u32, Balance) = (0, 0);
		for link in DAppLinks::<T>::iter_prefix_values(id) {
			count += 1;
			deposits = deposits.saturating_add(link.deposit);
		}
		ensure!(count == well.links && count <= MAX_LINKS, "a well's links are miscounted");
		found.links += count as usize;
		let (of_wells, of_links) = found.owed.entry(well.owner.clone()).or_default();
		*of_wells = of_wells.saturating_add(well.deposit);
		*of_links = of_links.saturating_add(deposits);
		Ok(())
	}

	fn check_freed() -> Result<(), TryRuntimeError> {
		for (key, freed) in FreedFrom::<T>::iter() {
			ensure!(freed.last_well < NextWellId::<T>::get(), "freed by a well that never was");
			ensure!(
				Wells::<T>::get(freed.last_well)
					.is_none_or(|well| well.key == key && well.stage != Stage::Approved),
				"freed by a well that still has its identifier, or another"
			);
			let Some(active) = ActiveWell::<T>::get(key).and_then(Wells::<T>::get) else {
				continue;
			};
			ensure!(active.first_month >= freed.from, "a month is open to two wells");
		}
		Ok(())
	}

	fn check_dapps() -> Result<(), TryRuntimeError> {
		let mut dapps = 0;
		for (id, dapp) in DApps::<T>::iter() {
			dapps += 1;
			ensure!(id < NextDAppId::<T>::get(), "a dApp's number is still to be given");
			ensure!(DAppsOf::<T>::contains_key(&dapp.payee, id), "a payee's list misses a dApp");
		}
		ensure!(DAppsOf::<T>::iter().count() == dapps, "a payee's list names a dApp that is gone");
		Ok(())
	}

	/// Checks that every account has exactly on hold what its records owe, also one without records.
	fn check_holds(
		mut owed: BTreeMap<T::AccountId, (Balance, Balance)>,
	) -> Result<(), TryRuntimeError> {
		for who in frame_system::Account::<T>::iter_keys() {
			let held = |reason: HoldReason| T::Currency::balance_on_hold(&reason.into(), &who);
			let (wells, links) = owed.remove(&who).unwrap_or_default();
			ensure!(
				held(HoldReason::WellDeposit) == wells,
				"the deposits held do not match the wells"
			);
			ensure!(
				held(HoldReason::LinkDeposit) == links,
				"the deposits held do not match the links"
			);
		}
		ensure!(owed.is_empty(), "a well's owner has no account");
		Ok(())
	}
}
