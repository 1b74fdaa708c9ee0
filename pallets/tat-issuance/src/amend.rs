//! Official volumes that are amended after the mint.

use crate::{
	Config, CurrentParameters, Error, Event, Overminted, Pallet, Records,
	months::path,
	types::{MintedMonth, Withholding},
};
use frame_support::{defensive, dispatch::DispatchResult, ensure, storage::with_storage_layer};
use treasurenet_primitives::{
	KindId, Margins, MintRecord, Month, OfficialVolume, Usd, Volume, WellKey,
	math::audit::{Claim, audit, given_back, overminted},
};

impl<T: Config> Pallet<T> {
	/// Takes note of an amended official volume that is final. No amendment counts for more than the
	/// month was minted by.
	pub(crate) fn amend(key: WellKey, month: Month, amended: OfficialVolume) {
		let Some(mut minted) = Records::<T>::get(path(key, month)) else { return };
		let end = CurrentParameters::<T>::get().amendments_end(minted.record.minted_at);
		if amended.accepted_at >= end {
			return;
		}
		let record = &mut minted.record;
		let official = amended.volume.min(record.official);
		let figures =
			overminted(record.minted, record.verified, official).zip(penalty_by(record, official));
		let Some((too_much, penalty)) = figures else {
			defensive!("what was audited once can be audited again");
			return;
		};
		Self::update_withholding(&minted.owner, key.kind, |left| {
			left.change(record.overminted, too_much);
		});
		record.overminted = too_much;
		// Only a raised volume makes a penalty too much; a lower one may have a smaller penalty, since
		// less is minted by it, and then adds nothing.
		let is_raised = official > minted.in_force;
		minted.penalty_due = if is_raised { penalty } else { minted.penalty_due.max(penalty) };
		minted.in_force = official;
		Self::deposit_event(Event::MonthAmended { key, month, official, overminted: too_much });
		let settled = with_storage_layer(|| Self::settle_penalty(key, month, &mut minted));
		if let Err(error) = settled {
			log::warn!(
				target: "runtime::tat-issuance",
				"penalty of amended month {month} of {key:?} not settled: {error:?}",
			);
			Self::deposit_event(Event::AmendmentNotSettled {
				key,
				month,
				charged: minted.record.penalty,
				due: minted.penalty_due,
			});
		}
		Records::<T>::insert(path(key, month), minted);
	}

	pub(crate) fn do_settle_amendment(key: WellKey, month: Month) -> DispatchResult {
		let mut minted = Records::<T>::get(path(key, month)).ok_or(Error::<T>::NotMinted)?;
		ensure!(minted.penalty_due != minted.record.penalty, Error::<T>::NothingToCharge);
		Self::settle_penalty(key, month, &mut minted)?;
		Records::<T>::insert(path(key, month), minted);
		Ok(())
	}

	/// Charges what is missing of the penalty due, or gives back what was charged too much. Changes
	/// the month only if that succeeds.
	fn settle_penalty(
		key: WellKey,
		month: Month,
		minted: &mut MintedMonth<T::AccountId>,
	) -> DispatchResult {
		let MintedMonth { record, owner, penalty_due, .. } = minted;
		let due = *penalty_due;
		if due > record.penalty {
			let penalty_usd = due.saturating_sub(record.penalty);
			let penalty_unit = T::Margins::charge(owner, penalty_usd)?;
			record.penalty_unit =
				record.penalty_unit.checked_add(penalty_unit).ok_or(Error::<T>::Overflow)?;
			record.penalty = due;
			let owner = owner.clone();
			let event = Event::AmendmentCharged { key, month, owner, penalty_usd, penalty_unit };
			Self::deposit_event(event);
		} else if due < record.penalty {
			let penalty_usd = record.penalty.saturating_sub(due);
			let penalty_unit =
				given_back(record.penalty_unit, record.penalty, due).ok_or(Error::<T>::Overflow)?;
			T::Margins::give_back(owner, penalty_unit)?;
			record.penalty_unit = record.penalty_unit.saturating_sub(penalty_unit);
			record.penalty = due;
			let owner = owner.clone();
			let event = Event::AmendmentGivenBack { key, month, owner, penalty_usd, penalty_unit };
			Self::deposit_event(event);
		}
		Ok(())
	}

	/// Changes what is to be set right with an owner's next mints of a kind.
	pub(crate) fn update_withholding(
		owner: &T::AccountId,
		kind: KindId,
		change: impl FnOnce(&mut Withholding),
	) {
		let mut left = Overminted::<T>::get(owner, kind);
		change(&mut left);
		if left.is_settled() {
			Overminted::<T>::remove(owner, kind);
		} else {
			Overminted::<T>::insert(owner, kind, left);
		}
	}
}

/// The penalty of a minted month by another official volume, in 10⁻¹⁸ USD.
fn penalty_by(record: &MintRecord, official: Volume) -> Option<Usd> {
	let audit = audit(Claim {
		uploaded: record.uploaded(),
		official,
		value: record.value,
		record_step: record.terms.record_step,
		margin_ratio_bps: record.terms.margin_ratio_bps,
	})?;
	Some(audit.penalty)
}
