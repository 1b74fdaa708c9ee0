//! What reviewers, managers and their majority decide.

use crate::{
	ActiveWell, Config, Contested, CurrentParameters, Error, Event, Freed, FreedFrom, Pallet,
	Pending, Purpose, Stage, VALIDITY_DAYS, applications::WellOf, shares,
};
use frame_support::{ensure, traits::EnsureOrigin};
use frame_system::{ensure_signed, pallet_prelude::OriginFor};
use sp_core::H256;
use sp_runtime::{DispatchError, DispatchResult};
use treasurenet_primitives::{
	Activity, AssetView, Assets, Day, Moment, Month, StateRefusal, WellId,
	math::calendar::{day_of, month_of},
	now_ms,
};

/// A well and its asset, and the account of the reviewer that decides about it; `None` for the
/// managers' majority.
struct Review<T: Config> {
	well: WellOf<T>,
	asset: AssetView<T::AccountId>,
	by: Option<T::AccountId>,
}

impl<T: Config> Pallet<T> {
	pub(crate) fn do_approve(origin: OriginFor<T>, id: WellId, revision: u32) -> DispatchResult {
		let Review { mut well, asset, by } = Self::ensure_may_approve(origin, id)?;
		ensure!(well.stage == Stage::InReview, Error::<T>::WellNotInReview);
		ensure!(well.revision == revision, Error::<T>::RevisionChanged);
		if let Some(refusal) = asset.status.refusal(Activity::Apply) {
			return Err(Error::<T>::Refused(refusal).into());
		}
		Self::ensure_producer(&well.owner, &asset)?;
		Self::take_identifier(id, &mut well)?;

		let now = now_ms::<T::Time>();
		well.approved_by = by.clone();
		well.first_mint_at = now.saturating_add(CurrentParameters::<T>::get().first_mint_wait_ms);
		well.valid_until = day_of(now).saturating_add(VALIDITY_DAYS);
		Self::deposit_event(Event::WellApproved {
			well: id,
			by,
			first_mint_at: well.first_mint_at,
			valid_until: well.valid_until,
			first_month: well.first_month,
		});
		Self::store_reviewed(id, well);
		Ok(())
	}

	pub(crate) fn do_return_to_review(manager: T::AccountId, id: WellId) -> DispatchResult {
		let mut well = Self::well_record(id)?;
		ensure!(well.stage == Stage::Approved, Error::<T>::WellNotApproved);
		let approver = well.approved_by.take().ok_or(Error::<T>::ApprovedByMajority)?;
		ensure!(approver != manager, Error::<T>::ApproverCannotReturn);
		let now = now_ms::<T::Time>();
		ensure!(now < well.first_mint_at, Error::<T>::FirstMintWaitOver);
		Contested::<T>::insert(well.key, ());
		well.stage = Stage::InReview;
		let free_from = Self::free_identifier(id, &mut well, now);
		Self::store_reviewed(id, well);
		Self::deposit_event(Event::WellReturned { well: id, by: manager, free_from });
		Ok(())
	}

	pub(crate) fn do_reject(origin: OriginFor<T>, id: WellId, reason: H256) -> DispatchResult {
		let Review { mut well, by, .. } = Self::ensure_may_review(origin, id)?;
		ensure!(well.stage == Stage::InReview, Error::<T>::WellNotInReview);
		well.stage = Stage::Rejected { reason, at: now_ms::<T::Time>() };
		Self::store_reviewed(id, well);
		Self::deposit_event(Event::WellRejected { well: id, by, reason });
		Ok(())
	}

	pub(crate) fn do_deactivate(origin: OriginFor<T>, id: WellId, reason: H256) -> DispatchResult {
		let Review { mut well, by, .. } = Self::ensure_may_review(origin, id)?;
		ensure!(well.stage == Stage::Approved, Error::<T>::WellNotApproved);
		let now = now_ms::<T::Time>();
		well.stage = Stage::Deactivated { reason, at: now };
		let free_from = Self::free_identifier(id, &mut well, now);
		Self::store_reviewed(id, well);
		Self::deposit_event(Event::WellDeactivated { well: id, by, reason, free_from });
		Ok(())
	}

	pub(crate) fn do_reinstate(id: WellId) -> DispatchResult {
		let mut well = Self::well_record(id)?;
		ensure!(matches!(well.stage, Stage::Deactivated { .. }), Error::<T>::WellNotDeactivated);
		Self::take_identifier(id, &mut well)?;
		// The majority stands behind it now. Validity and the first mint's wait stay as they were.
		well.approved_by = None;
		let first_month = well.first_month;
		Self::store_reviewed(id, well);
		Self::deposit_event(Event::WellReinstated { well: id, first_month });
		Ok(())
	}

