//! A well's way: application, review, validity, removal.

use crate::{
	ActiveWell, AuditedFields, Config, CurrentParameters, Error, Event, Freed, FreedFrom,
	HoldReason, Name, NextWellId, OwnedWells, Pallet, Parameters, Pending, Purpose,
	REVIEW_DUE_DAYS, Stage, VALIDITY_DAYS, Well, Wells, shares,
};
use frame_support::{
	ensure,
	traits::{EnsureOrigin, Footprint, fungible::hold::Mutate, tokens::Precision},
};
use frame_system::{ensure_signed, pallet_prelude::OriginFor};
use sp_core::H256;
use sp_runtime::{ArithmeticError, DispatchError, DispatchResult, traits::Convert};
use treasurenet_primitives::{
	AssetId, AssetStatus, Assets, Balance, Day, DiscountRule, Kind, KindClass, KindId, KindStatus,
	Moment, Month, ProducerRefusal, Producers, WellCommitment, WellId, WellState,
	math::calendar::{day_of, month_of},
	now_ms,
};

pub(crate) type WellOf<T> = Well<<T as frame_system::Config>::AccountId>;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_apply(
		owner: T::AccountId,
		kind_id: KindId,
		commitment: WellCommitment,
		nickname: Name,
		fields: AuditedFields,
	) -> DispatchResult {
		let kind = Self::ensure_open_kind(kind_id)?;
		Self::ensure_producer(&owner, kind.asset)?;
		Self::ensure_name(&nickname)?;
		Self::ensure_fields(&kind, &fields)?;
		ensure!(!ActiveWell::<T>::contains_key(commitment), Error::<T>::IdentifierActive);

		let id = NextWellId::<T>::get();
		NextWellId::<T>::put(id.checked_add(1).ok_or(ArithmeticError::Overflow)?);
		let deposit = Self::well_deposit();
		T::Currency::hold(&HoldReason::WellDeposit.into(), &owner, deposit)?;
		Wells::<T>::insert(
			id,
			Well {
				owner: owner.clone(),
				kind: kind_id,
				commitment,
				nickname,
				stage: Stage::InReview,
				fields,
				revision: 0,
				pending: None,
				contested: false,
				approved_by: None,
				approved_at: 0,
				first_mint_at: 0,
				valid_until: 0,
				first_month: 0,
				beneficiaries: Default::default(),
				links: 0,
				deposit,
			},
		);
		OwnedWells::<T>::insert(&owner, id, ());
		Self::deposit_event(Event::WellApplied { well: id, owner, kind: kind_id, commitment });
		Ok(())
	}

	pub(crate) fn do_resubmit(
		who: T::AccountId,
		id: WellId,
		nickname: Name,
		fields: AuditedFields,
	) -> DispatchResult {
		let mut well = Self::ensure_owned(id, &who)?;
		ensure!(matches!(well.stage, Stage::Rejected { .. }), Error::<T>::WellNotRejected);
		let kind = Self::ensure_open_kind(well.kind)?;
		Self::ensure_producer(&who, kind.asset)?;
		Self::ensure_name(&nickname)?;
		Self::ensure_fields(&kind, &fields)?;
		ensure!(!ActiveWell::<T>::contains_key(well.commitment), Error::<T>::IdentifierActive);
		well.stage = Stage::InReview;
		well.nickname = nickname;
		well.fields = fields;
		let revision = Self::count_revision(&mut well)?;
		Wells::<T>::insert(id, well);
		Self::deposit_event(Event::WellResubmitted { well: id, revision });
		Ok(())
	}

	pub(crate) fn do_approve(who: T::AccountId, id: WellId, revision: u32) -> DispatchResult {
		let well = Self::well_record(id)?;
		Self::ensure_reviewer(&well, &who)?;
		ensure!(!well.contested, Error::<T>::MajorityNeeded);
		Self::activate(id, well, revision, Some(who))
	}

	pub(crate) fn do_approve_contested(id: WellId, revision: u32) -> DispatchResult {
		let well = Self::well_record(id)?;
		ensure!(well.contested, Error::<T>::NotContested);
		Self::activate(id, well, revision, None)
	}

	fn activate(
		id: WellId,
		mut well: WellOf<T>,
		revision: u32,
		approver: Option<T::AccountId>,
	) -> DispatchResult {
		ensure!(well.stage == Stage::InReview, Error::<T>::WellNotInReview);
		ensure!(well.revision == revision, Error::<T>::RevisionChanged);
		ensure!(!ActiveWell::<T>::contains_key(well.commitment), Error::<T>::IdentifierActive);
		Self::ensure_producer(&well.owner, Self::kind_of(&well)?.asset)?;

		let now = now_ms::<T::Time>();
		// A well that was returned to review and comes back with nobody in between has uploaded
		// those months itself: only the months of *another* well are closed to it.
		if let Some(freed) = FreedFrom::<T>::take(well.commitment)
			&& freed.last_well != id
		{
			well.first_month = freed.from;
		}
		well.stage = Stage::Approved;
		well.approved_by = approver.clone();
		well.approved_at = now;
		well.first_mint_at = now.saturating_add(CurrentParameters::<T>::get().first_mint_wait_ms);
		well.valid_until = day_of(now).saturating_add(VALIDITY_DAYS);
		ActiveWell::<T>::insert(well.commitment, id);
		Self::deposit_event(Event::WellApproved {
			well: id,
			by: approver,
			first_mint_at: well.first_mint_at,
			valid_until: well.valid_until,
			first_month: well.first_month,
		});
		Wells::<T>::insert(id, well);
		Ok(())
	}

	pub(crate) fn do_return_to_review(origin: OriginFor<T>, id: WellId) -> DispatchResult {
		let (who, is_manager) = match T::ManagerOrigin::try_origin(origin) {
			Ok(manager) => (manager, true),
			Err(origin) => (ensure_signed(origin)?, false),
		};
		let mut well = Self::well_record(id)?;
		if is_manager {
			Self::ensure_disinterested(&well, &who)?;
		} else {
			Self::ensure_reviewer(&well, &who)?;
		}
		ensure!(well.stage == Stage::Approved, Error::<T>::WellNotApproved);
		ensure!(!well.contested, Error::<T>::AlreadyReturned);
		ensure!(well.approved_by.as_ref() != Some(&who), Error::<T>::ApproverCannotReturn);
		let now = now_ms::<T::Time>();
		ensure!(now < well.first_mint_at, Error::<T>::FirstMintWaitOver);
		well.stage = Stage::InReview;
		well.contested = true;
		let free_from = Self::free_identifier(id, &mut well, now);
		Wells::<T>::insert(id, well);
		Self::deposit_event(Event::WellReturned { well: id, by: who, free_from });
		Ok(())
	}

	pub(crate) fn do_reject(origin: OriginFor<T>, id: WellId, reason: H256) -> DispatchResult {
		let mut well = Self::ensure_reviewer_or_majority(origin, id)?;
		ensure!(well.stage == Stage::InReview, Error::<T>::WellNotInReview);
		well.stage = Stage::Rejected { reason, at: now_ms::<T::Time>() };
		Wells::<T>::insert(id, well);
		Self::deposit_event(Event::WellRejected { well: id, reason });
		Ok(())
	}

	pub(crate) fn do_deactivate(origin: OriginFor<T>, id: WellId, reason: H256) -> DispatchResult {
		let mut well = Self::ensure_reviewer_or_majority(origin, id)?;
		ensure!(well.stage == Stage::Approved, Error::<T>::WellNotApproved);
		let now = now_ms::<T::Time>();
		well.stage = Stage::Deactivated { reason, at: now };
		let free_from = Self::free_identifier(id, &mut well, now);
		Wells::<T>::insert(id, well);
		Self::deposit_event(Event::WellDeactivated { well: id, reason, free_from });
		Ok(())
	}

	/// Frees a well's identifier from the next month on, and drops what was pending.
	fn free_identifier(id: WellId, well: &mut WellOf<T>, now: Moment) -> Month {
		let from = month_of(day_of(now)).saturating_add(1);
		well.pending = None;
		ActiveWell::<T>::remove(well.commitment);
		FreedFrom::<T>::insert(well.commitment, Freed { from, last_well: id });
		from
	}

	pub(crate) fn do_submit(
		who: T::AccountId,
		id: WellId,
		purpose: Purpose,
		fields: AuditedFields,
	) -> DispatchResult {
		let mut well = Self::ensure_owned(id, &who)?;
		ensure!(well.stage == Stage::Approved, Error::<T>::WellNotApproved);
		ensure!(well.pending.is_none(), Error::<T>::PendingExists);
		Self::ensure_fields(&Self::kind_of(&well)?, &fields)?;
		if purpose == Purpose::AnnualReview {
			let today = day_of(now_ms::<T::Time>());
			ensure!(today >= Self::review_due_from(&well), Error::<T>::ReviewNotDue);
			ensure!(fields.analysis != well.fields.analysis, Error::<T>::ChemistryNotNew);
		}
		well.pending = Some(Pending { purpose, fields });
		let revision = Self::count_revision(&mut well)?;
		Wells::<T>::insert(id, well);
		Self::deposit_event(Event::FieldsSubmitted { well: id, purpose, revision });
		Ok(())
	}

	pub(crate) fn do_approve_pending(
		who: T::AccountId,
		id: WellId,
		revision: u32,
	) -> DispatchResult {
		let mut well = Self::well_record(id)?;
		Self::ensure_reviewer(&well, &who)?;
		let Pending { purpose, fields } = well.pending.take().ok_or(Error::<T>::NothingPending)?;
		ensure!(well.revision == revision, Error::<T>::RevisionChanged);
		well.fields = fields;
		if purpose == Purpose::AnnualReview {
			well.valid_until = prolonged(well.valid_until, day_of(now_ms::<T::Time>()));
		}
		let valid_until = well.valid_until;
		Wells::<T>::insert(id, well);
		Self::deposit_event(Event::PendingApproved { well: id, purpose, by: who, valid_until });
		Ok(())
	}

	pub(crate) fn do_reject_pending(who: T::AccountId, id: WellId, reason: H256) -> DispatchResult {
		let mut well = Self::well_record(id)?;
		Self::ensure_reviewer(&well, &who)?;
		let pending = well.pending.take().ok_or(Error::<T>::NothingPending)?;
		Wells::<T>::insert(id, well);
		Self::deposit_event(Event::PendingRejected {
			well: id,
			purpose: pending.purpose,
			by: who,
			reason,
		});
		Ok(())
	}

	pub(crate) fn do_withdraw_pending(who: T::AccountId, id: WellId) -> DispatchResult {
		let mut well = Self::ensure_owned(id, &who)?;
		let pending = well.pending.take().ok_or(Error::<T>::NothingPending)?;
		Wells::<T>::insert(id, well);
		Self::deposit_event(Event::PendingWithdrawn { well: id, purpose: pending.purpose });
		Ok(())
	}

	/// Removes a well and returns how many links went with it.
	pub(crate) fn do_remove(who: T::AccountId, id: WellId) -> Result<u32, DispatchError> {
		let well = Self::well_record(id)?;
		let is_owner = well.owner == who;
		match well.stage {
			Stage::Approved => return Err(Error::<T>::WellNotRemovable.into()),
			Stage::InReview => ensure!(is_owner, Error::<T>::NotOwner),
			Stage::Rejected { at, .. } | Stage::Deactivated { at, .. } => {
				let wait = CurrentParameters::<T>::get().removal_wait_ms;
				let open = now_ms::<T::Time>() >= at.saturating_add(wait);
				ensure!(is_owner || open, Error::<T>::RemovalTooEarly);
			}
		}
		Wells::<T>::remove(id);
		OwnedWells::<T>::remove(&well.owner, id);
		Self::clear_links(id, &well.owner)?;
		Self::release(HoldReason::WellDeposit, &well.owner, well.deposit)?;
		Self::deposit_event(Event::WellRemoved {
			well: id,
			owner: well.owner,
			commitment: well.commitment,
		});
		Ok(well.links)
	}

	pub(crate) fn do_set_parameters(new: Parameters) -> DispatchResult {
		new.validate().map_err(Error::<T>::from)?;
		let old = CurrentParameters::<T>::mutate(|stored| core::mem::replace(stored, new));
		Self::deposit_event(Event::ParametersSet { old, new });
		Ok(())
	}

	/// What a well's record costs, in 10⁻¹⁸ UNIT: reckoned for the largest record, so that later
	/// changes of it need no payment.
	pub(crate) fn well_deposit() -> Balance {
		T::DepositPrice::convert(Footprint::from_mel::<WellOf<T>>())
	}

	pub(crate) fn release(
		reason: HoldReason,
		who: &T::AccountId,
		amount: Balance,
	) -> DispatchResult {
		T::Currency::release(&reason.into(), who, amount, Precision::Exact).map(|_| ())
	}

	pub(crate) fn well_record(id: WellId) -> Result<WellOf<T>, Error<T>> {
		Wells::<T>::get(id).ok_or(Error::<T>::UnknownWell)
	}

	pub(crate) fn ensure_owned(id: WellId, who: &T::AccountId) -> Result<WellOf<T>, Error<T>> {
		let well = Self::well_record(id)?;
		ensure!(well.owner == *who, Error::<T>::NotOwner);
		Ok(well)
	}

	/// Where a well stands on `today`.
	pub(crate) fn state_on(well: &WellOf<T>, today: Day) -> WellState {
		match well.stage {
			Stage::InReview => WellState::InReview,
			Stage::Rejected { .. } => WellState::Rejected,
			Stage::Deactivated { .. } => WellState::Deactivated,
			Stage::Approved if today >= well.valid_until => WellState::Expired,
			Stage::Approved if today >= Self::review_due_from(well) => WellState::ReviewDue,
			Stage::Approved => WellState::Active,
		}
	}

	/// The day from which the next annual review may be handed in.
	fn review_due_from(well: &WellOf<T>) -> Day {
		well.valid_until.saturating_sub(VALIDITY_DAYS).saturating_add(REVIEW_DUE_DAYS)
	}

	fn count_revision(well: &mut WellOf<T>) -> Result<u32, DispatchError> {
		well.revision = well.revision.checked_add(1).ok_or(ArithmeticError::Overflow)?;
		Ok(well.revision)
	}

	fn kind_of(well: &WellOf<T>) -> Result<Kind, Error<T>> {
		T::Assets::kind(well.kind).ok_or(Error::<T>::UnknownKind)
	}

	/// A kind that takes applications: physical, in production, of a live asset.
	fn ensure_open_kind(kind: KindId) -> Result<Kind, Error<T>> {
		let kind = T::Assets::kind(kind).ok_or(Error::<T>::UnknownKind)?;
		ensure!(kind.class == KindClass::Physical, Error::<T>::KindNotPhysical);
		ensure!(kind.status == KindStatus::Active, Error::<T>::KindPaused);
		match T::Assets::status(kind.asset) {
			Some(AssetStatus::Live) => Ok(kind),
			Some(AssetStatus::Paused) => Err(Error::<T>::AssetPaused),
			_ => Err(Error::<T>::AssetNotLive),
		}
	}

	fn ensure_producer(who: &T::AccountId, asset: AssetId) -> Result<(), Error<T>> {
		T::Producers::ensure_in_good_standing(who, asset)
			.and_then(|()| T::Producers::ensure_qualified(who, asset))
			.map_err(|refusal| match refusal {
				ProducerRefusal::NotAdmitted => Error::<T>::ProducerNotAdmitted,
				ProducerRefusal::Suspended => Error::<T>::ProducerSuspended,
				ProducerRefusal::AttestationExpired => Error::<T>::AttestationExpired,
				ProducerRefusal::NotQualified => Error::<T>::ProducerNotQualified,
			})
	}

	pub(crate) fn ensure_name(name: &Name) -> Result<(), Error<T>> {
		ensure!(!name.is_empty(), Error::<T>::NameEmpty);
		ensure!(core::str::from_utf8(name).is_ok(), Error::<T>::NotUtf8);
		Ok(())
	}

	fn ensure_fields(kind: &Kind, fields: &AuditedFields) -> Result<(), Error<T>> {
		match (kind.discount_rule, &fields.grade) {
			(DiscountRule::CrudeGrade, None) => return Err(Error::<T>::GradeMissing),
			(DiscountRule::CrudeGrade, Some(grade)) => {
				ensure!(grade.api_gravity > 0 && grade.sulphur > 0, Error::<T>::GradeZero)
			}
			(DiscountRule::None, Some(_)) => return Err(Error::<T>::GradeNotAllowed),
			(DiscountRule::None, None) => {}
		}
		ensure!(core::str::from_utf8(&fields.measurement_point).is_ok(), Error::<T>::NotUtf8);
		Ok(())
	}

	fn ensure_reviewer(well: &WellOf<T>, who: &T::AccountId) -> Result<(), Error<T>> {
		let asset = Self::kind_of(well)?.asset;
		ensure!(T::Assets::is_reviewer(asset, who), Error::<T>::NotReviewer);
		Self::ensure_disinterested(well, who)
	}

	fn ensure_disinterested(well: &WellOf<T>, who: &T::AccountId) -> Result<(), Error<T>> {
		let part = shares::present_of(&well.beneficiaries, who, now_ms::<T::Time>());
		ensure!(well.owner != *who && part == 0, Error::<T>::ReviewerHasInterest);
		Ok(())
	}

	/// Refusals and deactivations are open to the managers' majority too: an owner could name
	/// every reviewer a beneficiary and so leave nobody who may act against its well.
	fn ensure_reviewer_or_majority(
		origin: OriginFor<T>,
		id: WellId,
	) -> Result<WellOf<T>, DispatchError> {
		match T::ReviewMajorityOrigin::try_origin(origin) {
			Ok(_) => Ok(Self::well_record(id)?),
			Err(origin) => {
				let who = ensure_signed(origin)?;
				let well = Self::well_record(id)?;
				Self::ensure_reviewer(&well, &who)?;
				Ok(well)
			}
		}
	}
}

/// `valid_until` moved by the smallest multiple of [`VALIDITY_DAYS`], at least one, that puts it
/// after `today`.
fn prolonged(valid_until: Day, today: Day) -> Day {
	let missed = today.saturating_sub(valid_until).checked_div(VALIDITY_DAYS).unwrap_or_default();
	valid_until.saturating_add(missed.saturating_add(1).saturating_mul(VALIDITY_DAYS))
}
