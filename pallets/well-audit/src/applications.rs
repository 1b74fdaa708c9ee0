//! What a well's owner hands in and takes back: applications, changes, annual reviews, removals.

use crate::{
	ActiveWell, AuditedFields, Config, CurrentParameters, Error, Event, FreedFrom, HoldReason,
	Name, NextWellId, OwnedWells, Pallet, PartsOf, Pending, Purpose, Stage, Well, Wells,
	WellsToReview,
};
use frame_support::{
	ensure,
	traits::{Footprint, fungible::hold::Mutate, tokens::Precision},
};
use sp_runtime::{ArithmeticError, DispatchError, DispatchResult, traits::Convert};
use treasurenet_primitives::{
	Activity, AssetId, AssetView, Assets, Balance, DiscountRule, Kind, KindId, Producers, Product,
	StateRefusal, WellCommitment, WellId, WellKey, is_text, math::calendar::day_of, now_ms,
};

pub(crate) type WellOf<T> = Well<<T as frame_system::Config>::AccountId>;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_apply(
		owner: T::AccountId,
		kind: KindId,
		commitment: WellCommitment,
		nickname: Name,
		fields: AuditedFields,
	) -> DispatchResult {
		let key = WellKey { kind, commitment };
		let asset = Self::ensure_acceptable(&owner, key, &nickname, &fields)?;

		let id = NextWellId::<T>::get();
		NextWellId::<T>::put(id.checked_add(1).ok_or(ArithmeticError::Overflow)?);
		let deposit = Self::well_deposit();
		T::Currency::hold(&HoldReason::WellDeposit.into(), &owner, deposit)?;
		OwnedWells::<T>::insert(&owner, id, ());
		let well = Well {
			owner: owner.clone(),
			key,
			asset,
			nickname,
			stage: Stage::InReview,
			fields,
			revision: 0,
			pending: None,
			approved_by: None,
			first_mint_at: 0,
			valid_until: 0,
			first_month: 0,
			beneficiaries: Default::default(),
			links: 0,
			deposit,
		};
		Self::store_reviewed(id, well);
		Self::deposit_event(Event::WellApplied { well: id, owner, key });
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
		Self::ensure_acceptable(&who, well.key, &nickname, &fields)?;
		well.stage = Stage::InReview;
		well.nickname = nickname;
		well.fields = fields;
		let revision = Self::count_revision(&mut well)?;
		Self::store_reviewed(id, well);
		Self::deposit_event(Event::WellResubmitted { well: id, revision });
		Ok(())
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
		let kind =
			T::Assets::kind(well.key.kind).ok_or(Error::<T>::Refused(StateRefusal::UnknownKind))?;
		Self::ensure_fields(&kind, &fields)?;
		if purpose == Purpose::AnnualReview {
			let today = day_of(now_ms::<T::Time>());
			ensure!(today >= well.review_due_from(), Error::<T>::ReviewNotDue);
			ensure!(fields.analysis != well.fields.analysis, Error::<T>::ChemistryNotNew);
		}
		well.pending = Some(Pending { purpose, fields });
		let revision = Self::count_revision(&mut well)?;
		Self::store_reviewed(id, well);
		Self::deposit_event(Event::FieldsSubmitted { well: id, purpose, revision });
		Ok(())
	}

	pub(crate) fn do_withdraw_pending(who: T::AccountId, id: WellId) -> DispatchResult {
		let mut well = Self::ensure_owned(id, &who)?;
		let pending = well.pending.take().ok_or(Error::<T>::NothingPending)?;
		Self::store_reviewed(id, well);
		Self::deposit_event(Event::PendingWithdrawn { well: id, purpose: pending.purpose });
		Ok(())
	}

	/// Removes a well and returns how many links went with it.
	pub(crate) fn do_remove(who: T::AccountId, id: WellId) -> Result<u32, DispatchError> {
		let well = Self::well_record(id)?;
		let now = now_ms::<T::Time>();
		let is_owner = well.owner == who;
		match well.stage {
			Stage::Approved => return Err(Error::<T>::WellNotRemovable.into()),
			Stage::InReview => ensure!(is_owner, Error::<T>::NotOwner),
			Stage::Rejected { at, .. } | Stage::Deactivated { at, .. } => {
				let wait = CurrentParameters::<T>::get().removal_wait_ms;
				ensure!(is_owner || now >= at.saturating_add(wait), Error::<T>::RemovalTooEarly);
			}
		}
		// A well that was returned to review has months, and only now it has ended.
		if well.valid_until > 0 && !matches!(well.stage, Stage::Deactivated { .. }) {
			FreedFrom::<T>::mutate_extant(well.key, |freed| {
				if freed.last_well == id {
					freed.at = now;
				}
			});
		}
		for held in &well.beneficiaries {
			PartsOf::<T>::remove(&held.account, id);
		}
		WellsToReview::<T>::remove(well.asset, id);
		OwnedWells::<T>::remove(&well.owner, id);
		Wells::<T>::remove(id);
		Self::clear_links(id, &well.owner)?;
		Self::release(HoldReason::WellDeposit, &well.owner, well.deposit)?;
		Self::deposit_event(Event::WellRemoved { well: id, owner: well.owner, key: well.key });
		Ok(well.links)
	}

	/// What a well costs, in 10⁻¹⁸ UNIT: calculated for the largest record and every index entry
	/// that it can cause, so later changes need no payment.
	pub(crate) fn well_deposit() -> Balance {
		let entry = |bytes: Footprint, count: u32| {
			T::DepositPrice::convert(bytes).saturating_mul(count.into())
		};
		entry(Footprint::from_mel::<WellOf<T>>(), 1)
			// Its owner's and its beneficiaries' lists, the reviewers' list, and its identifier.
			.saturating_add(entry(
				Footprint::from_mel::<(T::AccountId, WellId)>(),
				crate::MAX_BENEFICIARIES.saturating_add(1),
			))
			.saturating_add(entry(Footprint::from_mel::<(AssetId, WellId)>(), 1))
			.saturating_add(entry(Footprint::from_mel::<(WellKey, WellId)>(), 1))
	}

	pub(crate) fn release(
		reason: HoldReason,
		who: &T::AccountId,
		amount: Balance,
	) -> DispatchResult {
		T::Currency::release(&reason.into(), who, amount, Precision::Exact).map(|_| ())
	}

	/// Stores a well after a review or for one, and keeps the reviewers' list in step.
	pub(crate) fn store_reviewed(id: WellId, well: WellOf<T>) {
		if well.waits_for_review() {
			WellsToReview::<T>::insert(well.asset, id, ());
		} else {
			WellsToReview::<T>::remove(well.asset, id);
		}
		Wells::<T>::insert(id, well);
	}

	pub(crate) fn well_record(id: WellId) -> Result<WellOf<T>, Error<T>> {
		Wells::<T>::get(id).ok_or(Error::<T>::Refused(StateRefusal::UnknownWell))
	}

	pub(crate) fn ensure_owned(id: WellId, who: &T::AccountId) -> Result<WellOf<T>, Error<T>> {
		let well = Self::well_record(id)?;
		ensure!(well.owner == *who, Error::<T>::NotOwner);
		Ok(well)
	}

	/// Whether a producer may produce wells of an asset.
	pub(crate) fn ensure_producer(
		who: &T::AccountId,
		asset: &AssetView<T::AccountId>,
	) -> Result<(), Error<T>> {
		T::Producers::ensure_in_good_standing(who, asset)?;
		Ok(T::Producers::ensure_qualified(who, asset.id)?)
	}

	pub(crate) fn ensure_name(name: &Name) -> Result<(), Error<T>> {
		ensure!(!name.is_empty(), Error::<T>::NameEmpty);
		Self::ensure_text(name)
	}

	fn ensure_text(bytes: &[u8]) -> Result<(), Error<T>> {
		ensure!(core::str::from_utf8(bytes).is_ok(), Error::<T>::NotUtf8);
		ensure!(is_text(bytes), Error::<T>::TextInvalid);
		Ok(())
	}

	/// Whether a review may be asked for. Returns the asset whose reviewers decide.
	fn ensure_acceptable(
		owner: &T::AccountId,
		key: WellKey,
		nickname: &Name,
		fields: &AuditedFields,
	) -> Result<AssetId, Error<T>> {
		let product = T::Assets::product(key.kind).ok_or(StateRefusal::UnknownKind)?;
		if let Some(refusal) = product.refusals(Activity::Apply).first() {
			return Err((*refusal).into());
		}
		let Product { kind, asset } = product;
		Self::ensure_producer(owner, &asset)?;
		Self::ensure_name(nickname)?;
		Self::ensure_fields(&kind, fields)?;
		ensure!(!ActiveWell::<T>::contains_key(key), Error::<T>::IdentifierActive);
		Ok(asset.id)
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
		let point = &fields.measurement_point;
		if !point.is_empty() {
			Self::ensure_text(point)?;
		}
		Ok(())
	}

	fn count_revision(well: &mut WellOf<T>) -> Result<u32, DispatchError> {
		well.revision = well.revision.checked_add(1).ok_or(ArithmeticError::Overflow)?;
		Ok(well.revision)
	}
}

impl<T: Config> From<StateRefusal> for Error<T> {
	fn from(refusal: StateRefusal) -> Self {
		Self::Refused(refusal)
	}
}