	pub(crate) fn do_approve_pending(
		origin: OriginFor<T>,
		id: WellId,
		revision: u32,
	) -> DispatchResult {
		let Review { mut well, by, .. } = Self::ensure_may_approve(origin, id)?;
		let Pending { purpose, fields } = well.pending.take().ok_or(Error::<T>::NothingPending)?;
		ensure!(well.revision == revision, Error::<T>::RevisionChanged);
		well.fields = fields;
		if purpose == Purpose::AnnualReview {
			well.valid_until = prolonged(well.valid_until, day_of(now_ms::<T::Time>()));
		}
		let valid_until = well.valid_until;
		Self::store_reviewed(id, well);
		Self::deposit_event(Event::PendingApproved { well: id, purpose, by, valid_until });
		Ok(())
	}

	pub(crate) fn do_reject_pending(
		origin: OriginFor<T>,
		id: WellId,
		reason: H256,
	) -> DispatchResult {
		let Review { mut well, by, .. } = Self::ensure_may_review(origin, id)?;
		let Pending { purpose, .. } = well.pending.take().ok_or(Error::<T>::NothingPending)?;
		Self::store_reviewed(id, well);
		Self::deposit_event(Event::PendingRejected { well: id, purpose, by, reason });
		Ok(())
	}

	/// Puts a well in force under its identifier, which must be free.
	fn take_identifier(id: WellId, well: &mut WellOf<T>) -> Result<(), Error<T>> {
		ensure!(!ActiveWell::<T>::contains_key(well.key), Error::<T>::IdentifierActive);
		if let Some(freed) = FreedFrom::<T>::get(well.key) {
			// A well that comes back with nobody in between has uploaded the months before itself:
			// only the months of *another* well are closed to it.
			if freed.last_well == id {
				FreedFrom::<T>::remove(well.key);
			} else {
				well.first_month = freed.from;
			}
		}
		ActiveWell::<T>::insert(well.key, id);
		well.stage = Stage::Approved;
		Ok(())
	}

	/// Frees a well's identifier from the next month on, and drops what was pending.
	fn free_identifier(id: WellId, well: &mut WellOf<T>, now: Moment) -> Month {
		let from = month_of(day_of(now)).saturating_add(1);
		well.pending = None;
		ActiveWell::<T>::remove(well.key);
		FreedFrom::<T>::insert(well.key, Freed { from, last_well: id, at: now });
		from
	}

	/// Lets the managers' majority decide, or a reviewer without an interest in the well. An owner
	/// could name every reviewer a beneficiary; the majority still decides.
	fn ensure_may_review(origin: OriginFor<T>, id: WellId) -> Result<Review<T>, DispatchError> {
		let by = match T::ReviewMajorityOrigin::try_origin(origin) {
			Ok(_) => None,
			Err(origin) => Some(ensure_signed(origin)?),
		};
		let well = Self::well_record(id)?;
		let asset =
			T::Assets::asset(well.asset).ok_or(Error::<T>::Refused(StateRefusal::UnknownKind))?;
		if let Some(who) = &by {
			ensure!(T::Assets::is_reviewer(&asset, who), Error::<T>::NotReviewer);
			let part = shares::present_of(&well.beneficiaries, who, now_ms::<T::Time>());
			ensure!(well.owner != *who && part == 0, Error::<T>::ReviewerHasInterest);
		}
		Ok(Review { well, asset, by })
	}

	/// As [`Self::ensure_may_review`], but lets the majority alone approve once an approval of the
	/// identifier was returned.
	fn ensure_may_approve(origin: OriginFor<T>, id: WellId) -> Result<Review<T>, DispatchError> {
		let review = Self::ensure_may_review(origin, id)?;
		ensure!(
			review.by.is_none() || !Contested::<T>::contains_key(review.well.key),
			Error::<T>::MajorityNeeded
		);
		Ok(review)
	}
}

/// `valid_until` moved by the smallest multiple of [`VALIDITY_DAYS`], at least one, that puts it
/// after `today`.
fn prolonged(valid_until: Day, today: Day) -> Day {
	let missed = today.saturating_sub(valid_until).checked_div(VALIDITY_DAYS).unwrap_or_default();
	valid_until.saturating_add(missed.saturating_add(1).saturating_mul(VALIDITY_DAYS))
}
